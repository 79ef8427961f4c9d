"""The demo's people, their telephones, and what there is to try."""

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import Engine

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
Message = Callable[[], Text]


def people_in(world: World, catalogue: Catalogue, language: str) -> None:
    """A leader, two reviewers with their group, a resident. Everybody who must be told something has pressed Start."""
    if world.people():
        return

    def called(name: Message) -> str:
        return catalogue.plain(name(), language)

    world.person(LEADER, called(say.demo_name_leader), language)
    world.person(RESIDENT, called(say.demo_name_resident), language)
    first = world.person(FIRST_REVIEWER, called(say.demo_name_reviewer), language)
    second = world.person(SECOND_REVIEWER, called(say.demo_name_other_reviewer), language)
    for reviewer in (first, second):
        reviewer.opens()
    world.group(STAFF_GROUP, called(say.demo_name_group), [first, second], kind="supergroup", with_bot=True)
    world.settle()


def language_of(world: World, offered: tuple[str, ...]) -> str:
    """What the staff group is written to in: the first reviewer's language where the bot speaks it, or the first."""
    spoken = world.accounts[FIRST_REVIEWER].language_code
    return spoken if spoken in offered else offered[0]


def staff_in(engine: Engine, world: World) -> None:
    """The second reviewer joins the team; the first is its administrator by the demo's settings."""
    now = datetime.now(UTC)
    with writing(engine) as db:
        for reviewer in (FIRST_REVIEWER, SECOND_REVIEWER):
            account = world.accounts[reviewer]
            if db.get(Person, reviewer) is None:
                known = {"name": account.first_name, "language": account.language_code}
                db.add(Person(id=reviewer, **known, first_seen=now, last_seen=now))
        if db.get(Staff, SECOND_REVIEWER) is None:
            name = world.accounts[SECOND_REVIEWER].first_name
            db.add(Staff(person_id=SECOND_REVIEWER, name=name, role=Role.REVIEWER, since=now))


def stage_of(world: World, catalogue: Catalogue, language: str) -> Stage:
    """Three telephones side by side, and a short "try this" in every language the bot speaks."""

    def words(message: Text) -> Words:
        return {offered.code: catalogue.plain(message, offered.code) for offered in catalogue.languages()}

    def step(pane: int, text: Text, typed: Message | None = None) -> Step:
        return Step(words(text), pane, words(typed()) if typed else {})

    first, second = (world.accounts[each].first_name for each in (FIRST_REVIEWER, SECOND_REVIEWER))
    leader, staff, resident = range(3)
    panes = (
        Pane(words(say.demo_leader()), (LEADER,), LEADER, words(say.demo_leader_note())),
        Pane(words(say.demo_staff()), (FIRST_REVIEWER, SECOND_REVIEWER), STAFF_GROUP, words(say.demo_staff_note())),
        Pane(words(say.demo_resident()), (RESIDENT,), RESIDENT, words(say.demo_resident_note())),
    )
    steps = (
        step(leader, say.demo_try_endorse()),
        step(staff, say.demo_try_approve(first=first, second=second)),
        step(resident, say.demo_try_ask(), say.demo_say_listed),
        step(resident, say.demo_try_not_listed(), say.demo_say_not_listed),
        step(leader, say.demo_try_example()),
        step(leader, say.demo_try_language()),
        step(leader, say.demo_try_restart()),
    )
    return Stage(words(say.demo_title()), panes, steps, language)
