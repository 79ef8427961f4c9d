"""The catalogue's files as they are written, for the generator and the checks: each message with its file and line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor


@dataclass(frozen=True)
class Selection:
    """One choice a message makes by a value: the variable's name and the keys it has words for."""

    variable: str
    keys: tuple[str, ...]
    counts: bool


class _Reading(Visitor):
    """Gathers what a message is made of."""

    def __init__(self) -> None:
        self.variables: list[str] = []
        self.numbers: set[str] = set()
        self.references: set[str] = set()
        self.selections: list[Selection] = []
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        if node.id.name not in self.variables:
            self.variables.append(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.references.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:
        self.references.add("-" + node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:
        for argument in node.arguments.positional:
            if node.id.name == "NUMBER" and isinstance(argument, ast.VariableReference):
                self.numbers.add(argument.id.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.texts.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        selection = _selection(node)
        self.selections.append(selection)
        if selection.counts:
            self.numbers.add(selection.variable)
        self.generic_visit(node)


PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


def _selection(node: ast.SelectExpression) -> Selection:
    reading = _Reading()
    reading.visit(node.selector)
    keys = tuple(variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
                 for variant in node.variants)
    counts = all(key in PLURALS or key.isdigit() for key in keys)
    return Selection(reading.variables[0] if reading.variables else "", keys, counts)


@dataclass(frozen=True)
class Entry:
    """One message or term (its id then starts with `-`) of one language, and where it stands."""

    language: str
    path: Path
    line: int
    id: str
    node: ast.Message | ast.Term

    @cached_property
    def reading(self) -> _Reading:
        """What the message is made of."""
        reading = _Reading()
        if self.node.value is not None:
            reading.visit(self.node.value)
        return reading


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
        found = [item for path in sorted(folder.glob("*/*.ftl")) for item in _read(path)]
        return cls(tuple(item for item in found if isinstance(item, Entry)),
                   tuple(item for item in found if isinstance(item, Junk)))

    def of(self, language: str) -> dict[str, Entry]:
        """A language's entries by id; of two with one id the first, which is the one the catalogue says."""
        return {entry.id: entry for entry in reversed(self.entries) if entry.language == language}

    def languages(self) -> list[str]:
        """The codes of the languages that have a folder with files."""
        return sorted({entry.language for entry in self.entries} | {junk.path.parent.name for junk in self.junk})


def _read(path: Path) -> Iterator[Entry | Junk]:
    source = path.read_text(encoding="utf-8")
    for node in FluentParser().parse(source).body:
        line = source.count("\n", 0, node.span.start if node.span else 0) + 1
        if isinstance(node, ast.Message | ast.Term):
            line = source.count("\n", 0, node.id.span.start if node.id.span else 0) + 1
            sign = "-" if isinstance(node, ast.Term) else ""
            yield Entry(path.parent.name, path, line, sign + node.id.name, node)
        elif isinstance(node, ast.Junk):
            yield Junk(path, line, "; ".join(note.message or "" for note in node.annotations))
