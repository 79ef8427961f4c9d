"""A town, and behind it the region or country it lies in, called like a place on the list: Melbourne, Victoria; صحار
بعمان.

Where the place on the list is the region's own city, both may be asked for: Solna, Stockholm.
"""

from collections.abc import Sequence

from bot.rules.names.atlas import Atlas, Place
from bot.rules.names.index import Kind
from bot.rules.names.regions import region_in
from bot.rules.weighing.verdicts import Finding, Listed, NotListed, Several

_TWO = 2  # in a longer row each is asked for: Thun, Bern, Zürich


def without_its_region(findings: list[Finding], atlas: Atlas) -> list[Finding]:
    """The findings; of a town elsewhere and its region the town alone."""
    if len(findings) != _TWO:
        return findings
    town, region = findings
    beside = region.mention.around or region.mention.tied or region.mention.first - town.mention.last == 1
    if not beside or region.mention.also or not isinstance(town.verdict, NotListed) or town.verdict.place is None:
        return findings
    lies_in = atlas[town.verdict.place]
    return [town] if _is_its_country(region, lies_in) or _is_its_region(region, lies_in, atlas) else findings


def _meant(finding: Finding) -> Sequence[int]:
    verdict = finding.verdict
    if isinstance(verdict, Listed):
        return (verdict.place,)
    return verdict.places if isinstance(verdict, Several) else ()


def _is_its_country(finding: Finding, town: Place) -> bool:
    """Whether a country and a city go by that name, and the town lies in the country: صحار بعمان."""
    return town.country in map(str, finding.mention.subjects(Kind.COUNTRY))


def _is_its_region(finding: Finding, town: Place, atlas: Atlas) -> bool:
    """Whether the town's region goes by that name, and the place on the list lies in another."""
    meant = [atlas[at] for at in _meant(finding)]
    if not town.region or any(place.listed and place.region == town.region for place in meant):
        return False
    names = {finding.mention.typed, *(place.name for place in meant)} - {""}
    return bool(meant) and any(region_in(town.country, name) == town.region for name in names)
