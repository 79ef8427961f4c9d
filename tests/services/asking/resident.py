"""A resident at the counter: asks, taps, and looks at what is shown. The desk has no database: answers need none."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import Engine, StaticPool, create_engine
from sqlalchemy.orm import Session

from bot.desk import Desk, House
from bot.handlers import CONTENTS
from bot.taps import Tap, decode, encode
from bot.visit import Answer, Button, Card, Chat, Reply, Visit
from bot.wording import page
from db.base import Base
from messages.catalogue import Catalogue
from messages.text import Text
from tests.chat import What, bare

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CATALOGUE = Catalogue.load()


@cache
def _nobody() -> Engine:
    """A database in which nobody is known."""
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    return engine


@dataclass
class Resident:
    """Asks in `language`, alone or in a group; `shown` is what came of it last."""

    house: House
    language: str = "en"
    where: Chat = Chat.PRIVATE
    shown: tuple[Answer, ...] = ()
    read: list[str] = field(default_factory=list)  # every screen so far, as words

    def asks(self, text: str, kind: str = "text") -> "Resident":
        """Type something."""
        return self._does(self._visit(text=text, kind=kind, meaning=CATALOGUE.meaning(text) or ""))

    def commands(self, command: str, argument: str = "") -> "Resident":
        """Type a command."""
        return self._does(self._visit(kind="command", command=command, argument=argument))

    def types(self, text: str) -> tuple[Card, ...]:
        """Type the bot's name and something, in any chat."""
        self._does(self._visit(kind="inline", text=text))
        return tuple(answer for answer in self.shown if isinstance(answer, Card))

    def presses(self, what: Tap) -> "Resident":
        """Press a button that carries this; it travels as Telegram would carry it."""
        return self._does(self._visit(kind="press", tap=decode(encode(what))))

    def presses_label(self, label: str) -> "Resident":
        """Press the button that says this."""
        carried = next(button.tap for button in self.buttons if self.plain(button.label) == label)
        assert carried is not None
        return self.presses(carried)

    @property
    def reply(self) -> Reply:
        """The only message of the answer."""
        (reply,) = self.shown
        assert isinstance(reply, Reply)
        return reply

    @property
    def words(self) -> str:
        """The answer's words as they are read."""
        return "\n".join(self.worded(answer) for answer in self.shown if isinstance(answer, Reply))

    @property
    def buttons(self) -> list[Button]:
        """All buttons of the answer."""
        replies = (answer for answer in self.shown if isinstance(answer, Reply))
        return [button for reply in replies for row in reply.buttons for button in row]

    @property
    def labels(self) -> list[str]:
        """What the buttons say."""
        return [self.plain(button.label) for button in self.buttons]

    def worded(self, answer: Reply | Card) -> str:
        """A message as it is read; making it proves that it can be sent."""
        language = getattr(answer, "language", "") or self.language
        parts = page(CATALOGUE, answer.lines, answer.buttons, language).parts
        return "\n".join(bare(line) for part in parts for line in part.split("\n"))

    def plain(self, label: Text) -> str:
        """A label in the language of the answer."""
        language = next((a.language for a in self.shown if isinstance(a, Reply) and a.language), self.language)
        return CATALOGUE.plain(label, language)

    def sees(self, what: What) -> None:
        """Assert that the answer has this message, or a Text with exactly these values."""
        lines = [line for answer in self.shown if isinstance(answer, Reply) for line in answer.lines]
        if isinstance(what, Text):
            assert what in lines, lines
        else:
            assert what.__name__.replace("_", "-") in [line.id for line in lines], lines

    def offers(self, what: Tap) -> bool:
        """Is there a button that carries this?"""
        return any(button.tap == what for button in self.buttons)

    def _does(self, visit: Visit) -> "Resident":
        row = CONTENTS.find(visit, drafting=False)
        assert row is not None
        # Bound to nothing, so that a query would raise; only help looks whether somebody of the team asks for it.
        db = Session(_nobody()) if "help" in (visit.meaning, *visit.text.lower().split()) else Session()
        desk = Desk(db, self.house, NOW, self.language)
        answers = row.service(visit, desk)
        self.shown = answers if isinstance(answers, tuple) else (answers,) if answers else ()
        self.read.append(self.words)
        return self

    def _visit(self, **more: object) -> Visit:
        chat = 7 if self.where is Chat.PRIVATE else -500
        return Visit(7, "Ruth", self.language, chat, self.where, NOW, message=44, **more)  # type: ignore[arg-type]
