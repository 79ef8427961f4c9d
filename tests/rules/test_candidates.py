"""Guesses for a person to confirm: near enough to be worth a look, and nothing that is only chance."""

from bot.rules.names.candidates import candidates
from bot.rules.names.index import Index, Kind, Name

KNOWN = Index.build(
    [
        Name("Masaka", Kind.PLACE, 1, "en"),
        Name("ماساكا", Kind.PLACE, 1, "ar"),
        Name("Accra", Kind.PLACE, 2, "en"),
        Name("Kinston", Kind.PLACE, 3, "en"),
        Name("Masaka Kizza", Kind.LEADER, 9, "en"),
    ]
)


def test_words_that_grew_around_a_name_lead_to_its_place_and_to_no_leader() -> None:
    assert candidates("masakakata", KNOWN) == (1,)
    assert candidates("the old town of masaka", KNOWN) == (1,)


def test_other_letters_are_read_aloud() -> None:
    assert candidates("Масакака", KNOWN) == (1,)


def test_what_was_shown_already_is_not_shown_again() -> None:
    assert candidates("masakakata", KNOWN, without={1}) == ()


def test_chance_is_no_guess() -> None:
    assert candidates("xylophone", KNOWN) == ()
    assert candidates("", KNOWN) == ()
