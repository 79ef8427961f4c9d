"""What stands on each picture, and that it can be read: no name over another, Arabic joined and from the right."""

from collections.abc import Callable
from functools import partial
from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image, features

from bot.mapping import palette
from bot.mapping.drawing import Reader, drawn
from bot.mapping.frames import FRAMES
from bot.mapping.gallery import Gallery
from bot.mapping.ground import ground_of
from bot.mapping.labels import Disc, Wish, room_for
from bot.mapping.lettering import can_write, letters
from bot.rules.names.countries import continent_of
from bot.rules.records.maps import PARTS, PICTURES, WORLD, Chart, Dot, inside, picture_around, picture_of, picture_with
from bot.rules.records.register import Register
from bot.services.answers.charts import chart_of
from messages.catalogue import Catalogue
from messages.text import Names, Text

Draw = Callable[[str, str], Image.Image]


@pytest.fixture
def reader(catalogue: Catalogue) -> Callable[[str], Reader]:
    """Somebody who reads a language."""

    def of(language: str) -> Reader:
        return Reader(language, language == "ar", partial(_plain, catalogue, language))

    return of


def _plain(catalogue: Catalogue, language: str, text: Text) -> str:
    return catalogue.plain(text, language)


def test_every_picture_has_a_frame() -> None:
    assert set(FRAMES) == set(PICTURES)


@pytest.mark.parametrize("area", PICTURES)
def test_every_place_of_an_area_is_inside_its_picture(register: Register, area: str) -> None:
    chart = chart_of(register, area)
    wanted = {who.place for who in register.signatories.values() if inside(area, register.places[who.place].country)}
    assert len(chart.dots) == len(wanted)
    panel = ground_of(area, ((dot.lon, dot.lat) for dot in chart.dots), 1000)
    for dot in chart.dots:
        point = panel.pixel(dot.lon, dot.lat)
        assert point is not None, dot
        assert 10 < point[0] < panel.width - 10, dot
        assert 10 < point[1] < panel.height - 10, dot


def test_every_place_of_the_register_is_on_the_picture_of_its_part_of_the_world(register: Register) -> None:
    parts = [chart_of(register, part) for part in PARTS]
    assert sum(len(chart.dots) for chart in parts) == len(chart_of(register, WORLD).dots) == len(register.by_place)
    assert sum(dot.leaders for dot in chart_of(register, WORLD).dots) == len(register.signatories)


def test_the_register_s_places_lie_on_the_land_of_their_own_part(register: Register) -> None:
    """A place whose east and west were mixed up would lie in the sea, or on the wrong continent."""
    for part in PARTS:
        for dot in chart_of(register, part).dots:
            panel = ground_of(part, [(dot.lon, dot.lat)], 400)
            point = panel.pixel(dot.lon, dot.lat)
            assert point is not None
            assert 0 < point[0] < panel.width
            assert 0 < point[1] < panel.height
            assert (panel.window.width, panel.window.height) == pytest.approx(
                (FRAMES[part].window.width, FRAMES[part].window.height)
            ), f"{dot.names.in_language('en')} lies outside the usual frame of {part}"


def test_somebody_far_out_who_signs_opens_the_window(register: Register) -> None:
    honolulu = ground_of("003", [(-157.86, 21.31)], 1000)
    assert honolulu.window.width > FRAMES["003"].window.width
    point = honolulu.pixel(-157.86, 21.31)
    assert point is not None
    assert 0 < point[0] < honolulu.width


def test_a_country_is_shown_by_the_closest_picture() -> None:
    assert [picture_of(code) for code in ("XK", "KE", "SN", "DE", "CO", "US", "FJ", "??")] == [
        *("balkans", "014", "002", "150", "005", "003", "009", WORLD)
    ]


@pytest.mark.parametrize(
    ("asked", "shown"),
    [("002", "002"), ("011", "002"), ("014", "014"), ("019", WORLD), ("everywhere", WORLD), ("145", "142")],
)
def test_a_part_of_the_world_is_shown_by_the_picture_that_has_all_of_it(asked: str, shown: str) -> None:
    assert picture_around(asked) == shown


def test_every_country_s_picture_is_on_its_continent() -> None:
    americas = {"003", "005"}
    for country in ("UG", "MV", "XK", "GB", "CA", "AR", "FJ", "JO"):
        part = next(part for part in PARTS if inside(part, country))
        assert part == continent_of(country) or (continent_of(country) == "019" and part in americas)


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("area", [WORLD, "150", "002"])
def test_a_picture_is_light_and_as_wide_as_a_telephone_shows_it(
    register: Register, reader: Callable[[str], Reader], area: str, language: str
) -> None:
    png = drawn(chart_of(register, area), reader(language))
    image = Image.open(BytesIO(png))
    assert image.format == "PNG"
    assert image.width == 1600
    assert 900 < image.height < 2000
    assert len(png) < 200_000


def test_the_dots_are_drawn_where_the_places_are(register: Register, reader: Callable[[str], Reader]) -> None:
    chart = chart_of(register, "005")
    image = Image.open(BytesIO(drawn(chart, reader("en")))).convert("RGB")
    panel = ground_of("005", ((dot.lon, dot.lat) for dot in chart.dots), palette.WIDTH - 2 * palette.MARGIN)
    for dot in chart.dots:
        point = panel.pixel(dot.lon, dot.lat)
        assert point is not None
        red, green, blue = image.getpixel((round(point[0]) + palette.MARGIN, round(point[1]) + palette.HEAD))  # type: ignore[misc]
        assert red > 150 > green + 40
        assert blue < 150


def test_more_leaders_make_a_larger_dot_and_the_picture_says_so(register: Register) -> None:
    asia = chart_of(register, "142")
    assert {dot.names.in_language("en") for dot in asia.dots if dot.leaders == 2} == {"Delhi", "Peshawar"}
    assert [leaders for leaders, _ in asia.sizes] == [1, 2]
    assert [leaders for leaders, _ in chart_of(register, "005").sizes] == [1]


def test_arabic_is_shaped_by_raqm_and_not_letter_by_letter() -> None:
    assert features.check("raqm")
    font = letters(40, "Regular")
    apart = sum(font.getlength(letter) for letter in "أكرا")
    assert font.getlength("أكرا", direction="rtl") < apart  # joined letters are narrower than letters alone


def test_the_font_writes_the_register_s_names_in_arabic_and_english(register: Register) -> None:
    shown = [register.places[place].names for place in register.by_place]
    assert not [
        name for names in shown for name in (names.in_language("en"), names.in_language("ar")) if not can_write(name)
    ]


def test_a_name_in_letters_that_the_font_lacks_gives_way_to_the_english_one(
    register: Register, reader: Callable[[str], Reader]
) -> None:
    assert not can_write("Киев")
    assert not can_write("東京")
    assert can_write("Kyiv")


def test_words_in_arabic_stand_at_the_right_edge(register: Register, reader: Callable[[str], Reader]) -> None:
    chart = chart_of(register, "005")
    assert _dark_half(Image.open(BytesIO(drawn(chart, reader("ar"))))) == "right"
    assert _dark_half(Image.open(BytesIO(drawn(chart, reader("en"))))) == "left"


def test_equal_charts_are_one_picture_and_another_leader_is_another_one(register: Register) -> None:
    assert chart_of(register, "002") == chart_of(register, "002")
    assert hash(chart_of(register, "002")) == hash(chart_of(register, "002"))
    assert chart_of(register, "002") != chart_of(register, "142")


def test_a_chart_without_anybody_is_still_a_map(reader: Callable[[str], Reader]) -> None:
    text = Text("map-world")
    png = drawn(Chart("009", text, text, text, text, (), ()), reader("ar"))
    assert Image.open(BytesIO(png)).width == 1600


def test_a_crowd_of_leaders_in_one_place_does_not_cover_the_map(reader: Callable[[str], Reader]) -> None:
    text = Text("map-world")
    suva = Dot(Names({"en": "Suva"}), -18.14, 178.44, 500)
    png = drawn(Chart("009", text, text, text, text, ((500, text),), (suva,)), reader("en"))
    assert len(png) < 200_000


def test_no_two_names_lie_over_each_other_or_over_another_dot() -> None:
    discs = [Disc(100 + 37 * n, 200 + (n * 53) % 190, 9) for n in range(16)]
    taken: list[tuple[float, float, float, float]] = []
    for disc in discs:
        box = room_for(Wish(disc, 90, 30), discs, taken, (0, 0, 800, 600), from_right=False)
        if box is not None:
            assert not [other for other in discs if other != disc and _over(box, other.box)]
            taken.append(box)
    assert len(taken) > 8
    assert not [pair for pair in combinations(taken, 2) if _over(*pair)]


def test_two_names_side_by_side_are_not_read_as_one() -> None:
    disc = Disc(100, 100, 9)
    free = Wish(disc, 90, 30)
    stands = room_for(free, [disc], [], (0, 0, 800, 600), from_right=False)
    assert stands is not None
    close = (stands[2] + 1, stands[1], stands[2] + 91, stands[3])  # another name begins a pixel after its end
    assert room_for(free, [disc], [close], (0, 0, 800, 600), from_right=False) != stands
    away = (stands[2] + 8, stands[1], stands[2] + 98, stands[3])
    assert room_for(free, [disc], [away], (0, 0, 800, 600), from_right=False) == stands


def test_a_name_without_room_is_left_out() -> None:
    disc = Disc(50, 50, 9)
    assert room_for(Wish(disc, 200, 30), [disc], [], (0, 0, 100, 100), from_right=False) is None


def test_readers_from_the_right_find_a_name_left_of_its_dot() -> None:
    disc = Disc(400, 300, 9)
    left, _, right, _ = room_for(Wish(disc, 90, 30), [disc], [], (0, 0, 800, 600), from_right=True) or (0, 0, 0, 0)
    assert left < right < 400


def _over(one: tuple[float, float, float, float], two: tuple[float, float, float, float]) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _dark_half(image: Image.Image) -> str:
    """On which side the headline stands."""
    band = image.convert("L").crop((0, 90, image.width, 190))
    left, right = (band.crop(box) for box in ((0, 0, 800, 100), (800, 0, 1600, 100)))
    dark = [sum(half.histogram()[:100]) for half in (left, right)]
    return "left" if dark[0] > dark[1] else "right"


def test_every_place_of_the_list_can_be_marked_on_a_picture(register: Register) -> None:
    for place in register.by_place:
        fact = register.places[place]
        (meant,) = [dot for dot in chart_of(register, picture_with(fact.country, place)).dots if dot.meant]
        assert meant.names == fact.names


def test_the_marked_place_is_ringed_and_named_even_in_a_crowd(
    register: Register, reader: Callable[[str], Reader]
) -> None:
    cair = next(fact for fact in register.places.values() if fact.slug == "cair-mk")
    plain = drawn(chart_of(register, "balkans"), reader("en"))
    marked = drawn(chart_of(register, picture_with("MK", cair.id)), reader("en"))
    ring = Image.new("RGB", (1, 1), palette.TITLE).getpixel((0, 0))
    below_the_headline = (0, palette.HEAD, palette.WIDTH, 1400)

    def dark(png: bytes) -> int:
        pixels = Image.open(BytesIO(png)).convert("RGB").crop(below_the_headline).getcolors(1 << 24) or []
        return sum(count for count, colour in pixels if colour == ring)

    assert dark(marked) > dark(plain) + 100


def test_readers_of_another_script_get_the_english_picture(register: Register) -> None:
    class Cyrillic(Catalogue):
        def plain(self, text: Text, reader: str) -> str:
            return "Низ целиот свет" if reader == "mk" else "Around the world"

    gallery = Gallery(lambda: register, Cyrillic({}, ()))
    assert gallery.reader("mk").language == "en"
    assert gallery.reader("en").language == "en"
