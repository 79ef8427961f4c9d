"""What a question came to, in terms of records: the terms that the expected answers are written in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.rules.asking.intent import Asked
from bot.rules.asking.matters import Matter
from bot.rules.asking.places import Finding, Listed, Near, NotListed, Several, Unknown
from bot.rules.asking.question import Question
from bot.rules.names.index import Kind

_ABOUT_PLACES = (Asked.SIGNED, Asked.WHO, Asked.EXAMPLES)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A question as read, and what was decided about its places. `slugs` and `numbers` name places and entries."""

    question: Question
    findings: tuple[Finding, ...]
    slugs: Mapping[int, str]
    numbers: Mapping[int, int]
    matter: Matter | None = None  # what is asked about the list, the declaration or the bot itself
    asks_which: bool = False  # their own city was asked for: the bot asks back which it is

    @property
    def about_places(self) -> bool:
        """Whether the findings are the answer at all."""
        return self.question.asked in _ABOUT_PLACES

    @property
    def listed(self) -> set[str]:
        """The places that the answer asserts to be on the list."""
        verdicts = (found.verdict for found in self.findings if self.about_places)
        return {self.slugs[verdict.place] for verdict in verdicts if isinstance(verdict, Listed)}

    @property
    def not_listed(self) -> int:
        """How many places the answer says are not on the list."""
        return sum(isinstance(found.verdict, NotListed) for found in self.findings if self.about_places)

    @property
    def unknown(self) -> int:
        """How many names the answer says it does not know; also where it says that a place nearly called so is not
        listed.
        """
        verdicts = [found.verdict for found in self.findings if self.about_places]
        return sum(isinstance(one, Unknown) or (isinstance(one, NotListed) and bool(one.meant)) for one in verdicts)

    @property
    def asked_back(self) -> int:
        """How many names the answer asks back about."""
        return sum(isinstance(found.verdict, Near | Several) for found in self.findings if self.about_places)

    @property
    def offered(self) -> set[str]:
        """The places of the register that the answer names without asserting anything."""
        return {self.slugs[at] for found in self.findings for at in _offered(found) if at in self.slugs}

    @property
    def about(self) -> set[str]:
        """The places whose examples are shown."""
        verdicts = (found.verdict for found in self.findings)
        found = (verdict.place for verdict in verdicts if isinstance(verdict, Listed | NotListed))
        return {self.slugs.get(place, "elsewhere") for place in found if place is not None}

    @property
    def leaders(self) -> set[str]:
        """The entry that the answer asserts, where a leader is asked for; of several it asks which."""
        found = self.question.subjects(Kind.LEADER) if self.question.asked is Asked.LEADER else ()
        return {str(self.numbers[int(entry)]) for entry in found} if len(found) == 1 else set()

    def exact(self, *kinds: Kind) -> set[str]:
        """What is named surely."""
        return {str(subject) for kind in kinds for subject in self.question.subjects(kind)}

    def near(self, kind: Kind) -> set[str]:
        """What may be meant, surely or not; leaders by the number of their entry."""
        found = {subject for mention in self.question.of(kind) for subject in mention.subjects(kind)}
        return {str(self.numbers[int(one)] if kind is Kind.LEADER else one) for one in found}


def _offered(found: Finding) -> Iterator[int]:
    verdict = found.verdict
    if isinstance(verdict, Several | Near):
        yield from verdict.places
    if isinstance(verdict, NotListed):
        yield from (*verdict.near, *verdict.contains, *((verdict.within,) if verdict.within is not None else ()))
        yield from (int(whole) for whole in found.mention.subjects(Kind.PART))
