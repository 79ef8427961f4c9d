"""Bugs in receiving, sending and keeping; see `tests.faults.planted`."""

from tests.faults.bugs import bug

ENTRIES = "db/entries.py"

BENEATH = (
    bug(
        "a status is checked first and written afterwards",
        ENTRIES,
        """    moved = db.execute(
        update(Entry)
        .where(Entry.id == step.entry_id, Entry.status.in_(list(step.before)), *_guards(step))
""",
        """    here = (Entry.id == step.entry_id, Entry.status.in_(list(step.before)), *_guards(step))
    if db.scalar(select(Entry.id).where(*here)) is None:
        return None
    moved = db.execute(
        update(Entry)
        .where(Entry.id == step.entry_id)
""",
        "tests/db/test_races.py",
    ),
    bug(
        "a writing transaction on SQLite takes its lock late",
        "db/session.py",
        '"BEGIN" if reads_only else "BEGIN IMMEDIATE"',
        '"BEGIN"',
        "tests/db/test_races.py",
    ),
    bug(
        "an update is confirmed while an older one still runs",
        "bot/receiving/window.py",
        "            if not slot.done:\n                break\n",
        "            if not slot.done:\n                continue\n",
        "tests/engine/test_receiving.py",
        named="confirmed or confirmation",
    ),
    bug(
        "the webhook answers 200 before the commit",
        "bot/receiving/webhook.py",
        "            call = await asyncio.shield(self._turn(raw))\n",
        "            running = self._turn(raw)\n            call = await running if running.done() else None\n",
        "tests/engine/test_receiving.py",
        named="come_back or hangs_up or with_the_secret",
    ),
    bug(
        "an update that comes again is carried out again",
        "bot/turn.py",
        "repeated = not seen.first_time(db, arrival.update_id, digest, now)",
        "repeated = not (seen.first_time(db, arrival.update_id, digest, now) or True)",
        "tests/engine/test_turns.py",
        named="five_times or crash_between",
    ),
    bug(
        "a notice is committed before the change that it reports",
        "bot/services/house/notifying.py",
        "    desk.db.add(row_of(notice, desk.now))\n    desk.db.flush()\n",
        "    desk.db.add(row_of(notice, desk.now))\n    desk.db.commit()\n",
        "tests/engine/test_promises.py",
    ),
    bug(
        "any beginning of the webhook's secret will do",
        "bot/receiving/webhook.py",
        "if not hmac.compare_digest(given, self._secret):",
        "if not self._secret.startswith(given):",
        "tests/engine/test_receiving.py",
        named="forged_post",
    ),
    bug(
        "messages of one person may overtake each other",
        "bot/receiving/polling.py",
        "        self._lanes.put(key, lambda: self._turn(update_id, raw, key))\n",
        "        self._lanes.put(update_id, lambda: self._turn(update_id, raw, key))\n",
        "tests/engine/test_turns.py",
        "tests/engine/test_receiving.py",
        named="order",
    ),
    bug(
        "two copies may claim the same notice",
        "db/outgoing.py",
        "        .where(Outgoing.id.in_(chosen), _OPEN, free)\n",
        "        .where(Outgoing.id.in_(chosen))\n",
        "tests/db/test_claims.py",
    ),
    bug(
        "a claim on a notice does not last while it is sent",
        "bot/outbox.py",
        "LEASE = timedelta(seconds=60)",
        "LEASE = timedelta(seconds=0)",
        "tests/engine/test_replicas.py",
        named="outbox",
    ),
    bug(
        "a notice that must wait a little is given up",
        "bot/errors.py",
        '            return Failure(Fate.TEMPORARY, "too many requests", wait=_seconds(error))',
        '            return Failure(Fate.PERMANENT, "too many requests", wait=_seconds(error))',
        "tests/engine/test_delivery.py",
        named="429",
    ),
    bug(
        "who blocked the bot never hears what was kept for them",
        "bot/errors.py",
        "return Failure(Fate.PERMANENT, _worded(error), unreachable=gone)",
        "return Failure(Fate.PERMANENT, _worded(error))",
        "tests/engine/test_delivery.py",
        named="blocked",
    ),
    bug(
        "a group that became a supergroup is not followed",
        "bot/errors.py",
        'return Failure(Fate.TEMPORARY, "chat migrated", new_chat=error.new_chat_id)',
        'return Failure(Fate.TEMPORARY, "chat migrated")',
        "tests/engine/test_delivery.py",
        named="supergroup",
    ),
    bug(
        "the token stands in the log",
        "bot/logs.py",
        '    return _TOKEN.sub("<token>", words)',
        "    return words",
        "tests/engine/test_words.py",
        named="token",
    ),
)
