"""Another body that bears a city's name: a district or province around it, or a town inside it, is not the city.

Of what is only called after a listed city nothing is asserted; the city is told as what lies in it, or around it.
"""

from collections.abc import Set
from dataclasses import replace

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import INSIDE, OF
from bot.rules.words.cues import Cue
from bot.rules.words.places import other_bodies

_BEFORE, _BEHIND, _INSIDE = (
    frozenset(map(fold, words)) for words in (other_bodies.BEFORE, other_bodies.BEHIND, other_bodies.INSIDE)
)
_QUARTER, _QUARTER_BEHIND = (
    frozenset(map(fold, words)) for words in (other_bodies.QUARTER, other_bodies.QUARTER_BEHIND)
)
_COLONIA = ("la", "colonia")  # Roma, a quarter; Cologne has no article
_WORDS = _BEFORE | _BEHIND | _INSIDE | _QUARTER | _QUARTER_BEHIND | {_COLONIA[1]}
_GREATER = frozenset(map(fold, other_bodies.GREATER))
_MUNICIPAL = frozenset(map(fold, other_bodies.MUNICIPAL))
_OF = OF | {fold("العاصمة")}
_GREAT = fold("الكبرى")
_GREAT_ONES = _GREATER | {_GREAT}
_ASKED = frozenset({Cue.SIGN, Cue.LIST, Cue.CITY, Cue.AND, Cue.DO, Cue.WHICH})
_OWN_NAME = 2  # words from a quarter to what parts its name from the city
_BOTH = 2  # sides
_LONGEST_PART = 4  # words: Gulshan-e-Iqbal Town


def as_another_body(sentence: Sentence, mention: Mention, taken: Set[int]) -> Mention:
    """The mention as the body that it names with the words beside it, if they make another one of it."""
    if mention.sure is not Sure.EXACT or not sentence.has(_WORDS):
        return mention
    if not mention.has(Kind.PLACE) or mention.has(Kind.REGION, Kind.COUNTRY):
        return mention
    if (before := _before(sentence, mention)) < mention.first:
        return _around(sentence, mention, before, mention.last)
    if (quarter := _quarter(sentence, mention, taken)) is not None:
        return quarter
    if _is_behind(sentence, mention, taken):
        return _around(sentence, mention, mention.first, mention.last + 1)
    if (part := _part_before(sentence, mention, taken)) < mention.first:
        return _inside(sentence, mention, part)
    return mention


def is_its_municipality(sentence: Sentence, mention: Mention) -> bool:
    """Whether it stands in the title of its own municipality, which calls itself great: بلدية معان الكبرى is Ma'an."""
    if not sentence.has(_GREAT_ONES):
        return False
    around = [sentence.words[at].word for at in (mention.first - 1, mention.last + 1) if 0 <= at < len(sentence.words)]
    if not mention.names and around[-1:] == [_GREAT]:
        return True  # nobody calls a town of which nothing is listed so but its own people
    return len(around) == _BOTH and not _GREATER.isdisjoint(around) and not _MUNICIPAL.isdisjoint(around)


def _quarter(sentence: Sentence, mention: Mention, taken: Set[int]) -> Mention | None:
    """A quarter that bears the name, which nobody here knows: barrio París, Haagan kaupunginosa; or one of the city."""
    before, behind = mention.first - 1, mention.last + 1
    if Cue.DO in sentence.said:
        return None  # what Mumbai does about its quarters
    if before >= 0 and (sentence.words[before].word, mention.typed) == _COLONIA:
        return _strange(sentence, mention, before, mention.last)
    of = before > 0 and sentence.words[before].word in OF
    if before >= of and sentence.words[before - of].word in _QUARTER and not sentence.is_parted(before):
        first = before - of
        if of:
            return _inside(sentence, mention, first)
        return asked_back(mention) if before in taken else _strange(sentence, mention, first, mention.last)
    if behind < len(sentence.words) and sentence.words[behind].word in _QUARTER_BEHIND:
        if sentence.is_parted(mention.last):
            return None
        theme = behind in taken
        return asked_back(mention) if theme else _strange(sentence, mention, mention.first, behind)
    first = _named_quarter(sentence, mention)
    return _inside(sentence, mention, first) if first < mention.first else None


def _named_quarter(sentence: Sentence, mention: Mention) -> int:
    """Where a quarter with a name of its own begins that lies in the city: le quartier Europe de Strasbourg."""
    last = mention.first - 1
    if last < _OWN_NAME or sentence.words[last].word not in OF | INSIDE or sentence.is_parted(last - 1):
        return mention.first
    for at in range(last - _OWN_NAME, max(last - _LONGEST_PART, -1), -1):
        if sentence.is_parted(at) or not sentence.cues[at + 1].isdisjoint(_ASKED):
            return mention.first
        if sentence.words[at].word in _QUARTER:
            return at
    return mention.first


def _strange(sentence: Sentence, mention: Mention, first: int, last: int) -> Mention:
    return replace(_wider(sentence, mention, first, last), sure=Sure.NONE, names=(), elsewhere=(), near=())


def _around(sentence: Sentence, mention: Mention, first: int, last: int) -> Mention:
    return replace(_wider(sentence, mention, first, last), around_it=True)


def _inside(sentence: Sentence, mention: Mention, first: int) -> Mention:
    parts = tuple(replace(name, kind=Kind.PART) for name in mention.names if name.kind is Kind.PLACE)
    return replace(_wider(sentence, mention, first, mention.last), names=parts, elsewhere=())


def _wider(sentence: Sentence, mention: Mention, first: int, last: int) -> Mention:
    return replace(mention, text=sentence.shown(first, last), typed=sentence.typed(first, last), first=first, last=last)


def _before(sentence: Sentence, mention: Mention) -> int:
    """Where the word for the body stands before the name, with little words between."""
    at = mention.first - 1
    while at > 0 and sentence.words[at].word in _OF and sentence.words[at].word not in _BEFORE:
        at -= 1
    named = at >= 0 and sentence.words[at].word in _BEFORE
    return at if named and not any(map(sentence.is_parted, range(at, mention.first))) else mention.first


def _is_behind(sentence: Sentence, mention: Mention, taken: Set[int]) -> bool:
    at = mention.last + 1
    if at >= len(sentence.words) or at in taken or sentence.is_parted(mention.last):
        return False
    return sentence.words[at].word in _BEHIND


def _part_before(sentence: Sentence, mention: Mention, taken: Set[int]) -> int:
    """Where the name of a part of it begins, which ends with a word for one and stands right before the city."""
    at = mention.first - 1
    if at < 1 or sentence.words[at].word not in _INSIDE or not sentence.is_parted(at):
        return mention.first
    first = at
    while first > max(0, at - _LONGEST_PART) and _is_of_a_name(sentence, first - 1, taken):
        first -= 1
    return first if first < at else mention.first


def _is_of_a_name(sentence: Sentence, at: int, taken: Set[int]) -> bool:
    named = sentence.is_strange(at) or Cue.FILL in sentence.cues[at]
    return named and at not in taken and not sentence.is_parted(at) and sentence.words[at].raw[:1].isupper()
