"""Counting text the way Telegram does: lengths in code points, places of entities in UTF-16 units."""


def units(text: str) -> int:
    """How many UTF-16 units the text takes: an emoji takes two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers."""
    raw = text.encode("utf-16-le")[offset * 2 : (offset + length) * 2]
    return raw.decode("utf-16-le", "replace")
