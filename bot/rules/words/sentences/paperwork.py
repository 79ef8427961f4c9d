"""Which papers a city has to send to join: it is asked for by the papers, not by a word for how."""

from bot.rules.words.cues import Cue, Table

_PAPERS = {
    "en": "what_paperwork which_paperwork what_documents which_documents documents_needed documents_do_we "
    "paperwork_do_we what_papers_do which_form_do what_form_do application_form",
    "fr": "quels_papiers quels_documents quel_formulaire quel_dossier quelles_démarches",
    "es": "tendría_que_hacer tendríamos_que_hacer habría_que_hacer tendría_que_hacer_nuestro qué_papeles "
    "qué_documentos qué_trámites qué_formulario cuáles_documentos qué_requisitos",
    "pt": "tem_de_fazer tem_que_fazer teria_de_fazer teria_que_fazer temos_de_fazer temos_que_fazer que_documentos "
    "quais_documentos que_papéis que_formulário que_papelada quais_os_requisitos",
    "it": "quali_documenti che_documenti quale_modulo che_moduli quali_carte",
    "de": "welche_unterlagen was_für_unterlagen welche_papiere welches_formular welche_formulare welche_dokumente",
    "nl": "welke_papieren welke_documenten welk_formulier", "af": "watter_dokumente watter_vorms",
    "sv": "vilka_papper vilka_dokument vilken_blankett", "da": "hvilke_papirer hvilke_dokumenter",
    "nb": "hvilke_papirer hvilke_dokumenter", "fi": "mitä_papereita mitä_asiakirjoja", "ca": "quins_papers "
    "quins_documents", "ro": "ce_acte ce_documente ce_hârtii", "pl": "jakie_dokumenty jakie_papiery jakich_dokumentów "
    "jaki_formularz", "cs": "jaké_dokumenty jaké_papíry jaký_formulář", "sk": "aké_dokumenty aké_papiere",
    "sl": "katere_dokumente katere_papirje", "hr": "koje_dokumente koji_dokumenti koji_papiri koje_papire",
    "bs": "koji_dokumenti koje_dokumente koji_papiri", "sr": "koja_dokumenta koji_papiri које_документе које_папире "
    "која_документа koje_papire", "mk": "кои_документи", "bg": "какви_документи кои_документи", "ru": "сделать_чтобы "
    "сделать_чтобы_присоединиться чтобы_присоединиться какие_документы "
    "какие_бумаги какие_нужны_документы", "uk": "зробити_щоб щоб_приєднатися які_документи "
    "які_папери", "be": "якія_дакументы",
    "sq": "çfarë_dokumentesh çfarë_dokumente cilat_dokumente", "el": "τι_χαρτιά τι_έγγραφα ποια_έγγραφα",
    "hu": "milyen_papírok milyen_dokumentumok milyen_iratok", "tr": "hangi_belgeler hangi_evraklar ne_evrak "
    "hangi_evrak", "az": "hansı_sənədlər", "uz": "qanday_hujjatlar", "kk": "қандай_құжаттар", "ka": "რა_საბუთები",
    "hy": "ինչ_փաստաթղթեր", "ar": "شو_الأوراق ما_الأوراق ايش_الأوراق ما_هي_الأوراق ما_هي_الوثائق ما_الوثائق "
    "شو_الوراق ايه_الأوراق ايه_الورق اشمن_وراق شنو_الأوراق الأوراق_المطلوبة الوثائق_المطلوبة", "he": "אילו_מסמכים "
    "איזה_מסמכים אילו_טפסים", "fa": "چه_مدارکی چه_مدارک", "ur": "کون_سے_کاغذات کیا_کاغذات کونسے_کاغذات "
    "کون_سی_دستاویزات", "hi": "कौन_से_कागज़ कौन_से_कागज क्या_कागज़ कौन_से_दस्तावेज़ क्या_डॉक्यूमेंट कौन_से_डॉक्यूमेंट",
    "hi-Latn": "kaunse_documents kya_documents konse_documents kaun_se_kagaz", "bn": "কী_কাগজ কি_কাগজ কোন_কাগজপত্র "
    "কী_কী_কাগজ কি_কি_কাগজ", "mr": "कोणती_कागदपत्रं कोणती_कागदपत्रे", "gu": "કયા_કાગળ કયા_દસ્તાવેજ", "pa": "ਕਿਹੜੇ_ਕਾਗਜ਼",
    "ta": "என்ன_ஆவணங்கள் என்ன_டாக்குமெண்ட்", "te": "ఏ_పత్రాలు ఏం_డాక్యుమెంట్స్", "ml": "എന്തൊക്കെ_രേഖകൾ",
    "ne": "के_कागजात कुन_कागजात", "id": "dokumen_apa berkas_apa syaratnya_apa apa_syaratnya persyaratannya",
    "ms": "dokumen_apa borang_apa", "vi": "giấy_tờ_gì hồ_sơ_gì thủ_tục_gì", "tl": "anong_papeles anong_dokumento "
    "anong_requirements ano_requirements", "sw": "nyaraka_gani karatasi_gani hati_gani",
    "zh": "什么材料 什么手续 哪些材料 要交什么 甚麼文件 什么文件",
    "ja": "必要な書類 どんな書類 何の書類", "ko": "뭘_해야 뭘_해야_하나요 뭘_해야_돼요 뭘_해야_되나요 무엇을_해야 "
    "무엇을_해야_하나요 동참하려면 가입하려면 참여하려면 무슨_서류 어떤_서류 서류가_필요",
    "th": "เอกสารอะไร ใช้เอกสารอะไร", "so": "waraaqo_noocee", "ha": "wane_takardu", "am": "ምን_ሰነድ ምን_ወረቀት",
}  # fmt: skip
TABLE: Table = {language: {Cue.STEPS: words} for language, words in _PAPERS.items()}
