"""What somebody wishes for besides an answer: to follow a place, to invite its mayor, to reach a human being, to hear
who did not sign, or of what is their own: their city, which they do not name, their data, what they sent in, an example
to share. Only the words are looked at here.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from bot.rules.folding import fold
from bot.rules.index import writes_no_spaces
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
_FIRST = "^"
_NO_WORD = ""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    sort: _Sort
    first: bool  # counts only at the beginning


def wished(text: str) -> Wished:
    """The wish in a text, if there is one, and the text without its words."""
    return _short(text) if len(text) <= 200 else _wished(text)


def _wished(text: str) -> Wished:
    typed = text.split()
    words = [(word, at) for at, one in enumerate(typed) for word in fold(one).split()]
    found = dict(_spaced(words))
    unspaced = [] if text.isascii() else _unspaced(" ".join(word for word, _ in words))
    sorts = {*found, *(sort for sort, _ in unspaced)}
    for wish in _TAKEN_OUT:
        if wish in sorts:
            kept = [one for at, one in enumerate(typed) if at not in found.get(wish, ())]
            return Wished(wish, _without(" ".join(kept), [sign for sort, sign in unspaced if sort is wish]))
    if _Part.GIVE in sorts and _Part.EXAMPLE in sorts:
        return Wished(Wish.SHARING, text)
    whole = next((wish for wish in _WHOLE if wish in sorts), None)
    mine = _Part.MINE in sorts and _Part.SIGNED in sorts and _Part.HOW not in sorts
    if whole is not None and not (mine and whole is Wish.ABSENT):  # did mine sign, or not?
        return Wished(whole, text)
    alone = len(found.get(_Part.MINE, ())) == len(typed) > 0
    return Wished(Wish.OWN_CITY if mine or alone else None, text)


_short = lru_cache(maxsize=2048)(_wished)


def _spaced(words: list[tuple[str, int]]) -> Iterable[tuple[_Sort, set[int]]]:
    """Which sorts of phrases stand there, and on which typed words."""
    found: dict[_Sort, set[int]] = defaultdict(set)
    known, said = _phrases(), (*(word for word, _ in words), _NO_WORD)
    for start, word in enumerate(said):
        if (behind := known.get(word)) is None:
            continue
        for phrase in (*behind.get(_NO_WORD, ()), *behind.get(said[start + 1], ())):
            end = start + len(phrase.words)
            if said[start:end] == phrase.words and (start == 0 or not phrase.first):
                found[phrase.sort] |= {at for _, at in words[start:end]}
    return found.items()


def _unspaced(folded: str) -> list[tuple[_Sort, str]]:
    """Only those are looked for that begin with a letter that is there."""
    begun = (each for letter in set(folded) for each in _signs().get(letter, ())) if writes_no_spaces(folded) else ()
    return [(sort, signs) for _, sort, signs in sorted(each for each in begun if each[2] in folded)]


def _without(text: str, signs: list[str]) -> str:
    for sign in signs:
        text = text.replace(sign, " ")
    return text


@cache
def _phrases() -> Mapping[str, Mapping[str, list[_Phrase]]]:
    """By their first word, and the one behind it."""
    known: dict[str, dict[str, list[_Phrase]]] = defaultdict(dict)
    for sort, entry in _entries():
        words = tuple(fold(entry).split())
        behind = known[words[0]].setdefault((*words, _NO_WORD)[1], [])
        behind.append(_Phrase(words, sort, entry.startswith(_FIRST)))
    return dict(known)


@cache
def _signs() -> Mapping[str, list[tuple[int, _Sort, str]]]:
    """By their first letter, each with its place in the tables."""
    known: dict[str, list[tuple[int, _Sort, str]]] = defaultdict(list)
    for at, (sort, entry) in enumerate(_entries()):
        if writes_no_spaces(signs := fold(entry)):
            known[signs[0]].append((at, sort, signs))
    return known


def _entries() -> Iterable[tuple[_Sort, str]]:
    for sort, table in _TABLES:
        for entries in table.values():
            yield from ((sort, entry) for entry in entries.split())
