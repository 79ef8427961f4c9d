"""Names that are rather words of the story around a question: of "my mum swears Paris signed" no village is meant.

Among the world's villages is one for almost every word of every language. Where something clearer is asked for, such
a word counts as a name only where it stands like one: with its capital, in a row of names, beside the word for signing,
or where it tells the clearer name from its namesakes.
"""

from collections.abc import Sequence

from bot.rules.names.index import BELONGING, TO_THE_LETTER, Kind
from bot.rules.names.mentions import CITY, Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.words.beside.companions import FROM, INSIDE, NEAR, OF, TELLING
from bot.rules.words.cues import Cue
from bot.rules.words.people.given_names import GIVEN_NAMES, MORE_GIVEN_NAMES

_METROPOLIS = 1_000_000  # people
_OURS = frozenset({Kind.PLACE, Kind.PART, Kind.LEADER, Kind.THEME})
_CITIES = frozenset({Kind.PLACE, Kind.PART})
_LANDS = frozenset({Kind.COUNTRY, Kind.AREA, Kind.REGION})
_PLACED = (*_CITIES, *_LANDS, Kind.LEADER)  # a word beside these may tell them from their namesakes
_OF_SEVERAL = frozenset({Cue.WHICH, Cue.CITY, Cue.LIST, Cue.MANY, Cue.SHOW, Cue.WHO})
_ABOUT_THE_LIST = frozenset({Cue.SIGN, Cue.LIST})
_PASSED_OVER = frozenset({Cue.FILL, Cue.DID})  # between a city and the word for signing: has Paris already signed
_TIES = INSIDE | NEAR | FROM | OF
_LITTLE = frozenset({Cue.FILL, Cue.AND, Cue.NOT})
_OF_CITIES = frozenset({Cue.CITY, Cue.LEADER, Cue.WHICH})
_FEW = 2  # words
_AWAY = 3  # words: "près de la"
_ENDS = (".", "!", "?", "…", ":", "؟", "。", "？", "！", "।")
_PERSONS = GIVEN_NAMES | MORE_GIVEN_NAMES


def without_story(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> list[Mention]:
    """The mentions, in order, without words of the story; what alone could be meant always counts."""
    unsure = [one for one in mentions if _is_unsure(one) or _is_somebodys(sentence, one, mentions)]
    if not unsure:
        return list(mentions)
    clear = [one for one in mentions if not one.close and _is_clear(sentence, one, book)]
    gone = [one for one in unsure if _is_story(sentence, one, [other for other in clear if other is not one], book)]
    if not clear and _asks_for_no_place(sentence, unsure):
        gone = [one for one in unsure if _is_by_the_way(sentence, one, book)]
    return [one for one in mentions if not any(one is other for other in gone)]


def _is_unsure(mention: Mention) -> bool:
    """Whether it is a place of the gazetteer, or only nearly a name."""
    if mention.sure is Sure.EXACT:
        return bool(mention.elsewhere) and not mention.names
    return mention.sure is Sure.NEAR and any(hit.slips or hit.alike != TO_THE_LETTER for hit in mention.near)


def _is_somebodys(sentence: Sentence, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether it says where one of ours comes from: my Turkish neighbour. Not what sort of city: my Turkish town."""
    if mention.has(*_OURS) or not mention.has(*_LANDS) or any(name.language != BELONGING for name in mention.names):
        return False
    around = range(max(0, mention.first - _FEW), min(mention.last + _FEW + 1, len(sentence.words)))
    if any(not _OF_CITIES.isdisjoint(sentence.cues[at]) for at in around if not mention.first <= at <= mention.last):
        return False
    if any(
        other is not mention and {other.first, other.last}.intersection(around)
        for other in mentions
        if other.has(*_CITIES)
    ):
        return False
    before = sentence.cues[max(0, mention.first - _FEW) : mention.first]
    return any(Cue.OUR in parts for parts in before)


def _is_clear(sentence: Sentence, mention: Mention, book: Book) -> bool:
    """Whether it is surely asked for: what the register knows, a country whose cities are asked for, a large city."""
    if mention.sure is not Sure.EXACT:
        return False
    if mention.has(*_OURS):
        return True
    if mention.names:
        return mention.has(*_LANDS) and not _OF_SEVERAL.isdisjoint(sentence.said)
    large = book.most_people(mention) >= CITY
    return large or is_named(sentence, mention.words) or stands_beside_signing(sentence, mention.words)


def _is_story(sentence: Sentence, mention: Mention, clear: Sequence[Mention], book: Book) -> bool:
    """Whether it is rather a word of the sentence than a second name beside the clear ones."""
    if clear and mention.names and mention.sure is Sure.EXACT:
        return True
    if not clear or _is_in_a_row(sentence, mention) or stands_beside_signing(sentence, mention.words):
        return False
    places = (other for other in clear if other.elsewhere or other.has(*_PLACED))
    if any(_tells_which(sentence, mention, other) for other in places) or _stands_alone(sentence, mention):
        return False
    if mention.first == mention.last and mention.typed in _PERSONS:
        return True
    there = any(other.first > mention.last for other in clear) and _is_home(sentence, mention)
    return not is_named(sentence, mention.words) and (there or not _is_a_known_city(mention, book))


def _asks_for_no_place(sentence: Sentence, unsure: Sequence[Mention]) -> bool:
    """Whether the other words are a clear wish by themselves: the list, how to sign, what the declaration says."""
    inside = {at for one in unsure for at in range(one.first, one.last + 1)}
    said = frozenset[Cue]().union(*(parts for at, parts in enumerate(sentence.cues) if at not in inside))
    several = not said.isdisjoint({Cue.WHICH, Cue.MANY, Cue.SHOW}) and not said.isdisjoint({Cue.CITY, Cue.LIST})
    signing = said >= {Cue.HOW, Cue.SIGN}
    return several or signing or (Cue.PLEDGE in said and not said.isdisjoint({Cue.WHAT, Cue.WHO, Cue.START}))


def _is_by_the_way(sentence: Sentence, mention: Mention, book: Book) -> bool:
    """Whether a small word is told beside such a wish: for my homework, for the halstad."""
    if not mention.first or (mention.names and mention.sure is Sure.EXACT):
        return False
    if (
        is_named(sentence, mention.words)
        or _is_in_a_row(sentence, mention)
        or stands_beside_signing(sentence, mention.words)
    ):
        return False
    beside = (mention.first - 1, mention.last + 1)
    parts = frozenset[Cue]().union(*(sentence.cues[at] for at in beside if 0 <= at < len(sentence.cues)))
    before = sentence.words[mention.first - 1].word
    return before not in _TIES and parts.isdisjoint(_OF_CITIES) and not _is_a_known_city(mention, book)


def _is_home(sentence: Sentence, mention: Mention) -> bool:
    """Whether somebody only lives there or comes from there: I'm from Lyon."""
    return mention.first > 0 and sentence.words[mention.first - 1].word in FROM | INSIDE


def _is_a_known_city(mention: Mention, book: Book) -> bool:
    """Whether so many speak of it that it is meant all the same; of a word with an ending cut off even more must."""
    cut = any(name.text != mention.typed for name in mention.elsewhere)
    return book.most_people(mention) >= (_METROPOLIS if cut else CITY)


def is_named(sentence: Sentence, inside: range) -> bool:
    """Whether these words have a capital that only their being a name gives them."""
    words, first = sentence.words, inside[0]
    if not _has_capital(words[first].raw) or "de" in sentence.languages:
        return False
    if not first or words[first - 1].raw.endswith(_ENDS):
        return False
    return any(not _has_capital(token.raw) for at, token in enumerate(words) if at not in inside)


def _has_capital(raw: str) -> bool:
    letters = raw.lstrip("\"'«“„(¿¡-—")
    return letters[:1] != letters[:1].lower()


def _is_in_a_row(sentence: Sentence, mention: Mention) -> bool:
    """Whether "and" or a comma ties it to the word before or behind it."""
    before, behind = mention.first - 1, mention.last + 1
    cues = sentence.cues
    ends = [cues[at] for at in (before, behind) if 0 <= at < len(cues)]
    return any(Cue.AND in parts for parts in ends) or (
        before >= 0 and sentence.is_parted(before) and behind == len(cues)
    )


def _stands_alone(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is parted from the words before it and behind it: Paris? Lyon? Or Zittau yes, but Löbau?"""
    last = mention.last == len(sentence.words) - 1
    before = mention.first - 1
    if last and before > 0 and not sentence.is_parted(before):
        before -= sentence.cues[before] <= _LITTLE
    return (before < 0 or sentence.is_parted(before)) and (last or sentence.is_parted(mention.last))


def stands_beside_signing(sentence: Sentence, inside: range) -> bool:
    """Whether nothing but little words stands between these and a word for signing or the list."""
    return _meets_signing(sentence, inside[0] - 1, -1) or (
        not sentence.is_parted(inside[-1]) and _meets_signing(sentence, inside[-1] + 1, 1)
    )


def _meets_signing(sentence: Sentence, at: int, step: int) -> bool:
    while 0 <= at < len(sentence.words):
        if step < 0 and sentence.is_parted(at):
            return False
        if not _ABOUT_THE_LIST.isdisjoint(sentence.cues[at]):
            return (
                sentence.phrases[at] > 0 or Cue.FILL not in sentence.cues[at]
            )  # dahil: Turkish, and Tagalog "because"
        if not sentence.cues[at] or not sentence.cues[at] <= _PASSED_OVER or (step > 0 and sentence.is_parted(at)):
            return False
        at += step
    return False


def _tells_which(sentence: Sentence, mention: Mention, clear: Mention) -> bool:
    """Whether it may say which place of the clear name is meant: it stands beside it, or behind it and "in"."""
    first, last = sorted((mention, clear), key=lambda one: one.first)
    between = range(first.last + 1, last.first)
    if not between:
        return not sentence.words[last.first].raw.startswith("¿")  # soy de Zaragoza, ¿Dakar firmó?
    if sentence.typed(between[0], between[-1]) in TELLING:
        return True
    if last is mention and mention.close:
        return True  # ябланица близо до ловеч
    parted = sentence.is_parted(first.last) and sentence.words[between[0]].word not in NEAR  # Mettmann, bei Wuppertal
    near = len(between) <= _AWAY and not parted and not any(map(sentence.is_parted, between))
    ties = [sentence.words[at].word in _TIES for at in between if sentence.cues[at] <= _LITTLE]
    if near and (all(ties) if first is mention else any(ties)) and len(ties) == len(between):
        return True
    return last is mention and sentence.words[mention.first - 1].word in _TIES
