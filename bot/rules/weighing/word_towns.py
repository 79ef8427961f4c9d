"""Towns whose names are rather ordinary words: Pau means "because", Most "bridge", Bar is one everywhere.

They count only where nothing else can be meant: as the whole text, with their capital or as a strange word in a
question about signing, or with the country they lie in behind them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.rules.names.index import BELONGING, Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.spans import Span, mention_of
from bot.rules.weighing.story import is_named, stands_beside_signing
from bot.rules.words.beside.companions import INSIDE, NEAR, OF
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES, MORE_GIVEN_NAMES, TITLES
from bot.rules.words.places.of_one_city import BEFORE
from bot.rules.words.places.sorts_of_regions import SORTS

_FEW = 5  # words of a question that asks for nothing but the town
_NO_MORE_THAN_A_WORD = frozenset({Cue.FILL, Cue.AND, Cue.NOT, Cue.DID, Cue.OUR})
_ABOUT = frozenset({Cue.SIGN, Cue.LIST})
_BEFORE_A_PERSON = GIVEN_NAMES | MORE_GIVEN_NAMES | TITLES
_OF_ONE = frozenset({Cue.SIGN, Cue.LIST, Cue.DID, Cue.FILL, Cue.AND, Cue.PLEDGE, Cue.GREET})
_TOWN_WORDS = frozenset(
    fold(word) for word in (*SORTS, *(one for words in BEFORE.values() for one in words.split(",") if " " not in one))
)
_LANDS = frozenset({Kind.COUNTRY, Kind.REGION})


def with_word_towns(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> list[Mention]:
    """The mentions, and the towns among the words that nothing else was made of."""
    towns = {town.first: town for town in _towns(sentence, mentions, book)}
    if not towns:
        return sorted(mentions, key=lambda one: one.first)
    others = [one for one in mentions if not any(at in towns for at in range(one.first, one.last + 1))]
    return sorted((*others, *towns.values()), key=lambda one: one.first)


def _towns(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> Iterator[Mention]:
    here = {at: one for one in mentions for at in range(one.first, one.last + 1)}
    for at in range(len(sentence.words)):
        one = here.get(at)
        if one and (one.first < one.last or not _is_open(sentence, one)):
            continue
        if not _may_be_meant(sentence, at, here):
            continue
        if towns := book.rather_words(sentence.words[at].word):
            mention = mention_of(sentence, Span(at, at, (), towns))
            yield replace(mention, near=one.near) if one else mention


def _is_open(sentence: Sentence, one: Mention) -> bool:
    """Whether nothing is made of it yet but a theme in a language that nobody here speaks: Pau is peace in Catalan."""
    if one.sure is not Sure.EXACT:
        return True
    themes = bool(one.names) and all(name.kind is Kind.THEME for name in one.names)
    spoken = {name.language for name in one.names}
    return themes and not one.elsewhere and bool(sentence.languages) and spoken.isdisjoint(sentence.languages)


def _may_be_meant(sentence: Sentence, at: int, here: Mapping[int, Mention]) -> bool:
    """Whether it stands where only a name does. A look-up comes after this: few words do."""
    if len(sentence.words) == 1:
        return not sentence.phrases[at]
    if not sentence.cues[at] <= _NO_MORE_THAN_A_WORD:
        return False
    return _stands_like_a_town(sentence, at, here) and not _is_in_a_longer_name(sentence, at, here)


def _stands_like_a_town(sentence: Sentence, at: int, here: Mapping[int, Mention]) -> bool:
    """Whether its land stands behind it, or it is named or asked for beside signing and the list."""
    behind = next((here[next_to] for next_to in (at + 1, at + 2) if next_to in here), None)
    if behind is not None and (_is_its_land(sentence, at, behind) or _lies_near(sentence, at, behind)):
        return True
    if _is_called_a_town(sentence, at):
        return True
    short = not sentence.phrases[at] and len(sentence.words) <= _FEW
    if not short and not _is_named(sentence, at):
        return False
    if _ABOUT.isdisjoint(sentence.said):
        return False
    known = any(one.sure is Sure.EXACT and other != at for other, one in here.items())
    if _is_named(sentence, at):
        return not known or _is_in_a_row(sentence, at, here)
    return not known and _is_the_one_asked_for(sentence, at)


def _lies_near(sentence: Sentence, at: int, behind: Mention) -> bool:
    """Whether a known place stands behind it, and "near" between: unna bei dortmund."""
    near = behind.first == at + 2 and sentence.words[at + 1].word in NEAR
    return near and (bool(behind.elsewhere) or behind.has(Kind.PLACE)) and not sentence.phrases[at]


def _is_called_a_town(sentence: Sentence, at: int) -> bool:
    """Whether the text begins with a word for one town or its county, and it stands behind: kreis unna, grad bor."""
    of = int(len(sentence.words) > 1 and sentence.words[1].word in OF)  # ville de pau
    if at != 1 + of or sentence.is_parted(at - 1) or sentence.words[0].word not in _TOWN_WORDS:
        return False
    return Cue.LEADER not in sentence.cues[0] and (not sentence.phrases[at] or at == len(sentence.words) - 1)


def _is_in_a_row(sentence: Sentence, at: int, here: Mapping[int, Mention]) -> bool:
    """Whether "and" ties it to a sure name: Paris and Pau."""
    pairs = ((at - 1, at - 2), (at + 1, at + 2))
    return any(
        beyond in here and here[beyond].sure is Sure.EXACT and Cue.AND in sentence.cues[between]
        for between, beyond in pairs
    )


def _is_the_one_asked_for(sentence: Sentence, at: int) -> bool:
    """Whether a word of no table stands in a short question just where the city does: did pau sign? hel na liście?"""
    if any(not parts <= _OF_ONE for other, parts in enumerate(sentence.cues) if other != at):
        return False
    listed = Cue.SIGN not in sentence.said
    return stands_beside_signing(sentence, range(at, at + 1)) and not (listed and at)


def _is_its_land(sentence: Sentence, at: int, behind: Mention) -> bool:
    """Whether the country or region behind it says that it is a town: Most, Czech Republic; bor in serbia."""
    if behind.sure is not Sure.EXACT or not behind.has(*_LANDS) or behind.has(Kind.PLACE):
        return False
    if any(name.language == BELONGING for name in behind.names):
        return False
    capitals = all(sentence.words[one].raw[:1].isupper() for one in (at, behind.first))
    alone = at == 0 and behind.last == len(sentence.words) - 1 and capitals  # Most Czechia
    if behind.first == at + 1 and (sentence.is_parted(at) or alone):
        return True
    inside = behind.first == at + 1 or sentence.words[at + 1].word in INSIDE
    return inside and (_is_named(sentence, at) or (at == 0 and not sentence.phrases[at]))


def _is_in_a_longer_name(sentence: Sentence, at: int, here: Mapping[int, Mention]) -> bool:
    """Whether a hyphen, a capital beside it or a first name makes it a part of another name (Strong Cities, Tim Cook),
    or its letters stand for words: DAN.
    """
    beside = (other for other in (at - 1, at + 1) if 0 < other < len(sentence.words))
    parted = sentence.is_parted(at)
    known = {other for other, one in here.items() if one.sure is Sure.EXACT}
    if any(other not in known and _is_named(sentence, other) and not (parted and other > at) for other in beside):
        return True
    token, behind = sentence.words[at], sentence.words[at + 1 : at + 2]
    before = sentence.words[at - 1] if at else None
    tied = token.glued or any(one.glued for one in behind)
    capitals = token.raw.isupper() and not sentence.text.isupper() and len(sentence.words) > 1
    return tied or capitals or (before is not None and before.word in _BEFORE_A_PERSON)


def _is_named(sentence: Sentence, at: int) -> bool:
    return is_named(sentence, range(at, at + 1))
