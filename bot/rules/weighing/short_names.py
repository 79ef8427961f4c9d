"""A name of few letters beside a strange word: كير in كير ستارمر is somebody's, though a municipality is called so.

Scripts without capitals do not tell names of people from words, and those that leave vowels out spell many names alike.
"""

from collections.abc import Set
from dataclasses import replace

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import SIGNING
from bot.rules.words.cues import Cue

_WITHOUT_VOWELS = ("\u0590", "\u06ff")
_THE = "ال"
_SHORT = 3  # letters


def without_strangers(sentence: Sentence, mention: Mention, taken: Set[int], lands: Set[int]) -> Mention:
    """The mention; nothing known where so short a name of a listed place is rather the first half of a strange one."""
    if mention.typed.isascii():
        return mention
    if _is_without_its_article(mention) and _is_of_a_city(sentence, mention.last + 1, taken - lands):
        return asked_back(mention)
    short = mention.first == mention.last and len(mention.typed) <= _SHORT
    if _is_without_its_article(mention) and _is_of_another(sentence, mention.last + 1, taken):
        return mention if sentence.is_parted(mention.last) else replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    if not short or not mention.has(Kind.PLACE) or not _leaves_vowels_out(mention.typed):
        return mention
    if sentence.is_parted(mention.last) or not _is_a_stranger(sentence, mention.last + 1, taken):
        return mention
    return replace(mention, sure=Sure.NONE, names=(), elsewhere=())


def _is_without_its_article(mention: Mention) -> bool:
    """Whether it is an Arabic name without the article that it also has: رباط."""
    names = {fold(name.text) for name in mention.names if name.kind is Kind.PLACE}
    return not mention.typed.startswith(_THE) and _THE + mention.typed in names


def _is_of_another(sentence: Sentence, at: int, taken: Set[int]) -> bool:
    """Whether a strange word with an article is the other half of its name: رباط الخير."""
    there = at < len(sentence.words) and at not in taken and sentence.words[at].word.startswith(_THE)
    return there and len(sentence.words[at].word) > len(_THE) + 1 and Cue.SIGN not in sentence.cues[at]


def _is_of_a_city(sentence: Sentence, at: int, cities: Set[int]) -> bool:
    """Whether another city follows with nothing between them, whose Ribat it may be: رباط عمون."""
    return at in cities and not sentence.is_parted(at - 1) and not sentence.words[at].glued


def _leaves_vowels_out(word: str) -> bool:
    return _WITHOUT_VOWELS[0] <= word[:1] <= _WITHOUT_VOWELS[1] and not writes_no_spaces(word)


def _is_a_stranger(sentence: Sentence, at: int, taken: Set[int]) -> bool:
    """Whether the word there is neither known nor looks like one for signing."""
    if at >= len(sentence.words) or at in taken or not sentence.is_strange(at):
        return False
    return not any(root in sentence.words[at].word for root in SIGNING)
