"""What people ask before they sign: what it costs, until when it can be done, whether it binds anybody.

Said is only what the page says, and that it is silent on the rest: nobody's lawyer speaks here.
"""

from bot.desk import Desk
from bot.services.answers.answering import source_button
from bot.services.answers.background import endorse_button, facts, how_to_sign
from bot.services.house.ways import declaration_button, menu_button
from bot.services.people.reading_declaration import declaration
from bot.visit import Reply, Rows, Visit
from messages import say


def terms(visit: Visit, desk: Desk) -> Reply:
    """What signing costs, and until when."""
    register = desk.house.register
    if not facts(register):  # of a declaration that was added later nothing is known
        return how_to_sign(visit, desk)
    return Reply((say.answer_terms(date=register.as_of),), _ways_on(visit, desk))


def binding(visit: Visit, desk: Desk) -> Reply:
    """What follows from signing, in law."""
    if not facts(desk.house.register):
        return declaration(visit, desk)
    return Reply((say.answer_binding(),), _ways_on(visit, desk))


def _ways_on(visit: Visit, desk: Desk) -> Rows:
    read = (declaration_button(), *source_button(desk.house.register.source_url))
    return (read, (endorse_button(visit, desk),), (menu_button(),))
