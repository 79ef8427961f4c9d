"""Review cards: one message per entry in the staff group, or in each reviewer's private chat where there is none.

Cards are sent and edited through the outbox, so that none is lost and each chat sees changes in their order; what is
edited is every message that shows the entry, so that no card tells an old story.
"""

from dataclasses import replace

from sqlalchemy import select

from bot.desk import Desk
from bot.services.house.notifying import tell
from bot.services.house.shown import drop_cards, drop_edits
from bot.services.review import approvals, card_buttons, card_face, own_matters
from bot.services.staff import standing
from bot.visit import Keep, Notice, Visit
from db.entries import Entry
from db.history import Card
from messages import say


def post(desk: Desk, entry: Entry) -> None:
    """A card for a new entry, or for one that was sent again: older ones then only point down to it."""
    for card in _cards(desk, entry):
        _edit(desk, entry, card, moved=True)
        desk.db.delete(card)
    desk.db.flush()
    for chat in chats(desk):
        tell(desk, notice(desk, entry, chat))


def renew(desk: Desk, entry: Entry) -> None:
    """Its sender has changed what waits, and nobody had approved it yet: the cards that show it say so in their place,
    and one is sent only where there is none. A new card for each sending let one person fill the team's chat.
    """
    shown = {card.chat_id for card in _cards(desk, entry)}
    refresh(desk, entry)
    for chat in chats(desk):
        if chat not in shown:
            drop_cards(desk.db, chat, entry.id)
            tell(desk, notice(desk, entry, chat))


def refresh(desk: Desk, entry: Entry) -> None:
    """Edit every card of an entry to the truth."""
    for card in _cards(desk, entry):
        _edit(desk, entry, card)
    desk.db.flush()


def chats(desk: Desk) -> tuple[int, ...]:
    """Where new cards go."""
    group = standing.staff_chat(desk)
    return (group,) if group is not None else standing.reviewers(desk)


def notice(desk: Desk, entry: Entry, chat: int, message: int | None = None) -> Notice:
    """The card as it is now, new or as an edit; if the group cannot be reached, each reviewer gets it."""
    return Notice(
        chat=chat,
        lines=(
            *card_face.lines(desk, entry),
            *own_matters.on_card(desk, entry, chat),
            *approvals.on_card(desk, entry, chat),
        ),
        buttons=card_buttons.buttons(desk, entry, chat),
        edit_message=message,
        entry_id=entry.id,
        keep=Keep(entry_id=entry.id),
        fallback=standing.reviewers(desk) if chat < 0 and message is None else (),
    )


def know(desk: Desk, visit: Visit, entry: Entry) -> None:
    """The message whose button was pressed shows this entry: from now on it is kept true too."""
    if visit.message is not None and visit.kind == "press":
        desk.db.merge(Card(chat_id=visit.chat, message_id=visit.message, entry_id=entry.id, shown_at=desk.now))
        desk.db.flush()


def _cards(desk: Desk, entry: Entry) -> list[Card]:
    return list(desk.db.scalars(select(Card).where(Card.entry_id == entry.id).order_by(Card.shown_at)))


def _edit(desk: Desk, entry: Entry, card: Card, moved: bool = False) -> None:
    """Show the present, and what time alone will change: an undo, a courtesy and a promise each end by themselves."""
    drop_edits(desk.db, card.chat_id, entry.id, card.message_id)
    if moved:
        pointer = (say.card_moved_down(reference=entry.reference),)
        tell(desk, Notice(card.chat_id, pointer, edit_message=card.message_id, entry_id=entry.id))
        return
    tell(desk, notice(desk, entry, card.chat_id, card.message_id))
    for moment in card_face.changes_at(desk, entry):
        then = notice(replace(desk, now=moment), entry, card.chat_id, card.message_id)
        tell(desk, replace(then, not_before=moment))
