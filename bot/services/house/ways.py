"""The ways on that stand below many screens: one button each."""

from bot import taps
from bot.visit import Button
from messages import say


def menu_button() -> Button:
    """The way back to everything."""
    return Button(say.button_menu(), taps.Go("menu"))


def browse_button() -> Button:
    """Who signed, by country."""
    return Button(say.button_browse(), taps.Go("cities"))


def declaration_button() -> Button:
    """What it says."""
    return Button(say.button_declaration(), taps.Go("declaration"))


def commitments_button() -> Button:
    """The commitments."""
    return Button(say.button_six_commitments(), taps.Go("commitments"))


def submissions_button() -> Button:
    """What somebody sent in, and where it stands."""
    return Button(say.button_my_submissions(), taps.Go("status"))


def following_button() -> Button:
    """What somebody follows."""
    return Button(say.button_following(), taps.Go("following"))
