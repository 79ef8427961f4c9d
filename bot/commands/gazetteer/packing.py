"""Writes what was gathered as sorted lines, packed, with a note of what is inside."""

import hashlib
import json
import lzma
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from bot.commands.gazetteer.gathering import Gathered
from db.gazetteer.unpacking import CONTENTS, PACKED, Contents

# Text: no alignment of bytes to look for, and the sign before tells much about the next. Unpacking needs 8 MB.
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 23, "lc": 4, "pb": 0}]


def pack(gathered: Gathered, folder: Path, sources: Mapping[str, str]) -> Contents:
    """Write the packed file and its contents into the folder."""
    text = b"".join(_lines(gathered))
    packed = lzma.compress(text, format=lzma.FORMAT_XZ, filters=_FILTERS)
    about = Contents(
        digest=hashlib.sha256(packed).hexdigest(),
        size=len(text),
        places=gathered.places,
        names=len(gathered.names),
        regions=gathered.regions,
        sources=dict(sources),
    )
    (folder / PACKED).write_bytes(packed)
    (folder / CONTENTS).write_text(json.dumps(asdict(about), indent=2) + "\n", "utf-8")
    return about


def _lines(gathered: Gathered) -> list[bytes]:
    names = (f"{name}\t{' '.join(sorted(found))}\n".encode() for name, found in gathered.names.items())
    records = (f"{key}\t" + "\t".join(cells) + "\n" for key, cells in gathered.records.items())
    return sorted((*names, *(record.encode() for record in records)), key=lambda line: line.partition(b"\t")[0])
