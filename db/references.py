"""References: the short names by which people and staff speak of an entry, such as `E-7K3Q`.

Crockford's base 32: no I, L, O or U, so that nothing is misread aloud or on paper, and no word comes out by accident.
"""

import hashlib
import re
import secrets
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.entries import Entry

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SHORTEST = 4  # a million references; each crowded length is tried three times, then one more letter is taken
LONGEST = 8
_MISREAD = str.maketrans("ILO", "110")
_TYPED = re.compile(r"E\s*[-\u2010-\u2015\u2212_ ]?\s*([0-9A-Z]{4,8})")


def new_reference(db: Session) -> str:
    """A reference that no entry has yet; nobody can guess the next one."""
    return _first_free(db, (_spell(secrets.token_bytes(8), length) for length in _lengths()))


def shipped_reference(db: Session, what: str) -> str:
    """The reference of a shipped entry: the same in every house, because it is made from `what` it is."""
    spelled = (_spell(hashlib.sha256(f"{what}/{n}".encode()).digest(), length) for n, length in enumerate(_lengths()))
    return _first_free(db, spelled)


def read_reference(typed: str) -> str | None:
    """What somebody typed, as the reference they meant (any case, dash or look-alike); None if it is not one."""
    found = _TYPED.fullmatch(typed.strip().upper())
    letters = found.group(1).translate(_MISREAD) if found else ""
    return f"E-{letters}" if letters and set(letters) <= set(ALPHABET) else None


def _lengths() -> Iterator[int]:
    return (length for length in range(SHORTEST, LONGEST + 1) for _ in range(3))


def _spell(raw: bytes, length: int) -> str:
    return "E-" + "".join(ALPHABET[byte % 32] for byte in raw[:length])


def _first_free(db: Session, references: Iterator[str]) -> str:
    for reference in references:
        if db.scalar(select(Entry.id).where(Entry.reference == reference)) is None:
            return reference
    raise RuntimeError("no free reference")
