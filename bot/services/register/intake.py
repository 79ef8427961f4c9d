"""New lines of an imported page as pending entries, each once: a second import finds them and adds nothing."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.comparison import ExampleMatch, NewLine
from bot.rules.folding import fold
from bot.rules.page.model import Page, PageExample, PageLine
from db.declarations import Declaration
from db.entries import Entry, open_entry
from db.references import new_reference
from db.vocabulary import Kind, Origin, Status

TEXT_MOST = 4000  # characters, as in the form


class Intake:
    """Adds what a page lists and the register has not. Each method returns the references it added: one or none."""

    def __init__(self, db: Session, declaration: Declaration, page: Page, submitter: int, at: datetime) -> None:
        self._db, self._declaration, self._page = db, declaration, page
        self._submitter, self._at = submitter, at
        imported = select(Entry).where(Entry.origin == Origin.IMPORT, Entry.declaration_id == declaration.id)
        self._known = {_imprint(entry.kind, entry.public) for entry in db.scalars(imported)}

    def endorsement(self, new: NewLine) -> list[str]:
        """A line of the list. A line that names no leader cannot become one: there is nobody to speak for the place."""
        line = new.line
        if not line.leader:
            return []
        where = _where(new.place, line)
        public = {**where, "office": line.office or line.office_text, "leader": line.leader}
        return self._add(Kind.ENDORSEMENT, public, new.place, line.line, leader_key=fold(line.leader)[:200])

    def example(self, new: ExampleMatch) -> list[str]:
        """An example under its commitment, in the page's own words."""
        found = new.example
        public = {
            **_where(new.place, found),
            "commitments": [str(found.commitment)],
            "title": found.heading,
            "text": found.text[:TEXT_MOST],
        }
        return self._add(Kind.EXAMPLE, public, new.place, found.line)

    def _add(self, kind: Kind, public: dict[str, Any], place: int | str | None, line: int, **more: Any) -> list[str]:
        imprint = _imprint(kind, public)
        if imprint in self._known:
            return []
        self._known.add(imprint)
        entry = Entry(
            reference=new_reference(self._db),
            declaration_id=self._declaration.id,
            kind=kind,
            status=Status.PENDING,
            origin=Origin.IMPORT,
            submitter_id=self._submitter,
            place_id=int(place) if place is not None else None,
            public=public,
            private={},
            saw={},
            source_url=self._declaration.source_url,
            as_of=self._page.updated_on,
            made_at=self._at,
            waiting_since=self._at,
            **more,
        )
        open_entry(self._db, entry, self._submitter, self._at, {"line": line, "language": self._page.language})
        return [entry.reference]


def _where(place: int | str | None, found: PageLine | PageExample) -> dict[str, Any]:
    if place is not None:
        return {"place": {"id": int(place)}}
    country = found.country if isinstance(found, PageLine) else found.country_iso2
    return {"place": {"typed": found.place, "near": []}, "country": country}


def _imprint(kind: Kind, public: dict[str, Any]) -> tuple[str, ...]:
    """What makes two imported lines the same, however the register has grown in between."""
    who = public.get("leader") or public.get("title") or ""
    place = public["place"]
    return (kind, fold(str(who)), fold(str(place.get("typed") or place.get("id"))))
