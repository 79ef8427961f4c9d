"""A pause: the house goes on answering questions, but takes nothing in until an administrator ends it.

What would be written down is answered with one kind line; nothing of it is kept, and the line says so. A form stays as
it is, is not counted as left alone meanwhile, and is shown again when the pause is over. Staff go on working.
"""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.desk import Desk
from bot.services.forms import showing_again
from bot.services.house.ways import menu_button
from bot.services.people.welcoming import unknown_command
from bot.services.review import news
from bot.services.staff.staff_door import administrator
from bot.services.staff.standing import role_of
from bot.visit import Answer, Chat, Reply, Visit
from db.drafts import Draft
from db.facts import forget, known, learn
from db.vocabulary import DraftState
from messages import say

FACT = "pause"
MOST = 500  # characters of an administrator's own words


def words(db: Session) -> str | None:
    """The administrator's words for people while there is a pause (perhaps none), None while there is no pause."""
    fact = known(db, FACT)
    return str(fact["words"]) if fact else None


def held(visit: Visit, desk: Desk) -> Reply | None:
    """What somebody hears instead of being served, if a pause concerns them."""
    said = desk.house.paused
    if said is None or visit.where is not Chat.PRIVATE or role_of(desk, visit.person) is not None:
        return None
    own = (say.pause_words(words=said),) if said else ()
    return Reply((say.paused(), *own), ((menu_button(),),))


def pause(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """/pause, with words for people or without; said again, it changes the words."""
    if not administrator(visit, desk):
        return unknown_command(visit, desk)
    said = visit.argument.strip()
    if len(said) > MOST:
        return Reply((say.answer_too_long(length=len(said), most=MOST),))
    before = known(desk.db, FACT)
    learn(desk.db, FACT, {"since": before["since"] if before else desk.now.isoformat(), "words": said})
    if not before:
        news.to_administrators(desk, say.pause_told(name=visit.name), but=visit.person)
    return Reply((say.pause_begun(), say.pause_words(words=said) if said else say.pause_hint()))


def resume(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """/resume: open forms are shown again, and have as much time left as when the pause began."""
    if not administrator(visit, desk):
        return unknown_command(visit, desk)
    fact = known(desk.db, FACT)
    if not fact:
        return Reply((say.pause_none(),))
    since = datetime.fromisoformat(fact["since"])
    forget(desk.db, FACT)
    _give_back(desk, desk.now - since)
    showing_again.after_pause(desk, desk.now)
    news.to_administrators(desk, say.resume_told(name=visit.name), but=visit.person)
    return Reply((say.pause_ended(),))


def _give_back(desk: Desk, time: timedelta) -> None:
    """To all forms at once, and only their time is read and written: there may be thousands."""
    waiting = select(Draft.id, Draft.touched_at).where(Draft.state != DraftState.SUBMITTED)
    moved = [{"id": row.id, "touched_at": min(desk.now, row.touched_at + time)} for row in desk.db.execute(waiting)]
    if moved:
        desk.db.execute(update(Draft), moved)
        desk.db.expire_all()
