"""The form engine: which question is open, filing an answer, going back, the summary. Four pure ideas, no memory.

A form is a tuple of `Question`s; everything people see of it (prompt, buttons, summary, staff card) comes from that
tuple. Answers are a plain dict by question key; a skipped question holds None. When this wants loops or sub-forms,
stop and reconsider.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.rules.forms.known import Known
from messages import say
from messages.text import Text, Word

PERHAPS = "perhaps an answer"  # beside the answers while somebody is asked whether their words are one
AS_IT_WAS = "as it was"  # beside the answers while one is corrected from the summary: all of them before that
Answers = Mapping[str, Any]
Lines = tuple[Text, ...]


class Refused(Exception):
    """An answer that cannot be filed; its text says what was wrong and what to do."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.id)
        self.text = text


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody sent in answer: words, and files as plain values."""

    text: str = ""
    files: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """What a question may look at: the answers so far and what the house knows."""

    answers: Answers
    known: Known


@dataclass(frozen=True, slots=True)
class Choice:
    """A button under a question. Instead of filing an answer it may open another form or another question."""

    code: str
    label: Text
    leads_to: str = ""  # a form
    opens: str = ""  # a question


Fills = Callable[[Any, Scene], dict[str, Any]]
Reader = Callable[[Heard, Scene, Any], Any]


def buttons_only(heard: Heard, scene: Scene, before: Any) -> Any:
    """The reader of a question that is answered by its buttons: typed words that equal a label are not guessed."""
    raise Refused(say.form_use_buttons())


def says(text: Callable[[], Text]) -> Callable[[Scene], Lines]:
    """The prompt of a question that is always asked in the same words."""
    return lambda scene: (text(),)


def about_nothing(scene: Scene) -> Lines:
    """Most forms say by their answers what they are about."""
    return ()


def no_choices(scene: Scene) -> tuple[Choice, ...]:
    """Most questions are answered in words."""
    return ()


def always(scene: Scene) -> bool:
    """Most questions are always asked."""
    return True


def asks(text: str, scene: Scene) -> bool:
    """Whether words are a question rather than an answer to this one."""
    return scene.known.asks(text)


def never_asks(text: str, scene: Scene) -> bool:
    """Running text may hold questions: whatever is written is the answer."""
    return False


def tells_nothing(heard: Heard, answer: Any) -> Lines:
    """Most answers are taken as they come."""
    return ()


def as_written(answer: Any, scene: Scene) -> Word:
    """Most answers are shown as they were written."""
    return str(answer)


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked. `key` is stored with the answer for ever: never reuse one for another meaning."""

    key: str
    ask: Callable[[Scene], Lines]
    label: Callable[[], Text]  # what the answer is called in the summary and on the card
    read: Reader = buttons_only
    show: Callable[[Any, Scene], Word] = as_written
    choices: Callable[[Scene], tuple[Choice, ...]] = no_choices
    when: Callable[[Scene], bool] = always
    asks: Callable[[str, Scene], bool] = asks  # such words are answered as anybody's question, and the form goes on
    tells: Callable[[Heard, Any], Lines] = tells_nothing  # how the answer was taken, where that needs saying
    fills: Fills | None = None  # other answers that follow from this one
    words_for: str = ""  # typed words answer this other question anew: a name that was meant differently
    resets: tuple[str, ...] = ()  # answers that make no sense any more when this one changes
    optional: bool = False
    later: bool = False  # never asked in passing: the summary offers to add it
    columns: int = 1  # of buttons: short labels may stand side by side
    many: bool = False  # its buttons switch on and off until Done
    collects: bool = False  # takes every message until Done
    least: int = 0  # of a collected text, in characters
    most: int = 0
    private: bool = False  # staff only, never public
    unlisted: bool = False  # not a line of its own in the summary


@dataclass(frozen=True)
class Form:
    """A named tuple of questions."""

    name: str
    questions: tuple[Question, ...]
    intro: Callable[[], Text]
    about: Callable[[Scene], Lines] = about_nothing  # what the answers do not say: above them on the summary
    by_key: Mapping[str, Question] = field(init=False)

    def __post_init__(self) -> None:
        keys = [question.key for question in self.questions]
        if len(keys) != len(set(keys)):
            raise ValueError(f"form {self.name}: two questions share a key")
        for question in self.questions:
            missing = {*question.resets, question.words_for or question.key} - set(keys)
            if missing:
                raise ValueError(f"form {self.name}: {question.key} names unknown {missing}")
        object.__setattr__(self, "by_key", {question.key: question for question in self.questions})


def asked_of(form: Form, scene: Scene) -> tuple[Question, ...]:
    """The questions that concern this person, in order."""
    return tuple(question for question in form.questions if question.when(scene))


def open_question(form: Form, scene: Scene) -> Question | None:
    """The first question still without an answer; None when the summary is due."""
    missing = (question for question in form.questions if question.key not in scene.answers and not question.later)
    return next((question for question in missing if question.when(scene)), None)


def file_answer(form: Form, scene: Scene, key: str, answer: Any) -> dict[str, Any]:
    """The answers with one more in its place, without those it made meaningless and with those that follow from it."""
    question = form.by_key[key]
    answers = dict(scene.answers)
    if answers.get(key, answer) != answer:
        for stale in question.resets:
            answers.pop(stale, None)
    answers[key] = answer
    if question.fills and answer is not None:
        answers |= question.fills(answer, Scene(answers, scene.known))
    return answers


def correcting(answers: Answers) -> dict[str, Any]:
    """The answers while one of them is corrected: with what they were, for whoever thinks better of it."""
    return {**answers, AS_IT_WAS: settled(answers)}


def settled(answers: Answers) -> dict[str, Any]:
    """The answers once the correction is done."""
    return {key: answer for key, answer in answers.items() if key != AS_IT_WAS}


def as_it_was(answers: Answers) -> dict[str, Any] | None:
    """The answers before the correction under way; None where there is none."""
    found: dict[str, Any] | None = answers.get(AS_IT_WAS)
    return found


def read_answer(form: Form, scene: Scene, key: str, heard: Heard) -> Any:
    """What was said, as an answer to that question. Raises Refused."""
    return form.by_key[key].read(heard, scene, scene.answers.get(key))


def choose(form: Form, scene: Scene, key: str, code: str) -> Any:
    """A pressed choice as an answer (`many`: switched on or off). Raises KeyError for an unknown code."""
    question = form.by_key[key]
    if code not in {choice.code for choice in question.choices(scene)}:
        raise KeyError(code)
    if not question.many:
        return code
    chosen = list(scene.answers.get(key) or [])
    return [c for c in chosen if c != code] if code in chosen else sorted([*chosen, code])


def before(form: Form, scene: Scene, key: str | None) -> Question | None:
    """The question answered before this one (`None`: before the summary); None at the very first."""
    answered = [q for q in asked_of(form, scene) if not q.later and (q.key in scene.answers or q.key == key)]
    keys = [question.key for question in answered]
    place = keys.index(key) if key in keys else len(keys)
    return answered[place - 1] if place > 0 else None


def given(form: Form, scene: Scene) -> tuple[tuple[Question, Any], ...]:
    """Every answered question that has a line in the summary, with its answer."""
    return tuple(
        (question, scene.answers[question.key])
        for question in asked_of(form, scene)
        if scene.answers.get(question.key) is not None and not question.unlisted
    )


def addable(form: Form, scene: Scene) -> tuple[Question, ...]:
    """Optional questions without an answer: the summary's *add* buttons."""
    return tuple(
        question
        for question in asked_of(form, scene)
        if (question.optional or question.later) and scene.answers.get(question.key) is None and not question.unlisted
    )
