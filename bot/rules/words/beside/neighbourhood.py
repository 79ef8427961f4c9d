"""The words by which a place is said to lie near another one, as they are looked up and as words of a sentence."""

from bot.rules.words.beside.neighbours import BEFORE
from bot.rules.words.beside.neighbours_behind import BEHIND
from bot.rules.words.cues import Cue, Table
from bot.rules.words.phrases import phrases

# By themselves they are a theme, what cities do for neighbours; nära is near, and Nara a city.
_RATHER = frozenset(
    "ጎረቤት جيران প্রতিবেশী komšije حومه حومه_ی vwazen tetangga 이웃 शेजारी jiran छिमेकी соседи අසල්වැසි deriska комшије "
    "邻居 鄰居 nära idir pretī".split()
)
_SHORT = 3  # letters: so short a word may be anything
_BETWEEN = {
    "en": "between in_between halfway_between", "fr": "entre", "es": "entre", "pt": "entre", "gl": "entre",
    "ca": "entre", "it": "tra fra", "ro": "între", "de": "zwischen", "nl": "tussen", "af": "tussen", "sv": "mellan",
    "da": "mellem imellem", "nb": "mellom", "pl": "między pomiędzy", "cs": "mezi", "sk": "medzi", "sl": "med",
    "hr": "između izmedju", "bs": "između izmedju", "sr": "između izmedju izmedju између", "mk": "меѓу помеѓу",
    "bg": "между", "ru": "между",
    "uk": "між поміж", "be": "паміж", "sq": "mes midis ndërmjet", "el": "μεταξύ ανάμεσα_σε ανάμεσα_στην ανάμεσα_στη",
    "lt": "tarp", "lv": "starp", "ar": "بين ما_بين", "he": "בין", "fa": "بین میان", "id": "antara di_antara",
    "ms": "antara di_antara", "tl": "sa_pagitan_ng pagitan_ng", "vi": "giữa", "sw": "kati_ya", "so": "u_dhexeeya",
    "is": "á_milli milli", "ku": "di_navbera", "ga": "idir", "cy": "rhwng", "th": "ระหว่าง", "ha": "tsakanin",
}  # fmt: skip
_ALL = (BEFORE, BEHIND, _BETWEEN)


def _is_a_word(entry: str) -> bool:
    return entry not in _RATHER and (len(entry) > _SHORT or not entry.isascii())


BESIDE, BESIDE_BEHIND, BETWEEN = phrases(BEFORE), phrases(BEHIND), phrases(_BETWEEN)
TABLE: Table = {
    language: {Cue.FILL: " ".join(one for table in _ALL for one in table.get(language, "").split() if _is_a_word(one))}
    for language in sorted(frozenset[str]().union(*_ALL))
}
