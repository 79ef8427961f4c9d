"""What somebody has withdrawn can be sent in anew: the form comes back with every answer, and is reviewed afresh."""

from sqlalchemy import select

from bot import taps
from bot.button_data import encode
from bot.services.forms.contents import answers_of
from db.entries import Entry
from db.session import reading
from db.vocabulary import Status
from messages import say
from tests.chat import Visitor
from tests.services.test_waits_already import LEADER, begun, has_sent
from tests.town import Town


def _entries(town: Town) -> list[Entry]:
    with reading(town.engine) as db:
        return list(db.scalars(select(Entry).where(Entry.submitter_id == LEADER).order_by(Entry.id)))


async def _withdraws(leader: Visitor, town: Town) -> None:
    await leader.says("/status")
    await leader.taps(say.button_open_entry(reference=_entries(town)[-1].reference))
    await leader.taps(say.button_withdraw)
    await leader.taps(say.button_withdraw_yes)


async def test_it_comes_back_whole_and_waits_as_a_new_entry(town: Town) -> None:
    leader = await has_sent(town)
    await _withdraws(leader, town)
    assert leader.offers(say.button_send_again)
    await leader.taps(say.button_send_again)
    assert begun(town) == 1
    assert "Nairobi" in leader.last().text, "every answer is there, nothing is asked again"
    await leader.taps(say.button_send_for_review)
    first, second = _entries(town)
    assert (first.status, second.status) == (Status.WITHDRAWN, Status.PENDING)
    assert second.reference != first.reference
    assert answers_of(second) == answers_of(first)


async def test_a_form_half_filled_is_not_lost_to_it(town: Town) -> None:
    leader = await has_sent(town)
    await _withdraws(leader, town)
    await leader.says("/endorse")
    assert begun(town) == 1
    await leader.forges(encode(taps.MyEntry(_entries(town)[0].id, "again")))
    leader.sees(say.form_exists)
    assert begun(town) == 1


async def test_what_waits_is_not_sent_twice(town: Town) -> None:
    leader = await has_sent(town)
    assert not leader.offers(say.button_send_again)
    await leader.forges(encode(taps.MyEntry(_entries(town)[0].id, "again")))
    assert begun(town) == 0
    assert len(_entries(town)) == 1
