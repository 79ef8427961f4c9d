"""The form engine by itself: a small made-up form, walked forwards, backwards and sideways."""

from dataclasses import replace
from datetime import date
from typing import Any, cast

import pytest

from bot.rules.forms import form as engine
from bot.rules.forms.answers import words
from bot.rules.forms.form import Choice, Form, Heard, Question, Refused, Scene, says
from bot.rules.forms.forms import ENDORSE, EXAMPLE, FORMS, REPORT
from bot.rules.forms.known import Known, Sought
from bot.rules.records.register import Register
from messages import say

KNOWN = Known(
    register=cast(Register, None),
    places=lambda typed: Sought(),
    places_in=lambda typed, country: (),
    asks=lambda typed: typed.endswith("?"),
    place=lambda at: None,
    countries=lambda typed: (),
    today=date(2026, 3, 1),
)


def question(key: str, **more: Any) -> Question:
    return Question(key, ask=says(say.form_summary), label=say.label_title, read=words(1, 20), **more)


PETS = Form(
    "pets",
    intro=say.report_intro,
    questions=(
        question("animal", choices=lambda scene: (Choice("cat", say.label_title()), Choice("dog", say.label_text()))),
        question("breed", when=lambda scene: scene.answers.get("animal") == "dog"),
        question("colours", many=True, choices=lambda scene: tuple(Choice(c, say.label_title()) for c in "abc")),
        question("nickname", optional=True),
        question("birthday", later=True),
    ),
)


def scene(**answers: Any) -> Scene:
    return Scene(answers, KNOWN)


def test_questions_open_one_after_the_other_and_only_for_whom_they_concern() -> None:
    assert engine.open_question(PETS, scene()) == PETS.by_key["animal"]
    assert engine.open_question(PETS, scene(animal="dog")) == PETS.by_key["breed"]
    assert engine.open_question(PETS, scene(animal="cat")) == PETS.by_key["colours"]
    assert engine.open_question(PETS, scene(animal="cat", colours=["a"], nickname=None)) is None


def test_a_later_question_waits_on_the_summary() -> None:
    done = scene(animal="cat", colours=["a"], nickname=None)
    assert [q.key for q in engine.addable(PETS, done)] == ["nickname", "birthday"]
    assert [q.key for q, _ in engine.given(PETS, done)] == ["animal", "colours"]


def test_back_leads_to_what_was_answered_before() -> None:
    answered = scene(animal="dog", breed="poodle")
    assert engine.before(PETS, answered, "colours") == PETS.by_key["breed"]
    assert engine.before(PETS, answered, "animal") is None
    assert engine.before(PETS, scene(animal="cat", colours=["a"], nickname=None), None) == PETS.by_key["nickname"]


def test_a_changed_answer_forgets_what_depended_on_it() -> None:
    animal = replace(PETS.by_key["animal"], resets=("breed",))
    pets = replace(PETS, questions=(animal, *PETS.questions[1:]))
    before = scene(animal="dog", breed="poodle", colours=["a"])
    assert "breed" not in engine.file_answer(pets, before, "animal", "cat")
    assert engine.file_answer(pets, before, "animal", "dog")["breed"] == "poodle"


def test_choices_of_a_many_question_switch_on_and_off() -> None:
    assert engine.choose(PETS, scene(), "colours", "b") == ["b"]
    assert engine.choose(PETS, scene(colours=["b"]), "colours", "a") == ["a", "b"]
    assert engine.choose(PETS, scene(colours=["a", "b"]), "colours", "b") == ["a"]
    with pytest.raises(KeyError):
        engine.choose(PETS, scene(), "colours", "purple")


def test_a_refused_answer_says_why() -> None:
    with pytest.raises(Refused) as refused:
        engine.read_answer(PETS, scene(), "nickname", Heard("x" * 21))
    assert refused.value.text == say.answer_too_long(most=20, length=21)


def test_a_form_checks_itself_when_it_is_written() -> None:
    with pytest.raises(ValueError, match="share a key"):
        Form("twice", questions=(question("a"), question("a")), intro=say.report_intro)
    with pytest.raises(ValueError, match="names unknown"):
        Form("lost", questions=(question("a", resets=("b",)),), intro=say.report_intro)


def test_every_question_of_every_form_fits_into_a_button_and_the_database() -> None:
    for form in FORMS.values():
        assert len(form.name) <= 32
        assert all(len(question.key) <= 13 and ":" not in question.key for question in form.questions)


def test_contacts_and_proof_are_private_in_every_form() -> None:
    private = {form.name: {q.key for q in form.questions if q.private} for form in (ENDORSE, EXAMPLE, REPORT)}
    assert {"role", "contact", "proof", "consent"} <= private["endorse"]
    assert {"sender", "proof", "files", "consent"} <= private["example"]
    assert private["report"] == {"what", "evidence"}
