"""Which languages are written to the office of a place: the main ones of its region or country, the first first."""

from babel.languages import get_official_languages

# Regions that write another language than most of their country, by their English name.
ELSEWHERE_IN = {
    "CA": {"Quebec": "fr", "Québec": "fr"},
    "BE": {"Wallonia": "fr", "Brussels Capital": "fr", "Brussels": "fr"},
    "CH": {
        "Geneva": "fr",
        "Vaud": "fr",
        "Neuchâtel": "fr",
        "Jura": "fr",
        "Fribourg": "fr",
        "Valais": "fr",
        "Ticino": "it",
    },
}


def languages_of(country: str, region: str = "") -> tuple[str, ...]:
    """Two-letter codes; `region` is its English name. Empty for a country that CLDR knows no official language of."""
    own = ELSEWHERE_IN.get(country, {}).get(region.removeprefix("Canton of "))
    official = (code.split("_")[0] for code in get_official_languages(country, de_facto=True))
    return tuple(dict.fromkeys((*((own,) if own else ()), *official)))
