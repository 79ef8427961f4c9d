"""Thanks that name nobody: of "gracias crack" no village and no country is meant, however it is spelled.

Where anything else is said, or the word stands like a name, it is read as a name.
"""

from collections.abc import Sequence

from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.whole_list import may_be_a_word
from bot.rules.words.cues import Cue

_COURTEOUS = frozenset({Cue.THANK, Cue.GREET, Cue.FILL, Cue.AND, Cue.NOT, Cue.HELP})


def without_thanked(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> list[Mention]:
    """The mentions; behind thanks, and where nothing is asked, without those that are rather words."""
    if Cue.THANK not in sentence.said or not sentence.said <= _COURTEOUS:
        return list(mentions)
    thanks = next(at for at, cues in enumerate(sentence.cues) if Cue.THANK in cues)
    gone = [one for one in mentions if one.first > thanks and may_be_a_word(sentence, one, book)]
    known = any(one.sure is Sure.EXACT and one not in gone for one in mentions)
    return list(mentions) if known else [one for one in mentions if one not in gone]
