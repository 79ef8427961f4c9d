"""The pictures that are drawn already, until what they show changes.

A picture is drawn in a thread of its own, outside any turn, and once for all who ask at the same time. After it was
sent once, Telegram has it too: from then on its id there is all that is kept.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from bot.rules.records.maps import Chart
from bot.rules.records.register import Register
from bot.services.answers.charts import chart_of
from messages import say
from messages.catalogue import Catalogue
from messages.languages import ENGLISH
from messages.languages import language as known_language

if TYPE_CHECKING:
    from bot.mapping.drawing import Reader

MOST = 64  # pictures, in all languages; the one that was not asked for longest gives way


@dataclass(frozen=True, slots=True)
class Picture:
    """Which picture, and what to send: its bytes, or the id under which Telegram has it. Equal charts look the same."""

    name: str
    chart: Chart
    language: str
    file: bytes | str


class Gallery:
    """`register` gives the register as it is at present: no picture outlives a change of what it shows."""

    def __init__(self, register: Callable[[], Register], catalogue: Catalogue) -> None:
        self._register = register
        self._catalogue = catalogue
        self._pen = ThreadPoolExecutor(1, "map")  # one after the other: drawing many at once would slow all answers
        self._pictures: OrderedDict[tuple[Chart, str], asyncio.Task[bytes] | str] = OrderedDict()

    async def picture(self, name: str, language: str) -> Picture:
        """A picture by its name (see `bot.rules.records.maps`) for readers of a language.

        Drawing goes on even where nobody waits for it any more.
        """
        key = (chart_of(self._register(), name), language)
        found = self._pictures.get(key)
        if found is None or (isinstance(found, asyncio.Task) and _failed(found)):
            found = asyncio.create_task(self._drawn(*key))
            self._pictures[key] = found
        self._pictures.move_to_end(key)
        while len(self._pictures) > MOST:
            self._pictures.popitem(last=False)
        return Picture(name, *key, found if isinstance(found, str) else await asyncio.shield(found))

    def is_at_telegram(self, picture: Picture, file_id: str) -> None:
        """It was sent: its bytes need not be kept."""
        key = (picture.chart, picture.language)
        if key in self._pictures:
            self._pictures[key] = file_id

    def forget(self, picture: Picture) -> None:
        """Telegram no longer knows it by its id."""
        self._pictures.pop((picture.chart, picture.language), None)

    async def _drawn(self, chart: Chart, language: str) -> bytes:
        return await asyncio.get_running_loop().run_in_executor(self._pen, self._draw, chart, language)

    def _draw(self, chart: Chart, language: str) -> bytes:
        picture: bytes = import_module("bot.mapping.drawing").drawn(chart, self.reader(language))
        return picture

    def reader(self, language: str) -> "Reader":
        """Who looks at a picture in this language: of English, where the letters for it are not at hand."""
        drawing = import_module("bot.mapping.drawing")
        # A picture in English is better than one of empty boxes.
        written = language if drawing.can_write(self._catalogue.plain(say.map_world(), language)) else ENGLISH
        from_right = known_language(written).direction == "rtl"
        reader: Reader = drawing.Reader(written, from_right, lambda text: self._catalogue.plain(text, written))
        return reader


def _failed(drawing: asyncio.Task[bytes]) -> bool:
    return drawing.done() and (drawing.cancelled() or drawing.exception() is not None)
