"""Messages of nothing but words and values in a row, which nine of ten are, as templates: Fluent's own machinery takes
ten times as long to put texts between words.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fluent.runtime.resolver import Message, NeverIsolatingPlaceable, Placeable, TextElement, VariableReference

_ISOLATED = "\u2068%({})s\u2069"  # as Fluent does it
_ALONE = "%({})s"


def template(message: Message) -> str | None:
    """What `%` fills with texts by their names; None for a message that counts, chooses or refers to another."""
    parts = [_part(element) for element in _elements(message)]
    known = [part for part in parts if part is not None]
    return "".join(known) if len(known) == len(parts) else None


def _elements(message: Message) -> Iterable[Any]:
    return getattr(message.value, "elements", (message.value,))


def _part(element: Any) -> str | None:
    match element:
        case TextElement(value=words):
            return str(words).replace("%", "%%")
        case Placeable(expression=VariableReference(id=name)):
            return _ISOLATED.format(name.name)
        case NeverIsolatingPlaceable(expression=VariableReference(id=name)):
            return _ALONE.format(name.name)
    return None
