"""A question nobody understands, with the slips mended in the words that questions are made of: shwo me teh whoel lsit.

Names are left as they are: a slip in one is asked back, and whatever stands like a name is none of these words.
"""

from collections.abc import Sequence
from functools import cache

from rapidfuzz.distance import OSA

from bot.rules.asking.intent import Asked
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import FROM, INSIDE, NEAR
from bot.rules.words.cues import Cue
from bot.rules.words.sentences.main_words import MAIN_WORDS

_SHORTEST, _LONG = 3, 9  # letters: of a word that is looked at, of one that bears two slips
_LONG_NAME, _OURS = 6, (Kind.PLACE, Kind.PART)  # letters
_MOST_WORDS = 12  # a longer text that says nothing clear is about something else
_OF_NAMES = INSIDE | FROM | NEAR
_UNCLEAR = frozenset({Asked.UNKNOWN, Asked.SIGNED})
_CLEAR = frozenset(
    {Asked.LIST, Asked.HOW_MANY, Asked.DECLARATION, Asked.COMMITMENT, Asked.ORIGIN}
    | {Asked.TERMS, Asked.BINDING, Asked.HOW_TO_SIGN}
)
_ASKING = frozenset({Cue.WHO, Cue.WHICH, Cue.WHAT, Cue.MANY, Cue.SHOW, Cue.HOW, Cue.LIST, Cue.CITY})
_SUREST = (Kind.PLACE, Kind.PART, Kind.COUNTRY, Kind.AREA, Kind.REGION, Kind.LEADER)


def respelled(sentence: Sentence, mentions: Sequence[Mention], asked: Asked) -> str | None:
    """The text with its slips mended; nothing where it is clear enough, names something, or has no such slip."""
    if asked not in _UNCLEAR or not 1 < len(sentence.words) <= _MOST_WORDS or _is_of_another_language(sentence):
        return None
    unknown = [one for one in mentions if not (one.elsewhere or one.sure is Sure.EXACT or _is_a_slip_of_ours(one))]
    strange = [at for one in unknown for at in range(one.first, one.last + 1)]
    if not strange or any(one.sure is Sure.EXACT and one.has(*_SUREST) for one in mentions):
        return None
    mended = {at: word for at in strange if (word := _meant(sentence, at))}
    return _with(sentence, mended) if mended else None


def _is_a_slip_of_ours(mention: Mention) -> bool:
    """Whether it is one slip away from a long name of the register: has montrel signed?"""
    return len(mention.typed) >= _LONG_NAME and any(hit.slips == 1 for hit in mention.near if hit.name.kind in _OURS)


def is_clearer(sentence: Sentence, mentions: Sequence[Mention], asked: Asked) -> bool:
    """Whether the mended text asks something, and nothing in it is strange any more."""
    known = all(one.sure is Sure.EXACT for one in mentions)
    return known and asked in _CLEAR and not _ASKING.isdisjoint(sentence.said)


def _is_of_another_language(sentence: Sentence) -> bool:
    """Whether it is surely written in a language that the table has no words of."""
    return len(sentence.languages) == 1 and sentence.languages.isdisjoint(MAIN_WORDS)


def _meant(sentence: Sentence, at: int) -> str:
    """The one word that the word there is a slip of; "" where there is none, or where it stands like a name."""
    token = sentence.words[at]
    if len(token.word) < _SHORTEST or (at and token.raw[:1].isupper()) or token.glued:
        return ""
    if at and sentence.words[at - 1].word in _OF_NAMES:
        return ""
    most = 2 if len(token.word) >= _LONG else 1
    found = {word for word in _words(token.word[:1]) if OSA.distance(token.word, word, score_cutoff=most) <= most}
    return min(found, key=lambda word: (OSA.distance(token.word, word), word)) if found else ""


def _with(sentence: Sentence, mended: dict[int, str]) -> str:
    text = sentence.text
    for at in sorted(mended, reverse=True):
        token = sentence.words[at]
        text = text[: token.start] + mended[at] + text[token.end :]
    return text


@cache
def _words(first: str) -> tuple[str, ...]:
    """The words that begin so, or whose second letter does: the first two are easily typed the other way round."""
    every = {fold(word) for words in MAIN_WORDS.values() for word in words.split()}
    return tuple(sorted(word for word in every if first in word[:2] and len(word) >= _SHORTEST))
