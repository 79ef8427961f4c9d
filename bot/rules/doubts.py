"""When a known name in a sentence is not the known place: "New London" and "Paris Hilton" only hold one."""

from dataclasses import replace

from bot.rules.index import Kind, Near, writes_no_spaces
from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence
from bot.rules.words import ordinary
from bot.rules.words.cues import Cue

_SHORT_TEXT = 3  # words: so short a text is a name and nothing else
_ALIKE = 90.0  # of 100: the name is there to the letter


def doubted(sentence: Sentence, mention: Mention, taken: set[int]) -> Mention:
    """The mention, only near where a word beside it makes it another name. `taken` are the words of all mentions.

    Of a place that is not even on the list nothing is left then: "Brandon Johnson" is no town called Brandon.
    """
    known = mention.has(Kind.PLACE, Kind.LEADER, Kind.PART)
    if not known and not mention.elsewhere:
        return mention
    beside = (mention.first - 1, mention.last + 1)
    if not _is_foreign_word(sentence, mention) and not any(
        _makes_another(sentence, at, mention, taken) for at in beside
    ):
        return mention
    if not known:
        return replace(mention, sure=Sure.NONE, names=(), elsewhere=())
    near = tuple(Near(name, 0, _ALIKE) for name in mention.names)
    return replace(mention, sure=Sure.NEAR, near=near)


def _is_foreign_word(sentence: Sentence, mention: Mention) -> bool:
    """Whether an ordinary word is spelled like what another language calls a city: "barn", "deli"."""
    spoken = frozenset(name.language for name in mention.names if name.kind is Kind.PLACE)
    usual = ordinary(mention.typed)
    there = not sentence.languages or bool(usual & sentence.languages)
    return bool(usual and spoken) and there and not spoken & (usual | sentence.languages | {"en"})


def _makes_another(sentence: Sentence, at: int, mention: Mention, taken: set[int]) -> bool:
    """Whether the word there belongs to the name and makes it another one."""
    if not 0 <= at < len(sentence.words) or sentence.is_parted(min(at, mention.last)):
        return False
    if at in taken:  # 伦敦德里 is one city, though 伦敦 and 德里 are two
        return sentence.words[max(at, mention.first)].glued and writes_no_spaces(sentence.words[at].word)
    if Cue.NOT in sentence.cues[at]:
        return len(sentence.cues[at]) == 1
    if not sentence.is_strange(at):
        return False
    if sentence.words[max(at, mention.first)].glued and writes_no_spaces(sentence.words[at].word):
        return True  # 马德里 is Madrid, though 德里 is Delhi
    nothing_else = len(sentence.words) <= _SHORT_TEXT and not any(sentence.cues)
    return nothing_else or (sentence.words[at].raw[:1].isupper() and bool(sentence.languages))
