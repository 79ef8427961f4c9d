"""Whether a foreign name is the very name that a place goes by in English: Виктория is, Сидон is not.

Other places of that English name are then meant as well, though the gazetteer knows few of them in that language.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from bot.rules.names.index import writes_no_spaces
from bot.rules.spelling.folding import transliterate

# Sounds that languages write differently: Columbus, Kolombos, كولومبوس. Vowels fall, and what some write vowels with; a
# "v" of the English name may be heard as one (ビクトリア).
_ALIKE = {"b": "bpf", "s": "sztdxckgq", "l": "lr", "n": "nm"}
_SOUNDS = {sign: sound for sound, signs in _ALIKE.items() for sign in signs}
_ENGLISH = _SOUNDS | {"v": "b", "j": "s"}
_LEAST = 2  # of the sounds of the English name one in so many must be there


@lru_cache(maxsize=1024)
def is_its_english_name(typed: str, english: str) -> bool:
    """Whether a folded name of a place in another language is its folded English name, spelled there."""
    if typed == english or (typed.count(" ") != english.count(" ") and not _is_one_word(typed)):
        return False
    heard, meant = _sounds(typed, _SOUNDS), _sounds(english, _ENGLISH)
    rest = iter(meant)
    return len(heard) * _LEAST >= len(meant) and bool(heard) and all(sound in rest for sound in heard)


def _is_one_word(typed: str) -> bool:
    return " " not in typed and writes_no_spaces(typed)


def _sounds(name: str, sounds: Mapping[str, str]) -> str:
    """The consonants of a name, those that are alike as one, none of them twice in a row."""
    heard = [sounds[sign] for sign in transliterate(name) if sign in sounds]
    return "".join(sound for before, sound in pairwise(["", *heard]) if sound != before)
