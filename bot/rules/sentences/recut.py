"""Chinese names whose first sign was cut off with the word before them: 那里昂 is 那 and Lyon, 成都市长 its mayor.

A text without spaces is cut into its longest known words, from the left, and only a few know the world's places.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from bot.rules.sentences.tokens import Token

HAN, _LAST = "\u3400", "\u9fff"
_CITY, _LEAST = "市", 2  # signs


def recut(words: Sequence[Token], known: Callable[[str], bool], is_place: Callable[[str], bool]) -> list[Token]:
    """The words; where a strange one follows, the one before gives it its last sign if both are known then."""
    found = list(words)
    for at, (one, two) in enumerate(pairwise(words)):
        if two.glued and len(one.word) >= _LEAST and _is_han(one.word + two.word) and not known(two.word):
            first, second = one.word[:-1], one.word[-1] + two.word
            whole = is_place(two.word) or (is_place(one.word) and not one.word.endswith(_CITY))
            if not whole and all(known(part) or is_place(part) for part in (first, second)):
                cut = max(one.start, one.end - 1)
                found[at] = one._replace(word=first, raw=first, end=cut)
                found[at + 1] = two._replace(word=second, raw=one.word[-1] + two.raw, start=cut)
    return found


def _is_han(word: str) -> bool:
    return all(HAN <= sign <= _LAST for sign in word)
