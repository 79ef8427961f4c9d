"""People ask for a map: a photo with words under it, in their language; drawn once, until the list changes."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.mapping import drawing
from bot.mapping.drawing import Reader, drawn
from bot.rules.records.maps import Chart
from bot.sandbox import Fault
from bot.sandbox.records import Message
from db.entries import Entry
from db.facts import register_changed
from db.session import writing
from db.vocabulary import Kind
from messages import say
from messages.text import Country, Text
from tests.town import Town

LOST = Fault.answers(400, "Bad Request: wrong file identifier/HTTP URL specified")


def picture(town: Town, message: Message) -> bytes:
    return town.world.files.data(message.content["photo"][-1]["file_id"])


def uploads(town: Town) -> int:
    """How many pictures were sent as bytes and not by their id."""
    sent = [str(values) for method, values in town.request.calls if method in ("sendPhoto", "editMessageMedia")]
    return sum("photo-" not in values for values in sent)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_resident_gets_the_map_of_the_world(town: Town, language: str) -> None:
    ruth = town.visitor(7, language)
    await ruth.says("/map")
    message = ruth.sees(
        say.answer_totals_countries(where=say.answer_everywhere(), leaders=113, places=110, countries=42)
    )
    ruth.sees(say.map_caption)
    ruth.sees(say.answer_reach)
    assert picture(town, message).startswith(b"\x89PNG")
    assert ruth.offers(say.button_map_of(where=Country("002")))
    assert not ruth.offers(say.button_map_of(where=Country("009")))  # nobody from there has signed yet


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_country_s_page_leads_to_the_closest_map_and_on_to_the_others(town: Town, language: str) -> None:
    ruth = town.visitor(7, language)
    await ruth.says("/cities Kosovo")
    await ruth.taps(say.button_map)
    message = ruth.sees(say.answer_totals_countries)
    before = picture(town, message)
    await ruth.taps(say.button_map_of(where=Country("150")))
    assert ruth.last().id == message.id
    assert picture(town, ruth.last()) != before


@pytest.mark.parametrize("chat", ["private", "group"])
async def test_a_press_below_a_picture_changes_it_in_its_place(town: Town, chat: str) -> None:
    ruth = town.visitor(7)
    group = town.group(-500, [ruth]) if chat == "group" else None
    await ruth.says("/map", chat=group)
    shown = ruth.last(group)
    messages, seen = len(ruth.screen(group)), [picture(town, shown)]
    for where in (Country("002"), Country("014"), say.map_world()):
        await ruth.taps(say.button_map_of(where=where), chat=group)
        seen.append(picture(town, shown))
    assert len(ruth.screen(group)) == messages
    assert len(set(seen)) == 3
    assert seen[0] == seen[-1]


async def test_a_picture_that_is_gone_meanwhile_comes_anew(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map")
    town.world.faults.plan("editMessageMedia", Fault.answers(400, "Bad Request: message to edit not found"))
    await ruth.taps(say.button_map_of(where=Country("002")))
    assert len([message for message in ruth.screen() if "photo" in message.content]) == 2


async def test_a_picture_that_telegram_has_lost_still_takes_another_s_place(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map Africa")
    await ruth.says("/map")
    shown, before = ruth.last(), picture(town, ruth.last())
    town.world.faults.plan("editMessageMedia", LOST)
    await ruth.taps(say.button_map_of(where=Country("002")))
    assert picture(town, shown) != before
    assert uploads(town) == 3


async def test_a_part_of_the_world_has_its_map(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("Who signed in Africa?")
    await ruth.taps(say.button_map)
    ruth.sees(say.answer_totals_countries(where=Country("002"), leaders=24, places=23, countries=12))


@pytest.mark.parametrize(("asked", "area"), [("Kenya", "014"), ("أفريقيا", "002"), ("europe", "150")])
async def test_a_map_can_be_asked_for_by_name(town: Town, asked: str, area: str) -> None:
    ruth = town.visitor(7)
    await ruth.says(f"/map {asked}")
    where = Country(area)
    assert town.catalogue.plain(say.map_title(where=where), "en") in ruth.last().text


@pytest.mark.parametrize("typed", ["map", "Show me the map!", "خريطة", "الخارطة"])
async def test_a_map_can_be_asked_for_in_a_word(town: Town, typed: str) -> None:
    ruth = town.visitor(7)
    await ruth.says(typed)
    assert ruth.last().content["photo"]


async def test_a_crowded_part_of_the_world_leads_to_a_closer_map(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map")
    assert not ruth.offers(say.button_map_of(where=Country("014")))
    await ruth.says("/map Africa")
    assert not ruth.offers(say.button_map_of(where=say.area_name(area="balkans")))
    await ruth.taps(say.button_map_of(where=Country("014")))
    ruth.sees(say.answer_totals_countries(where=Country("014"), leaders=15, places=15, countries=6))
    assert ruth.offers(say.button_map_of(where=say.map_world()))


async def test_where_nobody_has_signed_there_is_no_empty_map(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map Fiji")
    ruth.sees(say.answer_none_in(where=Country("009")))
    assert "photo" not in ruth.last().content


async def test_from_the_picture_the_way_leads_back_to_words(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map Africa")
    await ruth.taps(say.button_browse)
    ruth.sees(say.answer_choose_country)
    assert len([message for message in ruth.screen() if "photo" in message.content]) == 1


async def test_an_invented_area_opens_nothing(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/cities")
    await ruth.forges("mp:../../etc")
    assert not [message for message in ruth.screen() if "photo" in message.content]


async def test_whoever_asks_later_gets_the_same_picture_from_telegram_s_own_store(town: Town) -> None:
    ruth, omar, rana = town.visitor(7), town.visitor(8), town.visitor(9, "ar")
    await ruth.says("/map")
    await omar.says("/map")
    assert uploads(town) == 1
    assert picture(town, ruth.last()) == picture(town, omar.last())
    await rana.says("/map")
    assert uploads(town) == 2
    assert picture(town, rana.last()) != picture(town, ruth.last())


async def test_many_who_ask_at_once_wait_for_one_drawing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    drawings: list[Chart] = []

    def counted(chart: Chart, reader: Reader) -> bytes:
        drawings.append(chart)
        return drawn(chart, reader)

    monkeypatch.setattr(drawing, "drawn", counted)
    people = [town.visitor(number) for number in range(20, 26)]
    for person in people:
        person.person.says("/map")
    await town.settles()
    assert len(drawings) == 1
    assert all("photo" in person.last().content for person in people)


async def test_when_the_list_changes_the_picture_is_drawn_anew(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map Asia")
    before = picture(town, ruth.last())
    with writing(town.engine) as db:
        for entry in db.scalars(select(Entry).where(Entry.kind == Kind.ENDORSEMENT)):
            entry.public_from = town.now + timedelta(days=1) if entry.id % 3 == 0 else entry.public_from
        register_changed(db)
    await town.settles()
    await ruth.says("/map Asia")
    assert picture(town, ruth.last()) != before
    assert uploads(town) == 2


async def test_a_change_that_no_picture_shows_costs_no_new_one(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map Asia")
    with writing(town.engine) as db:
        register_changed(db)
    await town.settles()
    await ruth.says("/map Asia")
    assert uploads(town) == 1


async def test_a_picture_that_telegram_has_lost_is_sent_again_whole(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map")
    town.world.faults.plan("sendPhoto", LOST)
    await ruth.says("/map")
    assert ruth.last().content["photo"]
    assert len([message for message in ruth.screen() if "photo" in message.content]) == 2


async def test_a_picture_that_cannot_be_drawn_costs_nobody_the_words(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    ruth = town.visitor(7)

    def broken(*_: object) -> bytes:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(drawing, "drawn", broken)
        await ruth.says("/map")
    ruth.sees(say.map_caption)
    assert "photo" not in ruth.last().content
    await ruth.says("/map")
    assert ruth.last().content["photo"]


async def test_a_picture_arrives_although_telegram_stumbles(town: Town) -> None:
    ruth = town.visitor(7)
    town.world.faults.plan("sendPhoto", Fault.too_many(2), times=2)
    await ruth.says("/map")
    assert ruth.last().content["photo"]


async def test_a_group_gets_the_map_that_somebody_asks_for(town: Town) -> None:
    ruth = town.visitor(7)
    group = town.group(-500, [ruth])
    await ruth.says("/map Africa", chat=group)
    assert ruth.last(group).content["photo"]


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_the_words_fit_under_a_picture(town: Town, language: str) -> None:
    ruth = town.visitor(7, language)
    for area in ("", "Africa", "Europe", "Asia", "Kosovo"):
        await ruth.says(f"/map {area}")
        assert len(ruth.last().text) < 1024


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ("show me Africa on a map", Country("002")),
        ("map of Kenya", Country("014")),
        ("أرني أفريقيا على الخريطة", Country("002")),
        ("carte de l'Europe", Country("150")),
        ("非洲地图", Country("002")),
        ("a map of who signed", None),
    ],
)
async def test_a_map_can_be_asked_for_in_a_sentence(town: Town, asked: str, where: Country | None) -> None:
    ruth = town.visitor(7)
    await ruth.says(asked)
    assert ruth.last().content["photo"]
    shown = say.answer_everywhere() if where is None else say.map_title(where=where)
    assert any(town.catalogue.plain(shown, language) in ruth.last().text for language in ("en", "ar"))


async def test_a_map_of_a_country_where_nobody_signed_says_so(town: Town) -> None:
    ruth = town.visitor(7)
    await ruth.says("show me Chad on the map")
    assert ruth.last().content["photo"]
    ruth.sees(say.answer_none_in(where=Country("TD")))


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_record_leads_to_its_position_and_back(town: Town, language: str) -> None:
    ruth = town.visitor(7, language)
    await ruth.says("Masaka" if language == "en" else "ماساكا")
    await ruth.taps(say.button_map)
    ruth.sees(say.map_place_caption)
    marked = picture(town, ruth.last())
    await ruth.taps(ruth.labels()[0])
    ruth.sees(say.answer_source_page)
    await ruth.says("/map Uganda")
    assert picture(town, ruth.last()) != marked


@pytest.mark.parametrize("forged", ["mp:014/999999", "mp:014/x", "mp:zz", "mp:014/-5", "mp:/", "mp:014/٣"])
async def test_a_forged_map_is_nobodys(town: Town, forged: str) -> None:
    ruth = town.visitor(7)
    await ruth.says("/map")
    await ruth.forges(forged)
    ruth.sees(say.answer_gone)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_picture_of_more_than_the_country_says_so_and_how_the_country_stands(town: Town, language: str) -> None:
    ruth = town.visitor(7, language)
    uganda, africa = Country("UG"), Country("014")
    for way in ("/map Uganda", "/cities Uganda"):
        await ruth.says(way)
        if way == "/cities Uganda":
            await ruth.taps(say.button_map)
        shown = ruth.sees(say.map_closest(where=africa))
        ruth.sees(say.answer_totals(where=uganda, leaders=5, places=5))
        assert ruth.offers(say.button_all_of_country(country=uganda), shown)
        assert len(shown.text.splitlines()) <= 5
    await ruth.taps(say.button_map_of(where=Country("002")))
    assert town.catalogue.plain(say.answer_totals(where=uganda, leaders=5, places=5), language) not in ruth.last().text


@pytest.mark.parametrize(
    ("typed", "stands", "shown"),
    [
        ("Chad", say.answer_none_in(where=Country("TD")), Country("002")),
        ("Arab world", say.area_name(area="arab-world"), say.map_world()),
        ("Horn of Africa", say.area_name(area="horn-of-africa"), Country("014")),
        ("Ohio", say.answer_totals(where=Country("US"), leaders=11, places=11), Country("003")),
    ],
)
async def test_what_has_no_picture_of_its_own_is_shown_on_the_closest(
    town: Town, typed: str, stands: Text, shown: Country | Text
) -> None:
    ruth = town.visitor(7)
    await ruth.says(f"/map {typed}")
    ruth.sees(stands)
    ruth.sees(say.map_closest(where=shown))


@pytest.mark.parametrize("typed", ["Masaka", "masaka please"])
async def test_a_place_behind_the_command_is_marked(town: Town, typed: str) -> None:
    ruth = town.visitor(7)
    await ruth.says(f"/map {typed}")
    ruth.sees(say.map_place_caption)


@pytest.mark.parametrize(("typed", "shown"), [("Nairobi", Country("014")), ("Hamburg", Country("150"))])
async def test_around_a_place_that_is_not_listed_the_closest_picture_is_shown(
    town: Town, typed: str, shown: Country
) -> None:
    ruth = town.visitor(7)
    await ruth.says(f"/map {typed}")
    assert f"➖ {typed}" in ruth.sees(say.answer_not_listed).text
    ruth.sees(say.map_closest(where=shown))


@pytest.mark.parametrize("typed", ["Xyzzyq", "Sadiq Khan", "refugees"])
async def test_what_is_on_no_map_gets_the_whole_one_and_hears_why(town: Town, typed: str) -> None:
    ruth = town.visitor(7)
    await ruth.says(f"/map {typed}")
    ruth.sees(say.map_none_closer(typed=typed))
    assert ruth.last().content["photo"]


async def test_the_whole_map_is_no_stopgap(town: Town) -> None:
    ruth = town.visitor(7)
    for typed in ("/map", "/map the world"):
        await ruth.says(typed)
        ruth.does_not_see(say.map_none_closer)
        ruth.does_not_see(say.map_closest)
