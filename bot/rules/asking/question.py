"""Reading a question: what is asked, and which names stand in it. Data in, data out; nothing is answered here."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace

from bot.rules.asking.asides import without_asides
from bot.rules.asking.commitments import NUMBER_WORDS, numbers_of
from bot.rules.asking.counted import ALL, without_numbers
from bot.rules.asking.fled_from import fled_from, tells_of_whom
from bot.rules.asking.intent import Asked, intent
from bot.rules.asking.other_keys import makes_sense, on_other_keys
from bot.rules.asking.respelled import is_clearer, respelled
from bot.rules.asking.told_by_subject import told_by_subject
from bot.rules.names.countries import flags_as_names
from bot.rules.names.index import TO_THE_LETTER, Kind, SubjectId
from bot.rules.names.mentions import Book, Mention, Sure
from bot.rules.names.regions import parts_of
from bot.rules.sentences.sentence import Sentence, sentence
from bot.rules.sentences.tokens import LONGEST_TEXT
from bot.rules.weighing.body_named import named_by_its_body
from bot.rules.weighing.finding import find
from bot.rules.words import ordinary
from bot.rules.words.cues import Cue

# Beside one of these sets it is asked for all the same, whatever else is spoken of.
_OURS = (frozenset({Cue.PLEDGE}), frozenset({Cue.LEADER}), frozenset({Cue.OUR, Cue.CITY}))
_CAPITAL_CITY, _LONGEST_CITY = "都市", 6  # signs
_LETTER = r"[^\W\d_\u0e00-\U0010ffff]"  # beyond those, one sign may be a word: 너 뭐 할 수 있어
_LETTERS_APART = re.compile(rf"(?<!\S){_LETTER}(?: {_LETTER}){{3,}}(?![^\s?!.,])")  # D E L H I
_CLAUSES = re.compile("(?<=[。，、？！；：])(?=[^\\s。，、？！；：])")  # what no space parts in Chinese and Japanese
_PHRASES = re.compile("[\ufdfa\ufdfb]")  # one sign, four words: 400 of it would be a book to look through
_SMALL_CAPITALS = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz")
_OF_DOING = frozenset({Cue.DO, Cue.WHAT, Cue.HOW, Cue.SHOW})
_OF_SIGNING = frozenset({Cue.SIGN, Cue.LIST, Cue.MANY})
REMEMBERED = 200  # characters; nobody words a longer question twice
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
        if self.asked is Asked.EXAMPLES:
            lands = [one for one in lands if not self._is_told_of(one, place)]
        beside = frozenset().union(*(_where(one) for one in lands if 0 < one.first - place.last <= _BESIDE))
        if [one for one in others if not one.close] != [place]:
            return beside
        return beside.union(*(_where(one) for one in lands if not beside or _lies_there(one, beside)))

    def names_only_homes(self) -> bool:
        """Whether every country and region that is named only says where whoever asks lives."""
        return all(one.home for one in self._lands())

    def names_lands_by_the_way(self, place: Mention) -> bool:
        """Whether each of them stands far before the place, or only says where whoever asks lives."""
        return all(one.home or place.first - one.last > _BESIDE for one in self._lands())

    def names_a_region_of(self, country: str) -> bool:
        """Whether a region of this country is named."""
        codes = (str(code) for one in self._lands() for code in one.subjects(Kind.REGION))
        return any(code[:_CODE] == country for code in codes)

    def _lands(self) -> list[Mention]:
        return [one for one in self.mentions if one.sure is Sure.EXACT and _is_a_land(one)]

    def _is_told_of(self, land: Mention, place: Mention) -> bool:
        """Whether it rather says whom the place did something for: what did Koboko do for the South Sudanese."""
        before = self.mentions[self.mentions.index(land) - 1]
        return land.first - place.last > _BESIDE and not (land.around and before == place) and fled_from(land)

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
    if numbers and not {*numbers_of(words)} - {ALL}:  # which of the six is the one on data
        return words, Question(Asked.COMMITMENT, told, numbers, language)
    rest = without_asides(words, mentions, book)
    if rest is None:
        rest = named_by_its_body(words, mentions, book)
    if rest is not None:
        words = _words(rest, book)
        mentions = _still_asked(find(words, book), mentions)
    numbers = numbers_of(words)
    if numbers:
        mentions = without_numbers(words, mentions)
    asked = intent(words, mentions, numbers)
    if asked is Asked.EXAMPLES and not words.said.isdisjoint(_OF_DOING) and words.said.isdisjoint(_OF_SIGNING):
        mentions = tuple(map(_shown, mentions))
    return words, Question(asked, mentions, numbers, language)


def _shown(mention: Mention) -> Mention:
    """The mention; a city of exactly that name, of which only is told what it does, need not be asked back."""
    near = mention.sure is Sure.NEAR and not mention.of_it  # of the Hague police nothing is asked here
    known = near and len(mention.subjects(Kind.PLACE)) == 1 and not ordinary(mention.typed)
    exact = known and all(hit.alike == TO_THE_LETTER and not hit.slips for hit in mention.near)
    return replace(mention, sure=Sure.EXACT) if exact else mention


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
        lambda word: word in NUMBER_WORDS or bool(book.exact(word)) or _is_city(word, book),
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
