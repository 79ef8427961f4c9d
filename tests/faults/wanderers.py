"""Who wanders through `tests.faults.wandering`."""

from collections.abc import Callable
from typing import Any, TypeVar

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from messages import say
from tests.chat import Visitor

T = TypeVar("T")


class Noting(Visitor):
    """A visitor whose updates are kept, so that they can come a second time."""

    async def _does(self, act: Callable[[], T]) -> T:
        def noted() -> T:
            done = act()
            waiting = self.town.world.queue.pending()
            self.updates = [{"update_id": update.id, update.kind: update.body} for update in waiting]
            return done

        return await super()._does(noted)

    updates: list[dict[str, Any]] = []  # noqa: RUF012 (replaced, never changed)


async def fills_in(person: Visitor, draft: Draft, place: str, name: str) -> None:
    """One step of an endorsement, whichever question is asked."""
    match draft.asked:
        case "place":
            await person.says(place)
        case "leader":
            await person.says(name)
        case "proof":
            await person.sends_document()
        case None:
            await person.forges(encode(taps.FormStep(draft.id, draft.version, "submit")))
        case "office":
            await person.taps(say.office_name(office="mayor", gender="any"))
        case "role":
            await person.taps(say.button_i_am_leader)
        case "consent":
            await person.taps(say.button_agree)
        case _:
            await person.taps(person.labels()[0])
