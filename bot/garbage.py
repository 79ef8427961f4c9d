"""Python looks for garbage in circles while much is made: at a start a seventh of the time, of an answer a tenth."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (20_000, 20, 50)  # new objects, and rounds, between two looks; Python's own are (700, 10, 10)


def seldom() -> None:
    """What is there stays and is not looked at again; an answer's objects have no circles, so looking pays rarely."""
    gc.freeze()
    gc.set_threshold(*SELDOM)


@contextmanager
def uncollected() -> Iterator[None]:
    """What is made in this block is not looked through meanwhile; afterwards it is as it was before."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()
