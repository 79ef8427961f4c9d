"""A slip inside a name of several words: what it leaves are strange words, villages and plain words side by side.

"ajdal anjar" is Majdal Anjar, though there is a town called Anjar. Only a question comes of it, never an answer.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from bot.rules.names.index import TO_THE_LETTER, Kind, Near, to_the_letter, writes_no_spaces
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.joined import HUNG_BEFORE
from bot.rules.spotting.spans import Span, mention_of
from bot.rules.weighing.slipped_leaders import slipped_leader
from bot.rules.words.cues import Cue

_MOST_WORDS = 5
_FEW_WORDS, _LONGEST = 12, 10  # in so short a text longer names are tried
_ALONE, _PLAIN, _AMONG_OTHERS = 5, 5, 6  # letters: strange words alone, plain words alone, within a sentence
_LONG_NAME, _SHORT_NAME = 6, 8  # letters: one slip in it is a slip rather than another name
_TOWN = 20_000  # people
_LITTLE_WORD = 2  # letters
_STOPS, _INITIAL = frozenset("?!:;.,؟،。"), 3  # letters: St. Louis
_LITTLE = frozenset({Cue.FILL})
_SURE = frozenset({Kind.PLACE, Kind.PART, Kind.LEADER})  # of the register


def with_slipped(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> tuple[Mention, ...]:
    """The mentions, where words of some of them are one slip away from one name of the register with that name."""
    found = next(_slipped(sentence, mentions, book), None) or slipped_leader(sentence, mentions, book)
    if found is None:
        return tuple(mentions)
    return (*(other for other in mentions if other.last < found.first or other.first > found.last), found)


def _slipped(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> Iterator[Mention]:
    """The longest stretches first. One word alone was looked at already, unless it is a plain one and all there is."""
    count = len(sentence.words)
    if count == 1 and not mentions and sentence.cues[0] <= _LITTLE:
        yield from _near(sentence, book, 0, 0, ())
    known = {at for mention in mentions if _is_sure(mention) for at in range(mention.first, mention.last + 1)}
    unclear = _unclear(sentence, mentions) - known
    if not unclear and count <= _MOST_WORDS and not any(mention.sure is Sure.EXACT for mention in mentions):
        unclear = set(range(count))
    for inside in _worth_looking_up(sentence, unclear, book) if unclear else ():
        strange = (_is_strange_word(sentence, at) for at in unclear.intersection(inside))
        if _is_stopped(sentence, inside) or _cuts_a_name(inside, mentions):
            continue
        if not (known.isdisjoint(inside) or all(strange)):
            continue
        held = [one for one in mentions if one.first in inside and one.last in inside]
        if _is_a_name_and_little_words(sentence, inside, held):
            continue
        yield from _near(sentence, book, inside[0], inside[-1], held)


def _worth_looking_up(sentence: Sentence, unclear: set[int], book: Book) -> Iterator[range]:
    """The stretches with an unclear word in them that some name begins or ends like: of all there are those are few."""
    count = len(sentence.words)
    letters = "".join(token.word for token in sentence.words)
    ends = [0, *accumulate(len(token.word) for token in sentence.words)]
    for length in range(min(_LONGEST if count <= _FEW_WORDS else _MOST_WORDS, count), 1, -1):
        for first in range(count - length + 1):
            inside = range(first, first + length)
            if unclear.isdisjoint(inside):
                continue
            if book.register.is_half_known(letters[ends[first] : ends[first + length]]):
                yield inside


def _is_a_name_and_little_words(sentence: Sentence, inside: range, held: Sequence[Mention]) -> bool:
    """Whether nothing stands beside a sure name but little words of the sentence's language: berlin of parijs."""
    named = {at for one in held if _is_sure(one) for at in one.words}
    others = [at for at in inside if at not in named]
    return bool(named) and all(sentence.phrases[at] and len(sentence.words[at].word) <= _LITTLE_WORD for at in others)


def _cuts_a_name(inside: range, mentions: Sequence[Mention]) -> bool:
    """Whether it takes a part of a town's whole name: "London in" is nothing in "New London in Connecticut"."""
    long = (one for one in mentions if one.first < one.last and one.sure is Sure.EXACT)
    return any(one.first < inside[0] <= one.last or one.first <= inside[-1] < one.last for one in long)


def _is_stopped(sentence: Sentence, inside: range) -> bool:
    """Whether a sentence ends before the last of these words: no name goes on behind it."""
    return any(sentence.words[at].raw[-1] in _STOPS and len(sentence.words[at].word) > _INITIAL for at in inside[:-1])


def _near(sentence: Sentence, book: Book, first: int, last: int, held: Sequence[Mention]) -> Iterator[Mention]:
    """What the stretch is nearly the name of; with a name that is whole in it: "Berlin Onatrio" was Kitchener once."""
    typed = sentence.typed(first, last)
    if len(typed.replace(" ", "")) < _least(sentence, first, last):
        return
    slips = book.register.near(typed, by_sound=False, slips=1)
    near = tuple(hit for hit in slips if _is_likely(sentence, first, last, fold(hit.name.text)))
    near = tuple(hit for hit in near if not _is_of_another(typed, fold(hit.name.text), book))
    if near and not book.exact(typed) and not book.elsewhere(typed):
        whole = (hit for mention in held for hit in _to_the_letter(mention))
        span = Span(first, last, tuple(hit.name for hit in near))
        yield mention_of(sentence, span, Sure.NEAR, (*near, *whole))


def _is_of_another(typed: str, name: str, book: Book) -> bool:
    """Whether the one word that differs is a town's own name: بلدية معان الكبرى is not that of عمان."""
    words, others = typed.split(), name.split()
    differing = [(word, other) for word, other in zip(words, others, strict=False) if word != other]
    if not len(words) == len(others) > len(differing) == 1:
        return False
    word, other = differing[0]
    ours = {known.subject for known in book.elsewhere(other)}  # Bufalo is how some spell Buffalo itself
    if ours and word in (f"{glued}{other}" for glued in HUNG_BEFORE):
        return True  # الرباط وسلا: two cities
    theirs = {known.subject for known in book.elsewhere(word)} - ours
    return any(book.people(subject) >= _TOWN for subject in theirs)


def _to_the_letter(mention: Mention) -> Iterator[Near]:
    """The names of the register that stand there as they are."""
    if _is_sure(mention):
        yield from to_the_letter(mention.names)
    yield from (hit for hit in mention.near if hit.slips == 0 and hit.alike == TO_THE_LETTER)


def _is_strange_word(sentence: Sentence, at: int) -> bool:
    """Whether the word there is nobody's; a single letter may be an ending that stands apart."""
    return sentence.is_strange(at) and len(sentence.words[at].word) > 1


def _is_likely(sentence: Sentence, first: int, last: int, name: str) -> bool:
    """Whether a slip has made these words of the name: where they are short, some or all plain ones are its own."""
    words = [sentence.words[at] for at in range(first, last + 1)]
    letters = sum(len(token.word) for token in words)
    if max(letters, len(name.replace(" ", ""))) < _LONG_NAME:
        return False
    if len(words) == len(sentence.words) or letters >= _SHORT_NAME or writes_no_spaces(name):
        return True
    own = set(name.split())
    plain = {sentence.words[at].word for at in range(first, last + 1) if not sentence.is_strange(at)}
    little = any(len(token.word) == 1 for token in words)  # "a", "و": before and behind names of any sort
    return not little and (plain <= own or any(token.word in own for token in words))


def _least(sentence: Sentence, first: int, last: int) -> int:
    """How many letters the words must have: in a shorter name every slip makes another word."""
    if last - first + 1 < len(sentence.words):
        return _AMONG_OTHERS
    return _ALONE if any(sentence.is_strange(at) for at in range(first, last + 1)) else _PLAIN


def _is_sure(mention: Mention) -> bool:
    return mention.sure is Sure.EXACT and mention.has(*_SURE)


def _unclear(sentence: Sentence, mentions: Sequence[Mention]) -> set[int]:
    """The words that nobody knows, or only as a place elsewhere with no country behind it: Ma'an, Jordan."""
    lands = {one.first for one in mentions if one.sure is Sure.EXACT and one.has(Kind.COUNTRY)}
    unsure = (one for one in mentions if one.sure is not Sure.EXACT or (one.elsewhere and one.last + 1 not in lands))
    named = {at for one in mentions for at in one.words}
    strange = (at for at in range(len(sentence.words)) if at not in named and sentence.is_strange(at))
    return {*(at for one in unsure for at in one.words), *strange}
