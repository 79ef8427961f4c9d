"""Would Telegram take the text, and would it read right: tags, entities, links, usernames, commands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from messages.checks.problem import Problem
from messages.reading import VALUE
from messages.sources import Sources

TAGS = frozenset({"b", "i", "u", "s", "code", "blockquote", "tg-spoiler"})
_TAG = re.compile(r"<(/?)([^<>]*)>")
_BARE_AMPERSAND = re.compile(r"&(?!(amp|lt|gt|quot);)")
_LINK = re.compile(r"://|\bwww\.|\bt\.me\b")
_USERNAME = re.compile(rf"(?<!\w)@[\w{VALUE}]")
_COMMAND_AND_VALUE = re.compile(rf"(?<![\w<])/([a-z_]+\s*)?{VALUE}")


def faults(sources: Sources) -> Iterator[Problem]:
    """Everything wrong with the markup of any wording."""
    for entry in sources.entries:
        for wording in entry.reading.wordings:
            for fault in (*_tags(wording), *_links(wording)):
                yield Problem(entry.path, entry.line, f"{entry.id}: {fault}")


def _tags(wording: str) -> Iterator[str]:
    open_tags: list[str] = []
    for closing, name in _TAG.findall(wording):
        if name not in TAGS:
            yield f"<{closing}{name}> is not one of the tags {', '.join(sorted(TAGS))}"
        elif not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            yield f"</{name}> closes nothing that was opened last: tags must nest within one wording"
    for name in open_tags:
        yield f"<{name}> is never closed: put </{name}> into the same wording"
    if re.search("[<>]", _TAG.sub("", wording)):
        yield "write < as &lt; and > as &gt;"
    if _BARE_AMPERSAND.search(wording):
        yield "write & as &amp;"


def _links(wording: str) -> Iterator[str]:
    if _LINK.search(wording):
        yield "an address stands in the sentence: make it a button"
    if _USERNAME.search(wording):
        yield "a username stands in the sentence: make it a button, or give it as a value that stands alone"
    if _COMMAND_AND_VALUE.search(wording):
        yield "a value right after a / or a command is no part of what a tap sends: make it a button"
