"""Texts are values: they compare, hash, and come back from the outbox as they went in."""

import json
from datetime import UTC, date, datetime

import pytest

from messages.text import Ago, Country, Duration, Listing, Names, Text, Value
from messages.values import rendered

ONE_OF_EACH: list[Value] = [
    "Accra",
    3,
    date(2024, 9, 16),
    datetime(2024, 9, 16, 14, 5, tzinfo=UTC),
    Names({"en": "Accra", "ar": "أكرا"}),
    Country("XK"),
    Duration(7200),
    Ago(86400),
    Text("inner", {"n": 1}),
    Listing(("a", 2, Listing((Country("UG"),), "or")), "lines"),
    Listing(()),
]


@pytest.mark.parametrize("value", ONE_OF_EACH, ids=lambda value: type(value).__name__)
def test_a_notice_says_the_same_after_waiting_in_the_outbox(value: Value) -> None:
    text = Text("notice", {"value": value})
    restored = Text.from_json(json.loads(json.dumps(text.to_json())))
    assert restored == text
    assert hash(restored) == hash(text)
    assert type(restored.values["value"]) is type(value)


def test_two_texts_with_the_same_values_are_one_in_a_set() -> None:
    once = Text("card", {"place": Names({"en": "Accra"}), "n": 1})
    again = Text("card", {"n": 1, "place": Names({"en": "Accra"})})
    assert len({once, again}) == 1


def test_a_text_cannot_be_changed_after_it_was_made() -> None:
    values: dict[str, Value] = {"n": 1}
    text = Text("card", values)
    values["n"] = 2
    assert text.values["n"] == 1
    with pytest.raises(TypeError):
        text.values["n"] = 3  # type: ignore[index]


@pytest.mark.parametrize(
    "names",
    [
        ({"en": "Accra", "ar": "أكرا"}, "أكرا"),
        ({"en": "Accra", "tw": "Nkran"}, "Accra"),
        ({"tw": "Nkran"}, "Nkran"),
    ],
)
def test_an_arabic_reader_gets_the_arabic_name_else_the_english_else_any(names: tuple[dict[str, str], str]) -> None:
    by_language, expected = names
    assert Names(by_language).in_language("ar") == expected


def test_a_thing_without_any_name_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one language"):
        Names({})


@pytest.mark.parametrize("packed", [{"unknown": 1}, None, 1.5, []])
def test_what_was_never_packed_is_refused(packed: object) -> None:
    with pytest.raises(ValueError, match="not a packed value"):
        Text.from_json({"id": "card", "values": {"x": packed}})


def test_two_things_in_an_arabic_list_are_named_once_each() -> None:
    said = rendered(Listing(("أ", "ب"), "unit"), "ar", lambda text, _: text.id)
    assert str(said).count("ب") == 1
