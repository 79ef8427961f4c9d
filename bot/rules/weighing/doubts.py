"""When a known name in a sentence is not the known place: "New London" and "Paris Hilton" only hold one."""

from collections.abc import Set
from dataclasses import replace

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.endings import is_ending
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.weighing.by_the_way import (
    ASKED,
    BEFORE_A_PERSON,
    LONG_TEXT,
    SHORT_TEXT,
    deals_with,
    is_by_the_way,
    is_strange_talk,
    looks_like_signing,
)
from bot.rules.weighing.first_names import is_a_first_name
from bot.rules.weighing.strange_places import is_a_strange_region, is_in_brackets
from bot.rules.weighing.whereabouts import behind_where, is_near_another, is_near_the_list, tells_where
from bot.rules.words import ordinary, ordinary_alone
from bot.rules.words.beside.companions import INSIDE
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES, TITLES

_ABOUT_CITIES = frozenset({Cue.SIGN, Cue.CITY, Cue.LIST, Cue.LEADER})
_ABOUT_SOMEBODY = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.WHO})
_LITTLE = frozenset({Cue.FILL, Cue.AND})
_FROM, _MALAY = "dr", frozenset({"id", "ms", "jv", "su"})  # "dari", and no doctor there
_AT, _ROMANCE = "a", frozenset({"fr", "it", "ca", "oc"})  # à Berlin, a Berlino
_MANY = frozenset({Cue.MANY})
_OF_ANYTHING = frozenset({Cue.MANY, Cue.WHICH, Cue.WHAT})  # what may be asked about anything


def doubted(
    sentence: Sentence,
    mention: Mention,
    taken: set[int],
    lands: Set[int] = frozenset(),
    *,
    large: bool = False,
    themes: Set[int] = frozenset(),
) -> Mention:
    """The mention, only near where a word beside it makes it another name. `taken` are the words of all mentions,
    `lands` those that end a country's name (德国科隆 is Cologne in Germany); `large`, whether everybody knows it;
    `themes` are the words that themes begin with.

    Of a place that is not even on the list nothing is left then: "Brandon Johnson" is no town called Brandon.
    """
    if _is_nobody_here(sentence, mention, taken):
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    known = mention.has(Kind.PLACE, Kind.LEADER, Kind.PART)
    if not known and not mention.elsewhere:
        return mention
    beside = ({mention.first - 1} - lands) | {mention.last + 1}
    foreign, aside = _is_foreign_word(sentence, mention), is_by_the_way(sentence, mention, taken, large=large)
    aside = aside and not deals_with(sentence, mention, themes)
    if (
        not foreign
        and not aside
        and not _lies_somewhere_strange(sentence, mention, taken)
        and not (mention.has(Kind.PLACE) and _is_only_where(sentence, mention, taken))
        and not any(_makes_another(sentence, at, mention, taken) for at in beside)
    ):
        return mention
    if not known:
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    if _is_surname(mention) and mention.first and _is_given_name(sentence, mention.first - 1):
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    if len(sentence.words) > 1 and foreign and aside:
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    whole = " " in mention.typed  # nobody says Greater Amman by chance
    if aside and not whole and is_strange_talk(sentence, taken):
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    return asked_back(mention)


def _is_nobody_here(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether it is surely somebody else's name, or no name at all."""
    if _is_a_case_of_a_surname(sentence, mention):
        return True
    return _is_somebody(sentence, mention) or _is_in_a_strange_name(sentence, mention, taken)


def _is_foreign_word(sentence: Sentence, mention: Mention) -> bool:
    """Whether an ordinary word is spelled like what another language calls a city: "barn", "deli"."""
    about = not _ABOUT_CITIES.isdisjoint(sentence.said)
    if mention.typed in ordinary_alone() and not about:
        return True
    spoken = frozenset(name.language for name in mention.names if name.kind is Kind.PLACE)
    usual = ordinary(mention.typed)
    there = not sentence.languages or bool(usual & sentence.languages)
    return bool(usual and spoken) and there and not spoken & (usual | sentence.languages | {"en"})


def _is_only_where(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether the sentence asks what there is in the city rather than about it: is it hot in Mogadishu right now."""
    asked = frozenset[Cue]().union(*(parts for at, parts in enumerate(sentence.cues) if at not in taken)) & ASKED
    behind = any(not ASKED.isdisjoint(parts) for parts in sentence.cues[mention.last + 1 :])
    if asked - (_MANY if behind else _OF_ANYTHING):
        return False
    if Cue.MANY in asked:
        return True  # how many people live in Dublin
    if len(sentence.words) < LONG_TEXT or not mention.first or tells_where(sentence, mention.first, taken):
        return False
    before = sentence.words[mention.first - 1].word
    at = before == _AT and not sentence.languages.isdisjoint(_ROMANCE)
    return (at or before in INSIDE) and Cue.AND not in sentence.cues[mention.first - 1]


def _is_hyphened(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether a hyphen ties the word there to the name, and it is neither an ending nor a plain word for a city."""
    word, behind = sentence.words[at], sentence.words[max(at, mention.first)]
    tied = behind.glued and word.raw == sentence.words[mention.first].raw and "-" in word.raw
    if tied and word.raw.count("-") > mention.last - mention.first + 1:
        return True  # Mechelen-aan-de-Maas
    return tied and not is_ending(word.word) and sentence.cues[at] <= _LITTLE


def _is_surname(mention: Mention) -> bool:
    """Whether it is one word that names only leaders."""
    return mention.first == mention.last and {name.kind for name in mention.names} == {Kind.LEADER}


def _is_a_case_of_a_surname(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is rather a small word of a sentence about something else: ramię w ramię is not Përparim Rama."""
    if not _is_surname(mention) or not _ABOUT_SOMEBODY.isdisjoint(sentence.said):
        return False
    small = mention.typed != fold(mention.names[0].text) and sentence.words[mention.first].raw[:1].islower()
    return small and len(sentence.words) > SHORT_TEXT


def _is_given_name(sentence: Sentence, at: int) -> bool:
    """Whether the word there is somebody's first name, or the first letter of one."""
    token = sentence.words[at]
    return token.word in GIVEN_NAMES or (len(token.word) == 1 and token.raw.endswith("."))


def _makes_another(sentence: Sentence, at: int, mention: Mention, taken: set[int]) -> bool:
    """Whether the word there belongs to the name and makes it another one."""
    if not 0 <= at < len(sentence.words):
        return False
    if at < mention.first and _is_surname(mention) and _is_given_name(sentence, at):
        return True  # Will Smith is not JP Smith
    if sentence.is_parted(min(at, mention.last)):
        return False
    if _is_hyphened(sentence, at, mention):
        return True  # Newark-on-Trent is not Newark
    if at in taken:  # 伦敦德里 is one city, though 伦敦 and 德里 are two
        return sentence.words[max(at, mention.first)].glued and writes_no_spaces(sentence.words[at].word)
    if at > mention.last and is_near_the_list(sentence, at):
        return False  # ist Wuppertal bei der Erklärung dabei?
    if Cue.NOT in sentence.cues[at] and not is_near_another(sentence, at, mention.first, taken):
        return len(sentence.cues[at]) == 1 or _is_a_foreign_beginning(sentence, at, mention)
    return _is_titled(sentence, at, mention) or (sentence.is_strange(at) and _is_part_of_a_name(sentence, at, mention))


def _is_a_foreign_beginning(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether a word of another language than the sentence's begins the name: Klein Paris signed?"""
    alike = sentence.words[at].raw[:1].isupper() == sentence.words[mention.first].raw[:1].isupper()
    return at < mention.first and not sentence.phrases[at] and alike and bool(sentence.languages)


def _is_titled(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether a plain word behind the name has a capital that nothing else gives it: London Calling."""
    raw = sentence.words[at].raw
    hung = at < mention.last or sentence.words[at].glued
    if hung or not raw[:1].isupper() or raw.isupper() or "de" in sentence.languages:
        return False
    small = any(token.raw[:1].islower() for token in sentence.words)
    return small and bool(sentence.cues[at]) and sentence.cues[at] <= _LITTLE


def _is_part_of_a_name(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether the strange word there is more likely a part of the name than a word of the sentence."""
    if _is_surname(mention):
        return True  # Thomas Hardy is not Dontario Hardy
    if sentence.words[max(at, mention.first)].glued and writes_no_spaces(sentence.words[at].word):
        return True  # 马德里 is Madrid, though 德里 is Delhi
    nothing_else = len(sentence.words) <= SHORT_TEXT and not sentence.said
    if at == 0 and not mention.names and Cue.SIGN in sentence.said:
        return False  # any word has a capital there: Ци Ужгород подписав?
    return nothing_else or (sentence.words[at].raw[:1].isupper() and bool(sentence.languages))


def _lies_somewhere_strange(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether it is said to lie where nobody here knows: Straßburg in Kärnten is not in France, nor Medellin, Cebu."""
    at = mention.last + 1
    comma = at < len(sentence.words) and sentence.words[at - 1].raw.endswith(",")
    comma = comma or (at < len(sentence.words) and sentence.words[at].raw.startswith("("))
    if comma and mention.has(Kind.PLACE) and at not in taken and sentence.is_strange(at):
        return sentence.words[at].raw.lstrip("(")[:1].isupper() or is_in_brackets(sentence, at)
    at = behind_where(sentence, at)
    if at >= len(sentence.words) or at in taken:
        return False
    north = sentence.cues[at] == {Cue.NOT} and at + 1 in taken  # Edmonton in North London
    return north or is_a_strange_region(sentence, at, taken)


def _is_in_a_strange_name(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether a village, or a city called like a person, stands small beside a strange small word, as names of people
    do: who was mansa musa, did victoria azarenka sign.
    """
    ours = mention.names and mention.typed not in GIVEN_NAMES
    if ours or mention.first < mention.last or not mention.typed.isascii() or not sentence.languages:
        return False
    if mention.names and looks_like_signing(sentence, taken):
        return False  # victoria singed?
    behind = mention.last + 1
    if behind >= len(sentence.words) or behind in taken or sentence.is_parted(mention.last):
        return False
    small = all(sentence.words[at].raw[:1].islower() for at in (mention.first, behind))
    asked = mention.typed in GIVEN_NAMES or Cue.WHO in sentence.said
    return small and asked and sentence.is_strange(behind)


def _is_somebody(sentence: Sentence, mention: Mention) -> bool:
    """Whether a place's name is somebody's surname, François Hollande, or first name; not beside words about cities."""
    if is_a_first_name(sentence, mention):
        return True
    if not mention.first or sentence.is_parted(mention.first - 1):
        return False
    if not mention.elsewhere and not mention.has(Kind.COUNTRY, Kind.PLACE):
        return False
    before, word = sentence.words[mention.first - 1], sentence.words[mention.first]
    if before.raw == _FROM and not _MALAY.isdisjoint(sentence.languages):
        return False  # dr indonesia
    parts = sentence.cues[mention.first - 1] if sentence.phrases[mention.first - 1] else frozenset[Cue]()
    alone = sentence.phrases[mention.first - 1] <= 1  # पहाड़ों की रानी, the queen of hills, is no person
    bears = alone and before.word in (TITLES if parts else BEFORE_A_PERSON) and Cue.LEADER not in parts
    return bears and before.raw[:1].isupper() == word.raw[:1].isupper()
