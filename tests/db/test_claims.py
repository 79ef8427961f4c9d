"""Two copies of the bot reach for the same notices at the same moment: each notice goes to one of them."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from db.mailbox import Outgoing
from db.outgoing import claim
from db.session import writing

NOW, LEASE, ROWS = datetime(2026, 3, 1, 9, 0, tzinfo=UTC), timedelta(seconds=60), 5


@pytest.fixture
def notices(database: Engine) -> Engine:
    """One is due in each of some chats."""
    with writing(database) as db:
        db.add_all(
            Outgoing(chat_id=chat, body={"lines": []}, made_at=NOW, not_before=NOW) for chat in range(1, ROWS + 1)
        )
    return database


def test_who_comes_while_another_is_still_claiming_gets_none_of_the_same(notices: Engine) -> None:
    late, asking = list[int](), threading.Event()

    def comes_late() -> None:
        asking.set()
        with writing(notices) as db:
            late.extend(_claimed(db, "second"))

    second = threading.Thread(target=comes_late)
    with writing(notices) as db:
        first = _claimed(db, "first")
        second.start()
        asking.wait()
        second.join(1)  # on both databases it now stands before a lock that we hold
        assert second.is_alive()
    second.join()
    assert (len(first), late) == (ROWS, [])


def _claimed(db: Session, by: str) -> list[int]:
    return [row.id for row in claim(db, by, NOW, NOW + LEASE, 25)]
