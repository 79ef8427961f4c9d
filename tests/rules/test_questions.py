"""A set of real questions in many languages, a third of them traps: each is read as meant, and none is told a lie."""

import csv
from pathlib import Path

import pytest

from bot.rules.asking.places import Finding, Listed, Near, NotListed, Several, decide
from bot.rules.asking.question import Question, read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped

WITH = {"country": Kind.COUNTRY, "area": Kind.AREA, "region": Kind.REGION, "leader": Kind.LEADER, "theme": Kind.THEME}


def _rows() -> list[dict[str, str]]:
    with Path(__file__).with_name("questions.tsv").open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = _rows()


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['language']}: {row['question']}" for row in ROWS])
def test_a_question_is_read_as_it_is_meant(row: dict[str, str], shipped: Shipped) -> None:
    question = read(row["question"], shipped.book)
    assert row["asked"] in ("*", question.asked), question
    what, _, values = row["expected"].partition(" ")
    _check(what, values.split(), question, decide(question, shipped.places), shipped)


def _check(what: str, values: list[str], question: Question, findings: list[Finding], shipped: Shipped) -> None:
    listed = [shipped.slugs[found.verdict.place] for found in findings if isinstance(found.verdict, Listed)]
    if what == "listed":
        assert listed == values, findings
    elif what == "asks":
        assert not listed
        assert set(values) <= {shipped.slugs[at] for found in findings for at in _asked(found)}, findings
    elif what == "not":
        assert not listed, findings
    elif what == "number":
        assert question.commitments == tuple(map(int, values))
    elif what in WITH:
        assert {str(subject) for subject in question.subjects(WITH[what])} >= set(values), question


def _asked(found: Finding) -> tuple[int, ...]:
    match found.verdict:
        case Several(places=places) | Near(places=places) | NotListed(near=places):
            return places
    return ()


def test_a_sign_that_stands_for_a_sentence_does_not_make_a_short_text_a_book(shipped: Shipped) -> None:
    blessing, bless_him = "\ufdfa", "\ufdfb"  # eighteen letters each, or eight
    strange = read((blessing + bless_him) * 200, shipped.book)
    assert sum(len(mention.typed) for mention in strange.mentions) <= 400
    assert (
        read(f"هل وقعت كمبالا {blessing}؟", shipped.book).mentions == read("هل وقعت كمبالا  ؟", shipped.book).mentions
    )
