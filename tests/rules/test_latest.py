"""What is remembered is bounded, and a question reads the same the second time."""

from bot.rules.asking.question import REMEMBERED, read
from bot.rules.names.latest import Latest
from tests.rules.conftest import Shipped


def test_the_latest_are_kept_and_the_rest_makes_room() -> None:
    latest: Latest[int, str] = Latest(10)
    for number in range(100):
        latest.keep(number, str(number))
    kept = [number for number in range(100) if latest.get(number)]
    assert 99 in kept
    assert len(kept) <= 10


def test_what_is_asked_for_again_and_again_stays() -> None:
    latest: Latest[int, str] = Latest(10)
    latest.keep(-1, "the capital")
    for number in range(100):
        latest.keep(number, str(number))
        assert latest.get(-1) == "the capital"


def test_a_question_is_read_once_and_a_long_letter_is_not_kept(shipped: Shipped) -> None:
    first = read("Has Nairobi signed the declaration, too?", shipped.book)
    assert read("Has Nairobi signed the declaration, too?", shipped.book) is first
    letter = "Dear all, has Nairobi signed? " * REMEMBERED
    read(letter, shipped.book)
    assert shipped.book.readings.get(letter) is None
