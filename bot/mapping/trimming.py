"""Makes `borders.json` anew out of a larger file (README.md tells which, and how to get it).

Kept are the outlines, grouped by part of the world; which country a piece belongs to is not kept, since no map of ours
says so. Antarctica is left out, and positions are rounded to what a picture of 1,600 pixels can show.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.core import get_global

from bot.rules.names.countries import countries_of
from bot.rules.records.maps import PARTS

BORDERS = Path(__file__).parent / "borders.json"
STEP = 0.01  # degrees
ANTARCTICA = "010"
SOUTH_OF_EUROPE, SOUTH_OF_THE_CARIBBEAN = 25.0, 10.0  # degrees north
# What our tables of countries do not know: by number, or by name where it has none.
ELSEWHERE = {
    "086": "002",
    "239": "005",
    "260": "002",
    "334": "009",
    "Kosovo": "150",
    "Somaliland": "002",
    "N. Cyprus": "142",
    "Siachen Glacier": "142",
    "Indian Ocean Ter.": "009",
}
Json = dict[str, Any]


def trimmed(world: Json) -> Json:
    """A topology of what is drawn: a MultiPolygon for each part of the world."""
    pieces: dict[str, list[Any]] = {}
    for country in world["objects"]["countries"]["geometries"]:
        if country.get("id") != ANTARCTICA:
            for polygon in [country["arcs"]] if country["type"] == "Polygon" else country["arcs"]:
                lon, lat = _start(world, polygon)
                pieces.setdefault(_overseas(_part(country), lon, lat), []).append(polygon)
    kept = sorted({_forward(arc) for part in pieces.values() for polygon in part for ring in polygon for arc in ring})
    new = {old: number for number, old in enumerate(kept)}
    arcs = [list(_rounded(world["arcs"][arc], world["transform"])) for arc in kept]
    objects = {
        part: {"type": "MultiPolygon", "arcs": _renumbered(found, new)} for part, found in sorted(pieces.items())
    }
    transform = {"scale": [STEP, STEP], "translate": [0, 0]}
    return {"type": "Topology", "transform": transform, "objects": objects, "arcs": arcs}


def _part(country: Json) -> str:
    known_as = country.get("id", country["properties"]["name"])
    if known_as in ELSEWHERE:
        return ELSEWHERE[known_as]
    code = get_global("territory_aliases")[known_as][0]
    return next(part for part in PARTS if code in countries_of(part))


def _overseas(part: str, lon: float, lat: float) -> str:
    """France and the Netherlands reach beyond Europe; a piece lies where it lies."""
    if part != "150" or lat > SOUTH_OF_EUROPE:
        return part
    return "002" if lon > 0 else "005" if lat < SOUTH_OF_THE_CARIBBEAN else "003"


def _start(world: Json, polygon: list[list[int]]) -> tuple[float, float]:
    """Where a polygon's outline begins, in degrees."""
    scale, translate = world["transform"]["scale"], world["transform"]["translate"]
    x, y = world["arcs"][_forward(polygon[0][0])][0]
    return x * scale[0] + translate[0], y * scale[1] + translate[1]


def _forward(arc: int) -> int:
    """TopoJSON writes an arc that is walked backwards as -1 - its number."""
    return arc if arc >= 0 else -1 - arc


def _renumbered(polygons: list[Any], new: dict[int, int]) -> list[Any]:
    def renumber(arc: int) -> int:
        return new[arc] if arc >= 0 else -1 - new[-1 - arc]

    return [[[renumber(arc) for arc in ring] for ring in polygon] for polygon in polygons]


def _rounded(arc: list[list[int]], transform: Json) -> Iterator[list[int]]:
    """The arc in our steps, as differences; positions that have become the same are said once."""
    (wide, high), (west, south) = transform["scale"], transform["translate"]
    east = north = 0
    last = (0, 0)
    for number, (x, y) in enumerate(arc):
        east, north = east + x, north + y
        here = (round((east * wide + west) / STEP), round((north * high + south) / STEP))
        if here != last or number == 0:
            yield [here[0] - last[0], here[1] - last[1]]
            last = here


if __name__ == "__main__":
    source = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    BORDERS.write_text(json.dumps(trimmed(source), separators=(",", ":")) + "\n", "utf-8")
