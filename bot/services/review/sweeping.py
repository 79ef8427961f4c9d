"""Declining at once all that one sender has waiting, or all that waits for one place: for floods. Each entry gets the
same reason, a decision of its own in its history, and can be undone by itself. What the reviewer saw listed is what is
declined, or nothing is.

Ten impostors with one entry each may stand beside the one leader who means it: what waits for a place is spared where
somebody has approved it or is on it, so a reviewer puts the genuine one aside first.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from zlib import crc32

from sqlalchemy import Select, select

from bot import taps
from bot.services.people import states
from bot.services.review import card_buttons, card_face, carding, deciding, own_matters, reasons
from bot.services.review.case import Answers, Case, done, locked, on_card, refusal, refuse
from bot.visit import Button
from db.entries import Entry
from db.vocabulary import Action, Origin, Status
from messages import say
from messages.text import Duration, Text

MOST = 20  # one message has room for them
LETTER = "d"  # as bot.services.review.turning_down writes it


@dataclass(frozen=True, slots=True)
class Sweep:
    """Which entries go together: `beside` finds them in the order they came in. `ask` and `do` are its two steps."""

    ask: str
    do: str
    label: Callable[..., Text]  # of the first step's button, by their count
    head: Callable[..., Text]  # over the list, by their count and the reason
    more: tuple[Callable[[], Text], ...]  # what is to be known under the list
    beside: Callable[[Case], Iterable[Entry]]


def offers(case: Case, code: str) -> tuple[Button, ...]:
    """The buttons for all of the sender and of the place, where this reason fits several; not for one list twice."""
    theirs, there = (_all(case, code, what) for what in (FROM_SENDER, FOR_PLACE))
    several = [(FROM_SENDER, theirs)] if len(theirs) > 1 else []
    if len(there) > 1 and not {one.id for one in there} <= {one.id for one in theirs}:
        several.append((FOR_PLACE, there))
    extra = f"{LETTER}.{code}"
    return tuple(
        Button(what.label(count=len(found)), card_buttons.step(case.entry, what.ask, extra)) for what, found in several
    )


def ask(case: Case, what: Sweep) -> Answers:
    """Which these are, before anything is done."""
    code = case.extra.removeprefix(f"{LETTER}.")
    entries, why = _all(case, code, what), refusal(case, Action.DECLINE)
    if why or len(entries) < 2:
        return refuse(case, why or say.toast_old_step())
    worded = states.coded_reason(case.desk, code)
    assert worded is not None  # it has words, or it would fit nothing
    listed = (
        say.card_sweep_line(
            reference=one.reference, kind=states.KINDS[one.kind](), title=card_face.title(case.desk, one)
        )
        for one in entries
    )
    seen = f"{LETTER}.{code}.{_mark(entries)}"
    yes = Button(say.button_decline_these(count=len(entries)), card_buttons.step(case.entry, what.do, seen))
    head, more = what.head(count=len(entries), reason=worded), (line() for line in what.more)
    return on_card(case, (head, *listed, *more), ((yes,), card_buttons.back(case.entry)))


def sweep(case: Case, what: Sweep) -> Answers:
    """Decline them; should anything have come, gone or changed meanwhile, nothing is declined."""
    said, _, mark = case.extra.rpartition(".")
    code = said.removeprefix(f"{LETTER}.")
    entries, why = _all(case, code, what), refusal(case, Action.DECLINE)
    if why or len(entries) < 2 or _mark(entries) != mark:
        return refuse(case, why or say.toast_changed_since())
    seen = [(entry.id, entry.content_version) for entry in entries]
    count = sum(_declined(case, entry_id, version, code) for entry_id, version in seen)
    undo = Duration(case.desk.house.settings.undo_seconds)
    return done(case, say.toast_swept(count=count, time=undo))


def _declined(case: Case, entry_id: int, version: int, code: str) -> bool:
    """One of them, unless a colleague has just corrected it: until it is locked it may still change."""
    entry = locked(case.desk, entry_id)
    if entry is None:
        return False
    tap = taps.ReviewStep(entry.id, version, "decide", f"{LETTER}.{code}")
    if deciding.turned_down(replace(case, entry=entry, tap=tap), Action.DECLINE, code, "") is not None:
        return False
    if entry.id != case.entry.id:  # the pressed card is shown again in the end
        carding.refresh(case.desk, case.desk.db.get_one(Entry, entry.id, populate_existing=True))
    return True


def _all(case: Case, code: str, what: Sweep) -> list[Entry]:
    """What goes together and the reason fits, this entry among it; the oldest first."""
    if case.entry.submitter_id is None or case.entry.origin is not Origin.PERSON:
        return []
    fitting = [one for one in what.beside(case) if _fits(case, one, code)]
    others = [one for one in fitting if one.id != case.entry.id]
    return sorted((case.entry, *others[: MOST - 1]), key=lambda one: one.id) if len(others) < len(fitting) else []


def _fits(case: Case, one: Entry, code: str) -> bool:
    own = case.visit.person in own_matters.whose(case.desk, one)
    return not own and reasons.may_be_given(case.desk, code, one.kind, Action.DECLINE)


def _of_sender(case: Case) -> Iterable[Entry]:
    """All that the sender of this entry has waiting."""
    return case.desk.db.scalars(_waiting().where(Entry.submitter_id == case.entry.submitter_id)).all()


def _for_place(case: Case) -> Iterable[Entry]:
    """All of this kind that waits for the place of this entry, but for what somebody has approved or is on."""
    waiting = _waiting().where(Entry.kind == case.entry.kind, Entry.approvals == 0)
    found = case.desk.db.scalars(waiting).all()
    free = (one for one in found if one.id == case.entry.id or not card_face.is_held(case.desk, one))
    return [one for one in free if card_face.are_of_one_place(one, case.entry)]


def _waiting() -> Select[Entry]:
    people = (Entry.origin == Origin.PERSON, Entry.status == Status.PENDING)
    return select(Entry).where(*people).order_by(Entry.id).limit(card_face.LOOKED_AT)


def _mark(entries: list[Entry]) -> str:
    """What a list of entries is known by on a button: which they are, and as they are."""
    return f"{crc32(' '.join(f'{one.id}/{one.content_version}' for one in entries).encode()):x}"


FROM_SENDER = Sweep("all", "sweep", say.button_decline_all, say.card_sweep, (), _of_sender)
FOR_PLACE = Sweep(
    "there", "clear", say.button_decline_place, say.card_sweep_place, (say.card_sweep_spared,), _for_place
)
SWEEPS = (FROM_SENDER, FOR_PLACE)
