"""No cell of an export runs as a formula, however it is dressed up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.records.spreadsheet import harmless


@pytest.mark.parametrize(
    "cell",
    [
        "=HYPERLINK(1)",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "  =1+1",
        "\u200f=1+1",
        "\ufeff=1+1",
        "\t=1+1",
        "\rtext",
        "\ntext",
        "\0text",
        "＝1+1",
        "＋1+1",
        "－1+1",
        "＠SUM(A1)",
        "\u3000=1",
        "\xa0@x",
    ],
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize(
    "cell", ["", "Anna-Maria", "-0.1969", "-12", "2024-09-16", "العمدة", "a=b", "1er arrondissement"]
)
def test_plain_words_and_numbers_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text(st.sampled_from("=+-@＝＋ \t\r\u200f0a."), max_size=8))
def test_whatever_comes_never_begins_with_a_sign_that_calculates(cell: str) -> None:
    safe = harmless(cell).lstrip(" \u200f")
    assert safe.startswith("'") or safe[:1] not in "=+@＝＋\t\r" or not safe
