"""Wherever a namesake of a listed place is said to lie, the listed one is not told: Londres in Catamarca, Argentina."""

import random
from collections.abc import Iterator

import pytest

from bot.rules.names.index import Kind
from bot.rules.spelling.folding import fold
from tests.quality.town_hall import TownHall

_SHAPES = ("{name}, {land}", "{name} ({land})", "{name} in {land}", "did {name} in {land} sign?", "{name} {land}")
_SHAPES_WITH_REGION = ("{name}, {region}, {land}", "{name} in {region}, {land}", "{name} ({region}, {land})")
_ASKED = 400


def _said_to_lie_abroad(hall: TownHall) -> Iterator[tuple[str, str]]:
    """Slugs of listed places with a question for each namesake that another country has, and each way to say so."""
    lands = {str(name.subject): name.text for name in hall.world(Kind.COUNTRY) if name.language == "en"}
    for name in hall.names(Kind.PLACE):
        if not hall.is_listed(name.subject) or not name.text.isascii():
            continue
        for country, region in hall.namesakes(fold(name.text)):
            if country == hall.country(name.subject) or country not in lands:
                continue
            shapes = (*_SHAPES, *(_SHAPES_WITH_REGION if region else ()))
            for shape in shapes:
                yield hall.slug(name.subject), shape.format(name=name.text, land=lands[country], region=region)


def test_a_namesake_that_is_said_to_lie_abroad_is_never_the_listed_one(hall: TownHall) -> None:
    asked = sorted(set(_said_to_lie_abroad(hall)))
    assert len(asked) > _ASKED
    told = random.Random(7).sample(asked, _ASKED)
    assert [question for slug, question in told if slug in hall.answer(question).listed] == []


@pytest.mark.parametrize("question", ["londres en catamarca, argentina", "Monreal in Navarre", "Colonia en Cluj"])
def test_a_town_called_like_its_region_says_where_a_namesake_lies(hall: TownHall, question: str) -> None:
    assert hall.answer(question).listed == set()
    assert hall.answer(question).not_listed
