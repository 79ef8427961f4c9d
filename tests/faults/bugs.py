"""What a planted bug is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """In this file these words, which stand there once, become those."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Bug:
    """What is wrong then, and which tests (files, and words of their names) notice."""

    name: str
    edits: tuple[Edit, ...]
    tests: tuple[str, ...]
    named: str = ""


def bug(name: str, file: str, old: str, new: str, *tests: str, named: str = "") -> Bug:
    """One that a single edit plants."""
    return Bug(name, (Edit(file, old, new),), tests, named)
