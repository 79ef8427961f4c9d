"""What people tell around their question: my mum swears, the meeting starts, I need it for class.

Words of such a story ask for something else, doubt a name, or are taken for one. Where the rest of a text is a clear
question by itself, only the rest is read. Whatever may be asked, or says which place is meant, is no story.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.rules.asking.coming_from import without_its_origin
from bot.rules.asking.the_new_one import with_its_other_half
from bot.rules.names.index import TO_THE_LETTER, Kind, writes_no_spaces
from bot.rules.names.mentions import CITY, Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.weighing.another_paper import names_another_paper
from bot.rules.weighing.corrected import is_a_correction
from bot.rules.words.beside.companions import FROM, INSIDE, NEAR
from bot.rules.words.cues import Cue

_BREAKS = frozenset("\n?!.,;:()[]—–…（）。！？，、；：،؛؟।")
_OPENING, _CLOSING = frozenset("([（"), frozenset(")]）")
_SHORTEST, _SHORT = 2, 3  # words: of a story, of one that may begin with "and"
_BESIDE = 2  # words beside what may be a name: in Qwrtzu
_STRANGE, _LONG = 2, 5  # words of a story that no sign parts from its question; one is enough in a long one
_HANGUL = "\uac00"  # is written with spaces
_BEFORE_A_NAME = INSIDE | FROM | NEAR
_ABOUT = frozenset({Cue.SIGN, Cue.LIST, Cue.PLEDGE, Cue.POINT, Cue.LEADER, Cue.STEPS, Cue.START})
_ASKING = frozenset({Cue.WHO, Cue.WHICH, Cue.WHAT, Cue.MANY, Cue.SHOW, Cue.HOW, Cue.WHEN})
_OF_MANY = frozenset({Cue.WHICH, Cue.MANY, Cue.CITY})
_OF_WHAT = _OF_MANY | {Cue.LIST, Cue.PLEDGE, Cue.LEADER, Cue.POINT}
_CORE = _ABOUT | _ASKING | {Cue.CITY}
_SIGNING = frozenset({Cue.SIGN, Cue.LIST})
_OF_OURS = frozenset({Cue.START, Cue.CITY})  # our town hall never answers
_KEPT = frozenset({Cue.SIGN, Cue.LIST, Cue.PLEDGE, Cue.POINT, Cue.STEPS, Cue.EXCEPT})
_TOLD = frozenset({Cue.FILL, Cue.OUR, Cue.GREET, Cue.THANK, Cue.HELP, Cue.AND, Cue.START, Cue.NOT, Cue.ELSE})
_NAMED = (Kind.PLACE, Kind.PART, Kind.COUNTRY, Kind.AREA, Kind.REGION, Kind.LEADER, Kind.COMMITMENT)
_ASKED_OF = (*_NAMED, Kind.THEME)


@dataclass(frozen=True, slots=True)
class _Clause:
    words: range
    parted: bool  # by signs from what stands beside it


def without_asides(sentence: Sentence, mentions: Sequence[Mention], book: Book) -> str | None:
    """The text without its stories; nothing where there is none, or where the rest is no clear question."""
    if len(sentence.words) <= _SHORTEST:
        return None  # too short for a story and a question
    rest = without_its_origin(sentence, mentions) or with_its_other_half(sentence, mentions, book)
    if rest is not None:
        return rest
    clauses = [piece for words in _clauses(sentence) for piece in _pieces(sentence, words, mentions)]
    if len(clauses) == 1:
        return None  # all of it is one or the other
    told = [_is_told(sentence, clause, mentions, book) for clause in clauses]
    kept = [clause.words for clause, away in zip(clauses, told, strict=True) if not away]
    if all(told) or not any(told) or not _is_clear(sentence, [at for one in kept for at in one], mentions):
        return None
    return " ".join(sentence.text[sentence.words[one[0]].start : sentence.words[one[-1]].end] for one in kept)


def _clauses(sentence: Sentence) -> Iterator[range]:
    """Stretches of words between commas, stops, brackets and lines."""
    first = 0
    for at in range(len(sentence.words)):
        if at == len(sentence.words) - 1 or _is_parted(sentence, at):
            yield range(first, at + 1)
            first = at + 1


def _is_parted(sentence: Sentence, at: int) -> bool:
    here, behind = sentence.words[at], sentence.words[at + 1]
    unspaced = writes_no_spaces(here.word) and writes_no_spaces(behind.word) and behind.word < _HANGUL
    if unspaced and not behind.glued:
        return True  # spaces part clauses where none part words
    if sentence.is_parted(at) or not _BREAKS.isdisjoint(sentence.text[here.end : behind.start]):
        return True
    return here.raw != behind.raw and (here.raw[-1] in _CLOSING or behind.raw[0] in _OPENING)


def _pieces(sentence: Sentence, clause: range, mentions: Sequence[Mention]) -> Iterator[_Clause]:
    """A clause; or the words before, in and behind its clear question, where no sign parts them."""
    cores = (core for core in _cores(sentence, clause, mentions) if _is_asked(sentence, core))
    core = next((core for core in cores if _is_clear(sentence, core, mentions)), None)
    if core is not None and (names_another_paper(sentence) or any(one.of_it and one.first in core for one in mentions)):
        core = None  # the bishop of Paris, the nuclear ban treaty: who has signed, or what, stands outside it
    if core is None:
        yield _Clause(clause, parted=True)
        return
    pieces = (range(clause[0], core[0]), core, range(core[-1] + 1, clause[-1] + 1))
    yield from (_Clause(piece, parted=False) for piece in pieces if piece)


def _cores(sentence: Sentence, clause: range, mentions: Sequence[Mention]) -> Iterator[range]:
    """From the first to the last word that asks, is about the list or names a place, with no strange one between."""
    named = {at for one in mentions if _is_sure(one) for at in range(one.first, one.last + 1)}
    run: list[int] = []
    for at in (*clause, None):
        if at is not None and (at in named or not sentence.is_strange(at)):
            if at in named or not sentence.cues[at].isdisjoint(_OF_MANY if Cue.FILL in sentence.cues[at] else _CORE):
                run.append(at)
            continue
        if run:
            yield range(run[0], run[-1] + 1)
        run = []


def _said(sentence: Sentence, words: Iterable[int]) -> frozenset[Cue]:
    """What these words say, without those that rather hold the sentence together."""
    return frozenset[Cue]().union(*[parts for at in words if Cue.FILL not in (parts := sentence.cues[at])])


def _is_told(sentence: Sentence, clause: _Clause, mentions: Sequence[Mention], book: Book) -> bool:
    """Whether nothing in the clause is about cities, signing or a place, nor asked."""
    words = clause.words
    least = _SHORTEST if Cue.AND not in sentence.cues[words[0]] else _SHORT + 1
    if len(words) < least or (words[0] and is_a_correction(sentence, words)):
        return False
    said = _said(sentence, words)
    if not said.isdisjoint(_KEPT):
        return False
    around = _said(sentence, (at for at in range(len(sentence.words)) if at not in words))
    strange = _strange(sentence, words, mentions)
    ours = any(Cue.OUR in sentence.cues[at] for at in words)
    mine = ours and said.isdisjoint(_CORE - _OF_OURS if around & _OF_MANY else _CORE - {Cue.START})
    talk = strange >= _STRANGE - (ours or len(words) >= _LONG) or (mine and len(words) > _SHORT)
    loose = clause.parted and (ours or strange > 0)
    inside = [one for one in mentions if one.first <= words[-1] and one.last >= words[0]]
    if not (clause.parted or talk) or (around.isdisjoint(_SIGNING) and any(one.has(Kind.THEME) for one in inside)):
        return False
    if any(_is_large(one, book) or _is_named(sentence, one, clause, talk=talk, loose=loose) for one in inside):
        return False
    long = len(words) >= _LONG and (clause.parted or not around.isdisjoint(_KEPT))
    if Cue.ELSE in said and not (ours or long):
        return False
    asked = Cue.DO in said and not said.isdisjoint(_ASKING)
    return said <= _TOLD or (strange > 0 and not asked) or mine


def _strange(sentence: Sentence, words: range, mentions: Sequence[Mention]) -> int:
    """How many of these words nobody knows."""
    known = {at for one in mentions if one.sure is Sure.EXACT for at in range(one.first, one.last + 1)}
    return sum(sentence.is_strange(at) for at in words if at not in known)


def _is_large(mention: Mention, book: Book) -> bool:
    """Whether it is a city so large that it is meant wherever it stands."""
    return mention.sure is Sure.EXACT and book.most_people(mention) >= CITY


def _is_sure(mention: Mention) -> bool:
    return _is_to_the_letter(mention) and (mention.has(*_NAMED) or bool(mention.elsewhere))


def _is_to_the_letter(mention: Mention) -> bool:
    """Whether it is written as the name is, though something beside it may make it doubtful."""
    return mention.sure is Sure.EXACT or any(hit.slips == 0 and hit.alike == TO_THE_LETTER for hit in mention.near)


def _is_named(sentence: Sentence, mention: Mention, clause: _Clause, *, talk: bool, loose: bool) -> bool:
    """Whether the mention may be what is asked about, or say where it lies. In `talk` a village is rather a word, and
    in `loose` talk a theme and what nobody knows.
    """
    before = mention.first - 1
    tied = before >= 0 and (sentence.words[before].word in _BEFORE_A_NAME or Cue.AND in sentence.cues[before])
    word = not _is_written_as_a_name(sentence, mention)
    if _is_to_the_letter(mention):
        if mention.has(*_NAMED):
            return not ((talk or loose) and _is_a_small_word(sentence, mention))
        return not loose if mention.has(Kind.THEME) else tied or not (talk and word)
    if word and talk and (loose or mention.last - mention.first + 1 >= _SHORT):
        return False
    around = len(clause.words) - (mention.last - mention.first + 1)
    return around <= _BESIDE - clause.parted or (tied and clause.parted)


def _is_a_small_word(sentence: Sentence, mention: Mention) -> bool:
    """Whether it is a country's name by chance, as "us" is."""
    raw = sentence.words[mention.first].raw
    return mention.first == mention.last and Cue.FILL in sentence.cues[mention.first] and raw[:1] == raw[:1].lower()


def _is_written_as_a_name(sentence: Sentence, mention: Mention) -> bool:
    """Whether it has a capital; of what has none many a village is only a word of some language."""
    capital = sentence.words[mention.first].raw[:1].isupper() and "de" not in sentence.languages
    return capital or (mention.first < mention.last and mention.sure is not Sure.NONE)


def _is_asked(sentence: Sentence, words: range) -> bool:
    """Whether it asks by a word for it and says of what, or names something: of signing alone stories speak too."""
    said = frozenset[Cue]().union(*[sentence.cues[at] for at in words])
    asked = not said.isdisjoint(_ASKING) and not said.isdisjoint(_OF_WHAT)
    return asked or any(not sentence.cues[at] for at in words)


def _is_clear(sentence: Sentence, words: Sequence[int], mentions: Sequence[Mention]) -> bool:
    """Whether these words ask something about the list, and of whom."""
    said = frozenset[Cue]().union(*[sentence.cues[at] for at in words])
    inside = [one for one in mentions if one.first in words]
    asking = not said.isdisjoint(_ASKING)
    if any(_is_to_the_letter(one) and (one.has(*_ASKED_OF) or one.elsewhere) for one in inside):
        return not said.isdisjoint(_ABOUT) or (asking and Cue.DO in said)
    strange = any(sentence.is_strange(at) for at in words)
    asking = asking and not said.isdisjoint(_ABOUT | {Cue.CITY})
    signed = said >= {Cue.SIGN, Cue.CITY} and not any(
        _is_sure(one) for one in mentions
    )  # it may be which city is meant
    return not strange and (asking or signed or Cue.STEPS in said)
