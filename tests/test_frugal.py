"""Docstrings go and nothing else does; threads that have ended leave no heap of their own."""

import subprocess
import sys

import pytest

from bot.frugal import without_docstrings

# Each thread holds on to what it took, so that none finds the arena of another free.
ARENAS = """
import ctypes, threading
from bot.frugal import one_heap
{first}
all_there = threading.Barrier(3)
def takes():
    held = [bytes(2000) for _ in range(100)]
    all_there.wait()
threads = [threading.Thread(target=takes) for _ in range(3)]
for each in threads: each.start()
for each in threads: each.join()
ctypes.CDLL(None).malloc_stats()
"""


def test_what_a_function_does_stays_when_its_docstring_goes() -> None:
    def speaks(name: str = "Nairobi", *, loudly: bool = False) -> str:
        """Greets somebody."""
        return "Loudly." if loudly else f"greets {name}"

    without_docstrings([speaks])
    assert speaks.__doc__ is None
    assert "Greets somebody." not in speaks.__code__.co_consts
    assert (speaks(), speaks(loudly=True)) == ("greets Nairobi", "Loudly.")


def test_words_that_are_said_as_well_stay() -> None:
    def speaks() -> str:
        """Greets."""
        return "Greets."

    without_docstrings([speaks])
    assert speaks() == "Greets."


def test_a_function_without_a_docstring_keeps_its_first_constant() -> None:
    def speaks() -> str:
        return "first"

    without_docstrings([speaks])
    assert speaks() == "first"


def test_a_wrapper_loses_no_more_than_the_name_of_another() -> None:
    def wraps() -> str:
        return "wrapped"

    wraps.__doc__ = "Of the wrapped one."
    without_docstrings([wraps])
    assert wraps() == "wrapped"
    assert not wraps.__doc__


def test_classes_lose_theirs_and_pythons_own_are_left_alone() -> None:
    class Town:
        """A place."""

        name = "Nairobi"

    before = int.__doc__
    without_docstrings([Town, int, 7, "a text"])
    assert (Town.name, int.__doc__) == ("Nairobi", before)
    assert not Town.__doc__


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")
def test_all_threads_share_one_heap() -> None:
    assert _arenas("") > _arenas("one_heap()") == 1


def _arenas(first: str) -> int:
    said = subprocess.run(
        [sys.executable, "-c", ARENAS.format(first=first)], capture_output=True, text=True, check=True
    )
    return said.stderr.count("Arena ")
