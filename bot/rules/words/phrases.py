"""Tables of phrases, looked up by where they end or begin: which languages say them."""

from collections.abc import Mapping
from typing import NamedTuple

from bot.rules.spelling.folding import fold


class Phrases(NamedTuple):
    """Folded phrases with the languages that say them, and the words they begin and end with."""

    spoken: Mapping[str, frozenset[str]]
    first: frozenset[str]
    last: frozenset[str]
    longest: int  # words
    written: frozenset[str] | None = None  # how single words have to be written, where accents tell them apart


def phrases(*tables: Mapping[str, str], as_written: bool = False) -> Phrases:
    """The entries of all tables; in each, blanks part the phrases of a language, and "_" their words. `as_written`: a
    word is taken without its accents, or with just these: Albanian "në" is no "ne".
    """
    spoken: dict[str, set[str]] = {}
    for language, entries in (entry for table in tables for entry in table.items()):
        for phrase in entries.split():
            spoken.setdefault(fold(phrase.replace("_", " ")), set()).add(language)
    words = [phrase.split() for phrase in spoken]
    shared = {spoken_in: spoken_in for spoken_in in map(frozenset, spoken.values())}  # as large as many a phrase
    return Phrases(
        {phrase: shared[frozenset(languages)] for phrase, languages in spoken.items()},
        frozenset(one[0] for one in words),
        frozenset(one[-1] for one in words),
        max(map(len, words)),
        frozenset(one for table in tables for entries in table.values() for one in entries.split())
        if as_written
        else None,
    )
