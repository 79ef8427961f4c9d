"""What a stretch of words cannot mean by the way it is written: tones, a capital, a word that is only like a name."""

from bot.rules.names.index import Kind, Name
from bot.rules.names.vowels import as_toned
from bot.rules.sentences.cutting import ENDING
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.people.given_names import GIVEN_NAMES, MORE_GIVEN_NAMES

_NO_LANGUAGE, _ENGLISH = frozenset({"", "und", "en"}), frozenset({"en"})
_GIVEN_NAMES = GIVEN_NAMES | MORE_GIVEN_NAMES
_ARABIC = ("\u0600", "\u06ff")


def as_written(sentence: Sentence, first: int, last: int, names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names without those of other tones than were written, and without themes of other languages where the word
    has a capital that is not the sentence's, or is rather somebody's surname: v Bernu is no Latvian child, and Rachida
    Dati in French no Italian datum.
    """
    if not names:
        return names
    if first and sentence.languages:
        before = first - 1
        surname = sentence.words[before].word in _GIVEN_NAMES and sentence.is_strange(before)
        spoken = sentence.languages | (_ENGLISH if surname else _NO_LANGUAGE)
        strange = surname or sentence.words[first].raw[:1].isupper()
        if strange and all(name.kind is Kind.THEME and name.language not in spoken for name in names):
            return ()
    return as_toned(sentence.shown(first, last), names)


def is_only_like_a_name(sentence: Sentence, cost: int, names: tuple[Name, ...]) -> bool:
    """Whether the text is one Arabic word that only begins like a name: رباطي is my tie, or somebody of Rabat."""
    alone = len(sentence.words) == 1 and cost >= ENDING and any(name.kind is Kind.PLACE for name in names)
    return alone and _ARABIC[0] <= sentence.words[0].word[:1] <= _ARABIC[1]
