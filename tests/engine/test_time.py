"""What happens by the clock: scheduled work, the heartbeat, and a register that is read again when it has changed."""

from datetime import timedelta

from sqlalchemy import Engine, select, update

from bot.desk import Desk
from bot.receiving.heartbeat import Heartbeat
from bot.ticker import Scheduled, Ticker
from bot.transactions import Transactions
from db.entries import Entry
from db.facts import known, learn, register_changed
from db.mailbox import SeenUpdate
from db.session import reading, writing
from db.vocabulary import Kind, Status
from tests.conftest import OPENED_AT
from tests.town import Town


def counting(desk: Desk) -> None:
    learn(desk.db, "counted", (known(desk.db, "counted") or 0) + 1)


def failing(desk: Desk) -> None:
    learn(desk.db, "counted", 100)
    raise RuntimeError


async def test_scheduled_work_runs_once_in_its_time_however_many_copies_and_restarts(town: Town) -> None:
    table = (Scheduled("broken", timedelta(hours=1), failing), Scheduled("count", timedelta(hours=1), counting))

    def ticker() -> Ticker:
        return Ticker(table, town.app.transactions, lambda: town.now, town.app.present.desk)

    one, other = ticker(), ticker()
    for _ in range(2):
        await one.tick()
        await other.tick()
        await ticker().tick()
    with reading(town.engine) as db:
        assert known(db, "counted") == 1
    town.clock.advance(3600)
    await other.tick()
    await one.tick()
    with reading(town.engine) as db:
        assert known(db, "counted") == 2


async def test_only_a_long_silence_shows_everything_again(database: Engine) -> None:
    transactions, now = Transactions(database), [OPENED_AT]
    back: list[float] = []

    def heartbeat() -> Heartbeat:
        return Heartbeat(transactions, lambda: now[0], lambda _, since: back.append((now[0] - since).total_seconds()))

    await heartbeat().beat()
    now[0] += timedelta(seconds=149)
    same = heartbeat()
    await same.beat()
    now[0] += timedelta(seconds=10)
    await same.beat()  # half a minute has not passed: nothing is written
    now[0] += timedelta(seconds=141)
    await same.beat()
    assert back == [151]
    await transactions.close()


async def test_the_register_is_read_again_when_it_changed_and_only_then(town: Town) -> None:
    before = town.app.present.house
    await town.app.present.refresh()
    assert town.app.present.house is before
    with writing(town.engine) as db:
        entry = db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT).limit(1)).one()
        db.execute(update(Entry).where(Entry.id == entry.id).values(status=Status.SUSPENDED))
        register_changed(db)
    await town.app.present.refresh()
    assert len(town.app.present.house.register.signatories) == len(before.register.signatories) - 1


async def test_updates_are_remembered_for_days_and_not_for_ever(town: Town) -> None:
    await town.visitor(7).says("/log one")
    await town.passes(days=2)
    with reading(town.engine) as db:
        assert db.scalars(select(SeenUpdate)).all()
    await town.passes(days=3)
    with reading(town.engine) as db:
        assert db.scalars(select(SeenUpdate)).all() == []
