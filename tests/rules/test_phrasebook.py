"""How a phrase may be written in a table: as the whole, at the beginning, going on."""

import pytest

from bot.rules.names.phrasebook import Phrasebook

BOOK = Phrasebook[str](
    [
        ("near", {"ko": "가까운_도시*"}),
        ("last", {"en": "=last ^first_of", "zh": "最后"}),
    ]
)
HAD = Phrasebook[str]([("near", {}), ("last", {})])
HAD.have(memoryview(BOOK.packed()))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("가까운 도시가 있어요?", {"near"}),
        ("가까운 곳", set()),
        ("last", {"last"}),
        ("last of all", set()),
        ("first of all", {"last"}),
        ("the first of all", set()),
        ("哪个城市最后签署", {"last"}),
        ("哪个城市签署", set()),
    ],
)
@pytest.mark.parametrize("book", [BOOK, HAD], ids=["read", "had packed"])
def test_which_phrases_stand_in_a_text(text: str, found: set[str], book: Phrasebook[str]) -> None:
    assert book.find(text).sorts == found


def test_what_is_left_without_a_phrase_that_goes_on() -> None:
    assert BOOK.find("제일 가까운 도시가 어디야").without("near") == "제일 어디야"
