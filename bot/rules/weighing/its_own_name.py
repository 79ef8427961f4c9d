"""New York where it only names the declaration: has Gaborone joined the declaration of New York?

It is asked for itself where nothing else is named, or where "and" ties it to what is.
"""

from collections.abc import Sequence

from bot.rules.names.index import SubjectId
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside.companions import FROM, INSIDE, OF
from bot.rules.words.cues import Cue

_CITY = "new york"
_FAR = 4  # words: the declaration of the mayors of the city of
_BETWEEN = frozenset({Cue.FILL, Cue.CITY, Cue.LEADER})
_TIES = INSIDE | FROM | OF


def without_its_own_name(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> Sequence[Mention]:
    """The mentions without the city that the declaration is called after, if anything else is named."""
    if not any(Cue.PLEDGE in parts for parts in sentence.cues):
        return mentions
    own = frozenset(name.subject for name in book.register.exact(_CITY))
    named = [one for one in mentions if not own.isdisjoint(_subjects(one)) and _names_it(sentence, one)]
    others = [one for one in mentions if one not in named and one.sure is not Sure.NONE]
    return [one for one in mentions if one not in named] if named and others else mentions


def _subjects(mention: Mention) -> frozenset[SubjectId]:
    return frozenset(name.subject for name in mention.names)


def _names_it(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word for the declaration stands beside it, or hangs on it: new york-erklæringen."""
    if any(Cue.PLEDGE in sentence.cues[at] for at in mention.words):
        return True
    before = range(mention.first - 1, max(-1, mention.first - 1 - _FAR), -1)
    behind = range(mention.last + 1, min(len(sentence.words), mention.last + 1 + _FAR))
    return _lead_to_it(sentence, before) or _lead_to_it(sentence, behind)


def _lead_to_it(sentence: Sentence, words: range) -> bool:
    """Whether nothing but little words, mayors and the city stand on the way to a word for the declaration, no sign
    parts it, and no "and".
    """
    for at in words:
        if sentence.is_parted(at if words.step < 0 else at - 1) and not sentence.words[at].glued:
            return False
        if Cue.PLEDGE in sentence.cues[at]:
            return True
        little = bool(sentence.cues[at]) and Cue.AND not in sentence.cues[at] and sentence.cues[at] <= _BETWEEN
        if not little and sentence.words[at].word not in _TIES:
            return False
    return False
