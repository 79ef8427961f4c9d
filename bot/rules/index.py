"""The index of names: which subjects go by a name, exactly or nearly. Built once, never changed, replaced by a new one.

`Lookup` is what a reader needs; `Index` keeps names in memory, a shipped gazetteer may answer from a file instead.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.rules.folding import fold, skeleton, transliterate

SubjectId = int | str
_HEAD = 7  # letters of a name that slips are looked for in; a slip behind them is found by the letters before it
_SOUNDS_ALIKE = {2: 90.0, 3: 80.0}  # of 100, by consonants shared: below, two readings are not worth a question
_LONG_SOUNDS_ALIKE = 72.0
_SHORTEST_HEARD = 4  # Latin letters: an abbreviation is not heard in other words


class Kind(StrEnum):
    """What a name stands for."""

    PLACE = "place"
    PART = "part"  # a part of a place of the register, which is not that place: its subject is the place it lies in
    LEADER = "leader"
    COUNTRY = "country"
    AREA = "area"  # a continent or a part of one
    REGION = "region"  # a first-level region of a country
    COMMITMENT = "commitment"
    THEME = "theme"


_GUESSED = frozenset({Kind.PLACE, Kind.LEADER, Kind.COUNTRY})  # what a slip may still mean; the rest are plain words


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one subject. `subject` is the number or code its owner knows it by."""

    text: str
    kind: Kind
    subject: SubjectId
    language: str = ""


@dataclass(frozen=True, slots=True)
class Near:
    """A name that is nearly what was typed: `slips` letters away (0: it only sounds alike), and how alike, of 100."""

    name: Name
    slips: int
    alike: float


class Lookup(Protocol):
    """Anything that knows names. Both take folded text."""

    def exact(self, folded: str) -> Sequence[Name]:
        """Every name written exactly so."""
        ...

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True) -> Sequence[Near]:
        """The best names nearly written so, one per subject, best first."""
        ...


class Index:
    """Names in memory: a dictionary of folds, one of folds with letters left out, one of consonant skeletons."""

    __slots__ = ("_exact", "_folds", "_heads", "_names", "_sounds", "signs")

    def __init__(self) -> None:
        self._names: list[Name] = []
        self._folds: list[str] = []  # of the name at the same position, without spaces
        self._exact: dict[str, list[int]] = {}
        self._heads: dict[str, list[int]] = {}
        self._sounds: dict[str, list[int]] = {}
        self.signs: frozenset[int] = frozenset()  # lengths of the names of scripts that write no spaces

    @classmethod
    def build(cls, names: Iterable[Name], *, near: bool = True, languages: Collection[str] = ()) -> "Index":
        """An index of these names. `near=False` leaves slips out, for long lists where only the exact name counts.

        `languages`, where given, are those in whose names alone slips are looked for.
        """
        index = cls()
        seen: set[tuple[str, Kind, SubjectId]] = set()
        for name in names:
            folded = fold(name.text)
            if folded and (folded, name.kind, name.subject) not in seen:
                seen.add((folded, name.kind, name.subject))
                index._add(name, folded, near and (not languages or name.language in languages))
        index.signs = frozenset(len(folded) for folded in index._exact if writes_no_spaces(folded))
        return index

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names)

    def spellings(self) -> Iterable[str]:
        """Everything that `exact` finds something under."""
        return self._exact.keys()

    def exact(self, folded: str) -> Sequence[Name]:
        """Every name written exactly so, with or without spaces and the Arabic article."""
        found = self._exact.get(folded)
        return () if found is None else tuple(self._names[at] for at in found)

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True) -> Sequence[Near]:
        """The best names one or two slips away, or (when asked) that sound alike; one per subject, best first."""
        typed = folded.replace(" ", "")
        found = self._slipped(typed)
        if by_sound and not found:
            found = self._alike(folded)
        found.sort(key=lambda near: (near.slips, -near.alike))
        best: dict[tuple[Kind, SubjectId], Near] = {}
        for hit in found:
            best.setdefault((hit.name.kind, hit.name.subject), hit)
        return tuple(best.values())[:limit]

    def _add(self, name: Name, folded: str, near: bool) -> None:
        at = len(self._names)
        joined = folded.replace(" ", "")
        self._names.append(name)
        self._folds.append(joined)
        for spelling in {folded, joined, without_article(folded)}:
            self._exact.setdefault(spelling, []).append(at)
        if near and name.kind in _GUESSED:
            slips = slips_allowed(joined) if name.kind is not Kind.LEADER or len(joined) > _HEAD else 0
            for rest in _shortened(joined[:_HEAD], slips):
                self._heads.setdefault(rest, []).append(at)
            heard = len(joined) >= _SHORTEST_HEARD or not joined.isascii()
            if heard and (name.kind is not Kind.LEADER or " " in folded):  # a surname alone sounds like many cities
                self._sounds.setdefault(skeleton(folded), []).append(at)

    def _slipped(self, typed: str) -> list[Near]:
        allowed = slips_allowed(typed)
        if not allowed:
            return []
        candidates = {at for rest in _shortened(typed[:_HEAD], allowed) for at in self._heads.get(rest, ())}
        found = []
        for at in candidates:
            folded = self._folds[at]
            most = max(allowed, slips_allowed(folded))
            slips = OSA.distance(typed, folded, score_cutoff=most)
            if slips <= most:
                found.append(Near(self._names[at], slips, fuzz.ratio(typed, folded)))
        return found

    def _alike(self, folded: str) -> list[Near]:
        """Names of the same consonants. Two short words share them by chance, so they must also read alike."""
        heard = skeleton(folded)
        if len(heard) < 2:
            return []
        reading = transliterate(folded).replace(" ", "")
        found = []
        for at in self._sounds.get(heard, ()):
            alike = (100.0 + fuzz.ratio(reading, transliterate(self._folds[at]))) / 2
            if alike >= _SOUNDS_ALIKE.get(len(heard), _LONG_SOUNDS_ALIKE):
                found.append(Near(self._names[at], 0, alike))
        return found


def slips_allowed(word: str) -> int:
    """How many slips of the finger a word of this length bears before it is another word."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2


def without_article(folded: str) -> str:
    """The name without the Arabic article before any of its words."""
    return " ".join(word[2:] if word.startswith("ال") and len(word) > 4 else word for word in folded.split())


def writes_no_spaces(word: str) -> bool:
    """Whether the word is in a script whose sentences have no spaces, or hang their particles on the name."""
    return any("\u0e00" <= sign <= "\u109f" or "\u1780" <= sign <= "\u17ff" or "\u3040" <= sign <= "\u30ff"
               or "\u3400" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" for sign in word)  # fmt: skip


def _shortened(word: str, letters: int) -> set[str]:
    """The word with up to so many letters left out: two words that differ by slips share one of these."""
    rests = latest = {word}
    for _ in range(letters):
        latest = {rest[:at] + rest[at + 1 :] for rest in latest for at in range(len(rest))}
        rests = rests | latest
    return rests
