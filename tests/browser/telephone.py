"""A telephone on the page as its owner uses it. Messages are named, not quoted, so one story runs in every language.

Everything waits for what is to be seen; nothing waits for time to pass.
"""

import re
from collections.abc import Callable
from typing import Any

import pytest

from messages.catalogue import Catalogue
from messages.text import Text
from tests.chat import bare

PlaywrightError = pytest.importorskip("playwright.async_api").Error
ANYTHING = "…anything…"  # as a value: the message may say here what it likes
_UNSEEN = "[\u200b-\u200f\u202a-\u202e\u2066-\u2069]*"
_NEWEST = ".log > :nth-last-child(-n+3)"  # what was said long ago is not an answer
What = Text | Callable[[], Text] | str


class Words:
    """What the bot says, as patterns that match it on the page."""

    def __init__(self, language: str) -> None:
        self._catalogue = Catalogue.load()
        self.language = language

    def plain(self, what: What) -> str:
        """The words in this story's language."""
        text = what if isinstance(what, str | Text) else what()
        return text if isinstance(text, str) else bare(self._catalogue.plain(text, self.language))

    def part(self, what: What) -> re.Pattern[str]:
        """Matches where these words stand somewhere."""
        return re.compile(self._pattern(what))

    def whole(self, what: What) -> re.Pattern[str]:
        """Matches where nothing but these words stands."""
        return re.compile(rf"^[\s]*{self._pattern(what)}[\s]*$")

    def _pattern(self, what: What) -> str:
        pieces = self.plain(what).split(ANYTHING)
        return r"[\s\S]*".join(_UNSEEN + "".join(_letter(each) for each in piece) for piece in pieces)


def _letter(letter: str) -> str:
    # A line may begin where we see a blank, and an invisible mark may follow every letter.
    return (r"\s+" if letter.isspace() else re.escape(letter)) + _UNSEEN


class Telephone:
    """One of the telephones side by side."""

    def __init__(self, page: Any, title: What, words: Words) -> None:
        self.page = page
        self.words = words
        self.region = page.get_by_role("region", name=words.plain(title), exact=True)

    async def starts(self) -> None:
        """Press Start."""
        await self.region.locator(".instead").click()

    async def says(self, text: str) -> None:
        """Type and send."""
        field = self.region.get_by_role("textbox")
        await field.fill(text)
        await field.press("Enter")

    async def taps(self, label: What, among: What = "") -> None:
        """Press the newest button with this label; `among`: below the newest message with these words."""
        below = self.region.locator("article", has_text=self.words.part(among)).last if among else self.region
        await below.locator(".inline-keys button", has_text=self.words.whole(label)).last.click()

    async def sends(self, *files: dict[str, Any], photos: bool = False) -> None:
        """Attach photos or files."""
        await self.region.locator(".write .tool").nth(1).click()
        async with self.page.expect_file_chooser() as chooser:
            await self.page.get_by_role("menuitem").nth(0 if photos else 1).click()
        await (await chooser.value).set_files(list(files))

    async def sees(self, what: What) -> None:
        """Wait until one of the newest bubbles says this."""
        await self._awaits(f"{_NEWEST} .text", what)

    async def sees_again(self, what: What) -> None:
        """Wait until any bubble says this, however old: it was changed where it stands."""
        await self._awaits("article .text", what)

    async def hears(self, what: What) -> None:
        """Wait for the note over a pressed button."""
        await self._awaits(".toast", what)

    async def sees_picture(self) -> None:
        """Wait until the newest message shows a picture that is really there."""
        picture = self.region.locator(f"{_NEWEST} .picture img").last
        await picture.wait_for()
        there = "image => image.complete && image.naturalWidth > 0"
        await self.page.wait_for_function(there, arg=await picture.element_handle())

    async def _awaits(self, where: str, what: What) -> None:
        try:
            await self.region.locator(where, has_text=self.words.part(what)).last.wait_for()
        except PlaywrightError:
            raise AssertionError(f"not to be seen: {self.words.plain(what)}\nbut:\n{await self.shows()}") from None

    async def is_handed_to(self, name: What) -> None:
        """Somebody else who shares this telephone takes it."""
        await self.region.get_by_role("radio", name=self.words.plain(name)).click()

    async def looks_into(self, chat: What) -> None:
        """Open another chat."""
        await self.region.get_by_role("tab", name=self.words.plain(chat)).click()

    async def shows(self) -> str:
        """The last bubbles, oldest first: for whoever must find out what went wrong."""
        return "\n".join(map(bare, (await self.region.locator("article .text").all_inner_texts())[-5:]))
