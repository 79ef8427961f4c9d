"""Countries and regions that people are called after: Virginia Raggi, Chad Brubaker, Jordan Whitlock."""

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside.companions import FROM, INSIDE, OF
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES

_LANDS = frozenset("chad georgia jordan israel india kenya ireland china holland cuba dakota carolina america".split())
_OF_A_LAND = frozenset({Cue.WHICH, Cue.CITY, Cue.MANY, Cue.SHOW})


def is_a_first_name(sentence: Sentence, mention: Mention) -> bool:
    """Whether a strange surname stands behind it, with a capital, or small in a small text that asks of no cities."""
    if not mention.has(Kind.REGION, Kind.COUNTRY) or mention.has(Kind.PLACE) or sentence.is_parted(mention.last):
        return False
    behind = mention.last + 1
    if mention.typed not in GIVEN_NAMES | _LANDS or behind >= len(sentence.words) or not sentence.is_strange(behind):
        return False
    if sentence.words[behind].raw[:1].isupper():
        return mention.has(Kind.REGION) or sentence.words[mention.first].raw[:1].isupper()
    inside = mention.first > 0 and sentence.words[mention.first - 1].word in INSIDE | FROM | OF
    return sentence.text.islower() and not inside and _OF_A_LAND.isdisjoint(sentence.said)
