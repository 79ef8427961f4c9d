"""How things of the register are called on a screen: one Text for a place, a leader, an office, a date."""

from collections.abc import Callable
from typing import Any

from bot.rules.names.contested import is_contested, stands_alone
from bot.rules.records.register import PlaceFact, Signatory
from bot.rules.spelling.folding import fold
from bot.rules.words.people.offices_held import SAID
from messages import say
from messages.countries import country_name
from messages.text import Ago, Country, Names, Text, Word

# The office codes of the register; words for them are in the catalogue, which are offered where in `forms.offices`.
OFFICES = (
    "mayor",
    "municipality-president",
    "lord-mayor",
    "governor",
    "county-governor",
    "deputy-mayor",
    "deputy-governor",
    "chair",
    "councillor",
    "amin",
    "provost",
    "council-leader",
    "county-executive",
    "chief-executive",
    "head-of-government",
    "district-head",
    "district-mayor",
)


# What Arab countries call who governs a part of them; readers of other languages need no difference.
GOVERNING = {"governor": "governor", "county-governor": "governor", "deputy-governor": "deputy-governor"}
WITH_WALIS = ("DZ", "MA", "MR", "SD", "TN")
WITH_MUHAFIZES = ("AE", "BH", "DJ", "EG", "IQ", "JO", "KM", "KW", "LB", "LY", "OM", "PS", "QA", "SA", "SO", "SY", "YE")

CITY_STATES = frozenset({"GI", "HK", "MC", "MO", "SG", "VA"})
MINUTE = 60  # seconds
OTHER = "other"  # none of the places that were offered


def office(written: str, gender: str = "", country: str = "") -> Word:
    """An office by its code, as the country of its place calls it, or in the leader's own words."""
    code, of_woman = office_parts(written)
    return office_of(code, country, "f" if gender == "f" or of_woman else "any") if code in OFFICES else written


def office_parts(written: str) -> tuple[str, str]:
    """The office as it is filed, and "f" where it was said of a woman ("mayor/f")."""
    code, _, gender = written.partition("/")
    return (code, gender) if code in OFFICES and gender == "f" else (written, "")


def office_of(code: str, country: str, gender: str = "any") -> Text:
    """An office by its code, as the country of its place calls it."""
    if code in GOVERNING and country in (*WITH_WALIS, *WITH_MUHAFIZES):
        code = f"{GOVERNING[code]}-{'wali' if country in WITH_WALIS else 'muhafiz'}"
    code = SAID.get(code, {}).get(country, code)
    return say.office_name(office=code, gender=gender)


def ago(seconds: int) -> Word:
    """How long ago something was; nobody counts the seconds."""
    return Ago(seconds) if seconds >= MINUTE else say.a_moment_ago()


def place(fact: PlaceFact) -> Text:
    """A place with its region and country: enough to tell namesakes apart. Of a contested one no state is named."""
    if stands_alone(fact.geoname) or is_whole_country(fact):
        return say.button_open_place(place=fact.names)
    area = fact.region if has_region(fact) else None
    if not has_state(fact):
        return say.place_in_country(place=fact.names, country=area) if area else say.button_open_place(place=fact.names)
    country = Country(fact.country)
    if area:
        return say.place_in_region(place=fact.names, region=area, country=country)
    return say.place_in_country(place=fact.names, country=country)


def region(fact: PlaceFact) -> Text:
    """The region of a place with its country; no state is named with a contested one."""
    if is_contested(fact.country, fact.region.in_language("en"), None):
        return say.button_open_place(place=fact.region)
    return say.place_in_country(place=fact.region, country=Country(fact.country))


def is_whole_country(fact: PlaceFact) -> bool:
    """Whether city and country are one: Singapore, Singapore says nothing twice; Luxembourg is two."""
    return fact.country in CITY_STATES and _is_country(fact.names, fact.country)


def has_state(fact: PlaceFact) -> bool:
    """Whether the state is named with it: not where naming one takes a side."""
    return not is_contested(fact.country, fact.region.in_language("en"), fact.geoname)


def has_region(fact: PlaceFact) -> bool:
    """Whether the region tells anything that the name does not: "Amman Governorate" tells nothing about Amman, and
    محافظة بيروت nothing about Beirut, whatever English calls it.
    """
    tells = (_tells(fact.region.in_language(language), fact.names.in_language(language)) for language in ("en", "ar"))
    return not _is_country(fact.region, fact.country) and all(tells)


def _is_country(names: Names, country: str) -> bool:
    return fold(names.in_language("en")) == fold(country_name(country, "en"))


def _tells(region: str, place: str) -> bool:
    region, place = fold(region), fold(place)
    return bool(region) and f" {place} " not in f" {region} "


def place_answer(answers: Any, known: Callable[[int], PlaceFact | None]) -> Word:
    """The place that a form's answers name: one of those that `known` knows, or typed with its country."""
    meant = place_meant(answers)
    fact = known(meant) if meant is not None else None
    if fact is not None:
        return place(fact)
    typed = (answers.get("place") or {}).get("typed", "")
    country = answers.get("country")
    return say.place_in_country(place=typed, country=Country(country)) if country else str(typed)


def place_meant(answers: Any) -> int | None:
    """The place that was chosen: of the register, or with a negative id of the gazetteer."""
    picked = answers.get("which_place")
    if picked and picked != OTHER:
        return int(picked)
    found: int | None = (answers.get("place") or {}).get("id")
    return found


def place_id(answers: Any) -> int | None:
    """The register's place that a form's answers name, if they do."""
    meant = place_meant(answers)
    return meant if meant is not None and meant > 0 else None


def place_elsewhere(answers: Any) -> int | None:
    """The gazetteer's place that they name, which the register does not have yet."""
    meant = place_meant(answers)
    return meant if meant is not None and meant < 0 else None


def places_denied(answers: Any) -> tuple[int, ...]:
    """The places of that name which were offered, and none of which is meant."""
    near = (answers.get("place") or {}).get("near", ())
    return tuple(near) if answers.get("which_place") == OTHER else ()


def leader_names(name: str, latin_name: str | None) -> Names:
    """A leader's name as its readers know it: Latin letters for most, Arabic letters for readers of Arabic."""
    names = {"en": latin_name or name}
    if latin_name and any("\u0600" <= char <= "\u06ff" for char in name):
        names["ar"] = name
    elif latin_name:
        names["und"] = name
    return Names(names)


def signatory_line(who: Signatory) -> Text:
    """A leader with the printed office: "Florence Namayanja, Mayor"."""
    return say.leader_with_office(leader=who.leader, office=office(who.office, who.gender, who.country))
