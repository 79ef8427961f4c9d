"""Which stretches of a sentence are looked up: every word, and more words only as far as some name begins with them.

Most words begin no name at all; to look up every stretch of nine words would cost as much as all the rest of a reading.
"""

from collections.abc import Iterator

from bot.rules.cutting import ENDING, bare_names, chat_readings
from bot.rules.endings import DECLINING, without_prefix
from bot.rules.index import writes_no_spaces
from bot.rules.mentions import Book
from bot.rules.sentence import Sentence

LONGEST_NAME = 9  # words
_SHORT = 2  # letters of a name's first word: وأم درمان


def stretches(sentence: Sentence, book: Book) -> Iterator[tuple[int, int]]:
    """The first and the last word of each."""
    count = len(sentence.words)
    for first in range(count):
        yield first, first
        begun = {sentence.words[first].word}
        for last in range(first + 1, min(first + LONGEST_NAME, count)):
            if last == first + 1 and not _is_tied(sentence, last):
                begun.update(_bare_words(sentence, first))
            begun = _longer(begun, sentence, book, last)
            if not begun:
                break
            yield first, last


def _bare_words(sentence: Sentence, at: int) -> Iterator[str]:
    """The word there without what hangs on it; endings are on both words of a name, or on the last."""
    yield from without_prefix(sentence.words[at].word, _SHORT)
    declining = sentence.languages & DECLINING and not (sentence.phrases[at] and sentence.phrases[at + 1])
    for cost, bare in bare_names(sentence.words[at].word, sentence):
        if cost < ENDING or declining:
            yield bare


def _longer(begun: set[str], sentence: Sentence, book: Book, at: int) -> set[str]:
    """The beginnings with one more word, of those that some name goes on from."""
    word = sentence.words[at].word
    space = "" if _is_tied(sentence, at) else " "
    words = (word, *chat_readings(word))
    return {begins + one for before in begun if book.goes_on(begins := before + space) for one in words}


def _is_tied(sentence: Sentence, at: int) -> bool:
    """Whether no space stands before the word, in a script that has none."""
    return sentence.words[at].glued and writes_no_spaces(sentence.words[at].word)
