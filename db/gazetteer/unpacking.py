"""Unpacks the shipped gazetteer once a machine, into a folder where anybody's next start finds it.

The unpacked file carries the digest of the packed one in its name, so a new version never meets an old file. It
appears whole or not at all: several processes may unpack at the same moment. Where nothing can be kept, it is unpacked
into a file without a name, for this process alone.
"""

import json
import lzma
import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

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
    """The unpacked file, ready to be mapped. `cache` is where to keep it; the user's cache folder if not given."""
    about = contents(shipped)
    for folder in [cache] if cache else _user_cache():
        kept = folder / f"gazetteer-{about.digest[:16]}.txt"
        with suppress(OSError):
            if not _whole(kept, about.size):
                _keep(shipped / PACKED, kept)
            return kept.open("rb")
    nameless = tempfile.TemporaryFile()  # noqa: SIM115 (the map keeps it alive)
    _unpack(shipped / PACKED, nameless)
    return nameless


def _user_cache() -> list[Path]:
    with suppress(RuntimeError):  # a user without a home
        return [Path.home() / ".cache" / "endorsement-bot"]
    return []


def _whole(kept: Path, size: int) -> bool:
    return kept.is_file() and kept.stat().st_size == size


def _keep(packed: Path, kept: Path) -> None:
    """Unpack beside the place it shall have, and move it there in one step."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f"{kept.stem}-", dir=kept.parent)
    try:
        with os.fdopen(handle, "wb") as unpacked:
            _unpack(packed, unpacked)
        Path(name).replace(kept)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    for older in kept.parent.glob("gazetteer-*.txt"):
        if older != kept:
            with suppress(OSError):  # still read by an older version, where that forbids it
                older.unlink(missing_ok=True)


def _unpack(packed: Path, unpacked: BinaryIO) -> None:
    with lzma.open(packed, "rb") as source:
        shutil.copyfileobj(source, unpacked, 1 << 20)
    unpacked.flush()
