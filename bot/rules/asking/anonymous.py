"""What may be kept of a question that nobody could answer: words without anything that leads to a person."""

import re
import unicodedata

from bot.rules.spelling.folding import fold

LONGEST = 80  # characters
_LEADS_SOMEWHERE = re.compile(r"\S*@\S*|\S+://\S*|\bwww\.\S+|\S+\.[a-z]{2,}(?:/\S*)?(?=\s|$)", re.IGNORECASE)
_SIGNS = ("@", "://", ".")  # of which none of them is without one
_NUMBER = re.compile(r"\d(?: ?\d){4,}")  # telephone numbers are written in groups, too
_LETTER = re.compile(r"[^\W\d_]")


def anonymous(text: str) -> str:
    """The folded words without addresses, links, account names and long numbers, cut short; "" if nothing is left."""
    bare = unicodedata.normalize("NFKC", text)
    if any(sign in bare for sign in _SIGNS):  # few have, and to look for the rest takes a tenth of an answer
        bare = _LEADS_SOMEWHERE.sub(" ", bare)
    words = _NUMBER.sub(" ", fold(bare)).split()
    kept = " ".join(words)
    if len(kept) > LONGEST:
        kept = kept[: LONGEST + 1].rpartition(" ")[0] or kept[:LONGEST]
    return kept if _LETTER.search(kept) else ""
