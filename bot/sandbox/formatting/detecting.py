"""Entities that Telegram finds by itself in plain text: commands, names, addresses, tags."""

import re

from bot.sandbox.formatting.units import units
from bot.sandbox.records import Json

_KINDS = {
    "url": re.compile(r"(?<![\w@.])(?:https?://[^\s<>\"']+|(?:[\w-]+\.)+(?:com|org|net|int|gov|io|me|city|info)\b(?:/[^\s<>\"']*)?)"),
    "email": re.compile(r"(?<![\w.@+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "mention": re.compile(r"(?<![\w@/.])@[A-Za-z]\w{2,31}\b"),
    "bot_command": re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{2,31})?(?![\w/])"),
    "hashtag": re.compile(r"(?<![\w#])#\w*[^\W\d]\w*"),
}  # fmt: skip
_HINT = re.compile(r"[./@#]")
_TRAILING = ".,;:!?)]}'\"،؛؟"
_SILENT = {"code", "pre", "text_link", "text_mention"}


def detect(text: str, given: list[Json]) -> list[Json]:
    """The entities to add to the given ones."""
    if _HINT.search(text) is None:
        return []
    taken = [_span(entity) for entity in given if entity["type"] in _SILENT]
    found: list[Json] = []
    for kind, pattern in _KINDS.items():
        for match in pattern.finditer(text):
            entity = _entity(text, kind, match)
            if not any(_crosses(_span(entity), span) for span in taken):
                taken.append(_span(entity))
                found.append(entity)
    return found


def _entity(text: str, kind: str, match: re.Match[str]) -> Json:
    shown = match[0].rstrip(_TRAILING) if kind == "url" else match[0]
    return {"type": kind, "offset": units(text[: match.start()]), "length": units(shown)}


def _span(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _crosses(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
