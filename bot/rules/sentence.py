"""A text as words, with what each word may mean by the tables of words, and a guess at its language."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.rules.endings import is_ending, without_prefix
from bot.rules.folding import fold
from bot.rules.index import writes_no_spaces
from bot.rules.run_together import apart
from bot.rules.tokens import Token, tokens
from bot.rules.words import ANY, Lexicon, Meaning
from bot.rules.words.cues import Cue

# Scripts that one language of ours is written in: letters up to the code point belong to it.
_SCRIPTS = (
    ("\u0370", "\u03ff", "el"), ("\u0530", "\u058f", "hy"), ("\u0590", "\u05ff", "he"), ("\u0600", "\u06ff", "ar"),
    ("\u0780", "\u07bf", "dv"), ("\u0900", "\u097f", "hi"), ("\u0980", "\u09ff", "bn"), ("\u0a00", "\u0a7f", "pa"),
    ("\u0a80", "\u0aff", "gu"), ("\u0b80", "\u0bff", "ta"), ("\u0c00", "\u0c7f", "te"), ("\u0c80", "\u0cff", "kn"),
    ("\u0d00", "\u0d7f", "ml"), ("\u0d80", "\u0dff", "si"), ("\u0e00", "\u0e7f", "th"), ("\u0e80", "\u0eff", "lo"),
    ("\u1000", "\u109f", "my"), ("\u10a0", "\u10ff", "ka"), ("\u1200", "\u137f", "am"), ("\u1780", "\u17ff", "km"),
    ("\u3040", "\u30ff", "ja"), ("\u3400", "\u9fff", "zh"), ("\uac00", "\ud7a3", "ko"), ("\u0400", "\u04ff", "ru"),
)  # fmt: skip
_JOINED = re.compile(r"[A-Za-z][a-z]{0,4}([A-Z][a-z].*)")
_ROMAN = re.compile(r"[IVX]{2,5}\.?")  # the district VIII
_NUMBER = re.compile(r"\D{0,3}\d{2,}\D{0,3}|\d+")  # with an article or an ending: ال230, 230th
_LITTLE, _SHORT = frozenset({Cue.FILL}), 2  # letters
_LATIN_I, _CYRILLIC_I = "і", "ијй"
_HELD, _SHORT_WORD = re.compile(r"([^\W\d_])\1{2,}"), 3  # letters
_COMMAS = frozenset(",;:.!?()،؛؟۔।、，。？！")
_PREFIXING = frozenset({"ar", "arz", "he", "am", "ti", ANY})  # little words hang before theirs
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

    def typed(self, first: int, last: int) -> str:
        """The folded words from the first to the last, with spaces where their script has any."""
        typed = self.words[first].word
        if first == last:
            return typed
        for token in self.words[first + 1 : last + 1]:
            typed += token.word if token.glued and writes_no_spaces(token.word) else f" {token.word}"
        return typed

    def is_strange(self, at: int) -> bool:
        """Whether the word there is in no table, nor a number, nor an ending behind an apostrophe (Stockholm'de)."""
        token = self.words[at]
        hung = token.glued and is_ending(token.word)
        return not (self.cues[at] or is_number(token.word) or hung or _ROMAN.fullmatch(token.raw))

    def is_one_word(self, first: int, last: int) -> bool:
        """Whether an apostrophe inside a word with a capital is all that parts them: Ma'an is neither "ma" nor "an"."""
        raw = self.words[first].raw
        tied = first < last and raw[:1].isupper() and ("'" in raw or "’" in raw)
        return tied and all(token.raw == raw for token in self.words[first + 1 : last + 1])

    def is_parted(self, at: int) -> bool:
        """Whether a comma or the like stands behind the word there."""
        token = self.words[at]
        same = at + 1 < len(self.words) and self.words[at + 1].glued
        return any(sign in _COMMAS for sign in (token.raw if same else token.raw[-1:]))


def is_number(word: str) -> bool:
    """Whether a word is a number, with an article or an ending or without."""
    return bool(_NUMBER.fullmatch(word))


def sentence(
    text: str, lexicon: Lexicon, is_name: Callable[[str], bool], is_place: Callable[[str], bool] | None = None
) -> Sentence:
    """The text as words. `is_name` tells where to cut where there are no spaces, `is_place` knows all places."""
    typed = tokens(
        text,
        lambda word: bool(lexicon.whole.get(word)) or (len(word) > 1 and is_name(word)),
        (lambda word: apart(word, lexicon, is_place or is_name)) if len(text.split()) == 1 else None,
    )
    words = [_as_spelled(token, lexicon) for token in typed]
    said = [phrase for phrase in _phrases(words, lexicon) for _ in range(phrase.length)]
    languages, language = _languages(words, said)
    parts = [_parts(phrase, _is_little(token.word), languages) for token, phrase in zip(words, said, strict=True)]
    ours = (phrase.length if spoken and phrase.whole else 0 for phrase, (_, spoken) in zip(said, parts, strict=True))
    cues = tuple(cues for cues, _ in parts)
    return Sentence(text, tuple(words), cues, tuple(ours), languages, language, _joined(words))


def _as_spelled(token: Token, lexicon: Lexicon) -> Token:
    """The word of the tables without the letters that somebody held down, thankssss; names are asked back. And with the
    Cyrillic letter that a Latin one stands for: дai.
    """
    if _LATIN_I in token.word and "i" in token.raw.casefold() and not lexicon.meanings(token.word):
        spelled = (token.word.replace(_LATIN_I, letter) for letter in _CYRILLIC_I)
        return token._replace(word=next((word for word in spelled if lexicon.whole.get(word)), token.word))
    if len(token.word) <= _SHORT_WORD or not _HELD.search(token.raw.casefold()):
        return token
    spelled = (_HELD.sub(kept, token.word) for kept in (r"\1", r"\1\1"))
    known = (word for word in spelled if len(word) >= _SHORT_WORD and lexicon.whole.get(word))
    return token._replace(word=next(known, token.word))


def _joined(words: Sequence[Token]) -> dict[str, str]:
    """The names that Bantu languages write with their capital behind what they join to them: yaseKapa, weHarare.

    A place may itself have one letter before it there: Kapa is iKapa when it stands alone, eKapa when one is there.
    """
    first: dict[str, str] = {}
    for token in words:
        first.setdefault(token.word, token.raw)
    found = ((word, _JOINED.match(raw)) for word, raw in first.items())
    return {word: fold(joined.group(1)) for word, joined in found if joined}


@dataclass(frozen=True, slots=True, eq=False)
class _Phrase:
    """Words of the tables, or one that is in none. `whole`: they are there as they are, and do not only begin so."""

    length: int
    meanings: tuple[Meaning, ...]
    whole: bool
    languages: tuple[str, ...]  # in the tables' order: it breaks ties
    goes_on: bool = False  # some longer one begins so


def _is_little(word: str) -> bool:
    return len(word) <= _SHORT and word.isascii()


@lru_cache(maxsize=4096)
def _parts(phrase: _Phrase, little: bool, languages: frozenset[str]) -> tuple[frozenset[Cue], bool]:
    """The parts a word may play in these languages ("do" is an action in English and a preposition in Polish), and
    whether it is a word of one of them.

    People mix languages, but not their little words: "i" is no "I" in Yoruba.
    """
    found = phrase.meanings
    ours = frozenset(cue for cue, spoken in found if spoken in languages)
    spoken = any(one in languages or one == ANY for _, one in found)
    return ours or (_LITTLE if found and little else frozenset(cue for cue, _ in found)), spoken


def _phrases(words: Sequence[Token], lexicon: Lexicon) -> Iterator[_Phrase]:
    """The longest phrases of the tables, one behind the other."""
    at = 0
    while at < len(words):
        phrase = _longest(words, at, lexicon)
        yield phrase
        at += phrase.length


def _longest(words: Sequence[Token], at: int, lexicon: Lexicon) -> _Phrase:
    """The longest phrase of the tables that begins here. Most words begin none, and most others go on with one more:
    to try every length from the longest down took five times as long.
    """
    said, longest = words[at].word, ""
    alone = _single(said, lexicon)
    for token in words[at + 1 :] if alone.goes_on else ():
        said = f"{said} {token.word}"
        if said in lexicon.whole:
            longest = said
        if not lexicon.goes_on(said):
            break
    return _known(longest, lexicon) if longest else alone


@lru_cache(maxsize=4096)
def _single(word: str, lexicon: Lexicon) -> _Phrase:
    goes_on = lexicon.goes_on(word)
    if found := lexicon.whole.get(word):
        return _phrase(1, found, whole=True, goes_on=goes_on)
    for bare in without_prefix(word, 2):
        if found := tuple(one for one in lexicon.whole.get(bare, ()) if one[1] in _PREFIXING):
            return _phrase(1, found, whole=True, goes_on=goes_on)
    return _phrase(1, lexicon.meanings(word), whole=False, goes_on=goes_on)


@lru_cache(maxsize=1024)
def _known(phrase: str, lexicon: Lexicon) -> _Phrase:
    return _phrase(phrase.count(" ") + 1, lexicon.whole[phrase], whole=True)


def _phrase(length: int, found: tuple[Meaning, ...], *, whole: bool, goes_on: bool = False) -> _Phrase:
    languages = tuple(dict.fromkeys(spoken for _, spoken in found if spoken != ANY))
    return _Phrase(length, found, whole, languages, goes_on)


def _languages(words: Sequence[Token], said: Sequence[_Phrase]) -> tuple[frozenset[str], str]:
    """A word of many languages tells little, a word of one language much; without words the script decides."""
    weights: dict[str, float] = defaultdict(float)
    for phrase in said:
        for language in phrase.languages:
            weights[language] += 1 / len(phrase.languages)
    if not weights:
        script = _script(words)
        return _one(frozenset({script} - {""})), script
    most = max(weights.values())
    likely = [
        language for language in sorted(weights, key=lambda one: -weights[one]) if weights[language] >= most * 0.7
    ]
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
