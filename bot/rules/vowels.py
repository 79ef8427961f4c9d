"""Written Arabic vowels: folding drops them, and they alone tell some names apart."""

from bot.rules.folding import has_vowels, vowelled
from bot.rules.index import Name


def as_vowelled(typed: str, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names whose written vowels agree with the typed ones: عُمان is Oman, عمّان is Amman, عمان may be both."""
    if len(names) < 2 or not has_vowels(typed):
        return names
    agreement = {name: _agreement(typed, name.text) for name in names}
    fitting = [name for name in names if agreement[name] >= 0]
    most = max((agreement[name] for name in fitting), default=0)
    return tuple(name for name in fitting if agreement[name] == most) or names


def _agreement(typed: str, written: str) -> int:
    """How many vowel signs two spellings share; -1 where they contradict each other."""
    shared = 0
    for (letter, vowels), (other, others) in zip(reversed(vowelled(typed)), reversed(vowelled(written)), strict=False):
        if letter != other:
            break
        if vowels and others and vowels != others:
            return -1
        shared += bool(vowels and others)
    return shared
