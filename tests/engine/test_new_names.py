"""A name that staff or an import add is searchable at once, in every copy of the bot, exactly and with a slip in it."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot.app import App, build, close
from bot.rules.asking.places import Listed, Near, Verdict, decide
from bot.rules.asking.question import read
from bot.services.answers.gazetteer import elsewhere
from db.facts import register_changed
from db.places import Place, PlaceName
from db.session import writing
from db.vocabulary import NameKind
from tests.town import Town

NEW = "Zweibrückenfurt"


@pytest.fixture
async def copies(town: Town) -> AsyncIterator[tuple[App, App]]:
    """Two copies on one database."""
    other = await build(
        town.settings,
        town.engine,
        clock=lambda: town.now,
        requests=(town.request, town.request),
        catalogue=town.catalogue,
    )
    yield town.app, other
    await close(other)


def said(app: App, text: str) -> Verdict:
    register = app.present.house.register
    question = read(text, register.book)
    (finding,) = decide(question, register.atlas, elsewhere(question, register))
    return finding.verdict


async def test_a_new_name_of_a_listed_place_is_searchable_in_every_copy(town: Town, copies: tuple[App, App]) -> None:
    assert not any(isinstance(said(app, NEW), Listed | Near) for app in copies)
    with writing(town.engine) as db:
        place = db.scalars(select(Place).where(Place.slug == "skopje-mk")).one().id
        db.add(PlaceName(place_id=place, language="de", name=NEW, kind=NameKind.EVERYDAY))
        register_changed(db)
    for app in copies:
        await app.present.refresh()
        verdict = said(app, f"Has {NEW} signed?")
        assert isinstance(verdict, Listed)
        assert verdict.place == place
        assert said(app, "ZWEIBRUCKENFURT") == verdict
        slipped = said(app, "Zweibrückenfrut")
        assert isinstance(slipped, Near)
        assert slipped.places[0] == place


async def test_a_name_that_is_taken_away_is_found_no_more(town: Town, copies: tuple[App, App]) -> None:
    with writing(town.engine) as db:
        place = db.scalars(select(Place).where(Place.slug == "skopje-mk")).one().id
        db.add(PlaceName(place_id=place, language="de", name=NEW, kind=NameKind.EVERYDAY))
        register_changed(db)
    for app in copies:
        await app.present.refresh()
    with writing(town.engine) as db:
        db.delete(db.scalars(select(PlaceName).where(PlaceName.name == NEW)).one())
        register_changed(db)
    for app in copies:
        await app.present.refresh()
        assert not isinstance(said(app, NEW), Listed | Near)
        assert isinstance(said(app, "Skopje"), Listed)
