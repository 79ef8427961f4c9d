"""Under which spellings a row of folded names is found: exactly, with slips of the finger, and by their sound.

Names are numbers here, their places in the row; `index.py` knows whose they are.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from zlib import crc32

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.rules.names.packed import NOTHING, Table, Texts
from bot.rules.names.slips import MOST_SLIPS, Slips, drawers, slips_allowed
from bot.rules.spelling.folding import skeleton, transliterate

_SOUNDS_ALIKE = {2: 90.0, 3: 80.0}  # of 100, by consonants shared: below, two readings are not worth a question
_LONG_SOUNDS_ALIKE = 72.0
_LAST = "\U0010ffff"  # stands behind every sign
_ARTICLE = "ال"
_SHORTEST_HEARD = 4  # Latin letters: an abbreviation is not heard in other words

_HALF, _TWO_HALVES = 4, 9  # letters; two that changed places may stand between the halves
_BEGINNINGS = 1 << 15  # that are told apart: forty thousand names have twelve thousand
_LONGEST = 62  # letters: the bit behind it stands for all that are longer
Lengths = Sequence[int]  # for each beginning a bit for each length
Hit = tuple[int, int, float]  # which name, how many slips away (0: it only sounds alike), how alike, of 100


class Spellings:
    """Everything that is asked of the names' spellings. It can be kept, packed, and had again.

    `exact` has the names of each spelling, with or without spaces and the Arabic article, and none for each beginning
    of some that ends with a word: asked for seven times by every question, it is the table's own look-up.
    """

    __slots__ = ("_exact", "_folds", "_halves", "_slips", "_sorted", "_sounds", "exact")

    def __init__(
        self,
        folds: Sequence[str],
        exact: Mapping[str, Sequence[int]],
        in_order: Sequence[str],
        sounds: Mapping[str, Sequence[int]],
        slips: Slips,
    ) -> None:
        self._folds, self._exact, self._sorted, self._sounds = folds, exact, in_order, sounds
        self._slips = slips
        self.exact: Callable[[str], Sequence[int] | None] = exact.get
        self._halves: tuple[Lengths, Lengths] | None = None  # looked through when somebody first slips

    @classmethod
    def of(cls, names: Iterable[tuple[str, bool, bool]]) -> "Spellings":
        """Of folded names; each with whether slips in it are looked for, and whether it is known by its sound."""
        folds: list[str] = []
        exact: dict[str, list[int]] = {}
        sounds: dict[str, list[int]] = {}
        slippery: list[str] = []
        for at, (folded, slips, heard) in enumerate(names):
            joined = folded.replace(" ", "")
            folds.append(joined)
            slippery.append(joined if slips else "")
            for spelling in {folded, joined, without_article(folded)}:
                exact.setdefault(spelling, []).append(at)
            if heard and (len(joined) >= _SHORTEST_HEARD or not joined.isascii()):
                sounds.setdefault(skeleton(folded), []).append(at)
        found, heard_as = ({each: tuple(at) for each, at in known.items()} for known in (exact, sounds))
        for begun in {spelling[: at + 1] for spelling in exact for at, sign in enumerate(spelling) if sign == " "}:
            found.setdefault(begun, ())
        return cls(folds, found, sorted(found), heard_as, Slips(*drawers(slippery)))

    @classmethod
    def had(cls, packed: Sequence[memoryview]) -> "Spellings":
        """Those that were packed."""
        folds, exact, sounds, *slips = packed
        known = Table(exact)
        return cls(Texts(folds), known, known.texts, Table(sounds), Slips(*(row.cast("I") for row in slips)))

    def packed(self) -> list[bytes]:
        """All of it, to be kept."""
        tables = (Table.packed(table) for table in (self._exact, self._sounds))
        return [Texts.packed(self._folds), *tables, *self._slips.plain()]

    def starting(self, begun: str) -> Sequence[str]:
        """What begins so, in order: everything that `exact` finds something under, and beginnings of it."""
        first = bisect_left(self._sorted, begun)
        return self._sorted[first : bisect_left(self._sorted, begun + _LAST, first)]

    def goes_on(self, begun: str) -> bool:
        """Whether some name begins so."""
        if begun[-1:] == " ":
            return self.exact(begun) is not None
        at = bisect_left(self._sorted, begun)
        return at < len(self._sorted) and self._sorted[at].startswith(begun)

    def slipped(self, folded: str, most: int = MOST_SLIPS) -> list[Hit]:
        """Names one or two slips away, or `most`."""
        typed = folded.replace(" ", "")
        if most == 1 and not self.is_half_known(typed):
            return []
        perhaps = {at: self._folds[at] for at in self._slips.perhaps(typed, most)}
        if not perhaps:
            return []
        hits = process.extract(typed, perhaps, scorer=OSA.distance, score_cutoff=most, limit=None)
        allowed = slips_allowed(typed)
        return [
            (at, slips, fuzz.ratio(typed, name))
            for name, slips, at in hits
            if slips <= max(allowed, slips_allowed(name))
        ]

    def is_half_known(self, typed: str) -> bool:
        """Whether some name begins or ends as it does, and is as long. One slip leaves one half of a name as it is, and
        four of five stretches of a sentence have neither: this costs them a twentieth of a look into the drawers.
        """
        if len(typed) < _TWO_HALVES:
            return True
        if self._halves is None:
            self._halves = _halves(self._folds)
        begun, ended = self._halves
        lengths = 0b111 << min(len(typed), _LONGEST) - 1  # this one, one letter less and one more
        return bool((begun[_half(typed[:_HALF])] | ended[_half(typed[-_HALF:])]) & lengths)

    def heard(self, folded: str) -> list[Hit]:
        """Names of the same consonants. Two short words share them by chance, so they must also read alike."""
        sound = skeleton(folded)
        if len(sound) < 2:
            return []
        reading = transliterate(folded).replace(" ", "")
        found = ((at, self._alike(reading, at)) for at in self._sounds.get(sound, NOTHING))
        least = _SOUNDS_ALIKE.get(len(sound), _LONG_SOUNDS_ALIKE)
        return [(at, 0, alike) for at, alike in found if alike >= least]

    def _alike(self, reading: str, at: int) -> float:
        return (100.0 + fuzz.ratio(reading, transliterate(self._folds[at]))) / 2


def _halves(folds: Iterable[str]) -> tuple[Lengths, Lengths]:
    """How long the names are that begin so, and those that end so. Some halves share a number: what is half known by
    chance is looked for in vain. Two dictionaries of them were three times as large.
    """
    begun, ended = (array("Q", bytes(8 * _BEGINNINGS)) for _ in range(2))
    for name in folds:
        if len(name) >= _TWO_HALVES - 1:
            length = 1 << min(len(name), _LONGEST)
            begun[_half(name[:_HALF])] |= length
            ended[_half(name[-_HALF:])] |= length
    return begun, ended


def _half(letters: str) -> int:
    return crc32(letters.encode()) % _BEGINNINGS


def without_article(folded: str) -> str:
    """The name without the Arabic article before any of its words."""
    if _ARTICLE not in folded:
        return folded
    return " ".join(word[2:] if word.startswith(_ARTICLE) and len(word) > 4 else word for word in folded.split())
