"""Names of the gazetteer that only hold what is meant: plain words around a listed city, or around a country."""

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.cues import Cue

_BEHIND = 1  # plain words behind a name: Medellín de Bravo is a town of its own, though bravo is a word


def holds_a_name(sentence: Sentence, book: Book, first: int, last: int) -> bool:
    """Whether it is a place of the register with plain words around it: "ville du Cap" is no town in Asia; or a country
    behind an article or a side of it: la Argentina, south Lebanon.
    """
    if first < last and _is_a_land(sentence, book, first, last):
        return True
    parts = range(first, last + 1)
    core = [at for at in parts if not sentence.cues[at] or Cue.NOT in sentence.cues[at]]
    if not core or len(core) == len(parts) or last - core[-1] > _BEHIND:
        return False
    name = sentence.typed(core[0], core[-1])
    ours = any(one.kind is Kind.PLACE for one in book.register.exact(name))
    all_of = {one.subject for one in book.elsewhere(sentence.typed(first, last))}
    return ours and not (all_of and all_of <= {one.subject for one in book.elsewhere(name)})  # Daejeon-si is Daejeon


def _is_a_land(sentence: Sentence, book: Book, first: int, last: int) -> bool:
    if sentence.words[first].raw == sentence.words[last].raw:
        return False  # fort-de-france
    plain = (sentence.words[at].raw[:1].islower() and sentence.cues[at] for at in range(first, last))
    small = all(plain) and not any(Cue.CITY in sentence.cues[at] for at in range(first, last))
    return small and any(name.kind is Kind.COUNTRY for name in book.world.exact(sentence.words[last].word))
