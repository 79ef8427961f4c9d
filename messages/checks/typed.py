"""Can every typed word be understood: no word stands for two things, in all languages together."""

from __future__ import annotations

from collections.abc import Iterator

from messages.checks.problem import Problem
from messages.sources import Entry, Sources
from messages.typed_words import SEPARATOR, folded


def faults(sources: Sources) -> Iterator[Problem]:
    """Each word that is in the lists of two meanings."""
    owners: dict[str, Entry] = {}
    for entry in sources.entries:
        if not entry.id.startswith("words-"):
            continue
        for word in "".join(entry.reading.wordings).split(SEPARATOR):
            owner = owners.setdefault(folded(word), entry)
            if owner.id != entry.id:
                yield Problem(
                    entry.path,
                    entry.line,
                    f"{entry.id}: {word.strip()!r} already means {owner.id} in "
                    f"{owner.language}: leave it out of one of the two",
                )
