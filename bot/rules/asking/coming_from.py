"""Where the declaration comes from, told beside a city that is asked for: did Seattle sign, i think its from new york.

New York is asked for by its own name often enough; here it only says which declaration is meant.
"""

from collections.abc import Sequence

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.around_names import is_said
from bot.rules.words.beside.coming_from import COMING, THINGS
from bot.rules.words.beside.companions import FROM, OF
from bot.rules.words.cues import Cue

_ITS_STATE = "US-NY"
_SKIPPED = frozenset({Cue.CITY, Cue.LEADER})
_BETWEEN = 3  # words: the mayor of
_PLACES = frozenset({Kind.PLACE, Kind.PART})


def without_its_origin(sentence: Sentence, mentions: Sequence[Mention]) -> str | None:
    """The text without the words that tell it; nothing where none do, or where no other place is named."""
    origin = next((one for one in mentions if _ITS_STATE in one.subjects(Kind.REGION)), None)
    if origin is None or not any(_is_a_place(one) for one in mentions if one is not origin):
        return None
    first = _told_from(sentence, origin)
    if first is None:
        return None
    before, behind = sentence.text[: sentence.words[first].start], sentence.text[sentence.words[origin.last].end :]
    return f"{before.rstrip()} {behind.lstrip()}".strip()


def _is_a_place(mention: Mention) -> bool:
    return mention.sure is not Sure.NONE and (bool(mention.elsewhere) or mention.has(*_PLACES))


def _told_from(sentence: Sentence, origin: Mention) -> int | None:
    """Where the words begin that tell it, up to its name."""
    behind = origin.last + 1
    if behind < len(sentence.words) and sentence.words[behind].word in THINGS and not sentence.is_parted(origin.last):
        return origin.first  # that new york thing
    for end in range(origin.first - 1, max(-1, origin.first - 1 - _BETWEEN), -1):
        firsts = range(max(0, end - COMING.longest), end + 1)
        if (first := next((at for at in firsts if is_said(sentence, at, end, COMING)), None)) is not None:
            return first
        if end and sentence.words[end].word in FROM | OF and _is_the_declaration(sentence, end - 1):
            return end
        if sentence.words[end].word not in OF and sentence.cues[end].isdisjoint(_SKIPPED):
            return None
    return None


def _is_the_declaration(sentence: Sentence, at: int) -> bool:
    return sentence.words[at].word in THINGS or Cue.PLEDGE in sentence.cues[at]
