"""People with forged buttons and many forms: another's record is nobody's to replace, and the limit is one."""

import pytest
from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from db.entries import Entry, Move, move
from db.session import reading, writing
from db.vocabulary import Action, DraftState, Kind, Status
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import (
    LEADER,
    comes_to_the_consent_to_removal,
    endorses,
    entries_of,
    proves_and_agrees,
)
from tests.town import Town

TROLL = 8001


def published(town: Town) -> list[int]:
    """The records of mayors whom nobody here knows."""
    with reading(town.engine) as db:
        listed = (Entry.kind == Kind.ENDORSEMENT, Entry.status == Status.PUBLISHED)
        return list(db.scalars(select(Entry.id).where(*listed).order_by(Entry.id).limit(5)))


def drafts(town: Town) -> list[Draft]:
    """What the troll has begun and not sent."""
    with reading(town.engine) as db:
        mine = (Draft.person_id == TROLL, Draft.state != DraftState.SUBMITTED)
        return list(db.scalars(select(Draft).where(*mine).order_by(Draft.id)))


async def reports(troll: Visitor) -> None:
    """Fill in the report that is open, and press Send."""
    await troll.says("The term of office ended last year.")
    await troll.taps(say.button_skip)
    await troll.taps(say.button_send_for_review)


@pytest.mark.parametrize("form", ["endorse", "example"])
async def test_no_button_makes_a_form_the_new_version_of_anothers_record(database: Engine, form: str) -> None:
    async with Town(database) as town:
        troll = town.visitor(TROLL)
        await troll.opens()
        record = published(town)[0]
        await troll.forges(encode(taps.AgreePrivacy(form, record)))
        (draft,) = drafts(town)
        assert draft.entry_id is None
        await troll.forges(encode(taps.StartAnew(form, record)))
        (draft,) = drafts(town)
        assert draft.entry_id is None


async def test_a_report_tells_nobody_which_place_an_entry_that_waits_is_about(database: Engine) -> None:
    async with Town(database) as town:
        mayor, troll = town.visitor(LEADER), town.visitor(TROLL)
        await comes_to_the_consent_to_removal(mayor)
        await mayor.taps(say.button_agree)
        await mayor.taps(say.button_send_for_review)
        (waiting,) = entries_of(database, LEADER)
        assert waiting.place_id is not None
        await troll.opens()
        await troll.forges(encode(taps.AgreePrivacy("report", waiting.id)))
        await reports(troll)
        (report,) = entries_of(database, TROLL)
        assert (report.about_id, report.place_id) == (None, None), "a person's export shows both"


async def test_a_report_on_an_entry_that_never_was_is_a_report_on_nothing(database: Engine) -> None:
    async with Town(database) as town:
        troll = town.visitor(TROLL)
        await troll.opens()
        await troll.forges(encode(taps.AgreePrivacy("report", 10**6)))
        troll.sees(say.report_ask_what)
        await troll.forges(encode(taps.AgreePrivacy("report", -1)))
        troll.sees(say.form_exists)


async def test_a_report_on_a_record_that_has_been_replaced_still_names_it(database: Engine) -> None:
    async with Town(database) as town:
        reader = town.visitor(TROLL)
        await reader.opens()
        record = published(town)[0]
        with writing(database) as db:
            move(db, Move(record, Action.REPLACE, (Status.PUBLISHED,), Status.REPLACED, None, town.now))
        await reader.forges(encode(taps.AgreePrivacy("report", record)))
        await reports(reader)
        (report,) = entries_of(database, TROLL)
        assert report.about_id == record


async def test_who_begins_many_reports_before_sending_one_sends_no_more_than_may_wait(database: Engine) -> None:
    async with Town(database, pending_per_person=2) as town:
        troll = town.visitor(TROLL)
        await troll.opens()
        for record in published(town):
            await troll.forges(encode(taps.AgreePrivacy("report", record)))
        for draft in drafts(town):
            await troll.forges(encode(taps.FormStep(draft.id, draft.version, "resume")))
            await reports(troll)
        troll.sees(say.form_too_many(most=2))
        assert len(entries_of(database, TROLL)) == 2
        assert len(drafts(town)) == 3, "what may not be sent now is kept"


async def test_what_is_withdrawn_is_not_sent_again_and_again_by_an_old_button(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        troll = town.visitor(TROLL)
        await endorses(troll)
        await proves_and_agrees(troll)
        await troll.taps(say.button_send_for_review)
        (entry,) = entries_of(database, TROLL)
        await troll.says("/status")
        await troll.taps(say.button_open_entry(reference=entry.reference))
        old = next(button["callback_data"] for button in troll.last().buttons if "change" in button["callback_data"])
        await troll.taps(say.button_withdraw)
        await troll.taps(say.button_withdraw_yes)
        await troll.forges(old)
        assert not troll.offers(say.button_send_for_review)
        assert drafts(town) == []


async def test_a_record_has_no_more_new_versions_waiting_than_may(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        mayor = town.visitor(TROLL)
        await endorses(mayor)
        await proves_and_agrees(mayor)
        await mayor.taps(say.button_send_for_review)
        (entry,) = entries_of(database, TROLL)
        with writing(database) as db:
            changes = {"place_id": 1, "public_from": town.now}
            move(
                db, Move(entry.id, Action.APPROVE, (Status.PENDING,), Status.PUBLISHED, None, town.now, changes=changes)
            )
        await town.passes(minutes=5)
        for _ in range(2):
            await mayor.forges(encode(taps.MyEntry(entry.id, "change")))
            if mayor.offers(say.button_send_for_review):
                await mayor.taps(say.button_send_for_review)
        mayor.sees(say.form_too_many(most=1))
        assert [entry.status for entry in entries_of(database, TROLL)] == [Status.PUBLISHED, Status.PENDING]
