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
    """Accuracy altogether, of the hidden third, of traps, by kind and by language."""
    for title, part in (
        ("all", judged),
        ("visible", [one for one in judged if not one.asking.hidden]),
        ("hidden third", [one for one in judged if one.asking.hidden]),
        ("traps", [one for one in judged if one.asking.trap]),
    ):
        yield _line(title, part)
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
    right = sum(one.right for one in part)
    return f"  {title:14} {right:5} of {len(part):5}  {right / max(len(part), 1):7.1%}"


def _came(outcome: Outcome) -> str:
    found = ", ".join(f"{found.mention.text[:_LONGEST]!r} {found.verdict}" for found in outcome.findings)
    names = {f"{name.kind}={name.subject}" for mention in outcome.question.mentions for name in mention.names[:4]}
    return f"{outcome.question.asked} {outcome.question.language} [{found}] {' '.join(sorted(names)[:8])}"
