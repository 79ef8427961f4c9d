"""What a stretch of words cannot mean by the way it is written: tones, a capital, a word that is only like a name."""

from bot.rules.cutting import ENDING
from bot.rules.index import Kind, Name
from bot.rules.sentence import Sentence
from bot.rules.vowels import as_toned

_NO_LANGUAGE = frozenset({"", "und", "en"})
_ARABIC = ("\u0600", "\u06ff")


def as_written(sentence: Sentence, first: int, last: int, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names without those of other tones than were written, and without themes of other languages where the word
    has a capital that is not the sentence's: v Bernu is no Latvian child.
    """
    if not names:
        return names
    if first and sentence.languages and sentence.words[first].raw[:1].isupper():
        spoken = sentence.languages | _NO_LANGUAGE
        if all(name.kind is Kind.THEME and name.language not in spoken for name in names):
            return ()
    return as_toned(sentence.shown(first, last), names)


def is_only_like_a_name(sentence: Sentence, cost: int, names: tuple[Name, ...]) -> bool:
    """Whether the text is one Arabic word that only begins like a name: رباطي is my tie, or somebody of Rabat."""
    alone = len(sentence.words) == 1 and cost >= ENDING and any(name.kind is Kind.PLACE for name in names)
    return alone and _ARABIC[0] <= sentence.words[0].word[:1] <= _ARABIC[1]
