"""After a change only what changed is read, and every answer is as if the whole had been read anew."""

import random
from collections.abc import Callable, Iterator, Sized
from contextlib import contextmanager
from dataclasses import fields

import pytest
from sqlalchemy import Engine, event, select, update

from bot.rules.asking.places import decide
from bot.rules.asking.question import read
from bot.rules.names.candidates import candidates, likely
from bot.rules.names.index import Index, Name
from bot.rules.names.index import Kind as NameOf
from bot.rules.names.prefixes import Beginnings
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import elsewhere
from bot.services.register.reading import is_stale, read_register
from db.entries import Entry
from db.facts import REMEMBERED, RegisterVersion, register_changed
from db.history import PublicFile
from db.names import NameBook
from db.places import Place, PlaceName
from db.session import reading, writing
from db.vocabulary import Kind, Mark, NameKind, Status
from db.wordings import add_wording, confirm_official
from tests.services.staff_room import ADMIN, OMAR, SALMA, Room
from tests.services.test_versions import newer_version, undoes

LYON, NADOR, KINGSTON = -2996944, -2541479, -3489854  # the gazetteer's
APART = ("book", "atlas", "composed")  # the last is remembered, not read


class Follower:
    """A copy of the bot that reads the register again after each change, as it does in earnest."""

    def __init__(self, room: Room, chance: random.Random) -> None:
        self.room = room
        self.chance = chance
        self.leaders = 0
        with reading(room.engine) as db:
            self.register = read_register(db, room.at)

    def catches_up(self) -> None:
        with reading(self.room.engine) as db:
            if is_stale(db, self.register, self.room.at):
                self.register = read_register(db, self.room.at, before=self.register)

    def some(self, status: Status, kind: Kind = Kind.ENDORSEMENT) -> Entry:
        wanted = select(Entry).where(Entry.kind == kind, Entry.status == status).order_by(Entry.id)
        with reading(self.room.engine) as db:
            found = db.scalars(wanted).all()
            return self.chance.choice(found) if found else self.some(Status.PUBLISHED, kind)

    def a_leader_signs(self, **place: object) -> int:
        self.leaders += 1
        name = self.chance.choice(("Amina Diallo", "Björk Óladóttir", "آنا دي سوزا")) + f" Nr{self.leaders}"
        known = {"place": {"id": self.some(Status.PUBLISHED).place_id}}
        public = {"office": "mayor", "leader": name, "country": "FR", **(place or known)}
        at = public["place"].get("id")  # type: ignore[attr-defined]
        entry = self.room.sends_in(public=public, leader_key=fold(name), place_id=at)
        self.both_approve(entry)
        return entry

    def both_approve(self, entry: int) -> None:
        self.room.approves(SALMA, entry)
        self.room.approves(OMAR, entry)


def signs_for_a_listed_place(copy: Follower) -> None:
    copy.a_leader_signs()


def signs_for_a_place_of_the_world(copy: Follower) -> None:
    at = copy.chance.choice((LYON, NADOR, KINGSTON))
    copy.a_leader_signs(place={"typed": "Lyon", "near": [at]}, which_place=str(at))


def signs_for_a_place_nobody_knows(copy: Follower) -> None:
    copy.a_leader_signs(place={"typed": f"Qwertzuhof {copy.leaders}", "near": []})


def is_undone_within_the_minute(copy: Follower) -> None:
    entry = copy.a_leader_signs(place={"typed": f"Undonia {copy.leaders}", "near": []})
    copy.catches_up()
    assert undoes(copy.room, entry) == "toast-undone"


def is_corrected(copy: Follower) -> None:
    newer = newer_version(copy.room, copy.some(Status.PUBLISHED), statement=f"Still with you {copy.leaders}")
    copy.both_approve(newer)


def asks_to_be_removed(copy: Follower) -> None:
    about = copy.some(Status.PUBLISHED)
    removal = copy.room.sends_in(kind=Kind.REMOVAL, public={}, about_id=about.id, leader_key=None)
    copy.both_approve(removal)


def is_suspended(copy: Follower) -> None:
    copy.room.presses(ADMIN, copy.some(Status.PUBLISHED).id, "suspend")
    copy.room.types(ADMIN, "Somebody else signed.")


def is_put_back(copy: Follower) -> None:
    copy.room.presses(ADMIN, copy.some(Status.SUSPENDED).id, "restore")
    copy.room.types(ADMIN, "It was them.")


def an_example_comes_in(copy: Follower) -> None:
    at = copy.some(Status.PUBLISHED).place_id
    public = {
        "place": {"id": at},
        "title": "Open doors",
        "text": "Every week.",
        "commitments": ["2"],
        "themes": ["youth"],
    }
    entry = copy.room.sends_in(kind=Kind.EXAMPLE, public=public, place_id=at)
    with writing(copy.room.engine) as db:
        db.add(PublicFile(entry_id=entry, file_id="f", unique_id=f"u{entry}", kind="photo", approved_by=SALMA))
    copy.both_approve(entry)


def gets_another_name(copy: Follower) -> None:
    place = copy.some(Status.PUBLISHED).place_id or 0
    kind = copy.chance.choice((NameKind.EVERYDAY, NameKind.PART, NameKind.PAGE))
    with writing(copy.room.engine) as db:
        NameBook(db, PlaceName).learn(place, "de", f"Zweibrücken {copy.leaders} {place}", kind)
        register_changed(db, places=[place])


def loses_a_name(copy: Follower) -> None:
    with writing(copy.room.engine) as db:
        names = db.scalars(select(PlaceName).where(PlaceName.kind == NameKind.EVERYDAY).order_by(PlaceName.id)).all()
        name = copy.chance.choice(names)
        register_changed(db, places=[name.place_id])
        db.delete(name)


def moves_to_another_country(copy: Follower) -> None:
    with writing(copy.room.engine) as db:
        place = db.get_one(Place, copy.some(Status.PUBLISHED).place_id)
        place.country = copy.chance.choice(("FR", "KE", "US"))
        register_changed(db, places=[place.id])


def wordings_become_official(copy: Follower) -> None:
    with writing(copy.room.engine) as db:
        words = ("Neighbours", f"Neighbours {copy.leaders}", "Be good neighbours.")
        add_wording(db, copy.register.declaration, 3, "fr", Mark.MACHINE_TRANSLATION, words, copy.room.at)
        confirm_official(db, copy.register.declaration, "fr", ADMIN)


CHANGES: tuple[Callable[[Follower], None], ...] = (
    *(signs_for_a_listed_place, signs_for_a_place_of_the_world, signs_for_a_place_nobody_knows),
    *(is_undone_within_the_minute, is_corrected, asks_to_be_removed, is_suspended, is_put_back),
    *(an_example_comes_in, gets_another_name, loses_a_name, moves_to_another_country, wordings_become_official),
)


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_changed_the_register_is_as_if_it_had_been_read_anew(room: Room, seed: int) -> None:
    chance = random.Random(seed)
    copy = Follower(room, chance)
    first = frozenset(copy.register.book.register)
    for change in chance.sample(CHANGES, len(CHANGES)) + chance.choices(CHANGES, k=8):
        change(copy)
        if chance.random() < 0.7:
            copy.catches_up()
        if chance.random() < 0.5:
            room.waits(seconds=61)
            copy.catches_up()
    copy.catches_up()
    with reading(room.engine) as db:
        anew = read_register(db, room.at)
    assert_same(copy.register, anew)
    assert_answers_the_same(copy.register, anew, first, chance)


def assert_same(grown: Register, anew: Register) -> None:
    for field in fields(Register):
        if field.name not in APART:
            assert getattr(grown, field.name) == getattr(anew, field.name), field.name
    for name in ("signatories", "examples", "places"):
        assert list(getattr(grown, name)) == list(getattr(anew, name)), name
    assert dict(grown.atlas) == dict(anew.atlas)
    for place in grown.atlas.values():
        assert grown.atlas.parts_of(place) == anew.atlas.parts_of(place)
        assert grown.atlas.in_region_of_name(place) == anew.atlas.in_region_of_name(place)
        assert grown.atlas.own(place.geoname or 0) == anew.atlas.own(place.geoname or 0)
    assert grown.atlas.seats == anew.atlas.seats
    assert grown.book.ours == anew.book.ours


def assert_answers_the_same(grown: Register, anew: Register, first: frozenset[Name], chance: random.Random) -> None:
    one, other = grown.book.register, anew.book.register
    assert called(one) == called(other)
    changed = sorted({name.text for name in first ^ frozenset(other)})
    kept = chance.sample(sorted({name.text for name in other}), 60)
    for text in (*changed, *kept):
        folded = fold(text)
        slipped = folded[:2] + folded[3:]
        assert [name.subject for name in one.exact(folded)] == [name.subject for name in other.exact(folded)], text
        assert near(slipped, one) == near(slipped, other), slipped
        assert candidates(slipped, one) == candidates(slipped, other), slipped
        assert likely(slipped, (one,)) == likely(slipped, (other,)), slipped
        found, wanted = (Beginnings.of(index, *{name.kind for name in other}) for index in (one, other))
        assert found.starting(folded[:4], 12) == wanted.starting(folded[:4], 12), text
        assert said(text, grown) == said(text, anew), text


def called(index: Index) -> set[tuple[str, NameOf, int | str]]:
    return {(fold(name.text), name.kind, name.subject) for name in index}


def near(typed: str, index: Index) -> list[tuple[NameOf, int | str, int, float]]:
    return [(hit.name.kind, hit.name.subject, hit.slips, hit.alike) for hit in index.near(typed)]


def said(text: str, register: Register) -> object:
    question = read(f"has {text} signed?", register.book)
    return question, decide(question, register.atlas, elsewhere(question, register))


TABLES = ("entries", "places", "place_names", "region_names", "leader_names", "entry_files")


@contextmanager
def watched(engine: Engine) -> Iterator[tuple[list[str], list[type]]]:
    """The questions to the large tables that are not narrowed to some ids; and of what sort the rows are that were read
    as records, or asked for by the id of a place.
    """
    unbounded: list[str] = []
    read: list[type] = []

    def ask(conn: object, cursor: object, statement: str, parameters: Sized, *more: object) -> None:
        tables = f"{statement} ".replace("\n", " ")
        if any(f"FROM {table} " in tables for table in TABLES) and " IN (" not in statement:
            unbounded.append(statement)
        elif "FROM places " in tables:
            read.extend([Place] * len(parameters))

    def load(target: object, context: object) -> None:
        read.append(type(target))

    event.listen(engine, "after_cursor_execute", ask)
    event.listen(Entry, "load", load)
    try:
        yield unbounded, read
    finally:
        event.remove(engine, "after_cursor_execute", ask)
        event.remove(Entry, "load", load)


def test_of_a_hundred_records_only_the_one_that_changed_is_read(room: Room) -> None:
    copy = Follower(room, random.Random(3))
    entry = copy.a_leader_signs(place={"typed": "Nowhere-on-Sea", "near": []})
    with watched(room.engine) as (unbounded, read):
        copy.catches_up()
    assert (unbounded, read) == ([], [Place]), "the record itself is not public yet"
    room.waits(seconds=61)
    with watched(room.engine) as (unbounded, read):
        copy.catches_up()
    assert entry in copy.register.signatories
    assert (unbounded, sorted(read, key=str)) == ([], [Entry, Place])


def test_another_name_reads_no_record_but_its_place(room: Room) -> None:
    copy = Follower(room, random.Random(4))
    gets_another_name(copy)
    with watched(room.engine) as (unbounded, read):
        copy.catches_up()
    assert (unbounded, read) == ([], [Place])


def test_where_nothing_is_said_of_what_changed_everything_is_read(room: Room) -> None:
    copy = Follower(room, random.Random(5))
    with writing(room.engine) as db:
        place = db.scalars(select(Place).where(Place.slug == "skopje-mk")).one().id
        NameBook(db, PlaceName).learn(place, "de", "Zweibrückenfurt", NameKind.EVERYDAY)
        register_changed(db)
        register_changed(db, places=[place])
    with watched(room.engine) as (unbounded, _):
        copy.catches_up()
    assert unbounded
    assert [name.subject for name in copy.register.book.register.exact("zweibruckenfurt")] == [place]


def test_a_copy_that_missed_more_than_is_remembered_reads_everything(room: Room) -> None:
    copy, place = Follower(room, random.Random(6)), 1
    with writing(room.engine) as db:
        NameBook(db, PlaceName).learn(place, "de", "Zweibrückenfurt", NameKind.EVERYDAY)
        register_changed(db, places=[place])
        for _ in range(REMEMBERED):
            register_changed(db, places=[place + 1])
    with watched(room.engine) as (unbounded, _):
        copy.catches_up()
    assert unbounded
    assert [name.subject for name in copy.register.book.register.exact("zweibruckenfurt")] == [place]


def test_a_copy_that_works_on_while_an_older_backup_is_restored_reads_everything(room: Room) -> None:
    with writing(room.engine) as db:
        register_changed(db, places=[])
        register_changed(db, places=[])
    copy = Follower(room, random.Random(8))
    gone = copy.some(Status.PUBLISHED).id
    with writing(room.engine) as db:
        db.execute(update(RegisterVersion).values(version=RegisterVersion.version - 1))
        db.execute(update(Entry).where(Entry.id == gone).values(status=Status.WITHDRAWN))
    assert gone in copy.register.signatories
    copy.catches_up()
    assert gone not in copy.register.signatories
    with reading(room.engine) as db:
        assert not is_stale(db, copy.register, room.at)


def test_what_was_read_is_still_read_so_where_no_name_has_changed(room: Room) -> None:
    copy = Follower(room, random.Random(7))
    an_example_comes_in(copy)
    room.waits(seconds=61)
    book = copy.register.book
    copy.catches_up()
    assert len(copy.register.examples) == 32
    assert copy.register.book is book
