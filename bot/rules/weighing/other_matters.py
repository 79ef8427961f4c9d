"""A sentence that names a city and asks nothing about it: a striker it signed, somebody of its name, a declaration."""

from collections.abc import Sequence

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import AIRPORTS, ANYBODY, FROM, INSIDE, OF
from bot.rules.words.cues import Cue
from bot.rules.words.sentences.transfers import CALLED, HOW_ARE_YOU, SIGNED_ELSEWHERE

_FAREWELL = 2  # words: my friends
_LONGEST = 4  # words of "my name is", and of a sentence that is nothing but the name of a declaration
_SIGNED_ELSEWHERE = frozenset(map(fold, SIGNED_ELSEWHERE))
_CALLED = frozenset(map(fold, CALLED))
_HOW_ARE_YOU = frozenset(map(fold, HOW_ARE_YOU))
_OF = frozenset(map(fold, OF))
_ABOUT_THE_LIST = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.PLEDGE, Cue.POINT})
_POLITE = frozenset({Cue.GREET, Cue.THANK, Cue.FILL, Cue.AND, Cue.OUR, Cue.SHOW})
_ASKED = frozenset({Cue.SIGN, Cue.CITY, Cue.LEADER, Cue.WHO, Cue.LIST, Cue.DO})
_WHAT = frozenset({Cue.WHAT, Cue.WHICH, Cue.HOW})


def is_another_matter(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether the whole sentence is about something else, whatever it names: the weather in London."""
    if sentence.has(_SIGNED_ELSEWHERE):
        return True
    named = {at for mention in mentions for at in range(mention.first, mention.last + 1)}
    if _is_a_greeting(sentence, mentions, named):
        return True
    elsewhere = any(Cue.ELSE in parts for at, parts in enumerate(sentence.cues) if at not in named)
    if not elsewhere and not _is_an_airport(sentence, mentions):
        return False
    if not _ABOUT_THE_LIST.isdisjoint(sentence.said) or asks_then(sentence, named):
        return False
    return not any(one.sure is Sure.EXACT and one.has(Kind.THEME, Kind.LEADER, Kind.COMMITMENT) for one in mentions)


def asks_then(sentence: Sentence, named: set[int]) -> bool:
    """Whether a part behind it asks what the city does: I was born in Delhi, what is the city doing?"""
    last = max((at for at, parts in enumerate(sentence.cues) if Cue.ELSE in parts and at not in named), default=0)
    end = next((at for at in range(last, len(sentence.words)) if sentence.is_parted(at)), len(sentence.words))
    said = frozenset[Cue]().union(*sentence.cues[end + 1 :])
    return said >= {Cue.CITY, Cue.DO} and not said.isdisjoint(_WHAT)


def _is_an_airport(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether the airport in some place is spoken of, though a municipality is called Airport: аеродром у Сарајеву."""
    if not sentence.has(AIRPORTS):
        return False
    words = [token.word for token in sentence.words]
    there = {one.first for one in mentions}
    return any(word in AIRPORTS and words[at + 1] in INSIDE and at + 2 in there for at, word in enumerate(words[:-2]))


def _is_a_greeting(sentence: Sentence, mentions: Sequence[Mention], named: set[int]) -> bool:
    """Whether somebody only says hello, and from where (good morning from Lagos), or asks a city how it is."""
    if any(one.has(Kind.THEME) for one in mentions):
        return False  # מה קורה בבתי ספר
    if len(mentions) == 1 and mentions[0].first and sentence.typed(0, mentions[0].first - 1) in _HOW_ARE_YOU:
        return mentions[0].last == len(sentence.words) - 1
    if len(mentions) != 1 or Cue.GREET not in sentence.said:
        return False
    if any(token.word in ANYBODY for token in sentence.words):
        return False
    before, behind = mentions[0].first - 1, sentence.cues[mentions[0].last + 1 :]
    if len(behind) > _FAREWELL and any(Cue.OUR in parts for parts in behind):
        return False  # hello, I am from Majdal Anjar, would like to know whether our town is there
    rest = [parts for at, parts in enumerate(sentence.cues) if at not in named]
    polite = all(parts and parts <= _POLITE for parts in rest)
    return before > 0 and sentence.words[before].word in FROM and polite


def not_another_matter(sentence: Sentence, mention: Mention) -> Mention | None:
    """The mention of a place; nothing where it is somebody's, only near where it may be a declaration's."""
    if mention.sure is not Sure.EXACT or not mention.has(Kind.PLACE):
        land = mention.has(Kind.REGION, Kind.COUNTRY) and _ASKED.isdisjoint(sentence.said)
        return None if land and _is_called(sentence, mention) else mention  # my name is Georgia
    about_cities = not _ASKED.isdisjoint(sentence.said)
    called = _is_called(sentence, mention)
    if not _is_the_declaration(sentence, mention) and (
        about_cities or not (called or _is_a_declaration(sentence, mention))
    ):
        return mention
    if called:
        return None
    return asked_back(mention, Kind.PLACE)


def _is_called(sentence: Sentence, mention: Mention) -> bool:
    """Whether the words before it say that somebody goes by it: my name is Paris."""
    starts = range(max(0, mention.first - _LONGEST), mention.first)
    return any(sentence.typed(first, mention.first - 1) in _CALLED for first in starts)


def _is_the_declaration(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is the name of a declaration in a longer sentence: who signed the Sarajevo declaration."""
    before, behind = mention.first - 1, mention.last + 1
    article = before >= 0 and sentence.words[before].word == "the"
    return article and behind < len(sentence.words) and Cue.PLEDGE in sentence.cues[behind]


def _is_a_declaration(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing but the name of a declaration stands there: the Durban Declaration is not ours."""
    if len(sentence.words) > _LONGEST + mention.last - mention.first:
        return False
    before = mention.first - 1
    while before >= 0 and sentence.words[before].word in _OF:
        before -= 1
    beside = (before, mention.last + 1)
    return any(0 <= at < len(sentence.words) and Cue.PLEDGE in sentence.cues[at] for at in beside)
