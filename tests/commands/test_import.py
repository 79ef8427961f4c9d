"""Importing a saved page: the report first, then names and wordings learnt, and what is new waits for the staff."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from bot.__main__ import main
from bot.services.register.reading import read_register
from bot.settings import Settings
from db.declarations import Wording
from db.entries import Entry
from db.facts import register_version
from db.mailbox import Outgoing
from db.places import LeaderName, PlaceName
from db.session import reading
from db.vocabulary import Kind, Mark, NameKind, Origin, Status
from tests.conftest import OPENED_AT

Out = pytest.CaptureFixture[str]
# Real leaders of the register beside invented ones; the sentences are ours.
PAGE = """Une déclaration de bon voisinage

Dernière mise à jour :
3 février 2025

Engagement 1

Parler franchement, chaque fois qu'un voisin est montré du doigt.

Masaka (Ouganda)

La maire ouvre la mairie chaque jeudi et répond à toutes les questions.

Nador (Maroc)

La ville invite les jeunes à une table ronde chaque mois.

Déjà 5 dirigeants locaux ont rejoint la déclaration.

Maire Florence Namayanja, Masaka, Ouganda

Maire Ali Nizzar, Addu, Maldives

Maire Salma El Warraq, Nador, Maroc

Maire Jean Dupuis, Paris, France

Maire Timčo Mucunski, Aérodrome, Macédoine du Nord
"""


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, database: Engine) -> str:
    """The saved page, beside a database with the register that the settings name."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("DATABASE_URL", database.url.render_as_string(hide_password=False))
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    return "page.txt"


def imported(database: Engine) -> list[Entry]:
    with reading(database) as db:
        return list(db.scalars(select(Entry).where(Entry.origin == Origin.IMPORT).order_by(Entry.id)))


def test_a_report_names_lines_and_changes_nothing(page: str, database: Engine, capsys: Out) -> None:
    main(["import", page, "-q"])
    said = capsys.readouterr().out
    assert "the page states 5, 5 lines found" in said
    assert "spelled differently: line 22: Ali Nizzar" in said
    assert "new: line 24: Salma El Warraq, Nador, MA" in said
    assert "new: line 26: Jean Dupuis, Paris, FR (beside E-QZBS Anne Hidalgo)" in said
    assert "new example: line 14: Nador (Maroc)" in said
    assert "Nothing was changed" in said
    with reading(database) as db:
        assert register_version(db) == 1
    assert imported(database) == []


def test_what_is_new_waits_for_staff_and_nobody_is_told(page: str, database: Engine) -> None:
    main(["import", page, "--apply", "--as", "4711", "-q"])
    entries = imported(database)
    assert [entry.kind for entry in entries] == [Kind.ENDORSEMENT, Kind.ENDORSEMENT, Kind.EXAMPLE]
    assert {(entry.status, entry.submitter_id) for entry in entries} == {(Status.PENDING, 4711)}
    assert {entry.public["leader"] for entry in entries[:2]} == {"Salma El Warraq", "Jean Dupuis"}
    with reading(database) as db:
        assert db.scalar(select(func.count()).select_from(Outgoing)) == 0
        public = read_register(db, OPENED_AT)
    assert (len(public.signatories), len(public.examples)) == (113, 31)


def test_the_register_learns_spellings_and_wordings_in_the_pages_language(page: str, database: Engine) -> None:
    main(["import", page, "--apply", "--as", "4711", "-q"])
    with reading(database) as db:
        assert db.scalar(select(LeaderName.kind).where(LeaderName.name == "Ali Nizzar")) is NameKind.PAGE
        wording = db.scalars(select(Wording).where(Wording.language == "fr")).one()
        assert (wording.number, wording.mark, wording.version) == (1, Mark.MACHINE_TRANSLATION, 1)
        assert wording.body.startswith("Parler franchement")
        assert len(wording.digest) == 64
        register = read_register(db, OPENED_AT)
    assert register.version == 2
    assert register.commitments[0].marks["fr"] == "machine_translation"
    assert register.commitments[0].marks["en"] == "our_summary"


def test_a_second_import_of_the_same_page_changes_nothing(page: str, database: Engine, capsys: Out) -> None:
    main(["import", page, "--apply", "--as", "4711", "-q"])
    first = imported(database)
    main(["import", page, "--apply", "--as", "4711", "-q"])
    assert "Learnt: 0 names, 0 wordings, 0 new pending entries" in capsys.readouterr().out
    assert [entry.id for entry in imported(database)] == [entry.id for entry in first]
    with reading(database) as db:
        assert register_version(db) == 2


def test_the_pages_spelling_is_found_but_never_shown(page: str, database: Engine) -> None:
    main(["import", page, "--apply", "--as", "4711", "-q"])
    with reading(database) as db:
        names = db.scalars(select(PlaceName).where(PlaceName.language == "fr", PlaceName.kind == NameKind.PAGE)).all()
        register = read_register(db, OPENED_AT)
    for name in names:
        assert register.places[name.place_id].names.by_language.get("fr") != name.name


def test_an_import_that_changes_something_needs_to_know_who_runs_it(
    page: str, database: Engine, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    assert main(["import", page, "--apply"]) == 1
    assert "Who runs this?" in capsys.readouterr().err
    monkeypatch.setenv("ADMIN_IDS", "900,800")
    main(["import", page, "--apply", "-q"])
    assert {entry.submitter_id for entry in imported(database)} == {800}


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"", "The file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "neither text nor HTML"),
        (b"Dear colleagues, the meeting is moved to Monday.", "There is no list"),
        (b"line\n" * 10_000_000, "is too large"),
    ],
)
def test_a_file_that_is_no_such_page_is_refused_in_one_line(
    page: str, tmp_path: Path, content: bytes, answer: str, capsys: Out
) -> None:
    (tmp_path / "other").write_bytes(content)
    assert main(["import", "other"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert answer in line


def test_a_missing_file_and_an_unknown_declaration_are_one_line(page: str, capsys: Out) -> None:
    assert main(["import", "nowhere.txt"]) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert main(["import", page, "--declaration", "other"]) == 1
    assert "no declaration 'other'" in capsys.readouterr().err


def test_a_list_of_places_alone_is_read_and_adds_nobody(
    page: str, tmp_path: Path, database: Engine, capsys: Out
) -> None:
    listed = "Cities that signed\n\nMasaka, Uganda\n\nBern, Switzerland\n\nNador, Morocco\n\nDakar, Senegal\n"
    (tmp_path / "list.txt").write_text(listed, encoding="utf-8")
    assert main(["import", "list.txt", "--apply", "--as", "4711", "-q"]) == 0
    said = capsys.readouterr().out
    assert "4 lines found: 4 matched" in said  # two leaders stand for Dakar
    assert "new: line 7: Nador, MA (names no leader: it cannot be added)" in said
    assert imported(database) == []
