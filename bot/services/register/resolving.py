"""Which place a page means: found by the search that answers residents, narrowed by the country and region it prints.

Taken is what one place alone is called in that country, exactly or in a case of its language. Whatever the search
would ask a resident about, or would offer to whoever fills in a form, a person must choose from.
"""

from collections.abc import Collection, Iterator, Mapping

from babel import Locale

from bot.rules.asking.places import Listed, Near
from bot.rules.names.atlas import ids_of
from bot.rules.names.index import Kind, Name
from bot.rules.names.mentions import Mention, Sure
from bot.rules.names.regions import region_in
from bot.rules.page.comparison import Meant, Printed, Resolve
from bot.rules.page.wording import UNITS
from bot.rules.records.register import Register
from bot.rules.spelling.folding import fold
from bot.services.answers.gazetteer import fact_of, shipped
from bot.services.forms.seeking import MOST, Looked, look
from bot.services.review.namesakes import STANDS_OUT

_LITTLE = "commune comune the of de du des d di do da del della von van la le el l"
_BODY = frozenset(word for words in (*UNITS, _LITTLE) for word in fold(words).split())
Chosen = Mapping[int, int | None]  # by line: the place that a person says is meant, or None: none of those offered


def resolver(register: Register, chosen: Chosen) -> Resolve:
    """The search of this register, and what somebody has said about single lines."""

    def resolve(printed: Printed) -> Meant:
        meant = _meant(printed, register)
        if printed.line not in chosen:
            return meant
        place = chosen[printed.line]
        return Meant(place, meant.near if place is None else (), settled=True)

    return resolve


def _meant(printed: Printed, register: Register) -> Meant:
    typed = ", ".join(filter(None, (printed.name, _country(printed, register))))
    looked = look(typed, register)
    country = printed.country if printed.country_text else None  # what is not printed parts nobody from a namesake
    there = [at for at in looked.places if country in (None, _lies_in(at, register))]
    inside = [at for at in there if _is_in_region(at, printed.region, register)]
    names = (fold(printed.name), fold(typed))
    place = _only_one(names, looked, inside, register)
    near = () if place is not None else tuple(inside or there)[:MOST]
    return Meant(place, near, within=_whole(names, looked, register))


def _country(printed: Printed, register: Register) -> str:
    """The printed country as the search reads it: in English where it does not know the page's word for it."""
    if not printed.country_text or not printed.country:
        return printed.country_text
    read = register.book.world.exact(fold(printed.country_text))
    known = any(name.kind is Kind.COUNTRY and name.subject == printed.country for name in read)
    return printed.country_text if known else str(Locale("en").territories.get(printed.country, printed.country_text))


def _lies_in(at: int, register: Register) -> str:
    fact = fact_of(register, at)
    return fact.country if fact else ""


def _is_in_region(at: int, region: str, register: Register) -> bool:
    """Whether nothing speaks against the printed region; many places have none that is known."""
    fact = fact_of(register, at)
    if not region or fact is None:
        return True
    names = {*fact.region.by_language.values(), *shipped().region_names(fact).values()} - {""}
    return not names or region_in(fact.country, region) in {region_in(fact.country, name) for name in names}


def _only_one(names: Collection[str], looked: Looked, there: list[int], register: Register) -> int | None:
    """The one place of exactly that name: an answer would say that it is listed, or it stands out among its namesakes.

    Never a namesake of a listed place, as long as the page does not part the two.
    """
    if len(looked.findings) != 1 or not _is_whole(looked.findings[0].mention, names):
        return None
    mention, verdict = looked.findings[0].mention, looked.findings[0].verdict
    if isinstance(verdict, Listed) and verdict.place in there:
        return verdict.place
    if isinstance(verdict, Near):
        return None
    exact = {register.own(at) for at in ids_of(_names(mention))}
    called = sorted((at for at in there if at in exact), key=lambda at: -_people(at, register))
    first, others = called[:1], called[1:]
    if not first or any(_people(at, register) * STANDS_OUT >= _people(first[0], register) for at in others):
        return None
    return None if any(at in register.by_place for at in others) else first[0]


def _whole(names: Collection[str], looked: Looked, register: Register) -> int | None:
    """The place of the register of which these words name a part."""
    parts = (name for one in looked.findings if _is_whole(one.mention, names) for name in one.mention.names)
    return next((at for at in ids_of(name for name in parts if name.kind is Kind.PART) if at in register.places), None)


def _is_whole(mention: Mention, names: Collection[str]) -> bool:
    """Whether the mention is the whole name: with its country, or without the words for the body ("Commune de …")."""
    found = mention.typed.split()
    rests = ([word for word in name.split() if word not in found] for name in names)
    return mention.sure is Sure.EXACT and any(_BODY.issuperset(rest) for rest in rests)


def _names(mention: Mention) -> Iterator[Name]:
    yield from (name for name in mention.names if name.kind is Kind.PLACE)
    yield from mention.elsewhere


def _people(at: int, register: Register) -> int:
    fact = fact_of(register, at)
    return (fact.population if fact else None) or 0
