"""Unpacks the shipped gazetteer, and makes its sieve, once a machine: see `db/kept.py`."""

import json
import lzma
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from db.gazetteer.packed import spread
from db.gazetteer.sieve import SIZE, sieve_of
from db.kept import Kept

SHIPPED = Path(__file__).parent
PACKED = "places.xz"
CONTENTS = "contents.json"


@dataclass(frozen=True, slots=True)
class Contents:
    """What was packed: its digest (SHA-256, hexadecimal), its size in bytes once unpacked, and where it came from."""

    digest: str
    size: int
    places: int
    names: int
    regions: int
    sources: dict[str, str]


def contents(shipped: Path = SHIPPED) -> Contents:
    """What the shipped file says of itself."""
    return Contents(**json.loads((shipped / CONTENTS).read_text("utf-8")))


def open_unpacked(shipped: Path = SHIPPED, cache: Path | None = None) -> BinaryIO:
    """The unpacked file. `cache` is where to keep it; the user's cache folder if not given."""
    about = contents(shipped)
    return Kept("gazetteer-*.txt", about.digest, about.size, cache).opened(lambda made: _unpack(shipped / PACKED, made))


def open_sieve(shipped: Path = SHIPPED, cache: Path | None = None) -> BinaryIO:
    """What of the unpacked file is looked for at all, ready to be mapped."""

    def make(made: BinaryIO) -> None:
        with open_unpacked(shipped, cache) as lines:
            made.write(sieve_of(lines))
        made.flush()

    return Kept("sieve-*.bin", contents(shipped).digest, SIZE, cache).opened(make)


def _unpack(packed: Path, unpacked: BinaryIO) -> None:
    with lzma.open(packed, "rt", encoding="utf-8", newline="\n") as source:
        unpacked.writelines(spread(source))
    unpacked.flush()
