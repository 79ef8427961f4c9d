"""What is known while a page is read: the offices, small words and country names of its language, and known names."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.rules.page.countries import country_key, country_names
from bot.rules.page.known import KnownNames
from bot.rules.page.spelling import cut, parts_of, without_bullet
from bot.rules.page.wording import OF, TITLES, Follows
from bot.rules.spelling.folding import fold

_LONGEST_TITLE = 8  # words


@dataclass(frozen=True, slots=True)
class Title:
    """One folded form of an office and what stands after it."""

    form: str
    office: str
    follows: Follows


@dataclass(frozen=True, slots=True)
class Found:
    """An office at the start of a part: its code, its printed words, and the rest of the part."""

    office: str
    text: str
    follows: Follows
    rest: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, ready for comparing, together with the known names."""

    titles: tuple[Title, ...]
    of: tuple[str, ...]
    countries: Mapping[str, str]
    known: KnownNames

    def country(self, text: str) -> str | None:
        """The ISO code of a text that is a country's name and nothing more."""
        return self.countries.get(country_key(text))

    def office(self, part: str) -> Found | None:
        """The office that a part begins with, in its longest known form."""
        head = fold(" ".join(part.split(" ")[:_LONGEST_TITLE])) + " "
        for title in self.titles:
            if head.startswith(f"{title.form} ") and (rest := cut(part, title.form)) is not None:
                return self._found(part, title, rest)
        return None

    def _found(self, part: str, title: Title, rest: str) -> Found:
        text = part[: len(part) - len(rest)].rstrip(" ;:-–—") if rest else part
        place = next((place for word in self.of if (place := cut(rest, word))), None)
        if place is None:
            return Found(title.office, text, title.follows, rest)
        return Found(title.office, text, Follows.PLACE, place)


def lexicon_of(language: str, known: KnownNames) -> Lexicon:
    """The lexicon of a language tag; one without tables of ours has country names only."""
    titles, of = _tables(language.partition("-")[0])
    return Lexicon(titles, of, country_names(language), known)


def with_learnt_title(lexicon: Lexicon, listed: Iterable[str]) -> Lexicon:
    """Where no line begins with a known office, the word that so many of them begin with is taken for one."""
    lines = [parts for raw in listed if (parts := parts_of(without_bullet(raw)))]
    firsts = Counter(fold(parts[0].split(" ")[0]) for parts in lines if len(parts) >= 3)
    word, count = max(firsts.items(), key=lambda item: item[1], default=("", 0))
    if any(lexicon.office(parts[0]) for parts in lines) or not word or count < 3 or count * 5 < len(lines) * 2:
        return lexicon
    return replace(lexicon, titles=(Title(word, "", Follows.NAME),))


@lru_cache(maxsize=16)
def _tables(language: str) -> tuple[tuple[Title, ...], tuple[str, ...]]:
    titles = {
        fold(form): Title(fold(form), office, follows)
        for spoken, office, follows, forms in TITLES
        if spoken == language
        for form in forms
    }
    of = [fold(word) for spoken, words in OF if spoken == language for word in words]
    return tuple(sorted(titles.values(), key=lambda title: -len(title.form))), tuple(of)
