"""What is said about a place: the truth, a question back, or that nobody knows it. Never a false yes."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.rules.asking.places import Listed, Near, NotListed, Place, Several, Unknown, Verdict, decide
from bot.rules.asking.question import read
from bot.rules.names.index import Index, Kind, Name, SubjectId
from tests.rules.conftest import Shipped

ELSEWHERE = {
    9001: Place(9001, "US", "US-GA", people=206_000),  # Columbus
    9002: Place(9002, "US", "US-IN", people=50_000),  # Columbus
    9003: Place(9003, "JM", people=660_000),  # Kingston
    9004: Place(9004, "BD", "dhaka division", people=8_900_000),  # Dhaka
    9005: Place(9005, "ZA", people=267_000),  # East London
    9006: Place(9006, "US", "US-OH", people=905_000, geoname=4509177),  # the signed Columbus itself
    9007: Place(9007, "LK", people=650_000),  # Colombo
    9008: Place(9008, "GB", people=2_000),  # a hamlet called Paris
    9009: Place(9009, "US", "US-OH", people=41_000),  # Newark
    9010: Place(9010, "UG", people=1_680_000),  # Kampala
    9011: Place(9011, "JO", people=50_000),  # Ma'an
}
NAMES = {
    9001: "Columbus", 9002: "Columbus", 9003: "Kingston", 9004: "Dhaka", 9005: "East London", 9006: "Columbus",
    9007: "Colombo", 9008: "Paris", 9009: "Newark", 9010: "Kampala", 9011: "Ma'an",
}  # fmt: skip


class Peopled(Index):
    """Names of the places above."""

    def rather_words(self, folded: str) -> Sequence[Name]:
        """None of them is a word."""
        return ()

    def people(self, place: SubjectId) -> int:
        """How many live there."""
        return ELSEWHERE[int(place)].people


def _verdicts(text: str, shipped: Shipped, *, gazetteer: bool = False) -> list[Verdict]:
    lookup = Peopled.build(Name(text, Kind.PLACE, at) for at, text in NAMES.items()) if gazetteer else None
    assert lookup is None or isinstance(lookup, Peopled)
    book = replace(shipped.book, gazetteer=lookup)
    return [finding.verdict for finding in decide(read(text, book), shipped.places, ELSEWHERE)]


def _only(verdicts: Sequence[Verdict]) -> Verdict:
    assert len(verdicts) == 1, verdicts
    return verdicts[0]


def test_a_signed_city_is_listed(shipped: Shipped) -> None:
    assert _only(_verdicts("Did Masaka sign?", shipped)) == Listed(shipped.id("masaka-ug"))


def test_parts_that_signed_by_themselves_are_named_with_the_whole(shipped: Shipped) -> None:
    parts = (shipped.id("aerodrom-mk"), shipped.id("cair-mk"))
    assert _only(_verdicts("Skopje", shipped)) == Listed(shipped.id("skopje-mk"), parts=parts)
    assert _only(_verdicts("Čair", shipped)) == Listed(shipped.id("cair-mk"), within=shipped.id("skopje-mk"))


def test_manchester_is_only_a_part_of_what_signed(shipped: Shipped) -> None:
    assert _only(_verdicts("Manchester", shipped)) == NotListed(None, within=shipped.id("greater-manchester-gb"))


def test_only_a_district_of_budapest_signed(shipped: Shipped) -> None:
    assert not [verdict for verdict in _verdicts("Has Budapest signed?", shipped) if isinstance(verdict, Listed)]
    assert _only(_verdicts("Budapest I", shipped)) == Listed(shipped.id("budapest-1-hu"))


def test_the_host_is_known_and_not_on_the_list(shipped: Shipped) -> None:
    assert _only(_verdicts("Has New York City signed?", shipped)) == NotListed(shipped.id("new-york-city-us"))


def test_a_near_name_is_a_question_and_nothing_else(shipped: Shipped) -> None:
    assert _only(_verdicts("Kingston", shipped)) == Near((shipped.id("kinston-us"),))


def test_a_near_name_in_another_country_is_not_suggested(shipped: Shipped) -> None:
    assert _only(_verdicts("Kingston, Jamaica", shipped)) == Unknown()
    assert _only(_verdicts("Kingston in North Carolina", shipped)) == Near((shipped.id("kinston-us"),))


def test_a_near_name_is_not_even_asked_about_when_it_is_another_known_place(shipped: Shipped) -> None:
    assert _only(_verdicts("Kingston", shipped, gazetteer=True)) == NotListed(9003)
    assert _only(_verdicts("Colombo", shipped, gazetteer=True)) == NotListed(9007)


def test_a_longer_name_of_another_place_is_not_cut_short(shipped: Shipped) -> None:
    verdict = _only(_verdicts("has east london signed", shipped, gazetteer=True))
    assert not isinstance(verdict, Listed)


def test_large_namesakes_are_asked_about_with_the_signed_one_first(shipped: Shipped) -> None:
    assert _only(_verdicts("Columbus", shipped, gazetteer=True)) == Several((shipped.id("columbus-us"), 9001))
    assert _only(_verdicts("Newark", shipped, gazetteer=True)) == Several((shipped.id("newark-us"), 9009))


def test_a_hamlet_of_the_same_name_raises_no_question(shipped: Shipped) -> None:
    assert _only(_verdicts("Paris", shipped, gazetteer=True)) == Listed(shipped.id("paris-fr"))


def test_a_region_or_country_behind_the_name_says_which_is_meant(shipped: Shipped) -> None:
    assert _only(_verdicts("Columbus, Georgia", shipped, gazetteer=True)) == NotListed(9001)
    assert _only(_verdicts("Columbus in Ohio", shipped, gazetteer=True)) == Listed(shipped.id("columbus-us"))
    assert _only(_verdicts("Newark, Delaware", shipped)) == NotListed(None, near=(shipped.id("newark-us"),))
    assert _only(_verdicts("Columbus, Georgia, USA", shipped, gazetteer=True)) == NotListed(9001)
    assert _only(_verdicts("Newark, New Jersey, USA", shipped, gazetteer=True)) == Listed(shipped.id("newark-us"))
    assert _only(_verdicts("عمان، الأردن", shipped)) == Listed(shipped.id("amman-jo"))


def test_amman_and_oman_are_asked_apart_unless_the_vowels_are_written(shipped: Shipped) -> None:
    amman = shipped.id("amman-jo")
    assert _only(_verdicts("عمان", shipped)) == Several((amman,), ("OM",))
    assert _only(_verdicts("هل وقّعت عَمّان", shipped)) == Listed(amman)
    assert read("عُمان", shipped.book).subjects(Kind.COUNTRY) == ("OM",)


def test_a_capital_named_like_its_country_is_asked_about(shipped: Shipped) -> None:
    assert _only(_verdicts("Djibouti", shipped)) == Several((shipped.id("djibouti-city-dj"),), ("DJ",))


def test_a_district_called_dhaka_does_not_make_dhaka_sign(shipped: Shipped) -> None:
    assert _only(_verdicts("Has Dhaka signed?", shipped, gazetteer=True)) == NotListed(9004)


def test_known_places_that_did_not_sign_are_named_as_such(shipped: Shipped) -> None:
    assert _only(_verdicts("Kampala?", shipped, gazetteer=True)) == NotListed(9010)
    assert _only(_verdicts("Kampala?", shipped)) == Unknown()


def test_two_places_in_one_question_get_two_answers(shipped: Shipped) -> None:
    listed = [Listed(shipped.id("paris-fr")), Listed(shipped.id("london-gb"))]
    assert _verdicts("Paris and London?", shipped) == listed
    assert _verdicts("باريس ولندن", shipped) == listed


@pytest.mark.parametrize("text", ["", " ", "🙂", "?!", "\u202e\u200b", "a" * 10_000, "﷽" * 500, "\ud800", "0" * 300])
def test_nonsense_of_any_length_is_harmless(text: str, shipped: Shipped) -> None:
    assert not [verdict for verdict in _verdicts(text, shipped) if isinstance(verdict, Listed)]


@pytest.mark.parametrize("question", ["Did Ma'an sign?", "Did Ma’an, Jordan sign?", "هل وقّعت Ma'an؟"])
def test_a_name_with_an_apostrophe_is_one_word_though_both_halves_are_words(question: str, shipped: Shipped) -> None:
    assert _only(_verdicts(question, shipped, gazetteer=True)) == NotListed(9011)
