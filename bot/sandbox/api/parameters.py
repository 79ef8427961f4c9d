"""The parameters of a call: as text of a form, as parts with files, or as JSON; here they become values."""

import json
from dataclasses import dataclass
from typing import Any, Final

from bot.sandbox.refusals import bad_request

# A name means the same in every method. What is not listed here is text.
_INTEGERS: Final = frozenset("message_id user_id offset limit timeout cache_time max_connections".split())
_BOOLEANS: Final = frozenset(
    "disable_notification protect_content show_alert is_personal drop_pending_updates "
    "show_caption_above_media has_spoiler disable_content_type_detection".split()
)
_FLOATS: Final = frozenset({"latitude", "longitude", "horizontal_accuracy"})
_JSON: Final = {
    "entities": "message entities",
    "caption_entities": "message entities",
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "link_preview_options": "link preview options",
    "allowed_updates": "allowed updates",
    "media": "media",
    "results": "inline query results",
    "commands": "commands",
    "scope": "BotCommandScope",
    "menu_button": "menu button",
    "button": "inline query results button",
    "message_ids": "message identifiers",
}
_TRUE: Final = frozenset({"true", "yes", "1"})


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    data: bytes
    mime: str = "application/octet-stream"


def read_value(name: str, raw: Any) -> Any:
    """One parameter's value; a Refusal where it cannot be one."""
    if name in _INTEGERS:
        return _number(name, raw, int)
    if name in _FLOATS:
        return _number(name, raw, float)
    if name in _BOOLEANS:
        return raw if isinstance(raw, bool) else str(raw).lower() in _TRUE
    if name in _JSON:
        return _json(name, raw)
    return raw if isinstance(raw, str) else json.dumps(raw, ensure_ascii=False)


def _number(name: str, raw: Any, kind: type[int] | type[float]) -> int | float:
    try:
        return kind(raw)
    except (TypeError, ValueError) as wrong:
        raise bad_request(f"invalid {name} specified") from wrong


def _json(name: str, raw: Any) -> Any:
    if not isinstance(raw, str):
        return raw
    try:
        return json.loads(raw)
    except ValueError as wrong:
        raise bad_request(f"can't parse {_JSON[name]} JSON object") from wrong
