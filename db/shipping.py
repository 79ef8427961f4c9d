"""How a row of the shipped tables becomes a published entry: listed by the Network itself, true as of the page's date.

The answers hold the keys that the forms ask for (see `forms.forms`), so that a shipped record and one that a leader
sent are read, corrected and exported alike. *Since* is unknown for all of them and stays away.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from db.declarations import Declaration
from db.entries import Entry, open_entry
from db.names import NameBook
from db.places import Place
from db.references import shipped_reference
from db.register import worded
from db.vocabulary import Kind, NameKind, Origin, Proof, Status

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shipment:
    """What all shipped rows of one declaration share. `entries` holds those the database has, by their shipped name."""

    db: Session
    declaration: Declaration
    places: Mapping[str, Place]
    entries: dict[str, Entry]
    leaders: NameBook
    leader_key: Callable[[str], str]
    at: datetime

    def endorsement(self, row: Row) -> bool:
        """Add a row of the endorsements, unless it is there."""
        place = self.places[row["place"]]
        public = {"place": {"id": place.id}, "office": row["office"], "leader": row["leader_en"]}
        more = {"gender": row["gender"], "body": worded(row, "body")}
        entry = self._entry(Kind.ENDORSEMENT, row, public | {key: value for key, value in more.items() if value})
        if entry is None:
            return False
        entry.leader_key = self.leader_key(row["leader_en"])
        self._publish(entry)
        for language, name in worded(row, "leader").items():
            self.leaders.learn(entry.id, language, name, NameKind.MAIN)
        return True

    def example(self, row: Row) -> bool:
        """Add a row of the examples, unless it is there."""
        public = {
            "place": {"id": self.places[row["place"]].id},
            "commitments": row["commitment"].split(),
            "title": worded(row, "title"),
            "text": worded(row, "summary"),
            "themes": row["themes"].split(),
            "leader": worded(row, "leader_mentioned"),  # not always the one who is listed
        }
        entry = self._entry(Kind.EXAMPLE, row, {key: value for key, value in public.items() if value})
        if entry is None:
            return False
        self._publish(entry)
        return True

    def leader_alias(self, row: Row) -> bool:
        """Add one more name of a shipped leader, unless it is known or the record was taken down."""
        entry = self.entries[self._name(Kind.ENDORSEMENT, row["n"])]
        public = entry.status is Status.PUBLISHED
        return public and self.leaders.learn(entry.id, row["language"], row["name"], NameKind(row["kind"]))

    def _name(self, kind: Kind, n: str) -> str:
        return f"{self.declaration.slug}/{kind}/{n}"

    def _entry(self, kind: Kind, row: Row, public: dict[str, Any]) -> Entry | None:
        name = self._name(kind, row["n"])
        if name in self.entries:
            return None
        self.entries[name] = Entry(
            reference=shipped_reference(self.db, name),
            shipped_as=name,
            declaration_id=self.declaration.id,
            kind=kind,
            status=Status.PUBLISHED,
            origin=Origin.SHIPPED,
            place_id=public["place"]["id"],
            public=public,
            private={},
            saw={},
            proof=Proof.LISTED,
            source_url=self.declaration.source_url,
            as_of=self.declaration.as_of,
            staff_note=row.get("staff_note", ""),
            made_at=self.at,
            decided_at=self.at,
            public_from=self.at,
        )
        return self.entries[name]

    def _publish(self, entry: Entry) -> None:
        open_entry(self.db, entry, None, self.at)
