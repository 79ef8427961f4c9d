"""Importing a saved page: the report first, then names and wordings learnt, and what is new waits for the staff."""

from dataclasses import fields
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
    for each in fields(Settings):
        monkeypatch.delenv(each.name.upper(), raising=False)
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
    assert "new: line 24: Salma El Warraq, Nador, MA = 2541479 (Nador, Oriental, MA)" in said
    paris = "paris-fr (Paris, Île-de-France, FR)"
    assert f"new: line 26: Jean Dupuis, Paris, FR = {paris} (beside E-QZBS Anne Hidalgo)" in said
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
        from_page = select(Wording).where(Wording.language == "fr", Wording.mark != Mark.OUR_SUMMARY)
        wording = db.scalars(from_page).one()
        assert (wording.number, wording.mark, wording.version) == (1, Mark.MACHINE_TRANSLATION, 2)
        assert wording.body.startswith("Parler franchement")
        assert len(wording.digest) == 64
        register = read_register(db, OPENED_AT)
    assert register.version == 2
    assert register.commitments[0].marks["fr"] == "our_summary", "a machine's words do not take the place of ours"
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
    assert "new: line 7: Nador, MA = 2541479 (Nador, Oriental, MA) (names no leader: it cannot be added)" in said
    assert imported(database) == []


UNCLEAR = """Cities that signed

Mayor Asha Green, Newark, USA

Mayor Jo Potter, Nadoor, Morocco

Mayor Ada Hatter, Kingston, Jamaica
"""
NEWARK_DELAWARE, NADOR, KINGSTON = 4143861, 2541479, 3489854  # in GeoNames


@pytest.fixture
def unclear(page: str, tmp_path: Path, slips_are_known: None) -> str:
    (tmp_path / "unclear.txt").write_text(UNCLEAR, encoding="utf-8")
    return "unclear.txt"


def test_what_may_be_one_of_several_places_is_offered_and_left_alone(
    unclear: str, database: Engine, capsys: Out
) -> None:
    assert main(["import", unclear, "--apply", "--as", "4711", "-q"]) == 1
    said = capsys.readouterr().out
    assert "which place? line 3: Asha Green, Newark, US: perhaps newark-us (Newark, New Jersey, US); " in said
    assert f"{NEWARK_DELAWARE} (Newark, Delaware, US)" in said
    assert f"which place? line 5: Jo Potter, Nadoor, MA: perhaps {NADOR} (Nador, Oriental, MA)" in said
    assert "--place 3=newark-us, or --place 3=new" in said
    assert "Learnt: 0 names, 0 wordings, 1 new pending entries" in said
    (entry,) = imported(database)
    assert entry.public["leader"] == "Ada Hatter"
    assert (entry.public["which_place"], entry.public["country"]) == (str(-KINGSTON), "JM")


def test_somebody_says_which_place_is_meant(unclear: str, database: Engine, capsys: Out) -> None:
    said = ["--place", f"3={NEWARK_DELAWARE}", "--place", "5=new"]
    assert main(["import", unclear, "--apply", "--as", "4711", "-q", *said]) == 0
    assert "which place?" not in capsys.readouterr().out
    newark, nador, _ = imported(database)
    assert (newark.place_id, newark.public["which_place"]) == (None, str(-NEWARK_DELAWARE))
    assert (nador.public["which_place"], nador.public["place"]) == ("other", {"typed": "Nadoor", "near": [-NADOR]})
    main(["import", unclear, "--apply", "--as", "4711", "-q", "--place", "3=newark-us", "--place", f"5={NADOR}"])
    assert len(imported(database)) == 3, "what waits already is not added twice"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("3=atlantis-us", "no place 'atlantis-us'"),
        ("3=999999999999", "no place '999999999999'"),
        ("4=newark-us", "--place 4: on this line stands neither a leader nor an example"),
    ],
)
def test_a_choice_that_fits_nothing_is_refused_and_changes_nothing(
    unclear: str, database: Engine, said: str, answer: str, capsys: Out
) -> None:
    assert main(["import", unclear, "--apply", "--as", "4711", "-q", "--place", said]) == 1
    assert answer in capsys.readouterr().err
    assert imported(database) == []


@pytest.mark.parametrize("said", ["newark-us", "=newark-us", "three=newark-us", "3="])
def test_a_choice_without_line_or_place_is_refused(unclear: str, said: str, capsys: Out) -> None:
    with pytest.raises(SystemExit):
        main(["import", unclear, "--place", said])
    assert "not a line and a place" in capsys.readouterr().err
