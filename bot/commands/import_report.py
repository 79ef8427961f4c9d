"""The report of an import, line by line, for a person at a terminal."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.rules.comparison import Report
from bot.rules.page.model import Page, PageLine, Why
from db.entries import Entry

WHY = {
    Why.NO_OFFICE: "nothing says which part is the leader",
    Why.NO_PLACE: "no place",
    Why.NO_LEADER: "no leader",
    Why.RUN_TOGETHER: "place and leader run together, and neither is known",
    Why.LEADER_UNCLEAR: "more than one part could be the leader",
    Why.HEADING_UNCLEAR: "an example's heading without a place and country",
    Why.NO_WORDING: "a commitment without its words",
    Why.NO_TEXT: "an example without its text",
    Why.TOO_LONG: "too long for a line of the list",
}


def lines_of(db: Session, page: Page, report: Report) -> Iterator[str]:
    """The whole report."""
    entries = {entry.id: _said(entry) for entry in db.scalars(select(Entry).where(Entry.id.in_(_refs(report))))}
    yield f"Language {page.language}; updated {page.updated_on or 'unknown'}"
    yield from _counts(page, report)
    for match in report.spelled_differently:
        yield f"spelled differently: line {match.line.line}: {_short(match.line)} = {entries[match.ref]}"
    for new in report.new:
        beside = f" (beside {', '.join(entries[ref] for ref in new.beside)})" if new.beside else ""
        nobody = "" if new.line.leader else " (names no leader: it cannot be added)"
        yield f"new: line {new.line.line}: {_short(new.line)}{beside}{nobody}"
    for example in report.examples:
        if example.ref is None:
            yield f"new example: line {example.example.line}: {example.example.heading}"
    for line in report.repeated:
        yield f"repeated: line {line.line}: {_short(line)}"
    for ref in (*report.missing, *report.examples_missing):
        yield f"missing from the page: {entries[ref]}"
    for unread in report.unread:
        yield f"could not be read: line {unread.line}: {unread.raw[:100]} ({WHY[unread.why]})"


def _counts(page: Page, report: Report) -> Iterator[str]:
    stated = "states no number" if report.stated_count is None else f"states {report.stated_count}"
    yield (
        f"Leaders: the page {stated}, {report.found} lines found: {len(report.matched)} matched,"
        f" {len(report.spelled_differently)} spelled differently, {len(report.new)} new,"
        f" {len(report.repeated)} repeated; {len(report.missing)} of the register missing"
    )
    new = sum(example.ref is None for example in report.examples)
    yield f"Examples: {len(report.examples)} found, {new} new; {len(report.examples_missing)} of the register missing"
    yield f"Commitments: {len(page.commitments)} found, {len(report.commitments_new)} unknown to the register"
    yield f"Could not be read: {len(report.unread)}"


def _refs(report: Report) -> set[int]:
    matched = {match.ref for match in (*report.matched, *report.spelled_differently)}
    beside = {ref for new in report.new for ref in new.beside}
    return matched | beside | set(report.missing) | set(report.examples_missing)


def _said(entry: Entry) -> str:
    said = entry.public.get("title") or entry.public.get("leader")
    words = said.get("en", "") if isinstance(said, dict) else said
    return f"{entry.reference} {words}".strip()


def _short(line: PageLine) -> str:
    return ", ".join(part for part in (line.leader, line.place, line.country or "") if part)
