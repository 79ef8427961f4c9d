"""Finding the names in a sentence: exactly known ones first; what is left may nearly be a name.

Nothing is concluded here. A mention says what stands where and how sure its reading is.
"""

from bot.rules.doubts import doubted
from bot.rules.guesses import guesses
from bot.rules.mentions import Book, Mention
from bot.rules.sentence import Sentence
from bot.rules.spans import exact_spans, mention_of
from bot.rules.whereabouts import without_whereabouts


def find(sentence: Sentence, book: Book) -> tuple[Mention, ...]:
    """Every mention in order of the text."""
    spans = exact_spans(sentence, book)
    taken = {at for span in spans for at in range(span.first, span.last + 1)}
    exact = [mention_of(sentence, span) for span in without_whereabouts(sentence, spans)]
    sure = (doubted(sentence, mention, taken) for mention in exact)
    return tuple(sorted((*sure, *guesses(sentence, book, taken)), key=lambda mention: mention.first))
