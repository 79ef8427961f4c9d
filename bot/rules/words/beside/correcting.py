"""Sorry, I mean: words between two names by which somebody takes back the first. Blanks are "_"."""

from bot.rules.words.cues import Cue, Table
from bot.rules.words.phrases import phrases

_CORRECTING = {
    "en": "sorry sorry_i_mean sorry_i_meant i_mean_sorry i_meant_sorry sorry_meant meant no_wait wait_no no_sorry "
    "sorry_no no_i_mean no_i_meant oops oops_i_meant whoops i_meant i_meant_to_say i_meant_to_type i_should_say "
    "scratch_that correction make_that no_make_that actually_no no_actually actually_i_meant i_actually_mean my_bad "
    "my_mistake typo wrong_city wrong_one no_not_that_one or_rather no_no er_no uh_no erm_no hang_on_no hold_on_no "
    "hold_on i_mean autocorrect damn_autocorrect ugh_autocorrect pardon_me i_misspoke misspoke",
    "pcm": "no_o abeg_i_mean no_be_that_one sorry_o i_mean",
    "fr": "pardon euh_non euh_pardon non_pardon pardon_non oups oups_pardon non_attends attends_non non_attendez "
    "je_voulais_dire pardon_je_voulais_dire pardon_je_veux_dire je_veux_dire enfin_non plutôt ou_plutôt non_plutôt "
    "désolé désolée non_désolé excusez_moi excuse_moi je_me_trompe je_me_suis_trompé je_me_suis_trompée non_non "
    "erreur autocorrect enfin enfin_je_veux_dire c_est_à_dire",
    "es": "perdón perdon perdón_quise_decir perdón_digo digo quise_decir quería_decir ay_no no_perdón perdón_no "
    "no_digo_mejor mejor_dicho no_espera espera_no no_esperá esperá_no no_espere me_equivoqué me_equivoque "
    "me_confundí ups uy_no no_no corrijo corrección o_sea ah_no eh_no disculpa disculpe no_era bueno_no quiero_decir",
    "ca": "perdó perdona vull_dir volia_dir no_espera espera_no millor_dit ai_no o_sigui m_he_equivocat no_no",
    "gl": "perdón quero_dicir quería_dicir non_espera mellor_dito ai_non digo non_non",
    "pt": "desculpa desculpe desculpem perdão ops opa quer_dizer quero_dizer queria_dizer digo não_espera espera_não "
    "não_peraí peraí_não ou_melhor melhor_dizendo me_enganei enganei_me errei ai_não não_não aliás não_desculpa "
    "desculpa_não nao_pera pera_nao",
    "it": "scusa scusate scusi anzi anzi_no no_anzi no_scusa scusa_no volevo_dire voglio_dire no_aspetta aspetta_no "
    "ops mi_sono_sbagliato mi_sono_sbagliata mi_sbaglio mi_correggo pardon o_meglio no_no ehm_no cioè cioè_no "
    "no_volevo_dire",
    "ro": "scuze scuză_mă pardon voiam_să_zic vreau_să_zic nu_stai stai_nu adică nu_adică de_fapt mai_bine_zis ups "
    "greșit am_greșit nu_nu",
    "de": "sorry entschuldigung entschuldige äh_nein ähm_nein ach_nein nein_warte warte_nein nein_sorry sorry_nein "
    "nein_halt halt_nein ich_meine ich_meinte ich_mein meine_ich meinte_ich mein_ich quatsch nein_quatsch ups hoppla "
    "pardon verzeihung bzw beziehungsweise vielmehr oder_vielmehr besser_gesagt oder_besser nein_nein falsch nee "
    "nee_warte ne_warte nee_sorry ne_sorry ach_quatsch ich_wollte_sagen verschrieben vertippt korrektur",
    "gsw": "sorry äxgüsi nei nei_wart wart_nei ich_mein i_mein",
    "nl": "sorry oh_nee nee_wacht wacht_nee oh_nee_wacht nee_sorry sorry_nee ik_bedoel ik_bedoelde bedoel_ik oeps "
    "pardon "
    "of_nee of_liever eigenlijk_bedoel_ik nee_nee verkeerd verkeerde_stad foutje excuus ik_wilde_zeggen",
    "af": "sorry jammer nee_wag wag_nee ek_bedoel oeps ekskuus nee_nee",
    "sv": "förlåt nej_förlåt förlåt_nej nej_vänta vänta_nej jag_menar jag_menade menar_jag menade_jag oj oj_nej sorry "
    "nej_sorry hoppsan ursäkta eller_rättare_sagt rättare_sagt nej_nej fel fel_stad",
    "da": "undskyld nej_undskyld nej_vent vent_nej jeg_mener jeg_mente mener_jeg mente_jeg ups sorry nej_sorry "
    "eller_rettere rettere_sagt nej_nej",
    "nb": "unnskyld nei_unnskyld nei_vent vent_nei jeg_mener jeg_mente mener_jeg mente_jeg ups sorry nei_sorry oi "
    "eller_rettere_sagt nei_nei beklager",
    "is": "fyrirgefðu afsakið nei_bíddu ég_meina ég_meinti nei_nei úps",
    "fi": "anteeksi eikun eiku ei_kun siis_ei ei_hetki tarkoitin tarkoitan hups sori ei_sori siis eli oikeastaan "
    "korjaan ei_vaan eivaan",
    "et": "vabandust ei_oota oota_ei mõtlesin mõtlen ups ei_vabandust sorri tähendab õigemini",
    "lt": "atsiprašau ne_palauk palauk_ne turėjau_omeny turiu_omeny oi oi_ne tiksliau",
    "lv": "piedodiet atvainojiet nē_pagaidi pagaidi_nē es_domāju ui pareizāk",
    "pl": "sorry przepraszam nie_czekaj czekaj_nie znaczy to_znaczy tzn znaczy_się chodziło_mi_o miałem_na_myśli "
    "miałam_na_myśli ups ojej o_nie raczej a_raczej nie_sorry pomyłka pomyliłem_się pomyliłam_się nie_nie wróć czyli",
    "cs": "promiň promiňte pardon sorry ne_počkej počkej_ne vlastně_ne ne_vlastně chtěl_jsem_říct chtěla_jsem_říct "
    "myslel_jsem myslela_jsem teda totiž ups jejda ne_ne spletl_jsem_se spletla_jsem_se vlastně",
    "sk": "prepáč prepáčte pardon sorry nie_počkaj počkaj_nie chcel_som_povedať chcela_som_povedať myslel_som "
    "myslela_som teda totiž ups nie_nie pomýlil_som_sa pomýlila_som_sa vlastne",
    "sl": "oprosti oprostite pardon ne_čakaj čakaj_ne mislil_sem mislila_sem mislim ups ne_ne oziroma pravzaprav",
    "hr": "oprosti oprostite pardon sorry ma_ne ne_čekaj čekaj_ne mislim mislio_sam mislila_sam htio_sam_reći "
    "htjela_sam_reći ups ne_ne zapravo odnosno pogriješio_sam pogriješila_sam krivo",
    "bs": "izvini izvinite pardon sorry ma_ne ne_čekaj čekaj_ne mislim mislio_sam mislila_sam htio_sam_reći ups ne_ne "
    "ustvari odnosno pogriješio_sam kontam",
    "sr": "izvini izvinite pardon sorry ma_ne ne_čekaj čekaj_ne mislim mislio_sam mislila_sam hteo_sam_da_kažem "
    "htela_sam_da_kažem ups ne_ne ustvari u_stvari odnosno pogrešio_sam извини извините ма_не не_чекај мислим пардон "
    "мислио_сам мислила_сам у_ствари односно",
    "mk": "извини извинете пардон ма_не не_чекај чекај_не мислам мислев сакав_да_кажам упс не_не всушност односно "
    "згрешив izvini mislam mislev ne_chekaj",
    "bg": "извинявай извинявайте пардон не_чакай чакай_не исках_да_кажа имах_предвид упс опа не_не всъщност тоест "
    "по_точно сгреших",
    "ru": "ой простите прости извините извини пардон то_есть тоесть т_е нет_погоди погоди_нет нет_стоп нет_подождите "
    "вернее точнее я_имел_в_виду я_имела_в_виду имел_в_виду имела_в_виду хотел_сказать хотела_сказать упс опечатка "
    "нет_нет ошибся ошиблась тьфу ой_нет ой_то_есть",
    "uk": "ой вибачте вибач перепрошую пардон тобто ні_зачекай ні_почекай вірніше точніше мав_на_увазі мала_на_увазі "
    "хотів_сказати хотіла_сказати упс ні_ні помилився помилилась ой_ні",
    "be": "ой прабачце прабач гэта_значыць дакладней меў_на_ўвазе мела_на_ўвазе",
    "hu": "bocs bocsánat bocsi elnézést nem_várj várj_nem vagyis azaz úgy_értem akarom_mondani azt_akartam_mondani "
    "illetve jaj_nem hoppá nem_nem pontosabban elírtam",
    "sq": "më_fal me_fal falni jo_jo jo_prit prit_jo doja_të_them doja_te_them desha_të_them dua_të_them domethënë "
    "pardon "
    "ups e_kisha_fjalën_për më_saktë gabova",
    "el": "συγγνώμη συγνώμη συγγνωμη σόρι σόρρυ όχι_περίμενε περίμενε_όχι εννοώ εννοούσα ήθελα_να_πω θέλω_να_πω "
    "δηλαδή "
    "ουπς μάλλον ή_μάλλον όχι_όχι λάθος",
    "eu": "barkatu ez_itxaron esan_nahi_dut esan_nahi_nuen hobeto_esanda",
    "ga": "gabh_mo_leithscéal is_é_atá_i_gceist_agam", "cy": "sori mae_n_ddrwg_gen_i na_aros dw_i_n_feddwl",
    "mt": "skużi skużani le_stenna jiġifieri irrid_ngħid ridt_ngħid",
    "tr": "pardon yok_pardon pardon_yok özür_dilerim afedersiniz affedersiniz demek_istedim yok_yok hayır_dur "
    "dur_hayır "
    "yok_dur dur_yok yani daha_doğrusu yanlış_oldu yanlış_yazdım ay_yok ay_pardon hata_yaptım aslında",
    "az": "bağışla bağışlayın üzr_istəyirəm yox_dayan demək_istəyirdim yəni daha_doğrusu səhv_etdim yox_yox",
    "uz": "kechirasiz uzr yoʻq_shoshmang demoqchi_edim demoqchiydim yani aniqrogʻi adashdim yoʻq_yoʻq",
    "kk": "кешіріңіз жоқ_тоқта яғни дұрысы демекші_едім қателестім жоқ_жоқ",
    "ky": "кечиресиз жок_токто тагыраагы демекчимин жок_жок",
    "hy": "ներողություն կներեք չէ_սպասի այսինքն ավելի_ճիշտ ուզում_էի_ասել",
    "ka": "უკაცრავად ბოდიში არა_მოიცა ანუ უფრო_სწორად მინდოდა_მეთქვა",
    "ar": "قصدي اقصد أقصد عفوا عفواً عفوًا آسف اسف آسفة اسفة سوري لا_لا_قصدي لا_قصدي لا_عفوا عفوا_لا لا_استنى لا_لحظة "
    "لحظة_لا غلطت بالغلط غلطان غلطانة اعني أعني بل كنت_اقصد كنت_أقصد بقصد معليش_قصدي لا_لا بغيت_نقول يعني_مش "
    "سامحني سمحلي نقصد",
    "ar-Latn": "2asdi asdi 9asdi sorry la2_sorry afwan bghit_ngol",
    "he": "סליחה רגע_לא לא_רגע התכוונתי כלומר אופס לא_סליחה סליחה_לא לא_לא או_יותר_נכון טעות טעיתי",
    "fa": "ببخشید نه_ببخشید ببخشید_نه منظورم منظورم_اینه یعنی نه_صبر_کن معذرت اشتباه_شد اشتباه_گفتم نه_نه درستش",
    "ps": "بښنه وبښئ زما_مطلب", "ku": "bibore na_bisekine mebesta_min yanî", "ckb": "ببورە مەبەستم نا_ڕاوەستە",
    "ur": "معاف_کیجیے معاف_کرنا سوری نہیں_سوری سوری_نہیں میرا_مطلب میرا_مطلب_ہے نہیں_رکو غلطی_سے نہیں_نہیں معذرت بلکہ",
    "ur-Latn": "sorry nahi_sorry maaf_karna mera_matlab matlab nahi_ruko nahi_nahi balke",
    "hi": "सॉरी सौरी नहीं_सॉरी सॉरी_नहीं माफ़_करना माफ_करना माफ़_कीजिए माफ_कीजिए मेरा_मतलब मेरा_मतलब_है मतलब "
    "नहीं_रुको "
    "नहीं_नहीं ग़लती_से गलती_से बल्कि अरे_नहीं",
    "hi-Latn": "sorry nahi_sorry sorry_nahi maaf_karna mera_matlab matlab nahi_ruko nahi_nahi arre_nahi are_nahi "
    "balki",
    "bn": "সরি না_সরি সরি_না দুঃখিত না_দুঃখিত মানে আমি_বলতে_চাইছি না_না ভুল_হয়েছে ভুল_বললাম আসলে_না থুক্কু না_থুক্কু",
    "bn-Latn": "sorry na_sorry mane na_na thukku", "pa": "ਸੌਰੀ ਮਾਫ਼_ਕਰਨਾ ਮੇਰਾ_ਮਤਲਬ ਨਹੀਂ_ਨਹੀਂ ਨਹੀਂ_ਸੌਰੀ",
    "gu": "સોરી માફ_કરજો મારો_મતલબ ના_ના ના_સોરી", "mr": "सॉरी माफ_करा म्हणजे मला_म्हणायचंय नाही_सॉरी नाही_नाही",
    "ne": "माफ_गर्नुस् सरी होइन_होइन मेरो_मतलब भन्न_खोजेको", "ta": "மன்னிக்கவும் சாரி இல்ல_சாரி இல்லை_சாரி அதாவது",
    "te": "సారీ క్షమించండి కాదు_కాదు నా_ఉద్దేశ్యం అంటే లేదు_సారీ", "kn": "ಸಾರಿ ಕ್ಷಮಿಸಿ ಅಲ್ಲ_ಅಲ್ಲ ಅಂದ್ರೆ",
    "ml": "സോറി ക്ഷമിക്കണം അല്ല_അല്ല അല്ല_സോറി അതായത്", "si": "සමාවෙන්න සොරි නෑ_නෑ මං_කිව්වේ",
    "th": "ขอโทษ ไม่ใช่ หมายถึง", "km": "សូមទោស", "my": "ဆောရီး", "lo": "ຂໍໂທດ",
    "id": "eh_salah eh_maksudku eh_maksudnya maaf eh_maaf maksudku maksud_saya maksudnya salah_ketik salah ralat "
    "eh_bukan "
    "sori eh_sori eh bukan_bukan", "ms": "eh_silap silap maaf eh_maaf maksud_saya sorry eh_bukan eh salah_taip",
    "jv": "eh_salah maksudku ngapunten", "su": "eh_salah hapunten maksud_abdi",
    "tl": "ay_mali mali sorry ay_sorry este ay_este ibig_kong_sabihin ay_hindi hindi_pala pala ay_teka teka",
    "ceb": "ay_sayop sayop sorry ay_sorry este pasabot_nako",
    "vi": "xin_lỗi à_nhầm nhầm ý_tôi_là ý_mình_là à_không không_phải_mà ý_em_là quên",
    "zh": "哦不对 啊不对 不不 不是不是 等等 等一下 不对 不對 啊不 不是 哦不 我是说 我是說 说错了 說錯了 打错了 "
    "打錯了 应该是 應該是 抱歉 对不起 口误",
    "ja": "いや間違えた いや違う いや違った あ間違えた あごめん いやごめん すみません ごめん ごめんなさい 間違えた "
    "間違えました じゃなくて いや 違う 違った あ違う もとい 失礼",
    "ko": "아니_죄송 아니_미안 아_미안 죄송 죄송해요 죄송합니다 미안 아니 아니아니 앗 잘못_썼어요 아_아니",
    "sw": "samahani hapana_samahani samahani_hapana namaanisha nilimaanisha hapana_subiri la_hasha yaani pole "
    "nimekosea "
    "ngoja nilitaka_kusema", "so": "raali_noqo iga_raali_noqo maya_sug waxaan_ula_jeeday waan_ka_xumahay",
    "ha": "yi_haƙuri ina_nufin a_a_ina_nufin kuskure wato", "yo": "ẹ_jọ̀ọ́ mo_fẹ́_sọ rárá_mo_ní",
    "ig": "ndo achọrọ_m_ịsị", "am": "ይቅርታ ማለቴ አይ_ማለቴ አይ_ይቅርታ", "ti": "ይቕሬታ ማለተይ",
    "zu": "uxolo ngiyaxolisa ngisho ngiqonde cha_uxolo", "xh": "uxolo ndithetha ndicela_uxolo hayi_uxolo",
    "st": "tshwarelo ke_bolela", "tn": "intshwarele ke_raya", "sn": "ndine_urombo pamusoroi ndanga_ndichireva "
    "ndinoreva",
    "ny": "pepani ndimati ndimatanthauza ndikutanthauza", "rw": "mbabarira ndashakaga_kuvuga nshatse_kuvuga",
    "lg": "nsonyiwa mbadde_ntegeeza", "mg": "miala_tsiny tiako_holazaina", "ht": "padon m_vle_di mwen_vle_di non_tann",
    "eo": "pardonu mi_volis_diri ne_atendu", "wo": "baal_ma li_ma_bëgg_wax", "dv": "މާފުކުރޭ",
    "mn": "уучлаарай үгүй_ээ",
}  # fmt: skip
_TWICE = 2


def _is_a_phrase(entry: str) -> bool:
    """Whether it has several words; the same word twice is a word of the tables already."""
    return "_" in entry and len(set(entry.split("_"))) >= _TWICE


# I stay in Durban but I'm asking for Polokwane: the one that is only told before what is asked.
_ASKED_INSTEAD = {
    "sw": "ila_nauliza ila_nauliza_kuhusu lakini_nauliza lakini_nauliza_kuhusu ila_naulizia "
    "lakini_naulizia lakini_mji_ninaouliza_ni ila_mji_ninaouliza_ni lakini_ninaouliza_ni ila_nazungumzia "
    "lakini_nazungumzia",
    "so": "ma_ihi_ee ma_aha_ee ma_deganaani_ee laakiin_waxaan_wax_ka_weydiinayaa balse_waxaan_weydiinayaa",
    "pcm": "but_i_dey_ask_for but_na but_i_dey_ask_about",
    "en": "but_i_m_asking_for but_i_m_asking_about but_im_asking_for but_im_asking_about but_i_am_asking_for "
    "but_i_am_asking_about but_asking_for but_asking_about but_my_question_is_about but_i_want_to_know_about "
    "but_i_wanna_know_about",
    "zu": "kodwa_ngibuza_nge kodwa_ngibuza_ngo",
    "lg": "naye_mbuuza_ku naye_mbuuza",
    "ny": "koma_ndikufunsa_za koma_ndikufunsa",
    "ha": "amma_ina_tambaya_kan amma_ina_tambaya_akan amma_ina_tambayar",
    "am": "ግን_የምጠይቀው_ስለ",
}  # fmt: skip
CORRECTING = phrases(_CORRECTING, _ASKED_INSTEAD)
TABLE: Table = {
    language: {Cue.FILL: " ".join(filter(_is_a_phrase, words.split()))} for language, words in _CORRECTING.items()
}
