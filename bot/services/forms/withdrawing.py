"""Withdrawing something of one's own: it is asked about first, and then it is gone from wherever it stood."""

from bot import taps
from bot.desk import Desk
from bot.rules.review import rule_for
from bot.services.following import follow_news
from bot.services.people import states
from bot.services.review import approvals, carding, telling, undoing
from bot.visit import Button, Reply
from db.entries import Entry, Move, move
from db.facts import register_changed
from db.vocabulary import Action, News, Status
from messages import say


def ask(desk: Desk, mine: Entry) -> Reply:
    """Whether it is really meant; what is public is asked about in other words."""
    register = desk.house.register
    public = mine.id in register.signatories or mine.id in register.examples
    sure = say.withdraw_sure_public if public else say.withdraw_sure
    back = Button(say.button_back(), taps.MyEntry(mine.id, "open"))
    yes = Button(say.button_withdraw_yes(), taps.MyEntry(mine.id, "withdraw-yes"))
    return Reply((sure(reference=mine.reference),), ((back,), (yes,)), edit=True)


def withdrawn(desk: Desk, mine: Entry, person: int) -> bool:
    """The deed, told to staff by the card; False when it is no longer there to be withdrawn. It is held meanwhile: an
    approval at the same moment was not undone first, and the version that had made way for it stayed off the list.
    """
    desk.db.refresh(mine, with_for_update=True)
    _not_yet_public(desk, mine)
    was_public = mine.status is Status.PUBLISHED
    rule = rule_for(Action.WITHDRAW, mine.kind)
    assert rule is not None
    step = Move(
        entry_id=mine.id,
        action=Action.WITHDRAW,
        before=rule.before,
        after=rule.after,
        actor_id=person,
        at=desk.now,
        by_submitter=True,
        changes={"decided_at": desk.now},
    )
    event = move(desk.db, step)
    if event is None:
        return False
    gone = desk.db.get_one(Entry, mine.id)
    if was_public:
        follow_news.note(desk, gone, event, News.GONE)
        register_changed(desk.db, entries=[gone.id])
    telling.never_mind(desk, gone)
    carding.refresh(desk, gone)
    return True


def _not_yet_public(desk: Desk, mine: Entry) -> None:
    """While its approval can be undone, it is undone first: the older version, which had made way for this one, stood
    on nobody's list any more when a leader thought better of a change in that minute.
    """
    approval = approvals.undoable(desk, mine)
    if approval is not None and approval.action is Action.APPROVE and states.shown_from(desk, mine) is not None:
        undoing.undone(desk, mine, approval, None)
