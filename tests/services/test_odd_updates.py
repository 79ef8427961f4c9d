"""Updates as no client of today sends them: unseen names, channels, kinds and fields of another Bot API."""

from typing import Any

import pytest
from sqlalchemy import Engine, select

from db.facts import known
from db.mailbox import Quarantined
from db.outgoing import STAFF_CHAT
from db.people import Person
from db.session import reading
from messages import say
from tests.chat import Visitor
from tests.services.test_team import chief as chief
from tests.services.test_team import invited
from tests.town import ADMIN, Town

GROUP, CHANNEL, NEWER = -500, -1007, 700_000
OMAR: dict[str, Any] = {"id": 7, "is_bot": False, "first_name": "Omar", "language_code": "en"}


def membership(chat: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """An administrator of ours changes what the bot is in a chat."""
    change = {"from": OMAR | {"id": ADMIN}, "date": 1, "old_chat_member": before, "new_chat_member": after}
    return {"update_id": NEWER, "my_chat_member": change | {"chat": chat}}


def message(**fields: Any) -> dict[str, Any]:
    """Something in Omar's private chat."""
    whole = {"message_id": 900, "date": 1, "from": OMAR, "chat": {"id": 7, "type": "private"}} | fields
    return {"update_id": NEWER, "message": whole}


def set_aside(town: Town) -> int:
    with reading(town.engine) as db:
        return len(db.scalars(select(Quarantined)).all())


@pytest.mark.parametrize("name", ["\u3164", "\u200b\u2060", "\u2800 \u3164", "\u202e"])
async def test_a_colleague_whose_name_cannot_be_seen_stands_on_the_list_by_number(
    town: Town, chief: Visitor, name: str
) -> None:
    await town.visitor(88, name=name).opens(await invited(chief))
    await chief.says("/staff")
    assert "88" in chief.labels(chief.sees(say.staff_head))


async def test_a_name_of_several_lines_adds_none_to_what_the_team_reads(town: Town, chief: Visitor) -> None:
    await town.visitor(88, name="Omar\n✅ Approved\u202eby all").opens(await invited(chief))
    assert "Omar ✅ Approvedby all" in chief.has(say.staff_joined).text


async def test_a_channel_that_the_bot_is_added_to_hears_nothing_of_it(town: Town, chief: Visitor) -> None:
    channel = {"id": CHANNEL, "type": "channel", "title": "News"}
    group = town.group(CHANNEL, [chief])
    await town.settles()
    said = len(chief.screen(group))
    await town.again(membership(channel, {"status": "left"}, {"status": "administrator"}))
    assert len(chief.screen(group)) == said


async def test_a_bot_that_is_restricted_and_gone_has_left_the_teams_group(database: Engine) -> None:
    async with Town(database, staff_chat_id=GROUP) as town:
        chief = town.visitor(ADMIN)
        town.group(GROUP, [chief])
        await chief.opens()
        group = {"id": GROUP, "type": "supergroup", "title": "The team"}
        gone = {"status": "restricted", "is_member": False}
        await town.again(membership(group, {"status": "member"}, gone))
        chief.has(say.group_lost(title="The team"))
        with reading(town.engine) as db:
            assert known(db, STAFF_CHAT) == 0


@pytest.mark.parametrize(
    "odd",
    [
        {"from": OMAR | {"language_code": 5}, "text": "/help"},
        {"from": OMAR | {"language_code": ["en"]}, "sticker": {}},
        {"from": OMAR | {"id": 2**70}, "text": "/help"},
        {"chat": {"id": 2**70, "type": "private"}, "text": "/help"},
        {"chat": {"id": -9, "type": "group"}, "migrate_to_chat_id": -(2**70)},
        {"text": 5},
        {"photo": []},
    ],
)
async def test_a_field_of_another_sort_sets_that_update_aside_at_most_and_stops_nobody(
    town: Town, odd: dict[str, Any]
) -> None:
    await town.again(message(**odd))  # raises nothing
    assert set_aside(town) <= 1
    omar = town.visitor(7)
    await omar.says("/help")
    omar.sees(say.help_head)


async def test_what_a_newer_telegram_knows_is_left_alone(town: Town) -> None:
    newer: tuple[dict[str, Any], ...] = (
        {"gift": {"id": 1}},
        {"hologram": {}},
        {"text": "hi", "chat": {"id": -8, "type": "galaxy"}},
    )
    for odd in newer:
        await town.again(message(**odd))
    await town.again({"update_id": NEWER, "teleported": {"from": OMAR}})
    assert set_aside(town) == 0
    with reading(town.engine) as db:
        assert db.get(Person, 7) is None
