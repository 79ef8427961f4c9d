"""A commitment told by what it is about: the one on data, el de alzar la voz contra el odio, ahadi kuhusu takwimu."""

from collections.abc import Iterator, Sequence
from functools import cache

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.numbers.subjects import SUBJECTS

# What each of them is about, of the register's themes.
_THEMES = {
    "statements": 1,
    "hate-speech": 1,
    "participation": 2,
    "civil-society": 3,
    "dialogue": 4,
    "data": 5,
    "national-government": 6,
}
_NAMED = (Kind.PLACE, Kind.PART, Kind.COUNTRY, Kind.AREA, Kind.REGION, Kind.LEADER)
# Beside these the whole declaration is called a commitment against hatred.
_OF_THE_WHOLE = frozenset({Cue.SIGN, Cue.LIST, Cue.START, Cue.ELSE})
_JOINED_SCRIPTS = "\u0590"  # from here on words are hung together, or written without spaces: والبيانات


def told_by_subject(sentence: Sentence, mentions: tuple[Mention, ...]) -> tuple[tuple[int, ...], tuple[Mention, ...]]:
    """The number of the commitment, and the mentions that are more than its words; without one, all of them."""
    if Cue.POINT not in sentence.said:
        return (), mentions
    found = set(_subjects(sentence)) if _OF_THE_WHOLE.isdisjoint(sentence.said) else set()
    if len({number for number, _ in found}) > 1:
        return (), mentions
    if not found:
        return _by_theme(mentions), mentions
    told = {at for _, words in found for at in words}
    rest = tuple(one for one in mentions if not told.issuperset(one.words))
    if any(one.sure is Sure.EXACT and (one.has(*_NAMED) or one.elsewhere) for one in rest):
        return (), mentions
    return (next(iter(found))[0],), tuple(one for one in rest if one.sure is Sure.EXACT)


def _by_theme(mentions: Sequence[Mention]) -> tuple[int, ...]:
    """The commitment that a theme stands for, where nothing else is named."""
    named = [one for one in mentions if one.sure is not Sure.NONE]
    if not all(one.sure is Sure.EXACT and one.has(Kind.THEME) for one in named):
        return ()
    found = {_THEMES.get(str(code), 0) for one in named for code in one.subjects(Kind.THEME)}
    return tuple(found) if len(found) == 1 and 0 not in found else ()


def _subjects(sentence: Sentence) -> Iterator[tuple[int, range]]:
    """Every number that some words tell, and those words."""
    beginnings, longest = _beginnings()
    starts = [0]
    for token in sentence.words:
        starts.append(starts[-1] + len(token.word) + 1)
    text = " ".join(token.word for token in sentence.words) + " "
    for at, token in enumerate(sentence.words):
        inside = range(len(token.word)) if token.word[:1] >= _JOINED_SCRIPTS else range(1)
        for first in (starts[at] + more for more in inside):
            ends = range(min(longest, len(text) - first), 0, -1)
            end = next((first + size for size in ends if text[first : first + size] in beginnings), None)
            if end is not None:
                last = max(one for one in range(at, len(sentence.words)) if starts[one] < end)
                yield beginnings[text[first:end]], range(at, last + 1)


@cache
def _beginnings() -> tuple[dict[str, int], int]:
    """Every beginning of the table with its number, one that ends with a space where the whole word counts."""
    entries = [(entry, number) for number, row in SUBJECTS.items() for entry in row.split()]
    found = {fold(entry.replace("_", " ")) + " " * entry.endswith("_"): number for entry, number in entries}
    return found, max(map(len, found))
