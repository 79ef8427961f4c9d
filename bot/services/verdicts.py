"""What the rules concluded about the places of a question, as an answer. Only `Listed` asserts; the rest asks."""

from collections.abc import Iterable, Sequence

from bot import taps
from bot.desk import Desk
from bot.rules import naming
from bot.rules.places import Finding, Listed, Near, NotListed, Several, Unknown, Verdict
from bot.rules.register import PlaceFact
from bot.services.answering import menu_button, not_listed_buttons, open_place, place_card
from bot.services.place_lines import reach
from bot.visit import Button, Reply, Rows
from messages import say
from messages.text import Country, Listing, Text

MOST = 5  # places in one answer


def on_places(desk: Desk, findings: Sequence[Finding]) -> Reply:
    """The answer to a question that names places."""
    distinct = list({finding.verdict: finding for finding in findings}.values())[:MOST]
    if len(distinct) == 1:
        return _on_one(desk, distinct[0])
    lines = tuple(_line(desk, finding) for finding in distinct)
    unsaid = (reach(desk),) if any(not isinstance(finding.verdict, Listed) for finding in distinct) else ()
    buttons = tuple(dict.fromkeys(button for finding in distinct for button in _candidates(desk, finding.verdict)))
    return Reply((*lines, *unsaid), (*_one_a_row(buttons), (menu_button(),)))


def _on_one(desk: Desk, finding: Finding) -> Reply:
    typed = finding.mention.text
    match finding.verdict:
        case Listed(place=place):
            return place_card(desk, place) or _unknown(desk, typed)
        case NotListed(place=int(place)):
            return place_card(desk, place) or _unknown(desk, typed)
        case NotListed():
            return _not_by_that_name(desk, typed, finding.verdict)
        case Several():
            return _ask(desk, say.answer_several(typed=typed), finding.verdict)
        case Near():
            return _ask(desk, say.answer_near(typed=typed), finding.verdict)
    return _unknown(desk, typed)


def _not_by_that_name(desk: Desk, typed: str, verdict: NotListed) -> Reply:
    """A name known only as a part of a place, or only elsewhere."""
    places = desk.house.register.places
    buttons = (*_one_a_row(_candidates(desk, verdict)), *not_listed_buttons(desk))
    if verdict.near:
        return Reply((say.answer_not_there(typed=typed), reach(desk)), buttons)
    if verdict.within is not None:
        whole = naming.place(places[verdict.within])
        return Reply((say.answer_not_by_itself(typed=typed, whole=whole), reach(desk)), buttons)
    return Reply((say.answer_not_listed(place=typed), reach(desk)), buttons)


def _ask(desk: Desk, question: Text, verdict: Verdict) -> Reply:
    return Reply((question,), (*_one_a_row(_candidates(desk, verdict)), *not_listed_buttons(desk)))


def _unknown(desk: Desk, typed: str) -> Reply:
    return Reply((say.answer_unknown(typed=typed), say.answer_unknown_tips(), reach(desk)), not_listed_buttons(desk))


def _line(desk: Desk, finding: Finding) -> Text:
    """One of several places, in one line."""
    register = desk.house.register
    match finding.verdict:
        case Listed(place=place):
            leaders = Listing(tuple(map(naming.signatory_line, register.by_place[place])), "unit")
            return say.answer_one_listed(place=naming.place(register.places[place]), leaders=leaders)
        case NotListed(place=int(place)):
            return say.answer_one_not_listed(place=naming.place(register.places[place]))
        case NotListed():
            return say.answer_one_not_listed(place=finding.mention.text)
        case Unknown():
            return say.answer_one_unknown(typed=finding.mention.text)
    return say.answer_one_unsure(typed=finding.mention.text)


def _candidates(desk: Desk, verdict: Verdict) -> tuple[Button, ...]:
    """What can be opened: the place meant, or those that may be meant, with region and country."""
    places = desk.house.register.places
    match verdict:
        case Listed(place=place):
            return (open_place(places[place]),)
        case Several(places=ids, countries=countries) | Near(places=ids, countries=countries):
            return (*_told_apart(places[at] for at in ids if at in places), *map(_country, countries))
        case NotListed(place=None, within=within, contains=contains, near=near):
            ids = (*near, *contains, *((within,) if within is not None else ()))
            return _told_apart(places[at] for at in ids)
        case NotListed(place=int(place)):
            return (open_place(places[place]),)
    return ()


def _told_apart(facts: Iterable[PlaceFact]) -> tuple[Button, ...]:
    return tuple(Button(naming.place(fact), taps.ShowPlace(fact.id, "card")) for fact in facts)


def _country(code: str) -> Button:
    return Button(say.button_country(country=Country(code)), taps.ShowCountry(code, 0))


def _one_a_row(buttons: Sequence[Button]) -> Rows:
    return tuple((button,) for button in buttons)
