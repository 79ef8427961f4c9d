"""Which stretches of a sentence are looked up: every word, and more words only as far as some name begins with them.

Most words begin no name at all; to look up every stretch of nine words would cost as much as all the rest of a reading.
"""

from collections.abc import Collection, Iterator

from bot.rules.names.index import writes_no_spaces
from bot.rules.names.mentions import Book
from bot.rules.sentences.cutting import bare_names, chat_readings, without_what_is_before
from bot.rules.sentences.endings import DECLINING, without_prefix
from bot.rules.sentences.sentence import Sentence

LONGEST_NAME = 9  # words
_SHORT = 2  # letters of a name's first word: وأم درمان


def stretches(sentence: Sentence, book: Book) -> Iterator[tuple[int, int]]:
    """The first and the last word of each."""
    count = len(sentence.words)
    for first in range(count):
        yield first, first
        begun: Collection[str] = ()
        for last in range(first + 1, min(first + LONGEST_NAME, count)):
            begins = _longer(begun, sentence, book, last) if begun else _beginnings(sentence, book, first)
            if not begins:
                break
            begun = _with(begins, sentence.words[last].word)
            yield first, last


def _beginnings(sentence: Sentence, book: Book, at: int) -> tuple[str, ...]:
    """What some names begin with, that the word there and the space behind it may be. It is remembered for the word."""
    word = sentence.words[at].word
    if _is_tied(sentence, at + 1):
        return (word,) if book.goes_on(word) else ()
    plain = sentence.phrases[at] > 0 and sentence.phrases[at + 1] > 0
    key = word, sentence.joined.get(word), sentence.languages, plain
    known = book.begun.get(key)
    if known is None:
        begins = (f"{one} " for one in {word, *_bare_words(word, sentence, plain=plain)})
        known = book.begun.keep(key, tuple(filter(book.goes_on, begins)))
    return known


def _bare_words(word: str, sentence: Sentence, *, plain: bool) -> Iterator[str]:
    """The word without what hangs on it; endings are on both words of a name, or on the last."""
    yield from without_prefix(word, _SHORT)
    if plain or sentence.languages.isdisjoint(DECLINING):
        yield from without_what_is_before(word, sentence)
    else:
        yield from (bare for _, bare in bare_names(word, sentence))


def _longer(begun: Collection[str], sentence: Sentence, book: Book, at: int) -> list[str]:
    """The beginnings that some name goes on from behind the word before this one."""
    space = "" if _is_tied(sentence, at) else " "
    return [begins for before in begun if book.goes_on(begins := before + space)]


def _with(begins: Collection[str], word: str) -> Collection[str]:
    """The beginnings with one more word."""
    return {one + said for one in begins for said in (word, *chat_readings(word))}


def _is_tied(sentence: Sentence, at: int) -> bool:
    """Whether no space stands before the word, in a script that has none."""
    return sentence.words[at].glued and writes_no_spaces(sentence.words[at].word)
