"""Which language a page is in: what the caller or the markup says, else the one that fits most lines."""

from collections.abc import Iterable, Iterator

from babel.localedata import locale_identifiers

from bot.rules.page.countries import country_key, locale_of, own_country_names
from bot.rules.page.known import KnownNames
from bot.rules.page.lexicon import lexicon_of
from bot.rules.page.lines import LONGEST
from bot.rules.page.source import Source
from bot.rules.page.spelling import parts_of, without_bullet
from bot.rules.page.wording import LANGUAGES

_LINES_LOOKED_AT = 1000  # from the end, where the list stands


def language_of_page(source: Source, hint: str | None) -> str:
    """The language tag of a page, without a region ("en-GB" is "en": that is how names and wordings are kept).

    A hint is believed; a declared language wins where others fit as well.
    """
    if hint and locale_of(hint):
        return _without_region(hint)
    lines = [_Line(line.text) for line in source.lines if len(line.text) <= LONGEST][-_LINES_LOOKED_AT:]
    listlike = [line for line in lines if line.countries]
    declared = [_without_region(source.language)] if source.language and locale_of(source.language) else []
    likely, fitting = _best(listlike, [*declared, "en", *LANGUAGES])
    if 2 * fitting < len(listlike):
        likely, _ = _best(listlike, [*([likely] if likely else []), *_all_others()])
    return likely or [*declared, "en"][0]


def _without_region(tag: str) -> str:
    first, *others = tag.replace("_", "-").lower().split("-")
    return "-".join([first, *(part for part in others if len(part) == 4)])  # four letters are a script


class _Line:
    """A line with what is compared in every language, made once."""

    def __init__(self, text: str) -> None:
        parts = parts_of(without_bullet(text))
        self.first = parts[0] if parts else ""
        self.countries = {country_key(part) for part in parts[1:]}


def _best(lines: list[_Line], languages: Iterable[str]) -> tuple[str, int]:
    """The first of the languages that fit the most lines, and how many those are; ("", 0) when none fits any."""
    best, most = "", 0
    for language in languages:
        fitting = _fitting(lines, language)
        if fitting > most:
            best, most = language, fitting
    return best, most


def _fitting(lines: list[_Line], language: str) -> int:
    """How many lines show a sign of a language: an office in front, or a country behind a comma."""
    names = own_country_names(language).keys()
    lexicon = lexicon_of(language, KnownNames())
    return sum(lexicon.office(line.first) is not None or not names.isdisjoint(line.countries) for line in lines)


def _all_others() -> Iterator[str]:
    return (name for name in sorted(locale_identifiers()) if "_" not in name and name not in LANGUAGES)
