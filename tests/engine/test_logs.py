"""What the log holds of a whole endorsement: which update, which entry, and nothing that somebody could not be told."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from bot.handlers.rows import Command, Contents
from bot.logs import JsonLines, Lines, configure
from bot.sandbox import Fault
from bot.visit import Visit
from messages import say
from tests.services.test_endorsing import LEADER, endorses, entries_of
from tests.town import TOKEN, Town

NAME, PHONE, MAIL = "Zephyrine Quillfeather", "+254700123987", "zephyrine@quillfeather.example"
SECRETS = (TOKEN, TOKEN.split(":")[1], *NAME.split(), PHONE, PHONE[1:], *MAIL.split("@"))


@pytest.fixture(params=[JsonLines(), Lines("%(levelname)s %(name)s: %(message)s")], ids=["json", "lines"])
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """Everything that is logged, at the most talkative level, as an operator reads it."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    configure(as_json=True)
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(request.param)
    root.handlers[:] = [handler]
    root.setLevel(logging.DEBUG)
    yield written
    root.handlers[:] = handlers
    root.setLevel(level)


def revealing(log: io.StringIO) -> list[str]:
    """The lines that tell a secret."""
    lines = log.getvalue().lower().splitlines()
    return [line for line in lines if any(secret.lower() in line for secret in SECRETS)]


async def test_nothing_planted_in_an_endorsement_appears_and_update_and_entry_do(
    database: Engine, log: io.StringIO
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, name=NAME, phone=PHONE)
        town.world.faults.plan("sendMessage", Fault.too_many(1))
        town.world.faults.plan("answerCallbackQuery", Fault.answers(400, f"Bad Request: {PHONE} {TOKEN}"))
        await endorses(leader, name=NAME)
        await leader.says(f"{MAIL} {PHONE}")
        leader.sees(say.endorse_ask_consent)
        await leader.taps(say.button_agree)
        await leader.taps(say.button_send_for_review)
        (entry,) = entries_of(database, LEADER)
        assert entry.reference in log.getvalue()
        assert "update" in log.getvalue()
    assert revealing(log) == []


def breaks(visit: Visit, desk: object) -> None:
    raise RuntimeError(f"{visit.name} {visit.text} {TOKEN}")


async def test_a_failure_over_somebodys_words_shows_where_it_was_and_not_the_words(
    database: Engine, log: io.StringIO
) -> None:
    async with Town(database, contents=Contents((Command("break", breaks),))) as town:
        await town.visitor(7, name=NAME).says(f"/break {MAIL} {PHONE}")
    assert "RuntimeError" in log.getvalue()
    assert "Q-1" in log.getvalue()
    assert revealing(log) == []


def test_a_line_for_machines_is_json_with_the_update_it_is_about() -> None:
    record = logging.LogRecord("bot.turn", logging.INFO, "", 0, "done: %s", ("approve E-7K3Q",), None)
    line = json.loads(JsonLines().format(record))
    assert (line["level"], line["from"], line["event"]) == ("info", "bot.turn", "done: approve E-7K3Q")
