"""The bot among residents in a public group: what it says there, below what, and what it keeps for private chats."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from sqlalchemy import Engine

from bot import taps
from bot.button_data import encode
from bot.sandbox import Group
from messages import say
from tests.chat import Visitor
from tests.town import Town

GROUP = -700
ARABIC = re.compile("[\u0621-\u064a]")


@dataclass
class Square:
    """A group with two residents and the bot."""

    group: Group
    ann: Visitor
    layla: Visitor

    def heard(self) -> int:
        """How many messages of the bot stand there."""
        return len(self.ann.screen(self.group))


@pytest.fixture
async def square(database: Engine) -> AsyncIterator[Square]:
    async with Town(database) as town:
        ann, layla = town.visitor(11, "en"), town.visitor(12, "ar")
        group = town.group(GROUP, [ann, layla])
        await town.settles()
        yield Square(group, ann, layla)


@pytest.mark.parametrize("screen", ["menu", "status", "mine", "privacy", "following", "language"])
async def test_no_button_shows_a_group_what_is_somebodys_own(square: Square, screen: str) -> None:
    await square.layla.says("/cities", square.group)
    await square.ann.forges(encode(taps.Go(screen)), square.ann.last(square.group))
    shown = square.ann.sees(say.group_hello, square.group)
    assert [button["url"] for button in shown.buttons] == ["https://t.me/endorsement_bot"]


async def test_of_an_old_button_only_who_presses_it_hears(square: Square) -> None:
    before = square.heard()
    await square.layla.forges("zz-of-an-older-version", square.layla.last(square.group))
    square.layla.hears(say.old_button)
    assert square.heard() == before


@pytest.mark.parametrize("command", ["/cities", "/help", "/map", "/endorse", "/start"])
async def test_what_a_command_asks_for_stands_below_it(square: Square, command: str) -> None:
    """In a group with topics it would stand in another topic otherwise."""
    asked = await square.ann.says(command, square.group)
    assert square.ann.last(square.group).reply_to == asked.id


async def test_what_a_button_adds_stands_below_its_message(square: Square) -> None:
    await square.ann.says("/cities Kenya", square.group)
    pressed = square.ann.last(square.group)
    await square.layla.taps("📍 On the map", pressed, square.group)
    assert square.layla.last(square.group).reply_to == pressed.id


@pytest.mark.parametrize(
    "asked",
    [
        "/commitments",  # numbers
        "@endorsement_bot Masaka > 📍 On the map",  # a place, a part of the world
        "@endorsement_bot did Columbus sign?",  # two places
        "@endorsement_bot Kenya and Uganda",  # countries
        "@endorsement_bot what do cities do about refugees?",  # numbers
        "@endorsement_bot Delhi",  # leaders
        "@endorsement_bot how many signed?",  # parts of the world
        "@endorsement_bot who signed in Africa?",  # countries
    ],
)
async def test_a_press_by_somebody_of_another_language_leaves_the_group_its_own(square: Square, asked: str) -> None:
    question, _, press = asked.partition(" > ")
    await square.ann.says(question, square.group)
    if press:
        await square.ann.taps(press, chat=square.group)
    shown = square.ann.last(square.group)
    before = shown.text
    await square.layla.taps(shown.labels[0], shown, square.group)
    changed = square.ann.last(square.group)
    assert changed.text != before
    assert not ARABIC.search(changed.text)


async def test_an_arabic_answer_stays_arabic_for_whoever_presses(square: Square) -> None:
    await square.layla.says("@endorsement_bot من وقّع في أفريقيا؟", square.group)
    shown = square.layla.last(square.group)
    await square.ann.taps(shown.labels[0], shown, square.group)
    assert ARABIC.search(square.layla.last(square.group).text)


async def test_the_letter_to_a_mayor_comes_in_private(square: Square) -> None:
    await square.ann.says("@endorsement_bot did Kampala sign?", square.group)
    before = square.heard()
    await square.layla.taps("✉️ Invite the leader", chat=square.group)
    way = square.layla.sees(say.invite_privately, square.group)
    assert square.heard() == before + 1
    (button,) = way.buttons
    await square.layla.opens(button["url"].partition("?start=")[2])
    square.layla.sees(say.invitation)


@pytest.mark.parametrize("remark", ["lol", "👍", "great news!", "no", "Thanks!", "hello", "ههههه", "cancel"])
async def test_remarks_below_an_answer_are_left_to_people(square: Square, remark: str) -> None:
    await square.ann.says("@endorsement_bot did Masaka sign?", square.group)
    before, answer = square.heard(), square.ann.last(square.group)
    await square.layla.says(remark, square.group, reply_to=answer)
    assert square.heard() == before


async def test_a_question_below_an_answer_is_answered(square: Square) -> None:
    await square.ann.says("@endorsement_bot did Masaka sign?", square.group)
    await square.layla.says("وعمّان؟", square.group, reply_to=square.ann.last(square.group))
    square.layla.sees(say.answer_source_page, square.group)
    await square.layla.says("@endorsement_bot thanks", square.group, reply_to=square.ann.last(square.group))
    square.layla.sees(say.answer_you_are_welcome, square.group)


async def test_whoever_asks_how_to_endorse_is_led_to_the_form(square: Square) -> None:
    await square.ann.says("@endorsement_bot how can I endorse?", square.group)
    shown = square.ann.sees(say.answer_how_to_sign, square.group)
    assert "https://t.me/endorsement_bot?start=endorse" in [button.get("url") for button in shown.buttons]


async def test_whoever_wants_news_gets_to_the_page_in_private_that_has_the_button(square: Square) -> None:
    await square.ann.says("@endorsement_bot tell me when Kampala signs", square.group)
    shown = square.ann.last(square.group)
    (link,) = [button["url"] for button in shown.buttons if "?start=place-" in button.get("url", "")]
    await square.ann.opens(link.partition("?start=")[2])
    await square.ann.taps("🔔 Tell me when it signs")
    square.ann.hears(say.toast_following)


async def test_a_private_command_is_answered_where_the_bot_is_named_with_it(square: Square) -> None:
    before = square.heard()
    await square.ann.says("/status", square.group)  # another bot may be meant
    assert square.heard() == before
    await square.ann.says("/status@endorsement_bot", square.group)
    square.ann.sees(say.group_hello, square.group)


async def test_an_address_that_ends_like_the_bots_name_is_no_call(square: Square) -> None:
    square.group.promotes_bot(square.ann.person)  # and hears everything
    before = square.heard()
    await square.ann.says("Write to info@endorsement_bot.org about Masaka", square.group)
    assert square.heard() == before
    await square.ann.says("Masaka, (@Endorsement_Bot)?", square.group)
    square.ann.sees(say.answer_source_page, square.group)


async def test_another_bot_is_never_answered(square: Square) -> None:
    """Two that answer each other never stop."""
    robot = square.ann.town.visitor(13, is_bot=True, username="another_bot")
    square.group.adds(robot.person)
    before = square.heard()
    for text in ("@endorsement_bot did Masaka sign?", "/cities@endorsement_bot", "/start@endorsement_bot"):
        await robot.says(text, square.group)
    assert square.heard() == before
    await square.ann.says("@endorsement_bot Masaka?", square.group)
    await robot.says("and Kampala?", square.group, reply_to=square.ann.last(square.group))
    assert square.heard() == before + 1


async def test_an_anonymous_administrator_is_no_other_bot(square: Square) -> None:
    await square.ann.says("@endorsement_bot did Masaka sign?", square.group, anonymous=True)
    square.ann.sees(say.answer_source_page, square.group)
