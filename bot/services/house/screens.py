"""The screens that a menu button opens, by the word the button carries."""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.services.answers.browsing import cities
from bot.services.answers.commitments import commitments
from bot.services.following import following
from bot.services.forms import submissions
from bot.services.people import privacy, reading_declaration, welcoming
from bot.services.review import queueing
from bot.visit import Answer, Visit

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


def open_screen(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """A menu button."""
    tap = visit.tap
    assert isinstance(tap, taps.Go)
    return SCREENS.get(tap.screen, welcoming.old_button)(visit, desk)
