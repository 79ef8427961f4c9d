"""Names in a row, with signs or "and" between them: paris, lyon, strasbourg : lesquelles ?

What stands alone between two such signs is a name there, though it is a word of the language elsewhere.
"""

from collections.abc import Iterator

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words import ordinary
from bot.rules.words.beside.denying import DENIED_BEFORE
from bot.rules.words.cues import Cue

_LONGEST = 3  # words of a name
_BOTH = frozenset(map(fold, "both beide begge båda bægge mindkettő molemmad molemmat mõlemad abi abu".split()))
_PLACES = frozenset({Kind.PLACE, Kind.PART})


def stands_in_a_row(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether the word there is one of a row of places: one beside it is a name too, and one of them nothing else."""
    parts = [*_parts(sentence)]
    mine = next((number for number, part in enumerate(parts) if [*part] == [at]), None)
    if mine is None:
        return False
    beside = (*parts[max(0, mine - 1) : mine], *parts[mine + 1 : mine + 2])
    if not any(_is_a_place(sentence, book, part) for part in beside):
        return False
    return any(_is_a_place(sentence, book, part) and not _is_plain(sentence, part) for part in parts)


def _parts(sentence: Sentence) -> Iterator[range]:
    """The words between signs or words for "and", without the "not" that the first may have: pas paris, lyon."""
    denied = sentence.words[0].word in DENIED_BEFORE.spoken and not sentence.is_parted(0)
    first = int(denied and len(sentence.words) > 1)
    last = len(sentence.words) - (sentence.words[-1].word in _BOTH)  # Dortmund und Essen beide
    for at, parts in enumerate(sentence.cues[:last]):
        if Cue.AND in parts:
            if first < at:
                yield range(first, at)
            first = at + 1
        elif sentence.is_parted(at):
            yield range(first, at + 1)
            first = at + 1
    if first < last:
        yield range(first, last)


def _is_a_place(sentence: Sentence, book: Book, part: range) -> bool:
    if len(part) > _LONGEST or any(sentence.cues[at] for at in part):
        return False
    found = book.found(sentence.typed(part[0], part[-1]))
    return bool(found.elsewhere) or any(name.kind in _PLACES for name in found.names)


def _is_plain(sentence: Sentence, part: range) -> bool:
    """Whether it may be a word of the sentence as well."""
    return len(part) == 1 and not ordinary(sentence.words[part[0]].word).isdisjoint(sentence.languages)
