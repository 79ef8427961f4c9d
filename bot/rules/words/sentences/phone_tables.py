"""The tables of how people of the south of Europe ask on a phone, of how sure they are, of forms of usual verbs, and of
going along with it.
"""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import going_along, how_sure, phone_romance, phone_south, said_otherwise

TABLES: tuple[Table, ...] = (
    phone_romance.TABLE,
    phone_south.TABLE,
    how_sure.TABLE,
    said_otherwise.TABLE,
    going_along.TABLE,
)
