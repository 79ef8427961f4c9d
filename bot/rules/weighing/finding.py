"""Finding the names in a sentence: exactly known ones first; what is left may nearly be a name.

Nothing is concluded here. A mention says what stands where and how sure its reading is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.rules.names.index import Kind
from bot.rules.names.mentions import CITY, Book, Mention, Sure
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.joined import HUNG_BEFORE, HUNG_BEHIND
from bot.rules.spotting.spans import Span, exact_spans, mention_of
from bot.rules.weighing.another_body import as_another_body, is_its_municipality
from bot.rules.weighing.another_paper import without_other_papers
from bot.rules.weighing.as_region import as_a_region
from bot.rules.weighing.capitals import as_city_or_country
from bot.rules.weighing.contrast import without_denied
from bot.rules.weighing.courtesy import without_thanked
from bot.rules.weighing.doubts import doubted
from bot.rules.weighing.excepted import is_excepted
from bot.rules.weighing.for_whom import without_those_helped
from bot.rules.weighing.guesses import guesses
from bot.rules.weighing.homes import with_homes
from bot.rules.weighing.introducing import without_introductions
from bot.rules.weighing.its_own_name import without_its_own_name
from bot.rules.weighing.longer_names import Beside, in_a_longer_name
from bot.rules.weighing.named_after import not_what_is_named_after
from bot.rules.weighing.neighbours import with_neighbours
from bot.rules.weighing.only_of_it import not_who_is_of_it
from bot.rules.weighing.other_matters import is_another_matter, not_another_matter
from bot.rules.weighing.short_names import without_strangers
from bot.rules.weighing.side_by_side import is_owning
from bot.rules.weighing.slipped_names import with_slipped
from bot.rules.weighing.story import without_story
from bot.rules.weighing.things import only_a_thing
from bot.rules.weighing.told_once import once
from bot.rules.weighing.whereabouts import AS_WRITTEN, is_near, without_whereabouts
from bot.rules.weighing.whole_list import only_names
from bot.rules.weighing.whose_signature import hamlets
from bot.rules.weighing.word_towns import with_word_towns
from bot.rules.weighing.writing_from import without_senders
from bot.rules.words.beside.companions import INSIDE, INSIDE_IN, ONLY_IN, OWNING, THE_ONE_IN, THE_OTHER_ONE
from bot.rules.words.cues import Cue

_TOO = frozenset({"is", "de", "da"})  # behind a name they mean "too", in Hungarian and Turkish
_IN, _SLOVENE = "in", "sl"  # it means "and" there, and there alone
_OPENING = ("(", "（", "[")
_WITH_AN_ARTICLE = 2  # words: "et l'"
_LANDS = (Kind.COUNTRY, Kind.REGION)
_TALKED_OF = frozenset({"sport", "violence", "elections", "schools"})
_SORTS = frozenset({Cue.FILL, Cue.CITY})
_NODDING = frozenset({Cue.FILL, Cue.THANK, Cue.GREET, Cue.AND})
_LONGEST_NAME = 3  # words
_LONG_NAME = 6  # letters: one slip in it is a slip rather than another name


def _with_near(mention: Mention, book: Book) -> Mention:
    """The mention; of a place elsewhere with the listed ones whose names are one slip away."""
    if mention.names or not mention.elsewhere:
        return mention
    hits = (hit for hit in book.register.near(mention.typed, by_sound=False, slips=1) if hit.slips == 1)
    return replace(mention, near=tuple(hit for hit in hits if len(fold(hit.name.text)) >= _LONG_NAME))


def find(sentence: Sentence, book: Book) -> tuple[Mention, ...]:
    """Every mention in order of the text."""
    spans = exact_spans(sentence, book)
    taken = {at for span in spans for at in range(span.first, span.last + 1)}
    exact = [_with_near(mention_of(sentence, span), book) for span in without_whereabouts(sentence, spans)]
    lands = {span.last for span in spans if span.names and {name.kind for name in span.names} <= set(_LANDS)}
    meant = (as_a_region(sentence, as_city_or_country(sentence, mention, book)) for mention in exact)
    beside = Beside.of(exact)
    longer = (in_a_longer_name(sentence, mention, beside) for mention in meant)
    small = hamlets(exact, book)
    longer = (not_who_is_of_it(sentence, mention, beside, taken, small) for mention in longer)
    themes = {span.first for span in spans if _is_dealt_with(span)}
    doubts = [_told(sentence, mention, taken, lands, themes, book) for mention in longer]
    if thing := only_a_thing(sentence, doubts):
        return thing
    cities = (not_what_is_named_after(sentence, mention, book, taken) for mention in doubts)
    sure = (not_another_matter(sentence, mention) for mention in cities if mention is not None)
    ours = (mention for mention in sure if mention is not None)
    slipped = with_slipped(sentence, (*ours, *guesses(sentence, book, taken)), book)
    found = without_its_own_name(sentence, slipped, book)
    if is_another_matter(sentence, found):
        return ()
    asked = [mention for mention in found if not is_excepted(sentence, mention)]
    asked = [*without_senders(sentence, without_denied(sentence, asked))]
    asked = [*without_other_papers(sentence, with_neighbours(sentence, asked))]
    told = with_homes(sentence, without_story(sentence, with_word_towns(sentence, once(asked), book), book))
    told = only_names(sentence, without_introductions(sentence, told), book)
    told = without_those_helped(sentence, without_thanked(sentence, told, book))
    return tuple(_tied(sentence, _as_one_name(sentence, told)))


def _told(  # what the other mentions are
    sentence: Sentence, mention: Mention, taken: set[int], lands: set[int], themes: set[int], book: Book
) -> Mention:
    """The mention as the words beside it have it: doubtful, or another body that bears its name."""
    if is_its_municipality(sentence, mention):
        return mention
    mention = without_strangers(sentence, mention, taken, lands)
    large = not mention.names and book.most_people(mention) >= CITY
    return as_another_body(sentence, doubted(sentence, mention, taken, lands, large=large, themes=themes), taken)


def _is_dealt_with(span: Span) -> bool:
    """Whether it is a theme, and none of those of which much else is asked: how did Dortmund play football."""
    theme = {name.kind for name in span.names} == {Kind.THEME}
    return theme and _TALKED_OF.isdisjoint(str(name.subject) for name in span.names)


def _as_one_name(sentence: Sentence, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions; of a text that is nothing but strange words, all of them as one: Sol Plaatje."""
    strange = len(mentions) > 1 and all(mention.sure is Sure.NONE for mention in mentions)
    words = sum(mention.last - mention.first + 1 for mention in mentions) if strange else 0
    last = len(sentence.words) - 1
    if not strange or words <= last or words > _LONGEST_NAME or any(map(sentence.is_parted, range(last))):
        return mentions
    return [mention_of(sentence, Span(0, last, ()), Sure.NONE)]


def _tied(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, with what ties one to the one before it; where "and" or a comma stands between, nothing does."""
    for at, mention in enumerate(mentions):
        if any(is_near(sentence, before.last, mention.first) for before in mentions[:at]):
            yield replace(mention, close=True)
            continue
        between = range(mentions[at - 1].last + 1, mention.first) if at else range(0)
        parts = sentence.cues[between[0]] if len(between) == 1 else frozenset()
        one = at > 0 and (_is_told_where(sentence, between, mention) or _is_owned_behind(sentence, mention))
        within = len(between) == 1 and sentence.words[between[0]].word == _IN and sentence.language != _SLOVENE
        little = bool(parts) and (Cue.AND not in parts or within)
        if one:
            yield replace(mention, tied=True, around=True, in_it=_is_only_in(sentence, between))
            continue
        if between and sentence.typed(between[0], between[-1]) in OWNING:
            yield replace(mention, tied=True, inside=True)
            continue
        if not little or sentence.is_parted(between[0] - 1):
            also = Cue.AND in parts and sentence.words[between[0]].word not in _TOO
            perhaps = also and len(between) == 1 and _lies_behind(sentence, between[0])
            also = also and not (perhaps and mention.has(*_LANDS))  # Saïda en Algérie
            glued = at and not between and _is_glued_and(mentions[at - 1], mention)
            also = also or bool(glued) or _is_also(sentence, mentions[at - 1], mention) if at else False
            yield replace(mention, also=also, perhaps=perhaps)
            continue
        in_it = _is_only_in(sentence, between)
        yield replace(mention, tied=True, around=_lies_behind(sentence, between[0]), in_it=in_it)


def _is_glued_and(before: Mention, mention: Mention) -> bool:
    """Whether "and" is hung on one of two names side by side: والرباط, 콜럼버스와."""
    if mention.typed.startswith(HUNG_BEFORE) and not _is_its_name(mention):
        return True
    return before.typed.endswith(HUNG_BEHIND) and not _is_its_name(before)


def _is_its_name(mention: Mention) -> bool:
    """Whether nothing was cut off it: ويسكونسن is Wisconsin as it stands."""
    return any(fold(name.text) == mention.typed for name in mention.names)


def _is_told_where(sentence: Sentence, between: range, mention: Mention) -> bool:
    """Whether it says which one the name before it is: Essen (Oldenburg); Berlin, the one in Usulután; the Ohio one."""
    if not between:
        return sentence.words[mention.first].raw.startswith(_OPENING)
    if sentence.words[between[0]].raw in AS_WRITTEN and len(between) == 1:
        return True
    if _is_a_city_in(sentence, between):
        return True
    parted = (at + 1 for at in reversed(between) if sentence.is_parted(at))  # is Aurora in, the Ohio one?
    first = next(parted, between[0])
    if first > between[-1]:
        return False
    first = _behind_a_nod(sentence, range(first, between[-1] + 1))
    words = sentence.typed(first, between[-1])
    behind = sentence.words[mention.last + 1].word if mention.last + 1 < len(sentence.words) else ""
    return words in THE_ONE_IN or (words, behind) in THE_OTHER_ONE


def _behind_a_nod(sentence: Sentence, words: range) -> int:
    """Where the words that tell which one begin, behind one that only nods: fuenlabrada, vale, la de madrid."""
    nods = len(words) > _WITH_AN_ARTICLE and sentence.cues[words[0]] <= _NODDING
    return words[0] + (nods and sentence.typed(words[1], words[-1]) in THE_ONE_IN)


def _is_owned_behind(sentence: Sentence, mention: Mention) -> bool:
    """Whether it only says behind the question whose city is meant: সাতকানিয়া আছে নাকি, চাটগাঁর?"""
    last = mention.first == mention.last == len(sentence.words) - 1
    return last and sentence.is_parted(mention.first - 1) and is_owning(mention)


def _is_a_city_in(sentence: Sentence, between: range) -> bool:
    """Whether these words only say what the place before them is, and that it lies in what stands behind them: Čair,
    the municipality in Skopje.
    """
    *words, last = between
    parts = [sentence.cues[at] for at in words]
    only = all(part and part <= _SORTS for part in parts) and any(Cue.CITY in part for part in parts)
    inside = sentence.words[last].word in INSIDE or _is_in_albanian(sentence, last)
    return only and inside and len(words) <= _WITH_AN_ARTICLE


def _is_in_albanian(sentence: Sentence, at: int) -> bool:
    """Whether it is "në", typed without its sign; elsewhere that is "not"."""
    return sentence.words[at].word == "ne" and "sq" in sentence.languages


def _is_also(sentence: Sentence, before: Mention, mention: Mention) -> bool:
    """Whether a country stands behind "and" with its article (Paris et l'Espagne), or a strange name behind the comma
    of one that it makes doubtful (London, Xyzzqq).
    """
    between = range(before.last + 1, mention.first)
    if not between:
        strange = mention.sure is Sure.NONE and before.sure is Sure.NEAR
        return strange and sentence.is_parted(before.last) and sentence.words[mention.first].raw[:1].isupper()
    article = len(between) == _WITH_AN_ARTICLE and sentence.cues[between[1]] == {Cue.FILL}
    return article and mention.has(Kind.COUNTRY) and Cue.AND in sentence.cues[between[0]]


def _is_only_in(sentence: Sentence, between: range) -> bool:
    """Whether one word stands there, which can say nothing but "in"."""
    return len(between) == 1 and sentence.words[between[0]].raw in ONLY_IN


def _lies_behind(sentence: Sentence, at: int) -> bool:
    """Whether what stands behind the word there is what the name before it lies in."""
    word = sentence.words[at].word
    spoken = INSIDE_IN.get(word)
    return word in INSIDE and (spoken is None or not spoken.isdisjoint(sentence.languages))
