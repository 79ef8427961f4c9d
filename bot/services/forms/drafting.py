"""Filling in a form: what was typed, sent or pressed becomes an answer in the draft, and the next prompt comes back.

An answer is filed under the question that was shown (`draft.asked`). A button of an older version of the draft changes
nothing: the present state is shown again with a kind line.
"""

from bot import taps
from bot.desk import Desk
from bot.rules.forms import form as engine
from bot.rules.forms.form import Choice, Heard, Refused, Scene
from bot.rules.forms.scenes import REPORT
from bot.services.forms import leaving, several
from bot.services.forms.asides import aside
from bot.services.forms.prompting import Page, page_of, prompt
from bot.services.forms.starting import begin, stands_before_it
from bot.services.forms.walking import file_answer, file_words, note, show, touch, walk
from bot.services.house.screens import SCREENS
from bot.visit import Answer, Reply, Toast, Visit
from db.drafts import Draft, held, open_draft, put_back, throw_away
from db.vocabulary import DraftState
from messages import say

TAKEN = ("text", "photo", "document")  # kinds of message a question may take
WAYS = ("back", "skip", "done", "cancel")
AWAKE = ("resume", "delete", "keep", "cancel")  # what a form that was put aside can be told without taking it up


def hear(visit: Visit, desk: Desk, draft: Draft) -> Answer | tuple[Answer, ...] | None:
    """Something typed or sent while this form is open."""
    shown = draft.asked
    page = page_of(draft, desk)
    if visit.meaning in WAYS:
        return walk(page, desk, visit.meaning, edit=False)
    if visit.meaning == "stop":
        return leaving.stop(page, desk)
    if visit.meaning in SCREENS:
        return SCREENS[visit.meaning](visit, desk)
    if draft.asked != shown:  # nobody has seen the question that is open now
        touch(page, desk)
        return prompt(page, say.form_old_button())
    if visit.kind not in TAKEN:
        return prompt(page, say.form_not_here())
    if visit.album and _add_to_album(page, desk, visit):
        return None
    if draft.asked is None:
        return aside(visit, desk, page, None) or prompt(page, say.form_use_buttons())
    return _hear_answer(page, desk, visit)


def _hear_answer(page: Page, desk: Desk, visit: Visit) -> Answer | tuple[Answer, ...] | None:
    asked = page.form.by_key[page.draft.asked or ""]
    if visit.meaning in {choice.code for choice in asked.choices(page.scene)}:  # "yes" to a consent is clear
        return file_answer(page, desk, asked.key, visit.meaning, edit=False)
    question = page.form.by_key[asked.words_for] if asked.words_for else asked
    return aside(visit, desk, page, question) or file_words(page, desk, question, _heard(visit), visit.album)


def pressed(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """One of a question's choices."""
    tap = visit.tap
    assert isinstance(tap, taps.AnswerChoice)
    page = _page_of_tap(visit, desk, tap.draft, tap.version)
    if isinstance(page, Reply):
        return page
    if page.draft.asked != tap.key:
        return prompt(page, say.form_old_button())
    question = page.form.by_key[tap.key]
    choice = next((choice for choice in question.choices(page.scene) if choice.code == tap.choice), None)
    if choice and choice.leads_to:
        return _lead_on(page, visit, desk, choice)
    if choice and choice.opens:
        return show(page, desk, choice.opens, edit=True)
    try:
        answer = engine.choose(page.form, page.scene, tap.key, tap.choice)
    except KeyError:
        return prompt(page, say.form_old_button())
    if question.many:
        page.draft.answers = {**page.draft.answers, tap.key: answer}
        note(page, desk)  # several are ticked faster than the screen follows: none of these taps is an old one
        return prompt(page_of(page.draft, desk), edit=True)
    return file_answer(page, desk, tap.key, answer, edit=True)


def step(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """Back, skip, done, cancel, resume, submit, delete: a way out of what is shown."""
    tap = visit.tap
    assert isinstance(tap, taps.FormStep)
    if tap.step == "submit" and _was_sent(visit, desk, tap):
        return Toast(say.toast_sent())
    page = _page_of_tap(visit, desk, tap.draft, tap.version, waking=tap.step in AWAKE)
    return page if isinstance(page, Reply) else walk(page, desk, tap.step, edit=True)


def _was_sent(visit: Visit, desk: Desk, tap: taps.FormStep) -> bool:
    """Pressed twice while the network was slow: what had just been sent was replaced by: it was sent or deleted."""
    draft = held(desk.db, tap.draft, tap.version)
    return draft is not None and draft.person_id == visit.person and draft.state is DraftState.SUBMITTED


def change(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """An answer tapped on the summary."""
    tap = visit.tap
    assert isinstance(tap, taps.ChangeAnswer)
    page = _page_of_tap(visit, desk, tap.draft, tap.version)
    if isinstance(page, Reply):
        return page
    if tap.key not in {question.key for question in engine.asked_of(page.form, page.scene)}:
        return prompt(page, say.form_old_button())
    page.draft.answers = engine.correcting(page.scene.answers)
    return show(page, desk, tap.key, edit=True)


def edited(visit: Visit, desk: Desk) -> Answer | None:
    """An edited message is never a new answer."""
    draft = open_draft(desk.db, visit.person)
    return Reply((say.form_edited(),)) if draft else None


def cancel(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """/cancel"""
    draft = open_draft(desk.db, visit.person)
    return leaving.ask(page_of(draft, desk), desk, edit=False) if draft else Reply((say.cancel_nothing(),))


def show_again(visit: Visit, desk: Desk) -> Answer | None:
    """Where we are: after a restart, a repeated update or a failed send."""
    draft = open_draft(desk.db, visit.person)
    return prompt(page_of(draft, desk)) if draft else None


def _lead_on(page: Page, visit: Visit, desk: Desk, choice: Choice) -> Answer | tuple[Answer, ...]:
    """A choice that belongs to another form: once that may begin, this draft is deleted. The place goes along."""
    place = page.scene.answers.get("place"), page.scene.answers.get("which_place")
    answers = {key: value for key, value in zip(("place", "which_place"), place, strict=True) if value is not None}
    about = int(choice.code.removeprefix(REPORT)) if choice.leads_to == REPORT else 0
    before = stands_before_it(visit, desk, choice.leads_to, about)
    if before is not None:
        return before
    throw_away(desk.db, page.draft)
    return begin(visit, desk, choice.leads_to, about=about, answers=answers)


def _page_of_tap(visit: Visit, desk: Desk, draft_id: int, version: int, waking: bool = False) -> Page | Reply:
    """The page a button belongs to, if it is this person's and still as the button saw it."""
    draft = held(desk.db, draft_id, version)
    if draft is None or draft.person_id != visit.person or draft.state is DraftState.SUBMITTED:
        return Reply((say.form_gone(),), edit=draft is not None and draft.person_id == visit.person)
    if draft.state is DraftState.PARKED and not waking:
        other = several.of_another(draft, desk)
        if other is not None:
            return other
        draft = leaving.reopen(page_of(draft, desk), desk).draft
    page = page_of(draft, desk)
    if version != draft.version and not waking:
        return prompt(page, say.form_old_button())
    return page


def _heard(visit: Visit) -> Heard:
    files = tuple(
        {"file_id": f.file_id, "unique_id": f.unique_id, "kind": f.kind, "name": f.name, "size": f.size, "mime": f.mime}
        for f in visit.uploads
    )
    return Heard(visit.text, files)


def _add_to_album(page: Page, desk: Desk, visit: Visit) -> bool:
    """The later pictures of an album whose first one was already filed join it quietly."""
    for key, answer in page.scene.answers.items():
        if key != page.draft.asked and isinstance(answer, dict) and answer.get("album") == visit.album:
            try:
                more = page.form.by_key[key].read(_heard(visit), Scene(page.scene.answers, page.scene.known), answer)
            except Refused:
                return True  # one too many: the first ones stay
            page.draft.answers = {**page.draft.answers, key: {**more, "album": visit.album}}
            put_back(desk.db, page.draft)
            return True
    return False
