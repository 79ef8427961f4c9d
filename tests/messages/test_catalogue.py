"""A text becomes words in the reader's language, safe to send as Telegram's HTML."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.catalogue import Catalogue, UnknownMessage
from messages.language_book import LanguageBook
from messages.languages import KEPT_WHOLE, language
from messages.text import Ago, Country, Duration, Listing, Names, Text, Value
from tests.messages.conftest import Room

LINE = "line = { $value } .\n"
GREETING = "greeting = Good day, <b>{ $name }</b>.\n"


def said(room: Room, value: Value, language: str) -> str:
    """A value as a reader sees it in a message, without the invisible marks."""
    room.write(language, LINE, "line.ftl")
    words = room.catalogue().say(Text("line", {"value": value}), language)
    return "".join(letter for letter in words if letter not in "\u2068\u2069\u200f").removesuffix(" .")


def test_a_reader_is_addressed_in_their_language(room: Room) -> None:
    greeting = Text("greeting", {"name": "Sara"})
    assert room.catalogue().say(greeting, "en") == "Good day, <b>Sara</b>."
    assert room.catalogue().say(greeting, "ar") == "أهلًا بكم، <b>\u2068Sara\u2069</b>."


def test_what_a_person_typed_cannot_become_markup(room: Room) -> None:
    words = room.catalogue().say(Text("greeting", {"name": "<a href='x'>Tim</a> & co"}), "en")
    assert words == "Good day, <b>&lt;a href='x'&gt;Tim&lt;/a&gt; &amp; co</b>."


def test_what_a_person_typed_cannot_turn_the_sentence_around(room: Room) -> None:
    words = room.catalogue().say(Text("greeting", {"name": "Tim\u2069\u202e ko\ue001"}), "ar")
    assert words == "أهلًا بكم، <b>\u2068Tim ko\u2069</b>."


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "لم يوقّع أي مكان بعد."),
        (1, "وقّع مكان واحد."),
        (2, "وقّع مكانان."),
        (3, "وقّعت 3 أماكن."),
        (11, "وقّع 11 مكانًا."),
        (100, "وقّع 100 مكان."),
        (102, "وقّع 102 مكان."),
        (111, "وقّع 111 مكانًا."),
    ],
)
def test_arabic_counts_as_arabic_does(room: Room, count: int, words: str) -> None:
    said = room.catalogue().say(Text("places", {"count": count}), "ar")
    assert said.replace("\u2068", "").replace("\u2069", "") == words


@pytest.mark.parametrize(
    ("value", "english", "arabic"),
    [
        (date(2024, 9, 16), "16 September 2024", "16 سبتمبر 2024"),
        (datetime(2024, 9, 16, 14, 5, tzinfo=UTC), "16 September 2024, 14:05 UTC", "16 سبتمبر 2024، 14:05 UTC"),
        (Country("XK"), "Kosovo", "كوسوفو"),
        (Country("PS"), "Palestine", "فلسطين"),
        (Country("Q<"), "Q&lt;", "Q&lt;"),
        (Duration(2 * 86400), "2 days", "يومان"),
        (Ago(7200), "2 hours ago", "قبل ساعتين"),
        (Ago(0), "1 second ago", "قبل ثانية واحدة"),
        (Names({"en": "Accra", "ar": "أكرا"}), "Accra", "أكرا"),
        (Listing(("a", "b", "c")), "a, b and c", "a وb وc"),
        (Listing(("a", "b"), "or"), "a or b", "a أو b"),
        (Listing((Country("UG"), "<b>"), "lines"), "Uganda\n&lt;b&gt;", "أوغندا\n&lt;b&gt;"),
        ("2021", "2021", "2021"),
        (2021, "2,021", "2,021"),
        (Listing(()), "", ""),
    ],
)
def test_values_follow_the_readers_language(room: Room, value: Value, english: str, arabic: str) -> None:
    assert said(room, value, "en") == english
    assert said(room, value, "ar") == arabic


def test_a_text_in_a_text_is_said_in_the_same_language_with_its_markup(room: Room) -> None:
    inner = Text("greeting", {"name": "A & B"})
    assert said(room, inner, "en") == "Good day, <b>A &amp; B</b>."
    assert said(room, Listing((inner, inner), "lines"), "ar") == "\n".join(["أهلًا بكم، <b>A &amp; B</b>."] * 2)


def test_whole_lines_in_a_message_are_not_fenced_in(room: Room) -> None:
    room.write("en", LINE, "line.ftl")
    lines = Listing((Listing(("أكرا", "Accra"), "lines"), "Zomba"), "lines")
    assert room.catalogue().say(Text("line", {"value": lines}), "en") == "أكرا\nAccra\nZomba ."


@given(st.text())
def test_nothing_a_person_types_becomes_markup_or_leaves_marks_behind(typed: str) -> None:
    catalogue = Catalogue({"en": LanguageBook("en", [GREETING])}, (language("en"),))
    words = catalogue.say(Text("greeting", {"name": typed}), "en")
    assert words.startswith("Good day, <b>")
    assert words.endswith("</b>.")
    inside = words.removeprefix("Good day, <b>").removesuffix("</b>.")
    assert not {"<", ">", "\ue000", "\ue001", "\u202e"} & set(inside)
    assert inside.count("\u2068") == inside.count("\u2069") <= 1
    assert catalogue.plain(Text("greeting", {"name": typed}), "en").count("<") == typed.count("<")


def test_a_button_shows_no_tags_no_entities_and_no_needless_marks(room: Room) -> None:
    assert room.catalogue().plain(Text("greeting", {"name": "A & <B>"}), "en") == "Good day, A & <B>."
    assert room.catalogue().plain(Text("greeting", {"name": "سارة"}), "ar") == "أهلًا بكم، سارة."


def test_a_button_keeps_the_marks_where_directions_meet(room: Room) -> None:
    assert room.catalogue().plain(Text("greeting", {"name": "Sara"}), "ar") == "أهلًا بكم، \u2068Sara\u2069."


def test_what_a_language_lacks_is_said_in_english_as_a_whole(room: Room) -> None:
    room.write("en", "since = Since { $day }.\n", "more.ftl")
    assert room.catalogue().say(Text("since", {"day": date(2024, 9, 16)}), "ar") == "Since 16 September 2024."
    assert room.catalogue().say(Text("since", {"day": date(2024, 9, 16)}), "xx") == "Since 16 September 2024."


def test_a_language_is_offered_only_when_it_is_whole(room: Room) -> None:
    room.write("fr", "greeting = Bonjour, { $name }.\n")
    assert [language.code for language in room.catalogue().languages()] == ["en", "ar"]
    room.write("fr", (room.folder / "en" / "area.ftl").read_text(encoding="utf-8"))
    assert [language.code for language in room.catalogue().languages()] == ["en", "ar"]
    room.edit("ar", "button-go = متابعة\n", "")
    assert [language.code for language in room.catalogue().languages()] == ["en"]


def test_a_message_of_another_version_has_a_name_for_what_is_wrong(room: Room) -> None:
    with pytest.raises(UnknownMessage):
        room.catalogue().say(Text("gone"), "en")


def test_a_value_missing_after_an_update_is_logged_without_the_others(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    room.edit("en", "{ $name }", "{ $name } of { $place }")
    assert "Sara" in room.catalogue().say(Text("greeting", {"name": "Sara"}), "en")
    assert "greeting" in caplog.text
    assert "Sara" not in caplog.text


def test_the_shipped_catalogue_offers_english_and_arabic_each_under_its_own_name() -> None:
    offered = Catalogue.load().languages()
    assert [(language.code, language.name, language.direction) for language in offered[:2]] == [
        ("en", "English", "ltr"),
        ("ar", "العربية", "rtl"),
    ]
    assert {language.code for language in offered} >= set(KEPT_WHOLE)


def test_an_empty_folder_is_refused_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Catalogue.load(tmp_path)


def test_a_long_text_is_said_whole(room: Room) -> None:
    assert said(room, "Every word of it & more. " * 200, "ar").count("Every word of it &amp; more.") == 200
    nested = Text("line", {"value": "Every word. " * 300})
    assert said(room, nested, "en").count("Every word.") == 300
