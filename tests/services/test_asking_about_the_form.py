"""In the middle of a form somebody asks about it, or writes nothing but a question where an answer was due."""

import pytest
from sqlalchemy import select

from bot.rules.forms.procedure import Procedure
from db.drafts import Draft
from db.session import reading
from messages import say
from tests.chat import Visitor, What
from tests.services.test_endorsing import endorses, proves_and_agrees
from tests.services.test_sharing_an_example import comes_to_the_commitments
from tests.town import Town

TOLD: dict[Procedure, What] = {
    Procedure.ROUTE: say.procedure_route,
    Procedure.HOW_LONG: say.procedure_told_here,
    Procedure.PUBLIC: say.procedure_public_endorsement,
    Procedure.CHANGE: say.procedure_change,
    Procedure.FREE: say.procedure_free,
    Procedure.COUNCIL: say.procedure_council,
    Procedure.WHY: say.procedure_why_endorsement,
}


def draft(town: Town) -> Draft:
    with reading(town.engine) as db:
        return db.scalars(select(Draft)).one()


async def at_the_place(town: Town, language: str = "en") -> Visitor:
    """Somebody who endorses and has just been asked where."""
    leader = town.visitor(7, language)
    await leader.opens()
    await leader.taps(say.button_endorse)
    await leader.taps(say.button_i_agree_continue)
    await leader.taps(say.button_i_am_leader)
    return leader


@pytest.mark.parametrize(
    ("language", "asked", "about"),
    [
        ("ar", "وين بيوصل هالطلب؟", Procedure.ROUTE),
        ("en", "where does this go?", Procedure.ROUTE),
        ("en", "how long does it take", Procedure.HOW_LONG),
        ("en", "Who will read this", Procedure.PUBLIC),
        ("en", "is it public?", Procedure.PUBLIC),
        ("en", "Can I change it later?", Procedure.CHANGE),
        ("ar", "بقدر غيّرها بعدين", Procedure.CHANGE),
        ("en", "is it free?", Procedure.FREE),
        ("en", "does my council have to vote?", Procedure.COUNCIL),
        ("ar", "هل يجب أن يصوت المجلس؟", Procedure.COUNCIL),
        ("en", "why do you need my office?", Procedure.WHY),
        ("ar", "ليش بدكم منصبي؟", Procedure.WHY),
    ],
)
async def test_a_question_about_the_form_is_answered_and_what_was_open_stays_open(
    town: Town, language: str, asked: str, about: Procedure
) -> None:
    leader = await at_the_place(town, language)
    before = draft(town)
    await leader.says(asked)
    leader.sees(TOLD[about])
    leader.sees(say.form_goes_on)
    leader.sees(say.form_ask_place)
    assert (draft(town).asked, draft(town).answers) == (before.asked, before.answers)


async def test_it_is_answered_at_a_question_with_buttons_and_on_the_summary_too(town: Town) -> None:
    leader = town.visitor(7)
    await leader.opens()
    await endorses(leader)
    await proves_and_agrees(leader)
    leader.sees(say.form_summary)
    await leader.says("How long does it take?")
    leader.sees(say.waiting_unknown())
    leader.sees(say.form_summary())
    assert draft(town).asked is None


async def test_it_is_answered_where_only_buttons_were_expected(town: Town) -> None:
    leader = town.visitor(7, "ar")
    await leader.opens()
    await leader.taps(say.button_endorse)
    await leader.taps(say.button_i_agree_continue)
    await leader.says("ببلاش ولا لازم ندفع")
    leader.sees(say.procedure_free())
    leader.sees(say.endorse_ask_role())


async def asked_for_the_title(town: Town) -> Visitor:
    """Somebody who shares an example."""
    sender = town.visitor(7)
    await comes_to_the_commitments(sender)
    await sender.taps(sender.labels()[0])
    await sender.taps(say.button_done)
    sender.sees(say.example_ask_title)
    return sender


async def test_an_example_is_told_of_its_own_words_that_they_become_public(town: Town) -> None:
    leader = await asked_for_the_title(town)
    await leader.says("Who will see this?")
    leader.sees(say.procedure_public_example())
    leader.sees(say.example_ask_title())


async def test_nothing_but_a_question_is_not_filed_as_the_answer_before_it_is_asked_back(town: Town) -> None:
    leader = await asked_for_the_title(town)
    await leader.says("What should I write here?")
    leader.sees(say.form_is_it_the_answer(words="What should I write here?"))
    assert "title" not in draft(town).answers
    await leader.taps(say.button_it_was_a_question)
    leader.sees(say.form_no_answer())
    leader.sees(say.example_ask_title())
    assert "title" not in draft(town).answers
    assert "What should I write" not in str(draft(town).answers)


async def test_a_title_that_is_a_question_is_filed_once_it_is_said_to_be_one(town: Town) -> None:
    leader = await asked_for_the_title(town)
    await leader.says("Who cares for our elders?")
    await leader.taps(say.button_it_is_my_answer)
    leader.sees(say.example_ask_text)
    assert draft(town).answers["title"] == "Who cares for our elders?"
    await leader.says("Is that long enough?")
    await leader.taps(say.button_it_is_my_answer)
    assert draft(town).answers["text"] == "Is that long enough?"
    await leader.says("Neighbours visit 240 of them every week. Who else would?")
    assert draft(town).answers["text"].endswith("Who else would?"), "that tells something"


async def test_whoever_writes_the_answer_instead_of_pressing_has_it_filed(town: Town) -> None:
    leader = await asked_for_the_title(town)
    await leader.says("Hm, what?")
    question = leader.sees(say.form_is_it_the_answer)
    await leader.says("A mediator for every school")
    leader.sees(say.example_ask_text)
    await leader.taps(say.button_it_is_my_answer, message=question)
    leader.sees(say.form_old_button)
    assert draft(town).answers["title"] == "A mediator for every school"
    assert "Hm, what?" not in str(draft(town).answers)
