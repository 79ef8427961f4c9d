"""Not that one: words before a name, or behind it, by which another one is meant: Niger, not Nigeria; Hamburg değil."""

from bot.rules.words.phrases import phrases

_BEFORE = {
    "en": "not isnt isn_t never neither nor", "fr": "pas non ni", "es": "no ni", "ca": "no", "gl": "non",
    "pt": "não nao nem", "it": "non no",
    "ro": "nu", "oc": "pas", "de": "nicht nich net ned weder noch", "gsw": "nöd nid", "lb": "net",
    "nl": "niet geen noch", "af": "nie",
    "sv": "inte ej", "da": "ikke", "nb": "ikke ikkje", "no": "ikke ikkje", "is": "ekki", "fi": "ei eikä", "et": "mitte",
    "lt": "ne", "lv": "ne nevis", "pl": "nie ani", "cs": "ne nikoli", "sk": "nie", "sl": "ne", "hr": "ne ni",
    "bs": "ne ni",
    "sr": "ne не ni ни", "mk": "не", "bg": "не", "ru": "не ни", "uk": "не ні ані", "be": "не", "hu": "nem",
    "sq": "jo", "el": "όχι οχι",
    "ga": "ní seachas", "cy": "nid dim", "mt": "mhux", "id": "bukan", "ms": "bukan", "jv": "dudu", "su": "sanes",
    "tl": "hindi", "fil": "hindi", "ceb": "dili", "vi": "không_phải chứ_không_phải", "sw": "si sio siyo",
    "ha": "ba", "ny": "osati", "tum": "osati", "sn": "kwete osati hazvisi", "nd": "hatshi", "st": "eseng",
    "tn": "eseng",
    "lg": "si", "wo": "du", "mg": "tsy fa_tsy", "tpi": "i_no", "mi": "ehara", "haw": "ʻaʻole", "sm": "e_lē_o",
    "yo": "kì_í_ṣe kìí_ṣe kí_í_ṣe kii_se", "ig": "ọ_bụghị", "zu": "hhayi", "xh": "hayi", "so": "ma_aha", "ht": "pa",
    "eo": "ne", "rw": "si",
    "ar": "ليس وليس مش مو موش لا لأ", "he": "לא ולא", "fa": "نه", "ku": "ne", "pcm": "no_be not",
}  # fmt: skip
_BEHIND = {
    "tr": "değil degil", "az": "deyil", "uz": "emas", "hi-Latn": "nahi nahin", "ur-Latn": "nahi nahin", "eu": "ez",
    "hi": "नहीं", "ur": "نہیں", "bn": "না", "ko": "말고", "kk": "емес", "ky": "эмес",
}  # fmt: skip
# What a city was called: whoever names both asks for the one it is called now.
_FORMERLY = {
    "en": "calls_it called_it call_it formerly be_called once_called previously",
    "de": "ehemals vormals ehemalige ehemaliges", "fr": "anciennement ex", "es": "antiguamente antes_llamada "
    "antes_llamado antes_conocida", "pt": "antigamente", "it": "ex", "nl": "voorheen vroeger_nog",
    "ru": "бывший бывшая", "uk": "колишній колишня", "pl": "dawniej dawny dawna dawne", "cs": "bývalý bývalá dříve",
    "sr": "bivši bivša nekadašnji бивши бивша", "hr": "bivši bivša nekadašnji", "bs": "bivši bivša nekadašnji",
    "mk": "поранешен поранешна", "sq": "dikur ish", "tr": "eski_adıyla eski_adı", "ar": "سابقا كانت_تسمى",
    "id": "dulu_namanya dulunya", "sv": "tidigare_kallat", "ro": "fostul fosta", "hu": "egykori",
}  # fmt: skip

DENIED_BEFORE = phrases(_BEFORE, as_written=True)
DENIED_BEHIND = phrases(_BEHIND, as_written=True)
FORMERLY = phrases(_FORMERLY, as_written=True)
