"""What a map picture shows, as plain values: which pictures there are, and what stands on one of them.

How it is drawn is the business of `bot/mapping`.
"""

from dataclasses import dataclass

from bot.rules.names.countries import countries_of
from messages.text import Names, Text

WORLD = "world"
# Parts of the world by their UN code: Africa, North and South America, Asia, Europe, Oceania.
PARTS = ("002", "003", "005", "142", "150", "009")
# Smaller ones where so many have signed that the picture of their part has no room for the names.
CLOSER = ("balkans", "014")
PICTURES = (WORLD, *PARTS, *CLOSER)


@dataclass(frozen=True, slots=True)
class Dot:
    """A place on the map: degrees north and east, and how many leaders stand for it."""

    names: Names
    lat: float
    lon: float
    leaders: int
    people: int = 0  # of two places that want the same room for a name, the larger one gets it
    meant: bool = False  # the place that the picture is asked for: marked, and named before all others


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture to be drawn. Two charts that are equal look the same, so a drawn one can be shown again."""

    area: str  # one of PICTURES
    kicker: Text  # what the dots endorse
    title: Text  # which part of the world
    facts: Text  # how many, as of when
    source: Text  # where the borders are from
    sizes: tuple[tuple[int, Text], ...]  # what the sizes of the dots mean: leaders, and that in words
    dots: tuple[Dot, ...]


def picture_with(country: str, place: int) -> str:
    """The closest picture that shows a place of this country, with the place marked: the area, and the place's id."""
    return f"{picture_of(country)}/{place}"


def parts_of(picture: str) -> tuple[str, int | None] | None:
    """The area of a picture and the id of the place marked on it, if there is one; None for what is no picture."""
    area, _, place = picture.partition("/")
    if area not in PICTURES or (place and not (place.isascii() and place.isdecimal())):
        return None
    return area, int(place) if place else None


def inside(area: str, country: str) -> bool:
    """Whether a country by ISO code lies in the area of a picture."""
    return area == WORLD or country in countries_of(area)


def picture_of(country: str) -> str:
    """The closest picture that shows a country; the world for a code that is none."""
    return next((area for area in (*CLOSER, *PARTS) if inside(area, country)), WORLD)


def picture_around(area: str) -> str:
    """The closest picture that shows a part of the world by its code; the world where none shows all of it."""
    wanted = countries_of(area)
    return next((found for found in (*CLOSER, *PARTS) if wanted and wanted <= countries_of(found)), WORLD)
