"""The public register as tables and as JSON. It is made from `Register` alone, so nothing private can get in."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from bot.rules.records.naming import has_state
from bot.rules.records.register import Example, Register, Signatory
from bot.rules.records.spreadsheet import harmless
from messages.countries import country_name
from messages.languages import KEPT_WHOLE
from messages.text import Names

Row = dict[str, Any]
Watch = Callable[[Sequence[Row], str], Iterable[Row]]


def endorsements(register: Register) -> list[Row]:
    """Every published endorsement as a flat row."""
    return [_endorsement(register, who) for who in register.signatories.values()]


def examples(register: Register) -> list[Row]:
    """Every published example as a flat row."""
    return [_example(register, one) for one in register.examples.values()]


TABLES = {"endorsements": endorsements, "examples": examples}


def as_csv(rows: Iterable[Row]) -> bytes:
    """A table for spreadsheets: every cell quoted and none of them a formula."""
    text = io.StringIO(newline="")
    writer: csv.DictWriter[str] | None = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(text, list(row), quoting=csv.QUOTE_ALL)
            writer.writeheader()
        writer.writerow({key: harmless(_cell(value)) for key, value in row.items()})
    return text.getvalue().encode("utf-8-sig")


def as_json(register: Register, watch: Watch) -> bytes:
    """The whole register as one JSON object, with the declaration and its commitments."""
    whole: Row = {
        "declaration": {
            **_named("title", register.title),
            "source": register.source_url,
            "started_on": register.started_on.isoformat(),
            "as_of": register.as_of.isoformat(),
        },
        "commitments": [
            {"number": one.number, **_named("title", one.title), "wording": dict(one.marks)}
            for one in register.commitments
        ],
        **{name: list(watch(table(register), name)) for name, table in TABLES.items()},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1).encode()


def _endorsement(register: Register, who: Signatory) -> Row:
    return {
        "reference": who.reference,
        **_named("leader", who.leader),
        "office": who.office,
        **_named("body", who.body),
        **_where(register, who.place),
        "proof": who.proof,
        "since": who.since.isoformat() if who.since else "",
        "term_end": who.term_end,
        "statement": who.statement,
        "source": who.source_url,
        "as_of": who.as_of.isoformat(),
    }


def _example(register: Register, one: Example) -> Row:
    return {
        "reference": one.reference,
        **_where(register, one.place),
        "commitments": list(one.commitments),
        **_named("title", one.title),
        **_named("text", one.summary),
        "themes": list(one.themes),
        "links": list(one.links),
        "source": one.source_url,
        "as_of": one.as_of.isoformat(),
    }


def _where(register: Register, place_id: int) -> Row:
    place = register.places[place_id]
    named = place.country if has_state(place) else ""
    countries = {f"country_{language}": country_name(named, language) if named else "" for language in KEPT_WHOLE}
    where = {"kind": place.kind, "country": place.country, **countries, "lat": place.lat, "lon": place.lon}
    return {**_named("place", place.names), **where}


def _named(key: str, names: Names) -> Row:
    return {f"{key}_{language}": names.by_language.get(language, "") for language in KEPT_WHOLE}


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
