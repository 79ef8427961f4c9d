"""What a draft looks like on the screen: the open question with its buttons, or the summary. A function of the draft
alone, so that it can always be shown again.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot import taps
from bot.desk import Desk
from bot.rules.forms import form as engine
from bot.rules.forms.form import Form, Question, Scene
from bot.rules.forms.forms import FORMS
from bot.services.forms.knowing import known_to
from bot.visit import Button, Keep, Reply, Rows
from db.drafts import Draft
from db.entries import Entry
from db.vocabulary import Kind
from messages import say
from messages.text import Text

SHORT = 3  # forms no longer than this need no counting


@dataclass(frozen=True, slots=True)
class Page:
    """A draft with its form and its scene: what every step works on."""

    draft: Draft
    form: Form
    scene: Scene


def page_of(draft: Draft, desk: Desk) -> Page:
    """The page of a draft. A question that has lost its sense since it was shown gives way to the next one: its record
    may have gone off the list, or the form may no longer ask it. A prompt without one broke this form, and after a
    silence everybody's.
    """
    page = Page(draft, FORMS[draft.form], Scene(draft.answers, known_to(desk, draft.person_id, _about(draft, desk))))
    asked = page.form.by_key.get(draft.asked) if draft.asked else None
    if draft.asked and (asked is None or not asked.when(page.scene)):
        following = engine.open_question(page.form, page.scene)
        draft.asked = following.key if following else None
    return page


def _about(draft: Draft, desk: Desk) -> int | None:
    """The record that a report is about, also when it is the report itself that is being changed."""
    entry = desk.db.get(Entry, draft.entry_id) if draft.entry_id is not None and draft.form == "report" else None
    return entry.about_id if entry is not None and entry.kind is Kind.REPORT else draft.entry_id


def prompt(page: Page, *above: Text, edit: bool = False) -> Reply:
    """What is to be shown now, with lines above it that say what just happened."""
    question = page.form.by_key[page.draft.asked] if page.draft.asked else None
    lines, buttons = _question(page, question) if question else _summary(page)
    return Reply((*above, *lines), buttons, edit=edit, keep=Keep(draft_id=page.draft.id))


def _question(page: Page, question: Question) -> tuple[tuple[Text, ...], Rows]:
    lines = (*_progress(page, question), *question.ask(page.scene), *_so_far(page, question))
    return lines, (*_choices(page, question), *_ways(page, question))


def _progress(page: Page, question: Question) -> Iterator[Text]:
    """How far this is; "about", because answers bring or spare questions. What is added later has no number."""
    steps = [asked.key for asked in engine.asked_of(page.form, page.scene) if not asked.later]
    if question.key in steps and len(steps) > SHORT:
        yield say.form_step(step=str(steps.index(question.key) + 1), steps=str(len(steps)))


def _so_far(page: Page, question: Question) -> Iterator[Text]:
    """The counter of a collecting question, or the answer that a change would replace."""
    answer = page.scene.answers.get(question.key)
    if answer is None or question.many:
        return
    if question.collects and isinstance(answer, str):
        yield say.form_collected_text(count=len(answer), least=question.least, most=question.most)
    elif question.collects:
        yield say.form_collected_files(count=len(answer))
    elif not question.unlisted:
        yield say.form_present_answer(answer=question.show(answer, page.scene))


def _choices(page: Page, question: Question) -> Rows:
    chosen = page.scene.answers.get(question.key) if question.many else ()
    buttons = [
        Button(
            say.button_chosen(label=choice.label) if choice.code in (chosen or ()) else choice.label,
            taps.AnswerChoice(page.draft.id, page.draft.version, question.key, choice.code),
        )
        for choice in question.choices(page.scene)
    ]
    width = question.columns
    return tuple(tuple(buttons[at : at + width]) for at in range(0, len(buttons), width))


def _ways(page: Page, question: Question) -> Rows:
    """Done, back, skip, cancel: the ways on from every question."""
    begun = question.collects and page.scene.answers.get(question.key) is not None
    first = (
        *(_way(page, say.button_done(), "done") for _ in range(question.many or question.collects)),
        *(_way(page, say.button_clear(), "clear") for _ in range(begun)),
    )
    skip = question.optional or question.later
    second = (
        _way(page, say.button_back(), "back"),
        *(_way(page, say.button_skip(), "skip") for _ in range(skip)),
        _way(page, say.button_cancel(), "cancel"),
    )
    return (first, second) if first else (second,)


def _way(page: Page, label: Text, step: str) -> Button:
    return Button(label, taps.FormStep(page.draft.id, page.draft.version, step))


def _summary(page: Page) -> tuple[tuple[Text, ...], Rows]:
    answers = engine.given(page.form, page.scene)
    lines = tuple(line(question, answer, page.scene) for question, answer in answers)
    change = [_to(page, question, say.button_change_of(label=question.label())) for question, _ in answers]
    add = [
        _to(page, question, say.button_add_of(label=question.label()))
        for question in engine.addable(page.form, page.scene)
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for buttons in (change, add) for at in range(0, len(buttons), 2))
    last = (_way(page, say.button_back(), "back"), _way(page, say.button_cancel(), "cancel"))
    send = (_way(page, say.button_send_for_review(), "submit"),)
    return (say.form_summary(), *page.form.about(page.scene), *lines, say.form_summary_hint()), (send, *rows, last)


def _to(page: Page, question: Question, label: Text) -> Button:
    return Button(label, taps.ChangeAnswer(page.draft.id, page.draft.version, question.key))


def line(question: Question, answer: Any, scene: Scene) -> Text:
    """One answered question as a line: on the summary, the card and the receipt alike."""
    return say.form_line(label=question.label(), answer=question.show(answer, scene))
