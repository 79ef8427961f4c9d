"""What may be said about the places a question names: listed, several, near, not listed, unknown. Never more than that.

The rule of the room: only a name written exactly as a known one is ever asserted. Whatever is nearly a name becomes a
question back, and the exact name of another place keeps a listed one from being meant.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from bot.rules.asking.places_named import places_named
from bot.rules.asking.question import Question
from bot.rules.names.atlas import Atlas, fits, ids_of
from bot.rules.names.atlas import Place as Place
from bot.rules.names.index import Kind, Name, to_the_letter
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.spelling.folding import fold
from bot.rules.weighing.capitals import as_capital
from bot.rules.weighing.side_by_side import side_by_side
from bot.rules.weighing.verdicts import Finding as Finding
from bot.rules.weighing.verdicts import Listed as Listed
from bot.rules.weighing.verdicts import Near as Near
from bot.rules.weighing.verdicts import NotListed as NotListed
from bot.rules.weighing.verdicts import Several as Several
from bot.rules.weighing.verdicts import Unknown as Unknown
from bot.rules.weighing.verdicts import Verdict as Verdict

_RIVAL = 10  # a namesake with a tenth of the people is worth asking about
_CITY = 200_000  # people: so large a place is meant by its own name
_TOWN = 50_000  # people: so large a namesake is worth naming
_NAMESAKE = 20_000  # people: so large a namesake may be meant where its region is named
_SUGGESTED = 3
_A_WORD = 5  # letters


def decide(
    question: Question, places: Mapping[int, Place], elsewhere: Mapping[int, Place] | None = None
) -> list[Finding]:
    """What may be said about each place the question names, in its order.

    `places` are the register's by id, `elsewhere` the gazetteer's. Strange words count where nothing else
    does, and beside a place: "Skopje and Okhrid".
    """
    atlas = Atlas.of(places).with_elsewhere(elsewhere or {})
    own_names = [(mention, as_capital(mention, atlas)) for mention in places_named(question)]
    findings = [
        Finding(mention, _told_by_all(_at_home(own, atlas), question, question.narrowing(mention), atlas))
        for mention, own in own_names
        if own.sure is not Sure.EXACT or own.elsewhere or not own.has(Kind.COUNTRY) or own.has(Kind.PLACE, Kind.PART)
    ]
    return side_by_side(findings, atlas)


def _told_by_all(mention: Mention, question: Question, narrowing: frozenset[str], atlas: Atlas) -> Verdict:
    """The verdict; of several namesakes the listed one that lies where all places of the question are said to lie, and
    a question back where a namesake of what is listed lies there: London and Victoria in Ontario.
    """
    verdict = _verdict(mention, narrowing, atlas)
    if isinstance(verdict, NotListed) and verdict.place is None and question.names_lands_by_the_way(mention):
        verdict = _whatever_lands(verdict, mention, question, atlas)
    around = question.around_all() if isinstance(verdict, Several | Listed) else frozenset()
    if isinstance(verdict, Listed):
        there = [] if fits(atlas[verdict.place], around) else _others(mention, [atlas[verdict.place]], atlas)
        large = tuple(place.id for place in there if fits(place, around) and place.people >= _NAMESAKE)
        return Several((verdict.place, *large)) if large else verdict
    if isinstance(verdict, Several) and not around:
        beside = _countries_beside(mention, question, atlas)
        around = beside if verdict.countries or len(beside) == 1 else around
    told = _verdict(mention, around, atlas) if around else verdict
    return told if isinstance(told, Listed) else verdict


def _whatever_lands(denied: NotListed, mention: Mention, question: Question, atlas: Atlas) -> Verdict:
    """The verdict without countries that are only told of, in none of which a place is called so: my German friend says
    Tirana has signed. Asked back where other places share the name, unless they are where somebody lives.
    """
    verdict = _verdict(mention, frozenset(), atlas)
    if not isinstance(verdict, Listed) or question.names_only_homes():
        return verdict
    if question.names_a_region_of(atlas[verdict.place].country):
        return denied  # Jawa Tengah, not only Jatim
    shared = ids_of(mention.elsewhere) != (-(atlas[verdict.place].geoname or 0),)
    return Near(denied.near) if shared and denied.near else verdict


def _countries_beside(mention: Mention, question: Question, atlas: Atlas) -> frozenset[str]:
    """Where the cities of the same breath lie, the largest of each name: beside Irbid and Zarqa عمان is Amman, beside
    Cali Palmira is the one in Colombia.
    """
    others = [one for one in question.mentions if one.first != mention.first]
    if any(_is_a_country(one) for one in others):
        return frozenset()
    named = ([atlas[at] for at in ids_of((*one.names, *one.elsewhere)) if at in atlas] for one in others)
    return frozenset(max(places, key=lambda place: place.people).country for places in named if places)


def _is_a_country(mention: Mention) -> bool:
    return mention.has(Kind.COUNTRY) and not mention.has(Kind.PLACE, Kind.PART)


def _at_home(mention: Mention, atlas: Atlas) -> Mention:
    """The mention, where the gazetteer knows one of the register's own places by a name that the register lacks:
    whoever was understood before the place came onto the list is understood now.

    Not where it is nearly the name of another listed one (Lakana is London in Hawaii, and a slip of Larkana elsewhere),
    nor where it is what another place calls itself: Tirana is Tirano in Esperanto, but Tirano is a town in Italy.
    """
    ours = ((name, atlas.own(-name.subject)) for name in mention.elsewhere if isinstance(name.subject, int))
    found = tuple(replace(name, subject=place) for name, place in ours if place is not None)
    if not found or mention.has(Kind.PART):
        return mention
    others = tuple(name for name in mention.elsewhere if atlas.own(-int(name.subject)) is None)
    near = to_the_letter(found)
    theirs = not mention.names and any(atlas[at].name == mention.typed for at in ids_of(others) if at in atlas)
    if theirs and any(atlas[at].listed for at in ids_of(found)):
        return replace(mention, elsewhere=others, near=near)
    slip_of = {hit.name.subject for hit in mention.near} - {name.subject for name in found}
    word = len(mention.typed) <= _A_WORD and mention.text[:1].islower()  # akara is Accra, and what people eat there
    if mention.names or not mention.typed.isascii() or not (slip_of or word):
        return replace(mention, names=(*mention.names, *found))
    return replace(mention, sure=Sure.NEAR, names=found, near=(*mention.near, *near))


def about(place: Place, places: Mapping[int, Place]) -> Verdict:
    """What may be said about exactly this place."""
    return _known([place], Atlas.of(places))


def search(text: str, book: Book, limit: int = 6) -> tuple[int, ...]:
    """Ids of the places a typed name may mean, best first: exact ones, else near ones."""
    folded = fold(text)
    exact = [name for name in (*book.register.exact(folded), *book.elsewhere(folded)) if name.kind is Kind.PLACE]
    near = [] if exact else [hit.name for hit in book.register.near(folded, limit) if hit.name.kind is Kind.PLACE]
    return ids_of(exact or near)[:limit]


def _verdict(mention: Mention, narrowing: frozenset[str], atlas: Atlas) -> Verdict:
    if mention.sure is Sure.NONE:
        nearly = atlas.nearly(mention.typed)
        return NotListed(None, meant=nearly) if nearly else Unknown()
    if mention.sure is Sure.NEAR:
        return _near(mention, narrowing, atlas)
    names = mention.names
    meant = [atlas[at] for at in ids_of(name for name in names if name.kind is Kind.PLACE) if at in atlas]
    others = _others(mention, meant, atlas)
    countries = tuple(str(name.subject) for name in names if name.kind is Kind.COUNTRY)
    fitting = [place for place in (*meant, *others) if fits(place, narrowing)]
    if mention.around_it and (listed := tuple(place.id for place in fitting if place.listed)):
        return NotListed(None, contains=listed)
    if countries and meant and not narrowing:
        return Several(tuple(place.id for place in meant), tuple(dict.fromkeys(countries)))
    if not fitting and (meant or (others and not mention.has(Kind.PART))):
        return NotListed(None, near=tuple(place.id for place in meant if place.listed))
    if others and not meant and not narrowing and (larger := _larger(mention, others, atlas)):
        return Near((*larger, max(others, key=lambda known: known.people).id))
    if fitting and (meant or narrowing or not mention.has(Kind.PART)):
        return _with_near(_known(fitting, atlas), mention, atlas)
    return _inside(names, atlas)


def _with_near(verdict: Verdict, mention: Mention, atlas: Atlas) -> Verdict:
    """What is not listed, with the listed places that are nearly called so: Damari is one slip from Damrai.

    Not where it is so much larger: who writes Kingston does not mean Kinston.
    """
    if not isinstance(verdict, NotListed) or verdict.place is None:
        return verdict
    most = atlas[verdict.place].people
    near = (atlas[at] for at in ids_of(hit.name for hit in mention.near if hit.name.kind is Kind.PLACE) if at in atlas)
    meant = (place.id for place in near if place.listed and (not place.people or most < place.people * _RIVAL))
    return replace(verdict, near=tuple(meant)[:_SUGGESTED])


def _larger(mention: Mention, others: Sequence[Place], atlas: Atlas) -> list[int]:
    """Listed places of nearly this name that are so much larger than those of exactly this name: Berin, Berlin. A name
    of several words is a town's own, where one is called so: معان الكبرى is not عمان الكبرى.
    """
    most = max(place.people for place in others)
    if most >= (_TOWN if " " in mention.typed else _CITY):
        return []
    slips = (hit.name for hit in mention.near if hit.slips and hit.name.kind is Kind.PLACE)
    near = (atlas[at] for at in ids_of(slips) if at in atlas)
    return [place.id for place in near if place.listed and place.people > most * _RIVAL]


def _known(fitting: Sequence[Place], atlas: Atlas) -> Verdict:
    """The verdict on known places of one name."""
    listed = [place for place in fitting if place.listed]
    if not listed:
        place = max(fitting, key=lambda known: known.people)
        parent = atlas.get(place.parent) if place.parent is not None else None
        inside = atlas.parts_of(place) or atlas.in_region_of_name(place)
        within = parent.id if parent and parent.listed else None
        return NotListed(place.id, within, inside, namesakes=_large_namesakes(place, fitting))
    rivals = [place for place in fitting if not place.listed and place.people * _RIVAL >= listed[0].people]
    if len(listed) > 1 or rivals:
        return Several(tuple(place.id for place in (*listed, *sorted(rivals, key=lambda rival: -rival.people))))
    return Listed(listed[0].id, atlas.parts_of(listed[0]), listed[0].parent)


def _large_namesakes(place: Place, fitting: Sequence[Place]) -> tuple[int, ...]:
    """Those in other countries that may be meant as well: طرابلس is Tripoli in Libya, and in Lebanon."""
    least = max(_TOWN, place.people / _RIVAL)
    others = (other for other in fitting if other.country != place.country and other.people >= least)
    return tuple(other.id for other in sorted(others, key=lambda other: -other.people))[:_SUGGESTED]


def _inside(names: Iterable[Name], atlas: Atlas) -> Verdict:
    """A name known only as a part of a place of the register."""
    parents = [atlas[at] for at in ids_of(name for name in names if name.kind is Kind.PART) if at in atlas]
    listed = next((parent.id for parent in parents if parent.listed), None)
    return NotListed(None, within=listed) if parents else Unknown()


def _near(mention: Mention, narrowing: frozenset[str], atlas: Atlas) -> Verdict:
    names = [hit.name for hit in mention.near]
    near = ids_of(name for name in names if name.kind in (Kind.PLACE, Kind.PART))
    places = tuple(at for at in near if at in atlas and fits(atlas[at], narrowing))[:_SUGGESTED]
    countries = tuple(dict.fromkeys(str(name.subject) for name in names if name.kind is Kind.COUNTRY))[:_SUGGESTED]
    if not places and near and narrowing and all(hit.slips == 0 for hit in mention.near):
        return NotListed(None, near=tuple(at for at in near if at in atlas and atlas[at].listed))
    return Near(places, countries) if places or countries else Unknown()


def _others(mention: Mention, meant: Sequence[Place], atlas: Atlas) -> list[Place]:
    """The gazetteer's places of this name that are neither the register's own nor the main town of one of them. What a
    listed place shares its English name with may be meant as well: nothing is asserted then.
    """
    numbers, ids = {place.geoname for place in meant}, {place.id for place in meant}
    named = (atlas[at] for at in ids_of(mention.elsewhere) if at in atlas and at not in ids)
    found = (*named, *atlas.namesakes([place.id for place in meant if place.listed]))
    return [place for place in found if place.geoname not in numbers and place.parent not in ids]
