"""Whether a region or a country only says where the strange name before it lies: did Bufflo, Texas sign?"""

from collections.abc import Sequence, Set

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.cues import Cue

_BEHIND = 2  # words
_OF_ONE = frozenset({Cue.SIGN, Cue.DID, Cue.FILL, Cue.AND, Cue.PLEDGE, Cue.GREET})
_SHORT = 4  # letters
_ARTICLES = frozenset({"der", "dem", "den", "la", "le", "el", "the"})


def says_region(sentence: Sentence, strange: Mention, cues: frozenset[Cue]) -> bool:
    """Whether a region behind its comma does: Bufflo, Texas."""
    behind = range(strange.last, min(strange.last + _BEHIND, len(sentence.words)))
    capital = sentence.text.islower() or sentence.words[strange.first].raw[:1].isupper()
    parted = any(sentence.is_parted(at) for at in behind) and strange.last < len(sentence.words) - 1
    return capital and parted and _is_asked_of_one(strange, cues)


def says_country(strange: Mention, mentions: Sequence[Mention], cues: frozenset[Cue]) -> bool:
    """Whether a country right behind it does: Melbounre Australia."""
    behind = any(one.first == strange.last + 1 and one.has(Kind.COUNTRY) for one in mentions)
    return behind and _is_asked_of_one(strange, cues)


def is_a_strange_region(sentence: Sentence, at: int, taken: Set[int]) -> bool:
    """Whether a strange word with a capital stands there, or behind an article in a text that has none: Strasburg in
    der Uckermark.
    """
    article = at + 1 < len(sentence.words) and sentence.words[at].word in _ARTICLES
    at += article
    asked = Cue.SIGN in sentence.said and sentence.text.islower()
    small = article and asked and len(sentence.words[at].word) > _SHORT + 1
    return at not in taken and sentence.is_strange(at) and (small or sentence.words[at].raw[:1].isupper())


def is_in_brackets(sentence: Sentence, at: int) -> bool:
    """Whether a long word stands in brackets by itself: strasburg (uckermark)."""
    raw = sentence.words[at].raw
    return raw.startswith("(") and raw.rstrip("?").endswith(")") and len(raw) > _SHORT + len("()")


def _is_asked_of_one(strange: Mention, cues: frozenset[Cue]) -> bool:
    """Whether nothing is asked but if it signed."""
    return Cue.SIGN in cues and cues <= _OF_ONE and len(strange.typed) > _SHORT
