"""A button of a form is worth what its reader saw: once an answer has changed, older buttons do nothing."""

from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from db.session import reading
from messages import say
from tests.services.test_endorsing import LEADER, endorses, entries_of, proves_and_agrees
from tests.town import Town


def draft(town: Town) -> Draft:
    """The leader's."""
    with reading(town.engine) as db:
        return db.scalars(select(Draft).where(Draft.person_id == LEADER)).one()


async def test_the_send_button_of_an_older_summary_sends_nothing(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await proves_and_agrees(leader)
        old = draft(town)
        await leader.taps(say.button_change_of(label=say.label_leader()))
        await leader.says("Amina Diallo Sow")
        leader.sees(say.form_summary)
        await leader.forges(encode(taps.FormStep(old.id, old.version, "submit")))
        leader.sees(say.form_old_button)
        assert entries_of(database, LEADER) == []
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.public["leader"] == "Amina Diallo Sow"


async def test_who_presses_send_twice_keeps_what_was_sent_before_their_eyes(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await proves_and_agrees(leader)
        summary, send = leader.last(), draft(town)
        data = encode(taps.FormStep(send.id, send.version, "submit"))
        for _ in range(3):  # the network is slow, and nothing seems to happen
            leader.person.forges(summary, data)
        await town.settles()
        (entry,) = entries_of(database, LEADER)
        assert "Amina Diallo" in leader.has(say.submitted_summary(reference=entry.reference)).text
        leader.does_not_see(say.form_gone)


async def test_somebody_elses_send_button_does_not_say_whether_it_was_sent(database: Engine) -> None:
    async with Town(database) as town:
        leader, other = town.visitor(LEADER), town.visitor(LEADER + 1)
        await endorses(leader)
        await proves_and_agrees(leader)
        send = draft(town)
        await leader.taps(say.button_send_for_review)
        await other.opens()
        await other.forges(encode(taps.FormStep(send.id, send.version, "submit")))
        other.sees(say.form_gone)


async def test_an_answer_pressed_on_an_older_screen_of_the_same_question_is_not_filed(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        for _ in range(2):  # from the proof over the name to the office
            await leader.says("Back")
        old = draft(town)
        assert old.asked == "office"
        await leader.taps(say.office_name(office="county-governor", gender="any"))
        for _ in range(2):
            await leader.says("Back")
        assert draft(town).asked == "office"
        await leader.forges(encode(taps.AnswerChoice(old.id, old.version, "office", "mayor")))
        leader.sees(say.form_old_button)
        assert draft(town).answers["office"] == "county-governor"
