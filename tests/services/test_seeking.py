"""Which places a typed name may mean, before anybody is asked: the register's, and all those of the world."""

import pytest

from bot.rules.asking.places import Listed, decide
from bot.rules.asking.question import read
from bot.rules.records.register import Register
from bot.services.answers.gazetteer import elsewhere, fact_of
from bot.services.forms.seeking import MOST, seek

pytestmark = pytest.mark.usefixtures("slips_are_known")


def found(register: Register, typed: str) -> list[str]:
    """What would be offered, as "Lyon FR"."""
    facts = (fact_of(register, at) for at in seek(typed, register).near)
    return [f"{fact.names.in_language('en')} {fact.country}" for fact in facts if fact]


def sure(register: Register, typed: str) -> str:
    """What is taken without a question, "" for nothing."""
    place = seek(typed, register).sure
    return register.places[place].slug if place is not None else ""


@pytest.mark.parametrize("typed", ["Lyon", "LYON", "ليون، فرنسا", "Лион", "里昂", "Lyom", "Ville de Lyon"])
def test_a_place_that_is_not_listed_is_offered_in_any_spelling(register: Register, typed: str) -> None:
    assert found(register, typed)[0] == "Lyon FR"
    assert not sure(register, typed)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Kisumo", "Kisumu KE"),
        ("kisuum, kenya", "Kisumu KE"),
        ("Marsselle", "Marseille FR"),
        ("Casablnaca", "Casablanca MA"),
        ("ليونن", "Lyon FR"),
        ("Nansanna", "Nansana UG"),
        ("نانساانا", "Nansana UG"),
        ("Мосвка", "Moscow RU"),
    ],
)
def test_one_or_two_slips_of_the_finger_are_forgiven(register: Register, typed: str, meant: str) -> None:
    assert meant in found(register, typed)
    assert not sure(register, typed)


def test_somebody_who_means_one_place_is_not_offered_what_it_was_called_in_antiquity(register: Register) -> None:
    assert found(register, "Masak")[0] == "Masaka UG"
    assert not {"Kayseri TR", "Mashhad IR"} & set(found(register, "Masak"))


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("Nansana", "nansana-ug"),
        ("نانسانا", "nansana-ug"),
        ("nansana, UGANDA", "nansana-ug"),
        ("نانسانا، أوغندا", "nansana-ug"),
        ("Newark, New Jersey", "newark-us"),
        ("Newark NJ", "newark-us"),
        ("London", "london-gb"),
    ],
)
def test_a_listed_place_named_exactly_needs_no_question(register: Register, typed: str, slug: str) -> None:
    assert sure(register, typed).startswith(slug.rsplit("-", 1)[0])
    assert found(register, typed)


@pytest.mark.parametrize(
    "typed",
    ["Newark", "Newark, Delaware", "Columbus", "Portsmouth", "London, Canada", "London, Ontario", "Masaka, Kenya",
     "Masaka, Qwerty", "Masaka Hills Village", "Manchester", "East London", "Surabaya", "Mumbai", "Budapest", "Oman",
     "Kingston", "Colombo", "Berin"],
)  # fmt: skip
def test_a_name_that_may_be_another_place_is_always_asked_about(register: Register, typed: str) -> None:
    assert not sure(register, typed)
    assert found(register, typed)


def test_a_road_to_a_listed_place_is_not_the_place(register: Register) -> None:
    assert not sure(register, "Masaka Road Village")


def test_nothing_is_sure_that_a_resident_would_be_asked_back_about(register: Register) -> None:
    for place in register.places.values():
        for typed in place.names.by_language.values():
            question = read(typed, register.book)
            verdicts = [one.verdict for one in decide(question, register.atlas, elsewhere(question, register))]
            certain = seek(typed, register).sure
            assert certain is None or verdicts == [v for v in verdicts if isinstance(v, Listed) and v.place == certain]


def test_every_listed_place_is_found_by_each_name_that_is_shown_of_it(register: Register) -> None:
    for place in register.by_place:
        for language in ("en", "ar"):
            typed = register.places[place].names.in_language(language)
            assert place in seek(typed, register).near, typed


def test_namesakes_are_told_apart_by_what_stands_behind_the_comma(register: Register) -> None:
    assert found(register, "London, Ontario") == ["London CA"]
    assert found(register, "Newark, Delaware") == ["Newark US"]
    assert found(register, "Springfield, Kenya") == []


@pytest.mark.parametrize("typed", ["Qwrtzplk", "ضصثقظ", "Of", "1", "?", "x" * 80, "a,b,c", ",", "a\u0000b"])
def test_nonsense_is_no_place_and_breaks_nothing(register: Register, typed: str) -> None:
    assert not sure(register, typed)
    assert len(found(register, typed)) <= MOST


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Intendencia de Montevideo", "Montevideo UY"),
        ("Pemerintah Kota Surabaya", "Surabaya ID"),
        ("Municipality of Lagos", "Lagos NG"),
        ("Gmina Pruszków", "Pruszków PL"),
        ("Landeshauptstadt München", "Munich DE"),
        ("Kathmandu Metropolitan City", "Kathmandu NP"),
        ("Dhaka North City Corporation", "Dhaka BD"),
        ("أمانة جدة", "Jeddah SA"),
        ("عمدية القاهرة", "Cairo EG"),
        ("شهرداری تهران", "Tehran IR"),
        ("Magistrát města Brna", "Brno CZ"),
        ("İzmir Büyükşehir Belediyesi", "Izmir TR"),
        ("עיריית חיפה", "Haifa IL"),
        ("თბილისის მერია", "Tbilisi GE"),
        ("Бишкек шаарынын мэриясы", "Bishkek KG"),
        ("Ủy ban nhân dân thành phố Đà Nẵng", "Da Nang VN"),
        ("杭州市人民政府", "Hangzhou CN"),
        ("Quezon City", "Quezon City PH"),
        ("Brazil, Brasília", "Brasília BR"),
        ("Россия, Казань", "Kazan RU"),
    ],
)
def test_what_a_municipality_calls_itself_and_a_country_written_first_are_no_part_of_the_name(
    register: Register, typed: str, meant: str
) -> None:
    assert found(register, typed)[0] == meant
    assert not sure(register, typed)
