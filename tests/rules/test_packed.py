"""What is packed is had again as it was, whatever letters it is written in; what is not there is not found."""

import pytest

from bot.rules.names.index import Index, Kind, Name
from bot.rules.names.packed import Table, Texts, apart, joined
from bot.rules.spelling.folding import fold

WORDS = {"": (7,), "aarhus": (0, 3), "århus": (1,), "القاهرة": (), "東京": (2, 4294967295), "東京都": (5,), "🏙️": (6,)}


def test_a_packed_table_finds_what_the_table_held_and_nothing_else() -> None:
    table = Table(memoryview(Table.packed(WORDS)))
    assert {text: tuple(numbers) for text, numbers in table.items()} == WORDS
    assert list(table) == sorted(WORDS)
    assert len(table) == len(WORDS)
    for word in ("aarhu", "aarhuss", "東", "القاهره", " "):
        assert word not in table
        assert table.get(word) is None
    with pytest.raises(KeyError):
        table["aarhu"]


def test_among_thousands_of_texts_each_has_its_own_numbers() -> None:
    many = {f"name {number}": (number, number * 7) for number in range(5000)}
    table = Table(memoryview(Table.packed(many)))
    assert all(tuple(table[text]) == numbers for text, numbers in many.items())
    assert not any(f"name {number}" in table for number in range(5000, 10_000))


def test_texts_side_by_side_are_those_that_stand_there() -> None:
    every, texts = sorted(WORDS), Texts(memoryview(Texts.packed(sorted(WORDS))))
    for first in range(len(every) + 1):
        for last in range(len(every) + 2):
            assert texts[first:last] == every[first:last]


def test_nothing_is_packed_too() -> None:
    table = Table(memoryview(Table.packed({})))
    assert not len(table)
    assert "" not in table
    assert list(Texts(memoryview(Texts.packed([])))) == []


def test_what_was_joined_comes_apart_as_it_was() -> None:
    parts = [b"", b"abc", b"\x00" * 9]
    assert [bytes(part) for part in apart(memoryview(joined(parts)))] == parts


def test_an_index_that_was_kept_answers_as_the_one_that_was_built() -> None:
    names = [
        Name("New York", Kind.PLACE, 12, "en"),
        Name("Tab\there", Kind.LEADER, -3, ""),
        Name("東京", Kind.PLACE, 5, "ja"),
        Name("150 and more", Kind.AREA, "150", "en"),
    ]
    built = Index.build(names)
    kept = Index.had(memoryview(built.packed()))
    assert list(kept) == list(built) == names
    for typed in ("new york", "newyork", "tab here", fold("東京"), "150 and more", "york", "new "):
        assert list(kept.exact(typed)) == list(built.exact(typed))
    for begun in ("new ", "new", "newy", "yor", fold("東"), fold("京"), "150 ", "150 and ", "york "):
        begins = any(fold(name.text).startswith(begun) for name in names) or "newyork".startswith(begun)
        assert kept.goes_on(begun) is built.goes_on(begun) is begins
    assert kept.near("new yrok") == built.near("new yrok") != ()
