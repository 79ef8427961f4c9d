"""Whoever was understood before a place came onto the list is understood after it, and after it has gone again.

By every spelling that the gazetteer has, also by those that the register lacks.
"""

from dataclasses import dataclass

import pytest
from sqlalchemy import Engine

from bot.rules.asking.places import Listed, NotListed, Verdict, decide
from bot.rules.asking.question import read
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import elsewhere, shipped
from bot.services.register.reading import read_register
from db.session import reading
from tests.services.staff_room import ADMIN, OMAR, SALMA, Room

TAFILA, MAAN, BANJA_LUKA, NAIROBI, TRIPOLI, CASABLANCA, DAEJEON, BITOLA = PLACES = (
    *(250198, 248382, 3204541, 184745, 2210247, 2553604, 1835235, 792578),
)
ASKED = (
    ("did tafila sign?", TAFILA),
    ("tafila", TAFILA),
    ("هل وقّعت الطفيلة؟", TAFILA),
    ("طفيله", TAFILA),
    ("بلدية الطفيلة الكبرى", TAFILA),
    ("هل وقعت بلدية معان الكبرى؟", MAAN),
    ("معان الكبرى", MAAN),
    ("Is Bagnaluka on the list?", BANJA_LUKA),
    ("είναι στη λίστα η Μπανια Λουκα", BANJA_LUKA),
    ("hat Kanairo unterschrieben", NAIROBI),
    ("has Nairovi signed", NAIROBI),
    ("هل وقعت طرابلس الغرب", TRIPOLI),
    ("Has Anfa signed?", CASABLANCA),
    ("Has Daejeon-si signed?", DAEJEON),
    ("بتولا", BITOLA),  # no « in Tula »
)


@dataclass
class Copy:
    """One of several bots: it reads the whole, and then what has changed."""

    engine: Engine
    room: Room
    register: Register | None = None

    def says(self, question: str) -> Verdict:
        with reading(self.engine) as db:
            register = self.register = read_register(db, self.room.at, before=self.register)
        asked = read(question, register.book)
        (found,) = decide(asked, register.atlas, elsewhere(asked, register))
        return found.verdict

    def own(self, number: int) -> int:
        assert self.register
        return self.register.own(-number)


def signs(room: Room, number: int) -> int:
    """A leader endorses for the gazetteer's place, and two reviewers approve."""
    fact = shipped().facts([-number])[-number]
    name = fact.names.in_language("en")
    place = {"typed": name, "near": [-number]}
    public = {"place": place, "which_place": str(-number), "country": fact.country, "office": "mayor"}
    leader = f"Leader of {name}"
    entry = room.sends_in(public=public | {"leader": leader}, leader_key=fold(leader))
    for reviewer in (SALMA, OMAR):
        room.approves(reviewer, entry)
    room.waits(minutes=2)
    return entry


@pytest.fixture
def copies(database: Engine, room: Room) -> tuple[Copy, Copy]:
    return Copy(database, room), Copy(database, room)


def test_all_its_spellings_answer_for_a_place_once_it_is_on_the_list(room: Room, copies: tuple[Copy, Copy]) -> None:
    follower, latecomer = copies
    for question, number in ASKED:
        before = follower.says(question)
        assert isinstance(before, NotListed), question
        assert before.place == -number, question
    for number in PLACES:
        signs(room, number)
    for copy in (follower, latecomer):
        for question, number in ASKED:
            verdict = copy.says(question)
            assert isinstance(verdict, Listed), question
            assert verdict.place == copy.own(number) > 0, question


def test_they_answer_for_it_still_when_it_has_gone_from_the_list(room: Room, copies: tuple[Copy, Copy]) -> None:
    entries = [signs(room, number) for number in PLACES]
    for entry in entries:
        room.presses(ADMIN, entry, "suspend")
        room.types(ADMIN, "Somebody else signed.")
    for copy in copies:
        for question, number in ASKED:
            verdict = copy.says(question)
            assert isinstance(verdict, NotListed), question
            assert verdict.place == copy.own(number) > 0, question


def test_what_another_town_calls_itself_is_that_town_and_the_listed_one_is_offered(
    room: Room, copies: tuple[Copy, Copy]
) -> None:
    (copy, _), algerian = copies, 2500889
    signs(room, CASABLANCA)
    assert copy.says("did Dar el Beida sign") == NotListed(-algerian, near=(copy.own(CASABLANCA),))


def test_a_tirano_is_the_town_in_italy_though_it_is_the_listed_tirana_in_esperanto(copies: tuple[Copy, Copy]) -> None:
    copy, tirano, tirana = copies[0], -3165647, 3183875
    assert copy.says("Has Tirano signed?") == NotListed(tirano, near=(copy.own(tirana),))
