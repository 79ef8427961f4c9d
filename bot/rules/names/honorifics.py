"""Titles before a name. The list shows names without them: its page prints none, two spellings of one leader must meet,
and no reader of another language can tell a title from a name.

What may be a name is left: Sheikh, Sayyid, Hajj, Sir; "Eng" and "Hon" without a full stop; سعادة and أمين alone.
"""

import re

from bot.rules.spelling.folding import fold
from bot.rules.words.people.titles import ARABIC, ARABIC_PHRASES, DOTTED, LATIN, LATIN_PHRASES

_LEAST = 2  # letters that must be left
_EXCELLENCY = ("h e", "he")  # also somebody's initials: titles only where more than a surname follows


def _pattern() -> re.Pattern[str]:
    plain = [*LATIN.split(), *LATIN_PHRASES, *ARABIC.split(), *ARABIC_PHRASES]
    either = sorted(map(re.escape, plain), key=len, reverse=True)
    dotted = sorted(map(re.escape, DOTTED.split()), key=len, reverse=True)
    return re.compile(rf"(?:(?:{'|'.join(either)})(?:\s*[./:،,]+\s*|\s+)|(?:{'|'.join(dotted)})\.\s*)", re.IGNORECASE)


_TITLE = _pattern()


def without_titles(name: str) -> str:
    """The name from where it begins. What would be left empty stays as it is."""
    rest = name
    while found := _TITLE.match(rest):
        left = rest[found.end() :].lstrip()
        if len(fold(left)) < _LEAST or (fold(found.group()) in _EXCELLENCY and len(left.split()) == 1):
            break
        rest = left
    return rest
