"""The index of names: every name of the register is found however it is typed, and a slip of the finger asks back."""

import random
import unicodedata
from collections.abc import Callable, Iterator

import pytest
from rapidfuzz.distance import OSA

from bot.rules.asking.places import Listed, Near, NotListed, Several, decide, search
from bot.rules.asking.question import read
from bot.rules.names.index import Index, Kind, Name
from bot.rules.spelling.folding import fold
from bot.rules.spelling.letters import LOOKS_LATIN
from tests.rules.conftest import Shipped

SEED = 20240916


def _bare(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


@pytest.mark.parametrize("typed", [str, str.upper, str.lower, str.title, _bare, lambda text: f"  {text}?! "])
def test_any_name_of_a_place_finds_it_in_any_case_with_or_without_accents(
    typed: Callable[[str], str], shipped: Shipped
) -> None:
    for name in shipped.names:
        if name.kind is Kind.PLACE and fold(_bare(name.text)) == fold(name.text):
            assert name.subject in {known.subject for known in shipped.book.register.exact(fold(typed(name.text)))}, (
                name
            )


def test_a_place_asked_for_by_any_of_its_names_is_never_denied(shipped: Shipped) -> None:
    for name in shipped.names:
        if name.kind is Kind.PLACE and isinstance(name.subject, int) and shipped.places[name.subject].listed:
            assert name.subject in _offered(name.text, shipped), name


def test_one_slip_in_a_long_name_finds_the_place_or_asks(shipped: Shipped) -> None:
    long = [
        name for name in shipped.names if name.kind is Kind.PLACE and len(_joined(name.text)) >= 6 and name.language
    ]
    chance = random.Random(SEED)
    for name in chance.sample(long, 600):
        typed = chance.choice(list(_slips(fold(name.text), chance)))
        found = {hit.name.subject for hit in shipped.book.register.near(fold(typed).strip(), 8)}
        exact = {known.subject for known in shipped.book.exact(fold(typed).strip())}
        assert exact or name.subject in found, (name.text, typed)


def _offered(text: str, shipped: Shipped) -> set[int]:
    offered: set[int] = set()
    for finding in decide(read(text, shipped.book), shipped.places):
        match finding.verdict:
            case Listed(place=place):
                offered.add(place)
            case Several(places=places) | Near(places=places) | NotListed(near=places):
                offered.update(places)
    return offered


def _slips(word: str, chance: random.Random) -> Iterator[str]:
    """The word with a letter left out, added, mistaken, and two exchanged."""
    at = chance.randrange(len(word))
    letter = chance.choice(word.replace(" ", ""))
    yield word[:at] + word[at + 1 :]
    yield word[:at] + letter + word[at:]
    yield word[:at] + letter + word[at + 1 :]
    yield word[:at] + word[at + 1 : at + 2] + word[at : at + 1] + word[at + 2 :]


def test_two_slips_are_found_nearly_as_often_as_an_exhaustive_search_finds_them(shipped: Shipped) -> None:
    names = [name for name in shipped.names if name.kind is Kind.PLACE and 7 <= len(_joined(name.text)) <= 20]
    index = Index.build(names)
    chance = random.Random(SEED)
    there = found = 0
    for name in chance.sample(names, 150):
        typed = _joined(chance.choice(list(_slips(next(_slips(_joined(name.text), chance)), chance))))
        near = {hit.name.subject for hit in index.near(typed, 50)}
        wanted = {known.subject for known in names if OSA.distance(typed, _joined(known.text), score_cutoff=2) <= 2}
        there += len(wanted)
        found += len(wanted & near)
    assert found >= 0.95 * there > 0, (found, there)


def _joined(text: str) -> str:
    return fold(text).replace(" ", "")


def test_ten_thousand_look_alike_spellings_make_no_new_city(shipped: Shipped) -> None:
    """A letter of another alphabet inside a name is read as meant, and the name is still the same place."""
    chance = random.Random(SEED)
    likeness: dict[str, list[str]] = {}
    for foreign, latin in LOOKS_LATIN.items():
        likeness.setdefault(latin, []).append(foreign)
    names = [name.text.lower() for name in shipped.names if name.kind is Kind.PLACE and name.text.isascii()]
    for _ in range(10_000):
        name = chance.choice(names)
        at = chance.randrange(len(name))
        forged = name[:at] + chance.choice(likeness.get(name[at], [name[at]])) + name[at + 1 :]
        assert fold(forged) == fold(name) or not shipped.book.exact(fold(forged)), (name, forged)


def test_an_exact_name_is_found_with_and_without_spaces_and_the_arabic_article() -> None:
    index = Index.build([Name("Buenos Aires", Kind.PLACE, 1), Name("الرباط", Kind.PLACE, 2, "ar")])
    assert [name.subject for name in index.exact(fold("buenosaires"))] == [1]
    assert [name.subject for name in index.exact(fold("رباط"))] == [2]


def test_one_name_may_stand_for_several_things() -> None:
    index = Index.build([Name("عمّان", Kind.PLACE, 5, "ar"), Name("عُمان", Kind.COUNTRY, "OM", "ar")])
    assert {(name.kind, name.subject) for name in index.exact(fold("عمان"))} == {(Kind.PLACE, 5), (Kind.COUNTRY, "OM")}


def test_short_names_bear_no_slip() -> None:
    index = Index.build([Name("Bern", Kind.PLACE, 1), Name("Fes", Kind.PLACE, 2)])
    assert [hit.name.subject for hit in index.near("berm")] == [1]
    assert not index.near("fez")


def test_an_unfinished_or_empty_text_finds_nothing(shipped: Shipped) -> None:
    assert not shipped.book.register.exact("")
    assert not shipped.book.register.near("")
    assert search("", shipped.book) == ()


def test_the_place_step_of_a_form_finds_places_by_name_and_nearly(shipped: Shipped) -> None:
    assert search("SKOPJE", shipped.book)[0] == shipped.id("skopje-mk")
    assert search("نانسانا", shipped.book)[0] == shipped.id("nansana-ug")
    assert shipped.id("strasbourg-fr") in search("strasbuorg", shipped.book)
