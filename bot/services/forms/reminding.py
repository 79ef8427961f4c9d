"""Forms left unfinished: one polite reminder, and a notice when they are deleted."""

from datetime import timedelta

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.house.notifying import tell
from bot.services.people import states
from bot.visit import Button, Notice
from db.drafts import Draft
from db.vocabulary import DraftState
from messages import say
from messages.text import Duration

REMIND_AFTER = timedelta(days=2)


def remind(desk: Desk) -> None:
    """Once, when nothing has happened for two days. Not during a pause: nobody could go on."""
    if desk.house.paused is not None:
        return
    quiet = select(Draft).where(
        Draft.state != DraftState.SUBMITTED, Draft.reminded_at.is_(None), Draft.touched_at < desk.now - REMIND_AFTER
    )
    for draft in desk.db.scalars(quiet.limit(200)):
        draft.reminded_at = desk.now
        left = draft.touched_at + timedelta(days=desk.house.settings.draft_days) - desk.now
        form = states.FORMS[draft.form]()
        go_on = Button(say.button_continue(), taps.FormStep(draft.id, draft.version, "resume"))
        forget = Button(say.button_delete_draft(), taps.FormStep(draft.id, draft.version, "delete"))
        seconds = max(3600, int(left.total_seconds()))
        lines = (say.draft_reminder(form=form, time=Duration(seconds)),)
        tell(desk, Notice(draft.person_id, lines, ((go_on, forget),)))


def expire(desk: Desk) -> None:
    """Delete what nobody touched for the days that were promised, and say so. A pause does not count."""
    if desk.house.paused is not None:
        return
    limit = desk.now - timedelta(days=desk.house.settings.draft_days)
    old = select(Draft).where(Draft.state != DraftState.SUBMITTED, Draft.touched_at < limit)
    for draft in desk.db.scalars(old.limit(200)).all():
        anew = Button(say.button_start_anew(), taps.StartForm(draft.form, draft.entry_id or 0))
        tell(desk, Notice(draft.person_id, (say.draft_expired(form=states.FORMS[draft.form]()),), ((anew,),)))
        desk.db.delete(draft)
    desk.db.flush()
