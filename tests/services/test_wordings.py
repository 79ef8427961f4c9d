"""Administrators confirm an imported wording as official; nobody else can, and nothing is official before."""

from sqlalchemy import Engine

from bot.services.register.reading import read_register
from db.session import reading, writing
from db.vocabulary import Mark
from db.wordings import add_wording
from messages import say
from tests.town import ADMIN, STARTS_AT, Town


def imports_spanish(database: Engine) -> None:
    with writing(database) as db:
        for number in range(1, 7):
            words = (f"Point {number}", f"Compromiso {number}", f"Nos comprometemos, point {number}.")
            add_wording(db, 1, number, "es", Mark.MACHINE_TRANSLATION, words, STARTS_AT)


async def test_an_administrator_reads_an_imported_wording_and_confirms_it(database: Engine) -> None:
    imports_spanish(database)
    async with Town(database) as town:
        rana = town.visitor(ADMIN)
        await rana.says("/wordings")
        rana.sees(say.wordings_head)
        await rana.taps(say.button_read_wording)
        assert "point 6" in rana.sees(say.wording_confirm_ask).text
        await rana.taps(say.button_confirm_official)
        rana.hears(say.toast_wording_confirmed(count=6))
        with reading(database) as db:
            (first, *_) = read_register(db, town.now).commitments
    assert first.marks["es"] == Mark.OFFICIAL
    assert first.marks["en"] == Mark.OUR_SUMMARY


async def test_nobody_else_can_confirm_a_wording(database: Engine) -> None:
    imports_spanish(database)
    async with Town(database) as town:
        stranger = town.visitor(77)
        await stranger.says("/wordings")
        stranger.sees(say.command_unknown)
        await stranger.forges("wo:es:confirm")
        stranger.hears(say.toast_not_your_role)
        with reading(database) as db:
            (first, *_) = read_register(db, town.now).commitments
    assert first.marks["es"] == Mark.MACHINE_TRANSLATION


async def test_a_button_for_a_language_without_an_imported_wording_shows_the_list(database: Engine) -> None:
    imports_spanish(database)
    async with Town(database) as town:
        rana = town.visitor(ADMIN)
        await rana.says("/wordings")
        for code in ("de", "ar", "take", "XX", ""):
            await rana.forges(f"wo:{code}:read")
            rana.has(say.wordings_head)
            rana.does_not_see(say.wording_confirm_ask)
