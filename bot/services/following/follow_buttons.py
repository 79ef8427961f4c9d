"""The buttons that begin and end following. They ask no database: every answer to a resident carries one, and only for
whoever follows anything it is looked up which of them are turned round.
"""

from collections.abc import Collection
from dataclasses import replace

from bot import taps
from bot.visit import Button, Reply
from db.following import Subject
from db.vocabulary import Followed
from messages import say
from messages.text import Word


def follow_place(place: int, listed: bool = True) -> Button:
    """News of a place, or the first news of one that is not on the list."""
    label = say.button_follow() if listed else say.button_tell_me()
    return Button(label, taps.Follow(Followed.PLACE.value, str(place), "on"))


def follow_country(code: str) -> Button:
    """News of a country's places."""
    return Button(say.button_follow(), taps.Follow(Followed.COUNTRY.value, code, "on"))


def follow_commitment(number: int) -> Button:
    """New examples of how a commitment is kept."""
    return Button(say.button_follow(), taps.Follow(Followed.COMMITMENT.value, str(number), "on"))


def stop_one(name: Word, kind: Followed, subject: str, step: str) -> Button:
    """Stop following one thing, by its name."""
    return Button(say.button_stop_one(subject=name), taps.Follow(kind.value, subject, step))


def turned(page: Reply, followed: Collection[Subject]) -> Reply:
    """The page as it is for somebody who follows these: their buttons end it."""
    rows = tuple(tuple(_turned(button, followed) for button in row) for row in page.buttons)
    return replace(page, buttons=rows)


def _turned(button: Button, followed: Collection[Subject]) -> Button:
    match button.tap:
        case taps.Follow(step="on") as on if (on.kind, on.subject) in followed:
            return Button(say.button_unfollow(), replace(on, step="off"))
    return button
