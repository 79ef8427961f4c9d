"""What a page may change: names it spells, wordings it has, and new lines, which only ever become pending entries.

Finding out changes nothing (`compare`); learning is one call (`Learning.apply`) in the caller's transaction. Nobody is
notified: the new entries wait in the queue, and whoever ran the import counts as their submitter.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.page.comparison import RegisterEndorsement, RegisterExample, RegisterNames, Report
from bot.rules.page.known import KnownPlace
from bot.rules.page.model import Page
from bot.rules.page.reader import read
from bot.rules.page.reconcile import reconcile
from bot.rules.records.register import Register
from bot.services.register.intake import Intake
from bot.services.register.reading import read_register
from bot.services.register.resolving import Chosen, resolver
from db.declarations import Declaration, Wording
from db.entries import Entry
from db.facts import register_changed
from db.names import NameBook
from db.places import LeaderName, Place, PlaceName, RegionName
from db.vocabulary import Kind, Mark, NameKind, Status
from db.wordings import add_wording

Watch = Callable[[Sequence[Any], str], Iterable[Any]]


@dataclass(slots=True)
class Learnt:
    """What was new."""

    names: int = 0
    wordings: int = 0
    entries: list[str] = field(default_factory=list)  # their references


class Compared(NamedTuple):
    """A page, what it says that the register does not, and the register it was set against."""

    page: Page
    report: Report
    register: Register


def register_names(db: Session, declaration_id: int) -> RegisterNames:
    """Everything the register goes by: its places and leaders with all their names, its examples and commitments."""
    entries = db.scalars(
        select(Entry)
        .where(Entry.declaration_id == declaration_id, Entry.status == Status.PUBLISHED, Entry.place_id.is_not(None))
        .order_by(Entry.id)
    ).all()
    leaders = _grouped(db.execute(select(LeaderName.entry_id, LeaderName.name)).all())
    names = _grouped(
        db.execute(select(PlaceName.place_id, PlaceName.name).where(PlaceName.kind != NameKind.PART)).all()
    )
    regions = _grouped(db.execute(select(RegionName.place_id, RegionName.name)).all())
    numbers = select(Wording.number).where(Wording.declaration_id == declaration_id)
    return RegisterNames(
        places=tuple(
            KnownPlace(p.id, p.country, names.get(p.id, ()), regions.get(p.id, ())) for p in db.scalars(select(Place))
        ),
        endorsements=tuple(_endorsement(e, leaders) for e in entries if e.kind is Kind.ENDORSEMENT),
        examples=tuple(_example(e) for e in entries if e.kind is Kind.EXAMPLE),
        commitments=frozenset(db.scalars(numbers)),
    )


def compare(
    db: Session,
    declaration_id: int,
    saved: bytes,
    at: datetime,
    language: str | None = None,
    chosen: Callable[[Register], Chosen] = lambda register: {},
) -> Compared:
    """Read a saved page and set it against the register. Raises what `bot.rules.page.reader.read` raises.

    `chosen` says which places single lines mean, where somebody has said so.
    """
    known = register_names(db, declaration_id)
    page = read(saved, known.known(), language)
    register = read_register(db, at, declaration_id)
    return Compared(page, reconcile(page, known, resolver(register, chosen(register))), register)


def learn_names(db: Session, page: Page, report: Report) -> int:
    """Write down how the page spells the leaders and places it shares with the register; returns how many are new."""
    places, leaders = NameBook(db, PlaceName), NameBook(db, LeaderName)
    new = 0
    for match in report.spelled_differently:
        if not match.place_known:
            new += places.learn(int(match.place), page.language, match.line.place, NameKind.PAGE)
        if not match.leader_known:
            new += leaders.learn(match.ref, page.language, match.line.leader, NameKind.PAGE)
    for example in report.examples:
        if example.place is not None and not example.place_known:
            new += places.learn(int(example.place), page.language, example.example.place, NameKind.PAGE)
    return new


def learn_wordings(db: Session, declaration_id: int, page: Page, at: datetime) -> int:
    """Add the page's wordings of known commitments, marked as a machine translation; returns how many are new."""
    new = 0
    for commitment in page.commitments:
        ours = (Wording.declaration_id == declaration_id, Wording.number == commitment.number)
        kept = db.scalars(select(Wording).where(*ours).order_by(Wording.id)).all()
        if not kept or any(one.language == page.language and one.body == commitment.wording for one in kept):
            continue
        titled = next((one for one in kept if one.language == page.language), kept[0])
        words = (titled.short, titled.title, commitment.wording)
        mark = Mark.MACHINE_TRANSLATION
        new += add_wording(db, declaration_id, commitment.number, page.language, mark, words, at)
    return new


def learn(
    db: Session, declaration: Declaration, compared: Compared, submitter: int, at: datetime, watch: Watch
) -> Learnt:
    """Take over everything the page has and the register has not, but for what is unclear."""
    page, report, register = compared
    learnt = Learnt(learn_names(db, page, report), learn_wordings(db, declaration.id, page, at))
    intake = Intake(db, declaration, page, register, submitter, at)
    for line in watch(report.new, "new leaders"):
        learnt.entries += intake.endorsement(line)
    for example in watch([one for one in report.examples if one.ref is None], "new examples"):
        learnt.entries += intake.example(example)
    if learnt.names or learnt.wordings:
        matches = report.spelled_differently
        named = {match.place for match in matches} | {example.place for example in report.examples}
        places = {int(at) for at in named if at is not None and int(at) > 0}
        register_changed(db, entries=[match.ref for match in matches], places=places)
    return learnt


def _endorsement(entry: Entry, leaders: dict[int, tuple[str, ...]]) -> RegisterEndorsement:
    written = [entry.public[key] for key in ("leader", "leader_latin") if entry.public.get(key)]
    return RegisterEndorsement(entry.id, entry.place_id or 0, (*leaders.get(entry.id, ()), *written))


def _example(entry: Entry) -> RegisterExample:
    numbers = tuple(int(number) for number in entry.public.get("commitments") or ())
    return RegisterExample(entry.id, entry.place_id or 0, numbers)


def _grouped(rows: Iterable[Any]) -> dict[int, tuple[str, ...]]:
    groups: dict[int, tuple[str, ...]] = {}
    for owner, name in rows:
        groups[owner] = (*groups.get(owner, ()), name)
    return groups
