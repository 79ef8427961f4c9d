"""The number of a commitment as its language counts: løfte nummer to, zobowiązanie trzy, cam kết thứ nhất."""

from collections.abc import Sequence

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.cues import Cue
from bot.rules.words.numbers.counted import COUNTED, NUMBER, ORDINAL

_AWAY = 2  # words
ALL = 6
_BEHIND = frozenset("sw is fo zu xh rw rn lg nyn ln st tn sn ny yo ig mg om".split())  # they count things behind them


def counted(sentence: Sentence, at: int) -> int:
    """The number that the word there is, beside a word for commitment or number; 0 for none."""
    word = sentence.words[at].word
    found = {COUNTED[language].get(word, 0) for language in sentence.languages if language in COUNTED} - {0}
    number = found.pop() if len(found) == 1 and _is_beside(sentence, at) else 0
    return 0 if number == ALL and _counts_them(sentence, at) else number


def _counts_them(sentence: Sentence, at: int) -> bool:
    """Whether it says how many there are: de seks løfter, ahadi sita."""
    before = range(max(0, at - _AWAY), at)
    if any(sentence.words[one].word in NUMBER for one in before):
        return False
    if at + 1 < len(sentence.words) and sentence.words[at + 1].word in ORDINAL:
        return False
    return not (at and Cue.POINT in sentence.cues[at - 1]) or not _BEHIND.isdisjoint(sentence.languages)


def without_numbers(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions but for places that are rather the number of a commitment: komitmen lima asks nothing about Lima."""
    return tuple(
        one for one in mentions if one.first < one.last or _is_surely_a_place(one) or not counted(sentence, one.first)
    )


def _is_surely_a_place(mention: Mention) -> bool:
    return mention.sure is Sure.EXACT and mention.has(Kind.PLACE, Kind.PART)


def _is_beside(sentence: Sentence, at: int) -> bool:
    """Whether it stands behind the word for commitment or number, or right before one for commitment."""
    before = range(max(0, at - _AWAY), at)
    if any(Cue.POINT in sentence.cues[one] or sentence.words[one].word in NUMBER for one in before):
        return True
    behind = at + 2 if at + 1 < len(sentence.words) and sentence.words[at + 1].word in NUMBER else at + 1
    return behind < len(sentence.words) and Cue.POINT in sentence.cues[behind]
