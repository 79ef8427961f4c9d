"""The report of an import, line by line, for a person at a terminal."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.commands.import_places import NONE, offered
from bot.rules.page.comparison import Report
from bot.rules.page.model import Page, PageLine, Why
from bot.rules.records.register import Register
from bot.services.register.importing import Compared
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


def lines_of(db: Session, compared: Compared) -> Iterator[str]:
    """The whole report."""
    page, report, register = compared
    entries = {entry.id: _said(entry) for entry in db.scalars(select(Entry).where(Entry.id.in_(_refs(report))))}
    yield f"Language {page.language}; updated {page.updated_on or 'unknown'}"
    yield from _counts(page, report)
    for match in report.spelled_differently:
        yield f"spelled differently: line {match.line.line}: {_short(match.line)} = {entries[match.ref]}"
    for new in report.new:
        beside = f" (beside {', '.join(entries[ref] for ref in new.beside)})" if new.beside else ""
        nobody = "" if new.line.leader else " (names no leader: it cannot be added)"
        place = f" = {offered(new.place, register)}" if new.place is not None else ""
        yield f"new: line {new.line.line}: {_short(new.line)}{place}{beside}{nobody}"
    for example in report.examples:
        if example.ref is None:
            place = f" = {offered(example.place, register)}" if example.place is not None else ""
            yield f"new example: line {example.example.line}: {example.example.heading}{place}"
    yield from _unclear(report, entries, register)
    for line in report.repeated:
        yield f"repeated: line {line.line}: {_short(line)}"
    for ref in (*report.missing, *report.examples_missing):
        yield f"missing from the page: {entries[ref]}"
    for unread in report.unread:
        yield f"could not be read: line {unread.line}: {unread.raw[:100]} ({WHY[unread.why]})"


def _unclear(report: Report, entries: dict[int, str], register: Register) -> Iterator[str]:
    """What is left alone, what it may mean, and how to say so."""
    for one in report.unclear:
        words = _short(one.item) if isinstance(one.item, PageLine) else one.item.heading
        whose = f" (the leader of {entries[one.ref]})" if one.ref is not None else ""
        places = "; ".join(offered(at, register) for at in one.near)
        yield f"which place? line {one.item.line}: {words}{whose}: perhaps {places}"
    if report.unclear:
        first = report.unclear[0]
        place = offered(first.near[0], register).partition(" ")[0]
        line = first.item.line
        yield (
            "Lines whose place is unclear are left alone until you say which one is meant:"
            f" --place {line}={place}, or --place {line}={NONE} for a place that is none of these."
        )


def _counts(page: Page, report: Report) -> Iterator[str]:
    stated = "states no number" if report.stated_count is None else f"states {report.stated_count}"
    unclear = f", {len(report.unclear)} lines with an unclear place" if report.unclear else ""
    yield (
        f"Leaders: the page {stated}, {report.found} lines found: {len(report.matched)} matched,"
        f" {len(report.spelled_differently)} spelled differently, {len(report.new)} new,"
        f" {len(report.repeated)} repeated{unclear}; {len(report.missing)} of the register missing"
    )
    new = sum(example.ref is None for example in report.examples)
    yield f"Examples: {len(page.examples)} found, {new} new; {len(report.examples_missing)} of the register missing"
    yield f"Commitments: {len(page.commitments)} found, {len(report.commitments_new)} unknown to the register"
    yield f"Could not be read: {len(report.unread)}"


def _refs(report: Report) -> set[int]:
    matched = {match.ref for match in (*report.matched, *report.spelled_differently)}
    beside = {ref for new in report.new for ref in new.beside}
    doubted = {one.ref for one in report.unclear if one.ref is not None}
    return matched | doubted | beside | set(report.missing) | set(report.examples_missing)


def _said(entry: Entry) -> str:
    said = entry.public.get("title") or entry.public.get("leader")
    words = said.get("en", "") if isinstance(said, dict) else said
    return f"{entry.reference} {words}".strip()


def _short(line: PageLine) -> str:
    return ", ".join(part for part in (line.leader, line.place, line.country or "") if part)
