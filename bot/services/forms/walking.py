"""Walking through a form: filing an answer, back, skip, done, leaving, sending. Each ends with what is shown next."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.desk import Desk
from bot.rules.forms import form as engine
from bot.rules.forms.form import Heard, Question, Refused
from bot.services.forms import leaving, submitting
from bot.services.forms.prompting import Page, page_of, prompt
from bot.services.forms.several import kept_aside
from bot.services.people.reading_declaration import what_is_shown
from bot.visit import Answer, Reply
from db.drafts import put_back
from messages import say
from messages.text import Text

CONSENT = "consent"
Answers = Answer | tuple[Answer, ...]


def file_answer(page: Page, desk: Desk, key: str, answer: Any, *above: Text, edit: bool) -> Answer:
    """File one answer and show what comes next, below what is said about it. Who consents has just read the
    declaration's words as they are now.
    """
    if key == CONSENT:
        page.draft.saw = what_is_shown(desk)
    page.draft.answers = engine.file_answer(page.form, page.scene, key, answer)
    after = page_of(page.draft, desk)
    following = engine.open_question(after.form, after.scene)
    if following is None:
        page.draft.answers = engine.settled(page.draft.answers)
    return show(after, desk, following.key if following else None, edit, *above)


def file_words(page: Page, desk: Desk, question: Question, heard: Heard, album: str = "") -> Answer:
    """File what was typed or sent, as far as the question takes it."""
    try:
        answer = engine.read_answer(page.form, page.scene, question.key, heard)
    except Refused as refused:
        return prompt(page, refused.text)
    if album and isinstance(answer, dict):
        answer["album"] = album
    if question.collects:
        page.draft.answers = {**page.draft.answers, question.key: answer}
        note(page, desk)
        counted = prompt(page_of(page.draft, desk))
        return Reply(counted.lines, counted.buttons, edit_message=page.draft.shown_message, keep=counted.keep)
    return file_answer(page, desk, question.key, answer, *question.tells(heard, answer), edit=False)


def show(page: Page, desk: Desk, key: str | None, edit: bool, *above: Text) -> Answer:
    """Open one question (None: the summary)."""
    page.draft.asked = key
    touch(page, desk)
    return prompt(page_of(page.draft, desk), *above, edit=edit)


def touch(page: Page, desk: Desk) -> None:
    """The draft has changed: buttons made before this are old now."""
    page.draft.version += 1
    note(page, desk)


def note(page: Page, desk: Desk) -> None:
    """The draft has changed, but its buttons still mean what they say. What was perhaps an answer is none now."""
    page.draft.answers = {key: answer for key, answer in page.draft.answers.items() if key != engine.PERHAPS}
    page.draft.touched_at = desk.now
    page.draft.reminded_at = None
    put_back(desk.db, page.draft)


def walk(page: Page, desk: Desk, way: str, edit: bool) -> Answers:
    """One of the steps below, by the word its button carries."""
    known = STEPS.get(way)
    return known(page, desk, edit) if known else prompt(page, say.form_old_button())


def _back(page: Page, desk: Desk, edit: bool) -> Answer:
    """One question back; out of a correction, back to the summary as it was."""
    unchanged = engine.as_it_was(page.scene.answers)
    if unchanged is not None:
        page.draft.answers = unchanged
        return show(page, desk, None, edit, say.form_unchanged())
    earlier = engine.before(page.form, page.scene, page.draft.asked)
    return show(page, desk, earlier.key, edit) if earlier else leaving.ask(page, desk, edit=edit)


def _resume(page: Page, desk: Desk, edit: bool) -> Answer:
    aside = kept_aside(page.draft, desk)
    return prompt(leaving.reopen(page, desk), say.form_resumed(), *aside, edit=edit)


def _skip(page: Page, desk: Desk, edit: bool) -> Answer:
    question = page.form.by_key.get(page.draft.asked or "")
    if question is None or not (question.optional or question.later):
        return prompt(page, say.form_cannot_skip())
    return file_answer(page, desk, question.key, None, edit=edit)


def _done(page: Page, desk: Desk, edit: bool) -> Answer:
    question = page.form.by_key.get(page.draft.asked or "")
    if question is None or not (question.many or question.collects):
        return prompt(page, say.form_use_buttons())
    answer = page.scene.answers.get(question.key)
    if not answer and not question.optional:
        return prompt(page, say.form_nothing_yet() if question.collects else say.form_use_buttons())
    if isinstance(answer, str) and len(answer) < question.least:
        return prompt(page, say.answer_too_short(least=question.least))
    if isinstance(answer, str) and len(answer) > question.most:
        return prompt(page, say.answer_too_long_over(most=question.most, length=len(answer)))
    # What was collected stands below its question: only a new message is below it, where people look.
    return file_answer(page, desk, question.key, answer or None, edit=edit and not (question.collects and answer))


def _take(page: Page, desk: Desk, edit: bool) -> Answer:
    """What looked like a question was the answer."""
    question, said = page.form.by_key.get(page.draft.asked or ""), page.scene.answers.get(engine.PERHAPS)
    return file_words(page, desk, question, Heard(said)) if question and said else prompt(page, say.form_old_button())


def _drop(page: Page, desk: Desk, edit: bool) -> Answer:
    """It was a question, and one that nobody here can answer."""
    touch(page, desk)
    return prompt(page_of(page.draft, desk), say.form_no_answer(), edit=edit)


def _clear(page: Page, desk: Desk, edit: bool) -> Answer:
    """Begin a collected answer again."""
    key = page.draft.asked or ""
    page.draft.answers = {known: answer for known, answer in page.draft.answers.items() if known != key}
    return show(page_of(page.draft, desk), desk, page.draft.asked, edit)


def _submit(page: Page, desk: Desk, edit: bool) -> Answers:
    missing = engine.open_question(page.form, page.scene)
    if missing:
        return show(page, desk, missing.key, edit, say.form_one_more())
    return submitting.submit(page, desk)


STEPS: Mapping[str, Callable[[Page, Desk, bool], Answers]] = {
    "back": _back,
    "skip": _skip,
    "done": _done,
    "clear": _clear,
    "take": _take,
    "drop": _drop,
    "cancel": lambda page, desk, edit: leaving.ask(page, desk, edit=edit),
    "resume": _resume,
    "keep": leaving.park,
    "delete": leaving.delete,
    "submit": _submit,
}
