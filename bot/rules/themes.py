"""The names of themes beyond those the register gives them: refugees in Swahili, police in Thai."""

from collections.abc import Iterator

from bot.rules.index import Kind, Name
from bot.rules.words.themes import THEME_WORDS


def theme_names() -> Iterator[Name]:
    """Every word for every theme of the table."""
    for code, words in THEME_WORDS.items():
        for word in words.split(","):
            yield Name(word.strip(), Kind.THEME, code)
