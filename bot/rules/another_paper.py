"""A question whether a city signed something that is not ours: did London sign the Istanbul Convention."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.rules.folding import fold
from bot.rules.index import Kind, to_the_letter, writes_no_spaces
from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.words.beside.other_papers import OTHER_PAPERS
from bot.rules.words.cues import Cue

_PAPERS = [fold(paper) for papers in OTHER_PAPERS.values() for paper in papers.split(",")]
_NAMED = re.compile(
    "|".join(paper if writes_no_spaces(paper) else rf"(?<!\S){re.escape(paper)}" for paper in dict.fromkeys(_PAPERS))
)
_SIGNED = frozenset({Cue.SIGN, Cue.PLEDGE})


def without_other_papers(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, of places only near where the text names another agreement: nothing is asserted of it."""
    if not mentions or _SIGNED.isdisjoint(sentence.said):
        return mentions
    if _NAMED.search(sentence.typed(0, len(sentence.words) - 1)) is None:
        return mentions
    return [_asked_back(mention) for mention in mentions]


def _asked_back(mention: Mention) -> Mention:
    if mention.sure is not Sure.EXACT or not mention.has(Kind.PLACE):
        return mention
    names = tuple(name for name in mention.names if name.kind is Kind.PLACE)
    return replace(mention, sure=Sure.NEAR, names=names, near=to_the_letter(names))
