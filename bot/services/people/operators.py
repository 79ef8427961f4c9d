"""Who runs this bot: the human being whom several screens name."""

from bot.settings import Settings
from messages import say
from messages.text import Word


def operator_of(settings: Settings) -> Word:
    """The operator's name; other words where the settings have none."""
    return settings.operator_name or say.operator_unnamed()
