"""Finding the names in a sentence: exactly known ones first; what is left may nearly be a name.

Nothing is concluded here. A mention says what stands where and how sure its reading is.
"""

from bot.rules.doubts import doubted
from bot.rules.guesses import guesses
from bot.rules.mentions import Book, Mention
from bot.rules.sentence import Sentence
from bot.rules.spans import exact_spans, mention_of


def find(sentence: Sentence, book: Book) -> tuple[Mention, ...]:
    """Every mention in order of the text."""
    exact = [mention_of(sentence, span) for span in exact_spans(sentence, book)]
    taken = {at for mention in exact for at in range(mention.first, mention.last + 1)}
    sure = (doubted(sentence, mention, taken) for mention in exact)
    return tuple(sorted((*sure, *guesses(sentence, book, taken)), key=lambda mention: mention.first))
