"""A staff room without Telegram: entries, and people who press buttons in turns of their own."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Engine, select

from bot import taps
from bot.desk import Desk, House
from bot.notices import notice_in
from bot.rules.records.register import Register
from bot.services.register.reading import is_stale, read_register
from bot.services.review import carding, hearing, reviewing
from bot.settings import Settings
from bot.visit import Answer, Chat, Notice, Reply, Toast, Visit
from db.entries import Entry, open_entry
from db.history import Card, Event
from db.mailbox import Outgoing
from db.people import Person, Staff
from db.references import new_reference
from db.session import writing
from db.vocabulary import Kind, Origin, Role, Status
from messages.catalogue import Catalogue

LANGUAGES = Catalogue.load().languages()
GROUP = -500
LEADER, SALMA, OMAR, RUTH, ADMIN, READER, STRANGER = 10, 21, 22, 23, 31, 41, 51


class Room:
    """`at` is the present moment; `waits` moves it."""

    def __init__(self, engine: Engine, **settings: Any) -> None:
        self.engine = engine
        given: dict[str, Any] = {"admin_ids": frozenset({ADMIN}), "staff_chat_id": GROUP} | settings
        self.settings = Settings(**given)
        self.at = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self.register: Register | None = None
        with writing(engine) as db:
            for person, name in (
                (ADMIN, "Chief"),
                (LEADER, "Asha"),
                (SALMA, "Salma"),
                (OMAR, "Omar"),
                (RUTH, "Ruth"),
                (READER, "Lee"),
            ):
                db.add(Person(id=person, name=name, language="en", first_seen=self.at, last_seen=self.at))
            for person, role in ((SALMA, "reviewer"), (OMAR, "reviewer"), (RUTH, "reviewer"), (READER, "reader")):
                db.add(Staff(person_id=person, name="", role=Role(role), since=self.at))

    def waits(self, **span: int) -> None:
        """Time goes by."""
        self.at += timedelta(**span)

    def turn(self, work: Any) -> Any:
        """One turn: work(desk) in one transaction."""
        with writing(self.engine) as db:
            if self.register is None or is_stale(db, self.register, self.at):
                self.register = read_register(db, self.at, before=self.register)
            house = House(self.settings, self.register, "endorse_bot", LANGUAGES)
            return work(Desk(db, house, self.at, "en"))

    def sends_in(self, kind: Kind = Kind.ENDORSEMENT, **more: Any) -> int:
        """A leader's entry, with its card; returns its id."""
        public = {"place": {"typed": "Nansana East"}, "country": "UG", "office": "mayor", "leader": "Asha Nabirye"}
        if kind is Kind.EXAMPLE:
            public = {"place": {"id": 1}, "title": "Libraries for all", "text": "Every quarter has a library. " * 30}
        given: dict[str, Any] = {
            "kind": kind,
            "public": public if kind is not Kind.REPORT else {},
            "private": {"contact": "asha@example.org", "proof": {"files": [], "links": ["https://example.org"]}},
            "leader_key": "asha nabirye" if kind is Kind.ENDORSEMENT else None,
            "place_id": 1 if kind is Kind.EXAMPLE else None,
            "submitter_id": LEADER,
            "origin": Origin.PERSON,
        } | more

        def send(desk: Desk) -> int:
            entry = Entry(
                reference=new_reference(desk.db),
                declaration_id=desk.house.register.declaration,
                status=Status.PENDING,
                saw={},
                made_at=self.at,
                waiting_since=self.at,
                **given,
            )
            open_entry(desk.db, entry, given["submitter_id"], self.at)
            carding.post(desk, entry)
            return entry.id

        return int(self.turn(send))

    def presses(self, person: int, entry: int, step: str, extra: str = "", **more: Any) -> tuple[Answer, ...]:
        """Somebody presses a button of the card as it is now (`version` for an older one)."""
        version = more.pop("version", None) or self.entry(entry).content_version
        tap = taps.ReviewStep(entry, version, step, extra)
        visit = replace(self.visit(person, **more), kind="press", tap=tap, message=700)
        return _all(self.turn(lambda desk: reviewing.pressed(visit, desk)))

    def types(self, person: int, words: str) -> tuple[Answer, ...]:
        """Somebody writes in private, in answer to what a button asked."""
        visit = self.visit(person, chat=person, kind="text", text=words)
        return _all(self.turn(lambda desk: hearing.hear(visit, desk)))

    def visit(self, person: int, chat: int = GROUP, **more: Any) -> Visit:
        """What somebody does."""
        where = Chat.GROUP if chat < 0 else Chat.PRIVATE
        return Visit(person, f"Person {person}", "en", chat, where, self.at, **more)

    def entry(self, entry: int) -> Entry:
        """How an entry stands."""
        with writing(self.engine) as db:
            return db.get_one(Entry, entry)

    def history(self, entry: int) -> list[Event]:
        """What happened to it."""
        with writing(self.engine) as db:
            return list(db.scalars(select(Event).where(Event.entry_id == entry).order_by(Event.id)))

    def waiting(self, chat: int) -> list[Notice]:
        """What the outbox holds for a chat."""
        with writing(self.engine) as db:
            return [notice_in(row) for row in db.scalars(select(Outgoing).where(Outgoing.chat_id == chat))]

    def told(self, chat: int) -> list[str]:
        """The first words of each of them."""
        return [notice.lines[0].id for notice in self.waiting(chat)]

    def cards(self, entry: int) -> list[Card]:
        """The messages that show an entry."""
        with writing(self.engine) as db:
            return list(db.scalars(select(Card).where(Card.entry_id == entry)))

    def approves(self, person: int, entry: int, proof: str = "letter") -> str:
        """Approve with a level of proof; the words of the toast."""
        return toast(self.presses(person, entry, "level", proof))


def toast(answers: tuple[Answer, ...]) -> str:
    """The id of the note over the button."""
    return next(answer.text.id for answer in answers if isinstance(answer, Toast))


def replies(answers: tuple[Answer, ...]) -> list[Reply]:
    """The messages among the answers."""
    return [answer for answer in answers if isinstance(answer, Reply)]


def _all(answers: Any) -> tuple[Answer, ...]:
    if answers is None:
        return ()
    return answers if isinstance(answers, tuple) else (answers,)
