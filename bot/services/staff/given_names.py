"""/names: the other names that administrators gave to places, by whom and when; and taking one away again.

Only what staff gave can be taken away: what ships with the register is mended in its tables, what came with a record by
a new version of it, and nobody here writes the gazetteer.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.services.answers.paging import Leaf, in_rows, leaf
from bot.services.answers.places_called import called_exactly, called_nearly
from bot.services.house.ways import menu_button
from bot.services.people.welcoming import unknown_command
from bot.services.review.colleagues import called
from bot.services.staff.staff_door import administrator
from bot.visit import Answer, Button, Reply, Toast, Visit
from db.counts import add_unanswered
from db.given_names import GivenName, in_use, of_place, take_away
from messages import say
from messages.text import Text

SIZE = 8  # names a page
SHORT = 16  # characters of a name on a button
Answers = Answer | tuple[Answer, ...] | None


def names(visit: Visit, desk: Desk) -> Answers:
    """/names, alone or with the name of a place."""
    if not administrator(visit, desk):
        return unknown_command(visit, desk)
    if not (typed := visit.argument):
        return replace(_list(desk), edit=False)
    match called_exactly(desk, typed):
        case [fact]:
            return replace(_place(desk, fact), edit=False)
        case found:
            return _which(typed, found or called_nearly(desk, typed))


def _which(typed: str, found: list[PlaceFact]) -> Reply:
    """Several go by the name, or only nearly."""
    rows = tuple((Button(naming.place(fact), taps.NameStep(fact.id, 0, "place")),) for fact in found)
    said = say.names_which(typed=typed) if found else say.unanswered_no_place(typed=typed)
    return Reply((said,), (*rows, (_to_all(), menu_button())))


def step(visit: Visit, desk: Desk) -> Answers:
    """A button of these screens, judged by who presses it now."""
    tap = visit.tap
    assert isinstance(tap, taps.NameStep)
    if not administrator(visit, desk):
        return Toast(say.toast_not_your_role(), alert=True)
    return STEPS.get(tap.step, _shown)(visit, desk, tap)


def just_given(given: GivenName, fact: PlaceFact) -> Reply:
    """What stands in place of the question once it is a name: with the way to take that back at once."""
    undo = Button(say.button_undo_decision(), taps.NameStep(given.id, 0, "undo"))
    every = Button(say.button_names_of_place(), taps.NameStep(fact.id, 0, "place"))
    said = say.name_given(words=given.words, place=naming.place(fact))
    return Reply((said,), ((undo,), (every,), (_to_questions(), menu_button())), edit=True)


def _shown(_: Visit, desk: Desk, tap: taps.NameStep) -> Answers:
    return _list(desk, tap.page)


def _list(desk: Desk, page: int = 0) -> Reply:
    """All that are in use, the newest first."""
    shown = leaf(in_use(desk.db), page, SIZE)
    places = desk.house.register.places
    lines = tuple(
        say.names_line(number=str(number), words=given.words, place=naming.place(places[given.place_id]))
        for number, given in shown.numbered()
        if given.place_id in places
    )
    buttons = [
        Button(say.button_number(number=str(number)), taps.NameStep(given.place_id, 0, "place"))
        for number, given in shown.numbered()
    ]
    turning = shown.turning(lambda number: taps.NameStep(0, number, "list"))
    head = say.names_head() if shown.items else say.names_none()
    last = (_to_questions(), menu_button())
    return Reply((head, *lines, *shown.foot()), (*in_rows(buttons, 4), *turning, last), edit=True)


def _of_place(_: Visit, desk: Desk, tap: taps.NameStep) -> Answers:
    return _page(desk, tap.of, tap.page)


def _page(desk: Desk, place: int, page: int = 0) -> Reply:
    """A place's names; the list, where the place is gone."""
    fact = desk.house.register.places.get(place)
    return _place(desk, fact, page) if fact else _list(desk)


def _place(desk: Desk, fact: PlaceFact, page: int = 0) -> Reply:
    shown = leaf(of_place(desk.db, fact.id), page, SIZE)
    lines = tuple(_line(desk, given) for given in shown.items) or (say.names_none_here(),)
    head = say.names_of_place(place=naming.place(fact))
    rows = (*_taking(shown), *shown.turning(lambda number: taps.NameStep(fact.id, number, "place")))
    return Reply((head, *lines, *shown.foot(), say.names_others()), (*rows, (_to_all(), menu_button())), edit=True)


def _line(desk: Desk, given: GivenName) -> Text:
    if given.taken_at is not None:
        return say.names_taken(words=given.words, who=called(desk, given.taken_by), when=given.taken_at)
    if given.given_at is None:
        return say.names_given_once(words=given.words)
    return say.names_given(words=given.words, who=called(desk, given.given_by), when=given.given_at)


def _taking(shown: Leaf[GivenName]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        (Button(say.button_take_name(words=_short(given.words)), taps.NameStep(given.id, shown.number, "take")),)
        for given in shown.items
        if given.taken_at is None
    )


def _short(words: str) -> str:
    return words if len(words) <= SHORT else f"{words[: SHORT - 1].rstrip()}…"


def _take(visit: Visit, desk: Desk, tap: taps.NameStep) -> Answers:
    """From the place's page."""
    taken = _taken(visit, desk, tap)
    if taken is None:
        return _too_late(desk, tap)
    return (Toast(say.toast_name_taken(words=taken.words)), _page(desk, taken.place_id, tap.page))


def _undo(visit: Visit, desk: Desk, tap: taps.NameStep) -> Answers:
    """Right after it was given: the same message says so, and leads back to where it came from."""
    taken = _taken(visit, desk, tap)
    if taken is None:
        return _too_late(desk, tap)
    return Reply((say.name_undone(words=taken.words),), ((_to_questions(), menu_button()),), edit=True)


def _taken(visit: Visit, desk: Desk, tap: taps.NameStep) -> GivenName | None:
    """It is no name of the place any more, and a question without an answer again, to be given anew or dropped."""
    taken = take_away(desk.db, tap.of, visit.person, desk.now)
    if taken is not None:
        add_unanswered(desk.db, {taken.words: taken.asked}, desk.now)
    return taken


def _too_late(desk: Desk, tap: taps.NameStep) -> Answers:
    """Pressed twice, or by two at once, or on an old message: who was first, and how it stands now."""
    given = desk.db.get(GivenName, tap.of, populate_existing=True)
    if given is None:
        return (Toast(say.toast_name_gone(), alert=True), _list(desk))
    who = called(desk, given.taken_by)
    said = say.toast_name_taken_already(words=given.words, who=who)
    return (Toast(said, alert=True), _page(desk, given.place_id, tap.page))


def _to_questions() -> Button:
    return Button(say.button_to_questions(), taps.UnansweredStep(0, 0, "list"))


def _to_all() -> Button:
    return Button(say.button_given_names(), taps.NameStep(0, 0, "list"))


STEPS: Mapping[str, Callable[[Visit, Desk, taps.NameStep], Answers]] = {
    "list": _shown,
    "place": _of_place,
    "take": _take,
    "undo": _undo,
}
