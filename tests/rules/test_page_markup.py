"""A saved HTML page is read as a browser shows it, and its line numbers are those of the file."""

import pytest

from bot.rules.page.markup import visible_lines
from bot.rules.page.model import NotSuchAPageError
from bot.rules.page.reader import read
from bot.rules.page.spelling import tidy
from tests.rules.page_samples import HTML


def shown(markup: str) -> list[tuple[int, str]]:
    return [(number, text) for number, raw in visible_lines(markup) if (text := tidy(raw))]


def test_an_html_page_is_read_like_its_text() -> None:
    page = read(HTML)
    assert [(one.leader, one.place, one.country) for one in page.endorsements] == [
        ("Salma Warraq", "Tangier", "MA"),
        ("Ada O’Baker", "Leeds", "GB"),
    ]
    assert page.commitments[0].wording == "Open the doors of the town hall every week to everyone & listen."
    assert (page.examples[0].heading, page.examples[0].text) == (
        "Tangier (Morocco)",
        "The town hall is open every Thursday evening.\nIt also answers letters.",
    )
    assert (page.stated_count, page.unread, page.language) == (2, (), "en")


def test_lines_are_numbered_as_in_the_file() -> None:
    lines = HTML.splitlines()
    page = read(HTML)
    assert "Salma Warraq" in lines[page.endorsements[0].line - 1]
    assert "Ada O&#8217;Baker" in lines[page.endorsements[1].line - 1]
    assert "<strong>Tangier</strong>" in lines[page.examples[0].line - 1]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one<p>two", [(1, "one"), (1, "two")]),
        ("<p>one\n\ntwo</p>\n<p>three", [(1, "one two"), (4, "three")]),
        ('<p title="a > b">one</p>', [(1, "one")]),
        ("<P>a &lt;b&gt; &amp; c</P>", [(1, "a <b> & c")]),
        ("<p>5 < 6</p>", [(1, "5 < 6")]),
        ("<p>one<!-- two > three -->four</p>", [(1, "onefour")]),
        ("<style>p > a</style><p>one</p>", [(1, "one")]),
        ("<nav><nav>x</nav>y</nav><p>one</p>", [(1, "one")]),
        ("<head><title>x</title>\n<body>\none", [(3, "one")]),
        ("<p>a<span>b</span>\r\nc<br/>d", [(1, "ab c"), (2, "d")]),
        ("<p>one</p><!-- never closed <p>two</p>", [(1, "one")]),
        ("<p>one</p><script>never closed <p>two</p>", [(1, "one")]),
        ("<p>one</p><a href='never closed><p>two</p>", [(1, "one")]),
    ],
)
def test_markup_shows_what_a_browser_shows(markup: str, expected: list[tuple[int, str]]) -> None:
    assert shown(markup) == expected


@pytest.mark.parametrize(
    "piece", ["<!--", "<a ", "<a b='", "<![CDATA[", "<?", "</a ", "<![", "<", "&#", "<script>", "<b>"]
)
def test_markup_that_is_never_closed_is_refused_and_not_pondered(piece: str) -> None:
    with pytest.raises(NotSuchAPageError):
        read("<html><p>" + piece * 100_000)


def test_marks_of_direction_and_zero_width_do_not_hide_a_line() -> None:
    page = read(
        "<p>العمدة\u00a0\u200fسلمى\u200b الوراق،\u202b طنجة\u202c، المغرب</p>"
        "<p>العمدة\u2067 نادر الخياط\u2069، إربد، الأردن</p>"
    )
    assert [(one.leader, one.place, one.country) for one in page.endorsements] == [
        ("سلمى الوراق", "طنجة", "MA"),
        ("نادر الخياط", "إربد", "JO"),
    ]


def test_a_page_in_an_older_encoding_is_read_as_it_declares() -> None:
    saved = (
        '<html><head><meta charset="windows-1256"></head><body>'
        "<p>العمدة سلمى الوراق، طنجة، المغرب</p><p>العمدة نادر الخياط، عمان، الأردن</p>"
    ).encode("windows-1256")
    assert [one.place for one in read(saved).endorsements] == ["طنجة", "عمان"]


def test_an_encoding_that_is_none_of_text_is_not_looked_up() -> None:
    with pytest.raises(NotSuchAPageError):
        read(b'<html><head><meta charset="zlib_codec"></head><p>\xff\xfe\xfd')
