"""The bot's name and a few letters, in any chat: cards in the asker's language."""

import pytest
from sqlalchemy.orm import Session

from bot.desk import Desk, House
from bot.services.answers.place_links import opened
from messages import say
from tests.services.asking.resident import CATALOGUE, NOW, Resident


def test_nothing_typed_yet_shows_what_can_be_asked(ruth: Resident, rana: Resident) -> None:
    for resident in (ruth, rana):
        (card,) = resident.types("")
        assert card.id == "hint"
        assert "113" in resident.worded(card)


@pytest.mark.parametrize("typed", ["mas", "masa", "masaka", "Masaka", "MASAKA "])
def test_a_place_is_found_while_it_is_typed(ruth: Resident, typed: str) -> None:
    card = ruth.types(typed)[0]
    assert "Florence Namayanja" in ruth.worded(card)
    assert card.buttons[0][0].url.startswith("https://t.me/endorse_bot?start=place-")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("paris tx", "Paris, Texas"), ("Birmingham, Alabama", "Birmingham, Alabama"), ("باريس تكساس", "Paris, Texas")],
)
def test_the_namesake_that_was_meant_comes_before_the_one_on_the_list(ruth: Resident, typed: str, meant: str) -> None:
    assert CATALOGUE.plain(ruth.types(typed)[0].title, "en").startswith(meant)


def test_cards_are_in_the_askers_language(rana: Resident) -> None:
    (card, *_) = rana.types("masaka")
    assert "فلورنس نامايانجا" in rana.worded(card)
    (card, *_) = rana.types("ماسا")
    assert "فلورنس نامايانجا" in rana.worded(card)


def test_a_country_and_a_leader_have_cards(ruth: Resident) -> None:
    assert ruth.types("ugan")[0].id == "country-UG"
    assert "London" in ruth.worded(ruth.types("sadiq khan")[0])


def test_the_two_readings_of_a_name_are_two_cards(rana: Resident) -> None:
    ids = [card.id for card in rana.types("عمان")]
    assert "country-OM" in ids
    assert [at for at in ids if at.startswith("place-")]


def test_a_city_that_is_not_listed_has_a_card_that_asserts_nothing(ruth: Resident) -> None:
    for card in ruth.types("New York City"):
        assert "is on the list." not in ruth.worded(card)


@pytest.mark.parametrize("typed", ["zzzzqq", "<b>%_'\"", "?" * 256, "😀"])
def test_nonsense_gets_a_card_that_can_be_sent(house: House, typed: str) -> None:
    for language in ("en", "ar"):
        resident = Resident(house, language)
        for card in resident.types(typed):
            assert resident.worded(card)
            assert CATALOGUE.plain(card.title, language)


def test_cards_carry_addresses_only_and_no_id_twice(ruth: Resident) -> None:
    for typed in ("m", "b", "new", "k", "san", "who signed in kenya"):
        cards = ruth.types(typed)
        assert len({card.id for card in cards}) == len(cards) <= 12
        assert all(button.url for card in cards for row in card.buttons for button in row)


def test_a_listed_place_is_not_also_shown_as_a_place_that_is_not_on_the_list(ruth: Resident, house: House) -> None:
    for place in house.register.by_place:
        fact = house.register.places[place]
        titles = [CATALOGUE.plain(card.title, "en") for card in ruth.types(fact.names.in_language("en"))]
        assert len(set(titles)) == len(titles), titles


def test_a_real_place_elsewhere_is_told_apart_from_nonsense(ruth: Resident) -> None:
    (card, *_) = ruth.types("hamburg")
    assert "Hamburg" in ruth.worded(card)
    assert ruth.types("zzzzqq")[0].id == "nothing"


def test_a_card_leads_to_the_examples_and_to_a_letter(ruth: Resident) -> None:
    links = [button.url.partition("?start=")[2] for row in ruth.types("masaka")[0].buttons for button in row]
    assert [link.partition("-")[0] for link in links] == ["place", "examples", "invite"]
    assert links[2] == "invite-0"  # to the reader's own mayor: Masaka is on the list
    for link in links:
        ruth.commands("start", link)
        assert ruth.words


def test_a_card_of_a_place_that_is_not_listed_leads_to_the_letter_to_its_mayor(ruth: Resident) -> None:
    links = [button.url.partition("?start=")[2] for row in ruth.types("hamburg")[0].buttons for button in row]
    assert links[-1].startswith("invite-n")
    ruth.commands("start", links[-1])
    ruth.sees(say.invitation)
    assert "Hamburg" in ruth.words


@pytest.mark.parametrize("forged", ["place-999999", "examples-x", "invite-n999999999999", "place-n", "place--5", "x"])
def test_a_forged_link_opens_the_greeting_or_a_letter_to_nobody_in_particular(ruth: Resident, forged: str) -> None:
    assert opened(Desk(Session(), ruth.house, NOW, "en"), forged) is None or forged.startswith("invite")
