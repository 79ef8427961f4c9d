"""Two letters that stand for a state, behind a comma or a name: Newark, DE; paris tx."""

from bot.rules.names.index import Kind, Name
from bot.rules.names.mentions import Book
from bot.rules.names.regions import by_letters
from bot.rules.sentences.sentence import WRAPPING, Sentence
from bot.rules.sentences.tokens import Token
from bot.rules.words.cues import Cue

_LETTERS, _ENGLISH = 2, "en"
_NODS = frozenset({"ok", "hi"})  # london, ok?
_WORDS = frozenset({"in", "on", "or", "me"})  # newark nj, in or out?
_BETWEEN_NAMES = frozenset({"de", "la"})  # la berlín de new hampshire


def may_be_letters(token: Token) -> bool:
    """Whether it has two letters, which most words have not."""
    return len(token.raw.strip(WRAPPING)) == _LETTERS


def state_of_letters(sentence: Sentence, book: Book, at: int) -> tuple[Name, ...]:
    """What the two letters there stand for; nothing where they stand for none."""
    if not at or sentence.words[at].glued or not may_be_letters(sentence.words[at]):
        return ()
    if Cue.GREET in sentence.cues[at - 1]:
        return ()  # g'day, us aussies
    letters = sentence.words[at].raw.strip(WRAPPING)
    if sentence.words[at - 1].raw.endswith(","):
        return by_letters(letters.upper() if _is_meant_small(sentence, at) else letters)
    named = book.exact(sentence.words[at - 1].word)
    capital = sentence.words[at].raw.isupper() and not sentence.text.isupper()
    ours = any(name.kind in (Kind.PLACE, Kind.PART) for name in named)
    beside = (capital or not sentence.cues[at]) and (ours or _is_said_again(sentence, book, at))
    return by_letters(letters.upper()) if beside or _is_american(sentence, book, at) else ()


def _is_meant_small(sentence: Sentence, at: int) -> bool:
    """Whether small letters behind a comma are rather a state than a word: did paris, tx sign; dublin, ga."""
    if sentence.words[at].word in _NODS:
        return False
    last = at == len(sentence.words) - 1
    if sentence.is_strange(at) or (last and not sentence.words[at - 1].start):
        return True
    if sentence.language != _ENGLISH:
        return False
    if last or (Cue.SIGN in sentence.cues[at + 1] and sentence.phrases[at + 1] == 1):
        return True
    return sentence.words[at].word not in _WORDS and (sentence.is_parted(at) or not sentence.phrases[at])


def _is_american(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether a town stands before them, and they are no word of English: did springfield il sign."""
    if sentence.words[at].word in _BETWEEN_NAMES:
        return False
    return (
        sentence.language == _ENGLISH and not sentence.phrases[at] and bool(book.elsewhere(sentence.words[at - 1].word))
    )


def _is_said_again(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether the same letters stand behind another name as well, and some town is called what stands before them:
    stamford ct and bridgeport ct.
    """
    word = sentence.words[at].word
    again = sum(token.word == word for token in sentence.words) > 1
    return again and bool(book.elsewhere(sentence.words[at - 1].word))
