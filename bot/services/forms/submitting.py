"""A finished form becomes an entry: new, sent again after changes, or a new version of a published one."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, update

from bot.desk import Desk
from bot.rules.forms import form as engine
from bot.rules.forms.place_scenes import country_of_place
from bot.rules.records import naming
from bot.rules.review import rule_for
from bot.rules.spelling.folding import fold
from bot.services.forms import per_day, waiting
from bot.services.forms.contents import FORM_OF, answers_of
from bot.services.forms.procedure import KINDS
from bot.services.forms.prompting import Page, line
from bot.services.forms.starting import too_many
from bot.services.house.notifying import tell
from bot.services.people import states
from bot.services.review import carding, sent_again, telling
from bot.visit import Answer, Notice, Reply, Toast
from db.drafts import put_back
from db.entries import Entry, Move, move, open_entry
from db.history import PublicFile
from db.references import new_reference
from db.vocabulary import Action, DraftState, Kind, Origin, Proof, Status
from messages import say

LIVE = (Status.PUBLISHED, Status.SUSPENDED)


def submit(page: Page, desk: Desk) -> Answer | tuple[Answer, ...]:
    """Send the form for review: an entry, its card for staff and a receipt, all in this one transaction."""
    changed = desk.db.get(Entry, page.draft.entry_id) if page.draft.entry_id else None
    if changed is not None and changed.submitter_id == page.draft.person_id:
        desk.db.refresh(changed, with_for_update=True)  # an approval at this moment has come or comes after it
    again = changed if changed and _comes_again(page, changed) else None
    asked_for = again is not None and again.status is Status.CHANGES_ASKED
    held_up = None if asked_for else _held_up(page, desk, again)
    if held_up is not None:
        return held_up
    unlooked_at = again is not None and again.status is Status.PENDING and again.approvals == 0
    _let_go_of_number(page, desk)
    entry = _send_again(page, desk, again) if again else _send(page, desk, changed)
    if entry is None:
        return Reply((say.form_gone(),), edit=True)
    if not asked_for:
        per_day.count(desk, page.draft.person_id)
    _keep_files(page, desk, entry)
    page.draft.state = DraftState.SUBMITTED
    page.draft.version += 1
    put_back(desk.db, page.draft)
    post = carding.renew if unlooked_at else carding.post
    post(desk, entry)
    _receipt(page, desk, entry)
    sent = tuple(line(question, answer, page.scene) for question, answer in engine.given(page.form, page.scene))
    lines = (say.submitted_summary(reference=entry.reference), *page.form.about(page.scene), *sent)
    return (Toast(say.toast_sent()), Reply(lines, edit=True))


def _held_up(page: Page, desk: Desk, again: Entry | None) -> Reply | None:
    """Why it cannot be sent now: too much waits, or too much was sent."""
    person = page.draft.person_id
    many = too_many(desk, person, page.form.name) if again is None else None
    return many or per_day.used_up(desk, person)


def place_of(page: Page) -> int | None:
    """The register's place that the form names."""
    return naming.place_id(page.scene.answers)


def _let_go_of_number(page: Page, desk: Desk) -> None:
    """SQLite gives a deleted draft's number to a later one. Entries older than this draft did not come from it, and one
    that still held its number would let nobody send it.
    """
    older = (Entry.draft_id == page.draft.id, Entry.made_at < page.draft.started_at)
    desk.db.execute(update(Entry).where(*older).values(draft_id=None))


def _comes_again(page: Page, entry: Entry) -> bool:
    """Whether the form is this entry, changed by whoever sent it. A report is not the record that it is about: a
    leader's report on their own endorsement, which waited once more, took its place, and then the record off the list.
    """
    rule, own = rule_for(Action.RESUBMIT, entry.kind), entry.submitter_id == page.draft.person_id
    return own and FORM_OF[entry.kind] == page.form.name and rule is not None and entry.status in rule.before


def _send(page: Page, desk: Desk, changed: Entry | None) -> Entry:
    entry = Entry(
        reference=new_reference(desk.db),
        declaration_id=desk.house.register.declaration,
        status=Status.PENDING,
        origin=Origin.PERSON,
        submitter_id=page.draft.person_id,
        draft_id=page.draft.id,
        made_at=desk.now,
        waiting_since=desk.now,
        **(_content(page) | _about(page, changed)),
    )
    open_entry(desk.db, entry, page.draft.person_id, desk.now)
    return entry


def _send_again(page: Page, desk: Desk, entry: Entry) -> Entry | None:
    rule = rule_for(Action.RESUBMIT, entry.kind)
    assert rule is not None
    event = move(
        desk.db,
        Move(
            entry_id=entry.id,
            action=Action.RESUBMIT,
            before=rule.before,
            after=rule.after,
            actor_id=page.draft.person_id,
            at=desk.now,
            by_submitter=True,
            new_round=True,
            changes={
                **_content(page),
                **_about_again(page, desk, entry),
                "content_version": Entry.content_version + 1,
                "waiting_since": desk.now,
                "decided_at": None,
                "draft_id": page.draft.id,
            },
            details=sent_again.told_with(page.form, answers_of(entry), _answers(page)),
        ),
    )
    if event is None:
        return None
    telling.tell_now(desk, entry)
    return desk.db.get(Entry, entry.id)


def _content(page: Page) -> dict[str, Any]:
    """What the form says, parted into what may become public and what never does."""
    answers = page.scene.answers
    name = answers.get("leader_latin") or answers.get("leader")
    return {
        "kind": _kind(page),
        "public": _only(page, private=False) | _country(page),
        "private": _only(page, private=True),
        "saw": {**page.draft.saw, "seen_by": "leader" if answers.get("role") != "aide" else "aide"},
        "place_id": place_of(page),
        "leader_key": fold(name)[:200] if name else None,
        "proof": Proof.CLAIMED,
    }


def _kind(page: Page) -> Kind:
    return Kind.REMOVAL if page.scene.answers.get("aim") == "remove" else KINDS[page.form.name]


def _only(page: Page, private: bool) -> dict[str, Any]:
    return {
        question.key: page.scene.answers[question.key]
        for question in engine.asked_of(page.form, page.scene)
        if question.private is private and page.scene.answers.get(question.key) is not None
    }


def _answers(page: Page) -> dict[str, Any]:
    return _only(page, private=False) | _only(page, private=True)


def _country(page: Page) -> dict[str, Any]:
    """The country of a place chosen from the gazetteer, which spared the question."""
    elsewhere = naming.place_elsewhere(page.scene.answers)
    return {"country": country_of_place(page.scene)} if elsewhere is not None else {}


def _about(page: Page, changed: Entry | None) -> dict[str, Any]:
    """Which record it would replace, or is about."""
    chosen = str(page.scene.answers.get("listed") or "")
    listed = int(chosen.removeprefix("me")) if chosen.startswith("me") else None
    kind = _kind(page)
    if kind is Kind.REPORT:
        return {"about_id": changed.id if changed else None, "place_id": changed.place_id if changed else None}
    if kind is Kind.REMOVAL:
        return {"about_id": listed}
    replaced = changed.id if changed and changed.status in LIVE else listed
    return {"replaces_id": replaced}


def _about_again(page: Page, desk: Desk, entry: Entry) -> dict[str, Any]:
    """The record it concerns once it was changed: a report's stays, a leader may have chosen another one."""
    if entry.kind is Kind.REPORT:
        return {"place_id": entry.place_id}
    own = desk.db.get(Entry, entry.replaces_id) if entry.replaces_id else None
    chosen = any(page.scene.answers.get(key) != entry.public.get(key) for key in ("listed", "aim"))
    if not chosen or (own is not None and own.submitter_id == page.draft.person_id):
        return {}
    return {"about_id": None, "replaces_id": None} | _about(page, None)


def _keep_files(page: Page, desk: Desk, entry: Entry) -> None:
    desk.db.execute(delete(PublicFile).where(PublicFile.entry_id == entry.id))
    files: Iterable[dict[str, Any]] = page.scene.answers.get("files") or ()
    for file in files:
        desk.db.add(
            PublicFile(
                entry_id=entry.id,
                file_id=file["file_id"],
                unique_id=file["unique_id"],
                kind=file["kind"],
                name=file["name"][:200],
            )
        )


def _receipt(page: Page, desk: Desk, entry: Entry) -> None:
    """What happens next, and how long it really takes: never lost, because it is a row of this transaction."""
    tell(
        desk,
        Notice(
            chat=page.draft.person_id,
            lines=(say.receipt(reference=entry.reference), waiting.usual(desk, entry.kind), say.receipt_next()),
            buttons=((states.way_from_news(),),),
            entry_id=entry.id,
        ),
    )
