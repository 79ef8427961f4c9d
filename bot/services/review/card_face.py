"""What a review card says: the public answers and what helps to judge them. Contacts and proof are never on it."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import select

from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.spelling.folding import fold
from bot.rules.spelling.lookalikes import mixes_alphabets
from bot.services.answers.gazetteer import fact_of
from bot.services.forms.contents import lines_of, typed_answers
from bot.services.people import states
from bot.services.review import approvals, card_places, sent_again
from bot.services.review.alike_places import go_by_one_name
from bot.services.review.colleagues import actor, called
from bot.services.review.deeds import DEEDS, PROOFS
from db.entries import Entry
from db.history import PublicFile
from db.people import Person
from db.vocabulary import Kind, Origin, Status
from messages import say
from messages.text import Listing, Names, Text

MANY = 8  # names on one card
APPROVED = (Status.PUBLISHED, Status.SUSPENDED, Status.SETTLED, Status.REPLACED)
LOOKED_AT = 300  # pending entries that are compared


def lines(desk: Desk, entry: Entry) -> tuple[Text, ...]:
    """The whole card."""
    return (
        heading(desk, entry),
        *_standing(desk, entry),
        *sent_again.since_last_round(desk, entry),
        *_origin(desk, entry),
        *lines_of(desk, entry, private=False),
        *_imitations(desk, entry),
        *_files(desk, entry),
        *_context(desk, entry),
        *_of_the_same_sender(desk, entry),
    )


def heading(desk: Desk, entry: Entry) -> Text:
    """Kind, reference and state."""
    return say.card_head(kind=states.KINDS[entry.kind](), reference=entry.reference, state=states.state(desk, entry))


def _standing(desk: Desk, entry: Entry) -> Iterator[Text]:
    if entry.status is not Status.PENDING:
        event = approvals.newest(desk, entry)
        if event is not None:
            who = actor(desk, entry, event.actor_id)
            yield say.card_decided(what=DEEDS[event.action](), who=who, when=event.at)
            yield from states.reason(desk, event)
        if entry.status in APPROVED:
            yield from _approvals(desk, entry)
        return
    yield say.card_round(
        round=str(entry.round),
        given=str(entry.approvals),
        needed=str(approvals.needed(desk, entry.kind)),
        since=entry.waiting_since or entry.made_at,
    )
    if is_overdue(desk, entry):
        yield say.card_overdue()
    yield from _approvals(desk, entry)
    if is_held(desk, entry):
        yield say.card_held(who=called(desk, entry.holder_id))


def _approvals(desk: Desk, entry: Entry) -> Iterator[Text]:
    """Who has approved it, and how each has checked; once it is public, the level that the public sees."""
    for decision in approvals.given(desk, entry):
        who, proof = called(desk, decision.reviewer_id), decision.proof
        yield say.card_approved(who=who, proof=PROOFS[proof]()) if proof else say.card_approved_plain(who=who)
    public = entry.status is Status.PUBLISHED and states.shown_from(desk, entry) is None
    if public and entry.proof is not None and entry.kind is Kind.ENDORSEMENT:
        yield say.card_proof(proof=PROOFS[entry.proof]())


def changes_at(desk: Desk, entry: Entry) -> list[datetime]:
    """The moments at which the card will say something else although nobody does anything."""
    settings, decision = desk.house.settings, approvals.undoable(desk, entry)
    moments = [decision.at + timedelta(seconds=settings.undo_seconds)] if decision else []
    shown = states.shown_from(desk, entry)
    if shown is not None and shown not in moments:
        moments.append(shown)
    if is_held(desk, entry) and entry.held_until is not None:
        moments.append(entry.held_until)
    if entry.status is Status.PENDING and not is_overdue(desk, entry):
        moments.append((entry.waiting_since or entry.made_at) + timedelta(days=settings.overdue_days, seconds=1))
    return sorted(moments)


def is_overdue(desk: Desk, entry: Entry) -> bool:
    """Has it waited longer than the house promises?"""
    since = entry.waiting_since or entry.made_at
    return entry.status is Status.PENDING and desk.now - since > timedelta(days=desk.house.settings.overdue_days)


def is_held(desk: Desk, entry: Entry) -> bool:
    """Is somebody on it? The courtesy lapses by itself."""
    return entry.holder_id is not None and entry.held_until is not None and entry.held_until > desk.now


def _origin(desk: Desk, entry: Entry) -> Iterator[Text]:
    if entry.origin is Origin.IMPORT:
        yield say.card_import(who=called(desk, entry.submitter_id))
    elif entry.submitter_id is not None:
        sender = desk.db.get(Person, entry.submitter_id)
        if sender is not None and sender.barred_at is not None:
            yield say.card_barred()


def _imitations(desk: Desk, entry: Entry) -> Iterator[Text]:
    """Answers whose letters only look like what they seem to say."""
    if entry.status is Status.PENDING:
        mixed = tuple(label for label, words in typed_answers(desk, entry) if mixes_alphabets(words))
        if mixed:
            yield say.card_mixed_letters(answers=Listing(mixed, "unit"))


def _files(desk: Desk, entry: Entry) -> Iterator[Text]:
    files = desk.db.scalars(select(PublicFile).where(PublicFile.entry_id == entry.id)).all()
    if files:
        public = sum(file.approved_by is not None for file in files)
        yield say.card_files(count=len(files), public=str(public))


def _context(desk: Desk, entry: Entry) -> Iterator[Text]:
    """What the register has for this place already, and what else waits for it."""
    for other, word in ((entry.replaces_id, say.card_replaces), (entry.about_id, say.card_about)):
        record = desk.db.get(Entry, other) if other else None
        if record is not None:
            yield word(reference=record.reference, record=title(desk, record))
            if entry.kind is not Kind.REPORT and record.submitter_id not in (None, entry.submitter_id):
                yield say.card_other_account()
    if entry.status is not Status.PENDING or entry.kind is Kind.REPORT:
        return
    place = _place(desk, entry)
    if place is None:
        yield from card_places.lines(desk, entry)
    else:
        listed = desk.house.register.by_place.get(place, ())[:MANY]
        signatories = Listing(tuple(naming.signatory_line(who) for who in listed), "lines")
        yield say.card_listed(listed=signatories) if listed else say.card_nobody_listed()
    similar = tuple(say.card_reference(reference=other.reference) for other in _similar(desk, entry))
    if similar:
        yield say.card_similar(references=Listing(similar, "unit"))


def _of_the_same_sender(desk: Desk, entry: Entry) -> Iterator[Text]:
    """What else waits of theirs: a flood is seen on each of its cards. Who the sender is, no card says."""
    if entry.status is not Status.PENDING or entry.origin is not Origin.PERSON or entry.submitter_id is None:
        return
    others = (Entry.submitter_id == entry.submitter_id, Entry.status == Status.PENDING, Entry.id != entry.id)
    found = desk.db.scalars(select(Entry.reference).where(*others).order_by(Entry.id).limit(MANY))
    references = tuple(say.card_reference(reference=reference) for reference in found)
    if references:
        yield say.card_same_sender(references=Listing(references, "unit"))


def _place(desk: Desk, entry: Entry) -> int | None:
    """The register's place that it stands for, also one that has come in since it was chosen."""
    chosen = naming.place_elsewhere(entry.public)
    return entry.place_id or (desk.house.register.by_geoname.get(-chosen) if chosen is not None else None)


def title(desk: Desk, entry: Entry) -> Text:
    """An entry in one line: whose, or about what, and where. A report goes by the record that it is about."""
    record = desk.db.get(Entry, entry.about_id) if entry.kind is Kind.REPORT and entry.about_id else None
    if record is not None:
        return title(desk, record)
    place = naming.place_answer(place_answers(entry), partial(fact_of, desk.house.register))
    listed = desk.house.register.signatories.get(entry.id)
    answer = entry.public.get("leader") if entry.kind is not Kind.EXAMPLE else entry.public.get("title")
    if listed is not None:
        return say.entry_title(what=listed.leader, place=place)
    if isinstance(answer, str):
        return say.entry_title(what=answer, place=place)
    if isinstance(answer, Mapping):  # what shipped has its title in several languages
        return say.entry_title(what=Names(answer), place=place)
    return say.entry_title(what=states.KINDS[entry.kind](), place=place)


def place_answers(entry: Entry) -> dict[str, object]:
    """The answers that name the place; the column knows it where they do not."""
    return {"place": {"id": entry.place_id}} if entry.place_id else entry.public


def _similar(desk: Desk, entry: Entry) -> Iterator[Entry]:
    waiting = select(Entry).where(Entry.status.in_((Status.PENDING, Status.CHANGES_ASKED)), Entry.id != entry.id)
    alike = (e for e in desk.db.scalars(waiting.order_by(Entry.id).limit(LOOKED_AT)) if _alike(e, entry))
    yield from (other for _, other in zip(range(MANY), alike, strict=False))


def _alike(one: Entry, other: Entry) -> bool:
    same_leader = one.leader_key is not None and one.leader_key == other.leader_key
    return same_leader or are_of_one_place(one, other) or go_by_one_name(one, other)


def are_of_one_place(one: Entry, other: Entry) -> bool:
    """Whether both name the same place, in the register or not."""
    same_place = one.place_id is not None and one.place_id == other.place_id
    return same_place or _typed(one) == _typed(other) != ("", "")


def _typed(entry: Entry) -> tuple[str, str]:
    if entry.place_id is not None:
        return ("", "")
    chosen = naming.place_elsewhere(entry.public)
    typed = (entry.public.get("place") or {}).get("typed", "")
    return (str(chosen) if chosen is not None else fold(typed), str(entry.public.get("country") or ""))
