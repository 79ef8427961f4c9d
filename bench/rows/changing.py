"""What a change of the register costs before it is searchable: the CPU of one more name and one corrected record."""

import gc
from collections.abc import Mapping
from time import process_time

from bench.databases import NOW
from bench.rounds import Plan
from bench.rows.growing import MANY, MOST, SHIPPED
from bench.table import Row
from bot.rules.records.register import Register
from bot.services.register.reading import read_register
from db.facts import register_changed
from db.places import PlaceName
from db.session import make_engine, reading, writing
from db.vocabulary import NameKind

CHANGES = 20
A_SECOND = 1000.0  # milliseconds: so soon it must be searchable everywhere


async def changes(plan: Plan) -> list[Row]:
    """To read the largest register for the first time takes half a minute."""
    costs = {count: _costs(plan.databases.fresh(f"changing-{count}", count)) for count in (SHIPPED, MANY, MOST)}
    rows = [
        _row(f"CPU of a change of the register with {'113' if not count else f'{count:,}'} endorsements", took)
        for count, took in costs.items()
    ]
    return [*rows, _row(f"with {MOST:,}, the slowest of {CHANGES}", [max(costs[MOST])])]


def _row(what: str, took: list[float]) -> Row:
    return Row(what, "ms", took, [A_SECOND] * len(took), most=1, digits=1)


def _costs(url: str) -> list[float]:
    """Of the process, which does nothing else, in milliseconds; the slowest ones include the merging of what is new."""
    engine = make_engine(url)
    with reading(engine) as db:
        register = read_register(db, NOW)
    gc.freeze()  # as when the bot is started
    took = []
    for number in range(CHANGES):
        with writing(engine) as db:
            place, entry = (_one_of(rows, number) for rows in (register.places, register.signatories))
            db.add(PlaceName(place_id=place, language="de", name=f"Neudorf {number}", kind=NameKind.EVERYDAY))
            register_changed(db, places=[place], entries=[entry])
        began = process_time()
        with reading(engine) as db:
            register = read_register(db, NOW, before=register)
        took.append(1000 * (process_time() - began))
        _is_found(register, f"neudorf {number}", place)
    engine.dispose()
    return took


def _one_of(rows: Mapping[int, object], number: int) -> int:
    return list(rows)[number * len(rows) // CHANGES]


def _is_found(register: Register, name: str, place: int) -> None:
    if [found.subject for found in register.book.register.exact(name)] != [place]:
        raise RuntimeError(f"{name} is not found")
