"""A slip inside a name of several words: what it leaves are strange words, villages and plain words side by side.

"ajdal anjar" is Majdal Anjar, though there is a town called Anjar. Only a question comes of it, never an answer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.rules.index import Kind
from bot.rules.mentions import Book, Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.spans import Span, mention_of

_MOST_WORDS = 5
_ALONE, _PLAIN, _AMONG_OTHERS = 6, 7, 8  # letters: strange words alone, plain words alone, within a sentence
_SURE = frozenset({Kind.PLACE, Kind.PART, Kind.LEADER})  # of the register: such a name is meant as it stands


def with_slipped(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> tuple[Mention, ...]:
    """The mentions, where words of some of them are one slip away from one name of the register with that name."""
    found = next(_slipped(sentence, mentions, book), None)
    if found is None:
        return tuple(mentions)
    return (*(other for other in mentions if other.last < found.first or other.first > found.last), found)


def _slipped(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> Iterator[Mention]:
    """The longest stretches first. One word alone was looked at already."""
    count = len(sentence.words)
    known = {at for mention in mentions if _is_sure(mention) for at in range(mention.first, mention.last + 1)}
    unclear = {at for at in range(count) if at not in known and _is_unclear(sentence, mentions, at)}
    if not unclear and count <= _MOST_WORDS and not known:
        unclear = set(range(count))
    for length in range(min(_MOST_WORDS, count), 1, -1):
        for first in range(count - length + 1):
            inside = range(first, first + length)
            if unclear.isdisjoint(inside) or not known.isdisjoint(inside):
                continue
            yield from _near(sentence, book, first, first + length - 1)


def _near(sentence: Sentence, book: Book, first: int, last: int) -> Iterator[Mention]:
    typed = sentence.typed(first, last)
    if len(typed.replace(" ", "")) < _least(sentence, first, last):
        return
    near = tuple(book.register.near(typed, by_sound=False, slips=1))
    if near and not book.exact(typed) and not book.elsewhere(typed):
        span = Span(first, last, tuple(hit.name for hit in near))
        yield replace(mention_of(sentence, span), sure=Sure.NEAR, near=near)


def _least(sentence: Sentence, first: int, last: int) -> int:
    """How many letters the words must have: in a shorter name every slip makes another word."""
    if last - first + 1 < len(sentence.words):
        return _AMONG_OTHERS
    return _ALONE if any(sentence.is_strange(at) for at in range(first, last + 1)) else _PLAIN


def _is_sure(mention: Mention) -> bool:
    return mention.sure is Sure.EXACT and mention.has(*_SURE)


def _is_unclear(sentence: Sentence, mentions: Sequence[Mention], at: int) -> bool:
    """Whether nobody knows the word, or only as a place elsewhere."""
    here = [mention for mention in mentions if mention.first <= at <= mention.last]
    return sentence.is_strange(at) if not here else any(one.sure is not Sure.EXACT or one.elsewhere for one in here)
