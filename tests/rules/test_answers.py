"""What may be filed as an answer: good ones in many scripts, and what people and trolls send instead."""

from collections.abc import Callable
from datetime import date
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.forms import answers
from bot.rules.forms.form import Heard, Refused, Scene
from bot.rules.forms.known import Known, Sought
from bot.rules.records.register import Register
from bot.rules.spelling.clean import clean, latin, links_in, looks_like_formula, one_line
from messages import say

SCENE = Scene(
    {},
    Known(
        register=cast(Register, None),
        places=lambda typed: Sought((3, 1), 3) if typed == "Masaka" else Sought(),
        places_in=lambda typed, country: (),
        asks=lambda typed: typed.endswith("?"),
        place=lambda at: None,
        countries=lambda typed: {"kenya": ("KE",), "congo": ("CD", "CG")}.get(typed.lower(), ()),
        today=date(2026, 3, 1),
    ),
)
PHOTO = {"file_id": "f", "unique_id": "u", "kind": "photo", "name": "", "size": 1000, "mime": ""}


def read(reader: Callable[..., Any], text: str = "", before: Any = None, *files: dict[str, Any]) -> Any:
    return reader(Heard(text, files), SCENE, before)


def refuses(reader: Callable[..., Any], text: str = "", before: Any = None, *files: dict[str, Any]) -> str:
    with pytest.raises(Refused) as refused:
        read(reader, text, before, *files)
    return refused.value.text.id


@pytest.mark.parametrize(
    "name",
    [
        "Amina Diallo",
        "أمينة ديالو",
        "Björk Guðmundsdóttir",
        "José María O’Neill",
        "শেখ হাসিনা",
        "李 小龙",
        "J.-P. Smith (JP)",
    ],
)
def test_names_of_people_in_any_script(name: str) -> None:
    assert read(answers.person_name, f"  {name} ") == name


@pytest.mark.parametrize(
    "name", ["123 456", "A", "x" * 121, "<b>Amina</b>", "=1+1 Amina", "amina@city.org", "@amina_d is me"]
)
def test_what_is_no_name_is_refused(name: str) -> None:
    refuses(answers.person_name, name)


def test_latin_letters_are_latin_letters() -> None:
    assert read(answers.latin_name, "Çelik Ğüneş") == "Çelik Ğüneş"
    assert refuses(answers.latin_name, "Вera Petrova") == say.answer_latin_letters().id  # a Cyrillic В


def test_a_place_comes_with_what_it_may_mean() -> None:
    assert read(answers.place_name, "Masaka") == {"typed": "Masaka", "near": [3, 1], "sure": 3}
    assert read(answers.place_name, "Nowhere") == {"typed": "Nowhere", "near": []}
    assert refuses(answers.place_name, "12345") == say.answer_not_a_place().id
    assert refuses(answers.place_name, "<b>Paris</b>") == say.answer_not_a_place().id


@pytest.mark.parametrize("typed", ["Kwale Ndogo, Kenya", "Kwale Ndogo،kenya", " Kwale Ndogo , KENYA"])
def test_a_country_behind_the_place_spares_its_question(typed: str) -> None:
    assert read(answers.place_name, typed) == {"typed": "Kwale Ndogo", "near": [], "country": "KE", "unknown": True}


@pytest.mark.parametrize("typed", ["Kwale, Congo", "Kwale, Atlantis", ", Kenya", "Kwale,"])
def test_what_stands_behind_a_comma_may_be_no_country(typed: str) -> None:
    assert "country" not in read(answers.place_name, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "أمينة ديالو\nAmina Diallo",
        "Amina Diallo / أمينة ديالو",
        "أمينة ديالو (Amina Diallo)",
        "أمينة ديالو\n\nAmina Diallo",
    ],
)
def test_a_name_may_bring_its_latin_spelling_along(typed: str) -> None:
    assert read(answers.leader_name, typed) == "أمينة ديالو\nAmina Diallo"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("Amina\nDiallo", "Amina Diallo"), ("أمينة\nديالو", "أمينة ديالو"), ("J. Smith (JP)", "J. Smith (JP)")],
)
def test_a_name_over_two_lines_is_one_name(typed: str, kept: str) -> None:
    assert read(answers.leader_name, typed) == kept


def test_each_spelling_of_a_name_must_be_a_name() -> None:
    refuses(answers.leader_name, "أمينة ديالو\nA1")
    refuses(answers.leader_name, "أمينة ديالو / www.example.org")


def test_a_country_must_be_one() -> None:
    assert read(answers.country, "Kenya") == "KE"
    assert refuses(answers.country, "Congo") == say.answer_country_unknown(typed="Congo").id
    assert refuses(answers.country, "Atlantis") == say.answer_country_unknown(typed="").id


def test_proof_is_a_file_a_link_or_an_address() -> None:
    assert read(answers.evidence, "", None, PHOTO)["files"] == [PHOTO]
    assert read(answers.evidence, "see https://city.gov/council.")["links"] == ["https://city.gov/council"]
    assert read(answers.evidence, "mayor@city.gov")["links"] == ["mayor@city.gov"]
    assert refuses(answers.evidence, "trust me") == say.answer_needs_evidence().id


def test_files_have_a_kind_a_size_and_a_number() -> None:
    assert refuses(answers.attachments, "", None, {**PHOTO, "kind": "video"}) == say.answer_file_kind().id
    big = {**PHOTO, "size": answers.FILE_MOST + 1}
    assert refuses(answers.attachments, "", None, big) == say.answer_file_too_big(most=20).id
    many = [{**PHOTO, "unique_id": str(n)} for n in range(answers.FILES_MOST)]
    assert refuses(answers.attachments, "", many, PHOTO) == say.answer_too_many_files(most=5).id
    assert read(answers.attachments, "", many, many[0]) == many  # the same file again counts once


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2027", "2027"),
        ("06/2027", "2027-06"),
        ("2027-6-3", "2027-06-03"),
        ("30.6.2027", "2027-06-30"),
        ("٢٠٢٧", "2027"),
        ("३०.०६.२०२७", "2027-06-30"),
        ("29.02.2028", "2028-02-29"),
    ],
)
def test_dates_as_people_write_them(typed: str, meant: str) -> None:
    assert read(answers.calendar, typed) == meant


@pytest.mark.parametrize("typed", ["soon", "13/2027", "2027-02-32", "31.02.2027", "29.02.2027", "99999", "1066"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert refuses(answers.calendar, typed) == say.answer_not_a_date().id


def test_links_are_kept_as_text_and_counted() -> None:
    assert read(answers.links, "www.city.org and https://a.example/b?c=d") == [
        "www.city.org",
        "https://a.example/b?c=d",
    ]
    assert refuses(answers.links, "none") == say.answer_needs_link().id
    assert refuses(answers.links, " ".join(f"a{n}.org" for n in range(6))) == say.answer_too_many_links(most=5).id


def test_direction_marks_and_towers_of_accents_do_not_get_in() -> None:
    assert clean("Ber\u202elin\u2066\u200b") == "Berlin"
    assert len(clean("a" + "\u0301" * 40)) <= 4
    assert one_line("two\n lines\there") == "two lines here"


@pytest.mark.parametrize("text", ["=1", " +1", "-1", "@x", "＝1"])
def test_formulas_are_known_in_any_width(text: str) -> None:
    assert looks_like_formula(text)


@given(st.text())
def test_cleaning_is_idempotent_and_leaves_nothing_invisible(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not set(once) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\x00")


@given(st.text())
def test_no_text_breaks_a_reader(text: str) -> None:
    for reader in (
        answers.person_name,
        answers.place_name,
        answers.country,
        answers.evidence,
        answers.links,
        answers.calendar,
    ):
        try:
            read(reader, text)
        except Refused:
            continue
    links_in(text)
    latin(text)
