"""Names that hold a city's name: the University of Cape Town, Karachi halwa. They ask nothing about the city."""

from dataclasses import replace

from bot.rules.folding import fold
from bot.rules.index import Kind, Near
from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.words.companions import COMPANIONS, OF, REGION_SIGNS

_ALIKE = 90.0  # of 100: the name is there to the letter
_REGION_NAME = 3  # signs, the one for the region among them
_COMPANIONS = frozenset(map(fold, COMPANIONS))
_OF = frozenset(map(fold, OF))


def not_what_is_named_after(sentence: Sentence, mention: Mention) -> Mention:
    """The mention, only near where it stands in the name of something else, or in a region nobody knows."""
    place = mention.has(Kind.PLACE, Kind.PART, Kind.REGION)
    if mention.sure is not Sure.EXACT or not place or not _is_in_a_name(sentence, mention):
        return mention
    near = tuple(Near(name, 0, _ALIKE) for name in mention.names if name.kind is not Kind.REGION)
    return replace(mention, sure=Sure.NEAR if near else Sure.NONE, names=tuple(hit.name for hit in near), near=near)


def _is_in_a_name(sentence: Sentence, mention: Mention) -> bool:
    before, behind = mention.first - 1, mention.last + 1
    if _is_companion(sentence, behind) and not sentence.is_parted(mention.last):
        return True
    if before < 0 or sentence.is_parted(before):
        return False
    tied = before
    while tied >= 0 and sentence.words[tied].word in _OF:
        tied -= 1
    return _is_companion(sentence, tied) or _is_region(sentence, before)


def _is_companion(sentence: Sentence, at: int) -> bool:
    return 0 <= at < len(sentence.words) and sentence.words[at].word in _COMPANIONS


def _is_region(sentence: Sentence, at: int) -> bool:
    """Whether the strange word there says by its last sign that it is a region: 텍사스주."""
    word = sentence.words[at].word
    return sentence.is_strange(at) and len(word) >= _REGION_NAME and word.endswith(REGION_SIGNS)
