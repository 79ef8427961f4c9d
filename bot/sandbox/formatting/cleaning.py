"""What Telegram takes out of every text before it keeps it: control characters, embedding marks, outer blanks."""

import re
from collections.abc import Iterable

from bot.sandbox.formatting.units import units
from bot.sandbox.records import Json

# U+2028 to U+202E go (line separators and the old direction marks); the isolates U+2066 to U+2069 stay.
_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")


def clean(text: str) -> str:
    """The text without what Telegram removes."""
    return _BLANKED.sub(" ", _REMOVED.sub("", text))


def trim(text: str, entities: Iterable[Json]) -> tuple[str, list[Json]]:
    """Take blanks off both ends and move the entities along."""
    kept = text.lstrip()
    gone = units(text) - units(kept)
    kept = kept.rstrip()
    moved = (_clip(entity, gone, units(kept)) for entity in entities)
    return kept, [entity for entity in moved if entity["length"] > 0]


def _clip(entity: Json, gone: int, end: int) -> Json:
    first = max(entity["offset"] - gone, 0)
    last = min(entity["offset"] + entity["length"] - gone, end)
    return entity | {"offset": first, "length": last - first}
