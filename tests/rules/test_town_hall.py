"""What town halls, doubters and people who guess ask about the declaration, told by words far apart."""

import pytest

from bot.rules.asking.matters import Matter, concern
from bot.rules.asking.question import read
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "matter"),
    [
        ("was it biden who started all this", Matter.ORIGIN),
        ("c'est macron qui a inventé ce truc ?", Matter.ORIGIN),
        ("ist das mehr als eine leere geste", Matter.BINDING),
    ],
)
def test_what_two_words_tell_of_the_declaration(typed: str, matter: Matter, shipped: Shipped) -> None:
    assert concern(typed, None, shipped.book) is matter


@pytest.mark.parametrize("typed", ["did biden start the war", "hat dortmund unterschrieben, formular hin oder her"])
def test_what_is_about_something_else_is_no_such_matter(typed: str, shipped: Shipped) -> None:
    assert concern(typed, None, shipped.book) is None


@pytest.mark.parametrize(
    ("typed", "number"), [("여섯 번째 약속이 뭐예요", (6,)), ("세 번째 약속", (3,)), ("ano ang anim na pangako", ())]
)
def test_an_ordinal_is_one_of_the_six(typed: str, number: tuple[int, ...], shipped: Shipped) -> None:
    assert read(typed, shipped.book).commitments == number
