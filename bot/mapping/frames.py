"""What part of the globe each picture shows, and from which side it is seen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.mapping.projection import Azimuthal, EqualEarth, Point, Projection
from bot.rules.records.maps import PARTS, WORLD

MIDDLE = 11.0  # degrees east: the world then ends in the Bering Strait, and no country is torn apart
EDGE = 0.025  # of the window's width: no dot stands closer to its rim
TALLEST = 1.25  # times the width: a telephone shows no more of it at once


@dataclass(frozen=True, slots=True)
class Window:
    """A rectangle on the flat world, in the globe's radii."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From side to side."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From the bottom to the top."""
        return self.top - self.bottom

    def around(self, points: Iterable[Point]) -> "Window":
        """The window, opened wide enough for all these points: somebody on an island may sign tomorrow."""
        edge = self.width * EDGE
        left, bottom, right, top = self.left, self.bottom, self.right, self.top
        for x, y in points:
            left, right = min(left, x - edge), max(right, x + edge)
            bottom, top = min(bottom, y - edge), max(top, y + edge)
        wider = max(0.0, (top - bottom) / TALLEST - (right - left)) / 2
        return Window(left - wider, bottom, right + wider, top)


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture's projection, the window it shows at least, and the parts of the world it is about."""

    projection: Projection
    window: Window
    about: tuple[str, ...]


def _around(lon: float, lat: float, width: float, height: float, about: str) -> Frame:
    """A frame around a position; its sides are in the globe's radii of 6,371 km."""
    return Frame(Azimuthal(lon, lat), Window(-width / 2, -height / 2, width / 2, height / 2), (about,))


FRAMES: Mapping[str, Frame] = {
    WORLD: Frame(EqualEarth(MIDDLE), Window(-2.72, -1.06, 2.72, 1.32), PARTS),
    "002": _around(17, 1, 1.48, 1.3, "002"),
    "003": _around(-97, 40, 1.12, 0.98, "003"),
    "005": _around(-62, -22, 1.5, 1.34, "005"),
    "142": _around(84, 25, 1.55, 1.2, "142"),
    "150": _around(15, 52, 0.78, 0.66, "150"),
    "009": _around(160, -22, 1.5, 1.1, "009"),
    "014": _around(37, -2.5, 0.6, 0.53, "002"),
    "balkans": _around(20.2, 42.8, 0.13, 0.108, "150"),
}
