"""The names that leaders are looked for by: rarely the whole one that is on the list."""

from collections.abc import Iterator

from bot.rules.names.index import Kind, Name, SubjectId
from bot.rules.spelling.folding import fold

_SHORTEST_SURNAME = 4  # letters: shorter ones are ordinary words of some language
# So many people are called so that the name alone names nobody.
_GIVEN = frozenset(
    "mohamed mohammed mohammad muhammad ahmed ali said hassan hussein ibrahim abdullahi abdullah nazeer yassine "
    "محمد احمد علي سعيد حسن حسين ابراهيم عبدالله ياسين نذير abraham".split()
)
_BEFORE_A_SURNAME = frozenset({"عبد", "ابو", "بن", "ال", "de", "van", "von", "al", "el", "bin"})


def leader_names(text: str, subject: SubjectId, language: str) -> Iterator[Name]:
    """The whole name, the first with the last, the surname alone, and before the first name as in a register of
    voters: Khan Sadiq. Not where either half may be anybody's first or last name.
    """
    words = [word for word in text.replace("(", " ").replace(")", " ").split() if fold(word)]
    yield Name(text, Kind.LEADER, subject, language)
    if len(words) > 2:
        yield Name(f"{words[0]} {words[-1]}", Kind.LEADER, subject, language)
    if len(words) > 1:
        surname = words[-2:] if fold(words[-2]) in _BEFORE_A_SURNAME else words[-1:]
        folded = fold(" ".join(surname))
        if len(folded) >= _SHORTEST_SURNAME and folded not in _GIVEN:
            yield Name(" ".join(surname), Kind.LEADER, subject, language)
        if len(words) == len(surname) + 1 and _GIVEN.isdisjoint({folded, fold(words[0])}):
            yield Name(" ".join((*surname, words[0])), Kind.LEADER, subject, language)
