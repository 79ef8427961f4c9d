"""A notice as plain values for the outbox, and back. It becomes words when it is sent, in the reader's language."""

import base64
from datetime import datetime
from typing import Any

from bot import taps
from bot.visit import Button, Document, Keep, Notice, Rows, Upload
from db.mailbox import Outgoing
from messages.text import Text

Json = dict[str, Any]


def row_of(notice: Notice, now: datetime) -> Outgoing:
    """The outbox row of a notice."""
    return Outgoing(
        chat_id=notice.chat,
        body=to_json(notice),
        entry_id=notice.entry_id,
        event_id=notice.event_id,
        made_at=now,
        not_before=notice.not_before or now,
    )


def notice_in(row: Outgoing) -> Notice:
    """The notice of an outbox row; its chat may have moved since. Raises KeyError or ValueError for another shape."""
    return from_json(row.chat_id, row.body)


def to_json(notice: Notice) -> Json:
    """What the row's own columns do not say already."""
    keep, document = notice.keep, notice.document
    body: Json = {
        "lines": [line.to_json() for line in notice.lines],
        "buttons": [[_button(button) for button in row] for row in notice.buttons],
        "edit": notice.edit_message,
        "protect": notice.protect,
        "uploads": [[u.file_id, u.unique_id, u.kind, u.name, u.size, u.mime] for u in notice.uploads],
        "keep": [keep.draft_id, keep.entry_id] if keep else None,
        "language": notice.language,
        "fallback": list(notice.fallback),
        "picture": notice.picture,
        "reply_to": notice.reply_to,
        "document": [document.name, base64.b64encode(document.content).decode()] if document else None,
    }
    return {name: value for name, value in body.items() if value}


def from_json(chat: int, body: Json) -> Notice:
    """The notice again. A button that this version no longer knows is left out."""
    name, content = body.get("document", ("", ""))
    return Notice(
        chat=chat,
        lines=tuple(Text.from_json(line) for line in body.get("lines", ())),
        buttons=_rows(body.get("buttons", ())),
        edit_message=body.get("edit"),
        protect=body.get("protect", False),
        uploads=tuple(Upload(*upload) for upload in body.get("uploads", ())),
        keep=Keep(*body["keep"]) if body.get("keep") else None,
        language=body.get("language", ""),
        fallback=tuple(body.get("fallback", ())),
        document=Document(name, base64.b64decode(content)) if name else None,
        picture=body.get("picture", ""),
        reply_to=body.get("reply_to"),
    )


def _button(button: Button) -> Json:
    data = taps.encode(button.tap) if button.tap else None
    made = {"label": button.label.to_json(), "tap": data, "url": button.url, "copy": button.copy}
    shared = {} if button.share is None else {"share": button.share}
    return {name: value for name, value in made.items() if value} | shared


def _rows(packed: Any) -> Rows:
    rows = (tuple(button for button in map(_unpacked, row) if button) for row in packed)
    return tuple(row for row in rows if row)


def _unpacked(made: Json) -> Button | None:
    tap = taps.decode(made["tap"]) if "tap" in made else None
    button = Button(Text.from_json(made["label"]), tap, made.get("url", ""), made.get("share"), made.get("copy", ""))
    return button if tap or button.url or button.share is not None or button.copy else None
