"""Names that are said not to be meant: Niger, not Nigeria; not Berlin but Hamburg; Hamburg değil, Berlin.

They are left out only where another name is there to be asked for.
"""

from collections.abc import Sequence

from bot.rules.index import Kind
from bot.rules.mentions import Mention
from bot.rules.not_meant import is_even, is_not_meant
from bot.rules.sentence import Sentence
from bot.rules.words.beside.companions import INSIDE
from bot.rules.words.beside.denying import DENIED_BEFORE, DENIED_BEHIND, FORMERLY, SPELLED
from bot.rules.words.cues import Cue

_LITTLE = frozenset({Cue.FILL, Cue.CITY, Cue.NOT, Cue.WHICH, Cue.EXCEPT})
_FAR = 5  # words: not the one that is in
_PLACES, _LANDS = (Kind.PLACE, Kind.PART), frozenset({Kind.COUNTRY, Kind.REGION, Kind.AREA})
_ASKING = ("?", "？", "؟")
_OPENING, _SIGNS = "([", ".,;:!?()[]\"'"


def without_denied(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions that are meant, in their order."""
    if len(mentions) < 2:
        return mentions
    wondered = [one for one in mentions if is_even(sentence, one)]
    asked = [one for one in mentions if one not in wondered]
    denied = [one for one in asked if is_not_meant(sentence, one) or _is_denied(sentence, one, mentions)]
    denied += [one for one in mentions if one not in denied and _lies_in_one(sentence, one, denied)]
    meant = [one for one in mentions if one not in denied]
    return meant or mentions


def _is_denied(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    behind = mention.last + 1
    while behind < len(sentence.words) and sentence.words[behind].raw == sentence.words[mention.last].raw:
        behind += 1  # the ending of Berlin'i
    if behind < len(sentence.words) and _denies(sentence, behind, DENIED_BEHIND):
        return not sentence.is_parted(mention.last) and _is_contrasted(sentence, behind, mention, mentions)
    for at in range(mention.first - 1, max(mention.first - _FAR - 1, -1), -1):
        if sentence.is_parted(at):
            return False
        if _denies(sentence, at, DENIED_BEFORE):
            return _begins(sentence, at, mentions) or (at == mention.first - 1 and _ends(sentence, mention))
        if at == mention.first - 1 and _denies(sentence, at, FORMERLY):
            return True
        if not sentence.cues[at] <= _LITTLE or not sentence.cues[at]:
            return False
    return False


def _denies(sentence: Sentence, at: int, table: dict[str, frozenset[str]]) -> bool:
    """Whether the word there denies in a language of the sentence."""
    raw = sentence.words[at].raw.strip(_SIGNS).casefold()
    single = table.get(sentence.words[at].word) if raw.isascii() or raw in SPELLED else None
    pair = table.get(sentence.typed(at - 1, at)) if at else None
    return any(
        spoken is not None and (not sentence.languages or not spoken.isdisjoint(sentence.languages))
        for spoken in (single, pair)
    )


def _begins(sentence: Sentence, at: int, mentions: Sequence[Mention]) -> bool:
    """Whether a part of the sentence begins with the word there: behind a name, a sign or "and"."""
    before = at - 1
    if before < 0 or sentence.is_parted(before) or sentence.words[at].raw[:1] in _OPENING:
        return True
    if Cue.AND in sentence.cues[before] and before:
        before -= 1
    return any(one.last == before for one in mentions) or sentence.is_parted(before)


def _ends(sentence: Sentence, mention: Mention) -> bool:
    """Whether nothing stands behind it but a sign that asks nothing: Waterloo signed not Kitchener."""
    last = mention.last
    asks = sentence.words[last].raw.endswith(_ASKING)
    return not asks and (last == len(sentence.words) - 1 or sentence.is_parted(last))


def _is_contrasted(sentence: Sentence, at: int, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a name stands right before what is denied, or right behind the word that denies it."""
    signs = sentence.is_parted(at) or (mention.first > 0 and sentence.is_parted(mention.first - 1))
    return signs or any(one.first == at + 1 or one.last == mention.first - 1 for one in mentions)


def _lies_in_one(sentence: Sentence, mention: Mention, denied: Sequence[Mention]) -> bool:
    """Whether it only says where a city that is not meant lies: Paris, Texas, not Paris in France."""
    if not mention.has(*_LANDS) or mention.has(*_PLACES):
        return False
    around = (mention.first - 1, mention.first - 1 - (sentence.words[mention.first - 1].word in INSIDE))
    return any(one.last in around and (one.has(*_PLACES) or one.elsewhere) for one in denied)
