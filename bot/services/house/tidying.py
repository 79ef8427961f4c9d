"""What has served its time, counted and taken away at once: the scheduled services, until they find nothing more.

The bot does the same by itself, every hour and a little at a time.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Select, String, cast, func, or_, select

from bot.desk import Desk
from bot.services.forms import reminding
from bot.services.house import pruning
from bot.services.people import forgetting
from db.asked import Asked
from db.counts import Unanswered
from db.drafts import Draft
from db.entries import Entry
from db.following import Heard
from db.given_names import GivenName
from db.mailbox import Outgoing, SeenUpdate
from db.sendings import Sending
from db.vocabulary import DraftState, Origin

SERVICES: tuple[Callable[[Desk], None], ...] = (pruning.prune, forgetting.prune_proof, reminding.expire)
KEPT: Mapping[str, Select[Any]] = {
    "forms": select(Draft.id).where(Draft.state != DraftState.SUBMITTED),
    "sent forms": select(Draft.id).where(Draft.state == DraftState.SUBMITTED),
    "proof": select(Entry.id).where(Entry.origin == Origin.PERSON, cast(Entry.private, String) != "{}"),
    "notices": select(Outgoing.id).where(or_(Outgoing.sent_at.is_not(None), Outgoing.failed_at.is_not(None))),
    "updates": select(SeenUpdate.update_id),
    "questions": select(Asked.person_id),
    "sendings": select(Sending.id),
    "news": select(Heard.id),
    "unanswered": select(Unanswered.id),
    "taken names": select(GivenName.id).where(GivenName.taken_at.is_not(None)),
}


def kept(desk: Desk) -> dict[str, int]:
    """How much there is of what may go."""
    return {name: desk.db.scalar(select(func.count()).select_from(rows.subquery())) or 0 for name, rows in KEPT.items()}


def tidy(desk: Desk) -> dict[str, int]:
    """Take away what is due, a portion of it; returns how much went. Nothing went: there is no more."""
    before = kept(desk)
    for service in SERVICES:
        service(desk)
    desk.db.flush()
    return {name: before[name] - left for name, left in kept(desk).items()}
