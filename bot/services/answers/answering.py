"""The card of a place or of one leader: one phone screen, with everything else behind buttons."""

from collections.abc import Iterable

from bot import taps
from bot.desk import Desk
from bot.rules.asking.places import NotListed, Verdict, about
from bot.rules.records import naming
from bot.rules.records.maps import picture_with
from bot.rules.records.register import PlaceFact, Signatory
from bot.services.answers.gazetteer import fact_of
from bot.services.answers.inviting import invitation, invitation_privately
from bot.services.answers.listed_as import listed_as
from bot.services.answers.paging import in_place
from bot.services.answers.place_lines import crowded_lines, listed_lines, not_listed_lines
from bot.services.answers.remembered import remembered
from bot.services.following.follow_buttons import follow_place
from bot.services.house.ways import browse_button, menu_button
from bot.visit import Button, Chat, Reply, Rows, Visit
from messages import say
from messages.text import Country

WHOLE_CARDS = 2  # leaders of one place that fit a screen with all their lines
MOST_BUTTONS = 8


def show_place(visit: Visit, desk: Desk) -> Reply | tuple[Reply, ...]:
    """A place by its button: its card, or the invitation to its leader, which is long and nobody else's matter."""
    tap = visit.tap
    assert isinstance(tap, taps.ShowPlace)
    if tap.part == "invite":
        return invitation(desk, tap.place) if visit.where is Chat.PRIVATE else invitation_privately(desk, tap.place)
    return in_place(visit, place_card(desk, tap.place) or gone())


def place_card(desk: Desk, place_id: int, verdict: Verdict | None = None) -> Reply | None:
    """What the register says about a place; None for an id that nobody knows. `verdict` where it is found already."""
    return remembered(desk, ("place", place_id, verdict), lambda: _place_card(desk, place_id, verdict))


def _place_card(desk: Desk, place_id: int, verdict: Verdict | None) -> Reply | None:
    register = desk.house.register
    place_id = register.own(place_id)  # an old button: the place came onto the list since
    fact = fact_of(register, place_id)
    if fact is None:
        return None
    verdict = verdict or standing(desk, place_id)
    who = register.by_place.get(place_id, ())
    if not who:
        kept = (place.id for place in listed_as(register, fact))
        near = told_apart(desk, dict.fromkeys((*kept, *_beside(verdict))))
        buttons = (*((button,) for button in near), *_examples(desk, fact), *not_listed_buttons(desk, fact))
        return Reply(not_listed_lines(desk, fact, verdict), buttons)
    lines = listed_lines if len(who) <= WHOLE_CARDS else crowded_lines
    return Reply(lines(desk, fact, who, verdict), _listed_buttons(desk, fact, who[:MOST_BUTTONS]))


def leader_card(desk: Desk, who: Signatory) -> Reply:
    """One leader's endorsement, where the place has several."""
    fact = desk.house.register.places[who.place]
    return Reply(listed_lines(desk, fact, (who,), standing(desk, who.place)), _listed_buttons(desk, fact, (who,)))


def standing(desk: Desk, place_id: int) -> Verdict:
    """How a place stands to the list and to the places around it."""
    register = desk.house.register
    known = register.atlas.get(place_id)
    return about(known, register.atlas) if known else NotListed(place_id)


def not_listed_buttons(desk: Desk, fact: PlaceFact | None = None) -> Rows:
    """What is left where there is no record: to invite, or to look who else there is."""
    invite = Button(say.button_invite_leader(), taps.ShowPlace(fact.id if fact else 0, "invite"))
    there = fact is not None and fact.country in desk.house.register.by_country and naming.has_state(fact)
    others = of_country(fact.country) if fact and there else None
    tell_me = ((follow_place(fact.id, listed=False),),) if fact else ()
    return ((invite,), *tell_me, (others or browse_button(), menu_button()))


def gone() -> Reply:
    """What an old button shows of something that is no longer there."""
    return Reply((say.answer_gone(),), ((menu_button(),),))


def open_place(fact: PlaceFact) -> Button:
    """A place by its name."""
    return Button(say.button_open_place(place=fact.names), taps.ShowPlace(fact.id, "card"))


def of_country(country: str) -> Button:
    """The leaders of a country."""
    return Button(say.button_all_of_country(country=Country(country)), taps.ShowCountry(country, 0))


def told_apart(desk: Desk, ids: Iterable[int]) -> tuple[Button, ...]:
    """Places with region and country, so that namesakes can be told apart."""
    facts = (fact_of(desk.house.register, at) for at in ids)
    return tuple(Button(naming.place(fact), taps.ShowPlace(fact.id, "card")) for fact in facts if fact)


def open_leader(who: Signatory) -> Button:
    """A leader by name."""
    return Button(say.button_open_leader(leader=who.leader), taps.ShowRecord(who.entry, "card"))


def source_button(address: str) -> tuple[Button, ...]:
    """Where a record was taken from, if that is a page that can be opened."""
    return (Button(say.button_source(), url=address),) if address.startswith(("https://", "http://")) else ()


def _listed_buttons(desk: Desk, fact: PlaceFact, who: tuple[Signatory, ...]) -> Rows:
    """A leader alone gets the report of errors; several are opened first, to report on one of them."""
    alone = (Button(say.button_report_error(), taps.StartForm("report", who[0].entry)),) if len(who) == 1 else ()
    opened = tuple((open_leader(signatory),) for signatory in who) if len(who) > 1 else ()
    share = Button(say.button_share_answer(), share=fact.names.in_language(desk.language))
    return (
        *opened,
        *_examples(desk, fact),
        (*_position(fact), of_country(fact.country) if naming.has_state(fact) else browse_button()),
        (share, follow_place(fact.id)),
        (*source_button(who[0].source_url), *alone),
        (menu_button(),),
    )


def _beside(verdict: Verdict) -> tuple[int, ...]:
    """Places on the list that lie in a place that is not, or around it."""
    match verdict:
        case NotListed(within=within, contains=contains, near=near, namesakes=namesakes):
            return (*contains[:MOST_BUTTONS], *((within,) if within is not None else ()), *near, *namesakes)
    return ()


def _examples(desk: Desk, fact: PlaceFact) -> Rows:
    count = len(desk.house.register.examples_by_place.get(fact.id, ()))
    label = say.button_examples_of(count=str(count))
    return ((Button(label, taps.ShowList("place", str(fact.id), 0)),),) if count else ()


def _position(fact: PlaceFact) -> tuple[Button, ...]:
    """Where it lies, as a picture."""
    known = fact.lat is not None and fact.lon is not None
    return (Button(say.button_map(), taps.ShowMap(picture_with(fact.country, fact.id))),) if known else ()
