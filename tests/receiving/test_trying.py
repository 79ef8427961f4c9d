"""While Telegram is away the bot tries again: not too often, when Telegram says, and never for nothing."""

import asyncio

import pytest
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.receiving.trying import LONGEST_PAUSE, until_it_works


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited each time; nobody waits here."""
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    return slept


class Away:
    """A Telegram that fails in these ways, one after the other, and then answers."""

    def __init__(self, *failures: TelegramError) -> None:
        self._failures = list(failures)

    async def call(self) -> str:
        if self._failures:
            raise self._failures.pop(0)
        return "the answer"


async def test_pauses_grow_and_have_a_limit(pauses: list[float], caplog: pytest.LogCaptureFixture) -> None:
    away = Away(*[NetworkError("no route")] * 7)
    assert await until_it_works(away.call, "nothing came") == "the answer"
    assert pauses == [1, 2, 4, 8, 16, LONGEST_PAUSE, LONGEST_PAUSE]
    assert [record.getMessage() for record in caplog.records] == ["nothing came: NetworkError"] * 7


async def test_when_telegram_names_a_pause_it_is_kept(pauses: list[float]) -> None:
    await until_it_works(Away(RetryAfter(47), NetworkError("no route")).call, "nothing came")
    assert pauses == [47, 2]


async def test_what_is_final_is_raised_and_else_tried_again(pauses: list[float]) -> None:
    with pytest.raises(InvalidToken):
        await until_it_works(Away(NetworkError("no route"), InvalidToken()).call, "no name", final=(InvalidToken,))
    assert pauses == [1]
    assert await until_it_works(Away(InvalidToken()).call, "nothing came") == "the answer"
