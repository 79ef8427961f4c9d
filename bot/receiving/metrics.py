"""`/metrics` in the words of Prometheus, beside `/healthz` and `/readyz`, on an address of its own in both modes.

Whatever is shown is looked up when somebody asks: nothing is kept up to date in between.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.counts import Counts
from bot.receiving.listening import GRACE, add_health
from bot.receiving.shutting import shuts_the_door
from bot.transactions import NotNow, Transactions
from db import outgoing

CONTENT_TYPE = {"Content-Type": CONTENT_TYPE_PLAIN_0_0_4}


@dataclass(frozen=True, slots=True)
class Metrics:
    """`load` tells updates in hand and the oldest one's age in seconds, `pending` those at Telegram, if known."""

    counts: Counts
    transactions: Transactions
    load: Callable[[], tuple[int, float]]
    pending: Callable[[], int | None]
    clock: Callable[[], datetime]

    async def page(self, _: web.Request) -> web.Response:
        """What Prometheus fetches. With the database away, what stands there is left out."""
        return web.Response(
            body=_written([*self._counted(), *self._now(), *await self._outbox()]), headers=CONTENT_TYPE
        )

    def _counted(self) -> Iterator[Metric]:
        yield CounterMetricFamily("bot_updates", "Updates received.", self.counts.updates)
        turns = CounterMetricFamily("bot_turns", "Turns by how they ended.", labels=["outcome"])
        for outcome, count in self.counts.turns.items():
            turns.add_metric([outcome], count)
        yield turns
        calls = CounterMetricFamily(
            "bot_api_calls",
            "Calls to Telegram by the verb of the method and how they ended.",
            labels=["verb", "outcome"],
        )
        for (verb, outcome), count in self.counts.calls.items():
            calls.add_metric([verb, outcome], count)
        yield calls

    def _now(self) -> Iterator[Metric]:
        count, age = self.load()
        yield GaugeMetricFamily("bot_queue_updates", "Updates received and not finished.", count)
        yield GaugeMetricFamily("bot_queue_age_seconds", "Age of the oldest of them.", age)
        pending = self.pending()
        if pending is not None:
            yield GaugeMetricFamily("bot_pending_updates", "Updates at Telegram, asked for every minute.", pending)

    async def _outbox(self) -> Iterable[Metric]:
        try:
            count, since = await self.transactions.read(lambda db: outgoing.waiting(db, self.clock()))
        except NotNow:
            return ()
        age = (self.clock() - since).total_seconds() if since else 0
        return (
            GaugeMetricFamily("bot_outbox_rows", "Messages that are due and not sent.", count),
            GaugeMetricFamily("bot_outbox_age_seconds", "For how long the oldest of them has been due.", age),
        )


@asynccontextmanager
async def watchable(address: str, metrics: Metrics) -> AsyncIterator[None]:
    """Serve meanwhile. Raises OSError when the address is taken."""
    host, _, port = address.rpartition(":")
    runner = web.AppRunner(site_of(metrics), access_log=None, shutdown_timeout=GRACE)
    try:
        await runner.setup()
        await web.TCPSite(runner, host, int(port)).start()
        yield
    finally:
        await runner.cleanup()


def site_of(metrics: Metrics) -> web.Application:
    """The three addresses."""
    site = web.Application(middlewares=[shuts_the_door])
    add_health(site, metrics.transactions)
    site.router.add_get("/metrics", metrics.page)
    return site


class _Given(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def _written(metrics: Iterable[Metric]) -> bytes:
    registry = CollectorRegistry()
    registry.register(_Given(metrics))
    return generate_latest(registry)
