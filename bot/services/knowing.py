"""What the forms may know: the public register, names typed by people, and the asker's own published endorsement."""

from collections.abc import Callable

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.folding import fold
from bot.rules.index import Index, Kind
from bot.rules.known import Known
from db.entries import Entry
from db.vocabulary import Kind as EntryKind
from db.vocabulary import Status


def known_to(desk: Desk, person: int, about: int | None = None) -> Known:
    """The forms' view of the world for one person."""
    register = desk.house.register
    return Known(
        register=register,
        places=_places(register.index),
        countries=_countries(register.index),
        today=desk.now.date(),
        own_entry=own_endorsement(desk, person),
        about=about,
    )


def own_endorsement(desk: Desk, person: int) -> int | None:
    """The published endorsement that this account sent, if there is one."""
    mine = select(Entry.id).where(
        Entry.submitter_id == person, Entry.kind == EntryKind.ENDORSEMENT, Entry.status == Status.PUBLISHED
    )
    return desk.db.scalar(mine.order_by(Entry.id.desc()).limit(1))


def _places(index: Index) -> Callable[[str], tuple[int, ...]]:
    """Exact names first, then those nearly written so: candidates to choose from, never a decision."""

    def look_up(typed: str) -> tuple[int, ...]:
        folded = fold(typed)
        exact = [int(name.subject) for name in index.exact(folded) if name.kind is Kind.PLACE]
        near = [int(hit.name.subject) for hit in index.near(folded) if hit.name.kind is Kind.PLACE]
        return tuple(dict.fromkeys([*exact, *near]))

    return look_up


def _countries(index: Index) -> Callable[[str], tuple[str, ...]]:
    """A country by its exact name, or by the only one that is a single slip away."""

    def look_up(typed: str) -> tuple[str, ...]:
        folded = fold(typed)
        exact = {str(name.subject) for name in index.exact(folded) if name.kind is Kind.COUNTRY}
        near = {str(h.name.subject) for h in index.near(folded) if h.name.kind is Kind.COUNTRY and h.slips == 1}
        return tuple(sorted(exact or near))

    return look_up
