"""/wordings: administrators see where each language's wording comes from, and confirm an imported one as official."""

from sqlalchemy import select

from bot import taps
from bot.desk import Desk
from bot.services.house.ways import menu_button
from bot.services.people.reading_declaration import MARKS
from bot.services.people.welcoming import unknown_command
from bot.services.staff.staff_door import administrator
from bot.visit import Answer, Button, Reply, Toast, Visit
from db.declarations import Wording
from db.vocabulary import Mark
from db.wordings import confirm_official
from messages import say
from messages.languages import language
from messages.text import Text

Answers = Answer | tuple[Answer, ...] | None


def wordings(visit: Visit, desk: Desk) -> Answers:
    """/wordings"""
    return _list(desk) if administrator(visit, desk) else unknown_command(visit, desk)


def step(visit: Visit, desk: Desk) -> Answers:
    """Read a language's wording, and confirm it."""
    tap = visit.tap
    assert isinstance(tap, taps.WordingStep)
    if not administrator(visit, desk):
        return Toast(say.toast_not_your_role(), alert=True)
    if tap.step == "confirm":
        number = confirm_official(desk.db, desk.house.register.declaration, tap.language, visit.person)
        return (Toast(say.toast_wording_confirmed(count=number)), _list(desk, edit=True))
    return _read(desk, tap.language) if tap.language in _imported(desk) else _list(desk, edit=True)


def _list(desk: Desk, edit: bool = False) -> Reply:
    marks = desk.house.register.commitments[0].marks
    lines = tuple(say.wording_line(language=language(code).name, mark=MARKS[mark]()) for code, mark in marks.items())
    rows = tuple(
        (Button(say.button_read_wording(language=language(code).name), _to(code, "read")),) for code in _imported(desk)
    )
    return Reply((say.wordings_head(), *lines), (*rows, (menu_button(),)), edit=edit)


def _read(desk: Desk, code: str) -> Reply:
    """Nobody confirms what they have not been shown: the whole wording stands above the button."""
    confirm = Button(say.button_confirm_official(), _to(code, "confirm"))
    return Reply((say.wording_confirm_ask(language=language(code).name), *_words(desk, code)), ((confirm,),))


def _words(desk: Desk, code: str) -> tuple[Text, ...]:
    kept = select(Wording).where(Wording.language == code, Wording.mark == Mark.MACHINE_TRANSLATION)
    newest = {wording.number: wording for wording in desk.db.scalars(kept.order_by(Wording.number, Wording.version))}
    return tuple(say.wording_whole(number=str(number), words=wording.body) for number, wording in newest.items())


def _imported(desk: Desk) -> tuple[str, ...]:
    """Languages with an imported wording that nobody has confirmed."""
    kept = select(Wording.language).where(Wording.mark == Mark.MACHINE_TRANSLATION).distinct()
    return tuple(desk.db.scalars(kept.order_by(Wording.language)))


def _to(code: str, what: str) -> taps.WordingStep:
    return taps.WordingStep(code, what)
