"""The list that a record was opened from, as the record's buttons carry it: the way back."""

from bot import taps
from bot.taps import ShowCommitment, ShowList, Tap
from bot.visit import Button
from messages import say

BELOW = "new"  # opened from a list that no button could ask for again: the record stands below it


def opened_from(listing: Tap | None) -> str:
    """The part of a record's button: its card, and where it was opened."""
    match listing:
        case ShowList(kind=kind, key=key, page=page):
            return f"card/{kind}/{key}/{page}"
        case ShowCommitment(number=number, page=page):
            return f"card/commitment/{number}/{page}"
    return BELOW


def another_part(part: str, carried: str) -> str:
    """The button of another part of the same record, with the same way back."""
    return "/".join((part, *carried.split("/")[1:]))


def back(carried: str) -> tuple[Button, ...]:
    """The button to the list; none where nobody knows it. A forged one leads no further than any list does."""
    match carried.split("/"):
        case [_, kind, key, page] if page.isascii() and page.isdecimal() and len(page) < 6:
            return (Button(say.button_back(), _listing(kind, key, int(page))),)
    return ()


def _listing(kind: str, key: str, page: int) -> Tap:
    if kind == "commitment":
        return taps.ShowCommitment(int(key) if key in "123456789" and key else 0, page)
    return taps.ShowList(kind, key, page)
