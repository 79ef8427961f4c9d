"""New York in the name of the declaration is not asked for, and hides nobody who has signed it."""

import pytest

from tests.quality.town_hall import TownHall


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("is Edmonton in the new york mayors declaration", "edmonton-ca"),
        ("هل مدينة مقديشو مؤيدة لإعلان نيويورك", "mogadishu-so"),
        ("støtter Stockholm new york-erklæringen?", "stockholm-se"),
        ("Скопье поддержал декларацию нью-йорка?", "skopje-mk"),
        ("Arusha inaunga mkono tamko la jiji la new york?", "arusha-tz"),
    ],
)
def test_whoever_names_the_declaration_hears_of_the_other_city_alone(hall: TownHall, question: str, place: str) -> None:
    outcome = hall.answer(question)
    assert outcome.listed == {place}
    assert not outcome.not_listed
    assert not outcome.asked_back


@pytest.mark.parametrize("question", ["did new york sign the declaration", "new york and london, the declaration"])
def test_new_york_itself_is_asked_for_where_it_is_meant(hall: TownHall, question: str) -> None:
    assert hall.answer(question).not_listed
