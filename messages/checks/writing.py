"""Can every entry be read at all: syntax, ids, names of variables, duplicates, names of folders."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from fluent.syntax import ast

from messages.checks.problem import Problem
from messages.languages import locale
from messages.sources import Entry, Sources

_ID = re.compile(r"-?[a-z][a-z0-9]*(-[a-z0-9]+)*")
_VARIABLE = re.compile(r"[a-z][a-z0-9_]*")


def faults(sources: Sources) -> Iterator[Problem]:
    """Everything that makes an entry unusable."""
    for junk in sources.junk:
        yield Problem(
            junk.path,
            junk.line,
            f"this is not Fluent ({junk.fault}): compare it with its neighbours, mind "
            "the indentation of continued lines and put each [variant] on a line of its own",
        )
    for entry in sources.entries:
        yield from _shape(entry)
    yield from _duplicates(sources)
    yield from _folders(sources)


def _shape(entry: Entry) -> Iterator[Problem]:
    at = (entry.path, entry.line)
    if not _ID.fullmatch(entry.id) or keyword.iskeyword(entry.id):
        yield Problem(*at, f"{entry.id}: write ids as lower-case-words-with-hyphens")
    if entry.node.attributes or entry.node.value is None:
        yield Problem(*at, f"{entry.id}: attributes are not used here; write a message of its own")
    for name in entry.reading.variables:
        if not _VARIABLE.fullmatch(name) or keyword.iskeyword(name):
            yield Problem(*at, f"{entry.id}: write ${name} as a lower_case name")
    if isinstance(entry.node.value, ast.Pattern) and not "".join(entry.reading.wordings).strip():
        yield Problem(*at, f"{entry.id} is empty: write its words")


def _duplicates(sources: Sources) -> Iterator[Problem]:
    first: dict[tuple[str, str], Entry] = {}
    for entry in sources.entries:
        known = first.setdefault((entry.language, entry.id), entry)
        if known is not entry:
            yield Problem(entry.path, entry.line, f"{entry.id} is already in {known.path.name}:{known.line}: keep one")


def _folders(sources: Sources) -> Iterator[Problem]:
    for entry in {entry.language: entry for entry in reversed(sources.entries)}.values():
        if not _known(entry.language):
            yield Problem(entry.path, 1, f"the folder {entry.language!r} must be a two-letter language code such as fr")


def _known(code: str) -> bool:
    try:
        return len(code) == 2 and bool(locale(code))
    except ValueError:
        return False
