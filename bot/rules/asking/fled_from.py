"""A country that only says of whom a theme is: who fled from Sudan, protests over Israel. Which cities there do
something about it is not asked then.
"""

from collections.abc import Sequence

from bot.rules.names.index import Kind
from bot.rules.names.mentions import Mention, Sure

_FLED_FROM = frozenset("sy sd ss ua af iq ye er cd mm ps ve ly ht ir bi cf".upper().split())
_AT_WAR = frozenset({"IL", "PS"})
_OF_WHOM = {"refugees": _FLED_FROM, "reintegration": _FLED_FROM, "middle-east-crisis": _AT_WAR}


def fled_from(land: Mention) -> bool:
    """Whether people have fled from all that it may be."""
    lands = {str(code) for code in land.subjects(Kind.COUNTRY)}
    return bool(lands) and lands <= _FLED_FROM


def tells_of_whom(mentions: Sequence[Mention]) -> bool:
    """Whether every country that is named is one of those that a theme beside it tells of."""
    sure = [one for one in mentions if one.sure is Sure.EXACT]
    lands = {str(land) for one in sure for land in one.subjects(Kind.COUNTRY)}
    themes = {str(theme) for one in sure if not one.has(Kind.COUNTRY) for theme in one.subjects(Kind.THEME)}
    return bool(lands) and any(lands <= _OF_WHOM.get(theme, frozenset()) for theme in themes)
