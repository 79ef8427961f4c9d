"""`/metrics` in the words of Prometheus, beside `/healthz` and `/readyz`, on an address of its own in both modes.

Whatever is shown is looked up when somebody asks: nothing is kept up to date in between.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.counts import Counts
from bot.receiving.doors import STOPPING, Door, Page, pages
from bot.receiving.listening import health
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

    async def page(self, _: web.BaseRequest) -> web.Response:
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


@contextmanager
def watchable(door: Door, metrics: Metrics) -> Iterator[None]:
    """Meanwhile they stand behind this door."""
    door.behind = site_of(metrics)
    try:
        yield
    finally:
        door.behind = STOPPING


def site_of(metrics: Metrics) -> Page:
    """The three addresses."""
    return pages({("GET", "/metrics"): metrics.page} | health(metrics.transactions))


class _Given(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def _written(metrics: Iterable[Metric]) -> bytes:
    registry = CollectorRegistry()
    registry.register(_Given(metrics))
    return generate_latest(registry)
