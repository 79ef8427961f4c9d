"""The world's outlines out of `borders.json`, and how a shape is cut where a flat world ends.

A ring is a closed line of positions in degrees, (east, north); a shape is a ring with its holes.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from bot.mapping.projection import HALF

BORDERS = Path(__file__).parent / "borders.json"
ROUND = 2 * HALF

Position = tuple[float, float]
Line = tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class Outlines:
    """Shapes by part of the world, the lines between two neighbours, and the coasts."""

    lands: dict[str, tuple[tuple[Line, ...], ...]]
    borders: tuple[Line, ...]
    coasts: tuple[Line, ...]


@cache
def outlines() -> Outlines:
    """Everything, read once: it takes some tens of milliseconds and is wanted only by those who draw."""
    topology = json.loads(BORDERS.read_text("utf-8"))
    scale = topology["transform"]["scale"]
    arcs = [_positions(arc, scale) for arc in topology["arcs"]]
    parts = {name: part["arcs"] for name, part in topology["objects"].items()}
    uses = Counter(arc if arc >= 0 else ~arc for polygons in parts.values() for arc in _arcs_of(polygons))
    return Outlines(
        lands={
            name: tuple(tuple(_ring(ring, arcs) for ring in polygon) for polygon in polygons)
            for name, polygons in parts.items()
        },
        borders=tuple(arc for number, arc in enumerate(arcs) if uses[number] > 1),
        coasts=tuple(arc for number, arc in enumerate(arcs) if uses[number] == 1),
    )


def cut(ring: Line, middle: float) -> Iterator[Line]:
    """The pieces of a ring on a flat world around a middle meridian, each between the two ends of that world.

    Without this, a shape that lies across the end is drawn as a bar over the whole world.
    """
    whole = tuple(_unwound(ring))
    west, east = middle - HALF, middle + HALF
    if min(whole)[0] >= west and max(whole)[0] <= east:
        yield whole
        return
    for turn in (-ROUND, 0.0, ROUND):
        moved = tuple((lon + turn, lat) for lon, lat in whole)
        piece = _beyond(_beyond(moved, west, 1), east, -1)
        if len(piece) > 2:
            yield piece


def cut_line(line: Line, middle: float) -> Iterator[Line]:
    """The pieces of an open line on that same world; what steps over its end is left out."""
    west = middle - HALF
    at_home = [((lon - west) % ROUND + west, lat) for lon, lat in line]
    piece = at_home[:1]
    for one, next_one in pairwise(at_home):
        if abs(next_one[0] - one[0]) > HALF:
            yield tuple(piece)
            piece = []
        piece.append(next_one)
    yield tuple(piece)


def _unwound(ring: Iterable[Position]) -> Iterator[Position]:
    """The ring without jumps from one side of the world to the other: its longitudes run on beyond 180°."""
    turn, last = 0.0, None
    for lon, lat in ring:
        if last is not None and abs(lon - last) > HALF:
            turn += ROUND if lon < last else -ROUND
        last = lon
        yield lon + turn, lat


def _beyond(ring: Sequence[Position], edge: float, side: int) -> Line:
    """The part of a ring east (1) or west (-1) of a meridian: Sutherland and Hodgman's way, against one line."""
    kept: list[Position] = []
    for one, two in zip(ring, (*ring[1:], *ring[:1]), strict=True):
        inside, next_inside = (one[0] - edge) * side >= 0, (two[0] - edge) * side >= 0
        if inside:
            kept.append(one)
        if inside != next_inside:
            share = (edge - one[0]) / (two[0] - one[0])
            kept.append((edge, one[1] + share * (two[1] - one[1])))
    return tuple(kept)


def _positions(arc: list[list[int]], scale: list[float]) -> Line:
    """An arc's positions from its differences."""
    steps = accumulate(arc, lambda at, step: [at[0] + step[0], at[1] + step[1]])
    return tuple((x * scale[0], y * scale[1]) for x, y in steps)


def _ring(numbers: list[int], arcs: list[Line]) -> Line:
    """A ring of arcs put one behind the other; ~n is arc n walked backwards. They share their ends."""
    walked = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
    return tuple(position for line in walked for position in line[:-1])


def _arcs_of(polygons: list[Any]) -> Iterator[int]:
    return (arc for polygon in polygons for ring in polygon for arc in ring)
