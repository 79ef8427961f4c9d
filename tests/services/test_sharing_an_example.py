"""Leaders share examples: several messages, albums, links, a caution; and they report errors."""

import re

import pytest
from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from bot.sandbox.records import Message
from db.entries import Entry
from db.history import PublicFile
from db.session import reading
from db.vocabulary import Kind, Status
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import endorses, proves_and_agrees
from tests.town import Town

SENDER = 7101


async def comes_to_the_commitments(sender: Visitor) -> None:
    """From the menu to the question which commitments an example is about."""
    await sender.opens()
    await sender.taps(say.button_example)
    await sender.taps(say.button_i_agree_continue)
    sender.sees(say.form_ask_place_about)
    await sender.says("Kisumu")
    await sender.taps(sender.labels()[0])
    sender.sees(say.example_ask_sender)
    await sender.says("Ali Hassan, youth office")
    sender.sees(say.example_ask_proof)
    await sender.says("https://kisumu.go.ke/report")
    sender.sees(say.example_ask_commitments)


async def tells(sender: Visitor, *texts: str) -> None:
    """From the menu to the optional questions."""
    await comes_to_the_commitments(sender)
    await sender.taps(sender.labels()[1])
    await sender.taps(sender.labels()[0])
    await sender.taps(say.button_done)
    sender.sees(say.example_ask_title)
    await sender.says("A youth council that decides")
    sender.sees(say.example_ask_text)
    for text in texts:
        await sender.says(text)


async def test_whoever_is_done_without_ticking_any_is_asked_to_tick_one(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await comes_to_the_commitments(sender)
        await sender.taps(say.button_done)
        sender.sees(say.form_use_buttons)
        sender.sees(say.example_ask_commitments)


async def test_commitments_are_ticked_faster_than_the_screen_follows(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await comes_to_the_commitments(sender)
        rows = (sender.last().markup or {})["inline_keyboard"]
        for button in (rows[1][0], rows[0][0]):  # both as they were before the first tap
            await sender.forges(button["callback_data"])
        sender.does_not_see(say.form_old_button)
        assert [label.startswith("☑") for label in sender.labels()[:3]] == [True, True, False]


async def test_an_example_comes_in_several_messages_with_an_album(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await tells(sender, "Young people ", "decide on a part of the budget every spring.")
        sender.sees(say.form_collected_text)
        await sender.taps(say.button_done)
        sender.sees(say.example_ask_since)
        await sender.says("2021")
        await sender.says("skip")
        await sender.taps(say.button_skip)
        sender.sees(say.example_ask_files)
        await sender.sends_album(3)
        sender.sees(say.form_collected_files)
        await sender.taps(say.button_done)
        sender.sees(say.example_ask_consent)
        await sender.taps(say.button_agree)
        await sender.taps(say.button_send_for_review)
        sender.sees(say.receipt)
    with reading(database) as db:
        entry = db.scalars(select(Entry).where(Entry.submitter_id == SENDER)).one()
        files = db.scalars(select(PublicFile).where(PublicFile.entry_id == entry.id)).all()
    assert (entry.kind, entry.status) == (Kind.EXAMPLE, Status.PENDING)
    assert entry.public["commitments"] == ["1", "2"]
    assert entry.public["text"] == "Young people\ndecide on a part of the budget every spring."
    assert entry.public["since"] == "2021"
    assert "Ali" not in str(entry.public)
    assert len(files) == 3
    assert not any(file.approved_by for file in files)


async def test_a_text_that_is_too_short_is_not_done(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await tells(sender, "Too short.")
        await sender.taps(say.button_done)
        sender.sees(say.answer_too_short)
        await sender.says("x" * 4100)
        await sender.taps(say.button_done)
        sender.sees(say.answer_too_long_over)
        await sender.taps(say.button_clear)
        await sender.says("Young people decide on a part of the budget.")
        await sender.taps(say.button_done)
        sender.sees(say.example_ask_since)


async def test_stickers_and_edits_lose_nothing(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER, "ar")
        await tells(sender, "Young people decide on a part of the budget.")
        await sender.does(lambda person: person.sends_sticker())
        sender.sees(say.form_not_here)
        message = await sender.says("And they report back.")
        await sender.edits(message, "Something else")
        sender.sees(say.form_edited)
        await sender.taps(say.button_done)
        sender.sees(say.example_ask_since)


async def test_links_and_formulas_do_not_get_into_a_title(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await tells(sender)
        await sender.taps(say.button_back)
        sender.sees(say.example_ask_title)
        await sender.says("=HYPERLINK(1)")
        sender.sees(say.answer_no_formula)
        await sender.says("Look at www.example.com now")
        sender.sees(say.answer_no_links)


async def test_a_language_is_changed_in_the_middle_of_a_form(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await tells(sender)
        await sender.says("language")
        sender.sees(say.language_ask)
        await sender.taps("🌐 العربية")
        sender.language = "ar"
        sender.sees(say.language_changed)
        await sender.says("يقرر الشباب كل ربيع كيف يُنفق جزء من الموازنة.")
        sender.sees(say.form_collected_text)


async def test_own_data_is_shown_exported_and_erased(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER)
        await tells(sender, "Young people decide on a part of the budget.")
        await sender.says("/privacy")
        sender.sees(say.privacy_head)
        await sender.taps(say.button_privacy_export)
        sender.sees(say.privacy_export)
        await sender.taps(say.button_privacy_erase)
        await sender.taps(say.button_privacy_erase_yes)
        sender.sees(say.privacy_erased)
        await sender.says("/status")
        sender.sees(say.status_empty)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
async def test_a_report_says_at_every_step_which_record_it_is_about(database: Engine, language: str) -> None:
    async with Town(database) as town:
        reader = town.visitor(SENDER, language)
        await reader.opens()
        await reader.says("Masaka")
        await reader.taps(say.button_report_error)
        await reader.taps(say.button_i_agree_continue)
        leader, place = ("فلورنس نامايانجا", "ماساكا") if language == "ar" else ("Florence Namayanja", "Masaka")
        assert place in reader.sees(say.report_ask_what_in).text
        await reader.says("The term of office ended last year.")
        await reader.taps(say.button_skip)
        names(reader.sees(say.form_summary), leader, place)
        await reader.taps(say.button_send_for_review)
        names(reader.sees(say.submitted_summary), leader, place)
        await reader.says("/status")
        names(reader.sees(say.status_head), leader, place)
        with reading(database) as db:
            reference = db.scalars(select(Entry.reference).where(Entry.submitter_id == SENDER)).one()
        await reader.taps(say.button_open_entry(reference=reference))
        names(reader.last(), leader, place)


async def test_a_report_about_an_example_names_the_example(database: Engine) -> None:
    async with Town(database) as town:
        with reading(database) as db:
            example = db.scalars(select(Entry).where(Entry.kind == Kind.EXAMPLE).order_by(Entry.id)).first()
        assert example is not None
        reader = town.visitor(SENDER)
        await reader.opens()
        await reader.forges(encode(taps.StartForm("report", example.id)))
        await reader.taps(say.button_i_agree_continue)
        names(reader.sees(say.report_ask_what_in), example.public["title"]["en"])


async def test_a_report_about_what_is_not_public_names_nothing(database: Engine) -> None:
    async with Town(database) as town:
        sender, stranger = town.visitor(SENDER), town.visitor(SENDER + 1)
        await endorses(sender)
        await proves_and_agrees(sender)
        await sender.taps(say.button_send_for_review)
        with reading(database) as db:
            pending = db.scalars(select(Entry.id).where(Entry.submitter_id == SENDER)).one()
        await stranger.opens()
        await stranger.forges(encode(taps.StartForm("report", pending)))
        await stranger.taps(say.button_i_agree_continue)
        await stranger.says("The term of office ended last year.")
        await stranger.taps(say.button_skip)
        await stranger.taps(say.button_send_for_review)
        await stranger.says("/status")
        assert not any("Amina" in message.text or "Nairobi" in message.text for message in stranger.screen())


def names(message: Message, *words: str) -> None:
    """All these words stand in the message."""
    assert [word for word in words if word not in message.text] == []


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
async def test_each_link_stands_on_a_line_of_its_own_so_that_no_letter_or_comma_becomes_part_of_it(
    database: Engine, language: str
) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER, language)
        await tells(sender, "Young people decide on a part of the budget.")
        await sender.taps(say.button_done)
        await sender.taps(say.button_skip)
        await sender.taps(say.button_skip)
        await sender.says("https://kisumu.go.ke/youth and https://kisumu.go.ke/budget")
        await sender.taps(say.button_skip)
        await sender.taps(say.button_agree)
        shown = sender.sees(say.form_summary).text
        for link in ("https://kisumu.go.ke/youth", "https://kisumu.go.ke/budget"):
            (line,) = (line for line in shown.split("\n") if link in line)
            assert line.endswith(link), "nothing touches its end"
            assert line.removesuffix(link)[-1:] in ("", " ", "\u200f"), "nothing touches its beginning"


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
async def test_numbers_of_a_thousand_and_more_are_all_written_alike(database: Engine, language: str) -> None:
    async with Town(database) as town:
        sender = town.visitor(SENDER, language)
        await tells(sender)
        apart = "\u202f" if language == "fr" else ","
        assert f"4{apart}000" in sender.sees(say.example_ask_text).text
        await sender.says("Young people decide. " * 190)
        await sender.says("Young people decide. " * 60)
        counted = sender.sees(say.form_collected_text).text
        await sender.taps(say.button_done)
        refused = sender.sees(say.answer_too_long_over).text
        for said in (counted, refused):
            assert [number for number in (f"5{apart}249", f"4{apart}000") if number not in said] == [], said
            assert not re.search("[0-9]{4}", said), said
