"""The catalogue's files as they are written, for generator and checks: each message with its file and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast

from messages.reading import Reading, read


@dataclass(frozen=True)
class Entry:
    """One message or term (its id then starts with `-`) of one language, and where it stands."""

    language: str
    path: Path
    line: int
    id: str
    node: ast.Message | ast.Term

    @cached_property
    def reading(self) -> Reading:
        """What the message is made of."""
        return read(self.node.value)


@dataclass(frozen=True)
class Junk:
    """Lines of a file that are not Fluent, and what the parser says of them."""

    path: Path
    line: int
    fault: str


@dataclass(frozen=True)
class Sources:
    """All entries of all languages, in the order of files and lines."""

    entries: tuple[Entry, ...]
    junk: tuple[Junk, ...]

    @classmethod
    def read(cls, folder: Path) -> Sources:
        """Read every `<language>/*.ftl` under `folder`."""
        found = [item for path in sorted(folder.glob("*/*.ftl")) for item in _items(path)]
        return cls(
            tuple(item for item in found if isinstance(item, Entry)),
            tuple(item for item in found if isinstance(item, Junk)),
        )

    def of(self, language: str) -> dict[str, Entry]:
        """A language's entries by id; of two with one id the first, which is the one the catalogue says."""
        return {entry.id: entry for entry in reversed(self.entries) if entry.language == language}

    def languages(self) -> list[str]:
        """The codes of the languages that have a folder with files."""
        return sorted({entry.language for entry in self.entries} | {junk.path.parent.name for junk in self.junk})


def _items(path: Path) -> Iterator[Entry | Junk]:
    source = path.read_text(encoding="utf-8")
    for node in FluentParser().parse(source).body:
        if isinstance(node, ast.Message | ast.Term):
            sign = "-" if isinstance(node, ast.Term) else ""
            yield Entry(path.parent.name, path, _line(source, node.id), sign + node.id.name, node)
        elif isinstance(node, ast.Junk):
            yield Junk(path, _line(source, node), "; ".join(note.message or "" for note in node.annotations))


def _line(source: str, node: ast.SyntaxNode) -> int:
    return source.count("\n", 0, node.span.start if node.span else 0) + 1
