"""Known names that are rather ordinary words of their sentence: "us", "in", "essen", "bend"."""

from collections.abc import Sequence

from bot.rules.names.index import Kind, Name
from bot.rules.names.mentions import Book
from bot.rules.sentences.endings import without_prefix
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.rows import stands_in_a_row
from bot.rules.words import ordinary
from bot.rules.words.beside.companions import INSIDE, NEAR, OF, OWNING, THE_ONE_IN
from bot.rules.words.cues import Cue

_ABOUT_CITIES = frozenset({Cue.SIGN, Cue.CITY, Cue.LIST, Cue.LEADER})
_TWO_AND = 3  # words: two names and what joins them
_LONGEST_LAND = 3  # words: "the United States"
_SHORT = 4  # words
_NEAR_BEHIND = 2  # words: the name and "near"
_DOING = 3  # words: does something against extremism
_IN_IT = frozenset(
    "in, in it, in this, on this, on this list, on the list, on that, in on it, in on this, on it, on board, on there, "
    "there, part of it".split(", ")
)
_OPENING = "(（["
_INSIDE_A_LAND = frozenset(
    map(
        fold,
        "nchini katika huko kule iliyoko ilioko ya ở của tại در برای trong thuộc në au aux du em no na da do aus "
        "from nel nella del dari من داخل inside".split(),
    )
)
_OWNING = OWNING | frozenset(map(fold, "میں کا کی کے والا والی والے में".split()))
_A_NAME = 4  # letters
_LAND = frozenset({Kind.COUNTRY, Kind.REGION})
_NO_CAPITALS = "\u0590"  # scripts from here on have none, or none that people write
_ASKING = frozenset({Cue.WHAT, Cue.WHO, Cue.WHICH, Cue.HOW, Cue.WHEN, Cue.MANY})
_CIVIL = frozenset({Cue.GREET, Cue.THANK})
_THINGS = frozenset({"RE"})  # lands that are things with their article: the meeting


def is_ordinary(sentence: Sentence, first: int, last: int, names: Sequence[Name]) -> bool:
    """Whether the stretch is rather an ordinary word: "us", "in", "no" name countries somewhere."""
    if first != last:
        return _is_a_thing_with_its_article(sentence, first, last, names)
    if len(sentence.words) == 1:
        return bool(sentence.cues[first] & _CIVIL) and not any(name.kind is Kind.PLACE for name in names)
    token = sentence.words[first]
    if token.raw.isupper() and len(token.word) > 1 and not sentence.text.isupper():
        return False
    if _is_behind_a_name(sentence, first, names):
        return False
    if _is_foreign_word(sentence, first, names):
        return True
    tiny = len(token.word) <= 3 and token.word.isascii() and not any(name.kind is Kind.PLACE for name in names)
    tiny = tiny and not (sentence.is_strange(first) and any(_is_said_here(sentence, name) for name in names))
    return sentence.phrases[first] > 0 or (tiny and bool(names))


def _is_a_thing_with_its_article(sentence: Sentence, first: int, last: int, names: Sequence[Name]) -> bool:
    """Whether a land's name, written small, rather means something: on m'a dit à la réunion que Dakar …"""
    small = all(sentence.words[at].raw[:1].islower() for at in range(first, last + 1))
    return small and bool(names) and all(name.subject in _THINGS for name in names)


def _is_said_here(sentence: Sentence, name: Name) -> bool:
    """Whether it is a region, or what a country or theme is called in a language of the sentence: the USA, las ONG."""
    spoken = sentence.languages | {"", "en"}
    if name.kind is Kind.THEME:
        return name.language in sentence.languages
    return name.kind is Kind.REGION or (name.kind is Kind.COUNTRY and name.language in spoken)


def _is_behind_a_name(sentence: Sentence, at: int, names: Sequence[Name]) -> bool:
    """Whether a region's name with its capital says where the name before it lies: Paris, Maine. In Romanian it is
    tomorrow, and Paris in France was told as listed.
    """
    if _is_where_a_name_lies(sentence, at, names):
        return True
    regions = bool(names) and all(name.kind is Kind.REGION for name in names)
    if regions and at and len(sentence.words) <= _SHORT and sentence.is_parted(at - 1):
        return not sentence.cues[at - 1]  # paris, maine
    if not regions or not at or not sentence.words[at].raw[:1].isupper():
        return False
    before = sentence.words[at - 1]
    return before.raw[:1].isupper() and before.raw.strip(",").isalpha() and not sentence.cues[at - 1]


def _is_where_a_name_lies(sentence: Sentence, at: int, names: Sequence[Name]) -> bool:
    """Whether a country or a region stands where the name beside it is said to lie, though it is a word as well: Paris
    (Mali), Delhi nchini Mali, Berlin ở Áo, hat paris in maine unterschrieben, مالی کے کراچی.
    """
    if not names or any(name.kind not in _LAND for name in names):
        return False
    raw, spoken = sentence.words[at].raw, any(name.language in sentence.languages | {""} for name in names)
    if raw[:1] >= _NO_CAPITALS and spoken and _owns_a_name(sentence, at):
        return True
    inside = at > 1 and sentence.words[at - 1].word in INSIDE | _INSIDE_A_LAND
    named = at - 1 - inside
    opened = raw[:1] in _OPENING or (sentence.words[at].glued and "/" in raw)
    region = any(name.kind is Kind.REGION for name in names)
    if named < 0 or not (inside or opened or (sentence.is_parted(named) and not region)):
        return False
    bare = raw.lstrip(_OPENING)
    one = any(sentence.typed(first, at - 1) in THE_ONE_IN for first in range(max(1, at - _LONGEST_LAND), at - 1))
    if (
        sentence.cues[named]
        and not one
        and not (inside and bare[:1].isupper() and sentence.words[named].raw[:1].isupper())
    ):
        return False
    small = inside and sentence.text.islower() and len(bare) >= _A_NAME and Cue.SIGN in sentence.said
    return (bare[:1].isupper() and not sentence.text.isupper()) or (bare[:1] >= _NO_CAPITALS and spoken) or small


def _owns_a_name(sentence: Sentence, at: int) -> bool:
    """Whether a name that is no word stands behind it, and between them what says that it lies there."""
    owning = at + 2 < len(sentence.words) and sentence.words[at + 1].word in _OWNING and sentence.is_strange(at + 2)
    return owning and Cue.SIGN in sentence.said


def _is_foreign_word(sentence: Sentence, at: int, names: Sequence[Name]) -> bool:
    """Whether a word of some table, written small, is a place in languages nobody here speaks: "ama" is Amman."""
    spoken = {name.language for name in names if name.kind is Kind.PLACE}
    small = sentence.words[at].word.isascii() and sentence.words[at].raw[:1].islower()
    return bool(spoken and sentence.cues[at] and small) and spoken.isdisjoint(sentence.languages | {"", "und", "en"})


def is_never_a_land(sentence: Sentence, at: int, names: Sequence[Name]) -> bool:
    """Whether a word asks ("cad" is what in Irish), or is a country where nobody here speaks ("tai", Lithuanian)."""
    spoken = sentence.languages | {"", "und", "en"}
    return not _ASKING.isdisjoint(sentence.cues[at]) or spoken.isdisjoint(name.language for name in names)


def is_dealt_with(sentence: Sentence, at: int, names: Sequence[Name]) -> bool:
    """Whether a theme that is a plain word as well is what something is done about: extremism."""
    themes = bool(names) and all(name.kind is Kind.THEME for name in names)
    before = sentence.cues[max(0, at - _DOING) : at]
    pledged = Cue.PLEDGE in sentence.said
    return themes and not pledged and any(Cue.DO in parts for parts in before)


def is_plain_word(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether a city's name is only a word of its sentence, which says nothing about cities: "essen", "bend"."""
    word = sentence.words[at]
    if not ordinary(word.word) & sentence.languages:
        return False
    if not _ABOUT_CITIES.isdisjoint(sentence.said):
        return False
    if lies_somewhere(sentence, book, at) or is_asked_to_be_in(sentence, at) or _lies_near(sentence, book, at):
        return False
    if _is_in_a_row(sentence, book, at) or stands_in_a_row(sentence, book, at):
        return False
    first = at == 0 and (not sentence.is_parted(at) or Cue.THANK in sentence.said)
    named = word.raw[:1].isupper() and not first and "de" not in sentence.languages
    two = len(sentence.words) == _TWO_AND and Cue.AND in sentence.cues[1]
    two = two or (
        sentence.is_parted(0) and any(Cue.AND in parts for parts in sentence.cues[2:-1])
    )  # bend, berlin and …
    return not named and not all(
        other == at or Cue.AND in sentence.cues[other] or _is_in_a_name(sentence, book, other, small=two)
        for other in range(len(sentence.words))
    )


def _is_in_a_row(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether "and" ties its capital to a city of the register: Wuppertal oder Essen oder beide?"""
    if at <= 1 or not sentence.words[at].raw[:1].isupper() or Cue.AND not in sentence.cues[at - 1]:
        return False
    return any(name.kind is Kind.PLACE for name in book.register.exact(sentence.words[at - 2].word))


def is_asked_to_be_in(sentence: Sentence, at: int) -> bool:
    """Whether the text asks nothing but whether it is there, or what it does: is Aurora in, is bend on it, what does
    cologne do.
    """
    words = [token.word for token in sentence.words]
    if at and words[at - 1] in ("does", "did"):
        return Cue.DO in sentence.said
    return at == 1 and words[0] in ("is", "are", "was") and " ".join(words[2:]) in _IN_IT


def lies_somewhere(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether it is a word that cities are called by, and a country or a region stands behind it: Essen in Belgium,
    Victoria, Seychelles; Vittoria, quella in Sicilia; aurora illinois.
    """
    behind = at + 1
    one = next((end for end in range(at + 4, at, -1) if _says_which(sentence, behind, end)), at)
    named = sentence.words[at].raw[:1].isupper()
    if one == at and not (sentence.is_parted(at) or named or _is_inside(sentence, behind)):
        return _is_in_a_land(sentence, book, at)
    behind = one + 1 if one > at else behind + _is_inside(sentence, behind)
    ends = range(behind, min(behind + _LONGEST_LAND, len(sentence.words)))
    spans = [(first, last) for last in ends for first in (behind, behind + 1) if first <= last]
    known = bool(ordinary(sentence.words[at].word))
    return known and any(name.kind in _LAND for span in spans for name in book.exact(sentence.typed(*span)))


def _lies_near(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether it begins the text, and a place that it lies near stands behind it: aurora near chicago."""
    if at or len(sentence.words) <= _NEAR_BEHIND or sentence.words[1].word not in NEAR:
        return False
    first = _NEAR_BEHIND + (sentence.words[_NEAR_BEHIND].word in OF)  # cerca de
    ends = range(first, min(first + _LONGEST_LAND, len(sentence.words)))
    found = (book.found(sentence.typed(first, end)) for end in ends)
    return any(one.elsewhere or any(name.kind is Kind.PLACE for name in one.names) for one in found)


def _is_in_a_land(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether a land stands right behind it, and neither is a word of the tables: aurora illinois, though?"""
    beside = range(at, min(at + 2, len(sentence.words)))
    if len(beside) == 1 or not all(map(sentence.is_strange, beside)) or not ordinary(sentence.words[at].word):
        return False
    kinds = _LAND if "de" not in sentence.languages else {Kind.REGION}
    return any(name.kind in kinds for name in book.exact(sentence.words[at + 1].word))


def _says_which(sentence: Sentence, first: int, last: int) -> bool:
    return last < len(sentence.words) and sentence.typed(first, last) in THE_ONE_IN


def _is_inside(sentence: Sentence, at: int) -> bool:
    return at < len(sentence.words) and sentence.words[at].word in INSIDE


def _is_in_a_name(sentence: Sentence, book: Book, at: int, *, small: bool = False) -> bool:
    """Whether the word is the name of a place or a leader, or one with a word beside it: New York. It may be `small`
    where nothing else is asked: essen und bochum?
    """
    spans = ((at, at), (at - 1, at), (at, at + 1))
    inside = ((first, last) for first, last in spans if first >= 0 and last < len(sentence.words))
    if any(name.kind is not Kind.THEME for span in inside for name in book.exact(sentence.typed(*span))):
        return True
    word = sentence.words[at]
    named = small or word.raw[:1].isupper() or word.raw[:1] >= _NO_CAPITALS
    readings = (word.word, *without_prefix(word.word))  # حلب ودمشق
    return named and not sentence.cues[at] and any(book.elsewhere(bare) for bare in readings)
