"""What was sent in comes again, changed: staff still see which public record it concerns."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from bot.desk import Desk as Work
from bot.sandbox import Group
from bot.services.review import carding
from db.entries import Entry
from db.people import Staff
from db.sendings import sent_since
from db.session import reading, writing
from db.vocabulary import Kind, Role, Status
from messages import say
from tests.chat import Visitor, What
from tests.services.staff_room import GROUP, Room
from tests.services.test_endorsing import comes_to_the_consent_to_removal, endorses, proves_and_agrees
from tests.town import ADMIN, Town

SENDER, STAFF = 7301, -500


class Desk:
    """One reviewer in a staff group, and somebody whose entry comes back for changes."""

    def __init__(self, town: Town, group: Group, omar: Visitor, sender: Visitor) -> None:
        self.town, self.group, self.omar, self.sender = town, group, omar, sender

    def entry(self) -> Entry:
        """The sender's one entry as it stands."""
        with reading(self.town.engine) as db:
            return db.scalars(select(Entry).where(Entry.submitter_id == SENDER)).one()

    async def comes_back(self) -> None:
        """Omar asks for a change, and the sender opens the form again."""
        await self.omar.taps(say.button_ask_changes, chat=self.group)
        await self.omar.taps(say.button_own_words, chat=self.group)
        await self.omar.says("Please look at this again.")
        await self.town.passes(seconds=61)
        await self.sender.says("/status")
        await self.sender.taps(say.button_open_entry(reference=self.entry().reference))
        await self.sender.taps(say.button_change_entry)


@pytest.fixture
async def desk(database: Engine) -> AsyncIterator[Desk]:
    """Nothing has been sent in yet."""
    async with Town(database, staff_chat_id=STAFF) as town:
        omar = town.visitor(22, "en", "Omar")
        group = town.group(STAFF, [town.visitor(ADMIN), omar])
        with writing(database) as db:
            db.add(Staff(person_id=22, name="", role=Role.REVIEWER, since=town.now))
        await omar.opens()
        yield Desk(town, group, omar, town.visitor(SENDER))


async def test_a_report_that_comes_again_names_its_record_to_everybody(desk: Desk) -> None:
    await desk.sender.opens()
    await desk.sender.says("Masaka")
    await desk.sender.taps(say.button_report_error)
    await desk.sender.taps(say.button_i_agree_continue)
    await desk.sender.says("The term of office ended last year.")
    await desk.sender.taps(say.button_skip)
    await desk.sender.taps(say.button_send_for_review)
    before = desk.entry()
    await desk.comes_back()
    await desk.sender.taps(say.button_skip)
    names(desk.sender.sees(say.form_summary).text, "Florence Namayanja", "Masaka")
    await desk.sender.taps(say.button_send_for_review)
    names(desk.sender.sees(say.submitted_summary).text, "Florence Namayanja", "Masaka")
    names(desk.omar.has(say.card_about, chat=desk.group).text, before.reference, "Florence Namayanja", "Masaka")
    assert (desk.entry().about_id, desk.entry().place_id) == (before.about_id, before.place_id)
    await desk.omar.says("/queue")
    names(desk.omar.sees(say.queue_head).text, before.reference, "Florence Namayanja", "Masaka")


async def test_who_asked_to_be_taken_off_and_stays_after_all_is_a_new_version_of_the_record(desk: Desk) -> None:
    await comes_to_the_consent_to_removal(desk.sender)
    await desk.sender.taps(say.button_agree)
    await desk.sender.taps(say.button_send_for_review)
    record = desk.entry().about_id
    assert (desk.entry().kind, record is None) == (Kind.REMOVAL, False)
    await desk.comes_back()
    await desk.sender.taps(say.button_change_of(label=say.label_aim()))
    await desk.sender.taps(say.button_confirm_record)
    await answers_the_rest(desk.sender)
    assert (desk.entry().kind, desk.entry().about_id, desk.entry().replaces_id) == (Kind.ENDORSEMENT, None, record)
    names(desk.omar.has(say.card_replaces, chat=desk.group).text, desk.entry().reference, "Florence Namayanja")


async def test_a_leader_who_reports_a_mistake_in_what_they_have_just_sent_sends_a_report_and_keeps_both(
    desk: Desk,
) -> None:
    await desk.sender.opens()
    await endorses(desk.sender)
    await proves_and_agrees(desk.sender)
    await desk.sender.taps(say.button_send_for_review)
    endorsement = desk.entry()
    await desk.sender.forges(encode(taps.StartForm("report", endorsement.id)))
    await desk.sender.says("The term of office ended last year.")
    await desk.sender.taps(say.button_skip)
    await desk.sender.taps(say.button_send_for_review)
    with reading(desk.town.engine) as db:
        sent = db.scalars(select(Entry).where(Entry.submitter_id == SENDER).order_by(Entry.id)).all()
    assert [(entry.kind, entry.round) for entry in sent] == [(Kind.ENDORSEMENT, 1), (Kind.REPORT, 1)]
    assert (sent[0].public, sent[1].about_id) == (endorsement.public, endorsement.id)


async def test_the_card_of_what_comes_again_says_what_was_asked_and_which_answers_changed(desk: Desk) -> None:
    await desk.sender.opens()
    await endorses(desk.sender)
    await proves_and_agrees(desk.sender)
    await desk.sender.taps(say.button_send_for_review)
    desk.omar.does_not_see(say.card_unchanged, chat=desk.group)
    await desk.comes_back()
    await desk.sender.taps(say.button_change_of(label=say.label_office()))
    await desk.sender.taps(say.office_name(office="deputy-mayor", gender="any"))
    await desk.sender.taps(say.button_send_for_review)
    card = desk.omar.has(say.card_changed, chat=desk.group).text
    names(card, "Asked for in the round before:\nPlease look at this again.", "Changed since last time: Office\n")
    assert "Reason:" not in card
    await desk.omar.says(f"/entry {desk.entry().reference}")
    names(desk.omar.sees(say.history_head).text, "Changed since last time: Office")


async def test_the_card_of_what_comes_again_as_it_was_says_so(desk: Desk) -> None:
    await desk.sender.opens()
    await endorses(desk.sender)
    await proves_and_agrees(desk.sender)
    await desk.sender.taps(say.button_send_for_review)
    await desk.comes_back()
    await desk.sender.taps(say.button_send_for_review)
    desk.omar.has(say.card_unchanged, chat=desk.group)
    desk.omar.does_not_see(say.card_changed, chat=desk.group)


async def changes_the_office(sender: Visitor) -> None:
    """The form is open at its summary."""
    await sender.taps(say.button_change_of(label=say.label_office()))
    await sender.taps(say.office_name(office="deputy-mayor", gender="any"))
    await sender.taps(say.button_send_for_review)


async def opens_the_form_again(desk: Desk) -> None:
    """The sender does, whom nobody has asked."""
    await desk.sender.says("/status")
    await desk.sender.taps(say.button_open_entry(reference=desk.entry().reference))
    await desk.sender.taps(say.button_change_entry)


async def test_what_changed_is_not_hidden_by_sending_it_once_more(desk: Desk) -> None:
    await desk.sender.opens()
    await endorses(desk.sender)
    await proves_and_agrees(desk.sender)
    await desk.sender.taps(say.button_send_for_review)
    await desk.comes_back()
    await changes_the_office(desk.sender)
    await opens_the_form_again(desk)
    await desk.sender.taps(say.button_send_for_review)
    assert desk.entry().round == 3
    card = desk.omar.last(desk.group).text
    names(card, "Please look at this again.", "Changed since last time: Office\n")
    desk.omar.does_not_see(say.card_unchanged, chat=desk.group)


async def test_what_was_asked_for_and_taken_back_is_not_on_the_card(desk: Desk) -> None:
    await desk.sender.opens()
    await endorses(desk.sender)
    await proves_and_agrees(desk.sender)
    await desk.sender.taps(say.button_send_for_review)
    await desk.omar.taps(say.button_ask_changes, chat=desk.group)
    await desk.omar.taps(say.button_own_words, chat=desk.group)
    await desk.omar.says("Please look at this again.")
    await desk.omar.taps(say.button_undo_decision, chat=desk.group)
    await opens_the_form_again(desk)
    await changes_the_office(desk.sender)
    card = desk.omar.last(desk.group).text
    names(card, "Changed since last time: Office\n")
    assert "Please look at this again." not in card


async def sends_in(desk: Desk) -> None:
    """An endorsement, complete."""
    await desk.sender.opens()
    await endorses(desk.sender)
    await proves_and_agrees(desk.sender)
    await desk.sender.taps(say.button_send_for_review)


async def sends_it_again(desk: Desk) -> None:
    """As it is, unasked."""
    await opens_the_form_again(desk)
    await desk.sender.taps(say.button_send_for_review)


async def test_what_nobody_has_approved_and_comes_again_unasked_stays_one_card_that_tells_the_newest(
    desk: Desk,
) -> None:
    await sends_in(desk)
    await opens_the_form_again(desk)
    await changes_the_office(desk.sender)
    for _ in range(3):
        await sends_it_again(desk)
    card = desk.omar.last(desk.group)
    names(card.text, "Deputy mayor", "Changed since last time: Office\n")
    about = [message for message in desk.omar.screen(desk.group) if desk.entry().reference in message.text]
    assert [message.id for message in about] == [card.id], "five sendings, one card"
    assert desk.entry().content_version == 5
    await desk.omar.taps(say.button_approve, chat=desk.group)
    desk.omar.sees(say.card_choose_proof, chat=desk.group)


async def test_what_somebody_had_approved_comes_again_on_a_card_of_its_own(desk: Desk) -> None:
    await sends_in(desk)
    await desk.omar.taps(say.button_approve, chat=desk.group)
    await desk.omar.taps(desk.town.catalogue.plain(say.button_proof(proof=say.proof_letter()), "en"), chat=desk.group)
    assert desk.entry().approvals == 1
    await opens_the_form_again(desk)
    await changes_the_office(desk.sender)
    desk.omar.sees(say.card_moved_down, chat=desk.group)
    assert desk.entry().approvals == 0


def test_a_card_that_waits_to_be_sent_is_sent_as_the_entry_is_by_then(database: Engine) -> None:
    room = Room(database)
    entry = room.sends_in()
    room.turn(lambda desk: renewed(desk, entry))
    (card,) = room.waiting(GROUP)
    assert "Zainab" in str(card.lines)


def renewed(at: Work, entry_id: int) -> None:
    """Its sender has changed a name in it."""
    entry = at.db.get_one(Entry, entry_id)
    entry.public = {**entry.public, "leader": "Zainab Nabirye"}
    carding.renew(at, entry)


async def test_who_sends_all_day_long_is_asked_to_go_on_tomorrow_and_loses_nothing(desk: Desk) -> None:
    await sends_in(desk)
    for _ in range(14):
        await sends_it_again(desk)
    await opens_the_form_again(desk)
    await changes_the_office(desk.sender)
    desk.sender.sees(say.form_enough_today)
    assert desk.entry().content_version == 15
    await desk.comes_back()
    await changes_the_office(desk.sender)
    desk.sender.sees(say.submitted_summary)
    assert desk.entry().content_version == 16, "what staff ask for can always be sent"
    await opens_the_form_again(desk)
    await desk.sender.taps(say.button_send_for_review)
    desk.sender.sees(say.form_enough_today)
    await desk.town.passes(days=1)
    await desk.sender.taps(say.button_send_for_review)
    desk.sender.sees(say.submitted_summary)


async def test_who_withdraws_and_sends_anew_all_day_long_is_asked_to_go_on_tomorrow(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        sender = town.visitor(SENDER)
        await sender.opens()
        await sender.says("Masaka")
        for time in range(6):
            await reports(sender, first=time == 0)
            if time < 5:
                await withdraws(sender)
        sender.sees(say.form_enough_today)
        with reading(town.engine) as db:
            assert len(db.scalars(select(Entry.id).where(Entry.submitter_id == SENDER)).all()) == 5


async def test_who_erases_everything_and_sends_anew_all_day_long_is_asked_to_go_on_tomorrow(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        sender = town.visitor(SENDER)
        for time in range(6):
            await sender.opens()
            await sender.says("Masaka")
            await reports(sender, first=True)
            if time < 5:
                await erases(sender)
        sender.sees(say.form_enough_today)
        with reading(town.engine) as db:
            waits = select(Entry.id).where(Entry.kind == Kind.REPORT, Entry.status == Status.PENDING)
            assert not db.scalars(waits).all()
        await town.passes(days=1)
        await sender.taps(say.button_send_for_review)
        sender.sees(say.submitted_summary)
        with reading(town.engine) as db:
            assert len(sent_since(db, SENDER, town.now - timedelta(days=9))) == 1, "the others are forgotten"


async def erases(sender: Visitor) -> None:
    """Everything the house knows of them, and hears what is kept until tomorrow."""
    await sender.says("/privacy")
    await sender.taps(say.button_privacy_erase)
    await sender.taps(say.button_privacy_erase_yes)
    sender.sees(say.privacy_counted)


async def reports(sender: Visitor, first: bool) -> None:
    """An error in the record of Masaka."""
    await sender.says("Masaka")
    await sender.taps(say.button_report_error)
    if first:
        await sender.taps(say.button_i_agree_continue)
    await sender.says("The term of office ended last year.")
    await sender.taps(say.button_skip)
    await sender.taps(say.button_send_for_review)


async def withdraws(sender: Visitor) -> None:
    """The newest of what they have sent."""
    await sender.says("/status")
    await sender.taps(next(label for label in sender.labels() if "E-" in label))
    await sender.taps(say.button_withdraw)
    await sender.taps(say.button_withdraw_yes)


async def answers_the_rest(sender: Visitor) -> None:
    """Whatever is still open, up to the receipt."""
    ways: tuple[What, ...] = (say.button_send_for_review, say.button_agree, say.button_skip)
    for _ in range(8):
        way = next((way for way in ways if sender.offers(way)), None)
        assert way is not None, sender.last().text
        await sender.taps(way)
        if way is say.button_send_for_review:
            return


def names(text: str, *words: str) -> None:
    """All these words stand in it."""
    assert [word for word in words if word not in text] == []


async def test_nobody_reports_without_end_and_a_report_stands_in_no_endorsements_way(database: Engine) -> None:
    async with Town(database, pending_per_person=1) as town:
        sender = town.visitor(SENDER)
        await sender.opens()
        await sender.says("Masaka")
        await sender.taps(say.button_report_error)
        await sender.taps(say.button_i_agree_continue)
        await sender.says("The term of office ended last year.")
        await sender.taps(say.button_skip)
        await sender.taps(say.button_send_for_review)
        await sender.says("Masaka")
        await sender.taps(say.button_report_error)
        sender.sees(say.form_too_many(most=1))
        await sender.says("/endorse")
        sender.sees(say.endorse_ask_role)
