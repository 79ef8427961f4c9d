"""Whether a name in a sentence of strange words is asked about, or only said by the way."""

from collections.abc import Set

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.weighing.other_matters import asks_then
from bot.rules.words import ordinary
from bot.rules.words.beside.companions import FROM, INSIDE, NEAR, OF, SIGNING
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES, MORE_GIVEN_NAMES, TITLES

SHORT_TEXT = 3  # words: so short a text is a name and nothing else
_A_NAME, _LONG_NAME, LONG_TEXT = 4, 5, 5  # letters; words: a shorter text asks for the city and nothing else
_TWO, _SYLLABLES = 2, "\u0900"  # letters of a name in the scripts from there on
_ABOUT_THE_LIST = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER, Cue.PLEDGE, Cue.POINT})
# Beside these a name is asked about even where other words are strange; when and how much may be asked of anything.
_ABOUT = _ABOUT_THE_LIST | {Cue.CITY, Cue.DO, Cue.WHO}
ASKED = frozenset(set(Cue) - {Cue.FILL, Cue.AND, Cue.NOT, Cue.GREET, Cue.THANK, Cue.HELP, Cue.ELSE, Cue.HOW, Cue.WHEN})
_ASKING_HOW = frozenset({Cue.HOW, Cue.WHAT})
_WHERE = INSIDE | FROM | NEAR | OF
_ASKING = ("?", "？", "؟")
BEFORE_A_PERSON = GIVEN_NAMES | MORE_GIVEN_NAMES | TITLES


def is_by_the_way(sentence: Sentence, mention: Mention, taken: set[int], *, large: bool = False) -> bool:
    """Whether a name stands among strange words, none of which is about cities and signing."""
    if Cue.ELSE in sentence.said:
        return _ABOUT_THE_LIST.isdisjoint(sentence.said) and not asks_then(sentence, taken)
    if not _ABOUT.isdisjoint(sentence.said) or _is_plainly_asked(sentence, mention, taken, large=large):
        return False
    if len(sentence.words) == SHORT_TEXT and Cue.AND in sentence.cues[1] and _has_no_capitals(sentence.words[0].word):
        return False  # शिमला और मनाली?
    if _begins_with_it(sentence, mention, taken, large=large) or (large and _is_told_of(sentence, mention, taken)):
        return False
    if not mention.names and (_is_in_a_row(sentence, mention, taken) or looks_like_signing(sentence, taken)):
        return False  # zagreb, rijeka, osijek: of cities that are not on the list nothing wrong can be said
    first = sentence.words[mention.first].raw[:1]
    known = taken | _end_of_a_row(sentence, taken)
    strange = [at not in known and sentence.is_strange(at) for at in range(len(sentence.words))]
    if first != first.lower():  # with its capital only behind another one: Sleepless in Seattle
        capitals = (sentence.words[at].raw[:1].isupper() and strange[at] for at in range(mention.first - 1))
        return any(capitals) and bool(sentence.languages)
    return any(strange)


def deals_with(sentence: Sentence, mention: Mention, themes: Set[int]) -> bool:
    """Whether it asks how the city itself deals with a theme behind it, in words that may be strange: hoe houdt Den
    Haag contact met de moskeeën. Of the London police, or of schools in Berlin, it asks nothing.
    """
    asked = not _ASKING_HOW.isdisjoint(sentence.said)
    if not asked or not any(theme > mention.last + 1 for theme in themes) or not _is_nothing_but_a_city(mention):
        return False
    plain = any(fold(name.text) == mention.typed for name in mention.names)
    return plain and not (mention.first and sentence.words[mention.first - 1].word in _WHERE)


def is_strange_talk(sentence: Sentence, taken: set[int]) -> bool:
    """Whether so much of the sentence is strange that it asks nothing here, and none of it looks like signing."""
    strange = [at for at in range(len(sentence.words)) if at not in taken and sentence.is_strange(at)]
    spaced = not any(token.glued and not writes_no_spaces(token.word) for token in sentence.words)
    asking = any(sign in sentence.text for sign in _ASKING) or not ASKED.isdisjoint(sentence.said)
    told = len(sentence.words) >= LONG_TEXT and not asking
    return spaced and len(strange) > (0 if told else 1) and not looks_like_signing(sentence, taken)


def looks_like_signing(sentence: Sentence, taken: set[int]) -> bool:
    """Whether a strange word looks like one for signing: ungerschribe, podpisoł."""
    strange = (token.word for at, token in enumerate(sentence.words) if at not in taken and sentence.is_strange(at))
    return any(root in word for word in strange for root in SIGNING)


def _is_plainly_asked(sentence: Sentence, mention: Mention, taken: set[int], *, large: bool) -> bool:
    """Whether a question in words that nobody knows holds a name that is nothing but a listed or a large city's, and no
    strange word beside it that could be part of it: ndakaaru ci biir la? It is not asked what there is in it.
    """
    if mention.has(Kind.PLACE) and _is_among_three(mention, taken):
        return True
    if not any(sign in sentence.text for sign in _ASKING) or not _is_nothing_but_a_city(mention, large=large):
        return False
    before, behind = mention.first - 1, mention.last + 1
    inside = before >= 0 and sentence.words[before].word in INSIDE
    beside = [at for at in (before, behind) if 0 <= at < len(sentence.words) and at not in taken]
    apart = (sentence.is_parted(min(at, mention.last)) or not sentence.is_strange(at) for at in beside)
    return not inside and all(apart)


def _begins_with_it(sentence: Sentence, mention: Mention, taken: set[int], *, large: bool) -> bool:
    """Whether the text begins with a name that is nothing but a large city's, or a listed one's that stands apart from
    the strange words: what people then say is what it did, in whatever words (malmö skrev ju på förra året).
    """
    usual = ordinary(mention.typed)
    short = len(mention.typed) < (_A_NAME if mention.typed < _SYLLABLES else _TWO)
    if short or mention.typed in BEFORE_A_PERSON or (usual and usual >= sentence.languages):
        return False
    before = range(mention.first)
    if any(at not in taken and (sentence.is_strange(at) or sentence.words[at].word in INSIDE) for at in before):
        return False
    if not mention.names:
        return large or mention.first < mention.last
    behind = mention.last + 1
    if usual or len(mention.subjects(Kind.PLACE)) != 1 or behind == len(sentence.words) or behind in taken:
        return False
    if sentence.is_strange(behind):
        return False
    return looks_like_signing(sentence, taken)


def _is_told_of(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether it is a large city that is not on the list, written as it is called, behind no word that says where and
    none that nobody knows, which it may belong to (فرش کاشان): of it nothing wrong can be said.
    """
    before = sentence.words[mention.first - 1].word if mention.first else ""
    strange = before and mention.first - 1 not in taken and sentence.is_strange(mention.first - 1)
    if mention.names or strange or before in _WHERE or not _is_nothing_but_a_city(mention, large=True):
        return False
    return any(fold(name.text) == mention.typed for name in mention.elsewhere)


def _is_nothing_but_a_city(mention: Mention, *, large: bool = False) -> bool:
    """Whether it is nothing but a listed city's name, or a large one's: no word, and nobody is called so."""
    known = len(mention.subjects(Kind.PLACE)) == 1 or (large and not mention.names)
    if not known or len(mention.typed) < (_TWO if large and mention.typed >= _SYLLABLES else _LONG_NAME):
        return False
    return not (ordinary(mention.typed) or mention.typed in BEFORE_A_PERSON)


def _is_among_three(mention: Mention, taken: set[int]) -> bool:
    """Whether other names stand beside it, and two at least: priştine prizren ipek üçü de mi."""
    others = taken.difference(mention.words)
    return len(others) > 1 and not others.isdisjoint((mention.first - 1, mention.last + 1))


def _end_of_a_row(sentence: Sentence, taken: set[int]) -> set[int]:
    """The last word where it is rather the third name of a row, which nobody knows: مردان، نوشہرہ اور صوابی?"""
    last = len(sentence.words) - 1
    row = last - 2 in taken and Cue.AND in sentence.cues[last - 1]
    return {last} if row and any(at in taken and sentence.is_parted(at) for at in range(last - 2)) else set()


def _is_in_a_row(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether a comma or a word for "and" ties it to another name."""
    ands = [at for at, parts in enumerate(sentence.cues) if Cue.AND in parts]
    before, behind = mention.first - 1, mention.last + 1
    if before in ands or (before >= 0 and sentence.is_parted(before)):
        return before - (before in ands) in taken
    return (behind in ands or sentence.is_parted(mention.last)) and behind + (behind in ands) in taken


def _has_no_capitals(word: str) -> bool:
    """Whether its script has small letters only."""
    return not word.isascii() and word.upper() == word
