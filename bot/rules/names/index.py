"""The index of names: which subjects go by a name, exactly or nearly. Built once, never changed, replaced by a new one.

`Lookup` is what a reader needs; `Index` keeps names in memory, a shipped gazetteer may answer from a file instead.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol

from bot.rules.names.packed import Texts, apart, joined
from bot.rules.names.slips import MOST_SLIPS
from bot.rules.names.spellings import Hit, Spellings
from bot.rules.names.spellings import without_article as without_article
from bot.rules.spelling.folding import fold

SubjectId = int | str
BELONGING = (
    "und"  # the language of words for what belongs to a place: they may only say what sort of thing something is
)
_WITHOUT_SPACES = re.compile("[\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LONG_LEADER = 8  # letters; of a shorter name every slip is somebody else's


class Kind(StrEnum):
    """What a name stands for."""

    __hash__ = str.__hash__  # as fast as a string's: kinds are looked up in sets all the time

    PLACE = "place"
    PART = "part"  # a part of a place of the register, which is not that place: its subject is the place it lies in
    LEADER = "leader"
    COUNTRY = "country"
    AREA = "area"  # a continent or a part of one
    REGION = "region"  # a first-level region of a country
    COMMITMENT = "commitment"
    THEME = "theme"


_KINDS = {kind.value: kind for kind in Kind}
_SIGNS = frozenset("+-")
_GUESSED = frozenset({Kind.PLACE, Kind.LEADER, Kind.COUNTRY})  # what a slip may still mean; the rest are plain words


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one subject. `subject` is the number or code its owner knows it by."""

    text: str
    kind: Kind
    subject: SubjectId
    language: str = ""


TO_THE_LETTER = 90.0  # how alike, of 100, what is written as the name is, but doubtful for another reason


@dataclass(frozen=True, slots=True)
class Near:
    """A name that is nearly what was typed: `slips` letters away (0: it only sounds alike), and how alike, of 100."""

    name: Name
    slips: int
    alike: float


def to_the_letter(names: Iterable[Name]) -> tuple[Near, ...]:
    """Names that stand there as they are, but may not be meant."""
    return tuple(Near(name, 0, TO_THE_LETTER) for name in names)


class Lookup(Protocol):
    """Anything that knows names. Both take folded text."""

    def exact(self, folded: str) -> Sequence[Name]:
        """Every name written exactly so."""
        ...

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True) -> Sequence[Near]:
        """The best names nearly written so, one per subject, best first."""
        ...

    def goes_on(self, begun: str) -> bool:
        """Whether some name may begin so; "new " asks for names of several words."""
        ...


class Peopled(Lookup, Protocol):
    """The same of the world's places, whose people are counted."""

    def rather_words(self, folded: str) -> Sequence[Name]:
        """The places of exactly this name where it is rather an ordinary word; `exact` does not know them."""
        ...

    def people(self, place: SubjectId) -> int:
        """How many live there; 0: nobody knows."""
        ...


class PackedNames(Sequence[Name]):
    """Names as they were kept, each made when it is looked at: of forty thousand a day sees some hundreds."""

    __slots__ = ("_lines",)

    def __init__(self, packed: memoryview) -> None:
        self._lines = Texts(packed)

    @staticmethod
    def packed(names: Iterable[Name]) -> bytes:
        """These names, to be kept."""
        return Texts.packed(
            "\t".join((name.kind.value, _written(name.subject), name.language, name.text)) for name in names
        )

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, at: Any) -> Any:
        kind, subject, language, text = self._lines[at].split("\t", 3)
        return Name(text, _KINDS[kind], int(subject) if subject[:1] in _SIGNS else subject, language)


def _written(subject: SubjectId) -> str:
    """As text that is told apart from another subject's: a number has its sign."""
    return f"{subject:+}" if isinstance(subject, int) else subject


class Index:
    """Names in memory, and the spellings under which each is found."""

    __slots__ = ("_names", "_spellings")

    def __init__(self, names: Sequence[Name], spellings: Spellings) -> None:
        self._names = names
        self._spellings = spellings

    @classmethod
    def build(cls, names: Iterable[Name], *, near: bool = True, languages: Collection[str] = ()) -> "Index":
        """An index of these names. `near=False` leaves slips out, for long lists where only the exact name counts.

        `languages`, where given, are those in whose names alone slips are looked for.
        """
        folded: dict[tuple[str, Kind, SubjectId], Name] = {}
        for name in names:
            folded.setdefault((fold(name.text), name.kind, name.subject), name)
        kept = {key: name for key, name in folded.items() if key[0]}
        guessed = (near and (not languages or name.language in languages) for name in kept.values())
        spelled = (
            (key[0], wanted and _bears_slips(*key), wanted and _is_heard(*key))
            for key, wanted in zip(kept, guessed, strict=True)
        )
        return cls(list(kept.values()), Spellings.of(spelled))

    @classmethod
    def had(cls, packed: memoryview) -> "Index":
        """The index that was packed so."""
        names, *spellings = apart(packed)
        return cls(PackedNames(names), Spellings.had(spellings))

    def packed(self) -> bytes:
        """The index, to be kept."""
        return joined([PackedNames.packed(self._names), *self._spellings.packed()])

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names)

    def starting(self, begun: str) -> Iterable[str]:
        """What begins so: everything that `exact` finds something under, and beginnings of it."""
        return self._spellings.starting(begun)

    def exact(self, folded: str) -> Sequence[Name]:
        """Every name written exactly so, with or without spaces and the Arabic article."""
        found = self._spellings.exact(folded)
        return tuple(self._names[at] for at in found) if found else ()

    def goes_on(self, begun: str) -> bool:
        """Whether some name begins so; "new " asks for names of several words."""
        return self._spellings.goes_on(begun)

    def is_half_known(self, joined: str) -> bool:
        """Whether some name may be one slip away, of which at least a half is right. `joined` has no spaces."""
        return self._spellings.is_half_known(joined)

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True, slips: int = MOST_SLIPS) -> Sequence[Near]:
        """The best names one or two slips away, or (when asked) that sound alike; one per subject, best first."""
        hits = self._spellings.slipped(folded, slips)
        return self._best(hits)[:limit] if hits or not by_sound else self.heard(folded, limit)

    def heard(self, folded: str, limit: int = 5) -> Sequence[Near]:
        """The best names that sound alike."""
        return self._best(self._spellings.heard(folded))[:limit]

    def _best(self, hits: Sequence[Hit]) -> tuple[Near, ...]:
        best: dict[tuple[Kind, SubjectId], Near] = {}
        for at, slips, alike in sorted(hits, key=lambda hit: (hit[1], -hit[2], hit[0])):
            name = self._names[at]
            best.setdefault((name.kind, name.subject), Near(name, slips, alike))
        return tuple(best.values())


def _bears_slips(folded: str, kind: Kind, subject: SubjectId) -> bool:
    return kind in _GUESSED and (kind is not Kind.LEADER or len(folded.replace(" ", "")) >= _LONG_LEADER)


def _is_heard(folded: str, kind: Kind, subject: SubjectId) -> bool:
    return kind in _GUESSED and (kind is not Kind.LEADER or " " in folded)  # a surname alone sounds like many cities


def writes_no_spaces(word: str) -> bool:
    """Whether the word is in a script whose sentences have no spaces, or hang their particles on the name."""
    return not word.isascii() and _WITHOUT_SPACES.search(word) is not None
