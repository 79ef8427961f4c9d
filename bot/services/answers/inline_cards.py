"""Inline mode's cards about the list and the declaration as a whole: how many, what cities do, how a leader joins.

Like all cards they carry addresses only: a press in a stranger's chat could not be answered there.
"""

from bot.desk import Desk
from bot.rules.records.register import Commitment
from bot.services.answers import background, examples
from bot.services.answers.counting import totals
from bot.services.answers.paging import leaf
from bot.services.answers.place_lines import reach
from bot.services.answers.start_links import address, place_link
from bot.services.people.reading_declaration import MARKS, shown_language
from bot.visit import Button, Card, Rows
from messages import say


def defaults(desk: Desk) -> tuple[Card, ...]:
    """What can be asked, and what most people want who do not know what to ask."""
    hint = Card("hint", say.inline_hint(), say.inline_hint_more(), (totals(desk), reach(desk)), _ask_me(desk))
    return (hint, how_many(desk), declaration(desk), how_to_sign(desk))


def nothing(desk: Desk, typed: str) -> tuple[Card, ...]:
    """Nothing goes by what was typed, and that can be sent as well."""
    lines = (say.answer_unknown(typed=typed), reach(desk))
    card = Card("nothing", say.inline_nothing(typed=typed), say.inline_hint_more(), lines, _ask_me(desk))
    return (card, *defaults(desk)[1:])


def how_many(desk: Desk) -> Card:
    """Leaders, places and countries, by part of the world."""
    return Card("totals", say.inline_totals(), totals(desk), background.how_many(desk).lines, _ask_me(desk))


def declaration(desk: Desk) -> Card:
    """What it is, since when, and its commitments."""
    register = desk.house.register
    lines = (
        *background.origin(desk).lines,
        *(say.declaration_line(number=str(one.number), title=one.title) for one in register.commitments),
        *(MARKS[one.marks[shown_language(one, desk.language)]]() for one in register.commitments[:1]),
    )
    title = say.inline_declaration_title(title=register.title)
    read = Button(say.button_declaration(), url=address(desk, "declaration"))
    return Card("declaration", say.inline_declaration(), title, lines, ((read,),))


def how_to_sign(desk: Desk) -> Card:
    """How a leader endorses, and how anybody else invites one."""
    lines = (*background.origin(desk).lines, say.answer_how_to_sign())
    endorse = Button(say.button_endorse(), url=address(desk, "endorse"))
    invite = Button(say.button_ask_your_mayor(), url=address(desk, place_link("invite", 0)))
    return Card("sign", say.inline_sign(), say.inline_sign_more(), lines, ((endorse,), (invite,)))


def theme(desk: Desk, code: str) -> Card | None:
    """What cities do about a theme; None where no example is about it."""
    found = desk.house.register.examples_by_theme.get(code, ())
    if not found:
        return None
    named, count = say.theme_name(theme=code), say.inline_examples(count=len(found))
    shown = leaf(found, 0, examples.MOST)
    lines = (say.examples_head(about=named, count=len(found)), *examples.numbered(desk, shown), reach(desk))
    read = Button(say.button_examples_of(count=str(len(found))), url=address(desk, f"theme-{code}"))
    return Card(f"theme-{code}", named, count, lines, ((read,),))


def commitment(desk: Desk, number: int) -> Card | None:
    """One commitment's wording; None where there is none of that number."""
    one = next((one for one in desk.house.register.commitments if one.number == number), None)
    return _worded(desk, one) if one else None


def _worded(desk: Desk, one: Commitment) -> Card:
    head = say.commitment_head(number=str(one.number), title=one.title)
    lines = (head, say.example_text(text=one.body), MARKS[one.marks[shown_language(one, desk.language)]]())
    read = Button(say.button_declaration(), url=address(desk, "declaration"))
    title = say.declaration_line(number=str(one.number), title=one.title)
    return Card(f"commitment-{one.number}", title, say.inline_declaration(), lines, ((read,),))


def _ask_me(desk: Desk) -> Rows:
    ask = Button(say.button_ask_me(), url=address(desk))
    return ((ask,), (Button(say.button_ask_your_mayor(), url=address(desk, place_link("invite", 0))),))
