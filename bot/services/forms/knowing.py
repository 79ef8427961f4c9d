"""What the forms may know: the public register, names typed by people, and the asker's own published endorsement."""

from collections.abc import Callable

from sqlalchemy import bindparam, select

from bot.desk import Desk
from bot.rules.forms.known import Known
from bot.rules.forms.typed_place import is_question
from bot.rules.names.index import Index, Kind
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import fact_of
from bot.services.forms.seeking import seek, seek_in
from db.entries import Entry
from db.fixed import Fixed
from db.vocabulary import Kind as EntryKind
from db.vocabulary import Status

_OWN = "published by their senders"  # the name under which a session notes it
_MINE = Fixed(
    select(Entry.id)
    .where(Entry.submitter_id == bindparam("person"), Entry.kind == EntryKind.ENDORSEMENT)
    .where(Entry.status == Status.PUBLISHED)
    .order_by(Entry.id.desc())
    .limit(1)
)


def known_to(desk: Desk, person: int, about: int | None = None) -> Known:
    """The forms' view of the world for one person."""
    register = desk.house.register
    return Known(
        register=register,
        places=lambda typed: seek(typed, register),
        places_in=lambda typed, country: seek_in(typed, country, register),
        asks=lambda typed: is_question(typed, register.book),
        place=lambda at: fact_of(register, at),
        countries=_countries(register.book.world),
        today=desk.now.date(),
        own_entry=lambda: own_endorsement(desk, person),
        about=about,
    )


def own_endorsement(desk: Desk, person: int) -> int | None:
    """The published endorsement that this account sent, if there is one. Asked for once a turn: steps look at it often,
    and no step of a form publishes anything.
    """
    found: dict[int, int | None] = desk.db.info.setdefault(_OWN, {})
    if person not in found:
        found[person] = _look_up(desk, person)
    return found[person]


def _look_up(desk: Desk, person: int) -> int | None:
    found = _MINE.first(desk.db, {"person": person})
    return found[0] if found else None


def _countries(world: Index) -> Callable[[str], tuple[str, ...]]:
    """A country by its exact name in any language; more than one code where several share it."""

    def look_up(typed: str) -> tuple[str, ...]:
        return tuple(sorted({str(name.subject) for name in world.exact(fold(typed)) if name.kind is Kind.COUNTRY}))

    return look_up
