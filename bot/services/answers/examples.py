"""Lists of examples of how commitments are kept: by place, country, theme or commitment."""

from collections.abc import Callable, Sequence

from bot import taps
from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.records.register import Example
from bot.services.answers.answering import open_place
from bot.services.answers.gazetteer import fact_of
from bot.services.answers.origin import opened_from
from bot.services.answers.paging import Leaf, in_rows, leaf
from bot.services.house.ways import commitments_button, menu_button
from bot.taps import Tap
from bot.visit import Button, Reply, Rows
from messages import say
from messages.text import Country, Text, Word

A_PAGE = 5
MOST = 8  # examples in an answer without pages


def of_place(desk: Desk, place_id: int, page: int = 0) -> Reply | None:
    """What one place does; None for an id the register does not have."""
    register = desk.house.register
    fact = fact_of(register, place_id)
    if fact is None:
        return None
    found = register.examples_by_place.get(place_id, ())
    reply = listed(desk, naming.place(fact), found, page, lambda to: taps.ShowList("place", str(place_id), to))
    return Reply(reply.lines, (*reply.buttons[:-1], (open_place(fact),), *reply.buttons[-1:]))


def about_theme(desk: Desk, code: str, page: int = 0) -> Reply:
    """What is done about a theme, wherever."""
    found = desk.house.register.examples_by_theme.get(code, ())
    return listed(desk, say.theme_name(theme=code), found, page, lambda to: taps.ShowList("theme", code, to))


def of_country(desk: Desk, code: str, page: int = 0) -> Reply:
    """What is done in one country."""
    found = desk.house.register.examples_by_country.get(code, ())
    return listed(desk, Country(code), found, page, lambda to: taps.ShowList("examples-in", code, to))


def some(desk: Desk, about: Word, found: Sequence[Example], themes: Sequence[str]) -> Reply:
    """Examples of a mixed question, in one page: no button could ask for the next one. `themes` lead further."""
    if not found:
        further = none(about)
        return Reply(further.lines, (*((theme_button(desk, code),) for code in themes), *further.buttons))
    shown = leaf(found, 0, MOST)
    head = say.examples_head(about=about, count=len(found))
    return Reply((head, *numbered(desk, shown)), (*opening(shown, None), (commitments_button(), menu_button())))


def listed(desk: Desk, about: Word, found: Sequence[Example], page: int, to: Callable[[int], Tap]) -> Reply:
    """A page of examples, each behind a button; `to` makes the tap that shows another page."""
    if not found:
        return none(about)
    shown = leaf(found, page, A_PAGE)
    head = say.examples_head(about=about, count=len(found))
    buttons = (*opening(shown, to(shown.number)), *shown.turning(to), (commitments_button(), menu_button()))
    return Reply((head, *numbered(desk, shown), *shown.foot()), buttons)


def none(about: Word) -> Reply:
    """Nothing of that sort, and where to look instead."""
    return Reply((say.examples_none(about=about), say.examples_none_more()), ((commitments_button(), menu_button()),))


def numbered(desk: Desk, shown: Leaf[Example]) -> tuple[Text, ...]:
    """A page of examples, one a line, numbered through the whole list."""
    places = desk.house.register.places
    return tuple(
        say.examples_line(number=str(number), title=example.title, place=places[example.place].names)
        for number, example in shown.numbered()
    )


def opening(shown: Leaf[Example], listing: Tap | None) -> Rows:
    """A button for the number of each; `listing` is the button of this list, if there can be one."""
    buttons = (
        Button(say.button_number(number=str(number)), taps.ShowRecord(example.entry, opened_from(listing)))
        for number, example in shown.numbered()
    )
    return in_rows(tuple(buttons), across=A_PAGE)


def theme_button(desk: Desk, code: str) -> Button:
    """A theme with the number of its examples."""
    count = len(desk.house.register.examples_by_theme.get(code, ()))
    return Button(say.button_theme(theme=say.theme_name(theme=code), count=count), taps.ShowList("theme", code, 0))
