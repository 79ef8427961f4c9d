"""A text about something that only bears a city's name: the Dakar rally, lac de Bienne, the Hague Convention.

Nothing in it is asked about a city then, nor about a theme: the thing is all that is left, as a name nobody knows.
"""

from collections.abc import Sequence

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside.companions import OF
from bot.rules.words.beside.things import ARTICLES, BEFORE, BEHIND, CLUBS, MATCHES
from bot.rules.words.cues import Cue

_ABOUT = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.POINT, Cue.PLEDGE, Cue.STEPS})
_NAMED = (Kind.PLACE, Kind.PART, Kind.COUNTRY, Kind.REGION)
_PIECES = 4  # a word is cut into at most
_LONG = 4  # words of a text in which an article says something


def only_a_thing(sentence: Sentence, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The thing as a strange name, where the text is about one and asks nothing about a list; else nothing."""
    for mention in mentions:
        if not mention.has(*_NAMED):
            continue
        thing = _thing(sentence, mention)
        if thing is not None and _asks_nothing(sentence, thing):
            first, last = thing[0], thing[-1]
            text, typed = sentence.shown(first, last), sentence.typed(first, last)
            return (Mention(text, typed, first, last, Sure.NONE),)
    return ()


def _thing(sentence: Sentence, mention: Mention) -> range | None:
    """From the word for the thing to the name, or the other way round."""
    behind, before = mention.last + 1, mention.first - 1
    if (end := _end(sentence, behind)) and not sentence.is_parted(mention.last):
        return range(mention.first, end)
    article = before
    while before > 0 and sentence.words[before].word in OF:
        before -= 1
    if before < 0 or any(map(sentence.is_parted, range(before, mention.first))):
        return None
    if _is_one(sentence, before, BEFORE) or sentence.words[before].word in CLUBS:
        return range(before, mention.last + 1)
    return range(article, mention.last + 1) if _is_article(sentence, article, mention) else None


def _end(sentence: Sentence, first: int) -> int:
    """Where the word for a thing ends that begins there; 0: none does. Where no spaces part words it may be cut."""
    if first >= len(sentence.words):
        return 0
    if _is_one(sentence, first, BEHIND):
        return first + 1
    cut = writes_no_spaces(sentence.words[first].word)
    ends = range(first + 1, min(first + _PIECES, len(sentence.words))) if cut else ()
    return next((end + 1 for end in ends if sentence.typed(first, end) in BEHIND), 0)


def _is_one(sentence: Sentence, at: int, table: dict[str, frozenset[str]]) -> bool:
    spoken = table.get(sentence.words[at].word)
    return spoken is not None and (not sentence.languages or not spoken.isdisjoint(sentence.languages))


def _is_article(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether an article stands before a city that has none of its own."""
    if mention.first < mention.last or not mention.has(Kind.PLACE) or mention.has(Kind.COUNTRY, Kind.REGION):
        return False
    if len(sentence.words) < _LONG:
        return False
    return any(sentence.words[at].raw in ARTICLES.get(language, ()) for language in sentence.languages)


def _asks_nothing(sentence: Sentence, thing: range) -> bool:
    club = sentence.words[thing[0]].word in CLUBS
    said = (
        parts
        for at, parts in enumerate(sentence.cues)
        if at not in thing and not (club and sentence.words[at].word in MATCHES)
    )
    return _ABOUT.isdisjoint(frozenset[Cue]().union(*said))
