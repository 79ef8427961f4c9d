"""A record goes off the list while somebody stands at a question about it: the form goes on, and everybody's do."""

from sqlalchemy import Engine, select

from db.entries import Entry, Move, move
from db.facts import register_changed
from db.session import writing
from db.vocabulary import Action, Kind, Status
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, begins
from tests.town import ADMIN, Town


async def stands_at_the_aim(leader: Visitor) -> None:
    """Confirm, correct or remove the record?"""
    await begins(leader)
    await leader.taps(say.button_i_am_leader)
    await leader.says("Masaka")
    await leader.taps(say.button_this_is_me)
    leader.sees(say.endorse_ask_aim)


def goes(town: Town) -> None:
    """An administrator takes the record off the list."""
    with writing(town.engine) as db:
        listed = db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT, Entry.status == Status.PUBLISHED))
        record = next(entry.id for entry in listed if "Florence Namayanja" in str(entry.public))
        move(db, Move(record, Action.SUSPEND, (Status.PUBLISHED,), Status.SUSPENDED, ADMIN, town.now))
        register_changed(db, entries=[record])


async def test_whoever_stands_at_the_record_is_asked_what_comes_next(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await stands_at_the_aim(leader)
        goes(town)
        await town.passes(seconds=2)
        await leader.says("Please correct it")
        leader.sees(say.endorse_ask_office)
        await leader.taps(say.button_confirm_record)
        leader.sees(say.form_old_button)
        await leader.taps(say.office_name(office="mayor", gender="any"))
        leader.sees(say.endorse_ask_leader)
        leader.does_not_see(say.turn_failed)


async def test_its_old_button_shows_where_the_form_is(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await stands_at_the_aim(leader)
        goes(town)
        await town.passes(seconds=2)
        await leader.taps(say.button_confirm_record)
        leader.sees(say.form_old_button)
        leader.sees(say.endorse_ask_office)


async def test_one_such_form_does_not_keep_the_others_from_being_shown_after_a_silence(database: Engine) -> None:
    async with Town(database) as town:
        leader, other = town.visitor(LEADER), town.visitor(LEADER + 1)
        await stands_at_the_aim(leader)
        await begins(other)
        await town.crashes()
        goes(town)
        town.world.person(LEADER + 2, "Ruth", "en").says("Who signed in Kenya?")
        town.clock.advance(200)
        await town.opens()
        await town.settles()
        other.has(say.form_after_silence)
        leader.has(say.form_after_silence)
        leader.sees(say.endorse_ask_office)
