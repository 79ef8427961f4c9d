"""Does every language say the same as English: nothing missing or left over, the same values, the same choices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast

from messages.checks.problem import Problem
from messages.generate import variables
from messages.languages import ENGLISH, KEPT_WHOLE
from messages.letters import FILE as LETTERS
from messages.sources import Entry, Sources
from messages.wholeness import untranslated


def faults(sources: Sources) -> Iterator[Problem]:
    """Every difference between English and each other language."""
    english = sources.of(ENGLISH)
    for language in sorted({*KEPT_WHOLE, *sources.languages()} - {ENGLISH}):
        other = sources.of(language)
        yield from _missing(english, other, language)
        yield from _copied(english, other)
        for entry in other.values():
            if entry.id in english:
                yield from _variables(english, other, entry.id)
                yield from _choices(english[entry.id], entry)
            elif not entry.id.startswith("-"):
                yield Problem(entry.path, entry.line, f"{entry.id} is not in English: rename it as there, or delete it")
    yield from _dangling(sources)


def _missing(english: dict[str, Entry], other: dict[str, Entry], language: str) -> Iterator[Problem]:
    absent = [entry for entry in english.values() if entry.id not in other and not entry.id.startswith("-")]
    if {entry.path.name for entry in other.values()} == {LETTERS}:
        return  # letters are written in it, and nothing else is meant to be
    if language in KEPT_WHOLE:
        for entry in absent:
            there = Path(entry.path.parent.parent.name, language, entry.path.name)
            yield Problem(entry.path, entry.line, f"{entry.id} is missing in {language}: translate it in {there}")
        return
    for path, count in Counter(entry.path for entry in absent).items():
        yield Problem(
            path.parent.parent / language / path.name,
            1,
            f"{count} messages of {ENGLISH}/{path.name} are "
            f"missing; {language} is not offered to anybody until it is whole",
            note=True,
        )


def _variables(english: dict[str, Entry], other: dict[str, Entry], message_id: str) -> Iterator[Problem]:
    entry, theirs = other[message_id], variables(other[message_id], other)
    ours = variables(english[message_id], english)
    for name in theirs.keys() - ours.keys():
        yield Problem(entry.path, entry.line, f"{entry.id}: English gives no ${name} (it gives {_names(ours)})")
    for name in ours.keys() - theirs.keys():
        yield Problem(entry.path, entry.line, f"{entry.id}: ${name} is not used, but English uses it: put it in")
    for name in theirs.keys() & ours.keys():
        if theirs[name] and not ours[name]:
            yield Problem(
                entry.path,
                entry.line,
                f"{entry.id}: ${name} is no number in English: write {{ NUMBER(${name}) }} there if it is one",
            )


def _names(variables: dict[str, bool]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "none"


def _choices(english: Entry, entry: Entry) -> Iterator[Problem]:
    ours = {choice.variable: set(choice.keys) for choice in english.reading.selections if not choice.counts}
    for choice in entry.reading.selections:
        expected = ours.get(choice.variable, set())
        if not choice.counts and set(choice.keys) != expected:
            yield Problem(
                entry.path,
                entry.line,
                f"{entry.id}: the choice by ${choice.variable} must have English's "
                f"keys, untranslated: {', '.join(sorted(expected)) or 'there is no such choice'}",
            )


def _copied(english: dict[str, Entry], other: dict[str, Entry]) -> Iterator[Problem]:
    for message_id in untranslated(_messages(english), _messages(other)):
        entry = other[message_id]
        yield Problem(
            entry.path,
            entry.line,
            f"{entry.id} is still the English word for word: translate it",
            note=entry.language not in KEPT_WHOLE,
        )


def _messages(entries: dict[str, Entry]) -> dict[str, ast.Message]:
    return {entry.id: entry.node for entry in entries.values() if isinstance(entry.node, ast.Message)}


def _dangling(sources: Sources) -> Iterator[Problem]:
    known = {language: sources.of(language).keys() for language in sources.languages()}
    for entry in sources.entries:
        for reference in sorted(entry.reading.references - known[entry.language]):
            yield Problem(entry.path, entry.line, f"{entry.id} refers to {reference}, which {entry.language} has not")
