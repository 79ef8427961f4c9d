"""Names that a whole phrase says not to be meant: Tehran? Tirananı demirəm; Mons, I don't mean Bern."""

import re

from bot.rules.names.mentions import Mention
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.around_names import is_before, is_behind
from bot.rules.words.beside.not_meant import ASKED_ALL_THE_SAME, NOT_EVEN, NOT_MEANT_BEFORE, NOT_MEANT_BEHIND
from bot.rules.words.cues import Cue

_ABOUT = frozenset({Cue.SIGN, Cue.LIST, Cue.LEADER})
_ENDS_A_QUESTION = re.compile(r"[^.,;:!?…\n？؟。，、،]{0,20}[?？؟]")


def is_not_meant(sentence: Sentence, mention: Mention) -> bool:
    """Whether a phrase before it or behind it denies it. "No es Bern la que firmó" asks for Bern all the same."""
    if is_behind(sentence, mention, NOT_MEANT_BEFORE):
        return not _is_asked_about(sentence, mention)
    return is_before(sentence, mention, NOT_MEANT_BEHIND) and not _is_a_question(sentence, mention)


def is_even(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is asked about all the same: not even Paris? Not only Paris? Tiran değil mi?"""
    return is_behind(sentence, mention, NOT_EVEN) or is_before(sentence, mention, ASKED_ALL_THE_SAME)


def _is_asked_about(sentence: Sentence, mention: Mention) -> bool:
    """Whether the words behind it, up to a sign, are about signing."""
    for at in range(mention.last + 1, len(sentence.words)):
        if sentence.is_parted(at - 1):
            return False
        if not _ABOUT.isdisjoint(sentence.cues[at]):
            return True
    return False


def _is_a_question(sentence: Sentence, mention: Mention) -> bool:
    """Whether what denies it ends a question: and Elbasan not?"""
    return _ENDS_A_QUESTION.match(sentence.text, sentence.words[mention.last].end) is not None
