"""How an answer looks in the summary and on the card: from plain values to a Value of the catalogue."""

from typing import Any

from bot.rules.forms.form import Scene
from messages import say
from messages.text import Listing, Word

FIRST = 500  # characters of a long answer; "read all" shows the rest


def role(answer: Any, scene: Scene) -> Word:
    """Who fills in the form."""
    return say.role_leader() if answer == "leader" else say.role_aide()


def aim(answer: Any, scene: Scene) -> Word:
    """What somebody who is already listed wants."""
    return {"confirm": say.aim_confirm, "correct": say.aim_correct, "remove": say.aim_remove}[answer]()


def evidence(answer: Any, scene: Scene) -> Word:
    """What was given as proof: how many files, and the typed links."""
    files = (say.files_count(files=len(answer["files"])),) if answer["files"] else ()
    return Listing((*files, *answer["links"]), "lines")


def links(answer: Any, scene: Scene) -> Word:
    """Typed links, as text, each on a line of its own: an Arabic "and" or comma that touches one becomes part of it."""
    return Listing(tuple(answer), "lines")


def files(answer: Any, scene: Scene) -> Word:
    """How many files."""
    return say.files_count(files=len(answer))


def commitments(answer: Any, scene: Scene) -> Word:
    """The chosen commitments by number and short title."""
    short = {commitment.number: commitment.short for commitment in scene.known.register.commitments}
    return Listing(tuple(say.commitment_short(number=str(n), title=short[int(n)]) for n in answer), "unit")


def beginning(answer: Any, scene: Scene) -> Word:
    """The first part of a long text."""
    text = str(answer)
    return text if len(text) <= FIRST else text[:FIRST].rsplit(" ", 1)[0] + " …"
