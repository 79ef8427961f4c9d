"""The command line as an operator meets it: help, answers, refusals, exit codes."""

import csv
import io
import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, text

import bot.__main__
from bot.__main__ import COMMANDS, main
from bot.settings import Settings
from db.entries import Entry
from db.people import Invitation
from db.session import reading, writing
from db.vocabulary import Role, Status

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
Out = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for each in fields(Settings):
        monkeypatch.delenv(each.name.upper(), raising=False)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, database: Engine) -> Engine:
    """A database with the register, which the settings name."""
    monkeypatch.setenv("DATABASE_URL", database.url.render_as_string(hide_password=False))
    return database


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: Out) -> None:
    with pytest.raises(SystemExit) as done:
        main([name, "--help"])
    assert done.value.code == 0
    assert len(capsys.readouterr().out.splitlines()) > 5


def printed(code: str) -> str:
    """By a Python of its own."""
    house = Path(bot.__file__).parents[1]
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=house).stdout


def test_the_list_of_commands_is_shown_without_importing_them(capsys: Out) -> None:
    shown = printed("import sys; from bot.__main__ import main\ntry: main(['--help'])\nfinally: print(*sys.modules)")
    assert all(f"  {name} " in shown for name in COMMANDS)
    assert "sqlalchemy" not in shown.split()


def test_ctrl_c_while_a_command_is_imported_ends_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bot.__main__, "import_module", interrupted)
    assert main(["run"]) == 130


def test_a_start_does_not_import_what_it_seldom_needs() -> None:
    seldom = {"alembic", "bot.sandbox", "PIL", "prometheus_client", "aiohttp.web"}
    assert not seldom & set(printed("import sys, bot.commands.run; print(*sys.modules)").split())


def test_whoever_names_no_command_sees_which_there_are(capsys: Out) -> None:
    assert main([]) == 2
    said = capsys.readouterr().err
    assert all(command.help.split()[0] in said for command in COMMANDS.values())
    assert all(f"    {name}" in said for name in COMMANDS)


def test_an_unknown_command_is_wrong_usage(capsys: Out) -> None:
    with pytest.raises(SystemExit) as done:
        main(["launch"])
    assert done.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_a_malformed_setting_is_one_line_and_exit_code_2(monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    monkeypatch.setenv("WEBHOOK_LISTEN", "everywhere")
    assert main(["export"]) == 2
    assert capsys.readouterr().err == "WEBHOOK_LISTEN: must be host:port, such as 127.0.0.1:8080\n"


@pytest.mark.parametrize("given", ["-100200300", "0", "@rana", "9" * 30])
def test_only_a_person_can_be_made_staff(tmp_path: Path, capsys: Out, given: str) -> None:
    with pytest.raises(SystemExit) as done:
        main(["staff", "add", given])
    assert done.value.code == 2
    assert "must be a person's Telegram id" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "url", ["postgresql+psycopg://bot:hunter2@127.0.0.1:1/register", "sqlite:////no/such/folder/bot.db"]
)
def test_a_database_that_is_away_is_one_line_without_the_password(
    monkeypatch: pytest.MonkeyPatch, capsys: Out, url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert main(["staff", "add", "22"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("The database cannot be used: ")
    assert "hunter2" not in line


def test_a_file_that_is_no_database_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleagues, " * 100, encoding="utf-8")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///letter.txt")
    assert main(["export"]) == 1
    assert "file is not a database" in capsys.readouterr().err


def test_migrate_says_first_what_it_would_do_then_does_it_once(
    monkeypatch: pytest.MonkeyPatch, empty_url: str, capsys: Out
) -> None:
    monkeypatch.setenv("DATABASE_URL", empty_url)
    assert main(["migrate", "--check"]) == 1
    assert main(["migrate", "--quiet"]) == 0
    assert "added: 144 entries" in capsys.readouterr().out
    assert main(["migrate", "--check"]) == 0
    assert main(["migrate", "--quiet"]) == 0
    assert "added" not in capsys.readouterr().out


def test_looking_at_a_missing_file_does_not_create_it(tmp_path: Path, capsys: Out) -> None:
    assert main(["migrate", "--check"]) == 1
    assert main(["check", "--offline"]) == 1
    assert "database: none yet" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        *("prune --dry-run", "prune", "export", "staff list", "staff remove 22", "backup kept"),
        *("import page.txt", "import page.txt --apply --as 22"),
    ],
)
def test_what_needs_a_database_makes_none_in_the_wrong_folder(tmp_path: Path, capsys: Out, command: str) -> None:
    (tmp_path / "page.txt").write_text("The wrong page", encoding="utf-8")
    assert main(command.split()) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("There is no database yet")
    assert [file.name for file in tmp_path.iterdir()] == ["page.txt"]


@pytest.mark.parametrize("command", ["migrate", "migrate --check", "staff add 22", "restore kept"])
def test_a_folder_that_is_not_there_is_named_and_how_to_mend_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Out, command: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///var/data/bot.db")
    assert main(command.split()) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert f"the folder {tmp_path}/var/data is not there (make it" in line
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["prune --dry-run", "export", "staff list", "backup kept"])
def test_an_empty_database_stays_empty_when_somebody_only_looks(
    monkeypatch: pytest.MonkeyPatch, empty_url: str, capsys: Out, command: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", empty_url)
    assert main(command.split()) == 1
    assert "no database yet" in capsys.readouterr().err
    assert main(["migrate", "--check"]) == 1


def test_staff_may_be_named_before_the_bot_has_ever_run(capsys: Out) -> None:
    assert main(["staff", "add", "22"]) == 0
    assert main(["staff", "list"]) == 0
    assert "22\treviewer" in capsys.readouterr().out


def test_the_file_of_people_s_data_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    assert main(["migrate", "--quiet"]) == 0
    made = [path for path in tmp_path.iterdir() if path.name.startswith("bot.db")]
    assert made
    assert not [path for path in made if path.stat().st_mode & 0o077]


@pytest.mark.parametrize(("version", "advice"), [("0002", "python -m bot migrate"), ("9999", "a newer version")])
def test_another_schema_is_refused_with_the_way_out(here: Engine, capsys: Out, version: str, advice: str) -> None:
    with here.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :v"), {"v": version})
    assert main(["export"]) == 1
    assert advice in capsys.readouterr().err
    assert main(["check", "--offline"]) == 1
    assert advice in capsys.readouterr().out


def test_staff_are_added_promoted_listed_and_removed(
    monkeypatch: pytest.MonkeyPatch, here: Engine, capsys: Out
) -> None:
    monkeypatch.setenv("ADMIN_IDS", "11")
    assert main(["staff", "add", "22", "--name", "Ada"]) == 0
    assert main(["staff", "add", "22", "--role", "administrator"]) == 0
    assert main(["staff", "list"]) == 0
    assert capsys.readouterr().out.splitlines()[-2:] == ["11\tadministrator\t(ADMIN_IDS)", "22\tadministrator\tAda"]
    assert main(["staff", "remove", "22"]) == 0
    assert main(["staff", "remove", "22"]) == 1
    assert "22 is not in the list" in capsys.readouterr().err


def test_an_invitation_needs_the_token_and_names_the_setting(here: Engine, capsys: Out) -> None:
    assert main(["staff", "invite"]) == 2
    assert capsys.readouterr().err.startswith("BOT_TOKEN: is missing")
    with reading(here) as db:
        assert db.scalars(select(Invitation)).all() == []


def test_the_export_holds_what_is_public_in_both_forms(here: Engine, tmp_path: Path) -> None:
    with writing(here) as db:
        hidden = db.scalars(select(Entry).where(Entry.shipped_as == "nyc-2023/endorsement/1")).one()
        hidden.status = Status.SUSPENDED
        hidden_reference = hidden.reference
    assert main(["export", "--quiet", "--to", "out"]) == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out/endorsements.csv").read_text(encoding="utf-8-sig"))))
    whole: dict[str, Any] = json.loads((tmp_path / "out/register.json").read_text(encoding="utf-8"))
    assert len(rows) == len(whole["endorsements"]) == 112
    assert len(whole["examples"]) == 31
    assert [one["number"] for one in whole["commitments"]] == [1, 2, 3, 4, 5, 6]
    assert hidden_reference not in {row["reference"] for row in rows}
    assert all(row["place_en"] and row["place_ar"] and row["country_ar"] and row["as_of"] for row in rows)


def test_no_private_field_and_no_note_of_the_staff_is_exported(here: Engine, tmp_path: Path) -> None:
    with writing(here) as db:
        entry = db.scalars(select(Entry).where(Entry.shipped_as == "nyc-2023/endorsement/1")).one()
        entry.private = {"contact": "Aide Secretname, chief of staff", "proof": {"files": ["SECRETFILE"]}}
        entry.staff_note = "SECRETNOTE"
        entry.submitter_id = 77700077700
    assert main(["export", "--quiet"]) == 0
    written = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "exports").iterdir())
    assert not [secret for secret in ("Secretname", "SECRETFILE", "SECRETNOTE", "77700077700") if secret in written]


def test_only_one_form_is_written_when_one_is_asked_for(here: Engine, tmp_path: Path) -> None:
    assert main(["export", "--format", "csv", "--to", "out", "-q"]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["endorsements.csv", "examples.csv"]


def test_an_export_that_cannot_be_written_is_one_line(here: Engine, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", encoding="utf-8")
    assert main(["export", "--to", "taken", "-q"]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_check_counts_the_reviewers_who_must_approve(
    monkeypatch: pytest.MonkeyPatch, here: Engine, capsys: Out
) -> None:
    monkeypatch.setenv("OPERATOR_NAME", "The Secretariat")
    monkeypatch.setenv("OPERATOR_CONTACT", "office@example.org")
    monkeypatch.setenv("ADMIN_IDS", "11")
    assert main(["check", "--offline"]) == 1
    assert "✗ reviewers: 1 of the 2" in capsys.readouterr().out
    assert main(["staff", "add", "22", "--role", Role.REVIEWER.value]) == 0
    assert main(["check", "--offline"]) == 0
    assert "✗" not in capsys.readouterr().out
