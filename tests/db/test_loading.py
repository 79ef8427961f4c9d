"""The register is there from the first minute, and loading it again takes nothing away."""

from datetime import UTC, date, datetime

from sqlalchemy import Engine, delete, func, select

from bot.rules.spelling.folding import fold
from bot.services.house.opening import SHIPPED, open_database
from db.declarations import Wording
from db.entries import Entry
from db.facts import known, learn, register_version
from db.history import Event
from db.loading import Loaded, load
from db.places import LeaderName, Place, PlaceName
from db.register import digest
from db.session import reading, writing
from db.vocabulary import Kind, Mark, NameKind, Origin, Proof, Status

LATER = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)


def test_an_empty_database_opens_with_113_leaders_31_examples_and_6_commitments(database: Engine) -> None:
    with reading(database) as db:
        kinds = db.execute(select(Entry.kind, func.count()).group_by(Entry.kind)).all()
        wordings = db.execute(
            select(Wording.language, func.count(), func.max(Wording.version)).group_by(Wording.language)
        )

        assert dict(kinds) == {Kind.ENDORSEMENT: 113, Kind.EXAMPLE: 31}
        assert sorted(wordings.all()) == [("ar", 6, 1), ("en", 6, 1), ("fr", 6, 1)]
        assert set(db.scalars(select(Wording.mark))) == {Mark.OUR_SUMMARY}


def test_every_shipped_record_names_its_source_its_day_and_its_proof(database: Engine) -> None:
    with reading(database) as db:
        for entry in db.scalars(select(Entry)):
            assert (entry.status, entry.origin, entry.proof) == (Status.PUBLISHED, Origin.SHIPPED, Proof.LISTED)
            assert entry.as_of == date(2024, 9, 16)
            assert entry.source_url
            assert entry.source_url.startswith("https://strongcitiesnetwork.org/")
            assert "since" not in entry.public


def test_two_leaders_may_stand_for_one_place(database: Engine) -> None:
    with reading(database) as db:
        doubled = (
            select(Place.slug).join(Entry, Entry.place_id == Place.id).where(Entry.kind == Kind.ENDORSEMENT)
        ).group_by(Place.slug)
        assert sorted(db.scalars(doubled.having(func.count() == 2))) == ["dakar-sn", "delhi-in", "peshawar-pk"]


def test_loading_again_changes_nothing(database: Engine) -> None:
    with writing(database) as db:
        before = register_version(db)
        assert load(db, LATER, fold) == Loaded()
        assert register_version(db) == before


def test_a_start_goes_through_the_tables_only_where_the_database_has_not_had_them(database: Engine) -> None:
    with writing(database) as db:
        db.execute(delete(PlaceName))
    open_database(database, LATER)
    assert names_in(database) == 0
    with writing(database) as db:
        learn(db, SHIPPED, "the tables of another version")
    open_database(database, LATER)
    assert names_in(database) > 1000
    with reading(database) as db:
        assert known(db, SHIPPED) == digest()


def names_in(database: Engine) -> int:
    with reading(database) as db:
        return db.scalar(select(func.count()).select_from(PlaceName)) or 0


def test_a_name_that_was_lost_is_shipped_again_and_the_staffs_spelling_stays(database: Engine) -> None:
    with writing(database) as db:
        masaka = db.scalars(select(Place).where(Place.slug == "masaka-ug")).one()
        arabic = db.scalars(
            select(PlaceName).where(PlaceName.place_id == masaka.id, PlaceName.language == "ar")
        ).first()
        assert arabic
        shipped = arabic.name
        arabic.name = "ماساكا الجديدة"
    with writing(database) as db:
        assert load(db, LATER, fold) == Loaded(names=1)
    with reading(database) as db:
        kinds = db.execute(
            select(PlaceName.name, PlaceName.kind).where(PlaceName.place_id == masaka.id, PlaceName.language == "ar")
        ).all()
        assert ("ماساكا الجديدة", NameKind.MAIN) in kinds
        assert (shipped, NameKind.EVERYDAY) in kinds


def test_a_shipped_record_that_staff_took_down_does_not_come_back(database: Engine) -> None:
    with writing(database) as db:
        entry = db.scalars(select(Entry).where(Entry.shipped_as == "nyc-2023/endorsement/1")).one()
        entry.status = Status.WITHDRAWN
        entry.leader_key = "somebody else"
    with writing(database) as db:
        assert not load(db, LATER, fold)


def test_every_shipped_leader_has_a_name_in_both_languages_and_a_first_line_of_history(database: Engine) -> None:
    with reading(database) as db:
        main = select(func.count()).select_from(LeaderName).where(LeaderName.kind == NameKind.MAIN)
        assert db.scalar(main) == 113 * 2
        assert db.scalar(select(func.count()).select_from(Event)) == 144
