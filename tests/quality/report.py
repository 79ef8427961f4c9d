"""The figures and the misses, as lines to print."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from tests.quality.judging import falsely_listed, is_right
from tests.quality.outcome import Outcome
from tests.quality.question_set import Asking

_LONGEST = 90  # signs of a question that are printed


@dataclass(frozen=True, slots=True)
class Judged:
    """A question with what it came to."""

    asking: Asking
    outcome: Outcome

    @property
    def right(self) -> bool:
        """Whether the answer is one of those expected."""
        return is_right(self.asking.expected, self.outcome)

    @property
    def false(self) -> set[str]:
        """What the answer asserts and must not."""
        return falsely_listed(self.asking.expected, self.outcome)


def figures(judged: Sequence[Judged]) -> Iterator[str]:
    """Accuracy altogether, by kind and by language: of the questions the rules are tuned on, and of the unseen ones."""
    yield f"  {'':14} {'tuned on':>23}   {'unseen':>23}"
    yield _line("all", judged)
    yield _line("traps", [one for one in judged if one.asking.trap])
    yield "\nby kind"
    yield from _by(judged, lambda asking: asking.kind)
    yield "\nby language"
    yield from _by(judged, lambda asking: asking.language)


def misses(judged: Iterable[Judged]) -> Iterator[str]:
    """Every wrong answer: what was expected, and what came."""
    for one in judged:
        if not one.right:
            asking = one.asking
            yield f"{asking.kind}  {asking.language}  {asking.question[:_LONGEST]}\n    expected {asking.expected}"
            yield f"    came     {_came(one.outcome)}{'  FALSE' if one.false else ''}"


def _by(judged: Sequence[Judged], of: Callable[[Asking], str]) -> Iterator[str]:
    for name, group in groupby(sorted(judged, key=lambda one: of(one.asking)), key=lambda one: of(one.asking)):
        yield _line(name, list(group))


def _line(title: str, part: Sequence[Judged]) -> str:
    unseen = [one for one in part if one.asking.unseen]
    seen = [one for one in part if not one.asking.unseen]
    return f"  {title:14} {_share(seen)}   {_share(unseen)}".rstrip()


def _share(part: Sequence[Judged]) -> str:
    right = sum(one.right for one in part)
    return f"{right:5} of {len(part):5}  {right / len(part):7.1%}" if part else " " * 23


def _came(outcome: Outcome) -> str:
    found = ", ".join(f"{found.mention.text[:_LONGEST]!r} {found.verdict}" for found in outcome.findings)
    names = {f"{name.kind}={name.subject}" for mention in outcome.question.mentions for name in mention.names[:4]}
    asked = outcome.matter or outcome.question.asked
    return f"{asked} {outcome.question.language} [{found}] {' '.join(sorted(names)[:8])}"
