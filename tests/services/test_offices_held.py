"""The office step: what people are called in their country, the most usual first; what is published all can read."""

import pytest
from sqlalchemy import Engine

from bot.rules.forms import offices
from bot.rules.records import naming
from bot.rules.words.people.offices_held import HELD, SAID, TYPED
from messages import say
from messages.catalogue import Catalogue
from messages.text import Text
from tests.services.test_endorsing import LEADER, entries_of, proves_and_agrees
from tests.services.test_naming_a_place import comes_to_the_place
from tests.town import Town

CATALOGUE = Catalogue.load()


def labels(country: str, language: str) -> list[str]:
    """The buttons of a country."""
    return [CATALOGUE.plain(choice.label, language) for choice in offices.offered(country)]


@pytest.mark.parametrize(
    ("country", "language", "first"),
    [
        ("JO", "ar", "رئيس البلدية"),
        ("LB", "ar", "رئيس البلدية"),
        ("TN", "ar", "رئيس البلدية"),
        ("SA", "ar", "أمين المدينة"),
        ("LY", "ar", "عميد البلدية"),
        ("MA", "ar", "العمدة"),
        ("MR", "ar", "العمدة"),
        ("EG", "ar", "المحافظ"),
        ("SD", "ar", "الوالي"),
        ("FR", "en", "Maire"),
        ("BE", "en", "Bourgmestre"),
        ("CH", "en", "Stadtpräsident/in"),
        ("DE", "en", "Oberbürgermeister/in"),
        ("ES", "en", "Alcalde/Alcaldesa"),
        ("AR", "en", "Intendente/a"),
        ("MX", "en", "Presidente/a municipal"),
        ("GB", "en", "Mayor"),
        ("KE", "en", "County governor"),
        ("UG", "en", "Mayor"),
        ("", "en", "Mayor"),
    ],
)
def test_the_most_usual_office_of_a_country_is_offered_first(country: str, language: str, first: str) -> None:
    assert labels(country, language)[0] == first


@pytest.mark.parametrize(
    ("country", "language", "also"),
    [("SA", "ar", "رئيس البلدية"), ("MA", "ar", "رئيس الجماعة"), ("CH", "en", "Syndic/Syndique"),
     ("GB", "en", "Provost"), ("GB", "en", "Lord Mayor"), ("US", "en", "County executive"),
     ("MX", "en", "Jefe/a de Gobierno"), ("DE", "en", "Bürgermeister/in"), ("JO", "ar", "المحافظ")],
)  # fmt: skip
def test_other_offices_of_a_country_are_offered_too(country: str, language: str, also: str) -> None:
    assert also in labels(country, language)


@pytest.mark.parametrize("country", ["", *HELD])
def test_no_two_buttons_of_a_country_say_the_same(country: str) -> None:
    for language in ("en", "ar"):
        shown = labels(country, language)
        assert len(shown) == len(set(shown)) <= offices.MOST
        assert all(shown)


def test_who_governs_an_arab_town_finds_the_word_for_a_man_and_for_a_woman_side_by_side() -> None:
    for country, man, woman in (("JO", "رئيس البلدية", "رئيسة البلدية"), ("LY", "عميد البلدية", "عميدة البلدية"),
                                ("MA", "رئيس الجماعة", "رئيسة الجماعة"), ("EG", "المحافظ", "المحافِظة")):  # fmt: skip
        shown = labels(country, "ar")
        assert shown[shown.index(man) + 1] == woman
    assert labels("MA", "ar").count("العمدة") == 1, "it is said of both"
    assert "Mayor (woman)" in labels("JO", "en")
    assert offices.meant("mayor/f") == "mayor/f"


def test_amman_and_baghdad_have_an_amin_and_no_other_town_there() -> None:
    for town, country, man, woman in (
        (250441, "JO", "أمين عمّان", "أمينة عمّان"),
        (98182, "IQ", "أمين بغداد", "أمينة بغداد"),
    ):
        shown = [CATALOGUE.plain(choice.label, "ar") for choice in offices.offered(country, town)]
        assert shown[:2] == [man, woman]
        assert man not in labels(country, "ar")
    assert offices.meant("أمين عمان الكبرى") == "amin"


def test_the_tables_name_offices_that_there_are() -> None:
    listed = {line.strip().partition("=")[0] for lines in HELD.values() for line in lines.split(";")}
    typed = {naming.office_parts(code)[0] for code in TYPED}
    assert listed | typed | set(SAID) <= set(naming.OFFICES)
    said = {code for codes in SAID.values() for code in codes.values()}
    words = {CATALOGUE.plain(say.office_name(office=code, gender="any"), "ar") for code in said}
    assert len(words) == len(said), "one of them has no words of its own"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Mayor", "mayor"), ("رئيس البلدية", "mayor"), ("Maire", "mayor"), ("lord-mayor.0", "lord-mayor"),
     ("رئيسة البلدية", "mayor/f"), ("Alcaldesa", "mayor/f"), ("أمينة بغداد", "amin/f"),
     ("Mayor of Accra", "Mayor of Accra"), ("Omukulu", "Omukulu")],
)  # fmt: skip
def test_a_typed_office_that_we_know_is_said_to_every_reader_in_their_language(typed: str, code: str) -> None:
    assert offices.meant(typed) == code


def test_a_woman_who_writes_her_office_so_is_named_so() -> None:
    called = naming.office("mayor/f", country="JO")
    assert isinstance(called, Text)
    assert (CATALOGUE.plain(called, "ar"), CATALOGUE.plain(called, "en")) == ("رئيسة البلدية", "Mayor")


@pytest.mark.parametrize(
    ("language", "place", "office", "filed", "shown"),
    [
        ("ar", "الزرقاء، الأردن", "رئيس البلدية", "mayor", "رئيس البلدية"),
        ("ar", "الزرقاء، الأردن", None, "mayor/f", "رئيسة البلدية"),
        ("en", "Leipzig, Germany", "Oberbürgermeister/in", "lord-mayor", "Lord Mayor"),
        (
            "en",
            "Guadalajara, Mexico",
            "Presidente/a municipal",
            "municipality-president",
            "President of the municipality",
        ),
    ],
)
async def test_a_leader_presses_or_writes_the_word_of_the_country_and_sees_what_is_published(
    database: Engine, language: str, place: str, office: str | None, filed: str, shown: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_place(leader)
        await leader.says(place)
        await leader.taps(leader.labels()[0])
        leader.sees(say.endorse_ask_office)
        if office:
            await leader.taps(office)
        else:
            await leader.says("رئيسة البلدية")
        await leader.says("Amina Diallo")
        await proves_and_agrees(leader)
        assert shown in leader.last().text
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert entry.public["office"] == filed


@pytest.mark.parametrize("typed", ["mayor. And chair of the regional assembly", "chair.person of the council"])
def test_whoever_types_more_than_an_office_keeps_every_word(typed: str) -> None:
    assert offices.meant(typed) == typed
