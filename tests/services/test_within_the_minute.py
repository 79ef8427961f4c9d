"""The minute in which a decision can be taken back: nobody's screen changes under their finger, and news keep order."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine

from db.entries import Entry
from db.session import reading
from db.vocabulary import Status
from messages import say
from messages.text import Text
from tests.chat import What, bare
from tests.services.office import Office, in_office


@pytest.fixture(params=["en", "ar", "fr"])
async def room(database: Engine, request: pytest.FixtureRequest) -> AsyncIterator[Office]:
    """An endorsement has come in from a leader of either language."""
    async with in_office(database, request.param) as office:
        yield office


async def asks_for_changes(office: Office) -> None:
    """Omar does, in his own words."""
    await office.omar.opens()
    await office.omar.taps(say.button_ask_changes, chat=office.group)
    await office.omar.taps(say.button_own_words, chat=office.group)
    await office.omar.says("Please write the full name.")
    assert office.entry().status is Status.CHANGES_ASKED


async def sends_again(office: Office) -> None:
    """The leader has looked where it stands, and does what was asked for."""
    await office.leader.says("/status")
    await office.leader.taps(say.button_open_entry(reference=office.entry().reference))
    await office.leader.taps(say.button_change_entry)
    await office.leader.taps(say.button_change_of(label=say.label_leader()))
    await office.leader.says("Amina Diallo Sow")
    await office.leader.taps(say.button_send_for_review)


async def withdraws(office: Office) -> None:
    """The leader does."""
    await office.leader.says("/status")
    await office.leader.taps(say.button_open_entry(reference=office.entry().reference))
    await office.leader.taps(say.button_withdraw)
    await office.leader.taps(say.button_withdraw_yes)
    assert office.entry().status is Status.WITHDRAWN


def read(office: Office, *news: What) -> list[What]:
    """Which of these the leader was told, in the order in which they stand in the chat."""
    words = {what: office.town.words(what, office.leader.language) for what in news}
    screen = [bare(message.text) for message in office.leader.screen()]
    return [what for shown in screen for what in news if any(said in shown for said in words[what])]


@pytest.mark.parametrize("opens", [say.button_approve, say.button_decline, say.button_correct_spelling])
async def test_a_choice_that_is_open_stays_open_when_a_colleagues_time_to_undo_ends(room: Office, opens: What) -> None:
    await room.approves(room.omar)
    await room.salma.taps(opens, chat=room.group)
    chosen = room.salma.labels(room.salma.last(room.group))
    assert not room.salma.offers(say.button_undo_decision, room.salma.last(room.group))
    await room.town.passes(seconds=61)
    assert room.salma.labels(room.salma.last(room.group)) == chosen
    await room.salma.taps(room.in_group(say.button_back_to_card()), chat=room.group)
    room.salma.has(say.card_approved, chat=room.group)
    assert not room.salma.offers(say.button_undo_decision, room.salma.last(room.group))


async def test_a_choice_that_is_open_gives_way_when_the_leader_withdraws(room: Office) -> None:
    await room.salma.taps(say.button_approve, chat=room.group)
    await withdraws(room)
    reference, state = room.entry().reference, say.state_withdrawn()
    room.omar.has(say.card_head(kind=say.kind_endorsement(), reference=reference, state=state), chat=room.group)
    assert not room.omar.offers(say.button_proof(proof=say.proof_letter()), room.omar.last(room.group))


async def test_who_sends_it_again_at_once_first_reads_what_was_asked_for(room: Office) -> None:
    await asks_for_changes(room)
    room.leader.does_not_see(say.told_changes_asked)
    await sends_again(room)
    reference = room.entry().reference
    asked, receipt = say.told_changes_asked(reference=reference), say.receipt(reference=reference)
    assert room.entry().status is Status.PENDING
    assert read(room, asked, receipt) == [receipt, asked, receipt], "one receipt for each time it was sent"
    await room.town.passes(minutes=2)
    assert read(room, asked, receipt) == [receipt, asked, receipt]
    assert "Amina Diallo Sow" in room.omar.last(room.group).text, "the group decides on the newest"


async def test_who_withdraws_before_hearing_of_the_approval_is_not_told_that_it_is_public(room: Office) -> None:
    await room.approves(room.omar)
    await room.approves(room.salma)
    await withdraws(room)
    await room.town.passes(minutes=2)
    room.leader.does_not_see(say.told_published_endorsement)


async def test_who_withdraws_before_hearing_what_was_asked_for_is_not_asked_any_more(room: Office) -> None:
    await asks_for_changes(room)
    await withdraws(room)
    await room.town.passes(minutes=2)
    room.leader.does_not_see(say.told_changes_asked)


async def test_a_correction_after_a_reopening_is_read_after_both_decisions(room: Office) -> None:
    await room.declines_and_reopens()
    await room.omar.opens()
    await room.omar.taps(say.button_correct_spelling, chat=room.group)
    await room.omar.taps(room.in_group(say.label_leader()), chat=room.group)
    await room.omar.says("Amina Dialló")
    await room.town.passes(seconds=61)
    told = (say.told_declined, say.told_reopened, say.told_corrected)
    assert read(room, *told) == list(told)


async def test_nobody_reads_that_it_is_published_before_the_approval_stands(room: Office) -> None:
    await room.approves(room.omar)
    await room.approves(room.salma)
    reference = room.entry().reference

    def head(state: Text) -> Text:
        return say.card_head(kind=say.kind_endorsement(), reference=reference, state=state)

    room.omar.has(head(say.state_approved()), chat=room.group)
    room.omar.does_not_see(head(say.state_published()), chat=room.group)
    room.omar.does_not_see(say.card_proof, chat=room.group)
    await room.leader.says("/status")
    under_review = say.status_entry(reference=reference, kind=say.kind_endorsement(), state=say.state_pending())
    room.leader.sees(under_review)
    await room.town.passes(seconds=61)
    room.omar.has(head(say.state_published()), chat=room.group)
    room.omar.has(say.card_proof, chat=room.group)
    await room.leader.says("/status")
    published = say.status_entry(reference=reference, kind=say.kind_endorsement(), state=say.state_published())
    room.leader.sees(published)


async def test_the_leader_does_not_read_a_refusal_that_is_taken_back(room: Office) -> None:
    await room.omar.taps(say.button_decline, chat=room.group)
    await room.omar.taps(say.button_reason, chat=room.group)
    await room.omar.taps(say.button_do_it, chat=room.group)
    await room.leader.says("/status")
    await room.leader.taps(say.button_open_entry(reference=room.entry().reference))
    room.leader.does_not_see(say.state_declined)
    room.leader.does_not_see(say.reason_line)
    await room.town.passes(seconds=61)
    await room.leader.says("/status")
    await room.leader.taps(say.button_open_entry(reference=room.entry().reference))
    room.leader.has(say.reason_line)


async def test_the_leader_never_reads_a_reason_that_was_taken_back(room: Office) -> None:
    await room.omar.taps(say.button_ask_changes, chat=room.group)
    await room.omar.taps(say.button_reason, chat=room.group)
    await room.omar.taps(say.button_do_it, chat=room.group)
    await room.omar.taps(say.button_undo_decision, chat=room.group)
    await room.approves(room.omar)
    await room.approves(room.salma)
    await room.town.passes(seconds=61)
    await room.leader.says("/status")
    await room.leader.taps(say.button_open_entry(reference=room.entry().reference))
    assert room.leader.offers(say.button_withdraw), "it is open"
    room.leader.does_not_see(say.reason_line)


async def test_who_signed_sees_and_shares_it_first_and_withdraws_last_after_a_question(room: Office) -> None:
    await room.approves(room.omar)
    await room.approves(room.salma)
    await room.town.passes(seconds=61)
    await room.leader.says("/status")
    await room.leader.taps(say.button_open_entry(reference=room.entry().reference))
    ways = (say.button_open_record, say.button_share_answer, say.button_change_entry)
    last = (say.button_my_submissions, say.button_withdraw)
    assert room.leader.labels() == [
        room.leader.town.catalogue.plain(way(), room.leader.language) for way in ways + last
    ]
    await room.leader.taps(say.button_withdraw)
    room.leader.sees(say.withdraw_sure_public)
    assert room.entry().status is Status.PUBLISHED
    await room.leader.taps(say.button_back)
    await room.leader.taps(say.button_open_record)
    room.leader.sees(say.answer_leader)


async def test_under_the_words_for_a_block_no_button_takes_back_a_decision(room: Office) -> None:
    await room.omar.opens()
    await room.omar.taps(say.button_decline, chat=room.group)
    await room.omar.taps(say.button_reason, chat=room.group)
    await room.omar.taps(say.button_do_it, chat=room.group)
    await room.omar.taps(say.button_confidential, chat=room.group)
    await room.omar.taps(say.button_bar)
    await room.omar.says("A troll.")
    room.omar.sees(say.toast_barred)
    assert not room.omar.offers(say.button_undo_decision)


async def erases(office: Office) -> None:
    """The leader takes their data out of everything."""
    await office.leader.says("/privacy")
    await office.leader.taps(say.button_privacy_erase)
    await office.leader.taps(say.button_privacy_erase_yes)
    office.leader.sees(say.privacy_erased())


def erased_one(office: Office, number: int) -> Entry:
    """The entry, which points to nobody any more."""
    with reading(office.town.engine) as db:
        return db.get_one(Entry, number)


async def test_who_erases_in_the_minute_in_which_it_is_approved_never_becomes_public_and_all_are_told(
    room: Office,
) -> None:
    await room.approves(room.omar)
    await room.approves(room.salma)
    entry = room.entry()
    assert entry.status is Status.PUBLISHED
    await erases(room)
    room.leader.sees(say.privacy_withdrawn(count=1))
    assert (erased_one(room, entry.id).status, erased_one(room, entry.id).public) == (Status.WITHDRAWN, {})
    card = room.salma.last(room.group)
    head = say.card_head(kind=say.kind_endorsement(), reference=entry.reference, state=say.state_withdrawn())
    room.omar.has(head, chat=room.group)
    assert not room.salma.offers(say.button_undo_decision, card)
    await room.town.passes(minutes=3)
    await room.leader.says("Nairobi")
    assert "Amina Diallo" not in room.leader.last().text
    room.leader.does_not_see(say.told_published_endorsement)


async def test_who_erases_in_the_minute_of_a_decline_leaves_nothing_to_undo_or_reopen_and_staff_are_told_why(
    room: Office,
) -> None:
    await room.omar.taps(say.button_decline, chat=room.group)
    await room.omar.taps(say.button_reason, chat=room.group)
    await room.omar.taps(say.button_do_it, chat=room.group)
    entry, undo = room.entry(), room.omar.last(room.group)
    label = room.in_group(say.button_undo_decision())
    (old,) = (button["callback_data"] for button in undo.buttons if button["text"] == label)
    await erases(room)
    await room.omar.forges(old, message=undo, chat=room.group)
    room.omar.hears(say.toast_erased)
    assert erased_one(room, entry.id).status is Status.DECLINED
    await room.chief.opens()
    await room.chief.taps(say.button_reopen, chat=room.group)
    room.chief.hears(say.toast_erased)
    assert erased_one(room, entry.id).status is Status.DECLINED


async def test_who_erases_what_was_suspended_within_the_minute_leaves_nothing_to_put_back(room: Office) -> None:
    await room.approves(room.omar)
    await room.approves(room.salma)
    await room.chief.opens()
    await room.chief.taps(say.button_suspend, chat=room.group)
    await room.chief.says("A doubt about the letter.")
    entry = room.entry()
    assert (entry.status, entry.public_from) == (Status.SUSPENDED, None), "it never was public"
    await room.town.passes(minutes=2)
    await erases(room)
    assert (erased_one(room, entry.id).status, erased_one(room, entry.id).public) == (Status.WITHDRAWN, {})


async def test_who_erases_after_the_minute_stays_on_the_list_without_the_account(room: Office) -> None:
    await room.approves(room.omar)
    await room.approves(room.salma)
    await room.town.passes(minutes=2)
    await erases(room)
    await room.leader.says("Nairobi")
    assert "Amina Diallo" in room.leader.last().text, "what is published stays"
