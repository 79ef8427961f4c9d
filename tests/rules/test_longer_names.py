"""A listed name inside a longer one of plain words is not the listed city."""

import pytest

from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "did London Village sign?",
        "did Paris Springs sign?",
        "has La Paris signed?",
        "has the Bishop of Durban signed?",
        "has the Port of Seattle signed?",
        "did the Seattle police sign",
        "did Berlin Cathedral sign?",
        "has St. Paris signed?",
    ],
)
def test_a_longer_name_is_asked_back(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


@pytest.mark.parametrize(
    "typed", ["did London Council sign", "hi, Did London sign?", "has London City signed", "London Mayor signed?"]
)
def test_the_city_itself_is_still_told(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == {"london-gb"}
