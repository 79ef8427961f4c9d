"""“Stop” alone, in the middle of a form or of a question to staff, is a wish and never an answer."""

from typing import Any

import pytest
from sqlalchemy import func, select

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from db.following import Follow
from db.session import reading
from db.vocabulary import Status
from messages import say
from tests.chat import Visitor
from tests.services.office import Office
from tests.services.test_endorsing import begins, endorses, proves_and_agrees
from tests.services.test_sharing_an_example import comes_to_the_commitments, tells
from tests.town import Town

FOLLOWS_KENYA = encode(taps.Follow("country", "KE", "on"))


def stands(town: Town) -> tuple[str | None, dict[str, Any]]:
    """Which question is open in the only form, and its answers."""
    with reading(town.engine) as db:
        draft = db.scalars(select(Draft)).one()
        return draft.asked, draft.answers


def follows(town: Town) -> int:
    with reading(town.engine) as db:
        return db.scalar(select(func.count()).select_from(Follow)) or 0


async def follows_kenya(person: Visitor) -> None:
    await person.opens()
    await person.forges(FOLLOWS_KENYA)


async def at_the_name(person: Visitor) -> None:
    await begins(person)
    await person.taps(say.button_i_am_leader)
    await person.says("Nairobi")
    await person.taps(person.labels()[0])
    await person.taps(say.office_name(office="mayor", gender="any"))
    person.sees(say.endorse_ask_leader)


async def at_the_summary(person: Visitor) -> None:
    await endorses(person)
    await proves_and_agrees(person)


async def in_a_long_text(person: Visitor) -> None:
    await tells(person, "Young people decide on a part of the budget.")


STEPS = (begins, at_the_name, endorses, at_the_summary, comes_to_the_commitments, in_a_long_text)


@pytest.mark.parametrize(("language", "word"), [("en", "Unsubscribe!"), ("ar", "توقف"), ("en", "وقفوا الإشعارات")])
@pytest.mark.parametrize("come_to", STEPS)
async def test_at_every_step_it_ends_the_news_and_the_form_stays_as_it_is(
    town: Town, language: str, word: str, come_to: Any
) -> None:
    ruth = town.visitor(7302, language)
    await follows_kenya(ruth)
    await come_to(ruth)
    before = stands(town)
    await ruth.says(word)
    assert ruth.sees(say.following_stopped) is ruth.sees(say.form_still_open), "in one message, above the question"
    assert (follows(town), stands(town)) == (0, before)
    await ruth.taps(say.button_cancel)
    ruth.sees(say.form_cancel_sure)


@pytest.mark.parametrize(("language", "word"), [("en", "stop"), ("ar", "كفى")])
@pytest.mark.parametrize("come_to", STEPS)
async def test_from_who_follows_nothing_it_is_the_wish_to_leave_the_form(
    town: Town, language: str, word: str, come_to: Any
) -> None:
    ruth = town.visitor(7302, language)
    await come_to(ruth)
    before = stands(town)
    await ruth.says(word)
    assert ruth.sees(say.form_nothing_to_stop) is ruth.sees(say.form_cancel_sure)
    assert stands(town) == before, "nothing is deleted, and nothing filed"
    await ruth.taps(say.button_go_back_to_form)
    ruth.sees(say.form_resumed)
    assert stands(town) == before


async def test_inside_a_longer_text_the_word_is_part_of_the_answer(town: Town) -> None:
    ruth = town.visitor(7302)
    await follows_kenya(ruth)
    await tells(ruth, "Stop hate now: our schools say it every Monday.")
    assert stands(town)[1]["text"].startswith("Stop hate now")
    assert follows(town) == 1


@pytest.mark.parametrize(("follow", "seen"), [(True, say.own_words_please), (False, say.own_words_dropped)])
async def test_no_leader_is_told_stop_for_a_reason(office: Office, follow: bool, seen: Any) -> None:
    await (follows_kenya(office.omar) if follow else office.omar.opens())
    await office.omar.taps(say.button_decline, chat=office.group)
    await office.omar.taps(say.button_own_words, chat=office.group)
    await office.omar.says("stop")
    office.omar.sees(seen)
    assert follows(office.town) == 0
    assert office.entry().status is Status.PENDING
    await office.omar.says("The letter names somebody else.")
    assert (office.entry().status is Status.DECLINED) is follow, "the question stays, or was dropped"


async def test_once_the_question_to_staff_has_lapsed_it_ends_the_news(office: Office) -> None:
    await follows_kenya(office.omar)
    await office.omar.taps(say.button_note, chat=office.group)
    await office.town.passes(hours=2)
    await office.omar.says("stop")
    office.omar.sees(say.following_stopped)
    assert follows(office.town) == 0
