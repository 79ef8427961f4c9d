"""The place step: any place of the world by its name, namesakes apart, and what becomes of it in the register."""

from typing import Any

import pytest
from sqlalchemy import Engine, select

from bot.rules.records.naming import OTHER
from bot.services.forms.seeking import seek
from db.places import Place, PlaceName, RegionName
from db.session import reading
from messages import say
from messages.text import Country
from tests.chat import Visitor
from tests.services.staff_room import OMAR, SALMA, Room, replies
from tests.services.test_endorsing import LEADER, begins, entries_of, proves_and_agrees
from tests.town import Town

LYON, LONDON_ONTARIO, NEWARK_DELAWARE, IRBID = 2996944, 6058560, 4143861, 248946  # in GeoNames

pytestmark = pytest.mark.usefixtures("slips_are_known")


async def comes_to_the_place(leader: Visitor) -> None:
    """Up to the question for the place."""
    await begins(leader)
    await leader.taps(say.button_i_am_leader)
    leader.sees(say.form_ask_place)


async def goes_on(leader: Visitor) -> None:
    """From the office to the receipt."""
    leader.sees(say.endorse_ask_office)
    await leader.taps(leader.labels()[0])  # what its mayor is called there
    await leader.says("Amina Diallo")
    await proves_and_agrees(leader)
    await leader.taps(say.button_send_for_review)
    leader.sees(say.receipt)


def approved(room: Room, **public: Any) -> Place:
    """The place of an endorsement with these answers, once it is public."""
    answers = {"office": "mayor", "leader": "Asha Nabirye"} | public
    entry = room.sends_in(public=answers, leader_key=f"asha {public}"[:200])
    room.approves(SALMA, entry)
    assert room.approves(OMAR, entry) == "toast-published"
    with reading(room.engine) as db:
        place = db.get_one(Place, room.entry(entry).place_id)
        db.expunge(place)
        return place


@pytest.mark.parametrize(("language", "typed"), [("en", "Lyon"), ("ar", "ليون، فرنسا"), ("en", "Lyom, France")])
async def test_a_place_of_the_world_is_chosen_and_its_country_is_not_asked(
    database: Engine, language: str, typed: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_place(leader)
        await leader.says(typed)
        leader.sees(say.form_ask_which_place)
        assert leader.offers(say.button_keep_as_written if typed == "Lyom, France" else say.button_other_place)
        await leader.taps(leader.labels()[0])
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.place_id, entry.public["which_place"], entry.public["country"]) == (None, str(-LYON), "FR")


async def test_the_leader_of_a_namesake_is_not_led_into_the_listed_place(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("London")
        leader.sees(say.endorse_ask_listed)
        await leader.taps(say.button_another_place)
        leader.sees(say.form_ask_which_place)
        await leader.taps(next(label for label in leader.labels() if "Ontario" in label))
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.place_id, entry.public["which_place"]) == (None, str(-LONDON_ONTARIO))


async def test_what_is_listed_says_which_place_that_is(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Masaka")
        assert "Masaka, Central Region, Uganda" in leader.sees(say.endorse_ask_listed).text
        await leader.taps(say.button_back)
        leader.sees(say.form_ask_which_place)
        await leader.taps(leader.labels()[0])
        leader.sees(say.endorse_ask_listed)


async def test_a_place_with_large_namesakes_is_asked_about(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Newark")
        leader.sees(say.form_ask_which_place)
        assert leader.labels()[0] == "Newark, New Jersey, United States"
        assert "Newark, Delaware, United States" in leader.labels()


async def test_the_place_of_an_example_is_always_confirmed_for_nothing_names_it_afterwards(database: Engine) -> None:
    async with Town(database) as town:
        sender = town.visitor(LEADER)
        await sender.says("/example")
        await sender.taps(say.button_i_agree_continue)
        await sender.says("London")
        sender.sees(say.form_ask_which_place)
        assert sender.labels()[0] == "London, England, United Kingdom"


async def test_none_of_these_leads_to_the_country(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Newark")
        await leader.taps(say.button_other_place)
        leader.sees(say.form_ask_country)
        await leader.says("Kenya")
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.place_id, entry.public["which_place"], entry.public["country"]) == (None, OTHER, "KE")


async def test_a_place_that_nobody_knows_comes_with_its_country(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await comes_to_the_place(leader)
        await leader.says("كوالي ندوغو، كينيا")
        leader.sees(say.form_ask_as_written)
        await leader.taps(say.button_as_written)
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["place"]["typed"], entry.public["country"]) == ("كوالي ندوغو", "KE")


async def test_another_place_on_the_summary_forgets_the_first(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Lyon")
        await leader.taps(leader.labels()[0])
        await leader.taps("Maire")
        await leader.says("Amina Diallo")
        await proves_and_agrees(leader)
        await leader.taps(say.button_change_of(label=say.label_place()))
        await leader.says("Kwale Ndogo, Kenya")
        await leader.taps(say.button_as_written)
        leader.sees(say.form_summary)
        leader.sees(say.place_in_country(place="Kwale Ndogo", country=Country("KE")))
        await leader.taps(say.button_send_for_review)
    (entry,) = entries_of(database, LEADER)
    assert "which_place" not in entry.public
    assert entry.public["country"] == "KE"


async def test_of_two_leaders_each_has_a_report_of_their_own(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER)
        await comes_to_the_place(leader)
        await leader.says("Dakar")
        await leader.taps(say.button_report_error_about(leader="Pape Konaré Diaïté"))
        assert "Pape Konaré Diaïté" in leader.sees(say.report_ask_what_in).text


# --- in the register ---


def test_a_chosen_place_keeps_its_number_and_its_names(room: Room) -> None:
    place = approved(room, place={"typed": "Lyom", "near": [-LYON]}, which_place=str(-LYON), country="FR")
    assert (place.geoname_id, place.country, place.slug) == (LYON, "FR", "lyon-fr")
    assert place.population
    assert (round(place.lat or 0), round(place.lon or 0)) == (46, 5), "it has its dot on the map"
    with reading(room.engine) as db:
        names = set(db.scalars(select(PlaceName.name).where(PlaceName.place_id == place.id)))
        regions = set(db.scalars(select(RegionName.name).where(RegionName.place_id == place.id)))
    assert {"Lyon", "ليون"} <= names
    assert "Lyom" not in names
    assert any("Rhône" in region for region in regions)


def test_a_chosen_place_is_published_as_the_card_showed_it_not_as_it_was_typed_in_a_hurry(room: Room) -> None:
    place = approved(room, place={"typed": "اربد", "near": [-IRBID]}, which_place=str(-IRBID), country="JO")
    with reading(room.engine) as db:
        arabic = db.scalars(select(PlaceName.name).where(PlaceName.place_id == place.id, PlaceName.language == "ar"))
        assert arabic.all() == ["إربد"]


def test_a_place_is_made_once_by_whatever_name_it_was_chosen(room: Room) -> None:
    first = approved(room, place={"typed": "Lyon", "near": [-LYON]}, which_place=str(-LYON), country="FR")
    second = approved(room, place={"typed": "ليون", "near": [-LYON]}, which_place=str(-LYON), country="FR")
    typed = approved(room, place={"typed": "lyon", "near": []}, country="FR")
    assert first.id == second.id == typed.id


def test_a_chosen_namesake_in_the_same_country_stays_another_place(room: Room) -> None:
    newark = next(fact for fact in room_places(room).values() if fact.slug.startswith("newark-"))
    near = [newark.id, -NEWARK_DELAWARE]
    chosen = approved(room, place={"typed": "Newark", "near": near}, which_place=str(-NEWARK_DELAWARE), country="US")
    assert (chosen.geoname_id, chosen.id != newark.id) == (NEWARK_DELAWARE, True)


def test_a_place_that_was_said_not_to_be_meant_is_not_taken_after_all(room: Room) -> None:
    newark = next(fact for fact in room_places(room).values() if fact.slug.startswith("newark-"))
    denied = approved(room, place={"typed": "Newark", "near": [newark.id]}, which_place=OTHER, country="US")
    assert denied.id != newark.id


def room_places(room: Room) -> dict[int, Any]:
    """The register's places."""
    room.turn(lambda desk: None)
    assert room.register is not None
    return dict(room.register.places)


def test_a_place_that_staff_spell_anew_is_no_longer_the_chosen_one(room: Room) -> None:
    answers = {"office": "mayor", "leader": "Asha Nabirye", "country": "FR", "which_place": str(-LYON)}
    entry = room.sends_in(public={**answers, "place": {"typed": "Lyom", "near": [-LYON]}})
    room.presses(SALMA, entry, "field", "place", chat=SALMA)
    (done,) = replies(room.types(SALMA, "Lyons-la-Forêt"))
    assert done.lines[0].id == "toast-corrected"
    public = room.entry(entry).public
    assert public["place"] == {"typed": "Lyons-la-Forêt", "near": []}
    assert "which_place" not in public
    assert public["country"] == "FR"


def test_staff_mend_both_spellings_of_a_name_at_once(room: Room) -> None:
    entry = room.sends_in()
    room.presses(SALMA, entry, "field", "leader", chat=SALMA)
    room.types(SALMA, "آشا نابيري / Asha Nabiryé")
    public = room.entry(entry).public
    assert (public["leader"], public["leader_latin"]) == ("آشا نابيري", "Asha Nabiryé")


def test_similar_ones_are_found_by_the_place_that_was_chosen(room: Room) -> None:
    chosen = {"office": "mayor", "country": "FR", "which_place": str(-LYON)}
    first = room.sends_in(public={**chosen, "leader": "A B", "place": {"typed": "Lyon"}}, leader_key="a b")
    room.sends_in(public={**chosen, "leader": "C D", "place": {"typed": "ليون"}}, leader_key="c d")
    words = {line.id: str(line.to_json()) for line in room.waiting(-500)[-1].lines}
    assert room.entry(first).reference in words["card-similar"]


def test_the_card_knows_a_place_that_has_come_in_since_it_was_chosen(room: Room) -> None:
    chosen = {"office": "mayor", "country": "FR", "which_place": str(-LYON), "place": {"typed": "Lyon"}}
    first = room.sends_in(public={**chosen, "leader": "A B"}, leader_key="a b")
    assert "card-new-place" in [line.id for line in room.waiting(-500)[-1].lines]
    room.approves(SALMA, first)
    room.approves(OMAR, first)
    room.waits(minutes=2)
    room.sends_in(public={**chosen, "leader": "C D"}, leader_key="c d")
    assert "card-listed" in [line.id for line in room.waiting(-500)[-1].lines]


def test_a_town_chosen_beside_a_listed_county_of_its_name_does_not_become_the_county(room: Room) -> None:
    county = next(fact for fact in room_places(room).values() if fact.slug == "homa-bay-county-ke")
    town = seek("Homa Bay", room.register).near if room.register else ()
    chosen = next(at for at in town if at < 0)
    place = approved(room, place={"typed": "Homa Bay", "near": list(town)}, which_place=str(chosen), country="KE")
    assert (place.geoname_id, place.id != county.id) == (-chosen, True)


def test_an_arabic_name_is_kept_as_its_people_write_it_unless_it_is_a_slip(room: Room) -> None:
    for typed, arabic in (("ليونن", "ليون"), ("ليون", "ليون")):
        place = approved(room, place={"typed": typed, "near": [-LYON]}, which_place=str(-LYON), country="FR")
        with reading(room.engine) as db:
            names = select(PlaceName.name).where(PlaceName.place_id == place.id, PlaceName.language == "ar")
            assert db.scalar(names) == arabic


# --- a letterhead around a known place ---


@pytest.mark.parametrize(("language", "typed"), [("ar", "بلدية معان، الأردن"), ("en", "Ma'an Municipality, Jordan")])
async def test_a_letterhead_is_not_offered_as_a_place_of_its_own_until_it_is_said_to_be_another(
    database: Engine, language: str, typed: str
) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_place(leader)
        await leader.says(typed)
        leader.sees(say.form_ask_which_place)
        assert not any(typed.split(",")[0].split("،")[0] in label for label in leader.labels())
        await leader.taps(say.button_other_place)
        leader.sees(say.form_ask_another_place)
        assert leader.offers(say.button_list_as_new)
        await leader.taps(say.button_show_places_again)
        leader.sees(say.form_ask_which_place)
        await leader.taps(next(label for label in leader.labels() if "معان" in label or "Ma'an" in label))
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["which_place"], entry.public["country"]) == ("-248382", "JO")


async def test_the_mayor_of_a_namesake_in_the_same_country_is_never_stuck(database: Engine) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, "ar")
        await comes_to_the_place(leader)
        await leader.says("بلدية معان، الأردن")
        await leader.taps(say.button_other_place)
        await leader.taps(say.button_list_as_new)
        await goes_on(leader)
    (entry,) = entries_of(database, LEADER)
    assert (entry.public["place"]["typed"], entry.public["which_place"]) == ("بلدية معان", OTHER)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_two_villages_of_one_name_and_region_never_look_alike(database: Engine, language: str) -> None:
    async with Town(database) as town:
        leader = town.visitor(LEADER, language)
        await comes_to_the_place(leader)
        await leader.says("Gulu")
        leader.sees(say.form_ask_which_place)
        assert len(leader.labels()) == len(set(leader.labels())) > 3
