"""The phrases of the tables of words that a text consists of, the longest ones, and what they mean in each language."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.rules.sentences.endings import without_prefix
from bot.rules.sentences.tokens import Token
from bot.rules.words import ANY, Lexicon, Meaning
from bot.rules.words.beside.companions import NEAR
from bot.rules.words.beside.denying import DENIED_BEFORE
from bot.rules.words.cues import Cue

_LITTLE, _SHORT = frozenset({Cue.FILL}), 2  # letters
_DOING = frozenset({Cue.DO, Cue.FILL})
_ELSE = frozenset({Cue.ELSE})
_PREFIXING = frozenset({"ar", "arz", "he", "am", "ti", ANY})  # little words hang before theirs


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """Words of the tables, or one that is in none. `whole`: they are there as they are, and do not only begin so."""

    length: int
    whole: bool
    cues: frozenset[Cue]  # the parts they may play, in any language
    meanings: Mapping[str, frozenset[Cue]]  # the same in each language
    languages: tuple[str, ...]  # in the tables' order: it breaks ties
    goes_on: bool  # some longer one begins so

    def is_of(self, languages: frozenset[str]) -> bool:
        """Whether they are words of one of these languages."""
        return self.whole and (ANY in self.meanings or not languages.isdisjoint(self.meanings))

    def parts(self, word: str, languages: frozenset[str]) -> frozenset[Cue]:
        """The parts a word of it may play in these languages: "do" is an action in English and a preposition in Polish.

        People mix languages, but not their little words: "i" is no "I" in Yoruba, nor "radio" worked in Serbian.
        """
        meanings = self.meanings
        if ours := [meanings[language] for language in languages if language in meanings]:
            return ours[0] if len(ours) == 1 else _in_some(word, ours)
        short = meanings and len(word) <= _SHORT and word.isascii()
        return _LITTLE if short or self.cues == _DOING else self.cues


def phrases(words: Sequence[Token], lexicon: Lexicon) -> Iterator[Phrase]:
    """The longest phrases of the tables, one behind the other."""
    at = 0
    while at < len(words):
        phrase = _longest(words, at, lexicon)
        yield phrase
        at += phrase.length


def _longest(words: Sequence[Token], at: int, lexicon: Lexicon) -> Phrase:
    """The longest phrase of the tables that begins here. Most words begin none, and most others go on with one more:
    to try every length from the longest down took five times as long.
    """
    said, longest = words[at].word, ""
    alone = _single(said, lexicon)
    for token in words[at + 1 :] if alone.goes_on else ():
        said = f"{said} {token.word}"
        is_whole, goes_on = _begun(said, lexicon)
        if is_whole:
            longest = said
        if not goes_on:
            break
    return _known(longest, lexicon) if longest else alone


@lru_cache(maxsize=512)
def _begun(said: str, lexicon: Lexicon) -> tuple[bool, bool]:
    """Whether these words are a phrase of the tables, and whether a longer one begins so."""
    return said in lexicon.whole, lexicon.goes_on(said)


@lru_cache(maxsize=4096)
def _single(word: str, lexicon: Lexicon) -> Phrase:
    goes_on = lexicon.goes_on(word)
    if found := lexicon.whole.get(word):
        return _phrase(1, found, whole=True, goes_on=goes_on)
    for bare in without_prefix(word, 2):
        if found := tuple(one for one in lexicon.whole.get(bare, ()) if one[1] in _PREFIXING):
            return _phrase(1, found, whole=True, goes_on=goes_on)
    return _phrase(1, lexicon.meanings(word), whole=False, goes_on=goes_on)


@lru_cache(maxsize=1024)
def _known(phrase: str, lexicon: Lexicon) -> Phrase:
    return _phrase(phrase.count(" ") + 1, lexicon.whole[phrase], whole=True, goes_on=False)


@lru_cache(maxsize=2048)
def _phrase(length: int, found: tuple[Meaning, ...], *, whole: bool, goes_on: bool) -> Phrase:
    meanings: dict[str, frozenset[Cue]] = {}
    for cue, language in found:
        meanings[language] = meanings.get(language, frozenset()) | {cue}
    shared = {language: _one(cues) for language, cues in meanings.items()}
    cues = _one(frozenset(cue for cue, _ in found))
    return Phrase(length, whole, cues, shared, tuple(one for one in shared if one != ANY), goes_on)


def _in_some(word: str, ours: Sequence[frozenset[Cue]]) -> frozenset[Cue]:
    """What it may be in any of several languages; where it denies in one ("pas") or says what is near, no other matter
    ("bei").
    """
    cues = frozenset[Cue]().union(*ours)
    return cues - _ELSE if len(cues) > 1 and (word in DENIED_BEFORE.spoken or word in NEAR) else cues


@lru_cache(maxsize=1024)
def _one(cues: frozenset[Cue]) -> frozenset[Cue]:
    """The same set for the same parts: there are some hundreds of them, and each takes more room than a word."""
    return cues
