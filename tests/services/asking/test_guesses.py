"""Whatever is only guessed becomes a question back: places, leaders, countries, parts of the world, themes."""

import pytest

from bot import taps
from bot.desk import House
from bot.visit import Chat
from messages import say
from tests.services.asking.resident import Resident

NOT_THIS, NONE = "👎 Not this one", "👎 None of these"  # where one thing is offered, and where several are


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("who signed in Germeny", taps.ShowCountry("DE", 0)),
        ("Which cities in Afrca signed", taps.ShowList("area", "002", 0)),
        ("how many in Germeny", taps.ShowCountry("DE", 0)),
    ],
)
def test_a_slip_in_anything_is_asked_back_and_never_asserted(ruth: Resident, asked: str, meant: taps.Tap) -> None:
    ruth.asks(asked)
    assert ruth.offers(meant)
    assert "✅" not in ruth.words
    ruth.presses_label(NOT_THIS)
    assert not ruth.offers(meant)


def test_none_of_these_leaders_is_counted_and_offers_what_else_it_may_be(ruth: Resident, house: House) -> None:
    house.tally.take()
    ruth.asks("did Namayannja sign?")
    ruth.presses_label(NOT_THIS)
    assert house.tally.take()[1] == {"namayannja": 1}
    assert "Florence Namayanja" not in ruth.labels


def test_the_words_of_a_long_name_still_fit_the_button(ruth: Resident) -> None:
    ruth.asks("লালমনিরহাটটটট জেলাআআ পরিষদদদ ঢাকাআআ")
    for _ in range(2):
        for none in {NOT_THIS, NONE}.intersection(ruth.labels):
            ruth.presses_label(none)
    assert ruth.words


def test_half_a_question_is_answered_and_asked_about(ruth: Resident, house: House) -> None:
    ruth.asks("Did London sign? Xyzzqq")
    ruth.sees(say.answer_proof)
    ruth.sees(say.was_it_ask)
    ruth.asks("London")
    assert "was-it-ask" not in [line.id for line in ruth.reply.lines]
    neighbours = Resident(house, where=Chat.GROUP).asks("Did London sign? Xyzzqq")
    assert "was-it-ask" not in [line.id for line in neighbours.reply.lines]


def test_what_no_line_of_the_answer_names_is_still_asked_about(ruth: Resident) -> None:
    for asked in ("Uganda and Xyzzqq", "London and Xyq"):
        ruth.asks(asked)
        ruth.sees(say.was_it_ask)


def test_a_second_city_that_nobody_knows_is_not_passed_over_in_silence(ruth: Resident) -> None:
    for asked in ("London and Xyzzqq", "وقعت صيدا وكككككك؟"):
        ruth.asks(asked)
        ruth.sees(say.answer_one_listed)
        ruth.sees(say.answer_one_unknown)
        assert "was-it-ask" not in [line.id for line in ruth.reply.lines]


def test_a_group_is_not_asked_what_was_meant(house: House) -> None:
    neighbours = Resident(house, where=Chat.GROUP).asks("who signed in Germeny")
    assert neighbours.labels == ["🌍 Germany"]


def test_what_stands_on_the_list_is_named_once_where_region_and_city_share_a_name(ruth: Resident) -> None:
    ruth.asks("Budapest")
    assert ruth.words.count("Budapest I (Budavár)") == 1
    assert sum(label.startswith("Budapest I") for label in ruth.labels) == 1
