"""Python looks for garbage again as it did before, however deep the blocks in which it does not."""

import gc
from collections.abc import Iterator

import pytest

from bot.garbage import uncollected


@pytest.fixture(autouse=True)
def _looking() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_a_block_within_a_block_does_not_end_the_outer_one() -> None:
    with uncollected():
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_had_turned_it_off_finds_it_off() -> None:
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()
