"""The catalogue: every message in every language; a `Text` becomes words here and nowhere else."""

from __future__ import annotations

import html
import logging
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import cast

from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from messages import button_labels, typed_words, vocabulary
from messages.direction import UNFENCED, led, settled, without_fences, without_needless_isolates
from messages.language_book import LanguageBook
from messages.languages import ENGLISH, Language, language
from messages.text import Text
from messages.values import rendered
from messages.wholeness import suspects, untranslated

FOLDER = Path(__file__).parent
# Fluent gives up on a value of more than 2,500 characters, such as a person's long text: it is put in afterwards.
LONGEST_VALUE = 2000
_HELD = f"{UNFENCED[1]}{{}}{UNFENCED[1]}"  # nobody can type this: the character is taken out of every value
LONGEST_WORDS = 40  # characters; nothing longer is looked up among the typed words
_TAG = re.compile(r"<[^>]*>")
log = logging.getLogger(__name__)


class UnknownMessage(LookupError):
    """No language has a message of that id: the text was stored by another version of the program."""


class Catalogue:
    """All messages in all languages, and the languages to offer. Files are read at the start, a message when it is
    first said.
    """

    def __init__(self, books: Mapping[str, LanguageBook], whole: tuple[Language, ...]) -> None:
        self._books = books
        self._whole = whole

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Catalogue:
        """Read every `<language>/*.ftl` under `folder`. Raises `FileNotFoundError` where there is no English."""
        spoken = sorted({path.parent for path in folder.glob("*/*.ftl")})  # each once, however many files it has
        books = {path.name: LanguageBook.load(path) for path in spoken}
        if ENGLISH not in books:
            raise FileNotFoundError(folder / ENGLISH)
        whole = sorted((code for code, book in books.items() if _is_whole(books[ENGLISH], book)), key=_english_first)
        return cls(books, tuple(map(language, whole)))

    def languages(self) -> tuple[Language, ...]:
        """The languages to offer: those in which nothing is missing, English first."""
        return self._whole

    def say(self, text: Text, reader: str) -> str:
        """The text as Telegram's HTML in the language of that code, or in English where that language lacks it.

        Raises `UnknownMessage`.
        """
        return settled(self._worded(text, reader), language(self._spoken(text.id, reader)).direction)

    def plain(self, text: Text, reader: str) -> str:
        """The text without markup, for buttons, toasts and menus. Raises `UnknownMessage`."""
        words = without_needless_isolates(_TAG.sub("", self._worded(text, reader)))
        return html.unescape(led(words, language(self._spoken(text.id, reader)).direction))

    def meaning(self, typed: str) -> str | None:
        """What a typed word asks for in any language (a key of `typed_words.MEANINGS`), or None for anything else."""
        return self._meanings.get(typed_words.folded(typed)) if len(typed) <= LONGEST_WORDS else None

    @cached_property
    def _meanings(self) -> dict[str, str]:
        lists = {
            meaning: [self.plain(words(), code) for code, book in self._books.items() if book.has(words().id)]
            for meaning, words in typed_words.MEANINGS.items()
        }
        return typed_words.index({meaning: typed_words.SEPARATOR.join(words) for meaning, words in lists.items()})

    def language_of(self, labels: Iterable[str], shown: str = "") -> str:
        """The language, of those offered, of a message with these labels on its buttons; where they are names only, the
        one that the words above them are in; nothing where those do not tell either.
        """
        told = button_labels.language_of(labels, self._labels) if labels else ""
        return told or (vocabulary.language_of(shown, self._vocabulary) if shown else "")

    @cached_property
    def _labels(self) -> dict[str, str]:
        return button_labels.index((each.code, self._books[each.code]) for each in self._whole)

    @cached_property
    def _vocabulary(self) -> dict[str, str]:
        return vocabulary.index((each.code, self._books[each.code]) for each in self._whole)

    def _spoken(self, message_id: str, reader: str) -> str:
        for code in (reader, ENGLISH):
            if code in self._books and self._books[code].has(message_id):
                return code
        raise UnknownMessage(message_id)

    def _worded(self, text: Text, reader: str) -> str:
        code = self._spoken(text.id, reader)
        book = self._books[code]
        values = {name: rendered(value, code, self._worded) for name, value in text.values.items()}
        if (said := _filled(book.template(text.id), values)) is not None:
            return without_fences(said)
        return without_fences(self._formatted(book, text.id, code, values))

    def _formatted(self, book: LanguageBook, message_id: str, code: str, values: Mapping[str, str | int]) -> str:
        """The message as Fluent says it."""
        held = {_HELD.format(name): value for name, value in values.items() if _is_too_long(value)}
        given = {name: _HELD.format(name) if _HELD.format(name) in held else value for name, value in values.items()}
        words, faults = book.bundle().format_pattern(cast(Pattern, book.message(message_id).value), given)
        if faults:  # never the values: they may be private
            log.warning("message %s in %s: %s", message_id, code, "; ".join(type(fault).__name__ for fault in faults))
        said = str(words)
        for mark, value in held.items():
            said = said.replace(mark, str(value))
        return said


def _filled(template: str | None, values: Mapping[str, str | int]) -> str | None:
    """A simple message with its texts; None for one that is not, or that counts, or where a value is missing."""
    if template is None or any(isinstance(value, int) for value in values.values()):
        return None
    try:
        return template % values
    except KeyError:
        return None


def _is_too_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_VALUE


def _is_whole(english: LanguageBook, other: LanguageBook) -> bool:
    """Every English message is there, in words of its own."""
    if english is other or not english.written.keys() <= other.written.keys():
        return english is other
    perhaps = suspects(english.written, other.written)
    ours, theirs = (_messages(book, perhaps) for book in (english, other))
    return not untranslated(ours, theirs, len(english.written))


def _messages(book: LanguageBook, ids: Iterable[str]) -> dict[str, ast.Message]:
    return {each: node for each in ids if isinstance(node := book.node(each), ast.Message)}


def _english_first(code: str) -> tuple[bool, str]:
    return code != ENGLISH, code
