"""Alarms for administrators: each told once when it begins, and once more when it is over.

What has been told is a fact in the database, so a restart tells nothing twice, and several copies tell it once. An
alarm for a database that takes nothing in cannot wait in that database: `bot/watching.py` tells that one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import or_, select, update

from bot.desk import Desk
from bot.services.review import news
from bot.services.staff.standing import staff_chat
from db.facts import forget, known, learn
from db.mailbox import Outgoing, Quarantined
from db.outgoing import STAFF_CHAT, waiting
from messages import say
from messages.text import Text

PENDING = "pending_updates"  # the fact that tells how many updates wait at Telegram
TOO_MANY = 1000
TOO_LONG = timedelta(minutes=5)
CALM = timedelta(hours=1)  # without another quarantined update
SHOWN = 10  # references in one alarm


@dataclass(frozen=True, slots=True)
class Alarm:
    """`begun` says what is wrong, or None while all is well; `over` is said when it is well again."""

    name: str
    begun: Callable[[Desk], Text | None]
    over: Callable[[], Text]


def look(desk: Desk) -> None:
    """Compare what is with what was told."""
    for alarm in ALARMS:
        wrong, told = alarm.begun(desk), known(desk.db, _fact(alarm.name)) is not None
        if wrong is not None and not told:
            is_known(desk, alarm.name)
            news.to_administrators(desk, wrong)
        elif wrong is None and told:
            forget(desk.db, _fact(alarm.name))
            news.to_administrators(desk, alarm.over())


def is_known(desk: Desk, name: str) -> None:
    """Administrators know of it: only its end is still to be told."""
    learn(desk.db, _fact(name), desk.now.isoformat())


def _fact(name: str) -> str:
    return f"alarm:{name}"


def _outbox(desk: Desk) -> Text | None:
    count, oldest = waiting(desk.db, desk.now)
    return say.alarm_outbox(count=count) if oldest and oldest < desk.now - TOO_LONG else None


def _quarantine(desk: Desk) -> Text | None:
    lately = select(Quarantined.id).where(Quarantined.at > desk.now - CALM)
    numbers = desk.db.scalars(lately.order_by(Quarantined.id.desc()).limit(SHOWN)).all()
    if not numbers:
        return None
    untold = update(Quarantined).where(Quarantined.told_at.is_(None))
    desk.db.execute(untold.values(told_at=desk.now))
    return say.alarm_quarantine(references=", ".join(f"Q-{number}" for number in reversed(numbers)))


def _pending(desk: Desk) -> Text | None:
    pending = int(known(desk.db, PENDING) or 0)
    return say.alarm_pending(count=pending) if pending > TOO_MANY else None


def _staff_chat(desk: Desk) -> Text | None:
    """The bot was put out of the group (fact 0), or the newest message there did not arrive."""
    chat = staff_chat(desk)
    if chat is None:
        return say.alarm_staff_chat_none() if known(desk.db, STAFF_CHAT) == 0 else None
    tried = or_(Outgoing.sent_at.is_not(None), Outgoing.failed_at.is_not(None))
    newest = select(Outgoing.failure, Outgoing.failed_at).where(Outgoing.chat_id == chat, tried)
    last = desk.db.execute(newest.order_by(Outgoing.id.desc()).limit(1)).first()
    return say.alarm_staff_chat(reason=last.failure or "") if last and last.failed_at else None


ALARMS: tuple[Alarm, ...] = (
    Alarm("outbox", _outbox, say.alarm_outbox_over),
    Alarm("quarantine", _quarantine, say.alarm_quarantine_over),
    Alarm("pending", _pending, say.alarm_pending_over),
    Alarm("staff-chat", _staff_chat, say.alarm_staff_chat_over),
)
