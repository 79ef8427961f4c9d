"""Whether all but a place is asked for: which Irish cities besides Dublin, who else than Paris."""

from bot.rules.names.mentions import Mention
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.around_names import is_before
from bot.rules.weighing.corrected import is_a_correction
from bot.rules.words.beside.except_behind import EXCEPT_BEHIND
from bot.rules.words.beside.tied_to_a_city import ARTICLES
from bot.rules.words.cues import Cue

_OF_OTHERS = frozenset({Cue.WHO, Cue.WHICH, Cue.MANY, Cue.WHAT})
_JO_JO = 2  # words: no, no, I mean
_OBJECT = "を"  # ロンドンを除いて


def is_excepted(sentence: Sentence, mention: Mention) -> bool:
    """Whether the word before it, or behind it, says that all but this is asked for."""
    if is_before(sentence, mention, EXCEPT_BEHIND) and not sentence.said.isdisjoint(_OF_OTHERS):
        return True
    behind = mention.last + 2
    if behind < len(sentence.words) and sentence.words[behind - 1].word == _OBJECT:
        return Cue.EXCEPT in sentence.cues[behind]
    at = mention.first - 1
    at -= at > 0 and sentence.words[at].word in ARTICLES  # εκτός από το Λονδίνο
    if at < 0 or Cue.EXCEPT not in sentence.cues[at]:
        return False
    return not is_a_correction(sentence, range(max(0, at + 1 - _JO_JO), at + 1))
