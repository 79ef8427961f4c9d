"""Names of places and leaders as they are learnt: each once, and at most one per language shown as the main one."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.places import LeaderName, PlaceName
from db.vocabulary import NameKind


class NameBook:
    """The names in one table, read once, so that thousands can be learnt without asking for each; or those of one owner
    (`of`): an approval read the names of all leaders, a second at 100,000, while everybody waited to write.
    """

    def __init__(self, db: Session, table: type[PlaceName] | type[LeaderName], of: int | None = None) -> None:
        owner = _owner(table)
        names = select(owner, table.language, table.name, table.kind)
        found = db.execute(names if of is None else names.where(owner == of)).all()
        self._db, self._table, self._owner = db, table, owner.key
        self._known = {(row[0], row.language, row.name) for row in found}
        self._shown = {(row[0], row.language) for row in found if row.kind is NameKind.MAIN}

    def learn(self, owner_id: int, language: str, name: str, kind: NameKind, **more: Any) -> bool:
        """Write a name down; False if it is known. A second main name of a language becomes an everyday one."""
        if not name or (owner_id, language, name) in self._known:
            return False
        if kind is NameKind.MAIN:
            kind = NameKind.EVERYDAY if (owner_id, language) in self._shown else kind
            self._shown.add((owner_id, language))
        self._known.add((owner_id, language, name))
        self._db.add(self._table(**{self._owner: owner_id}, language=language, name=name, kind=kind, **more))
        return True


def inherit_names(db: Session, old_entry_id: int, new_entry_id: int) -> None:
    """A new version of a leader's record goes by the names of the old one, as long as the leader is the same."""
    book = NameBook(db, LeaderName, of=new_entry_id)
    for name in db.scalars(select(LeaderName).where(LeaderName.entry_id == old_entry_id)).all():
        book.learn(new_entry_id, name.language, name.name, name.kind)


def _owner(table: type[PlaceName] | type[LeaderName]) -> InstrumentedAttribute[int]:
    return table.place_id if issubclass(table, PlaceName) else table.entry_id
