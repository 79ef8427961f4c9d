"""The whole story in a real browser, in English and in Arabic: `python -m bot demo`, killed in the middle of a form."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from messages import say
from tests.browser.conftest import CHROMIUM
from tests.browser.running import Demo
from tests.browser.story import Story
from tests.browser.telephone import ANYTHING

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH: `make browser`"),
    pytest.mark.asyncio(loop_scope="module"),  # one browser serves all of them
]


@pytest.fixture
def demo(tmp_path: Path, language: str) -> Iterator[Demo]:
    demo = Demo(tmp_path / "demo", language)
    yield demo
    demo.closes()


async def opened(browser: Any, address: str) -> Any:
    """The page as a newcomer finds it."""
    page = await browser.new_page(viewport={"width": 1400, "height": 900}, locale="en")
    page.set_default_timeout(30_000)
    page.on("pageerror", lambda error: pytest.fail(f"the page broke: {error}"))
    await page.goto(address)
    return page


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_leader_endorses_staff_approve_and_a_resident_asks(browser: Any, demo: Demo, language: str) -> None:
    await asyncio.to_thread(demo.starts)
    story = Story(await opened(browser, demo.address), language)

    await story.the_leader_begins_to_endorse()
    demo.is_killed()
    await asyncio.to_thread(demo.starts)  # the page finds it again by itself
    await story.the_leader_proves_and_sends()
    await story.both_approve()

    await story.the_resident_asks()  # while the reviewers could still undo it
    await story.leader.sees(say.told_published_endorsement(reference=ANYTHING))

    await story.the_leader_describes_an_example()
    await story.the_resident_finds_the_new_one()
    await story.the_leader_sends_it()
    await story.staff_approve_the_example_and_its_photo()
    await story.the_leader_presses_an_old_button()
    await story.leader.sees(say.told_published_example(reference=ANYTHING))

    code, said = await asyncio.to_thread(demo.is_interrupted)
    assert (code, said) == (0, "Stopped. `make demo` goes on where you were; `make demo-reset` starts afresh.\n")
    await story.page.close()
