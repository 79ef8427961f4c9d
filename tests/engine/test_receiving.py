"""The window's bookkeeping, the lanes' order, and the webhook's door."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from io import BytesIO
from typing import Any
from unittest.mock import AsyncMock, Mock

import pytest
from aiohttp import ClientSession
from aiohttp.test_utils import TestClient
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from bot.ordering import Lanes
from bot.receiving import polling
from bot.receiving.listening import site_of
from bot.receiving.polling import TRIES, Json, Poller
from bot.receiving.webhook import LARGEST_BODY, SECRET
from bot.receiving.window import Window
from bot.sandbox import Fault
from messages import say
from tests.engine.house import ROWS
from tests.engine.test_database_away import away
from tests.engine.test_turns import heard
from tests.receiving.callers import caller
from tests.town import Town

KEY = "a-secret-of-the-tests"


@given(st.lists(st.integers(1, 10**9), unique=True, min_size=1, max_size=40), st.randoms())
def test_what_is_confirmed_is_always_the_finished_beginning(ids: list[int], chance: Any) -> None:
    window, finished = Window(), list(ids)
    for number in ids:
        assert window.take_in(number)
        assert not window.take_in(number)
    chance.shuffle(finished)
    for count, number in enumerate(finished, start=1):
        window.done(number)
        window.pop_finished()
        open_ones = set(finished[count:])
        first_open = next((n for n, number in enumerate(ids) if number in open_ones), len(ids))
        assert window.offset == (ids[first_open - 1] + 1 if first_open else None)
        assert len(window) == len(ids) - first_open
        assert window.head == (ids[first_open] if first_open < len(ids) else None)


async def test_one_key_keeps_its_order_and_waits_for_nobody_else() -> None:
    lanes, done, gate = Lanes(), [], asyncio.Event()

    def job(name: str, waits: bool = False) -> Any:
        async def run() -> None:
            if waits:
                await gate.wait()
            done.append(name)

        return run

    lanes.put(1, job("slow", waits=True))
    lanes.put(1, job("after"))
    lanes.put(2, job("other"))
    while done != ["other"]:  # noqa: ASYNC110 (the loop must only turn)
        await asyncio.sleep(0)
    gate.set()
    assert await lanes.finish(5)
    assert done == ["other", "slow", "after"]


async def test_what_does_not_end_in_time_is_stopped() -> None:
    lanes = Lanes()
    lanes.put(1, asyncio.Event().wait)  # type: ignore[arg-type]
    assert not await lanes.finish(0.01)


async def test_a_stuck_update_holds_back_the_confirmation_and_nobody_else(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    town.world.faults.plan("sendMessage", Fault.slow(3600))
    omar.person.says("/log one")
    await town.until(lambda: heard(town))
    salma.person.says("/log two")
    town.clock.advance(1)  # asked twice within half a second, Telegram shows the oldest update only
    await town.until(lambda: heard(town, 8))
    assert [update.body["text"] for update in town.world.queue.pending()] == ["/log one", "/log two"]
    town.clock.advance(3600)
    await town.settles()
    assert (heard(town), heard(town, 8)) == (["one"], ["two"])


async def test_an_update_that_breaks_where_nobody_expects_it_is_tried_again_before_it_is_let_go() -> None:
    tried: list[int] = []

    async def take(raw: Json, *_: bool) -> None:
        tried.append(raw["update_id"])
        if raw["update_id"] == 1 or len(tried) < 3:
            raise RuntimeError("can't start new thread")

    async def heard() -> None:
        pass

    for update_id, times in ((2, 3), (1, TRIES)):
        tried.clear()
        poller = Poller(Mock(), take, heard)
        poller._window.take_in(update_id)
        pauses = poller._pause = AsyncMock()  # type: ignore[method-assign]
        await poller._turn(update_id, {"update_id": update_id}, 7)
        assert tried == [update_id] * times
        assert pauses.await_count == times - 1, "nobody waits after the last try"
        assert not poller._window.unfinished


async def test_nothing_is_ever_dropped_and_every_call_names_the_updates_it_wants(town: Town) -> None:
    await town.visitor(7).says("/log one")
    calls = dict(town.request.calls)
    assert calls["deleteWebhook"].get("drop_pending_updates", "false") == "false"
    assert "my_chat_member" in calls["getUpdates"]["allowed_updates"]


class Far:
    """A Telegram that is far away: every fetch takes a while, and shows what was not confirmed when it was asked."""

    def __init__(self, waiting: int) -> None:
        self.waiting = list(range(1, waiting + 1))
        self.asked: list[int | None] = []

    async def call(self, method: str, fields: Json, _seconds: float = 0) -> Any:
        if method != "getUpdates":
            return True
        self.asked.append(fields["offset"])
        self.waiting = [each for each in self.waiting if each >= (fields["offset"] or 0)]
        shown = [{"update_id": each, "message": {"from": {"id": each}}} for each in self.waiting[:100]]
        await asyncio.sleep(0.02)
        return shown


async def _polled(far: Far, take: Callable[[Json, bool, bool], Awaitable[None]]) -> None:
    """Poll until Telegram has nothing left."""

    async def heard() -> None:
        if not far.waiting:
            stop.set()

    stop = asyncio.Event()
    async with asyncio.timeout(10):
        await Poller(far, take, heard).run(stop)  # type: ignore[arg-type]


async def test_what_ends_while_a_fetch_is_under_way_is_not_taken_again_from_its_answer() -> None:
    taken: list[int] = []

    async def take(raw: Json, *_: bool) -> None:
        taken.append(raw["update_id"])
        await asyncio.sleep(0.001 * (raw["update_id"] % 40))

    await _polled(Far(400), take)
    assert sorted(taken) == list(range(1, 401))


async def test_the_window_is_refilled_while_the_rest_of_it_is_worked_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "STUCK", 60.0)
    far, late = Far(120), asyncio.Event()

    async def take(raw: Json, *_: bool) -> None:
        if raw["update_id"] == 110:
            late.set()
        if raw["update_id"] >= 30:
            await late.wait()

    await _polled(far, take)
    assert far.asked[:2] == [None, 30]


async def test_what_the_first_of_a_hundred_say_leaves_before_the_last_have_begun() -> None:
    begun: list[int] = []
    begun_when_one_left: list[int] = []

    async def take(raw: Json, *_: bool) -> None:
        begun.append(raw["update_id"])
        await asyncio.sleep(0)
        begun_when_one_left.append(len(begun))

    await _polled(Far(100), take)
    assert begun == list(range(1, 101))
    assert begun_when_one_left[0] < 50


# --- webhook ---------------------------------------------------------------------------------------------------------


@pytest.fixture
async def door(database: Engine) -> AsyncIterator[tuple[Town, TestClient[Any, Any]]]:
    """The webhook's own web server, without Telegram before it."""
    async with Town(
        database,
        contents=ROWS,
        webhook_url="https://bot.example.org/hook",
        webhook_secret=KEY,
        webhook_listen="127.0.0.1:8080",
    ) as town:
        assert town.app.webhook is not None
        site = site_of(town.settings, town.app.webhook, town.app.transactions)
        async with caller(site) as client:
            yield town, client


def update(number: int, words: str, person: int = 7) -> dict[str, Any]:
    sender = {"id": person, "is_bot": False, "first_name": "Omar", "language_code": "en"}
    message = {"message_id": number, "date": 1_772_355_600, "from": sender, "chat": {"id": person, "type": "private"}}
    return {"update_id": number, "message": message | {"text": words}}


async def post(client: TestClient[Any, Any], raw: Any, secret: str = KEY) -> tuple[int, Any]:
    answer = await client.post("/hook", json=raw, headers={SECRET: secret})
    return answer.status, await answer.json() if answer.content_length else None


async def test_an_update_with_the_secret_is_taken(door: tuple[Town, TestClient[Any, Any]]) -> None:
    town, client = door
    town.world.person(7, "Omar").opens()
    assert await post(client, update(1, "/log one")) == (200, None)
    assert heard(town) == ["one"]
    town.visitor(7).has(say.ids(person="7", chat="one"))


async def test_an_answer_that_changes_nothing_is_the_response_itself(door: tuple[Town, TestClient[Any, Any]]) -> None:
    town, client = door
    status, call = await post(client, update(1, "Kampala?"))
    assert (status, call["method"], call["chat_id"]) == (200, "sendMessage", 7)
    assert call["text"].startswith(town.catalogue.say(say.menu_head(), "en"))
    assert "sendMessage" not in [name for name, _ in town.request.calls]


@pytest.mark.parametrize("secret", ["", "wrong", KEY + "x", KEY[:-1], "é"])
async def test_a_forged_post_is_refused_before_it_is_read(door: tuple[Town, TestClient[Any, Any]], secret: str) -> None:
    town, client = door
    assert (await post(client, update(1, "/log one"), secret.encode().decode("latin-1")))[0] == 403
    assert heard(town) == []


async def test_a_body_larger_than_any_update_is_refused(door: tuple[Town, TestClient[Any, Any]]) -> None:
    _, client = door
    for headers in ({SECRET: KEY}, {SECRET: "wrong"}):
        answer = await client.post("/hook", data=BytesIO(b"x" * (LARGEST_BODY + 1)), headers=headers)
        assert answer.status == (413 if headers[SECRET] == KEY else 403)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"update_id": "x"}', b"\xff\xfe"])
async def test_a_post_that_is_no_update_is_let_go(door: tuple[Town, TestClient[Any, Any]], body: bytes) -> None:
    _, client = door
    assert (await client.post("/hook", data=body, headers={SECRET: KEY})).status == 200


async def test_the_same_post_five_times_has_one_effect(door: tuple[Town, TestClient[Any, Any]]) -> None:
    town, client = door
    posts = [post(client, update(1, "/log one")) for _ in range(5)]
    assert {status for status, _ in await asyncio.gather(*posts)} == {200}
    assert heard(town) == ["one"]


async def test_without_the_database_telegram_is_asked_to_come_back(door: tuple[Town, TestClient[Any, Any]]) -> None:
    town, client = door
    with away(town.engine):
        answer = await client.post("/hook", json=update(1, "/log one"), headers={SECRET: KEY})
        assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
        assert (await client.get("/healthz")).status == 200
        assert (await client.get("/readyz")).status == 503
    assert (await client.get("/readyz")).status == 200
    assert await post(client, update(1, "/log one")) == (200, None)
    assert heard(town) == ["one"]


async def test_a_person_who_hangs_up_is_served_all_the_same(door: tuple[Town, TestClient[Any, Any]]) -> None:
    town, client = door
    async with ClientSession() as session:
        posting = asyncio.create_task(
            session.post(client.make_url("/hook"), json=update(1, "/log one"), headers={SECRET: KEY})
        )
        await asyncio.sleep(0)
        await town.until(lambda: heard(town))
        posting.cancel()
    assert await post(client, update(1, "/log one")) == (200, None)
    assert heard(town) == ["one"]


async def test_with_a_hundred_stuck_updates_nothing_more_is_fetched_and_an_alarm_is_raised(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(polling, "ALARM_AFTER", 0.1)
    monkeypatch.setattr(polling, "STUCK", 0.05)
    with away(town.engine):
        for number in range(120):
            town.visitor(1000 + number).person.says("/log one")
        town.clock.advance(1)
        await town.until(lambda: "a hundred updates wait" in caplog.text)
    await town.settles()
    assert all(heard(town, 1000 + number) == ["one"] for number in range(120))
