"""First-level regions that tell namesakes apart: Newark in New Jersey from Newark in Delaware.

Regions go by their ISO 3166-2 code ("US-NJ"). Only regions of countries whose places are usually named with them are
here; any other region of a register's place goes by its own folded English name.
"""

import re
from collections.abc import Iterator

from bot.rules.countries import continent_of
from bot.rules.folding import fold
from bot.rules.index import Kind, Name
from bot.rules.words.regions import BY_ENGLISH_NAME, REGION_NAMES

_CODE = re.compile(r"[A-Z]{2}")
# Words that say what sort of region it is: people leave them out.
_SORTS = re.compile(
    r"\b(?:state|county|division|district|province|region|governorate|canton|of|the)\b"
    r"|(?:^|\s)(?:محافظه|مقاطعه|اقليم|منطقه|ولايه|كانتون|دائره)(?:\s|$)"
)
_OF = re.compile("^(?:de|du|d|di|do|da|del|della|von|van) ")  # "canton de Berne"
_BY_NAME = {fold(text): code for code, texts in REGION_NAMES.items() for text in texts.split(",")}


def region_id(english_name: str) -> str:
    """What a region goes by: its code where the table has it, else its folded English name without its sort."""
    folded = fold(english_name)
    bare = _bare(folded) or folded
    return _BY_NAME.get(folded) or _BY_NAME.get(bare) or bare


def region_in(country: str, english_name: str) -> str:
    """The same for a region whose country is known: Victoria in Australia is the table's, in Chile it is not."""
    for text in (english_name, f"State of {english_name}"):
        code = _BY_NAME.get(fold(text), "")
        if code.startswith(f"{country}-"):
            return code
    return _bare(fold(english_name)) or fold(english_name)


def is_sort(folded: str) -> bool:
    """Whether a word says what sort of region a name is of."""
    return bool(_SORTS.fullmatch(folded))


def region_names() -> Iterator[Name]:
    """Every name of every region of the table."""
    for code, texts in (*REGION_NAMES.items(), *BY_ENGLISH_NAME.items()):
        for text in texts.split(","):
            yield Name(text.strip(), Kind.REGION, code)


def is_of_the_table(name: Name) -> bool:
    """Whether it is a region that places are usually named with: Ontario is, rather than a town in California."""
    if name.kind is not Kind.REGION:
        return False
    return fold(name.text) in _BY_NAME or (name.subject in REGION_NAMES and not name.text.isascii())


def names_of_region(english_name: str, texts: dict[str, str]) -> Iterator[Name]:
    """The names of a region of a register's place, with and without the word for its sort. `texts` is by language."""
    for language, text in texts.items():
        for spelling in {text, _bare(fold(text))} - {""}:
            yield Name(spelling, Kind.REGION, region_id(english_name), language)


def by_letters(letters: str) -> tuple[Name, ...]:
    """The regions and the country that two capitals behind a place stand for ("Newark, DE")."""
    if not _CODE.fullmatch(letters):
        return ()
    regions = (Name(letters, Kind.REGION, code) for code in REGION_NAMES if code[3:] == letters)
    countries = (Name(letters, Kind.COUNTRY, letters),) if continent_of(letters) else ()
    return (*regions, *countries)


def _bare(folded: str) -> str:
    return _OF.sub("", " ".join(_SORTS.sub(" ", folded).split()))
