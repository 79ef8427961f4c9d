"""A word of no table beside a city where signing is asked of: whoever that is, it is rather theirs than the city's.

Nobody can list all who may sign: a landlord in London, the firemen of Paris, Ezekiel Dublin. So what is asserted needs
more than the name and a verb: no word that nobody knows, or that belongs to another matter, may be tied to the name in
the clause that asks. What people say beside a city without meaning anybody else is in `rather_the_city`.
"""

from collections.abc import Iterable, Set

from bot.rules.names.mentions import Book, Mention
from bot.rules.sentences.endings import is_ending
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside import tied_to_a_city as tied
from bot.rules.words.beside.companions import SIGNING
from bot.rules.words.beside.fondly_called import WORDS as FONDLY_CALLED
from bot.rules.words.beside.rather_the_city import STEMS, WORDS
from bot.rules.words.cues import Cue

_ASKED = frozenset({Cue.SIGN, Cue.LIST})
_OF_IT = frozenset({Cue.DO, Cue.POINT, Cue.STEPS, Cue.LEADER})  # what Mumbai does about its police
_HAMLET = 5000  # people
_AND = ("و", "ו")  # hung before a word it begins another name: وقعت صيدا وكككككك
_ANOTHER_MATTER = frozenset({Cue.ELSE})


def hamlets(mentions: Iterable[Mention], book: Book) -> set[int]:
    """The words that name nothing but places so small that they are rather somebody's name: Baraka, Warsame."""
    small = (one for one in mentions if not one.names and book.most_people(one) < _HAMLET)
    return {at for one in small for at in one.words}


def is_of_a_stranger(sentence: Sentence, mention: Mention, taken: Set[int]) -> bool:
    """Whether such a word is tied to the name, in a clause that asks who signed."""
    if sentence.said.isdisjoint(_ASKED) or not sentence.said.isdisjoint(_OF_IT):
        return False
    if any(Cue.WHAT in parts and Cue.FILL not in parts for parts in sentence.cues):
        return False
    if mention.typed in tied.RATHER_THE_CITY:
        return False  # colonia is a quarter as well
    if sum(token.word == sentence.words[mention.first].word for token in sentence.words) > 1:
        return False  # I study in Bern, and has Bern signed?
    beside = [at for at in _tied(sentence, mention) if _is_a_stranger(sentence, at, taken)]
    beside = [at for at in beside if not _is_fondly_said(sentence, at, mention)]
    return any(not _is_ours_elsewhere(sentence, at) for at in beside) and _asks_of_it(sentence, mention)


def _tied(sentence: Sentence, mention: Mention) -> list[int]:
    """Where the words stand that touch the name, or that a little word ties to it: before it, and behind it."""
    before, behind = mention.first - 1, mention.last + 1
    while behind + 1 < len(sentence.words) and sentence.words[behind].glued and is_ending(sentence.words[behind].word):
        behind += 1
    while behind + 1 < len(sentence.words) and sentence.words[behind].word in tied.ONE_THERE:
        behind += 1
    while before > 0 and _ties(sentence, before) and not sentence.is_parted(before):
        before -= 1
    found = [before] if before >= 0 and not sentence.is_parted(before) else []
    if behind == len(sentence.words) or sentence.is_parted(behind - 1) or sentence.words[behind].word.startswith(_AND):
        return found
    return [*found, behind]


def _ties(sentence: Sentence, at: int) -> bool:
    """Whether the word there is a little one for "of" or "in", or one for a city behind such a word."""
    word = sentence.words[at].word
    if Cue.CITY in sentence.cues[at] and at > 1:
        return sentence.words[at - 1].word in tied.TIED_OR_INSIDE
    return word in tied.TIED_OR_INSIDE or (word == tied.IN_ALBANIAN and "sq" in sentence.languages)


def _is_a_stranger(sentence: Sentence, at: int, taken: Set[int]) -> bool:
    word = sentence.words[at].word
    if at and sentence.words[at - 1].word in tied.RATHER_THE_CITY:
        return False  # the quarter Bogucice in Katowice
    if at in taken or word in WORDS or word in tied.RATHER_THE_CITY or word.startswith(STEMS):
        return False
    if sentence.cues[at] == _ANOTHER_MATTER:
        return True
    strange = sentence.is_strange(at) and Cue.WHO not in sentence.said  # who signed in the name of Tirana
    return strange and not any(root in word for root in SIGNING)


def _is_fondly_said(sentence: Sentence, at: int, mention: Mention) -> bool:
    """Whether it stands right before the name as what people call a city, or whom they ask: die hauptstadt Bern."""
    return at == mention.first - 1 and sentence.words[at].word in FONDLY_CALLED


def _is_ours_elsewhere(sentence: Sentence, at: int) -> bool:
    """Whether somebody asks for their own city behind it (I live in Bern, did we sign)."""
    ours = (behind for behind, parts in enumerate(sentence.cues) if Cue.OUR in parts and Cue.FILL not in parts)
    return any(behind > at for behind in ours)


def _asks_of_it(sentence: Sentence, mention: Mention) -> bool:
    """Whether the name stands in the clause that asks: in "my uncle lives in Bern, have they signed" it does not."""
    first, last = mention.first, mention.last
    while first and not sentence.is_parted(first - 1):
        first -= 1
    while last + 1 < len(sentence.words) and not sentence.is_parted(last):
        last += 1
    return any(not _ASKED.isdisjoint(sentence.cues[at]) for at in range(first, last + 1) if at not in mention.words)
