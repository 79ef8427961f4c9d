"""A leader's name with a slip in both halves, one of which is a word of its own besides: mike kofman, jane barseghyan.

Only a question comes of it, never an answer.
"""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from bot.rules.names.index import Kind, Near
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.spans import Span, mention_of

_SHORTEST = 4  # letters of a surname
_FIRST, _SURNAME = 55.0, 70.0  # of 100: how alike each half is
_OURS = frozenset({Kind.PLACE, Kind.PART})
_HALVES = 2


def slipped_leader(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> Mention | None:
    """The leaders whose whole names are nearly what an unclear word makes with the one beside it."""
    named = {at for one in mentions if _is_sure(one) for at in one.words}
    for one in mentions:
        if one.sure is Sure.EXACT or one.first < one.last or len(one.typed) < _SHORTEST or one.has(*_OURS):
            continue
        for first in (one.first - 1, one.first):
            if _may_be_a_name(sentence, first, named) and (near := tuple(_near(sentence, book, first))):
                span = Span(first, first + 1, tuple(hit.name for hit in near))
                return mention_of(sentence, span, Sure.NEAR, near)
    return None


def _is_sure(mention: Mention) -> bool:
    """Whether a place or leader stands there; what is of a country, or a theme, may be half a name: recker, plant."""
    return mention.sure is Sure.EXACT and bool(mention.elsewhere or mention.has(*_OURS, Kind.LEADER))


def _may_be_a_name(sentence: Sentence, first: int, named: set[int]) -> bool:
    """Whether two words stand there that no sign parts, neither of them in a sure name."""
    if first < 0 or first + 1 >= len(sentence.words) or sentence.is_parted(first):
        return False
    return not sentence.words[first + 1].glued and named.isdisjoint({first, first + 1})


def _near(sentence: Sentence, book: Book, first: int) -> Iterator[Near]:
    typed = sentence.typed(first, first + 1)
    for hit in book.register.near(typed):
        if hit.name.kind is Kind.LEADER and _are_halves_alike(typed, fold(hit.name.text)):
            yield hit


def _are_halves_alike(typed: str, name: str) -> bool:
    words, others = typed.split(), name.split()
    if len(others) != _HALVES:
        return False
    return fuzz.ratio(words[0], others[0]) >= _FIRST and fuzz.ratio(words[1], others[1]) >= _SURNAME
