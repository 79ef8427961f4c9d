"""Is the database away, or is the statement wrong? Only the first is worth waiting for."""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

# SQLite's primary result codes: busy, locked, read-only, I/O error, full, cannot open.
_SQLITE_AWAY = {5, 6, 8, 10, 13, 14}
# PostgreSQL's classes and codes: connection, out of resources (disk full …), operator intervention, standby only reads;
# and 40, a deadlock or failed serialisation: the same transaction succeeds when it is tried again.
_POSTGRES_AWAY = ("08", "53", "57P", "25006", "40")


def named(error: BaseException) -> str:
    """What kind of away, without the statement and its values: `OperationalError SQLITE_BUSY`."""
    driver = getattr(error, "orig", error)  # a `Fixed` lets the driver's own error through
    code = getattr(driver, "sqlite_errorname", None) or getattr(driver, "sqlstate", None) or ""
    return f"{type(error).__name__} {code}".strip()


def is_away(error: BaseException) -> bool:
    """True when the same work may succeed later, unchanged: no connection, a full disk, a lock held too long."""
    if isinstance(error, PoolTimeout):
        return True
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", 0) & 0xFF in _SQLITE_AWAY
    if not isinstance(error, DBAPIError) and not type(error).__module__.startswith("psycopg"):
        return False
    state = getattr(cause, "sqlstate", None)
    lost = state is None and type(cause).__name__ in ("OperationalError", "InterfaceError")
    return getattr(error, "connection_invalidated", False) or lost or bool(state and state.startswith(_POSTGRES_AWAY))
