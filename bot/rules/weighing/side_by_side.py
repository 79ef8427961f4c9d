"""What two names side by side say about each other: one may lie in the other, or tell its namesakes apart."""

from collections.abc import Sequence
from dataclasses import replace

from bot.rules.names.atlas import Atlas, Place, ids_of
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention
from bot.rules.names.regions import region_in
from bot.rules.spelling.folding import fold
from bot.rules.weighing.its_region import without_its_region
from bot.rules.weighing.the_one_near import the_one_near
from bot.rules.weighing.verdicts import Finding, Listed, Near, NotListed, Several, Verdict
from bot.rules.words.endings.cases_of_the_east import GENITIVES

_FAR_FROM_ITS_PART = 4  # words: is Hackney on it, the London borough
_CITY = 200_000  # people: so large a city is asked for beside another


def side_by_side(findings: Sequence[Finding], atlas: Atlas) -> list[Finding]:
    """Where two names stand side by side, the second may say where the first lies: Edmonton, London."""
    kept: list[Finding] = []
    for finding in findings:
        kept[-1:] = _both(kept[-1], finding, atlas) if kept else [finding]
    return _once(without_its_region(kept, atlas))


def _once(findings: list[Finding]) -> list[Finding]:
    """The findings without a question back that another name has answered: brick city? Newark, I mean."""
    listed = {one.verdict.place for one in findings if isinstance(one.verdict, Listed)}
    return [one for one in findings if one.mention.also or not _is_answered(one.verdict, listed)]


def _is_answered(verdict: Verdict, listed: set[int]) -> bool:
    return isinstance(verdict, Several) and not listed.isdisjoint(verdict.places)


def _both(first: Finding, second: Finding, atlas: Atlas) -> list[Finding]:
    """What is left of the two."""
    if second.mention.close:
        told = the_one_near(first, second, atlas) or _namesakes_there(first, second, atlas)
        return [Finding(first.mention, told) if told else first]
    beside = second.mention.tied or second.mention.first - first.mention.last == 1
    if (beside and _lies_in(first.verdict, second.verdict)) or _is_told_closer(first, second, atlas):
        return [first]
    if part := _as_a_part(first, second, atlas):
        return [part]
    if second.mention.around and (_says_where(second.verdict, first.verdict) or _owns(second, first, atlas)):
        return [first]
    if beside and (_says_which(first.verdict, second.verdict) or _says_where(first.verdict, second.verdict)):
        return [second]
    if beside and _owns(first, second, atlas):
        return [second]
    owned = _another_there(second, first, atlas) if second.mention.inside else None
    if owned:
        return [Finding(second.mention, owned)]
    return _told_apart(first, second, atlas)


def _is_a_part_of_one(part: Verdict, near: Near) -> bool:
    """Whether it lies in what was only nearly named, as a borough's name begins with its city's."""
    return isinstance(part, NotListed) and part.within is not None and part.within in near.places


def _told_apart(first: Finding, second: Finding, atlas: Atlas) -> list[Finding]:
    """Both, or the first where the second says that it lies abroad; only asked about where it may say so."""
    if second.mention.in_it and isinstance(first.verdict, Listed) and isinstance(second.verdict, Listed):
        return [Finding(first.mention, Near((first.verdict.place,)))]  # Kumanovo in Skopje: nobody knows that one
    if isinstance(first.verdict, Near) and _is_a_part_of_one(second.verdict, first.verdict) and not second.mention.also:
        return [second]
    there = _in_what_is_called_so(first, second, atlas) or _another_there(first, second, atlas)
    inside = there or _namesakes_there(first, second, atlas)
    if inside:
        return [Finding(first.mention, inside)]
    if there := _in_its_region(first, second, atlas):
        return [Finding(first.mention, there), second]
    if isinstance(first.verdict, Listed) and _may_lie_there(first, second, atlas):
        return [Finding(first.mention, Near((first.verdict.place,))), second]
    return [first, second]


def _lies_in(part: Verdict, whole: Verdict) -> bool:
    """Whether the second is only named to say where the first lies: Čair of Skopje."""
    return isinstance(part, Listed) and isinstance(whole, Listed | NotListed) and part.within == whole.place is not None


def _is_told_closer(first: Finding, second: Finding, atlas: Atlas) -> bool:
    """Whether a part of a listed place is named behind it in passing: Trans Nzoia County, you know, Kitale; or its
    region that a town is called like as well: Maluso in Basilan.
    """
    one, other = first.verdict, second.verdict
    if second.mention.also or not isinstance(one, Listed) or not isinstance(other, NotListed):
        return False
    if second.mention.around and other.place is not None and _may_lie_in(atlas[one.place], atlas[other.place], atlas):
        return True  # Nansana in Wakiso
    if second.mention.tied and atlas[one.place].region in second.mention.subjects(Kind.REGION):
        return True
    return other.place is None and other.within == one.place


def _as_a_part(first: Finding, second: Finding, atlas: Atlas) -> Finding | None:
    """The first, where the second is the whole it lies in (Hackney, the London borough), or is said to be: Neukölln in
    Berlin.
    """
    one, other = first.verdict, second.verdict
    if not isinstance(one, NotListed) or second.mention.also or not isinstance(other, Listed | Near):
        return None
    whole = {other.place} if isinstance(other, Listed) else {*other.places}
    near = second.mention.first - first.mention.last <= _FAR_FROM_ITS_PART
    if near and not whole.isdisjoint({one.within, *ids_of(first.mention.names)}):
        return first
    inside = isinstance(other, Listed) and second.mention.around and one.place is not None
    if not inside or one.place is None or not _is_in_a_city(atlas[one.place], atlas[max(whole)]):
        return None
    return Finding(first.mention, replace(one, within=max(whole)))


def _is_in_a_city(place: Place, city: Place) -> bool:
    """Whether nothing speaks against it; a city that is a region by itself lies in none."""
    return place.country == city.country and "" in (place.region, city.region, city.region.replace(place.region, ""))


def _says_which(several: Verdict, meant: Verdict) -> bool:
    """Whether the second says which of them is meant: a budapesti I. kerület."""
    return isinstance(several, Several) and isinstance(meant, Listed) and meant.place in several.places


def _says_where(around: Verdict, listed: Verdict) -> bool:
    """Whether the first only says where the second lies: Chattogram's Satkania, Skopje's Čair."""
    if isinstance(around, Listed) and isinstance(listed, Listed):
        return listed.within == around.place
    return isinstance(around, NotListed) and isinstance(listed, Listed) and listed.place in around.contains


def _owns(first: Finding, second: Finding, atlas: Atlas) -> bool:
    """Whether the first is the district that the listed second is said to be of: Natore's Singra (নাটোরের সিংড়া)."""
    one, other = first.verdict, second.verdict
    if second.mention.also or not isinstance(one, NotListed) or not isinstance(other, Listed) or one.place is None:
        return False
    return is_owning(first.mention) and _may_lie_in(atlas[one.place], atlas[other.place], atlas)


def is_owning(mention: Mention) -> bool:
    """Whether a place elsewhere is named in its genitive."""
    cut = all(fold(name.text) != mention.typed for name in mention.elsewhere)
    return cut and mention.typed.endswith(GENITIVES)


def _another_there(first: Finding, second: Finding, atlas: Atlas) -> NotListed | None:
    """What is not listed where the second says that the first lies in it, in another country than the listed one."""
    one, other = first.verdict, second.verdict
    tied = second.mention.around or first.mention.inside
    if not tied or not isinstance(one, Listed | Several) or not isinstance(other, NotListed):
        return None
    meant = (one.place,) if isinstance(one, Listed) else one.places
    if other.place is None or any(_may_lie_in(atlas[at], atlas[other.place], atlas) for at in meant):
        return None
    return NotListed(None, near=tuple(at for at in meant if atlas[at].listed))


def _in_what_is_called_so(first: Finding, second: Finding, atlas: Atlas) -> NotListed | Near | None:
    """The namesake in the region that the second is called like, whatever town the second may be as well: londres en
    catamarca. Where only a comma says that it lies there, the listed one is asked back.
    """
    one, mention = first.verdict, second.mention
    comma = mention.first - first.mention.last == 1
    told = mention.around or mention.perhaps
    if not isinstance(one, Listed) or isinstance(second.verdict, Listed) or not (told or (comma and not mention.also)):
        return None
    ours = atlas.regions_of(atlas[one.place])
    named = (atlas[at] for at in ids_of(first.mention.elsewhere) if at in atlas)
    there = [at for at in named if at.region and region_in(at.country, mention.typed) == at.region not in ours]
    if not there:
        abroad = mention.perhaps and mention.has(Kind.REGION) and ours.isdisjoint(mention.subjects(Kind.REGION))
        return Near((one.place,)) if abroad else None
    return NotListed(max(there, key=lambda at: at.people).id, near=(one.place,)) if told else Near((one.place,))


def _may_lie_there(first: Finding, second: Finding, atlas: Atlas) -> bool:
    """Whether the second is a region abroad rather than a small town of its name: بوينس آيرس، بونتاريناس."""
    other = second.verdict
    if not isinstance(first.verdict, Listed) or not isinstance(other, NotListed) or other.place is None:
        return False
    if second.mention.also or second.mention.first - first.mention.last != 1 or not second.mention.has(Kind.REGION):
        return False
    meant, there = atlas[first.verdict.place], atlas[other.place]
    return meant.country != there.country and there.people < _CITY


def _in_its_region(first: Finding, second: Finding, atlas: Atlas) -> NotListed | None:
    """Of several places called so the one in the region of the town behind it, which a province is called like as well:
    Victoria, Tarlac. Not where one of those that are rather meant lies there.
    """
    one, other = first.verdict, second.verdict
    beside = second.mention.tied or second.mention.first - first.mention.last == 1
    if not beside or second.mention.also or not isinstance(other, NotListed) or other.place is None:
        return None
    around, meant = atlas[other.place], _small_or_several(one, atlas)
    named = (at for at in ids_of(first.mention.elsewhere) if at in atlas)
    there = [at for at in named if _is_in_its_region(atlas[at], around, atlas)]
    if not meant or not there or not set(there).isdisjoint(meant):
        return None
    if any(_is_in_its_region(atlas[at], around, atlas) for at in meant):
        return None
    largest = max(there, key=lambda at: atlas[at].people)
    return NotListed(largest, near=tuple(at for at in meant if atlas[at].listed))


def _small_or_several(verdict: Verdict, atlas: Atlas) -> tuple[int, ...]:
    """The places that a verdict leaves open, or the town that it names; none where it is a city that is meant."""
    if isinstance(verdict, Several):
        return verdict.places if not verdict.countries else ()
    if not isinstance(verdict, NotListed) or verdict.place is None or atlas[verdict.place].people >= _CITY:
        return ()
    return (verdict.place,)


def _is_in_its_region(place: Place, around: Place, atlas: Atlas) -> bool:
    return place.id != around.id and bool(place.region) and _may_lie_in(place, around, atlas)


def _may_lie_in(place: Place, other: Place, atlas: Atlas) -> bool:
    """Whether nothing speaks against it that one lies in the other."""
    return place.country == other.country and not atlas.regions_of(place).isdisjoint(("", other.region))


def _namesakes_there(first: Finding, second: Finding, atlas: Atlas) -> Several | None:
    """The listed place and those of its name in the country of the place behind it, if that is another country."""
    one, other = first.verdict, second.verdict
    beside = second.mention.close or second.mention.first - first.mention.last == 1
    if not beside or not isinstance(one, Listed):
        return None
    if not isinstance(other, Listed | NotListed) or other.place is None:
        return None
    country = atlas[other.place].country
    there = [at for at in ids_of(first.mention.elsewhere) if at in atlas and atlas[at].country == country]
    return Several((one.place, *there)) if there and atlas[one.place].country != country else None
