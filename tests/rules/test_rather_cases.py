"""Words that are spelled like something else and are rather a name with an ending, or a piece of somebody's name."""

import pytest

from bot.rules.asking.question import read
from bot.rules.names.index import Kind, Name
from bot.rules.sentences.sentence import sentence
from bot.rules.spotting.as_written import as_written
from bot.rules.words.tables import lexicon
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "country"),
    [
        ("ima li ko iz paname", "PA"),  # Paris is called so in French
        ("u izraelu je l neko potpisao", "IL"),  # a theme as well
        ("u maliju je l neko potpisao", "ML"),  # nearly Maluso
        ("у зимбабвеу је л неко потписао", "ZW"),
        ("z čech tam nikdo není co", "CZ"),
    ],
)
def test_a_country_in_its_case_is_a_country(shipped: Shipped, typed: str, country: str) -> None:
    question = read(typed, shipped.book)
    assert question.subjects(Kind.COUNTRY) == (country,)
    assert not shipped.listed(typed)


def test_paris_goes_by_its_other_name_where_that_is_said(shipped: Shipped) -> None:
    assert shipped.listed("paname a signé ?") == {"paris-fr"}


def test_a_surname_behind_a_first_name_is_no_theme_of_another_language() -> None:
    data = (Name("dati", Kind.THEME, "data", "it"),)
    french, italian = (sentence(text, lexicon(), bool) for text in ("rachida dati figure dessus", "rachida, che dati?"))
    assert as_written(french, 1, 1, data) == ()
    assert as_written(italian, 2, 2, data) == data


def test_a_word_that_only_another_language_has_asks_for_no_examples(shipped: Shipped) -> None:
    assert read("all the african ones pls, for a radio piece", shipped.book).asked == "in_area"
