"""Which of the spellings in the sources are names, and what is cut from them."""

import re
import unicodedata
from functools import cache

from babel.core import get_global
from babel.languages import get_official_languages

from bot.commands.gazetteer.sources import RawPlace

LONGEST = 60
# Letters that one script borrows from another without being a mixture.
_NO_SCRIPT = frozenset({"MODIFIER", "FEMININE", "MASCULINE"})
_EAST_ASIAN = frozenset({"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA", "HANGUL", "BOPOMOFO"})
# Pages of a wiki ("User:…"), addresses, grid references, spelled sounds, alternatives in one cell.
_ODD = re.compile(r"[:@\\|_<>{}\[\]#*]|\s/|/\s|www\.|\d{3}")
_ASIDE = re.compile(r"[(（].*?[)）]")
_COUNTRY_BEHIND = re.compile("[,،、].*")  # "زومبا، مالاوی"
_CODE = re.compile("[A-Z]{2,4}")  # of airports
_AFTERTHOUGHT = re.compile(r" - .*[^\x00-\u024f]")  # "Minsk - Мінск"
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")

# What scholars write into Latin letters for sounds of another script: lines above and below, hooks, half rings.
_SCHOLARLY = re.compile("[\u0304\u0306\u0323\u0327\u0331\u02bb-\u02bf\u2018\u2019]")
_ACUTE, _GREEK = "\u0301", frozenset({"CY", "GR"})

_ARABIC_LETTERS = re.compile("[\u0621-\u063a\u0641-\u064a ]+")  # without those that Persian, Urdu and Kurdish add
_ARAB_COUNTRIES = frozenset("AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE".split())


def cleaned(spelling: str) -> str:
    """The name in a spelling, "" if there is none."""
    name = _INVISIBLE.sub("", spelling)
    for cut in (_ASIDE, _AFTERTHOUGHT, _COUNTRY_BEHIND):
        name = cut.sub("", name)
    name = name.strip(" .;-–'\"“”«»")
    return name if name and not _is_junk(name) else ""


def everyday(name: str, country: str) -> str:
    """The name as newspapers print it, where people write another script themselves: Thāne is Thane, Ţarţūs Tartus."""
    spoken = get_official_languages(country)
    if name.isascii() or not spoken or _writes_latin(spoken[0]):
        return name
    parted = name.replace("’", "'") if country == "CN" else name  # Tai'an: where a syllable ends
    plain = _SCHOLARLY.sub("", unicodedata.normalize("NFD", parted))
    return unicodedata.normalize("NFC", plain.replace(_ACUTE, "") if country in _GREEK else plain)


def is_romanised(name: str) -> bool:
    """Whether a machine wrote it letter by letter from another script ("nyrwby"): nobody gave it a capital."""
    return scripts(name) == {"LATIN"} and name == name.lower()


def is_in_script_of(language: str, name: str) -> bool:
    """Whether readers of the language can read the name: Latin letters are not shown to readers of Arabic."""
    return ("LATIN" in scripts(name)) == _writes_latin(language)


def arabic(place: RawPlace) -> dict[str, str]:
    """The Arabic name of a place in an Arab country, as a label, where an unlabelled spelling must be it."""
    written = [other for other in place.others if _ARABIC_LETTERS.fullmatch(other)]
    return {"ar": written[0]} if written and place.country in _ARAB_COUNTRIES else {}


def scripts(name: str) -> frozenset[str]:
    """The scripts of its letters, as Unicode calls them."""
    return frozenset(map(_script, filter(str.isalpha, name))) - _NO_SCRIPT


def _is_junk(name: str) -> bool:
    written = scripts(name)
    mixed = len(written) > 1 and not written <= _EAST_ASIAN
    return bool(
        not written or mixed or len(name) > LONGEST or "  " in name or _ODD.search(name) or _CODE.fullmatch(name)
    )


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0]


@cache
def _writes_latin(language: str) -> bool:
    likely = get_global("likely_subtags").get(language, "")
    return "_Latn" in likely or not likely
