"""What is spelled like something else and is rather a name with an ending: Pariza is Paris in Serbian and a village
somewhere, iz paname is from Panama, w liberii in Liberia.
"""

from collections.abc import Iterator, Sequence

from bot.rules.names.index import Kind, Name
from bot.rules.names.mentions import CITY, Book
from bot.rules.sentences.endings import DECLINING, without_ending
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside.companions import FROM, INSIDE

_IN_OR_FROM = INSIDE | FROM
Names = tuple[Name, ...]


def rather_a_case(
    sentence: Sentence, book: Book, words: range, names: Sequence[Name], villages: Sequence[Name]
) -> Names:
    """The register's place or the country that the words are rather a case of than what they are as they stand."""
    if is_a_strange_theme(sentence, names):
        for ours in case_of_ours(sentence, book, sentence.typed(words[0], words[-1])):
            return ours
    if len(words) == 1:
        return _case_of_a_land(sentence, book, words[0], names, villages)
    return ()


def case_of_ours(sentence: Sentence, book: Book, phrase: str) -> Iterator[Names]:
    """The register's place that a village's name is a case of, at most one."""
    languages = sentence.languages & DECLINING
    for bare in without_ending(phrase, languages) if languages else ():
        if names := tuple(name for name in book.register.exact(bare) if name.kind is Kind.PLACE):
            yield names
            return


def is_a_strange_theme(sentence: Sentence, names: Sequence[Name]) -> bool:
    """Whether it is a theme in languages that nobody here speaks: Bernu, children in Latvian, is Bern in Czech."""
    spoken = {name.language for name in names if name.kind is Kind.THEME}
    return bool(spoken) and len(spoken) == len({*names}) and spoken.isdisjoint(sentence.languages | {"", "en"})


def _case_of_a_land(sentence: Sentence, book: Book, at: int, names: Sequence[Name], villages: Sequence[Name]) -> Names:
    """The country that the word behind "in" or "from" is a case of, where it is otherwise a village's name, a theme's,
    or one that only other languages have.
    """
    languages = sentence.languages & DECLINING
    if not at or not languages or sentence.words[at - 1].word not in _IN_OR_FROM:
        return ()
    if any(name.kind is not Kind.THEME and name.language in sentence.languages | {"", "en"} for name in names):
        return ()
    if not names and any(book.people(name.subject) >= CITY for name in villages):
        return ()
    bares = without_ending(sentence.words[at].word, languages)
    lands = (tuple(name for name in book.world.exact(bare) if name.kind is Kind.COUNTRY) for bare in bares)
    return next(filter(None, lands), ())
