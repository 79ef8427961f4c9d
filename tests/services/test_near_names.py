"""The world's names with a slip of the finger in them: offered as a question, from a file made once a machine."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.rules.names.slips import slips_allowed
from bot.rules.spelling.folding import fold
from bot.services.answers import near_names
from bot.services.answers.gazetteer import Gazetteer
from bot.services.answers.near_names import NearNames
from db.gazetteer.reading import world
from db.kept import Kept
from tests.rules.test_slips import slipped

CHANCE = random.Random(20261122)


@pytest.fixture(scope="module", autouse=True)
def near() -> Iterator[NearNames]:
    """The shipped gazetteer's, made where it is missing."""
    with near_names.kept().opened(near_names.make) as file:
        yield NearNames(file)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Budapset", "Budapest"),
        ("Lyonn", "Lyon"),
        ("مرسييليا", "Marseille"),
        ("Nairobbi", "Nairobi"),
        ("Sao Paolo", "São Paulo"),
        ("Новосибирк", "Novosibirsk"),
        ("Johanesburg", "Johannesburg"),
        ("Istambul", "Istanbul"),
        ("Kopenhaagen", "Copenhagen"),
        ("नैरोबबी", "Nairobi"),
    ],
)
def test_the_city_that_is_meant_is_offered_first(typed: str, meant: str) -> None:
    gazetteer = Gazetteer(world())
    best, *_ = gazetteer.facts(gazetteer.nearly(fold(typed))[:1]).values()
    assert best.names.in_language("en") == meant


def test_in_a_country_only_its_places_are_offered() -> None:
    gazetteer = Gazetteer(world())
    found = gazetteer.facts(gazetteer.nearly("casablnca", {"CL"})).values()
    assert {fact.country for fact in found} == {"CL"}


@pytest.mark.parametrize("typed", ["", "x", "ny", "qwertzuiopqwertzuiop", "12345", "😀", "a" * 500])
def test_nonsense_is_near_to_nothing(typed: str) -> None:
    assert Gazetteer(world()).nearly(fold(typed)) == ()


def test_one_slip_in_any_long_name_finds_it_and_two_do_as_an_exhaustive_search_would(near: NearNames) -> None:
    names = [name for name, _ in world().names(near_names.LEAST)]
    joined = [name.replace(" ", "") for name in names]
    for name in CHANCE.sample([name for name in joined if len(name) >= 6], 60):
        typed = slipped(name)
        assert name in {found.replace(" ", "") for found, _ in near.near(typed)}, (name, typed)
        typed = slipped(typed)
        found = {found.replace(" ", "") for found, _ in near.near(typed)}
        hits = process.extract(typed, joined, scorer=OSA.distance, score_cutoff=slips_allowed(typed), limit=None)
        assert {other for other, away, _ in hits if away <= slips_allowed(other)} <= found, (name, typed)


def test_the_file_holds_what_was_written_the_best_known_first(tmp_path: Path) -> None:
    kept = Kept("near-*.bin", "0123456789abcdef", cache=tmp_path)
    assert kept.found() is None
    with kept.opened(lambda file: near_names.write(file, ["new york", "нью иорк", "newyark", "x"])) as file:
        near = NearNames(file)
    assert len(near) == 4
    assert list(near.near("new yorc")) == [("new york", 1), ("newyark", 2)]
    assert list(near.near("ньюйорк")) == [("нью иорк", 1)]
    again = kept.found()
    assert again is not None
    again.close()


def test_while_the_file_is_not_made_nothing_is_near(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(near_names, "kept", lambda: Kept("near-*.bin", "fedcba9876543210", cache=tmp_path))
    assert Gazetteer(world()).nearly("budapset") == ()
