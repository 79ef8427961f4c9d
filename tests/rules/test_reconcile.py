"""A page set against the register: nobody is lost, nobody is taken for somebody else. People are invented."""

from bot.rules.page.comparison import (
    Meant,
    Printed,
    RegisterEndorsement,
    RegisterExample,
    RegisterNames,
    Report,
    Unclear,
)
from bot.rules.page.known import KnownPlace
from bot.rules.page.model import Page, PageCommitment, PageExample, PageLine, Unread, Why
from bot.rules.page.reconcile import reconcile
from bot.rules.spelling.folding import fold

REGISTER = RegisterNames(
    places=(
        KnownPlace("tangier", "MA", ("Tangier", "طنجة", "Tanger")),
        KnownPlace("accra", "GH", ("Accra", "City of Accra", "أكرا")),
        KnownPlace("nansana", "UG", ("Nansana",)),
        KnownPlace("nansana-division", "UG", ("Nansana Division",)),
        KnownPlace("kinston", "US", ("Kinston", "كينستون")),
        KnownPlace("portland", "US", ("Portland",), ("Oregon", "أوريغون")),
        KnownPlace("ohrid", "MK", ("Ohrid", "Охрид")),
    ),
    endorsements=(
        RegisterEndorsement(1, "tangier", ("Salma Warraq", "سلمى الوراق")),
        RegisterEndorsement(2, "accra", ("Ann Abla Potter", "آن بوتر")),
        RegisterEndorsement(3, "accra", ("Kofi Smith",)),
        RegisterEndorsement(4, "nansana", ("Ruth Baker",)),
        RegisterEndorsement(5, "nansana-division", ("Moses Weaver",)),
        RegisterEndorsement(6, "kinston", ("Ada Hatter",)),
        RegisterEndorsement(7, "ohrid", ("Elena Ribarova",)),
        RegisterEndorsement(8, "portland", ("Bo Cartwright",)),
    ),
    examples=(RegisterExample(21, "tangier", (1,)), RegisterExample(22, "accra", (1, 2))),
    commitments=frozenset({1, 2}),
)


# What the search knows besides: a town elsewhere, namesakes, a name in another script, and a slip.
KNOWN = {
    ("kingston", "US"): Meant("kingston"),
    ("newark", "US"): Meant(near=("newark-nj", "newark-de")),
    ("tandja", "MA"): Meant("tangier"),
    ("nansanna", "UG"): Meant(near=("nansana",)),
}


def sought(printed: Printed, settled: dict[int, Meant] | None = None) -> Meant:
    """What the search says of a printed place."""
    if settled and printed.line in settled:
        return settled[printed.line]
    exact = [
        place.id
        for place in REGISTER.places
        if printed.country in (None, place.country)
        and fold(printed.name) in map(fold, place.names)
        and (not printed.region or not place.regions or printed.region in place.regions)
    ]
    return Meant(exact[0]) if exact else KNOWN.get((fold(printed.name), printed.country or ""), Meant())


def compared(page: Page, register: RegisterNames, settled: dict[int, Meant] | None = None) -> Report:
    return reconcile(page, register, lambda printed: sought(printed, settled))


def listed(number: int, leader: str, place: str, country: str | None, region: str = "") -> PageLine:
    raw = f"Mayor {leader}, {place}"
    return PageLine(number, raw, leader, "mayor" if leader else "", "", place, region, country or "", country)


def told(number: int, place: str, country: str | None) -> PageExample:
    return PageExample(number, f"{place} ({country})", place, "", country, country or "", "They did it.", 9)


def page(*lines: PageLine, examples: tuple[PageExample, ...] = (), stated: int | None = None) -> Page:
    wordings = (PageCommitment(1, "Open the doors.", 1),)
    return Page("en", stated, None, None, wordings, examples, lines, (Unread(99, "?", Why.NO_PLACE),))


def test_a_line_in_known_spellings_matches() -> None:
    report = compared(page(listed(5, "Salma Warraq", "Tangier", "MA")), REGISTER)
    assert [(match.line.line, match.ref, match.place) for match in report.matched] == [(5, 1, "tangier")]
    assert (report.spelled_differently, report.new) == ((), ())


def test_what_the_page_does_not_list_is_missing() -> None:
    report = compared(page(listed(5, "Salma Warraq", "Tangier", "MA"), stated=2), REGISTER)
    assert report.missing == (2, 3, 4, 5, 6, 7, 8)
    assert (report.stated_count, report.found, len(report.unread)) == (2, 1, 1)


def test_other_spellings_of_a_leader_are_told_apart_from_known_ones() -> None:
    lines = [
        listed(1, "Warraq Selma", "Tanger", "MA"),  # the other order, and another letter
        listed(2, "Ann Potter", "Accra", "GH"),  # without the middle name
        listed(3, "Елена Рибарова", "Охрид", "MK"),  # in another script
        listed(4, "Ruth Baker", "Nansanna", "UG"),
    ]
    report = compared(page(*lines), REGISTER)
    found = [(match.ref, match.leader_known, match.place_known) for match in report.spelled_differently]
    assert found == [(1, False, True), (2, False, True), (7, False, True), (4, True, False)]
    assert (report.matched, report.new) == ((), ())


def test_a_new_leader_of_a_known_place_is_new_beside_those_who_stand_for_it() -> None:
    report = compared(page(listed(1, "Yaw Cooper", "Accra", "GH")), REGISTER)
    assert [(new.place, new.beside) for new in report.new] == [("accra", (2, 3))]


def test_a_known_leader_of_another_place_is_new() -> None:
    report = compared(page(listed(1, "Kofi Smith", "Tamale", "GH"), listed(2, "Kofi Smith", "Accra", "NG")), REGISTER)
    assert [(new.place, new.beside) for new in report.new] == [(None, ()), (None, ())]


def test_two_leaders_of_one_place_are_not_mixed_up() -> None:
    report = compared(page(listed(1, "Kofi Smith", "Accra", "GH"), listed(2, "Ann Potter", "Accra", "GH")), REGISTER)
    assert {(match.line.leader, match.ref) for match in (*report.matched, *report.spelled_differently)} == {
        ("Kofi Smith", 3),
        ("Ann Potter", 2),
    }


def test_a_place_in_a_place_keeps_its_own_leader() -> None:
    lines = [listed(1, "Moses Weaver", "Nansana Division", "UG"), listed(2, "Ruth Baker", "Nansana", "UG")]
    assert [match.ref for match in compared(page(*lines), REGISTER).matched] == [5, 4]


def test_a_line_without_a_printed_country_matches_by_both_names() -> None:
    report = compared(page(listed(1, "Ada Hatter", "Kinston", None)), REGISTER)
    assert [match.ref for match in report.matched] == [6]


def test_a_list_of_places_matches_all_who_stand_for_the_very_place() -> None:
    lines = [listed(1, "", "Accra", "GH"), listed(2, "", "Kingston", "US"), listed(3, "", "Nansana Division", "UG")]
    report = compared(page(*lines), REGISTER)
    assert [(match.line.place, match.ref) for match in report.matched] == [
        ("Accra", 2),
        ("Accra", 3),
        ("Nansana Division", 5),
    ]
    assert [(new.line.place, new.place) for new in report.new] == [("Kingston", "kingston")]


def test_a_list_of_places_matches_by_what_the_search_finds_under_other_names() -> None:
    report = compared(page(listed(1, "", "Tandja", "MA")), REGISTER)
    assert [(match.ref, match.place, match.place_known) for match in report.spelled_differently] == [
        (1, "tangier", False)
    ]


def test_a_leader_is_known_by_a_place_that_only_the_search_knows_in_this_spelling() -> None:
    report = compared(page(listed(1, "Salma Warraq", "Tandja", "MA")), REGISTER)
    assert [(match.ref, match.leader_known, match.place_known) for match in report.spelled_differently] == [
        (1, True, False)
    ]


def test_a_known_leader_beside_the_name_of_another_place_is_left_to_a_person() -> None:
    line = listed(1, "Ada Hatter", "Kingston", "US")
    report = compared(page(line), REGISTER)
    assert report.unclear == (Unclear(line, ("kinston", "kingston"), 6),)
    assert (report.matched, report.spelled_differently, report.new) == ((), (), ())
    assert 6 not in report.missing
    slip = compared(page(line), REGISTER, {1: Meant("kinston", settled=True)})
    assert [(match.ref, match.place_known) for match in slip.spelled_differently] == [(6, False)]
    moved = compared(page(line), REGISTER, {1: Meant("kingston", settled=True)})
    assert [(new.place, new.beside) for new in moved.new] == [("kingston", ())]
    assert 6 in moved.missing


def test_where_several_places_may_be_meant_nothing_is_new_until_somebody_says_which() -> None:
    line = listed(1, "Yaw Cooper", "Newark", "US")
    report = compared(page(line), REGISTER)
    assert (report.new, report.unclear) == ((), (Unclear(line, ("newark-nj", "newark-de")),))
    said = compared(page(line), REGISTER, {1: Meant("newark-de", settled=True)})
    assert ([new.place for new in said.new], said.unclear) == (["newark-de"], ())
    none = compared(page(line), REGISTER, {1: Meant(near=("newark-nj", "newark-de"), settled=True)})
    assert ([new.place for new in none.new], none.unclear) == ([None], ())


def test_an_example_whose_place_is_only_nearly_known_is_neither_new_nor_learnt() -> None:
    here = RegisterNames(REGISTER.places, (), (RegisterExample(23, "nansana", (1,)),), frozenset({1}))
    example = told(1, "Nansanna", "UG")
    report = compared(page(examples=(example,)), here)
    assert (report.examples, report.unclear, report.examples_missing) == ((), (Unclear(example, ("nansana",)),), ())
    said = compared(page(examples=(example,)), here, {9: Meant("nansana", settled=True)})
    assert [(one.ref, one.place_known) for one in said.examples] == [(23, False)]


def test_who_leads_a_place_may_be_printed_with_a_part_of_it_which_is_no_name_of_the_whole() -> None:
    part = {number: Meant("old-accra", within="accra") for number in (1, 2, 9)}
    lines = [listed(1, "Kofi Smith", "Old Accra", "GH"), listed(2, "", "Old Accra", "GH")]
    report = compared(page(*lines, examples=(told(2, "Old Accra", "GH"),)), REGISTER, part)
    assert [(match.line.line, match.ref) for match in report.matched] == [(1, 3)]
    assert (report.spelled_differently, report.unclear) == ((), ())
    assert [(new.line.line, new.place) for new in report.new] == [(2, "old-accra")]
    assert [(one.ref, one.place_known) for one in report.examples] == [(22, True)]


def test_an_example_that_reads_like_a_known_one_and_that_nobody_knows_is_asked_about() -> None:
    example = told(1, "Tangjer", "MA")
    assert compared(page(examples=(example,)), REGISTER).unclear == (Unclear(example, ("tangier",)),)


def test_a_namesake_in_another_region_is_another_place() -> None:
    lines = [listed(1, "", "Portland", "US", "Maine"), listed(2, "Yaw Cooper", "Portland", "US", "Maine")]
    assert [new.place for new in compared(page(*lines), REGISTER).new] == [None, None]
    here = [listed(1, "", "Portland", "US", "Oregon"), listed(2, "Bo Cartwright", "Portland", "US", "أوريغون")]
    assert [match.ref for match in compared(page(*here), REGISTER).matched] == [8, 8]


def test_a_line_printed_twice_is_told_as_repeated() -> None:
    report = compared(page(listed(1, "Yaw Cooper", "Ho", "GH"), listed(2, "Yaw COOPER", "Ho", "GH")), REGISTER)
    assert [new.line.line for new in report.new] == [1]
    assert [line.line for line in report.repeated] == [2]


def test_an_example_belongs_to_the_registers_example_of_its_place_and_commitment() -> None:
    examples = (told(1, "طنجة", "MA"), told(2, "Accra", "GH"), told(2, "Tangier", "MA"), told(1, "Oslo", "NO"))
    report = compared(page(examples=examples), REGISTER)
    assert [(one.ref, one.place, one.place_known) for one in report.examples] == [
        (21, "tangier", True),
        (22, "accra", True),
        (None, "tangier", True),
        (None, None, False),
    ]
    assert report.examples_missing == ()


def test_commitments_that_only_one_side_has_are_told() -> None:
    assert compared(page(), REGISTER).commitments_missing == (2,)
    fewer = RegisterNames((), (), (), frozenset({3}))
    assert compared(page(), fewer).commitments_new == (1,)


def test_a_page_that_was_learnt_from_matches_wholly_the_second_time() -> None:
    line = listed(1, "Warraq Selma", "Tanja", "MA")
    first = compared(page(line), REGISTER)
    assert [match.ref for match in first.spelled_differently] == [1]
    learnt = RegisterNames(
        (KnownPlace("tangier", "MA", ("Tangier", "Tanja")),),
        (RegisterEndorsement(1, "tangier", ("Salma Warraq", "Warraq Selma")),),
        (),
        frozenset({1}),
    )
    second = compared(page(line), learnt)
    assert [match.ref for match in second.matched] == [1]
    assert (second.spelled_differently, second.new, second.missing) == ((), (), ())


def test_the_register_lends_its_names_to_the_reader() -> None:
    known = REGISTER.known()
    assert known.is_place("طنجة")
    assert known.is_leader("SALMA WARRAQ")
    assert known.country("Accra") == "GH"
