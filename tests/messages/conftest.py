"""A small catalogue of its own for every test, to read and to plant faults in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from messages.catalogue import Catalogue
from messages.check import problems
from messages.generate import generated
from messages.sources import Sources

ENGLISH = """\
greeting = Good day, <b>{ $name }</b>.
button-go = Go on
places = { $count ->
    [one] One place has signed now.
   *[other] { $count } places have signed now.
 }
role = { $role ->
    [reviewer] You review.
   *[reader] You read.
 }
"""
ARABIC = """\
greeting = أهلًا بكم، <b>{ $name }</b>.
button-go = متابعة
places = { $count ->
    [zero] لم يوقّع أي مكان بعد.
    [one] وقّع مكان واحد.
    [two] وقّع مكانان.
    [few] وقّعت { $count } أماكن.
    [many] وقّع { $count } مكانًا.
   *[other] وقّع { $count } مكان.
 }
role = { $role ->
    [reviewer] لديكم صلاحية المراجعة.
   *[reader] لديكم صلاحية الاطلاع.
 }
"""
CODE = """\
from messages import say

SAID = (say.greeting, say.button_go, say.places, say.role)
"""


@dataclass(frozen=True)
class Room:
    """A catalogue in a folder, and the Python file that says its messages."""

    folder: Path

    def write(self, language: str, words: str, name: str = "area.ftl") -> None:
        """Put a file of the catalogue in place of what was there."""
        (self.folder / language).mkdir(exist_ok=True)
        (self.folder / language / name).write_text(words, encoding="utf-8")

    def edit(self, language: str, before: str, after: str) -> None:
        """Change a passage of a file."""
        path = self.folder / language / "area.ftl"
        words = path.read_text(encoding="utf-8")
        assert before in words
        path.write_text(words.replace(before, after), encoding="utf-8")

    def say(self, code: str) -> None:
        """Replace the Python file that uses the messages."""
        (self.folder / "service.py").write_text(code, encoding="utf-8")

    def generate(self) -> None:
        """Write say.py as the English messages now want it."""
        (self.folder / "say.py").write_text(generated(Sources.read(self.folder)), encoding="utf-8")

    def faults(self) -> list[str]:
        """What the check prints."""
        return [problem.line_from(self.folder) for problem in problems(self.folder, [self.folder / "service.py"])]

    def catalogue(self) -> Catalogue:
        """The catalogue as the bot would load it."""
        return Catalogue.load(self.folder)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A whole and sound catalogue in English and Arabic."""
    made = Room(tmp_path)
    made.write("en", ENGLISH)
    made.write("ar", ARABIC)
    made.say(CODE)
    made.generate()
    return made
