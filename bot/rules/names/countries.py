"""Names of countries and of parts of the world in the languages of CLDR, and which countries lie in which part.

Parts of the world go by their UN M.49 code ("002" is Africa), or by a word of ours where the UN has none.
"""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale

from bot.rules.names.index import BELONGING, Kind, Name
from bot.rules.words.places import (
    areas_everywhere,
    areas_everywhere_more,
    areas_in_use,
    areas_of_europe,
    belonging_declined,
    belonging_everywhere,
    belonging_forms,
    belonging_in_asia,
    belonging_more,
    belonging_north_east,
    belonging_of_the_east,
    belonging_west,
    countries_beyond,
    countries_by_hand,
    countries_in_dialect,
    countries_in_haitian,
    countries_in_use,
    countries_of_europe,
    countries_said_in_asia,
    groups_of_countries,
    sides,
    unions_of_countries,
)
from bot.rules.words.places.belonging import OF_AREA, OF_COUNTRY
from bot.rules.words.places.world import AREA_NAMES, COUNTRY_NAMES

# Languages whose country names are searched. CLDR has more, but names of small languages turn into ordinary words
# of large ones ("mon", "toga", "kata"), and each costs time at the start.
LANGUAGES = (
    "en ar fr es pt de ru tr sq bn hi ur sw id zh zh_Hant ja ko fa it nl pl uk sr sr_Latn bs hr mk el he am ha so ta "
    "te ml kn mr gu pa th vi ms si ne my km lo ro hu cs sk bg sv da fi nb ca lt lv et ka hy az kk uz ps rw lg zu af "
    "sl fil"
).split()
# Only their long names: the short ones are ordinary words elsewhere.
SMALL_LANGUAGES = ("is", "ga", "eu", "gl", "be", "fo")
_LONG_NAME = 6  # letters

_PARTS = (
    {
        "014": "BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW",
        "017": "AO CM CF TD CG CD GQ GA ST",
        "015": "DZ EG LY MA SD TN EH",
        "018": "BW SZ LS NA ZA",
        "011": "BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG SH",
        "029": "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI",
        "013": "BZ CR SV GT HN MX NI PA",
        "021": "BM CA GL PM US",
        "005": "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
        "143": "KZ KG TJ TM UZ",
        "030": "CN HK JP KP KR MN MO TW",
        "034": "AF BD BT IN IR LK MV NP PK",
        "035": "BN ID KH LA MM MY PH SG TH TL VN",
        "145": "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE",
        "151": "BY BG CZ HU MD PL RO RU SK UA",
        "154": "AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
        "039": "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
        "155": "AT BE CH DE FR LI LU MC NL",
        "053": "AU NZ NF",
        "054": "FJ NC PG SB VU",
        "057": "FM GU KI MH MP NR PW",
        "061": "AS CK NU PF PN TK TO TV WF WS",
        "balkans": "AL BA BG GR HR ME MK RO RS SI XK",
        "arab-world": "AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE",
        "middle-east": "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
        "european-union": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
        "nordics": "AX DK FI FO IS NO SE",
        "gulf": "AE BH KW OM QA SA",
        "maghreb": "DZ LY MA MR TN",
        "horn-of-africa": "DJ ER ET SO",
        "benelux": "BE LU NL",
        "baltics": "EE LT LV",
        "caucasus": "AM AZ GE",
        "levant": "IL JO LB PS SY",
        "sahel": "BF CM GM GN ML MR NE NG SN TD",
        "great-lakes": "BI CD KE RW TZ UG",
        "dach": "AT CH DE",
        "iberia": "AD ES PT",
        "visegrad": "CZ HU PL SK",
        "ex-yugoslavia": "BA HR ME MK RS SI XK",
        "ex-soviet": "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ",
        "andes": "BO CL CO EC PE VE",
        "southern-cone": "AR CL PY UY",
        "lusophone": "AO BR CV GQ GW MZ PT ST TL",
    }
    | groups_of_countries.MEMBERS
    | unions_of_countries.MEMBERS
)
_WHOLES = {
    "002": "014 017 015 018 011",
    "202": "014 017 018 011",
    "419": "029 013 005",
    "003": "021 013 029",
    "019": "021 013 029 005",
    "142": "143 030 034 035 145",
    "150": "151 154 039 155",
    "009": "053 054 057 061",
}
# Names of countries that are rather something else: Aruba is spelled like Europe, Man like one, and Morocco in Persian
# letters like its city Marrakech.
_MISTAKEN = frozenset(
    {("AW", "ar"), ("AW", "ur"), ("AW", "fa"), ("AW", "ps"), ("CO", "ro"), ("IM", "nb"), ("CN", "ha")}
)
_BELONGING = (
    OF_COUNTRY, belonging_forms.OF_COUNTRY, belonging_in_asia.OF_COUNTRY, belonging_more.OF_COUNTRY,
    belonging_west.OF_COUNTRY, belonging_declined.OF_COUNTRY, belonging_everywhere.OF_COUNTRY,
    belonging_north_east.OF_COUNTRY, belonging_of_the_east.OF_COUNTRY,
    OF_AREA, belonging_more.OF_AREA, areas_in_use.OF_AREA, areas_everywhere_more.OF_AREA,
    belonging_of_the_east.OF_AREA,
)  # fmt: skip
_FIRST_FLAG_LETTER = 0x1F1E6
_SEVERAL = re.compile("[a-zà-ÿ]{4,}(?:as|es|ãs)")  # of one city the word has no s: portuguesas, françaises
_FLAG = re.compile(r"([\U0001f1e6-\U0001f1ff]{2})(?:\s*\1)*")  # or the same one again and again
CONTINENTS = ("002", "019", "142", "150", "009")


@cache
def countries_of(area: str) -> frozenset[str]:
    """ISO codes of the countries in a part of the world; nothing for a code that is none."""
    parts = _WHOLES.get(area, area).split()
    return frozenset(country for part in parts for country in _PARTS.get(part, "").split())


@cache
def continent_of(country: str) -> str:
    """The continent ("002", "019", "142", "150", "009") of a country by ISO code; "" where there is none."""
    return next((continent for continent in CONTINENTS if country in countries_of(continent)), "")


def flags_as_names(text: str) -> str:
    """The text with each flag, or row of the same, spelled out as its country's English name."""
    if _FLAG.search(text) is None:
        return text
    english = Locale.parse("en").territories

    def name(flag: re.Match[str]) -> str:
        code = "".join(chr(ord(sign) - _FIRST_FLAG_LETTER + ord("A")) for sign in flag.group(1))
        return f" {english.get(code, '')} "

    return _FLAG.sub(name, text)


def country_names(languages: tuple[str, ...] = tuple(LANGUAGES)) -> Iterator[Name]:
    """Every name of every country and part of the world in these languages, and the everyday ones."""
    for language in languages:
        for code, text in Locale.parse(language).territories.items():
            if (code in _PARTS or code in _WHOLES) and not _is_half_of_its_name(code, text):
                yield Name(text, Kind.AREA, code, language)
            elif continent_of(code) and (code, language) not in _MISTAKEN:
                yield Name(text, Kind.COUNTRY, code, language)
    for language in SMALL_LANGUAGES:
        for code, text in Locale.parse(language).territories.items():
            if continent_of(code) and len(text) >= _LONG_NAME:
                yield Name(text, Kind.COUNTRY, code, language)
    yield from _everyday()


@cache
def _whole_of_north_america() -> frozenset[str]:
    return frozenset(Locale.parse(language).territories.get("003", "") for language in LANGUAGES)


def _is_half_of_its_name(code: str, text: str) -> bool:
    """Whether it is the northern half of North America by a name of the continent: the whole is meant."""
    return code == "021" and text in _whole_of_north_america()


def _everyday() -> Iterator[Name]:
    tables = (
        (Kind.COUNTRY, COUNTRY_NAMES),
        (Kind.COUNTRY, OF_COUNTRY),
        (Kind.COUNTRY, belonging_forms.OF_COUNTRY),
        (Kind.COUNTRY, belonging_declined.OF_COUNTRY),
        (Kind.COUNTRY, belonging_in_asia.OF_COUNTRY),
        (Kind.COUNTRY, belonging_more.OF_COUNTRY),
        (Kind.COUNTRY, belonging_of_the_east.OF_COUNTRY),
        (Kind.COUNTRY, belonging_west.OF_COUNTRY),
        (Kind.COUNTRY, belonging_everywhere.OF_COUNTRY),
        (Kind.COUNTRY, belonging_north_east.OF_COUNTRY),
        (Kind.COUNTRY, countries_beyond.COUNTRY_NAMES),
        (Kind.COUNTRY, countries_by_hand.COUNTRY_NAMES),
        (Kind.COUNTRY, countries_of_europe.COUNTRY_NAMES),
        (Kind.COUNTRY, countries_in_use.COUNTRY_NAMES),
        (Kind.COUNTRY, countries_in_dialect.COUNTRY_NAMES),
        (Kind.COUNTRY, countries_said_in_asia.COUNTRY_NAMES),
        (Kind.AREA, countries_said_in_asia.AREA_NAMES),
        (Kind.COUNTRY, countries_in_haitian.COUNTRY_NAMES),
        (Kind.AREA, AREA_NAMES),
        (Kind.AREA, OF_AREA),
        (Kind.AREA, belonging_more.OF_AREA),
        (Kind.AREA, belonging_of_the_east.OF_AREA),
        (Kind.AREA, countries_beyond.AREA_NAMES),
        (Kind.AREA, countries_by_hand.AREA_NAMES),
        (Kind.AREA, areas_of_europe.AREA_NAMES),
        (Kind.AREA, areas_in_use.AREA_NAMES),
        (Kind.AREA, areas_in_use.OF_AREA),
        (Kind.AREA, areas_in_use.MORE_NAMES),
        (Kind.AREA, areas_everywhere.AREA_NAMES),
        (Kind.AREA, areas_everywhere_more.AREA_NAMES),
        (Kind.AREA, countries_in_haitian.AREA_NAMES),
        (Kind.AREA, areas_everywhere_more.OF_AREA),
        (Kind.AREA, groups_of_countries.AREA_NAMES),
        (Kind.AREA, unions_of_countries.AREA_NAMES),
        (Kind.AREA, sides.SIDE_NAMES),
    )
    for kind, table in tables:
        for code, texts in table.items():
            for text in texts.split(","):
                language = BELONGING if table in _BELONGING else ""
                yield Name(text.strip(), kind, code, language)
                if table is OF_COUNTRY and _SEVERAL.fullmatch(text.strip()):
                    yield Name(text.strip()[:-1], kind, code, language)
