"""Are there enough people to approve what comes in? Whoever sends something in cannot approve it themselves."""

from collections.abc import Iterator

from bot.desk import Desk
from bot.services.people import states
from bot.services.review import approvals
from bot.services.staff.standing import reviewers
from db.vocabulary import Kind
from messages import say
from messages.text import Text


def warnings(desk: Desk) -> Iterator[Text]:
    """One line for each kind of entry that can never be published with the reviewers there are."""
    eligible = len(reviewers(desk))
    for kind in Kind:
        needed = approvals.needed(desk, kind)
        if needed > eligible:
            yield say.staff_too_few(kind=states.KINDS[kind](), needed=needed, eligible=eligible)
