"""Photos and documents sent with an example: each is looked at in private and approved for the public by itself."""

from sqlalchemy import select

from bot.services.people.reaching import reachable
from bot.services.review import card_buttons, carding
from bot.services.review.case import Answers, Case, private_refusal, refuse
from bot.services.review.holding import beside
from bot.visit import Button, Chat, Reply, Toast, Upload
from db.entries import Entry
from db.facts import register_changed
from db.history import PublicFile
from db.vocabulary import Action, Status
from messages import say


def show(case: Case) -> Answers:
    """Every file, with a button of its own, in the reviewer's private chat."""
    why = private_refusal(case)
    if why:
        return refuse(case, why)
    if not reachable(case.desk, case.visit.person):
        return Toast(say.toast_start_privately(), alert=True)
    files = case.desk.db.scalars(select(PublicFile).where(PublicFile.entry_id == case.entry.id).order_by(PublicFile.id))
    to = case.visit.person if case.visit.where is Chat.GROUP else None
    shown = tuple(_page(case, number, file, to) for number, file in enumerate(files, 1))
    return (Toast(say.toast_sent_privately()), *shown) if to else shown


def switch(case: Case) -> Answers:
    """Approve one file for the public, or take that back."""
    why = private_refusal(case)
    if why:
        return refuse(case, why)
    number, _, file_id = case.extra.partition(".")
    ours = select(PublicFile).where(PublicFile.entry_id == case.entry.id).with_for_update()
    file = next((one for one in case.desk.db.scalars(ours) if str(one.id) == file_id), None)
    if file is None or not (number.isdecimal() and len(number) < 4):
        return refuse(case, say.toast_old_step())
    file.approved_by = None if file.approved_by else case.visit.person
    public = file.approved_by is not None
    case.desk.db.flush()
    page = _page(case, int(number), file, None, edit=True)
    beside(case, Action.NOTE, details={"file": file.id, "public": public})
    if case.entry.status is Status.PUBLISHED:
        register_changed(case.desk.db, entries=[case.entry.id])
    carding.refresh(case.desk, case.desk.db.get_one(Entry, case.entry.id))
    return (Toast(say.toast_file_public() if public else say.toast_file_hidden()), page)


def _page(case: Case, number: int, file: PublicFile, to: int | None, edit: bool = False) -> Reply:
    state = say.file_public() if file.approved_by else say.file_hidden()
    label = say.button_file_hide() if file.approved_by else say.button_file_publish()
    button = Button(label, card_buttons.step(case.entry, "file", f"{number}.{file.id}"))
    upload = Upload(file.file_id, file.unique_id, file.kind, file.name)
    return Reply(
        (say.file_of(number=str(number), reference=case.entry.reference, state=state),),
        ((button,),),
        edit=edit,
        to=to,
        protect=True,
        uploads=() if edit else (upload,),
    )
