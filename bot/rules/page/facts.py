"""Facts about the page as a whole: how many leaders it says there are, and its dates."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from bot.rules.page.countries import locale_of
from bot.rules.page.source import Line
from bot.rules.page.spelling import cut
from bot.rules.page.wording import DATES, LEADERS
from bot.rules.spelling.folding import fold

# A number on its own, not a piece of a date, a time or a longer number; thousands may be parted ("1,113").
_NUMBER = re.compile(r"(?<![\d/.:,-])(\d{1,3}(?:[,.٬]\d{3})+|\d{1,6})(?![\d/:-]|[.,٬]\d)")
_CLAUSE_END = re.compile("[.!?؟;:،,()]")
_YEARS = range(1900, 2100)
_WORDS_BETWEEN = 3
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})(?:\.|er)? (?:de )?([^\W\d]{3,20}) (?:de )?(\d{4})(?!\d)")
_MONTH_DAY = re.compile(r"([^\W\d]{3,20}) (\d{1,2}),? (\d{4})(?!\d)")
_LONGEST_STATEMENT = 2000  # characters
_LONGEST_DATE_LINE = 80  # characters


def stated_count(closing: Sequence[Line], opening: Sequence[Line], language: str) -> tuple[int, Line] | None:
    """The stated number of leaders and the line that states it.

    It is a number before a word for leaders, first of all near the list; else the only number between the last
    example and the list.
    """
    stems = tuple(stem for spoken, stems in LEADERS if spoken in (language.partition("-")[0], "en") for stem in stems)
    for line in [*reversed(closing), *opening]:
        for number, following in _numbers(line.text[:_LONGEST_STATEMENT]):
            if any(word.startswith(stems) for word in following):
                return number, line
    others = {number: line for line in closing for number, _ in _numbers(line.text[:_LONGEST_STATEMENT])}
    return next(iter(others.items())) if len(others) == 1 else None


def dates(lines: Sequence[Line], language: str) -> tuple[date | None, date | None]:
    """The days of the last update and of publication that are printed behind, or below, their labels."""
    spoken = (language.partition("-")[0], "en")
    updated = tuple(label for tag, labels, _ in DATES if tag in spoken for label in labels)
    published = tuple(label for tag, _, labels in DATES if tag in spoken for label in labels)
    return _labelled(lines, updated, language), _labelled(lines, published, language)


def day_in(text: str, language: str) -> date | None:
    """The first date in a text: day before month in figures (the house style of these pages), or a month's name."""
    for pattern, order in ((_YEAR_FIRST, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))):
        if found := pattern.search(text):
            year, month, day = (int(found[group]) for group in order)
            return _day(year, month, day) or _day(year, day, month)
    for pattern, day_at, name_at in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        for named in pattern.finditer(text):
            if number := _months(language).get(fold(named[name_at])):
                return _day(int(named[3]), number, int(named[day_at]))
    return None


def _numbers(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each number that is no year, with the few words that follow it in its clause."""
    for found in _NUMBER.finditer(text):
        number = int(re.sub(r"\D", "", found[1]))
        if number > 1 and number not in _YEARS:
            yield number, fold(_CLAUSE_END.split(text[found.end() : found.end() + 80])[0]).split()[:_WORDS_BETWEEN]


def _labelled(lines: Sequence[Line], labels: tuple[str, ...], language: str) -> date | None:
    forms = sorted({fold(label) for label in labels}, key=len, reverse=True)
    for at, line in enumerate(lines):
        rests = (cut(line.text, form) for form in forms) if len(line.text) <= _LONGEST_DATE_LINE else iter(())
        rest = next((rest for rest in rests if rest is not None), None)
        if rest is None:
            continue
        below = lines[at + 1].text[:_LONGEST_DATE_LINE] if not rest and at + 1 < len(lines) else ""
        if day := day_in(rest or below, language):
            return day
    return None


def _months(language: str) -> dict[str, int]:
    names: dict[str, int] = {}
    for locale in filter(None, (locale_of("en"), locale_of(language))):
        for width in ("abbreviated", "wide"):
            names |= {fold(name): number for number, name in locale.months["format"][width].items()}
    return names


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
