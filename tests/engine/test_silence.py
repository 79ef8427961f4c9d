"""Telegram cannot be reached for longer than a press lives: what people stood before is shown to them again."""

from sqlalchemy import Engine, select

from db.people import Staff
from db.session import reading, writing
from db.vocabulary import Role
from messages import say
from tests.faults.story import GROUP
from tests.services.test_endorsing import LEADER, begins, endorses, proves_and_agrees
from tests.town import ADMIN, Town

AWAY = 200  # seconds; a press lives 150


async def test_presses_that_were_lost_in_a_long_outage_are_asked_for_again(database: Engine) -> None:
    async with Town(database, staff_chat_id=GROUP) as town:
        omar, leader, other = town.visitor(22), town.visitor(LEADER), town.visitor(LEADER + 1)
        group = town.group(GROUP, [town.visitor(ADMIN), omar])
        with writing(database) as db:
            db.add(Staff(person_id=omar.id, name="", role=Role.REVIEWER, since=town.now))
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        await begins(other)
        edits = _card_edits(town)

        await town.crashes()
        other.person.presses(town.catalogue.plain(say.button_i_am_leader(), "en"))
        omar.person.presses(town.catalogue.plain(say.button_hold(), "en"), chat=group)
        leader.person.says("Who signed in Kenya?")
        town.clock.advance(AWAY)
        assert [update.kind for update in town.world.queue.pending()] == ["message"]
        await town.opens()
        await town.settles()

        other.has(say.form_after_silence)
        assert other.offers(say.button_i_am_leader)
        assert _card_edits(town) > edits, "the card is made true again"
        assert "Kenya" in leader.last().text, "a message lives a day"
        await other.taps(say.button_i_am_leader)
        other.sees(say.form_ask_place)
        await omar.taps(say.button_hold, chat=group)
        omar.hears(say.toast_held)
        with reading(database) as db:
            assert db.scalars(select(Staff.person_id)).all() == [omar.id]


def _card_edits(town: Town) -> int:
    return sum(name == "editMessageText" and fields["chat_id"] == str(GROUP) for name, fields in town.request.calls)
