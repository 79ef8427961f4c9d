"""Every word that is one slip of the finger away from a folded one, to look up where only exact names are known.

For the small places of one country: a table of all names near to one another, as there is for towns, would be large,
and without the country nearly everything is near to some village.
"""

from collections.abc import Iterator

LEAST = 4  # letters: in a shorter word every slip makes another name
_LETTERS = (
    "abcdefghijklmnopqrstuvwxyz",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґђљњћџ",
    "αβγδεζηθικλμνξοπρστυφχψω",
    "אבגדהוזחטיכלמנסעפצקרשת",
)


def one_slip_away(word: str) -> Iterator[str]:
    """The words with a letter too few, two letters swapped, another letter, or one too many; each may come twice."""
    if len(word.replace(" ", "")) < LEAST:
        return
    letters = next((script for script in _LETTERS if not set(word).isdisjoint(script)), "")
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    for head, tail in parts:
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in f"{letters} ":
            if tail:
                yield head + letter + tail[1:]
            yield head + letter + tail
