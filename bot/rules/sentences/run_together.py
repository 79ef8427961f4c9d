"""A question typed without any space, in a script that has them: "hasaccrasigned", "istessendabei".

It is taken apart only where it says that it is about signing and every letter belongs to some word, but for one stretch
that may be a name nobody here knows: "Parisville" stays what it is.
"""

from collections.abc import Callable, Iterator

from bot.rules.words import Lexicon
from bot.rules.words.cues import Cue

SHORTEST, LONGEST = 8, 60  # letters of a whole question
_WORD = 16  # letters of the longest word looked for
_SHORTEST_NAME, _SHORTEST_GAP, _SHORTEST_SIGN = 4, 3, 4
_PIECES_WITH_GAP = 3
_SURE_NAME = 8  # letters: shorter ones are dearer, some village is called like nearly anything
_ONE_LETTER = frozenset("aàyeoiuаиуяо")
_CLOSE = 1  # more that a cut may cost which asks for the list, not for a name
_LONG_PLEDGE = 8  # letters: "carta" begins Cartagena
_ASKING = frozenset({Cue.WHO, Cue.WHICH, Cue.SHOW, Cue.MANY, Cue.WHAT})
_NAME, _SIGN, _LONG, _SHORT, _LETTER, _GAP = 1, 1, 2, 3, 7, 9  # what a piece costs: few long ones are likelier

# Who is on the list is asked for by these; "specialist" is not.
_ON_A_LIST = tuple("thelist onyourlist dieliste derliste laliste lalista delijst palistan".split())

Found = tuple[bool, bool, bool]  # whether signing, a name, a gap are among the pieces
Cuts = tuple[int, tuple[str, ...]]  # cost and pieces


def apart(word: str, lexicon: Lexicon, is_name: Callable[[str], bool]) -> list[str]:
    """The words run together, or the one word as it is."""
    if not SHORTEST <= len(word) <= LONGEST or not _speaks_of_signing(word, lexicon):
        return [word]
    best: list[dict[Found, Cuts]] = [{(False, False, False): (0, ())}]
    for end in range(1, len(word) + 1):
        best.append({})
        for at in range(max(0, end - _WORD), end):
            for cost, sort in _sorts(word[at:end], lexicon, is_name) if best[at] else ():
                _add(best[at], best[end], word[at:end], cost, sort)
    whole = [
        cuts
        for (signing, named, gap), cuts in best[-1].items()
        if signing and (named or (gap and len(cuts[1]) >= _PIECES_WITH_GAP))
    ]
    asked = best[-1].get((True, False, False))
    if (
        asked
        and any(_asks(piece, lexicon) for piece in asked[1])
        and (not whole or _is_cheaper(asked, min(whole), lexicon))
    ):
        return list(asked[1])  # whosigned, showmethelist
    return list(min(whole)[1]) if whole else [word]


def _is_cheaper(asked: Cuts, named: Cuts, lexicon: Lexicon) -> bool:
    """Whether the cuts that ask for the list are likelier than those with a name; a long name is one."""
    sure = any(len(piece) >= _SURE_NAME and not lexicon.whole.get(piece) for piece in named[1])
    return not sure and asked[0] <= named[0] + _CLOSE


def _speaks_of_signing(word: str, lexicon: Lexicon) -> bool:
    spans = ((at, end) for at in range(len(word)) for end in range(at + _SHORTEST_SIGN, min(at + _WORD, len(word)) + 1))
    listed = any(ending in word for ending in _ON_A_LIST)
    return listed or any(_is_signing(word[at:end], lexicon) for at, end in spans if end - at < len(word))


def _is_signing(piece: str, lexicon: Lexicon) -> bool:
    found = lexicon.whole.get(piece, ())
    if len(piece) >= _LONG_PLEDGE and any(cue is Cue.PLEDGE for cue, _ in found):
        return True  # what does the declaration say
    return len(piece) >= _SHORTEST_SIGN and any(cue is Cue.SIGN for cue, _ in found)


def _asks(piece: str, lexicon: Lexicon) -> bool:
    """Whether it asks who signed, or for the list; little words do not."""
    cues = {cue for cue, _ in lexicon.whole.get(piece, ())}
    return len(piece) >= _SHORTEST_GAP and not cues.isdisjoint(_ASKING) and Cue.SIGN not in cues


def _is_a_list(piece: str, lexicon: Lexicon) -> bool:
    found = lexicon.whole.get(piece, ())
    return len(piece) >= _SHORTEST_SIGN and any(cue is Cue.LIST for cue, _ in found)


def _makes_a_name(piece: str, lexicon: Lexicon) -> bool:
    """Whether it is a word that only makes another name of the one beside it, and may be one itself: porto."""
    return all(cue is Cue.NOT for cue, _ in lexicon.whole.get(piece, ()))


def _sorts(piece: str, lexicon: Lexicon, is_name: Callable[[str], bool]) -> Iterator[tuple[int, Found]]:
    """What a piece may be, and what it costs."""
    if _is_signing(piece, lexicon) or _is_a_list(piece, lexicon):
        yield _SIGN, (True, False, False)
    elif lexicon.whole.get(piece):
        if len(piece) >= _SHORTEST_NAME and _makes_a_name(piece, lexicon) and is_name(piece):
            yield _SURE_NAME - len(piece), (False, True, False)
        letter = len(piece) == 1
        if not letter or piece in _ONE_LETTER:
            yield (_LETTER if letter else _LONG if len(piece) >= _SHORTEST_NAME else _SHORT), (False, False, False)
    elif len(piece) >= _SHORTEST_NAME and is_name(piece):
        yield max(_NAME, _SURE_NAME - len(piece)), (False, True, False)
    elif len(piece) >= _SHORTEST_GAP:
        yield _GAP + len(piece), (False, False, True)


def _add(before: dict[Found, Cuts], behind: dict[Found, Cuts], piece: str, cost: int, sort: Found) -> None:
    """The cuts with one more piece, where they are cheaper than what was found; there is one gap at most."""
    for found, (so_far, pieces) in before.items():
        if found[2] and sort[2]:
            continue
        both = (found[0] or sort[0], found[1] or sort[1], found[2] or sort[2])
        cuts = (so_far + cost, (*pieces, piece))
        behind[both] = min(cuts, behind.get(both, cuts))
