"""What stands behind `?start=` in the address of a place: its record, its examples, the letter to its leader."""

import re

# A place of the gazetteer has a negative number, which is written with an n.
LINK = re.compile(r"(place|examples|invite)-(n?)(\d{1,12})", re.ASCII)


def place_link(part: str, place: int) -> str:
    """The link to a part of what there is about a place."""
    return f"{part}-{'n' if place < 0 else ''}{abs(place)}"


def place_of(payload: str) -> tuple[str, int] | None:
    """The part and the place; None for any other payload."""
    link = LINK.fullmatch(payload)
    return (link[1], -int(link[3]) if link[2] else int(link[3])) if link else None
