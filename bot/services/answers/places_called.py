"""The places of the register that a typed name may mean, for staff to choose from."""

from bot.desk import Desk
from bot.rules.names.candidates import candidates
from bot.rules.names.index import Kind
from bot.rules.records.register import PlaceFact
from bot.rules.spelling.folding import fold

MOST = 5


def called(desk: Desk, typed: str) -> list[PlaceFact]:
    """Those that go by the name exactly, or else those whose names read most like it."""
    return called_exactly(desk, typed) or called_nearly(desk, typed)


def called_exactly(desk: Desk, typed: str) -> list[PlaceFact]:
    """Those that go by the name."""
    register = desk.house.register
    exact = (name.subject for name in register.book.register.exact(fold(typed)) if name.kind is Kind.PLACE)
    return [register.places[int(at)] for at in dict.fromkeys(exact) if at in register.places][:MOST]


def called_nearly(desk: Desk, typed: str) -> list[PlaceFact]:
    """Those whose names read most like it."""
    register = desk.house.register
    return [register.places[at] for at in candidates(typed, register.book.register) if at in register.places]
