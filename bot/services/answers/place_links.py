"""Start links of cards, which are pressed in strangers' chats: to a place (its record, its examples, the letter to its
leader), to what is done about a theme, to the declaration.
"""

from bot.desk import Desk
from bot.services.answers import examples
from bot.services.answers.answering import place_card
from bot.services.answers.inviting import invitation
from bot.services.answers.start_links import place_of
from bot.services.people.reading_declaration import whole
from bot.visit import Reply


def opened(desk: Desk, payload: str) -> Reply | tuple[Reply, ...] | None:
    """What a link of this sort opens; None for any other, and for a place or theme that nobody knows."""
    if payload == "declaration":
        return whole(desk)
    code = payload.removeprefix("theme-")
    if code != payload and code in desk.house.register.examples_by_theme:
        return examples.about_theme(desk, code)
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
