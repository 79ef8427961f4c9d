"""Names and words that are folded and indexed once, and kept for later starts: of the world, and of the register.

It takes a second or two, which no start should wait for. What is kept is plain data, as Python keeps its compiled
files; the digest is that of the names, and of the tables and rules that made it, as this process has loaded them.
"""

import marshal
from array import array
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from sys import version as python
from typing import Any, BinaryIO

from bot.rules.countries import country_names
from bot.rules.index import Index, Name
from bot.rules.regions import region_names
from bot.rules.words import Lexicon, Meaning, lexicon
from bot.rules.words.cues import Cue
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
PACKAGES = ("Babel", "anyascii")


def world() -> Index:
    """The names of countries, areas and regions that places are named with."""
    return _prepared()[0]


def words() -> Lexicon:
    """What words mean, in all languages."""
    return _prepared()[1]


def kept() -> Kept:
    """Where both are, or will be. To make them takes the names of all countries in all languages, ten times the memory
    that they need themselves and that a process never gives back.
    """
    return Kept("names-*.bin", _RULES)


def key_of(made_of: Iterable[str]) -> str:
    """What an index of the register is known by: all it is made of, with what ships."""
    return blake2b("\n".join((*_SHIPS, *made_of)).encode()).hexdigest()


def index_of(key: str, names: Callable[[], Sequence[Name]]) -> Index:
    """The index with this key, built from the names if it was not before."""
    return Index.had(_read(Kept("register-*.bin", key), lambda file: _keep(file, Index.build(names()))))


def _keep(file: BinaryIO, index: Index) -> None:
    file.write(marshal.dumps(index.plain()))


def _read(file_of: Kept, make: Make) -> Any:
    """What is kept, made if it is not there; what cannot be read (a broken disk) is made again."""
    for _ in range(2):
        with file_of.opened(make) as file, suppress(EOFError, ValueError, TypeError):
            return marshal.loads(file.read())  # noqa: S302 (our own, as a .pyc is)
        file_of.forget()
    raise OSError(f"what is kept as {file_of.name} cannot be read")


@cache
def _prepared() -> tuple[Index, Lexicon]:
    names, (whole, stems, meanings, longest, longest_stem) = _read(kept(), _make)
    known = _meanings(meanings)
    return Index.had(names), Lexicon(_had(whole, known), _had(stems, known), longest, longest_stem)


def _make(file: BinaryIO) -> None:
    names = Index.build((*country_names(), *region_names()), languages=NEAR_IN)
    file.write(marshal.dumps((names.plain(), _plain(lexicon()))))


def _ships() -> tuple[str, ...]:
    namers = blake2b(b"".join(file.read_bytes() for file in NAMERS))
    return _digest(), namers.hexdigest(), tables(), contents().digest


def _digest() -> str:
    made_of = blake2b("".join((python, *map(version, PACKAGES))).encode())
    for table in (Path(__file__), *sorted(RULES.rglob("*.py"))):
        made_of.update(table.read_bytes())
    return made_of.hexdigest()


def _plain(words: Lexicon) -> tuple[Any, ...]:
    """Most words mean what many others do: what there is to mean is kept once, and words by its number."""
    meanings = {found: at for at, found in enumerate(dict.fromkeys(chain(words.whole.values(), words.stems.values())))}
    whole, stems = (
        ("\n".join(table), array("I", map(meanings.__getitem__, table.values())).tobytes())
        for table in (words.whole, words.stems)
    )
    plain = [tuple((cue.value, language) for cue, language in found) for found in meanings]
    return whole, stems, plain, words.longest, words.longest_stem


def _meanings(plain: list[tuple[tuple[str, str], ...]]) -> list[tuple[Meaning, ...]]:
    cues = {cue.value: cue for cue in Cue}
    single: dict[tuple[str, str], Meaning] = {}
    return [tuple(single.setdefault(each, (cues[each[0]], each[1])) for each in found) for found in plain]


def _had(plain: tuple[str, bytes], meanings: list[tuple[Meaning, ...]]) -> dict[str, tuple[Meaning, ...]]:
    words, which = plain
    return dict(zip(words.split("\n"), map(meanings.__getitem__, array("I", which)), strict=True))


# Asked now, not when they are needed: by then a newer version may lie on the disk, and what the old one, still running,
# makes would be kept as the newer one's.
_RULES, _SHIPS = _digest(), _ships()
