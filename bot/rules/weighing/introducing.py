"""Who tells their own name before they ask: "hi, Victoria here", "sono Sofia", «меня зовут Вера». It is no place.

"I am from Victoria" names the city, and so does what nobody is called: "this is London".
"""

from collections.abc import Sequence
from functools import cache

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.weighing.story import stands_beside_signing
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES, MORE_GIVEN_NAMES
from bot.rules.words.people.introducing import BEING, BORNE, CALLED, HERE

_WHO, _FRENCH = "qui", "fr"
_LONGEST = 4  # words of a phrase of the tables
_ASKED = frozenset(set(Cue) - {Cue.FILL, Cue.AND, Cue.NOT, Cue.GREET, Cue.THANK, Cue.ELSE, Cue.EXCEPT})
_OPENING = frozenset({Cue.GREET, Cue.THANK, Cue.FILL, Cue.AND})  # what may stand before "Victoria here"
_OF_SIGNING = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER})


def without_introductions(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions without what is only the name of whoever asks; only where something else is asked."""
    if not sentence.has(_said()) and not writes_no_spaces(sentence.text):
        return list(mentions)
    return [one for one in mentions if not (_is_introduced(sentence, one) and _asks_more(sentence, one, mentions))]


def _is_introduced(sentence: Sentence, mention: Mention) -> bool:
    if mention.has(Kind.LEADER) and mention.first < mention.last:
        return False
    if _is_behind(sentence, mention.first, _table(CALLED)):
        return True
    borne = mention.first == mention.last and mention.typed in _borne()
    strange = mention.sure is Sure.NONE and sentence.is_parted(mention.last)
    if not mention.has(Kind.COUNTRY) and _is_behind(sentence, mention.first, _table(BEING)):
        asked = not sentence.is_parted(mention.last) and stands_beside_signing(sentence, mention.words)
        return strange or (borne and not asked)  # quiero saber si Santiago firmó
    return borne and _stands_here(sentence, mention)


def _is_behind(sentence: Sentence, at: int, phrases: frozenset[str]) -> bool:
    """Whether one of the phrases stands right before the word there, with no comma between."""
    if not at or sentence.is_parted(at - 1):
        return False
    return any(sentence.typed(first, at - 1) in phrases for first in range(max(at - _LONGEST, 0), at))


def _stands_here(sentence: Sentence, mention: Mention) -> bool:
    """Whether it begins its sentence, behind a greeting at most, and "here" or "am" stands behind it."""
    opening = all(cues and cues <= _OPENING for cues in sentence.cues[: mention.first])
    behind = range(mention.last + 1, min(mention.last + 1 + _LONGEST, len(sentence.words)))
    last = next((at for at in behind if sentence.typed(behind[0], at) in _table(HERE)), None)
    if last is not None and (sentence.words[last].word, True) == (_WHO, _FRENCH in sentence.languages):
        return False  # Victoria qui est aux Seychelles
    if not opening or last is None or sentence.words[last].raw.endswith("?") or sentence.is_parted(mention.last):
        return False
    if sentence.words[behind[0]].glued:
        return False  # Kenya'da hangi şehirler imzaladı?
    return last + 1 == len(sentence.words) or sentence.cues[last + 1].isdisjoint(_OF_SIGNING)


def _asks_more(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether anything is asked behind it, or before its clause."""
    others = (one.sure is Sure.EXACT for one in mentions if one is not mention)
    begins = next((at + 1 for at in range(mention.first - 1, -1, -1) if sentence.is_parted(at)), 0)
    told = range(begins, mention.last + 1)
    cues = (parts for at, parts in enumerate(sentence.cues) if at not in told)
    return any(others) or any(not _ASKED.isdisjoint(parts) for parts in cues)


@cache
def _table(phrases: str) -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in phrases.split())


@cache
def _said() -> frozenset[str]:
    """The words right before a name that is told, and right behind it: without one of them none is."""
    last = (phrase.rpartition(" ")[2] for table in (CALLED, BEING) for phrase in _table(table))
    return frozenset((*last, *(phrase.partition(" ")[0] for phrase in _table(HERE))))


@cache
def _borne() -> frozenset[str]:
    return frozenset(fold(name) for name in BORNE.split() if "_" not in name) | GIVEN_NAMES | MORE_GIVEN_NAMES
