"""A country and its capital of one name: what stands beside it says when the city is meant (أمين عمّان)."""

from dataclasses import replace

from bot.rules.atlas import Atlas
from bot.rules.folding import fold
from bot.rules.index import Kind
from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.words.companions import OF
from bot.rules.words.of_one_city import BEFORE, BEHIND

_BEFORE = frozenset(fold(word) for words in BEFORE.values() for word in words.replace("_", " ").split(","))
_BEHIND = frozenset(fold(word) for words in BEHIND.values() for word in words.replace("_", " ").split(","))
_LONGEST = 3  # words of such a word


def as_a_city(sentence: Sentence, mention: Mention) -> Mention:
    """The mention without the country where only a city has what stands beside it."""
    if mention.sure is not Sure.EXACT or not (mention.has(Kind.PLACE) and mention.has(Kind.COUNTRY)):
        return mention
    if not _is_of_one_city(sentence, mention):
        return mention
    return replace(mention, names=tuple(name for name in mention.names if name.kind is not Kind.COUNTRY))


def as_capital(mention: Mention, atlas: Atlas) -> Mention:
    """The mention; of a country's name beside a city's only its own city of that name: وهران والجزائر."""
    if not mention.has(Kind.COUNTRY) or mention.has(Kind.PLACE) or not mention.elsewhere:
        return mention
    countries = mention.subjects(Kind.COUNTRY)
    known = [name for name in mention.elsewhere if isinstance(name.subject, int) and name.subject in atlas]
    return replace(mention, elsewhere=tuple(n for n in known if atlas[int(n.subject)].country in countries))


def _is_of_one_city(sentence: Sentence, mention: Mention) -> bool:
    last = mention.first - 1
    while last > 0 and sentence.words[last].word in OF:
        last -= 1
    before = range(max(0, last - _LONGEST + 1), last + 1)
    behind = range(mention.last + 1, min(mention.last + 1 + _LONGEST, len(sentence.words)))
    if any(sentence.typed(first, last) in _BEFORE for first in before):
        return not sentence.is_parted(mention.first - 1)
    return any(sentence.typed(mention.last + 1, end) in _BEHIND for end in behind)
