"""What a button carries: small dataclasses, written into at most 64 bytes and read back with suspicion.

Each class is registered under a short word; fields are ints (base 36) and short strings without a colon. A payload
that cannot be read (another version's button, a forged one) decodes to None, and an old button explains itself.
"""

from collections.abc import Callable
from dataclasses import fields
from typing import TypeVar

LARGEST = 2**63 - 1
LIMIT = 64  # bytes, Telegram's
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Tap:
    """Mother of everything a button can carry."""


T = TypeVar("T", bound=Tap)

_BY_WORD: dict[str, type[Tap]] = {}
_WORDS: dict[type[Tap], str] = {}
_FIELDS: dict[type[Tap], tuple[str, ...]] = {}  # in order


def carried_as(word: str) -> Callable[[type[T]], type[T]]:
    """Register a dataclass of ints and strings under a word of its own."""

    def register(tap: type[T]) -> type[T]:
        if word in _BY_WORD:
            raise ValueError(f"two taps carry the word {word!r}")
        _BY_WORD[word] = tap
        _WORDS[tap] = word
        _FIELDS[tap] = tuple(field.name for field in fields(tap))  # type: ignore[arg-type]  # a dataclass
        return tap

    return register


def encode(tap: Tap) -> str:
    """The button's data. Raises ValueError when it would not fit or holds a colon: our mistake, nobody else's."""
    parts = [_WORDS[type(tap)]]
    for name in _FIELDS[type(tap)]:
        value = getattr(tap, name)
        parts.append(_base36(value) if isinstance(value, int) else str(value))
    data = ":".join(parts)
    if len(data.encode()) > LIMIT or data.count(":") != len(parts) - 1:
        raise ValueError(f"a button cannot carry {data!r}")
    return data


def decode(data: str) -> Tap | None:
    """What a pressed button carried, or None when this version does not know it."""
    word, *values = data.split(":")
    kind = _BY_WORD.get(word)
    if kind is None or len(values) != len(fields(kind)) or not data.isprintable():  # type: ignore[arg-type]
        return None
    try:
        given = [_number(v) if f.type is int else v for f, v in zip(fields(kind), values, strict=True)]  # type: ignore[arg-type]
    except ValueError:
        return None
    return kind(*given)


def _number(written: str) -> int:
    """Raises ValueError for what no column could hold: a forged button shall not come as far as the database."""
    number = int(written, 36)
    if not -LARGEST <= number <= LARGEST:
        raise ValueError("out of range")
    return number


def _base36(number: int) -> str:
    if number < 0:
        return "-" + _base36(-number)
    digits = ""
    while True:
        number, rest = divmod(number, 36)
        digits = DIGITS[rest] + digits
        if not number:
            return digits
