"""Start links to a place: its record, its examples, the letter to its leader. They are pressed in strangers' chats."""

from bot.desk import Desk
from bot.services.answers import examples
from bot.services.answers.answering import place_card
from bot.services.answers.inviting import invitation
from bot.services.answers.start_links import place_of
from bot.visit import Reply


def opened(desk: Desk, payload: str) -> Reply | tuple[Reply, ...] | None:
    """What a link of this sort opens; None for any other, and for a place that nobody knows."""
    link = place_of(payload)
    if link is None:
        return None
    part, place = link
    match part:
        case "examples":
            return examples.of_place(desk, place)
        case "invite":
            return invitation(desk, place)
    return place_card(desk, place)
