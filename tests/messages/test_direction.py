"""Right-to-left and left-to-right words stand side by side without disturbing each other."""

import pytest

from messages.direction import isolated, led, settled

ACCRA = isolated("Accra")


def test_a_text_of_one_direction_carries_nothing_invisible() -> None:
    assert settled(f"Accra in {ACCRA}", "ltr") == "Accra in Accra"
    assert settled(f"مدينة <b>{isolated('أكرا')}</b> &amp; أخرى", "rtl") == "مدينة <b>أكرا</b> &amp; أخرى"


def test_names_of_the_other_direction_stay_fenced_in() -> None:
    assert settled(f"The city of {isolated('أكرا')}.", "ltr") == f"The city of {isolated('أكرا')}."
    assert settled(f"مدينة {ACCRA}.", "rtl") == f"مدينة {ACCRA}."


def test_a_number_among_arabic_words_stays_fenced_in() -> None:
    assert settled(f"الهاتف {isolated('+256 77')}", "rtl") == f"الهاتف {isolated('+256 77')}"


def test_a_reference_is_copied_without_invisible_marks() -> None:
    words = settled(f"الرقم <code>{isolated('E-7K3Q')}</code>", "rtl")
    assert words == f"الرقم {isolated('<code>E-7K3Q</code>')}"


@pytest.mark.parametrize("link", ["https://example.org/a?b=1&amp;c=2", "@office"])
def test_a_link_or_username_ends_where_it_ends(link: str) -> None:
    assert settled(f"راسلونا: {isolated(link)} في أي وقت", "rtl") == f"راسلونا: {link} في أي وقت"


def test_a_command_keeps_its_slash_in_front_between_arabic_words() -> None:
    assert settled("أرسلوا /help الآن", "rtl") == "أرسلوا \u200e/help الآن"
    assert settled("<b>المساعدة</b>", "rtl") == "<b>المساعدة</b>"


@pytest.mark.parametrize("line", ["Accra", "<b>Accra</b>", f"{ACCRA}"])
def test_a_line_of_latin_letters_keeps_to_the_right_among_arabic_ones(line: str) -> None:
    assert settled(f"المدن:\n{line}\nأكرا", "rtl") == f"المدن:\n\u200f{line}\nأكرا"


@pytest.mark.parametrize("link", ["https://example.org/a/", "http://example.org/?q=", "https://example.org/#"])
def test_a_link_keeps_the_sign_at_its_end_before_an_arabic_word_and_at_the_end_of_the_line(link: str) -> None:
    for behind in ("", "\nأكرا", " في أي وقت", "</blockquote>"):
        assert settled(f"الرابط: {isolated(link)}{behind}", "rtl") == f"الرابط: {link}\u200e{behind}"
    assert settled(f"الرابط: {link}", "ltr") == f"الرابط: {link}"
    assert settled(f'<a href="{link}">الرابط</a>', "rtl") == f'<a href="{link}">الرابط</a>'


def test_a_line_is_left_alone_where_arabic_comes_first() -> None:
    for line in (f"{ACCRA} مدينة في أفريقيا", "أكرا Accra", "2024", ""):
        assert settled(f"نعم\n{line}", "rtl") == f"نعم\n{line}"


def test_a_line_or_label_of_nothing_but_values_is_read_from_the_right() -> None:
    label = f"{isolated('إسبانيا')} ({isolated('1')})"
    assert settled(label, "rtl") == led(label, "rtl") == f"\u200f{label}"
    assert led(label, "ltr") == label
    assert led(f"في {label}", "rtl") == f"في {label}"
    assert led(isolated("12"), "rtl") == isolated("12")
