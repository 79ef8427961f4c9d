"""Exactly known names in a sentence: every stretch that is one, and the best of those that overlap.

A stretch is read as it stands, and else without the little words and endings its language hangs on names.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.rules.names.index import Kind, Name, Near, to_the_letter, writes_no_spaces
from bot.rules.names.mentions import CITY, NOTHING, Book, Mention, Sure
from bot.rules.names.regions import is_of_the_table
from bot.rules.names.vowels import as_vowelled
from bot.rules.sentences.cutting import ENDING, PREFIX, bare_names
from bot.rules.sentences.endings import DECLINING, FAMOUS, is_ending, without_ending
from bot.rules.sentences.sentence import Sentence
from bot.rules.spotting.as_written import as_written, is_only_like_a_name
from bot.rules.spotting.holding import holds_a_name
from bot.rules.spotting.joined import (
    is_a_state_and_a_hall,
    is_asked_about,
    is_beside_a_city,
    is_joined,
    is_rather_a_city,
)
from bot.rules.spotting.of_cities import city_of
from bot.rules.spotting.plain_words import is_dealt_with, is_never_a_land, is_ordinary, is_plain_word, lies_somewhere
from bot.rules.spotting.rather_cases import case_of_ours, is_a_strange_theme, rather_a_case
from bot.rules.spotting.state_letters import may_be_letters, state_of_letters
from bot.rules.spotting.stretches import stretches
from bot.rules.words.cues import Cue

_LONGEST_CASE = 4  # words of a name with something hung on it
_LONG_STEM, _SHORT_STEM = 5, 2  # letters that must be left of a place of the gazetteer; of scripts of syllables fewer
_SURE_ENDING = 3  # letters: so much is hung on a name with a small letter too
_NO_CAPITALS = "\u0590"  # scripts from here on have none, or none that people write
_ETHIOPIC = ("\u1200", "\u137f")
_SYLLABLES = (("\u0400", "\u04ff"), ("\u0900", "\u0dff"), ("\u1200", "\u137f"))  # and Cyrillic: they need few letters
_SEVERAL = 2  # words behind the first: of two little words some village is called
_ANOTHER = frozenset({Cue.NOT})
_HYPHENING, _DEVANAGARI = frozenset({"so", "bn-Latn"}), "\u0900"  # what hangs endings on names behind a hyphen
# Some village goes by the name of every country, leader and theme: it is not what people mean.
_RATHER = (Kind.COUNTRY, Kind.AREA, Kind.LEADER, Kind.THEME, Kind.COMMITMENT)


@dataclass(frozen=True, slots=True)
class Span:
    """Words of the sentence from the first to the last, and what they name."""

    first: int
    last: int
    names: tuple[Name, ...]
    elsewhere: tuple[Name, ...] = ()
    cost: int = 0  # how much of the word had to be cut away
    weak: bool = False  # it is also an ordinary word


def exact_spans(sentence: Sentence, book: Book) -> list[Span]:
    """The exactly known names of the sentence, in its order."""
    looked_up = (at for at in stretches(sentence, book) if at[0] < at[1] or not _is_only_a_word(sentence, book, at[0]))
    spans = [span for first, last in looked_up for span in _readings(sentence, book, first, last)]
    return _chosen(sorted(spans, key=_rank))


def _is_only_a_word(sentence: Sentence, book: Book, at: int) -> bool:
    """Whether the word there is one of the tables and names nothing: most are, and need no closer look."""
    token, length = sentence.words[at], sentence.phrases[at]
    if not length or may_be_letters(token):
        return False
    return length > 1 or (book.found(token.word) is NOTHING and not is_joined(sentence, book, at))


def _rank(span: Span) -> tuple[bool, int, int, int]:
    return (span.weak, -(span.last - span.first), span.cost, not span.names)


def _chosen(spans: Sequence[Span]) -> list[Span]:
    """The best spans that do not overlap; ordinary words count as names only where there is nothing else."""
    chosen: list[Span] = []
    for span in spans:
        if span.weak and (any(not other.weak for other in chosen) or not _is_country(span)):
            continue
        if all(span.last < other.first or span.first > other.last for other in chosen):
            chosen.append(span)
    return sorted(chosen, key=lambda span: span.first)


def _is_country(span: Span) -> bool:
    """Only countries are asked for by ordinary words ("us"); a region spelled like one is never meant."""
    kinds = {name.kind for name in span.names}
    return Kind.COUNTRY in kinds and Kind.PLACE not in kinds


def _readings(sentence: Sentence, book: Book, first: int, last: int) -> Iterator[Span]:
    """The stretch as it is, else without what its language hangs before or behind it."""
    if first == last and (letters := state_of_letters(sentence, book, first)):
        yield Span(first, last, letters)
        return
    longer = min(sentence.phrases[first : last + 1]) > last - first + 1
    if longer or _ends_inside(sentence, first, last) or is_a_state_and_a_hall(sentence, book, first, last):
        return  # "New York declaration" names the declaration
    phrase = sentence.typed(first, last)
    known = as_written(sentence, first, last, book.exact(phrase))
    named = bool(known or book.elsewhere(phrase))
    found = [*_without_what_hangs_on(sentence, book, first, last, named=named)]
    yield from found
    if found or not named:
        return
    said = sentence.cues if first == last else sentence.phrases  # "Hà Nội" is no word, though "ha" and "noi" are
    rather = first == last and is_rather_a_city(sentence, book, first)
    asked = rather or (first == last and (is_asked_about(sentence, first) or lies_somewhere(sentence, book, first)))
    another = first < last and any(parts == _ANOTHER for parts in sentence.cues[first : last + 1])
    asked = asked or another or sentence.is_one_word(first, last)
    # "Novi Sad" is no word either
    spoken = all(said[first : last + 1]) and not asked and not _is_a_large_city(sentence, book, first, last)
    names = () if rather else known
    elsewhere = () if spoken or _is_known(sentence, book, first, last, names) else book.elsewhere(phrase)
    weak = is_ordinary(sentence, first, last, names) or (first == last and is_plain_word(sentence, book, first))
    weak = weak and not asked and not is_dealt_with(sentence, first, names)
    if weak and first == last and is_never_a_land(sentence, first, names):
        return
    if meant := rather_a_case(sentence, book, range(first, last + 1), names, elsewhere):
        yield Span(first, last, meant)
        return
    if names or elsewhere:
        yield Span(first, last, names, elsewhere, 0, weak)
        if not names and not weak:
            yield from (Span(first, last, ours, elsewhere) for ours in case_of_ours(sentence, book, phrase))
        return
    yield from _inflected(sentence, book, first, last)


def _is_a_large_city(sentence: Sentence, book: Book, first: int, last: int) -> bool:
    """Whether words that mean something one by one, none of them "city", are a city's name together: Dar es Salaam."""
    if last - first < _SEVERAL or any(Cue.CITY in parts for parts in sentence.cues[first : last + 1]):
        return False
    return any(book.people(name.subject) >= CITY for name in book.elsewhere(sentence.typed(first, last)))


def _ends_inside(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the last of several words is the first half of another: "Montréal est-elle dedans ?"."""
    behind = sentence.words[last + 1 : last + 2]
    own = first < last and sentence.words[first].raw != sentence.words[last].raw
    tied = any(one.raw == sentence.words[last].raw and f"-{one.word}" in one.raw for one in behind)
    if not own or not tied:
        return False
    hanging = _HYPHENING & sentence.languages or behind[0].word >= _DEVANAGARI
    return not (hanging and is_ending(behind[0].word))  # County-ga, টাউন-এর


def _is_known(sentence: Sentence, book: Book, first: int, last: int, names: tuple[Name, ...]) -> bool:
    """Whether something else is meant than a village called so."""
    if not names:
        return holds_a_name(sentence, book, first, last)
    meant = any(map(_rather, names)) and not is_beside_a_city(sentence, book, first, names)
    return meant and not _is_said_to_sign(sentence, names)


def _without_what_hangs_on(sentence: Sentence, book: Book, first: int, last: int, *, named: bool) -> Iterator[Span]:
    """What is no name by itself with an ending, or as a word for what is of a city; beside a mayor that goes first."""
    cases = [] if named else [*_inflected(sentence, book, first, last)]
    city = city_of(sentence, book, first, rather=not cases and not named) if first == last else None
    yield from [Span(first, last, *city, ENDING)] if city else cases


def _inflected(sentence: Sentence, book: Book, first: int, last: int) -> Iterator[Span]:
    """The names without what hangs on them; those of the gazetteer's many villages only where a name must stand."""
    word = all(sentence.phrases[first : last + 1]) and not is_joined(sentence, book, first)
    if last - first >= _LONGEST_CASE or word:
        return  # "בארצות" is a word, "בארצות הברית" a country
    phrase = sentence.typed(first, last)
    weak = is_ordinary(sentence, first, last, ()) and len(sentence.words) > 1
    for cost, bare in bare_names(phrase, sentence):
        sure = cost < ENDING or len(bare) >= _LONG_STEM  # short themes are words of other languages with an ending
        found = book.found(bare)
        names = tuple(name for name in found.names if sure or name.kind is not Kind.THEME)
        if names and (cost >= ENDING or not is_a_strange_theme(sentence, names)):
            rather = any(map(_rather, names)) and not (first == last and is_beside_a_city(sentence, book, first, names))
            yield Span(first, last, names, () if rather else found.elsewhere, cost, weak)
            return
    if not sentence.languages and (country := _lone_country(phrase, book)):
        yield Span(first, last, country, (), ENDING, weak)
        return
    yield from _inflected_elsewhere(sentence, book, first, last, weak)


def _lone_country(phrase: str, book: Book) -> tuple[Name, ...]:
    """The country that a word alone is a case of, in whatever language: to list a country asserts nothing wrong."""
    found = (book.world.exact(bare) for bare in without_ending(phrase, DECLINING))
    countries = (tuple(name for name in names if name.kind is Kind.COUNTRY) for names in found)
    return next((names for names in countries if names), ())


def _inflected_elsewhere(sentence: Sentence, book: Book, first: int, last: int, weak: bool) -> Iterator[Span]:
    """The same for the gazetteer's places, where the word is not rather a slip of a name of the register."""
    phrase = sentence.typed(first, last)
    small = sentence.words[first].raw[:1].islower() and phrase[0] < _NO_CAPITALS
    for cost, bare in bare_names(phrase, sentence):
        elsewhere = book.elsewhere(bare)
        if not elsewhere:
            continue
        unsure = small and len(phrase) - len(bare) < _SURE_ENDING
        tied = cost == PREFIX and first == last and len(bare) > _SHORT_STEM and is_joined(sentence, book, first)
        large = _is_ethiopic(bare) and any(book.people(name.subject) >= CITY for name in elsewhere)
        long = tied or large or len(bare) >= _stem_of(bare) + unsure or bare in FAMOUS
        likely = long and (cost == PREFIX or bool(sentence.said) or writes_no_spaces(bare) or _is_ethiopic(bare))
        sure = bare in FAMOUS or all(name.subject in book.ours for name in elsewhere)
        if likely and (sure or not _is_a_slip(phrase, book)):
            yield Span(first, last, (), elsewhere, cost, weak)
            return


def _is_ethiopic(name: str) -> bool:
    """Whether it is written so: its signs are syllables, and what asks for it may hang behind it (ሐዋሳስ)."""
    return _ETHIOPIC[0] <= name[:1] <= _ETHIOPIC[1]


def _is_a_slip(phrase: str, book: Book) -> bool:
    """Whether it is rather a name of the register with a slip in it."""
    near = book.register.near(phrase, 1, by_sound=False, slips=1) if len(phrase) > _LONG_STEM else ()
    return any(hit.slips == 1 for hit in near)


def _stem_of(word: str) -> int:
    """How many letters must be left of a place of the gazetteer."""
    if any(first <= word[:1] <= last for first, last in _SYLLABLES):
        return _SHORT_STEM + 1
    return _SHORT_STEM if writes_no_spaces(word) else _LONG_STEM - ("\u0370" <= word[:1] <= "\u06ff")


def _rather(name: Name) -> bool:
    """Whether the name is meant rather than a village called so."""
    return name.kind in _RATHER or is_of_the_table(name)


def _is_said_to_sign(sentence: Sentence, names: Sequence[Name]) -> bool:
    """Whether the word for a theme is the city: "did Gaza sign?" asks for a place, "what is done about Gaza?" not."""
    return Cue.SIGN in sentence.said and Cue.DO not in sentence.said and all(name.kind is Kind.THEME for name in names)


def mention_of(sentence: Sentence, span: Span, sure: Sure = Sure.EXACT, near: tuple[Near, ...] = ()) -> Mention:
    """The span as it was typed."""
    typed = sentence.typed(span.first, span.last)
    text = sentence.shown(span.first, span.last)
    names = as_vowelled(text, span.names)
    if is_only_like_a_name(sentence, span.cost, names):
        sure, near = Sure.NEAR, to_the_letter(names)
    return Mention(text, typed, span.first, span.last, sure, names, span.elsewhere, near)
