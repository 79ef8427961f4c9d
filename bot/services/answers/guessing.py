"""What words that were not understood may mean, as buttons: a place, leader, country, theme … to be confirmed."""

from collections.abc import Callable, Collection, Iterable, Mapping

from bot import taps
from bot.desk import Desk
from bot.rules.names.candidates import Guess, candidates, likely
from bot.rules.names.index import Kind, SubjectId
from bot.rules.names.regions import is_contested_region
from bot.rules.records import naming
from bot.services.answers.answering import open_leader, told_apart
from bot.services.answers.counting import area_name
from bot.services.answers.examples import theme_button
from bot.visit import Button
from messages import say
from messages.text import Country

MOST = 5
READS_ALIKE = 72.0  # of 100; below it, a second guess only wastes somebody's time
READ = 3  # stretches of words that are looked at


def guesses(desk: Desk, texts: Iterable[str], without: Collection[Guess] = ()) -> tuple[Button, ...]:
    """What these words are clearly nearly the name of."""
    return _buttons(desk, (one for one in guessed(desk, texts) if one not in without))


def guessed(desk: Desk, texts: Iterable[str]) -> dict[Guess, None]:
    """The same as it is, the likeliest first."""
    book = desk.house.register.book
    return dict.fromkeys(one for text in list(texts)[:READ] for one in likely(text, (book.register, book.world)))


def next_best(desk: Desk, typed: str, without: Collection[Guess]) -> tuple[Button, ...]:
    """The same, and then the places that read most like it: somebody has said that the first guesses were wrong."""
    places = candidates(typed, desk.house.register.book.register, least=READS_ALIKE)
    more = ((Kind.PLACE, place) for place in places if (Kind.PLACE, place) not in without)
    return tuple(dict.fromkeys((*guesses(desk, (typed,), without), *_buttons(desk, more))))[:MOST]


def _buttons(desk: Desk, found: Iterable[Guess]) -> tuple[Button, ...]:
    return tuple(button for kind, subject in found for button in OPENING[kind](desk, subject))


def _leader(desk: Desk, subject: SubjectId) -> tuple[Button, ...]:
    who = desk.house.register.signatories.get(int(subject))
    return (open_leader(who),) if who else ()


def _region(desk: Desk, subject: SubjectId) -> tuple[Button, ...]:
    """By a place that lies in it: a region with nobody on the list has no page."""
    register = desk.house.register
    who = register.by_region.get(str(subject), ())
    if not who:
        return ()
    fact = register.places[who[0].place]
    stated = say.button_region(region=fact.region, country=Country(fact.country))
    label = naming.region(fact) if is_contested_region(str(subject)) else stated
    return (Button(label, taps.ShowList("region", str(fact.id), 0)),)


OPENING: Mapping[Kind, Callable[[Desk, SubjectId], tuple[Button, ...]]] = {
    Kind.PLACE: lambda desk, subject: told_apart(desk, (int(subject),)),
    Kind.PART: lambda desk, subject: told_apart(desk, (int(subject),)),
    Kind.LEADER: _leader,
    Kind.COUNTRY: lambda desk, subject: (
        Button(say.button_country(country=Country(str(subject))), taps.ShowCountry(str(subject), 0)),
    ),
    Kind.AREA: lambda desk, subject: (
        Button(say.button_area(area=area_name(str(subject))), taps.ShowList("area", str(subject), 0)),
    ),
    Kind.REGION: _region,
    Kind.THEME: lambda desk, subject: (theme_button(desk, str(subject)),),
    Kind.COMMITMENT: lambda desk, subject: (
        Button(say.button_commitment_number(number=str(subject)), taps.ShowCommitment(int(subject), 0)),
    ),
}
