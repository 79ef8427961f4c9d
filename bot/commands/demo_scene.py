"""The demo's people, their telephones, and what there is to try."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.sandbox import World
from bot.sandbox.stage import Pane, Stage, Step, Words
from db.people import Person, Staff
from db.session import writing
from db.vocabulary import Role
from messages import say
from messages.catalogue import Catalogue
from messages.text import Text

LEADER, FIRST_REVIEWER, SECOND_REVIEWER, RESIDENT = 1001, 2001, 2002, 3001
STAFF_GROUP = -1002003004005


def people_in(world: World) -> None:
    """A leader, two reviewers with their group, a resident. Everybody who must be told something has pressed Start."""
    if world.people():
        return
    world.person(LEADER, "Amina", "en", last_name="Diallo")
    world.person(RESIDENT, "Rosa", "en")
    reviewers = [world.person(FIRST_REVIEWER, "Salma", "en"), world.person(SECOND_REVIEWER, "Omar", "ar")]
    for reviewer in reviewers:
        reviewer.opens()
    world.group(STAFF_GROUP, "Secretariat", reviewers, kind="supergroup", with_bot=True)
    world.settle()


def staff_in(engine: Engine) -> None:
    """Omar reviews; Salma is the administrator by the demo's settings."""
    now = datetime.now(UTC)
    with writing(engine) as db:
        _known(db, SECOND_REVIEWER, "Omar", "ar", now)
        _known(db, FIRST_REVIEWER, "Salma", "en", now)
        if db.get(Staff, SECOND_REVIEWER) is None:
            db.add(Staff(person_id=SECOND_REVIEWER, name="Omar", role=Role.REVIEWER, since=now))


def _known(db: Session, person: int, name: str, language: str, now: datetime) -> None:
    if db.get(Person, person) is None:
        db.add(Person(id=person, name=name, language=language, first_seen=now, last_seen=now))


def stage_of(catalogue: Catalogue) -> Stage:
    """Three telephones side by side, and a short "try this" in every language the bot speaks."""

    def words(message: Callable[[], Text]) -> Words:
        return {offered.code: catalogue.plain(message(), offered.code) for offered in catalogue.languages()}

    panes = (
        Pane(words(say.demo_leader), (LEADER,), LEADER, words(say.demo_leader_note)),
        Pane(words(say.demo_staff), (FIRST_REVIEWER, SECOND_REVIEWER), STAFF_GROUP, words(say.demo_staff_note)),
        Pane(words(say.demo_resident), (RESIDENT,), RESIDENT, words(say.demo_resident_note)),
    )
    tries: Mapping[Callable[[], Text], tuple[int, Callable[[], Text] | None]] = {
        say.demo_try_endorse: (0, say.demo_say_start),
        say.demo_try_approve: (1, None),
        say.demo_try_ask: (2, say.demo_say_question),
        say.demo_try_arabic: (0, None),
    }
    steps = tuple(Step(words(text), pane, words(typed) if typed else {}) for text, (pane, typed) in tries.items())
    return Stage(words(say.demo_title), panes, steps)
