"""A known name inside a longer one whose other words are plain: London Village, La Paris, the London police."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import COMPANIONS
from bot.rules.words.cues import Cue
from bot.rules.words.places.municipal_bodies import BODIES, OTHERS

_PLAIN = frozenset({Cue.FILL, Cue.AND, Cue.CITY, Cue.POINT, Cue.PLEDGE, Cue.NOT})
_LITTLE = frozenset({Cue.FILL, Cue.AND, Cue.CITY})
_NODS = frozenset({Cue.GREET, Cue.THANK, Cue.HELP})  # Hello Is London on it
_VILLAGES = frozenset(map(fold, COMPANIONS)) | set("summit junction canton state park point".split())
_NOT_THE_BODY = frozenset({Cue.DO, Cue.POINT, Cue.STEPS, Cue.LEADER})  # what Mumbai does about its police
_OF_THE_CITY = frozenset(fold(word) for words in BODIES for word in words.split()) - {
    fold(word) for words in OTHERS for word in words.split()
}
_NOUNS_HAVE_CAPITALS = frozenset({"de", "lb", "nds", "bar", "gsw"})


@dataclass(frozen=True, slots=True)
class Beside:
    """Of a text the words that stand for nothing but a theme, and those that only villages are called."""

    themes: frozenset[int]
    villages: frozenset[int]

    @classmethod
    def of(cls, mentions: Iterable[Mention]) -> "Beside":
        """What these mentions stand for."""
        themes, villages = set[int](), set[int]()
        for one in mentions:
            if not one.names:
                villages.update(range(one.first, one.last + 1))
            elif not one.elsewhere and {name.kind for name in one.names} == {Kind.THEME}:
                themes.update(range(one.first, one.last + 1))
        return cls(frozenset(themes), frozenset(villages))


def in_a_longer_name(sentence: Sentence, mention: Mention, beside: Beside) -> Mention:
    """The mention, only near where a plain word beside it makes a longer name of it."""
    if mention.sure is not Sure.EXACT or not mention.has(Kind.PLACE) or mention.has(Kind.COUNTRY):
        return mention
    if _goes_on(sentence, mention, beside) or _has_begun(sentence, mention):
        return asked_back(mention)
    return mention


def _goes_on(sentence: Sentence, mention: Mention, beside: Beside) -> bool:
    at = mention.last + 1
    if at >= len(sentence.words) or sentence.is_parted(mention.last) or sentence.words[at].glued:
        return False
    if at in beside.themes:
        return Cue.SIGN in sentence.said and _NOT_THE_BODY.isdisjoint(sentence.said)
    if at in beside.villages and sentence.words[at].word in _VILLAGES:
        return True
    named = sentence.words[at].word not in _OF_THE_CITY and sentence.cues[at] <= _PLAIN and bool(sentence.cues[at])
    return named and _has_a_capital_of_its_own(sentence, at)


def _has_begun(sentence: Sentence, mention: Mention) -> bool:
    """Whether a little word stands before it with a capital, in the middle of a text: did La Paris sign."""
    at = mention.first - 1
    if at < 1 or any(map(sentence.is_parted, (at, at - 1))) or sentence.words[at].glued:
        return False
    if not sentence.cues[at - 1].isdisjoint(_NODS) or sentence.words[at].word in _OF_THE_CITY:
        return False
    little = bool(sentence.cues[at]) and sentence.cues[at] <= _LITTLE
    return little and sentence.words[mention.first].raw[:1].isupper() and _has_a_capital_of_its_own(sentence, at)


def _has_a_capital_of_its_own(sentence: Sentence, at: int) -> bool:
    """Whether nothing but a name gives the word its capital."""
    raw = sentence.words[at].raw
    if (
        not raw[:1].isupper()
        or (raw.isupper() and len(raw) > 1)
        or not _NOUNS_HAVE_CAPITALS.isdisjoint(sentence.languages)
    ):
        return False
    return any(token.raw[:1].islower() for token in sentence.words)
