"""A name as its municipality prints it: the name without what the body calls itself, the country behind the place."""

import re
from collections.abc import Callable, Iterator

from bot.rules.folding import fold
from bot.rules.words.municipal_bodies import BEGINNINGS, BODIES, ENDINGS, JOINING, SIDES

_BODIES = frozenset(fold(word) for words in BODIES for word in words.split())
_AROUND = _BODIES.union(map(fold, JOINING.split()), map(fold, SIDES.split()))  # what may stand beside a name
_BEGINNINGS = tuple(map(fold, BEGINNINGS.split()))
_ENDINGS = tuple(map(fold, ENDINGS.split()))
_LONGEST = 10  # words
_COUNTRY_FIRST = re.compile(r"\s*[,،、:;/|]\s*|\s+[-–—>]\s+")


def names_within(typed: str) -> Iterator[str]:
    """The names that may be left of "Pemerintah Kota Surabaya", the longest first; none where no body is named."""
    folded = fold(typed)
    words = folded.split()
    if len(words) <= _LONGEST:
        windows = ((at, end) for at in range(len(words)) for end in range(at + 1, len(words) + 1))
        for at, end in sorted(windows, key=lambda window: window[0] - window[1]):
            around = (words[:at], words[end:])
            if any(around) and all(map(_is_of_body, around)):
                yield " ".join(words[at:end])
    yield from (folded.removeprefix(start).strip() for start in _BEGINNINGS if folded.startswith(start))
    yield from (folded.removesuffix(end).strip() for end in _ENDINGS if folded.endswith(end))


def country_behind(typed: str, is_country: Callable[[str], bool], is_place: Callable[[str], bool]) -> str:
    """The place first and the country behind it, where it was written the other way round: "Brazil, Brasília"."""
    first, *rest = _COUNTRY_FIRST.split(typed.strip(), maxsplit=1)
    place = "".join(rest)
    turned = bool(place) and is_country(fold(first)) and (is_place(place) or not is_country(fold(place)))
    return f"{place}, {first}" if turned else typed


def _is_of_body(words: list[str]) -> bool:
    """Whether the words beside a name only say whose body it is; nothing at all is nothing else."""
    return not words or (_AROUND.issuperset(words) and not _BODIES.isdisjoint(words))
