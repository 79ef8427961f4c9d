"""The staff's side from the first card to the last word, through the real application and a Telegram of ours."""

from collections.abc import Callable

import pytest

from db.vocabulary import Status
from messages import say
from messages.text import Text
from tests.services.office import Office

Words = Callable[..., Text]


async def test_two_reviewers_approve_on_the_card_and_the_leader_hears_a_minute_later(office: Office) -> None:
    office.omar.has(say.card_head, chat=office.group)
    await office.approves(office.omar)
    office.omar.hears(say.toast_approved)
    office.omar.has(say.card_approved, chat=office.group)
    await office.approves(office.salma, say.proof_called)
    office.salma.hears(say.toast_published)
    assert office.entry().status is Status.PUBLISHED
    office.leader.does_not_see(say.told_published_endorsement)
    await office.town.passes(seconds=61)
    office.leader.sees(say.told_published_endorsement)
    assert len(office.cards()) == 1, "edited in place"


async def test_a_decline_with_a_coded_reason_and_own_words_reaches_the_leader_in_both(office: Office) -> None:
    await office.salma.opens()
    await office.salma.taps(say.button_decline, chat=office.group)
    await office.salma.taps(say.button_reason, chat=office.group)
    await office.salma.taps(say.button_add_words, chat=office.group)
    office.salma.hears(say.toast_asked_privately)
    office.salma.sees(say.ask_decline)
    await office.salma.says("نحتاج إلى ختم البلدية.")
    office.salma.sees(say.toast_decided)
    await office.town.passes(seconds=61)
    told = office.leader.sees(say.told_declined)
    assert "نحتاج إلى ختم البلدية." in told.text
    assert "لم نجد ما يثبت صفتكم" in told.text, "the listed reason is in the leader's language, not the group's"
    assert "Salma" not in told.text


async def test_changes_asked_for_come_back_as_a_new_round_on_a_new_card(office: Office) -> None:
    await office.omar.opens()
    await office.omar.taps(say.button_ask_changes, chat=office.group)
    await office.omar.taps(say.button_own_words, chat=office.group)
    office.omar.sees(say.ask_changes)
    await office.omar.says("Please write the full name.")
    await office.town.passes(seconds=61)
    office.leader.sees(say.told_changes_asked)
    await office.leader.taps(say.button_change_entry)
    await office.leader.taps(say.button_change_of(label=say.label_leader()))
    await office.leader.says("Amina Diallo Sow")
    await office.leader.taps(say.button_send_for_review)
    entry = office.entry()
    assert (entry.status, entry.round, entry.content_version) == (Status.PENDING, 2, 2)
    office.omar.has(say.card_moved_down, chat=office.group)
    assert "Amina Diallo Sow" in office.omar.last(office.group).text
    await office.approves(office.omar)
    assert office.entry().approvals == 1


async def test_the_maker_undoes_a_decline_and_nobody_hears_of_it(office: Office) -> None:
    await office.omar.taps(say.button_decline, chat=office.group)
    await office.omar.taps(say.button_reason, chat=office.group)
    await office.omar.taps(say.button_do_it, chat=office.group)
    assert office.entry().status is Status.DECLINED
    await office.salma.taps(say.button_undo_decision, chat=office.group)
    office.salma.hears(say.toast_undo_not_yours)
    await office.omar.taps(say.button_undo_decision, chat=office.group)
    office.omar.hears(say.toast_undone)
    assert office.entry().status is Status.PENDING
    await office.town.passes(minutes=5)
    office.leader.does_not_see(say.told_declined)


async def test_a_leader_reads_a_decline_before_its_reopening_however_soon_that_follows(office: Office) -> None:
    await office.declines_and_reopens()
    office.leader.does_not_see(say.told_reopened)
    await office.town.passes(seconds=61)
    reference = office.entry().reference
    declined = office.leader.sees(say.told_declined(reference=reference))
    assert declined.id < office.leader.sees(say.told_reopened(reference=reference)).id


async def test_proof_and_contacts_open_only_in_private_and_cannot_be_forwarded(office: Office) -> None:
    await office.salma.opens()
    await office.salma.taps(say.button_confidential, chat=office.group)
    message = office.salma.sees(say.confidential_head)
    assert message.protected
    assert all(m.protected for m in office.salma.screen() if m.content.get("document")), "the proof is protected too"
    office.salma.does_not_see(say.confidential_head, chat=office.group)


async def test_a_reviewer_who_never_started_the_bot_is_told_how(office: Office) -> None:
    await office.omar.taps(say.button_note, chat=office.group)
    office.omar.hears(say.toast_start_privately)
    await office.omar.opens()
    await office.omar.taps(say.button_note, chat=office.group)
    office.omar.sees(say.ask_note)
    await office.omar.says("Called the town hall, nobody answered.")
    office.omar.sees(say.toast_noted)
    await office.omar.taps(say.button_history, chat=office.group)
    office.omar.has(say.history_line, chat=office.group)
    assert not [m for m in office.omar.screen(office.group) if "Called the town hall" in m.text]
    await office.town.passes(minutes=5)
    assert not [m for m in office.leader.screen() if "Called the town hall" in m.text]


async def test_a_corrected_spelling_is_told_to_the_leader_and_approvals_lapse(office: Office) -> None:
    await office.omar.opens()
    await office.approves(office.salma)
    await office.omar.taps(say.button_correct_spelling, chat=office.group)
    await office.omar.taps(say.label_leader, chat=office.group)
    office.omar.sees(say.ask_correct)
    await office.omar.says("Aminata Diallo")
    office.omar.sees(say.toast_corrected)
    entry = office.entry()
    assert (entry.public["leader"], entry.approvals, entry.round) == ("Aminata Diallo", 0, 2)
    told = office.leader.sees(say.told_corrected)
    assert "Amina Diallo" in told.text
    await office.approves(office.omar)
    await office.approves(office.salma)
    assert office.entry().status is Status.PUBLISHED


async def test_a_spelling_that_was_right_already_takes_no_approval_away(office: Office) -> None:
    await office.omar.opens()
    await office.approves(office.salma)
    await office.omar.taps(say.button_correct_spelling, chat=office.group)
    await office.omar.taps(say.label_leader, chat=office.group)
    await office.omar.says("Amina Diallo")
    office.omar.sees(say.own_words_dropped)
    entry = office.entry()
    assert (entry.public["leader"], entry.approvals, entry.round) == ("Amina Diallo", 1, 1)
    assert not [m for m in office.leader.screen() if "Diallo</s>" in m.text or "🔤" in m.text], "told of nothing"


@pytest.mark.parametrize(
    "choice", [(say.button_decline, say.button_own_words), (say.button_correct_spelling, say.label_leader)]
)
async def test_whoever_goes_on_in_private_gives_the_card_back(office: Office, choice: tuple[Words, ...]) -> None:
    await office.omar.opens()
    for button in choice:
        await office.omar.taps(button, chat=office.group)
    await office.salma.taps(say.button_hold, chat=office.group)
    assert office.entry().holder_id == office.salma.id


async def test_the_queue_the_entry_and_the_numbers_are_for_staff_only(office: Office) -> None:
    reference = office.entry().reference
    await office.leader.says("/queue")
    office.leader.sees(say.command_unknown)
    await office.leader.says(f"/entry {reference}")
    office.leader.sees(say.command_unknown)
    await office.omar.opens()
    await office.omar.says("/queue")
    office.omar.sees(say.queue_head)
    await office.omar.says(f"/entry {reference.lower()}")
    office.omar.sees(say.history_head)
    await office.omar.says("/stats")
    office.omar.sees(say.stats_head)


async def test_a_published_record_is_suspended_with_a_reason_and_restored(office: Office) -> None:
    await office.approves(office.omar)
    await office.approves(office.salma)
    await office.town.passes(seconds=61)
    await office.omar.taps(say.button_suspend, chat=office.group)
    office.omar.hears(say.toast_not_your_role)
    await office.chief.opens()
    await office.chief.taps(say.button_suspend, chat=office.group)
    await office.chief.says("The office asked us to wait.")
    assert office.entry().status is Status.SUSPENDED
    office.leader.sees(say.told_suspended)
    await office.chief.taps(say.button_restore, chat=office.group)
    await office.chief.says("The office confirmed.")
    assert office.entry().status is Status.PUBLISHED
    office.leader.sees(say.told_restored)


async def test_a_deleted_card_is_sent_anew_and_only_once(office: Office) -> None:
    card = office.omar.last(office.group)
    await office.omar.taps(say.button_hold, chat=office.group)
    office.omar.hears(say.toast_held)
    await office.chief.does(lambda person: person.deletes(card))
    await office.chief.opens()
    await office.chief.says(f"/entry {office.entry().reference}")
    await office.chief.taps(say.button_approve)
    await office.chief.taps(say.button_proof(proof=say.proof_letter()))
    assert len(office.cards()) == 1, "sent anew"
    await office.approves(office.omar)
    assert len(office.cards()) == 1, "and from then on edited"
