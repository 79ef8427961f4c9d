"""Is every message said somewhere, and is `say.py` what the generator writes?"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

from messages.checks.problem import Problem
from messages.generate import generated, python_name
from messages.languages import ENGLISH
from messages.sources import Sources


def faults(sources: Sources, folder: Path, code: Iterable[Path]) -> Iterator[Problem]:
    """Messages no Python file says and no other message refers to, and a stale `say.py`."""
    say = folder / "say.py"
    if not say.exists() or say.read_text(encoding="utf-8") != generated(sources):
        yield Problem(say, 1, "does not match the English messages: run python -m messages.generate")
    said = {name for path in code for name in functions_said(path.read_text(encoding="utf-8"))}
    referred = {reference for entry in sources.entries for reference in entry.reading.references}
    for entry in sources.of(ENGLISH).values():
        if python_name(entry.id) not in said and entry.id not in referred:
            yield Problem(
                entry.path,
                entry.line,
                f"{entry.id} is said nowhere: use say.{python_name(entry.id)} or delete the message in every language",
            )


def functions_said(source: str) -> set[str]:
    """The functions of `messages.say` that a Python source names, under whatever name it imports the module."""
    tree = ast.parse(source)
    imports = [
        (node.module, alias) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    ]
    modules = {alias.asname or alias.name for module, alias in imports if (module, alias.name) == ("messages", "say")}
    attributes = [(node.value, node.attr) for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    said = {name for of, name in attributes if isinstance(of, ast.Name) and of.id in modules}
    return said | {alias.name for module, alias in imports if module == "messages.say"}
