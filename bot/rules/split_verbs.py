"""Verbs of joining whose parts stand apart, around the city: macht Dortmund mit, doet Gent mee, skrev Lund på."""

from collections.abc import Sequence
from functools import cache

from bot.rules.folding import fold
from bot.rules.tokens import Token
from bot.rules.words.cues import Cue
from bot.rules.words.forms.apart import APART

_FARTHEST = 7  # words from the verb to its other part
_SIGNED = frozenset({Cue.SIGN})
_BEHIND = frozenset({Cue.AND, Cue.THANK, Cue.GREET})


def with_split_verbs(words: Sequence[Token], cues: tuple[frozenset[Cue], ...]) -> tuple[frozenset[Cue], ...]:
    """The parts that words play; the two of such a verb say that somebody signs: "macht" is no doing then."""
    for at, token in enumerate(words):
        verbs = _apart().get(token.word)
        if verbs and at > 1 and _ends_there(words, cues, at):
            first = max(0, at - _FARTHEST)
            verb = next((one for one in range(at - 2, first - 1, -1) if words[one].word in verbs), None)
            if verb is not None:
                return (*cues[:verb], _SIGNED, *cues[verb + 1 : at], _SIGNED, *cues[at + 1 :])
    return cues


def _ends_there(words: Sequence[Token], cues: Sequence[frozenset[Cue]], at: int) -> bool:
    """Whether the text or its clause ends with the word there: what stands behind "mit" is rather with somebody."""
    last = at + 1 == len(words) or not words[at].raw[-1:].isalnum()
    return last or not _BEHIND.isdisjoint(cues[at + 1])


@cache
def _apart() -> dict[str, frozenset[str]]:
    return {fold(part): frozenset(map(fold, verbs.split())) for part, verbs in APART.items()}
