"""How things of the register are called on a screen: one Text for a place, a leader, an office, a date."""

from typing import Any

from bot.rules.folding import fold
from bot.rules.register import PlaceFact, Register, Signatory
from messages import say
from messages.text import Country, Names, Text, Word

# The office codes of the register, in the order of the buttons; words for them are in the catalogue.
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
)


def office(written: str, gender: str = "") -> Word:
    """An office by its code, or in the leader's own words."""
    return say.office_name(office=written, gender="f" if gender == "f" else "any") if written in OFFICES else written


def place(fact: PlaceFact) -> Text:
    """A place with its region and country: enough to tell namesakes apart."""
    if has_region(fact):
        return say.place_in_region(place=fact.names, region=fact.region, country=Country(fact.country))
    return say.place_in_country(place=fact.names, country=Country(fact.country))


def has_region(fact: PlaceFact) -> bool:
    """Whether the region tells anything that the name does not: "Amman Governorate" tells nothing about Amman."""
    region, name = fold(fact.region.in_language("en")), fold(fact.names.in_language("en"))
    return bool(region) and region != name and not region.startswith(f"{name} ") and not region.endswith(f" of {name}")


def place_answer(answers: Any, register: Register) -> Word:
    """The place that a form's answers name: of the register, or typed with its country."""
    known = place_id(answers)
    if known is not None and known in register.places:
        return place(register.places[known])
    typed = (answers.get("place") or {}).get("typed", "")
    country = answers.get("country")
    return say.place_in_country(place=typed, country=Country(country)) if country else str(typed)


def place_id(answers: Any) -> int | None:
    """The register's place that a form's answers name, if they do."""
    picked = answers.get("which_place")
    if picked and picked != "other":
        return int(picked)
    return (answers.get("place") or {}).get("id")


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
    return say.leader_with_office(leader=who.leader, office=office(who.office, who.gender))
