"""Writes `say.py`: one typed function per English message. Run `python -m messages.generate` after changing one."""

from __future__ import annotations

import sys
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression

from messages.languages import ENGLISH
from messages.sources import Entry, Sources

FOLDER = Path(__file__).parent
HEAD = '''"""One function per message. Generated from messages/en by `python -m messages.generate`: do not edit."""

from messages.text import Text, Word, plain
'''


def main() -> int:
    """Write the file anew."""
    (FOLDER / "say.py").write_text(generated(Sources.read(FOLDER)), encoding="utf-8")
    return 0


def generated(sources: Sources) -> str:
    """The Python source of `say.py` for those messages."""
    messages = sources.of(ENGLISH)
    spoken = [entry for entry in messages.values() if not entry.id.startswith("-")]
    return HEAD + "".join(_function(entry, messages) for entry in sorted(spoken, key=lambda entry: entry.id))


def python_name(message_id: str) -> str:
    """The function that says a message: `endorse-ask-place` is said by `say.endorse_ask_place`."""
    return message_id.replace("-", "_")


def variables(entry: Entry, messages: dict[str, Entry]) -> dict[str, bool]:
    """The values a message needs, also through messages it refers to; True for those that are numbers."""
    needed: dict[str, bool] = {}
    read, unread = {entry.id}, [entry]
    while unread:
        reading = unread.pop().reading
        for name in reading.variables:
            needed[name] = needed.get(name, False) or name in reading.numbers
        references = (reading.references & messages.keys()) - read
        read |= references
        unread += [messages[reference] for reference in sorted(references)]
    return needed


def _function(entry: Entry, messages: dict[str, Entry]) -> str:
    needs = variables(entry, messages)
    parameters = ", ".join(f"{name}: {'int' if number else 'Word'}" for name, number in needs.items())
    values = ", ".join(f'"{name}": {name}' for name in needs)
    call = f'Text("{entry.id}", {{{values}}})' if needs else f'plain("{entry.id}")'
    signature = f"{python_name(entry.id)}({'*, ' if needs else ''}{parameters})"
    return f'\n\ndef {signature} -> Text:\n    """{_first_line(entry)}"""\n    return {call}\n'


def _first_line(entry: Entry) -> str:
    """The English words' beginning, as a reader of the code wants to see them."""
    words = _example(entry.node.value) if entry.node.value else ""
    first = " ".join(words.strip().split("\n")[0].split()) or entry.id
    return first.replace("\\", "/").replace('"', "'")[:90].rstrip()


def _example(pattern: ast.Pattern) -> str:
    """The pattern with the default variant of every choice."""
    return "".join(
        part.value if isinstance(part, ast.TextElement) else _shown(part.expression) for part in pattern.elements
    )


def _shown(expression: ast.InlineExpression | ast.Placeable | ast.SelectExpression) -> str:
    if isinstance(expression, ast.SelectExpression):
        return _example(next(variant for variant in expression.variants if variant.default).value)
    return f"{{{serialize_expression(expression)}}}"


if __name__ == "__main__":
    sys.exit(main())
