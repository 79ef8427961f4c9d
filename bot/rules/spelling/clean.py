"""What typed text may contain. Names travel into messages, files and other people's screens: clean them at the door."""

import re
import unicodedata

# Joiners that Persian, Indic scripts and emoji need; every other invisible mark is dropped.
_JOINERS = "\u200c\u200d"
_ENDS = re.compile(rf"^[\s{_JOINERS}]+|[\s{_JOINERS}]+$")
_INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Cn")
_MARKS_MOST = 3  # on one letter: what living scripts need; a tower of them is a prank
_LINK = re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?\b", re.IGNORECASE)
_TAIL = re.compile(r"[.,;:)» ]+$")
_MAIL = re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b")
_MENTION = re.compile(r"(?:^|\s)@\w{4,}")


def clean(text: str) -> str:
    """The text without control, direction and other invisible marks, in NFC, lines and spaces tidied, at most a few
    combining marks on a letter.
    """
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " ")):
        category = unicodedata.category(char)
        marks = marks + 1 if category == "Mn" else 0
        if marks > _MARKS_MOST or (
            category in ("Cc", "Cf", "Co", "Cs", "Cn") and char != "\n" and char not in _JOINERS
        ):
            continue
        kept.append(char)
    lines = (" ".join(line.split()) for line in "".join(kept).split("\n"))
    return _ENDS.sub("", re.sub(r"\n{3,}", "\n\n", "\n".join(lines)))


def one_line(text: str) -> str:
    """Clean text on a single line."""
    return " ".join(clean(text).split())


def links_in(text: str) -> tuple[str, ...]:
    """Web addresses and e-mail addresses, as they were typed. They are kept as text and never opened."""
    mails = _MAIL.findall(text)
    rest = _MAIL.sub(" ", text)
    return tuple(dict.fromkeys([*(_TAIL.sub("", found) for found in _LINK.findall(rest)), *mails]))


def mentions_in(text: str) -> bool:
    """Whether somebody's Telegram name stands in the text."""
    return bool(_MENTION.search(text))


def looks_like_formula(text: str) -> bool:
    """Whether a spreadsheet would run this as a formula."""
    return unicodedata.normalize("NFKC", text.lstrip()).startswith(("=", "+", "-", "@"))


def latin(text: str) -> bool:
    """Whether every letter is a Latin one."""
    return all(unicodedata.name(char, "").startswith("LATIN") for char in text if char.isalpha())
