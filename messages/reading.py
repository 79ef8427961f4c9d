"""What one message is made of, read from its syntax: values, numbers, references, choices and every wording apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import ast

PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})
VALUE = "\ufffc"  # stands for a value (or a choice of words) in a wording


@dataclass(frozen=True)
class Selection:
    """One choice a message makes by a value: the variable's name and the keys it has words for.

    It counts when every key is a plural category or a number.
    """

    variable: str
    keys: tuple[str, ...]
    counts: bool


@dataclass(frozen=True)
class Reading:
    """The parts of a message. Its wordings: the whole, and every variant of every choice, each on its own."""

    variables: tuple[str, ...]
    numbers: frozenset[str]
    references: frozenset[str]
    selections: tuple[Selection, ...]
    wordings: tuple[str, ...]


def read(pattern: ast.Pattern | None) -> Reading:
    """The parts of a message's words."""
    nodes = list(_nodes(pattern)) if pattern else []
    selections = tuple(_selection(node) for node in nodes if isinstance(node, ast.SelectExpression))
    marked = (node for node in nodes if isinstance(node, ast.FunctionReference) and node.id.name == "NUMBER")
    numbers = {choice.variable for choice in selections if choice.counts}
    return Reading(
        variables=_variables(nodes),
        numbers=frozenset(numbers.union(*(_variables(list(_nodes(node))) for node in marked))),
        references=frozenset(
            ("-" if isinstance(node, ast.TermReference) else "") + node.id.name
            for node in nodes
            if isinstance(node, ast.MessageReference | ast.TermReference)
        ),
        selections=selections,
        wordings=tuple("".join(map(_as_written, node.elements)) for node in nodes if isinstance(node, ast.Pattern)),
    )


def _nodes(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for part in vars(node).values():
        for child in part if isinstance(part, list) else [part]:
            if isinstance(child, ast.BaseNode):
                yield from _nodes(child)


def _variables(nodes: list[ast.BaseNode]) -> tuple[str, ...]:
    """Names in order of appearance, each once."""
    return tuple(dict.fromkeys(node.id.name for node in nodes if isinstance(node, ast.VariableReference)))


def _selection(node: ast.SelectExpression) -> Selection:
    keys = tuple(
        variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value for variant in node.variants
    )
    selector = _variables(list(_nodes(node.selector)))
    return Selection(selector[0] if selector else "", keys, all(key in PLURALS or key.isdigit() for key in keys))


def _as_written(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return element.value
    expression = element.expression
    return str(expression.parse()["value"]) if isinstance(expression, ast.StringLiteral) else VALUE
