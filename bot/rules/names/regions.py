"""First-level regions that tell namesakes apart: Newark in New Jersey from Newark in Delaware.

Regions go by their ISO 3166-2 code ("US-NJ"); one whose code no table has goes by its folded English name. The names of
most are the gazetteer's: here are those of countries whose places are usually named with them, what belongs to a region
("Bavarian"), and the regions that are no first-level ones ("New England").
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import starmap

from bot.rules.names.contested import AREAS, WHOLES
from bot.rules.names.countries import continent_of
from bot.rules.names.index import BELONGING, Kind, Name
from bot.rules.spelling.folding import fold
from bot.rules.words.places import region_codes, region_codes_of_africa, region_codes_of_asia, wholes
from bot.rules.words.places.belonging_regions import OF_REGION
from bot.rules.words.places.regions import MORE_NAMES, REGION_NAMES

_WHOLE = "und-x"  # the language of their names, which are meant rather than a village called so
_NAMED_WITH_PLACES = frozenset({"US", "CA", "GB", "AU"})
_CODE = re.compile(r"[A-Z]{2}")
# Words that say what sort of region it is: people leave them out.
_SORTS = re.compile(
    r"\b(?:state|county|division|district|province|region|governorate|canton|of|the)\b"
    r"|(?:^|\s)(?:محافظه|مقاطعه|اقليم|منطقه|ولايه|كانتون|دائره)(?:\s|$)"
)
_OF = re.compile("^(?:de|du|d|di|do|da|del|della|von|van) ")  # "canton de Berne"
_CODES = region_codes.REGION_CODES | region_codes_of_asia.REGION_CODES | region_codes_of_africa.REGION_CODES
_BY_NAME = {fold(text): code for code, texts in REGION_NAMES.items() for text in texts.split(",")}


def region_in(country: str, english_name: str) -> str:
    """What a region goes by: its code where a table has it, else its folded English name without its sort.

    Victoria in Australia is the table's, in Chile it is not.
    """
    folded = fold(english_name)
    bare = _bare(folded) or folded
    for text in (folded, bare, f"state of {folded}"):
        code = _BY_NAME.get(text, "")
        if code.startswith(f"{country}-"):
            return code
    codes = _codes(country)
    return codes.get(folded) or codes.get(bare) or bare


@cache
def _codes(country: str) -> Mapping[str, str]:
    """The codes of a country's regions by their folded English names, with and without their sorts."""
    found: dict[str, str] = {}
    for entry in filter(None, _CODES.get(country, "").split(", ")):
        code, _, text = entry.partition(" ")
        folded = fold(text)
        found[folded] = f"{country}-{code}"
        found.setdefault(_bare(folded), f"{country}-{code}")
    return found


def is_sort(folded: str) -> bool:
    """Whether a word says what sort of region a name is of."""
    return bool(_SORTS.fullmatch(folded))


def region_names() -> Iterator[Name]:
    """Every name of every region of the table."""
    for code, texts in (*REGION_NAMES.items(), *MORE_NAMES.items()):
        for text in texts.split(","):
            yield Name(text.strip(), Kind.REGION, code)
    for table, language in ((OF_REGION, BELONGING), (wholes.NAMES, _WHOLE)):
        for code, texts in table.items():
            for text in texts.split(","):
                yield Name(text.strip(), Kind.REGION, code, language)


def parts_of(region: str) -> tuple[str, ...]:
    """The first-level regions that a larger one is made of, or that a smaller one lies in."""
    return tuple(wholes.PARTS.get(region, "").split())


def country_of(region: str) -> str:
    """The country by ISO code that a region's code begins with; "" for one that goes by its English name, and where
    naming one takes a side.
    """
    named = _CODE.match(region) and region[2:3] == "-" and not is_contested_region(region)
    return region[:2] if named else ""


def is_contested_region(region: str) -> bool:
    """Whether no state is named with the region that goes by this."""
    return region in _CONTESTED


def is_of_parts(region: str) -> bool:
    """Whether it is no first-level region, but one that is made of such or lies in one."""
    return region in wholes.PARTS


def name_of_parts(region: str) -> str:
    """What such a region is called, where nobody has just named it."""
    return (REGION_NAMES.get(region) or wholes.NAMES[region]).partition(",")[0]


def lies_in(region: str, lat: float | None, lon: float | None) -> bool:
    """Whether a place of the regions it is made of, at so many degrees north and east, lies in it."""
    box = wholes.BOXES.get(region)
    if box is None:
        return True
    south, west, north, east = box
    return lat is not None and lon is not None and south <= lat <= north and west <= lon <= east


def is_of_the_table(name: Name) -> bool:
    """Whether it is a region that places are usually named with: Ontario is, rather than a town in California."""
    if name.kind is not Kind.REGION:
        return False
    usual = str(name.subject)[:2] in _NAMED_WITH_PLACES and not name.text.isascii()
    return usual or name.language in (BELONGING, _WHOLE) or fold(name.text) in _BY_NAME


@cache
def _lettered() -> tuple[str, ...]:
    return tuple(code for code in REGION_NAMES if code[:2] in _NAMED_WITH_PLACES)


def names_of_region(country: str, english_name: str, texts: Mapping[str, str]) -> Iterator[Name]:
    """The names of a region of a register's place, with and without the word for its sort. `texts` is by language."""
    code = region_in(country, english_name)
    for language, text in texts.items():
        for spelling in filter(None, dict.fromkeys((text, _bare(fold(text))))):
            yield Name(spelling, Kind.REGION, code, language)


def by_letters(letters: str) -> tuple[Name, ...]:
    """The regions and the country that two capitals behind a place stand for ("Newark, DE")."""
    if not _CODE.fullmatch(letters):
        return ()
    regions = (Name(letters, Kind.REGION, code) for code in _lettered() if code[3:] == letters)
    countries = (Name(letters, Kind.COUNTRY, letters),) if continent_of(letters) else ()
    return (*regions, *countries)


def _bare(folded: str) -> str:
    return _OF.sub("", " ".join(_SORTS.sub(" ", folded).split()))


_CONTESTED = WHOLES.union(starmap(region_in, AREAS))
