"""Reading a question: what is asked, and which names stand in it. Data in, data out; nothing is answered here."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from bot.rules.asking.asides import without_asides
from bot.rules.asking.counted import ALL, counted, without_numbers
from bot.rules.asking.fled_from import tells_of_whom
from bot.rules.asking.intent import Asked, intent
from bot.rules.asking.other_keys import makes_sense, on_other_keys
from bot.rules.asking.respelled import is_clearer, respelled
from bot.rules.asking.told_by_subject import told_by_subject
from bot.rules.names.countries import flags_as_names
from bot.rules.names.index import Kind, SubjectId
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.names.regions import parts_of
from bot.rules.sentences.sentence import Sentence, sentence
from bot.rules.sentences.tokens import LONGEST_TEXT, Token
from bot.rules.spelling.folding import fold
from bot.rules.weighing.body_named import named_by_its_body
from bot.rules.weighing.finding import find
from bot.rules.words.cues import Cue
from bot.rules.words.numbers.counted import NUMBER
from bot.rules.words.numbers.many import ALL_SIX, NUMBERS, ROMAN

COMMITMENTS = range(1, 7)
_ONE, _ENGLISH = "one", "en"
_ASKING = frozenset({Cue.WHAT, Cue.WHO, Cue.WHICH})
# Beside one of these sets it is asked for all the same, whatever else is spoken of.
_OURS = (frozenset({Cue.PLEDGE}), frozenset({Cue.LEADER}), frozenset({Cue.OUR, Cue.CITY}))
_LINK = frozenset({Cue.FILL})  # "anim na pangako"
_CAPITAL_CITY, _LONGEST_CITY = "都市", 6  # signs
_NUMBERS = {fold(word): number for number, words in NUMBERS.items() for word in words.split()}
_ALL = frozenset(map(fold, ALL_SIX.split()))
_LONG_NUMBER = 3  # digits
_LETTER = r"[^\W\d_\u0e00-\U0010ffff]"  # beyond those, one sign may be a word: 너 뭐 할 수 있어
_LETTERS_APART = re.compile(rf"(?<!\S){_LETTER}(?: {_LETTER}){{3,}}(?![^\s?!.,])")  # D E L H I
_CLAUSES = re.compile("(?<=[。，、？！；：])(?=[^\\s。，、？！；：])")  # what no space parts in Chinese and Japanese
_PHRASES = re.compile("[\ufdfa\ufdfb]")  # one sign, four words: 400 of it would be a book to look through
_SMALL_CAPITALS = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz")
REMEMBERED = 200  # characters; nobody words a longer question twice
_LITTLE = 2  # letters
_CODE = 2  # letters of a country, before those of a region
_BESIDE = 2  # words: "Newark in Delaware"


@dataclass(frozen=True, slots=True)
class Question:
    """A question as data. `language` is a guess from its words and script, "" where they tell nothing."""

    asked: Asked
    mentions: tuple[Mention, ...] = ()
    commitments: tuple[int, ...] = ()
    language: str = ""

    def of(self, *kinds: Kind) -> tuple[Mention, ...]:
        """The mentions that may mean something of these kinds."""
        return tuple(mention for mention in self.mentions if mention.has(*kinds))

    def subjects(self, kind: Kind) -> tuple[SubjectId, ...]:
        """Everything of this kind that is named exactly."""
        exact = (mention for mention in self.mentions if mention.sure is Sure.EXACT)
        return tuple(dict.fromkeys(subject for mention in exact for subject in mention.subjects(kind)))

    def also(self, places: Collection[Mention]) -> tuple[str, ...]:
        """The countries that are asked for beside these places: "Paris and Germany"."""
        lands = [one for one in self._joined() if one.sure is Sure.EXACT and one not in places]
        codes = (code for one in lands if not one.has(Kind.PLACE, Kind.PART) for code in one.subjects(Kind.COUNTRY)[:1])
        return tuple(dict.fromkeys(map(str, codes)))

    def _joined(self) -> list[Mention]:
        """The mentions that "and" ties to the one before; and that one, where nothing stands before it."""
        first = [self.mentions[0]] if any(mention.also for mention in self.mentions[1:2]) else []
        return [*first, *(mention for mention in self.mentions if mention.also)]

    def narrowing(self, place: Mention) -> frozenset[str]:
        """Countries and regions that say which place of that name is meant: behind it, or anywhere if it is alone.

        Not those that "and" ties to a name: they are asked for themselves.
        """
        if self.asked is Asked.EXAMPLES and tells_of_whom(self.mentions):
            return frozenset()  # what Katowice does for refugees from Ukraine
        others = [
            mention
            for mention in self.mentions
            if mention.has(Kind.PLACE, Kind.PART) or (mention.elsewhere and not mention.has(Kind.COUNTRY))
        ]
        lands = [one for one in self.mentions if one.sure is Sure.EXACT and one not in (*others, *self._joined())]
        beside = frozenset().union(*(_where(one) for one in lands if 0 < one.first - place.last <= _BESIDE))
        if [one for one in others if not one.close] != [place]:
            return beside
        return beside.union(*(_where(one) for one in lands if not beside or _lies_there(one, beside)))

    def around_all(self) -> frozenset[str]:
        """The one country or region that is named beside places of one breath: Columbus and Cleveland in Ohio."""
        lands = [one for one in self.mentions if one.sure is Sure.EXACT and _is_a_land(one)]
        places = [one for one in self.mentions if one not in lands]
        row = len(places) > 1 and all(one.also for one in places[1:])
        if not row or len(lands) != 1 or lands[0].also:
            return frozenset()
        return _where(lands[0])


def _where(mention: Mention) -> frozenset[str]:
    subjects = (*mention.subjects(Kind.COUNTRY), *mention.subjects(Kind.REGION))
    return frozenset(where for subject in subjects for where in (str(subject), *parts_of(str(subject))))


def _lies_there(mention: Mention, beside: frozenset[str]) -> bool:
    """Whether it is in no other country than these: is London, Ontario in, or only the UK one?"""
    there, here = ({where[:_CODE] for where in all_of} for all_of in (_where(mention), beside))
    return not there.isdisjoint(here)


def _is_a_land(mention: Mention) -> bool:
    return mention.has(Kind.COUNTRY, Kind.REGION) and not mention.has(Kind.PLACE, Kind.PART)


def read(text: str, book: Book) -> Question:
    """What a text asks, and which names of the book stand in it. Never fails, whatever was typed.

    The same questions come again and again, and reading one costs more than the rest of its answer: the latest short
    ones are remembered, as long as the book is the same.
    """
    if len(text) > REMEMBERED:
        return _read(text, book)
    known: Question | None = book.readings.get(text)
    return known or book.readings.keep(text, _read(text, book))


def tells_of_something_else(text: str, book: Book) -> bool:
    """Whether it is about another matter altogether, and not about the declaration: who wrote the bill of rights."""
    said = _words(text, book).said
    return Cue.ELSE in said and not any(said >= ours for ours in _OURS)


def _read(text: str, book: Book) -> Question:
    words, question = _understood(text, book)
    if mended := respelled(words, question.mentions, question.asked):
        again, other = _understood(mended, book)
        if is_clearer(again, other.mentions, other.asked):
            return other
    for typed in on_other_keys(words, question.mentions, question.asked, book):
        again, other = _understood(typed, book)
        if makes_sense(again, other.mentions):
            return other
    return question


def _understood(text: str, book: Book) -> tuple[Sentence, Question]:
    words = _words(text, book)
    mentions = find(words, book)
    language = words.language
    numbers, told = told_by_subject(words, mentions)
    if numbers and not {*_commitments(words)} - {ALL}:  # which of the six is the one on data
        return words, Question(Asked.COMMITMENT, told, numbers, language)
    rest = without_asides(words, mentions, book)
    if rest is None:
        rest = named_by_its_body(words, mentions, book)
    if rest is not None:
        words = _words(rest, book)
        mentions = _still_asked(find(words, book), mentions)
    numbers = _commitments(words)
    if numbers:
        mentions = without_numbers(words, mentions)
    return words, Question(intent(words, mentions, numbers), mentions, numbers, language)


def _still_asked(mentions: tuple[Mention, ...], before: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without places that were only told of when the whole text was read: born in Berlin."""
    known = frozenset[SubjectId]().union(*map(_places, before))
    if not any(one.sure is Sure.EXACT and _places(one) for one in before):
        return mentions
    return tuple(one for one in mentions if not _places(one) or not known.isdisjoint(_places(one)))


def _places(mention: Mention) -> frozenset[SubjectId]:
    """Every place it may be."""
    named = (name.subject for name in mention.names if name.kind in (Kind.PLACE, Kind.PART))
    return frozenset((*named, *(name.subject for name in mention.elsewhere)))


def _words(text: str, book: Book) -> Sentence:
    return sentence(
        _LETTERS_APART.sub(_joined, text[:LONGEST_TEXT] if text.isascii() else _spelled_out(text)),
        book.lexicon,
        lambda word: word in _NUMBERS or bool(book.exact(word)) or _is_city(word, book),
        lambda word: bool(book.exact(word) or book.elsewhere(word)),
    )


def _spelled_out(text: str) -> str:
    """The text with its clauses parted, and what one sign says in words."""
    return flags_as_names(_PHRASES.sub(" ", _CLAUSES.sub(" ", text)[:LONGEST_TEXT])).translate(_SMALL_CAPITALS)


def _joined(letters: re.Match[str]) -> str:
    return letters.group().replace(" ", "")


def _is_city(word: str, book: Book) -> bool:
    """Whether it is a city whose name ends with the word for one: 京都市 is not to be cut before 都市."""
    signed = word.endswith(_CAPITAL_CITY) and len(_CAPITAL_CITY) < len(word) <= _LONGEST_CITY
    return signed and bool(book.elsewhere(word) or book.elsewhere(word[:-1]))


def _commitments(words: Sentence) -> tuple[int, ...]:
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
    behind = at > 0 and words.words[at].word == _ONE and words.words[at - 1].word in _NUMBERS  # the fifth one
    do = Cue.DO in words.cues[at] and len(words.words[at].word) <= _LITTLE  # what do they say: two in Hindi
    return behind or do or _is_total(words, at) or not _ASKING.isdisjoint(words.cues[at])


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
    return _NUMBERS.get(token.word, 0) or ROMAN.get(token.raw.strip("?!.,"), 0)
