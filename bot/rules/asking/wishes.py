"""What somebody wishes for besides an answer: to follow a place, to invite its mayor, to reach a human being, to hear
who did not sign, or of what is their own: their city, which they do not name, their data, what they sent in, an example
to share. Only the words are looked at here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.rules.names.phrasebook import Phrasebook
from bot.rules.words.sentences.about_the_bot import MAKERS
from bot.rules.words.wishes import own_city, own_city_beyond, own_city_west
from bot.rules.words.wishes.about_the_bot_west import MAKERS_WEST
from bot.rules.words.wishes.objecting import OBJECTING
from bot.rules.words.wishes.own_matters import CHECKING, DATA, ENTRIES
from bot.rules.words.wishes.sharing import EXAMPLE, GIVE
from bot.rules.words.wishes.to_follow_or_invite import ABSENT, FOLLOW, INVITE, PEOPLE


class Wish(StrEnum):
    """What a question says beside what it asks."""

    FOLLOW = "follow"
    INVITE = "invite"
    PEOPLE = "people"  # is this a machine, and where are the people
    ABSENT = "absent"  # who has not signed
    OWN_CITY = "own_city"  # has mine
    DATA = "data"  # who sees my telephone number
    ENTRIES = "entries"  # where is what I sent in
    CHECKING = "checking"  # who makes sure that a mayor is one
    OBJECTING = "objecting"  # this is wrong, take my name off
    SHARING = "sharing"  # here is an example of ours


@dataclass(frozen=True, slots=True)
class Wished:
    """`rest` is what is left to be read as a question: names stand out without the words of the wish."""

    wish: Wish | None
    rest: str


class _Part(StrEnum):
    """The halves of a question about one's own city, and what makes it another question; and of a wish to share."""

    MINE = "mine"
    SIGNED = "signed"
    HOW = "how"
    GIVE = "give"  # to share, to send in
    EXAMPLE = "example"


_Sort = Wish | _Part
_TABLES: tuple[tuple[_Sort, Mapping[str, str]], ...] = (
    (Wish.FOLLOW, FOLLOW),
    (Wish.INVITE, INVITE),
    (Wish.PEOPLE, PEOPLE),
    (Wish.PEOPLE, MAKERS),
    (Wish.PEOPLE, MAKERS_WEST),
    (Wish.ABSENT, ABSENT),
    (Wish.DATA, DATA),
    (Wish.ENTRIES, ENTRIES),
    (Wish.CHECKING, CHECKING),
    (Wish.OBJECTING, OBJECTING),
    (_Part.GIVE, GIVE),
    (_Part.EXAMPLE, EXAMPLE),
    *((_Part.MINE, words.MINE) for words in (own_city, own_city_beyond, own_city_west)),
    *((_Part.SIGNED, words.SIGNED) for words in (own_city, own_city_beyond, own_city_west)),
    *((_Part.HOW, words.HOW) for words in (own_city, own_city_beyond, own_city_west)),
)
_TAKEN_OUT = (Wish.FOLLOW, Wish.INVITE, Wish.PEOPLE)  # of several the first counts
_WHOLE = (Wish.ABSENT, Wish.OBJECTING, Wish.DATA, Wish.ENTRIES, Wish.CHECKING)  # the rest is read with their words
_BOOK: Phrasebook[_Sort] = Phrasebook(_TABLES)
BOOKS = (_BOOK,)


def wished(text: str) -> Wished:
    """The wish in a text, if there is one, and the text without its words."""
    return _short(text) if len(text) <= 200 else _wished(text)


def _wished(text: str) -> Wished:
    found = _BOOK.find(text)
    sorts = found.sorts
    for wish in _TAKEN_OUT:
        if wish in sorts:
            return Wished(wish, found.without(wish))
    if _Part.GIVE in sorts and _Part.EXAMPLE in sorts:
        return Wished(Wish.SHARING, text)
    whole = next((wish for wish in _WHOLE if wish in sorts), None)
    mine = _Part.MINE in sorts and _Part.SIGNED in sorts and _Part.HOW not in sorts
    if whole is not None and not (mine and whole is Wish.ABSENT):  # did mine sign, or not?
        return Wished(whole, text)
    alone = len(found.spaced.get(_Part.MINE, ())) == len(found.typed) > 0
    return Wished(Wish.OWN_CITY if mine or alone else None, text)


_short = lru_cache(maxsize=512)(_wished)
