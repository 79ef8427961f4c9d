"""Which addresses a text may link to."""

import re

from bot.sandbox.records import Json

_MENTION = re.compile(r"tg://user\?id=(\d+)$")
_SCHEME = re.compile(r"(https?|tg|mailto|ton|tonsite):", re.IGNORECASE)
_HOST = re.compile(r"[^\s/:@]+\.[^\s/.:@]{2,}(:\d+)?([/?#]|$)")


def link_entity(address: str) -> Json | None:
    """The entity of a link to this address, or None where Telegram silently shows plain text instead."""
    mention = _MENTION.match(address)
    if mention:
        return {"type": "text_mention", "user": {"id": int(mention[1])}}
    url = checked_link(address)
    return {"type": "text_link", "url": url} if url else None


def checked_link(address: str) -> str:
    """The address as Telegram keeps it (with a scheme and a path), or "" when it is none."""
    address = address.strip()
    if re.search(r"\s", address) or not address:
        return ""
    if _SCHEME.match(address) is None:
        address = "http://" + address
    if not address.lower().startswith("http"):
        return address
    rest = address.split("://", 1)[-1]
    if _HOST.match(rest) is None and re.match(r"(localhost|127\.0\.0\.1)\b", rest) is None:
        return ""
    return address if re.search(r"[/?#]", rest) else address + "/"
