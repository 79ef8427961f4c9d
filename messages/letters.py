"""Languages that letters are written in, though nobody can use the bot in them yet: one file is enough."""

from pathlib import Path

FILE = "letters.ftl"
LETTERS = frozenset(path.parent.name for path in Path(__file__).parent.glob(f"*/{FILE}"))
