"""Sends people on random walks (`tests.faults.wandering`)."""

from collections.abc import Callable

from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import Engine

from tests.faults.wandering import Walk


def walk_at_random(fresh: Callable[[], Engine], walks: int, steps: int) -> None:
    """So many walks of up to so many steps, each on a database that `fresh` makes. Raises what was wrong, after the
    steps that led there; the shortest such walk is not looked for, as that can take minutes.
    """
    walk = type("Walk", (Walk,), {"fresh": staticmethod(fresh)})
    chosen = settings(
        max_examples=walks, stateful_step_count=steps, deadline=None, database=None, phases=[Phase.generate]
    )
    run_state_machine_as_test(walk, settings=chosen)


def broken_by(fresh: Callable[[], Engine], walks: int, steps: int) -> list[str]:
    """What was wrong, and the steps that led there."""
    try:
        walk_at_random(fresh, walks, steps)
    except Exception as error:  # noqa: BLE001 (whatever it was, it is told)
        return ["\n".join([repr(error), *getattr(error, "__notes__", ())])]
    return []
