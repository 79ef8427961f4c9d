"""Names of countries in any language, from CLDR, with the neutral or shorter form where CLDR's is neither."""

from __future__ import annotations

from functools import cache

from messages.languages import ENGLISH, locale

# CLDR's own short alternatives (Babel carries only its long ones).
SHORTER = {
    "PS": {"en": "Palestine", "ar": "فلسطين"},
    "HK": {"en": "Hong Kong", "ar": "هونغ كونغ"},
    "MO": {"en": "Macao", "ar": "ماكاو"},
    "MM": {"en": "Myanmar", "ar": "ميانمار"},
    "CD": {"en": "DR Congo", "ar": "الكونغو الديمقراطية"},
    "CG": {"en": "Republic of the Congo", "ar": "جمهورية الكونغو"},
}
# Territories of CLDR that nobody leads a city of: groupings, outlying areas and test codes.
NOT_COUNTRIES = frozenset(
    {"AC", "AQ", "BV", "CP", "CQ", "DG", "EA", "EU", "EZ", "HM", "IC", "QO", "TA", "UM", "UN", "XA", "XB", "ZZ"}
)


def country_name(code: str, language: str) -> str:
    """A country's name in a language, else in English, else the code itself."""
    name = SHORTER.get(code, {}).get(language) or locale(language).territories.get(code)
    return name or locale(ENGLISH).territories.get(code) or code


@cache
def country_codes() -> frozenset[str]:
    """Every code a place may have: ISO 3166 alpha-2 and `XK`."""
    codes = map(str, locale(ENGLISH).territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - NOT_COUNTRIES
