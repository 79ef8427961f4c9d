"""Names to look up, with slips of the finger in them; what an exhaustive search finds; and how long a look-up takes."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import thread_time

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.rules.names.slips import slips_allowed

SEED = 20261122
LONG = 7  # letters: such a name bears two slips
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slipped(names: Sequence[str], slips: int, count: int) -> Iterator[tuple[str, str]]:
    """So many of the names, each with itself after so many slips: letters left out, added, mistaken, exchanged."""
    chance = random.Random(SEED)  # noqa: S311
    long = [name for name in names if len(name.replace(" ", "")) >= LONG]
    for name in chance.sample(long, min(count, len(long))):
        typed = name
        for _ in range(slips):
            at, letter = chance.randrange(len(typed)), chance.choice(LETTERS if typed.isascii() else name)
            left_out, exchanged = typed[:at] + typed[at + 1 :], typed[at + 1 : at + 2] + typed[at]
            added, mistaken = typed[:at] + letter + typed[at:], typed[:at] + letter + typed[at + 1 :]
            typed = chance.choice((left_out, added, mistaken, typed[:at] + exchanged + typed[at + 2 :]))
        yield name, typed


def exhaustive(typed: str, joined: Sequence[str], slips: int) -> set[str]:
    """Every name within so many slips, with all names looked at."""
    hits = process.extract(typed.replace(" ", ""), joined, scorer=OSA.distance, score_cutoff=slips, limit=None)
    return {name for name, _, _ in hits if slips_allowed(name) >= slips}


def recall(find: Callable[[str], set[str]], names: Sequence[str], slips: int, count: int) -> tuple[int, int]:
    """How many names `find` finds of those that an exhaustive search finds, and how many these are."""
    joined = [name.replace(" ", "") for name in names]
    found = there = 0
    for _, typed in slipped(names, slips, count):
        wanted = exhaustive(typed, joined, slips) if slips_allowed(typed.replace(" ", "")) >= slips else set()
        found += len(wanted & find(typed))
        there += len(wanted)
    return found, there


def slowest(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """Milliseconds of this thread's time that 99 of 100 texts do not exceed."""
    taken = []
    for text in texts:
        began = thread_time()
        work(text)
        taken.append(thread_time() - began)
    return 1000 * sorted(taken)[int(len(taken) * 0.99)]


def private_memory() -> float:
    """MB that are this process's alone, without the pages of mapped files."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:")) / 1024


def million(names: Sequence[str]) -> list[str]:
    """These names, and halves of them put together, until there are a million."""
    chance = random.Random(SEED)  # noqa: S311
    made = dict.fromkeys(names)
    while len(made) < 1_000_000:
        first, last = chance.choice(names), chance.choice(names)
        made.setdefault(first[: len(first) // 2 + 1] + last[len(last) // 2 :])
    return list(made)
