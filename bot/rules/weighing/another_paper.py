"""A question whether a city signed something that is not ours: did London sign the Istanbul Convention."""

from collections import defaultdict
from collections.abc import Sequence

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.other_papers import OTHER_PAPERS
from bot.rules.words.cues import Cue

_SIGNED = frozenset({Cue.SIGN, Cue.PLEDGE})
_BEGUN: dict[str, list[str]] = defaultdict(list)  # those of several words, by their first
_ANYWHERE: list[str] = []  # those of one word, which others may go on, and those in scripts without spaces
for _paper in (fold(paper) for papers in OTHER_PAPERS.values() for paper in papers.split(",")):
    if writes_no_spaces(_paper):
        _ANYWHERE.append(_paper)
    elif " " in _paper:
        _BEGUN[_paper.split(" ", 1)[0]].append(f" {_paper}")
    else:
        _ANYWHERE.append(f" {_paper}")


def without_other_papers(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, of places only near where the text names another agreement: nothing is asserted of it."""
    if not mentions or _SIGNED.isdisjoint(sentence.said) or not names_another_paper(sentence):
        return mentions
    return [asked_back(one, Kind.PLACE) if _is_a_place(one) else one for one in mentions]


def names_another_paper(sentence: Sentence) -> bool:
    """Whether it holds the words that another agreement is signed by."""
    begun = [paper for word in sentence.spoken & _BEGUN.keys() for paper in _BEGUN[word]]
    text = f" {sentence.typed(0, len(sentence.words) - 1)}"
    return any(paper in text for paper in (*begun, *_ANYWHERE))


def _is_a_place(mention: Mention) -> bool:
    return mention.sure is Sure.EXACT and mention.has(Kind.PLACE)
