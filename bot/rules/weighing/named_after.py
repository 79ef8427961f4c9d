"""Names that hold a city's name: the University of Cape Town, Karachi halwa. They ask nothing about the city."""

from dataclasses import replace

from bot.rules.names.index import BELONGING, Kind, to_the_letter
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.bodies_of_a_name import ALONE, BODIES, CAPITAL, LONGEST, OF_PARTS, SORTS
from bot.rules.words.beside.companions import BEFORE, COMPANIONS, LANDSCAPE, OF, REGION_SIGNS
from bot.rules.words.cues import Cue

_LONG = 6  # letters: one slip in it is a slip rather than another word
_FEW = 2  # words
_REGION_NAME = 3  # signs, the one for the region among them
_AWAY = 3  # words: "la rue de"
_ABOUT = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.PLEDGE, Cue.POINT, Cue.CITY})
_ASKED = _ABOUT | {Cue.WHO, Cue.WHICH, Cue.MANY, Cue.SHOW, Cue.OUR, Cue.DO}
_COMPANIONS = frozenset(map(fold, COMPANIONS))
_OF = frozenset(map(fold, OF))


def not_what_is_named_after(sentence: Sentence, mention: Mention, book: Book, taken: set[int]) -> Mention | None:
    """The mention, only near where it stands in the name of something else, or in a region nobody knows.

    `taken` are the words of all mentions. Nothing is left of it where nobody speaks of a list, of signing or of cities.
    """
    if mention.sure is not Sure.EXACT or not mention.has(Kind.PLACE, Kind.PART, Kind.REGION, Kind.COUNTRY):
        return mention
    if _is_a_sort(sentence, mention, book, taken):
        return None
    if mention.has(Kind.COUNTRY) and not mention.has(Kind.PLACE):
        if _is_a_body(sentence, mention.last + 1) and not sentence.is_parted(mention.last):
            return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
        ends = (mention.first - 1, mention.last + 1)
        eaten = any(_is_companion(sentence, at) for at in ends) and _asks_nothing(sentence, mention)
        return None if eaten else mention
    beside = (at for at in (mention.first - 1, mention.last + 1) if at not in taken)
    somewhere = any(_is_a_slip(sentence, at, book) for at in beside) or _lies_there(sentence, mention, taken)
    if not somewhere and not _is_in_a_name(sentence, mention, taken):
        return mention
    if not somewhere and _asks_nothing(sentence, mention):
        return None
    near = to_the_letter(name for name in mention.names if name.kind is not Kind.REGION)
    return replace(mention, sure=Sure.NEAR if near else Sure.NONE, names=tuple(hit.name for hit in near), near=near)


def _is_a_sort(sentence: Sentence, mention: Mention, book: Book, taken: set[int]) -> bool:
    """Whether it only says what sort of thing the strange word beside it is: Bavarian beer, bulldog français; also
    where some village is called so (German shepherd).
    """
    if mention.elsewhere or all(name.language != BELONGING for name in mention.names):
        return False
    beside = [at for at in (mention.first - 1, mention.last + 1) if 0 <= at < len(sentence.words)]
    things = (at for at in beside if at not in taken or not _is_ours(sentence.words[at].word, book))
    strange = any(sentence.is_strange(at) and not sentence.is_parted(min(at, mention.last)) for at in things)
    return strange and _ASKED.isdisjoint(sentence.said)


def _is_ours(word: str, book: Book) -> bool:
    """Whether the register or the world knows something called so."""
    return bool(book.register.exact(word) or book.world.exact(word))


def _is_in_a_name(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    before, behind = mention.first - 1, mention.last + 1
    thing = behind not in taken and (_is_companion(sentence, behind) or _is_of(sentence, behind))
    if (thing or _is_a_body(sentence, behind)) and not sentence.is_parted(mention.last):  # Columbus United States
        return True
    if before < 0 or sentence.is_parted(before):
        return False
    tied = before
    while tied >= 0 and sentence.words[tied].word in _OF:
        tied -= 1
    region = before not in taken and _is_region(sentence, before)
    called = _is_companion(sentence, tied) and not _is_its_body(sentence, tied, mention)
    return region or called or _begins_a_name(sentence, before)


def _is_its_body(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether the word there only says what sort of a part of a city it is: the London Borough of Hackney."""
    return sentence.words[at].word in OF_PARTS and mention.has(Kind.PART) and not mention.has(Kind.PLACE)


def _asks_nothing(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing is asked about what has the name, and it is no place either, as hills and suburbs are."""
    beside = sentence.words[max(0, mention.first - _AWAY) : mention.last + 2]
    if any(token.word in LANDSCAPE for token in beside) or (
        mention.first and _begins_a_name(sentence, mention.first - 1)
    ):
        return False
    return _ABOUT.isdisjoint(sentence.said)


def _is_companion(sentence: Sentence, at: int) -> bool:
    return 0 <= at < len(sentence.words) and sentence.words[at].word in _COMPANIONS


def _is_a_body(sentence: Sentence, at: int) -> bool:
    """Whether a body of the name before it ends there, or behind words for its sort: Berlin Charter Township."""
    first = at
    while at < min(first + LONGEST, len(sentence.words)) and sentence.words[at].word in SORTS:
        at += 1
    if at >= len(sentence.words) or any(map(sentence.is_parted, range(first, at))):
        return False
    end = sentence.words[at]
    return end.word in (BODIES if at > first else ALONE) or (end.word in CAPITAL and end.raw[:1].isupper())


def _lies_there(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether there is only a strange name behind its comma, which says where it lies: Medellín, Cebu."""
    behind = range(mention.last + 1, len(sentence.words))
    alone = mention.first == 0 and 0 < len(behind) <= _FEW and sentence.is_parted(mention.last)
    capitals = all(sentence.words[at].raw[:1].isupper() for at in behind)
    return alone and capitals and all(at not in taken and sentence.is_strange(at) for at in behind)


def _is_of(sentence: Sentence, at: int) -> bool:
    """Whether the place is compared with another: the Paris of the East. In Dutch it is "or"."""
    if at < len(sentence.words) and Cue.AND in sentence.cues[at]:
        return False
    return "of" in (token.word for token in sentence.words[at : at + 1])


def _is_a_slip(sentence: Sentence, at: int, book: Book) -> bool:
    """Whether the strange word there is nearly a region's or country's name, which may tell namesakes apart."""
    if not 0 <= at < len(sentence.words) or not sentence.is_strange(at) or len(sentence.words[at].word) < _LONG:
        return False
    near = book.world.near(sentence.words[at].word, 1, by_sound=False)
    return any(hit.name.kind in (Kind.REGION, Kind.COUNTRY) for hit in near)


def _begins_a_name(sentence: Sentence, at: int) -> bool:
    """Whether the word there makes another name of the one behind it: Big Bend."""
    word, name = sentence.words[at], sentence.words[at + 1]
    if word.word == "old" and word.raw.islower() == name.raw.islower():
        return at > 0 and sentence.words[at - 1].word != "how"
    return word.word in BEFORE and word.raw[:1].isupper() and name.raw[:1].isupper()


def _is_region(sentence: Sentence, at: int) -> bool:
    """Whether the strange word there says by its last sign that it is a region: 텍사스주."""
    word = sentence.words[at].word
    return sentence.is_strange(at) and len(word) >= _REGION_NAME and word.endswith(REGION_SIGNS)
