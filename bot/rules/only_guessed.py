"""Whether a text names a place only perhaps, in a sentence that may be about anything."""

from collections.abc import Sequence

from bot.rules.mentions import Mention, Sure
from bot.rules.sentence import Sentence

_A_SENTENCE = 3  # words around the names


def only_guessed(sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Whether a longer sentence has no name for certain, but words that are nearly one: kto sprząta naszą kamienicę."""
    named = [mention for mention in mentions if mention.sure is not Sure.NONE]
    if not named or any(mention.sure is Sure.EXACT for mention in named):
        return False
    return len(sentence.words) - sum(mention.last - mention.first + 1 for mention in named) >= _A_SENTENCE
