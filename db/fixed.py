"""Statements that every turn asks: compiled once, and carried out on the driver's own cursor.

SQLAlchemy prepares and wraps each execution anew, which takes ten times what SQLite takes for the statement itself: 40
and 4 µs. A step of a form has six of them.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Dialect, Insert, PoolProxiedConnection, Select, Update
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

Statement = Select[Any] | Insert | Update
Row = tuple[Any, ...]
Process = Callable[[Any], Any]
_AT_HAND = "the driver's connection"  # the name under which a session notes it


class Made(NamedTuple):
    """A statement as one driver takes it."""

    words: str
    standing: Mapping[str, Any]  # the values that stand in the statement itself
    written: Sequence[tuple[str, Process]]  # how values become the driver's
    order: Sequence[str] | None  # of a driver that counts them instead of naming them
    read: Sequence[tuple[int, Process]]  # how columns become ours
    answers: bool


class Fixed:
    """One statement, or what makes it for a database of that name. The values that a turn gives are its `bindparam`s,
    or the columns of an insert. What the session has not flushed yet it does not see; errors come as the driver's own.
    """

    def __init__(self, statement: Statement | Callable[[str], Statement]) -> None:
        self._make = statement if callable(statement) else lambda _: statement
        self._made: dict[str, Made] = {}

    def first(self, db: Session, values: Mapping[str, Any]) -> Row | None:
        """Carry it out in this session's transaction. The first row, if it answers with any."""
        glass, dialect = db.info.get(_AT_HAND) or _of_its_own(db)
        return self.through(glass, dialect, values)

    def through(self, glass: PoolProxiedConnection, dialect: Dialect, values: Mapping[str, Any]) -> Row | None:
        """The same on a connection of the driver's own."""
        made = self._made.get(dialect.name) or self._made.setdefault(dialect.name, _made(self._make, dialect))
        given: dict[str, Any] = {**made.standing, **values}
        for name, write in made.written:
            given[name] = write(given[name])
        cursor = glass.cursor()
        try:
            cursor.execute(made.words, given if made.order is None else [given[name] for name in made.order])
            found = cursor.fetchone() if made.answers else None
        finally:
            cursor.close()
        if found is None or not made.read:
            return found
        row = list(found)
        for at, read in made.read:
            row[at] = read(row[at])
        return tuple(row)


def at_hand(db: Session) -> None:
    """Let all fixed statements of this session's one transaction, which begins now, find the driver's connection at
    once: to ask the session for it costs as much as the statement.
    """
    db.info[_AT_HAND] = _of_its_own(db)


def _of_its_own(db: Session) -> tuple[PoolProxiedConnection, Dialect]:
    connection = db.connection()
    return connection.connection, connection.dialect


def _made(make: Callable[[str], Statement], dialect: Dialect) -> Made:
    statement = make(dialect.name)
    compiled = statement.compile(dialect=dialect)
    named = {name: bind for bind, name in compiled.bind_names.items()}
    written = {name: write for name, bind in named.items() if (write := _of(bind.type, dialect)[0])}
    standing = {name: bind.value for name, bind in named.items() if not bind.required}
    columns = [_of(column.type, dialect)[1] for column in statement.exported_columns]
    return Made(
        words=str(compiled),
        standing={name: written.pop(name)(value) if name in written else value for name, value in standing.items()},
        written=tuple(written.items()),
        order=compiled.positiontup if compiled.positional else None,
        read=[(at, read) for at, read in enumerate(columns) if read],
        answers=bool(columns),
    )


def _of(kind: TypeEngine[Any], dialect: Dialect) -> tuple[Process | None, Process | None]:
    """How its values become the driver's, and ours again."""
    known = kind.dialect_impl(dialect)
    return known.bind_processor(dialect), known.result_processor(dialect, None)
