"""Whoever begins an endorsement while one of theirs is under review is told so, and nothing is begun for them."""

import pytest
from sqlalchemy import Engine, func, select, update

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from db.entries import Entry
from db.session import reading, writing
from db.vocabulary import DraftState, Status
from messages import say
from tests.chat import Visitor
from tests.services.office import Office
from tests.services.test_endorsing import endorses, proves_and_agrees
from tests.town import Town

LEADER = 7001


def begun(town: Town) -> int:
    """Forms that are not sent."""
    with reading(town.engine) as db:
        return db.scalar(select(func.count()).select_from(Draft).where(Draft.state != DraftState.SUBMITTED)) or 0


async def has_sent(town: Town, language: str = "en") -> Visitor:
    leader = town.visitor(LEADER, language)
    await endorses(leader)
    await proves_and_agrees(leader)
    await leader.taps(say.button_send_for_review)
    return leader


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("way", [taps.AgreePrivacy("endorse", 0), taps.StartForm("endorse", 0), "/endorse"])
async def test_an_old_button_says_that_one_is_under_review_and_shows_it(
    town: Town, language: str, way: taps.Tap | str
) -> None:
    leader = await has_sent(town, language)
    await (leader.says(way) if isinstance(way, str) else leader.forges(encode(way)))
    said = leader.sees(say.form_waits_already(count=1))
    assert "Nairobi" in said.text or "نيروبي" in said.text
    assert begun(town) == 0
    await leader.taps(say.button_open_entry, message=said)
    assert leader.offers(say.button_change_entry)
    assert leader.offers(say.button_withdraw)


async def test_for_another_place_it_goes_on_with_one_tap(town: Town) -> None:
    leader = await has_sent(town)
    await leader.says("/endorse")
    asked = leader.last()
    await leader.taps(say.button_endorse_another)
    leader.sees(say.endorse_ask_role)
    assert begun(town) == 1
    await leader.taps(say.button_i_am_leader)
    await leader.taps(say.button_endorse_another, message=asked)
    leader.sees(say.form_exists)
    assert begun(town) == 1, "pressed once more it deletes nothing"


async def test_each_of_several_is_named(database: Engine) -> None:
    async with Town(database) as town:
        leader = await has_sent(town)
        await leader.taps(say.button_endorse)
        await leader.taps(say.button_endorse_another)
        await leader.taps(say.button_i_am_leader)
        await leader.says("Kisumu")
        await leader.taps(leader.labels()[0])
        await leader.taps(say.office_name(office="mayor", gender="any"))
        await leader.says("Amina Diallo")
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        await leader.says("/endorse")
        said = leader.sees(say.form_waits_already(count=2))
        with reading(town.engine) as db:
            mine = db.scalars(select(Entry.reference).where(Entry.submitter_id == LEADER)).all()
        assert [reference in said.text for reference in mine] == [True, True]


async def test_a_decision_shows_once_its_minute_is_over_and_a_declined_one_is_not_in_the_way(office: Office) -> None:
    await office.omar.opens()
    await office.omar.taps(say.button_ask_changes, chat=office.group)
    await office.omar.taps(say.button_own_words, chat=office.group)
    await office.omar.says("Whose letter is this?")
    assert office.entry().status is Status.CHANGES_ASKED
    await office.leader.says("/endorse")
    assert office.leader.sees(say.form_waits_already) is office.leader.sees(say.state_pending())
    await office.town.passes(seconds=75)
    await office.leader.says("/endorse")
    assert office.leader.sees(say.form_waits_already) is office.leader.sees(say.state_changes_asked())
    with writing(office.town.engine) as db:
        db.execute(update(Entry).where(Entry.submitter_id == LEADER).values(status=Status.DECLINED))
    await office.leader.says("/endorse")
    office.leader.sees(say.endorse_ask_role)


async def test_an_example_is_another_matter(town: Town) -> None:
    leader = await has_sent(town)
    await leader.says("/example")
    leader.does_not_see(say.form_waits_already)
    assert begun(town) == 1
