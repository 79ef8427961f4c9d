"""A message tells its language: by the labels that only one language has, or by its words."""

import pytest

from messages.catalogue import Catalogue


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    """The languages that ship."""
    return Catalogue.load()


@pytest.mark.parametrize(
    ("labels", "language"),
    [
        (["↗️ مشاركة"], "ar"),
        (["\u200fالقائمة الرئيسية"], "ar"),  # as it is shown
        (["Lyon", "↗️ Share"], "en"),
        (["Lyon", "Nansana"], ""),  # names are nobody's language
        (["{ $place }"], ""),
        ([], ""),
    ],
)
def test_a_keyboard_tells_its_language(shipped: Catalogue, labels: list[str], language: str) -> None:
    assert shipped.language_of(labels) == language


@pytest.mark.parametrize(
    ("shown", "language"),
    [
        ("Kenya: 3 leaders in 3 places\nUganda: 5 leaders in 5 places", "en"),
        ("كينيا: 3 قادة في 3 أماكن", "ar"),
        ("✅ دلهي (Delhi) في القائمة.\n📍 الهند\n“We stand with all our people.”", "ar"),  # a leader's own words
        ("📍 Elbasan", ""),
    ],
)
def test_where_the_labels_are_names_the_words_tell(shipped: Catalogue, shown: str, language: str) -> None:
    assert shipped.language_of(["Kenya (3)", "1"], shown) == language


def test_a_label_outweighs_the_words(shipped: Catalogue) -> None:
    assert shipped.language_of(["↗️ مشاركة"], "What our city does for the people who live here") == "ar"


def test_most_of_the_labels_tell(shipped: Catalogue) -> None:
    known = shipped._labels
    assert {"en", "ar", "fr"} == set(known.values())
    assert len(known) > 100
