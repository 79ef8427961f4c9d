"""Reading the declaration: its commitments in the reader's language, and a record of exactly what was shown."""

from dataclasses import replace
from typing import Any

from bot import taps
from bot.desk import Desk
from bot.rules.records.register import Commitment
from bot.services.house.ways import menu_button
from bot.visit import Button, Reply, Visit
from messages import say
from messages.text import Text


def declaration(visit: Visit, desk: Desk) -> Reply:
    """The declaration, by its button or asked for."""
    return replace(whole(desk), edit=isinstance(visit.tap, taps.Go))


def whole(desk: Desk) -> Reply:
    """The declaration as a whole: its title, where it comes from, its six commitments to open."""
    register = desk.house.register
    lines = (
        say.declaration_head(title=register.title, started=register.started_on, count=len(register.signatories)),
        *_marks(desk),
        *(say.declaration_line(number=str(c.number), title=c.title) for c in register.commitments),
    )
    numbers = tuple(
        Button(say.button_number(number=str(c.number)), taps.ShowCommitment(c.number, 0)) for c in register.commitments
    )
    more = (
        (Button(say.button_endorse(), taps.StartForm("endorse", 0)),),
        (Button(say.button_source(), url=register.source_url), menu_button()),
    )
    return Reply(lines, (numbers, *more))


def shown_language(commitment: Commitment, language: str) -> str:
    """The language in which somebody who reads `language` is shown a commitment."""
    return language if language in commitment.marks else "en"


def what_is_shown(desk: Desk) -> dict[str, Any]:
    """What a reader in this language is shown of the declaration: pinned, so that it can be looked up for ever."""
    pinned: dict[str, Any] = {"language": desk.language, "at": desk.now.isoformat(), "commitments": []}
    for commitment in desk.house.register.commitments:
        language = shown_language(commitment, desk.language)
        pinned["commitments"].append(
            {
                "number": commitment.number,
                "language": language,
                "mark": commitment.marks[language],
                "version": commitment.versions[language],
                "digest": commitment.digests[language],
            }
        )
    return pinned


MARKS = {
    "our_summary": say.mark_our_summary,
    "machine_translation": say.mark_machine_translation,
    "official": say.mark_official,
}


def _marks(desk: Desk) -> tuple[Text, ...]:
    """Where the words come from, and that another language had to do if so."""
    first = desk.house.register.commitments[0]
    language = shown_language(first, desk.language)
    other = (say.declaration_other_language(),) if language != desk.language else ()
    return (MARKS[first.marks[language]](), *other)
