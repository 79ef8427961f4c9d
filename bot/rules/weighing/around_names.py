"""What phrases of the tables stand right before a name, or right behind it."""

from bot.rules.names.mentions import Mention
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.cues import Cue
from bot.rules.words.phrases import Phrases

_FAR = 4  # words: I am not talking about the city of
# Between a phrase and the name behind it: next to the, à côté de la.
_ARTICLES = frozenset(
    "the la le les l du des au aux el los las del al il lo gli della o a os as do da der die das dem den de d na kwa "
    "yr ang of".split()
)
_SIGNS = ".,;:!?()[]\"'،؛؟。、，？！।"


def is_behind(sentence: Sentence, mention: Mention, table: Phrases) -> bool:
    """Whether one of these phrases, in a language of the sentence, ends where the name begins."""
    for end in range(mention.first - 1, max(mention.first - _FAR, 0) - 1, -1):
        if not sentence.is_parted(end) and ends_at(sentence, end, table):
            return True
        if sentence.words[end].word not in _ARTICLES and Cue.CITY not in sentence.cues[end]:
            return False
    return False


def is_before(sentence: Sentence, mention: Mention, table: Phrases) -> bool:
    """Whether one of these phrases begins where the name ends, or behind the ending of Konya'nın."""
    words, at = sentence.words, mention.last + 1
    while at < len(words) and words[at].glued and words[at].raw == words[mention.last].raw:
        if _begins_with(sentence, at, table):
            return True
        at += 1
    return _begins_with(sentence, at, table)


def ends_at(sentence: Sentence, end: int, table: Phrases) -> bool:
    """Whether the word there is the last of one of these phrases, in a language of the sentence."""
    if sentence.words[end].word not in table.last:
        return False
    firsts = range(end, max(end - table.longest, -1), -1)
    return any(is_said(sentence, first, end, table) for first in firsts)


def _begins_with(sentence: Sentence, first: int, table: Phrases) -> bool:
    words = sentence.words
    if first >= len(words) or words[first].word not in table.first or _is_cut_off(sentence, first):
        return False
    return any(is_said(sentence, first, last, table) for last in range(first, min(first + table.longest, len(words))))


def _is_cut_off(sentence: Sentence, at: int) -> bool:
    """Whether a sign stands before the word there."""
    return sentence.is_parted(at - 1) and not sentence.words[at].glued


def is_said(sentence: Sentence, first: int, last: int, table: Phrases) -> bool:
    """Whether these words are one of the phrases, with no sign in it: Essen meine ich, nicht Köln."""
    spoken = table.spoken.get(sentence.typed(first, last))
    if spoken is None or any(map(sentence.is_parted, range(first, last))):
        return False
    if table.written is not None and first == last and not _is_written_so(sentence.words[first].raw, table.written):
        return False
    return not sentence.languages or not spoken.isdisjoint(sentence.languages)


def _is_written_so(raw: str, written: frozenset[str]) -> bool:
    bare = raw.strip(_SIGNS).casefold()
    return bare.isascii() or bare in written
