"""A pause: people hear one kind line and lose nothing, staff go on, and everything is shown again after it."""

from sqlalchemy import select

from db.drafts import Draft
from db.people import Person
from db.session import reading
from messages import say
from tests.chat import Visitor
from tests.town import ADMIN, Town

WORDS = "We are moving to a new server. Back at noon."


async def in_a_form(town: Town, number: int = 7, language: str = "ar") -> Visitor:
    """Somebody whom the bot has just asked for the place."""
    person = town.visitor(number, language)
    await person.opens()
    await person.taps(say.button_endorse)
    await person.taps(say.button_i_agree_continue)
    return person


def draft(town: Town) -> Draft:
    with reading(town.engine) as db:
        return db.scalars(select(Draft)).one()


async def test_what_is_typed_or_pressed_during_a_pause_changes_no_form_and_the_line_says_so(town: Town) -> None:
    salma, chief = await in_a_form(town), town.visitor(ADMIN)
    before = draft(town)
    await chief.opens()
    await chief.says(f"/pause {WORDS}")
    chief.sees(say.pause_begun())
    for said in ("Kampala", "/endorse", "/cancel"):
        await salma.says(said)
        salma.sees(say.paused())
        salma.sees(say.pause_words(words=WORDS))
    await salma.sends_photo("our letter")
    salma.sees(say.paused())
    await salma.taps(say.button_cancel)
    salma.sees(say.paused())
    after = draft(town)
    assert (after.version, after.asked, after.answers) == (before.version, before.asked, before.answers)


async def test_after_the_pause_the_question_is_shown_again_and_its_form_has_lost_no_time(town: Town) -> None:
    salma, chief = await in_a_form(town), town.visitor(ADMIN)
    touched = draft(town).touched_at
    await chief.opens()
    await chief.says("/pause")
    chief.sees(say.pause_hint())
    await town.passes(days=30)
    assert draft(town).asked == "role"
    salma.does_not_see(say.draft_reminder)
    await chief.says("/resume")
    chief.sees(say.pause_ended())
    salma.sees(say.pause_over())
    assert (draft(town).touched_at - touched).days == 30
    await salma.taps(say.button_i_am_leader)
    assert draft(town).asked == "place"


async def test_residents_are_answered_and_may_look_around_choose_a_language_and_see_their_data(town: Town) -> None:
    resident, chief = town.visitor(8), town.visitor(ADMIN)
    await resident.opens()
    await chief.opens()
    await chief.says("/pause")
    await resident.says("Has Kampala signed?")
    resident.does_not_see(say.paused)
    for command in ("/cities", "/help", "/status", "/privacy", "/language"):
        await resident.says(command)
        resident.does_not_see(say.paused)
    await resident.taps(say.button_language_named(name="العربية"))
    with reading(town.engine) as db:
        assert db.get_one(Person, 8).language == "ar"


async def test_an_update_that_comes_again_in_a_pause_is_held_like_the_first(town: Town) -> None:
    salma, chief = await in_a_form(town), town.visitor(ADMIN)
    await chief.opens()
    await chief.says("/pause")
    await salma.says("/endorse")
    salma.sees(say.paused())
    salma.does_not_see(say.form_exists)


async def test_staff_go_on_working_during_a_pause(town: Town) -> None:
    chief = town.visitor(ADMIN)
    await chief.opens()
    await chief.says("/pause")
    await chief.says("/endorse")
    chief.does_not_see(say.paused)
    await chief.says("/queue")
    chief.does_not_see(say.paused)


async def test_a_pause_outlives_a_restart_and_only_administrators_begin_or_end_it(town: Town) -> None:
    salma, chief = await in_a_form(town), town.visitor(ADMIN)
    await salma.says("/pause")
    salma.sees(say.command_unknown())
    await chief.opens()
    await chief.says("/resume")
    chief.sees(say.pause_none())
    await chief.says("/pause")
    await town.crashes()
    await town.opens()
    await salma.says("/resume")
    salma.sees(say.paused())
    await salma.says("Kampala")
    salma.sees(say.paused())
