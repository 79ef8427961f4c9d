"""Did my city sign? Only an exact name of a listed place is asserted; everything else asks, or says what is unknown."""

import unicodedata

import pytest

from bot import taps
from bot.desk import House
from bot.visit import Chat
from messages import say
from tests.services.asking.resident import Resident

NEVER = ("has not signed", "did not sign", "لم توقع", "لم توقّع", "لم يوقع", "لم يوقّع", "pending", "قيد المراجعة")


def place_of(house: House, slug: str) -> int:
    return next(fact.id for fact in house.register.places.values() if fact.slug == slug)


@pytest.mark.parametrize(
    ("asked", "leader"),
    [
        ("Masaka", "Florence Namayanja"),
        ("did masaka sign??", "Florence Namayanja"),
        ("MASAKA 🙏", "Florence Namayanja"),
        ("Has the mayor of Chattanooga signed?", "Tim Kelly"),
        ("Montreal", "Valérie Plante"),
        ("the hague", "Jan van Zanen"),
        ("London", "Sadiq Khan"),
    ],
)
def test_a_listed_place_is_answered_with_its_leader(ruth: Resident, asked: str, leader: str) -> None:
    ruth.asks(asked)
    assert leader in ruth.words
    ruth.sees(say.answer_source_page)
    assert "16 September 2024" in ruth.words


@pytest.mark.parametrize(
    ("asked", "leader"),
    [
        ("هل وقّعت ماساكا؟", "فلورنس نامايانجا"),
        ("ماساكا", "فلورنس نامايانجا"),
        ("لندن", "صادق خان"),
        ("هل وقعت عمّان", "يوسف الشواربة"),
        ("الرباط", "أسماء"),
    ],
)
def test_a_listed_place_is_answered_in_arabic(rana: Resident, asked: str, leader: str) -> None:
    assert leader in rana.asks(asked).words
    rana.sees(say.answer_source_page)


def test_the_card_names_how_authority_was_checked_and_the_local_name(ruth: Resident, rana: Resident) -> None:
    ruth.asks("Skopje")
    ruth.sees(say.answer_listed_local)
    assert "Скопје" in ruth.words
    ruth.sees(say.answer_proof(proof=say.proof_listed()))
    assert "Skopje" not in rana.asks("سكوبيه").words
    assert "Скопје" in rana.words


def test_a_body_is_named_where_the_endorsement_is_for_one(ruth: Resident) -> None:
    assert "Municipal Corporation of Delhi" in ruth.asks("Delhi").words
    ruth.sees(say.answer_leader_for)


def test_two_leaders_of_one_place_are_both_shown_and_can_be_opened(ruth: Resident) -> None:
    ruth.asks("Dakar")
    assert "Daouda Guèye" in ruth.words
    assert "Pape Konaré Diaïté" in ruth.words
    assert say.button_report_error() not in [button.label for button in ruth.buttons]
    ruth.presses_label("Daouda Guèye")
    assert "Pape Konaré Diaïté" not in ruth.words
    assert say.button_report_error() in [button.label for button in ruth.buttons]
    assert ruth.reply.edit


@pytest.mark.parametrize(
    ("asked", "never"),
    [
        ("Kingston", "Dontario Hardy"),
        ("Did Kingston sign?", "Dontario Hardy"),
        ("Colombo", "Andrew J. Ginther"),
        ("Columbia", "Andrew J. Ginther"),
        ("Newark, Delaware", "Ras J. Baraka"),
        ("Newark in Delaware", "Ras J. Baraka"),
        ("Manchester", "Andy Burnham"),
        ("Surabaya", "Emil"),
        ("Budapest", "is on the list"),
        ("Paris Hilton", "Hidalgo"),
        ("New London", "Sadiq Khan"),
        ("عمان", "يوسف الشواربة"),
        ("Oman", "Yousef"),
        ("Mumbai", "is on the list."),
        ("New York City", "is on the list."),
        ("masakka", "Florence"),
        ("Djibouti", "Said Daoud"),
    ],
)
def test_a_trap_is_never_asserted(ruth: Resident, asked: str, never: str) -> None:
    ruth.asks(asked)
    assert ruth.words
    assert never not in ruth.words
    assert "✅" not in ruth.words


def test_amman_and_oman_are_asked_apart(rana: Resident, house: House) -> None:
    rana.asks("عمان")
    rana.sees(say.answer_several(typed="عمان"))
    assert rana.offers(taps.ShowPlace(place_of(house, "amman-jo"), "card"))
    assert rana.offers(taps.ShowCountry("OM", 0))


def test_a_slip_is_asked_back_with_region_and_country(ruth: Resident) -> None:
    ruth.asks("Did Masakka sign?")
    ruth.sees(say.answer_near(typed="Masakka", count=1))
    ruth.presses_label("Masaka, Central Region, Uganda")
    assert "Florence Namayanja" in ruth.words


def test_a_city_that_only_its_region_stands_for_is_told_so(ruth: Resident, rana: Resident) -> None:
    ruth.asks("Manchester")
    ruth.sees(say.answer_not_by_itself)
    ruth.sees(say.answer_reach)
    ruth.presses_label("Greater Manchester, England, United Kingdom")
    assert "Andy Burnham" in ruth.words
    rana.asks("مانشستر")
    rana.sees(say.answer_not_by_itself)


def test_parts_and_wholes_do_not_speak_for_each_other(ruth: Resident) -> None:
    ruth.asks("Čair")
    ruth.sees(say.answer_within_listed)
    ruth.asks("Nansana")
    ruth.sees(say.answer_parts)
    assert "Nansana Division" in ruth.words
    ruth.asks("Budapest I")
    ruth.sees(say.answer_only_district)
    ruth.asks("Budapest")
    assert "Budapest I" in ruth.words
    assert "✅" not in ruth.words


def test_a_known_place_without_an_endorsement_is_not_on_the_list_but_has_its_example(ruth: Resident) -> None:
    ruth.asks("Did Mumbai sign?")
    ruth.sees(say.answer_not_listed)
    ruth.sees(say.answer_reach)
    ruth.presses_label("💡 Examples (1)")
    ruth.sees(say.examples_head)


def test_a_real_place_that_is_not_on_the_list_is_named_with_its_country(ruth: Resident, rana: Resident) -> None:
    for resident, asked, named in ((ruth, "Did Hamburg sign?", "Hamburg, Germany"), (rana, "هامبورغ", "ألمانيا")):
        resident.asks(asked)
        resident.sees(say.answer_not_listed)
        resident.sees(say.answer_reach)
        assert named in resident.words
        invite = next(b.tap for b in resident.buttons if isinstance(b.tap, taps.ShowPlace) and b.tap.part == "invite")
        resident.presses(invite)
        resident.sees(say.invitation)


def test_an_old_button_of_a_place_that_came_onto_the_list_shows_its_record(ruth: Resident, house: House) -> None:
    masaka = house.register.places[place_of(house, "masaka-ug")]
    assert masaka.geoname
    ruth.presses(taps.ShowPlace(-masaka.geoname, "card"))
    assert "Florence Namayanja" in ruth.words


def test_an_unknown_place_gets_something_to_try(ruth: Resident, rana: Resident) -> None:
    for resident, typed in ((ruth, "Qwertyville"), (rana, "قشطوبيا")):
        resident.asks(typed)
        resident.sees(say.answer_unknown(typed=typed))
        resident.sees(say.answer_unknown_tips)
        assert resident.offers(taps.ShowPlace(0, "invite"))


def test_several_places_in_one_question_get_a_line_each(ruth: Resident) -> None:
    ruth.asks("London, Mumbai and Čair")
    ruth.sees(say.answer_one_not_listed)
    ruth.sees(say.answer_reach)
    assert "Sadiq Khan" in ruth.words
    assert "Visar Ganiu" in ruth.words
    ruth.presses_label("Čair")
    ruth.sees(say.answer_within_listed)


def test_an_arabic_question_is_answered_in_arabic_whatever_the_interface(ruth: Resident, rana: Resident) -> None:
    assert ruth.asks("هل وقعت ماساكا؟").reply.language == "ar"
    assert ruth.asks("Masaka").reply.language == "en"
    assert rana.asks("Masaka").reply.language == "ar"
    assert rana.asks("did Masaka sign?").reply.language == "en"


def test_a_group_hears_one_short_message_under_the_question(house: House) -> None:
    group = Resident(house, "en", Chat.GROUP)
    for asked in ("Masaka", "Dakar", "who signed in Uganda?", "Qwertyville", "refugees", "hello", "how many?"):
        group.asks(asked)
        assert group.reply.reply_to == 44
        assert len(group.reply.buttons) <= 3
        assert not [button for button in group.buttons if isinstance(button.tap, taps.Go | taps.StartForm)]


def test_our_name_alone_in_a_group_says_what_can_be_asked(house: House) -> None:
    group = Resident(house, "ar", Chat.GROUP)
    group.asks("")
    group.sees(say.group_hello)


def test_the_invitation_can_be_forwarded_in_both_languages(rana: Resident, house: House) -> None:
    rana.presses(taps.ShowPlace(place_of(house, "mumbai-in"), "invite"))
    assert [reply.language for reply in rana.shown] == ["", "hi", "en"]  # type: ignore[union-attr]
    rana.sees(say.invitation)
    links = [button.url for button in rana.buttons if button.url]
    assert links == ["https://t.me/endorse_bot?start=endorse"] * 2


def test_the_invitation_is_in_a_language_of_the_place_too(ruth: Resident) -> None:
    ruth.asks("Did Irbid sign?")
    invite = next(b.tap for b in ruth.buttons if isinstance(b.tap, taps.ShowPlace) and b.tap.part == "invite")
    ruth.presses(invite)
    assert [reply.language for reply in ruth.shown] == ["", "ar", "en"]  # type: ignore[union-attr]
    assert "إربد" in ruth.words


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("Did Lyon sign?", "fr"),
        ("Did Nairobi sign?", "sw"),
        ("Did Québec City sign?", "fr"),
        ("Did Toronto sign?", "en"),
        ("Did Geneva sign?", "fr"),
        ("Did Zürich sign?", "de"),
        ("Did Novi Sad sign?", "sr"),
        ("Did Jakarta sign?", "id"),
        ("Did Rome sign?", "it"),
        ("Did Tehran sign?", "fa"),
        ("Did Colombo sign?", "si"),
        ("Did Ulaanbaatar sign?", "en"),  # no letter in its language yet
    ],
)
def test_the_invitation_is_in_the_main_language_of_the_place_and_in_english(
    ruth: Resident, asked: str, language: str
) -> None:
    ruth.asks(asked)
    ruth.presses(next(b.tap for b in ruth.buttons if isinstance(b.tap, taps.ShowPlace) and b.tap.part == "invite"))
    _, *letters = ruth.shown
    assert [reply.language for reply in letters] == list(dict.fromkeys((language, "en")))  # type: ignore[union-attr]
    for letter in letters:
        assert "113" in unicodedata.normalize("NFKC", ruth.worded(letter)) or language == "fa"  # type: ignore[arg-type]


def test_an_invitation_names_no_place_that_nobody_knows(ruth: Resident) -> None:
    ruth.presses(taps.ShowPlace(0, "invite"))
    ruth.sees(say.invitation_anywhere)
    assert [reply.language for reply in ruth.shown] == ["", "en"]  # type: ignore[union-attr]


def test_a_button_of_a_place_that_is_gone_says_so(ruth: Resident) -> None:
    for forged in (taps.ShowPlace(999_999, "card"), taps.ShowRecord(999_999, "card"), taps.ShowList("place", "x", 0)):
        ruth.presses(forged)
        ruth.sees(say.answer_gone)


@pytest.mark.parametrize(
    "asked", ["'; DROP TABLE places; --", '"%_%"', "<b>Masaka</b>", "{place}", "\u202emasaka", "@x"]
)
def test_an_injection_is_only_text(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    assert ruth.words
    assert "<b>Masaka</b>" not in ruth.words


@pytest.mark.parametrize("asked", ["a" * 10_000, "masaka " * 1500, "?" * 4096, "\n" * 50, "you idiot", "😀😀😀", "0"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nonsense_gets_a_short_kind_answer(house: House, asked: str, language: str) -> None:
    resident = Resident(house, language).asks(asked)
    assert 0 < len(resident.words) < 1300
    assert resident.buttons


def test_nobody_is_ever_said_not_to_have_signed(house: House) -> None:
    for language in ("en", "ar"):
        resident = Resident(house, language)
        for asked in ("Mumbai", "Manchester", "Chad", "Delaware", "Qwertyville", "oceania", "Newark, Delaware", "عمان"):
            resident.asks(asked)
        assert not [word for word in NEVER if any(word in words for words in resident.read)]


def test_a_district_is_told_apart_from_the_listed_city_that_lies_in_it(ruth: Resident) -> None:
    ruth.asks("Has Peshawar District signed?")
    ruth.sees(say.answer_not_listed)
    ruth.sees(say.answer_contains)
    assert "Peshawar District" in ruth.words
