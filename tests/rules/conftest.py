"""The shipped register as the rules see it: one book of names and one atlas of places for all tests of this room."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from bot.rules.asking.places import Listed, Place, Verdict, decide
from bot.rules.asking.question import read
from bot.rules.names.countries import country_names
from bot.rules.names.index import Index, Kind, Name
from bot.rules.names.mentions import Book
from bot.rules.names.people import leader_names
from bot.rules.names.regions import names_of_region, region_in, region_names
from bot.rules.names.themes import theme_names
from bot.rules.words.tables import lexicon
from db.register import rows

SCRIPTS = ("en", "ar")


@dataclass(frozen=True)
class Shipped:
    """The register that the project ships."""

    book: Book
    places: dict[int, Place]
    slugs: dict[int, str]
    names: tuple[Name, ...]

    def id(self, slug: str) -> int:
        return next(at for at, known in self.slugs.items() if known == slug)

    def verdicts(self, typed: str) -> list[Verdict]:
        """What is said of each place that a text names."""
        return [finding.verdict for finding in decide(read(typed, self.book), self.places)]

    def listed(self, typed: str) -> set[str]:
        """The places that are said to be on the list."""
        return {self.slugs[verdict.place] for verdict in self.verdicts(typed) if isinstance(verdict, Listed)}


@pytest.fixture(scope="session")
def shipped() -> Shipped:
    ids = {row["slug"]: number for number, row in enumerate(rows("places"), start=1)}
    names = (*_place_names(ids), *_leader_names(), *_theme_names())
    world = Index.build([*region_names(), *country_names()], languages=("en", "ar", "fr", "es"))
    places = {place.id: place for place in _places(ids)}
    return Shipped(Book(Index.build(names), world, lexicon()), places, {at: slug for slug, at in ids.items()}, names)


def _places(ids: dict[str, int]) -> Iterator[Place]:
    listed = {row["place"] for row in rows("endorsements")}
    for row in rows("places"):
        yield Place(
            ids[row["slug"]],
            row["country"],
            region_in(row["country"], row["admin1_en"]),
            ids.get(row["parent"]),
            listed=row["slug"] in listed,
            people=int(row["population"] or 0),
            geoname=int(row["geoname_id"] or 0) or None,
        )


def _place_names(ids: dict[str, int]) -> Iterator[Name]:
    for row in rows("places"):
        yield from (Name(row[f"name_{language}"], Kind.PLACE, ids[row["slug"]], language) for language in SCRIPTS)
        yield from names_of_region(
            row["country"], row["admin1_en"], {language: row[f"admin1_{language}"] for language in SCRIPTS}
        )
    for row in rows("place_aliases"):
        kind = Kind.PART if row["kind"] == "part" else Kind.PLACE
        yield Name(row["name"], kind, ids[row["place"]], row["language"])


def _leader_names() -> Iterator[Name]:
    for row in rows("endorsements"):
        for language in SCRIPTS:
            yield from leader_names(row[f"leader_{language}"], int(row["n"]), language)


def _theme_names() -> Iterator[Name]:
    for row in rows("themes"):
        for language in SCRIPTS:
            for word in row[f"words_{language}"].split(","):
                yield Name(word.strip(), Kind.THEME, row["code"], language)
    yield from theme_names()
