"""Somebody who comes prepared has endorsed within twelve taps and messages, whichever way they come."""

import shutil
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import Engine

from db.session import make_engine
from db.vocabulary import Status
from messages import say
from messages.text import Country
from tests.chat import Visitor, What
from tests.services.test_endorsing import entries_of
from tests.town import Town

SENDER = 7201
MOST = 12
LETTER = None  # the proof, as a file
Step = What | str | None

WAYS: dict[str, tuple[Step, ...]] = {"menu": ("/start", say.button_endorse), "link": ("/start endorse",)}
ROLES: dict[str, tuple[Step, ...]] = {
    "leader": (say.button_i_am_leader,),
    "aide": (say.button_i_prepare, "Fatou Sow, head of office"),
}
ANOTHER = {"leader": say.button_another_leader, "aide": say.button_for_another_leader}
THIS = {"leader": say.button_this_is_me, "aide": say.button_for_this_leader}
NAMES = {
    "Latin": "Amina Diallo",
    "Arabic": "أمينة ديالو\nAmina Diallo",
}
PLACES: dict[str, tuple[Step, ...]] = {
    "listed": ("Nansana",),
    "listed, in Arabic": ("نانسانا، أوغندا",),
    "real": ("Nairobi", say.place_in_country(place="Nairobi", country=Country("KE"))),
    "with its country": ("Kisumu, Kenya", say.place_in_country(place="Kisumu", country=Country("KE"))),
    "nowhere else known": ("Kwale Ndogo, Kenya", say.button_as_written(typed="Kwale Ndogo")),
    "nowhere else known, asked for its country": ("Kwale Ndogo", "Kenya"),
}


@pytest.fixture
def sqlite(loaded_file: Path, tmp_path: Path) -> Iterator[Engine]:
    """One sort of database is enough to count on."""
    engine = make_engine(f"sqlite:///{shutil.copy(loaded_file, tmp_path / 'bot.sqlite3')}")
    yield engine
    engine.dispose()


async def walks(person: Visitor, steps: tuple[Step, ...]) -> int:
    """Say every word, tap every button, send the letter; tells how many steps that took."""
    for step in steps:
        if step is LETTER:
            await person.sends_document()
        elif isinstance(step, str):
            await person.says(step)
        else:
            await person.taps(step)
    return len(steps)


@pytest.mark.parametrize(("way", "role"), list(product(WAYS, ROLES)))
async def test_whoever_is_prepared_endorses_in_at_most_twelve_steps(sqlite: Engine, way: str, role: str) -> None:
    async with Town(sqlite) as town:
        for sender, (place, name) in enumerate(product(PLACES, NAMES), SENDER):
            listed: tuple[Step, ...] = (ANOTHER[role],) if place.startswith("listed") else ()
            steps = (
                *WAYS[way],
                say.button_i_agree_continue,
                *ROLES[role],
                *PLACES[place],
                *listed,
                say.office_name(office="mayor", gender="any"),
                NAMES[name],
                LETTER,
                say.button_agree,
                say.button_send_for_review,
            )
            assert await walks(town.visitor(sender), steps) <= MOST, (place, name)
            (entry,) = entries_of(sqlite, sender)
            assert entry.status is Status.PENDING
            assert entry.public["leader"] == NAMES[name].partition("\n")[0]
            assert entry.public.get("leader_latin") == (NAMES[name].partition("\n")[2] or None)


@pytest.mark.parametrize(("way", "role"), list(product(WAYS, ROLES)))
async def test_a_listed_record_is_confirmed_in_fewer(sqlite: Engine, way: str, role: str) -> None:
    steps = (
        *WAYS[way],
        say.button_i_agree_continue,
        *ROLES[role],
        "Nansana",
        THIS[role],
        say.button_confirm_record,
        LETTER,
        say.button_agree,
        say.button_send_for_review,
    )
    async with Town(sqlite) as town:
        assert await walks(town.visitor(SENDER), steps) < MOST
    assert entries_of(sqlite, SENDER)[0].replaces_id is not None
