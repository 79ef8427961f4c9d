"""The gazetteer as the rules and the screens see it: real places that the register does not have.

Its places have negative ids (minus the GeoNames id), so that they never meet those of the register. What lies in a
place of the register, as the main town of a listed county does, says so.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import islice

from babel.languages import get_official_languages
from rapidfuzz.distance import OSA

from bot.rules.asking.places import Place
from bot.rules.asking.question import Question
from bot.rules.names.index import Kind, Name, Near, SubjectId
from bot.rules.names.mentions import Mention, Sure
from bot.rules.names.namesakes import is_its_english_name
from bot.rules.names.regions import region_in
from bot.rules.names.slips import slips_allowed
from bot.rules.records.register import PlaceFact, Register
from bot.rules.spelling.folding import fold, transliterate
from bot.services.answers import near_names
from bot.services.answers.near_names import LEAST, NearNames
from db.gazetteer.reading import NOTHING, World, WorldPlace, world
from messages.text import Names

KIND = "city"
REMEMBERED, SHOWN = 4096, 128  # places; one that is shown has names in many languages
_LARGE = 100_000  # people: so many know its name
_LONG_NAME, _VERY_LONG_NAME = 5, 9  # letters: in a shorter one every slip makes another word; may have two slips
_WITH_VOWELS = (("\u0370", "\u058f"), ("\u10a0", "\u10ff"))  # Greek, Cyrillic, Armenian; Georgian
_NO_LANGUAGE = "und"
_WEIGHED = 100  # names a slip or two away whose places are looked up


class Gazetteer:
    """All places of the world with 500 people or more, by exact name; a `Peopled` look-up for the book of names."""

    def __init__(self, places: World) -> None:
        self._world = places
        self._near: NearNames | None = None
        self._weighed = lru_cache(REMEMBERED)(self._weigh)  # the namesakes of the same few cities, again and again
        self._shown = lru_cache(SHOWN)(self._fact)
        self._region_id = lru_cache(REMEMBERED)(self._read_region_id)

    def exact(self, folded: str) -> Sequence[Name]:
        """Every place and first-level region written exactly so."""
        named = self._world.named(folded)
        if named is NOTHING:
            return ()
        places = (Name(folded, Kind.PLACE, -number) for number in named.places)
        regions = (Name(folded, Kind.REGION, self._region_id(code)) for code in named.regions)
        return (*places, *regions)

    def rather_words(self, folded: str) -> Sequence[Name]:
        """The places of exactly this name where it is rather an ordinary word: meant where nothing else can be."""
        return tuple(Name(folded, Kind.PLACE, -number) for number in self._world.named(folded).rather_words)

    def goes_on(self, begun: str) -> bool:
        """Whether some name begins so; "new " asks for names of several words."""
        return self._world.goes_on(begun)

    def people(self, place: SubjectId) -> int:
        """How many live in the place with this id; 0: nobody knows."""
        known = self._weighed(-place) if isinstance(place, int) else None
        return known.people if known else 0

    def near(self, folded: str, limit: int = 5, *, by_sound: bool = True) -> Sequence[Near]:
        """Nothing: among so many villages every slip is near to one of them."""
        return ()

    def nearly(self, folded: str, countries: Collection[str] = (), limit: int = 3) -> tuple[int, ...]:
        """Places whose names are a slip or two away, the nearest and largest first: for somebody who is asked which
        one is meant. Nothing where the file of near names is not made yet.
        """
        near = self._near = self._near or _near_names()
        names = islice(near.near(folded), _WEIGHED) if near else ()
        found = (place for name, _ in names for place in self._called(name, countries) if _reads_so(place, folded))
        return tuple(islice(dict.fromkeys(-place.number for place in found), limit))

    @lru_cache(REMEMBERED)  # noqa: B019 (there is one gazetteer a process)
    def large_nearly(self, folded: str) -> tuple[int, ...]:
        """Numbers of the cities whose names are a slip or two away, if the nearest of them is large."""
        found = [place for at in self.nearly(folded) if (place := self._world.place(-at))]
        most = 1 + (len(folded) >= _VERY_LONG_NAME)
        if not found or found[0].people < _LARGE or not _is_called(found[0], folded, most):
            return ()
        return tuple(place.number for place in found if place.people >= _LARGE)

    def places(self, ids: Iterable[int]) -> dict[int, Place]:
        """The places with these ids, as the rules weigh them."""
        return {at: place for at in ids if at < 0 and (place := self._weighed(-at))}

    def facts(self, ids: Iterable[int]) -> dict[int, PlaceFact]:
        """The places with these ids, as they are shown."""
        return {at: fact for at in ids if at < 0 and (fact := self._shown(-at))}

    def region_names(self, fact: PlaceFact) -> Mapping[str, str]:
        """What the region of a place of the register is called in more languages, where both mean the same region."""
        place = self._world.place(fact.geoname) if fact.geoname else None
        names = self._world.region(place.region) if place else {}
        same = names and region_in(fact.country, names["en"]) == region_in(fact.country, fact.region.in_language("en"))
        return names if same else {}

    def country_of_region(self, folded: str) -> str:
        """The country of the only first-level region of this name; "" where there is none, or in several countries."""
        countries = {code.partition(".")[0] for code in self._world.named(folded).regions}
        return countries.pop() if len(countries) == 1 else ""

    def _called(self, name: str, countries: Collection[str]) -> list[WorldPlace]:
        found = self._found(-number for number in self._world.named(name).places)
        there = (place for place in found if not countries or place.country in countries)
        return sorted((place for place in there if place.people >= LEAST), key=lambda place: -place.people)

    def _found(self, ids: Iterable[int]) -> Iterable[WorldPlace]:
        return (place for at in ids if at < 0 and (place := self._world.place(-at)))

    def _weigh(self, number: int) -> Place | None:
        place = self._world.place(number)
        if place is None:
            return None
        return Place(
            id=-number,
            country=place.country,
            region=self._region_id(place.region),
            people=place.people,
            geoname=number,
            name=fold(place.names.get("en", "")),
        )

    def _fact(self, number: int) -> PlaceFact | None:
        place = self._world.place(number)
        if place is None:
            return None
        return PlaceFact(
            id=-place.number,
            slug="",
            kind=KIND,
            names=Names(place.names),
            region=Names(self._world.region(place.region) or {"en": ""}),
            country=place.country,
            parent=None,
            lat=place.lat,
            lon=place.lon,
            population=place.people or None,
            geoname=place.number,
        )

    def _read_region_id(self, code: str) -> str:
        english = self._world.region(code).get("en", "")
        return region_in(code.partition(".")[0], english) if english else ""


def _reads_so(place: WorldPlace, folded: str) -> bool:
    """Whether the near name is one in use: Kayseri was Mazaca once, but nobody means it by "Masak"."""
    return _is_called(place, folded, slips_allowed(folded))


def _is_called(place: WorldPlace, folded: str, most: int) -> bool:
    """Whether a name in use is at most so many slips away."""
    spoken = ("en", *_official_languages(place.country)) if folded.isascii() else place.names
    names = (place.names[language] for language in spoken if language in place.names)
    return any(OSA.distance(folded, fold(name), score_cutoff=most) <= most for name in names)


def _near_names() -> NearNames | None:
    file = near_names.kept().found()
    if file is None:
        return None
    with file:
        return NearNames(file)


@cache
def shipped() -> Gazetteer:
    """The gazetteer that ships; unpacked once a machine, opened once a process."""
    return Gazetteer(world())


def elsewhere(question: Question, register: Register) -> dict[int, Place]:
    """The gazetteer's places that the question names, for `decide`."""
    named = {name.subject for mention in question.mentions for name in mention.elsewhere}
    found = {
        at: place if (parent := register.atlas.around(-at)) is None else replace(place, parent=parent)
        for at, place in shipped().places(at for at in named if isinstance(at, int)).items()
    }
    return dict(_nearly(question, register)) | dict(_namesakes(question, register)) | found


def _nearly(question: Question, register: Register) -> Iterator[tuple[int, Place]]:
    """The large cities whose names are nearly the strange words: hambrug. None where a place of the register may be."""
    strange = {mention.typed for mention in question.mentions if mention.sure is Sure.NONE}
    for typed in sorted(word for word in strange if len(word) >= _LONG_NAME):
        known = register.book.exact(typed) or register.book.elsewhere(typed)  # Virginia Raggi is a woman
        near = () if known else shipped().large_nearly(typed) or _nearly_in_latin(typed)
        if not any(at in register.by_geoname for at in near):
            yield from (
                (-at, replace(place, spelled=typed)) for at in near for place in shipped().places([-at]).values()
            )


def _nearly_in_latin(typed: str) -> tuple[int, ...]:
    """The same of a name of an alphabet with vowels that the gazetteer has in Latin letters alone: ოსტრავამ."""
    if not any(first <= typed[0] <= last for first, last in _WITH_VOWELS):
        return ()
    return shipped().large_nearly(transliterate(typed).replace(" ", ""))


def _namesakes(question: Question, register: Register) -> Iterator[tuple[int, Place]]:
    """The places whose English name a place of the register was asked for by, in another language."""
    facts = (
        (mention, register.places.get(int(at))) for mention in question.mentions for at in mention.subjects(Kind.PLACE)
    )
    for mention, fact in facts:
        if mention.sure is Sure.EXACT and fact and _is_foreign(mention, fact.country):
            english = fold(fact.names.in_language("en"))
            if is_its_english_name(mention.typed, english):
                there = shipped().places(
                    int(name.subject) for name in shipped().exact(english) if name.kind is Kind.PLACE
                )
                yield from ((at, replace(place, namesake=fact.id)) for at, place in there.items())


@lru_cache(REMEMBERED)  # there are not so many countries
def _official_languages(country: str) -> tuple[str, ...]:
    return tuple(get_official_languages(country))


def _is_foreign(mention: Mention, country: str) -> bool:
    """Whether the name is not written as they write it there: صيدا is Sidon alone, and Saïda is سعيدة."""
    spoken = (*_official_languages(country), _NO_LANGUAGE)  # Cbus is no Columbus of another language
    return not any(name.language in spoken for name in mention.names if name.kind is Kind.PLACE)


def fact_of(register: Register, place: int) -> PlaceFact | None:
    """A place of the register or of the gazetteer, by its id."""
    return register.places.get(place) or shipped().facts([place]).get(place)
