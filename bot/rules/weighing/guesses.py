"""What strange words of a sentence may nearly be: names with a slip, alike in sound, or on other keys."""

from collections.abc import Iterator

from rapidfuzz import fuzz

from bot.rules.names.heard import heard
from bot.rules.names.index import BELONGING, TO_THE_LETTER, Kind, Near, to_the_letter
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence, is_number
from bot.rules.spelling.folding import fold
from bot.rules.spelling.keyboards import retyped
from bot.rules.spotting.plain_words import is_asked_to_be_in, is_plain_word
from bot.rules.spotting.spans import Span, mention_of
from bot.rules.words.beside.tales import TALES
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES, MORE_GIVEN_NAMES

_LONGEST_NEAR_NAME = 4  # words
_OF_CITIES = frozenset({Cue.CITY, Cue.WHICH, Cue.MANY, Cue.LEADER})  # beside these a word says of what country
_OF_SEVERAL = _OF_CITIES - {Cue.LEADER}
_AROUND = ((0, 1), (1, 0), (1, 1), (2, 0), (0, 2), (2, 1), (3, 0))  # plain words before and behind the strange ones
_SHORT_NAME = 5  # letters: with a slip in it, it is an ordinary word of some language
_SHORT_TEXT = 4  # words
_OF_ONE = frozenset({Cue.SIGN, Cue.DID, Cue.FILL, Cue.AND, Cue.PLEDGE})
_SHORTEST = 3  # letters
_FEW = 3  # words more: each is tried on the other keyboards
_SAME_SHORT_WORD = 80.0
_A_COUNTRY = 82.0  # of 100: Ferenze sounds like France, and is a slip of Firenze
_FAR_LETTERS = "\u0900"  # scripts of India and those behind them
_SAME_WORD = 70.0  # of 100: two spellings of a surname
_FIRST_NAMES = GIVEN_NAMES | MORE_GIVEN_NAMES
_NO_SLIPS = GIVEN_NAMES | frozenset(map(fold, TALES))
# Only beside these is a strange word of a sentence so surely a name that its sound is enough to guess by.
_BESIDE_NAMES = frozenset({Cue.SIGN, Cue.CITY, Cue.LIST, Cue.LEADER, Cue.WHO, Cue.DO})


def guesses(sentence: Sentence, book: Book, taken: set[int]) -> list[Mention]:
    """One mention for each stretch of strange words: the nearest names, or nothing known."""
    alone = not taken and _is_likely(sentence)
    runs = [*_strange(sentence, book, taken)]
    if not runs and not taken and _asks_of_one(sentence):
        return [mention_of(sentence, Span(at, at, ()), Sure.NONE) for at in _foreign(sentence)]
    return [_guess(sentence, book, run, alone=alone) for run in runs]


def _asks_of_one(sentence: Sentence) -> bool:
    """Whether it asks if somebody signed and says nothing of who, where or what: "did … sign?"."""
    cues = [sentence.cues[at] for at in range(len(sentence.words)) if sentence.phrases[at]]
    return any(Cue.SIGN in parts for parts in cues) and all(parts <= _OF_ONE for parts in cues)


def _foreign(sentence: Sentence) -> Iterator[int]:
    """Words of other languages than the sentence's: what is none of its own stands where the name should."""
    for at, token in enumerate(sentence.words):
        own = sentence.phrases[at] or token.glued or (len(token.word) < _SHORTEST and token.word.isascii())
        if not own and not is_number(token.word):
            yield at


def _expects_a_name(sentence: Sentence) -> bool:
    return not _BESIDE_NAMES.isdisjoint(sentence.said)


def _strange(sentence: Sentence, book: Book, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Stretches of words that are neither names nor words of any table."""
    first: int | None = None
    for at in range(len(sentence.words) + 1):
        strange = at < len(sentence.words) and at not in taken and sentence.is_strange(at)
        strange = strange and not is_plain_word(sentence, book, at)
        if first is None and strange:
            first = at
        elif first is not None and (not strange or sentence.is_parted(at - 1)):
            yield first, at - 1
            first = at if strange else None


def _guess(sentence: Sentence, book: Book, run: tuple[int, int], *, alone: bool) -> Mention:
    """The nearest names of a stretch of strange words, longest stretch first; else one mention of nothing known."""
    first, last = run
    if other := _on_another_keyboard(sentence, book, run):
        return other
    behind_a_name = first > 0 and sentence.words[first - 1].word in GIVEN_NAMES
    if first == last and (behind_a_name or sentence.words[first].word in _NO_SLIPS):
        return mention_of(sentence, Span(first, last, ()), Sure.NONE)
    shortest = last - first + 1 if _is_a_person(sentence, run) else 1
    for at, length in _windows(first, last, shortest):
        near = _near(sentence, book, at, length, by_sound=alone and length == last - first + 1)
        if length <= last - first:
            near = [hit for hit in near if not _is_half_a_name(sentence, hit)]
        if near:
            span = Span(at, at + length - 1, tuple(hit.name for hit in near))
            return mention_of(sentence, span, Sure.NEAR, tuple(near))
    if sounding := heard(sentence.typed(first, last).replace("·", " "), book.register):
        span = Span(first, last, tuple(hit.name for hit in sounding))
        return mention_of(sentence, span, Sure.NEAR, tuple(sounding))
    if among := _among_plain_words(sentence, book, run):
        return among
    return mention_of(sentence, Span(first, last, ()), Sure.NONE)


def _among_plain_words(sentence: Sentence, book: Book, run: tuple[int, int]) -> Mention | None:
    """The name of several words that the strange ones make with the plain words around them: "bufalo city"."""
    if not _may_be_a_name(sentence, run[0], sentence.typed(*run)):
        return None
    for before, behind in _AROUND:
        first, last = run[0] - before, run[1] + behind
        if first < 0 or last >= len(sentence.words) or last - first >= _LONGEST_NEAR_NAME:
            continue
        if any(map(sentence.is_parted, range(first, last))):
            continue  # soy de Ronda, en Málaga
        if not all(sentence.cues[at] for at in (*range(first, run[0]), *range(run[1] + 1, last + 1))):
            continue
        if near := book.register.near(sentence.typed(first, last), by_sound=False):
            span = Span(first, last, tuple(hit.name for hit in near))
            return mention_of(sentence, span, Sure.NEAR, tuple(near))
    return None


def _is_a_person(sentence: Sentence, run: tuple[int, int]) -> bool:
    """Whether the strange words look like somebody's name, whose first half is no slip of a country's."""
    raw = [sentence.words[at].raw for at in range(run[0], run[1] + 1)]
    if len(raw) > 1 and (sentence.words[run[0]].word in _FIRST_NAMES or "-" in raw[-1]):
        return True
    return len(raw) > 1 and all(word[:1].isupper() and not word.isupper() for word in raw)


def _windows(first: int, last: int, shortest: int) -> Iterator[tuple[int, int]]:
    """Where a name may begin in the stretch, and its length in words; long ones first."""
    for length in range(min(last - first + 1, _LONGEST_NEAR_NAME), min(shortest, _LONGEST_NEAR_NAME) - 1, -1):
        for at in range(first, last - length + 2):
            yield at, length


def _near(sentence: Sentence, book: Book, at: int, length: int, *, by_sound: bool) -> list[Near]:
    typed = sentence.typed(at, at + length - 1)
    if len(typed) < _SHORT_NAME and len(sentence.words) > _SHORT_TEXT:
        return []
    if not _may_be_a_name(sentence, at, typed):
        return []
    near = [*book.register.near(typed, by_sound=by_sound)]
    if _is_likely(sentence):
        near += book.world.near(typed, by_sound=by_sound)
    of_cities = not _OF_CITIES.isdisjoint(sentence.said)
    near = [hit for hit in near if not _is_hardly_heard(typed, hit)]
    near = [hit for hit in near if _may_be_meant(typed, hit) and (of_cities or not _is_belonging(hit))]
    return sorted(near, key=lambda hit: (hit.slips, -hit.alike))


def _is_hardly_heard(typed: str, hit: Near) -> bool:
    """Whether only the sound of a short word is like a name in letters far from its own: izmr is no সিংৰা."""
    far = typed.isascii() and fold(hit.name.text)[:1] >= _FAR_LETTERS
    if len(typed) < _SHORT_NAME and far and not hit.slips:
        return hit.alike < TO_THE_LETTER
    return hit.name.kind is Kind.COUNTRY and not hit.slips and hit.alike < _A_COUNTRY


def _is_half_a_name(sentence: Sentence, hit: Near) -> bool:
    """Whether a slip of a country's name stands beside a strange word where one is asked about: armelle quéméneur."""
    return hit.name.kind is Kind.COUNTRY and hit.slips > 0 and _OF_SEVERAL.isdisjoint(sentence.said)


def _is_belonging(hit: Near) -> bool:
    """Whether it is a word for what is of a country: nobody means that where one city is asked for."""
    return hit.name.kind is Kind.COUNTRY and hit.name.language == BELONGING


def _may_be_meant(typed: str, hit: Near) -> bool:
    """Whether somebody's name may be this one: of a leader the surname is there, and nobody else is a place."""
    words = typed.split()
    own = [word for word in words if word not in GIVEN_NAMES]
    if hit.name.kind is Kind.LEADER:
        others = [word for word in fold(hit.name.text).split() if word not in GIVEN_NAMES]
        return not own or any(_is_one_surname(one, other) for one in own for other in others)
    return len(words) == 1 or words[0] not in GIVEN_NAMES


def _is_one_surname(typed: str, known: str) -> bool:
    """Whether two words may be spellings of one surname: among short ones two letters the other way make another."""
    return fuzz.ratio(typed, known) >= (_SAME_WORD if len(typed) >= _SHORT_NAME else _SAME_SHORT_WORD)


def _is_likely(sentence: Sentence) -> bool:
    """Whether a strange word of the sentence is rather a name than not."""
    return len(sentence.words) < _SHORT_TEXT or _expects_a_name(sentence) or is_asked_to_be_in(sentence, 1)


def _may_be_a_name(sentence: Sentence, at: int, typed: str) -> bool:
    """Whether the strange word there may be meant as a name: where none is expected, it has a capital."""
    return _is_likely(sentence) or not typed.isascii() or not sentence.words[at].raw[:1].islower()


def _on_another_keyboard(sentence: Sentence, book: Book, run: tuple[int, int]) -> Mention | None:
    """The place whose name the same keys write on another keyboard."""
    for first, last in (run, *((at, at) for at in range(run[0], run[1] + 1) if run[0] < run[1] <= run[0] + _FEW)):
        typed = sentence.text[sentence.words[first].start : sentence.words[last].end]
        for other in retyped(typed):
            if names := tuple(name for name in book.register.exact(fold(other)) if name.kind is Kind.PLACE):
                return mention_of(sentence, Span(first, last, names), Sure.NEAR, to_the_letter(names))
    return None
