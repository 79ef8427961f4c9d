"""What is not theirs stays shut: somebody else's entry, the staff's buttons behind a mask, names that still wait."""

import csv
import io
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Engine, select

from bot import taps
from bot.button_data import encode
from bot.services.register.exporting import as_csv
from db.drafts import Draft
from db.entries import Entry
from db.session import reading
from db.vocabulary import Status
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, begins, endorses, proves_and_agrees
from tests.town import Town

GROUP, GROUP_ANONYMOUS_BOT = -500, 1087968824


@pytest.fixture
async def town(database: Engine) -> AsyncIterator[Town]:
    """One endorsement waits. By mistake, the id behind which group administrators hide stands among the settings'."""
    async with Town(database, staff_chat_id=GROUP, admin_ids={900, GROUP_ANONYMOUS_BOT}) as town:
        town.group(GROUP, [town.visitor(900), town.visitor(GROUP_ANONYMOUS_BOT, name="Group")])
        leader = town.visitor(LEADER)
        await endorses(leader)
        await proves_and_agrees(leader)
        await leader.taps(say.button_send_for_review)
        yield town


def entry(town: Town) -> Entry:
    """The leader's entry."""
    with reading(town.engine) as db:
        return db.scalars(select(Entry).where(Entry.submitter_id == LEADER)).one()


@pytest.mark.parametrize("step", ["open", "change", "withdraw", "withdraw-yes"])
async def test_somebody_elses_entry_cannot_be_read_changed_or_withdrawn(town: Town, step: str) -> None:
    omar = town.visitor(7)
    await omar.opens()
    await omar.forges(encode(taps.MyEntry(entry(town).id, step)))
    omar.sees(say.form_gone)
    assert not [
        message for message in omar.screen() if "Amina" in message.text or entry(town).reference in message.text
    ]
    assert entry(town).status is Status.PENDING
    with reading(town.engine) as db:
        assert db.scalars(select(Draft).where(Draft.person_id == omar.id)).all() == []


async def test_an_anonymous_press_decides_nothing_even_where_its_id_is_listed_as_an_administrators(town: Town) -> None:
    mask, found = town.visitor(GROUP_ANONYMOUS_BOT), entry(town)
    group = next(each for each in town.world.chats if each.id == GROUP)
    card = mask.last(town.world.group(group.id))
    for step in ("level", "confidential"):
        await mask.forges(encode(taps.ReviewStep(found.id, 1, step, "letter")), message=card)
        mask.hears(say.toast_anonymous)
    assert (entry(town).status, entry(town).approvals) == (Status.PENDING, 0)
    await mask.says("/queue", town.world.group(group.id))
    mask.does_not_see(say.queue_head, town.world.group(group.id))


async def test_a_second_leader_who_waits_for_a_listed_place_is_not_named_with_it(town: Town) -> None:
    ruth = town.visitor(8)
    await ruth.says("Who signed for Masaka?")
    before = ruth.last().text
    other = town.visitor(9)
    await _endorses_beside(other, "Masaka", "Wanjiru Otieno")
    await town.crashes()
    await town.opens()  # and reads the register anew
    await ruth.says("Who signed for Masaka?")
    assert ruth.last().text == before
    await ruth.says("Wanjiru Otieno")
    assert "Masaka" not in ruth.last().text


async def _endorses_beside(leader: Visitor, place: str, name: str) -> None:
    await begins(leader)
    await leader.taps(say.button_i_am_leader)
    await leader.says(place)
    leader.sees(say.endorse_ask_listed)
    await leader.taps(say.button_another_leader)
    await leader.taps(say.office_name(office="mayor", gender="any"))
    await leader.says(name)
    await proves_and_agrees(leader)
    await leader.taps(say.button_send_for_review)
    leader.hears(say.toast_sent)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", " =1", "＝1", "\u200b=1"])
def test_what_somebody_wrote_is_no_formula_in_the_exported_table(cell: str) -> None:
    (row,) = csv.DictReader(io.StringIO(as_csv([{"leader": cell}]).decode("utf-8-sig"), newline=""))
    assert row["leader"] == f"'{cell}"
