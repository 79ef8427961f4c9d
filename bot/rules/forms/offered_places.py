"""The places that were offered for a typed name: as buttons that can be told apart, and those that go by that name."""

from collections import Counter
from collections.abc import Iterable, Iterator

from bot.rules.forms.form import Choice, Scene
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.rules.spelling.folding import fold
from bot.rules.spotting.municipal import left_of
from messages import say
from messages.text import Text


def choices_of(places: Iterable[int], scene: Scene) -> tuple[Choice, ...]:
    """A button for each place. Two of one name and region are told apart by their people; of those that nothing tells
    apart one is enough: the first.
    """
    facts = {int(at): fact for at in places if (fact := scene.known.place(int(at)))}
    same = Counter(map(naming.place, facts.values()))
    labels = {at: _label(fact, alone=same[naming.place(fact)] == 1) for at, fact in facts.items()}
    first = {label: at for at, label in reversed(labels.items())}
    return tuple(Choice(str(at), label) for at, label in labels.items() if first[label] == at)


def namesakes(scene: Scene) -> dict[int, PlaceFact]:
    """The offered places in the country of the answers that go by the typed name, or by what is left of it without what
    a municipality calls itself.
    """
    place, country = scene.answers.get("place") or {}, scene.answers.get("country")
    typed = str(place.get("typed") or "")
    if not typed or not country:
        return {}
    offered = (*place.get("near", ()), *(scene.answers.get("near_there") or ()))
    facts = {int(at): fact for at in offered if (fact := scene.known.place(int(at)))}
    names = {fold(typed), *left_of(typed)}
    return {at: fact for at, fact in facts.items() if fact.country == country and not names.isdisjoint(_names(fact))}


def _names(fact: PlaceFact) -> Iterator[str]:
    return map(fold, fact.names.by_language.values())


def _label(fact: PlaceFact, *, alone: bool) -> Text:
    people = None if alone else fact.population
    return say.place_with_people(place=naming.place(fact), people=people) if people else naming.place(fact)
