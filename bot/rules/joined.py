"""Names of regions and countries that are cities by the words beside them: Montréal et Québec, Québec la ville."""

from collections.abc import Sequence

from bot.rules.endings import without_prefix
from bot.rules.index import Kind, Name
from bot.rules.mentions import Book
from bot.rules.sentence import Sentence
from bot.rules.words.companions import A_CITY, RATHER_A_CITY
from bot.rules.words.cues import Cue

GLUED_AND = "و"
_ARTICLES = frozenset({"la", "a", "the"})
_BEFORE_A_NAME = frozenset({"o", "a", "le"})  # O Porto, A Coruña, Le Havre
_SHORT, _FEW, _INITIALS = 6, 3, 2  # words, words (o porto assinou?), letters
_ASKED = frozenset(set(Cue) - {Cue.FILL, Cue.AND, Cue.MANY, Cue.OUR, Cue.DO})  # what asks something is no name
_LANDS = frozenset({Kind.REGION, Kind.COUNTRY})


def is_joined(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether Arabic's "and" ties it to the city before it: in صيدا وصور the second is no picture."""
    if at == 0 or sentence.words[at].word[0] != GLUED_AND or sentence.is_parted(at - 1):
        return False
    return _is_a_city(sentence.words[at - 1].word, book)


def is_beside_a_city(sentence: Sentence, book: Book, first: int, names: Sequence[Name]) -> bool:
    """Whether "and" ties the name of a region or country to a city's: in "Montréal et Québec" both are cities, and in
    وهران والجزائر the second is the capital.
    """
    if not names or any(name.kind not in _LANDS for name in names):
        return False
    if is_joined(sentence, book, first) or _is_called_a_city(sentence, first):
        return True
    if first < 2 or Cue.AND not in sentence.cues[first - 1]:
        return False
    return _is_a_city(sentence.words[first - 2].word, book)


def is_rather_a_city(sentence: Sentence, at: int) -> bool:
    """Whether who speaks its language means the city by a country's name, or a word with a capital: ¿Granada firmó?"""
    word = sentence.words[at]
    known = any((language, word.word) in RATHER_A_CITY for language in sentence.languages)
    asked = len(sentence.words) <= _FEW and any(Cue.SIGN in parts for parts in sentence.cues)
    return known and (asked or not sentence.phrases[at] or word.raw[:1].isupper())


def is_named_between(sentence: Sentence, at: int) -> bool:
    """Whether the word there has the one capital of a short question about signing: har Asker signert?"""
    capitals = sum(token.raw[:1].isupper() for token in sentence.words[1:])
    if not at or capitals != 1 or len(sentence.words) > _SHORT or "de" in sentence.languages:
        return False
    raw = sentence.words[at].raw
    named = len(raw) > _INITIALS and raw[:1].isupper() and not raw.isupper() and _ASKED.isdisjoint(sentence.cues[at])
    return named and any(Cue.SIGN in parts for parts in sentence.cues)


def is_asked_about(sentence: Sentence, at: int) -> bool:
    """Whether a word that makes another name of the one behind it is itself the name: O Porto assinou?"""
    if is_named_between(sentence, at):
        return True
    token, behind = sentence.words[at], sentence.cues[at + 1 : at + 2]
    shouted = token.raw.isupper() and len(token.raw) > _INITIALS and not sentence.text.isupper()
    if shouted and not sentence.phrases[at]:
        return True  # NOLA is no word of this language
    alone = sentence.cues[at] == {Cue.NOT} and at > 0 and any(Cue.SIGN in parts for parts in behind)
    article = len(sentence.words) <= _FEW or sentence.words[at - 1].word in _BEFORE_A_NAME
    return alone and (token.raw[:1].isupper() or article)


def _is_called_a_city(sentence: Sentence, at: int) -> bool:
    """Whether the word behind it says so: Québec ville, Québec la ville là."""
    behind = sentence.words[at + 1 : at + 3]
    return any(token.word in A_CITY for token in behind[: 1 + (len(behind) > 1 and behind[0].word in _ARTICLES)])


def _is_a_city(word: str, book: Book) -> bool:
    """Whether the register or, in a script without capitals, anybody knows a city called so."""
    readings = (word, *without_prefix(word))
    if any(name.kind is Kind.PLACE for bare in readings for name in book.register.exact(bare)):
        return True
    return not word.isascii() and any(book.elsewhere(bare) for bare in readings)
