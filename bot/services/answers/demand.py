"""What residents look for: counted in memory, written down every few seconds, shown to staff as counts."""

from bot.desk import Desk
from bot.rules.records import naming
from bot.services.answers.gazetteer import fact_of
from bot.services.answers.paging import public
from bot.services.house.ways import menu_button
from bot.services.people.welcoming import unknown_command
from bot.services.staff.staff_door import admitted, language_here
from bot.visit import Answer, Reply, Visit
from db.counts import add_missed, add_unanswered, missed
from messages import say

LEAST = 5  # fewer might be one neighbour asking
MOST = 30


def write_down(desk: Desk) -> None:
    """What this copy of the bot has counted since the last time."""
    places, words = desk.house.tally.take()
    if places:
        add_missed(desk.db, places, desk.now)
    if words:
        add_unanswered(desk.db, words, desk.now)


def demand(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """/demand: the places that people ask for and that are not on the list."""
    if admitted(visit, desk) is None:
        return unknown_command(visit, desk)
    register = desk.house.register
    wanted = [(register.own(row.place), row.count) for row in missed(desk.db, LEAST)]
    unlisted = [(fact_of(register, at), count) for at, count in wanted if at not in register.by_place]
    lines = [say.demand_line(place=naming.place(fact), count=count) for fact, count in unlisted[:MOST] if fact]
    head = say.demand_head(least=str(LEAST)) if lines else say.demand_none(least=str(LEAST))
    return public(visit, Reply((head, *lines), ((menu_button(),),), language=language_here(visit, desk)))
