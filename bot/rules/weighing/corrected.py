"""Names that somebody takes back for the one behind them: Bend... sorry, I mean Eugene; Berna, anzi no, Torino."""

from collections.abc import Sequence
from itertools import pairwise

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside.correcting import CORRECTING
from bot.rules.words.beside.denying import DENIED_BEFORE
from bot.rules.words.cues import Cue

_AWAY = 7  # words: sorry, I meant to say the city of
_MORE = 2  # strange words beside the phrase: äh, ehm
_SORTS = (Kind.COUNTRY, Kind.REGION, Kind.AREA, Kind.THEME)
_ONE_MORE = frozenset({Cue.AND, Cue.EXCEPT, Cue.WHO, Cue.MANY, Cue.HELP})  # sorry for asking again, and Lyon?


def taken_back(sentence: Sentence, mentions: Sequence[Mention]) -> list[Mention]:
    """Those that are not meant: between each and the next place nothing is said but that it was a slip."""
    places = [one for one in mentions if _is_a_place(one) and not _is_in_a_phrase(sentence, one)]
    return [one for one, two in pairwise(places) if _is_corrected(sentence, one.last + 1, two)]


def is_a_correction(sentence: Sentence, words: range) -> bool:
    """Whether a clause only takes something back: "euh non pardon", "äh nein"."""
    ends = ((at, _end(sentence, at, words[-1])) for at in words[: _MORE + 1])
    return any(end is not None and len(words) - (end - at + 1) < _MORE for at, end in ends)


def _is_a_place(mention: Mention) -> bool:
    if mention.has(Kind.PLACE, Kind.PART) or mention.elsewhere:
        return True
    return mention.sure is not Sure.EXACT and not mention.has(*_SORTS)


def _is_in_a_phrase(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is no name but a word of such a phrase, which no other table has."""
    starts = range(max(0, mention.first - CORRECTING.longest), mention.first + 1)
    known = mention.sure is Sure.EXACT and mention.names
    return not known and any(_ends(sentence, at, mention.last) for at in starts)


def _is_corrected(sentence: Sentence, first: int, behind: Mention) -> bool:
    """Whether such a phrase stands between what ends before `first` and the name behind; of a strange word right before
    it: sorry for my mistakes.
    """
    last = behind.first - 1
    if not first <= last < first + _AWAY:
        return False
    said = next(((at, end) for at in range(first, last + 1) if (end := _end(sentence, at, last)) is not None), None)
    if said is None or (behind.sure is Sure.NONE and said[1] < last):
        return False
    if said[0] > first + 1 and _is_denied(sentence, said[0]):
        return False
    rest = [sentence.cues[at] for at in (*range(first, said[0]), *range(said[1] + 1, last + 1))]
    return sum(not parts for parts in rest) <= _MORE and all(parts.isdisjoint(_ONE_MORE) for parts in rest)


def _is_denied(sentence: Sentence, at: int) -> bool:
    """Whether it is said that this is not meant: не мислам на цело Скопје."""
    before = sentence.words[at - 1].word in DENIED_BEFORE.spoken or Cue.NOT in sentence.cues[at - 1]
    return before and not sentence.is_parted(at - 1)


def _end(sentence: Sentence, at: int, last: int) -> int | None:
    """Where the longest phrase ends that begins there."""
    word = sentence.words[at].word
    if word not in CORRECTING.first and not writes_no_spaces(word):
        return None
    ends = range(min(at + CORRECTING.longest - 1, last), at - 1, -1)
    return next((end for end in ends if _ends(sentence, at, end)), None)


def _ends(sentence: Sentence, first: int, last: int) -> bool:
    spoken = CORRECTING.spoken.get(sentence.typed(first, last))
    return spoken is not None and (not sentence.languages or not spoken.isdisjoint(sentence.languages))
