"""Takes the README's pictures anew: `python -m tests.browser.pictures` plays the story and photographs it.

Never part of a test run: a picture is looked at by somebody before it is kept.
"""

import asyncio
import base64
import tempfile
from pathlib import Path
from typing import Any

from playwright.async_api import async_playwright

from messages import say
from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.running import HOME, Demo
from tests.browser.story import Story
from tests.browser.telephone import ANYTHING

IMAGES = HOME / "docs" / "images"
DESK = {"width": 1400, "height": 900}
TELEPHONE = {"width": 390, "height": 780}
QUALITY = 82  # of 100: letters stay sharp, and every picture stays below 200 kB


async def takes(page: Any, name: str) -> None:
    """Photograph what the page shows."""
    drawn = await page.context.new_cdp_session(page)
    shot = await drawn.send("Page.captureScreenshot", {"format": "webp", "quality": QUALITY})
    (IMAGES / f"{name}.webp").write_bytes(base64.b64decode(shot["data"]))


async def plays(browser: Any, demo: Demo, language: str) -> None:
    """The story until everybody has seen something: the three telephones side by side, and one in the dark."""
    page = await browser.new_page(viewport=DESK, reduced_motion="reduce")
    await page.goto(demo.address)
    story = Story(page, language)
    await story.the_leader_begins_to_endorse()
    await story.the_leader_proves_and_sends()
    await story.both_approve()
    await story.leader.sees(say.told_published_endorsement(reference=ANYTHING))
    await story.resident.starts()
    await story.resident.says(story.typed.question_not_listed)
    await story.resident.sees(say.answer_not_listed(place=ANYTHING))
    await story.resident.says(story.typed.question_listed)
    await story.resident.sees(story.typed.listed_leader)
    await page.locator(".toast").first.wait_for(state="detached")
    await takes(page, f"demo-{language}")
    small = await browser.new_page(viewport=TELEPHONE, color_scheme="dark", reduced_motion="reduce")
    await small.goto(demo.address)
    await small.locator("#tabs button").last.click()
    await small.locator(".telephone.shown article").last.wait_for()
    await takes(small, f"telephone-{language}")


async def main() -> None:
    """Both languages."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for language in ("en", "ar"):
            with tempfile.TemporaryDirectory() as folder:
                demo = Demo(Path(folder), language)
                try:
                    await asyncio.to_thread(demo.starts)
                    await plays(browser, demo, language)
                finally:
                    demo.closes()
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
