"""What somebody wrote where the name of a place was asked for: that name, a sentence around it, or something else.

Only a name may be taken for a place. A place that merely stands in a question or in a sentence was not given as the
answer, and somebody's name is no place at all.
"""

from enum import StrEnum

from bot.rules.asking.intent import Asked
from bot.rules.asking.question import Question, read
from bot.rules.names.index import Kind
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence, sentence
from bot.rules.spelling.clean import links_in
from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue

QUESTION_MARKS = "?؟？;՞፧"
_WHERE = (Kind.PLACE, Kind.PART, Kind.REGION, Kind.COUNTRY, Kind.AREA)
_ASKING = frozenset(
    {Cue.SIGN, Cue.STEPS, Cue.MANY, Cue.SHOW, Cue.DO, Cue.DID, Cue.WHAT, Cue.WHICH, Cue.WHEN, Cue.PLEDGE, Cue.POINT}
)
_WANTING = _ASKING | {Cue.LIST, Cue.HOW, Cue.WHO, Cue.GREET, Cue.THANK, Cue.HELP}
_LITTLE = frozenset({Cue.FILL})
_OFFICIAL = frozenset({Cue.CITY, Cue.NOT, Cue.FILL})
_POLITE = (Asked.GREETING, Asked.THANKS, Asked.HELP)
_TELLING = frozenset({Cue.OUR, Cue.LEADER, Cue.WHO, Cue.GREET, Cue.THANK, Cue.HELP})  # "من" asks who, and says from


class Said(StrEnum):
    """How a place was named, if it was."""

    PLACE = "place"
    INSIDE = "inside"  # "I am the mayor of Kampala"
    PERSON = "person"
    COUNTRY = "country"
    QUESTION = "question"
    WORDS = "words"  # "I don't know"


def how_said(typed: str, name: str, question: Question, book: Book) -> Said:
    """How the place was said in `typed`; `name` is what stands before the country, where one stands behind a comma."""
    words = _words(typed, book)
    rest, strange = _around(words, question)
    if _is_place(name, book):
        return Said.PLACE
    if not any(rest) and not strange:
        return _bare(question) if name == typed else Said.PLACE
    if question.asked is Asked.LEADER and question.subjects(Kind.LEADER):
        return Said.PERSON
    if _ends_as_question(typed):
        return Said.QUESTION
    if len(words.words) == 1 and question.asked not in _POLITE:
        return Said.PLACE if strange or name != typed else Said.WORDS
    cues = frozenset[Cue]().union(*rest)
    if _places(question):
        return _around_place(cues, strange)
    return _without_place(cues, strange, question, name != typed)


def is_question(typed: str, book: Book) -> bool:
    """Whether it is surely no answer, whatever had been asked: by its mark, as it asks whether a place signed, or for
    it only says hello or thanks.
    """
    if _ends_as_question(typed):
        return not links_in(typed)
    question = read(typed, book)
    rest, strange = _around(_words(typed, book), question)
    cues = frozenset[Cue]().union(*rest)
    polite = question.asked in _POLITE and not strange
    return polite or (bool(_places(question)) and Cue.SIGN in cues and Cue.OUR not in cues)


def core(typed: str, book: Book) -> str:
    """The name without what only says that it is a municipality, or a great one: of "Greater Zarqa Municipality"."""
    words = _words(typed, book)
    kept = [token.word for token, cues in zip(words.words, words.cues, strict=True) if not cues & _OFFICIAL]
    return " ".join(kept)


def _ends_as_question(typed: str) -> bool:
    return typed.rstrip(" .!»”\"')").endswith(tuple(QUESTION_MARKS))


def _words(typed: str, book: Book) -> Sentence:
    return sentence(
        typed,
        book.lexicon,
        lambda word: bool(book.exact(word)),
        lambda word: bool(book.exact(word) or book.elsewhere(word)),
    )


def _around(words: Sentence, question: Question) -> tuple[list[frozenset[Cue]], bool]:
    """The parts played by the words that name no place or country, and whether some of these are strange."""
    named = (mention for mention in question.mentions if _is_where(mention))
    taken = {at for mention in named for at in range(mention.first, mention.last + 1)}
    rest = [at for at in range(len(words.words)) if at not in taken]
    return [_plainly(words.cues[at]) for at in rest], any(words.is_strange(at) for at in rest)


def _plainly(cues: frozenset[Cue]) -> frozenset[Cue]:
    """The parts of a word that may ask; little ones stand in names too: "de" gives in Norway, "do" acts in English."""
    return _LITTLE if Cue.FILL in cues else cues


def _is_where(mention: Mention) -> bool:
    return bool(mention.elsewhere) or (mention.sure is Sure.EXACT and mention.has(*_WHERE))


def _places(question: Question) -> list[Mention]:
    """What names a place that may sign, rather than the country around it."""
    exact = (mention for mention in question.mentions if _is_where(mention))
    return [one for one in exact if one.elsewhere or one.has(Kind.PLACE, Kind.PART, Kind.REGION)]


def _is_place(name: str, book: Book) -> bool:
    """Whether all of it is the name of one: Como and List are towns, and words of questions."""
    folded = fold(name)
    return any(
        known.kind in (Kind.PLACE, Kind.PART, Kind.REGION) for known in (*book.exact(folded), *book.elsewhere(folded))
    )


def _bare(question: Question) -> Said:
    """Nothing but names."""
    return Said.COUNTRY if question.of(Kind.COUNTRY) and not _places(question) else Said.PLACE


def _around_place(cues: frozenset[Cue], strange: bool) -> Said:
    """A place with words around it: "the city of" is part of a name, and so is what a strange word stands beside."""
    if Cue.OUR in cues:
        return Said.INSIDE
    if Cue.SIGN in cues or (not strange and (cues & _ASKING or cues >= {Cue.WHO, Cue.LEADER})):
        return Said.QUESTION
    return Said.INSIDE if cues & _TELLING else Said.PLACE


def _without_place(cues: frozenset[Cue], strange: bool, question: Question, with_country: bool) -> Said:
    """No place that we know: a strange name, or words that are no name at all."""
    if strange:
        return Said.QUESTION if Cue.SIGN in cues and Cue.OUR not in cues else Said.PLACE
    if with_country:
        return Said.PLACE
    if cues & _WANTING and question.asked is not Asked.UNKNOWN:
        return Said.QUESTION
    return Said.PLACE if question.of(Kind.COUNTRY, Kind.AREA) else Said.WORDS
