"""The prompt of every open form once more: after a silence, in which presses are lost, and at the end of a pause.

Thousands may be open. They are shown a portion at a time, each in a transaction of its own that also notes how far it
has come, so that nobody waits for all of them, and after a crash it goes on where it was.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.desk import Desk
from bot.services.forms.prompting import page_of, prompt
from bot.services.house.notifying import tell
from bot.visit import Keep, Notice
from db.drafts import Draft
from db.facts import forget, held, learn
from db.vocabulary import DraftState
from messages import say
from messages.text import Text

ACTIVE = timedelta(days=1)  # who was in the middle of a form when nobody listened
AT_ONCE = 100  # forms
UNFINISHED = "forms to be shown again"  # the fact that tells how far it has come
SILENCE, PAUSE = "silence", "pause"
ABOVE: Mapping[str, Callable[[], Text]] = {SILENCE: say.form_after_silence, PAUSE: say.pause_over}


def after_silence(desk: Desk, since: datetime) -> None:
    """Presses older than 150 seconds are gone: whoever was in a form sees its prompt again. The end of a pause will
    show them, too.
    """
    if desk.house.paused is None:
        _begin(desk, since - ACTIVE, SILENCE)


def after_pause(desk: Desk, since: datetime) -> None:
    """Whoever was in a form when the pause began (or has gone on with it meanwhile) may go on."""
    _begin(desk, since - ACTIVE, PAUSE)


def go_on(desk: Desk) -> None:
    """The next portion, if there is any."""
    if desk.house.paused is None and (plan := held(desk.db, UNFINISHED)) is not None:
        _show(desk, plan)


def _begin(desk: Desk, since: datetime, why: str) -> None:
    held(desk.db, UNFINISHED)
    _show(desk, {"since": since.isoformat(), "until": desk.now.isoformat(), "why": why, "done": 0})


def _show(desk: Desk, plan: dict[str, Any]) -> None:
    """What was touched since it began is on its owner's screen already."""
    since, until = datetime.fromisoformat(plan["since"]), datetime.fromisoformat(plan["until"])
    active = (Draft.state == DraftState.OPEN, Draft.touched_at > since, Draft.touched_at <= until)
    portion = select(Draft).where(*active, Draft.id > plan["done"]).order_by(Draft.id).limit(AT_ONCE)
    drafts = desk.db.scalars(portion).all()
    for draft in drafts:
        shown = prompt(page_of(draft, desk), ABOVE[plan["why"]]())
        tell(desk, Notice(draft.person_id, shown.lines, shown.buttons, keep=Keep(draft_id=draft.id)))
    if len(drafts) < AT_ONCE:
        forget(desk.db, UNFINISHED)
    else:
        learn(desk.db, UNFINISHED, plan | {"done": drafts[-1].id})
