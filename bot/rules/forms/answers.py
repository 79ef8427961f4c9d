"""Readers: what may be filed as an answer. Each takes what was sent and gives plain values, or refuses kindly."""

import re
from datetime import date
from typing import Any

from bot.rules.forms.form import Heard, Lines, Reader, Refused, Scene
from bot.rules.forms.typed_place import Said
from bot.rules.names.honorifics import without_titles
from bot.rules.spelling.clean import clean, latin, links_in, looks_like_formula, mentions_in, one_line
from bot.rules.spelling.name_case import with_capitals
from messages import say

NAME_MOST = 120  # characters
OFFICE_MOST = 80
PLACE_MOST = 80
EVIDENCE_MOST = 1000
FILES_MOST = 5
FILE_MOST = 20 * 1024 * 1024  # bytes: what Telegram lets a bot fetch, so that staff can look at it
FILE_KINDS = ("photo", "document")
LINKS_MOST = 5
COLLECTED_MOST = 3  # times the limit: so much is taken before it must be shortened
NO_PLACE = {  # what was typed instead of a place, and what is said to it
    Said.PERSON: say.answer_place_not_person,
    Said.COUNTRY: say.answer_place_not_country,
    Said.QUESTION: say.answer_place_only,
    Said.WORDS: say.answer_place_only,
}
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_YEAR_LAST = re.compile(r"(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})")
_COMMAS = ",،、，"
_IN_NO_NAME = "<>{}\\^"
_BETWEEN_SPELLINGS = re.compile(r"\s*[\n/|()]\s*")


def words(least: int, most: int, plain: bool = False) -> Reader:
    """Reader of free text; `plain` means one line without links, mentions or formulas (a name, a title)."""

    def read(heard: Heard, scene: Scene, before: Any) -> str:
        if heard.files and not heard.text:
            raise Refused(say.answer_words_please())
        text = one_line(heard.text) if plain else clean(heard.text)
        if len(text) < least:
            raise Refused(say.answer_too_short(least=least))
        if len(text) > most:
            raise Refused(say.answer_too_long(most=most, length=len(text)))
        if plain:
            _refuse_tricks(text)
        return text

    return read


def _refuse_tricks(text: str) -> None:
    if links_in(text) or mentions_in(text):
        raise Refused(say.answer_no_links())
    if looks_like_formula(text):
        raise Refused(say.answer_no_formula())


def person_name(heard: Heard, scene: Scene, before: Any) -> str:
    """A full name in any script, without titles and with capitals: letters, and no more than names hold."""
    name = with_capitals(without_titles(words(3, NAME_MOST, plain=True)(heard, scene, before)))
    letters = sum(char.isalpha() for char in name)
    if letters < 2 or any(char.isdigit() for char in name) or set(name) & set(_IN_NO_NAME + "[]|_*#~=;"):
        raise Refused(say.answer_not_a_name())
    return name


def tells_of_titles(heard: Heard, answer: Any) -> Lines:
    """How the name will appear, where titles were left out."""
    parts = [one_line(part) for part in _BETWEEN_SPELLINGS.split(heard.text)]
    if all(without_titles(part) == part for part in parts):
        return ()
    return (say.form_titles_left_out(name=str(answer).replace("\n", " / ")),)


def leader_name(heard: Heard, scene: Scene, before: Any) -> str:
    """A leader's name; in other letters than Latin it may bring the Latin spelling along, on the second line."""
    spellings = [part for part in _BETWEEN_SPELLINGS.split(heard.text.strip()) if part]
    if len(spellings) != 2 or latin(spellings[0]) == latin(spellings[1]):
        return person_name(heard, scene, before)
    return "\n".join(person_name(Heard(part), scene, before) for part in sorted(spellings, key=latin))


def latin_name(heard: Heard, scene: Scene, before: Any) -> str:
    """The same name in Latin letters."""
    name = person_name(heard, scene, before)
    if not latin(name):
        raise Refused(say.answer_latin_letters())
    return name


def place_name(heard: Heard, scene: Scene, before: Any) -> dict[str, Any]:
    """A typed place, the places that it may mean, and its country where that was written behind it."""
    typed: str = words(2, PLACE_MOST, plain=True)(heard, scene, before)
    if not any(char.isalpha() for char in typed) or set(typed) & set(_IN_NO_NAME):
        raise Refused(say.answer_not_a_place())
    name, behind = name_and_rest(typed)
    countries = scene.known.countries(behind) if behind else ()
    sought = scene.known.places(typed)
    if sought.said in NO_PLACE or (sought.said is Said.INSIDE and not sought.near):
        raise Refused(NO_PLACE.get(sought.said, say.answer_place_only)())
    return {
        "typed": name if len(countries) == 1 else typed,
        "near": list(sought.near),
        **({"inside": True} if sought.said is Said.INSIDE else {}),
        **({"sure": sought.sure} if sought.sure is not None else {}),
        **({"country": countries[0]} if len(countries) == 1 else {}),
        **({"unknown": True} if len(countries) == 1 and not sought.near else {}),
    }


def name_and_rest(typed: str) -> tuple[str, str]:
    """A name and what says where it lies, behind the last comma: "Kisumu, Kenya"."""
    at = max(typed.rfind(comma) for comma in _COMMAS)
    return (typed[:at].strip(), typed[at + 1 :].strip()) if at > 1 else (typed, "")


def country(heard: Heard, scene: Scene, before: Any) -> str:
    """A country by any of its names."""
    typed: str = words(2, PLACE_MOST, plain=True)(heard, scene, before)
    meant = scene.known.countries(typed)
    if len(meant) != 1:
        raise Refused(say.answer_country_unknown(typed=typed))
    return meant[0]


def evidence(heard: Heard, scene: Scene, before: Any) -> dict[str, Any]:
    """Proof of any kind: files, a link, an official address. More of it in further messages is added, not replaced."""
    files = _files(heard, list((before or {}).get("files", [])))
    text = clean(heard.text)
    if len(text) > EVIDENCE_MOST:
        raise Refused(say.answer_too_long(most=EVIDENCE_MOST, length=len(text)))
    links = links_in(text)
    if not heard.files and not links:
        raise Refused(say.answer_needs_evidence())
    found = dict(before or {}) if heard.files else {}
    return {
        **found,
        "files": files,
        "links": list(links)[:LINKS_MOST] or found.get("links", []),
        "words": text or found.get("words", ""),
    }


def links(heard: Heard, scene: Scene, before: Any) -> list[str]:
    """One or more web addresses."""
    found = [link for link in links_in(clean(heard.text)) if "@" not in link]
    if not found:
        raise Refused(say.answer_needs_link())
    if len(found) > LINKS_MOST or any(len(link) > 300 for link in found):
        raise Refused(say.answer_too_many_links(most=LINKS_MOST))
    return found


def long_text(least: int, most: int) -> Reader:
    """Reader of a text that may come in several messages; Done checks its length.

    Clients split a long text by themselves: refusing one piece and keeping the next would garble it.
    """

    def read(heard: Heard, scene: Scene, before: Any) -> str:
        if heard.files and not heard.text:
            raise Refused(say.answer_words_please())
        text = "\n".join(part for part in (before or "", clean(heard.text)) if part)
        if len(text) > COLLECTED_MOST * most:
            raise Refused(say.answer_too_long(most=most, length=len(text)))
        if not text:
            raise Refused(say.answer_too_short(least=least))
        return text

    return read


def attachments(heard: Heard, scene: Scene, before: Any) -> list[dict[str, Any]]:
    """Photos and documents, collected one by one."""
    if not heard.files:
        raise Refused(say.answer_files_please())
    return _files(heard, list(before or []))


def _files(heard: Heard, files: list[dict[str, Any]]) -> list[dict[str, Any]]:
    for file in heard.files:
        if file["kind"] not in FILE_KINDS:
            raise Refused(say.answer_file_kind())
        if file["size"] > FILE_MOST:
            raise Refused(say.answer_file_too_big(most=FILE_MOST // 1024 // 1024))
        if file["unique_id"] not in {known["unique_id"] for known in files}:
            files.append(dict(file))
    if len(files) > FILES_MOST:
        raise Refused(say.answer_too_many_files(most=FILES_MOST))
    return files


def calendar(heard: Heard, scene: Scene, before: Any) -> str:
    """A year, a month or a day, as ISO text: 2027, 2027-06, 2027-06-30."""
    typed = one_line(heard.text)
    if found := _YEAR_FIRST.fullmatch(typed):
        year, month, day = found.groups()
    elif found := _YEAR_LAST.fullmatch(typed):
        day, month, year = found.groups()
    else:
        raise Refused(say.answer_not_a_date())
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        raise Refused(say.answer_not_a_date()) from None
    if not 1900 <= int(year) <= 2100:
        raise Refused(say.answer_not_a_date())
    return "-".join([f"{int(year)}", *(f"{int(part):02}" for part in (month, day) if part)])
