"""Nobody is told of a signature that was not given, and nearly every question is answered as it is meant."""

from tests.quality.judging import falsely_listed, is_right
from tests.quality.question_set import questions, seen
from tests.quality.town_hall import TownHall

WANTED = 0.98


def test_no_answer_puts_somebody_on_the_list_who_was_not_asked_for(hall: TownHall) -> None:
    asked = seen()
    false = {asking.question: falsely_listed(asking.expected, hall.answer(asking.text)) for asking in asked}
    assert not {question: names for question, names in false.items() if names}


def test_nearly_every_question_is_answered_as_it_is_meant(hall: TownHall) -> None:
    asked = seen()
    wrong = [asking.question for asking in asked if not is_right(asking.expected, hall.answer(asking.text))]
    assert len(wrong) <= (1 - WANTED) * len(asked), wrong


def test_the_questions_are_of_many_languages_and_a_third_of_them_are_traps() -> None:
    asked = list(questions())
    assert len({asking.question for asking in asked}) == len(asked) >= 800
    assert len({asking.language for asking in asked}) >= 30
    assert sum(asking.trap for asking in asked) >= len(asked) / 3
