"""Verbs of joining whose parts stand apart, around the city: macht Dortmund mit, doet Gent mee, skrev Lund på.

And those made of a noun and a verb, one not far from the other: put their name on it, e ka qit emrin.
"""

from collections.abc import Iterable, Sequence
from functools import cache

from bot.rules.sentences.tokens import Token
from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.forms.apart import APART
from bot.rules.words.forms.hands import hands

_FARTHEST = 7  # words from the verb to its other part
_BESIDE = 3  # words from a noun to its verb
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
                return _signed(cues, (verb, at))
        if (verbs := _of_hands().get(token.word)) and not _is_mine(cues):
            near = range(max(0, at - _BESIDE), min(len(words), at + _BESIDE + 1))
            verb = next((one for one in near if words[one].word in verbs), None)
            if verb is not None:
                return _signed(cues, (verb, at))
    return cues


def _signed(cues: tuple[frozenset[Cue], ...], where: tuple[int, int]) -> tuple[frozenset[Cue], ...]:
    return tuple([_SIGNED if at in where else parts for at, parts in enumerate(cues)])


def _is_mine(cues: Sequence[frozenset[Cue]]) -> bool:
    """Whether somebody speaks of a hand or name of their own: j'ai mis mon nom sur la boîte aux lettres."""
    return any(Cue.OUR in parts for parts in cues)


def _ends_there(words: Sequence[Token], cues: Sequence[frozenset[Cue]], at: int) -> bool:
    """Whether the text or its clause ends with the word there: what stands behind "mit" is rather with somebody."""
    last = at + 1 == len(words) or not words[at].raw[-1:].isalnum()
    return last or not _BEHIND.isdisjoint(cues[at + 1])


@cache
def _apart() -> dict[str, frozenset[str]]:
    return _folded(APART.items())


@cache
def _of_hands() -> dict[str, frozenset[str]]:
    return _folded(hands())


def _folded(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """The verbs of each part, as texts are looked at; of two languages that share it, those of both."""
    found: dict[str, frozenset[str]] = {}
    for part, verbs in pairs:
        folded = fold(part)
        found[folded] = found.get(folded, frozenset()) | frozenset(map(fold, verbs.split()))
    return found
