"""Every screen fits a phone, in both languages, and can be sent: labels, data, addresses."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import taps
from bot.desk import House
from bot.visit import Chat
from tests.services.asking.resident import Resident

CARD = 900  # characters of a card
LIST = 1300  # of a list or an example
ROWS = 9


def fits(resident: Resident, most: int) -> None:
    assert 0 < len(resident.words) <= most, resident.words
    assert len(resident.reply.buttons) <= ROWS
    assert all(len(button.share or "") <= 256 for button in resident.buttons)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_every_card_of_a_place_or_leader_fits(house: House, language: str) -> None:
    resident = Resident(house, language)
    for place in house.register.places:
        fits(resident.presses(taps.ShowPlace(place, "card")), CARD)
    for entry in house.register.signatories:
        fits(resident.presses(taps.ShowRecord(entry, "card")), CARD)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_every_example_fits(house: House, language: str) -> None:
    resident = Resident(house, language)
    for entry in house.register.examples:
        fits(resident.presses(taps.ShowRecord(entry, "card")), LIST)


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_every_list_fits(house: House, language: str) -> None:
    resident = Resident(house, language)
    register = house.register
    for country in register.by_country:
        fits(resident.presses(taps.ShowCountry(country, 0)), LIST)
    for theme in register.examples_by_theme:
        fits(resident.presses(taps.ShowList("theme", theme, 0)), LIST)
    for number in range(1, 7):
        fits(resident.presses(taps.ShowCommitment(number, 0)), LIST)
    for area in ("everywhere", "002", "019", "142", "150", "009", "balkans", "arab-world"):
        fits(resident.presses(taps.ShowList("area", area, 1)), LIST)


WORDS = """masaka london kingston newark delaware uganda chad palestine palestin kenya africa balkans delhi dakar
mumbai manchester budapest čair hamburg khan sadiq refugees police sport youth commitment 3 12 how many who signed what
do cities about in and or the mayor of my sign when started declaration hello thanks help <b> %_ '; -- 😀 \u202e عمان
وقعت من في كم أوغندا اللاجئين الالتزام مدينتي نانسانا georgia punjab jordan niger columbia colombo paris hilton
new york city""".split()


@given(st.lists(st.sampled_from(WORDS), max_size=9), st.sampled_from(["en", "ar", "fr"]), st.sampled_from(list(Chat)))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_words_in_any_order_get_an_answer_that_can_be_sent(
    house: House, words: list[str], language: str, where: Chat
) -> None:
    resident = Resident(house, language, where).asks(" ".join(words))
    assert 0 < len(resident.words) <= LIST
    assert len(resident.reply.buttons) <= ROWS + 3
    assert all(card.title for card in resident.types(" ".join(words)))


@pytest.mark.parametrize("language", ["en", "ar", "fr"])
def test_every_leader_of_the_list_is_found_by_place_name(house: House, language: str) -> None:
    resident = Resident(house, language)
    asked_back = []
    for place, who in house.register.by_place.items():
        fact = house.register.places[place]
        resident.asks(fact.names.in_language(language))
        if who[0].leader.in_language(language) not in resident.words:
            asked_back.append(fact.slug)
            assert resident.offers(taps.ShowPlace(place, "card")), fact.slug
    assert len(asked_back) <= 15, asked_back
