"""Countries that only say where whoever asks lives: I live in Germany, but I'm from Tirana; has it signed?

They still tell namesakes apart; only what lies in none of them is looked for without them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import FROM, INSIDE
from bot.rules.words.beside.writing_from import ASKING_FROM, HAILING
from bot.rules.words.cues import Cue

_LONGEST = 3  # words of a phrase
_BETWEEN = 2  # words: now in
_LANDS, _PLACES = (Kind.COUNTRY, Kind.REGION, Kind.AREA), (Kind.PLACE, Kind.PART, Kind.LEADER)


def with_homes(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; countries and regions where somebody says that they live are marked so."""
    if len(mentions) < 2:
        return list(mentions)
    return [replace(one, home=True) if _is_a_home(sentence, one) else one for one in mentions]


def _is_a_home(sentence: Sentence, mention: Mention) -> bool:
    land = mention.sure is Sure.EXACT and mention.has(*_LANDS) and not (mention.has(*_PLACES) or mention.elsewhere)
    return land and (_is_behind_hailing(sentence, mention.first) or _is_before_hailing(sentence, mention.last))


def _is_behind_hailing(sentence: Sentence, first: int) -> bool:
    for at in range(first - 1, max(-1, first - _BETWEEN - 2), -1):
        if sentence.is_parted(at):
            return False
        if any(_is_hailing(sentence, start, at) for start in range(max(0, at - _LONGEST + 1), at + 1)):
            return True
        if not _is_little(sentence, at):
            return False
    return False


def _is_before_hailing(sentence: Sentence, last: int) -> bool:
    for at in range(last + 1, min(len(sentence.words), last + _BETWEEN + 2)):
        if sentence.is_parted(at - 1) and not sentence.words[at].glued:
            return False
        stops = range(at, min(len(sentence.words), at + _LONGEST))
        if any(_is_hailing(sentence, at, stop) for stop in stops):
            return True
        if not (sentence.words[at].glued or _is_little(sentence, at)):
            return False
    return False


def _is_little(sentence: Sentence, at: int) -> bool:
    return sentence.words[at].word in INSIDE | FROM or Cue.FILL in sentence.cues[at]


def _is_hailing(sentence: Sentence, first: int, last: int) -> bool:
    return sentence.typed(first, last) in _phrases(sentence.languages or frozenset(HAILING))


@cache
def _phrases(languages: Iterable[str]) -> frozenset[str]:
    """The phrases of these languages; words for "from" alone say as well where a city lies: London from Canada."""
    entries = (f"{HAILING.get(one, '')} {ASKING_FROM.get(one, '')}".split() for one in languages)
    return frozenset(fold(entry.replace("_", " ")) for row in entries for entry in row) - FROM - INSIDE
