"""The six commitments: all of them, and each with its wording, where that comes from, and examples of keeping it."""

from bot import taps
from bot.desk import Desk
from bot.services.answers import examples
from bot.services.answers.answering import source_button
from bot.services.answers.paging import in_place, leaf
from bot.services.following.follow_buttons import follow_commitment
from bot.services.house.ways import commitments_button, declaration_button, menu_button
from bot.services.people.reading_declaration import MARKS, shown_language
from bot.visit import Button, Reply, Visit
from messages import say
from messages.text import Text

A_PAGE = 4  # examples under a commitment's wording


def commitments(visit: Visit, desk: Desk) -> Reply:
    """/commitments: the six, each with the number of its examples."""
    register = desk.house.register
    lines = (
        say.commitments_line(
            number=str(one.number), title=one.title, count=len(register.examples_by_commitment.get(one.number, ()))
        )
        for one in register.commitments
    )
    numbers = tuple(
        Button(say.button_number(number=str(one.number)), taps.ShowCommitment(one.number, 0))
        for one in register.commitments
    )
    return in_place(visit, Reply((say.commitments_head(), *lines), (numbers, (declaration_button(), menu_button()))))


def show_commitment(visit: Visit, desk: Desk) -> Reply:
    """One commitment by its button, or all six where there is none of that number."""
    tap = visit.tap
    assert isinstance(tap, taps.ShowCommitment)
    return in_place(visit, commitment(desk, tap.number, tap.page) or commitments(visit, desk))


def commitment(desk: Desk, number: int, page: int = 0) -> Reply | None:
    """A commitment's wording in the reader's language, and a page of its examples."""
    register = desk.house.register
    one = next((one for one in register.commitments if one.number == number), None)
    if one is None:
        return None
    found = register.examples_by_commitment.get(number, ())
    shown = leaf(found, page, A_PAGE)
    language = shown_language(one, desk.language)
    other = (say.declaration_other_language(),) if language != desk.language else ()
    wording = (say.commitment_head(number=str(number), title=one.title), say.example_text(text=one.body))
    kept = (*_kept(len(found)), *examples.numbered(desk, shown), *shown.foot())
    lines = (*wording, MARKS[one.marks[language]](), *other, *kept)
    around = (commitments_button(), *source_button(register.source_url))
    turning = shown.turning(lambda to: taps.ShowCommitment(number, to))
    opening = examples.opening(shown, taps.ShowCommitment(number, shown.number))
    return Reply(lines, (*opening, *turning, around, (follow_commitment(number), menu_button())))


def _kept(count: int) -> tuple[Text, ...]:
    return (say.commitment_examples(count=count),) if count else ()
