"""What cities do: examples by place, theme and commitment, in pages; long texts in two steps."""

from dataclasses import replace
from types import MappingProxyType

import pytest
from sqlalchemy import Engine, select

from bot import taps
from bot.desk import House
from bot.rules.records.register import Attachment, Example
from bot.services.register.reading import read_register
from db.entries import Entry
from db.history import PublicFile
from db.register import rows
from db.session import writing
from db.vocabulary import Kind
from messages import say
from messages.text import Names
from tests.services.asking.resident import CATALOGUE, NOW, Resident


def with_example(house: House, **changes: object) -> tuple[House, Example]:
    """A house in which one more example of the first place is published."""
    register = house.register
    example = replace(next(iter(register.examples.values())), entry=90_001, **changes)  # type: ignore[arg-type]
    examples = MappingProxyType({**register.examples, example.entry: example})
    return replace(house, register=replace(register, examples=examples)), example


@pytest.mark.parametrize(("language", "asked"), [("en", "what do cities do about refugees?"), ("ar", "اللاجئين")])
def test_a_theme_lists_its_examples_and_opens_one(house: House, language: str, asked: str) -> None:
    resident = Resident(house, language).asks(asked)
    resident.sees(say.examples_head)
    resident.presses_label("2")
    resident.sees(say.example_head)
    resident.sees(say.answer_source_page)
    assert [button for button in resident.buttons if isinstance(button.tap, taps.StartForm)]


def test_two_themes_put_first_what_is_about_both(ruth: Resident) -> None:
    ruth.asks("refugees and sport")
    assert "Nansana Division" in ruth.words.splitlines()[0] or "Nansana Division" in ruth.words


def test_a_place_shows_its_examples_and_one_without_says_so(ruth: Resident) -> None:
    ruth.asks("What does Masaka do?")
    ruth.sees(say.examples_head)
    ruth.asks("What does Mechelen do?")
    ruth.sees(say.examples_none)


def test_a_theme_in_a_country_is_narrowed_to_both(ruth: Resident) -> None:
    ruth.asks("What do cities in Kenya do about youth?")
    assert "Wajir County" in ruth.words
    assert "Katowice" not in ruth.words


def test_america_is_the_country_and_not_both_continents(ruth: Resident) -> None:
    ruth.asks("What do cities in America do about NGOs?")
    assert "Newark" in ruth.words
    assert "Edmonton" not in ruth.words


def test_commitments_are_six_and_each_opens(ruth: Resident, rana: Resident) -> None:
    for resident in (ruth, rana):
        resident.commands("commitments")
        resident.sees(say.commitments_head)
        for number in range(1, 7):
            resident.presses(taps.ShowCommitment(number, 0))
            resident.sees(say.commitment_head)
            resident.sees(say.mark_our_summary)


def test_the_examples_of_a_commitment_have_pages(ruth: Resident) -> None:
    ruth.asks("commitment 3")
    assert "5" not in ruth.labels
    ruth.presses_label("Next")
    assert "5" in ruth.labels
    ruth.presses_label("5")
    ruth.sees(say.example_head)


def test_a_commitment_without_words_in_the_readers_language_is_shown_in_english_and_says_so(house: House) -> None:
    reader = Resident(house, "es")
    reader.presses(taps.ShowCommitment(2, 0))
    reader.sees(say.declaration_other_language)


def test_a_commitment_of_another_number_shows_all(ruth: Resident) -> None:
    for number in (0, 7, -1):
        ruth.presses(taps.ShowCommitment(number, 0))
        ruth.sees(say.commitments_head)


def test_a_long_text_is_read_in_two_steps(house: House) -> None:
    house, example = with_example(house, summary=Names({"en": "All of it. " * 300}))
    ruth = Resident(house)
    ruth.presses(taps.ShowRecord(example.entry, "card"))
    assert len(ruth.words) < 900
    ruth.presses_label("Read all")
    assert len(ruth.words) > 3000


def test_only_safe_links_become_buttons(house: House) -> None:
    house, example = with_example(house, links=("https://example.org/a", "javascript:alert(1)", "tg://x"))
    ruth = Resident(house)
    ruth.presses(taps.ShowRecord(example.entry, "card"))
    assert "🔗 1" in ruth.labels
    assert "🔗 2" not in ruth.labels


def test_markup_in_a_persons_text_stays_text(house: House) -> None:
    house, example = with_example(house, summary=Names({"en": "<b>bold</b> & <a href='x'>more</a>"}))
    ruth = Resident(house)
    ruth.presses(taps.ShowRecord(example.entry, "card"))
    assert "<b>bold</b>" in ruth.words  # as the reader sees it, after Telegram has unescaped it


def test_files_that_staff_approved_are_shown_in_a_message_of_their_own(house: House) -> None:
    house, example = with_example(house, files=(Attachment("F1", "u1", "photo", ""),), since="2021", partners="schools")
    ruth = Resident(house)
    ruth.presses(taps.ShowRecord(example.entry, "card"))
    ruth.sees(say.form_line(label=say.label_since(), answer="2021"))
    ruth.sees(say.form_line(label=say.label_partners(), answer="schools"))
    assert not ruth.reply.uploads
    ruth.presses(taps.ShowRecord(example.entry, "files"))
    assert [upload.file_id for upload in ruth.reply.uploads] == ["F1"]
    assert not ruth.reply.edit


def test_only_approved_files_get_into_the_register(database: Engine) -> None:
    with writing(database) as db:
        entry = db.scalars(select(Entry).where(Entry.kind == Kind.EXAMPLE)).first()
        assert entry is not None
        for name, approved in (("seen", 900), ("hidden", None)):
            file = PublicFile(
                entry_id=entry.id, file_id=name, unique_id=name, kind="photo", name="", approved_by=approved
            )
            db.add(file)
        db.flush()
        example = read_register(db, NOW).examples[entry.id]
    assert [file.file_id for file in example.files] == ["seen"]


def test_a_country_that_examples_are_about_is_answered_as_a_country_first(ruth: Resident, rana: Resident) -> None:
    for resident, asked in ((ruth, "Palestine"), (rana, "فلسطين")):
        resident.asks(asked)
        resident.sees(say.answer_none_in)
        resident.presses(taps.ShowList("theme", "middle-east-crisis", 0))
        resident.sees(say.examples_head)


def test_nothing_about_a_theme_in_a_country_leads_to_the_theme_everywhere(ruth: Resident) -> None:
    ruth.asks("What about schools in Germany?")
    ruth.sees(say.examples_none)
    assert ruth.offers(taps.ShowList("theme", "schools", 0))


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_a_place_whose_examples_are_about_something_else_is_not_shown_as_if_they_were(
    house: House, language: str
) -> None:
    resident = Resident(house, language).asks("What does Masaka do for refugees?")
    resident.sees(say.examples_head)
    resident.sees(say.examples_not_about)
    assert resident.offers(taps.ShowList("theme", "refugees", 0))
    about_it = Resident(house, language).asks("What does Masaka do about elections?")
    about_it.sees(say.examples_head)
    assert not about_it.offers(taps.ShowList("theme", "elections", 0))


def test_every_theme_has_a_name(house: House) -> None:
    for row in rows("themes"):
        for language in ("en", "ar"):
            assert CATALOGUE.plain(say.theme_name(theme=row["code"]), language) not in ("Another theme", "موضوع آخر")


@pytest.mark.parametrize(
    "asked", ["What do cities do about refugees?", "commitment 3", "examples from Uganda", "What does Masaka do?"]
)
def test_an_example_leads_back_to_the_list_it_was_opened_from(ruth: Resident, asked: str) -> None:
    shown = ruth.asks(asked).words
    ruth.presses_label("1")
    assert ruth.words != shown
    ruth.presses_label("Back")
    assert ruth.words == shown


def test_the_way_back_goes_to_the_page_one_came_from(ruth: Resident) -> None:
    ruth.asks("commitment 3")
    ruth.presses_label("Next")
    second = ruth.words
    ruth.presses_label("5")
    ruth.presses_label("Back")
    assert ruth.words == second


def test_an_example_of_a_mixed_list_stands_below_it(ruth: Resident) -> None:
    ruth.asks("What do cities in Uganda and Kenya do about refugees?")
    ruth.presses_label("1")
    assert not ruth.reply.edit
    assert "Back" not in ruth.labels


@pytest.mark.parametrize(
    "part", ["card/zz/y/0", "card/theme", "all/theme/x/y", "card/commitment/99/0", "///", "x/y/z/9"]
)
def test_a_forged_way_back_leads_nowhere_else(ruth: Resident, house: House, part: str) -> None:
    ruth.presses(taps.ShowRecord(next(iter(house.register.examples)), part))
    assert ruth.words
    if "Back" in ruth.labels:
        ruth.presses_label("Back")
        assert ruth.words
