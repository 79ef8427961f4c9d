"""Whether a text says nothing but that somebody wants to sign: « endorse », « je voudrais adhérer », أريد التأييد; and
for which place, maybe: "I am the mayor of Tema and want to sign".
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import product

from bot.rules.names.index import writes_no_spaces
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.forms import to_sign, to_sign_beyond

_LONGEST = 9  # words
_LONGEST_FOR = 20
_BETWEEN = 2  # little words: ich möchte für … unterschreiben
_AND = "و"
_BESIDE = frozenset({Cue.FILL, Cue.LEADER, Cue.CITY, Cue.OUR, Cue.HOW, Cue.AND, Cue.GREET, Cue.THANK, Cue.PLEDGE})
_PHRASE = 6  # words of a want, a word for signing, a thing that is signed
_WANTS, _SIGNS, _THINGS = range(3)
_TABLES = (to_sign.WANTS_AND_SIGNS, to_sign_beyond.WANTS_AND_SIGNS)
Known = Mapping[str, frozenset[str]]  # the languages of a phrase


def says_to_sign(sentence: Sentence) -> bool:
    """Whether it is a want to sign and nothing else."""
    words = [token.word for token in sentence.words]
    if not 0 < len(words) <= _LONGEST or words[-1] not in _last_words():
        return False
    if writes_no_spaces(words[0]):
        return "".join(words) in _unspaced()
    if words[0] not in _first_words():
        return False
    return any(_fits(words, first, last) for first in range(len(words)) for last in range(first + 1, len(words) + 1))


def says_to_sign_for(sentence: Sentence, named: Collection[int]) -> bool:
    """Whether it is a want to sign, and otherwise only names, at the words of `named`, and who it is that wants it."""
    if not named or len(sentence.words) > _LONGEST_FOR:
        return False
    others = [at for at in range(len(sentence.words)) if at not in named]
    words = [_bare(sentence.words[at].word) for at in others]
    if Cue.HOW not in sentence.said and _beginnings(_WANTS).isdisjoint(words):
        return False
    signs = [(first, last) for first, last in _in(words, _SIGNS) if _is_wished(sentence, others, words, first, last)]
    return any(
        all(map(_is_beside, (sentence.cues[at] for at in (*others[:first], *others[last:])))) for first, last in signs
    )


def _is_wished(sentence: Sentence, others: list[int], words: list[str], first: int, last: int) -> bool:
    """Whether these words for signing are a wish by themselves (हस्ताक्षर करना चाहता हूँ), or one is before or behind."""
    if last - first > 1 and any(Cue.HOW in sentence.cues[at] for at in others[first:last]):
        return True
    ours = _phrases()[_SIGNS][" ".join(words[first:last])]
    return any(
        (0 <= first - end <= _BETWEEN or (start == last and not sentence.is_parted(others[last - 1])))
        and not ours.isdisjoint(_phrases()[_WANTS][" ".join(words[start:end])])
        and (end - start > 1 or Cue.HOW in sentence.cues[others[start]] or writes_no_spaces(words[start]))
        for start, end in _in(words, _WANTS)
    )


def _is_beside(cues: frozenset[Cue]) -> bool:
    return (Cue.FILL in cues and Cue.DID not in cues) or (bool(cues) and cues <= _BESIDE)


def _bare(word: str) -> str:
    """The word without the Arabic "and": وأريد."""
    return word[1:] if word.startswith(_AND) and word[1:] in _first_words() else word


def _in(words: list[str], part: int) -> Iterator[tuple[int, int]]:
    """Where phrases of this part stand: the first word, and the one behind the last."""
    known = _phrases()[part]
    for first in range(len(words)):
        for last in range(first + 1, min(first + _PHRASE, len(words)) + 1):
            if " ".join(words[first:last]) in known:
                yield first, last


def _fits(words: list[str], first: int, last: int) -> bool:
    """Whether these are a word for signing, with a want before it and a thing behind it in the same language."""
    parts = (" ".join(words[:first]), " ".join(words[first:last]), " ".join(words[last:]))
    there = [known.get(part, frozenset()) for part, known in zip(parts, _phrases(), strict=True) if part]
    return bool(frozenset.intersection(*there))


@cache
def _phrases() -> tuple[Known, Known, Known]:
    found: tuple[dict[str, frozenset[str]], ...] = ({}, {}, {})
    for language, parts in (entry for table in _TABLES for entry in table.items()):
        for known, entries in zip(found, parts, strict=True):
            for phrase in (fold(entry) for entry in entries.split()):
                known[phrase] = known.get(phrase, frozenset()) | {language}
    return found[_WANTS], found[_SIGNS], found[_THINGS]


@cache
def _first_words() -> frozenset[str]:
    return _beginnings(_WANTS) | _beginnings(_SIGNS)


@cache
def _beginnings(part: int) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in _phrases()[part])


@cache
def _last_words() -> frozenset[str]:
    _, *ends = _phrases()
    return frozenset(phrase.rpartition(" ")[2] for known in ends for phrase in known)


@cache
def _unspaced() -> frozenset[str]:
    wants, signs, things = ([one for one in known if writes_no_spaces(one)] for known in _phrases())
    return frozenset(f"{a}{b}{c}".replace(" ", "") for a, b, c in product(["", *wants], signs, ["", *things]))
