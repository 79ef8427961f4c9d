"""When a known name in a sentence is not the known place: "New London" and "Paris Hilton" only hold one."""

from dataclasses import replace

from bot.rules.endings import is_ending
from bot.rules.index import Kind, Near, writes_no_spaces
from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.words import ordinary, ordinary_alone
from bot.rules.words.cues import Cue

_SHORT_TEXT = 3  # words: so short a text is a name and nothing else
_ABOUT_CITIES = frozenset({Cue.SIGN, Cue.CITY, Cue.LIST, Cue.LEADER})
_LITTLE = frozenset({Cue.FILL, Cue.AND})
_ABOUT = frozenset(Cue) - {
    Cue.FILL,
    Cue.AND,
    Cue.NOT,
    Cue.GREET,
    Cue.THANK,
    Cue.OUR,
    Cue.HELP,
    Cue.WHAT,
    Cue.HOW,
    Cue.SHOW,
}
_FEW, _SOME = 1, 2  # strange words, in scripts with capitals and in others
_ALIKE = 90.0  # of 100: the name is there to the letter


def doubted(sentence: Sentence, mention: Mention, taken: set[int]) -> Mention:
    """The mention, only near where a word beside it makes it another name. `taken` are the words of all mentions.

    Of a place that is not even on the list nothing is left then: "Brandon Johnson" is no town called Brandon.
    """
    known = mention.has(Kind.PLACE, Kind.LEADER, Kind.PART)
    if not known and not mention.elsewhere:
        return mention
    beside = (mention.first - 1, mention.last + 1)
    if (
        not _is_foreign_word(sentence, mention)
        and not _is_by_the_way(sentence, mention, taken)
        and not any(_makes_another(sentence, at, mention, taken) for at in beside)
    ):
        return mention
    if not known:
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    near = tuple(Near(name, 0, _ALIKE) for name in mention.names)
    return replace(mention, sure=Sure.NEAR, near=near)


def _is_foreign_word(sentence: Sentence, mention: Mention) -> bool:
    """Whether an ordinary word is spelled like what another language calls a city: "barn", "deli"."""
    about = any(not _ABOUT_CITIES.isdisjoint(parts) for parts in sentence.cues)
    if mention.typed in ordinary_alone() and not about:
        return True
    spoken = frozenset(name.language for name in mention.names if name.kind is Kind.PLACE)
    usual = ordinary(mention.typed)
    there = not sentence.languages or bool(usual & sentence.languages)
    return bool(usual and spoken) and there and not spoken & (usual | sentence.languages | {"en"})


def _is_by_the_way(sentence: Sentence, mention: Mention, taken: set[int]) -> bool:
    """Whether a name without a capital stands among strange words, none of which is about cities and signing."""
    if any(not _ABOUT.isdisjoint(parts) for parts in sentence.cues):
        return False
    first = sentence.words[mention.first].raw[:1]
    strange = sum(at not in taken and sentence.is_strange(at) for at in range(len(sentence.words)))
    return first == first.lower() and strange >= (_FEW if first != first.upper() else _SOME)


def _is_hyphened(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether a hyphen ties the word there to the name, and it is neither an ending nor a plain word for a city."""
    word, behind = sentence.words[at], sentence.words[max(at, mention.first)]
    tied = behind.glued and word.raw == sentence.words[mention.first].raw and "-" in word.raw
    return tied and not is_ending(word.word) and sentence.cues[at] <= _LITTLE


def _is_surname(mention: Mention) -> bool:
    """Whether it is one word that names only leaders."""
    return mention.first == mention.last and {name.kind for name in mention.names} == {Kind.LEADER}


def _makes_another(sentence: Sentence, at: int, mention: Mention, taken: set[int]) -> bool:
    """Whether the word there belongs to the name and makes it another one."""
    if not 0 <= at < len(sentence.words) or sentence.is_parted(min(at, mention.last)):
        return False
    if _is_hyphened(sentence, at, mention):
        return True  # Newark-on-Trent is not Newark
    if at in taken:  # 伦敦德里 is one city, though 伦敦 and 德里 are two
        return sentence.words[max(at, mention.first)].glued and writes_no_spaces(sentence.words[at].word)
    if Cue.NOT in sentence.cues[at]:
        return len(sentence.cues[at]) == 1
    if not sentence.is_strange(at):
        return False
    if _is_surname(mention):
        return True  # Thomas Hardy is not Dontario Hardy
    if sentence.words[max(at, mention.first)].glued and writes_no_spaces(sentence.words[at].word):
        return True  # 马德里 is Madrid, though 德里 is Delhi
    nothing_else = len(sentence.words) <= _SHORT_TEXT and not any(sentence.cues)
    return nothing_else or (sentence.words[at].raw[:1].isupper() and bool(sentence.languages))
