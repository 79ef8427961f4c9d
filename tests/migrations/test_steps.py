"""Each step of the schema back and up again, in a house where people have been: no row that stays is changed."""

from typing import Any

from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, select

from db.given_names import GivenName
from db.migrating import FOLDER, Schema, state, upgrade
from db.places import Place, PlaceName
from db.session import reading, writing
from db.steps import alembic_config
from db.vocabulary import Kind, NameKind, Status
from tests.migrations.test_migrations import downgrade
from tests.services.staff_room import LEADER, OMAR, RUTH, SALMA, Room

Contents = dict[str, list[dict[str, Any]]]


def contents(engine: Engine) -> Contents:
    """Every row of every table."""
    found = MetaData()
    found.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
            for table in found.sorted_tables
            if table.name != "alembic_version"
        }


def test_every_step_back_and_up_again_leaves_what_people_did_as_it_was(database: Engine) -> None:
    _people_have_been(database)
    steps = [each.revision for each in ScriptDirectory.from_config(alembic_config(FOLDER)).walk_revisions()]
    for older in steps[1:]:
        before = contents(database)
        downgrade(database, older)
        assert state(database) is Schema.OLDER
        kept = contents(database)
        _same(before, kept)
        upgrade(database)
        assert state(database) is Schema.CURRENT
        _same(kept, contents(database))


def test_names_that_staff_gave_before_that_was_written_down_are_known_as_theirs(database: Engine) -> None:
    downgrade(database, "0008")
    with writing(database) as db:
        place = db.scalars(select(Place.id).order_by(Place.id)).first()
        for source, name in (("staff", "the old one"), ("", "anybody's")):
            db.add(PlaceName(place_id=place, language="und", name=name, kind=NameKind.EVERYDAY, source=source))
    upgrade(database)
    with reading(database) as db:
        (given,) = db.scalars(select(GivenName))
        assert (given.place_id, given.words, given.given_by, given.taken_at) == (place, "the old one", None, None)


def _people_have_been(database: Engine) -> None:
    """Something published, something declined, something that waits, notes, cards and notices."""
    room = Room(database)
    published, declined, waiting = room.sends_in(), room.sends_in(Kind.EXAMPLE), room.sends_in(Kind.REPORT)
    room.approves(SALMA, published)
    room.approves(OMAR, published)
    room.presses(RUTH, declined, "decide", "d.duplicate")
    room.presses(RUTH, waiting, "hold")
    statuses = [room.entry(entry).status for entry in (published, declined, waiting)]
    assert statuses == [Status.PUBLISHED, Status.DECLINED, Status.PENDING]
    assert room.told(LEADER)


def _same(before: Contents, after: Contents) -> None:
    """Of the tables that are there both times, in the columns that are there both times."""
    for name in before.keys() & after.keys():
        columns = set(before[name][0] if before[name] else ()) & set(after[name][0] if after[name] else ())
        assert _sorted(before[name], columns) == _sorted(after[name], columns), name


def _sorted(rows: list[dict[str, Any]], columns: set[str]) -> list[str]:
    return sorted(str({name: row[name] for name in sorted(columns)}) for row in rows)
