"""Addresses that open the bot in a chat of one's own, and what stands behind their `?start=` for a place: its record,
its examples, the letter to its leader.
"""

import re

from bot.desk import Desk
from bot.visit import Button
from messages import say

# A place of the gazetteer has a negative number, which is written with an n.
LINK = re.compile(r"(place|examples|invite)-(n?)(\d{1,12})", re.ASCII)


def address(desk: Desk, payload: str = "") -> str:
    """The bot's own, with what it is to begin with."""
    bare = f"https://t.me/{desk.house.username}"
    return f"{bare}?start={payload}" if payload else bare


def privately(desk: Desk, payload: str = "") -> Button:
    """From a group to a chat of one's own."""
    return Button(say.button_write_privately(), url=address(desk, payload))


def place_link(part: str, place: int) -> str:
    """The link to a part of what there is about a place."""
    return f"{part}-{'n' if place < 0 else ''}{abs(place)}"


def place_of(payload: str) -> tuple[str, int] | None:
    """The part and the place; None for any other payload."""
    link = LINK.fullmatch(payload)
    return (link[1], -int(link[3]) if link[2] else int(link[3])) if link else None
