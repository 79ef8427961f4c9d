"""How the gazetteer lies in its packed file: region by region, so that neighbours stand together and nothing is twice.

A line `@US.IL` with the names of a region, then its places: their number (less the one before), people, hundredths of
degrees north and east, and the names to show. Each goes by the names to show in plain letters, but for those that begin
with a `-`; behind an empty cell stand the folded names that only the bot's rules know. A `~` stands before names that
are rather ordinary words. `spread` makes the sorted lines.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence

NOT_BY_THIS, RATHER_A_WORD = "-", "~"
_MARKS = re.compile("[\u0300-\u036f]")
_PARTS_WORDS = str.maketrans(dict.fromkeys("-–'’‘ʻ.", " "))


def plain(name: str) -> str:
    """Small letters without accents: mostly what folding makes of a name."""
    small = name.lower()
    if not small.isascii():
        small = unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", small)))
    return " ".join(small.translate(_PARTS_WORDS).split())


def cells(shown: Sequence[str], folded: Collection[str], words: Collection[str] = ()) -> list[str]:
    """The names to show (English, then language and name in turn) and the folded ones, as they are packed; `words` are
    those of them that are rather ordinary words.
    """
    marked = [name if at % 2 else _mark(plain(name), folded, words) + name for at, name in enumerate(shown)]
    known = {*map(plain, shown[::2])}
    others = {*folded, *(RATHER_A_WORD + name for name in words)} - known - {RATHER_A_WORD + name for name in known}
    return [*marked, "", *sorted(others)] if others else marked


def _mark(name: str, folded: Collection[str], words: Collection[str]) -> str:
    if name in folded:
        return ""
    return RATHER_A_WORD if name in words else NOT_BY_THIS


def spread(packed: Iterable[str]) -> Iterator[bytes]:
    """The gazetteer's lines, sorted by their bytes, of the packed ones."""
    lines = sorted(line.encode() for line in _lines(packed))
    at = 0
    while at < len(lines):
        key, _, _value = lines[at].partition(b"\t")
        same = at + 1
        while same < len(lines) and lines[same].startswith(key + b"\t"):
            same += 1
        yield b" ".join((lines[at], *(line[len(key) + 1 :] for line in lines[at + 1 : same]))) + b"\n"
        at = same


def _lines(packed: Iterable[str]) -> Iterator[str]:
    """A line for each region, each place, and each name of one."""
    country = admin = ""
    number = 0
    for line in packed:
        if line.startswith("@"):
            code, *named = line.rstrip("\n").split("\t")
            country, _, admin = code[1:].partition(".")
            number = 0
            yield from _subject(code, code[1:], (), named)
        else:
            further, people, north, east, *named = line.rstrip("\n").split("\t")
            number += int(further)
            known = (country, admin, people, f"{int(north) / 100:.2f}", f"{int(east) / 100:.2f}")
            yield from _subject(f"#{number}", str(number), known, named)


def _subject(key: str, subject: str, known: Sequence[str], named: list[str]) -> Iterator[str]:
    end = named.index("") if "" in named else len(named)
    shown, names = named[:end], set(named[end + 1 :])
    for at in range(0, end, 2):
        mark = shown[at][:1]
        if mark in (NOT_BY_THIS, RATHER_A_WORD):
            shown[at] = shown[at][1:]
        if mark != NOT_BY_THIS:
            names.add((RATHER_A_WORD if mark == RATHER_A_WORD else "") + plain(shown[at]))
    if shown:
        yield "\t".join((key, *known, *shown))
    for name in names:
        yield f"{name[1:]}\t{RATHER_A_WORD}{subject}" if name[:1] == RATHER_A_WORD else f"{name}\t{subject}"
