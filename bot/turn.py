"""One update = one transaction = one outcome: done, set aside, or not now (`NotNow`: nothing happened, try again).

First the visit is read, then its service runs in one transaction, then the replies are tried once. When `take` returns,
the update may be confirmed.
"""

import hashlib
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.counts import Counts
from bot.delivery import Delivery, Told
from bot.desk import Desk
from bot.handlers.reading import Arrival, key_of, kind_named, read
from bot.handlers.rows import Answers, AnyRow, Contents, Said, Service
from bot.logs import about
from bot.present import Present
from bot.services.following import following
from bot.services.house import pausing
from bot.services.people import arriving, welcoming
from bot.transactions import Glass, NotNow, Transactions
from bot.visit import Answer, Chat, Reply, Visit
from db import seen
from db.entries import DONE
from db.facts import CHANGED
from db.outgoing import POSTED
from messages import say
from messages.catalogue import Catalogue

log = logging.getLogger(__name__)

Json = dict[str, Any]
TRIES = 2  # a race lost to somebody else is won the second time


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account."""

    id: int
    username: str


class Turns:
    """Takes updates, one call each. `where_we_are` shows a person the present state after a repeated update."""

    def __init__(
        self,
        me: Me,
        contents: Contents,
        where_we_are: Service,
        transactions: Transactions,
        present: Present,
        delivery: Delivery,
        catalogue: Catalogue,
        wake_outbox: Callable[[], None],
        clock: Callable[[], datetime],
        counts: Counts,
    ) -> None:
        self._me = me
        self._contents = contents
        self._where_we_are = where_we_are
        self._transactions = transactions
        self._present = present
        self._delivery = delivery
        self._catalogue = catalogue
        self._wake_outbox = wake_outbox
        self._clock = clock
        self._counts = counts
        self._offered = frozenset(language.code for language in catalogue.languages())

    async def take(self, raw: Json, in_response: bool = False, crowded: bool = False) -> Json | None:
        """Carry out one update and reply.

        With `in_response`, an answer that nobody edits later may be returned instead of sent, as the call to put into
        the webhook's response. `crowded`: this person's next messages wait already, so the answer is sent beside them.
        Raises `NotNow`, and nothing else.
        """
        with about(update=raw.get("update_id"), kind=kind_named(raw)):
            self._counts.updates += 1
            arrival: Arrival | None = None
            try:
                arrival = read(raw, self._clock(), self._me.id, self._me.username)
                if arrival is None:
                    self._counts.turned("nothing to do")
                    return None
                arrival = self._understood(arrival)
                await self._present.when_due()
                told = await self._carried_out(arrival, raw)
                self._counts.turned("wrote" if told.wrote else "read")
            except NotNow as reason:
                self._counts.refused(str(reason))
                raise
            except Exception as error:
                self._counts.turned("set aside")
                log.exception("update set aside")
                told = await self._set_aside(raw, arrival, error)
            return await self._reply(arrival, told, in_response, crowded)

    async def _reply(self, arrival: Arrival | None, told: Told, in_response: bool, crowded: bool) -> Json | None:
        for step in told.done:
            log.info("done: %s", step)
        if told.posted:
            self._wake_outbox()
        if told.register_changed:
            with suppress(NotNow):  # it is looked at again within a second
                await self._present.refresh()
        if arrival is None:
            return None
        response = self._delivery.as_response(arrival, told) if in_response else None
        if response is None:
            await self._delivery.reply(arrival, told, crowded)
        return response

    async def _carried_out(self, arrival: Arrival, raw: Json) -> Told:
        """A visit that may only read is tried so first; one look may show that it writes after all."""
        row = self._contents.find(arrival.visit, drafting=False)
        if row is not None and not row.writes:
            told = await self._without_writing(row, arrival)
            if told is not None:
                return told
        digest = _digest(raw)
        return await self._again(lambda db: self._writing(db, arrival, digest))

    async def _again(self, work: Callable[[Session], Told]) -> Told:
        for _ in range(TRIES - 1):
            try:
                return await self._transactions.write(work)
            except NotNow:
                raise
            except Exception as error:  # noqa: BLE001 (the second try raises it)
                log.warning("tried once more after %s", type(error).__name__)
        return await self._transactions.write(work)

    async def _without_writing(self, row: AnyRow, arrival: Arrival) -> Told | None:
        """None when this visit has to be written down. Questions are answered from memory, after one glance."""
        visit = arrival.visit
        private = visit.where is Chat.PRIVATE and visit.kind != "inline"

        def answered(glass: Glass, db: Session) -> Told | None:
            dialect = db.get_bind().dialect
            standing = arriving.glance(glass, dialect, visit.person) if private else arriving.STRANGER
            return self._reading(db, visit, standing)

        def read(db: Session) -> Told | None:
            return self._reading(db, visit, arriving.look(db, visit.person) if private else arriving.STRANGER)

        if isinstance(row, Said) or arrival.question:
            return await self._transactions.at_once(answered)
        return await self._transactions.read(read)

    def _reading(self, db: Session, visit: Visit, standing: arriving.Standing) -> Told | None:
        row = self._contents.find(visit, standing.drafting)
        if standing.unreachable or (row is not None and row.writes):
            return None
        desk = self._desk(db, visit, standing)
        return Told(_run(row.service if row else None, row, visit, desk, standing), desk.language, wrote=False)

    def _writing(self, db: Session, arrival: Arrival, digest: str) -> Told:
        visit, now = arrival.visit, self._clock()
        repeated = not seen.first_time(db, arrival.update_id, digest, now)
        standing = arriving.look(db, visit.person)
        row = self._contents.find(visit, standing.drafting)
        desk = self._desk(db, visit, standing)
        if visit.where is Chat.PRIVATE and visit.kind != "blocked":
            arriving.note(db, visit, standing, desk.language, self._guessed(visit), now)
        service = self._service(row, visit, repeated)
        answers = _run(service, row, visit, desk, standing)
        db.flush()
        return Told(
            answers,
            desk.language,
            wrote=True,
            register_changed=CHANGED in db.info,
            posted=POSTED in db.info,
            done=tuple(db.info.get(DONE, ())),
        )

    def _service(self, row: AnyRow | None, visit: Visit, repeated: bool) -> Service | None:
        """What runs: the row's service, or, for a repeated update, whatever shows where we are without effect."""
        if row is None or not repeated:
            return row.service if row else None
        return row.again or (self._where_we_are if visit.where is Chat.PRIVATE else None)

    def _desk(self, db: Session, visit: Visit, standing: arriving.Standing) -> Desk:
        house = self._present.house
        language = arriving.spoken(standing, visit, self._offered, house.settings.default_language)
        return Desk(db, house, self._clock(), language)

    def _guessed(self, visit: Visit) -> str:
        return arriving.guessed(visit.client_language, self._offered, self._present.house.settings.default_language)

    def _understood(self, arrival: Arrival) -> Arrival:
        """The same; a typed word that stands for a button says so, and a pressed message which language it is in."""
        visit = arrival.visit
        if read_in := self._catalogue.language_of(visit.labels, visit.shown):
            return replace(arrival, visit=replace(visit, read_in=read_in))
        meaning = self._catalogue.meaning(visit.text) if visit.kind == "text" else None
        return replace(arrival, visit=replace(visit, meaning=meaning)) if meaning else arrival

    async def _set_aside(self, raw: Json, arrival: Arrival | None, error: Exception) -> Told:
        """Quarantine the update, so that it holds up nobody, and tell the person kindly."""
        now, number = self._clock(), int(raw.get("update_id") or 0)

        def quarantined(db: Session) -> int:
            seen.first_time(db, number, _digest(raw), now)
            return seen.set_aside(db, number, kind_named(raw), type(error).__name__, now)

        reference = f"Q-{await self._transactions.write(quarantined)}"
        log.error("quarantined as %s, of %s", reference, key_of(raw))
        language = self._guessed(arrival.visit) if arrival else self._present.house.settings.default_language
        return Told((Reply((say.turn_failed(reference=reference),)),), language, wrote=True)


def _run(
    service: Service | None, row: AnyRow | None, visit: Visit, desk: Desk, standing: arriving.Standing
) -> tuple[Answer, ...]:
    if standing.barred and visit.where is Chat.PRIVATE and not (row and row.even_barred):
        return (Reply((say.turn_barred(), welcoming.a_human(desk))),)
    held = pausing.held(visit, desk) if row and row.writes and not row.even_paused else None
    if held is not None:
        return (held,)
    answers = _as_tuple(service(visit, desk)) if service else ()
    return following.as_followed(visit, desk, answers) if standing.follows else answers


def _as_tuple(answers: Answers) -> tuple[Answer, ...]:
    if answers is None:
        return ()
    return answers if isinstance(answers, tuple) else (answers,)


def _digest(raw: Json) -> str:
    return hashlib.sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()
