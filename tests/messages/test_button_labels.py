"""A keyboard tells its language by the labels that only one language has."""

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


def test_most_of_the_labels_tell(shipped: Catalogue) -> None:
    known = shipped._labels
    assert {"en", "ar"} == set(known.values())
    assert len(known) > 100
