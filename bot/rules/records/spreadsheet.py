"""Cells for spreadsheets: whatever one of them would run as a formula is made plain text."""

import unicodedata

_STARTERS = ("=", "+", "-", "@")
_CONTROLS = ("\t", "\r", "\n", "\0")


def harmless(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would calculate; numbers stay numbers.

    Spreadsheets skip leading blanks, and some read full-width signs like plain ones.
    """
    plain = unicodedata.normalize("NFKC", cell)
    visible = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Cc")).lstrip()
    runs = visible.startswith(_STARTERS) and not _is_number(visible)
    return f"'{cell}" if runs or cell.startswith(_CONTROLS) else cell


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdecimal()
