"""The shelves of the register: its records by place, country, theme and so on, so that no answer walks through it.

A shelf is a tuple of records in the order of their entries. Where a few records change only their shelves are made
anew; the rest are shared with the register as it was.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from bot.rules.names.atlas import Atlas
from bot.rules.records.register import Example, Register, Signatory

One = TypeVar("One")
Record = Any  # a Signatory or an Example
Changed = Mapping[int, One | None]  # by entry
Keys = Callable[[Any, Atlas], Iterable[Hashable]]
Shelves = MappingProxyType[Any, tuple[Any, ...]]

# The shelves on which a record stands, by the name of the register's field.
OF_SIGNATORIES: Mapping[str, Keys] = {
    "by_place": lambda who, atlas: (who.place,),
    "by_country": lambda who, atlas: (atlas[who.place].country,),
    "by_region": lambda who, atlas: (atlas[who.place].region,),
}
OF_EXAMPLES: Mapping[str, Keys] = {
    "examples_by_place": lambda example, atlas: (example.place,),
    "examples_by_country": lambda example, atlas: (atlas[example.place].country,),
    "examples_by_region": lambda example, atlas: (atlas[example.place].region,),
    "examples_by_theme": lambda example, atlas: example.themes,
    "examples_by_commitment": lambda example, atlas: example.commitments,
}


def shelved(signatories: Iterable[Signatory], examples: Iterable[Example], atlas: Atlas) -> dict[str, Any]:
    """All shelves of these records, by the name of the register's field."""
    return {
        **{name: _filled(signatories, keys, atlas) for name, keys in OF_SIGNATORIES.items()},
        **{name: _filled(examples, keys, atlas) for name, keys in OF_EXAMPLES.items()},
    }


def shelved_anew(before: Register, signed: Changed[Signatory], told: Changed[Example], atlas: Atlas) -> dict[str, Any]:
    """The shelves of the register as it was, where these records are so now or are gone (None)."""
    return {
        name: _refilled(before, name, keys, changed, atlas)
        for changed, shelves in ((signed, OF_SIGNATORIES), (told, OF_EXAMPLES))
        for name, keys in shelves.items()
        if changed
    }


def _filled(records: Iterable[Record], keys: Keys, atlas: Atlas) -> Shelves:
    shelves: dict[Hashable, list[Record]] = {}
    for record in records:
        for key in dict.fromkeys(keys(record, atlas)):
            shelves.setdefault(key, []).append(record)
    return MappingProxyType({key: tuple(there) for key, there in shelves.items()})


def _refilled(before: Register, name: str, keys: Keys, changed: Changed[Any], atlas: Atlas) -> Shelves:
    known = before.signatories if name in OF_SIGNATORIES else before.examples
    shelves: dict[Hashable, tuple[Record, ...]] = getattr(before, name) | {}
    for at, record in changed.items():
        was = known.get(at)
        for key in dict.fromkeys(keys(was, before.atlas)) if was else ():
            _put(shelves, key, tuple(other for other in shelves[key] if other.entry != at))
        for key in dict.fromkeys(keys(record, atlas)) if record else ():
            _put(shelves, key, tuple(sorted((*shelves.get(key, ()), record), key=_entry)))
    return MappingProxyType(shelves)


def _put(shelves: dict[Hashable, tuple[Record, ...]], key: Hashable, records: tuple[Record, ...]) -> None:
    """An empty shelf is none."""
    if records:
        shelves[key] = records
    else:
        del shelves[key]


def _entry(record: Record) -> int:
    return int(record.entry)
