"""Forms left unfinished: one polite reminder, a notice when they are deleted, and the prompt again after a silence."""

from datetime import datetime, timedelta

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.forms.prompting import page_of, prompt
from bot.services.house.notifying import tell
from bot.services.people import states
from bot.visit import Button, Keep, Notice
from db.drafts import Draft
from db.vocabulary import DraftState
from messages import say
from messages.text import Duration, Text

REMIND_AFTER = timedelta(days=2)
ACTIVE = timedelta(days=1)  # who was in the middle of a form when nobody listened


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


def show_open_forms(desk: Desk, since: datetime) -> None:
    """After a silence: presses older than 150 seconds are gone, so whoever was in a form sees its prompt again."""
    if desk.house.paused is None:  # the end of a pause will show them
        show_forms(desk, since - ACTIVE, say.form_after_silence())


def show_forms(desk: Desk, since: datetime, above: Text) -> None:
    """Show the prompt of every open form that was touched since then, below a line that says why."""
    active = select(Draft).where(Draft.state == DraftState.OPEN, Draft.touched_at > since)
    for draft in desk.db.scalars(active):
        shown = prompt(page_of(draft, desk), above)
        tell(desk, Notice(draft.person_id, shown.lines, shown.buttons, keep=Keep(draft_id=draft.id)))
