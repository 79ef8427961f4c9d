"""Who says so and how: the neighbour swears, it was on the radio; and yes or no: what people put before a name.

Only words that hold a sentence together; whom they believe is nobody's answer.
"""

from bot.rules.words.cues import Cue, Table

_TOLD = {
    "en": "on_the_radio in_the_paper on_tv "
    "swears swore insists insisted reckoned argues arguing "
    "tiktok facebook whatsapp yes_or_no yes_or_no_question simple simply surely got_into_a_fight "
    "withdrawn pulled_out wait_what",
    "fr": "à_la_radio à_la_télé "
    "jure jurait affirme prétend soutient réponds répondez par_oui_ou_non oui_ou_non juste_par "
    "parie parier lu_dans_le_journal tiktok facebook",
    "es": "por_la_radio en_la_radio en_la_tele "
    "jura jura_y_perjura asegura afirma insiste apuesto apuesta "
    "responde contesta sí_o_no solo_dime a_ver a_ver_si te_enteras enteras ni_siquiera "
    "tiktok facebook",
    "pt": "na_rádio no_rádio jura "
    "garante insiste aposta aposto responde responda sim_ou_não só_me_diz "
    "confere tiktok facebook",
    "it": "alla_radio "
    "giura giurano insiste sostiene scommetto rispondi sì_o_no "
    "dimmi_solo sono_nato_a sono_nata_a nemmeno neanche neppure tiktok",
    "de": "im_radio im_fernsehen in_der_zeitung "
    "schwört behauptet besteht_darauf antworte "
    "ja_oder_nein "
    "sag_einfach wette tiktok",
    "nl": "zweert "
    "beweert antwoord ja_of_nee zeg_gewoon wed tiktok",
    "sv": "svär "
    "svär_på svär_på_att påstår ja_eller_nej",
    "da": "sværger påstår "
    "ja_eller_nej",
    "nb": "sverger påstår "
    "ja_eller_nei",
    "fi": "vannoo väittää radiossa "
    "lehdessä kyllä_vai_ei",
    "et": "vannub väidab raadios lehes jah_või_ei",
    "lt": "prisiekia tvirtina radijo_girdėjau "
    "taip_ar_ne", "lv": "zvēr apgalvo "
    "jā_vai_nē",
    "ca": "jura assegura sí_o_no ",
    "gl": "xura asegura si_ou_non",
    "ro": "jură susține insistă "
    "da_sau_nu spune_doar nici_măcar pe_bune în_schimb",
    "ru": "клянётся клянется утверждает "
    "уверяет телевизору газете по_радио по_телевизору да_или_нет скажи_просто просто_скажи "
    "спорим хоть", "uk": "клянеться "
    "запевняє стверджує по_радіо телевізору так_чи_ні просто_скажи хоч",
    "be": "клянецца так_ці_не",
    "pl": "zarzeka "
    "zarzeka_się przysięga twierdzi upiera radiu telewizji gazecie tak_albo_nie tak_czy_nie powiedz_tylko "
    "",
    "cs": "přísahá tvrdí rádiu televizi "
    "novinách ano_nebo_ne řekni_jen ani",
    "sk": "prisahá tvrdí rádiu áno_alebo_nie povedz_len "
    "",
    "sl": "prisega trdi radiu da_ali_ne",
    "hr": "kune kune_se tvrdi radiju da_ili_ne samo_reci "
    "", "bs": "kune kune_se tvrdi radiju da_ili_ne "
    "samo_reci", "sr": "kune kune_se tvrdi "
    "radiju da_ili_ne samo_reci куне куне_се тврди да_или_не само_реци",
    "mk": "се_колне колне тврди да_или_не",
    "bg": "кълне кълне_се твърди да_или_не "
    "", "sq": "betohet "
    "thotë "
    "po_a_jo po_apo_jo po_ose_jo veç_thuj vetëm_thuaj",
    "el": "ορκίζεται ισχυρίζεται "
    "ναι_ή_όχι πες_μόνο ούτε_καν",
    "hu": "esküszik állítja rádióban újságban igen_vagy_nem "
    "csak_igen",
    "tr": "yemin "
    "yemin_ediyor iddia iddia_ediyor ısrar_ediyor radyoda televizyonda gazetede evet_ya_da_hayır evet_mi_hayır_mı "
    "sadece_evet diye ben_hayır_diyorum",
    "az": "and_içir iddia_edir radioda bəli_ya_xeyr",
    "kk": "ант_етеді радиодан иә_немесе_жоқ", "uz": "qasam qasam_ichadi "
    "radioda ha_yoki_yo'q",
    "ar": ""
    "حالف حالفة بيحلف بتحلف يحلف تحلف يقسم بالراديو آه_أو_لأ اه_او_لا "
    "نعم_أو_لا نعم_أم_لا قول_بس ولا_حتى حتى_ولا أراهن",
    "he": "נשבעת נשבע טוענת טוען ברדיו בעיתון כן_או_לא "
    "רק_תגיד "
    "תגיד_רק דווקא אפילו",
    "fa": "قسم قسم_میخوره "
    "قسم_می‌خوره ادعا میگن آره_یا_نه بله_یا_خیر فقط_بگو",
    "ur": "قسم قسم_کھاتی_ہے قسم_کھاتا_ہے دعویٰ "
    "ہاں_یا_ناں ہاں_یا_نہیں بس_ہاں کہتا_ہوں کہتی_ہے",
    "hi": "कसम कसम_खाती_है कसम_खाता_है दावा "
    "हाँ_या_ना हां_या_ना हाँ_या_नहीं बस_हाँ बोल_रहा_था शर्त",
    "mr": "शपथ शपथ_घेऊन पेपरात हो_की_नाही हो_किंवा_नाही "
    "फक्त_हो सांगते सांगतो",
    "gu": "સોગંદ સોગંદ_ખાય_છે છાપામાં હા_કે_ના હા_કે_ના_કહો ખાલી "
    "કહું કહે",
    "pa": "ਸਹੁੰ ਸਹੁੰ_ਖਾਂਦੀ ਸਹੁੰ_ਖਾਂਦਾ ਖਾਂਦੀ ਖਾਂਦਾ ਹਾਂ_ਜਾਂ_ਨਾਂਹ "
    "ਹਾਂ_ਜਾਂ_ਨਾ ਬੱਸ ਦੱਸੋ ਕਿ ਐ ਕਹਿਨਾਂ ਕਹਿੰਦਾ ਕਹਿੰਦੀ",
    "bn": "কসম কসম_কাটে কসম_খায় দাবি রেডিওতে "
    "টিভিতে পত্রিকায় হ্যাঁ_বা_না হ্যাঁ_না শুধু_হ্যাঁ",
    "or": "ରାଣ ହଁ_କି_ନା", "as": "শপত হয়_নে_নহয়",
    "ne": "कसम कसम_खान्छ हो_कि_होइन",
    "si": "දිවුරනවා ඔව්ද_නැද්ද ඔව්_නැත්නම්_නෑ",
    "ta": "சத்தியம் பண்றாங்க "
    "சத்தியம்_பண்றாங்க ரேடியோவில் பேப்பரில் ஆமா_இல்லன்னு ஆமா_இல்லையா ஆமாவா_இல்லையா இல்லன்னு மட்டும்",
    "te": "ఒట్టు ఒట్టు_వేసి చెప్తోంది చెబుతోంది రేడియోలో "
    "పేపర్లో అవునా_కాదా అవునా కాదా అవును_కాదు చాలు",
    "kn": "ಆಣೆ ಆಣೆ_ಮಾಡ್ತಾರೆ ರೇಡಿಯೋದಲ್ಲಿ ಪೇಪರಲ್ಲಿ "
    "ಹೌದು ಹೌದಾ ಹೌದು_ಇಲ್ಲ ಹೌದಾ_ಇಲ್ವಾ ಅಂತ ಮಾತ್ರ",
    "ml": "ആണയിടുന്നു സത്യം_ചെയ്യുന്നു റേഡിയോയിൽ പത്രത്തിൽ "
    "അതെ അല്ല അല്ലെങ്കിൽ എന്നു എന്ന് അതെ_അല്ലെങ്കിൽ ഉണ്ടോ_ഇല്ലയോ പറയുന്നു",
    "th": "เพื่อนบ้านสาบานว่า เพื่อนบ้านบอกว่า ได้ยินในวิทยุว่า สาบาน สาบานว่า ยืนยันว่า ในวิทยุ "
    "ใช่หรือไม่ แค่ใช่หรือไม่ ตอบมาแค่ ตอบแค่ ตอบมา ส่วน",
    "lo": "ແມ່ນຫຼືບໍ່", "km": "ស្បថ បាទឬទេ",
    "my": "ကျိန် ဟုတ် ဟုတ်လား မဟုတ်ဘူးလား မဟုတ်ဘူးလားပဲ ပြောပါ",
    "vi": "thề thề_là cam_đoan "
    "nghe_đài đài_nói nghe_đài_nói báo_nói trả_lời có_hay_không",
    "id": "sumpah bersumpah ngotot "
    "ya_atau_tidak ya_apa_tidak jawab",
    "ms": "sumpah bersumpah ya_atau_tidak jawab "
    "", "jv": "sumpah iya_apa_ora",
    "tl": "sabi_ng_kapitbahay_namin sumumpa sumusumpa "
    "oo_o_hindi sagutin sagutin_mo",
    "sw": "ameapa anaapa anasisitiza redioni "
    "gazetini ndiyo_au_hapana ndio_au_hapana jibu",
    "ha": "rantse ta_rantse ya_rantse "
    "a_rediyo eh_ko_a'a e_ko_a'a",
    "yo": "búra bura bẹ́ẹ̀_ni_tàbí_bẹ́ẹ̀_kọ́", "ig": "ee_ka_mba",
    "am": "ይምላል ትምላለች ትላለች ይላል እላለሁ አዎ_ወይም_አይደለም አዎ_ወይስ_አይደለም በል በል፦",
    "so": "waxaan_ku_dhashay dhaartay dhaaranaysaa haa_ama_maya kaliya_haa "
    "",
    "pcm": "dey_swear swear yes_or_no talk_say",
    "zh": "邻居说 邻居大妈说 邻居发誓说 邻居大妈发誓说 同事说 老师说 老板说 我妈说 我爸说 我朋友说 室友说 阿姨说 "
    "大妈说 发誓 發誓 发誓说 打包票 非说 硬说 "
    "听广播说 广播说 广播里说 "
    "收音机里说 电视上说 报纸上说 听说 真的假的 是真的吗 是或不是 是还是不是 就说 只要说 总该 应该",
    "yue": "隔籬師奶話 隔籬話 同事話 老細話 老師話 朋友話 隔籬師奶 發誓 話 電台話 收音機話 係定唔係 係唔係 答 得啦 "
    "總 啩 "
    "我話未",
    "ja": "隣の人が 同僚が 上司が 友達が 母が 父が 言い張る 言い張ってる 誓って ラジオで テレビで 新聞で "
    "はいかいいえで はいかいいえ "
    "イエスかノーで 答えて 答えてください まさか",
    "ko": "옆집_아줌마가 친구가 옆집_아줌마 옆집_아줌마가 이웃이 동료가 우기는데 우겨요 "
    "맹세 라디오에서 뉴스에서 "
    "신문에서 티비에서 사실인가요 사실이에요 사실인지 예_아니오 예_아니오로 예_아니오로만 아니오로만 아니오 그냥 "
    "설마 안",
}  # fmt: skip
_WE = {
    "es": "firmamos firmáramos figuramos constamos nos_sumamos adherimos está_o_no_está estamos_o_no está_o_no "
    "firmasteis", "pt": "assinámos assinamos constamos figuramos aderimos", "fr": "signons figurons avons_nous_signé",
    "it": "firmammo figuriamo ci_siamo siamo_dentro abbiamo_aderito", "ca": "vam_signar hem_signat signàrem",
    "ro": "semnarăm figurăm", "pl": "figurujemy podpisaliśmy przystąpiliśmy dołączyliśmy widniejemy",
    "cs": "podepsali_jsme jsme_podepsali figurujeme", "sk": "podpísali_sme figurujeme", "sl": "podpisali_smo "
    "smo_podpisali",
    "hr": "potpisali_smo smo_potpisali nalazimo", "sr": "potpisali_smo smo_potpisali потписали_смо nalazimo",
    "bs": "potpisali_smo smo_potpisali", "bg": "подписахме присъединихме", "mk": "потпишавме",
    "ru": "числимся состоим присоединились", "uk": "числимося приєдналися", "el": "υπογράψαμε είμαστε_μέσα",
    "hu": "aláírtuk csatlakoztunk rajta_vagyunk benne_vagyunk", "fi": "allekirjoitimme olemme_mukana ollaanko_mukana "
    "olemmeko_mukana", "et": "allkirjastasime oleme_kirjas", "lt": "pasirašėme prisijungėme", "lv": "parakstījām "
    "pievienojāmies", "tr": "imzaladık imzaladık_mı imzalamışız var_mıyız listede_miyiz katıldık", "az": "imzaladıq",
    "uz": "imzoladik imzolaganmiz", "ka": "მოვაწერეთ", "hy": "ստորագրեցինք ստորագրել_ենք", "ar": "وقعنا وقّعنا مضينا "
    "انضمينا موقعين_احنا", "he": "חתמנו הצטרפנו חתומים", "fa": "امضا_کردیم امضا_کردیم_یا_نه "
    "پیوستیم", "sw": "tumesaini "
    "tulisaini tumejiunga", "so": "saxiixnay ma_saxiixnay", "ha": "mun_sa_hannu", "am": "ፈረምን "
    "ፈርመናል", "sq": "nënshkruam "
    "kemi_nënshkruar kena_nënshkru", "ga": "shíníomar", "ko": "안_했어 안_했어요 안_했죠 안_했지 했죠_그쵸 했죠_그죠 "
    "했지_그치",
    "zh": "我们签了", "th": "เราลงนาม",
}  # fmt: skip
TABLE: Table = {
    language: {Cue.FILL: _TOLD.get(language, ""), Cue.SIGN: _WE.get(language, "")} for language in _TOLD | _WE
}
