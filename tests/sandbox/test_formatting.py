"""Text becomes what Telegram keeps: tags become entities counted in UTF-16; what is wrong is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.sandbox.formatting import read_formatted
from bot.sandbox.formatting.units import cut, units
from bot.sandbox.refusals import Refusal


def _entities(source: str) -> list[tuple[str, str]]:
    read = read_formatted(source, "HTML")
    return [(entity["type"], cut(read.text, entity["offset"], entity["length"])) for entity in read.entities]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<b>bold</b> <strong>too</strong>", [("bold", "bold"), ("bold", "too")]),
        ("<i>a<u>b</u></i>", [("italic", "ab"), ("underline", "b")]),
        ("👍🏽 <b>ماساكا</b>", [("bold", "ماساكا")]),
        ("<s>x</s> <del>y</del>", [("strikethrough", "x"), ("strikethrough", "y")]),
        ('<span class="tg-spoiler">s</span>', [("spoiler", "s")]),
        ("<blockquote>q</blockquote>", [("blockquote", "q")]),
        ("<blockquote expandable>q</blockquote>", [("expandable_blockquote", "q")]),
        ('<a href="https://example.org/a?b=1&amp;c=2">link</a>', [("text_link", "link")]),
        ('<a href="not a link">words</a>', []),
        ("<b></b>nothing", []),
        ("1 &lt; 2 &amp; 3 &gt; 2", []),
    ],
)
def test_tags_become_entities(source: str, expected: list[tuple[str, str]]) -> None:
    assert _entities(source) == expected


def test_a_code_block_keeps_its_language_and_inline_code_does_not() -> None:
    block = read_formatted('<pre><code class="language-python">x</code></pre>', "HTML").entities
    assert block == [{"type": "pre", "offset": 0, "length": 1, "language": "python"}]
    inline = read_formatted('<code class="language-python">x</code>', "HTML").entities
    assert inline == [{"type": "code", "offset": 0, "length": 1}]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a <h1>", 'Unsupported start tag "h1" at byte offset 2'),
        ("م <h1>", 'Unsupported start tag "h1" at byte offset 3'),
        ("<b>open", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("1 <2", "Unclosed start tag at byte offset 2"),
        ('<a href="x', 'Unclosed start tag "a" at byte offset 0'),
        ('<span class="x">y</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_wrong_tags_are_refused_with_their_place(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_formatted(source, "HTML")
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


def test_blanks_go_and_entities_move_along() -> None:
    read = read_formatted("  \n<b>x</b> \n", "HTML")
    assert (read.text, read.entities) == ("x", [{"type": "bold", "offset": 0, "length": 1}])


def test_old_direction_marks_go_and_isolates_stay() -> None:
    assert read_formatted("a\u202eb\u2068c\u2069\td").text == "ab\u2068c\u2069 d"


def test_commands_names_and_addresses_are_found_in_plain_text() -> None:
    text = "/start@endorsement_bot see https://example.org/x. or mail a@b.org, #peace @omar_d"
    read = read_formatted(text)
    found = {entity["type"]: cut(read.text, entity["offset"], entity["length"]) for entity in read.entities}
    assert found == {
        "bot_command": "/start@endorsement_bot",
        "url": "https://example.org/x",
        "email": "a@b.org",
        "hashtag": "#peace",
        "mention": "@omar_d",
    }


def test_given_entities_must_lie_inside_the_text() -> None:
    with pytest.raises(Refusal, match="ENTITY_BOUNDS_INVALID"):
        read_formatted("abc", given=[{"type": "bold", "offset": 2, "length": 5}])


@given(some.text(max_size=60))
def test_every_entity_found_lies_inside_the_text(source: str) -> None:
    read = read_formatted(source)
    assert all(each["offset"] + each["length"] <= units(read.text) for each in read.entities)


@given(some.text(alphabet="<>/b i&;a=\"'", max_size=40))
def test_any_markup_is_either_read_or_refused(source: str) -> None:
    try:
        read = read_formatted(source, "HTML")
    except Refusal:
        return
    assert all(each["offset"] + each["length"] <= units(read.text) for each in read.entities)
