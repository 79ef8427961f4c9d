"""What somebody in the middle of a form asks about the form itself, and which words are nothing but a question."""

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from bot.rules.clean import links_in
from bot.rules.folding import fold
from bot.rules.index import writes_no_spaces
from bot.rules.typed_place import QUESTION_MARKS
from bot.rules.words import procedure, procedure_beyond


class Procedure(StrEnum):
    """What is asked about."""

    ROUTE = "route"  # where does this go
    HOW_LONG = "how_long"
    PUBLIC = "public"  # who sees it
    CHANGE = "change"  # can it be changed later
    FREE = "free"
    COUNCIL = "council"  # does our council have to vote


_TABLES: tuple[tuple[Procedure, Mapping[str, str]], ...] = tuple(
    (about, table)
    for words in (procedure, procedure_beyond)
    for about, table in (
        (Procedure.COUNCIL, words.COUNCIL),  # "how long until the council has voted" is about the vote
        (Procedure.CHANGE, words.CHANGE),  # "can I change it once it is public"
        (Procedure.HOW_LONG, words.HOW_LONG),  # "when will it be public"
        (Procedure.FREE, words.FREE),
        (Procedure.PUBLIC, words.PUBLIC),
        (Procedure.ROUTE, words.ROUTE),
    )
)
_ORDER = tuple(dict.fromkeys(about for about, _ in _TABLES))
_LONGEST = 120  # characters: whoever writes more tells a story
_WORDS = 12
_SIGNS = 40  # where words are not parted
_SENTENCES = re.compile(r"[.!。！।|\n]\s*\S")


def asked_about(text: str) -> Procedure | None:
    """What a short text asks about the form; None where it asks nothing of the sort."""
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    spaced, unspaced = f" {folded} ", writes_no_spaces(folded)
    found = {
        about
        for about, parts, without_spaces in _ways()
        if (unspaced or not without_spaces) and all(part in (folded if without_spaces else spaced) for part in parts)
    }
    return next((about for about in _ORDER if about in found), None)


def is_marked(text: str) -> bool:
    """Whether it ends as a question does."""
    return text.rstrip(" .!»”\"')").endswith(tuple(QUESTION_MARKS))


def only_asks(text: str) -> bool:
    """Whether it is a short question and nothing else: one sentence, without a number or a link that told something."""
    words = fold(text)
    short = len(words) <= _SIGNS if writes_no_spaces(words) else len(words.split()) <= _WORDS
    tells = any(sign.isdigit() for sign in text) or bool(links_in(text)) or bool(_SENTENCES.search(text.strip()))
    return is_marked(text) and short and len(text) <= _LONGEST and not tells


@cache
def _ways() -> tuple[tuple[Procedure, tuple[str, ...], bool], ...]:
    """Every way to ask: about what, which parts have to be there, and whether among letters that no space parts."""
    return tuple(_way(about, entry) for about, table in _TABLES for ways in table.values() for entry in ways.split())


def _way(about: Procedure, entry: str) -> tuple[Procedure, tuple[str, ...], bool]:
    parts = entry.split("+")
    if writes_no_spaces(fold(entry)):
        return about, tuple(fold(part.rstrip("*").replace("_", " ")) for part in parts), True
    return about, tuple(_part(part) for part in parts), False


def _part(written: str) -> str:
    """With the space that begins a word, and the one that ends it unless it may go on."""
    words = fold(written.rstrip("*").replace("_", " "))
    return f" {words}" if written.endswith("*") else f" {words} "
