"""What an operator may write into `.env`, and what is said instead of passing over a slip in silence."""

from dataclasses import fields
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, of_others, read_settings


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for each in fields(Settings):
        monkeypatch.delenv(each.name.upper(), raising=False)


def written(text: str | bytes) -> Settings:
    """The settings of a file with this in it."""
    Path(".env").write_bytes(text.encode() if isinstance(text, str) else text)
    return read_settings()


def refused(text: str | bytes) -> list[str]:
    """The lines that an operator reads who wrote this."""
    with pytest.raises(SettingsError) as fault:
        written(text)
    return str(fault.value).splitlines()


@pytest.mark.parametrize(
    "text",
    [
        "OPERATOR_NAME=Rana Haddad\nADMIN_IDS=5,6\n",
        "OPERATOR_NAME=Rana Haddad\r\nADMIN_IDS=5,6\r\n",
        "\ufeffOPERATOR_NAME=Rana Haddad\nADMIN_IDS=5,6",
        "# the house\n\n  OPERATOR_NAME = 'Rana Haddad'  # she\nexport ADMIN_IDS=\"5, 6\" # they\n",
        "ADMIN_IDS=5,6\nADMIN_IDS=\nADMIN_IDS=5,6\nOPERATOR_NAME=Rana Haddad\n",
    ],
    ids=["plain", "from Windows", "with a mark in front", "quoted and explained", "twice the same"],
)
def test_a_file_is_read_as_it_was_meant(text: str) -> None:
    settings = written(text)
    assert (settings.operator_name, settings.admin_ids) == ("Rana Haddad", frozenset({5, 6}))


def test_a_password_is_taken_as_it_stands_whatever_a_shell_would_make_of_it() -> None:
    url = "postgresql+psycopg://bot:pa${HOME}$$w0rd#1@host/bot"
    assert written(f"DATABASE_URL={url}\n").database_url == url


@pytest.mark.parametrize("typed", ["BOT_TOKN", "bot_token", "BOTTOKEN", "BOT-TOKEN"])
def test_a_slip_in_a_name_is_told_with_the_name_that_was_meant_and_never_the_value(typed: str) -> None:
    (line,) = refused(f"\n# mine\n\n{typed}=1234:hush\n")
    assert line == f".env: line 4 sets {typed}, which is no setting; did you mean BOT_TOKEN?"


@pytest.mark.parametrize(
    "statement", ["OVERDUE_DAYS: 7", "ADMIN_IDS 5", "BOT_TOKEN", "OPERATOR_NAME='Abd al-Rahman", 'BOT_TOKEN="hush']
)
def test_a_line_that_says_nothing_is_told_by_its_number(statement: str) -> None:
    (line,) = refused(f"OVERDUE_DAYS=6\n\n{statement}\n")
    assert line.startswith(".env: line 3 cannot be read; write NAME=value")
    assert "hush" not in line


def test_two_lines_that_contradict_each_other_are_told() -> None:
    assert refused("ADMIN_IDS=5\nADMIN_IDS=6\n") == [
        "ADMIN_IDS: stands twice in .env, with two values; keep one of the lines"
    ]


@pytest.mark.parametrize("text", ["ADMIN_IDS=5\n".encode("utf-16"), "OPERATOR_NAME=Jos\u00e9\n".encode("latin-1")])
def test_a_file_in_another_encoding_is_told(text: bytes) -> None:
    assert refused(text) == [".env: is not text in UTF-8; save it again as such"]


def test_a_file_that_may_not_be_read_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    Path(".env").touch()
    monkeypatch.setattr(Path, "read_text", forbidden)
    with pytest.raises(SettingsError, match=r"\.env: cannot be read \(Permission denied\)"):
        read_settings()


def test_what_belongs_to_other_programs_is_left_alone_and_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPERATOR_NAMES", "a slip, from Docker")
    monkeypatch.setenv("PGPASSWORD", "somebody else's")
    assert written("TZ=Asia/Beirut\nDATABASE_USER=bot\nLOG_LEVEL=debug\nADMIN_IDS=5\n").admin_ids == {5}
    assert of_others() == ["DATABASE_USER", "LOG_LEVEL", "OPERATOR_NAMES", "TZ"]
