"""A stretch of a sentence without what its language hangs on a name: before it, behind it, on each of its words."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from bot.rules.sentences.endings import (
    DECLINING,
    without_chat_article,
    without_ending,
    without_prefix,
    without_spoken_prefix,
)
from bot.rules.sentences.sentence import Sentence
from bot.rules.spelling.folding import fold
from bot.rules.words.endings.changing import CONTRACTED, MUTATED

_HANGING = "\u0590"  # scripts from here on hang little words before names: Hebrew, Arabic, Ethiopic
_SHORT, _LONG, _ARABIC = 2, 3, "\u0600"  # letters left behind a little word: תל אביב begins with two, وام درمان too
_SYLLABLES = "\u1200"  # of these two are a name: በሮም
_HANGUL = "\uac00"  # of its signs one may be a word: 토바 텍 싱에서
_LEAST = 4  # letters of a name whose first sound is changed
PREFIX, ENDING = 1, 2  # what cutting costs a reading: endings are less sure than little words before the name
_CHAT = frozenset({"arz"})
_HANG_BOTH = frozenset({"am", "ti"})  # ከኢትዮጵያስ: and how about from Ethiopia
_UPON = frozenset("nad na pod pri u ob am an над на под при у".split())  # Frankfurt nad Menem, Ростов-на-Дону
_DIGIT, _LETTER = re.compile("[2-9]"), re.compile("[a-z]")
# Arabic letters that the chat alphabet writes as digits, spoken and left out: 3amman, accra2.
_CHAT_LETTERS = (
    str.maketrans({"2": "a", "3": "a", "5": "kh", "6": "t", "7": "h", "8": "gh", "9": "q"}),
    str.maketrans({"2": "", "3": "", "5": "kh", "6": "t", "7": "h", "8": "q", "9": "s"}),
)


def bare_names(phrase: str, sentence: Sentence) -> tuple[tuple[int, str], ...]:
    """The names a stretch of a sentence may be, and what the cutting costs the reading."""
    joined = sentence.joined.get(phrase.partition(" ")[0], "") if sentence.joined else ""
    return _bare_names(phrase, joined, sentence.languages)


def without_what_is_before(word: str, sentence: Sentence) -> Iterator[str]:
    """The names a word may begin, whatever it ends with."""
    joined = sentence.joined.get(word, "")
    return (bare for cost, bare in _cut_before(word, joined, sentence.languages) if cost < ENDING)


@lru_cache(maxsize=1024)
def _bare_names(phrase: str, joined: str, languages: frozenset[str]) -> tuple[tuple[int, str], ...]:
    return tuple(_cut(phrase, joined, languages))


def _cut(phrase: str, joined: str, languages: frozenset[str]) -> Iterator[tuple[int, str]]:
    yield from _cut_before(phrase, joined, languages)
    before, _, last = phrase.rpartition(" ")
    for bare in without_ending(last, languages, in_a_name=bool(before) and last >= _HANGUL):
        yield ENDING, f"{before} {bare}".strip()
    if last >= _SYLLABLES and languages & _HANG_BOTH:
        yield from (
            (ENDING, one)
            for _, bare in _cut_before(phrase, joined, languages)
            for one in without_ending(bare, languages)
        )
    yield from _agreeing(phrase, languages)
    for spelled in chat_readings(phrase):
        yield ENDING, spelled


def _cut_before(phrase: str, joined: str, languages: frozenset[str]) -> Iterator[tuple[int, str]]:
    first, _, others = phrase.partition(" ")
    if first >= _HANGING:
        shortest = _SHORT if others or first < _ARABIC or first >= _SYLLABLES else _LONG
        for bare in (*without_prefix(first, shortest), *without_spoken_prefix(first)):
            yield PREFIX, f"{bare} {others}".strip()
    if languages & _CHAT:
        for bare in without_chat_article(first):
            yield PREFIX, f"{bare} {others}".strip()
    for prefix in ("", "i", "e", "u") if joined else ():
        yield PREFIX, f"{prefix}{joined} {others}".strip()
    for cost, bare in _begun_otherwise(first, languages):
        yield cost, f"{bare} {others}".strip()


def _begun_otherwise(word: str, languages: frozenset[str]) -> Iterator[tuple[int, str]]:
    """The article that a little word has swallowed, du Havre; a name before its first sound was changed, Nghaerdydd."""
    yield from ((PREFIX, article) for language, article in _ARTICLES.get(word, ()) if language in languages)
    if languages.isdisjoint(MUTATED) or len(word) <= _LEAST:
        return
    for length in _SOUND_LENGTHS:
        for language, own in _SOUNDS.get(word[:length], ()):
            if language in languages:
                yield ENDING, own + word[length:]


def _by_beginning(table: Mapping[str, str]) -> Mapping[str, list[tuple[str, str]]]:
    """For each beginning the languages, and what a name of theirs begins with instead."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language, entries in table.items():
        for entry in entries.split():
            typed, _, own = entry.partition("=")
            found.setdefault(fold(typed), []).extend((language, one) for one in own.split("|"))
    return found


_ARTICLES, _SOUNDS = _by_beginning(CONTRACTED), _by_beginning(MUTATED)
_SOUND_LENGTHS = sorted({*map(len, _SOUNDS)}, reverse=True)


def chat_readings(phrase: str) -> Iterator[str]:
    """What it says where digits stand for Arabic letters."""
    if _DIGIT.search(phrase) and _LETTER.search(phrase):
        yield from map(phrase.translate, _CHAT_LETTERS)


def _agreeing(phrase: str, languages: frozenset[str]) -> Iterator[tuple[int, str]]:
    """A name of two words that both have an ending: в Нижнем Новгороде, w Ostrowie Wielkopolskim; one that lies on a
    river, whose ending is on its first word: v Kolíně nad Rýnem.
    """
    first, _, last = phrase.partition(" ")
    if not last or not languages & DECLINING:
        return
    if " " in last:
        on_a_river = last.partition(" ")[0] in _UPON
        yield from ((ENDING, f"{one} {last}") for one in without_ending(first, languages & DECLINING) if on_a_river)
        return
    for one in without_ending(first, languages & DECLINING):
        for other in (last, *without_ending(last, languages & DECLINING, in_a_name=True)):
            yield ENDING, f"{one} {other}"
