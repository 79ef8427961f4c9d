"""What is said of a record is composed once for each language, and never outlives the register it was made from."""

from dataclasses import replace
from types import MappingProxyType

from bot import taps
from bot.desk import House
from messages import say
from tests.services.asking.resident import Resident


def _listed(house: House) -> taps.ShowPlace:
    """The card of a place that somebody stands for."""
    return taps.ShowPlace(next(iter(house.register.by_place)), "card")


def test_a_card_is_composed_once_for_all_who_ask_and_anew_in_another_language(house: House) -> None:
    ruth, ahmad, rana = (Resident(house, language).presses(_listed(house)).reply for language in ("en", "en", "ar"))
    assert ruth.lines is ahmad.lines
    assert ruth.buttons is ahmad.buttons
    assert rana.lines is not ruth.lines


def test_a_card_is_gone_with_its_register(house: House) -> None:
    leaving = replace(house, register=replace(house.register, by_place=MappingProxyType({})))
    Resident(house).presses(_listed(house)).sees(say.answer_source_page)
    Resident(leaving).presses(_listed(house)).sees(say.answer_not_listed)
