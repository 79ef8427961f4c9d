"""Towns called like an ordinary word are heard where nothing else can be meant, and nowhere else."""

import pytest

from bot.rules.asking.places import NotListed
from tests.quality.town_hall import TownHall

MEANT = [
    "did Pau sign?",
    "a signé Pau ?",
    "Podepsal Most?",
    "czy Hel podpisał?",
    "Most, Czech Republic",
    "did Bor in Serbia sign",
    "Bar, Montenegro",
    "hel na liście?",
    "did pau sign?",
]


@pytest.mark.parametrize("question", MEANT)
def test_a_town_called_like_a_word_is_known_where_only_a_name_can_stand(question: str, hall: TownHall) -> None:
    (finding,) = hall.answer(question).findings
    assert isinstance(finding.verdict, NotListed)
    assert finding.verdict.place is not None


def test_beside_a_listed_city_it_is_named_with_its_capital(hall: TownHall) -> None:
    outcome = hall.answer("did Paris and Pau sign?")
    assert (outcome.listed, outcome.not_listed) == ({"paris-fr"}, 1)


@pytest.mark.parametrize(
    "question",
    ["hope", "did most sign?", "most czech cities signed?", "Has Tim Cook signed", "which cities signed at the bar"],
)
def test_the_word_itself_is_no_town(question: str, hall: TownHall) -> None:
    assert hall.answer(question).not_listed == 0
