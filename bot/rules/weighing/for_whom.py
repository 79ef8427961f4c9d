"""Whom something is done for: what did Koboko do for the South Sudanese? A people says not where the city lies."""

from collections.abc import Sequence

from bot.rules.names.index import BELONGING, Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.cues import Cue

_FOR = frozenset(
    "for with towards pour avec para con por fur mit voor met per dla za med til kwa pentru untuk icin".split()
)
_ARTICLES = frozenset("the its our les ses los las sus os as i gli le die den de seine local".split())
_AWAY = 2  # words: for the


def without_those_helped(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions; where it is asked what a city does, without the people for whom."""
    cities = any(one.sure is Sure.EXACT and one.has(Kind.PLACE) for one in mentions)
    if not cities or Cue.DO not in sentence.said:
        return list(mentions)
    return [one for one in mentions if not (_is_a_people(one) and _is_helped(sentence, one))]


def _is_a_people(mention: Mention) -> bool:
    lands = mention.has(Kind.COUNTRY, Kind.REGION) and not mention.has(Kind.PLACE, Kind.PART)
    return lands and all(name.language == BELONGING for name in mention.names)


def _is_helped(sentence: Sentence, mention: Mention) -> bool:
    """Whether "for the" stands before it, and no word for cities behind it: for the German cities."""
    before = [token.word for token in sentence.words[max(0, mention.first - _AWAY) : mention.first]]
    if not before or (before[-1] not in _FOR and not (before[-1] in _ARTICLES and before[0] in _FOR)):
        return False
    return not any(Cue.CITY in parts for parts in sentence.cues[mention.last + 1 : mention.last + 2])
