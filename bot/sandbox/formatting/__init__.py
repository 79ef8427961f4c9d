"""Text as Telegram keeps it: cleaned, without markup, with entities counted in UTF-16 units."""

from bot.sandbox.formatting.reading import Formatted, read_formatted

__all__ = ["Formatted", "read_formatted"]
