"""What people ask about the declaration itself, as freely as they word it: how it came about, what its wording is, what
it costs to join; and how Vietnamese says "the most", which without its signs is Japan.
"""

from bot.rules.words.cues import Cue, Table

_BEGAN = {
    "it": "quando_è_partita quando_è_partito è_partita_la_dichiarazione da_dove_è_partita chi_l_ha_fatta_partire",
    "de": "verabschiedet verabschiedet_worden beschlossen_worden ins_leben_gerufen zustande_gekommen "
    "wo_wurde_das_beschlossen",
    "fa": "ایده_ی ایده_این ایده_این_کار ایده‌ی_این_کار",
    "ur": "کون_سا_ادارہ کونسا_ادارہ کس_ادارے پیچھے_کون_سا_ادارہ",
    "hi": "किस_संस्था कौन_सी_संस्था",
    "bn": "কোন_সংস্থা কার_মাথা কার_বুদ্ধি",
    "tr": "fikir_kimden kimden_çıkmış kimden_çıktı nereden_çıkmış nereden_çıktı",
    "zh": "在哪里通过 哪一年通过 在哪通过 哪年通过 什么时候通过 何时通过 在哪里签的 谁想出来",
    "ja": "どこで採択 いつ採択 誰の発案 誰が考え",
    "ko": "누구_아이디어 누가_생각 어디서_채택 언제_채택",
}
_WORDING = {
    "en": "full_text wording the_wording original_text the_exact_words",
    "fr": "texte_intégral texte_complet le_texte_exact",
    "es": "texto_completo texto_íntegro texto_integro",
    "pt": "texto_completo texto_integral texto_na_íntegra",
    "it": "testo_completo testo_integrale",
    "de": "wortlaut volltext originaltext im_wortlaut den_wortlaut",
    "nl": "volledige_tekst de_tekst_ervan",
    "sv": "hela_texten fulltext", "da": "hele_teksten", "nb": "hele_teksten",
    "pl": "pełny_tekst pełna_treść pełną_treść",
    "ru": "полный_текст полного_текста", "uk": "повний_текст",
    "tr": "tam_metin tam_metni", "ar": "النص_الكامل نص_الاعلان نص_الوثيقه", "fa": "متن_کامل",
    "ur": "مکمل_متن پورا_متن", "hi": "पूरा_पाठ पूरा_टेक्स्ट", "bn": "পুরো_লেখা পূর্ণ_পাঠ সম্পূর্ণ_লেখা",
    "id": "isi_lengkap isi_lengkapnya teks_lengkap naskah_lengkap naskahnya", "vi": "toàn_văn",
    "zh": "全文 原文", "ja": "全文 原文", "ko": "전문을 원문 전문_보기",
    "sw": "maandishi_kamili maneno_kamili",
}  # fmt: skip
_PROMISED = {
    "ar": "يتعهد يتعهدون تتعهد يلتزمون تعهدوا يتعهدوا بيتعهدوا",
    "fa": "متعهد متعهد_میشوند متعهد_میشن قول_میدن",
    "hi": "वादा वादे", "ur": "وعدہ وعدے عہد",
}  # fmt: skip
_COSTS = {
    "tr": "katılım_ücretli katılım_ücreti katılım_parası katılım_bedava katılım_ücretsiz",
    "id": "bayar bayar_gak bayar_nggak gratis_gak berbayar dipungut_biaya",
    "sw": "bure malipo_gani ada_gani",
}
_JOINED = {"id": "gabungnya ikutannya gabung_nya ikutnya"}
_MOST = {
    "vi": "mới_nhất gần_đây_nhất gần_nhất lớn_nhất nhỏ_nhất đông_nhất nhiều_nhất ít_nhất sớm_nhất trẻ_nhất "
    "già_nhất "
    "tốt_nhất cao_nhất nhanh_nhất quan_trọng_nhất nổi_tiếng_nhất",
    "fa": "این_کار",
}
_TOLD = (
    (Cue.START, _BEGAN),
    (Cue.PLEDGE, _WORDING),
    (Cue.POINT, _PROMISED),
    (Cue.TERMS, _COSTS),
    (Cue.SIGN, _JOINED),
    (Cue.FILL, _MOST),
)
TABLE: Table = {
    language: {cue: words[language] for cue, words in _TOLD if language in words}
    for language in dict.fromkeys(language for _, words in _TOLD for language in words)
}
