"""What the rules concluded about the places of a question, as an answer. Only `Listed` asserts; the rest asks."""

from collections.abc import Sequence
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.asking.places import Finding, Listed, Near, NotListed, Several, Unknown, Verdict
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.rules.spelling.folding import fold
from bot.services.answers.answering import not_listed_buttons, open_place, place_card, told_apart
from bot.services.answers.asking_back import ask_back, one_a_row
from bot.services.answers.counting import in_region
from bot.services.answers.gazetteer import fact_of
from bot.services.answers.guessing import guesses
from bot.services.answers.listed_as import listed_as
from bot.services.answers.paging import in_rows
from bot.services.answers.place_lines import names_of, reach
from bot.services.answers.spelled import spelled_nearly
from bot.services.house.ways import menu_button
from bot.visit import Button, Reply
from messages import say
from messages.text import Country, Listing, Text

MOST = 5  # places in one answer


def on_places(desk: Desk, findings: Sequence[Finding]) -> Reply:
    """The answer to a question that names places."""
    distinct = list({_meant(finding): finding for finding in findings}.values())[:MOST]
    if len(distinct) == 1:
        return _on_one(desk, distinct[0])
    lines = tuple(_line(desk, finding) for finding in distinct)
    unsaid = (reach(desk),) if any(not isinstance(finding.verdict, Listed) for finding in distinct) else ()
    buttons = tuple(dict.fromkeys(button for finding in distinct for button in _candidates(desk, finding.verdict)))
    return Reply((*lines, *unsaid), (*one_a_row(buttons), (menu_button(),)))


def _on_one(desk: Desk, finding: Finding) -> Reply:
    typed = finding.mention.text
    match finding.verdict:
        case Listed(place=place):
            return place_card(desk, place) or _unknown(desk, typed)
        case NotListed(meant=[_, *_] as nearly):
            return _spelled_so(desk, typed, nearly)
        case NotListed(place=int(place)):
            card = place_card(desk, place, finding.verdict)
            return _with_region(desk, finding.mention, card) if card else _unknown(desk, typed)
        case NotListed():
            return _not_by_that_name(desk, typed, finding.verdict)
        case Several():
            return ask_back(say.answer_several(typed=typed), typed, _candidates(desk, finding.verdict))
        case Near():
            meant = _candidates(desk, finding.verdict)
            doubted = any(fold(name.text) == finding.mention.typed for name in finding.mention.names)
            question = say.answer_perhaps() if doubted else say.answer_near(typed=typed, count=len(meant))
            return ask_back(question, typed, meant)
    return _unknown(desk, typed)


def _with_region(desk: Desk, mention: Mention, card: Reply) -> Reply:
    """A region of the same name is not the city; what stands on the list there is named as such."""
    register = desk.house.register
    named = (str(region) for region in mention.subjects(Kind.REGION))
    inside = tuple(dict.fromkeys(who.place for region in named for who in in_region(register, region)))[:MOST]
    if not inside or any(
        isinstance(button.tap, taps.ShowPlace) and button.tap.place in inside for row in card.buttons for button in row
    ):
        return card
    line = say.answer_region_of_name(places=names_of(desk, inside))
    return Reply(
        (*card.lines, line), (*in_rows(tuple(open_place(register.places[at]) for at in inside)), *card.buttons)
    )


def _spelled_so(desk: Desk, typed: str, meant: Sequence[int]) -> Reply:
    """Nobody knows it; the well-known cities that are spelled nearly so, which are not on the list either."""
    likely = fact_of(desk.house.register, meant[0])
    assert likely
    line = say.answer_unknown_meant(typed=typed, place=naming.place(likely))
    return replace(ask_back(line, typed, told_apart(desk, meant)), lines=(line, reach(desk)))


def _not_by_that_name(desk: Desk, typed: str, verdict: NotListed) -> Reply:
    """A name known only as a part of a place, or only elsewhere."""
    buttons = (*one_a_row(_candidates(desk, verdict)), *not_listed_buttons(desk))
    if verdict.near:
        return Reply((say.answer_not_there(typed=typed), reach(desk)), buttons)
    whole = fact_of(desk.house.register, verdict.within) if verdict.within is not None else None
    if whole:
        return Reply((say.answer_not_by_itself(typed=typed, whole=whole.names), reach(desk)), buttons)
    inside = (say.answer_contains(places=names_of(desk, verdict.contains)),) if verdict.contains else ()
    return Reply((say.answer_not_listed(place=typed), *inside, reach(desk)), buttons)


def _unknown(desk: Desk, typed: str) -> Reply:
    """Nobody knows it; the nearest spellings of anything else, if there are any."""
    unknown = say.answer_unknown(typed=typed)
    if choices := tuple(dict.fromkeys((*guesses(desk, (typed,)), *spelled_nearly(desk, typed))))[:MOST]:
        asked = ask_back(unknown, typed, choices)
        return replace(asked, lines=(unknown, say.was_it_others(count=len(choices)), reach(desk)))
    return Reply((unknown, say.answer_unknown_tips(), reach(desk)), not_listed_buttons(desk))


def _line(desk: Desk, finding: Finding) -> Text:
    """One of several places, in one line."""
    register = desk.house.register
    match finding.verdict:
        case Listed(place=place):
            leaders = Listing(tuple(map(naming.signatory_line, register.by_place[place])), "unit")
            return say.answer_one_listed(place=naming.place(register.places[place]), leaders=leaders)
        case NotListed(meant=[place, *_]):
            fact = fact_of(register, place)
            assert fact
            return say.answer_one_unknown_meant(typed=finding.mention.text, place=naming.place(fact))
        case NotListed(place=place):
            fact = fact_of(register, place) if place is not None else None
            return _not_listed(desk, fact) if fact else say.answer_one_not_listed(place=finding.mention.text)
        case Unknown():
            return say.answer_one_unknown(typed=finding.mention.text)
    return say.answer_one_unsure(typed=finding.mention.text)


def _not_listed(desk: Desk, fact: PlaceFact) -> Text:
    """A known place that nobody stands for, with what may stand on the list for it under another name."""
    kept = tuple(naming.place(place) for place in listed_as(desk.house.register, fact))
    if kept:
        return say.answer_one_listed_as(place=naming.place(fact), places=Listing(kept, "or"))
    return say.answer_one_not_listed(place=naming.place(fact))


def _candidates(desk: Desk, verdict: Verdict) -> tuple[Button, ...]:
    """What can be opened: the place meant, or those that may be meant, with region and country."""
    match verdict:
        case Listed(place=place) | NotListed(place=int(place)):
            fact = fact_of(desk.house.register, place)
            return (open_place(fact),) if fact else ()
        case Several(places=ids, countries=countries) | Near(places=ids, countries=countries):
            return (*told_apart(desk, ids[:MOST]), *map(_country, countries[:MOST]))
        case NotListed(within=within, contains=contains, near=near, meant=meant):
            return told_apart(desk, (*near, *meant, *contains, *((within,) if within is not None else ())))
    return ()


def _meant(finding: Finding) -> object:
    """What makes two findings one: the same place, or else the same words."""
    place = getattr(finding.verdict, "place", None)
    return place if place is not None else (finding.verdict, finding.mention.typed)


def _country(code: str) -> Button:
    return Button(say.button_country(country=Country(code)), taps.ShowCountry(code, 0))
