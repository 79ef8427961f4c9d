"""One language's messages as they are written, each parsed when it is first said.

To parse a whole language takes a tenth of a second, and holds ten times the room of its words; of most languages a
process needs nothing but a letter now and then.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle
from fluent.runtime.resolver import Message
from fluent.syntax import FluentParser, ast

from messages.reading import read
from messages.templates import template

# An entry begins at the left edge with its name; what belongs to it is indented, but for a bracket that closes it.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)


class LanguageBook:
    """The messages of a language: `written` is each as it stands in its file."""

    def __init__(self, code: str, texts: Iterable[str]) -> None:
        self._code = code
        self.written: dict[str, str] = {}
        self._terms: dict[str, str] = {}
        for name, lines in chain.from_iterable(map(entries, texts)):
            (self._terms if name.startswith("-") else self.written).setdefault(name, lines)
        self._parsed: dict[str, ast.Message | ast.Term | None] = {}
        self._templates: dict[str, str | None] = {}
        self._bundle: FluentBundle | None = None
        self._making = Lock()  # a map is written on in a thread of its own

    @classmethod
    def load(cls, folder: Path) -> LanguageBook:
        """Of a folder named after the language."""
        return cls(folder.name, (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))))

    def has(self, message_id: str) -> bool:
        """Whether the message is there, and is Fluent."""
        return self.node(message_id) is not None

    def node(self, message_id: str) -> ast.Message | ast.Term | None:
        """A message's syntax; None where there is none."""
        if message_id not in self._parsed:
            written = self.written.get(message_id) or self._terms.get(message_id, "")
            body = FluentParser().parse(written).body
            found = (entry for entry in body if isinstance(entry, ast.Message | ast.Term))
            self._parsed[message_id] = next(found, None)
        return self._parsed[message_id]

    def bundle(self) -> FluentBundle:
        """What formats its messages. It holds the language's calendar, plurals and names of countries."""
        with self._making:
            if self._bundle is None:
                self._bundle = FluentBundle([self._code], use_isolating=True)
            return self._bundle

    def message(self, message_id: str) -> Message:
        """The message, ready to be formatted by the bundle, with all that it refers to."""
        bundle = self.bundle()
        with self._making:
            if not bundle.has_message(message_id):
                bundle.add_resource(ast.Resource(list(self._with_its_own(message_id, set()))))
        return bundle.get_message(message_id)

    def template(self, message_id: str) -> str | None:
        """The message as a template for texts, if it is that simple."""
        if message_id not in self._templates:
            self._templates[message_id] = template(self.message(message_id))
        return self._templates[message_id]

    def _with_its_own(self, name: str, seen: set[str]) -> Iterator[ast.Message | ast.Term]:
        node = self.node(name)
        if node is None or name in seen:
            return
        seen.add(name)
        yield node
        for other in read(node.value).references:
            yield from self._with_its_own(other, seen)


def entries(text: str) -> Iterator[tuple[str, str]]:
    """Each message or term (its name then begins with a dash) of a file, with its lines."""
    bare = _COMMENT.sub("", text)
    found = list(_ENTRY.finditer(bare))
    ends = [entry.start() for entry in found[1:]] + [len(bare)]
    return ((entry.group(1), bare[entry.start() : end]) for entry, end in zip(found, ends, strict=True))
