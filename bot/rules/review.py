"""What may happen to an entry, by whom, from where to where: one table for buttons, service, database and tests."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from db.vocabulary import Action, Kind, Origin, Proof, Role, Status

PUBLISHABLE = frozenset({Kind.ENDORSEMENT, Kind.EXAMPLE})
SETTLED = frozenset({Kind.REPORT, Kind.REMOVAL})  # carried out by staff, never public themselves
ALL = PUBLISHABLE | SETTLED
ANYWHERE = frozenset({Status.PENDING, Status.CHANGES_ASKED, Status.PUBLISHED, Status.SUSPENDED})


class By(StrEnum):
    """Who may act. A reviewer is one too who is an administrator."""

    SUBMITTER = "submitter"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


class Need(StrEnum):
    """Whether a reason is asked for."""

    NONE = "none"
    OPTIONAL = "optional"
    REQUIRED = "required"


class Tells(StrEnum):
    """Who hears of it, besides the cards that always show the truth."""

    NOBODY = "nobody"
    LEADER = "leader"
    LEADER_ONCE_PUBLIC = "leader_once_public"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. `final` decisions end the round and can be undone by their maker for a minute."""

    action: Action
    before: frozenset[Status]
    after: Status | None  # None: it stays where it is
    by: By
    kinds: frozenset[Kind] = ALL
    reason: Need = Need.NONE
    tells: Tells = Tells.NOBODY
    new_round: bool = False
    final: bool = False
    not_own: bool = False  # never in a matter of one's own


def _only(*statuses: Status) -> frozenset[Status]:
    return frozenset(statuses)


# fmt: off
RULES: tuple[Rule, ...] = (
    Rule(Action.APPROVE, _only(Status.PENDING), Status.PUBLISHED, By.REVIEWER, PUBLISHABLE,
         tells=Tells.LEADER_ONCE_PUBLIC, final=True, not_own=True),
    Rule(Action.APPROVE, _only(Status.PENDING), Status.SETTLED, By.REVIEWER, SETTLED,
         tells=Tells.LEADER_ONCE_PUBLIC, final=True, not_own=True),
    Rule(Action.ASK_CHANGES, _only(Status.PENDING), Status.CHANGES_ASKED, By.REVIEWER,
         reason=Need.REQUIRED, tells=Tells.LEADER, final=True, not_own=True),
    Rule(Action.DECLINE, _only(Status.PENDING), Status.DECLINED, By.REVIEWER,
         reason=Need.REQUIRED, tells=Tells.LEADER, final=True, not_own=True),
    Rule(Action.CORRECT, _only(Status.PENDING), Status.PENDING, By.REVIEWER, PUBLISHABLE,
         tells=Tells.LEADER, new_round=True, not_own=True),
    Rule(Action.RESUBMIT, _only(Status.CHANGES_ASKED, Status.PENDING), Status.PENDING, By.SUBMITTER,
         tells=Tells.STAFF, new_round=True),
    Rule(Action.WITHDRAW, ANYWHERE, Status.WITHDRAWN, By.SUBMITTER, reason=Need.OPTIONAL, tells=Tells.STAFF),
    Rule(Action.SUSPEND, _only(Status.PUBLISHED), Status.SUSPENDED, By.ADMINISTRATOR, PUBLISHABLE,
         reason=Need.REQUIRED, tells=Tells.LEADER),
    Rule(Action.RESTORE, _only(Status.SUSPENDED), Status.PUBLISHED, By.ADMINISTRATOR, PUBLISHABLE,
         reason=Need.REQUIRED, tells=Tells.LEADER, not_own=True),
    Rule(Action.REOPEN, _only(Status.DECLINED), Status.PENDING, By.ADMINISTRATOR,
         reason=Need.REQUIRED, tells=Tells.LEADER, new_round=True, not_own=True),
    Rule(Action.HOLD, _only(Status.PENDING), None, By.REVIEWER, not_own=True),
    Rule(Action.NOTE, frozenset(Status), None, By.REVIEWER, reason=Need.REQUIRED, not_own=True),
)
# fmt: on

# How authority can have been checked, the surest first; only what comes from the Network's page can be listed there.
PROOFS = (Proof.LETTER, Proof.OFFICIAL_PAGE, Proof.CALLED, Proof.KNOWN, Proof.LISTED, Proof.CLAIMED)
PROVEN = ALL - {Kind.REPORT}  # anybody may report an error: no authority is needed for it

_RULES = {(rule.action, kind): rule for rule in RULES for kind in rule.kinds}
if len(_RULES) != sum(len(rule.kinds) for rule in RULES):
    raise ValueError("two rules of the review table claim the same action and kind")


def rule_for(action: Action, kind: Kind) -> Rule | None:
    """The row for an action on a kind of entry."""
    return _RULES.get((action, kind))


def surest(proofs: Iterable[Proof]) -> Proof:
    """The best of the levels that the reviewers named; claimed, where they named none."""
    return min(proofs, key=PROOFS.index, default=Proof.CLAIMED)


def levels(origin: Origin) -> tuple[Proof, ...]:
    """The levels of proof to choose from."""
    return tuple(proof for proof in PROOFS if proof is not Proof.LISTED or origin is Origin.IMPORT)


def stands_as(role: Role | None, submitter: bool) -> frozenset[By]:
    """In which capacities somebody may act on an entry."""
    capacities: set[By] = {By.SUBMITTER} if submitter else set()
    if role in (Role.REVIEWER, Role.ADMINISTRATOR):
        capacities.add(By.REVIEWER)
    if role is Role.ADMINISTRATOR:
        capacities.add(By.ADMINISTRATOR)
    return frozenset(capacities)


def allowed(kind: Kind, status: Status, capacities: Iterable[By], own: bool) -> tuple[Rule, ...]:
    """The rows somebody may carry out on an entry now: what the buttons are made of and what the service asks."""
    mine = frozenset(capacities)
    return tuple(
        rule
        for rule in RULES
        if kind in rule.kinds and status in rule.before and rule.by in mine and not (rule.not_own and own)
    )
