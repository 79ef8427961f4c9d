"""Start links to a place: its record, its examples, the letter to its leader. They are pressed in strangers' chats."""

import re

from bot.desk import Desk
from bot.services.answers import examples
from bot.services.answers.answering import place_card
from bot.services.answers.inviting import invitation
from bot.visit import Reply

# A place of the gazetteer has a negative number, which is written with an n.
LINK = re.compile(r"(place|examples|invite)-(n?)(\d{1,12})", re.ASCII)


def place_link(part: str, place: int) -> str:
    """What stands behind `?start=`."""
    return f"{part}-{'n' if place < 0 else ''}{abs(place)}"


def opened(desk: Desk, payload: str) -> Reply | tuple[Reply, ...] | None:
    """What a link of this sort opens; None for any other, and for a place that nobody knows."""
    link = LINK.fullmatch(payload)
    if link is None:
        return None
    place = -int(link[3]) if link[2] else int(link[3])
    match link[1]:
        case "examples":
            return examples.of_place(desk, place)
        case "invite":
            return invitation(desk, place)
    return place_card(desk, place)
