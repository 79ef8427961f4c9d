"""Several forms of one person, one of them open: what each is called, and what an old button of another one says."""

from bot import taps
from bot.desk import Desk
from bot.rules.records import naming
from bot.services.forms.prompting import Page, page_of
from bot.services.people import states
from bot.visit import Button, Reply
from db.drafts import Draft, open_draft
from messages import say
from messages.text import Text


def of_another(pressed: Draft, desk: Desk) -> Reply | None:
    """Which form the button belongs to and which is open, with a way to each; None where no other is open."""
    now = open_draft(desk.db, pressed.person_id)
    if now is None:
        return None
    lines = (say.form_another(pressed=named(page_of(pressed, desk)), open=named(page_of(now, desk))),)
    return Reply(lines, tuple((_go_on(draft, desk),) for draft in (now, pressed)))


def kept_aside(draft: Draft, desk: Desk) -> tuple[Text, ...]:
    """What is said above a form when it takes the place of another that was open."""
    now = open_draft(desk.db, draft.person_id)
    return (say.form_kept_aside(form=named(page_of(now, desk))),) if now is not None and now.id != draft.id else ()


def named(page: Page) -> Text:
    """The form, with its place as soon as that is known."""
    form = states.FORMS[page.form.name]()
    place = naming.place_answer(page.scene.answers, page.scene.known.place)
    return say.form_for_place(form=form, place=place) if place else form


def _go_on(draft: Draft, desk: Desk) -> Button:
    return Button(
        say.button_go_on_with(form=named(page_of(draft, desk))), taps.FormStep(draft.id, draft.version, "resume")
    )
