"""People follow places, countries and commitments, and hear of what changes: once a day, and only what is public."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from sqlalchemy import Engine, func, select

from bot import taps
from bot.button_data import encode
from bot.sandbox import Group
from db.entries import Entry
from db.following import Follow, Heard
from db.people import Staff
from db.session import reading, writing
from db.vocabulary import Role
from messages import say
from messages.text import Country
from tests.chat import Visitor
from tests.services.test_endorsing import LEADER, endorses, proves_and_agrees
from tests.town import ADMIN, Town

STAFF = -500
RANA, RUTH = 7301, 7302


@dataclass
class Hall:
    """A town with a staff group, one reviewer whose approval is enough, and two residents."""

    town: Town
    group: Group
    salma: Visitor
    chief: Visitor
    rana: Visitor  # reads Arabic
    ruth: Visitor

    async def sends_in(self, place: str = "Nairobi", leader: int = LEADER) -> Visitor:
        """A leader sends in an endorsement."""
        sender = self.town.visitor(leader, "en", "Amina")
        await endorses(sender, place)
        await proves_and_agrees(sender)
        await sender.taps(say.button_send_for_review)
        return sender

    async def approves(self) -> None:
        """The reviewer approves the newest card."""
        await self.salma.taps(say.button_approve, chat=self.group)
        label = self.town.catalogue.plain(say.button_proof(proof=say.proof_letter()), "en")
        await self.salma.taps(label, chat=self.group)

    async def publishes(self, place: str = "Nairobi", leader: int = LEADER) -> Visitor:
        """An endorsement comes in, is approved, and can no longer be undone."""
        sender = await self.sends_in(place, leader)
        await self.approves()
        await self.town.passes(seconds=75)
        return sender

    def digests(self, person: Visitor) -> list[str]:
        """The news that this person was sent."""
        heads = self.town.words(say.digest_head(), person.language)
        return [m.text for m in person.screen() if any(head in m.text for head in heads)]

    def count(self, table: type[Follow] | type[Heard]) -> int:
        """Rows of a table."""
        with reading(self.town.engine) as db:
            return db.scalar(select(func.count()).select_from(table)) or 0


@pytest.fixture
async def hall(database: Engine) -> AsyncIterator[Hall]:
    """Nobody follows anything yet."""
    async with Town(database, staff_chat_id=STAFF, approvals_endorsement=1) as town:
        salma, chief = town.visitor(21, "en", "Salma"), town.visitor(ADMIN)
        group = town.group(STAFF, [chief, salma])
        with writing(database) as db:
            db.add(Staff(person_id=salma.id, name="Salma", role=Role.REVIEWER, since=town.now))
        yield Hall(town, group, salma, chief, town.visitor(RANA, "ar"), town.visitor(RUTH))


async def test_a_follower_hears_once_and_in_her_language_that_her_city_has_signed(hall: Hall) -> None:
    await hall.rana.says("هل وقعت نيروبي؟")
    await hall.rana.taps(say.button_tell_me)
    hall.rana.hears(say.toast_following)
    assert hall.rana.offers(say.button_unfollow)
    await hall.publishes()
    (told,) = hall.digests(hall.rana)
    assert "Amina Diallo" in told
    assert "في القائمة الآن" in told
    await hall.town.passes(days=3)
    assert len(hall.digests(hall.rana)) == 1
    assert not hall.digests(hall.ruth)


async def test_nothing_is_said_while_an_entry_waits_or_is_declined(hall: Hall) -> None:
    await hall.ruth.says("Did Nairobi sign?")
    await hall.ruth.taps(say.button_tell_me)
    await hall.sends_in()
    await hall.town.passes(days=2)
    assert hall.count(Heard) == 0
    await hall.salma.taps(say.button_decline, chat=hall.group)
    await hall.salma.taps(say.button_reason, chat=hall.group)
    await hall.salma.taps(say.button_do_it, chat=hall.group)
    await hall.town.passes(days=2)
    assert hall.count(Heard) == 0
    assert not hall.digests(hall.ruth)


async def test_an_approval_that_is_undone_in_time_is_told_to_no_follower(hall: Hall) -> None:
    await hall.ruth.says("Did Nairobi sign?")
    await hall.ruth.taps(say.button_tell_me)
    await hall.sends_in()
    await hall.approves()
    assert hall.count(Heard) == 1
    await hall.town.passes(seconds=40)
    assert not hall.digests(hall.ruth)
    await hall.salma.taps(say.button_undo_decision, chat=hall.group)
    hall.salma.hears(say.toast_undone)
    await hall.town.passes(days=2)
    assert not hall.digests(hall.ruth)
    assert hall.count(Heard) == 0


async def test_all_changes_of_a_day_come_in_one_digest(hall: Hall) -> None:
    await hall.ruth.says("Who signed in Kenya?")
    await hall.ruth.taps(say.button_follow)
    await hall.sends_in("Nairobi")
    await hall.approves()
    await hall.sends_in("Kisumu", leader=LEADER + 1)
    await hall.approves()
    await hall.town.passes(seconds=90)
    (first,) = hall.digests(hall.ruth)
    assert "Nairobi" in first
    assert "Kisumu" in first
    await hall.publishes("Eldoret", leader=LEADER + 2)
    await hall.publishes("Thika", leader=LEADER + 3)
    await hall.town.passes(hours=20)
    assert len(hall.digests(hall.ruth)) == 1, "the day is not over"
    await hall.town.passes(hours=5)
    _, second = hall.digests(hall.ruth)
    assert "Eldoret" in second
    assert "Thika" in second
    assert "Kisumu" not in second


async def test_a_record_that_leaves_the_list_is_told_without_a_name(hall: Hall) -> None:
    sender = await hall.publishes()
    await hall.ruth.says("Did Nairobi sign?")
    await hall.ruth.taps(say.button_follow)
    await sender.says("/status")
    await sender.taps(say.button_open_entry)
    await sender.taps(say.button_withdraw)
    await sender.taps(say.button_withdraw_yes)
    await hall.town.passes(seconds=75)
    (told,) = hall.digests(hall.ruth)
    assert "Amina" not in told
    hall.ruth.has(say.digest_signed_gone)


async def test_what_comes_and_goes_before_the_digest_is_no_news(hall: Hall) -> None:
    await hall.ruth.says("Did Nairobi sign?")
    await hall.ruth.taps(say.button_tell_me)
    await hall.sends_in()
    await hall.approves()
    await hall.chief.opens()
    await hall.chief.taps(say.button_suspend, chat=hall.group)
    await hall.chief.says("Wait, please.")
    await hall.town.passes(days=2)
    assert not hall.digests(hall.ruth)


async def test_a_suspended_record_is_told_and_its_return_too(hall: Hall) -> None:
    await hall.publishes()
    await hall.ruth.says("Did Nairobi sign?")
    await hall.ruth.taps(say.button_follow)
    await hall.chief.opens()
    await hall.chief.taps(say.button_suspend, chat=hall.group)
    await hall.chief.says("The office asked us to wait.")
    await hall.town.passes(seconds=75)
    hall.ruth.sees(say.digest_signed_gone)
    await hall.chief.taps(say.button_restore, chat=hall.group)
    await hall.chief.says("The office confirmed.")
    await hall.town.passes(days=1, seconds=75)
    hall.ruth.sees(say.digest_signed)
    assert len(hall.digests(hall.ruth)) == 2


async def test_one_tap_under_the_news_stops_them(hall: Hall) -> None:
    await hall.ruth.says("Who signed in Kenya?")
    await hall.ruth.taps(say.button_follow)
    await hall.publishes("Nairobi")
    assert hall.digests(hall.ruth)
    await hall.ruth.taps(say.button_stop_one(subject=Country("KE")))
    hall.ruth.hears(say.toast_unfollowed)
    assert hall.count(Follow) == 0
    await hall.town.passes(days=1)
    await hall.publishes("Kisumu", leader=LEADER + 1)
    assert len(hall.digests(hall.ruth)) == 1


async def test_a_word_stops_everything_in_any_language(hall: Hall) -> None:
    await hall.sends_in()
    for word in ("Unsubscribe!", "توقف", "إلغاء المتابعة", "بدي ألغي المتابعة", "وقفوا الإشعارات", "/stop", "stop"):
        await hall.ruth.says("Who signed in Kenya?")
        await hall.ruth.taps(say.button_follow)
        if word == "stop":
            await hall.approves()
        await hall.ruth.says(word)
        hall.ruth.sees(say.following_stopped)
        assert hall.count(Follow) == 0
    await hall.town.passes(days=1)
    assert not hall.digests(hall.ruth), "not even what was waiting"
    await hall.ruth.says("stop")
    hall.ruth.sees(say.following_nothing_to_stop)


async def test_the_list_shows_what_is_followed_and_ends_each_with_a_tap(hall: Hall) -> None:
    await hall.ruth.says("/following")
    hall.ruth.sees(say.following_none)
    await hall.ruth.says("Did Masaka sign?")
    await hall.ruth.taps(say.button_follow)
    await hall.ruth.says("Commitment 3")
    await hall.ruth.taps(say.button_follow)
    await hall.ruth.says("/following")
    assert "Masaka" in hall.ruth.last().text
    assert hall.count(Follow) == 2
    await hall.ruth.taps(say.button_stop_one)
    assert hall.count(Follow) == 1
    await hall.ruth.taps(say.button_stop_all)
    hall.ruth.sees(say.following_stopped)
    assert hall.count(Follow) == 0


async def test_the_button_on_a_page_turns_round_and_back(hall: Hall) -> None:
    await hall.ruth.says("Did Masaka sign?")
    await hall.ruth.taps(say.button_follow)
    await hall.ruth.taps(say.button_unfollow)
    hall.ruth.hears(say.toast_unfollowed)
    assert hall.ruth.offers(say.button_follow)
    assert hall.count(Follow) == 0


async def test_what_is_followed_offers_to_stop_wherever_it_is_shown_again(hall: Hall) -> None:
    await hall.rana.says("Masaka")
    await hall.rana.taps(say.button_follow)
    await hall.rana.says("هل وقّعت ماساكا؟")
    assert hall.rana.offers(say.button_unfollow, hall.rana.last())
    assert not hall.rana.offers(say.button_follow, hall.rana.last())
    await hall.rana.says("Commitment 3")
    assert hall.rana.offers(say.button_follow, hall.rana.last()), "that one is not followed"
    await hall.ruth.says("Masaka")
    assert hall.ruth.offers(say.button_follow, hall.ruth.last()), "she follows nothing"


async def test_a_place_followed_before_it_was_listed_stands_there_once_and_its_card_ends_it(hall: Hall) -> None:
    await hall.ruth.says("Did Nairobi sign?")
    await hall.ruth.taps(say.button_tell_me)
    await hall.publishes()
    await hall.ruth.says("Did Nairobi sign?")
    card = hall.ruth.last()
    assert hall.ruth.offers(say.button_unfollow, card)
    with reading(hall.town.engine) as db:
        listed = db.scalars(select(Entry.place_id).where(Entry.submitter_id == LEADER)).one()
    await hall.ruth.forges(encode(taps.Follow("place", str(listed), "on")))  # as from a card that a friend has sent on
    assert hall.count(Follow) == 1
    await hall.ruth.taps(say.button_unfollow, message=card)
    assert hall.count(Follow) == 0


async def test_forged_buttons_follow_nothing(hall: Hall) -> None:
    await hall.ruth.says("Did Masaka sign?")
    for data in ("fo:place:999999:on", "fo:country:XX:on", "fo:commitment:9:on", "fo:town:1:on", "fo:place:-x:on"):
        await hall.ruth.forges(data)
        hall.ruth.has(say.old_button)
    assert hall.count(Follow) == 0


async def test_privacy_shows_hands_over_and_erases_what_is_followed(hall: Hall) -> None:
    await hall.ruth.says("Did Masaka sign?")
    await hall.ruth.taps(say.button_follow)
    await hall.ruth.says("/privacy")
    assert "You follow one thing." in hall.ruth.last().text
    await hall.ruth.taps(say.button_privacy_export)
    document = next(m.content["document"] for m in hall.ruth.screen() if m.content.get("document"))
    (followed,) = json.loads(hall.town.world.files.data(document["file_id"]))["follows"]
    assert followed["kind"] == "place"
    await hall.ruth.taps(say.button_privacy_erase)
    await hall.ruth.taps(say.button_privacy_erase_yes)
    assert hall.count(Follow) == 0


async def test_who_never_began_a_chat_cannot_follow_from_a_group(hall: Hall) -> None:
    square = hall.town.group(-700, [hall.rana, hall.ruth])
    await hall.ruth.says(f"@{hall.town.app.present.house.username} did Masaka sign?", square)
    assert not hall.ruth.offers(say.button_follow, hall.ruth.last(square)), "following is for a chat of one's own"
    await hall.rana.forges("fo:country:KE:on", chat=square)
    hall.rana.hears(say.toast_follow_privately)
    assert hall.count(Follow) == 0
