"""What people ask about the declaration itself, as freely as they word it: how it came about, what its wording is, what
it costs to join; and how Vietnamese says "the most", which without its signs is Japan.
"""

from bot.rules.words.cues import Cue, Table

_BEGAN = {
    "ru": "чья_это_затея чья_затея",
    "ar": "أصل_هاد_المبادرة أصل_هذه_المبادرة أصل_هالمبادرة أصل_هذا_الإعلان أصل_المبادرة أصل_الفكرة "
    "أصل_الحكاية منين_جات",
    "nl": "op_touw_gezet op_poten_gezet van_de_grond in_gang_gezet",
    "en": "wrote_it wrote_this invented_this invented_it backstory back_story origin_story "
    "who_got_the_ball_rolling how_it_all_started kicked_it_off",
    "es": "desde_cuándo_está desde_cuándo_es",
    "fr": "depuis_quand_est depuis_quand_y_est",
    "pt": "desde_quando_está desde_quando_é há_quanto_tempo_está",
    "sq": "prej_kur_ekziston që_kur_ekziston qysh_kur_ekziston prej_kur_është si_lindi",
    "sv": "hur_kom_det_här_till hur_kom_det_till hur_kom_den_till hur_uppstod hur_blev_det_till",
    "da": "hvordan_opstod hvordan_blev_det_til hvordan_kom_det",
    "nb": "hvordan_oppsto hvordan_ble_det_til hvordan_kom_det",
    "id": "lahir_di_mana lahirnya lahir_kapan otaknya siapa_otaknya asal_usulnya asal_usul sejarahnya awal_mulanya",
    "sw": "asili_yake historia_yake ulianza_vipi ilianza_vipi ulianzaje ilianzaje kilianzaje lilianzaje",
    "so": "bilowday bilowdey bilaabantay bilaabmay goorma_ayuu_bilowday fikrad* fikradda_yaa curiyay "
    "aasaasay asaasay hindisay",
    "ha": "tunanin_waye asalin_wannan yadda_aka_fara wa_ya_kirkiro",
    "yo": "ta_lo_bere ta_lo_da_sile ta_lo_dá_sílẹ̀",
    "vi": "bắt_nguồn_từ_đâu xuất_phát_từ_đâu ra_đời",
    "it": "quando_è_partita quando_è_partito è_partita_la_dichiarazione da_dove_è_partita chi_l_ha_fatta_partire",
    "de": "aus_der_taufe_gehoben aufgesetzt verabschiedet verabschiedet_worden beschlossen_worden "
    "ins_leben_gerufen zustande_gekommen "
    "wo_wurde_das_beschlossen",
    "fa": "ایده_ی ایده_این ایده_این_کار ایده‌ی_این_کار",
    "ur": "کب_سے_چل کب_سے_جاری کس_کی_مہم کون_سا_ادارہ کونسا_ادارہ کس_ادارے پیچھے_کون_سا_ادارہ",
    "hi": "किस_संस्था कौन_सी_संस्था",
    "bn": "কোন_সংস্থা কার_মাথা কার_বুদ্ধি",
    "ko": "운동은_어떻게_시작 누구_아이디어 누가_생각 어디서_채택 언제_채택",
    "tr": "fikir_kimden kimden_çıkmış kimden_çıktı nereden_çıkmış nereden_çıktı",
    "zh": "在哪里通过 哪一年通过 在哪通过 哪年通过 什么时候通过 何时通过 在哪里签的 谁想出来",
    "ja": "どこで採択 いつ採択 誰の発案 誰が考え",
}
_WORDING = {
    "ha": "wannan_shiri wannan_shirin shirin_nan",
    "so": "qorshahan qorshahani baaqan baaqani",
    "en": "sum_up_what_it_s_about sum_up_what_its_about what_it_s_about what_its_about tell_me_what_it_says "
    "agreeing_to committing_to full_text wording the_wording original_text the_exact_words",
    "fr": "texte_intégral texte_complet le_texte_exact",
    "es": "texto_completo texto_íntegro texto_integro",
    "pt": "texto_completo texto_integral texto_na_íntegra",
    "it": "testo_completo testo_integrale",
    "de": "wortlaut volltext originaltext im_wortlaut den_wortlaut",
    "nl": "volledige_tekst de_tekst_ervan",
    "sv": "hela_texten fulltext",
    "da": "hele_teksten",
    "nb": "hele_teksten",
    "pl": "pełny_tekst pełna_treść pełną_treść",
    "ru": "в_документе документа этот_документ этого_документа полный_текст полного_текста",
    "uk": "повний_текст",
    "tr": "belgenin_içeriği belgenin belge_ne belgede tam_metin tam_metni",
    "ar": "هاد_المبادرة هاي_المبادرة هذه_المبادرة هالمبادرة النص_الكامل نص_الاعلان نص_الوثيقه",
    "fa": "متن_کامل",
    "ur": "یہ_مہم اس_مہم مکمل_متن پورا_متن",
    "hi": "का_सार सारांश का_सारांश निचोड़ पूरा_पाठ पूरा_टेक्स्ट",
    "bn": "পুরো_লেখা পূর্ণ_পাঠ সম্পূর্ণ_লেখা",
    "id": "dokumennya isi_dokumennya dokumen_ini isi_dokumen isi_lengkap isi_lengkapnya teks_lengkap "
    "naskah_lengkap naskahnya",
    "vi": "toàn_văn",
    "zh": "全文 原文",
    "ja": "全文 原文",
    "ko": "이_운동은 이_운동이 이_운동을 이_캠페인은 이_캠페인 전문을 원문 전문_보기",
    "sw": "mpango_huu mkakati_huu juhudi_hizi maandishi_kamili maneno_kamili",
}
_PROMISED = {
    "ar": "يتعهد يتعهدون تتعهد يلتزمون تعهدوا يتعهدوا بيتعهدوا",
    "fa": "متعهد متعهد_میشوند متعهد_میشن قول_میدن",
    "hi": "वादा वादे",
    "ur": "وعدہ وعدے عہد",
}
_COSTS = {
    "vi": "mất_phí có_mất_phí mất_phí_không tốn_phí_không",
    "tr": "katılım_ücretli katılım_ücreti katılım_parası katılım_bedava katılım_ücretsiz",
    "id": "bayar bayar_gak bayar_nggak gratis_gak berbayar dipungut_biaya",
    "sw": "bure malipo_gani ada_gani mwisho_wa_kusaini mwisho_wa_kujiunga mwisho_wa_kujisajili tarehe_ya_mwisho",
}
_JOINED = {
    "id": "gabungnya ikutannya gabung_nya ikutnya",
    "sw": "utajiunga itajiunga atajiunga ijiunge tujiunge wajiunge ajiunge iingie tuingie isaini asaini tusaini "
    "wasaini",
    "es": "desde_cuándo_está desde_cuándo_es",
    "fr": "depuis_quand_est depuis_quand_y_est",
    "pt": "desde_quando_está desde_quando_é há_quanto_tempo_está",
    "sq": "prej_kur_është që_kur_është",
}
_STEPS = {
    "ja": "署名する方法 参加する方法 署名の方法 参加方法 署名方法 加わる方法",
    "ko": "서명_방법 참여_방법 가입_방법 서명하는_방법 참여하는_방법",
    "zh": "签署方法 加入方法 签署流程 加入流程",
}
_WAY = {
    "pt": "qual_o_caminho qual_é_o_caminho qual_o_passo",
    "es": "cuál_es_el_camino qué_camino",
    "it": "qual_è_la_strada qual_è_la_procedura",
}
_WHEN = {"zh": "是什么时候 是什麼時候"}
_MOST = {
    "vi": "mới_nhất gần_đây_nhất gần_nhất lớn_nhất nhỏ_nhất đông_nhất nhiều_nhất ít_nhất sớm_nhất trẻ_nhất "
    "già_nhất "
    "tốt_nhất cao_nhất nhanh_nhất quan_trọng_nhất nổi_tiếng_nhất",
    "fa": "این_کار",
    "sw": "hivi_karibuni karibuni_zaidi karibuni_kabisa siku_za_karibuni",
}
_TOLD = (
    (Cue.START, _BEGAN),
    (Cue.PLEDGE, _WORDING),
    (Cue.POINT, _PROMISED),
    (Cue.TERMS, _COSTS),
    (Cue.SIGN, _JOINED),
    (Cue.HOW, _WAY),
    (Cue.STEPS, _STEPS),
    (Cue.WHEN, _WHEN),
    (Cue.FILL, _MOST),
)
TABLE: Table = {
    language: {cue: words[language] for cue, words in _TOLD if language in words}
    for language in dict.fromkeys(language for _, words in _TOLD for language in words)
}
