"""Putting a form aside, taking it up again, deleting it; and “stop” in the middle of one. At most one draft of a person
is open.
"""

from sqlalchemy import update

from bot import taps
from bot.desk import Desk
from bot.services.forms.prompting import Page, page_of, prompt
from bot.services.forms.several import named
from bot.services.house.ways import menu_button
from bot.visit import Button, Reply
from db.drafts import Draft, put_back, throw_away
from db.following import unfollow_all
from db.vocabulary import DraftState
from messages import say
from messages.text import Text


def stop(page: Page, desk: Desk) -> Reply:
    """The word alone is no answer. It ends all news, as is promised, and the form stays; from whoever follows nothing
    it is the wish to leave the form.
    """
    count = unfollow_all(desk.db, page.draft.person_id)
    if not count:
        return ask(page, desk, say.form_nothing_to_stop(), edit=False)
    return prompt(page, say.following_stopped(count=count), say.form_still_open(button=say.button_cancel()))


def ask(page: Page, desk: Desk, *above: Text, edit: bool) -> Reply:
    """Cancel never throws anything away by itself: it asks."""
    buttons = (
        (_way(page, "resume", say.button_go_back_to_form()),),
        (_way(page, "keep", say.button_keep_for_later()), _way(page, "delete", say.button_delete_draft())),
    )
    sure = say.form_cancel_sure(days=desk.house.settings.draft_days)
    return Reply((*above, say.form_which(form=named(page)), sure), buttons, edit=edit)


def park(page: Page, desk: Desk, edit: bool) -> Reply:
    """Keep the draft for later."""
    page.draft.state = DraftState.PARKED
    _touch(page, desk)
    return Reply((say.form_parked(),), ((menu_button(),),), edit=edit)


def delete(page: Page, desk: Desk, edit: bool) -> Reply:
    """Delete the draft and everything in it."""
    throw_away(desk.db, page.draft)
    return Reply((say.form_deleted(),), ((menu_button(),),), edit=edit)


def reopen(page: Page, desk: Desk) -> Page:
    """Open a draft again; another open one is parked."""
    if page.draft.state is not DraftState.OPEN:
        park_open(desk, page.draft.person_id)
        page.draft.state = DraftState.OPEN
    _touch(page, desk)
    return page_of(page.draft, desk)


def park_open(desk: Desk, person: int) -> None:
    """Park whatever form the person has open."""
    desk.db.execute(
        update(Draft)
        .where(Draft.person_id == person, Draft.state == DraftState.OPEN)
        .values(state=DraftState.PARKED, version=Draft.version + 1)
    )


def _touch(page: Page, desk: Desk) -> None:
    page.draft.version += 1
    page.draft.touched_at = desk.now
    put_back(desk.db, page.draft)


def _way(page: Page, step: str, label: Text) -> Button:
    return Button(label, taps.FormStep(page.draft.id, page.draft.version, step))
