"""Words that tell a matter (`bot.rules.asking.matters`) wherever they stand in a text, by language, then by matter.

Whole phrases know only the wordings somebody thought of; these are told by two words far apart. A + parts columns: one
word of each must be there. A / parts one way to say it from another. A word that ends in * may go on: ভাষা* is ভাষায়.
In scripts without spaces a word counts wherever its signs stand.
"""

from collections.abc import Mapping

from bot.rules.words.matters.gists.africa import AFRICA
from bot.rules.words.matters.gists.doubted import DOUBTED
from bot.rules.words.matters.gists.east_asia import EAST_ASIA
from bot.rules.words.matters.gists.guessed import GUESSED
from bot.rules.words.matters.gists.paper import PAPER
from bot.rules.words.matters.gists.read_it import READ_IT
from bot.rules.words.matters.gists.south_asia import SOUTH_ASIA
from bot.rules.words.matters.gists.town_hall import TOWN_HALL
from bot.rules.words.matters.gists.what_next import WHAT_NEXT
from bot.rules.words.matters.gists.whence import WHENCE

# Of several that a text tells the first counts.
GISTS: tuple[Mapping[str, str], ...] = (
    *(*GUESSED, *AFRICA.values(), *SOUTH_ASIA.values(), *EAST_ASIA.values()),
    *(*PAPER, *TOWN_HALL, *DOUBTED, *WHENCE, *WHAT_NEXT, *READ_IT),
)
