"""The staff group: chosen in chat by an administrator, followed when it moves, missed when the bot is put out of it."""

from bot import taps
from bot.desk import Desk
from bot.services.house import alarming
from bot.services.review import cards_again, news
from bot.services.staff.staff_door import administrator
from bot.services.staff.standing import staff_chat
from bot.visit import Answer, Button, Chat, Reply, Toast, Visit
from db.facts import learn
from db.outgoing import STAFF_CHAT, unpark
from messages import say

NONE = 0  # stands for "no group": it outranks the operator's setting


def joined(visit: Visit, desk: Desk) -> Answer:
    """The bot was added to a group: an administrator may make it the staff's, everybody else gets a hello."""
    if staff_chat(desk) == visit.chat:
        unpark(desk.db, visit.chat)
        return Reply((say.group_used(),))
    if not administrator(visit, desk):
        return Reply((say.group_hello(),))
    return Reply((say.group_offer(),), ((Button(say.button_use_group(), taps.UseGroup()),),))


def use(visit: Visit, desk: Desk) -> Answer | tuple[Answer, ...]:
    """From now on cards come here; what waits already comes at once."""
    if visit.where is not Chat.GROUP or not administrator(visit, desk):
        return Toast(say.toast_not_your_role(), alert=True)
    learn(desk.db, STAFF_CHAT, visit.chat)
    unpark(desk.db, visit.chat)
    cards_again.send_anew(desk)
    return (Toast(say.toast_done()), Reply((say.group_used(),), edit=True))


def left(visit: Visit, desk: Desk) -> None:
    """The bot was put out of a group; if it was the staff's, cards go to each reviewer from now on."""
    if staff_chat(desk) == visit.chat:
        learn(desk.db, STAFF_CHAT, NONE)
        alarming.is_known(desk, "staff-chat")
        news.to_administrators(desk, say.group_lost(title=visit.chat_title or str(visit.chat)))
        cards_again.send_anew(desk)
