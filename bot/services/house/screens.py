"""The screens that a menu button opens, by the word the button carries."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot import taps
from bot.desk import Desk
from bot.services.answers.browsing import cities
from bot.services.answers.commitments import commitments
from bot.services.following import following
from bot.services.forms import submissions
from bot.services.people import privacy, reading_declaration, welcoming
from bot.services.review import queueing
from bot.visit import Answer, Chat, Visit

Service = Callable[[Visit, Desk], Answer | tuple[Answer, ...] | None]

SCREENS: Mapping[str, Service] = {
    "menu": welcoming.menu,
    "status": submissions.status,
    "mine": submissions.status,
    "declaration": reading_declaration.declaration,
    "cities": cities,
    "commitments": commitments,
    "language": welcoming.language,
    "privacy": privacy.privacy,
    "help": welcoming.help,
    "queue": queueing.queue,
    "following": following.following,
}
FOR_ALL = ("cities", "commitments", "help", "queue")  # what a group may read; the queue asks who presses


def open_screen(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """A menu button. In a group it shows nobody what is somebody's own, whoever presses it, however it came there."""
    tap = visit.tap
    assert isinstance(tap, taps.Go)
    if visit.where is Chat.GROUP and tap.screen not in FOR_ALL:
        return replace(welcoming.group_hello(desk), edit=True)
    return SCREENS.get(tap.screen, welcoming.old_button)(visit, desk)
