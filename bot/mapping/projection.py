"""From the globe to the plane: degrees in, a point in the globe's radii out, x to the east and y to the north.

Both projections keep areas true: no continent looks larger than it is.
"""

from dataclasses import dataclass
from math import asin, copysign, cos, radians, sin, sqrt
from typing import Protocol

Point = tuple[float, float]
HALF = 180.0  # degrees

# Šavrič, Patterson and Jenny (2018), "The Equal Earth map projection".
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2
_HAIR = 1e-6  # degrees: what lies on the cut stays on its side of it
_NEAR_THE_OTHER_SIDE = -0.6  # cosine of the distance beyond which an azimuthal map is only a smear


class Projection(Protocol):
    """A way to lay the globe flat."""

    def point(self, lon: float, lat: float) -> Point | None:
        """Where a position lies; None where the projection does not reach."""


@dataclass(frozen=True, slots=True)
class EqualEarth:
    """The whole world around a middle meridian. It ends at the meridian on the other side: cut shapes there."""

    middle: float

    def point(self, lon: float, lat: float) -> Point:
        """Where a position lies; a longitude beyond the cut lands on its own side of it."""
        angle = asin(_M * sin(radians(lat)))
        square = angle * angle
        sixth = square**3
        across = radians(self._from_middle(lon)) * cos(angle)
        x = across / (_M * (_A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)))
        return x, angle * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))

    def _from_middle(self, lon: float) -> float:
        east = lon - self.middle
        return east if abs(east) <= HALF + _HAIR else east - copysign(2 * HALF, east)


class Azimuthal:
    """Lambert's azimuthal equal-area projection, around a position: for a continent. It has no cut."""

    def __init__(self, lon: float, lat: float) -> None:
        self._lon = lon
        self._sin, self._cos = sin(radians(lat)), cos(radians(lat))

    def point(self, lon: float, lat: float) -> Point | None:
        """Where a position lies; None for what is on the other side of the globe."""
        east, north = radians(lon - self._lon), radians(lat)
        up, flat = sin(north), cos(north) * cos(east)
        nearness = self._sin * up + self._cos * flat
        if nearness < _NEAR_THE_OTHER_SIDE:
            return None
        scale = sqrt(2 / (1 + nearness))
        return scale * cos(north) * sin(east), scale * (self._cos * up - self._sin * flat)
