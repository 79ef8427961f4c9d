"""A question without a space is taken apart, whatever lone signs stand beside it; a row of one flag is one country."""

import pytest

from bot.rules.asking.intent import Asked
from bot.rules.asking.places import Listed, decide
from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped


@pytest.mark.parametrize("sign", ["", "?", " ?", " !", " 🙏", " ? 🙏"])
@pytest.mark.parametrize(("typed", "slug"), [("didseattlesign", "seattle-us"), ("strasbourgasigné", "strasbourg-fr")])
def test_signs_beside_it_are_no_second_word(shipped: Shipped, typed: str, slug: str, sign: str) -> None:
    findings = decide(read(typed + sign, shipped.book), shipped.places)
    assert [shipped.slugs[one.verdict.place] for one in findings if isinstance(one.verdict, Listed)] == [slug]


@pytest.mark.parametrize("typed", ["🇫🇷", "🇫🇷🇫🇷🇫🇷", "🇫🇷 🇫🇷"])
def test_a_row_of_one_flag_is_one_country(shipped: Shipped, typed: str) -> None:
    assert read(typed, shipped.book).subjects(Kind.COUNTRY) == ("FR",)
    assert len(read(typed, shipped.book).mentions) == 1


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("hi, anyone from kenya?", Asked.IN_COUNTRY),
        ("hola, alguien de españa?", Asked.IN_COUNTRY),
        ("hi all from kenya", Asked.GREETING),
        ("hello from kenya", Asked.GREETING),
    ],
)
def test_who_asks_for_anybody_from_there_does_not_only_say_hello(shipped: Shipped, typed: str, asked: Asked) -> None:
    assert read(typed, shipped.book).asked is asked
