"""Namesakes told apart by what they lie near."""

from bot.rules.names.atlas import Atlas, Place
from bot.rules.names.index import Kind, Name
from bot.rules.names.mentions import Mention, Sure
from bot.rules.weighing.the_one_near import the_one_near
from bot.rules.weighing.verdicts import Finding, Listed, NotListed, Several

OURS, THEIRS, VILLAGE, NEIGHBOUR, FAR = 1, -2, -3, -4, -5
ATLAS = Atlas.of({OURS: Place(OURS, "US", "US-CO", listed=True, people=390_000, geoname=1)}).with_elsewhere(
    {
        THEIRS: Place(THEIRS, "US", "US-IL", people=200_000, geoname=2),
        VILLAGE: Place(VILLAGE, "US", "US-TX", people=900, geoname=3),
        NEIGHBOUR: Place(NEIGHBOUR, "US", "US-CO", geoname=4),
        FAR: Place(FAR, "US", "US-IL", geoname=5),
        -6: Place(-6, "US", "US-TX", geoname=6),
        -7: Place(-7, "FR", "FR-IDF", geoname=7),
    }
)
AURORA = Mention(
    "Aurora",
    "aurora",
    0,
    0,
    Sure.EXACT,
    (Name("Aurora", Kind.PLACE, OURS),),
    tuple(Name("Aurora", Kind.PLACE, at) for at in (THEIRS, VILLAGE)),
)


def _near(place: int) -> Listed | NotListed | Several | None:
    beside = Mention("X", "x", 2, 2, Sure.EXACT, elsewhere=(Name("X", Kind.PLACE, place),), close=True)
    several = Finding(AURORA, Several((OURS, THEIRS)))
    return the_one_near(several, Finding(beside, NotListed(place)), ATLAS)


def test_the_listed_one_is_meant_near_what_lies_in_its_region() -> None:
    assert _near(NEIGHBOUR) == Listed(OURS)


def test_a_town_of_that_name_is_meant_near_what_lies_in_its_own() -> None:
    assert _near(FAR) == NotListed(THEIRS, near=(OURS,))


def test_a_village_in_the_same_country_is_only_asked_about() -> None:
    assert _near(-6) == Several((OURS, VILLAGE))


def test_nothing_is_told_by_what_lies_where_none_is_called_so() -> None:
    assert _near(-7) is None
