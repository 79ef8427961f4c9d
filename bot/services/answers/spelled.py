"""The places of the world whose names are a slip or two away from a typed one, for whoever is asked back anyway."""

from bot.desk import Desk
from bot.rules.spelling.folding import fold
from bot.services.answers.answering import told_apart
from bot.services.answers.gazetteer import shipped
from bot.visit import Button


def spelled_nearly(desk: Desk, typed: str) -> tuple[Button, ...]:
    """A button for each, the nearest and largest first; of the register's own places theirs."""
    ours = desk.house.register.by_geoname
    return told_apart(desk, (ours.get(-place, place) for place in shipped().nearly(fold(typed))))
