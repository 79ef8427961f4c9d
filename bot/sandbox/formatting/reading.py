"""From what a bot or a person sends to what is kept: one place where texts and captions are read and refused."""

import json
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.formatting.cleaning import clean, trim
from bot.sandbox.formatting.detecting import detect
from bot.sandbox.formatting.html import read_html
from bot.sandbox.formatting.units import units
from bot.sandbox.records import Json
from bot.sandbox.refusals import bad_request

_ENTITY_TYPES = frozenset(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote "
    "expandable_blockquote code pre text_link text_mention custom_emoji date_time".split()
)


@dataclass(frozen=True)
class Formatted:
    """A cleaned text and its entities."""

    text: str
    entities: list[Json] = field(default_factory=list)


def read_formatted(source: str, parse_mode: str = "", given: Any = None) -> Formatted:
    """Read a text: with tags when the mode says HTML, else with the given entities; what Telegram finds is added."""
    if parse_mode and parse_mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    text = clean(source)
    text, entities = read_html(text) if parse_mode else (text, _checked(given, text))
    text, entities = trim(text, entities)
    entities += detect(text, entities)
    return Formatted(text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"])))


def _checked(given: Any, text: str) -> list[Json]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad_request("expected an Array of MessageEntity")
    end = units(text)
    return [_entity(entity, end) for entity in given]


def _entity(entity: Any, end: int) -> Json:
    if not isinstance(entity, dict) or entity.get("type") not in _ENTITY_TYPES:
        raise bad_request(f"can't parse MessageEntity: {json.dumps(entity, ensure_ascii=False)}")
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int):
        raise bad_request('can\'t parse MessageEntity: field "offset" and "length" must be Numbers')
    if offset < 0 or length <= 0 or offset + length > end:
        raise bad_request("ENTITY_BOUNDS_INVALID")
    return {key: value for key, value in entity.items() if value is not None}
