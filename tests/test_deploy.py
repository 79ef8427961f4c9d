"""The files under deploy/ keep step with the bot: they set what it reads, call what is there, and let it write."""

import ast
import json
import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from bot.__main__ import COMMANDS
from bot.receiving import doors, polling, webhook
from bot.receiving.listening import health
from bot.settings import Settings, SettingsError, read_settings
from bot.transactions import Transactions

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
NOT_OURS = {"PATH", "PYTHONPATH", "PYTHONUNBUFFERED"}  # Python's
SETTINGS = {each.name.upper() for each in fields(Settings)}
LONGEST_STOP = max(polling.LAST_TURNS + polling.CONFIRMING, webhook.LAST_TURNS + doors.GRACE)  # seconds
LINE = re.compile(r"(?P<deep> *)(?:- (?P<item>.+)|(?P<key>[\w.]+):(?: (?P<value>.+))?)")


def composed() -> dict[str, Any]:
    """The compose file: what stands under each key, by the keys above it. It keeps to plain block YAML."""
    found: dict[str, Any] = {}
    above: list[str] = []
    for text in (DEPLOY / "compose.yaml").read_text("utf-8").splitlines():
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        line = LINE.fullmatch(text)
        assert line, f"not plain: {text}"
        if line["item"]:
            found.setdefault(".".join(above), []).append(line["item"])
            continue
        above = [*above[: len(line["deep"]) // 2], line["key"]]
        if line["value"]:
            found[".".join(above)] = line["value"]
    return found


def under(key: str) -> dict[str, Any]:
    """What stands right below a key of the compose file."""
    return {at.removeprefix(f"{key}."): value for at, value in composed().items() if at.startswith(f"{key}.")}


def image() -> list[tuple[str, str]]:
    """The instructions of the container file that make the bot's image."""
    text = (DEPLOY / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    last = text[text.rindex("\nFROM ") :]
    return [(word, rest) for word, _, rest in (line.partition(" ") for line in last.splitlines()) if word.isupper()]


def of_image(instruction: str) -> list[str]:
    """What the image says by this instruction."""
    return [rest for word, rest in image() if word == instruction]


def unit() -> dict[str, str]:
    """The systemd unit: what stands last under each key."""
    lines = (DEPLOY / "endorsement-bot.service").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


def test_every_variable_that_is_set_for_the_bot_is_one_that_it_reads() -> None:
    in_image = {each.split("=")[0] for each in of_image("ENV")[0].split()}
    assert in_image - NOT_OURS <= SETTINGS
    assert set(under("services.bot.environment")) <= SETTINGS
    shared = {
        line.split("=")[0] for line in (DEPLOY / "postgres.env.example").read_text("utf-8").split() if "=" in line
    }
    assert shared == {"POSTGRES_PASSWORD", "PGPASSWORD"}  # the server's own, and libpq's
    for line in ("../.env", "postgres.env"):
        assert line in composed()["services.bot.env_file"]
    assert "postgres.env" in composed()["services.postgres.env_file"]


def test_what_is_set_is_accepted_and_names_the_service_beside_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in under("services.bot.environment").items():
        monkeypatch.setenv(name, value)
    settings = read_settings()
    url, server = make_url(settings.database_url), under("services.postgres.environment")
    assert f"services.{url.host}.image" in composed()
    assert (url.username, url.database) == (server["POSTGRES_USER"], server["POSTGRES_DB"])
    assert url.password is None
    assert f"services.bot.depends_on.{url.host}.condition" in composed()
    asked = json.loads(composed()["services.postgres.healthcheck.test"])[1].split()
    assert asked[0] == "pg_isready"
    assert {f"--username={url.username}", f"--dbname={url.database}"} <= {*asked}


def test_the_health_check_asks_the_port_and_the_address_that_the_bot_answers_at() -> None:
    kind, python, option, program = json.loads(composed()["services.bot.healthcheck.test"])
    assert (kind, python, option) == ("CMD", json.loads(of_image("ENTRYPOINT")[0])[0], "-c")
    ast.parse(program)
    asked = re.search(r"http://127\.0\.0\.1:(\d+)(/\w+)", program)
    assert asked
    assert under("services.bot.environment")["METRICS_LISTEN"] == f"0.0.0.0:{asked[1]}"
    assert ("GET", asked[2]) in health(Transactions.__new__(Transactions))


def test_the_bot_may_write_where_it_writes_and_that_outlives_the_container() -> None:
    volumes = dict(each.split(":") for each in composed()["services.bot.volumes"])
    home = re.search(r"--home-dir (\S+)", of_image("RUN")[0])
    assert home
    assert composed()["services.bot.read_only"] == "true"
    assert {*volumes.values()} == {home[1], *of_image("WORKDIR")}  # what is kept, and databases, backups and exports
    assert of_image("VOLUME") == of_image("WORKDIR")
    assert f"--mode 0700 {of_image('WORKDIR')[0]}" in of_image("RUN")[0]
    (url,) = re.findall(r"DATABASE_URL=(\S+)", of_image("ENV")[0])
    assert Path(url.removeprefix("sqlite:///")).parent == Path(volumes["data"])
    text = (DEPLOY / "compose.yaml").read_text("utf-8")
    declared = text[text.index("\nvolumes:\n") :].split()[1:]
    kept = [*volumes, *(each.split(":")[0] for each in composed()["services.postgres.volumes"])]
    assert sorted(declared) == sorted(f"{name}:" for name in kept)


def test_the_image_holds_what_it_copies_and_begins_with_a_command_of_ours() -> None:
    let_through = (ROOT / ".dockerignore").read_text("utf-8")
    assert let_through == (ROOT / ".containerignore").read_text("utf-8")
    copied = [line.split()[0] for line in of_image("COPY") if not line.startswith("--from")]
    assert {*copied} == {"bot", "db", "messages", "migrations"}
    for path in (*copied, "requirements.txt"):
        assert (ROOT / path).exists()
        assert f"\n!{path}\n" in let_through
    assert (ROOT / "deploy" / composed()["services.bot.build.context"]).resolve() == ROOT
    assert (ROOT / composed()["services.bot.build.dockerfile"]).exists()
    assert json.loads(of_image("ENTRYPOINT")[0]) == ["python", "-m", "bot"]
    assert json.loads(of_image("CMD")[0])[0] in COMMANDS
    assert [line for line in of_image("RUN") if line.startswith("python -m bot ")] == ["python -m bot prepare"]


def test_the_systemd_unit_starts_the_bot_lets_it_write_and_leaves_wrong_settings_alone() -> None:
    home, started = unit()["WorkingDirectory"], unit()["ExecStart"].split()
    assert started[:3] == [f"{home}/.venv/bin/python", "-m", "bot"]
    assert started[3] in COMMANDS
    assert unit()["ReadWritePaths"] == home
    assert unit()["Environment"] == f"HOME=/var/cache/{unit()['CacheDirectory']}"
    assert int(unit()["RestartPreventExitStatus"]) == SettingsError.exit_code


@pytest.mark.parametrize(
    "patience",
    [lambda: composed()["services.bot.stop_grace_period"].removesuffix("s"), lambda: unit()["TimeoutStopSec"]],
    ids=["compose", "systemd"],
)
def test_nobody_kills_the_bot_while_it_finishes_what_it_has_begun(patience: Any) -> None:
    assert int(patience()) > LONGEST_STOP
