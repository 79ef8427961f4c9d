"""Button data is untrusted: whatever it says, nobody gets an error, and only what the table allows ever happens."""

from itertools import product

import pytest

from bot import taps
from bot.services.review.reviewing import STEPS
from db.asked import Asked
from db.vocabulary import Status
from tests.services.staff_room import READER, SALMA, STRANGER, Room, toast

NASTY = ("", ".", "d.", "1." + "9" * 40, "٣.٤", "d.' OR 1=1 --", "x" * 40, "-1", "leader", "😀" * 9)
UNREADABLE = (
    "rv:zzzzzzzzzzzzzzzzzzzz:1:card:",
    "rv:1:1:card",
    "rv:-:1:card:",
    "rv:1:1:words:a.\0",
    "rv:1:1:words:\ud800",
)


@pytest.mark.parametrize("person", [SALMA, READER, STRANGER])
def test_no_invented_button_breaks_anything(room: Room, person: int) -> None:
    entry = room.sends_in()
    for step, extra in product((*STEPS, "nonsense"), NASTY):
        room.presses(person, entry, step, extra, chat=person)
    stands = room.entry(entry)
    assert stands.status is Status.PENDING
    assert (stands.approvals, stands.content_version, stands.public["leader"]) == (0, 1, "Asha Nabirye")


@pytest.mark.parametrize("version", [-1, 2**31, 2**62])
def test_a_button_for_words_that_never_were_is_an_old_one(room: Room, version: int) -> None:
    entry = room.sends_in()
    for step in STEPS:
        assert toast(room.presses(SALMA, entry, step, "leader", chat=SALMA, version=version)) == "toast-old-step"
    assert room.turn(lambda desk: desk.db.get(Asked, SALMA)) is None


@pytest.mark.parametrize("data", UNREADABLE)
def test_what_no_column_could_hold_is_no_button_of_ours(data: str) -> None:
    assert taps.decode(data) is None
