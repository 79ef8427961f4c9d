"""Deciding: two approvals, the first of two decisions, stale cards, own entries, and the minute for undoing."""

from bot.services.register.reading import read_register
from db.session import writing
from db.vocabulary import Kind, Proof, Status
from messages import say
from tests.services.staff_room import GROUP, LEADER, OMAR, RUTH, SALMA, STRANGER, Room, toast


def test_a_new_entry_is_one_card_in_the_staff_group_without_contacts(room: Room) -> None:
    entry = room.sends_in()
    (card,) = room.waiting(GROUP)
    assert card.keep
    assert card.keep.entry_id == entry
    assert card.lines[0].id == "card-head"
    said = str([line.to_json() for line in card.lines])
    assert "Asha Nabirye" in said
    assert "asha@example.org" not in said
    assert "https://example.org" not in said


def test_two_reviewers_approve_and_the_leader_hears_that_it_is_published(room: Room) -> None:
    entry = room.sends_in()
    assert room.approves(SALMA, entry, "known") == "toast-approved"
    assert room.entry(entry).status is Status.PENDING
    assert room.told(LEADER) == []
    assert room.approves(OMAR, entry, "letter") == "toast-published"
    published = room.entry(entry)
    assert published.status is Status.PUBLISHED
    assert published.proof is Proof.LETTER
    assert published.place_id
    assert room.told(LEADER) == ["told-published-endorsement"]
    assert not {"Salma", "Omar"} & set(str(room.waiting(LEADER)).split('"'))


def test_a_published_entry_becomes_public_only_when_it_can_no_longer_be_undone(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry), room.approves(OMAR, entry)
    with writing(room.engine) as db:
        assert entry not in read_register(db, room.at).signatories
        room.waits(seconds=61)
        listed = read_register(db, room.at).signatories[entry]
    assert listed.leader.in_language("en") == "Asha Nabirye"
    assert listed.proof == "letter"


def test_nobody_approves_twice_in_a_round(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry)
    assert room.approves(SALMA, entry) == "toast-already-yours"
    assert room.entry(entry).approvals == 1


def test_whoever_approved_and_finds_out_better_can_still_decline(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry)
    room.presses(SALMA, entry, "decide", "d.proof-missing")
    declined = room.entry(entry)
    assert (declined.status, declined.approvals) == (Status.DECLINED, 0)
    assert room.told(LEADER) == ["told-declined"]


def test_an_approval_that_gave_way_does_not_come_back_when_the_decline_is_undone(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry)
    room.presses(SALMA, entry, "decide", "d.proof-missing")
    room.presses(SALMA, entry, "undo", str(room.history(entry)[-1].id))
    assert room.entry(entry).status is Status.PENDING
    assert room.approves(SALMA, entry) == "toast-approved"
    assert room.entry(entry).approvals == 1
    assert room.approves(OMAR, entry) == "toast-published"


def test_the_second_of_two_reviewers_is_told_who_was_first(room: Room) -> None:
    entry = room.sends_in(Kind.EXAMPLE)
    assert room.approves(SALMA, entry) == "toast-published"
    (told,) = room.presses(OMAR, entry, "approve")
    assert told.text == say.toast_first(who="Salma", what=say.did_approve())  # type: ignore[union-attr]
    assert room.entry(entry).approvals == 1


def test_whoever_sent_an_entry_in_does_not_decide_on_it(room: Room) -> None:
    entry = room.sends_in(submitter_id=SALMA)
    assert room.approves(SALMA, entry) == "toast-own-entry"
    assert room.entry(entry).approvals == 0


def test_people_who_are_not_staff_decide_nothing(room: Room) -> None:
    entry = room.sends_in()
    assert room.approves(STRANGER, entry) == "toast-staff-only"
    assert room.approves(LEADER, entry) == "toast-staff-only"
    assert toast(room.presses(SALMA, entry, "level", "letter", anonymous=True)) == "toast-anonymous"
    assert room.entry(entry).approvals == 0


def test_an_approval_of_what_has_changed_since_shows_the_present_card_instead(room: Room) -> None:
    entry = room.sends_in()
    assert toast(room.presses(SALMA, entry, "level", "letter", version=7)) == "toast-changed-since"
    assert room.entry(entry).approvals == 0


def test_the_maker_takes_a_publication_back_and_the_leader_never_hears_of_it(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry), room.approves(OMAR, entry)
    decision = str(room.history(entry)[-1].id)
    room.waits(seconds=30)
    assert toast(room.presses(SALMA, entry, "undo", decision)) == "toast-undo-not-yours"
    assert toast(room.presses(OMAR, entry, "undo", decision)) == "toast-undone"
    back = room.entry(entry)
    assert back.status is Status.PENDING
    assert back.approvals == 1
    assert back.place_id is None
    assert room.told(LEADER) == []
    assert room.approves(RUTH, entry) == "toast-published"


def test_after_the_minute_nothing_is_undone(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry), room.approves(OMAR, entry)
    decision = str(room.history(entry)[-1].id)
    room.waits(seconds=61)
    assert toast(room.presses(OMAR, entry, "undo", decision)) == "toast-undo-late"
    assert room.entry(entry).status is Status.PUBLISHED


def test_a_forged_level_of_proof_approves_nothing(room: Room) -> None:
    entry = room.sends_in()
    for forged in ("listed", "", "x" * 40):
        assert room.approves(SALMA, entry, forged) == "toast-old-step"
    assert room.entry(entry).approvals == 0
