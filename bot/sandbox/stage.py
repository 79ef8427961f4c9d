"""What the page shows when it opens: whose telephones stand side by side, and what to try. The demo fills it in."""

from dataclasses import asdict, dataclass, field

from bot.sandbox.records import Json

Words = dict[str, str]  # language code → words


@dataclass(frozen=True)
class Pane:
    """One telephone: the people who share it (one speaks at a time) and the chat it opens with."""

    title: Words
    people: tuple[int, ...]
    chat: int
    note: Words = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """One thing to try. With `pane` and `say`, a click puts the words into that pane's text field, ready to send."""

    text: Words
    pane: int | None = None
    say: Words = field(default_factory=dict)


@dataclass(frozen=True)
class Stage:
    """The page's opening scene."""

    title: Words = field(default_factory=lambda: {"en": "Local Telegram", "ar": "تيليغرام محلي"})
    panes: tuple[Pane, ...] = ()
    steps: tuple[Step, ...] = ()
    language: str = ""  # of the page, until somebody chooses another; empty: the browser's

    def view(self) -> Json:
        """As JSON for the page."""
        return asdict(self)
