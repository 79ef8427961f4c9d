"""Another body that bears a city's name: a district or province around it, or a town inside it, is not the city.

Of what is only called after a listed city nothing is asserted; the city is told as what lies in it, or around it.
"""

from collections.abc import Set
from dataclasses import replace

from bot.rules.folding import fold
from bot.rules.index import Kind
from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.words.beside.companions import OF
from bot.rules.words.cues import Cue
from bot.rules.words.places import other_bodies

_BEFORE, _BEHIND, _INSIDE = (
    frozenset(map(fold, words)) for words in (other_bodies.BEFORE, other_bodies.BEHIND, other_bodies.INSIDE)
)
_GREATER = frozenset(map(fold, other_bodies.GREATER))
_MUNICIPAL = frozenset(map(fold, other_bodies.MUNICIPAL))
_GREAT = fold("الكبرى")
_BOTH = 2  # sides
_LONGEST_PART = 4  # words: Gulshan-e-Iqbal Town


def as_another_body(sentence: Sentence, mention: Mention, taken: Set[int]) -> Mention:
    """The mention as the body that it names with the words beside it, if they make another one of it."""
    if mention.sure is not Sure.EXACT or not mention.has(Kind.PLACE) or mention.has(Kind.REGION, Kind.COUNTRY):
        return mention
    if (before := _before(sentence, mention)) < mention.first:
        return _around(sentence, mention, before, mention.last)
    if _is_behind(sentence, mention, taken):
        return _around(sentence, mention, mention.first, mention.last + 1)
    if (part := _part_before(sentence, mention, taken)) < mention.first:
        return _inside(sentence, mention, part)
    return mention


def is_its_municipality(sentence: Sentence, mention: Mention) -> bool:
    """Whether it stands in the title of its own municipality, which calls itself great: بلدية معان الكبرى is Ma'an."""
    around = [sentence.words[at].word for at in (mention.first - 1, mention.last + 1) if 0 <= at < len(sentence.words)]
    if not mention.names and around[-1:] == [_GREAT]:
        return True  # nobody calls a town of which nothing is listed so but its own people
    return len(around) == _BOTH and not _GREATER.isdisjoint(around) and not _MUNICIPAL.isdisjoint(around)


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
    while at > 0 and sentence.words[at].word in OF and sentence.words[at].word not in _BEFORE:
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
