"""Python looks for garbage in circles while much is made: at a start, where all of it stays, a seventh of the time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """What is made in this block is not looked through meanwhile."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
