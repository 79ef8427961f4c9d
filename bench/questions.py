"""What residents ask, and whether what came back is an answer: the record that was asked for, and no error."""

import html
import json
import random
import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count, cycle
from urllib.parse import parse_qs

from bench.crowd import Exchange
from bot.rules.sentences.map_words import without_map
from db.register import rows
from messages import say
from messages.catalogue import Catalogue
from messages.languages import KEPT_WHOLE
from tests.quality.question_set import Asking, questions

LONGEST = 4096  # characters: Telegram delivers no longer message
# Of those who ask for a place on the list, all but these must be shown its record; `make quality` counts exactly.
MISSED, FEW = 0.03, 2
KNOWN = 400
_COUNTED = count()
_MARKUP = re.compile("<[^>]*>|[\u2066-\u2069\u200e\u200f]")


class Wrong(Exception):
    """A bot was not measured at its work: what came back is no answer."""


@cache
def asked() -> tuple[Asking, ...]:
    """Every question of `tests/quality` that can be sent, without commands: an echo does not repeat those. Nor maps:
    what a picture says cannot be looked at.
    """
    sent = (each for each in questions() if each.text.strip() and len(each.text) <= LONGEST)
    sent = (each for each in sent if without_map(each.text) is None)
    return tuple(each for each in sent if not each.text.startswith("/"))


def known(person: int) -> Iterator[str]:
    """What many ask: some hundreds of them, in an order of this person's own, over and over."""
    return cycle(_in_disorder(asked()[:: len(asked()) // KNOWN], person))


def new(person: int) -> Iterator[str]:
    """All of them, and none is ever sent twice in the same signs: whoever remembers questions has not seen it."""
    return (text + _unlike(next(_COUNTED)) for text in cycle(_in_disorder(asked(), person)))


def _in_disorder(every: Sequence[Asking], person: int) -> list[str]:
    """Their texts, shuffled before anybody's time is taken: seventeen thousand take some milliseconds."""
    return random.Random(person).sample([each.text for each in every], len(every))  # noqa: S311


def _unlike(number: int) -> str:
    """Blanks that differ for every number."""
    return f" {number:b}".replace("0", " ").replace("1", "\t")


def is_echoed(exchanges: Sequence[Exchange]) -> None:
    """Raises `Wrong` unless every answer is what was said."""
    for each in exchanges:
        if words_of(each.answer, plain=True) != " ".join(each.said.split()):
            raise Wrong(f"{each.said!r} was not echoed")


def is_answered(exchanges: Sequence[Exchange]) -> None:
    """Raises `Wrong` where an answer is empty or an error, or too few show the record they were asked for."""
    names, due, found = _names(), 0, 0
    for each in exchanges:
        words = words_of(each.answer)
        if not words or any(words.startswith(failure) for failure in _failures()):
            raise Wrong(f"{each.said!r} was answered with {words!r}")
        for wanted in names.get(each.said.rstrip(), ()):
            due += 1
            found += any(name in words for name in wanted)
    if not due or due - found > FEW + due * MISSED:
        raise Wrong(f"only {found} of {due} answers show the record")


def words_of(answer: bytes, plain: bool = False) -> str:
    """What a call says, without markup; a `plain` one has none."""
    if answer.startswith(b"{"):
        text = str(json.loads(answer).get("text", ""))
    else:
        text = parse_qs(answer.decode()).get("text", [""])[0]
    return " ".join(text.split()) if plain else bare_words(text)


def bare_words(words: str) -> str:
    """Without markup, invisible marks and runs of blanks."""
    return " ".join(html.unescape(_MARKUP.sub("", words)).split())


@cache
def _names() -> dict[str, list[list[str]]]:
    """Of each question for places on the list: the names of which its answer must show one, in a language of ours."""
    shown = {row["slug"]: [row["name_en"], row["name_ar"]] for row in rows("places")}
    others = {each.code for each in Catalogue.load().languages()}.difference(KEPT_WHOLE)
    for row in rows("place_aliases"):
        if row["language"] in others:
            shown[row["place"]].append(row["name"])
    sure = (each for each in asked() if re.fullmatch(r"listed [\w-]+", each.expected))
    return {each.text.rstrip(): [shown[slug] for slug in each.expected.split()[1:]] for each in sure}


@cache
def _failures() -> tuple[str, ...]:
    catalogue, failure = Catalogue.load(), say.turn_failed(reference="|")
    return tuple(bare_words(catalogue.say(failure, each.code)).partition("|")[0] for each in catalogue.languages())
