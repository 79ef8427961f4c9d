"""The attacks of one run, one after the other, each as a line of the table."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from random import SystemRandom

from db.session import make_engine
from messages.catalogue import Catalogue
from tests.faults.answers import MANY, every_failure
from tests.faults.calls import every_call
from tests.faults.cradle import Nursery
from tests.faults.crowds import crowded
from tests.faults.full_disk import filled_up, filled_up_server
from tests.faults.garbage import garbled
from tests.faults.grounds import SORTS, Grounds
from tests.faults.kills import WAYS, End, Field, Toll, deaths
from tests.faults.outsiders import FLOODS, FORGED, visited
from tests.faults.repeats import delivered_again
from tests.faults.replicas import COPIES, shared
from tests.faults.walking import broken_by

PEOPLE, MESSAGES, POISON = 100, 10, 100
ENTRIES = 50  # that eight reviewers approve at once
WALKS, STEPS = 8, 30
ENDS = 3  # of the PostgreSQL server under several copies
FIELDS = 2  # stories at once, for each sort of database and each way


@dataclass(frozen=True)
class Row:
    """One line. Without anything in `wrong` all is as promised."""

    database: str
    attack: str
    figures: str
    wrong: list[str]


class Attacks:
    """All of them, on databases of these grounds."""

    def __init__(self, ground: Grounds) -> None:
        self._ground = ground

    async def all(self, kills: int, seconds: float) -> AsyncIterator[Row]:
        """Each as soon as it is over."""
        expected, rows = await self._killed(kills, seconds)
        for row in rows:
            yield row
        for sort in SORTS:
            yield await self._repeated(sort)
            yield await self._crowded(sort)
            yield await self._walked(sort)
        for row in await asyncio.gather(*(self._refused(sort) for sort in SORTS)):
            yield row
        strangers = [attack(sort, expected) for attack in (self._visited, self._garbled) for sort in SORTS]
        for row in await asyncio.gather(*strangers):
            yield row
        yield await self._filled_up(expected)
        yield await self._filled_up_server(expected)
        yield await self._shared(expected)

    async def _killed(self, kills: int, seconds: float) -> tuple[End, list[Row]]:
        """Several stories at once: much of each is waiting for a lease to end. All of them end alike."""
        battles = list(product(SORTS, WAYS))
        async with Nursery(self._ground.folder / "victims.log", self._ground.warm) as nursery:
            catalogue = Catalogue.load()
            fields = [
                [Field(nursery.cradle(), partial(self._ground.url, sort), way, catalogue, toll) for _ in range(FIELDS)]
                for (sort, way), toll in zip(battles, (Toll() for _ in battles), strict=True)
            ]
            expected = await fields[0][0].undisturbed()
            fights = [
                field.fights(planned, expected, kills // len(battles), seconds)
                for number, each in enumerate(fields)
                for planned in [deaths(each[0].way, number)]
                for field in each
            ]
            await asyncio.gather(*fights)
        return expected, [_of_kills(sort, each[0]) for (sort, _), each in zip(battles, fields, strict=True)]

    async def _repeated(self, sort: str) -> Row:
        with self._ground.fresh(sort) as engine:
            found = await delivered_again(engine, PEOPLE, MESSAGES, POISON)
        good = (found.wrong, found.swapped_answers, found.quarantined) == (0, 0, POISON)
        return Row(
            sort,
            f"{found.updates:,} updates delivered {found.deliveries:,} times, {POISON} of them poison",
            f"{found.wrong} lost or doubled, {found.swapped_answers} swapped, {found.quarantined} set aside",
            [] if good else [str(found)],
        )

    async def _crowded(self, sort: str) -> Row:
        with self._ground.fresh(sort) as engine:
            wrong = await asyncio.to_thread(crowded, engine, ENTRIES)
        attack = f"eight reviewers approve at the same moment, {ENTRIES} times"
        return Row(sort, attack, f"{wrong} counted more or less than two", ["see tests.faults.crowds"] * bool(wrong))

    async def _walked(self, sort: str) -> Row:
        """The walk has an event loop of its own."""
        seed = SystemRandom().randrange(1_000_000)  # another way each time; what is wrong is told with its seed
        wrong = await asyncio.to_thread(broken_by, lambda: make_engine(self._ground.url(sort)), WALKS, STEPS, seed)
        attack = f"{WALKS} random walks of {STEPS} steps through endorsements, examples, reports, removals, undoing"
        return Row(sort, attack, f"{len(wrong)} broke a truth", wrong)

    async def _refused(self, sort: str) -> Row:
        fresh = partial(self._ground.fresh, sort)
        met, wrong = await every_failure(fresh, MANY)
        with fresh() as engine:
            more, also_wrong = await every_call(engine)
        wrong, met = [*wrong, *also_wrong], met + more
        attack = f"{len(met)} methods of Telegram fail in {max(met.values())} ways each"
        return Row(sort, attack, f"{len(wrong)} of {met.total()} stories ended badly", wrong)

    async def _visited(self, sort: str, expected: End) -> Row:
        found = await visited(self._ground.folder, self._ground.warm, self._ground.url(sort), expected)
        attack = f"{FORGED:,} forged posts and {FLOODS} bodies of 50 MB at the webhook, in the middle of a story"
        return Row(sort, attack, found.figures, found.wrong)

    async def _garbled(self, sort: str, expected: End) -> Row:
        bad, wrong = await garbled(self._ground.folder, self._ground.warm, self._ground.url(sort), expected)
        attack = f"{bad} answers to getUpdates are cut off or garbage, in the middle of a story"
        return Row(sort, attack, f"{len(wrong)} lost or doubled", wrong)

    async def _filled_up(self, expected: End) -> Row:
        wrong = await filled_up(self._ground.folder, self._ground.warm, self._ground.url("sqlite"), expected)
        figures = f"{len(wrong)} lost, doubled, torn or not told to the administrators"
        return Row("sqlite", "the disk is full in the middle of a story, for two minutes", figures, wrong)

    async def _filled_up_server(self, expected: End) -> Row:
        wrong, real = await filled_up_server(self._ground.folder, self._ground.warm, expected)
        figures = f"{len(wrong)} lost, doubled or not told to the administrators"
        how = "the server's disk is full" if real else "the server says that its disk is full"
        return Row("postgresql", f"{how} in the middle of a story, for two minutes", figures, wrong)

    async def _shared(self, expected: End) -> Row:
        found = await shared(self._ground.folder, self._ground.warm, expected, ends=ENDS)
        wrong = [*found.lost, *found.doubled]
        return Row(
            "postgresql",
            f"{COPIES} copies behind one webhook, {found.stories} stories at once, the server ended {found.ends} times",
            f"{len(found.lost)} lost, {len(found.doubled)} doubled, {found.repeated} messages repeated",
            wrong,
        )


def _of_kills(sort: str, field: Field) -> Row:
    toll = field.toll
    wrong = [*toll.stuck, *toll.lost, *toll.doubled]
    if toll.repeated > toll.total:
        wrong.append("more messages repeated than bots killed")
    return Row(
        sort,
        f"{toll.total} kills at {len(toll.kills)} points, {toll.while_stopping} of them while stopping, by {field.way}",
        f"{len(toll.lost)} lost, {len(toll.doubled)} doubled, {toll.repeated} messages repeated",
        wrong,
    )
