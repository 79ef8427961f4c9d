"""What is true of the declaration as a whole: how many stand behind it, when and where it began, how one joins."""

from functools import cache

from bot import taps
from bot.desk import Desk
from bot.rules.records.maps import WORLD
from bot.rules.records.register import Register
from bot.services.answers.answering import source_button
from bot.services.answers.browsing import map_button
from bot.services.answers.counting import area_name, by_part, totals
from bot.services.answers.paging import in_rows
from bot.services.answers.place_lines import reach
from bot.services.answers.start_links import address
from bot.services.house.ways import browse_button, declaration_button, menu_button
from bot.visit import Button, Chat, Reply, Visit
from db.register import rows, worded
from messages import say
from messages.text import Names


def how_many(desk: Desk) -> Reply:
    """Leaders, places and countries; never to be mixed up with the cities of the network."""
    known = facts(desk.house.register)
    network = (say.answer_network_cities(cities=int(known["network_cities"])),) if known else ()
    parts = by_part(desk)
    lines = (say.answer_part(where=area_name(code), leaders=leaders, places=places) for code, leaders, places in parts)
    buttons = [
        Button(say.button_part_count(area=area_name(code), count=leaders), taps.ShowList("area", code, 0))
        for code, leaders, _ in parts
    ]
    ways = (map_button(WORLD), browse_button())
    return Reply((totals(desk), *lines, *network, reach(desk)), (*in_rows(buttons), ways, (menu_button(),)))


def origin(desk: Desk) -> Reply:
    """When, where and by whom it was started."""
    register = desk.house.register
    known = facts(register)
    if not known:
        return Reply((say.answer_began(title=register.title, date=register.started_on),), ((menu_button(),),))
    occasion = Names(worded(known, "occasion"))
    line = say.answer_origin(
        title=register.title, date=register.started_on, occasion=occasion, leaders=len(register.signatories)
    )
    return Reply((line,), ((declaration_button(), *source_button(register.source_url)), (menu_button(),)))


def how_to_sign(visit: Visit, desk: Desk) -> Reply:
    """For leaders and their offices: here, in a chat of their own. For everybody else: a letter to forward."""
    invite = Button(say.button_invite_leader(), taps.ShowPlace(0, "invite"))
    return Reply((say.answer_how_to_sign(),), ((endorse_button(visit, desk),), (invite,), (menu_button(),)))


def endorse_button(visit: Visit, desk: Desk) -> Button:
    """The form; from a group the way to it."""
    here = visit.where is Chat.PRIVATE
    link = "" if here else address(desk, "endorse")
    return Button(say.button_endorse(), taps.StartForm("endorse", 0) if here else None, url=link)


@cache
def _by_source() -> dict[str, dict[str, str]]:
    return {row["source_url"]: dict(row) for row in rows("declaration")}


def facts(register: Register) -> dict[str, str]:
    """What is shipped about this declaration; nothing about one that was added later."""
    return _by_source().get(register.source_url, {})
