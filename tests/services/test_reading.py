"""The public register as it is read: everything that is public now, and never a hint of anything else."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.rules.names.index import Kind as NameOf
from bot.rules.spelling.folding import fold
from bot.services.register.reading import is_stale, read_register
from db.declarations import Declaration, Wording
from db.entries import Entry, open_entry
from db.facts import register_changed
from db.places import Place, PlaceName
from db.references import new_reference
from db.session import reading, writing
from db.vocabulary import Kind, Mark, NameKind, Origin, Proof, Status
from db.wordings import add_wording

NOW = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def sent(db: Session, status: Status = Status.PUBLISHED, **other: Any) -> Entry:
    """An endorsement of Mumbai that a leader sent in, with answers that are nobody's business."""
    place = db.scalars(select(Place).where(Place.slug == "mumbai-in")).one()
    facts: dict[str, Any] = {
        "kind": Kind.ENDORSEMENT,
        "public": {
            "place": {"id": place.id},
            "office": "mayor",
            "leader": "Anna de Souza",
            "statement": "We stand by it.",
        },
        "leader_key": "anna de souza",
        "public_from": NOW - SECOND,
    }
    entry = Entry(
        reference=new_reference(db),
        declaration_id=db.scalars(select(Declaration.id)).one(),
        status=status,
        origin=Origin.PERSON,
        submitter_id=1001,
        place_id=place.id,
        private={"contact": "her aide", "proof": {"links": ["https://example.org"]}},
        saw={},
        proof=Proof.LETTER,
        made_at=NOW - timedelta(days=2),
        **facts | other,
    )
    open_entry(db, entry, 1001, NOW)
    register_changed(db)
    return entry


def test_the_shipped_register_is_read_whole_in_both_languages(database: Engine) -> None:
    with reading(database) as db:
        register = read_register(db, NOW)
    assert (len(register.signatories), len(register.examples), len(register.commitments)) == (113, 31, 6)
    assert [c.number for c in register.commitments] == [1, 2, 3, 4, 5, 6]
    for names in (
        *(who.leader for who in register.signatories.values()),
        *(place.names for place in register.places.values()),
        *(one.title for one in register.examples.values()),
        *(one.body for one in register.commitments),
    ):
        assert names.by_language["en"]
        assert names.by_language["ar"]
    assert sum(map(len, register.by_place.values())) == sum(map(len, register.by_country.values())) == 113
    assert sum(map(len, register.examples_by_place.values())) == 31
    assert {who.since for who in register.signatories.values()} == {None}


@pytest.mark.parametrize("status", [s for s in Status if s is not Status.PUBLISHED])
def test_only_what_is_published_gets_in(database: Engine, status: Status) -> None:
    with writing(database) as db:
        entry = sent(db, status)
        register = read_register(db, NOW)
    assert entry.id not in register.signatories
    assert entry.place_id not in register.by_place
    assert not register.book.register.exact(fold("Anna de Souza"))
    assert "Souza" not in repr(register.signatories)


def test_an_approval_that_can_still_be_undone_is_not_public_yet(database: Engine) -> None:
    with writing(database) as db:
        entry = sent(db, public_from=NOW + 60 * SECOND)
        before = read_register(db, NOW)
        assert entry.id not in before.signatories
        assert before.fresh_until == NOW + 60 * SECOND
        assert not is_stale(db, before, NOW + 59 * SECOND)
        assert is_stale(db, before, NOW + 60 * SECOND)
        after = read_register(db, NOW + 60 * SECOND)
        assert entry.id in after.signatories
        assert after.fresh_until is None


def test_a_change_makes_the_register_stale_and_reading_it_makes_it_fresh(database: Engine) -> None:
    with writing(database) as db:
        register = read_register(db, NOW)
        assert not is_stale(db, register, NOW)
        register_changed(db)
        assert is_stale(db, register, NOW)
        assert not is_stale(db, read_register(db, NOW), NOW)


def test_a_leader_who_endorsed_here_is_shown_since_that_day_and_no_private_answer_with_it(database: Engine) -> None:
    with writing(database) as db:
        entry = sent(db)
        register = read_register(db, NOW)
    who = register.signatories[entry.id]
    assert (who.since, who.as_of) == (date(2026, 3, 30), date(2026, 4, 1))
    assert (who.proof, who.statement, who.leader.in_language("ar")) == ("letter", "We stand by it.", "Anna de Souza")
    assert "aide" not in repr(who)
    assert "example.org" not in repr(who)


def test_a_name_in_arabic_letters_is_shown_to_readers_of_arabic_and_the_latin_one_to_others(database: Engine) -> None:
    with writing(database) as db:
        public = {"office": "mayor", "leader": "آنا دي سوزا", "leader_latin": "Anna de Souza"}
        entry = sent(db, public=public)
        who = read_register(db, NOW).signatories[entry.id]
    assert (who.leader.in_language("ar"), who.leader.in_language("fr")) == ("آنا دي سوزا", "Anna de Souza")


def test_of_two_wordings_the_more_trustworthy_is_read_and_the_official_one_above_all(database: Engine) -> None:
    with writing(database) as db:
        declaration = db.scalars(select(Declaration.id)).one()
        words = ("Short", "Title", "A machine wrote this.")
        assert add_wording(db, declaration, 1, "ar", Mark.MACHINE_TRANSLATION, words, NOW)
        assert read_register(db, NOW).commitments[0].marks["ar"] == "our_summary"
        translated = db.scalars(select(Wording).where(Wording.number == 1, Wording.version == 2)).one()
        translated.mark, translated.confirmed_by = Mark.OFFICIAL, 11
        db.flush()
        first = read_register(db, NOW).commitments[0]
    assert (first.marks["ar"], first.versions["ar"], first.digests["ar"]) == ("official", 2, translated.digest)
    assert first.body.by_language["ar"] == "A machine wrote this."


def test_a_part_of_a_place_and_an_old_name_are_found_but_never_shown(database: Engine) -> None:
    with writing(database) as db:
        place = db.scalars(select(Place).where(Place.slug == "mumbai-in")).one()
        for language, name, kind in (("xx", "Oldtown", NameKind.OLD), ("xx", "Quarter", NameKind.PART)):
            db.add(PlaceName(place_id=place.id, language=language, name=name, kind=kind))
        register = read_register(db, NOW)
    assert "xx" not in register.places[place.id].names.by_language
    (old,) = register.book.register.exact(fold("Oldtown"))
    (part,) = register.book.register.exact(fold("Quarter"))
    assert (old.kind, part.kind) == (NameOf.PLACE, NameOf.PART)
