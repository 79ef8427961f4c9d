"""/stats: what there is, by kind and state, how long reviews take, and whether there are enough reviewers."""

from sqlalchemy import func, select

from bot.desk import Desk
from bot.services.answers.paging import public
from bot.services.forms import waiting
from bot.services.house.ways import menu_button
from bot.services.people import states
from bot.services.people.welcoming import unknown_command
from bot.services.review import shortage
from bot.services.staff.staff_door import admitted, language_here
from bot.visit import Answer, Reply, Visit
from db.entries import Entry
from db.vocabulary import Kind
from messages import say
from messages.text import Listing, Text


def stats(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """The whole page."""
    if admitted(visit, desk) is None:
        return unknown_command(visit, desk)
    lines = (say.stats_head(), *(_kind(desk, kind) for kind in Kind), *shortage.warnings(desk))
    return public(visit, Reply(lines, ((menu_button(),),), language=language_here(visit, desk)))


def _kind(desk: Desk, kind: Kind) -> Text:
    counted = select(Entry.status, func.count()).where(Entry.kind == kind).group_by(Entry.status)
    found = {row[0]: row[1] for row in desk.db.execute(counted)}
    counts = tuple(
        say.stats_count(state=word(), count=found[status]) for status, word in states.STATES.items() if status in found
    )
    if not counts:
        return say.stats_none(kind=states.KINDS[kind]())
    usual = waiting.usual(desk, kind)
    return say.stats_kind(kind=states.KINDS[kind](), counts=Listing(counts, "unit"), usual=usual)
