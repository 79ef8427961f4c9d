"""Leaders heard by their sound in another script: found among thousands as if each had been listened to."""

import random

import pytest
from rapidfuzz import fuzz

from bot.rules.names import heard as hearing
from bot.rules.names.heard import heard
from bot.rules.names.index import Index, Kind, Name

FIRST = "Anne Boris Carla Dragan Edi Fatma Goran Hana Ibrahim Jelena Karen Lena Mustafa Nadia Omar Petra Rita".split()
LAST = "Hidalgo Bass Kadriu Petrov Selimi Haddad Moreau Garcetti Okello Mensah Nowak Johnson Dragoti Veliaj".split()
CYRILLIC = str.maketrans(dict(zip("abcdefghijklmnoprstuvz", "абцдефгхийклмнопрстувз", strict=False)))


@pytest.fixture(scope="module")
def leaders() -> Index:
    """Some three thousand, each with a middle name."""
    named = ((first, middle, last) for first in FIRST for middle in LAST for last in LAST)
    return Index.build(Name(" ".join(each), Kind.LEADER, at) for at, each in enumerate(named, 1))


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Αν Ινταλγκό", "Anne Hidalgo"),  # the h is not heard: by the first word
        ("Карен Басс", "Karen Bass"),
        ("Шарен Гарсетти", "Karen Garsetti"),  # another first letter: by the last word
        ("Δραγκάν Ποτσέτι", "Dragan Pocetti"),
    ],
)
def test_a_leader_is_heard_whose_first_or_last_word_begins_so(written: str, meant: str) -> None:
    index = Index.build([Name(meant, Kind.LEADER, 1), Name("Selim Haddad", Kind.LEADER, 2)])
    assert [near.name.text for near in heard(written.casefold(), index)] == [meant]


def test_among_thousands_the_best_are_those_of_an_exhaustive_search(leaders: Index) -> None:
    chance, found = random.Random(24), 0
    for name in chance.sample(list(leaders), 60):
        letters = [*name.text.casefold()]
        del letters[chance.randrange(1, len(letters))]
        typed = "".join(letters).translate(CYRILLIC)
        best = max(_alike(typed, other) for other in leaders)
        near = heard(typed, leaders)
        assert max((hit.alike for hit in near), default=0.0) == (best if best >= hearing._ALIKE else 0.0)
        found += bool(near)
    assert found > 40


def _alike(typed: str, name: Name) -> float:
    return fuzz.ratio(hearing._sound(typed), hearing._sound(name.text.casefold()))
