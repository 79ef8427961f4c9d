"""The staff's group becomes a supergroup, with another id: what stands in the old one cannot be edited any more, and
all goes on in the new one, once.
"""

from typing import Any

import pytest
from sqlalchemy import select

from bot.sandbox import Group
from bot.sandbox.faults import Fault
from bot.sandbox.records import Message
from db import outgoing
from db.entries import Entry
from db.facts import known, learn
from db.history import Card
from db.mailbox import Outgoing
from db.session import reading, writing
from db.staff import appoint
from db.vocabulary import Role
from messages import say
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, endorses, proves_and_agrees
from tests.services.test_team import GROUP, sends
from tests.town import ADMIN, Town

SALMA, STRANGER = 21, 22


@pytest.fixture
async def chief(town: Town) -> Visitor:
    """The administrator."""
    chief = town.visitor(ADMIN, "en", "Chief")
    await chief.opens()
    return chief


@pytest.fixture
async def salma(town: Town) -> Visitor:
    """A reviewer."""
    salma = town.visitor(SALMA, "en", "Salma")
    await salma.opens()
    with writing(town.engine) as db:
        appoint(db, SALMA, Role.REVIEWER, town.now, name="Salma")
    return salma


async def staff_group(town: Town, *members: Visitor) -> Group:
    """A group of theirs, which is the staff's."""
    group = town.group(GROUP, list(members), kind="group")
    await town.settles()
    await members[0].taps(say.button_use_group, chat=group)
    return group


@pytest.fixture
async def group(town: Town, chief: Visitor, salma: Visitor) -> Group:
    """The staff's group, as long as it is one."""
    return await staff_group(town, chief, salma)


@pytest.fixture
async def old(town: Town, chief: Visitor, group: Group) -> Message:
    """The card of what has come in, in the group that it is."""
    await sends(town.visitor(LEADER))
    (card,) = cards(chief, group)
    return card


async def upgraded(town: Town, group: Group, by: Visitor) -> Group:
    """What it has become, a while later."""
    new = group.upgrades(by.person)
    await town.settles()
    await town.passes(minutes=2)
    return new


def cards(who: Visitor, group: Group) -> list[Message]:
    """The review cards that a group shows."""
    return [message for message in who.screen(group) if "E-" in message.text and message.labels]


def references(town: Town) -> list[str]:
    with reading(town.engine) as db:
        return list(db.scalars(select(Entry.reference).where(Entry.submitter_id.is_not(None)).order_by(Entry.id)))


async def test_all_that_waits_stands_in_the_new_group_once_and_can_be_decided_there(
    town: Town, chief: Visitor, salma: Visitor, group: Group
) -> None:
    await sends(town.visitor(LEADER))
    await sends(town.visitor(LEADER + 1))
    old = [message.text for message in chief.screen(group)]
    new = await upgraded(town, group, chief)
    shown = cards(chief, new)
    assert len(shown) == 2
    assert all(any(reference in card.text for card in shown) for reference in references(town))
    assert [message.text for message in chief.screen(group)] == old  # nobody can edit these
    await salma.taps(say.button_hold, shown[0], new)
    salma.hears(say.toast_held)
    assert "Salma" in next(card.text for card in cards(chief, new) if card.id == shown[0].id)
    await town.passes(minutes=5)
    assert len(cards(chief, new)) == 2


async def test_a_press_on_a_card_that_stayed_behind_counts_in_the_new_group(
    town: Town, chief: Visitor, salma: Visitor, group: Group, old: Message
) -> None:
    new = await upgraded(town, group, chief)
    await salma.taps(say.button_hold, old, group)
    salma.hears(say.toast_held)
    (card,) = cards(chief, new)
    assert "Salma" in card.text


async def test_a_choice_that_an_old_card_asks_for_is_made_in_the_new_group(
    town: Town, chief: Visitor, salma: Visitor, group: Group, old: Message
) -> None:
    new = await upgraded(town, group, chief)
    await salma.taps(say.button_approve, old, group)
    choice = salma.sees(say.card_choose_proof, new)
    await salma.taps(say.button_proof(proof=say.proof_letter()), choice, new)
    salma.hears(say.toast_approved(given="1", needed="2"))
    assert all("Salma" in card.text for card in cards(chief, new))


async def test_an_old_press_in_the_same_moment_counts_and_leaves_one_card(
    town: Town, chief: Visitor, salma: Visitor, group: Group, old: Message
) -> None:
    new = group.upgrades(chief.person)
    await salma.taps(say.button_hold, old, group)  # the news of the change is still on its way
    salma.hears(say.toast_held)
    await town.passes(minutes=2)
    (card,) = cards(chief, new)
    assert "Salma" in card.text


async def test_a_press_on_an_old_message_that_comes_with_the_new_id_counts_too(
    town: Town, chief: Visitor, salma: Visitor, group: Group, old: Message
) -> None:
    new = await upgraded(town, group, chief)
    (card,) = cards(chief, new)
    hold = next(button["callback_data"] for button in old.buttons if "hold" in button["callback_data"])
    await town.again(_press(salma, new.id, 77_000, hold))  # a number that no message of the new group has
    assert "Salma" in next(message.text for message in cards(chief, new) if message.id == card.id)


def _press(by: Visitor, chat: int, message: int, data: str) -> dict[str, Any]:
    place = {"id": chat, "type": "supergroup", "title": "The team"}
    shown = {"message_id": message, "date": 0, "chat": place}
    query = {"id": "1", "from": {"id": by.id, "is_bot": False, "first_name": "S"}, "chat_instance": "1", "data": data}
    return {"update_id": 99_000_001, "callback_query": query | {"message": shown}}


async def test_whoever_is_not_in_the_team_presses_an_old_card_in_vain(town: Town, chief: Visitor) -> None:
    stranger = town.visitor(STRANGER)
    group = await staff_group(town, chief, stranger)
    await sends(town.visitor(LEADER))
    (old,) = cards(chief, group)
    await upgraded(town, group, chief)
    await stranger.taps(say.button_hold, old, group)
    stranger.hears(say.toast_staff_only)


async def test_a_card_left_behind_does_nothing_once_another_group_is_the_staffs(
    town: Town, chief: Visitor, salma: Visitor, group: Group, old: Message
) -> None:
    await upgraded(town, group, chief)
    other = town.group(GROUP - 1, [chief], kind="group")
    await town.settles()
    await chief.taps(say.button_use_group, chat=other)
    await salma.taps(say.button_hold, old, group)
    salma.hears(say.toast_staff_only)


async def test_no_message_of_the_new_group_is_written_over(
    town: Town, chief: Visitor, salma: Visitor, group: Group, old: Message
) -> None:
    """Both groups count their messages from one: an edit of the old fifth would have been one of the new fifth."""
    new = group.upgrades(chief.person)
    await town.settles()
    while not chief.screen(new) or chief.screen(new)[-1].id < old.id + 2:
        await chief.says("/queue", chat=new)
    before = {message.id: message.text for message in chief.screen(new)}
    await town.passes(minutes=2)
    await salma.taps(say.button_hold, old, group)
    assert {at: text for at, text in before.items() if _text(chief, new, at) != text} == {}


def _text(who: Visitor, group: Group, number: int) -> str:
    return next(message.text for message in who.screen(group) if message.id == number)


async def test_what_was_on_its_way_to_the_old_group_arrives_in_the_new_one_once(
    town: Town, chief: Visitor, group: Group
) -> None:
    leader = town.visitor(LEADER)
    await endorses(leader)
    await proves_and_agrees(leader)
    with writing(town.engine) as db:
        db.add_all(_news(town, str(number)) for number in range(3))
    town.world.faults.plan("sendMessage", Fault.server_error())
    await town.app.outbox.drain()
    new = group.upgrades(chief.person)
    await leader.taps(say.button_send_for_review)
    await town.passes(minutes=3)
    said = [message.text for message in chief.screen(new)]
    for number in range(3):
        assert len([words for words in said if f"news {number}" in words]) == 1
    assert len(cards(chief, new)) == 1


def _news(town: Town, what: str) -> Outgoing:
    body = {"lines": [say.staff_removed(who=f"news {what}", by="x").to_json()]}
    return Outgoing(chat_id=GROUP, body=body, made_at=town.now, not_before=town.now)


async def test_a_row_that_has_just_arrived_when_the_group_changes_is_not_sent_again(town: Town) -> None:
    with writing(town.engine) as db:
        learn(db, outgoing.STAFF_CHAT, GROUP)
        db.add(_news(town, "1"))
    with writing(town.engine) as db:
        (row,) = outgoing.claim(db, "this copy", town.now, town.now.replace(minute=59), 5)
        number = row.id
    with writing(town.engine) as db:
        outgoing.follow_chat(db, GROUP, -1_000_000_000_777, None)
        assert not outgoing.anything_due(db, town.now)
    with writing(town.engine) as db:
        outgoing.sent(db, number, town.now)
    with reading(town.engine) as db:
        assert not outgoing.anything_due(db, town.now.replace(hour=23))


@pytest.mark.parametrize("heard", ["migrate_to_chat_id", "migrate_from_chat_id"])
async def test_either_groups_word_for_it_is_enough(town: Town, chief: Visitor, heard: str) -> None:
    group = await staff_group(town, chief)
    new = group.upgrades(chief.person)
    for update in town.world.queue.pending():
        if heard not in update.body:
            town.world.queue.confirm(update)
    await town.settles()
    with reading(town.engine) as db:
        assert known(db, outgoing.STAFF_CHAT) == new.id


async def test_what_is_public_already_gets_a_new_card_with_its_next_change(
    town: Town, chief: Visitor, salma: Visitor, group: Group
) -> None:
    leader = town.visitor(LEADER)
    await sends(leader)
    for person in (salma, chief):
        await person.taps(say.button_approve, chat=group)
        await person.taps(say.button_proof(proof=say.proof_letter()), chat=group)
    await town.passes(minutes=5)
    new = await upgraded(town, group, chief)
    assert cards(chief, new) == []
    await leader.says("/status")
    await leader.taps(next(label for label in leader.labels() if "E-" in label))
    await leader.taps(say.button_withdraw)
    await leader.taps(say.button_withdraw_yes)
    (card,) = [message for message in chief.screen(new) if references(town)[0] in message.text]
    with reading(town.engine) as db:
        assert db.scalars(select(Card.message_id).where(Card.chat_id == new.id)).all() == [card.id]
