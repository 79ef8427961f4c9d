"""Whether a text says nothing but that somebody wants to sign: « endorse », « je voudrais adhérer », أريد التأييد."""

from collections.abc import Mapping
from functools import cache
from itertools import product

from bot.rules.folding import fold
from bot.rules.index import writes_no_spaces
from bot.rules.sentence import Sentence
from bot.rules.words import to_sign, to_sign_beyond

_LONGEST = 9  # words
_PHRASE = 6  # words of a want, a word for signing, a thing that is signed
_WANTS, _SIGNS, _THINGS = range(3)
_TABLES = (to_sign.WANTS_AND_SIGNS, to_sign_beyond.WANTS_AND_SIGNS)
Known = Mapping[str, frozenset[str]]  # the languages of a phrase


def says_to_sign(sentence: Sentence) -> bool:
    """Whether it is a want to sign and nothing else."""
    words = [token.word for token in sentence.words]
    if not 0 < len(words) <= _LONGEST or words[-1] not in _last_words():
        return False
    if writes_no_spaces(words[0]):
        return "".join(words) in _unspaced()
    if words[0] not in _first_words():
        return False
    return any(_fits(words, first, last) for first in range(len(words)) for last in range(first + 1, len(words) + 1))


def _fits(words: list[str], first: int, last: int) -> bool:
    """Whether these are a word for signing, with a want before it and a thing behind it in the same language."""
    parts = (" ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:]))
    there = [known.get(part, frozenset()) for part, known in zip(parts, _phrases(), strict=True) if part]
    return bool(frozenset.intersection(*there))


@cache
def _phrases() -> tuple[Known, Known, Known]:
    found: tuple[dict[str, frozenset[str]], ...] = ({}, {}, {})
    for language, parts in (entry for table in _TABLES for entry in table.items()):
        for known, entries in zip(found, parts, strict=True):
            for phrase in (fold(entry) for entry in entries.split()):
                known[phrase] = known.get(phrase, frozenset()) | {language}
    return found[_WANTS], found[_SIGNS], found[_THINGS]


@cache
def _first_words() -> frozenset[str]:
    wants, signs, _ = _phrases()
    return frozenset(phrase.partition(" ")[0] for known in (wants, signs) for phrase in known)


@cache
def _last_words() -> frozenset[str]:
    _, *ends = _phrases()
    return frozenset(phrase.rpartition(" ")[2] for known in ends for phrase in known)


@cache
def _unspaced() -> frozenset[str]:
    wants, signs, things = ([one for one in known if writes_no_spaces(one)] for known in _phrases())
    return frozenset(f"{a}{b}{c}".replace(" ", "") for a, b, c in product(["", *wants], signs, ["", *things]))
