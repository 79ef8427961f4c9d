"""Names and words that are folded and indexed once, and kept for later starts: of the world, and of the register.

With them lie the phrases that tell what a text is about. It takes a second or two, which no start should wait for. What
is kept is packed, and looked up where it lies in the mapped file; the digest is that of the names, and of the tables
and rules that made it, as this process has loaded them.
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.metadata import version
from mmap import ACCESS_READ, MADV_DONTNEED, mmap
from pathlib import Path
from sys import version as python
from typing import Any, BinaryIO
from zlib import crc32

from bot.rules.asking import matters, wishes
from bot.rules.names.countries import country_names
from bot.rules.names.index import Index, Name
from bot.rules.names.packed import apart, joined
from bot.rules.names.phrasebook import Phrasebook
from bot.rules.names.regions import region_names
from bot.rules.words import Lexicon
from bot.services.register import packed_words
from db.gazetteer.unpacking import contents
from db.kept import Kept, Make
from db.register import digest as tables

BOT = Path(__file__).parents[2]
RULES = BOT / "rules"
# What works out the register's names beside the rules: who changes it gets other names from the same register.
NAMERS = (
    *sorted(Path(__file__).parent.glob("*.py")),
    BOT / "services" / "answers" / "gazetteer.py",
    BOT.parent / "db" / "gazetteer" / "reading.py",
    BOT.parent / "messages" / "languages.py",
)
NEAR_IN = ("en", "ar", "fr", "es")  # languages in whose names of countries slips are looked for
PHRASEBOOKS: tuple[Phrasebook[Any], ...] = (*matters.BOOKS, *wishes.BOOKS)
PACKAGES = ("Babel", "anyascii")
_SUM, _LENGTH = 4, 8  # bytes before what is kept


def world() -> Index:
    """The names of countries, areas and regions that places are named with."""
    return _prepared()[0]


def words() -> Lexicon:
    """What words mean, in all languages."""
    return _prepared()[1]


def kept() -> Kept:
    """Where both are, or will be. To make them takes the names of all countries in all languages, many megabytes that
    a process never gives back.
    """
    return Kept("names-*.bin", _RULES)


def key_of(made_of: Iterable[str]) -> str:
    """What an index of the register is known by: all it is made of, with what ships."""
    return blake2b("\n".join((*_SHIPS, *made_of)).encode()).hexdigest()


def index_of(key: str, names: Callable[[], Sequence[Name]]) -> Index:
    """The index with this key, built from the names if it was not before."""
    return Index.had(_mapped(Kept("register-*.bin", key), lambda file: _keep(file, Index.build(names()).packed())))


def _keep(file: BinaryIO, packed: bytes) -> None:
    """With its check sum before it: a disk may lose a letter, and nobody would see it in the answers."""
    file.write(crc32(packed).to_bytes(_SUM, "little"))
    file.write(len(packed).to_bytes(_LENGTH, "little"))
    file.write(packed)


def _mapped(file_of: Kept, make: Make) -> memoryview:
    """What is kept, made if it is not there; what cannot be read (a broken disk) is made again."""
    for _ in range(2):
        with file_of.opened(make) as file:
            if (packed := _whole(file)) is not None:
                return packed
        file_of.forget()
    raise OSError(f"what is kept as {file_of.name} cannot be read")


def _whole(file: BinaryIO) -> memoryview | None:
    """What the file holds, if it is as it was written. It stays when the file is closed."""
    with suppress(ValueError):  # it is empty
        kept = mmap(file.fileno(), 0, access=ACCESS_READ)
        size = int.from_bytes(kept[_SUM : _SUM + _LENGTH], "little")
        packed = memoryview(kept)[_SUM + _LENGTH :][:size]
        if crc32(packed) == int.from_bytes(kept[:_SUM], "little"):
            kept.madvise(MADV_DONTNEED)  # it was looked at from end to end; from now on, only where somebody asks
            return packed
    return None


@cache
def _prepared() -> tuple[Index, Lexicon]:
    names, meanings, *phrases = apart(_mapped(kept(), _make))
    for book, packed in zip(PHRASEBOOKS, phrases, strict=True):
        book.have(packed)
    return Index.had(names), packed_words.had(meanings)


def _make(file: BinaryIO) -> None:
    names = Index.build((*country_names(), *region_names()), languages=NEAR_IN)
    meanings = packed_words.packed(import_module("bot.rules.words.tables").lexicon())
    _keep(file, joined([names.packed(), meanings, *(book.packed() for book in PHRASEBOOKS)]))


def _ships() -> tuple[str, ...]:
    namers = blake2b(b"".join(file.read_bytes() for file in NAMERS))
    return _RULES, namers.hexdigest(), tables(), contents().digest


def _digest() -> str:
    made_of = blake2b("".join((python, *map(version, PACKAGES))).encode())
    for table in (Path(__file__), *sorted(RULES.rglob("*.py"))):
        made_of.update(table.read_bytes())
    return made_of.hexdigest()


# Asked now, not when they are needed: by then a newer version may lie on the disk, and what the old one, still running,
# makes would be kept as the newer one's.
_RULES = _digest()
_SHIPS = _ships()
