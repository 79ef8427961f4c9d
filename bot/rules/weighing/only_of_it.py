"""Who or what is only of a city: the bishop of Paris, Dublin's rival, a school in London. Whether those have signed is
not whether the city has: it is asked back.

The words for them are in tables; where somebody asks who signed, a word that nobody knows is taken for one as well if
a word for "of" ties it to the city, and so is a theme (la police de Paris a signé ?). Of words tied to it in any other
way see `whose_signature`.
"""

from collections.abc import Set
from dataclasses import replace

from bot.rules.names.index import Kind, writes_no_spaces
from bot.rules.names.mentions import Mention, Sure, asked_back
from bot.rules.sentences.endings import is_ending
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.weighing.another_body import as_another_body
from bot.rules.weighing.longer_names import Beside
from bot.rules.weighing.whose_signature import is_of_a_stranger
from bot.rules.words.beside import tied_to_a_city as tied
from bot.rules.words.beside.companions import SIGNING
from bot.rules.words.beside.not_the_mayor import BESIDE_A_MAYOR, ONE_WORD
from bot.rules.words.beside.of_a_city import OF_A_CITY
from bot.rules.words.beside.of_a_city_beyond import OF_A_CITY_BEYOND
from bot.rules.words.cues import Cue

_ASKED = frozenset({Cue.SIGN, Cue.LIST})
_DOING = frozenset({Cue.DO, Cue.POINT, Cue.STEPS, Cue.WHAT})  # what Mumbai does about its police
_PIECES = 3  # a word is cut into at most, where no spaces part words
_FAR, _WITHIN = 6, 3  # words: from the city to whoever is not its mayor, from them to the word for one
_NOWHERE: frozenset[str] = frozenset()
_NO_MAYOR = ONE_WORD | BESIDE_A_MAYOR.keys()
_ANY = "und"  # the language of what every language says


def _spoken() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in (OF_A_CITY, OF_A_CITY_BEYOND):
        for language, words in table.items():
            for word in words.split():
                found.setdefault(fold(word.replace("_", " ")), set()).add(language)
    return {word: frozenset(languages) for word, languages in found.items()}


_THOSE = _spoken()


def not_who_is_of_it(
    sentence: Sentence, mention: Mention, beside: Beside, taken: Set[int], hamlets: Set[int]
) -> Mention:
    """The mention, only near where it only says of which city somebody or something is."""
    if mention.sure is not Sure.EXACT or not mention.has(Kind.PLACE) or mention.has(Kind.COUNTRY):
        return mention
    if _is_not_the_mayor(sentence, mention):
        return replace(asked_back(mention), of_it=True)
    known = _is_behind(sentence, mention, beside, taken) or _is_before(sentence, mention, beside, taken)
    if not known and not is_of_a_stranger(sentence, mention, taken - hamlets):
        return mention
    if as_another_body(sentence, mention, taken) != mention:
        return mention  # that the diocese of Paris has not signed is known for sure
    return replace(asked_back(mention), of_it=True)


def _is_not_the_mayor(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody is asked for who was the mayor there, stands in for one, or is of the family."""
    if not sentence.has(_NO_MAYOR):
        return False
    around = range(max(0, mention.first - _FAR), min(len(sentence.words), mention.last + _FAR + 1))
    return any(_says_so(sentence, at) and not _is_apart(sentence, mention, at) for at in around)


def _says_so(sentence: Sentence, at: int) -> bool:
    word = sentence.words[at].word
    if word in ONE_WORD:
        return True
    beside = sentence.cues[max(0, at - _WITHIN) : at + _WITHIN + 1]
    spoken = BESIDE_A_MAYOR.get(word, _NOWHERE)
    return not spoken.isdisjoint(sentence.languages) and any(Cue.LEADER in parts for parts in beside)


def _is_apart(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Whether a sign parts the word there from the name."""
    between = range(at, mention.first) if at < mention.first else range(mention.last, at)
    return any(map(sentence.is_parted, between))


def _is_before(sentence: Sentence, mention: Mention, beside: Beside, taken: Set[int]) -> bool:
    at = mention.first - 1
    while at > 0 and sentence.words[at].word in tied.TIED_OR_INSIDE and not sentence.is_parted(at):
        at -= 1
    if at < 0 or sentence.is_parted(at):
        return False
    links = {sentence.words[between].word for between in range(at + 1, mention.first)}
    if not links <= tied.TIED and not _may_have_signed(sentence, mention, at):
        return False
    if any(_is_one(sentence, first, at) for first in range(max(0, at + 1 - _PIECES), at + 1)):
        return True
    if links and at and Cue.CITY in sentence.cues[at] and _is_one(sentence, at - 1, at - 1):
        return True  # the twin city of Dublin
    titled = at > 0 and Cue.LEADER in sentence.cues[at - 1]  # governor Abdullahi of Wajir
    of = bool(links) and not (links & tied.ALBANIAN and "sq" not in sentence.languages)
    return of and not titled and _is_perhaps_one(sentence, at, beside, taken)


def _may_have_signed(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Whether what is in the city, rather than of it, is what has signed: a school in London has, who is at school in
    London only tells of it.
    """
    article = at > 0 and sentence.words[at - 1].word in tied.ARTICLES
    hung = sentence.words[at].word.endswith(tied.HUNG_ARTICLES)
    return (article or hung or _is_one(sentence, at, at)) and not sentence.is_parted(mention.last)


def _is_behind(sentence: Sentence, mention: Mention, beside: Beside, taken: Set[int]) -> bool:
    at = mention.last + 1
    while at + 1 < len(sentence.words) and sentence.words[at].glued and is_ending(sentence.words[at].word):
        at += 1
    if at >= len(sentence.words) or sentence.is_parted(at - 1):
        return False
    his = sentence.words[at].word in tied.HIS and at + 1 < len(sentence.words)
    at += his
    cut = writes_no_spaces(sentence.words[at].word)
    ends = range(at, min(at + (_PIECES if cut else 1), len(sentence.words)))
    return any(_is_one(sentence, at, end) for end in ends) or (his and _is_perhaps_one(sentence, at, beside, taken))


def _is_one(sentence: Sentence, first: int, last: int) -> bool:
    """Whether these words are in the tables of a language of the sentence."""
    spoken = _THOSE.get(sentence.typed(first, last))
    if spoken is None:
        return False
    return not sentence.languages or _ANY in spoken or not spoken.isdisjoint(sentence.languages)


def _is_perhaps_one(sentence: Sentence, at: int, beside: Beside, taken: Set[int]) -> bool:
    """Whether a word that nobody knows, or that is a theme's, may say who has signed."""
    word = sentence.words[at].word
    if sentence.said.isdisjoint(_ASKED) or word in tied.RATHER_THE_CITY:
        return False
    if at in beside.themes:
        return sentence.said.isdisjoint(_DOING)
    return at not in taken and sentence.is_strange(at) and not any(root in word for root in SIGNING)
