"""Half a land's name told behind the other: anyone from jersey, the new one not the island; korea, the south one."""

import re
from collections.abc import Iterator, Sequence

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence

_TRIGGER = "one"
_LANDS = frozenset({Kind.COUNTRY, Kind.REGION})
# What "the … one" may be in the name itself.
_HALVES = {
    "new": ("new",), "equatorial": ("equatorial",),
    "north": ("north", "northern"), "northern": ("northern", "north"),
    "south": ("south", "southern"), "southern": ("southern", "south"),
    "west": ("west", "western"), "western": ("western", "west"),
    "east": ("east", "eastern"), "eastern": ("eastern", "east"),
}  # fmt: skip
_TOLD = re.compile(
    rf"[\s,]*\bthe ({'|'.join(_HALVES)}) one\b(?: i mean\b)?(?:,? (?:and )?not the(?: \w+){{1,2}})?", re.IGNORECASE
)


def with_its_other_half(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> str | None:
    """The text with the land's whole name; nothing where no half is told, or where no land is called so."""
    if "en" not in sentence.languages or all(token.word != _TRIGGER for token in sentence.words):
        return None
    told = _TOLD.search(sentence.text)
    if told is None:
        return None
    whole = ((one, name) for one in mentions for name in _whole(one, told.group(1).lower(), book))
    one, name = next(whole, (None, ""))
    if one is None:
        return None
    first, end = sentence.words[one.first].start, sentence.words[one.last].end
    if end > told.start() + 1:
        return None
    between = sentence.text[end : told.start()].lstrip(" ,?")
    return f"{sentence.text[:first]}{name} {between} {sentence.text[told.end() :]}"


def _whole(mention: Mention, half: str, book: Book) -> Iterator[str]:
    """The names of lands that the half and the mention make."""
    if mention.sure is not Sure.EXACT or not mention.has(*_LANDS) or mention.has(Kind.PLACE):
        return
    for spelled in _HALVES[half]:
        name = f"{spelled} {mention.typed}"
        if any(known.kind in _LANDS for known in book.exact(name)):
            yield name
