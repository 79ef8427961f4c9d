"""Bugs in forms, review and answers; see `tests.faults.planted`."""

from tests.faults.bugs import Bug, Edit, bug

CASE = "bot/services/review/case.py"
READING, STANDING = "bot/handlers/reading.py", "bot/services/staff/standing.py"

ABOVE = (
    bug(
        "whoever sees a card may press its buttons",
        "bot/services/review/reviewing.py",
        "    role = admitted(visit, desk)\n",
        "    role = admitted(visit, desk) or Role.REVIEWER\n",
        "tests/services/test_reviewing.py",
        named="not_staff",
    ),
    bug(
        "staff buttons work in any group",
        "bot/services/staff/staff_door.py",
        "if visit.anonymous or (visit.where is Chat.GROUP and visit.chat != staff_chat(desk)):",
        "if visit.anonymous:",
        "tests/services/test_cards.py",
        named="another_group",
    ),
    Bug(
        "a leader may approve an entry of their own",
        (
            Edit(CASE, "    if rule.not_own and person in ", "    if False and rule.not_own and person in "),
            Edit(CASE, "not_by_submitter=rule.not_own,", "not_by_submitter=False,"),
        ),
        ("tests/services/test_reviewing.py",),
        "whoever_sent",
    ),
    Bug(
        "an approval counts for words that the reviewer never saw",
        (
            Edit(CASE, "if bound and case.tap.version != entry.content_version else None", "if False else None"),
            Edit(CASE, "content_version=case.tap.version,", "content_version=None,"),
        ),
        ("tests/services/test_reviewing.py",),
        "changed_since",
    ),
    bug(
        "what was approved is public at once, before the minute for undoing is over",
        "bot/services/review/publishing.py",
        '"public_from": desk.now + timedelta(seconds=desk.house.settings.undo_seconds)}',
        '"public_from": desk.now}',
        "tests/services/test_reviewing.py",
        named="only_when_it_can_no_longer",
    ),
    bug(
        "a decision may be undone by a colleague",
        "bot/services/review/undoing.py",
        "if latest.actor_id != case.visit.person:",
        "if latest.actor_id is None:",
        "tests/services/test_review_story.py",
        named="maker_undoes",
    ),
    bug(
        "time alone takes an open choice away from a reviewer",
        CASE,
        "    drop_edits(case.desk.db, case.visit.chat, case.entry.id, case.visit.message)\n",
        "",
        "tests/services/test_within_the_minute.py",
        named="stays_open",
    ),
    bug(
        "news of a decision come after the receipt of what answered it",
        "bot/services/forms/submitting.py",
        "    telling.tell_now(desk, entry)\n",
        "",
        "tests/services/test_within_the_minute.py",
        named="first_reads",
    ),
    bug(
        "who withdrew hears of the decision after all",
        "bot/services/forms/withdrawing.py",
        "    telling.never_mind(desk, gone)\n",
        "",
        "tests/services/test_within_the_minute.py",
        named="who_withdraws",
    ),
    bug(
        "answers name what is still pending",
        "bot/services/register/stored.py",
        "    public = (Entry.declaration_id == declaration, stands, Entry.public_from <= now, among(Entry.id, ids))\n",
        "    pending = and_(Entry.status == Status.PENDING, Entry.place_id.is_not(None))\n"
        "    public = (Entry.declaration_id == declaration, or_(stands, pending), among(Entry.id, ids))\n",
        "tests/services/test_strangers.py",
        named="not_named",
    ),
    bug(
        "the group's card shows contacts and proof",
        "bot/services/review/card_face.py",
        "        *lines_of(desk, entry, private=False),\n",
        "        *lines_of(desk, entry, private=True),\n",
        "tests/services/test_reviewing.py",
        named="without_contacts",
    ),
    bug(
        "the confidential part may be forwarded",
        "bot/services/review/confiding.py",
        "rows, protect=True)",
        "rows, protect=False)",
        "tests/services/test_review_story.py",
        named="forwarded",
    ),
    bug(
        "an anonymous administrator's press counts",
        READING,
        '    return bool(sender.get("is_bot")) or sender["id"] in NOBODY',
        "    return False",
        "tests/services/test_strangers.py",
        named="anonymous",
    ),
    bug(
        "a cell of the export is a formula",
        "bot/services/register/exporting.py",
        "harmless(_cell(value))",
        "_cell(value)",
        "tests/services/test_strangers.py",
        named="formula",
    ),
    bug(
        "an old button of a form still works",
        "bot/services/forms/drafting.py",
        "    if version != draft.version and not waking:",
        "    if version > draft.version and not waking:",
        "tests/services/test_old_buttons.py",
    ),
    bug(
        "a button of somebody else's form works",
        "bot/services/forms/drafting.py",
        "if draft is None or draft.person_id != visit.person or draft.state is DraftState.SUBMITTED:",
        "if draft is None or draft.state is DraftState.SUBMITTED:",
        "tests/services/test_endorsing.py",
        named="nobody_else",
    ),
    bug(
        "somebody else's entry can be read and withdrawn",
        "bot/services/forms/submissions.py",
        "if mine is None or mine.submitter_id != visit.person:",
        "if mine is None:",
        "tests/services/test_strangers.py",
        named="somebody_elses",
    ),
    bug(
        "a reviewer who was removed can still act",
        STANDING,
        "    return desk.db.scalar(select(Staff.role).where(Staff.person_id == person))\n",
        "    return _once.setdefault(person, desk.db.scalar(select(Staff.role).where(Staff.person_id == person)))\n"
        "\n\n_once: dict[int, Role | None] = {}\n",
        "tests/services/test_team.py",
        "tests/services/test_cards.py",
        named="removed",
    ),
)
