"""Messages are cut out of their files without reading them: what comes out is what reading the whole file finds."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError

import pytest
from fluent.runtime import FluentBundle

from messages import language_book
from messages.catalogue import FOLDER, Catalogue
from messages.language_book import LanguageBook
from messages.languages import ENGLISH, language
from messages.sources import Sources
from messages.text import Text

BOOKS = {path.name: LanguageBook.load(path) for path in {path.parent for path in FOLDER.glob("*/*.ftl")}}
CASES = """
# A remark.
-town = { $count ->
    [one] town
   *[other] towns
}
### Another = remark
alone =
    Two lines = one message,
    in { -town(count: 2) }.
    .label = Beside

broken = { $never
also = { alone } And this.
"""


def test_every_shipped_message_is_what_a_reading_of_its_whole_file_finds() -> None:
    sources = Sources.read(FOLDER)
    assert BOOKS.keys() == set(sources.languages())
    for code, book in BOOKS.items():
        whole = sources.of(code)
        assert book.written.keys() == {each for each in whole if not each.startswith("-")}
        for name, entry in whole.items():
            node = book.node(name)
            assert node
            assert node.equals(entry.node, ignored_fields=["span", "comment"]), name


def test_a_message_brings_along_what_it_refers_to() -> None:
    said = Catalogue({ENGLISH: LanguageBook(ENGLISH, [CASES])}, (language(ENGLISH),)).say(Text("also"), ENGLISH)
    assert said == "Two lines = one message,\nin towns. And this."


def test_a_broken_message_is_none_and_spoils_no_other() -> None:
    book = LanguageBook(ENGLISH, [CASES])
    assert not book.has("broken")
    assert book.has("alone")
    assert book.has("-town")


def test_of_two_messages_of_one_name_the_first_counts() -> None:
    book = LanguageBook(ENGLISH, ["a = one\n", "a = two\n"])
    assert book.written == {"a": "a = one\n"}


def test_two_who_speak_a_language_first_at_the_same_moment_speak_it_from_one_bundle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    meeting, made = Barrier(2), list[FluentBundle]()

    def slowly(locales: list[str], use_isolating: bool) -> FluentBundle:
        with suppress(BrokenBarrierError):  # as it is when nobody else makes one meanwhile
            meeting.wait(timeout=0.2)
        made.append(FluentBundle(locales, use_isolating=use_isolating))
        return made[-1]

    monkeypatch.setattr(language_book, "FluentBundle", slowly)
    book = LanguageBook(ENGLISH, [CASES])
    with ThreadPoolExecutor(2) as people:
        said = [person.result() for person in [people.submit(book.message, "also") for _ in range(2)]]
    assert said[0] is said[1]
    assert made == [book.bundle()]
