"""An entry's answers as its form filed them, and as lines: the same words on the leader's screen and on the card."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.desk import Desk
from bot.rules.forms import shown
from bot.rules.forms.form import Question, Scene
from bot.rules.forms.forms import FORMS
from bot.services.forms.knowing import known_to
from bot.services.forms.prompting import line
from db.entries import Entry
from db.vocabulary import Kind
from messages import say
from messages.text import Names, Text, Word

FORM_OF = {Kind.ENDORSEMENT: "endorse", Kind.REMOVAL: "endorse", Kind.EXAMPLE: "example", Kind.REPORT: "report"}


def answers_of(entry: Entry) -> dict[str, object]:
    """An entry's answers as its form filed them."""
    return {**entry.public, **entry.private}


def scene_of(desk: Desk, entry: Entry) -> Scene:
    """What an entry's questions may look at."""
    return Scene(answers_of(entry), known_to(desk, entry.submitter_id or 0, entry.about_id or entry.replaces_id))


def lines_of(desk: Desk, entry: Entry, private: bool) -> tuple[Text, ...]:
    """An entry's answers as lines; the private ones only where they may be seen."""
    scene = scene_of(desk, entry)
    return tuple(_line(question, scene.answers[question.key], scene) for question in told(entry, scene, private))


def about(desk: Desk, entry: Entry) -> tuple[Text, ...]:
    """The public record that a report is about; its answers do not say it."""
    return FORMS[FORM_OF[entry.kind]].about(scene_of(desk, entry))


def private_lines(desk: Desk, entry: Entry) -> tuple[Text, ...]:
    """Only what never becomes public: contacts, proof, what a report says."""
    scene = scene_of(desk, entry)
    asked = (question for question in told(entry, scene, private=True) if question.private)
    return tuple(_line(question, scene.answers[question.key], scene) for question in asked)


def told(entry: Entry, scene: Scene, private: bool) -> tuple[Question, ...]:
    """The answered questions that have a line of their own."""
    return tuple(
        question
        for question in FORMS[FORM_OF[entry.kind]].questions
        if scene.answers.get(question.key) is not None
        and not question.unlisted
        and (private or question.key in entry.public)
        and (private or not question.private)
    )


def whole(desk: Desk, entry: Entry) -> tuple[Text, ...]:
    """The public answers that a card shows only the beginning of, in full."""
    return tuple(
        say.form_line(label=question.label(), answer=str(entry.public[question.key]))
        for question in told(entry, scene_of(desk, entry), private=False)
        if is_long(entry.public[question.key])
    )


def typed_answers(desk: Desk, entry: Entry) -> Iterator[tuple[Text, str]]:
    """The public answers that were written rather than chosen, each with its label."""
    for question in told(entry, scene_of(desk, entry), private=False):
        answer = entry.public[question.key]
        words = answer.get("typed") if isinstance(answer, Mapping) else answer
        if isinstance(words, str):
            yield question.label(), words


def is_long(answer: object) -> bool:
    """Too long for a card."""
    return isinstance(answer, str) and len(answer) > shown.FIRST


def _line(question: Question, answer: Any, scene: Scene) -> Text:
    """Shipped records keep some answers in several languages; the reader gets theirs."""
    if isinstance(answer, Mapping) and question.key in ("title", "text", "leader"):
        names: Word = Names({language: str(words) for language, words in answer.items()})
        return say.form_line(label=question.label(), answer=names)
    return line(question, answer, scene)
