"""Telegram fails in every way it can, on replies and on notices: nothing is lost, and nothing overtakes."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.sandbox import Fault
from db.entries import Entry
from db.facts import known, learn
from db.history import Card
from db.mailbox import Outgoing
from db.outgoing import claim
from db.people import Person
from db.session import reading, writing
from messages import say
from tests.engine.test_turns import heard
from tests.town import ADMIN, Town

BLOCKED = Fault.answers(403, "Forbidden: bot was blocked by the user")
PASSING = [
    pytest.param(Fault.too_many(2), id="429"),
    pytest.param(Fault.server_error(500), id="500"),
    pytest.param(Fault.server_error(502), id="502"),
    pytest.param(Fault.reset(), id="reset"),
    pytest.param(Fault.timeout(), id="time-out"),
]


def rows(town: Town) -> list[Outgoing]:
    with reading(town.engine) as db:
        return list(db.scalars(select(Outgoing).order_by(Outgoing.id)))


@pytest.mark.parametrize("fault", PASSING)
async def test_a_reply_of_a_turn_that_wrote_arrives_all_the_same(town: Town, fault: Fault) -> None:
    omar = town.visitor(7)
    town.world.faults.plan("sendMessage", fault, times=2)
    await omar.says("/log one")
    omar.sees(say.ids(person="7", chat="one"))
    assert heard(town) == ["one"]
    assert len(omar.screen()) == 1


@pytest.mark.parametrize("fault", [Fault.too_many(1), Fault.server_error(502), Fault.reset()])
async def test_an_answer_of_a_turn_that_only_read_arrives_all_the_same(town: Town, fault: Fault) -> None:
    omar = town.visitor(7)
    town.world.faults.plan("sendMessage", fault)
    await omar.says("Kampala?")
    omar.sees(say.menu_head())
    assert rows(town) == []


async def test_replies_keep_their_order_when_the_first_one_fails(town: Town) -> None:
    omar = town.visitor(7)
    town.world.faults.plan("sendMessage", Fault.too_many(5))
    for word in ("one", "two", "three"):
        omar.person.says(f"/log {word}")
    await town.settles()
    assert [message.text.rsplit(" ", 1)[1] for message in omar.screen()] == ["one", "two", "three"]


async def test_a_slow_chat_slows_nobody_else(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    town.world.faults.plan("sendMessage", Fault.too_many(600))
    omar.person.says("/log one")
    await town.until(lambda: rows(town))
    salma.person.says("/log two")
    await town.until(lambda: salma.screen())
    assert omar.screen() == []


@pytest.mark.parametrize("fault", [Fault.truncated(), Fault.reset(after=True), Fault.timeout(after=True)])
async def test_an_answer_that_may_have_arrived_is_repeated_at_most_once(town: Town, fault: Fault) -> None:
    omar = town.visitor(7)
    town.world.faults.plan("sendMessage", fault)
    await omar.says("/log one")
    assert [message.text for message in omar.screen()].count(omar.last().text) == 2
    assert heard(town) == ["one"]


@pytest.mark.parametrize("fault", PASSING)
async def test_a_notice_waits_in_the_outbox_until_it_arrives_once(town: Town, fault: Fault) -> None:
    omar, salma = town.visitor(7), town.visitor(8, "ar")
    await salma.says("/log here")
    town.world.faults.plan("sendMessage", fault, times=3)
    await omar.says("/tell 8 news")
    salma.has(say.ids(person="news", chat="8"))
    assert len(salma.screen()) == 2
    assert all(row.sent_at for row in rows(town))


async def test_a_time_out_after_a_long_outage_does_not_cost_the_notice(town: Town) -> None:
    """Tries that certainly failed once counted as tries that may have arrived: one time-out then dropped the row."""
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    town.world.faults.plan("sendMessage", Fault.server_error(502), times=8)
    town.world.faults.plan("sendMessage", Fault.timeout(), times=2)
    await omar.says("/tell 8 news")
    salma.has(say.ids(person="news", chat="8"))
    assert all(row.sent_at and not row.failed_at for row in rows(town))


async def test_a_crash_before_the_notice_leaves_loses_nothing(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    omar.person.says("/tell 8 news")
    await town.until(lambda: rows(town))
    await town.crashes()
    salma.does_not_see(say.ids(person="news", chat="8"))
    await town.opens()
    await town.settles()
    salma.has(say.ids(person="news", chat="8"))


async def test_a_row_that_another_copy_holds_is_left_alone_until_its_lease_ends(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    omar.person.says("/tell 8 news")
    await town.until(lambda: rows(town))
    with writing(town.engine) as db:
        assert claim(db, "another copy", town.now, town.now + timedelta(seconds=60), 10)
    assert await town.app.outbox.drain() == 0
    await town.passes(seconds=61)
    salma.has(say.ids(person="news", chat="8"))


async def test_notices_to_one_person_arrive_in_the_order_in_which_they_were_made(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    town.world.faults.plan("sendMessage", Fault.server_error(502), times=2)
    for number in range(6):
        omar.person.says(f"/tell 8 {number}")
    await town.settles()
    news = [message.text for message in salma.screen()[1:]]
    assert [text.split()[2] for text in news] == [str(number) for number in range(6)]


async def test_who_blocked_the_bot_is_parked_and_found_again_when_they_return(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    await salma.does(lambda person: person.blocks())
    await omar.says("/tell 8 news")
    with reading(town.engine) as db:
        assert db.get_one(Person, 8).unreachable_since is not None
    assert [row.failure for row in rows(town)] == ["unreachable"]
    await salma.does(lambda person: person.unblocks())
    await salma.says("/log again")
    salma.has(say.ids(person="news", chat="8"))
    with reading(town.engine) as db:
        assert db.get_one(Person, 8).unreachable_since is None


async def test_a_deleted_account_is_parked_too(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    await salma.does(lambda person: person.deactivates())
    await omar.says("/tell 8 news")
    assert [row.failure for row in rows(town)] == ["unreachable"]


async def test_when_the_staff_group_is_lost_the_administrators_hear_of_it(town: Town) -> None:
    omar, admin = town.visitor(7), town.visitor(ADMIN)
    await admin.says("/log here")
    group = town.group(-500, [admin])
    await admin.does(lambda person: group.removes_bot(person))
    await omar.says("/tell -500 news")
    admin.has(say.ids(person="news", chat="-500"))


@pytest.mark.parametrize("learnt_by", ["service message", "refused call"])
async def test_a_group_that_becomes_a_supergroup_is_followed_everywhere(town: Town, learnt_by: str) -> None:
    omar, admin = town.visitor(7), town.visitor(ADMIN)
    group = town.group(-500, [admin])
    with writing(town.engine) as db:
        learn(db, "staff_chat_id", -500)
        entry = db.scalars(select(Entry.id).limit(1)).one()
        db.add(Card(chat_id=-500, message_id=3, entry_id=entry, shown_at=town.now))
    if learnt_by == "refused call":
        town.world.bot.allowed_updates = ["my_chat_member"]  # the service message never comes
    new = await admin.does(lambda person: group.upgrades(person))
    town.world.bot.allowed_updates = []
    await omar.says("/tell -500 news")
    if learnt_by == "refused call":
        admin.has(say.ids(person="news", chat="-500"), new)
    with reading(town.engine) as db:
        assert known(db, "staff_chat_id") == new.id
        assert db.scalars(select(Card.chat_id)).all() == [new.id]


async def test_a_row_that_nobody_can_read_any_more_holds_up_nobody(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    await salma.says("/log here")
    with writing(town.engine) as db:
        for body in ({"lines": [{"id": "gone-message", "values": {}}]}, {"lines": [{"no": "id"}]}):
            db.add(Outgoing(chat_id=8, body=body, made_at=town.now, not_before=town.now))
    await omar.says("/tell 8 news")
    salma.has(say.ids(person="news", chat="8"))
    assert [bool(row.failed_at) for row in rows(town)] == [True, True, False]


async def test_a_press_that_can_no_longer_be_answered_harms_nobody(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/show")
    fault = Fault.answers(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    town.world.faults.plan("answerCallbackQuery", fault)
    await omar.taps(say.button_menu)
    omar.sees(say.menu_head())


async def test_an_edit_that_changes_nothing_is_a_success(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/show")
    shown = omar.last()
    data = shown.buttons[0]["callback_data"]
    await omar.taps(say.button_menu)
    await omar.forges(data, shown)
    assert len(omar.screen()) == 1


async def test_an_edit_of_a_deleted_message_is_sent_anew(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/show")
    shown = omar.last()
    await omar.does(lambda person: person.deletes(shown))
    await omar.forges(shown.buttons[0]["callback_data"], shown)
    omar.sees(say.menu_head())


async def test_markup_that_telegram_cannot_read_is_sent_as_plain_words(town: Town) -> None:
    omar = town.visitor(7)
    fault = Fault.answers(400, "Bad Request: can't parse entities: unexpected end tag at byte offset 4")
    town.world.faults.plan("sendMessage", fault)
    await omar.says("/log one")
    omar.sees(say.ids(person="7", chat="one"))
    assert omar.last().entities == []


async def test_a_reviewer_who_never_opened_the_chat_is_told_to_do_so(town: Town) -> None:
    omar = town.visitor(7)
    group = town.group(-500, [omar])
    await omar.says("/show", group)
    await omar.taps(say.button_cancel, chat=group)
    omar.hears(say.toast_open_private_chat)
    await omar.opens()
    await omar.taps(say.button_cancel, chat=group)
    omar.has(say.menu_head())


async def test_answers_and_receipts_keep_their_order_while_telegram_refuses_them(town: Town) -> None:
    omar = town.visitor(7)
    town.world.faults.plan("sendMessage", Fault.too_many(1), times=3)
    for number in range(6):
        omar.person.says(f"/log {number}" if number % 2 else f"question {number}")
    await town.settles()
    assert [message.text.rsplit(" ", 1)[1] for message in omar.screen()] == [str(number) for number in range(6)]
