"""What followers hear: one message with all that changed, at most one a day, said as it stands when it leaves."""

from collections.abc import Iterable, Mapping, Sequence

from bot.desk import Desk
from bot.rules.records import naming
from bot.rules.records.register import PlaceFact
from bot.services.answers.answering import open_place
from bot.services.following import follow_buttons, subjects
from bot.services.following.follow_news import A_DAY
from bot.services.house.notifying import tell
from bot.services.house.ways import following_button
from bot.services.register.reading import is_stale
from bot.visit import Notice
from db import following
from db.entries import Entry
from db.following import Heard, Subject
from db.vocabulary import Kind, News
from messages import say
from messages.text import Text

AT_ONCE = 50  # people told in one transaction
LINES, PLACES, STOPS = 10, 3, 5
OPPOSITE = {News.PUBLISHED: News.GONE, News.GONE: News.PUBLISHED}


def send(desk: Desk) -> None:
    """Tell everybody whose digest is due. What it says is read from the register, which must be the present one."""
    people = following.waiting(desk.db, desk.now, desk.now - A_DAY, AT_ONCE)
    if not people or is_stale(desk.db, desk.house.register, desk.now):
        return
    for person in people:
        _tell(desk, person, following.take(desk.db, person, desk.now))


def _tell(desk: Desk, person: int, news: Sequence[Heard]) -> None:
    followed = {(one.kind, one.subject) for one in following.follows_of(desk.db, person)}
    lines: list[Text] = []
    places: dict[int, PlaceFact] = {}
    why: dict[Subject, None] = {}
    for entry_id, what in _latest(news).items():
        entry = desk.db.get_one(Entry, entry_id)
        because = subjects.of_entry(desk, entry) & followed
        fact = desk.house.register.places.get(entry.place_id or 0)
        line = _line(desk, entry, what, fact) if because and fact else None
        if line is not None and fact is not None:
            lines.append(line)
            places[fact.id] = fact
            why |= dict.fromkeys(sorted(because))
    if lines:
        tell(desk, _notice(desk, person, lines, places.values(), list(why)))
    else:  # nothing left: no day begins with it
        following.drop(desk.db, [row.id for row in news])


def _notice(desk: Desk, person: int, lines: list[Text], places: Iterable[PlaceFact], why: list[Subject]) -> Notice:
    more = (say.digest_more(count=len(lines) - LINES),) if len(lines) > LINES else ()
    stops = (follow_buttons.stop_one(subjects.named(desk, one), *one, "stop") for one in why[:STOPS])
    rows = (*map(open_place, list(places)[:PLACES]), *stops, following_button())
    return Notice(person, (say.digest_head(), *lines[:LINES], *more), tuple((button,) for button in rows))


def _latest(news: Sequence[Heard]) -> Mapping[int, News]:
    """What is left to say of each entry: what came and went again is no news."""
    first: dict[int, News] = {}
    last: dict[int, News] = {}
    for row in news:
        first.setdefault(row.entry_id, row.what)
        last[row.entry_id] = row.what
    return {entry: what for entry, what in last.items() if OPPOSITE.get(first[entry]) is not what}


def _line(desk: Desk, entry: Entry, what: News, fact: PlaceFact) -> Text | None:
    """One change in one line; None where it is no longer true."""
    register, place = desk.house.register, naming.place(fact)
    public = entry.id in register.signatories or entry.id in register.examples
    if public is (what is News.GONE):
        return None
    if what is News.GONE:  # no name: it may have been taken off because it was not theirs
        return (
            say.digest_example_gone(place=place) if entry.kind is Kind.EXAMPLE else say.digest_signed_gone(place=place)
        )
    if entry.kind is Kind.EXAMPLE:
        example = say.digest_example if what is News.PUBLISHED else say.digest_example_corrected
        return example(place=place, title=register.examples[entry.id].title)
    signed = say.digest_signed if what is News.PUBLISHED else say.digest_signed_corrected
    return signed(place=place, leader=naming.signatory_line(register.signatories[entry.id]))
