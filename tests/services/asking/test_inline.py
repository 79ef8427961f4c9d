"""The bot's name and a few letters, in any chat: cards in the asker's language."""

from collections.abc import Iterable

import pytest
from sqlalchemy.orm import Session

from bot.desk import Desk, House
from bot.rules.spelling.folding import fold
from bot.services.answers.place_links import opened
from bot.visit import Card
from messages import say
from tests.services.asking.resident import CATALOGUE, NOW, Resident


def ids(cards: Iterable[Card]) -> list[str]:
    return [card.id for card in cards]


def test_nothing_typed_yet_shows_what_can_be_asked(ruth: Resident, rana: Resident) -> None:
    for resident in (ruth, rana):
        cards = resident.types("")
        assert ids(cards) == ["hint", "totals", "declaration", "sign"]
        assert all("113" in resident.worded(card) for card in cards)


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


@pytest.mark.parametrize(
    ("typed", "card"),
    [
        ("how many?", "totals"),
        ("كم عدد الموقعين؟", "totals"),
        ("who signed", "totals"),
        ("refugees", "theme-refugees"),
        ("refug", "theme-refugees"),
        ("what do cities do about young people?", "theme-youth"),
        ("اللاجئين", "theme-refugees"),
        ("declaration", "declaration"),
        ("who started it?", "declaration"),
        ("commitment 3", "commitment-3"),
        ("commitments", "declaration"),
        ("how can my mayor sign?", "sign"),
        ("كيف أوقع", "sign"),
        ("hello", "hint"),
    ],
)
def test_what_is_asked_of_the_whole_has_a_card(ruth: Resident, typed: str, card: str) -> None:
    found = ruth.types(typed)
    assert found[0].id == card
    assert ruth.worded(found[0])


def test_a_theme_s_card_says_what_cities_do_and_leads_to_it(rana: Resident, house: House) -> None:
    (card, *_) = rana.types("شباب")
    for example in house.register.examples_by_theme["youth"][:8]:
        assert example.title.in_language("ar") in rana.worded(card)
    rana.commands("start", card.buttons[0][0].url.partition("?start=")[2])
    rana.sees(say.examples_head)


def test_the_declaration_s_card_leads_to_it(ruth: Resident) -> None:
    (card, *_) = ruth.types("declaration")
    assert "Tap a number" not in ruth.worded(card)  # there is none to tap
    ruth.commands("start", card.buttons[0][0].url.partition("?start=")[2])
    ruth.sees(say.declaration_head)


def test_a_name_that_is_begun_comes_before_the_question_it_spells_elsewhere(ruth: Resident) -> None:
    found = ids(ruth.types("kam"))  # "how many" in Bosnian, and Kamenica
    assert found.index("totals") > 0
    assert CATALOGUE.plain(ruth.types("kam")[0].title, "en").startswith("Kamenica")


@pytest.mark.parametrize(("typed", "language"), [("m", "en"), ("K", "en"), ("sa", "en"), ("م", "ar"), ("ك", "ar")])
def test_a_letter_offers_what_begins_with_it(house: House, typed: str, language: str) -> None:
    found = Resident(house, language).types(typed)
    assert len(found) > 2
    for card in found:
        title = CATALOGUE.plain(card.title, language).removeprefix("🌍 ")
        assert fold(title).startswith(fold(typed)), title


@pytest.mark.parametrize("typed", ["q", "x", "?", "ظ"])
def test_a_letter_that_nothing_begins_with_offers_what_can_be_asked(ruth: Resident, typed: str) -> None:
    assert ids(ruth.types(typed)) == ["hint", "totals", "declaration", "sign"]


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


@pytest.mark.parametrize(
    "forged", ["place-999999", "examples-x", "invite-n999999999999", "place-n", "place--5", "x", "theme-", "theme-x"]
)
def test_a_forged_link_opens_the_greeting_or_a_letter_to_nobody_in_particular(ruth: Resident, forged: str) -> None:
    assert opened(Desk(Session(), ruth.house, NOW, "en"), forged) is None or forged.startswith("invite")
