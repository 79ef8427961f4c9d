"""What is said of the declaration by a word for it and a verb, wherever they stand: what is in that paper, who is the
idea from, can he be sued over it. @ stands for the words of a language for what was signed.
"""

from collections.abc import Mapping

from bot.rules.words.matters.gists.paper_africa import PAPER_AFRICA
from bot.rules.words.matters.gists.paper_asia import PAPER_ASIA
from bot.rules.words.matters.gists.paper_east import PAPER_EAST
from bot.rules.words.matters.gists.paper_near_east import PAPER_NEAR_EAST
from bot.rules.words.matters.gists.paper_north import PAPER_NORTH
from bot.rules.words.matters.gists.paper_west import PAPER_WEST

_THE_PAPER, _ITSELF = "@", "paper"


def _written_out(table: Mapping[str, str]) -> Mapping[str, str]:
    """The ways to tell each matter, with the words for the declaration in them."""
    paper = table[_ITSELF]
    return {matter: told.replace(_THE_PAPER, paper) for matter, told in table.items() if matter != _ITSELF}


PAPER: tuple[Mapping[str, str], ...] = tuple(
    _written_out(table)
    for tables in (PAPER_WEST, PAPER_NORTH, PAPER_EAST, PAPER_NEAR_EAST, PAPER_ASIA, PAPER_AFRICA)
    for table in tables.values()
)
