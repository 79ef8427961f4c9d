"""Two tables may have a place in two regions: it lies in both."""

from bot.rules.names.atlas import Atlas, Place

LISTED, TWIN, OTHER = 1, -7, -8
ATLAS = Atlas.of({LISTED: Place(LISTED, "ES", "ES-MD", listed=True, geoname=7)})


def test_a_place_lies_where_either_table_has_it() -> None:
    both = ATLAS.with_elsewhere({TWIN: Place(TWIN, "ES", "ES-M", geoname=7), OTHER: Place(OTHER, "ES", "ES-B")})
    assert both.regions_of(both[LISTED]) == {"ES-MD", "ES-M"}


def test_without_a_gazetteer_it_lies_where_the_register_has_it() -> None:
    assert ATLAS.regions_of(ATLAS[LISTED]) == {"ES-MD"}
