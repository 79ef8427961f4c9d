"""Forgetting on demand: what is counted first is exactly what goes, and nothing else does."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from bot.__main__ import main
from db.counts import Unanswered, add_unanswered
from db.declarations import Declaration
from db.drafts import Draft
from db.entries import Entry
from db.given_names import GivenName
from db.mailbox import Outgoing, SeenUpdate
from db.people import Person
from db.places import Place
from db.sendings import sent, sent_since
from db.session import reading, writing
from db.vocabulary import DraftState, Kind, Origin, Status

NOW = datetime.now(UTC)
LONG_AGO = NOW - timedelta(days=200)
MANY = 450  # more than the hourly services take at once


@pytest.fixture
def old_things(database: Engine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Engine:
    """Old and new of everything."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database.url.render_as_string(hide_password=False))
    with writing(database) as db:
        db.add(Person(id=7, name="Asha", language="en", first_seen=LONG_AGO, last_seen=LONG_AGO))
        declaration = db.scalars(select(Declaration.id)).first()
        assert declaration is not None
        db.flush()
        db.add_all(entry(number, declaration, LONG_AGO) for number in range(MANY))
        db.add(entry(MANY, declaration, NOW))
        db.add_all([draft(LONG_AGO), seen(1, LONG_AGO), seen(2, NOW), notice(LONG_AGO), notice(NOW)])
        sent(db, 7, LONG_AGO)
        sent(db, 7, NOW)
        add_unanswered(db, {"atlantis": 2}, LONG_AGO)
        add_unanswered(db, {"lemuria": 1}, NOW)
        place = db.scalars(select(Place.id).order_by(Place.id)).first()
        for taken in (LONG_AGO, NOW, None):
            db.add(GivenName(place_id=place, words=f"hy-{taken}", asked=2, given_at=LONG_AGO, taken_at=taken))
    return database


def entry(number: int, declaration: int, decided: datetime) -> Entry:
    return Entry(
        reference=f"T-{number}",
        declaration_id=declaration,
        kind=Kind.ENDORSEMENT,
        status=Status.DECLINED,
        origin=Origin.PERSON,
        public={},
        private={"contact": "asha@example.org"},
        saw={},
        made_at=decided,
        decided_at=decided,
    )


def draft(touched: datetime) -> Draft:
    return Draft(
        person_id=7,
        form="endorse",
        state=DraftState.PARKED,
        asked="place",
        answers={},
        saw={},
        started_at=touched,
        touched_at=touched,
    )


def seen(number: int, at: datetime) -> SeenUpdate:
    return SeenUpdate(update_id=number, digest="d", seen_at=at)


def notice(sent: datetime) -> Outgoing:
    return Outgoing(chat_id=7, body={}, made_at=sent, not_before=sent, sent_at=sent)


def with_contacts(engine: Engine) -> int:
    with reading(engine) as db:
        return sum(bool(private) for private in db.scalars(select(Entry.private).where(Entry.origin == Origin.PERSON)))


def test_the_dry_run_prints_what_would_go_and_changes_nothing(
    old_things: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["prune", "--dry-run", "--quiet"]) == 0
    said = capsys.readouterr().out
    counts = [int(line.split()[0]) for line in said.splitlines()[:-1]]
    assert counts == [1, 0, MANY, 1, 1, 0, 1, 0, 1, 1]
    assert "Nothing was changed" in said
    assert with_contacts(old_things) == MANY + 1


def test_what_was_counted_goes_and_what_is_new_stays(old_things: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    main(["prune", "--dry-run", "--quiet"])
    counted = capsys.readouterr().out.splitlines()[:-1]
    assert main(["prune", "--quiet"]) == 0
    assert capsys.readouterr().out.splitlines()[:-1] == counted
    assert with_contacts(old_things) == 1
    with reading(old_things) as db:
        assert db.scalars(select(SeenUpdate.update_id)).all() == [2]
        assert len(sent_since(db, 7, LONG_AGO - timedelta(days=1))) == 1
        assert db.scalars(select(Unanswered.words)).all() == ["lemuria"]
        assert db.scalar(select(func.count()).select_from(GivenName)) == 2
        assert db.scalar(select(func.count()).select_from(Draft)) == 0
        (told,) = db.scalars(select(Outgoing).where(Outgoing.sent_at.is_(None)))
        assert told.chat_id == 7
        assert "draft-expired" in str(told.body)
