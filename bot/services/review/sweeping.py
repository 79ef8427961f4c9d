"""Declining at once all that one sender has waiting: for floods. Each entry gets the same reason, a decision of its own
in its history, and can be undone by itself. What the reviewer saw listed is what is declined, or nothing is.
"""

from dataclasses import replace
from zlib import crc32

from sqlalchemy import select

from bot import taps
from bot.services.people import states
from bot.services.review import card_buttons, card_face, carding, deciding, reasons
from bot.services.review.case import Answers, Case, done, locked, on_card, refusal, refuse
from bot.visit import Button
from db.entries import Entry
from db.vocabulary import Action, Origin, Status
from messages import say
from messages.text import Duration

MOST = 20  # one message has room for them
LETTER = "d"  # as bot.services.review.turning_down writes it


def offer(case: Case, code: str) -> tuple[Button, ...]:
    """The button for all of them, where the sender has more waiting that this reason fits."""
    count = len(_all(case, code))
    if count < 2:
        return ()
    return (Button(say.button_decline_all(count=count), card_buttons.step(case.entry, "all", f"{LETTER}.{code}")),)


def ask(case: Case) -> Answers:
    """Which these are, before anything is done."""
    code = case.extra.removeprefix(f"{LETTER}.")
    entries, why = _all(case, code), refusal(case, Action.DECLINE)
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
    yes = Button(say.button_decline_these(count=len(entries)), card_buttons.step(case.entry, "sweep", seen))
    head = say.card_sweep(count=len(entries), reason=worded)
    return on_card(case, (head, *listed), ((yes,), card_buttons.back(case.entry)))


def sweep(case: Case) -> Answers:
    """Decline them; should anything have come, gone or changed meanwhile, nothing is declined."""
    said, _, mark = case.extra.rpartition(".")
    code = said.removeprefix(f"{LETTER}.")
    entries, why = _all(case, code), refusal(case, Action.DECLINE)
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


def _all(case: Case, code: str) -> list[Entry]:
    """What the sender of this entry has waiting that the reason fits, this one among it; the oldest first."""
    if case.entry.submitter_id is None or case.entry.origin is not Origin.PERSON:
        return []
    mine = (Entry.submitter_id == case.entry.submitter_id, Entry.origin == Origin.PERSON)
    waiting = select(Entry).where(*mine, Entry.status == Status.PENDING).order_by(Entry.id).limit(MOST)
    found = list(case.desk.db.scalars(waiting))
    fitting = [one for one in found if reasons.may_be_given(case.desk, code, one.kind, Action.DECLINE)]
    return fitting if case.entry.id in {one.id for one in fitting} else []


def _mark(entries: list[Entry]) -> str:
    """What a list of entries is known by on a button: which they are, and as they are."""
    return f"{crc32(' '.join(f'{one.id}/{one.content_version}' for one in entries).encode()):x}"
