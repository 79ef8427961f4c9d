"""Places that only say where another place lies: Moratuwa in Colombo District, Versailles near Paris."""

from collections.abc import Sequence

from bot.rules.index import Kind
from bot.rules.regions import is_sort
from bot.rules.sentence import Sentence
from bot.rules.spans import Span
from bot.rules.words.companions import NEAR
from bot.rules.words.cues import Cue

_BETWEEN = 1  # words: "in"
_AWAY = 3  # words: "près de la"


def without_whereabouts(sentence: Sentence, spans: Sequence[Span]) -> list[Span]:
    """The names without those that a word for a region makes one, right behind the place they describe."""
    return [span for at, span in enumerate(spans) if not at or not _says_where(sentence, spans[at - 1], span)]


def _says_where(sentence: Sentence, place: Span, span: Span) -> bool:
    between = range(place.last + 1, span.first)
    beside = len(between) <= _BETWEEN and not any(Cue.AND in sentence.cues[at] for at in between)
    described = any(name.kind is Kind.PLACE for name in place.names)
    return described and beside and not span.names and _is_region(sentence, span)


def is_near(sentence: Sentence, last: int, first: int) -> bool:
    """Whether what begins at `first` is only said to be near what ends at `last`."""
    between = range(last + 1, first)
    return len(between) <= _AWAY and any(sentence.words[at].word in NEAR for at in between)


def _is_region(sentence: Sentence, span: Span) -> bool:
    around = (span.first - 1, span.last + 1)
    return any(0 <= at < len(sentence.words) and is_sort(sentence.words[at].word) for at in around)
