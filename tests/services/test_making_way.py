"""Beginning anew, deleting, going over to another form: nobody loses a form that they did not mean."""

from typing import Any

from sqlalchemy import Engine, select, update

from bot import taps
from bot.button_data import LIMIT, encode
from db.drafts import LIVES, STEPS_OF_A_LIFE, Draft, first_version
from db.entries import Entry
from db.session import reading, writing
from db.vocabulary import DraftState, Kind, Status
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, endorses
from tests.town import Town


def drafts(town: Town, **which: Any) -> list[Draft]:
    """What the leader has begun and not sent."""
    with reading(town.engine) as db:
        mine = select(Draft).where(Draft.person_id == LEADER, Draft.state != DraftState.SUBMITTED)
        return list(db.scalars(mine.filter_by(**which).order_by(Draft.id)))


def has_sent_one(database: Engine) -> None:
    """An entry of the leader's is under review."""
    with writing(database) as db:
        entry = db.scalars(select(Entry).where(Entry.status == Status.PUBLISHED, Entry.kind == Kind.EXAMPLE)).first()
        assert entry is not None
        entry.submitter_id, entry.status = LEADER, Status.PENDING


async def test_a_button_of_a_form_that_was_deleted_leaves_the_next_form_alone(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("/cancel")
        first = leader.sees(say.form_cancel_sure)
        await leader.says("/cancel")
        await leader.taps(say.button_delete_draft, message=leader.last())
        leader.sees(say.form_deleted)
        assert drafts(town) == []
        await leader.forges(encode(taps.StartForm("endorse", 0)))
        await leader.taps(say.button_i_am_leader)
        await leader.says("Nairobi")
        (begun,) = drafts(town)
        for old in (say.button_delete_draft, say.button_keep_for_later, say.button_go_back_to_form):
            await leader.taps(old, message=first)
            leader.sees(say.form_gone)
            (left,) = drafts(town)
            assert (left.state, left.answers) == (DraftState.OPEN, begun.answers)


async def test_a_reminder_of_a_form_that_was_deleted_leaves_the_next_form_alone(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await town.passes(days=2, hours=2)
        reminder = leader.has(say.draft_reminder)
        await leader.says("/cancel")
        await leader.taps(say.button_delete_draft, message=leader.last())
        await leader.forges(encode(taps.StartForm("endorse", 0)))
        await leader.taps(say.button_i_am_leader)
        await leader.taps(say.button_delete_draft, message=reminder)
        leader.sees(say.form_gone)
        (begun,) = drafts(town)
        assert begun.answers["role"] == "leader"


async def test_a_form_is_deleted_by_its_own_button_however_old_that_is(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("/cancel")
        asked = leader.sees(say.form_cancel_sure)
        await leader.says("/cancel")
        await leader.taps(say.button_keep_for_later, message=leader.last())
        await leader.forges(encode(taps.StartForm("endorse", 0)))
        leader.sees(say.form_exists)
        await leader.taps(say.button_continue)
        await leader.sends_document()
        await leader.taps(say.button_delete_draft, message=asked)
        leader.sees(say.form_deleted)
        assert drafts(town) == []


async def test_starting_a_correction_anew_leaves_the_endorsement_that_was_put_aside(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await endorses(leader)
        await leader.says("/cancel")
        await leader.taps(say.button_keep_for_later)
        (endorsement,) = drafts(town)
        with reading(database) as db:
            listed = select(Entry.id).where(Entry.status == Status.PUBLISHED, Entry.kind == Kind.ENDORSEMENT)
            record = db.scalars(listed.limit(1)).one()
        _becomes(database, record, LEADER)
        await leader.forges(encode(taps.StartForm("endorse", record)))
        (correction,) = drafts(town, entry_id=record)
        await leader.forges(encode(taps.StartForm("endorse", record)))
        leader.sees(say.form_exists)
        await leader.taps(say.button_start_anew)
        (kept,) = drafts(town, entry_id=None)
        assert (kept.id, kept.answers) == (endorsement.id, endorsement.answers)
        (anew,) = drafts(town, entry_id=record)
        assert anew.version // STEPS_OF_A_LIFE != correction.version // STEPS_OF_A_LIFE


async def test_nobody_loses_a_form_by_starting_anew_when_nothing_may_begin(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        leader = town.visitor(LEADER)
        await leader.opens()
        await leader.taps(say.button_example)
        await leader.taps(say.button_i_agree_continue)
        await leader.says("Kisumu")
        (example,) = drafts(town)
        has_sent_one(database)
        await leader.forges(encode(taps.StartAnew("example", 0)))
        leader.sees(say.form_too_many(most=1))
        (kept,) = drafts(town, form="example")
        assert kept.answers == example.answers


def _becomes(database: Engine, record: int, person: int) -> None:
    """This account sent the record in."""
    with writing(database) as db:
        db.execute(update(Entry).where(Entry.id == record).values(submitter_id=person))


async def begins_beside_a_listed_leader(leader: Visitor) -> None:
    """An endorsement of a listed place, at the question whether the leader is the listed one."""
    await leader.opens()
    await leader.taps(say.button_endorse)
    await leader.taps(say.button_i_agree_continue)
    await leader.taps(say.button_i_am_leader)
    await leader.says("Nansana")
    leader.sees(say.endorse_ask_listed)


async def test_who_goes_over_to_an_example_that_may_not_begin_keeps_the_endorsement(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        leader = town.visitor(LEADER)
        await begins_beside_a_listed_leader(leader)
        (endorsement,) = drafts(town)
        has_sent_one(database)
        await leader.taps(say.button_share_example)
        leader.sees(say.form_too_many(most=1))
        (kept,) = drafts(town)
        assert (kept.form, kept.answers) == ("endorse", endorsement.answers)


async def test_who_goes_over_to_an_example_begun_before_is_asked_and_keeps_both(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await leader.opens()
        await leader.taps(say.button_example)
        await leader.taps(say.button_i_agree_continue)
        await leader.says("Kisumu")
        await leader.forges(encode(taps.StartForm("endorse", 0)))
        await leader.taps(say.button_i_am_leader)
        await leader.says("Nansana")
        before = [(draft.form, draft.answers) for draft in drafts(town)]
        await leader.taps(say.button_share_example)
        leader.sees(say.form_exists)
        await leader.taps(say.button_continue)
        assert [(draft.form, draft.answers) for draft in drafts(town)] == before


async def test_who_goes_over_to_an_example_leaves_the_endorsement_and_takes_the_place_along(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await begins_beside_a_listed_leader(leader)
        (endorsement,) = drafts(town)
        await leader.taps(say.button_share_example)
        (example,) = drafts(town)
        assert (example.form, example.answers["place"]) == ("example", endorsement.answers["place"])


def test_the_longest_button_of_a_form_fits_whatever_its_version() -> None:
    last = LIVES * STEPS_OF_A_LIFE + STEPS_OF_A_LIFE - 1
    assert STEPS_OF_A_LIFE <= first_version() <= last < 2**31
    longest = taps.AnswerChoice(2**53, last, "commitments", "elsewhere12345678")
    assert len(encode(longest)) <= LIMIT
