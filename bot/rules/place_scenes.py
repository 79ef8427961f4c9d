"""What the questions about the place need to know of a scene: buttons, prompts, and what an answer tells besides."""

from typing import Any

from bot.rules import naming
from bot.rules.form import Choice, Lines, Scene
from messages import say


def ask_place(scene: Scene) -> Lines:
    """The place, worded for somebody who has one listed already or not."""
    return (say.form_ask_place_own() if own_place(scene) else say.form_ask_place(),)


def ask_place_about(scene: Scene) -> Lines:
    """The place of an example, which need not be one's own."""
    return (say.form_ask_place_own() if own_place(scene) else say.form_ask_place_about(),)


def own_place(scene: Scene) -> tuple[Choice, ...]:
    """The place for which this very account has a published endorsement."""
    own = scene.known.register.signatories.get(scene.known.own_entry() or 0)
    if own is None:
        return ()
    return (Choice(str(own.place), naming.place(scene.known.register.places[own.place])),)


def what_place_tells(answer: Any, scene: Scene) -> dict[str, Any]:
    """A pressed place is a known one; a typed one may tell in which country it is."""
    if isinstance(answer, str):
        return {"place": {"id": int(answer)}}
    country = {"country": answer["country"]} if "country" in answer else {}
    return {"place": {key: answer[key] for key in ("typed", "near")}, **country}


def what_listed_place_tells(answer: Any, scene: Scene) -> dict[str, Any]:
    """The same where the next question names the place that is listed: then one that is sure need not be asked for."""
    sure = {"which_place": str(answer["sure"])} if isinstance(answer, dict) and "sure" in answer else {}
    return {**what_place_tells(answer, scene), **sure}


def place_is_unclear(scene: Scene) -> bool:
    """A typed place that may be one that we know. If it is surely one, this is answered with it."""
    return bool((scene.answers.get("place") or {}).get("near"))


def ask_which_place(scene: Scene) -> Lines:
    """Whether it is one of those that we know."""
    return (say.form_ask_which_place(typed=scene.answers["place"]["typed"], count=len(near_places(scene)) - 1),)


def near_places(scene: Scene) -> tuple[Choice, ...]:
    """The places that were perhaps meant, and a way out."""
    near = ((at, scene.known.place(int(at))) for at in scene.answers["place"]["near"])
    return (
        *(Choice(str(at), naming.place(fact)) for at, fact in near if fact),
        Choice(naming.OTHER, say.button_other_place()),
    )


def place_is_new(scene: Scene) -> bool:
    """A typed place that is none of those we know."""
    place = scene.answers.get("place") or {}
    return "typed" in place and (not place.get("near") or scene.answers.get("which_place") == naming.OTHER)


def country_of_place(scene: Scene) -> str:
    """The country of the place that the answers name, "" while it is not known."""
    meant = naming.place_meant(scene.answers)
    fact = scene.known.place(meant) if meant is not None else None
    return fact.country if fact else str(scene.answers.get("country") or "")


def not_own_place(scene: Scene) -> bool:
    """Somebody speaks for a place without a published endorsement from the same account."""
    own = scene.known.register.signatories.get(scene.known.own_entry() or 0)
    return own is None or naming.place_id(scene.answers) != own.place
