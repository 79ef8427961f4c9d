"""What people say in passing, in speech and dialect, around a question or instead of its usual words."""

from bot.rules.words.cues import Cue, Table
from bot.rules.words.sentences import epithets, paperwork, really_did, residents, told_by_others

_THERE = "është_aty janë_aty aty_është gjendet_aty është_brenda janë_brenda është_aty_brenda"  # sq
_SAID: Table = {
    "en": {
        Cue.GREET: "hey_siri ok_google hey_google hey_bot yo_bot",
        Cue.DO: "up_to been_up_to",
        Cue.SIGN: "wants_in want_in unsigned is_it_covered is_covered it_s_covered its_covered are_covered "
        "covered_by_this covered_by_it covered_by_the_declaration covered_in_this covered_too",
        Cue.POINT: "actually_promising is_promising are_promising actually_promise actually_promised",
        Cue.HOW: "need_to_do has_to_do have_to_do",
        Cue.FILL: "islands for_real for_real_though no_cap up_to_now "
        "up_to_date up_to_today up_to_speed gwe ssebo sebo nnyabo",
    },
    "es": {
        Cue.GREET: "oye_siri hola_siri ok_google oye_google",
        Cue.FILL: "será_que digo mi_tía mi_abuela mi_abuelita mi_prima mi_suegra mi_nieta",
    },
    "pt": {Cue.GREET: "ok_google ei_siri"},
    "ar": {
        Cue.SHOW: "الاقي الاقيها القاها نلقاها",
        Cue.SIGN: "الوقعت الوقعوا الوقعو موقعين موقعتين موقعتان",
        Cue.DO: "دايرين دايره داير عاملين مسويين مسوين",
        Cue.FILL: "هسع هسه لحدي لحدي_هسع لحد_هسه لحد_الحين لحد_هلا",
    },
    "ur": {Cue.FILL: "چکے چکی چکا", Cue.DO: "کرتے_ہیں کر_رہا_ہے کر_رہی_ہے کر_رہے_ہیں"},
    "haw": {Cue.THANK: "mahalo mahalo_nui mahalo_nui_loa mahalo_a_nui mahalo_ā_nui a_hui_hou"},
    "ms": {Cue.FILL: "setakat setakat_ni setakat_ini"},
    "bn": {Cue.FILL: "দুটোই দুইটাই দুটিই দুইটিই উভয়ই তিনটিই"},
    "ka": {Cue.SIGN: "მოეწერა მოუწერია მოწერილია"},
    "th": {Cue.FILL: "รบกวนสอบถามว่า รบกวนสอบถาม ขอสอบถามว่า ขอสอบถาม อยากสอบถามว่า"},
    "ko": {Cue.GREET: "안녕하세용 안녕하세염 안녕하셔요 안뇽하세요"},
    "lo": {Cue.CITY: "ນະຄອນຫຼວງ ນະຄອນຫລວງ"},
    "my": {Cue.LEADER: "မြို့တော်ဝန်"},
    "cy": {Cue.CITY: "drefi trefi ddinasoedd", Cue.FILL: "yng ym sydd"},
    "is": {Cue.CITY: "bæir bæi bæjum", Cue.FILL: "búið"},
    "ja": {Cue.MANY: "はいくつ はいくつの", Cue.SIGN: "入ってた 入ってました 載ってた 載ってました"},
    "gsw": {Cue.SIGN: "o_derby au_derby isch_derby derby_isch mit_derby"},
    "sq": {Cue.LIST: "n_list n_listë n_listën n_liste", Cue.FILL: "vlla mer_vlla bre", Cue.SIGN: _THERE},
    "ta": {Cue.WHO: "யாருமே யாரும் ஒருத்தர்கூட ஒருத்தருமே"},
    "nl": {Cue.FILL: "wete hebbe motte"},
    "lg": {Cue.DO: "ekola kola bakola akola ekoze", Cue.WHICH: "ki"},
    "sw": {Cue.AND: "ama"},
    "pl": {Cue.FILL: "stanie"},
    "zh": {Cue.ELSE: "忽略 无视 忽視"},
    "hi": {Cue.ELSE: "शिमला_मिर्च शिमला_समझौता दिल्ली_सल्तनत"},
    "cs": {Cue.FILL: "tím"},
}
TABLES = (_SAID, epithets.TABLE, really_did.TABLE, paperwork.TABLE, residents.TABLE, told_by_others.TABLE)
