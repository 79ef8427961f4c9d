"""Places that are only named to say where another one lies: Bray, next door to Dublin; Tukholman naapurissa Solna.

What lies beside them is asked for, known or not. Where nothing else is named they are asked back: the town near Dublin.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.around_names import is_before, is_behind
from bot.rules.words.beside.borders import BORDER, BORDER_BEHIND, CAPITAL_OF
from bot.rules.words.beside.companions import NEAR
from bot.rules.words.beside.neighbourhood import BESIDE, BESIDE_BEHIND, BETWEEN
from bot.rules.words.cues import Cue

_PLACES = (Kind.PLACE, Kind.PART)
_NAME = frozenset("name names nom noms nombre nombres nome nomes nomi namen naam namn navn emri imie ime".split())
_OF_A_TOWN = frozenset({Cue.SIGN, Cue.CITY, Cue.OUR})
_AND = 3  # letters
_STRANGE = 4  # letters of a name that nobody knows
_SAYING = frozenset().union(
    NEAR,
    *(table.last for table in (BESIDE, BETWEEN, BORDER, CAPITAL_OF)),
    *(table.first for table in (BESIDE_BEHIND, BORDER_BEHIND)),
)  # without one of them nothing lies beside anything


def with_neighbours(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; those that another one only lies near are marked so."""
    if not sentence.has(_SAYING):
        return list(mentions)
    mentions = _without_borders(sentence, mentions)
    near = [one for one in mentions if _is_a_place(one) and _is_beside(sentence, one)]
    between = [one for one in mentions if _is_a_place(one) and is_behind(sentence, one, BETWEEN)]
    between = [two for one in between for two in (one, *_other_end(sentence, one, mentions))]
    if not near and not between:
        return list(mentions)
    asked = [one for one in mentions if one not in (*near, *between) and _may_be_asked(sentence, one)]
    if not asked and _asks_for_somebody(sentence):
        return list(mentions)
    if not asked:
        return [_asked_back(one) if one in near else one for one in mentions]
    return [replace(one, close=True) if one in (*near, *between) else one for one in mentions]


def _without_borders(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions without the countries, rivers and mountains that a place before them only lies beside."""
    first = next((one.last for one in mentions if one.sure is Sure.EXACT and _is_a_place(one)), len(sentence.words))
    beside = [one for one in mentions if one.first > first and _is_on_a_border(sentence, one)]
    return [one for one in mentions if one not in beside] if beside else mentions


def _is_on_a_border(sentence: Sentence, mention: Mention) -> bool:
    if mention.has(Kind.COUNTRY, Kind.REGION) and not mention.has(*_PLACES):
        short = len(sentence.words[mention.first - 1].word) < _AND  # "u" is at in Czech, and in elsewhere
        near = sentence.words[mention.first - 1].word in NEAR
        beside = near or (not short and is_behind(sentence, mention, BESIDE))
        return beside or is_behind(sentence, mention, BORDER) or is_before(sentence, mention, BORDER_BEHIND)
    return not mention.names and (is_behind(sentence, mention, BORDER) or is_behind(sentence, mention, CAPITAL_OF))


def _asks_for_somebody(sentence: Sentence) -> bool:
    """Whether a person's name is asked for, which the list has beside the city's: whose name is next to Aurora?"""
    named = not _NAME.isdisjoint(token.word for token in sentence.words)
    return named and Cue.WHO in sentence.said and sentence.said.isdisjoint(_OF_A_TOWN)


def _is_a_place(mention: Mention) -> bool:
    return mention.has(*_PLACES) or (bool(mention.elsewhere) and not mention.has(Kind.COUNTRY))


def _may_be_asked(sentence: Sentence, mention: Mention) -> bool:
    """Whether it may be what lies there; a strange word with a small letter is rather a verb: I travel between …"""
    if mention.sure is Sure.NONE:
        raw = sentence.words[mention.first].raw
        return len(mention.typed) >= _STRANGE and (not mention.typed.isascii() or raw[:1].isupper())
    return _is_a_place(mention)


def _is_beside(sentence: Sentence, mention: Mention) -> bool:
    return is_behind(sentence, mention, BESIDE) or is_before(sentence, mention, BESIDE_BEHIND)


def _other_end(sentence: Sentence, one: Mention, mentions: Sequence[Mention]) -> list[Mention]:
    """The name behind "and": between Skopje and Tirana."""
    return [two for two in mentions if two.first - one.last - 1 == 1 and _is_and(sentence, two.first - 1)]


def _is_and(sentence: Sentence, at: int) -> bool:
    """Whether the word there is "and"; so short a word it also is where another language's is heard."""
    return Cue.AND in sentence.cues[at] or (bool(sentence.cues[at]) and len(sentence.words[at].word) <= _AND)


def _asked_back(mention: Mention) -> Mention:
    if mention.sure is not Sure.EXACT or not mention.has(*_PLACES):
        return mention
    return asked_back(mention)
