"""What a question wants, from the parts its words play and the names in it.

The rules are a list in order of precedence: the first that fits decides.
"""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import lru_cache

from bot.rules.asking.fled_from import tells_of_whom
from bot.rules.asking.seen import Seen
from bot.rules.asking.signing_here import says_to_sign, says_to_sign_for
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence, is_number
from bot.rules.spelling.folding import fold
from bot.rules.weighing.strange_places import says_country, says_region
from bot.rules.weighing.whole_list import wishes_all
from bot.rules.words.beside.said_of_anything import SAID_OF_ANYTHING
from bot.rules.words.cues import Cue

_DIGIT = re.compile(r"\d")
_LEADER, _BEHIND = frozenset({Kind.LEADER}), 2  # words
# Beside none of these a city only names the declaration: τι είναι η Διακήρυξη της Νέας Υόρκης
_ABOUT_SIGNING = (Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.CITY, Cue.WHO, Cue.WHICH, Cue.MANY, Cue.DO, Cue.DID, Cue.SHOW)
_OURS = frozenset({Cue.PLEDGE, Cue.LEADER})
_SAID = frozenset({Cue.START, Cue.BINDS})
_OF_ANYTHING = frozenset(fold(word) for words in SAID_OF_ANYTHING.values() for word in words.split())
_ODD = 1  # strange words beside which everything else still says what is asked
_POLITE_LENGTH = 4  # strange words beside which a greeting is still only a greeting


class Asked(StrEnum):
    """What somebody wants to know."""

    SIGNED = "signed"  # has this place signed; also a place alone
    WHO = "who"  # who signed for this place
    LEADER = "leader"  # a person, by name
    EXAMPLES = "examples"  # what this place, country or area does
    IN_COUNTRY = "in_country"  # which signed in this country
    IN_AREA = "in_area"  # … continent or part of one
    IN_REGION = "in_region"  # … region of a country
    LIST = "list"  # which signed at all
    HOW_MANY = "how_many"  # altogether, or in the countries and areas mentioned
    THEME = "theme"  # what is done about something
    COMMITMENT = "commitment"  # one commitment, or all where no number is given
    DECLARATION = "declaration"  # what it says
    ORIGIN = "origin"  # when, where and by whom it was started
    TERMS = "terms"  # what it costs, and until when one can sign
    BINDING = "binding"  # whether anything follows from it in law
    HOW_TO_SIGN = "how_to_sign"
    GREETING = "greeting"
    THANKS = "thanks"
    HELP = "help"
    UNKNOWN = "unknown"


Rule = tuple[Asked, Callable[[Seen], bool]]
RULES: tuple[Rule, ...] = (
    (Asked.TERMS, lambda s: s.asks_terms),
    (Asked.BINDING, lambda s: s.some(Cue.BINDS) and not (s.placed or s.names or s.strange > _ODD or s.some(Cue.ELSE))),
    (Asked.UNKNOWN, lambda s: s.some(Cue.ELSE) and not (s.placed or s.asks_for_cities)),
    (
        Asked.LIST,
        lambda s: s.all and not s.some(Cue.MANY, Cue.STEPS, Cue.POINT, Cue.DO),
    ),
    (Asked.COMMITMENT, lambda s: bool(s.numbers) and not s.local),
    (Asked.HOW_TO_SIGN, lambda s: s.some(Cue.STEPS) and not s.how_it_did),
    (
        Asked.HOW_TO_SIGN,
        lambda s: (
            s.every(Cue.HOW, Cue.SIGN) and not s.some(Cue.MANY, Cue.WHO, Cue.SHOW) and not (s.placed or s.how_others_do)
        ),
    ),
    (
        Asked.HOW_TO_SIGN,
        lambda s: (
            s.every(Cue.OUR, Cue.SIGN)
            and s.some(Cue.LEADER, Cue.CITY)
            and not (s.some(Cue.SHOW, Cue.WHICH) or s.placed or s.named(Kind.LEADER))
        ),
    ),
    (Asked.HOW_TO_SIGN, lambda s: s.every(Cue.HOW, Cue.OUR) and s.some(Cue.CITY, Cue.LEADER) and s.bare),
    (
        Asked.HOW_TO_SIGN,
        lambda s: (
            s.every(Cue.HOW, Cue.OUR, Cue.SIGN)
            and s.some(Cue.CITY, Cue.LEADER)
            and not (s.local or s.how_it_did or s.some(Cue.MANY, Cue.WHO, Cue.WHICH, Cue.SHOW, Cue.DID, Cue.LIST))
        ),
    ),
    (Asked.HOW_MANY, lambda s: s.some(Cue.MANY) and s.about_the_list and not s.local and not s.some(Cue.POINT)),
    (Asked.HOW_MANY, lambda s: s.counted and s.some(Cue.SIGN, Cue.CITY) and not (s.placed or s.named(Kind.THEME))),
    (
        Asked.ORIGIN,
        lambda s: (
            s.some(Cue.START)
            and not (s.some(Cue.DO) or (s.local and s.some(Cue.SIGN)))
            and (s.some(Cue.PLEDGE) or s.by_some_mayor or not (s.placed or s.strange or s.named(Kind.THEME)))
        ),
    ),
    (
        Asked.ORIGIN,
        lambda s: (
            s.some(Cue.START)
            and s.some(Cue.WHO, Cue.WHEN, Cue.WHICH, Cue.WHAT, Cue.HOW)
            and not (s.some(Cue.DO, Cue.SIGN, Cue.CITY) or s.placed or s.names or s.strange > _ODD)
        ),
    ),
    (
        Asked.ORIGIN,
        lambda s: s.some(Cue.WHEN) and s.some(Cue.PLEDGE, Cue.SIGN) and not (s.placed or s.named(Kind.LEADER)),
    ),
    (Asked.ORIGIN, lambda s: s.who_did_it),
    (Asked.DECLARATION, lambda s: s.every(Cue.WHAT, Cue.PLEDGE) and s.local and not s.some(*_ABOUT_SIGNING)),
    (Asked.EXAMPLES, lambda s: s.local and s.some(Cue.DO) and (s.asks_what or not s.some(Cue.SIGN))),
    (
        Asked.EXAMPLES,
        lambda s: s.local and s.every(Cue.WHAT, Cue.DID) and not s.some(Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.PLEDGE),
    ),
    (
        Asked.EXAMPLES,
        lambda s: (
            s.local
            and s.every(Cue.WHAT, Cue.START)
            and not s.some(Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.PLEDGE, Cue.WHO, Cue.WHEN)
        ),
    ),
    (Asked.EXAMPLES, lambda s: s.placed and s.named(Kind.THEME, Kind.COMMITMENT) and not s.some(Cue.SIGN)),
    (Asked.EXAMPLES, lambda s: s.placed and s.some(Cue.DO) and not s.some(Cue.SIGN)),
    (Asked.WHO, lambda s: s.local and s.some(Cue.WHO, Cue.LEADER) and not s.named(Kind.LEADER)),
    (Asked.SIGNED, lambda s: s.local),
    (Asked.LEADER, lambda s: s.named(Kind.LEADER)),
    (Asked.IN_COUNTRY, lambda s: s.named(Kind.COUNTRY)),
    (Asked.IN_REGION, lambda s: s.named(Kind.REGION)),
    (Asked.IN_AREA, lambda s: s.named(Kind.AREA)),
    (Asked.UNKNOWN, lambda s: s.told),
    (Asked.THEME, lambda s: s.named(Kind.THEME)),
    (Asked.COMMITMENT, lambda s: s.named(Kind.COMMITMENT) or s.some(Cue.POINT)),
    (Asked.LIST, lambda s: s.some(Cue.SHOW) and s.about_cities and s.strange <= _ODD),
    (Asked.LIST, lambda s: s.some(Cue.LIST) and not s.strange),
    (
        Asked.SIGNED,
        lambda s: bool(s.strange) and s.some(Cue.SIGN, Cue.LEADER, Cue.CITY) and s.strange <= _POLITE_LENGTH,
    ),
    (Asked.DECLARATION, lambda s: s.every(Cue.WHAT, Cue.SIGN) and not s.strange and not s.about_whom),
    (
        Asked.DECLARATION,
        lambda s: s.some(Cue.PLEDGE) and not (s.some(Cue.SIGN) and s.some(Cue.CITY, Cue.WHO, Cue.WHICH, Cue.LEADER)),
    ),
    (
        Asked.LIST,
        lambda s: s.some(Cue.SIGN, Cue.CITY, Cue.LIST) and s.some(Cue.WHO, Cue.WHICH, Cue.WHAT, Cue.CITY, Cue.LIST),
    ),
    (Asked.HELP, lambda s: s.some(Cue.HELP) and not s.some(Cue.THANK)),
    (Asked.SIGNED, lambda s: s.alone),
    (Asked.THANKS, lambda s: s.some(Cue.THANK) and s.strange <= _POLITE_LENGTH),
    (Asked.GREETING, lambda s: s.some(Cue.GREET) and s.strange <= _POLITE_LENGTH),
    (Asked.LIST, lambda s: s.some(Cue.SIGN) and not s.strange),
    (Asked.DECLARATION, lambda s: s.some(Cue.PLEDGE)),
)


def intent(sentence: Sentence, mentions: Sequence[Mention], numbers: tuple[int, ...]) -> Asked:
    """What the sentence asks."""
    return _asked(_seen(sentence, mentions, numbers))


@lru_cache(maxsize=1024)
def _asked(seen: Seen) -> Asked:
    """What is asked where this is seen: most questions are seen as many before them."""
    return next((asked for asked, fits in RULES if fits(seen)), Asked.UNKNOWN)


def _seen(sentence: Sentence, mentions: Sequence[Mention], numbers: tuple[int, ...]) -> Seen:
    taken = {at for mention in mentions for at in range(mention.first, mention.last + 1)}
    cues = frozenset(cue for at, parts in enumerate(sentence.cues) if at not in taken for cue in parts)
    if says_to_sign(sentence) or (Cue.SIGN in cues and says_to_sign_for(sentence, taken)):
        cues |= {Cue.STEPS}
    if not cues.isdisjoint(_SAID) and cues.isdisjoint(_OURS) and _is_of_something_else(sentence, mentions):
        cues -= _SAID
    strange = [mention for mention in mentions if mention.sure is Sure.NONE]
    words = sum(mention.last - mention.first + 1 for mention in strange)
    alone = len(strange) == 1 and words <= _POLITE_LENGTH and len(taken) == len(sentence.words)
    doing = Cue.DO in cues and Cue.SIGN not in cues  # what does the mayor of Stamford do about it
    asked_for = mentions if doing else _without_homes(mentions)
    kinds = frozenset[Kind]().union(*map(_kinds, asked_for))
    if kinds == {Kind.REGION} and any(says_region(sentence, one, cues) for one in strange):
        kinds = frozenset()
    if kinds == {Kind.COUNTRY} and any(says_country(one, mentions, cues) for one in strange):
        kinds = frozenset()
    if Kind.REGION in kinds and _is_only_where(mentions):
        kinds -= {Kind.COUNTRY}
    if kinds >= {Kind.COUNTRY, Kind.THEME} and Cue.SIGN not in cues and tells_of_whom(asked_for):
        kinds -= {Kind.COUNTRY}
    elsewhere = {Kind.PLACE} if any(mention.elsewhere for mention in asked_for) else set()
    counted = any(map(_is_a_count, sentence.spoken)) if _DIGIT.search(" ".join(sentence.spoken)) else False
    nothing_else = not (kinds or elsewhere or numbers or words or counted)
    return Seen(cues, kinds | elsewhere, numbers, words, alone, counted, nothing_else and wishes_all(sentence))


def _is_of_something_else(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether something that is no name of ours was invented, or is compulsory: who invented the samovar."""
    return sentence.has(_OF_ANYTHING) and any(one.sure is not Sure.EXACT for one in mentions)


def _is_a_count(word: str) -> bool:
    return len(word) > 1 and is_number(word)


def _without_homes(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without the place behind a leader's full name: Caroline Simmons of Stamford is asked for herself."""
    full = {one.last for one in mentions if one.sure is Sure.EXACT and one.first < one.last and _kinds(one) == _LEADER}
    return [one for one in mentions if not (one.tied and full & set(range(one.first - _BEHIND - 1, one.first)))]


def _is_only_where(mentions: Sequence[Mention]) -> bool:
    """Whether the country that is named is the one the region lies in: England, the US state of Georgia."""
    named = [{str(subject) for subject in mention.subjects(Kind.COUNTRY)} for mention in mentions]
    regions = [{str(at)[:2] for at in one.subjects(Kind.REGION) if str(at)[2:3] == "-"} for one in mentions]
    around = frozenset[str]().union(*regions)
    others = (countries for countries, region in zip(named, regions, strict=True) if not region)
    return bool(around & frozenset[str]().union(*named)) and all(countries <= around for countries in others)


def _kinds(mention: Mention) -> frozenset[Kind]:
    """The kinds a mention may be of: where it is rather than a leader or a theme that is spelled like it."""
    kinds = frozenset(name.kind for name in mention.names)
    if Kind.PLACE in kinds:
        return kinds - {Kind.LEADER}
    return kinds - {Kind.THEME} if kinds & {Kind.COUNTRY, Kind.AREA} else kinds
