"""New lines of an imported page as pending entries, each once: a second import finds them and adds nothing."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.page.comparison import ExampleMatch, Meant, NewLine
from bot.rules.page.model import Page, PageExample, PageLine
from bot.rules.records.naming import OTHER
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import fact_of
from db.declarations import Declaration
from db.entries import Entry, open_entry
from db.references import new_reference
from db.vocabulary import Kind, Origin, Status

TEXT_MOST = 4000  # characters, as in the form
Found = PageLine | PageExample


class Intake:
    """Adds what a page lists and the register has not. Each method returns the references it added: one or none."""

    def __init__(
        self, db: Session, declaration: Declaration, page: Page, register: Register, submitter: int, at: datetime
    ) -> None:
        self._db, self._declaration, self._page, self._register = db, declaration, page, register
        self._submitter, self._at = submitter, at
        imported = select(Entry).where(Entry.origin == Origin.IMPORT, Entry.declaration_id == declaration.id)
        self._known = {_imprint(entry.kind, entry.public, _place(entry.public)) for entry in db.scalars(imported)}

    def endorsement(self, new: NewLine) -> list[str]:
        """A line of the list. A line that names no leader cannot become one: there is nobody to speak for the place."""
        line = new.line
        if not line.leader:
            return []
        office = line.office or line.office_text
        public = {**self._where(new.meant, line), "office": office, "leader": line.leader}
        return self._add(Kind.ENDORSEMENT, public, new.meant, line, leader_key=fold(line.leader)[:200])

    def example(self, new: ExampleMatch) -> list[str]:
        """An example under its commitment, in the page's own words."""
        found = new.example
        public = {
            **self._where(new.meant, found),
            "commitments": [str(found.commitment)],
            "title": found.heading,
            "text": found.text[:TEXT_MOST],
        }
        return self._add(Kind.EXAMPLE, public, new.meant, found)

    def _add(self, kind: Kind, public: dict[str, Any], meant: Meant, found: Found, **more: Any) -> list[str]:
        imprints = {_imprint(kind, public, place) for place in (found.place, _place(public))}
        if imprints & self._known:
            return []
        self._known |= imprints
        entry = Entry(
            reference=new_reference(self._db),
            declaration_id=self._declaration.id,
            kind=kind,
            status=Status.PENDING,
            origin=Origin.IMPORT,
            submitter_id=self._submitter,
            place_id=_of_register(meant),
            public=public,
            private={},
            saw={},
            source_url=self._declaration.source_url,
            as_of=self._page.updated_on,
            made_at=self._at,
            waiting_since=self._at,
            **more,
        )
        open_entry(self._db, entry, self._submitter, self._at, {"line": found.line, "language": self._page.language})
        return [entry.reference]

    def _where(self, meant: Meant, found: Found) -> dict[str, Any]:
        """The place as the form would have filed it: the register's, one chosen from those offered, or a typed one."""
        if (ours := _of_register(meant)) is not None:
            return {"place": {"id": ours}}
        printed = found.country if isinstance(found, PageLine) else found.country_iso2
        if meant.place is None:
            denied = {"which_place": OTHER} if meant.near else {}
            return {"place": {"typed": found.place, "near": list(meant.near)}, "country": printed, **denied}
        chosen = int(meant.place)
        fact = fact_of(self._register, chosen)
        country = fact.country if fact else printed
        return {"place": {"typed": found.place, "near": [chosen]}, "which_place": str(chosen), "country": country}


def _of_register(meant: Meant) -> int | None:
    return int(meant.place) if meant.place is not None and int(meant.place) > 0 else None


def _place(public: dict[str, Any]) -> str:
    place = public["place"]
    return str(place.get("typed") or place.get("id"))


def _imprint(kind: Kind, public: dict[str, Any], place: str) -> tuple[str, ...]:
    """What makes two imported lines the same, however the register has grown in between."""
    who = public.get("leader") or public.get("title") or ""
    return (kind, fold(str(who)), fold(place))
