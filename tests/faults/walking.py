"""Sends people on random walks (`tests.faults.wandering`)."""

from collections.abc import Callable
from random import Random

from sqlalchemy import Engine

from tests.faults.wandering import Walk


def broken_by(fresh: Callable[[], Engine], walks: int, steps: int, seed: int) -> list[str]:
    """What was wrong after so many walks, each on a database that `fresh` makes, and the steps that led there.

    The same seed walks the same ways again.
    """
    found = (_walked(fresh(), Random(f"{seed} {number}"), steps) for number in range(walks))
    return [f"{what}\nseed {seed}" for what in found if what]


def _walked(engine: Engine, dice: Random, steps: int) -> str:
    walk = Walk(engine, dice)
    try:
        walk.arrive()
        walk.some_have_sent_something_in()
        for _ in range(steps):
            walk.step()
            if wrong := walk.wrong():
                return "\n".join([*wrong, *walk.story])
    except Exception as error:  # noqa: BLE001 (whatever it was, it is told)
        return "\n".join([repr(error), *walk.story])
    finally:
        walk.leave()
    return ""
