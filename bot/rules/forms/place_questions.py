"""The questions about the place, which the forms share: its name, and whatever that name leaves open."""

from collections.abc import Callable
from functools import partial

from bot.rules.forms import answers as a
from bot.rules.forms import place_scenes as p
from bot.rules.forms.form import Fills, Lines, Question, Scene
from bot.rules.records import naming
from messages import say

# What is asked only where the name left something open: in the summary it is the place, whichever question told it.
_OPEN = partial(Question, label=say.label_place, words_for="place", asks=p.asks_instead, unlisted=True)


def where(ask: Callable[[Scene], Lines], *also: str, fills: Fills = p.what_place_tells) -> tuple[Question, ...]:
    """The questions about the place; a changed place makes the answers `also` names meaningless."""
    return (
        Question(
            "place",
            ask=ask,
            label=say.label_place,
            read=a.place_name,
            show=lambda answer, scene: naming.place_answer(scene.answers, scene.known.place),
            choices=p.own_place,
            asks=p.asks_instead,
            fills=fills,
            resets=("which_place", "country", "which_there", "as_written", *also),
        ),
        _OPEN(
            "which_place",
            ask=p.ask_which_place,
            choices=p.near_places,
            when=p.place_is_unclear,
            resets=("country", "as_written", *also),
        ),
        Question(
            "country",
            ask=p.ask_country,
            label=say.label_country,
            read=a.country,
            choices=p.write_again,
            fills=p.what_country_tells,
            when=p.place_is_new,
            resets=("which_there", "as_written"),
            unlisted=True,
        ),
        _OPEN(
            "which_there",
            ask=p.ask_place_there,
            choices=p.places_there,
            when=p.place_there_is_unclear,
            fills=p.what_place_there_tells,
            resets=("as_written", *also),
        ),
        _OPEN(
            "as_written",
            ask=p.ask_as_written,
            choices=p.as_written,
            when=p.place_is_doubtful,
        ),
    )
