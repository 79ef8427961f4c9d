"""Somebody who follows a place hears of its endorsement once, in their own language, in a real browser."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from messages import say
from messages.text import Country
from tests.browser.conftest import CHROMIUM
from tests.browser.running import Demo
from tests.browser.story import Story
from tests.browser.telephone import ANYTHING

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH: `make browser`"),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest.fixture
def demo(tmp_path: Path, language: str) -> Iterator[Demo]:
    """A fresh demo in the language of all who play."""
    demo = Demo(tmp_path, language)
    yield demo
    demo.closes()


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_follower_hears_once_that_the_place_has_signed(browser: Any, demo: Demo, language: str) -> None:
    await asyncio.to_thread(demo.starts)
    page = await browser.new_page(viewport={"width": 1400, "height": 900}, locale="en")
    page.set_default_timeout(60_000)
    await page.goto(demo.address)
    story = Story(page, language)
    place = say.place_in_country(place=story.typed.place, country=Country("KE"))

    await story.resident.starts()
    await story.resident.says(story.typed.place)
    await story.resident.sees(say.answer_not_listed(place=place))
    await story.resident.taps(say.button_tell_me)
    await page.locator("dialog button").last.click()

    await story.the_leader_begins_to_endorse()
    await story.the_leader_proves_and_sends()
    await story.both_approve()

    await story.resident.sees(say.digest_signed(place=ANYTHING, leader=ANYTHING))
    await story.resident.sees(story.typed.leader)
    news = story.resident.region.locator("article", has_text=story.resident.words.part(say.digest_head()))
    assert await news.count() == 1
    await story.resident.taps(say.button_open_place(place=story.typed.place), among=say.digest_head())
    await story.resident.sees(say.answer_proof(proof=ANYTHING))
    await page.close()
