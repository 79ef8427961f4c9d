"""Writes what was gathered region by region, packed, with a note of what is inside: see `db/gazetteer/packed.py`."""

import hashlib
import json
import lzma
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from bot.commands.gazetteer.gathering import Gathered
from db.gazetteer.packed import cells, spread
from db.gazetteer.unpacking import CONTENTS, PACKED, Contents

# Text: no alignment of bytes to look for, and the sign before tells much about the next. Unpacking needs 8 MB.
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 23, "lc": 4, "pb": 0}]
_Place = tuple[str, int]  # the code of its region, its number


def pack(gathered: Gathered, folder: Path, sources: Mapping[str, str]) -> Contents:
    """Write the packed file and its contents into the folder."""
    lines = list(packed_lines(gathered))
    packed = lzma.compress("".join(lines).encode(), format=lzma.FORMAT_XZ, filters=_FILTERS)
    about = Contents(
        digest=hashlib.sha256(packed).hexdigest(),
        size=sum(map(len, spread(lines))),
        places=gathered.places,
        names=len(gathered.names.keys() | {name for name, found in gathered.rather_words.items() if found}),
        regions=gathered.regions,
        sources=dict(sources),
    )
    (folder / PACKED).write_bytes(packed)
    (folder / CONTENTS).write_text(json.dumps(asdict(about), indent=2) + "\n", "utf-8")
    return about


def packed_lines(gathered: Gathered) -> Iterator[str]:
    """Each region with its names, and behind it the places that lie there."""
    names, words = _by_subject(gathered.names), _by_subject(gathered.rather_words)
    there = {code: list(places) for code, places in groupby(sorted(_places(gathered)), key=lambda place: place[0])}
    regions = {key[1:] for key in gathered.records if key.startswith("@")}
    for code in sorted(regions | there.keys()):
        shown = gathered.records.get(f"@{code}", ())
        yield "\t".join((f"@{code}", *cells(shown, names.get(code, ())))) + "\n"
        before = 0
        for _, number in there.get(code, ()):
            _country, _admin, people, north, east, *printed = gathered.records[f"#{number}"]
            key, at = str(number), (f"{round(float(degrees) * 100)}" for degrees in (north, east))
            called = cells(printed, names.get(key, ()), words.get(key, ()))
            yield "\t".join((str(number - before), people, *at, *called)) + "\n"
            before = number


def _by_subject(called: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """The folded names of each place and region."""
    names: dict[str, list[str]] = {}
    for name, found in called.items():
        for subject in found:
            names.setdefault(subject, []).append(name)
    return names


def _places(gathered: Gathered) -> Iterator[_Place]:
    for key, cells_of_it in gathered.records.items():
        if key.startswith("#"):
            yield ".".join(cells_of_it[:2]), int(key[1:])
