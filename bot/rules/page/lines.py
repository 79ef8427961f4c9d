"""One line of the list becomes a leader, an office, a place and a country, or is reported as unread."""

from bot.rules.page.countries import NAMED_LIKE_A_CITY
from bot.rules.page.lexicon import Found, Lexicon
from bot.rules.page.model import PageLine, Unread, Why
from bot.rules.page.roles import Roles, roles, roles_without_office
from bot.rules.page.source import Line
from bot.rules.page.spelling import CLOSING_MARKS, parts_of, without_bullet

LONGEST = 200  # characters; the longest of the known lists has 62


def read_line(line: Line, lexicon: Lexicon, *, places_only: bool) -> PageLine | Unread:
    """A line taken apart. `places_only`: the list has no offices, so a line is a place, a region and a country."""
    if len(line.text) > LONGEST:
        return Unread(line.number, line.text[:LONGEST], Why.TOO_LONG)
    parts = _parts(line.text, lexicon)
    at, found = _office_in(parts, lexicon)
    country_at = _country_in(parts, at, lexicon)
    read = _roles(parts, at, found, country_at, lexicon, places_only=places_only)
    if read is Why.NO_PLACE and country_at is not None and _may_be_city(parts[country_at], lexicon):
        country_at = None
        read = _roles(parts, at, found, country_at, lexicon, places_only=places_only)
    if isinstance(read, Why):
        return Unread(line.number, line.text, read)
    country_text = parts[country_at] if country_at is not None else ""
    country = lexicon.country(country_text) if country_text else _country_of(read.place, lexicon)
    if not found and not country:
        return Unread(line.number, line.text, Why.NO_OFFICE)
    office, office_text = (found.office, found.text) if found else ("", "")
    return PageLine(
        line.number, line.text, read.leader, office, office_text, read.place, read.region, country_text, country
    )


def is_listlike(text: str, lexicon: Lexicon) -> bool:
    """Whether a line looks like one of the list: short, and with an office in front or a country behind a comma."""
    if len(text) > LONGEST:
        return False
    parts = _parts(text, lexicon)
    if len(parts) > 1 and any(lexicon.country(part) for part in parts[1:]):
        return True
    return bool(parts) and text[-1] not in CLOSING_MARKS + ":：" and bool(lexicon.office(parts[0]))


def may_be_listed(text: str) -> bool:
    """Whether a line could be one of a list, though neither an office nor a country in it is known."""
    return len(text) <= LONGEST and text[-1] not in CLOSING_MARKS and len(parts_of(text)) > 1


def _parts(text: str, lexicon: Lexicon) -> list[str]:
    """The parts of a line; a country that lost the comma behind a known place is a part of its own."""
    *others, last = parts_of(without_bullet(text).rstrip(" ;؛" + CLOSING_MARKS)) or [""]
    words = last.split(" ")
    for at in range(len(words) - 1, max(0, len(words) - 4), -1):
        place, country = " ".join(words[:at]), " ".join(words[at:])
        if lexicon.known.is_place(place) and lexicon.country(country) and not lexicon.country(last):
            return [*others, place, country]
    return [*others, last] if last else others


def _office_in(parts: list[str], lexicon: Lexicon) -> tuple[int, Found | None]:
    found = ((at, office) for at, part in enumerate(parts) if (office := lexicon.office(part)))
    return next(found, (-1, None))


def _country_in(parts: list[str], office_at: int, lexicon: Lexicon) -> int | None:
    """Where the country stands: the last part that is one, and never the part with the office."""
    places = (at for at in range(len(parts) - 1, -1, -1) if at != office_at and lexicon.country(parts[at]))
    return next(places, None)


def _roles(
    parts: list[str], at: int, found: Found | None, country_at: int | None, lexicon: Lexicon, *, places_only: bool
) -> Roles | Why:
    others = [(index, part) for index, part in enumerate(parts) if index not in (at, country_at)]
    if not found:
        return roles_without_office([part for _, part in others], lexicon.known, places_only=places_only)
    before = [part for index, part in others if index < at]
    return roles(found, before, [part for index, part in others if index > at], lexicon.known)


def _may_be_city(country_text: str, lexicon: Lexicon) -> bool:
    """Whether a country's name is a place as well: a known one ("Amman" also spells Oman), or such as Singapore."""
    return lexicon.known.is_place(country_text) or lexicon.country(country_text) in NAMED_LIKE_A_CITY


def _country_of(place: str, lexicon: Lexicon) -> str | None:
    """The country of a place that is printed without one."""
    namesake = lexicon.country(place)
    return lexicon.known.country(place) or (namesake if namesake in NAMED_LIKE_A_CITY else None)
