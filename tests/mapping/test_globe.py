"""The globe laid flat: round figures of the projections, and shapes that lie across the end of a flat world."""

from math import pi, sqrt

import pytest

from bot.mapping.projection import Azimuthal, EqualEarth
from bot.mapping.shapes import cut, cut_line, outlines

FLAT = EqualEarth(0)


def test_the_middle_of_the_world_is_the_middle_of_the_picture() -> None:
    assert FLAT.point(0, 0) == (0, 0)
    assert Azimuthal(16, 1).point(16, 1) == pytest.approx((0, 0))


def test_the_flat_world_is_as_wide_and_as_high_as_its_inventors_say() -> None:
    (east, _), (_, north) = FLAT.point(180, 0), FLAT.point(0, 90)
    assert east == pytest.approx(2.7066, abs=1e-4)
    assert north == pytest.approx(1.3174, abs=1e-4)
    assert 2 * east / (2 * north) == pytest.approx(2.05458, abs=1e-4)


def test_south_mirrors_north_and_west_mirrors_east() -> None:
    x, y = FLAT.point(40, 50)
    assert FLAT.point(-40, 50) == pytest.approx((-x, y))
    assert FLAT.point(40, -50) == pytest.approx((x, -y))


def test_a_square_degree_has_its_true_share_of_the_picture_everywhere() -> None:
    def area(lon: float, lat: float) -> float:
        half = 0.005
        (x1, y1), (x2, y2) = FLAT.point(lon - half, lat), FLAT.point(lon + half, lat)
        (_, south), (_, north) = FLAT.point(lon, lat - half), FLAT.point(lon, lat + half)
        assert y1 == y2
        return (x2 - x1) * (north - south)

    assert area(30, 60) / area(30, 0) == pytest.approx(0.5, rel=1e-4)


def test_from_the_side_the_equator_a_quarter_round_is_the_square_root_of_two_away() -> None:
    assert Azimuthal(0, 0).point(90, 0) == pytest.approx((sqrt(2), 0))
    assert Azimuthal(0, 0).point(0, 90) == pytest.approx((0, sqrt(2)))


def test_nobody_sees_the_other_side_of_the_globe() -> None:
    assert Azimuthal(0, 0).point(180, 0) is None
    assert Azimuthal(20, 50).point(-160, -50) is None


def test_a_place_beyond_the_cut_lands_on_its_own_side() -> None:
    around_fiji = EqualEarth(11)
    chukotka, alaska = around_fiji.point(-172, 65)[0], around_fiji.point(-166, 65)[0]
    assert chukotka > 0 > alaska
    assert around_fiji.point(188, 65) == pytest.approx(around_fiji.point(-172, 65))


def test_shapes_across_the_antimeridian_are_in_the_data_whole() -> None:
    """Otherwise the tests below would prove nothing."""
    across = [ring for ring in _rings() if _width(ring) > 180]
    assert len(across) == 3  # Russia's mainland, Wrangel Island, an island of Fiji


@pytest.mark.parametrize("middle", [0.0, 11.0, -98.0, 160.0, 180.0])
def test_after_the_cut_no_shape_spans_half_the_world(middle: float) -> None:
    pieces = [piece for ring in _rings() for piece in cut(ring, middle)]
    assert max(map(_width, pieces)) < 180
    assert all(middle - 180 <= lon <= middle + 180 for piece in pieces for lon, _ in piece)


def test_a_square_across_the_cut_becomes_two_halves_of_the_same_size() -> None:
    square = ((170.0, 0.0), (-170.0, 0.0), (-170.0, 10.0), (170.0, 10.0))
    west, east = sorted(cut(square, 0), key=lambda piece: piece[0][0])
    assert {lon for lon, _ in west} == {-180, -170}
    assert {lon for lon, _ in east} == {170, 180}


def test_a_shape_that_lies_clear_of_the_cut_is_left_as_it_is() -> None:
    square = ((-10.0, 0.0), (10.0, 0.0), (10.0, 10.0), (-10.0, 10.0))
    assert list(cut(square, 0)) == [square]


def test_a_coast_across_the_cut_is_drawn_in_two_parts() -> None:
    assert list(cut_line(((179.0, 0.0), (180.0, 1.0), (-179.0, 2.0), (-178.0, 3.0)), 0)) == [
        ((179, 0),),
        ((-180, 1), (-179, 2), (-178, 3)),
    ]


def test_the_south_pole_is_left_out() -> None:
    """Antarctica goes round the pole: cut like other shapes, it would be a bar along the bottom."""
    assert min(lat for ring in _rings() for _, lat in ring) > -60


def test_islands_that_a_coarser_map_leaves_out_are_there() -> None:
    malta, maldives = (14.4, 35.9), (73.5, 4.0)
    for lon, lat in (malta, maldives):
        assert [ring for ring in _rings() if all(abs(x - lon) < 0.6 and abs(y - lat) < 1.6 for x, y in ring)]


def test_two_neighbours_share_one_border_line() -> None:
    """Uganda meets Kenya near 34.5° east; that line is drawn once, and as a border."""
    drawn = outlines()
    near = [line for line in drawn.borders if any(abs(x - 34.0) < 0.3 and abs(y - 0.3) < 0.5 for x, y in line)]
    assert near
    assert not set(drawn.borders) & set(drawn.coasts)


def _rings() -> list[tuple[tuple[float, float], ...]]:
    return [ring for shapes in outlines().lands.values() for shape in shapes for ring in shape]


def _width(ring: tuple[tuple[float, float], ...]) -> float:
    east = [lon for lon, _ in ring]
    return max(east) - min(east)


def test_the_whole_globe_has_its_whole_surface() -> None:
    """The flat world's area is that of a globe of radius 1, to a thousandth."""
    steps = range(-90, 90)
    strips = (2 * FLAT.point(180, lat + 0.5)[0] * (FLAT.point(0, lat + 1)[1] - FLAT.point(0, lat)[1]) for lat in steps)
    assert sum(strips) == pytest.approx(4 * pi, rel=1e-3)
