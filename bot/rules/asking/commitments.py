"""Which commitments a question asks for by their numbers: the fifth, commitment 2, Selbstverpflichtung VI."""

from bot.rules.asking.counted import counted
from bot.rules.sentences.sentence import Sentence
from bot.rules.sentences.tokens import Token
from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.numbers.counted import NUMBER
from bot.rules.words.numbers.many import ALL_SIX, NUMBERS, ROMAN

COMMITMENTS = range(1, 7)
NUMBER_WORDS = {fold(word): number for number, words in NUMBERS.items() for word in words.split()}
_ONE, _ENGLISH = "one", "en"
_THE = frozenset({"the", "that", "this", "which"})
_ASKING = frozenset({Cue.WHAT, Cue.WHO, Cue.WHICH})
_LINK = frozenset({Cue.FILL})  # "anim na pangako"
_ALL = frozenset(map(fold, ALL_SIX.split()))
_LONG_NUMBER = 3  # digits
_LITTLE = 2  # letters


def numbers_of(words: Sentence) -> tuple[int, ...]:
    """The numbers of commitments asked for: a number counts beside the word, or as the whole question."""
    spoken = Cue.POINT in words.said
    if not spoken and not all(token.word.isdecimal() for token in words.words):
        return ()
    numbers = [
        0 if _is_no_number(words, at) else counted(words, at) or _number(token) for at, token in enumerate(words.words)
    ]
    found = dict.fromkeys(number for number in numbers if number in COMMITMENTS)
    if len(found) > 1 or words.language == _ENGLISH:  # "do" is two in Hindi, and "of the" in Portuguese
        figures = any(token.word.isdecimal() for token in words.words)  # the 2 again, what was that one
        numbers = [0 if _is_little(words, at, figures=figures) else n for at, n in enumerate(numbers)]
        found = dict.fromkeys(number for number in numbers if number in COMMITMENTS)
    return tuple(found)


def _is_little(words: Sentence, at: int, *, figures: bool) -> bool:
    """Whether a number is written like a little word of this language; beside figures any word that is one."""
    word = words.words[at].word
    return words.phrases[at] > 0 and word.isalpha() and (figures or len(word) <= _LITTLE)


def _is_no_number(words: Sentence, at: int) -> bool:
    """Whether it counts all of them, or asks something in this language: "ano" is four in Igbo, and what in Tagalog."""
    behind = at > 0 and words.words[at].word == _ONE and _is_before_one(words.words[at - 1].word)
    do = Cue.DO in words.cues[at] and len(words.words[at].word) <= _LITTLE  # what do they say: two in Hindi
    return behind or do or _is_total(words, at) or not _ASKING.isdisjoint(words.cues[at])


def _is_before_one(word: str) -> bool:
    """Whether "one" stands for something told there: the fifth one, the one where they promise it."""
    return word in NUMBER_WORDS or word in _THE


def _is_total(words: Sentence, at: int) -> bool:
    """Whether the number says how many there are: "the six commitments" are not the sixth."""
    behind = words.cues[at + 1 : at + 3]
    before = any(Cue.POINT in parts for parts in behind[: 1 + (behind[:1] == (_LINK,))])
    beside = (*words.words[max(0, at - 1) : at], *words.words[at + 1 : at + 2])
    told = any(token.word in NUMBER for token in beside)  # number six promise, ছয় নম্বর অঙ্গীকার
    return before and not told and words.words[at].word in _ALL


def _number(token: Token) -> int:
    """The number a word stands for; 0 for a word that stands for none."""
    if token.word.isdecimal():
        return int(token.word) if len(token.word) < _LONG_NUMBER else 0
    return NUMBER_WORDS.get(token.word, 0) or ROMAN.get(token.raw.strip("?!.,"), 0)
