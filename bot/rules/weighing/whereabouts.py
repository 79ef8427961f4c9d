"""Places that only say where another place lies, or what it is: Moratuwa in Colombo District, Cape Town Metro."""

from collections.abc import Sequence, Set

from bot.rules.names.index import Kind
from bot.rules.names.regions import is_sort
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.spans import Span
from bot.rules.words.beside.bodies_of_a_name import METRO
from bot.rules.words.beside.companions import NEAR, THE_ONE_IN, THE_OTHER_ONE
from bot.rules.words.cues import Cue

AS_WRITTEN = frozenset({"në", "ở"})  # "in" in Albanian and Vietnamese: without their signs they are "and" elsewhere
_NO_SORTS = ("of", "the")
_BETWEEN = 1  # words: "in"
_AWAY = 3  # words: "près de la"
_LONGEST = 4  # words: the one that's in
_LITTLE = frozenset({Cue.FILL, Cue.NOT})
_OF_THE_LIST = frozenset({Cue.PLEDGE, Cue.LIST, Cue.SIGN, Cue.DO})
_WHERE = frozenset(
    fold(word)
    for word in "in im en dans em near bei w we v ve u na в у във во близу près cerca vicino i på στη στην στο "
    "de do da dos das di del du della ya".split()
)


def without_whereabouts(sentence: Sentence, spans: Sequence[Span]) -> list[Span]:
    """The names without those that a word for a region makes one, right behind the place they describe, and without
    a village that is rather a word for it.
    """
    told = [span for span in spans if not _says_what(sentence, span, spans)]
    return [span for at, span in enumerate(told) if not at or not _says_where(sentence, told[at - 1], span)]


def _says_what(sentence: Sentence, span: Span, spans: Sequence[Span]) -> bool:
    """Whether it says that the city beside it is a large one: Durban Metro, the Metro Municipality of eThekwini."""
    if span.names or span.first < span.last or sentence.words[span.first].word not in METRO:
        return False
    named = (one for one in spans if one is not span and any(name.kind is Kind.PLACE for name in one.names))
    return any(-_AWAY <= span.first - one.last <= 1 for one in named if not sentence.is_parted(span.first - 1))


def _says_where(sentence: Sentence, place: Span, span: Span) -> bool:
    between = range(place.last + 1, span.first)
    beside = len(between) <= _BETWEEN and not any(Cue.AND in sentence.cues[at] for at in between)
    described = any(name.kind is Kind.PLACE for name in place.names)
    return described and beside and not span.names and _is_region(sentence, span)


def is_near(sentence: Sentence, last: int, first: int) -> bool:
    """Whether what begins at `first` is only said to be near what ends at `last`."""
    between = range(last + 1, first)
    return len(between) <= _AWAY and any(sentence.words[at].word in NEAR for at in between)


def is_near_another(sentence: Sentence, at: int, first: int, taken: Set[int]) -> bool:
    """Whether the word there, beside the name that begins at `first`, only says that what stands before it lies near
    what stands behind it: Bray near Dublin.
    """
    if sentence.words[at].word not in NEAR:
        return False
    return at - 1 in taken if at < first else not taken.isdisjoint((at + 1, at + 2))


def is_near_the_list(sentence: Sentence, at: int) -> bool:
    """Whether "near" there rather means "with", as in German: bei der Erklärung, bei den Unterzeichnern."""
    if sentence.words[at].word not in NEAR:
        return False
    behind = range(at + 1, min(at + 1 + _AWAY, len(sentence.words)))
    first = next((sentence.cues[one] for one in behind if sentence.cues[one].isdisjoint(_LITTLE)), frozenset())
    return not _OF_THE_LIST.isdisjoint(first)


def behind_where(sentence: Sentence, at: int) -> int:
    """Where the name of the place begins that another lies in, as the words from there on say; behind all words if
    they say nothing of the kind.
    """
    last = len(sentence.words) - 1
    if (
        at < last
        and (sentence.words[at].word in _WHERE or sentence.words[at].raw in AS_WRITTEN)
        and not sentence.is_parted(at - 1)
    ):
        return at + 1
    if at + 1 < last and (sentence.words[at].word, sentence.words[at + 2].word) in THE_OTHER_ONE:
        return at + 1
    ends = range(min(at + _LONGEST, last) - 1, at - 1, -1)
    return next((end + 1 for end in ends if sentence.typed(at, end) in THE_ONE_IN), last + 1)


def tells_where(sentence: Sentence, first: int, taken: Set[int]) -> bool:
    """Whether the words before what begins there say that a name before them lies in it: Delhi, the one in New York."""
    starts = (start for start in range(max(1, first - _LONGEST), first) if start - 1 in taken)
    return any(behind_where(sentence, start) == first for start in starts)


def _is_region(sentence: Sentence, span: Span) -> bool:
    around = (span.first - 1, span.last + 1)
    words = [sentence.words[at].word for at in around if 0 <= at < len(sentence.words)]
    return any(is_sort(word) and word not in _NO_SORTS for word in words)
