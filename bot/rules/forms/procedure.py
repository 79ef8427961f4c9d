"""What somebody in the middle of a form asks about the form itself, and which words are nothing but a question."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.rules.forms.typed_place import QUESTION_MARKS
from bot.rules.names.index import writes_no_spaces
from bot.rules.spelling.clean import links_in
from bot.rules.spelling.folding import fold
from bot.rules.words.forms import procedure, procedure_beyond
from bot.rules.words.forms.procedure_why import WHY


class Procedure(StrEnum):
    """What is asked about."""

    ROUTE = "route"  # where does this go
    HOW_LONG = "how_long"
    PUBLIC = "public"  # who sees it
    CHANGE = "change"  # can it be changed later
    FREE = "free"
    COUNCIL = "council"  # does our council have to vote
    WHY = "why"  # why do you want my office


_TABLES: tuple[tuple[Procedure, Mapping[str, str]], ...] = (
    *(
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
    ),
    (Procedure.WHY, WHY),  # "why do I have to pay" is about the price
)
_ORDER = tuple(dict.fromkeys(about for about, _ in _TABLES))
UNPARTED = ""  # under which the ways stand in letters that no space parts
_LONGEST = 120  # characters: whoever writes more tells a story
_WORDS = 12
_SIGNS = 40  # where words are not parted
_SENTENCES = re.compile(r"[.!。！।|\n]\s*\S")


def asked_about(text: str) -> Procedure | None:
    """What a short text asks about the form; None where it asks nothing of the sort."""
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    spaced, ways = f" {folded} ", _ways()
    found = {way.about for word in folded.split() for way in ways.get(word, ()) if way.is_in(spaced)}
    if writes_no_spaces(folded):
        found |= {way.about for way in ways[UNPARTED] if way.is_in(folded)}
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


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to ask, and the parts that have to be there."""

    about: Procedure
    parts: tuple[str, ...]

    def is_in(self, text: str) -> bool:
        return all(part in text for part in self.parts)


@cache
def _ways() -> Mapping[str, tuple[_Way, ...]]:
    """Every way to ask, by the first whole word in it: nearly all that is typed into a form asks nothing."""
    known: dict[str, list[_Way]] = defaultdict(list)
    for about, table in _TABLES:
        for entry in (one for ways in table.values() for one in ways.split()):
            word, way = _way(about, entry.split("+"))
            known[word].append(way)
    return {word: tuple(ways) for word, ways in known.items()}


def _way(about: Procedure, written: list[str]) -> tuple[str, _Way]:
    """And the word by which it is found."""
    words = [fold(part.rstrip("*").replace("_", " ")) for part in written]
    if writes_no_spaces(" ".join(words)):
        return UNPARTED, _Way(about, tuple(words))
    ends = ["" if part.endswith("*") else " " for part in written]
    parts = tuple(f" {part}{end}" for part, end in zip(words, ends, strict=True))
    whole = [each.split()[: -1 if not end else None] for each, end in zip(words, ends, strict=True)]
    return next(word for each in whole for word in each), _Way(about, parts)
