"""What an operator reads when a setting is missing or wrong: one line, the variable, the mend, never a secret."""

from dataclasses import FrozenInstanceError, fields
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from bot.settings import Settings, SettingsError, read_settings, require_token

TOKEN = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for each in fields(Settings):
        monkeypatch.delenv(each.name.upper(), raising=False)


def test_nothing_needs_to_be_set_for_a_first_look() -> None:
    settings = read_settings()
    assert settings.database_url == "sqlite:///bot.db"
    assert (settings.approvals_endorsement, settings.approvals_example) == (2, 1)
    with pytest.raises(SettingsError, match="BOT_TOKEN: is missing"):
        require_token(settings)


def test_the_environment_outranks_the_file_and_an_empty_line_is_an_unset_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("OPERATOR_NAME=From the file\nOVERDUE_DAYS=7\nSTAFF_CHAT_ID=\n", encoding="utf-8")
    monkeypatch.setenv("OPERATOR_NAME", "From the environment")
    settings = read_settings()
    assert (settings.operator_name, settings.overdue_days) == ("From the environment", 7)
    assert settings.staff_chat_id is None


def test_administrators_are_a_list_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADMIN_IDS", " 11, 22;33 ,")
    assert read_settings().admin_ids == {11, 22, 33}


def test_the_api_address_loses_its_last_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:8081/")
    assert read_settings().bot_api_url == "http://127.0.0.1:8081"


@pytest.mark.parametrize(
    "typed", ["11,22", " 11 , 22 ,", '"11,22"', "11\u060c22", "\u200f11\u200f,\u00a022\u200e", "١١,٢٢"]
)
def test_what_came_along_when_a_value_was_copied_is_not_part_of_it(monkeypatch: pytest.MonkeyPatch, typed: str) -> None:
    monkeypatch.setenv("ADMIN_IDS", typed)
    monkeypatch.setenv("BOT_TOKEN", f"'{TOKEN}'\n")
    monkeypatch.setenv("OVERDUE_DAYS", "   ")
    settings = read_settings()
    assert (settings.admin_ids, settings.bot_token, settings.overdue_days) == (frozenset({11, 22}), TOKEN, 5)


def test_an_address_in_brackets_is_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("METRICS_LISTEN", "[::1]:9090")
    assert read_settings().metrics_listen == "::1:9090"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql+psycopg://bot@postgres/bot",
        "postgresql+psycopg://bot:p/a:s#s%40@db.example.org:5433/bot?sslmode=require",
        "postgresql+psycopg:///bot?host=/run/postgresql",
        "postgresql+psycopg://[::1]/bot",
        "sqlite:////data/bot 2.db",
    ],
)
def test_a_database_is_named_in_any_way_that_its_driver_takes(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("DATABASE_URL", url)
    assert read_settings().database_url == url
    assert make_url(url)


@pytest.mark.parametrize(
    ("variable", "value", "mend"),
    [
        ("ADMIN_IDS", "11,anna", "user ids separated by commas"),
        ("ADMIN_IDS", "-100200300", "user ids separated by commas"),
        ("STAFF_CHAT_ID", "@staff", "must be a group's id, which is a negative number"),
        ("STAFF_CHAT_ID", "5", "must be a group's id, which is a negative number"),
        ("STAFF_CHAT_ID", "-" + "9" * 30, "must be a group's id, which is a negative number"),
        ("ADMIN_IDS", "12 345 678", "user ids separated by commas"),
        ("ADMIN_IDS", "9" * 5000, "user ids separated by commas"),
        ("OVERDUE_DAYS", "1_0", "must be a whole number"),
        ("BOT_TOKEN", "\u0661\u0662\u0663:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc", "is not a token"),
        ("OPERATOR_NAME", "Rana\nHaddad", "must be one line"),
        ("APPROVALS_ENDORSEMENT", "0", "must be at least 1"),
        ("APPROVALS_EXAMPLE", "ten", "must be a whole number"),
        ("RETENTION_DAYS", "99999", "must be at most 3650"),
        ("WEBHOOK_URL", "http://bot.example.org/hook", "begins with https://"),
        ("WEBHOOK_URL", "https://bot.example.org:port/hook", "begins with https://"),
        ("WEBHOOK_URL", "https://bot example.org/hook", "begins with https://"),
        ("WEBHOOK_URL", "https://[::1", "begins with https://"),
        ("WEBHOOK_LISTEN", "8080", "must be host:port"),
        ("METRICS_LISTEN", "http://127.0.0.1:9090", "must be host:port"),
        ("WEBHOOK_LISTEN", "localhost:99999", "must be host:port"),
        ("DATABASE_URL", "postgres://me@host/db", "postgresql+psycopg://user:password@host/database"),
        ("DATABASE_URL", "sqlite:///", "must be sqlite:///file"),
        ("DATABASE_URL", "sqlite:///:memory:", "must be sqlite:///file"),
        ("DATABASE_URL", "sqlite:///file:bot.db?uri=true", "must be sqlite:///file"),
        ("DATABASE_URL", "sqlite:///bot.db?mode=ro", "must be sqlite:///file"),
        ("DATABASE_URL", "postgresql+psycopg://me:word@host:port/db", "must be sqlite:///file or postgresql"),
        ("BOT_API_URL", "api.telegram.org", "must be an address such as https://api.telegram.org"),
        ("BOT_API_URL", "https://api.telegram.org/bot123:abc", "without /bot and the token"),
        ("BOT_API_URL", "http://127.0.0.1:99999", "must be an address"),
        ("DEFAULT_LANGUAGE", "Arabic!", "must be a language code"),
        ("LOG_JSON", "perhaps", "must be true or false"),
    ],
)
def test_a_malformed_setting_is_one_line_with_its_name_and_the_mend(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, mend: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError) as refused:
        read_settings()
    (line,) = str(refused.value).splitlines()
    assert line.startswith(f"{variable}: ")
    assert mend in line


def test_every_wrong_setting_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OVERDUE_DAYS", "soon")
    monkeypatch.setenv("WEBHOOK_LISTEN", "everywhere")
    with pytest.raises(SettingsError) as refused:
        read_settings()
    assert sorted(line.split(":")[0] for line in str(refused.value).splitlines()) == ["OVERDUE_DAYS", "WEBHOOK_LISTEN"]


def test_a_webhook_without_a_secret_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org/hook")
    with pytest.raises(SettingsError, match="WEBHOOK_SECRET: is missing"):
        read_settings()


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("BOT_TOKEN", "my secret token"),
        ("WEBHOOK_SECRET", "not so secret!"),
        ("DATABASE_URL", "mysql://me:hunter2@host/db"),
        ("DATABASE_URL", "postgresql+psycopg://me:hunter@2@host/db"),
    ],
)
def test_a_wrong_secret_is_never_repeated(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(SettingsError) as refused:
        read_settings()
    assert str(refused.value).startswith(f"{variable}: ")
    assert value not in str(refused.value)
    assert value.split(":")[-1] not in str(refused.value)


def test_no_secret_shows_when_settings_are_printed_or_dumped() -> None:
    settings = Settings(
        bot_token=TOKEN, webhook_secret="dont-show-me", database_url="postgresql+psycopg://bot:hunter2@host/db"
    )
    shown = f"{settings} {settings!r} {[settings]}"
    assert not [secret for secret in (TOKEN, "dont-show-me", "hunter2") if secret in shown]


def test_settings_cannot_change_while_the_bot_runs() -> None:
    settings: Any = read_settings()
    with pytest.raises(FrozenInstanceError):
        settings.overdue_days = 1


def test_the_example_file_explains_every_setting_and_its_own_values_are_accepted(tmp_path: Path) -> None:
    example = (Path(__file__).parent.parent / ".env.example").read_text(encoding="utf-8")
    named = dict(line.split("=", 1) for line in example.splitlines() if line and not line.startswith("#"))
    assert set(named) == {each.name.upper() for each in fields(Settings)}
    (tmp_path / ".env").write_text(example, encoding="utf-8")
    assert read_settings() == Settings()
