"""Cards always show the truth: in the group, in private, after time has gone by, and beside what the register has."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine, select

from bot.desk import Desk
from bot.services.review import cards_again
from db.entries import Entry
from db.history import PublicFile
from db.people import Person, Staff
from db.references import new_reference
from db.session import reading, writing
from db.vocabulary import Kind, Origin, Proof, Role, Status
from messages import say
from tests.chat import Visitor
from tests.services.staff_room import ADMIN, GROUP, LEADER, OMAR, READER, RUTH, SALMA, Room, replies, toast
from tests.services.test_endorsing import LEADER as MAYOR
from tests.services.test_endorsing import endorses, proves_and_agrees
from tests.town import ADMIN as CHIEF
from tests.town import Town


@pytest.fixture
async def house(database: Engine) -> AsyncIterator[tuple[Town, Visitor, Visitor]]:
    """No staff group: an administrator and a reviewer each have the card in private."""
    async with Town(database) as town:
        chief, salma = town.visitor(CHIEF, "en", "Chief"), town.visitor(21, "ar", "Salma")
        with writing(database) as db:
            db.add(Staff(person_id=21, name="Salma", role=Role.REVIEWER, since=town.now))
        await chief.opens()
        await salma.opens()
        mayor = town.visitor(MAYOR)
        await endorses(mayor)
        await proves_and_agrees(mayor)
        await mayor.taps(say.button_send_for_review)
        yield town, chief, salma


async def test_without_a_group_each_reviewer_has_a_card_in_their_language_and_all_are_kept_true(
    house: tuple[Town, Visitor, Visitor],
) -> None:
    _, chief, salma = house
    chief.has(say.card_head)
    await salma.taps(say.button_hold)
    held = say.card_held(who="Salma")
    salma.has(held)
    chief.has(held)


async def test_the_undo_button_goes_when_the_minute_is_over(house: tuple[Town, Visitor, Visitor]) -> None:
    town, chief, salma = house
    await chief.taps(say.button_approve)
    await chief.taps(say.button_proof(proof=say.proof_known()))
    assert chief.offers(say.button_undo_decision)
    assert not salma.offers(say.button_undo_decision), "only the maker has one"
    await town.passes(seconds=61)
    assert not chief.offers(say.button_undo_decision)


async def test_who_has_approved_is_offered_what_is_still_possible_and_told_what_is_missing(
    house: tuple[Town, Visitor, Visitor],
) -> None:
    town, chief, salma = house
    await chief.taps(say.button_approve)
    await chief.taps(say.button_proof(proof=say.proof_known()))
    chief.has(say.card_you_approved(left=1))
    salma.does_not_see(say.card_you_approved)
    assert (chief.offers(say.button_approve), salma.offers(say.button_approve)) == (False, True)
    await town.passes(seconds=61)
    assert [chief.offers(b) for b in (say.button_undo_decision, say.button_approve)] == [False, False]
    assert chief.offers(say.button_decline), "the approval would give way"
    await salma.taps(say.button_correct_spelling)
    await salma.taps(say.label_leader)
    await salma.says("Aminata Diallo")
    assert chief.offers(say.button_approve), "with the correction it has lapsed"
    chief.does_not_see(say.card_you_approved)


async def test_who_takes_an_approval_back_may_give_it_again(house: tuple[Town, Visitor, Visitor]) -> None:
    _, chief, _ = house
    await chief.taps(say.button_approve)
    await chief.taps(say.button_proof(proof=say.proof_known()))
    await chief.taps(say.button_undo_decision)
    chief.does_not_see(say.card_you_approved)
    assert chief.offers(say.button_approve)


async def test_being_on_it_lapses_on_the_card_too(house: tuple[Town, Visitor, Visitor]) -> None:
    town, chief, _ = house
    await chief.taps(say.button_hold)
    assert chief.offers(say.button_release)
    await town.passes(hours=2, seconds=1)
    assert chief.offers(say.button_hold)
    chief.does_not_see(say.card_held)


async def test_a_card_that_waits_too_long_says_so_and_staff_are_reminded(house: tuple[Town, Visitor, Visitor]) -> None:
    town, chief, _ = house
    await chief.taps(say.button_hold)
    await town.passes(days=5, hours=1)
    chief.has(say.card_overdue)
    await town.passes(days=1)
    chief.has(say.overdue_reminder)
    await chief.says("/queue")
    chief.sees(say.queue_overdue)


async def test_somebody_removed_from_the_team_presses_in_vain(house: tuple[Town, Visitor, Visitor]) -> None:
    town, _, salma = house
    with writing(town.engine) as db:
        db.delete(db.get_one(Staff, 21))
    await salma.taps(say.button_approve)
    salma.hears(say.toast_staff_only)
    salma.does_not_see(say.card_choose_proof)


# --- next to the register, files, blocking, the queue: without Telegram ---


def test_the_card_names_who_is_listed_and_what_else_waits_for_the_place(room: Room) -> None:
    with reading(room.engine) as db:
        listed = db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT).order_by(Entry.id)).first()
    assert listed is not None
    first = room.sends_in(public={"place": {"id": listed.place_id}, "leader": "One"}, place_id=listed.place_id)
    room.sends_in(public={"place": {"id": listed.place_id}, "leader": "Two"}, place_id=listed.place_id)
    card = room.waiting(GROUP)[-1]
    words = {line.id: str(line.to_json()) for line in card.lines}
    assert listed.public["leader"] in words["card-listed"]
    assert room.entry(first).reference in words["card-similar"]


def test_the_published_card_names_everybody_who_approved_and_how_they_checked(room: Room) -> None:
    entry = room.sends_in()
    room.approves(SALMA, entry, "called")
    room.approves(OMAR, entry, "official_page")
    room.waits(seconds=61)
    (card,) = replies(room.presses(READER, entry, "open"))
    said = [(line.id, str(line.to_json())) for line in card.lines]
    approvals = [words for id, words in said if id == "card-approved"]
    assert ["Salma" in approvals[0], "proof-called" in approvals[0]] == [True, True]
    assert ["Omar" in approvals[1], "proof-official-page" in approvals[1]] == [True, True]
    assert [("proof-official-page" in words) for id, words in said if id == "card-proof"] == [True]


def test_a_record_that_shipped_shows_the_level_of_its_proof(room: Room) -> None:
    with reading(room.engine) as db:
        listed = db.scalars(select(Entry.id).where(Entry.kind == Kind.ENDORSEMENT).order_by(Entry.id)).first()
    assert listed is not None
    (card,) = replies(room.presses(READER, listed, "open"))
    (proof,) = (str(line.to_json()) for line in card.lines if line.id == "card-proof")
    assert "proof-listed" in proof


def test_a_photo_becomes_public_only_by_an_approval_of_its_own(room: Room) -> None:
    entry = room.sends_in(Kind.EXAMPLE)
    with writing(room.engine) as db:
        files = [PublicFile(entry_id=entry, file_id=f"f{n}", unique_id=f"u{n}", kind="photo") for n in (1, 2)]
        db.add_all(files)
        db.flush()
        first, second = (file.id for file in files)
    shown = replies(room.presses(SALMA, entry, "files"))
    assert [reply.uploads[0].file_id for reply in shown] == ["f1", "f2"]
    assert all(reply.protect and reply.to == SALMA for reply in shown)
    assert toast(room.presses(SALMA, entry, "file", f"1.{first}", chat=SALMA)) == "toast-file-public"
    assert toast(room.presses(READER, entry, "file", f"2.{second}", chat=READER)) == "toast-not-your-role"
    for forged in ("2.999999", f"x.{second}", "", f"{second}"):
        assert toast(room.presses(SALMA, entry, "file", forged, chat=SALMA)) == "toast-old-step"
    with reading(room.engine) as db:
        assert [file.approved_by for file in db.scalars(select(PublicFile).order_by(PublicFile.id))] == [SALMA, None]


def test_a_blocked_sender_is_shown_as_such_and_can_be_unblocked(room: Room) -> None:
    entry = room.sends_in()
    room.presses(SALMA, entry, "bar", chat=SALMA)
    (said,) = replies(room.types(SALMA, "Insults."))
    assert said.lines[0].id == "toast-barred"
    with reading(room.engine) as db:
        sender = db.get_one(Person, LEADER)
        assert (sender.barred_by, sender.barred_reason) == (SALMA, "Insults.")
    (shown,) = replies(room.presses(OMAR, entry, "confidential", chat=OMAR))
    assert [line.id for line in shown.lines if "barred" in line.id] == ["confidential-barred"]
    unblocked = room.presses(OMAR, entry, "unbar", chat=OMAR)
    assert toast(unblocked) == "toast-unbarred"
    (now,) = replies(unblocked)
    assert now.edit, "it takes the place of what said that they are blocked"
    assert now.protect
    assert "confidential-barred" not in [line.id for line in now.lines]
    assert "asha@example.org" in str(now.lines)
    room.presses(SALMA, entry, "bar", chat=SALMA)
    room.types(SALMA, "Again.")
    assert not replies(room.presses(OMAR, entry, "unbar")), "a group is shown nothing of it"
    with reading(room.engine) as db:
        assert db.get_one(Person, LEADER).barred_at is None
    assert "Insults." not in str(room.waiting(LEADER))


def test_a_page_that_still_offers_to_block_somebody_explains_itself_and_the_first_reason_stays(room: Room) -> None:
    entry = room.sends_in()
    assert toast(room.presses(OMAR, entry, "unbar", chat=OMAR)) == "toast-not-barred"
    room.presses(OMAR, entry, "bar", chat=OMAR)
    room.presses(SALMA, entry, "bar", chat=SALMA)
    room.types(SALMA, "Insults.")
    (late,) = replies(room.types(OMAR, "A troll."))
    assert late.lines[0].id == "toast-barred-already"
    pressed = room.presses(OMAR, entry, "bar", chat=OMAR)
    assert toast(pressed) == "toast-barred-already"
    (now,) = replies(pressed)
    assert now.edit
    assert "button-unbar" in str(now.buttons)
    with reading(room.engine) as db:
        sender = db.get_one(Person, LEADER)
        assert (sender.barred_by, sender.barred_reason) == (SALMA, "Insults.")


def test_staff_cannot_be_blocked(room: Room) -> None:
    entry = room.sends_in(submitter_id=OMAR)
    assert toast(room.presses(SALMA, entry, "bar", chat=SALMA)) == "toast-bar-staff"


def test_next_skips_what_one_sent_decided_or_left_to_a_colleague(room: Room) -> None:
    first, own, held, done, free = (room.sends_in(submitter_id=SALMA if n == 1 else LEADER) for n in range(5))
    room.presses(OMAR, held, "hold")
    room.approves(SALMA, done)
    (card,) = replies(room.presses(SALMA, first, "next"))
    assert room.entry(free).reference in str(card.lines[0].values)
    assert own != free


def test_nothing_left_for_oneself_is_said_so(room: Room) -> None:
    entry = room.sends_in()
    assert toast(room.presses(SALMA, entry, "next")) == "toast-queue-empty"


def test_a_hold_is_let_go_by_its_holder_only_and_lapses(room: Room) -> None:
    entry = room.sends_in()
    room.presses(SALMA, entry, "hold")
    assert toast(room.presses(OMAR, entry, "release")) == "toast-held-by"
    assert room.approves(OMAR, entry) == "toast-approved", "it blocks nobody"
    room.presses(SALMA, entry, "hold")
    assert toast(room.presses(SALMA, entry, "release")) == "toast-released"
    assert room.entry(entry).holder_id is None


def test_a_card_in_another_group_is_dead(room: Room) -> None:
    entry = room.sends_in()
    assert toast(room.presses(SALMA, entry, "level", "letter", chat=-999)) == "toast-staff-only"
    assert room.entry(entry).approvals == 0


def test_forged_buttons_of_every_sort_change_nothing(room: Room) -> None:
    entry = room.sends_in()
    before = [event.id for event in room.history(entry)]
    for step, extra in (
        ("decide", "d.no-such-reason"), ("decide", "x.duplicate"), ("decide", "d."), ("because", "d.own-9"),
        ("words", "z"), ("undo", "999999"), ("undo", ""), ("field", "proof"), ("field", "contact"), ("nonsense", ""),
        ("level", "listed"),
    ):  # fmt: skip
        room.presses(RUTH, entry, step, extra)
    assert [event.id for event in room.history(entry)] == before
    assert toast(room.presses(RUTH, 999999, "level", "letter", version=1)) == "toast-entry-gone"


def test_what_came_in_by_an_import_gets_cards_a_few_at_a_time(room: Room) -> None:
    def imports(desk: Desk) -> None:
        for number in range(12):
            desk.db.add(
                Entry(
                    reference=new_reference(desk.db), declaration_id=1, kind=Kind.ENDORSEMENT, status=Status.PENDING,
                    origin=Origin.IMPORT, submitter_id=ADMIN, place_id=1, leader_key=f"leader {number}",
                    public={"place": {"id": 1}, "office": "mayor", "leader": f"Leader {number}"}, private={}, saw={},
                    made_at=room.at, waiting_since=room.at,
                )
            )  # fmt: skip
            desk.db.flush()

    room.turn(imports)
    for cards in (10, 12, 12):
        room.turn(cards_again.post_missing)
        assert len(room.waiting(GROUP)) == cards


def test_notes_are_for_reviewers_and_not_for_readers_nor_for_whoever_sent_it(room: Room) -> None:
    entry = room.sends_in(submitter_id=RUTH)
    room.presses(SALMA, entry, "note", chat=SALMA)
    room.types(SALMA, "Her deputy called.")
    for person, sees in ((OMAR, True), (READER, False), (RUTH, False)):
        (history,) = replies(room.presses(person, entry, "history", chat=person))
        assert ("Her deputy called." in str(history.lines)) is sees
    assert toast(room.presses(READER, entry, "confidential", chat=READER)) == "toast-not-your-role"
    assert toast(room.presses(RUTH, entry, "confidential", chat=RUTH)) == "toast-own-entry"


def test_a_long_text_is_shortened_on_the_card_and_read_whole_behind_a_button(room: Room) -> None:
    entry = room.sends_in(Kind.EXAMPLE)
    text = room.entry(entry).public["text"]
    card = room.waiting(GROUP)[-1]
    assert text not in str(card.lines)
    assert "Every quarter" in str(card.lines)
    (whole,) = replies(room.presses(READER, entry, "whole", chat=READER))
    assert text in str(whole.lines)


def test_a_correction_that_the_form_would_refuse_is_refused_and_asked_for_again(room: Room) -> None:
    entry = room.sends_in()
    room.presses(SALMA, entry, "field", "leader", chat=SALMA)
    (refused,) = replies(room.types(SALMA, "https://example.org 1234"))
    assert refused.lines[0].id.startswith("answer-")
    (done,) = replies(room.types(SALMA, "Asha Nabiryé"))
    assert done.lines[0].id == "toast-corrected"
    assert room.entry(entry).leader_key == "asha nabirye"
    assert room.told(LEADER) == ["told-corrected"]


def test_a_record_without_a_country_is_completed_before_it_is_approved(room: Room) -> None:
    content = {"place": {"typed": "Nansana East"}, "country": None, "office": "mayor", "leader": "Asha Nabirye"}
    entry = room.sends_in(public=content, origin=Origin.IMPORT, submitter_id=ADMIN)
    assert toast(room.presses(SALMA, entry, "approve")) == "toast-country-missing"
    room.presses(SALMA, entry, "field", "country", chat=SALMA)
    room.types(SALMA, "Uganda")
    room.approves(SALMA, entry, "listed")
    assert room.approves(OMAR, entry, "listed") == "toast-published"
    published = room.entry(entry)
    assert (published.public["country"], published.proof) == ("UG", Proof.LISTED)
    assert room.told(ADMIN) == [], "nobody is notified of an import"


async def test_a_card_warns_of_letters_that_only_look_like_a_name(database: Engine) -> None:
    async with Town(database) as town:
        chief, impostor = town.visitor(CHIEF, "en", "Chief"), town.visitor(MAYOR)
        await chief.opens()
        await endorses(impostor, name="Anne Нidalgo")  # with a Cyrillic Н
        await impostor.says("Anne Hidalgo")  # its Latin spelling, asked for
        await proves_and_agrees(impostor)
        await impostor.taps(say.button_send_for_review)
        chief.has(say.card_mixed_letters)
