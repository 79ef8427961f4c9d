"""What people ask about the list, the declaration and this bot rather than about a place: where it comes from, in which
languages, who was last. Such questions name nothing, and often say "it" for what they mean; so whole phrases tell them.
"""

import re
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile
from unicodedata import category

from bot.rules.asking.gist import gist
from bot.rules.asking.intent import Asked
from bot.rules.asking.question import REMEMBERED, Question, read, tells_of_something_else
from bot.rules.asking.wishes import Wish
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.names.phrasebook import Phrasebook
from bot.rules.spelling.folding import fold
from bot.rules.words.matters import BESIDE_THE_LIST, TABLES


class Matter(StrEnum):
    """What it is about."""

    SOURCES = "sources"  # where what the bot says comes from, and as of when
    NETWORK = "network"  # who the Strong Cities Network is
    LANGUAGES = "languages"  # in which one can write, and reads the answers
    LATEST = "latest"  # who signed last, or first
    ORDER = "order"  # the largest, the capitals, the women among them
    NEARBY = "nearby"  # who around here
    FILE = "file"  # the list as a file
    ELSEWHERE = "elsewhere"  # something that no example is about
    EXAMPLES = "examples"  # what cities do, whichever and about whatever
    BINDING = "binding"  # whether it binds anybody, and what happens to who breaks it
    TERMS = "terms"  # what signing costs, and until when it can be done
    STEPS = "steps"  # how one signs, and what happens then
    PEOPLE = "people"  # whom to write to or call
    MENU = "menu"  # from the beginning, please
    LOST = "lost"  # somebody does not know how to go on
    NOD = "nod"  # fine, yes, no: said to what stands above
    ORIGIN = "origin"  # who wrote it, and when
    DECLARATION = "declaration"  # what is in it


_BOOK = Phrasebook((Matter(name), phrases) for table in TABLES for name, phrases in table.items())
_OF_THE_LIST = Phrasebook((Matter(name), phrases) for name, phrases in BESIDE_THE_LIST.items())
BOOKS = (_BOOK, _OF_THE_LIST)
_VAGUE = (None, Wish.OWN_CITY, Wish.PEOPLE)  # a matter is more than these wishes
_LAUGHTER = re.compile(
    "ه{3,}|(?:[hjx]a+){2,}h?|(?:[hj]e){2,}h?|(?:ха){2,}|(?:хе){2,}|k{3,}|5{3,}|ㅋ+|ㅎ+|哈+|笑+|w{3,}"
)
_PICTURE = "So"  # what Unicode calls emoji
_ORDER = tuple(Matter)
_SURER = (Asked.HOW_MANY, Asked.TERMS, Asked.BINDING, Asked.HOW_TO_SIGN, Asked.COMMITMENT, Asked.DECLARATION)
_SOMEWHERE = (Kind.PLACE, Kind.PART, Kind.COUNTRY, Kind.AREA, Kind.LEADER)
_OF_THE_DECLARATION = (Matter.ORIGIN, Matter.DECLARATION, Matter.STEPS, Matter.BINDING, Matter.TERMS)
_TOLD_IN_OTHER_WORDS = (*_OF_THE_DECLARATION, Matter.SOURCES)  # as well
_ASKED_FROM_A_TOWN_HALL = (
    *(Asked.SIGNED, Asked.WHO, Asked.UNKNOWN, Asked.LIST, Asked.HELP, Asked.GREETING, Asked.THEME),
    *(Asked.HOW_MANY, Asked.IN_COUNTRY, Asked.IN_REGION, Asked.EXAMPLES),
)
_NOT_ITS_OWN = (Kind.PLACE, Kind.PART, Kind.LEADER, Kind.THEME, Kind.COMMITMENT)
_SAID = (Matter.ORIGIN, Matter.DECLARATION)
_TERMS = (Asked.TERMS, Asked.BINDING)
_BEHIND = 2  # words: the leaflet
_NOTHING = (Asked.UNKNOWN, Asked.SIGNED)  # is said of ours
TOWN_HALL = "town_hall"  # steps, asked for with a town of one's own
_FEW = 14  # words beside the phrase: a longer text tells something else


def concern(text: str, wish: Wish | None, book: Book) -> Matter | None:
    """The matter a text is about; None where it wishes for something else, or names a place, a leader or the like."""
    if wish not in _VAGUE or len(text) > REMEMBERED:
        return None
    if (found := _said(text)) and ((matter := _alone(*found, text, book)) or found[0] not in _TOLD_IN_OTHER_WORDS):
        return matter
    if wish is Wish.OWN_CITY:
        return None
    whole = read(text, book)
    return _hinted(text, whole, book) or _of_the_list(text, whole, book)


def _hinted(text: str, question: Question, book: Book) -> Matter | None:
    """The matter that words far apart tell of, unless it asks for more than they do, or names somewhere or somebody."""
    named = [one for one in question.mentions if _is_named(one)]
    if _asks_as_a_town_hall(text, question, book):
        return Matter.STEPS
    matter, rest = _told(text) or (None, "")
    somewhere = (one for one in named if one.sure is Sure.EXACT and one.has(*_SOMEWHERE))
    if question.asked in _SURER or any(matter is not Matter.ORIGIN or one.typed in rest for one in somewhere):
        return None
    if matter is Matter.DECLARATION and question.asked is Asked.THEME:
        return None  # chi lavora contro il razzismo
    if matter in _OF_THE_DECLARATION:
        texts = (rest,) if matter is Matter.ORIGIN else (text, rest)  # was it Biden who began it
        other = any(tells_of_something_else(one, book) for one in texts)
        return matter if _is_of_ours(matter, rest, question) and not other else None
    return None if any(one.typed in rest for one in named) else matter


def _asks_as_a_town_hall(text: str, question: Question, book: Book) -> bool:
    """Whether a town hall asks for the form; the town that is named is its own, and a number rather its inhabitants."""
    matter, rest = _gist(text) or (None, "")
    if matter != TOWN_HALL or question.asked not in _ASKED_FROM_A_TOWN_HALL:
        return False
    others = (one for one in question.mentions if one.sure is Sure.EXACT and one.has(*_NOT_ITS_OWN))
    if any(fold(one.typed) in rest for one in others) or tells_of_something_else(text, book):
        return False
    return question.asked is not Asked.HOW_MANY or any(map(str.isdigit, text))


def _is_of_what(beside: Question, rest: str, text: str) -> bool:
    """Whether what it is about stands behind it, and nobody knows that: what does the leaflet say."""
    typed, left = text.split(), rest.split()
    same = (a == b for a, b in zip(reversed(typed), reversed(left), strict=False))
    behind = fold(" ".join(left[len(left) - len(tuple(takewhile(bool, same))) :])).split()[:_BEHIND]
    strange = (one for one in beside.mentions if one.sure is Sure.NONE)
    return beside.asked in _NOTHING and any(one.typed.split()[0] in behind for one in strange)


def _is_of_ours(matter: Matter, rest: str, question: Question) -> bool:
    """Whether nothing strange stands beside such words: what is in my tenancy. Whoever sues may be told by a theme."""
    beside = (one for one in question.mentions if not (matter is Matter.BINDING and one.has(Kind.THEME)))
    begun = matter is Matter.DECLARATION and question.asked is Asked.ORIGIN
    return not begun and not any(one.typed in rest for one in beside)


def _of_the_list(text: str, question: Question, book: Book) -> Matter | None:
    """In what order, from where or in which form, of a question that would ask for the list without it."""
    if not (found := _OF_THE_LIST.find(text)).sorts or any(map(_is_named, question.mentions)):
        return None
    matter = min(found.sorts, key=_ORDER.index)
    beside = read(found.without(matter), book)
    told = beside.asked in (Asked.LIST, Asked.HOW_MANY) and not any(map(_is_named, beside.mentions))
    return matter if told else None


def _alone(matter: Matter, rest: str, text: str, book: Book) -> Matter | None:
    """The matter, unless something is named beside its words."""
    whole = read(text, book)
    if (
        matter in (Matter.BINDING, Matter.TERMS)
        and whole.asked is Asked.THEME
        and not tells_of_something_else(text, book)
    ):
        return matter  # can residents sue him
    if whole.commitments or any(_is_named(one) for one in whole.mentions if one.text in rest):
        return None  # most that have a phrase and a name have it here: the rest need not be read
    beside = read(rest, book)
    if whole.asked in _TERMS and matter in (*_OF_THE_DECLARATION, Matter.LATEST):
        return None  # what does one pay to sign; until when may new ones
    if matter is Matter.PEOPLE and beside.asked in (Asked.HOW_TO_SIGN, Asked.SIGNED, Asked.LIST):
        return None  # our mayor wants to sign: whom do we write to?
    if matter in _OF_THE_DECLARATION and tells_of_something_else(rest, book):
        return None  # how do I sign a lease
    if matter in _SAID and _is_of_what(beside, rest, text):
        return None
    return None if beside.commitments or any(map(_is_named, beside.mentions)) else matter


def _told(text: str) -> tuple[Matter, str] | None:
    found = _gist(text)
    return (Matter.STEPS if found[0] == TOWN_HALL else Matter(found[0]), found[1]) if found else None


@lru_cache(maxsize=512)
def _gist(text: str) -> tuple[str, str] | None:
    found = gist(text)
    return found if found and len(found[1].split()) <= _FEW else None


@lru_cache(maxsize=512)
def _said(text: str) -> tuple[Matter, str] | None:
    found = _BOOK.find(text)
    said = found.sorts
    matter = Matter.NOD if _is_laughter(text, found.folded) else min(said, key=_ORDER.index, default=None)
    if matter is None:
        return None
    rest = found.without(matter)
    return (matter, rest) if len(rest.split()) <= _FEW else None


def _is_laughter(text: str, folded: str) -> bool:
    """Whether it is nothing but laughter, or pictures: hahaha, ههههه, 👍."""
    return bool(_LAUGHTER.fullmatch(folded) if folded else any(category(sign) == _PICTURE for sign in text))


def _is_named(mention: Mention) -> bool:
    return mention.sure is not Sure.NONE or bool(mention.elsewhere)
