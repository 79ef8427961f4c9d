"""The usual words of Asia for the parts of a question, of all its tables."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences import usual_far_east, usual_india, usual_south_east_asia, usual_south_india

TABLES: tuple[Table, ...] = (
    usual_india.TABLE,
    usual_south_india.TABLE,
    usual_far_east.TABLE,
    usual_south_east_asia.TABLE,
)
