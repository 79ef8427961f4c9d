"""A region and a town or country of one name: beside a word for a region that is meant (the Prizren region)."""

from dataclasses import replace

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import OF
from bot.rules.words.cues import Cue
from bot.rules.words.places.sorts_of_regions import SORTS

_SORTS = frozenset(map(fold, SORTS))
_THE = "the"
_LITTLE = frozenset({Cue.FILL, Cue.AND})
_THEMSELVES = ("KE", "ID")  # countries of which counties and provinces are on the list themselves


def as_a_region(sentence: Sentence, mention: Mention) -> Mention:
    """The mention without the town or country where a word beside it says that it is a region."""
    if mention.sure is not Sure.EXACT or not (mention.has(Kind.PLACE, Kind.COUNTRY) and mention.has(Kind.REGION)):
        return mention
    if any(str(region).startswith(_THEMSELVES) for region in mention.subjects(Kind.REGION)):
        return mention
    if not _is_beside_a_sort(sentence, mention):
        return mention
    names = tuple(name for name in mention.names if name.kind is Kind.REGION)
    return replace(mention, names=names, elsewhere=())


def _is_beside_a_sort(sentence: Sentence, mention: Mention) -> bool:
    before, behind = mention.first - 1, mention.last + 1
    while before > 0 and sentence.words[before].word in OF and sentence.words[before].word not in _SORTS:
        before -= 1
    if before >= 0 and _is_a_sort(sentence, before) and not sentence.is_parted(mention.first - 1):
        return True
    if sentence.is_parted(mention.last) and not mention.has(Kind.COUNTRY):
        return False
    behind += sentence.words[min(behind, len(sentence.words) - 1)].word == _THE  # Georgia (the state)
    return behind < len(sentence.words) and _is_a_sort(sentence, behind)


def _is_a_sort(sentence: Sentence, at: int) -> bool:
    """Whether it is a word for a region, and no little word of this language: il and ili are provinces in Turkish, "it"
    in French and "or" in Serbian.
    """
    return sentence.words[at].word in _SORTS and _LITTLE.isdisjoint(sentence.cues[at])
