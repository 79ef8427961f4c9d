"""A message that is filled as a template reads to the last sign as Fluent would have said it."""

from typing import cast

import pytest
from fluent.runtime.resolver import Pattern

from messages.catalogue import FOLDER
from messages.language_book import LanguageBook

BOOKS = {code: LanguageBook.load(FOLDER / code) for code in ("en", "ar")}


@pytest.mark.parametrize("code", BOOKS)
def test_every_simple_message_is_said_as_fluent_says_it(code: str) -> None:
    book, simple = BOOKS[code], 0
    for name in book.written:
        template = book.template(name)
        if template is None:
            continue
        simple += 1
        values = {each: f"<100 %s {each}>" for each in _values(template)}
        pattern = cast(Pattern, book.message(name).value)
        assert book.bundle().format_pattern(pattern, values) == (template % values, []), name
    assert simple > len(book.written) / 2


@pytest.mark.parametrize(
    ("written", "template"),
    [
        ("one = Signed by { $who }, 100 %", "Signed by \u2068%(who)s\u2069, 100 %%"),
        ("one = { $who }", "%(who)s"),
        ("one = Signed", "Signed"),
        ("one = { $count ->\n    [one] a city\n   *[other] cities\n }", None),
        ("one = on { DATETIME($day) }", None),
        ("one = { -name } signed\n-name = Leeds", None),
        ("one = { two } signed\ntwo = Leeds", None),
    ],
)
def test_what_counts_chooses_or_refers_to_another_is_left_to_fluent(written: str, template: str | None) -> None:
    assert LanguageBook("en", [written]).template("one") == template


def _values(template: str) -> list[str]:
    return [piece.partition(")s")[0] for piece in template.replace("%%", "").split("%(")[1:]]
