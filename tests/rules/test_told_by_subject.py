"""Commitments told by what they are about, in any language, and what only sounds like one."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("the promise about working with national governments, what's in it", 6),
        ("komitmen yang soal lawan kebencian itu isinya apa", 1),
        ("zotimi për qeveritë kombëtare çfarë thotë", 6),
        ("veriye dayalı politika taahhüdü ne diyor", 5),
        ("что за обязательство про доверие с общинами", 3),
        ("الالتزام اللي بيحكي عن الثقة مع الناس شو بيقول", 3),
        ("c'est quoi l'engagement sur la démocratie locale", 2),
        ("which of the six is about transparency", 4),
    ],
)
def test_its_subject_names_it(shipped: Shipped, typed: str, number: int) -> None:
    question = read(typed, shipped.book)
    assert (question.asked, question.commitments) == (Asked.COMMITMENT, (number,))


@pytest.mark.parametrize(
    "typed",
    [
        "what has dortmund done for the commitment on data",
        "who signed the commitment against hate",
        "which cities work with data",
        "what do the commitments say about women",
        "transparency or data, which commitment is it",
    ],
)
def test_nothing_else_is_taken_for_one(shipped: Shipped, typed: str) -> None:
    assert not read(typed, shipped.book).commitments
