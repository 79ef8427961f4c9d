"""A person's own data: shown, exported, erased. What is published stays, with nothing that points to the account."""

import json
from typing import Any

from sqlalchemy import func, select

from bot import taps
from bot.desk import Desk
from bot.services.forms import withdrawing
from bot.services.house.ways import menu_button
from bot.services.people import states
from bot.services.people.operators import operator_of
from bot.services.review import carding
from bot.visit import Answer, Button, Document, Reply, Visit
from db.drafts import Draft
from db.entries import Entry
from db.following import Follow, follows_of
from db.forgetting import forget_person
from db.history import Event
from db.people import Person
from db.sendings import Sending
from db.vocabulary import DraftState, Status
from messages import say
from messages.languages import language

UNDER_REVIEW = (Status.PENDING, Status.CHANGES_ASKED)


def privacy(visit: Visit, desk: Desk) -> Reply:
    """/privacy"""
    lines = (
        say.privacy_head(
            language=language(desk.language).name,
            drafts=_count(desk, Draft, Draft.person_id == visit.person, Draft.state != DraftState.SUBMITTED),
            entries=_count(desk, Entry, Entry.submitter_id == visit.person),
            follows=_count(desk, Follow, Follow.person_id == visit.person),
            operator=operator_of(desk.house.settings),
        ),
    )
    buttons = (
        (Button(say.button_privacy_export(), taps.Privacy("export")),),
        (Button(say.button_privacy_erase(), taps.Privacy("erase")),),
        (menu_button(),),
    )
    return Reply(lines, buttons, edit=visit.tap is not None)


def step(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """A button of that screen."""
    tap = visit.tap
    assert isinstance(tap, taps.Privacy)
    match tap.step:
        case "export":
            return Reply((say.privacy_export(),), document=Document("my-data.json", _export(desk, visit.person)))
        case "erase":
            sure = Button(say.button_privacy_erase_yes(), taps.Privacy("erase-yes"))
            back = Button(say.button_back(), taps.Go("privacy"))
            return Reply((say.privacy_erase_sure(),), ((sure,), (back,)), edit=True)
        case "erase-yes":
            return _erase(visit, desk)
    return privacy(visit, desk)


def _export(desk: Desk, person: int) -> bytes:
    """Every row that is about the person, as JSON."""
    known = desk.db.get(Person, person)
    entries = list(desk.db.scalars(select(Entry).where(Entry.submitter_id == person)))
    acted = select(Event).where(Event.actor_id == person, Event.entry_id.in_([entry.id for entry in entries]))
    data = {
        "person": _columns(known) if known else None,
        "drafts": [_columns(row) for row in desk.db.scalars(select(Draft).where(Draft.person_id == person))],
        "entries": [_columns(entry, without=("staff_note", "holder_id", "held_until")) for entry in entries],
        "sendings": [_columns(row) for row in desk.db.scalars(select(Sending).where(Sending.person_id == person))],
        "follows": [_columns(row) for row in follows_of(desk.db, person)],
        "steps": [_columns(event) for event in desk.db.scalars(acted)],
    }
    return json.dumps(data, ensure_ascii=False, indent=2, default=str).encode()


def _columns(row: Any, without: tuple[str, ...] = ()) -> dict[str, Any]:
    return {column.name: getattr(row, column.key) for column in row.__table__.columns if column.name not in without}


def _erase(visit: Visit, desk: Desk) -> Reply:
    """Withdraw what is not public yet, delete drafts, and take the account out of everything that stays. It is held
    meanwhile: of a record that was taken off the list at the same moment everything stayed.
    """
    own = select(Entry).where(Entry.submitter_id == visit.person).order_by(Entry.id)
    mine = desk.db.scalars(own.with_for_update()).all()
    count = sum(withdrawing.withdrawn(desk, entry, visit.person) for entry in mine if _waits(desk, entry))
    forget_person(desk.db, visit.person, desk.now)
    for entry in mine:
        carding.refresh(desk, desk.db.get_one(Entry, entry.id))
    withdrawn = (say.privacy_withdrawn(count=count),) if count else ()
    counted = (say.privacy_counted(),) if _count(desk, Sending, Sending.person_id == visit.person) else ()
    return Reply((say.privacy_erased(), *withdrawn, *counted), ((menu_button(),),), edit=True)


def _waits(desk: Desk, entry: Entry) -> bool:
    """Under review, as far as its sender was told: an approval that can still be undone has made nothing public, nor
    has one that was suspended meanwhile. It stayed, and its reviewer could not undo it any more, when a leader erased
    their data in that minute.
    """
    if entry.status in UNDER_REVIEW or (entry.status is Status.SUSPENDED and entry.public_from is None):
        return True
    return entry.status is Status.PUBLISHED and states.shown_from(desk, entry) is not None


def _count(desk: Desk, table: Any, *where: Any) -> int:
    return desk.db.scalar(select(func.count()).select_from(table).where(*where)) or 0
