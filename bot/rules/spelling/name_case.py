"""Names typed without a single capital, as thumbs do on a telephone: the list prints them as names are written.

One capital anywhere shows that the writer chose, and nothing is touched. Names all in capitals are left: small letters
would need the language (Turkish I) and the accents that capitals go without (Greek).
"""

import re

# Little words inside a name that stay small, in the languages that have them.
_SMALL = frozenset(
    "a af al ap av bin bint da das de del della den der di do dos du e el i ibn la las le los ni of och og san ten ter "
    "the uit und van vom von y zu zum zur".split()
)
_WORD = re.compile(r"[^\s\-‐–.]+")


def with_capitals(name: str) -> str:
    """The name with a capital where each part of it begins, if it has none at all. Scripts without capitals stay."""
    if name != name.lower():
        return name
    return _WORD.sub(_begun, name)


def _begun(found: re.Match[str]) -> str:
    word = found.group()
    behind_first = found.start() > 0 and found.string[found.start() - 1].isspace()
    if behind_first and word in _SMALL and found.end() < len(found.string):
        return word
    first, apostrophe, rest = word[:1], word[1:2], word[2:]
    if apostrophe in {"'", "’"} and rest:  # o'neill, d'angelo
        return f"{first.title()}{apostrophe}{rest[:1].title()}{rest[1:]}"
    return word[:1].title() + word[1:]
