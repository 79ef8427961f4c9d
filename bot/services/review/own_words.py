"""Asking staff for words of their own. In private, because groups do not show bots what people type, and notes and
reasons are nobody else's business.
"""

from bot import taps
from bot.desk import Desk
from bot.services.people.reaching import reachable
from bot.services.review import carding
from bot.services.review.case import Answers, Case
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from db.asked import Asked, form_mark
from db.drafts import open_draft
from messages import say
from messages.text import Text

MOST = 1000  # characters


def ask(case: Case, step: str, extra: str, *lines: Text, skippable: bool = False) -> Answers:
    """Ask for the words that a step on an entry needs; they are heard in `bot.services.review.hearing`. What was chosen
    on the card (`extra`) is chosen then: colleagues see the card again, not the choice.
    """
    row = Asked(
        person_id=case.visit.person,
        entry_id=case.entry.id,
        version=case.tap.version,
        step=step,
        extra=extra,
        asked_at=case.desk.now,
    )
    skip = taps.ReviewStep(case.entry.id, case.tap.version, "decide", extra) if skippable else None
    asked = privately(case.visit, case.desk, row, lines, skip)
    if extra and not isinstance(asked, Toast):
        carding.refresh(case.desk, case.entry)
    return asked


def privately(
    visit: Visit, desk: Desk, row: Asked, lines: tuple[Text, ...], skip: taps.Tap | None = None
) -> Answer | tuple[Answer, ...]:
    """Put the question in the person's private chat, wherever they pressed."""
    if not reachable(desk, visit.person):
        return Toast(say.toast_start_privately(), alert=True)
    row.form = form_mark(open_draft(desk.db, visit.person))
    desk.db.merge(row)
    desk.db.flush()
    ways = (
        *((Button(say.button_skip(), skip),) if skip else ()),
        Button(say.button_cancel(), taps.Unask()),
    )
    question = Reply(lines, (ways,), to=visit.person if visit.where is Chat.GROUP else None)
    return (Toast(say.toast_asked_privately()), question) if visit.where is Chat.GROUP else question
