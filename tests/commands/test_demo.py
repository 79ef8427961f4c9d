"""What the demo promises whoever tries it: nothing real is touched, a clear word when it cannot start, a clean stop."""

import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.__main__ import main
from bot.commands.demo import settings_of
from bot.commands.demo_folder import FILES, forget, kept_by_one
from bot.commands.demo_scene import LEADER
from messages.catalogue import Catalogue
from tests.browser.running import FOREIGN, Demo

STOPPED = "Stopped. `make demo` goes on where you were; `make demo-reset` starts afresh.\n"
TOKEN = "4242424242:" + "a-made-up-token-of-the-tests-" + "0" * 6


def refused(capsys: pytest.CaptureFixture[str], *options: object) -> str:
    """The one line that the demo ends with, with exit code 1."""
    assert main(["demo", "--no-browser", *map(str, options)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said


def test_a_real_bots_settings_are_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in FOREIGN.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").write_text("WEBHOOK_URL=https://example.org/hook\nSTAFF_CHAT_ID=-1\nRETENTION_DAYS=7\n")
    settings = settings_of(tmp_path, "http://127.0.0.1:1", TOKEN, "en", Catalogue.load())
    assert settings.bot_token == TOKEN
    assert settings.bot_api_url == "http://127.0.0.1:1"
    assert settings.database_url == f"sqlite:///{tmp_path / 'bot.db'}"
    assert (settings.webhook_url, settings.default_language, settings.retention_days) == ("", "en", 90)


def test_a_port_that_is_taken_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"Port {port} cannot be used" in refused(capsys, "--folder", tmp_path, "--port", port)


def test_a_folder_that_cannot_be_written_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert "cannot keep its data" in refused(capsys, "--folder", tmp_path / "file" / "demo")


def test_data_that_is_no_database_is_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "telegram.db").write_text("a shopping list, long enough to be looked at as a database" * 20)
    assert "demo-reset" in refused(capsys, "--folder", tmp_path, "--port", 0)


def test_two_demos_never_share_their_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bot.db").touch()
    with kept_by_one(tmp_path):
        assert "running already" in refused(capsys, "--folder", tmp_path, "--port", 0, "--reset")
    assert (tmp_path / "bot.db").exists(), "and a reset deletes nothing under the other's feet"


def test_a_reset_deletes_only_what_is_the_demos_own(tmp_path: Path) -> None:
    for name in (*FILES, "bot.db-wal", "thesis.odt"):
        (tmp_path / name).touch()
    forget(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.odt"]


def test_a_number_that_is_no_port_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["demo", "--port", "80900"])
    assert "up to 65535" in capsys.readouterr().err


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    demo = Demo(tmp_path / "demo")
    yield demo
    demo.closes()


def has_started(demo: Demo) -> bool:
    """Whether the leader has ever pressed Start, as the page shows it."""
    people = httpx.get(f"{demo.address}/state").json()["people"]
    return bool(next(person["started"] for person in people if person["id"] == LEADER))


def test_it_goes_on_where_one_was_until_it_is_reset(demo: Demo) -> None:
    demo.starts()
    assert not has_started(demo)
    httpx.post(f"{demo.address}/act/start", json={"person": LEADER}).raise_for_status()
    assert demo.is_interrupted() == (0, STOPPED)
    demo.starts()
    assert has_started(demo)
    assert demo.is_interrupted() == (0, STOPPED)
    demo.starts("--reset")
    assert not has_started(demo)
    assert demo.is_interrupted() == (0, STOPPED)
