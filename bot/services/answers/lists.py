"""The buttons that turn pages and open records: each finds its list again by the word it carries."""

from collections.abc import Callable, Mapping

from bot import taps
from bot.desk import Desk
from bot.rules.names.regions import is_of_parts, name_of_parts
from bot.services.answers import browsing, example_card, examples
from bot.services.answers.answering import gone, leader_card
from bot.services.answers.origin import BELOW
from bot.services.answers.paging import in_place
from bot.visit import Reply, Visit


def show_list(visit: Visit, desk: Desk) -> Reply:
    """A page of a list by its button."""
    tap = visit.tap
    assert isinstance(tap, taps.ShowList)
    shown = LISTS[tap.kind](desk, tap.key, tap.page) if tap.kind in LISTS else None
    return in_place(visit, shown or gone())


def show_record(visit: Visit, desk: Desk) -> Reply:
    """One leader's or one example's record by its button; one that is no longer public is gone."""
    tap = visit.tap
    assert isinstance(tap, taps.ShowRecord)
    register = desk.house.register
    if tap.entry in register.signatories:
        return in_place(visit, leader_card(desk, register.signatories[tap.entry]))
    if tap.entry in register.examples:
        example, part = register.examples[tap.entry], tap.part.partition("/")[0]
        if part == "files" and example.files:
            return example_card.files(example, tap.part)
        card = example_card.card(desk, example, tap.part)
        return card if part == BELOW else in_place(visit, card)
    return in_place(visit, gone())


def _region(desk: Desk, key: str, page: int) -> Reply | None:
    """A region goes by one of its places: its own name might not fit into a button. One made of others by its code."""
    if is_of_parts(key):
        return browsing.region(desk, key, name_of_parts(key), page)
    place = desk.house.register.atlas.get(_number(key))
    return browsing.region(desk, place.region, page=page) if place else None


def _number(key: str) -> int:
    return int(key) if key.isdecimal() and key.isascii() else 0


LISTS: Mapping[str, Callable[[Desk, str, int], Reply | None]] = {
    "area": browsing.area,
    "region": _region,
    "place": lambda desk, key, page: examples.of_place(desk, _number(key), page),
    "theme": examples.about_theme,
    "examples-in": examples.of_country,
}
