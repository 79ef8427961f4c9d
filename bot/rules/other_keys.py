"""A whole question on a keyboard that nobody switched: rfpfym gjlgbcfkf is "казань подписала"."""

from collections.abc import Iterator, Sequence

from bot.rules.folding import fold
from bot.rules.index import Kind
from bot.rules.intent import Asked
from bot.rules.keyboards import retyped
from bot.rules.mentions import Book, Mention, Sure
from bot.rules.sentence import WRAPPING, Sentence
from bot.rules.words.cues import Cue

_MOST_WORDS, _LONG = 12, 3  # letters
_UNCLEAR = frozenset({Asked.UNKNOWN, Asked.SIGNED})
_ABOUT_THE_LIST = frozenset({Cue.SIGN, Cue.LIST})
_PLACED = (Kind.PLACE, Kind.PART, Kind.COUNTRY)


def on_other_keys(sentence: Sentence, mentions: Sequence[Mention], asked: Asked, book: Book) -> Iterator[str]:
    """What the same keys write on other keyboards, where at least half of the words are strange and none is a name."""
    strange = sum(sentence.strange)
    if asked not in _UNCLEAR or not 1 < len(sentence.words) <= _MOST_WORDS or strange * 2 < len(sentence.words):
        return
    if not any(one.sure is Sure.EXACT for one in mentions):
        typed = set(sentence.text.split())
        yield from (other for other in retyped(sentence.text) if _has_a_word(set(other.split()), typed, book))


def makes_sense(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a place and the list are spoken of in it, and nothing that nobody knows."""
    named = [one for one in mentions if one.sure is Sure.EXACT and (one.elsewhere or one.has(*_PLACED))]
    known = {at for one in named for at in one.words}
    strange = any(odd for at, odd in enumerate(sentence.strange) if at not in known)
    return bool(named) and not strange and not _ABOUT_THE_LIST.isdisjoint(sentence.said)


def _has_a_word(words: set[str], typed: set[str], book: Book) -> bool:
    """Whether other keys make a word of the tables of it, and leave none as it was."""
    folded = (fold(word.strip(WRAPPING)) for word in words)
    return words.isdisjoint(typed) and any(len(word) >= _LONG and book.lexicon.meanings(word) for word in folded)
