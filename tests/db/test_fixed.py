"""A statement on the driver's own cursor says and writes what SQLAlchemy would."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, cast

import pytest
from sqlalchemy import Engine, Table, bindparam, insert, select

from db.drafts import STEPS_OF_A_LIFE, Draft, open_draft, put_back
from db.fixed import Fixed
from db.people import Person
from db.session import reading, writing
from db.vocabulary import DraftState

AT = datetime(2026, 3, 1, 9, 0, 0, 123456, tzinfo=UTC)
DRAFTS = cast(Table, Draft.__table__)
OF = select(DRAFTS).where(DRAFTS.c.person_id == bindparam("person"), DRAFTS.c.state == DraftState.OPEN)


@pytest.fixture
def drafted(database: Engine) -> Engine:
    """Amina, in the middle of a form."""
    draft: dict[str, Any] = {"person_id": 7, "form": "endorse", "state": DraftState.OPEN, "asked": None, "saw": {}}
    draft |= {"answers": {"leader": "أمينة", "near": [1, None]}, "started_at": AT, "touched_at": AT}
    with writing(database) as db:
        db.add(Person(id=7, name="Amina", language="en", first_seen=AT, last_seen=AT))
        db.flush()
        db.execute(insert(Draft), [draft])
    return database


def test_a_row_is_read_as_sqlalchemy_reads_it(drafted: Engine) -> None:
    with reading(drafted) as db:
        expected = db.connection().execute(OF, {"person": 7}).one()
        assert Fixed(OF).first(db, {"person": 7}) == tuple(expected)
        assert Fixed(OF).first(db, {"person": 8}) is None


def test_a_step_is_written_as_sqlalchemy_writes_it(drafted: Engine) -> None:
    elsewhere = AT.astimezone(timezone(timedelta(hours=3)))
    with writing(drafted) as db:
        draft = open_draft(db, 7)
        assert draft is not None
        draft.answers = {"leader": "Амина"}
        draft.version = STEPS_OF_A_LIFE + 2
        draft.reminded_at = elsewhere
        put_back(db, draft)
    with reading(drafted) as db:
        found = db.scalars(select(Draft)).one()
    assert (found.answers, found.version, found.reminded_at) == ({"leader": "Амина"}, STEPS_OF_A_LIFE + 2, AT)
    assert (found.state, found.asked, found.touched_at) == (DraftState.OPEN, None, AT)


def test_a_time_without_a_zone_is_refused_here_too(drafted: Engine) -> None:
    with reading(drafted) as db, pytest.raises(ValueError, match="time zone"):
        Fixed(select(DRAFTS.c.id).where(DRAFTS.c.touched_at == bindparam("at"))).first(db, {"at": datetime(2026, 3, 1)})  # noqa: DTZ001
