"""The drill: a backup taken beside a working bot, put back into another database, holds what was there, whole."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, func, insert, make_url, select, text

from bot.__main__ import main
from db.declarations import Declaration
from db.entries import Entry
from db.facts import known, learn
from db.migrating import Schema, state
from db.session import make_engine, reading, writing
from db.vocabulary import Kind, Origin, Status
from tests.postgres import find_programs
from tests.services.staff_room import OMAR, SALMA, Room, toast

AT = datetime(2026, 3, 1, tzinfo=UTC)
COUNT = int(os.environ.get("DRILL_ENTRIES", "1000"))  # make drill: 100,000
BATCH = 5_000


@pytest.fixture(autouse=True)
def a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    programs = find_programs()
    if programs is not None:  # where the server came as a wheel, its programs are on no path
        monkeypatch.setenv("PATH", f"{os.environ['PATH']}{os.pathsep}{programs}")


@pytest.fixture
def other_url(request: pytest.FixtureRequest, database: Engine, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of the same sort."""
    if database.dialect.name == "sqlite":
        yield f"sqlite:///{tmp_path / 'other.sqlite3'}"
        return
    server = request.getfixturevalue("server")
    yield server.create("other_database")
    server.drop("other_database")


def bot(monkeypatch: pytest.MonkeyPatch, url: str, *words: str) -> int:
    """`python -m bot …` on that database."""
    monkeypatch.setenv("DATABASE_URL", url)
    return main([*words, "--quiet"])


def fill(engine: Engine, count: int) -> None:
    """That many entries under review, made up."""
    with writing(engine) as db:
        declaration = db.scalars(select(Declaration.id)).first()
    for first in range(0, count, BATCH):
        with writing(engine) as db:
            db.execute(insert(Entry), [row(number, declaration) for number in range(first, min(first + BATCH, count))])


def row(number: int, declaration: Any) -> dict[str, Any]:
    return {
        "reference": f"T-{number}",
        "declaration_id": declaration,
        "kind": Kind.ENDORSEMENT,
        "status": Status.PENDING,
        "origin": Origin.PERSON,
        "public": {"leader": f"Leader {number} ليلى", "office": "mayor"},
        "private": {"contact": f"leader{number}@example.org"},
        "saw": {},
        "made_at": AT,
    }


class Writer(threading.Thread):
    """Somebody who goes on working: raises two facts together, again and again."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.engine = make_engine(url)
        self.enough = threading.Event()
        self.writes = 0

    def run(self) -> None:
        while not self.enough.is_set():
            self.writes += 1
            with writing(self.engine) as db:
                learn(db, "left-hand", self.writes)
                learn(db, "right-hand", self.writes)

    def __enter__(self) -> "Writer":
        self.start()
        while self.writes < 2:
            self.enough.wait(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self.enough.set()
        self.join()
        self.engine.dispose()


def counted(engine: Engine) -> int:
    with reading(engine) as db:
        return db.scalar(select(func.count()).select_from(Entry)) or 0


def test_a_backup_beside_a_working_bot_comes_back_whole(
    database: Engine, database_url: str, other_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(database, COUNT)
    expected = counted(database)
    with Writer(database_url) as writer:
        before = writer.writes
        assert bot(monkeypatch, database_url, "backup", "drill.backup") == 0
        after = writer.writes
    assert (tmp_path / "drill.backup").stat().st_mode & 0o077 == 0

    assert bot(monkeypatch, other_url, "restore", "drill.backup") == 0
    engine = make_engine(other_url)
    with reading(engine) as db:
        assert known(db, "left-hand") == known(db, "right-hand")
        assert before - 1 <= known(db, "left-hand") <= after
        entry = db.scalars(select(Entry).where(Entry.reference == f"T-{COUNT - 1}")).one()
        assert entry.public["leader"] == f"Leader {COUNT - 1} ليلى"
    assert counted(engine) == expected
    assert state(engine) is Schema.CURRENT
    fill_one_more(engine)
    engine.dispose()


def fill_one_more(engine: Engine) -> None:
    """New rows get new numbers: the counters came along."""
    with writing(engine) as db:
        db.execute(insert(Entry), [row(COUNT, db.scalars(select(Declaration.id)).first())])


def test_a_database_that_holds_something_is_left_alone_unless_it_may_be_replaced(
    database: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = counted(database)
    assert bot(monkeypatch, database_url, "backup", "first") == 0
    fill(database, 3)
    assert bot(monkeypatch, database_url, "restore", "first") == 1
    assert "--replace" in capsys.readouterr().err
    assert counted(database) == expected + 3
    assert bot(monkeypatch, database_url, "restore", "first", "--replace") == 0
    assert counted(database) == expected


def test_a_damaged_backup_changes_nothing(
    database: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fill(database, 300)
    expected = counted(database)
    assert bot(monkeypatch, database_url, "backup", "whole") == 0
    content = (tmp_path / "whole").read_bytes()
    (tmp_path / "half").write_bytes(content[: len(content) // 2])
    (tmp_path / "other").write_bytes(b"a letter")
    for file in ("half", "other", "not there"):
        assert bot(monkeypatch, database_url, "restore", file, "--replace") == 1
    assert counted(database) == expected


def test_an_existing_file_is_never_written_over_and_a_failed_backup_leaves_none(
    database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "mine").write_text("a letter")
    assert bot(monkeypatch, database_url, "backup", "mine") == 1
    assert (tmp_path / "mine").read_text() == "a letter"
    assert bot(monkeypatch, database_url, "backup", "no/such/folder") == 1
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_of_an_older_version_names_migrate_and_one_of_a_newer_is_refused(
    database: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for version, code, words in (("0001", 0, "migrate"), ("9999", 1, "newer version")):
        with database.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = :version"), {"version": version})
        assert bot(monkeypatch, database_url, "backup", version) == 0
        assert bot(monkeypatch, database_url, "restore", version, "--replace") == code
        said = capsys.readouterr()
        assert words in said.out + said.err


def test_a_backup_of_another_sort_of_database_is_refused_by_name(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    sqlite3.connect(tmp_path / "letters.sqlite3").execute("CREATE TABLE letters (id)").connection.close()
    assert bot(monkeypatch, database_url, "restore", "letters.sqlite3", "--replace") == 1
    said = capsys.readouterr().err
    assert ("not one of this bot" if database_url.startswith("sqlite") else "DATABASE_URL names postgresql") in said


def test_a_card_of_what_came_in_after_the_backup_approves_nothing_that_came_in_after_the_restore(
    database: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room(database)
    assert bot(monkeypatch, database_url, "backup", "before") == 0
    lost = room.sends_in()
    seen = room.entry(lost).content_version
    database.dispose()
    assert bot(monkeypatch, database_url, "restore", "before", "--replace") == 0
    another = room.sends_in(leader_key="somebody else")
    while another < lost:  # PostgreSQL's counters came along with the backup, too
        another = room.sends_in()
    assert another == lost, "it has the number of the one that is gone"
    assert toast(room.presses(OMAR, another, "level", "letter", version=seen)) == "toast-changed-since"
    assert room.entry(another).approvals == 0
    assert room.approves(OMAR, another) == "toast-approved"


def test_a_card_of_words_that_were_changed_after_the_backup_approves_no_other_words(
    database: Engine, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Room(database)
    entry = room.sends_in()
    assert bot(monkeypatch, database_url, "backup", "before") == 0
    spells(room, entry, "Nansana West")
    seen = room.entry(entry).content_version
    database.dispose()
    assert bot(monkeypatch, database_url, "restore", "before", "--replace") == 0
    spells(room, entry, "Nansana North")
    assert toast(room.presses(OMAR, entry, "level", "letter", version=seen)) == "toast-changed-since"
    assert room.approves(OMAR, entry) == "toast-approved"


def spells(room: Room, entry: int, place: str) -> None:
    """Salma corrects how the place is written."""
    room.presses(SALMA, entry, "field", "place", chat=SALMA)
    room.types(SALMA, place)
    assert room.entry(entry).public["place"]["typed"] == place


ON_POSTGRESQL = pytest.mark.parametrize(  # SQLite needs no programs, and has no password
    "database_url", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True
)


@ON_POSTGRESQL
def test_without_postgresqls_programs_one_line_says_what_to_install(
    database_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert bot(monkeypatch, database_url, "backup", "first") == 1
    assert "postgresql-client" in capsys.readouterr().err


@ON_POSTGRESQL
def test_postgresqls_programs_get_the_password_beside_the_address_and_none_in_it(
    database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program, told = tmp_path / "pg_dump", tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$PGPASSWORD" "$@" >{told}\nexit 1\n', encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    url = make_url(database_url).set(username="postgres", password="hush@1").render_as_string(hide_password=False)
    assert bot(monkeypatch, url, "backup", "first") == 1
    password, *rest = told.read_text(encoding="utf-8").splitlines()
    assert password == "hush@1"
    assert rest[-1].startswith("postgresql://postgres@")
    assert not [word for word in rest if "hush" in word or "***" in word]
