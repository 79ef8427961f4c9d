"""Turns from the outside: what people write has its effect once, in order, and is answered."""

from typing import Any

from sqlalchemy import func, select

from bot.sandbox import Fault
from db.facts import known
from db.mailbox import Quarantined, SeenUpdate
from db.people import Person
from db.session import reading, writing
from messages import say
from tests.town import Town


def heard(town: Town, person: int = 7) -> Any:
    """What the small house wrote down of somebody, in order."""
    return fact(town, f"heard:{person}") or []


def fact(town: Town, name: str) -> Any:
    with reading(town.engine) as db:
        return known(db, name)


async def test_a_question_is_answered_and_nothing_is_written_down(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("Kampala?")
    omar.sees(say.menu_head())
    with reading(town.engine) as db:
        assert db.scalar(select(func.count()).select_from(SeenUpdate)) == 0
        assert db.get(Person, 7) is None


async def test_what_somebody_writes_has_its_effect_and_is_remembered(town: Town) -> None:
    omar = town.visitor(7, "ar", "Omar")
    await omar.says("/log one")
    omar.sees(say.ids(person="7", chat="one"))
    assert heard(town) == ["one"]
    with reading(town.engine) as db:
        person = db.get_one(Person, 7)
        assert (person.name, person.language, person.language_chosen) == ("Omar", "ar", False)


async def test_a_chosen_language_outlives_the_telephones(town: Town) -> None:
    omar = town.visitor(7, "en")
    await omar.says("/log one")
    with writing(town.engine) as db:
        person = db.get_one(Person, 7)
        person.language, person.language_chosen = "ar", True
    omar.language = "ar"
    await omar.says("who?")
    omar.sees(say.menu_head())
    assert omar.last().text.startswith(town.catalogue.plain(say.menu_head(), "ar"))


async def test_one_persons_messages_keep_their_order_while_many_write_at_once(town: Town) -> None:
    people = [town.visitor(7), town.visitor(8), town.visitor(9)]
    for number in range(20):
        for visitor in people:
            visitor.person.says(f"/log {number}")
    await town.settles()
    for visitor in people:
        assert heard(town, visitor.id) == [str(n) for n in range(20)]
        said = [int(message.text.rsplit(" ", 1)[1]) for message in visitor.screen()]
        assert said == list(range(20))


async def test_an_update_that_comes_five_times_has_one_effect(town: Town) -> None:
    omar = town.visitor(7)
    omar.person.says("/log once")
    [update] = town.world.queue.pending()
    raw = {"update_id": update.id, update.kind: update.body}
    await town.again(raw, times=4)
    assert heard(town) == ["once"]


async def test_a_crash_between_commit_and_confirmation_doubles_nothing(town: Town) -> None:
    omar = town.visitor(7)
    town.world.faults.plan("getUpdates", Fault.reset())  # the next fetch would confirm
    omar.person.says("/log once")
    await town.until(lambda: heard(town))
    await town.crashes()
    assert town.world.queue.pending()
    await town.opens()
    await town.settles()
    assert heard(town) == ["once"]


async def test_a_crash_before_anything_happened_loses_nothing(town: Town) -> None:
    omar = town.visitor(7)
    await town.crashes()
    for word in ("one", "two"):
        omar.person.says(f"/log {word}")
    await town.opens()
    await town.settles()
    assert heard(town) == ["one", "two"]


async def test_stopping_confirms_what_is_done(town: Town) -> None:
    omar = town.visitor(7)
    omar.person.says("/log one")
    await town.until(lambda: heard(town))
    await town.stops()
    assert town.world.queue.pending() == []
    await town.opens()


async def test_a_mistake_of_ours_is_set_aside_with_a_kind_word_and_leaves_nothing_behind(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/break 1")
    omar.sees(say.turn_failed(reference="Q-1"))
    await omar.says("/log two")
    omar.sees(say.ids(person="7", chat="two"))
    assert fact(town, "broken") is None
    with reading(town.engine) as db:
        assert db.scalars(select(Quarantined.error)).all() == ["RuntimeError"]


async def test_one_poison_update_among_good_ones_costs_nobody_anything(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    omar.person.says("/log one")
    for poison in ({"message_id": 1}, {"message_id": 2, "chat": 5, "from": "x", "date": "now"}, {}):
        town.world.queue.add("message", poison, 86400, "x")
    salma.person.says("/log two")
    await town.settles()
    assert (heard(town), heard(town, 8)) == (["one"], ["two"])
    with reading(town.engine) as db:
        assert db.scalar(select(func.count()).select_from(Quarantined)) == 3


async def test_a_kind_of_update_nobody_knows_is_passed_over(town: Town) -> None:
    town.world.bot.allowed_updates = ["message", "poll"]
    town.world.queue.add("poll", {"id": "5"}, 86400, "x")
    omar = town.visitor(7)
    await omar.says("/log one")
    assert heard(town) == ["one"]


async def test_ids_may_be_drawn_anew_and_go_backwards(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/log one")
    town.world.queue.redraw(5)
    await omar.says("/log two")
    await omar.says("/log three")
    assert heard(town) == ["one", "two", "three"]


async def test_the_same_id_on_another_server_is_another_update(town: Town) -> None:
    omar = town.visitor(7)
    town.world.queue.redraw(5)
    await omar.says("/log one")
    await town.stops()
    town.world.queue.redraw(5)
    await town.opens()
    await omar.says("/log two")
    assert heard(town) == ["one", "two"]


async def test_a_press_is_always_answered(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/show")
    shown = omar.last()
    await omar.taps(say.button_help)
    assert omar.press is not None
    assert omar.press.answered
    await omar.taps(say.button_menu, shown)
    omar.hears(say.old_button)
    omar.sees(say.menu_head())
    assert omar.last().id == shown.id


async def test_an_old_a_forged_and_a_broken_button_explain_themselves(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/show")
    for data in ("zz:1:2", "go", "rv:1:2", ":::", "\u0000", "en:notanumber!", "st:endorse:0"):
        press = await omar.forges(data)
        omar.sees(say.old_button)
        assert press.answered
    assert fact(town, "presses") is None


async def test_a_barred_person_hears_whom_to_write_to_and_nothing_happens(town: Town) -> None:
    omar = town.visitor(7)
    await omar.says("/log one")
    with writing(town.engine) as db:
        db.get_one(Person, 7).barred_at = town.now
    for words in ("/log two", "who?"):
        await omar.says(words)
        omar.sees(say.turn_barred())
        omar.sees(say.help_contact)  # a human being to write to
    assert heard(town) == ["one"]


async def test_in_groups_only_what_is_meant_for_us_is_heard(town: Town) -> None:
    omar, salma = town.visitor(7), town.visitor(8)
    town.world.bot.can_read_all_groups = True
    group = town.group(-500, [omar, salma])
    for words in ("hello all", "/log@another_bot x"):
        await omar.says(words, group)
    assert omar.screen(group) == []
    await omar.says("/log@endorsement_bot mine", group)
    await salma.says("@endorsement_bot who?", group)
    salma.sees(say.ids(person="8", chat="who?"), group)
    await omar.says("again?", group, reply_to=salma.last(group))
    omar.sees(say.ids(person="7", chat="again?"), group)
    assert heard(town) == ["mine"]


async def test_inline_cards_are_the_askers_own(town: Town) -> None:
    omar = town.visitor(7, "ar")
    question = await omar.asks_inline("masaka")
    [card] = question.results
    assert card["title"] == town.catalogue.plain(say.button_menu(), "ar")
    [(_, call)] = [call for call in town.request.calls if call[0] == "answerInlineQuery"]
    assert call["is_personal"] == "true"


async def test_who_floods_us_is_answered_later_and_slows_nobody_else(town: Town) -> None:
    flooder, salma = town.visitor(7), town.visitor(8)
    for number in range(60):
        flooder.person.says(f"question {number}")
    salma.person.says("/log two")
    await town.until(lambda: salma.screen())
    await town.settles()
    assert heard(town, 8) == ["two"]
    answers = [message.text.rsplit(" ", 1)[1] for message in flooder.screen()]
    assert answers[-1] == "59"
    assert answers == sorted(answers, key=int)
    assert len(answers) < 50
