"""Leaders whose names are written as they sound, in another script: Αν Ινταλγκό. These are only guesses."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.rules.names.growing import Whose, order, parts_of, whose
from bot.rules.names.index import Index, Kind, Name, Near
from bot.rules.spelling.folding import skeleton, transliterate

_ALIKE = 84.0  # of 100
_MOST = 3
_SHORTEST = 4  # consonants of a whole name
_WORDS = (2, 4)  # words of a name that are enough to hear whose it is
# Sounds that scripts write with two letters, or do not tell apart.
_SAME = ((re.compile("nt"), "d"), (re.compile("mp"), "b"), (re.compile("gk|ng"), "g"))
_SYLLABLES = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def heard(folded: str, index: Index) -> Sequence[Near]:
    """The leaders whose names sound like these words of a script that is not Latin."""
    words = folded.split()
    if folded.isascii() or not _WORDS[0] <= len(words) <= _WORDS[1]:
        return ()
    sound = _sound(folded)
    if len(sound.replace(" ", "")) < _SHORTEST:
        return ()
    found = [hit for part, gone in parts_of(index) for hit in _alike(sound, part, gone)]
    found.sort(key=lambda hit: (-hit.alike, order(hit.name)))
    best = {hit.name.subject: hit for hit in reversed(found[:_MOST])}
    return tuple(best.values())


def _alike(sound: str, index: Index, gone: Collection[Whose]) -> Iterator[Near]:
    """The leaders that sound so; of an index whose names are partly gone any may be among the best."""
    most = None if gone else _MOST
    found: dict[Name, float] = {}
    for drawer in _drawers_of(sound):
        sounds, names = _leaders(index).get(drawer, ((), ()))
        hits = process.extract(sound, sounds, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=most)
        found.update((names[at], alike) for _, alike, at in hits)
    return (Near(name, 0, alike) for name, alike in found.items() if whose(name) not in gone)


def _drawers_of(sound: str) -> tuple[str, str]:
    """Where to look for what sounds so: a name begins like it, or its last word does. Of a hundred thousand leaders
    these are some; who is wrong about both means nobody that can be told.
    """
    return sound[0], f" {sound.rpartition(' ')[2][0]}"


def _sound(folded: str) -> str:
    """The consonants of each word; r and l are one where the script does not tell them apart."""
    spoken = transliterate(folded)
    for pattern, letter in _SAME if not _SYLLABLES.search(folded) else ():
        spoken = pattern.sub(letter, spoken)
    return " ".join(filter(None, map(skeleton, spoken.split()))).replace("l", "r")


@lru_cache(maxsize=8)  # of each part of an index by itself
def _leaders(index: Index) -> Mapping[str, tuple[list[str], list[Name]]]:
    """The leaders' sounds and their names, in the drawers in which each is looked for."""
    drawers: defaultdict[str, tuple[list[str], list[Name]]] = defaultdict(lambda: ([], []))
    for name in index:
        if name.kind is Kind.LEADER and " " in name.text and name.text.isascii():
            sound = _sound(name.text.casefold())
            for drawer in _drawers_of(sound) if sound else ():
                sounds, names = drawers[drawer]
                sounds.append(sound)
                names.append(name)
    return dict(drawers)
