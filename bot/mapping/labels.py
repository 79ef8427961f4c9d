"""Where a name may stand beside its dot: next to it, within the picture, over no other dot and no other name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from math import hypot

GAP = 5  # pixels between a dot and its name
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Disc:
    """A dot as it lies on the picture, in pixels."""

    x: float
    y: float
    radius: float

    @property
    def box(self) -> Box:
        """The square around it."""
        return self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius

    def hides(self, other: "Disc") -> bool:
        """Whether both are the same spot to the eye; itself is."""
        return hypot(self.x - other.x, self.y - other.y) < self.radius / 2


@dataclass(frozen=True, slots=True)
class Wish:
    """A name of this size in pixels that would like to stand beside its dot."""

    disc: Disc
    width: float
    height: float


def room_for(wish: Wish, discs: Iterable[Disc], taken: Iterable[Box], room: Box, from_right: bool) -> Box | None:
    """Where in the room the name may stand, None where nowhere. `taken` are the names that stand already.

    A name keeps away from every dot but those on its own spot, or it would be read as theirs. `from_right`: readers
    of a script written from right to left look on the other side of a dot first.
    """
    strangers = [disc.box for disc in discs if not wish.disc.hides(disc)]
    free = (
        box
        for box in _beside(wish, from_right)
        if _within(box, room) and not _touches(_after_a_blank(box), taken) and not _touches(_apart(box), strangers)
    )
    return next(free, None)


def _beside(wish: Wish, from_right: bool) -> Iterator[Box]:
    """The places round a dot, the best first."""
    dot, width, height = wish.disc, wish.width, wish.height
    away, slant = dot.radius + GAP, dot.radius * 0.7 + GAP
    sides = (dot.x + away, dot.x - away - width)
    for left in reversed(sides) if from_right else sides:
        yield left, dot.y - height / 2, left + width, dot.y + height / 2
    tops = (dot.y - away - height, dot.y + away)
    corners = product((dot.x + slant, dot.x - slant - width), (dot.y - slant - height, dot.y + slant))
    for left, top in (*((dot.x - width / 2, top) for top in tops), *corners):
        yield left, top, left + width, top + height
    for left, up in product(sides, (-height * 0.4, height * 0.4)):
        yield left, dot.y - height / 2 + up, left + width, dot.y + height / 2 + up


def _apart(box: Box) -> Box:
    """The box with some air around it: a third of a line at its ends, less above and below."""
    height = box[3] - box[1]
    return box[0] - height / 3, box[1] - height / 6, box[2] + height / 3, box[3] + height / 6


def _after_a_blank(box: Box) -> Box:
    """The box and a blank at its ends: two names side by side would be read as one."""
    blank = (box[3] - box[1]) / 5
    return box[0] - blank, box[1], box[2] + blank, box[3]


def _within(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


def _touches(box: Box, others: Iterable[Box]) -> bool:
    return any(box[0] < o[2] and o[0] < box[2] and box[1] < o[3] and o[1] < box[3] for o in others)
