"""Alarms: administrators hear of what goes wrong once, in private, and once more when it is over."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import psycopg
from sqlalchemy import Engine

from bot.handlers.rows import Command, Contents
from bot.sandbox import Fault
from bot.services.house import alarming
from bot.visit import Visit
from db.facts import known, learn
from db.fixed import Fixed, Row
from db.mailbox import Outgoing
from db.outgoing import STAFF_CHAT
from db.seen import UNLESS_THERE
from db.session import reading, writing
from messages import say
from messages.text import Text
from tests.chat import Visitor
from tests.engine.test_database_away import away
from tests.town import ADMIN, Town


def heard(chief: Visitor, words: Text) -> int:
    """How often the administrator was told this."""
    (said,) = {words for words in chief.town.words(words, "en") if words}
    return sum(said in {message.text, message.text.strip()} for message in chief.screen())


async def chief_of(town: Town) -> Visitor:
    chief = town.visitor(ADMIN)
    await chief.opens()
    return chief


async def test_a_message_that_waits_too_long_is_told_once_and_its_end_too(town: Town) -> None:
    chief = await chief_of(town)
    due = town.now - timedelta(minutes=6)
    with writing(town.engine) as db:
        held = town.now + timedelta(days=1)
        row = Outgoing(chat_id=77, body={}, made_at=due, not_before=due, claimed_until=held)
        db.add(row)
        db.flush()
        number = row.id
        alarming.look(town.app.present.desk(db))
        alarming.look(town.app.present.desk(db))
    await town.app.outbox.drain()
    assert heard(chief, say.alarm_outbox(count=1)) == 1
    with writing(town.engine) as db:
        db.get_one(Outgoing, number).sent_at = town.now
        db.flush()
        alarming.look(town.app.present.desk(db))
        alarming.look(town.app.present.desk(db))
    await town.app.outbox.drain()
    assert heard(chief, say.alarm_outbox_over()) == 1


def breaks(visit: Visit, desk: object) -> None:
    raise RuntimeError(visit.text)


async def test_an_update_set_aside_is_told_with_its_number_and_calm_after_an_hour(database: Engine) -> None:
    async with Town(database, contents=Contents((Command("break", breaks),))) as town:
        chief, omar = town.visitor(ADMIN), town.visitor(7)
        chief.person.says("/start")
        await omar.says("/break")
        await town.passes(minutes=1)
        await town.passes(minutes=1)
        assert heard(chief, say.alarm_quarantine(references="Q-1")) == 1
        await town.passes(minutes=62)
        await town.passes(minutes=1)
        assert heard(chief, say.alarm_quarantine_over()) == 1


async def test_too_many_updates_at_telegram_are_told(town: Town) -> None:
    chief = await chief_of(town)
    for pending, expected in ((5000, say.alarm_pending(count=5000)), (3, say.alarm_pending_over())):
        with writing(town.engine) as db:
            learn(db, alarming.PENDING, pending)
        await town.passes(minutes=1)
        await town.passes(minutes=1)
        assert heard(chief, expected) == 1


async def test_how_much_waits_at_telegram_is_asked_every_minute(town: Town) -> None:
    await town.app.watch.look()
    await town.app.watch.look()
    assert [method for method, *_ in town.request.calls].count("getWebhookInfo") == 1
    assert town.app.watch.pending == 0
    with reading(town.engine) as db:
        assert known(db, alarming.PENDING) == 0


async def test_a_staff_group_that_nothing_reaches_is_told_and_again_when_it_is_reached(town: Town) -> None:
    chief = await chief_of(town)
    for column, expected in (
        ("failed_at", say.alarm_staff_chat(reason="not found")),
        ("sent_at", say.alarm_staff_chat_over()),
    ):
        with writing(town.engine) as db:
            learn(db, STAFF_CHAT, -500)
            row = Outgoing(chat_id=-500, body={}, made_at=town.now, not_before=town.now, **{column: town.now})
            row.failure = "not found" if column == "failed_at" else None
            db.add(row)
        await town.passes(minutes=1)
        await town.passes(minutes=1)
        assert heard(chief, expected) == 1


async def test_being_put_out_of_the_staff_group_is_told_once_not_twice(town: Town) -> None:
    chief = await chief_of(town)
    with writing(town.engine) as db:
        learn(db, STAFF_CHAT, 0)
        alarming.is_known(town.app.present.desk(db), "staff-chat")
    await town.passes(minutes=1)
    chief.does_not_see(say.alarm_staff_chat_none)


async def test_a_database_that_takes_nothing_in_is_told_without_it_once_and_its_end(town: Town) -> None:
    chief = await chief_of(town)
    with away(town.engine):
        for _ in range(4):
            await town.app.watch.look()
            town.clock.advance(20)
    assert heard(chief, say.alarm_database(reason="OperationalError")) == 1
    await town.app.watch.look()
    await town.app.watch.look()
    assert heard(chief, say.alarm_database_over()) == 1


async def test_turns_that_wait_are_an_alarm_even_where_a_small_change_still_finds_room(town: Town) -> None:
    chief = await chief_of(town)
    with no_new_rows():
        town.world.person(7, "Omar", "en").opens()
        for _ in range(3):
            await another_wait(town)
            await town.app.watch.look()
            town.clock.advance(61)
    assert heard(chief, say.alarm_database(reason="DiskFull 53100")) == 1
    chief.does_not_see(say.alarm_database_over)
    await town.settles()
    await town.app.watch.look()
    await town.app.watch.look()
    assert heard(chief, say.alarm_database_over()) == 1


async def test_a_single_turn_that_had_to_wait_is_nobodys_business(town: Town) -> None:
    chief = await chief_of(town)
    with no_new_rows():
        town.world.person(7, "Omar", "en").opens()
        await another_wait(town)
        await town.app.watch.look()
    await town.settles()
    for _ in range(4):
        town.clock.advance(61)
        await town.app.watch.look()
    chief.does_not_see(say.alarm_database)


async def another_wait(town: Town) -> None:
    """Until a turn has asked the database once more, in vain."""
    before = town.app.counts.turns["not now"]
    await town.until(lambda: town.app.counts.turns["not now"] > before)


@contextmanager
def no_new_rows() -> Iterator[None]:
    """PostgreSQL on a full disk: what is there can still be changed."""
    carried_out = Fixed.through

    def refuse(fixed: Fixed, *given: Any) -> Row | None:
        if fixed is UNLESS_THERE:
            raise psycopg.errors.DiskFull("could not extend file")
        return carried_out(fixed, *given)

    with patch.object(Fixed, "through", refuse):
        yield


async def test_telegram_being_away_is_no_alarm_about_the_database(town: Town) -> None:
    chief = await chief_of(town)
    town.world.faults.plan("getWebhookInfo", Fault.server_error())
    await town.app.watch.look()
    chief.does_not_see(say.alarm_database)
