"""Is it still the bot whose database this is? A token may be exchanged for another bot's, by mistake or because the old
one is lost. What it showed are messages of the old one, which no other can edit, and whose numbers may be those of
quite different messages of its own; files and chats are closed to it, too.
"""

from sqlalchemy import delete, update

from bot.desk import Desk
from bot.services.review import cards_again, news
from db.drafts import Draft
from db.facts import known, learn
from db.history import Card
from messages import say

FACT = "bot-id"  # the number of the bot that works with this database: its name can be changed, and given to another


def look(desk: Desk) -> None:
    """Forget which messages the other one has shown, send the cards anew, and tell administrators what is lost."""
    before, now = known(desk.db, FACT), desk.house.settings.bot_token.partition(":")[0]
    if before == now:
        return
    learn(desk.db, FACT, now)
    if before is None:
        return
    desk.db.execute(delete(Card))
    desk.db.execute(update(Draft).where(Draft.shown_message.is_not(None)).values(shown_message=None))
    cards_again.send_anew(desk)
    news.to_administrators(desk, say.another_bot())
