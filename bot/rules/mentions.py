"""Finding the names in a sentence: exactly known ones first, the longest first; what is left may nearly be a name.

Nothing is concluded here. A mention says what stands where and how sure its reading is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.rules.endings import without_ending, without_prefix
from bot.rules.folding import fold
from bot.rules.index import Index, Kind, Lookup, Name, Near, SubjectId, writes_no_spaces
from bot.rules.keyboards import retyped
from bot.rules.regions import by_letters
from bot.rules.sentence import Sentence
from bot.rules.vowels import as_vowelled
from bot.rules.words.cues import Cue

LONGEST_NAME = 7  # words
_LONGEST_NEAR_NAME = 4  # words
# Some village goes by the name of every country, leader and theme: it is not what people mean.
_RATHER = (Kind.COUNTRY, Kind.AREA, Kind.LEADER, Kind.THEME, Kind.COMMITMENT)
_COMMAS = frozenset(",;:.!?()،؛؟、，。？！")
_WRAPPING = " \t\n.,;:!?()[]{}\"'«»؟،؛。？！、"
_SHORT_TEXT = 3  # words: so short a text is a name and nothing else
# Arabic letters that the chat alphabet writes as digits, spoken and left out: 3amman, accra2.
_CHAT_LETTERS = (
    str.maketrans({"2": "a", "3": "a", "5": "kh", "6": "t", "7": "h", "8": "gh", "9": "q"}),
    str.maketrans({"2": "", "3": "", "5": "kh", "6": "t", "7": "h", "8": "q", "9": "s"}),
)


class Sure(StrEnum):
    """How sure the reading of a mention is."""

    EXACT = "exact"
    NEAR = "near"
    NONE = "none"  # words that nobody knows


@dataclass(frozen=True, slots=True)
class Book:
    """All names there are: the register's, the world's (countries, areas, regions), and a gazetteer's, if any."""

    register: Index
    world: Index
    gazetteer: Lookup | None = None

    def exact(self, folded: str) -> tuple[Name, ...]:
        """Every name of the register and the world written exactly so."""
        return (*self.register.exact(folded), *self.world.exact(folded))

    def elsewhere(self, folded: str) -> tuple[Name, ...]:
        """Every place of the gazetteer written exactly so."""
        return tuple(self.gazetteer.exact(folded)) if self.gazetteer else ()


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the text, what it names, and how sure that is. `first` and `last` count the words of the text."""

    text: str  # as it was typed
    typed: str  # folded
    first: int
    last: int
    sure: Sure
    names: tuple[Name, ...] = ()  # of the register and the world; EXACT ones, or those of `near`
    elsewhere: tuple[Name, ...] = ()  # places of the gazetteer of exactly this name
    near: tuple[Near, ...] = ()

    def subjects(self, kind: Kind) -> tuple[SubjectId, ...]:
        """What of this kind the mention may mean, without repeats."""
        return tuple(dict.fromkeys(name.subject for name in self.names if name.kind is kind))

    def has(self, *kinds: Kind) -> bool:
        """Whether it may mean something of one of these kinds."""
        return any(name.kind in kinds for name in self.names)


@dataclass(frozen=True, slots=True)
class _Span:
    first: int
    last: int
    names: tuple[Name, ...]
    elsewhere: tuple[Name, ...] = ()
    cost: int = 0  # how much of the word had to be cut away
    weak: bool = False  # it is also an ordinary word


def find(sentence: Sentence, book: Book) -> tuple[Mention, ...]:
    """Every mention in order of the text."""
    spans = _chosen(sorted(_spans(sentence, book), key=_rank))
    exact = [_mention(sentence, span) for span in spans]
    taken = {at for span in spans for at in range(span.first, span.last + 1)}
    doubted = [_doubted(sentence, span, mention, taken) for span, mention in zip(spans, exact, strict=True)]
    rest = [_guess(sentence, book, run, alone=not exact) for run in _strange(sentence, taken)]
    return tuple(
        sorted((*doubted, *(guess for guesses in rest for guess in guesses)), key=lambda mention: mention.first)
    )


def _rank(span: _Span) -> tuple[bool, int, int, int]:
    return (span.weak, -(span.last - span.first), span.cost, not span.names)


def _chosen(spans: Sequence[_Span]) -> list[_Span]:
    """The best spans that do not overlap; ordinary words count as names only where there is nothing else."""
    chosen: list[_Span] = []
    for span in spans:
        if span.weak and any(not other.weak for other in chosen):
            continue
        if all(span.last < other.first or span.first > other.last for other in chosen):
            chosen.append(span)
    return sorted(chosen, key=lambda span: span.first)


def _spans(sentence: Sentence, book: Book) -> Iterator[_Span]:
    count = len(sentence.words)
    for first in range(count):
        for last in range(first, min(first + LONGEST_NAME, count)):
            yield from _readings(sentence, book, first, last)


def _readings(sentence: Sentence, book: Book, first: int, last: int) -> Iterator[_Span]:
    """The stretch as it is, else without what its language hangs before or behind it."""
    if letters := _letters(sentence, first, last):
        yield _Span(first, last, letters)
        return
    phrase = sentence.typed(first, last)
    ordinary = all(sentence.cues[first : last + 1])
    names = book.exact(phrase)
    elsewhere = () if ordinary or any(name.kind in _RATHER for name in names) else book.elsewhere(phrase)
    weak = _is_ordinary(sentence, first, last, names)
    if names or elsewhere:
        yield _Span(first, last, names, elsewhere, 0, weak)
    elif not any(sentence.phrases[first : last + 1]):
        for cost, bare in _bare(phrase, sentence):
            if names := tuple(name for name in book.exact(bare) if name.kind is not Kind.THEME):
                yield _Span(first, last, names, book.elsewhere(bare), cost, weak and len(sentence.words) > 1)
                return


def _letters(sentence: Sentence, first: int, last: int) -> tuple[Name, ...]:
    """What capitals behind a comma stand for: Newark, DE."""
    behind = 0 < first == last and sentence.words[first - 1].raw.endswith(",") and not sentence.words[first].glued
    return by_letters(sentence.words[first].raw.strip(_WRAPPING)) if behind else ()


def _bare(phrase: str, sentence: Sentence) -> Iterator[tuple[int, str]]:
    first, _, others = phrase.partition(" ")
    for bare in without_prefix(first):
        yield 1, f"{bare} {others}".strip()
    before, _, last = phrase.rpartition(" ")
    for bare in without_ending(last, sentence.languages):
        yield 2, f"{before} {bare}".strip()
    if re.search("[a-z]", phrase) and re.search("[2-9]", phrase):
        for table in _CHAT_LETTERS:
            yield 2, phrase.translate(table)


def _is_ordinary(sentence: Sentence, first: int, last: int, names: Sequence[Name]) -> bool:
    """Whether the stretch is rather an ordinary word: "us", "in", "no" name countries somewhere."""
    if all(length > last - first + 1 for length in sentence.phrases[first : last + 1]):
        return True
    if first != last or len(sentence.words) == 1:
        return False
    token = sentence.words[first]
    if token.raw.isupper() and len(token.word) > 1 and not sentence.text.isupper():
        return False
    tiny = len(token.word) <= 3 and token.word.isascii() and not any(name.kind is Kind.PLACE for name in names)
    return sentence.phrases[first] > 0 or (tiny and bool(names))


def _mention(sentence: Sentence, span: _Span) -> Mention:
    typed = sentence.typed(span.first, span.last)
    text = sentence.text[sentence.words[span.first].start : sentence.words[span.last].end].strip(_WRAPPING)
    names = as_vowelled(text, span.names)
    return Mention(text, typed, span.first, span.last, Sure.EXACT, names, span.elsewhere)


def _doubted(sentence: Sentence, span: _Span, mention: Mention, taken: set[int]) -> Mention:
    """ "New London" and "Paris Hilton" hold a known name and are not it: such a mention is only near."""
    if not mention.has(Kind.PLACE, Kind.LEADER, Kind.PART) or not any(
        _makes_another(sentence, at, span, taken) for at in (span.first - 1, span.last + 1)
    ):
        return mention
    near = tuple(Near(name, 0, 90.0) for name in mention.names)
    return replace(mention, sure=Sure.NEAR, near=near)


def _makes_another(sentence: Sentence, at: int, span: _Span, taken: set[int]) -> bool:
    """Whether the word there belongs to the name and makes it another one."""
    if not 0 <= at < len(sentence.words) or _parted(sentence, min(at, span.last)):
        return False
    if at in taken:  # 伦敦德里 is one city, though 伦敦 and 德里 are two
        return sentence.words[max(at, span.first)].glued and writes_no_spaces(sentence.words[at].word)
    if Cue.NOT in sentence.cues[at]:
        return len(sentence.cues[at]) == 1 and (
            at < span.first or not sentence.words[at].word.isascii() or at > span.last
        )
    if not sentence.is_strange(at):
        return False
    nothing_else = len(sentence.words) <= _SHORT_TEXT and not any(sentence.cues)
    return nothing_else or (sentence.words[at].raw[:1].isupper() and bool(sentence.languages))


def _parted(sentence: Sentence, at: int) -> bool:
    """Whether a comma or the like stands behind the word."""
    token = sentence.words[at]
    same = at + 1 < len(sentence.words) and sentence.words[at + 1].glued
    return any(sign in _COMMAS for sign in (token.raw if same else token.raw[-1:]))


def _strange(sentence: Sentence, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Stretches of words that are neither names nor words of any table."""
    first: int | None = None
    for at in range(len(sentence.words) + 1):
        strange = at < len(sentence.words) and at not in taken and sentence.is_strange(at)
        if first is None and strange:
            first = at
        elif first is not None and (not strange or _parted(sentence, at - 1)):
            yield first, at - 1
            first = at if strange else None


def _guess(sentence: Sentence, book: Book, run: tuple[int, int], *, alone: bool) -> list[Mention]:
    """The nearest names of a stretch of strange words, longest stretch first; else one mention of nothing known."""
    first, last = run
    if other := _on_another_keyboard(sentence, book, run):
        return [other]
    for length in range(min(last - first + 1, _LONGEST_NEAR_NAME), 0, -1):
        for at in range(first, last - length + 2):
            typed = sentence.typed(at, at + length - 1)
            by_sound = alone and length == last - first + 1
            near = [*book.register.near(typed, by_sound=by_sound), *book.world.near(typed, by_sound=by_sound)]
            if near:
                near.sort(key=lambda hit: (hit.slips, -hit.alike))
                span = _Span(at, at + length - 1, tuple(hit.name for hit in near))
                return [replace(_mention(sentence, span), sure=Sure.NEAR, near=tuple(near))]
    return [replace(_mention(sentence, _Span(first, last, ())), sure=Sure.NONE)]


def _on_another_keyboard(sentence: Sentence, book: Book, run: tuple[int, int]) -> Mention | None:
    """The place whose name the same keys write on another keyboard."""
    typed = sentence.text[sentence.words[run[0]].start : sentence.words[run[1]].end]
    for other in retyped(typed):
        if names := tuple(name for name in book.register.exact(fold(other)) if name.kind is Kind.PLACE):
            near = tuple(Near(name, 0, 90.0) for name in names)
            return replace(_mention(sentence, _Span(*run, names)), sure=Sure.NEAR, near=near)
    return None
