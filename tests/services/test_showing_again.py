"""Many forms and cards are shown again after a silence: some at a time, each once, and on from where it was."""

from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select, update

from bot.desk import Desk
from bot.services.forms import showing_again
from bot.services.house import another_bot
from bot.services.review import cards_again
from db.drafts import Draft
from db.entries import Entry
from db.history import Card
from db.mailbox import Outgoing
from db.people import Person
from db.session import reading, writing
from db.vocabulary import DraftState
from messages import say
from tests.chat import bare
from tests.services.office import Office
from tests.services.staff_room import ADMIN as CHIEF
from tests.services.staff_room import GROUP, Room
from tests.town import ADMIN, Town

PEOPLE = range(1000, 1000 + 2 * showing_again.AT_ONCE + 50)


def forms_are_open(room: Room) -> None:
    """One of each of these people."""
    with writing(room.engine) as db:
        for person in PEOPLE:
            db.add(Person(id=person, name="", language="en", first_seen=room.at, last_seen=room.at))
        db.flush()
        for person in PEOPLE:
            db.add(
                Draft(
                    person_id=person, form="report", state=DraftState.OPEN, asked="what", answers={}, saw={},
                    started_at=room.at, touched_at=room.at,
                )
            )  # fmt: skip


def shown(room: Room) -> Counter[int]:
    """How often each person's form was shown."""
    with reading(room.engine) as db:
        return Counter(db.scalars(select(Outgoing.chat_id).where(Outgoing.chat_id.in_(PEOPLE))))


def silence(desk: Desk) -> None:
    """Nobody listened for three minutes."""
    showing_again.after_silence(desk, desk.now - timedelta(minutes=3))


def crash(desk: Desk) -> None:
    """A portion is on its way when the process dies: nothing of it was written."""
    showing_again.go_on(desk)
    raise KeyboardInterrupt


def test_open_forms_are_shown_again_a_portion_at_a_time_and_each_once(room: Room) -> None:
    forms_are_open(room)
    room.turn(silence)
    assert len(shown(room)) == showing_again.AT_ONCE, "nobody waits until all are shown"
    with suppress(KeyboardInterrupt):
        room.turn(crash)
    assert len(shown(room)) == showing_again.AT_ONCE
    for portions in (2, 2.5, 2.5):
        room.turn(showing_again.go_on)
        assert len(shown(room)) == portions * showing_again.AT_ONCE
    assert set(shown(room).values()) == {1}


def test_a_form_whose_question_is_no_longer_asked_goes_on_with_the_next_one(room: Room) -> None:
    forms_are_open(room)
    with writing(room.engine) as db:
        db.execute(update(Draft).where(Draft.person_id == PEOPLE[0]).values(asked="a question of last year"))
    room.turn(silence)
    (notice,) = room.waiting(PEOPLE[0])
    assert say.report_ask_what().id in [line.id for line in notice.lines]


def test_whoever_has_gone_on_meanwhile_is_not_shown_the_form_again(room: Room) -> None:
    forms_are_open(room)
    room.turn(silence)
    room.waits(seconds=2)
    with writing(room.engine) as db:
        last = db.scalars(select(Draft).where(Draft.person_id == PEOPLE[-1])).one()
        last.touched_at = room.at
    for _ in range(3):
        room.turn(showing_again.go_on)
    assert set(PEOPLE) - set(shown(room)) == {PEOPLE[-1]}


def test_another_silence_begins_anew(room: Room) -> None:
    forms_are_open(room)
    room.turn(silence)
    room.waits(minutes=3)
    room.turn(silence)
    for _ in range(3):
        room.turn(showing_again.go_on)
    assert Counter(shown(room).values()) == {1: 150, 2: 100}


async def test_the_end_of_a_pause_shows_the_forms_that_a_silence_before_it_had_not_come_to(town: Town) -> None:
    leader, chief = town.visitor(7), town.visitor(ADMIN)
    for one in (leader, chief):
        await one.opens()
    await leader.taps(say.button_endorse)
    await leader.taps(say.button_i_agree_continue)
    await chief.says("/pause")
    await town.crashes()
    town.clock.advance(400)
    await town.opens()
    await town.settles()
    leader.does_not_see(say.form_after_silence)
    await chief.says("/resume")
    leader.sees(say.pause_over)
    await town.passes(seconds=10)
    over = bare(town.catalogue.say(say.pause_over(), "en"))
    assert sum(over in bare(message.text) for message in leader.screen()) == 1


def test_cards_are_shown_again_some_at_a_time_so_that_what_is_new_is_not_kept_waiting(room: Room) -> None:
    entries = [room.sends_in() for _ in range(cards_again.AT_A_TIME + 3)]
    with writing(room.engine) as db:
        db.query(Outgoing).delete()
        for number, entry in enumerate(entries, start=900):
            db.add(Card(chat_id=GROUP, message_id=number, entry_id=entry, shown_at=room.at))
    room.turn(lambda desk: cards_again.after_silence(desk, desk.now))
    assert len({card.edit_message for card in room.waiting(GROUP)}) == cards_again.AT_A_TIME
    for _ in range(2):
        room.turn(cards_again.go_on)
        assert len({card.edit_message for card in room.waiting(GROUP)}) == len(entries)


def test_another_bots_token_sends_the_cards_anew_and_tells_administrators(room: Room) -> None:
    entry = room.sends_in()
    with writing(room.engine) as db:
        db.query(Outgoing).delete()
        db.add(Card(chat_id=GROUP, message_id=12, entry_id=entry, shown_at=room.at))
    for token, username in (("42:a", "our_bot"), ("42:a", "our_bot"), ("42:renewed", "renamed_bot")):
        room.turn(lambda desk, token=token, name=username: another_bot.look(works_with(desk, token, name)))
        assert not room.waiting(GROUP), "it is the same as before"
    room.turn(lambda desk: another_bot.look(works_with(desk, "43:b", "renamed_bot")))
    (card,) = room.waiting(GROUP)
    assert (card.edit_message, room.cards(entry)) == (None, []), "no message of its own is taken for the other's card"
    assert room.told(CHIEF) == ["another-bot"]


def works_with(desk: Desk, token: str, username: str) -> Desk:
    """The same house with this bot."""
    settings = replace(desk.house.settings, bot_token=token)
    return replace(desk, house=replace(desk.house, settings=settings, username=username))


async def test_a_file_that_telegram_no_longer_knows_keeps_nothing_else_from_the_reviewer(office: Office) -> None:
    with writing(office.town.engine) as db:
        entry = db.get_one(Entry, office.entry().id)
        proof = entry.private["proof"]
        entry.private = {
            **entry.private,
            "proof": {**proof, "files": [{**proof["files"][0], "file_id": "of-another-bot"}]},
        }
    await office.omar.opens()
    await office.omar.taps(say.button_confidential, chat=office.group)
    office.omar.has(say.file_unknown())
    office.omar.has(say.confidential_head)
