"""A whole question on a keyboard that nobody switched: rfpfym gjlgbcfkf is "казань подписала"."""

from collections.abc import Iterator, Sequence

from bot.rules.asking.intent import Asked
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import WRAPPING, Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spelling.keyboards import retyped
from bot.rules.words.cues import Cue

_MOST_WORDS, _LONG = 12, 3  # letters
_LONG_NAME, _SYLLABLES = 6, "\u1100"  # keys pressed for it; from here on a sign takes two or three
_UNCLEAR = frozenset({Asked.UNKNOWN, Asked.SIGNED})
_ABOUT_THE_LIST = frozenset({Cue.SIGN, Cue.LIST})
_PLACED = (Kind.PLACE, Kind.PART, Kind.COUNTRY)


def on_other_keys(sentence: Sentence, mentions: Sequence[Mention], asked: Asked, book: Book) -> Iterator[str]:
    """What the same keys write on other keyboards, where at least half of the words are strange and none is a name."""
    strange = sum(sentence.strange)
    if asked not in _UNCLEAR or not 0 < len(sentence.words) <= _MOST_WORDS or strange * 2 < len(sentence.words):
        return
    if not any(one.sure is Sure.EXACT for one in mentions):
        typed = set(sentence.text.split())
        yield from (other for other in retyped(sentence.text) if _has_a_word(set(other.split()), typed, book))


def makes_sense(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a place and the list are spoken of in it, and nothing that nobody knows; a long name is enough."""
    named = [one for one in mentions if one.sure is Sure.EXACT and (one.elsewhere or one.has(*_PLACED))]
    known = {at for one in named for at in one.words}
    strange = any(odd for at, odd in enumerate(sentence.strange) if at not in known)
    told = not _ABOUT_THE_LIST.isdisjoint(sentence.said) or any(_is_long(one.typed) for one in named)
    return bool(named) and not strange and told


def _has_a_word(words: set[str], typed: set[str], book: Book) -> bool:
    """Whether other keys make a word of the tables or a long name of it, and leave none as it was."""
    folded = (fold(word.strip(WRAPPING)) for word in words)
    return words.isdisjoint(typed) and any(_is_known(word, book) for word in folded)


def _is_known(word: str, book: Book) -> bool:
    if _is_long(word) and (book.exact(word) or book.elsewhere(word)):
        return True
    return len(word) >= _LONG and bool(book.lexicon.meanings(word))


def _is_long(name: str) -> bool:
    return sum(2 if sign >= _SYLLABLES else 1 for sign in name) >= _LONG_NAME
