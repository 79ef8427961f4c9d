"""A country and a city of one name: what stands beside it says when the city is meant, or the country."""

from collections.abc import Mapping, Set
from dataclasses import replace

from bot.rules.names.atlas import Atlas
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.endings import without_prefix
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import OF
from bot.rules.words.places import of_one_city, of_one_country


def _folded(table: Mapping[str, str]) -> frozenset[str]:
    return frozenset(fold(word) for words in table.values() for word in words.replace("_", " ").split(","))


_OF_A_CITY = (_folded(of_one_city.BEFORE), _folded(of_one_city.BEHIND))
_OF_A_COUNTRY = (_folded(of_one_country.BEFORE), _folded(of_one_country.BEHIND))
_LONGEST = 3  # words of such a word
# Morocco to Persians, Afghans and Pakistanis, who write it with a letter of theirs; Marrakesh to Arabs.
_MARRAKESH, _PERSIAN_KAF = fold("مراکش"), "ک"
_MOROCCO_IN = frozenset({"fa", "ur", "ps"})


def as_city_or_country(sentence: Sentence, mention: Mention, book: Book) -> Mention:
    """The mention without the country, or without the cities, where what stands beside it says which is meant."""
    if mention.typed == _MARRAKESH and _PERSIAN_KAF not in mention.text and _MOROCCO_IN.isdisjoint(sentence.languages):
        return replace(mention, names=(), elsewhere=book.elsewhere(mention.typed))
    return _as_a_country(sentence, _as_a_city(sentence, mention))


def _as_a_city(sentence: Sentence, mention: Mention) -> Mention:
    if mention.sure is not Sure.EXACT or not (mention.has(Kind.PLACE) and mention.has(Kind.COUNTRY)):
        return mention
    if not _is_beside(sentence, mention, _OF_A_CITY):
        return mention
    return replace(mention, names=tuple(name for name in mention.names if name.kind is not Kind.COUNTRY))


def _as_a_country(sentence: Sentence, mention: Mention) -> Mention:
    cities = mention.has(Kind.PLACE) or mention.elsewhere
    if mention.sure is not Sure.EXACT or not (cities and mention.has(Kind.COUNTRY)):
        return mention
    if not _is_beside(sentence, mention, _OF_A_COUNTRY):
        return mention
    return replace(mention, names=tuple(name for name in mention.names if name.kind is Kind.COUNTRY), elsewhere=())


def as_capital(mention: Mention, atlas: Atlas) -> Mention:
    """The mention; of a country's name beside a city's only its own city of that name: وهران والجزائر."""
    if not mention.has(Kind.COUNTRY) or mention.has(Kind.PLACE) or not mention.elsewhere:
        return mention
    countries = mention.subjects(Kind.COUNTRY)
    known = [name for name in mention.elsewhere if isinstance(name.subject, int) and name.subject in atlas]
    return replace(mention, elsewhere=tuple(n for n in known if atlas[int(n.subject)].country in countries))


def _is_beside(sentence: Sentence, mention: Mention, words: tuple[Set[str], Set[str]]) -> bool:
    """Whether one of the first words stands before it, or one of the others behind it."""
    last = mention.first - 1
    while last > 0 and sentence.words[last].word in OF:
        last -= 1
    before = range(max(0, last - _LONGEST + 1), last + 1)
    behind = range(mention.last + 1, min(mention.last + 1 + _LONGEST, len(sentence.words)))
    if any(not words[0].isdisjoint(_with_bare(sentence.typed(first, last))) for first in before):
        return not sentence.is_parted(mention.first - 1)
    return any(sentence.typed(mention.last + 1, end) in words[1] for end in behind)


def _with_bare(typed: str) -> set[str]:
    """The words, also without what hangs before them: ومدينة عمان."""
    return {typed, *without_prefix(typed)}
