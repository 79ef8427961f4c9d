"""A saved page is read whole: its commitments, examples, leaders, count and dates, in any language of its shape."""

from datetime import date

import pytest

from bot.rules.page.model import Flaw, NotSuchAPageError, Page, PageTooLargeError, Unit, Unread, Why
from bot.rules.page.reader import read
from tests.rules import page_samples


def leaders(page: Page) -> list[tuple[str, str, str | None]]:
    return [(line.leader, line.place, line.country) for line in page.endorsements]


def test_an_arabic_page_is_read_whole() -> None:
    page = read(page_samples.ARABIC)
    assert page.language == "ar"
    assert page.unread == ()
    assert leaders(page) == [
        ("سلمى الوراق", "طنجة", "MA"),
        ("نادر الخياط", "إربد", "JO"),
        ("هدى النجار", "صور", "LB"),
        ("كريم الحداد", "وهران", "DZ"),
        ("ليلى الصياد", "بنزرت", "TN"),
        ("سعيد البناء", "عمان", "JO"),
        ("نورة الفارس", "فيكتوريا", None),
        ("أمينة الكاتب", "أوهريد", "MK"),
    ]


def test_examples_stand_under_their_commitment() -> None:
    page = read(page_samples.ARABIC)
    assert [(one.number, one.wording) for one in page.commitments] == [
        (1, "أن نفتح أبواب البلدية كل أسبوع لكل من يسكن المدينة، وأن نجيب عن كل سؤال يطرح علينا."),
        (2, "أن نزرع شجرة لكل مولود جديد."),
    ]
    assert [(one.commitment, one.heading, one.place, one.region, one.country_iso2) for one in page.examples] == [
        (1, "طنجة (المغرب)", "طنجة", "", "MA"),
        (1, "إربد، الأردن)", "إربد", "", "JO"),
        (2, "مدينة صور (محافظة الجنوب، لبنان)", "مدينة صور", "محافظة الجنوب", "LB"),
    ]
    assert page.examples[-1].text == "زرعت المدينة صفا من الأشجار على طول الشاطئ."


def test_an_english_page_is_read_whole() -> None:
    page = read(page_samples.ENGLISH)
    assert (page.language, page.stated_count, page.unread) == ("en", 6, ())
    assert leaders(page) == [
        ("Salma Warraq", "Tangier", "MA"),
        ("Nigel Hatter", "Leeds", "GB"),
        ("Ada Baker", "Springfield", "US"),
        ("Huda Najjar", "Tyre", "LB"),
        ("Kofi Smith", "Bong County", "LR"),
        ("Ann D’Souza", "Kingston", "JM"),
    ]
    offices = [line.office for line in page.endorsements]
    assert offices == ["mayor", "lord-mayor", "mayor", "mayor", "governor", "deputy-mayor"]
    assert [example.place for example in page.examples] == ["Tangier", "Springfield", "Tyre"]
    assert page.examples[0].text == "The town hall is open every Thursday evening.\nIt also answers letters."


def test_a_french_page_is_read_whole() -> None:
    page = read(page_samples.FRENCH)
    assert (page.language, page.stated_count, page.unread) == ("fr", 4, ())
    assert leaders(page) == [
        ("Paul Tisserand", "Nantes", "FR"),
        ("Salma Warraq", "Tanger", "MA"),
        ("Hugo Meunier", "Arles", "FR"),
        ("Anne Potier", "Namur", "BE"),
    ]
    assert [(one.commitment, one.place) for one in page.examples] == [(1, "Tanger"), (2, "Tyr")]


def test_a_language_without_tables_is_read_by_its_shape() -> None:
    page = read(page_samples.SWAHILI)
    assert (page.language, page.stated_count, page.unread) == ("sw", 4, ())
    assert leaders(page)[-1] == ("Huda Najjar", "Beira", "MZ")
    assert {line.office_text for line in page.endorsements} == {"Meneja"}
    assert [one.number for one in page.commitments] == [1, 2, 3]


def test_a_list_of_places_has_no_leaders() -> None:
    page = read(page_samples.PLACES)
    assert (page.language, page.stated_count, page.unread, page.commitments) == ("en", 4, (), ())
    assert leaders(page) == [
        ("", "Tangier", "MA"),
        ("", "Tyre", "LB"),
        ("", "Springfield", "US"),
        ("", "Singapore", "SG"),
        ("", "Leeds", "GB"),
    ]
    assert page.endorsements[2].region == "Oregon"


def test_the_count_is_the_pages_own_even_when_it_is_wrong() -> None:
    page = read(page_samples.ENGLISH.replace("by 6 leaders", "by 1,006 leaders"))
    assert page.stated_count == 1006
    assert len(page.endorsements) == 6


def test_digits_of_any_script_are_read() -> None:
    page = read(page_samples.ARABIC)
    assert page.stated_count == 8
    assert (page.updated_on, page.published_on) == (date(2025, 2, 3), date(2025, 1, 1))


@pytest.mark.parametrize("sample", [page_samples.ENGLISH, page_samples.FRENCH])
def test_dates_with_the_names_of_months_are_read(sample: str) -> None:
    assert read(sample).updated_on == date(2025, 2, 3)


def test_an_impossible_date_is_no_date() -> None:
    page = read(page_samples.ARABIC.replace("٠٣/٠٢/٢٠٢٥", "٣١/٣١/٢٠٢٥"))
    assert page.updated_on is None


def test_a_year_and_a_number_of_cities_are_not_the_count() -> None:
    page = read(page_samples.ENGLISH.replace("So far this declaration was endorsed by 6 leaders.", "Join in."))
    assert page.stated_count is None


def test_every_part_tells_its_line_in_the_file() -> None:
    page = read(page_samples.ARABIC)
    lines = page_samples.ARABIC.splitlines()
    assert all(line.raw == lines[line.line - 1] for line in page.endorsements)
    assert all(one.heading == lines[one.line - 1] for one in page.examples)
    assert [lines[one.line - 1] for one in page.commitments] == ["الالتزام 1", "الالتزام 2"]


def test_a_last_line_unlike_the_others_is_reported_when_the_page_counts_it() -> None:
    page = read(
        page_samples.ENGLISH.replace("by 6 leaders", "by 7 leaders") + "\nSomebody Else, Atlantis\n\n© A network\n"
    )
    assert [(unread.raw, unread.why) for unread in page.unread] == [("Somebody Else, Atlantis", Why.NO_OFFICE)]
    assert read(page_samples.ENGLISH + "\nSomebody Else, Atlantis\n").unread == ()


def test_a_list_above_the_commitments_is_found() -> None:
    above, listed = page_samples.ENGLISH.split("They are:")
    page = read(f"They are:\n{listed}\n{above}")
    assert (len(page.endorsements), len(page.examples), page.unread) == (6, 3, ())


def test_a_table_of_contents_is_not_taken_for_the_commitments() -> None:
    contents = "Commitment 1\n\nCommitment 2\n\nCommitment 3\n\n"
    page = read(page_samples.ENGLISH.replace("Commitment 1", contents + "Commitment 1", 1))
    assert [one.wording[:10] for one in page.commitments] == ["Open the d", "Plant a tr"]


def test_a_wording_in_the_line_of_its_number_is_read() -> None:
    page = read(page_samples.ENGLISH.replace("Commitment 2\n\nPlant", "Commitment 2: Plant"))
    assert page.commitments[1].wording == "Plant a tree for every child that is born."


def test_a_heading_that_names_no_known_country_is_reported_and_its_text_goes_to_nobody() -> None:
    paragraph = "The people of this town meet in the old market every month and say what they would change. " * 2
    saved = page_samples.ENGLISH.replace("It also answers letters.", f"{paragraph}\n\nAtlantis\n\n{paragraph}")
    page = read(saved)
    assert page.unread == (Unread(saved.splitlines().index("Atlantis") + 1, "Atlantis", Why.HEADING_UNCLEAR),)
    assert page.examples[0].text.count("old market") == 2
    assert page.examples[1].place == "Springfield"


def test_a_heading_without_a_text_is_reported() -> None:
    page = read(page_samples.ENGLISH.replace("Councillors visit a school every month.\n", ""))
    assert [(unread.why, unread.raw) for unread in page.unread] == [
        (Why.NO_TEXT, "Springfield (Oregon, United States)")
    ]


def test_a_number_without_words_is_reported() -> None:
    page = read(page_samples.ENGLISH.replace("Plant a tree for every child that is born.\n", ""))
    assert [(unread.why, unread.raw) for unread in page.unread] == [(Why.NO_WORDING, "Commitment 2")]


def test_a_language_that_the_caller_names_is_believed() -> None:
    assert read(page_samples.PLACES, language="nl").language == "nl"
    assert read(page_samples.PLACES, language="zh-Hant-TW").language == "zh-hant"
    assert read(page_samples.PLACES, language="no such tag").language == "en"


@pytest.mark.parametrize(
    "saved",
    [b"\xff\xd8\xff\xe0\x00\x10JFIF", b"PK\x03\x04\x00\x00", bytes(range(256)), "a\0b", "page".encode("utf-16-le")],
)
def test_a_file_that_is_not_text_is_refused(saved: bytes | str) -> None:
    with pytest.raises(NotSuchAPageError) as refused:
        read(saved)
    assert refused.value.flaw is Flaw.NOT_TEXT


@pytest.mark.parametrize("saved", ["", " \n\t", b"", "\u200b\u200e", "<html><body></body></html>"])
def test_an_empty_file_is_refused(saved: bytes | str) -> None:
    with pytest.raises(NotSuchAPageError) as refused:
        read(saved)
    assert refused.value.flaw is Flaw.EMPTY


@pytest.mark.parametrize(
    "saved", ["Buy milk, eggs and bread.\nCall Ann.", '{"leaders": []}', "Mayor", "Commitment 1\n\nX"]
)
def test_a_text_of_another_kind_is_refused(saved: str) -> None:
    with pytest.raises(NotSuchAPageError) as refused:
        read(saved)
    assert refused.value.flaw is Flaw.NO_LIST


def test_a_huge_file_is_refused_before_it_is_read() -> None:
    with pytest.raises(PageTooLargeError) as refused:
        read(b"\xff" * 5_000_001)
    assert (refused.value.limit, refused.value.unit) == (5_000_000, Unit.BYTES)


def test_a_file_of_too_many_lines_is_refused() -> None:
    with pytest.raises(PageTooLargeError) as refused:
        read("Mayor Ann Other, Accra, Ghana\n" * 20_001)
    assert (refused.value.limit, refused.value.unit) == (20_000, Unit.LINES)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_saved_in_any_unicode_form_is_read(encoding: str) -> None:
    assert read(page_samples.ARABIC.encode(encoding)) == read(page_samples.ARABIC)
