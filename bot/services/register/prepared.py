"""Names and words that are folded and indexed once, and kept for later starts: of the world, and of the register.

It takes a second or two, which no start should wait for. What is kept is plain data, as Python keeps its compiled
files; the digest is that of the names, and of the tables and rules that made it.
"""

import marshal
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from sys import version as python
from typing import Any, BinaryIO

from bot.rules.countries import country_names
from bot.rules.index import Index, Name
from bot.rules.regions import region_names
from bot.rules.words import Lexicon, lexicon
from bot.rules.words.cues import Cue
from db.kept import Kept, Make

RULES = Path(__file__).parents[2] / "rules"
NEAR_IN = ("en", "ar", "fr", "es")  # languages in whose names of countries slips are looked for
PACKAGES = ("Babel", "anyascii")


def world() -> Index:
    """The names of countries, areas and regions that places are named with."""
    return _prepared()[0]


def words() -> Lexicon:
    """What words mean, in all languages."""
    return _prepared()[1]


def index_of(names: Sequence[Name]) -> Index:
    """An index of these names, built if it was not before."""
    given = sorted(f"{name.text}\t{name.kind}\t{name.subject}\t{name.language}" for name in names)
    digest = blake2b("\n".join((_digest(), *given)).encode()).hexdigest()
    return Index.had(_read(Kept("register-*.bin", digest), lambda file: _keep(file, Index.build(names))))


def _keep(file: BinaryIO, index: Index) -> None:
    file.write(marshal.dumps(index.plain()))


def _read(kept: Kept, make: Make) -> Any:
    """What is kept, made if it is not there; what cannot be read (a broken disk) is made again."""
    for _ in range(2):
        with kept.opened(make) as file, suppress(EOFError, ValueError, TypeError):
            return marshal.loads(file.read())  # noqa: S302 (our own, as a .pyc is)
        kept.forget()
    raise OSError(f"what is kept as {kept.name} cannot be read")


@cache
def _prepared() -> tuple[Index, Lexicon]:
    names, whole, stems, longest, longest_stem = _read(Kept("names-*.bin", _digest()), _make)
    return Index.had(names), Lexicon(_had(whole), _had(stems), longest, longest_stem)


def _make(file: BinaryIO) -> None:
    found = lexicon()
    names = Index.build((*country_names(), *region_names()), languages=NEAR_IN)
    plain = (names.plain(), _plain(found.whole), _plain(found.stems), found.longest, found.longest_stem)
    file.write(marshal.dumps(plain))


@cache
def _digest() -> str:
    made_of = blake2b("".join((python, *map(version, PACKAGES))).encode())
    for table in sorted(RULES.rglob("*.py")):
        made_of.update(table.read_bytes())
    return made_of.hexdigest()


def _plain(meanings: Any) -> dict[str, tuple[tuple[str, str], ...]]:
    return {word: tuple((cue.value, language) for cue, language in found) for word, found in meanings.items()}


def _had(meanings: dict[str, tuple[tuple[str, str], ...]]) -> dict[str, tuple[tuple[Cue, str], ...]]:
    cues = {cue.value: cue for cue in Cue}
    return {word: tuple((cues[cue], language) for cue, language in found) for word, found in meanings.items()}
