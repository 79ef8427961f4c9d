"""Whatever is in the file, the reader answers or refuses by name, and never points to a wrong line."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules.page.known import KnownNames, KnownPlace
from bot.rules.page.model import Page, PageRefusedError
from bot.rules.page.reader import read
from bot.rules.page.spelling import tidy

KNOWN = KnownNames.of([KnownPlace(1, "GH", ("Accra", "أكرا"))], ["Ann Potter"])
NUMBERS = ["Commitment 1", "Commitment ٢", "الالتزام 1"]
PIECES = [
    *("Mayor ", "Mayor of ", "عمدة ", "عمدة مدينة ", "العمدة ", "Ann Potter", "Accra", "أكرا", "Ghana", "غانا"),
    *(", ", "، ", " (", ")", "\n", "\n\n", "\r\n", ":", ".", "by 113 leaders", "12/12/2024", "Last updated"),
    *("\u200f", "\u00a0", "\ud800"),
    "A long sentence about neighbours who plant trees together and have tea in the park every other Sunday. ",
]
MARKUP = ["<p>", "</p>", "<br>", "<html lang='ar'>", "<!--", "-->", "<script>", "&amp;"]
texts = st.one_of(
    st.text(),
    st.lists(st.one_of(st.sampled_from([*NUMBERS, *PIECES, *MARKUP]), st.text(max_size=4)), max_size=60).map("".join),
)


def read_or_refuse(saved: bytes | str) -> Page | None:
    try:
        return read(saved, KNOWN)
    except PageRefusedError:
        return None


@settings(deadline=None, max_examples=150)
@given(texts)
def test_any_text_is_read_or_refused_by_name(text: str) -> None:
    page = read_or_refuse(text)
    assert page is None or page.endorsements or page.examples


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.binary(), texts.map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_are_read_or_refused_by_name(saved: bytes) -> None:
    page = read_or_refuse(saved)
    assert page is None or page.endorsements or page.examples


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from([*NUMBERS, *PIECES]), max_size=40), st.integers(0, 9))
def test_every_line_number_points_to_the_line(pieces: list[str], blank: int) -> None:
    text = "\n" * blank + "".join(pieces) + "\nMayor Ann Potter, Accra, Ghana\nMayor Ann Potter, Accra, Ghana\n"
    page = read_or_refuse(text)
    assert page
    lines = re.split("\r\n|\r|\n", text)
    told = [(read.line, read.raw) for read in page.endorsements] + [(left.line, left.raw) for left in page.unread]
    told += [(one.line, one.heading) for one in page.examples]
    assert all(tidy(lines[number - 1]).startswith(raw) for number, raw in told)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=30))
def test_no_line_of_the_list_is_lost_between_the_read_and_the_unread(pieces: list[str]) -> None:
    middle = "".join(pieces).replace("\n", " ").replace("\r", " ")
    saved = f"Mayor Ann Potter, Accra, Ghana\nMayor Bo Li, Tema, Ghana\n{middle}\nMayor Cy Oh, Ho, Ghana"
    page = read(saved, KNOWN)
    told = {read.line for read in page.endorsements} | {left.line for left in page.unread}
    assert told == ({1, 2, 3, 4} if tidy(middle) else {1, 2, 4})
