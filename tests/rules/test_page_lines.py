"""One line of a list is taken apart, or honestly reported as unread. People are invented, places are real."""

import pytest

from bot.rules.page.known import KnownNames, KnownPlace
from bot.rules.page.lexicon import lexicon_of
from bot.rules.page.lines import read_line
from bot.rules.page.model import PageLine, Unread, Why
from bot.rules.page.source import Line

NOBODY = KnownNames()
KNOWN = KnownNames.of(
    [
        KnownPlace(1, "DE", ("ماينتس", "Mainz")),
        KnownPlace(2, "US", ("بورتلاند", "Portland", "Portland, Oregon")),
        KnownPlace(3, "JO", ("عمان", "Amman")),
        KnownPlace(4, "LB", ("مدينة صور", "City of Tyre")),
        KnownPlace(5, "BG", ("صوفيا", "Sofia")),
        KnownPlace(6, "BG", ("صوفيا، لوزنيتس", "Sofia, Lozenets")),
        KnownPlace(7, "CA", ("لندن", "London")),
        KnownPlace(8, "GB", ("لندن", "London")),
        KnownPlace(9, "SG", ("Singapore",)),
    ],
    ["منى العطار", "Mona Attar", "هاني الساعاتي"],
)


def line_of(text: str, language: str = "ar", known: KnownNames = NOBODY, *, places_only: bool = False) -> PageLine:
    read = read_line(Line(7, text), lexicon_of(language, known), places_only=places_only)
    assert isinstance(read, PageLine), read
    return read


def why(text: str, language: str = "ar", known: KnownNames = NOBODY) -> Why:
    read = read_line(Line(7, text), lexicon_of(language, known), places_only=False)
    assert isinstance(read, Unread), read
    assert (read.line, read.raw) == (7, text)
    return read.why


def parts(text: str, language: str = "ar", known: KnownNames = NOBODY) -> tuple[str, str, str, str | None]:
    read = line_of(text, language, known)
    return read.leader, read.place, read.region, read.country


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عمدة منى العطار، ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("العمدة منى العطار، ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("عمدة المدينة منى العطار، ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("عمدة مدينة ماينتس، منى العطار، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("رئيسة بلدية ماينتس، منى العطار، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("منى العطار، عمدة مدينة ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("منى العطار، عمدة ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("عمدة مدينة ماينتس، ألمانيا، منى العطار", ("منى العطار", "ماينتس", "", "DE")),
        ("عمدة مدينة بورتلاند، أوريغون، منى العطار، الولايات المتحدة", ("منى العطار", "بورتلاند", "أوريغون", "US")),
        ("عمدة منى العطار، بورتلاند، أوريغون، الولايات المتحدة", ("منى العطار", "بورتلاند", "أوريغون", "US")),
        ("مايور منى العطار، ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("الحاكمة منى العطار، مقاطعة نيري، كينيا", ("منى العطار", "مقاطعة نيري", "", "KE")),
        ("عمدة طنجة، منى العطار، المغرب", ("منى العطار", "طنجة", "", "MA")),
    ],
)  # fmt: skip
def test_the_three_orders_are_read_without_knowing_anybody(
    text: str, expected: tuple[str, str, str, str | None]
) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Mayor Ann Potter, Accra, Ghana", "en", ("Ann Potter", "Accra", "", "GH")),
        ("Mayor of Accra, Ann Potter, Ghana", "en", ("Ann Potter", "Accra", "", "GH")),
        ("Ann Potter, Mayor of the City of Accra, Ghana", "en", ("Ann Potter", "Accra", "", "GH")),
        ("Ann Potter, Mayor, Accra, Ghana", "en", ("Ann Potter", "Accra", "", "GH")),
        ("Accra, Mayor Ann Potter, Ghana", "en", ("Ann Potter", "Accra", "", "GH")),
        ("• Mayor Ann Potter, Accra, Ghana;", "en", ("Ann Potter", "Accra", "", "GH")),
        ("12. Mayor J. R. Potter Jr., Accra, Ghana.", "en", ("J. R. Potter Jr.", "Accra", "", "GH")),
        ("Mayor Jean (J.P., Jon) Potter, Accra, Ghana", "en", ("Jean (J.P., Jon) Potter", "Accra", "", "GH")),
        ("Mayor Ann Potter, Biel/Bienne, Switzerland", "en", ("Ann Potter", "Biel/Bienne", "", "CH")),
        ("Mayor Ann Potter, Mostar, Bosnia and Herzegovina", "en", ("Ann Potter", "Mostar", "", "BA")),
        ("Le maire d’Arles, Hugo Meunier, France", "fr", ("Hugo Meunier", "Arles", "", "FR")),
        ("Maire de la ville de Lyon, Hugo Meunier, France", "fr", ("Hugo Meunier", "Lyon", "", "FR")),
        ("La alcaldesa Inés Sastre, Cali, Colombia", "es", ("Inés Sastre", "Cali", "", "CO")),
        ("Inés Sastre, alcaldesa de la ciudad de Cali, Colombia", "es", ("Inés Sastre", "Cali", "", "CO")),
        ("Oberbürgermeisterin Eva Töpfer, Mainz, Deutschland", "de", ("Eva Töpfer", "Mainz", "", "DE")),
    ],
)  # fmt: skip
def test_the_orders_are_read_in_other_languages(
    text: str, language: str, expected: tuple[str, str, str, str | None]
) -> None:
    assert parts(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عمدة ماينتس منى العطار", ("منى العطار", "ماينتس", "", "DE")),
        ("عمدة ماينتس سامر الجديد", ("سامر الجديد", "ماينتس", "", "DE")),
        ("رئيس بلدية بلدة مجهولة هاني الساعاتي، الأردن", ("هاني الساعاتي", "بلدة مجهولة", "", "JO")),
        ("عمدة مدينة ماينتس منى العطار، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        (
            "عمدة مدينة بورتلاند منى العطار، أوريغون، الولايات المتحدة",
            ("منى العطار", "بورتلاند", "أوريغون", "US"),
        ),
        ("عمدة بورتلاند سامر الجديد، الولايات المتحدة", ("سامر الجديد", "بورتلاند", "", "US")),
        ("العمدة منى العطار، ماينتس ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
        ("عمدة صور، منى العطار، لبنان", ("منى العطار", "صور", "", "LB")),
        ("منى العطار، ماينتس، ألمانيا", ("منى العطار", "ماينتس", "", "DE")),
    ],
)
def test_known_names_part_what_a_lost_comma_ran_together(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert parts(text, known=KNOWN) == expected


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("عمدة ماينتس منى العطار، ألمانيا", "ar", Why.RUN_TOGETHER),
        ("عمدة مدينة ماينتس منى العطار", "ar", Why.RUN_TOGETHER),
        ("عمدة مدينة بورتلاند منى العطار، أوريغون، الولايات المتحدة", "ar", Why.LEADER_UNCLEAR),
        ("Mayor of Accra, Ann Potter, Greater Accra, Ghana", "en", Why.LEADER_UNCLEAR),
        ("Mayor Ann Potter, Ghana", "en", Why.NO_PLACE),
        ("Mayor, Ghana", "en", Why.NO_LEADER),
        ("Ann Potter, Accra, Ghana", "en", Why.NO_OFFICE),
        ("Thank you, everybody", "en", Why.NO_OFFICE),
    ],
)
def test_a_line_that_nobody_could_part_is_reported_and_not_guessed(text: str, language: str, reason: Why) -> None:
    assert why(text, language) is reason


def test_a_line_too_long_for_the_list_is_reported_in_part() -> None:
    read = read_line(Line(3, "Mayor " + "x" * 500), lexicon_of("en", NOBODY), places_only=False)
    assert isinstance(read, Unread)
    assert (read.why, len(read.raw)) == (Why.TOO_LONG, 200)


def test_a_missing_country_is_that_of_the_known_place() -> None:
    read = line_of("عمدة منى العطار، ماينتس", known=KNOWN)
    assert (read.country, read.country_text) == ("DE", "")


def test_a_known_place_in_two_countries_lends_none() -> None:
    assert line_of("Mayor Ann Potter, London", "en", KNOWN).country is None


def test_british_columbia_is_not_colombia() -> None:
    assert parts("عمدة منى العطار، فيكتوريا، كولومبيا البريطانية") == (
        "منى العطار",
        "فيكتوريا",
        "كولومبيا البريطانية",
        None,
    )


def test_amman_is_not_oman() -> None:
    assert parts("العمدة منى العطار، عمان، الأردن") == ("منى العطار", "عمان", "", "JO")
    assert parts("العمدة منى العطار، عمان", known=KNOWN) == ("منى العطار", "عمان", "", "JO")
    assert parts("العمدة منى العطار، صلالة، عمان", known=KNOWN) == ("منى العطار", "صلالة", "", "OM")


def test_a_city_and_its_country_may_share_a_name() -> None:
    assert parts("العمدة منى العطار، مدينة جيبوتي، جيبوتي") == ("منى العطار", "مدينة جيبوتي", "", "DJ")
    assert parts("Mayor Ann Potter, Luxembourg", "en") == ("Ann Potter", "Luxembourg", "", "LU")
    assert parts("Mayor of Singapore, Ann Potter", "en") == ("Ann Potter", "Singapore", "", "SG")


@pytest.mark.parametrize(
    ("printed", "country"),
    [
        ("ملديف", "MV"), ("جزر المالديف", "MV"), ("شمال مقدونيا", "MK"), ("مقدونيا الشمالية", "MK"), ("المجر", "HU"),
        ("الولايات المتحدة", "US"), ("الولايات المتحدة الأمريكية", "US"), ("كوسوفو", "XK"), ("سريلانكا", "LK"),
        ("USA", "US"), ("The Gambia", "GM"), ("Macedonia, North", None),
    ],
)  # fmt: skip
def test_the_printed_forms_of_a_country_are_one_country(printed: str, country: str | None) -> None:
    assert lexicon_of("ar", NOBODY).country(printed) == (country or "MK")


def test_congo_alone_is_no_country() -> None:
    assert lexicon_of("en", NOBODY).country("Congo") is None


def test_a_known_place_with_a_comma_in_its_name_stays_whole_only_if_it_is_another_place() -> None:
    assert parts("عمدة منى العطار، صوفيا، لوزنيتس، بلغاريا", known=KNOWN)[1:3] == ("صوفيا، لوزنيتس", "")
    assert parts("Mayor Ann Potter, Portland, Oregon, USA", "en", KNOWN)[1:3] == ("Portland", "Oregon")


def test_a_leader_called_like_a_city_is_a_leader() -> None:
    known = KnownNames.of([KnownPlace(1, "GB", ("London",))], ["London Meadow"])
    assert parts("Mayor London Meadow, Oakdale, United States", "en", known)[:2] == ("London Meadow", "Oakdale")


def test_a_new_line_is_read_as_well_as_a_known_one() -> None:
    read = line_of("عمدة فلان الفلاني، طنجة، المغرب", known=KNOWN)
    assert (read.leader, read.place, read.country, read.office) == ("فلان الفلاني", "طنجة", "MA", "mayor")


def test_the_office_is_told_as_a_code_and_as_printed() -> None:
    read = line_of("Deputy Mayor of Accra, Ann Potter, Ghana", "en")
    assert (read.office, read.office_text) == ("deputy-mayor", "Deputy Mayor")
    own = line_of("County Executive Ann Potter, Oakdale, United States", "en")
    assert (own.office, own.office_text) == ("", "County Executive")


def test_a_line_of_a_list_of_places_is_a_place_with_its_region() -> None:
    read = line_of("Aurora, Colorado, United States", "en", places_only=True)
    assert (read.leader, read.place, read.region, read.country) == ("", "Aurora", "Colorado", "US")
