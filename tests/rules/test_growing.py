"""A register that changes: what was built once and what came since answer as if all had been built anew."""

import random

from bot.rules.names.growing import Growing
from bot.rules.names.index import Index, Kind, Name
from bot.rules.spelling.folding import fold
from tests.rules.conftest import Shipped

CHANCE = random.Random(20261122)


def test_after_any_changes_every_name_is_found_as_if_the_index_were_new(shipped: Shipped) -> None:
    names = list(dict.fromkeys(shipped.names))
    index = Growing.of(names[:-60])
    for _ in range(5):
        CHANCE.shuffle(names)
        some = names[:-40]
        index = index.grown(some)
        anew = Index.build(some)
        assert len(index) == len(anew)
        assert set(index.starting("")) >= set(anew.starting(""))
        for name in CHANCE.sample(names, 300):
            folded = fold(name.text)
            assert _called(index, folded) == _called(anew, folded), name
            slipped = folded[:2] + folded[3:]
            assert _found(index, slipped) == _found(anew, slipped), (name, slipped)


def test_a_new_name_is_found_at_once_and_one_that_is_gone_no_more() -> None:
    before = Growing.of([Name("Nansana", Kind.PLACE, 1), Name("Kampala", Kind.PLACE, 2)])
    after = before.grown([Name("Kampala", Kind.PLACE, 2), Name("Mukono", Kind.PLACE, 3)])
    assert [name.subject for name in after.exact("mukono")] == [3]
    assert [hit.name.subject for hit in after.near("mukomo")] == [3]
    assert [hit.name.subject for hit in after.near("kampalla")] == [2]
    assert not after.exact("nansana")
    assert not after.near("nansama")
    assert [name.text for name in before.exact("nansana")] == ["Nansana"], "whoever works with the old one still may"


def test_a_place_renamed_back_and_forth_is_itself_again() -> None:
    old, new = Name("Constantinople", Kind.PLACE, 1), Name("Istanbul", Kind.PLACE, 1)
    index = Growing.of([old]).grown([new])
    assert [name.text for name in index.exact("istanbul")] == ["Istanbul"]
    assert not index.exact("constantinople")
    assert [name.text for name in index.grown([old]).exact("constantinople")] == ["Constantinople"]


def test_where_nearly_everything_changed_it_is_built_anew() -> None:
    old = [Name(f"Oldtown{number}", Kind.PLACE, number) for number in range(600)]
    new = [Name(f"Newtown{number}", Kind.PLACE, number) for number in range(600)]
    index = Growing.of(old).grown(new)
    assert len(index) == 600
    assert not index.exact("oldtown7")
    assert [name.subject for name in index.exact("newtown7")] == [7]


def _called(index: Index, folded: str) -> set[tuple[Kind, int | str]]:
    return {(name.kind, name.subject) for name in index.exact(folded)}


def _found(index: Index, typed: str) -> set[tuple[Kind, int | str, int]]:
    return {(hit.name.kind, hit.name.subject, hit.slips) for hit in index.near(typed, 1000)}
