"""Does every label fit where it is shown, and is it plain where Telegram takes no markup?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from messages.checks.problem import Problem
from messages.sources import Entry, Sources

# Characters by the id's prefix: what a phone shows of a button, and Telegram's limits for the rest.
PLAIN = {
    "button-": 34,
    "toast-": 190,
    "command-": 256,
    "placeholder-": 64,
    "profile-about": 120,
    "profile-description": 512,
}
MESSAGE = 3500  # of Telegram's 4,096, with room for long values
A_VALUE = 10  # characters reckoned for a value, whose length is not known here
_TAG = re.compile(r"<[^<>]*>")


def faults(sources: Sources) -> Iterator[Problem]:
    """Each label that is too long or has markup where none is shown."""
    for entry in sources.entries:
        limit = next((limit for prefix, limit in PLAIN.items() if entry.id.startswith(prefix)), None)
        length = _longest(entry)
        if length > (limit or MESSAGE):
            yield Problem(
                entry.path,
                entry.line,
                f"{entry.id} has {length} characters (a value counts {A_VALUE}); "
                f"at most {limit or MESSAGE} are shown: shorten it",
            )
        if limit and any(_TAG.search(wording) for wording in entry.reading.wordings):
            yield Problem(entry.path, entry.line, f"{entry.id} is shown without markup: take the tags out")


def _longest(entry: Entry) -> int:
    return _length(entry.node.value) if entry.node.value else 0


def _length(pattern: ast.Pattern) -> int:
    """Visible characters, with the longest variant of every choice."""
    return sum(
        len(_TAG.sub("", part.value)) if isinstance(part, ast.TextElement) else _placeable(part.expression)
        for part in pattern.elements
    )


def _placeable(expression: object) -> int:
    if isinstance(expression, ast.SelectExpression):
        return max(_length(variant.value) for variant in expression.variants)
    return len(expression.value) if isinstance(expression, ast.StringLiteral) else A_VALUE
