"""Names of regions and countries that are cities by the words beside them: Montréal et Québec, Québec la ville."""

from collections.abc import Sequence

from bot.rules.names.index import BELONGING, Kind, Name
from bot.rules.names.mentions import Book
from bot.rules.names.regions import by_letters, country_of, is_of_the_table
from bot.rules.sentences.endings import without_prefix
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.beside.companions import A_CITY, CALLED_LIKE_ITS_TOWN, CITIES_BUT_IN, INSIDE, OF, RATHER_A_CITY
from bot.rules.words.cues import Cue
from bot.rules.words.places.of_one_city import BEFORE

GLUED_AND = "و"
HUNG_BEFORE = (GLUED_AND, "ו")  # the second name, in Arabic and Hebrew
HUNG_BEHIND = tuple("와 과 하고 랑 ና ும் ും".split())  # the first: Korean, Amharic, Tamil, Malayalam
_ARTICLES = frozenset({"la", "a", "the"})
_BEFORE_A_NAME = frozenset({"o", "a", "le", "do", "no"})  # O Porto, A Coruña, Le Havre, a cidade do Porto
_WRAPPING = ".,;:!?()"
_IN, _ENGLISH = "in", "en"
_FRANCE = "frança"  # without its sign Franca is a city in Brazil
_NEVER_A_WORD = frozenset({"KL", "DC", "SF", "JB"})  # in these capitals
_CALLED_BY_INITIALS = _NEVER_A_WORD | {"LA"}
_SHORT, _FEW, _INITIALS = 6, 3, 2  # words, words (o porto assinou?), letters
_ASKED = frozenset(set(Cue) - {Cue.FILL, Cue.AND, Cue.MANY, Cue.OUR, Cue.DO})  # what asks something is no name
_OF_ONE = frozenset({Cue.SIGN, Cue.DID, Cue.FILL})  # o porto já aderiu
_ABOUT, _OF_SEVERAL = frozenset({Cue.SIGN, Cue.LIST}), frozenset({Cue.WHICH, Cue.WHO, Cue.MANY, Cue.SHOW})
_LANDS = frozenset({Kind.REGION, Kind.COUNTRY})
_LIKE_THEIR_CAPITALS = frozenset(
    {"BR", "DJ", "DZ", "GT", "KW", "LU", "MC", "MX", "PA", "SG", "SM", "TN"}
)  # in some language
_CITY_WORDS = frozenset(fold(word) for words in BEFORE.values() for word in words.split(",") if " " not in word)
_LONGEST_REGION = 3  # words
_CITY = "city"
_ITS_ARTICLES = frozenset({"le", "du", "au", "the"})  # of a province: le Québec


def is_joined(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether Arabic's "and" ties it to the city before it: in صيدا وصور the second is no picture."""
    if sentence.words[at].word[0] != GLUED_AND or (at and sentence.is_parted(at - 1)):
        return False
    if not at:  # what came before it in the chat: وجرش؟
        return not sentence.cues[at] and (len(sentence.words) == 1 or sentence.is_parted(at))
    return _is_a_city(sentence.words[at - 1].word, book)


def is_beside_a_city(sentence: Sentence, book: Book, first: int, names: Sequence[Name]) -> bool:
    """Whether "and" ties the name of a region or country to a city's: in "Montréal et Québec" both are cities, and in
    وهران والجزائر the second is the capital.
    """
    if not names or any(name.kind not in _LANDS for name in names):
        return False
    if (
        is_joined(sentence, book, first)
        or _is_called_a_city(sentence, book, first)
        or _is_a_capital(sentence, first, names)
    ):
        return True
    if first < 2 or Cue.AND not in sentence.cues[first - 1]:
        return False
    if sentence.words[first - 1].word == _IN and _ENGLISH in sentence.languages:
        return False  # "and" in Slovenian: stamford in lincolnshire, england
    return _is_a_city(sentence.words[first - 2].word, book)


def _is_in_a_state(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether a state of another country stands right behind a country's name: Lebanon, Tennessee; Peru in Indiana."""
    lands = {str(name.subject) for name in book.exact(sentence.words[at].word) if name.kind is Kind.COUNTRY}
    if not lands or at + 1 >= len(sentence.words):
        return False
    behind = at + 1 + (sentence.words[at + 1].word in INSIDE and not sentence.is_parted(at))
    if behind == at + 1 and not sentence.is_parted(at) and sentence.phrases[behind]:
        return False  # مين is Maine, and who
    stretches = (
        sentence.typed(behind, end) for end in range(behind, min(behind + _LONGEST_REGION, len(sentence.words)))
    )
    states = (name for typed in stretches for name in book.exact(typed) if is_of_the_table(name))
    there = {country_of(str(name.subject)) for name in states if name.language != BELONGING} - {""}
    there |= _by_letters(sentence, behind)
    return bool(there) and there.isdisjoint(lands)


def _by_letters(sentence: Sentence, at: int) -> set[str]:
    """The countries of the states that two capitals behind a comma stand for: Lebanon, TN."""
    if at >= len(sentence.words) or not sentence.is_parted(at - 1):
        return set()
    found = by_letters(sentence.words[at].raw.strip(_WRAPPING))
    return {country_of(str(name.subject)) for name in found if name.kind is Kind.REGION}


def is_a_state_and_a_hall(sentence: Sentence, book: Book, first: int, last: int) -> bool:
    """Whether it is the state that the city before it lies in, and half a word for its body: Portsmouth Virginia city
    hall has nothing to do with Virginia City.
    """
    if (
        last != first + 1
        or not 0 < last < len(sentence.words)
        or not first
        or sentence.words[last].word != _CITY
        or sentence.is_parted(first - 1)
    ):
        return False
    if not any(is_of_the_table(name) for name in book.exact(sentence.words[first].word)):
        return False
    return any(name.kind is Kind.PLACE for name in book.exact(sentence.words[first - 1].word))


def is_rather_a_city(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether a city is meant by a country's name, or a word with a capital: ¿Granada firmó?, Lebanon, Tennessee."""
    if not book.elsewhere(sentence.words[at].word):
        return False
    return _is_called_so(sentence, at) or _is_in_a_state(sentence, book, at) or _is_its_town(sentence, at)


def _is_its_town(sentence: Sentence, at: int) -> bool:
    """Whether a region's town is asked for: nakapirma na ba ang Cebu; not those of the region: mga siyudad sa Cebu."""
    before = INSIDE | _ITS_ARTICLES
    behind = at > 0 and (sentence.words[at - 1].word in before or sentence.is_parted(at - 1))
    if behind or sentence.words[at].word not in CALLED_LIKE_ITS_TOWN:
        return False
    return not sentence.said.isdisjoint(_ABOUT) and sentence.said.isdisjoint(_OF_SEVERAL)


def _is_called_so(sentence: Sentence, at: int) -> bool:
    """Whether who speaks its language calls the city so."""
    word = sentence.words[at]
    if word.raw.strip(_WRAPPING).lower() == _FRANCE:
        return False
    known = any((language, word.word) in RATHER_A_CITY for language in sentence.languages)
    there = CITIES_BUT_IN.get(word.word)
    known = known or (there is not None and there.isdisjoint(sentence.languages))
    asked = len(sentence.words) <= _FEW and Cue.SIGN in sentence.said
    return known and (asked or not sentence.phrases[at] or word.raw[:1].isupper())


def is_named_between(sentence: Sentence, at: int) -> bool:
    """Whether the word there has the one capital of a short question about signing: har Asker signert?"""
    capitals = sum(token.raw[:1].isupper() for token in sentence.words[1:])
    if not at or capitals != 1 or len(sentence.words) > _SHORT or "de" in sentence.languages:
        return False
    raw = sentence.words[at].raw
    named = len(raw) > _INITIALS and raw[:1].isupper() and not raw.isupper() and _ASKED.isdisjoint(sentence.cues[at])
    return named and Cue.SIGN in sentence.said


def is_asked_about(sentence: Sentence, at: int) -> bool:
    """Whether a word that makes another name of the one behind it is itself the name: O Porto assinou?"""
    if is_named_between(sentence, at):
        return True
    token, behind = sentence.words[at], sentence.cues[at + 1 : at + 2]
    if not sentence.phrases[at] and (_is_shouted(sentence, at) or _is_first_before_signing(sentence, at)):
        return True  # NOLA is no word of this language
    if _is_shouted(sentence, at) and (len(sentence.words) == 1 or token.raw.strip(_WRAPPING) in _NEVER_A_WORD):
        return True  # KL
    if any(parts == {Cue.FILL} for parts in behind):
        behind = sentence.cues[at + 2 : at + 3]  # o porto já assinou
    alone = sentence.cues[at] == {Cue.NOT} and at > 0 and any(Cue.SIGN in parts for parts in behind)
    article = len(sentence.words) <= _FEW or sentence.words[at - 1].word in _BEFORE_A_NAME
    return alone and (token.raw[:1].isupper() or article)


def _is_shouted(sentence: Sentence, at: int) -> bool:
    """Whether it is written in capitals as nothing else is, and is no longer word of two letters than what some call
    their city: did KL sign?
    """
    raw = sentence.words[at].raw.strip(_WRAPPING)
    alone = len(sentence.words) == 1 or not sentence.text.isupper()
    return alone and raw.isupper() and (len(raw) > _INITIALS or raw in _CALLED_BY_INITIALS)


def _is_first_before_signing(sentence: Sentence, at: int) -> bool:
    """Whether it is the subject of the sentence, by its place and capital: Jos ta sa hannu."""
    behind = sentence.cues[1:2]
    return at == 0 and sentence.words[0].raw[:1].isupper() and any(Cue.SIGN in parts for parts in behind)


def _is_a_capital(sentence: Sentence, at: int, names: Sequence[Name]) -> bool:
    """Whether the word before it says that the capital of that name is meant: مدينة تونس, город Алжир."""
    if not any(name.subject in _LIKE_THEIR_CAPITALS for name in names) or not at or sentence.is_parted(at - 1):
        return False
    before = sentence.words[at - 1].word in OF and at > 1
    return sentence.words[at - 1 - before].word in _CITY_WORDS


def _is_called_a_city(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether the word behind it says so: Québec ville, Québec la ville là."""
    if is_a_state_and_a_hall(sentence, book, at, at + 1):
        return False
    behind = sentence.words[at + 1 : at + 3]
    return any(token.word in A_CITY for token in behind[: 1 + (len(behind) > 1 and behind[0].word in _ARTICLES)])


def _is_a_city(word: str, book: Book) -> bool:
    """Whether the register or, in a script without capitals, anybody knows a city called so."""
    readings = (word, *without_prefix(word))
    if any(name.kind is Kind.PLACE for bare in readings for name in book.register.exact(bare)):
        return True
    return not word.isascii() and any(book.elsewhere(bare) for bare in readings)
