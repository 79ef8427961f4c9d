"""A text as words, with what each word may mean by the tables of words, and a guess at its language."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from bot.rules.names.index import writes_no_spaces
from bot.rules.sentences.endings import is_ending
from bot.rules.sentences.held import HELD, let_go
from bot.rules.sentences.phrases import Phrase, phrases
from bot.rules.sentences.recut import HAN, recut
from bot.rules.sentences.run_together import apart
from bot.rules.sentences.split_verbs import with_split_verbs
from bot.rules.sentences.tokens import Token, tokens
from bot.rules.spelling.folding import fold
from bot.rules.words import Lexicon
from bot.rules.words.cues import Cue

_FEW = 3  # words and lone signs of a text that may be one word
# Scripts that one language of ours is written in: letters up to the code point belong to it.
_SCRIPTS = (
    ("\u0370", "\u03ff", "el"), ("\u0530", "\u058f", "hy"), ("\u0590", "\u05ff", "he"), ("\u0600", "\u06ff", "ar"),
    ("\u0780", "\u07bf", "dv"), ("\u0900", "\u097f", "hi"), ("\u0980", "\u09ff", "bn"), ("\u0a00", "\u0a7f", "pa"),
    ("\u0a80", "\u0aff", "gu"), ("\u0b80", "\u0bff", "ta"), ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"),
    ("\u0d00", "\u0d7f", "ml"), ("\u0d80", "\u0dff", "si"), ("\u0e00", "\u0e7f", "th"), ("\u0e80", "\u0eff", "lo"),
    ("\u1000", "\u109f", "my"), ("\u10a0", "\u10ff", "ka"), ("\u1200", "\u137f", "am"), ("\u1780", "\u17ff", "km"),
    ("\u3040", "\u30ff", "ja"), ("\u3400", "\u9fff", "zh"), ("\uac00", "\ud7a3", "ko"), ("\u0400", "\u04ff", "ru"),
)  # fmt: skip
_JOINED, _CAPITAL_INSIDE = re.compile(r"[A-Za-z][a-z]{0,4}([A-Z][a-z].*)"), re.compile("[A-Za-z][A-Z][a-z]")
_ROMAN = re.compile(r"[IVX]{2,5}\.?")  # the district VIII
_NUMBER = re.compile(r"\D{0,3}\d{2,}\D{0,3}|\d+")  # with an article or an ending: ال230, 230th
_LATIN_I, _CYRILLIC_I = "і", "ијй"
_SHORT_WORD = 3  # letters
WRAPPING = " \t\n.,;:!?()[]{}\"'«»؟،؛。？！、"  # what stands around words
_CRIED = re.compile(r"([^\W\d_])\1{2,}h*")  # aaaa, ooooh
_SHORTENED = frozenset({"St.", "Mt.", "Ft.", "Pt."})
_COMMAS = frozenset(",;:.!?()،؛؟۔।、，。？！፣፤።")
_SPOKEN_IN_LATIN = {"arz": "ar", "pcm": "en"}  # answered in the language that is meant


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a text; for each the parts it may play, and how long a phrase of the tables it stands in."""

    text: str
    words: tuple[Token, ...]
    cues: tuple[frozenset[Cue], ...]
    phrases: tuple[int, ...]  # words of the phrase; 0: in no table of these languages, or it only begins like one
    languages: frozenset[str]  # those most of its words belong to
    language: str  # the likeliest of them, "" for none
    joined: Mapping[str, str]  # by word, the name in it behind what is joined to it: yaseKapa
    said: frozenset[Cue]  # all parts that any of its words may play
    spoken: frozenset[str]  # its words, wherever they stand
    strange: tuple[bool, ...]  # of each word whether nobody knows it
    parted: tuple[bool, ...]  # … and whether a comma or the like stands behind it

    def has(self, words: Set[str]) -> bool:
        """Whether any of these words stands in it: what none of its own words calls for need not be looked for."""
        return not self.spoken.isdisjoint(words)

    def typed(self, first: int, last: int) -> str:
        """The folded words from the first to the last, with spaces where their script has any."""
        typed = self.words[first].word
        if first == last:
            return typed
        for token in self.words[first + 1 : last + 1]:
            typed += token.word if token.glued and writes_no_spaces(token.word) else f" {token.word}"
        return typed

    def shown(self, first: int, last: int) -> str:
        """The words from the first to the last as they stand in the text, without the signs around them."""
        return self.text[self.words[first].start : self.words[last].end].strip(WRAPPING)

    def is_strange(self, at: int) -> bool:
        """Whether the word there is in no table, nor a number, nor an ending behind an apostrophe (Stockholm'de), nor
        one letter held down (aaaa).
        """
        return self.strange[at]

    def is_one_word(self, first: int, last: int) -> bool:
        """Whether an apostrophe inside a word with a capital is all that parts them: Ma'an is neither "ma" nor "an"."""
        raw = self.words[first].raw
        tied = first < last and raw[:1].isupper() and ("'" in raw or "’" in raw)
        return tied and all(token.raw == raw for token in self.words[first + 1 : last + 1])

    def is_parted(self, at: int) -> bool:
        """Whether a comma or the like stands behind the word there."""
        return self.parted[at]


def is_number(word: str) -> bool:
    """Whether a word is a number, with an article or an ending or without."""
    return bool(_NUMBER.fullmatch(word))


def _is_strange(token: Token) -> bool:
    """Whether a word of no table is none that needs none."""
    hung = token.glued and is_ending(token.word)
    return not (hung or is_number(token.word) or _ROMAN.fullmatch(token.raw) or _CRIED.fullmatch(token.word))


def _is_parted(text: str, token: Token, behind: Token | None) -> bool:
    if behind is None:
        return token.raw[-1:] in _COMMAS
    if token.raw in _SHORTENED:
        return False
    if not behind.glued and behind.start > token.end + 1:
        return not _COMMAS.isdisjoint(text[token.end - 1 : behind.start])  # a signé ? Pas le Paris texan
    return not _COMMAS.isdisjoint(token.raw) if behind.glued else token.raw[-1:] in _COMMAS


def _is_one_word(text: str) -> bool:
    """Whether all letters stand together: the French leave a space before their question mark."""
    parts = text.split()
    return len(parts) == 1 or (len(parts) <= _FEW and sum(any(map(str.isalnum, part)) for part in parts) == 1)


def sentence(
    text: str, lexicon: Lexicon, is_name: Callable[[str], bool], is_place: Callable[[str], bool] | None = None
) -> Sentence:
    """The text as words. `is_name` tells where to cut where there are no spaces, `is_place` knows all places."""
    typed = tokens(
        text,
        lambda word: bool(lexicon.whole.get(word)) or (len(word) > 1 and is_name(word)),
        (lambda word: apart(word, lexicon, is_place or is_name)) if _is_one_word(text) else None,
    )
    if not text.isascii() and any(token.glued and token.word[0] >= HAN for token in typed):
        typed = recut(typed, lambda word: bool(lexicon.whole.get(word)), is_place or is_name)
    words = [_as_spelled(token, lexicon, is_place or is_name) for token in typed] if _is_oddly_spelled(typed) else typed
    found = [phrase for phrase in phrases(words, lexicon) for _ in range(phrase.length)]
    languages, language = _languages(words, found)
    cues = tuple([phrase.parts(token.word, languages) for token, phrase in zip(words, found, strict=True)])
    cues = with_split_verbs(words, cues)
    ours = tuple([phrase.length if phrase.is_of(languages) else 0 for phrase in found])
    said = frozenset[Cue]().union(*cues)
    return Sentence(
        text,
        tuple(words),
        cues,
        ours,
        languages,
        language,
        _joined(words) if _CAPITAL_INSIDE.search(text) else {},
        said,
        frozenset([token.word for token in words]),
        tuple([not parts and _is_strange(token) for token, parts in zip(words, cues, strict=True)]),
        tuple([_is_parted(text, *pair) for pair in zip(words, (*words[1:], None), strict=False)]),
    )


def _is_oddly_spelled(words: Sequence[Token]) -> bool:
    """Whether any of the words may be one that `_as_spelled` spells otherwise: few texts have one."""
    typed = " ".join([token.raw for token in words]).casefold()
    mixed = not typed.isascii() and any(_LATIN_I in token.word for token in words)
    return mixed or HELD.search(typed) is not None


def _as_spelled(token: Token, lexicon: Lexicon, is_place: Callable[[str], bool]) -> Token:
    """The word of the tables, or the name, without the letters that somebody held down: thankssss, عجلوووون. And with
    the Cyrillic letter that a Latin one stands for: дai.
    """
    if _LATIN_I in token.word and "i" in token.raw.casefold() and not lexicon.meanings(token.word):
        spelled = (token.word.replace(_LATIN_I, letter) for letter in _CYRILLIC_I)
        return token._replace(word=next((word for word in spelled if lexicon.whole.get(word)), token.word))
    if len(token.word) <= _SHORT_WORD or not HELD.search(token.raw.casefold()):
        return token
    spelled = (HELD.sub(kept, token.word) for kept in (r"\1", r"\1\1"))
    known = (word for word in spelled if len(word) >= _SHORT_WORD and lexicon.whole.get(word))
    return token._replace(word=next(known, "") or let_go(token.word, is_place) or token.word)


def _joined(words: Sequence[Token]) -> dict[str, str]:
    """The names that Bantu languages write with their capital behind what they join to them: yaseKapa, weHarare.

    A place may itself have one letter before it there: Kapa is iKapa when it stands alone, eKapa when one is there.
    """
    first = {token.word: token.raw for token in reversed(words)}
    found = ((word, _JOINED.match(raw)) for word, raw in first.items())
    return {word: fold(joined.group(1)) for word, joined in found if joined}


_NEVER_ARABIC = re.compile("[ںےٹڈڑھ]")  # letters of Urdu and its neighbours: میں is "I" there, and "who" in Syria
_WITHOUT_THEM = ("ar", "fa")


def _languages(words: Sequence[Token], said: Sequence[Phrase]) -> tuple[frozenset[str], str]:
    """A word of many languages tells little, a word of one language much; without words the script decides."""
    weights: dict[str, float] = defaultdict(float)
    for phrase in said:
        if phrase.languages:
            weight = 1 / len(phrase.languages)
            for language in phrase.languages:
                weights[language] += weight
    if weights and any(_NEVER_ARABIC.search(token.raw) for token in words):
        for language in _WITHOUT_THEM:
            weights.pop(language, None)
    if not weights:
        script = _script(words)
        return _one(frozenset({script} - {""})), script
    most = max(weights.values())
    likely = sorted(
        (language for language, weight in weights.items() if weight >= most * 0.7), key=lambda one: -weights[one]
    )
    return _one(frozenset(likely)), _SPOKEN_IN_LATIN.get(likely[0], likely[0].removesuffix("-Latn"))


@lru_cache(maxsize=1024)
def _one(languages: frozenset[str]) -> frozenset[str]:
    """The same set for the same languages: much that is remembered is remembered by them."""
    return languages


def _script(words: Sequence[Token]) -> str:
    for token in words:
        for first, last, language in _SCRIPTS:
            if first <= token.word[:1] <= last:
                return language
    return ""
