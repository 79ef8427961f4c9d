"""A published entry as one record of the public register: only answers that anyone may see."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from bot.rules.records.naming import leader_names, office_parts
from bot.rules.records.register import Attachment, Example, PlaceFact, Signatory
from db.entries import Entry
from db.history import PublicFile
from db.vocabulary import Origin
from messages.text import Names

NOWHERE = Names({"en": ""})


def signatory(entry: Entry, names: Mapping[str, str], places: Mapping[int, PlaceFact]) -> Signatory:
    """A published endorsement; `names` are those kept for its leader, by language."""
    public = entry.public
    office, of_woman = office_parts(public.get("office") or "")
    written = leader_names(public["leader"], public.get("leader_latin")).by_language
    return Signatory(
        entry=entry.id,
        reference=entry.reference,
        place=_place(entry),
        country=places[_place(entry)].country,
        leader=Names({**written, **names}),
        office=office,
        gender=public.get("gender") or of_woman,
        body=_names(entry, "body"),
        proof=entry.proof.value if entry.proof else "",
        source_url=entry.source_url or "",
        as_of=_day(entry),
        since=_since(entry),
        statement=public.get("statement") or "",
        term_end=public.get("term_end") or "",
    )


def example(entry: Entry, files: Iterable[PublicFile] = ()) -> Example:
    """A published example with those of its files that anyone may see."""
    public = entry.public
    return Example(
        entry=entry.id,
        reference=entry.reference,
        place=_place(entry),
        commitments=tuple(sorted(int(number) for number in public.get("commitments") or ())),
        title=_names(entry, "title"),
        summary=_names(entry, "text"),
        themes=tuple(public.get("themes") or ()),
        links=tuple(public.get("links") or ()),
        source_url=entry.source_url or "",
        as_of=_day(entry),
        since=public.get("since") or "",
        partners=public.get("partners") or "",
        files=tuple(Attachment(file.file_id, file.unique_id, file.kind, file.name) for file in files),
    )


def _place(entry: Entry) -> int:
    if entry.place_id is None:  # the database refuses it too
        raise ValueError(f"{entry.reference} is published without a place")
    return entry.place_id


def _day(entry: Entry) -> date:
    return entry.as_of or (entry.public_from or entry.made_at).date()


def _since(entry: Entry) -> date | None:
    """The day since which a leader stands here; unknown for what was taken from a page."""
    known = entry.public.get("since")
    if known:
        return date.fromisoformat(known)
    return entry.made_at.date() if entry.origin is Origin.PERSON and entry.replaces_id is None else None


def _names(entry: Entry, key: str) -> Names:
    """An answer in every language it is kept in; one that a person wrote, in the language they wrote it in."""
    answer: Any = entry.public.get(key)
    if isinstance(answer, Mapping) and answer:
        return Names({str(language): str(words) for language, words in answer.items()})
    return Names({_language(answer): answer}) if answer else NOWHERE


def _language(words: str) -> str:
    return "ar" if any("\u0600" <= sign <= "\u06ff" for sign in words) else "en"
