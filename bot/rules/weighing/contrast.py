"""Names that are said not to be meant: Niger, not Nigeria; not Berlin but Hamburg; Hamburg değil, Berlin.

They are left out only where another name is there to be asked for.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.around_names import ends_at
from bot.rules.weighing.corrected import is_a_correction, taken_back
from bot.rules.weighing.not_meant import is_even, is_not_meant
from bot.rules.words.beside.companions import INSIDE
from bot.rules.words.beside.correcting import CORRECTING
from bot.rules.words.beside.denying import DENIED_BEFORE, DENIED_BEHIND, FORMERLY
from bot.rules.words.beside.not_meant import ASKED_ALL_THE_SAME, NOT_EVEN, NOT_MEANT_BEFORE, NOT_MEANT_BEHIND, SURE
from bot.rules.words.cues import Cue

_FILL, _DENIED = frozenset({Cue.FILL}), (DENIED_BEFORE, DENIED_BEHIND)
_LITTLE = frozenset({Cue.FILL, Cue.CITY, Cue.NOT, Cue.WHICH, Cue.EXCEPT})
_SIGHED = frozenset({Cue.FILL, Cue.AND, Cue.GREET, Cue.THANK})
_RATHER_IN = frozenset({"no", "ne"})  # in Portuguese, and in Albanian typed without its sign
_EXCEPT = 3  # words before what an excepted city of one word lies in
_FAR = 5  # words: not the one that is in
_PLACES, _LANDS = (Kind.PLACE, Kind.PART), frozenset({Kind.COUNTRY, Kind.REGION, Kind.AREA})
_DENYING = frozenset().union(
    *(table.last for table in (DENIED_BEFORE, DENIED_BEHIND, FORMERLY, NOT_EVEN, NOT_MEANT_BEFORE)),
    *(table.first for table in (ASKED_ALL_THE_SAME, NOT_MEANT_BEHIND, CORRECTING)),
)
_ASKING = ("?", "？", "؟")
_OPENING = "(["


def without_denied(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions that are meant, in their order."""
    if len(mentions) < 2 or not _may_deny(sentence):
        return mentions
    wondered = [one for one in mentions if is_even(sentence, one)]
    asked = [one for one in mentions if one not in wondered]
    denied = [one for one in asked if is_not_meant(sentence, one) or _is_denied(sentence, one, mentions)]
    denied += taken_back(sentence, [one for one in asked if one not in denied])
    denied += [one for one in mentions if one not in denied and _lies_in_one(sentence, one, denied)]
    meant = [_without_near(one, denied) for one in mentions if one not in denied]
    return meant or mentions


def _may_deny(sentence: Sentence) -> bool:
    """Whether any word of such phrases stands there; where no spaces part words, it may be cut otherwise."""
    return Cue.EXCEPT in sentence.said or sentence.has(_DENYING) or writes_no_spaces(sentence.text)


def _without_near(mention: Mention, denied: Sequence[Mention]) -> Mention:
    """The mention, which is no slip of what is not meant: Kreševo? Not Preševo."""
    if not mention.near or mention.sure is Sure.NEAR:
        return mention
    others = {(name.kind, name.subject) for one in denied for name in one.names}
    return replace(mention, near=tuple(hit for hit in mention.near if (hit.name.kind, hit.name.subject) not in others))


def _is_denied(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    behind = mention.last + 1
    while behind < len(sentence.words) and sentence.words[behind].raw == sentence.words[mention.last].raw:
        behind += 1  # the ending of Berlin'i
    if behind < len(sentence.words) and ends_at(sentence, behind, DENIED_BEHIND):
        contrasted = _is_contrasted(sentence, behind, mention, mentions) or _is_no(sentence, mention, behind, mentions)
        return not sentence.is_parted(mention.last) and contrasted
    if behind < len(sentence.words) - 1 and _is_no(sentence, mention, behind, mentions):
        return True
    return _is_denied_before(sentence, mention, mentions)


def _is_no(sentence: Sentence, mention: Mention, behind: int, mentions: Sequence[Mention]) -> bool:
    """Whether "no" and a sign part it from another name, with little words around the sign: Rabat no, Casablanca;
    Medellín no, pregunto por Barranquilla; সাভার না রে ভাই, গাজীপুর.
    """
    if sentence.is_parted(mention.last) or not any(ends_at(sentence, behind, table) for table in _DENIED):
        return False
    other = next((one.first for one in mentions if one.first > behind), behind)
    between = range(behind + 1, other)
    if not between:
        return other > behind and sentence.is_parted(behind) and ends_at(sentence, behind, DENIED_BEFORE)
    little = len(between) <= _FAR and all(sentence.cues[at] == _FILL for at in between)
    return little and any(map(sentence.is_parted, range(behind, other)))


def _is_denied_before(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether "not" stands before it, with little words between, or one that says which: not the American Buffalo."""
    right_before = mention.first - 1
    for at in range(right_before, max(right_before - _FAR, -1), -1):
        if sentence.is_parted(at):
            return False
        if ends_at(sentence, at, DENIED_BEFORE):
            if at == right_before and _is_rather_in(sentence, mention, mentions):
                return False  # Dakar no Japão, Tirana ne Kosovë
            if _is_wondered(sentence, range(at, mention.first)):
                return False
            return _begins(sentence, at, mentions) or (at == right_before and _ends(sentence, mention))
        if at == right_before and ends_at(sentence, at, FORMERLY):
            return True
        if not _is_passed_over(sentence, at, which=at == right_before):
            return False
    return False


def _is_wondered(sentence: Sentence, words: range) -> bool:
    """Whether they only take something back, or wonder: no, sorry, Rome; not sure if it was Arusha."""
    return is_a_correction(sentence, words) or any(sentence.words[at].word in SURE for at in words)


def _is_rather_in(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether the word for "not" is rather "in": between a city and a land, with no sign beside it."""
    at = mention.first - 1
    land = mention.has(*_LANDS) and not mention.has(*_PLACES)
    behind = any(one.last == at - 1 and one.has(*_PLACES) for one in mentions)
    return land and behind and sentence.words[at].word in _RATHER_IN and not sentence.is_parted(at - 1)


def _is_passed_over(sentence: Sentence, at: int, *, which: bool) -> bool:
    parts = sentence.cues[at]
    return parts <= _LITTLE and (which or bool(parts))


def _begins(sentence: Sentence, at: int, mentions: Sequence[Mention]) -> bool:
    """Whether a part of the sentence begins with the word there: behind a name, a sign or "and"."""
    before = at - 1
    if before == 0 and sentence.cues[0] and sentence.cues[0] <= _SIGHED:
        return True  # та не париж а ніцца
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
    """Whether it only says where a city that is not meant lies: Paris, Texas, not Paris in France; also in the name of
    a larger city that nothing is listed of: no el Mont-ral de Tarragona.
    """
    if mention.has(*_PLACES) or not (mention.has(*_LANDS) or mention.elsewhere):
        return False
    inside = sentence.words[mention.first - 1].word in INSIDE
    around = (mention.first - 1 - inside, mention.first - 1 if mention.has(*_LANDS) else -1)
    if not (inside or mention.has(*_LANDS)):
        return False
    if inside and mention.first > _EXCEPT and Cue.EXCEPT in sentence.cues[mention.first - _EXCEPT]:
        return True  # no el París de Texas
    return any(one.last in around and (one.has(*_PLACES) or one.elsewhere) for one in denied)
