"""What the questions about the place need to know of a scene: buttons, prompts, and what an answer tells besides."""

from typing import Any

from bot.rules.forms.answers import name_and_rest
from bot.rules.forms.form import Choice, Lines, Scene
from bot.rules.forms.offered_places import choices_of, namesakes
from bot.rules.forms.typed_place import Said
from bot.rules.names.one_slip import one_slip_away
from bot.rules.records import naming
from bot.rules.spelling.folding import fold
from messages import say
from messages.text import Country, Listing

LONGEST = 80  # characters: what is longer is no name of a place
_NAMED = 3  # places in one question


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
    kept = {key: answer[key] for key in ("typed", "near", "inside", "unknown") if key in answer}
    return {"place": kept, "near_there": [], **country}


def what_listed_place_tells(answer: Any, scene: Scene) -> dict[str, Any]:
    """The same where the next question names the place that is listed: then one that is sure need not be asked for."""
    sure = {"which_place": str(answer["sure"])} if isinstance(answer, dict) and "sure" in answer else {}
    return {**what_place_tells(answer, scene), **sure}


def ask_country(scene: Scene) -> Lines:
    """The country of a place that we do not know, or of a namesake of those that we know."""
    place = scene.answers["place"]
    ask = say.form_ask_country if place.get("near") else say.form_ask_country_of_unknown
    return (ask(typed=place["typed"]),)


def what_country_tells(answer: Any, scene: Scene) -> dict[str, Any]:
    """Which places of that country are nearly called so, but for those that were offered already."""
    place = scene.answers["place"]
    name = _before_country(place["typed"], answer, scene)
    found = scene.known.places_in(name, answer)
    kept = [at for at in found if at not in place.get("near", ())]
    return {"place": {**place, "typed": name}, "near_there": kept}


def _before_country(typed: str, country: str, scene: Scene) -> str:
    """The name alone, where the country stood behind it with a slip in it or by half its name: it was asked for then,
    and would be shown twice.
    """
    name, behind = name_and_rest(typed)
    slips = one_slip_away(fold(behind)) if behind else ()
    named = any(country in scene.known.countries(word) for word in (behind, *slips))
    return name if named else typed


def what_place_there_tells(answer: Any, scene: Scene) -> dict[str, Any]:
    """The same as if it had been found before the country was known."""
    place = scene.answers["place"]
    return {"place": {**place, "near": [*place.get("near", ()), *scene.answers["near_there"]]}, "which_place": answer}


def asks_instead(typed: str, scene: Scene) -> bool:
    """A question about some place, where the name of one was asked for."""
    return scene.known.places(typed).said is Said.QUESTION if len(typed) <= LONGEST else scene.known.asks(typed)


def place_is_unclear(scene: Scene) -> bool:
    """A typed place that may be one that we know. If it is surely one, this is answered with it."""
    return bool((scene.answers.get("place") or {}).get("near"))


def ask_which_place(scene: Scene) -> Lines:
    """Whether it is one of those that we know."""
    place, count = scene.answers["place"], len(near_places(scene)) - 1
    if "inside" in place:
        return (say.form_ask_place_inside(count=count),)
    return (say.form_ask_which_place(typed=place["typed"], count=count, kept="yes" if _is_kept(scene) else "no"),)


def near_places(scene: Scene) -> tuple[Choice, ...]:
    """The places that were perhaps meant, and a way out."""
    near = choices_of(scene.answers["place"]["near"], scene)
    return (*near, _none_of_these(scene, len(near)))


def _none_of_these(scene: Scene, count: int) -> Choice:
    """Back to the name, where a sentence was written; on to the country, where it is not known; else all is said."""
    place, none = scene.answers["place"], say.button_other_place(count=count)
    if "inside" in place:
        return Choice(naming.OTHER, none, opens="place")
    kept = say.button_keep_as_written(typed=place["typed"], count=count)
    return Choice(naming.OTHER, kept if _is_kept(scene) else none)


def _is_kept(scene: Scene) -> bool:
    """Whether nothing more is to be asked about it than that. A name that one of them bears looked like that place on
    the button: «ليس أيًّا منها، بل «بلدية معان»» made a second Maan, which nobody found.
    """
    return "country" in scene.answers and not namesakes(scene)


def place_there_is_unclear(scene: Scene) -> bool:
    """None of the places that were found at first, but the country told of others."""
    return place_is_new(scene) and bool(scene.answers.get("near_there"))


def ask_place_there(scene: Scene) -> Lines:
    """Whether it is one of those in that country."""
    typed, count = scene.answers["place"]["typed"], len(places_there(scene)) - 1
    return (say.form_ask_which_place(typed=typed, count=count, kept="no" if namesakes(scene) else "yes"),)


def places_there(scene: Scene) -> tuple[Choice, ...]:
    """The places of that country that were perhaps meant, and a way out."""
    near = choices_of(scene.answers["near_there"], scene)
    kept = say.button_keep_as_written(typed=scene.answers["place"]["typed"], count=len(near))
    none = say.button_other_place(count=len(near)) if namesakes(scene) else kept
    return (*near, Choice(naming.OTHER, none))


def place_is_doubtful(scene: Scene) -> bool:
    """Nothing is called so in its country: it may be new to us, or misspelt. Or something is, and is not meant."""
    return place_is_new(scene) and ("unknown" in scene.answers["place"] or bool(namesakes(scene)))


def ask_as_written(scene: Scene) -> Lines:
    """Whether it is written right, or is really another place than its namesake."""
    typed, same = scene.answers["place"]["typed"], namesakes(scene)
    if same:
        places = Listing(tuple(naming.place(fact) for fact in same.values())[:_NAMED], "or")
        return (say.form_ask_another_place(typed=typed, places=places),)
    return (say.form_ask_as_written(typed=typed, country=Country(scene.answers["country"])),)


def as_written(scene: Scene) -> tuple[Choice, ...]:
    """Keep it, or write it again; or one of its namesakes after all."""
    typed, same = scene.answers["place"]["typed"], namesakes(scene)
    if not same:
        return (Choice("yes", say.button_as_written(typed=typed)), *write_again(scene))
    there = bool(scene.answers.get("near_there")) and scene.answers.get("which_there") == naming.OTHER
    again = Choice("again", say.button_show_places_again(), opens="which_there" if there else "which_place")
    return (again, Choice("yes", say.button_list_as_new(typed=typed)))


def write_again(scene: Scene) -> tuple[Choice, ...]:
    """The name was misspelt, or no name."""
    return (Choice("again", say.button_write_place_again(), opens="place"),)


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
