"""Where somebody writes from, who asks about another place: "London here! Did Leeds sign?", saludos desde Medellín.

It is told in a part of the text that asks nothing, and every part that asks names a place of its own. Or the place that
is asked for was told as well, beside others: from Delhi but living in Noida, did Noida sign?
"""

from collections.abc import Iterable, Sequence
from functools import cache

from bot.rules.names.index import Kind, SubjectId
from bot.rules.names.mentions import Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.weighing.around_names import is_before, is_behind
from bot.rules.words.beside.companions import INSIDE, NEAR
from bot.rules.words.beside.neighbourhood import BESIDE, BESIDE_BEHIND
from bot.rules.words.beside.writing_from import HAILING
from bot.rules.words.cues import Cue

_ASKING = frozenset(
    {Cue.SIGN, Cue.LIST, Cue.WHO, Cue.WHICH, Cue.MANY, Cue.DO, Cue.LEADER, Cue.CITY, Cue.SHOW, Cue.POINT}
)
_SIGNS = frozenset("\n.,;:!?—–…")
_SIGNING = frozenset({Cue.SIGN, Cue.LIST})
_WHERE = NEAR | INSIDE  # begin what only says where the place before it lies: we are in Zittau, near Görlitz
_NOT_TOLD = _SIGNING | {Cue.MANY, Cue.SHOW, Cue.POINT, Cue.LEADER}
_SOME_TOWN = frozenset({Cue.CITY, Cue.OUR})
_TOLD, _STEM = 2, 4  # words around two names; letters
_LONGEST = 3  # words of a phrase
_PLACES = (Kind.PLACE, Kind.PART)


def without_senders(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions without the places that people only write from."""
    if Cue.HOW in sentence.said and _asks_how_another_may(sentence, mentions):
        return ()
    if len(mentions) < 2:
        return mentions
    if told_before := _told_before(sentence, mentions):
        return [one for one in mentions if one.first >= told_before]
    parts = _parts(sentence)
    asking = [part for part in parts if not _SIGNING.isdisjoint(_said(sentence, part, mentions))] or [
        part
        for part in parts
        if not _hailed(sentence, part)  # Ferizaj? Greetings from Prizren
    ]
    asking = [part for part in asking if part == parts[0] or not _tells_where(sentence, part, mentions)]
    if not asking or not all(_places(part, mentions) for part in asking):
        return mentions
    told = [part for part in parts if part not in asking and _is_hailing(sentence, part, mentions)]
    return [one for one in mentions if not any(one.first in part and _is_somewhere(one) for part in told)]


def _asks_how_another_may(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether every name is only where they write from, and then how some town may sign is asked: I'm from Bern, how
    can a small town near us sign?
    """
    parts = _parts(sentence)
    told = [part for part in parts if _places(part, mentions)]
    asked = [_said(sentence, part, ()) for part in parts if part not in told]
    how = any({Cue.HOW, Cue.SIGN} <= said and not said.isdisjoint(_SOME_TOWN) and Cue.DID not in said for said in asked)
    return how and bool(told) and all(_is_hailing(sentence, part, mentions) for part in told)


def _told_before(sentence: Sentence, mentions: Sequence[Mention]) -> int:
    """Where the one place begins that is named again in the question, of those that are told of before it; 0 where
    nothing is told so.
    """
    again = [one for one in mentions if any(_is_the_same(one, two) for two in mentions if two.first > one.last)]
    places = [one for one in mentions if _is_a_place(one)]
    others = [one for one in places if not _is_the_same(one, again[-1])] if again else []
    if not others or _words_told(sentence, mentions, again[-1]) < _TOLD:
        return 0
    last = max(one.first for one in mentions if _is_the_same(again[-1], one))
    first, end = again[-1].first, again[-1].last + 1
    if others[-1].first >= end:  # from Mosul but living in Berlin, did Mosul sign?
        first = end = last
    if others[-1].first >= end:
        return 0
    before, behind = (_said(sentence, part, mentions) for part in (range(end), range(end, len(sentence.words))))
    asked = not behind.isdisjoint(_SIGNING) or any(map(sentence.is_parted, {end - 1, last - 1}))
    return first if asked and before.isdisjoint(_NOT_TOLD) else 0


def _words_told(sentence: Sentence, mentions: Sequence[Mention], place: Mention) -> int:
    """How many words that tell something stand around the places until this one is named again."""
    again = next(one for one in reversed(mentions) if _is_the_same(place, one))
    places = {at for one in mentions if _is_a_place(one) or _is_the_same(one, place) for at in one.words}
    part = next(part for part in _parts(sentence) if again.first in part)
    end = part.start if part.start > place.last else again.first
    return sum(at not in places and Cue.AND not in sentence.cues[at] for at in range(end))


def _is_the_same(one: Mention, other: Mention) -> bool:
    """Whether both may be one place, perhaps in two cases; also where nobody knows it."""
    if one.sure is other.sure is Sure.NONE:
        return len(one.typed) >= _STEM and one.typed[:_STEM] == other.typed[:_STEM]
    if other.sure is Sure.NONE and one.sure is Sure.NEAR:
        return one.typed.endswith(f" {other.typed}")  # taken for a slip of another with the little word before it
    if one.sure is Sure.NONE and len(other.typed) >= _STEM and _is_a_place(other):
        return one.typed.startswith(other.typed)  # trabzonluyum … trabzon var mı
    return _is_a_place(one) and not _subjects(one).isdisjoint(_subjects(other))


def _subjects(mention: Mention) -> frozenset[SubjectId]:
    return frozenset(name.subject for name in (*mention.names, *mention.elsewhere))


def _parts(sentence: Sentence) -> list[range]:
    """Stretches of words between signs."""
    last = len(sentence.words) - 1
    ends = [at + 1 for at in range(last) if sentence.is_parted(at) or _is_signed(sentence, at)]
    if not ends or ends[-1] < len(sentence.words):
        ends.append(len(sentence.words))
    return [range(first, end) for first, end in zip([0, *ends], ends, strict=False)]


def _is_signed(sentence: Sentence, at: int) -> bool:
    """Whether a sign stands by itself behind the word there: bonjour de Paris !"""
    return not _SIGNS.isdisjoint(sentence.text[sentence.words[at].end : sentence.words[at + 1].start])


def _said(sentence: Sentence, part: Iterable[int], mentions: Sequence[Mention]) -> frozenset[Cue]:
    """What its words outside names say, and those that may be little words."""
    named = {at for one in mentions if _is_a_place(one) for at in one.words}
    return frozenset[Cue]().union(
        *(sentence.cues[at] for at in part if at not in named and Cue.FILL not in sentence.cues[at])
    )


def _is_hailing(sentence: Sentence, part: range, mentions: Sequence[Mention]) -> bool:
    """Whether nothing in it asks, and somebody says there that they are or write somewhere."""
    hailed = _hailed(sentence, part)
    rest = [at for at in part if at not in hailed]
    if not _places(part, mentions) or not _ASKING.isdisjoint(_said(sentence, rest, mentions)):
        return False
    return bool(hailed) or any(Cue.GREET in sentence.cues[at] for at in part)


def _hailed(sentence: Sentence, part: range) -> set[int]:
    """Its words that say so: تحياتي من."""
    ends = ((first, last) for first in part for last in range(first, min(first + _LONGEST, part.stop)))
    phrases = [(sentence.typed(*each), range(each[0], each[1] + 1)) for each in ends]
    known = [_hailing(one) for one in sentence.languages or HAILING]
    return {at for phrase, words in phrases if any(phrase in each for each in known) for at in words}


def _tells_where(sentence: Sentence, part: range, mentions: Sequence[Mention]) -> bool:
    """Whether it only says where the place before it lies: we are in Zittau, near Görlitz."""
    if sentence.words[part.start].word in _WHERE:
        return True
    places = _places(part, mentions)
    return bool(places) and all(
        is_behind(sentence, one, BESIDE) or is_before(sentence, one, BESIDE_BEHIND) for one in places
    )


def _places(part: range, mentions: Sequence[Mention]) -> list[Mention]:
    return [one for one in mentions if one.first in part and _is_a_place(one)]


def _is_a_place(mention: Mention) -> bool:
    return bool(mention.elsewhere) or mention.has(*_PLACES)


def _is_somewhere(mention: Mention) -> bool:
    """Whether it is a place, or the country that is told beside one: I live in Qatar but I'm from Saida."""
    return _is_a_place(mention) or mention.has(Kind.COUNTRY, Kind.REGION)


@cache
def _hailing(language: str) -> frozenset[str]:
    return frozenset(fold(phrase) for phrase in HAILING.get(language, "").split())
