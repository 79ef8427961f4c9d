"""What languages hang on a name: little words before it and endings behind it.

Only tables and the reading of one word belong here. A cut word still has to be a known name, so a wrong cut finds
nothing; short endings count only in a question of their own language, because "Victorias" is another city.
"""

from collections.abc import Iterator
from itertools import product

from bot.rules.folding import fold
from bot.rules.words import endings_beyond

# Arabic: and, so, in, to, like, with or without the article. Hebrew and Amharic: the same habit.
_ARABIC = tuple(
    sorted(
        {a + b + c for a, b, c in product(("", "و", "ف"), ("", "ب", "ل", "ك"), ("", "ال"))} - {""}
        | {"لل", "ولل", "ع", "عال"},
        key=lambda before: -len(before),
    )
)
_CHAT_ARTICLES = ("bil", "bel", "wil", "wel", "lil", "lel", "fil", "fel", "al", "el", "il", "bi", "be", "wa", "we")
_HEBREW = ("וב", "ול", "ומ", "שב", "של", "כש", "ב", "ל", "מ", "ה", "ו", "ש", "כ")
_AMHARIC = ("በ", "ለ", "የ", "ከ", "እና")

# Endings per language; short ones count only where the question's language is theirs.
ENDINGS = {
    "tr": "da de ta te dan den tan ten ya ye a e i ı u ü yi yu nin nın nun nün in ın un ün daki deki taki "
    "teki dir mi li lu",
    "az": "da de dan den ya ye a e in ın un nin nın",
    "ro": "ul ului lui",
    "fi": "ssa sta lla lta lle n in an on iin issa ista een seen nko ko ssako",
    "et": "s st sse is ist isse ga le lt l i",
    "hu": "ban ben nak nek bol ba be ra re on en n rol tol hoz hez val vel t nal i ot et at",
    "ru": "а у ом е ем ой ою ы и я ю ского ский ская",
    "uk": "а у ом і ем ою и ею ю ський ська",
    "bg": "ът а та то",
    "mk": "от та то",
    "sr": "а у ом е и ем om e i em",
    "hr": "a u om e i em",
    "bs": "a u om e i em",
    "sl": "a u om i em",
    "pl": "u a ie em iem owi y ze",
    "cs": "u a e em ou y ze",
    "sk": "u a e om ou y",
    "lt": "as e o a ui is uje",
    "lv": "a as e u am ai",
    "sq": "i a it es en n se s ses in",
    "eu": "n k ko ra tik",
    "sv": "s",
    "da": "s",
    "no": "s",
    "nb": "s",
    "de": "s er",
    "en": "s ers",
    "nl": "s se",
    "sw": "ni",
    "so": "da ta ka",
    "bn": "ে ের য় তে কে র য়ের ও এর",
    "mr": "ने ला त च्या मध्ये",
    "ne": "मा को ले",
    "ta": "இல் ில் ல் ின் க்கு",
    "te": "లో కు",
    "ml": "യിൽ ിൽ ൽ",
    "kn": "ನಲ್ಲಿ",
    "gu": "માં એ",
    "ka": "ში ის მა ს ი დან",
    "hy": "ում ի ը ն ից",
    "fa": "ی ها",
    "kk": "да де та те",
    "uz": "da ga dan ning",
    "el": "ς",
    "ko": "은 는 이 가 을 를 도 의 에 에서 로 와 과 시 시는 시가 시도 시의 시장 시장은 시장이 에도 에서는 "
    "에서도 라는 란 이란 은요 는요 요",
}
_OWNERS: dict[str, set[str]] = {}
for _language, _endings in (*ENDINGS.items(), *endings_beyond.ENDINGS.items()):
    for _ending in _endings.split():
        _OWNERS.setdefault(fold(_ending), set()).add(_language)
_LONGEST = max(map(len, _OWNERS))
_LONG_ENOUGH = 5  # letters of a name behind which one letter may be an ending: Cairo is no case of Čair
_SURE = 3  # letters: so long an ending is nothing but an ending
# Final vowels that Slavic and Albanian endings take the place of: Аккра, в Аккре; Podgorica, u Podgorici.
_SLAVIC = frozenset({"ru", "uk", "bg", "mk", "sr", "hr", "bs", "sl", "pl", "cs", "sk", "sq", "lt", "lv"})
_FINAL_VOWELS = {"а": "еуыио", "a": "eiuoy", "я": "еию", "o": "ua", "о": "уа", "e": "ui", "е": "уи", "и": "ах"}

# Endings that stand where the name itself ends otherwise, by language.
_REPLACED = {
    "pl": {"ie": "a", "ic": "ice", "ce": "ka", "ych": "e y", "ach": "e y i"},
    "uk": {"іц": "іце іці", "ії": "ія", "ою": "а", "ах": "а и і"},
    "ru": {"иц": "ице", "ии": "ия", "ой": "а", "ей": "я", "ах": "а ы и", "ом": "а"},
    "sr": {"oj": "a", "om": "a", "ој": "а", "ом": "а", "ici": "ika", "ици": "ика", "ah": "a"},
    "hr": {"oj": "a", "om": "a", "ici": "ika"},
    "cs": {"ích": "e y", "ce": "ka", "ii": "ie"},
    "el": {"ου": "ο ος", "ας": "α", "ης": "η", "ων": "α", "ο": "ος"},
    "ka": {"ში": "ი", "მა": "ი", "ის": "ი", "იდან": "ი", "თან": "ი"},
    "ml": {"നിൽ": "ൻ", "ിൽ": "്", "യിൽ": ""},
    "ta": {"யில்": "", "வில்": "", "த்தில்": "ம்", "னில்": "ன்", "யின்": "", "வின்": ""},
    "si": {"ේ": "", "ේදී": "", "ෙන්": ""},
    "eu": {"ek": "", "eko": "", "en": ""},
    "lv": {"ē": "e", "ā": "a", "ī": "is"},
    "fi": {"men": "mi", "messa": "mi"},
    "so": {"ga": "", "yaasha": ""},
}
_REPLACEMENTS = tuple(
    (language, fold(ending), tuple(map(fold, instead.split())) or ("",))
    for language, endings in (*_REPLACED.items(), *endings_beyond.REPLACED.items())
    for ending, instead in endings.items()
)


def without_chat_article(word: str) -> Iterator[str]:
    """The word of the Arabic chat alphabet without the article or a little word before it: alrabat, bilrabat."""
    for before in _CHAT_ARTICLES:
        if word.startswith(before) and len(word) - len(before) >= _LONG_ENOUGH - 1:
            yield word[len(before) :]


def is_ending(word: str) -> bool:
    """Whether some language hangs this behind names."""
    return word in _OWNERS


def without_prefix(word: str, shortest: int = 3) -> Iterator[str]:
    """The word without each little word that may hang before it, longest first; `shortest` letters must be left."""
    first = word[:1]
    table = _ARABIC if "\u0600" <= first <= "\u06ff" else _HEBREW if "\u0590" <= first <= "\u05ff" else ()
    if "\u1200" <= first <= "\u137f":
        table = _AMHARIC
    for before in table:
        if word.startswith(before) and len(word) - len(before) >= shortest:
            yield word[len(before) :]


def without_ending(word: str, languages: frozenset[str]) -> Iterator[str]:
    """The name a word may be a case of, in a question that may be in any of these languages."""
    for length in range(min(_LONGEST, len(word) - _shortest_name(word)), 0, -1):
        ending = word[-length:]
        if word.isascii() and len(word) - length < _LONG_ENOUGH and length == 1:
            continue
        owners = _OWNERS.get(ending)
        if owners and (owners & languages or (length >= _SURE and ending.isascii()) or not word.isascii()):
            yield word[:-length]
    yield from _replaced(word, languages)
    if languages & _SLAVIC or "\u0400" <= word[:1] <= "\u04ff":
        yield from _with_final_vowel(word)


def _shortest_name(word: str) -> int:
    """Syllabic scripts write in two signs what takes four letters."""
    return 2 if word[:1] >= "\u0900" else 4


def _replaced(word: str, languages: frozenset[str]) -> Iterator[str]:
    """The name with its own ending back: Athens in Greek, in Georgian, in Polish."""
    for language, ending, instead in _REPLACEMENTS:
        if word.endswith(ending) and len(word) - len(ending) >= 2 and _is_spoken(language, word, languages):
            yield from (word[: -len(ending)] + own for own in instead)


def _is_spoken(language: str, word: str, languages: frozenset[str]) -> bool:
    """Whether the word may be of this language; in an alphabet of several languages one of them is not told apart."""
    return language in languages or (bool(languages & _SLAVIC) and language in _SLAVIC and not word.isascii())


def _with_final_vowel(word: str) -> Iterator[str]:
    if len(word) >= _LONG_ENOUGH:
        for vowel, replaced_by in _FINAL_VOWELS.items():
            if word[-1] in replaced_by:
                yield word[:-1] + vowel
