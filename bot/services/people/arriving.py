"""Who has come: one look by primary key. A writing turn also notes that they were here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Dialect, PoolProxiedConnection, bindparam, exists, select, update
from sqlalchemy.orm import Session

from bot.visit import Visit
from db.asked import Asked
from db.drafts import OPEN, Draft
from db.fixed import Fixed, Row
from db.following import Follow
from db.outgoing import unpark
from db.people import Person

SEEN_EVERY = timedelta(hours=1)  # how exactly "last seen" is kept


@dataclass(frozen=True, slots=True)
class Standing:
    """What the house knows of a person before their turn begins."""

    known: bool = False
    language: str = ""  # chosen; empty until they choose
    drafting: bool = False  # a form is open, or staff are asked for words
    barred: bool = False
    unreachable: bool = False
    follows: bool = False  # news of anything
    name: str = ""
    last_seen: datetime | None = None


STRANGER = Standing()

# Every question of every resident begins with it.
_people, _drafts, _asked, _follows = Person.__table__, Draft.__table__, Asked.__table__, Follow.__table__
_LOOK = Fixed(
    select(
        _people.c.language,
        _people.c.language_chosen,
        _people.c.barred_at,
        _people.c.unreachable_since,
        exists().where(_follows.c.person_id == _people.c.id).label("follows"),
        _people.c.name,
        _people.c.last_seen,
        _drafts.c.id,
        _asked.c.person_id,
    )
    .outerjoin_from(_people, _drafts, (_drafts.c.person_id == _people.c.id) & (_drafts.c.state == OPEN))
    .outerjoin(_asked, _asked.c.person_id == _people.c.id)
    .where(_people.c.id == bindparam("person"))
)


def look(db: Session, person: int) -> Standing:
    """What is known of this person; `STRANGER` when nothing is."""
    return _standing(_LOOK.first(db, {"person": person}))


def glance(glass: PoolProxiedConnection, dialect: Dialect, person: int) -> Standing:
    """The same without a session."""
    return _standing(_LOOK.through(glass, dialect, {"person": person}))


def _standing(row: Row | None) -> Standing:
    if row is None:
        return STRANGER
    language, chosen, barred, unreachable, follows, name, last_seen, draft, asked = row
    return Standing(
        known=True,
        language=language if chosen else "",
        drafting=draft is not None or asked is not None,
        barred=barred is not None,
        unreachable=unreachable is not None,
        follows=bool(follows),
        name=name,
        last_seen=last_seen,
    )


def guessed(client_language: str, offered: Collection[str], otherwise: str) -> str:
    """The language of somebody's client, where the house speaks it."""
    guess = client_language.lower().replace("_", "-").split("-")[0]
    return guess if guess in offered else otherwise


def spoken(standing: Standing, visit: Visit, offered: Collection[str], otherwise: str) -> str:
    """The visitor's language: chosen; until they choose, the one of the buttons they press, or of their client."""
    if standing.language in offered:
        return standing.language
    return visit.read_in or guessed(visit.client_language, offered, otherwise)


def note(db: Session, visit: Visit, standing: Standing, language: str, guess: str, now: datetime) -> None:
    """Write down who was here in private; what waited for somebody unreachable is due again.

    Whoever asks in Arabic on an English telephone and presses on below the answer has chosen Arabic by it.
    """
    chosen = {"language": language, "language_chosen": True} if not standing.language and language != guess else {}
    if not standing.known:
        seen = {"name": visit.name, "language": language, "first_seen": now, "last_seen": now}
        db.add(Person(id=visit.person, **seen | chosen))
        db.flush()
        unpark(db, visit.person)  # somebody may have told them something before they ever wrote
        return
    if standing.unreachable:
        unpark(db, visit.person)
    lately = standing.last_seen is not None and now - standing.last_seen < SEEN_EVERY
    if not lately or standing.unreachable or standing.name != visit.name or chosen:
        seen = {"name": visit.name, "last_seen": now, "unreachable_since": None, **chosen}
        db.execute(update(Person).where(Person.id == visit.person).values(seen))
