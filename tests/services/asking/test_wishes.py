"""Residents who want more than an answer: to be told of news, to invite, to reach people, to hear of their own city."""

import pytest

from bot import taps
from bot.desk import House
from bot.visit import Chat
from messages import say
from tests.services.asking.resident import Resident


@pytest.mark.parametrize("text", ["follow Beirut", "tell me when Beirut signs", "let me know when Beirut joins please"])
def test_who_wants_news_of_a_place_finds_the_bell_first(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_not_listed)
    ruth.sees(say.follow_how(button=say.button_tell_me()))
    first = ruth.reply.buttons[0]
    assert [button.label for button in first] == [say.button_tell_me()]
    assert isinstance(first[0].tap, taps.Follow)
    assert ruth.labels.count(ruth.plain(say.button_tell_me())) == 1


@pytest.mark.parametrize("text", ["خبرني إذا وقعت الرباط", "ابغى اتابع الرباط"])
def test_who_wants_news_of_a_listed_place_reads_that_it_is_listed_too(rana: Resident, text: str) -> None:
    rana.asks(text)
    rana.sees(say.answer_listed)
    rana.sees(say.follow_how(button=say.button_follow()))
    assert isinstance(rana.reply.buttons[0][0].tap, taps.Follow)


def test_news_of_a_country_can_be_wished_for(ruth: Resident) -> None:
    ruth.asks("notify me when somebody in Kenya signs")
    assert ruth.reply.buttons[0][0].tap == taps.Follow("country", "KE", "on")


def test_who_names_nothing_to_follow_is_asked_what(ruth: Resident) -> None:
    ruth.asks("notify me when my city signs")
    ruth.sees(say.follow_which)
    assert ruth.offers(taps.Go("following"))


def test_a_group_is_offered_news_in_private_only(house: House) -> None:
    group = Resident(house, where=Chat.GROUP)
    group.asks("follow Beirut")
    group.sees(say.follow_how)
    assert not [button for button in group.buttons if isinstance(button.tap, taps.Follow)]
    assert group.buttons[0].url.startswith(f"https://t.me/{house.username}?start=place-")
    group.asks("follow Uganda")
    assert "follow-how" not in [line.id for line in group.reply.lines]


@pytest.mark.parametrize("text", ["I want to invite the mayor of Jeddah", "ابغي دعوة لعمدة جدة"])
def test_who_wants_to_invite_a_mayor_gets_the_letter_at_once(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.invite_how)
    ruth.sees(say.invitation)
    assert "Jeddah" in ruth.words
    assert "جدة" in ruth.words


@pytest.mark.parametrize("text", ["Did Jeddah sign? If not, I want to invite them", "دعوة لعمدة جدة، وهل وقعت جدة؟"])
def test_who_asks_whether_a_city_signed_reads_that_above_the_letter(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    first = ruth.shown[0]
    assert [line.id for line in first.lines] == ["answer-not-listed", "answer-reach", "invite-how"]  # type: ignore[union-attr]
    ruth.sees(say.invitation)


def test_who_wants_to_invite_a_mayor_who_is_on_the_list_reads_that(ruth: Resident) -> None:
    ruth.asks("invite the mayor of Masaka")
    ruth.sees(say.answer_listed)


def test_who_names_no_city_to_invite_is_asked_for_it_and_can_have_the_letter_anyway(rana: Resident) -> None:
    rana.asks("ابي دعوة")
    rana.sees(say.invite_which)
    rana.presses(taps.ShowPlace(0, "invite"))
    rana.sees(say.invitation_anywhere)


@pytest.mark.parametrize("text", ["are you a bot?", "Are you an AI", "am I talking to a real person?", "bist du echt?"])
def test_whoever_asks_what_this_is_gets_one_honest_line_and_a_human_contact(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_a_program)
    assert [line.id for line in ruth.shown[-1].lines] == ["answer-a-program", "help-contact"]  # type: ignore[union-attr]


def test_a_question_beside_is_answered(ruth: Resident) -> None:
    ruth.asks("are you a bot? did Masaka sign?")
    ruth.sees(say.answer_listed)


@pytest.mark.parametrize("text", ["رئيس بلديتي وقع؟", "did my mayor sign?", "is my city on the list?"])
def test_who_does_not_say_which_city_is_theirs_is_asked(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_which_city)
    assert "answer-choose-country" not in [line.id for line in ruth.reply.lines], "one sentence says why countries come"
    assert any(isinstance(button.tap, taps.ShowCountry) for button in ruth.buttons)


def test_who_names_their_city_is_not_asked_again(ruth: Resident) -> None:
    ruth.asks("I live in Masaka, did my mayor sign?")
    ruth.sees(say.answer_listed)


@pytest.mark.parametrize("text", ["who has NOT signed in Jordan", "مين ما وقع بالأردن"])
def test_who_asks_for_those_who_did_not_sign_hears_what_the_list_knows(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    assert ruth.reply.lines[0] == say.answer_only_signatories()
    ruth.sees(say.answer_totals)
    ruth.sees(say.answer_reach)


def test_where_nobody_signed_it_is_said_once(ruth: Resident) -> None:
    ruth.asks("who has not signed in Japan?")
    ruth.sees(say.answer_none_in)
    assert "answer-only-signatories" not in [line.id for line in ruth.reply.lines]
