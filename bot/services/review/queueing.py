"""/queue: what waits for review, oldest first, by kind and by who is on it; and "next", the one to look at now."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import ColumnElement, and_, exists, func, select

from bot import taps
from bot.desk import Desk
from bot.rules.records import naming
from bot.services.answers.paging import Leaf, in_rows, leaf, public
from bot.services.house.ways import menu_button
from bot.services.people import states
from bot.services.people.reaching import reachable
from bot.services.people.welcoming import old_button, unknown_command
from bot.services.review import card_buttons, card_face, carding, news, own_matters
from bot.services.review.case import Answers, Case
from bot.services.review.colleagues import called
from bot.services.staff.staff_door import admitted, language_here
from bot.visit import Answer, Button, Chat, Keep, Reply, Toast, Visit
from db.entries import Entry
from db.history import Decision
from db.vocabulary import Kind, Status
from messages import say
from messages.text import Text

SIZE = 8  # entries a page
OF: Mapping[str, Callable[[], Text]] = {
    "all": say.queue_all,
    **{kind.value: word for kind, word in states.KINDS.items()},
    "mine": say.queue_mine,
    "free": say.queue_free,
}


def queue(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...] | None:
    """/queue, its button in the menu, and its own buttons."""
    if admitted(visit, desk) is None:
        return unknown_command(visit, desk) if visit.tap is None else old_button(visit, desk)
    tap = visit.tap
    part, page = (tap.kind, tap.page) if isinstance(tap, taps.QueuePage) and tap.kind in OF else ("all", 0)
    waiting = _waiting(visit, desk, part)
    shown = leaf(waiting, page, SIZE)
    head = say.queue_head(part=OF[part](), count=len(waiting))
    lines = (head, *(_line(desk, entry) for entry in shown.items), *shown.foot())
    language = language_here(visit, desk)
    return public(visit, Reply(lines, _buttons(shown, part), edit=tap is not None, language=language))


def following(case: Case) -> Answers:
    """The oldest one that this person can decide on, that nobody else is on, and that is not the one just seen."""
    waiting = _waiting(case.visit, case.desk, "all")
    free = [e for e in waiting if e.id != case.entry.id and _is_for(case, e)]
    if not free:
        return Toast(say.toast_queue_empty(), alert=True)
    if case.visit.where is Chat.GROUP and reachable(case.desk, case.visit.person):
        mine = replace(case.visit, chat=case.visit.person, where=Chat.PRIVATE)
        return (Toast(say.toast_sent_privately()), replace(opened(mine, case.desk, free[0]), to=mine.chat))
    return opened(case.visit, case.desk, free[0])


def opened(visit: Visit, desk: Desk, entry: Entry) -> Reply:
    """The card of an entry, as a new message that is kept true from now on."""
    card = carding.notice(desk, entry, visit.chat)
    language = language_here(visit, desk)
    return Reply(card.lines, card.buttons, keep=Keep(entry_id=entry.id), language=language)


def _waiting(visit: Visit, desk: Desk, part: str) -> list[Entry]:
    pending = select(Entry).where(Entry.status == Status.PENDING, _part(visit, desk, part))
    return list(desk.db.scalars(pending.order_by(Entry.waiting_since, Entry.id)))


def _part(visit: Visit, desk: Desk, part: str) -> ColumnElement[bool]:
    held = and_(Entry.holder_id.is_not(None), Entry.held_until > desk.now)
    if part == "mine":
        return and_(held, Entry.holder_id == visit.person)
    if part == "free":
        return ~held
    return Entry.kind == Kind(part) if part != "all" else Entry.id.is_not(None)


def _is_for(case: Case, entry: Entry) -> bool:
    decided = exists().where(
        Decision.entry_id == entry.id, Decision.round == entry.round, Decision.reviewer_id == case.visit.person
    )
    elsewhere = card_face.is_held(case.desk, entry) and entry.holder_id != case.visit.person
    own = case.visit.person in own_matters.whose(case.desk, entry)
    return not own and not elsewhere and not case.desk.db.scalar(select(decided))


def _line(desk: Desk, entry: Entry) -> Text:
    since = naming.ago(int((desk.now - (entry.waiting_since or entry.made_at)).total_seconds()))
    words = say.queue_overdue if card_face.is_overdue(desk, entry) else say.queue_line
    line = words(
        reference=entry.reference, kind=states.KINDS[entry.kind](), title=card_face.title(desk, entry), since=since
    )
    if card_face.is_held(desk, entry):
        return say.queue_held(line=line, who=called(desk, entry.holder_id))
    return line


def _buttons(shown: Leaf[Entry], part: str) -> tuple[tuple[Button, ...], ...]:
    entries = [
        Button(say.button_open_entry(reference=entry.reference), card_buttons.step(entry, "open"))
        for entry in shown.items
    ]
    parts = [Button(word(), taps.QueuePage(code, 0)) for code, word in OF.items() if code != part]
    turning = shown.turning(lambda number: taps.QueuePage(part, number))
    return (*in_rows(entries, 4), *turning, *in_rows(parts, 3), (menu_button(),))


def remind_overdue(desk: Desk) -> None:
    """Once a day, while anything waits longer than it should."""
    limit = desk.now - timedelta(days=desk.house.settings.overdue_days)
    late = select(func.count()).where(Entry.status == Status.PENDING, Entry.waiting_since < limit)
    count = desk.db.scalar(late) or 0
    if count:
        news.to_staff(desk, say.overdue_reminder(count=count))
