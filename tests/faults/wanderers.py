"""Who wanders through `tests.faults.wandering`, and how each question of each form is answered on the way."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from bot import taps
from bot.button_data import encode
from db.drafts import Draft
from messages import say
from messages.text import Text
from tests.chat import Visitor

T = TypeVar("T")
TEXT = "Young people decide every spring how a part of the budget is spent, and hear what came of it."
REPORTED = "The term of office ended last year, and somebody else is in office now."
AIMS: dict[str, Callable[[], Text]] = {
    "confirm": say.button_confirm_record,
    "correct": say.button_correct_record,
    "remove": say.button_remove_record,
}


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


@dataclass(frozen=True)
class Wish:
    """What somebody wants to say, whichever form asks for it."""

    place: str = "Nairobi"
    name: str = "Amina Diallo"
    aim: str = "confirm"  # with the record that is listed already
    title: str = "Libraries for everybody"
    media: str = ""  # photo, document or album


async def fills_in(person: Visitor, draft: Draft, wish: Wish) -> None:
    """One step of a form, whichever question is asked."""
    if draft.asked is None:
        await person.forges(encode(taps.FormStep(draft.id, draft.version, "submit")))
    elif draft.asked in ("commitments", "text", "files"):
        await _collects(person, draft, wish)
    elif (words := _words(draft.asked, wish)) is not None:
        await person.says(words)
    else:
        await _presses_or_sends(person, draft.asked, wish)


def _words(asked: str, wish: Wish) -> str | None:
    known = {"place": wish.place, "leader": wish.name, "title": wish.title, "what": REPORTED, "country": "Kenya"}
    known |= {"sender": "Ali Hassan, youth office", "links": "https://kisumu.go.ke/youth", "since": "2021"}
    return known.get(asked)


async def _presses_or_sends(person: Visitor, asked: str, wish: Wish) -> None:
    match asked:
        case "proof":
            await person.sends_document()
        case "office":
            await person.taps(say.office_name(office="mayor", gender="any"))
        case "role":
            await person.taps(say.button_i_am_leader)
        case "consent":
            await person.taps(say.button_agree)
        case "aim":
            await person.taps(AIMS[wish.aim])
        case _:  # a question with nothing to choose has *Back* first
            await person.taps(say.button_skip if person.offers(say.button_skip) else person.labels()[0])


async def _collects(person: Visitor, draft: Draft, wish: Wish) -> None:
    """What is taken until *Done*: here once."""
    if draft.answers.get(draft.asked or "") or (draft.asked == "files" and not wish.media):
        await person.taps(say.button_done)
    elif draft.asked == "commitments":
        await person.taps(person.labels()[0])
    elif draft.asked == "text":
        await person.says(TEXT)
    else:
        await _sends_media(person, wish.media)


async def _sends_media(person: Visitor, media: str) -> None:
    if media == "photo":
        await person.sends_photo()
    elif media == "document":
        await person.sends_document("poster.pdf")
    else:
        await person.sends_album(2)
