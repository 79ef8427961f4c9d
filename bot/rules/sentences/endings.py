"""What languages hang on a name: little words before it and endings behind it.

Only the reading of one word belongs here; the endings themselves are a table (words/cases.py). A cut word still has to
be a known name, so a wrong cut finds nothing; short endings count only in a question of their own language, because
"Victorias" is another city.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product

from bot.rules.spelling.folding import fold
from bot.rules.words.endings import cases_at_home, cases_beyond, cases_careless, cases_of_the_east, cases_spoken
from bot.rules.words.endings.cases import CASES, SHORT
from bot.rules.words.endings.cases_spoken import BEFORE_NAMES, PARTICLES
from bot.rules.words.endings.cases_spoken import SHORT as SHORT_THERE

# Arabic: and, so, in, to, like, from, with or without the article. Hebrew and Amharic: the same habit.
_ARABIC = tuple(
    sorted(
        {a + b + c for a, b, c in product(("", "و", "ف"), ("", "ب", "ل", "ك"), ("", "ال"))} - {""}
        | {"لل", "ولل", "ع", "عال", "هال", "بهال", "م", "من", "ش", "في"},
        key=lambda before: -len(before),
    )
)
_WHETHER, _SURELY_ASKED = "ا", 7  # letters of a word: أكراتشي asks for Karachi, and most words begin so
_CHAT_ARTICLES = tuple("bil bel wil wel lil lel fil fel 3al al el il bi be wa we w f b l".split())
_HEBREW = tuple(
    sorted(
        {a + b + c for a, b, c in product(("", "ו"), ("", "ש", "כש", "מש"), ("", "ה", "ב", "ל", "מ", "כ", "מה"))}
        - {""},
        key=lambda before: -len(before),
    )
)
_AMHARIC = tuple("ከነ በነ ለነ የነ እና እነ ስለ ወደ ናይ ካብ ኣብ በ ለ የ ከ ን ብ ዝ".split())

Rule = tuple[str, tuple[str, ...]]  # an ending, and what the name itself ends with


_TABLES = (
    CASES,
    cases_beyond.CASES,
    cases_spoken.CASES,
    cases_careless.CASES,
    cases_of_the_east.CASES,
    cases_at_home.CASES,
)


def _rules(text: str) -> dict[str, list[str]]:
    rules: dict[str, list[str]] = {}
    for entry in text.split():
        ending, _, own = entry.partition("=")
        instead = own.split("|") if own else ["-"]
        rules.setdefault(fold(ending), []).extend("" if end == "-" else fold(end) for end in instead)
    return rules


_RULES = {
    language: _rules(" ".join(table.get(language, "") for table in _TABLES)) for language in frozenset().union(*_TABLES)
}
_CARELESS = {language: _rules(text) for language, text in cases_careless.CARELESS.items()}
_PLURAL = frozenset({"en", "de", "nl", "sv", "da", "nb", "no", "fil"})  # their one-letter ending makes another name
_PARTICLES = frozenset(PARTICLES.split())
DECLINING: frozenset[str] = frozenset(_RULES) - _PLURAL - _PARTICLES  # their names have cases
FAMOUS = frozenset(f"{SHORT} {SHORT_THERE}".split())
_LONGEST = max(len(ending) for rules in _RULES.values() for ending in rules)
_HUNG = frozenset(ending for rules in _RULES.values() for ending in rules)
_ARABIC_LETTERS = "\u0600"  # and those behind them
_LONG_ENOUGH = 4  # letters of a name behind which there may be an ending
_SURE = 3  # letters: so long an ending is nothing but an ending
_HANGUL = "\uac00"  # of its signs one may be a word
_WHOLE_NAME = 6  # letters: behind so long a name any ending of the language is one, however it is put
_FAMILY = frozenset({"ru", "uk", "be", "bg", "mk", "sr"})  # they share an alphabet, and are not told apart by it
_MIXED = frozenset({"hr", "sr", "bs", "sl"})  # what is written in one is taken for another


def without_chat_article(word: str) -> Iterator[str]:
    """A word of the Arabic chat alphabet without the article or a little word before it: alrabat, bilrabat; rrabat."""
    if word[:1] == word[1:2] and len(word) > _LONG_ENOUGH:
        yield word[1:]
    for before in _CHAT_ARTICLES:
        if word.startswith(before) and len(word) - len(before) >= _LONG_ENOUGH + (len(before) == 1):
            yield word[len(before) :]


def is_ending(word: str) -> bool:
    """Whether some language hangs this behind names."""
    return word in _HUNG


def without_prefix(word: str, shortest: int = 3) -> Iterator[str]:
    """The word without each little word that may hang before it, longest first; `shortest` letters must be left."""
    first = word[:1]
    table = _ARABIC if "\u0600" <= first <= "\u06ff" else _HEBREW if "\u0590" <= first <= "\u05ff" else ()
    if "\u1200" <= first <= "\u137f":
        table = _AMHARIC
    for before in table:
        if word.startswith(before) and len(word) - len(before) >= shortest:
            yield word[len(before) :]


def without_spoken_prefix(word: str) -> Iterator[str]:
    """The name without what Arabic dialects hang before it: مالبصرة, دالرباط."""
    if word < _ARABIC_LETTERS:
        return
    for before in BEFORE_NAMES:
        if word.startswith(before) and len(word) - len(before) >= _LONG_ENOUGH:
            yield word[len(before) :]
    if word.startswith(_WHETHER) and len(word) >= _SURELY_ASKED:
        yield word[len(_WHETHER) :]


def without_ending(word: str, languages: frozenset[str], *, in_a_name: bool = False) -> tuple[str, ...]:
    """The names a word may be a case of, in a question that may be in any of these languages. The last word `in_a_name`
    of several may be shorter: Novom Sadu.
    """
    return _without_ending(word, _spoken("" if word.isascii() else word[0], languages), in_a_name)


@lru_cache(maxsize=1024)
def _without_ending(word: str, languages: frozenset[str], in_a_name: bool) -> tuple[str, ...]:
    found: dict[str, None] = {}
    rules = _rules_of(languages)
    for length in range(min(_LONGEST, len(word) - 1), 0, -1):
        for own, plural in rules.get(word[-length:], ()):
            left = len(word) - length
            if _is_long_enough(word, length, own, plural) or (in_a_name and (left >= _SURE or word[0] >= _HANGUL)):
                found[word[:-length] + own] = None
    found |= dict.fromkeys(_carelessly(word, languages))
    return tuple(found)


def _carelessly(word: str, languages: frozenset[str]) -> Iterator[str]:
    """The name before any ending of these languages, and with one of two same letters at its end: Frankfurttissa."""
    rules = _careless_endings(languages)
    for length in range(min(_LONGEST, len(word) - _WHOLE_NAME) if rules else 0, 0, -1):
        if word[-length:] in rules:
            name = word[:-length]
            yield name
            if name[-1] == name[-2] and len(name) > _WHOLE_NAME:
                yield name[:-1]


@lru_cache(maxsize=256)
def _careless_endings(languages: frozenset[str]) -> frozenset[str]:
    return frozenset(ending for language in languages & _CARELESS.keys() for ending in _CARELESS[language])


@lru_cache(maxsize=128)  # of six kB each
def _rules_of(languages: frozenset[str]) -> dict[str, tuple[tuple[str, bool], ...]]:
    """The rules of all these languages: each ending with what may stand instead, and whether it is of a plural."""
    rules: dict[str, tuple[tuple[str, bool], ...]] = {}
    for language in sorted(languages):
        for ending, own in _rules_in(language).items():
            rules[ending] = rules[ending] + own if ending in rules else own
    return rules


@cache  # many sets of languages share them
def _rules_in(language: str) -> dict[str, tuple[tuple[str, bool], ...]]:
    return {ending: tuple((one, language in _PLURAL) for one in own) for ending, own in _RULES[language].items()}


def _is_long_enough(word: str, length: int, own: str, plural: bool) -> bool:
    """Whether enough of the name is left."""
    left = len(word) - length + len(own)
    if left < _LONG_ENOUGH and word[:-length] + own in FAMOUS:
        return True
    if word[:1] >= "\u0900":
        return left >= 2
    if "\u0400" <= word[:1] <= "\u06ff":
        return left >= 3
    return left >= _LONG_ENOUGH + (plural and length == 1)


@lru_cache(maxsize=1024)
def _spoken(first: str, languages: frozenset[str]) -> frozenset[str]:
    """The languages whose endings a word may have that begins so, "" in ASCII; where no word tells, those of its
    alphabet alone.
    """
    spoken = languages.intersection(_RULES)
    if spoken & _MIXED:
        spoken |= _MIXED
    if "\u0400" <= first <= "\u04ff":
        spoken |= _FAMILY if not spoken - _FAMILY else frozenset()
    elif first:
        spoken |= _written(first)
    return _one(spoken)


@cache  # a language for each sign that a word begins with
def _written(first: str) -> frozenset[str]:
    """The languages that alone are written so."""
    return frozenset(language for language in _OTHER_SCRIPTS if _is_written(first, language))


@lru_cache(maxsize=1024)
def _one(languages: frozenset[str]) -> frozenset[str]:
    """The same set for the same languages: what is remembered by them takes less room."""
    return languages


# Languages whose alphabet is nobody else's, or is shared by a few that are alike.
_OTHER_SCRIPTS = {
    "el": "\u0370", "hy": "\u0530", "fa": "\u0600", "mr": "\u0900", "ne": "\u0900", "hi": "\u0900", "bn": "\u0980",
    "pa": "\u0a00", "gu": "\u0a80", "ta": "\u0b80", "te": "\u0c00", "kn": "\u0c80", "ml": "\u0d00", "si": "\u0d80",
    "ka": "\u10a0", "ko": "\uac00", "as": "\u0980", "or": "\u0b00", "my": "\u1000", "am": "\u1200", "ti": "\u1200",
    "dv": "\u0780",
}  # fmt: skip
_WIDE = {"ko": 0x2C00, "dv": 0x40, "fa": 0x100, "am": 0x180, "ti": 0x180}


def _is_written(sign: str, language: str) -> bool:
    first = ord(_OTHER_SCRIPTS[language])
    return first <= ord(sign) < first + _WIDE.get(language, 0x80)
