"""A name as its municipality prints it: the name without what the body calls itself, the country behind the place."""

import re
from collections.abc import Callable, Iterator, Sequence

from bot.rules.names.index import Kind
from bot.rules.names.regions import by_letters
from bot.rules.sentences.endings import DECLINING, without_ending
from bot.rules.spelling.folding import fold
from bot.rules.spotting.of_cities import cities_of
from bot.rules.words.places import region_codes
from bot.rules.words.places.municipal_bodies import BEGINNINGS, BODIES, ENDINGS, JOINING, SIDES
from bot.rules.words.places.municipal_lands import LANDS

_BODIES = frozenset(fold(word) for words in BODIES for word in words.split())
_JOINING = frozenset(map(fold, JOINING.split()))
_AROUND = _BODIES.union(_JOINING, map(fold, SIDES.split()))  # what may stand beside a name
_BEGINNINGS = tuple(
    fold(start.rstrip("_").replace("_", " ")) + " " * start.endswith("_") for start in BEGINNINGS.split()
)
_SHORT = {"st": "saint", "ste": "sainte", "sta": "santa", "sto": "santo", "mt": "mount", "ft": "fort", "pto": "puerto"}
_ENDINGS = tuple(map(fold, ENDINGS.split()))
_LONGEST = 10  # words
_SHORTEST = 2  # letters or signs of a name
_LETTERS_BEHIND = re.compile(r"\s*[-–/(]\s*([A-Z]{2})\)?\s*$")
_COUNTRY_FIRST = re.compile(r"\s*[,،、:;/|]\s*|\s+[-–—>]\s+")


def names_within(typed: str) -> Iterator[str]:
    """The names that may be left of "Pemerintah Kota Surabaya", the longest first; none where no body is named."""
    folded = fold(typed)
    words = folded.split()
    if len(words) <= _LONGEST and not _BODIES.isdisjoint(words):
        first, last = _beside(words), len(words) - _beside(words[::-1])
        windows = ((at, end) for at in range(first + 1) for end in range(max(at + 1, last), len(words) + 1))
        for at, end in sorted(windows, key=lambda window: window[0] - window[1]):
            around = (words[:at], words[end:])
            if any(around) and all(map(_is_of_body, around)):
                yield " ".join(words[at:end])
    if folded.startswith(_BEGINNINGS):
        yield from (folded.removeprefix(start).strip() for start in _BEGINNINGS if folded.startswith(start))
    if folded.endswith(_ENDINGS):
        yield from (folded.removesuffix(end).strip() for end in _ENDINGS if folded.endswith(end))


def _beside(words: Sequence[str]) -> int:
    """How many words from the first on may stand beside a name."""
    return next((at for at, word in enumerate(words) if word not in _AROUND), len(words))


def left_of(typed: str) -> tuple[str, ...]:
    """The names that people may ask for a municipality by: "maan" for "Maan Municipality". Never a word that only says
    what sort of a body it is, nor one that begins or ends with a little word.
    """
    return tuple(dict.fromkeys(name for name in names_within(typed) if _is_name(name)))


def without_little_words(name: str) -> tuple[str, ...]:
    """The name, and what follows the little words that it begins with: "de La Paz" is La Paz, or a place of its own."""
    words = name.split()
    little = next((at for at, word in enumerate(words) if word not in _JOINING), 0)
    return tuple(" ".join(words[at:]) for at in range(little + 1))


def cores_of(typed: str) -> tuple[tuple[str, ...], ...]:
    """All that may be the name of the place: as it was written, what is left of it, what that may be a case of. The
    surest first; whoever finds a place by some of them need not look at the rest.
    """
    left = left_of(typed)
    return (fold(typed),), left, tuple(form for name in left for form in bare_forms(name))


def written_out(name: str) -> str:
    """A folded name with its usual abbreviations in full: st denis is Saint-Denis."""
    return " ".join(_SHORT.get(word, word) for word in name.split())


def bare_forms(name: str) -> tuple[str, ...]:
    """What a name may be a case or an adjective of, as bodies are called: Turun kaupunki, Львівська міська рада."""
    *before, last = name.split()
    whole = " ".join(before)
    forms = (*without_ending(last, DECLINING, in_a_name=bool(before)), *cities_of(last))
    both = (" ".join((*map(_bare, before), form)) for form in forms) if before else ()
    return tuple(dict.fromkeys((*(f"{whole} {form}".strip() for form in forms), *both)))


def _bare(word: str) -> str:
    """The first of the forms that a word inside a name may be a case of."""
    return next(iter(without_ending(word, DECLINING, in_a_name=True)), word)


def _is_name(name: str) -> bool:
    words = name.split()
    ends = {words[0], words[-1]} if words else set()
    return bool(ends) and ends.isdisjoint(_JOINING) and not _AROUND.issuperset(words) and len(name) >= _SHORTEST


def country_behind(typed: str, is_country: Callable[[str], bool], is_place: Callable[[str], bool]) -> str:
    """The place first and the country behind it, where it was written the other way round: "Brazil, Brasília"."""
    first, *rest = _COUNTRY_FIRST.split(typed.strip(), maxsplit=1)
    place = "".join(rest)
    turned = bool(place) and is_country(fold(first)) and (is_place(place) or not is_country(fold(place)))
    return f"{place}, {first}" if turned else typed


def lands_of(typed: str) -> frozenset[str]:
    """The countries in which municipalities call themselves as this one does; none where half the world does."""
    return frozenset().union(*(LANDS.get(word, frozenset()) for word in fold(typed).split()))


def with_state(typed: str) -> str:
    """The place with the state or country behind a comma whose letters stand apart: Niterói - RJ, Moncalieri (TO)."""
    found = _LETTERS_BEHIND.search(typed)
    if found is None:
        return typed
    name, letters, lands = typed[: found.start()].strip(), found[1], lands_of(typed)
    if "IT" in lands:
        return f"{name}, Italia"
    states = region_codes.REGION_CODES["BR"].split(", ")
    ours = any(state.startswith(f"{letters} ") for state in states) and ("BR" in lands or not _is_state(letters))
    return f"{name}, Brasil" if ours else f"{name}, {letters}" if _is_state(letters) else typed


def _is_state(letters: str) -> bool:
    return any(name.kind is Kind.REGION for name in by_letters(letters))


def _is_of_body(words: list[str]) -> bool:
    """Whether the words beside a name only say whose body it is; nothing at all is nothing else."""
    return not words or (_AROUND.issuperset(words) and not _BODIES.isdisjoint(words))
