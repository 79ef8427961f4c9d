"""What becoming public means: a place of its own, a leader's names, and the older version stepping aside."""

from datetime import date, timedelta
from typing import Any

from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.review import PUBLISHABLE, SETTLED
from bot.services.following import follow_news
from bot.services.review import approvals, carding, placing, telling
from bot.services.review.standing_record import PUBLIC, standing_version
from db.entries import Entry, Move, move
from db.facts import register_changed
from db.history import Event
from db.names import NameBook, inherit_names
from db.places import LeaderName
from db.vocabulary import Action, Kind, NameKind, News, Origin, Proof, Status
from messages import say
from messages.text import Text

NOT_ASKED = ("gender", "body", "themes")  # what forms do not ask goes on with the next version


def columns(desk: Desk, entry: Entry, proof: Proof | None) -> dict[str, Any]:
    """What the last approval sets besides the status, in the same UPDATE."""
    known: dict[str, Any] = {"decided_at": desk.now, "proof": approvals.proof_of(desk, entry, proof)}
    if entry.kind in SETTLED:
        gone = standing_version(desk, entry.about_id) if entry.kind is Kind.REMOVAL else None
        return known | ({"about_id": gone.id} if gone else {})
    public = known | {"public_from": desk.now + timedelta(seconds=desk.house.settings.undo_seconds)}
    public |= {"place_id": placing.place_for(desk, entry), "as_of": as_of(desk, entry)}
    older = standing_version(desk, entry.replaces_id)
    public |= {"replaces_id": older.id} if older else {}
    if older is not None and older.leader_key == entry.leader_key:
        kept = {key: older.public[key] for key in NOT_ASKED if key in older.public}
        public["public"] = kept | entry.public
    return public


def as_of(desk: Desk, entry: Entry) -> date:
    """What comes from a page is true as of the page; what a person says, as of today."""
    return entry.as_of if entry.origin is Origin.IMPORT and entry.as_of else desk.now.date()


def lacks(entry: Entry) -> Text | None:
    """What is missing before this can be published, if anything is: a page does not always name the country."""
    placed = entry.kind not in PUBLISHABLE or entry.place_id is not None or entry.public.get("country")
    return None if placed else say.toast_country_missing()


def make_way(desk: Desk, entry: Entry, actor: int) -> None:
    """The older version steps aside, or a record goes off the list as its leader asked."""
    older = standing_version(desk, entry.replaces_id)
    if older is not None:
        _aside(desk, older.id, Action.REPLACE, Status.REPLACED, actor, entry)
    gone = standing_version(desk, entry.about_id) if entry.kind is Kind.REMOVAL else None
    if gone is not None:
        _aside(desk, gone.id, Action.WITHDRAW, Status.WITHDRAWN, actor, entry)


def after(desk: Desk, entry: Entry) -> None:
    """The leader's names become known, and every copy of the bot reads the register again."""
    if entry.kind is Kind.ENDORSEMENT:
        _names(desk, entry)
    if entry.kind is not Kind.REPORT:
        touched = (entry.id, entry.replaces_id, entry.about_id)
        register_changed(desk.db, entries=[record for record in touched if record is not None])


def _aside(desk: Desk, record: int, action: Action, to: Status, actor: int, because: Entry) -> None:
    """One that was suspended stays out of sight while the newer version can still be undone."""
    hidden = desk.db.get_one(Entry, record).status is Status.SUSPENDED
    changes = {"public_from": None} if hidden else {}
    details = {"because": because.reference}
    event = move(desk.db, Move(record, action, PUBLIC, to, actor, desk.now, details=details, changes=changes))
    if event is not None and to is Status.WITHDRAWN and not hidden:
        follow_news.note(desk, desk.db.get_one(Entry, record), event, News.GONE)


def _names(desk: Desk, entry: Entry) -> None:
    older = desk.db.get(Entry, entry.replaces_id) if entry.replaces_id else None
    book = NameBook(desk.db, LeaderName, of=entry.id)
    for language, name in names_of(entry).items():
        book.learn(entry.id, language, name, NameKind.MAIN)
    desk.db.flush()
    if older is not None and older.leader_key == entry.leader_key:
        inherit_names(desk.db, older.id, entry.id)
    desk.db.flush()


def names_of(entry: Entry) -> dict[str, str]:
    """The leader's name in the letters it was given in."""
    return dict(naming.leader_names(entry.public["leader"], entry.public.get("leader_latin")).by_language)


def tell_others(desk: Desk, entry: Entry, event: Event) -> None:
    """Whoever sent in the record that made way hears of it, unless they sent this entry too."""
    for other in (entry.replaces_id, entry.about_id):
        record = desk.db.get(Entry, other) if other else None
        if record is None or record.submitter_id == entry.submitter_id:
            continue
        last = approvals.newest(desk, record)
        if last is not None and last.details.get("because") == entry.reference:
            telling.tell_former(desk, record, event)


def refresh_others(desk: Desk, entry: Entry) -> None:
    """The cards of the record that made way tell it too."""
    for other in (entry.replaces_id, entry.about_id):
        record = desk.db.get(Entry, other) if other else None
        if record is not None:
            carding.refresh(desk, record)
