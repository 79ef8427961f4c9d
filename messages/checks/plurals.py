"""Does a message that counts have words for every plural category its language's grammar has (CLDR)?"""

from __future__ import annotations

from collections.abc import Iterator

from messages.checks.problem import Problem
from messages.languages import needed_categories, plural_categories
from messages.reading import PLURALS
from messages.sources import Entry, Sources

_ORDER = ("zero", "one", "two", "few", "many", "other")


def faults(sources: Sources) -> Iterator[Problem]:
    """Each category that is missing, or that the language does not know and nobody would ever read."""
    for entry in sources.entries:
        for choice in entry.reading.selections:
            if choice.counts:
                yield from _categories(entry, choice.variable, set(choice.keys) & PLURALS)


def _categories(entry: Entry, variable: str, written: set[str]) -> Iterator[Problem]:
    try:
        needed, known = needed_categories(entry.language) | {"other"}, plural_categories(entry.language)
    except ValueError:  # a folder that is no language is reported elsewhere
        return
    for category in _ORDER:
        if category in needed - written:
            yield Problem(
                entry.path,
                entry.line,
                f"{entry.id}: the count of ${variable} has no [{category}]; "
                f"{entry.language} needs {', '.join(each for each in _ORDER if each in needed)}",
            )
        if category in written - needed - known:
            yield Problem(entry.path, entry.line, f"{entry.id}: {entry.language} never uses [{category}]: delete it")
