"""Whether somebody wishes for the whole list, and which words of such a wish are no names.

"Send me the full list", "tout le monde qui a signé", «скиньте полный список»: beside such a wish a strange word is
rather a verb or a courtesy than a city that nobody knows. What stands where a name stands is still one.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from bot.rules.names.index import TO_THE_LETTER, Kind, writes_no_spaces
from bot.rules.names.mentions import CITY, Book, Mention, Sure
from bot.rules.sentences.endings import is_ending
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import FROM, INSIDE, NEAR, OF
from bot.rules.words.cues import Cue
from bot.rules.words.wishes.sending import SEND
from bot.rules.words.wishes.whole_list import EVERYBODY, NAMES, ON_IT, WHOLE

_LONGEST = 3  # words of a phrase of the tables
_FEW = 5  # words
_OF_SOMETHING = frozenset({Cue.DO, Cue.START, Cue.PLEDGE, Cue.POINT, Cue.ELSE, Cue.OUR, Cue.HELP})
_YOU = frozenset("you ihr seid vous etes ustedes vosotros sois siete voi voces jullie вы ви jestescie jste".split())
_LONG = 7  # letters: one slip in so long a word is a slip
_BEFORE_A_NAME = INSIDE | FROM | NEAR | OF
_BEHIND_A_NAME = frozenset(map(fold, "में से থেকে এর ਤੋਂ ਵਿੱਚ માં میں سے का की के".split()))
_BEFORE_THE_LIST = 3  # words: on the full list
_ASKING = frozenset({Cue.WHO, Cue.WHICH, Cue.SHOW})
_ABOUT = frozenset({Cue.SIGN, Cue.LIST})


def only_names(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> list[Mention]:
    """The mentions; beside a wish for the whole list without the words that are rather no names."""
    names = [one for one in mentions if not may_be_a_word(sentence, one, book)]
    if len(names) == len(mentions) or any(one.sure is Sure.EXACT for one in names) or not wishes_all(sentence):
        return list(mentions)
    return names


def wishes_all(sentence: Sentence) -> bool:
    """Whether the whole list is wished for, whatever else is said."""
    said = sentence.said
    phrases = _phrases(sentence)
    whole, names = not phrases.isdisjoint(_whole()), not phrases.isdisjoint(_names())
    shown = Cue.SHOW in said or not phrases.isdisjoint(_send())
    if said.isdisjoint(_ABOUT):
        everybody = shown and not phrases.isdisjoint(_everybody())
        rest = _is_nothing_else(sentence) and (everybody or (whole and (names or Cue.WHO in said)))
        return (whole and names and shown) or rest
    if Cue.LIST in said and (whole or names or shown):
        return shown or not said.isdisjoint(_ASKING) or not _is_on_it(sentence)
    return Cue.SIGN in said and (whole or names) and whole + names + shown + (Cue.WHO in said) > 1


def _is_nothing_else(sentence: Sentence) -> bool:
    """Whether it is short, and no word of it is strange: all names please; who are they all."""
    few = len(sentence.words) <= _FEW and sentence.said.isdisjoint(_OF_SOMETHING)
    strange = (token.word for at, token in enumerate(sentence.words) if sentence.is_strange(at))
    return few and sentence.spoken.isdisjoint(_YOU) and all(word in _words_of_it() for word in strange)


def may_be_a_word(sentence: Sentence, mention: Mention, book: Book) -> bool:
    """Whether it is known to nobody, or hardly, and does not stand like a name."""
    if _is_of_the_wish(sentence, mention):
        return True
    if mention.sure is Sure.EXACT:
        known = bool(mention.names) or book.most_people(mention) >= CITY
    else:
        known = any(
            (hit.slips <= 1 and len(mention.typed) >= _LONG) or hit.alike == TO_THE_LETTER for hit in mention.near
        )
    return not known and not _stands_like_a_name(sentence, mention)


def _is_of_the_wish(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is nothing but words that say all, name or send, or that hold sentences together."""
    words = range(mention.first, mention.last + 1)
    exact = mention.sure is Sure.EXACT
    if exact and mention.has(Kind.PLACE, Kind.PART, Kind.LEADER, Kind.COUNTRY):
        return False
    return all((sentence.cues[at] and not exact) or sentence.words[at].word in _words_of_it() for at in words)


def _stands_like_a_name(sentence: Sentence, mention: Mention) -> bool:
    """Whether it has a capital of its own, or "in" or an ending ties it to the rest."""
    words, before, behind = sentence.words, mention.first - 1, mention.last + 1
    if before >= 0 and words[before].word in _BEFORE_A_NAME:
        return True
    if before >= 0 and words[mention.first].raw[:1].isupper() and not sentence.is_parted(before):
        return True
    if behind == len(words):
        return False
    hung = words[behind].glued and is_ending(words[behind].word) and not writes_no_spaces(words[behind].word)
    return hung or words[behind].word in _BEHIND_A_NAME


def _is_on_it(sentence: Sentence) -> bool:
    """Whether something may be asked to stand on the list: is Xyz on the full list?"""
    lists = [at for at, cues in enumerate(sentence.cues) if Cue.LIST in cues]
    near = (sentence.words[at].word for one in lists for at in range(max(one - _BEFORE_THE_LIST, 0), one))
    return any(word in _words_on_it() for word in near) or any(
        sentence.words[at].word in _words_on_it() for at in lists
    )


def _phrases(sentence: Sentence) -> frozenset[str]:
    """Every stretch of up to three words."""
    count = len(sentence.words)
    return frozenset(
        sentence.typed(first, last) for first in range(count) for last in range(first, min(first + _LONGEST, count))
    )


@cache
def _whole() -> frozenset[str]:
    return _folded(WHOLE)


@cache
def _names() -> frozenset[str]:
    return _folded(NAMES)


@cache
def _send() -> frozenset[str]:
    return _folded(SEND)


def _folded(table: Mapping[str, str]) -> frozenset[str]:
    return frozenset(fold(entry) for line in table.values() for entry in line.split())


@cache
def _everybody() -> frozenset[str]:
    return frozenset(fold(word) for word in EVERYBODY.split())


@cache
def _words_of_it() -> frozenset[str]:
    return _whole() | _names() | _send()


@cache
def _words_on_it() -> frozenset[str]:
    return INSIDE | frozenset(fold(word) for word in ON_IT.split())
