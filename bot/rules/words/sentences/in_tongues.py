"""Which language to talk in, a greeting of many spellings, and who wins the elections: none of it asks about a city,
and who is to answer in French does not ask for France.
"""

from itertools import product

from bot.rules.words.cues import Cue, Table

# How a language is asked for, and the names of those that people ask for
_TOLD = {
    "en": (
        "speak speak_in talk_in talk_to_me_in speak_to_me_in answer_in answer_me_in reply_in write_in write_to_me_in "
        "respond_in switch_to change_to translate_to translate_into translate_in understand",
        "english french spanish german italian portuguese arabic turkish russian albanian chinese hindi urdu swahili "
        "dutch polish serbian bosnian macedonian somali bengali japanese korean greek ukrainian persian indonesian",
    ),
    "fr": (
        "en parle parlez parler parles parlez_vous parle_en",
        "anglais français espagnol allemand italien portugais arabe turc russe albanais chinois néerlandais",
    ),
    "es": (
        "en habla hable hablas hablar hablo háblame_en",
        "inglés español castellano francés alemán italiano portugués árabe catalán ruso chino gallego",
    ),
    "pt": (
        "em fala fale falas falar falo fala_em",
        "inglês português espanhol francês alemão italiano árabe russo chinês",
    ),
    "it": (
        "in parla parli parlare parlo parlate",
        "italiano inglese spagnolo francese tedesco portoghese arabo albanese russo rumeno",
    ),
    "de": (
        "auf sprich sprichst sprechen sprechen_sie rede schreib antworte",
        "deutsch englisch französisch spanisch italienisch türkisch arabisch russisch albanisch polnisch serbisch",
    ),
    "nl": (
        "in_het spreek_je spreek_jij spreek spreekt praat praat_in_het",
        "nederlands engels frans duits spaans arabisch turks",
    ),
    "sv": ("på prata tala", "svenska engelska arabiska finska"),
    "pl": ("po", "polsku angielsku niemiecku rosyjsku ukraińsku francusku"),
    "ru": ("по на_языке", "русски английски украински арабски немецки узбекски казахски"),
    "hr": ("na", "engleskom hrvatskom srpskom bosanskom njemačkom"),
    "id": ("bahasa", "indonesia inggris jawa arab sunda melayu mandarin"),
    "vi": ("tiếng", "anh việt pháp trung nhật"),
    "so": ("af", "soomaali ingiriisi carabi"),
    "ar": (
        "احكي تكلم اتكلم احكيلي حكيني رد_علي جاوبني",
        "عربي انجليزي فرنسي تركي كردي اسباني الماني بالعربي بالانجليزي بالفرنسي بالتركي",
    ),
    "zh": ("说 說 讲 講 用", "中文 英语 英文 英語 普通话 粤语 法语 日语"),
}
_ALONE = {  # words that are a language and no country
    "tr": "türkçe ingilizce almanca fransızca arapça rusça kürtçe arnavutça konuş yaz",
    "cs": "anglicky česky německy mluv mluvte",
    "uk": "українською англійською російською говори говоріть",
    "ru": "говори говорите на_русском на_английском отвечай",
    "pl": "mów mówisz mówcie",
    "sw": "kiingereza kiswahili kifaransa kiarabu ongea",
    "hi": "अंग्रेजी अंग्रेज़ी हिंदी हिन्दी में_बोलो",
    "sq": "anglisht shqip fol flisni",
    "fi": "suomeksi englanniksi ruotsiksi puhu",
    "hu": "magyarul angolul beszélj",
    "ja": "日本語 英語 日本語で 英語で",
    "ko": "영어로 한국어로 영어 한국어",
    "id": "bahasanya ganti bahasa",
    "de": "antworte sprich schreib",
    "fr": "réponds répondez parle_moi parlez_moi",
}
_WINNING = {
    "en": "win_the_election win_the_elections wins_the_election won_the_election win_the_vote "
    "winning_the_election winning_the_elections who_will_win who_won "
    "gonna_win going_to_win",
    "fr": "gagner gagnera gagne gagné remporter",
    "es": "ganar ganará gana ganó",
    "pt": "ganhar ganha ganhou vencer",
    "it": "vincere vincerà vince vinto vincerà_le",
    "de": "gewinnt gewinnen gewonnen",
    "nl": "wint winnen gewonnen",
    "pl": "wygra wygrał",
    "ru": "выиграет победит победил выиграл",
    "uk": "виграє переможе переміг",
    "tr": "kazanacak kazanır kazandı",
    "ar": "يفوز بيفوز فاز رح_يفوز حيفوز سيفوز",
    "fa": "برنده میبره",
    "hi": "जीतेगा जीतेगी जीता",
    "bn": "জিতবে",
    "id": "menang",
    "sw": "atashinda",
}
_HELLO = {
    "tr": "selamın_aleyküm selamun_aleyküm selamunaleyküm selamünaleyküm selamın_aleykum aleyküm_selam "
    "aleykümselam slm",
    "en": "asalaam_aleikum asalam_aleikum assalamu_alaikum assalam_alaikum asalamu_alaikum asalam_alaikum "
    "salaam_aleikum "
    "assalaamu_alaikum salam_aleikum salam_alaikum salam_aleykum asalam_alekum asalamalaikum as_salamu_alaykum "
    "aslm asalamualikum asalamu_alikum wa_alaikum_salam waalaikumsalam walaikum_assalam",
    "id": "assalamualaikum asalamualaikum salamualaikum assalamualaikum_wr_wb waalaikumsalam mikum askum",
    "ur": "asalam_o_alaikum assalam_o_alaikum assalamoalaikum aslam_o_alaikum",
    "bn": "assalamu_alaikum assalamualaikum আসসালামু_আলাইকুম সালাম",
    "sw": "salaam_aleykum salaam_alaikum asalaam_alaykum salam_aleikum",
    "ru": "ассаламу_алейкум салам_алейкум ассалам_алейкум салам",
    "sq": "selam_alejkum selamun_alejkum",
    "bs": "selam_alejkum selamun_alejkum esselamu_alejkum merhaba",
    "so": "asc asalaamu_calaykum salaan",
    "ha": "assalamu_alaikum salamu_alaikum",
}


def _in_a_language(language: str) -> str:
    asked, names = _TOLD.get(language, ("", ""))
    told = ("_".join(pair) for pair in product(asked.split(), names.split()))
    return " ".join((*told, *_ALONE.get(language, "").split()))


TABLE: Table = {
    language: {
        Cue.FILL: _in_a_language(language),
        Cue.ELSE: _WINNING.get(language, ""),
        Cue.GREET: _HELLO.get(language, ""),
    }
    for language in dict.fromkeys((*_TOLD, *_ALONE, *_WINNING, *_HELLO))
}
