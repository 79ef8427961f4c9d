"""Residents who ask about the list, the declaration and the bot are answered in short, from what is known."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import MappingProxyType

import pytest

from bot import taps
from bot.desk import House
from bot.visit import Chat
from messages import say
from messages.text import Text
from tests.services.asking.resident import Resident
from tests.town import Town

What = Callable[..., Text]


@pytest.mark.parametrize(
    ("english", "arabic", "what"),
    [
        ("where does this come from?", "من وين هالمعلومات؟", say.answer_sources),
        ("is this legit", "هل هذا رسمي؟", say.answer_sources),
        ("source?", "المصدر؟", say.answer_sources),
        ("what is the strong cities network", "ما هي شبكة المدن القوية؟", say.answer_network),
        ("do you speak french", "بتحكي عربي؟", say.answer_languages),
        ("in french please", "بأي لغة أكتب؟", say.answer_languages),
        ("who signed last", "مين آخر مدينة وقعت؟", say.answer_no_latest),
        ("which was the first city", "أول مدينة", say.answer_no_latest),
        ("how many women mayors signed", "كم امرأة وقعت؟", say.answer_no_order),
        ("biggest city that signed", "ما أكبر مدينة؟", say.answer_no_order),
        ("anyone near me", "مين وقع قريب مني؟", say.answer_which_city),
        ("do you have it as excel", "أريد تحميل القائمة", say.answer_no_file),
        ("show me some examples", "أعطني أمثلة", say.answer_examples),
        (
            "what about climate change",
            "ماذا تفعل المدن بشأن تغير المناخ",
            say.answer_no_such_theme,
        ),
        ("press contact", "كيف أتواصل معكم؟", say.help_contact),
        ("ok", "تمام", say.answer_go_on),
        ("no", "ههههه", say.answer_go_on),
        ("I work for the mayor", "أنا من مكتب رئيس البلدية", say.answer_how_to_sign),
        ("who wrote it", "مين كتبه؟", say.answer_origin),
        ("what year was it?", "في أي سنة؟", say.answer_origin),
        ("what does it even say", "شو مكتوب فيه؟", say.declaration_head),
        ("why should i care", "ليش يهمني؟", say.declaration_head),
        ("what do I need to sign", "شو المطلوب؟", say.answer_how_to_sign),
        ("add my city", "ضيفوا مدينتنا", say.answer_how_to_sign),
    ],
)
def test_who_asks_about_it_is_answered(ruth: Resident, rana: Resident, english: str, arabic: str, what: What) -> None:
    ruth.asks(english).sees(what)
    rana.asks(arabic).sees(what)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("is it true that London signed, what's your source?", say.answer_listed),
        ("was London the last to sign?", say.answer_listed),
        ("any examples of what cities do for refugees", say.examples_head),
        ("who is the oldest mayor in Kenya", say.answer_totals),
        ("what is the third commitment about, explain it", say.commitment_head),
        ("who invented this declaration and why", say.answer_origin),
        ("unaongea lugha gani", say.answer_languages),
    ],
)
def test_whoever_names_something_is_told_of_that(ruth: Resident, text: str, what: What) -> None:
    ruth.asks(text).sees(what)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("welche Stadt hat denn nun neulich erst unterschrieben?", say.answer_no_latest),
        ("এর মধ্যে কোন শহরটা সবার শেষে সই করেছে", say.answer_no_latest),
        ("제일 큰 도시가 어디야", say.answer_no_order),
        ("सूची पीडीएफ में मिलेगी क्या", say.answer_no_file),
        ("mji gani uko karibu na mimi", say.answer_which_city),
        ("hat Berlin neulich erst unterschrieben?", say.answer_listed),
    ],
)
def test_one_word_beside_a_question_for_the_list_asks_for_more_than_the_list(
    ruth: Resident, text: str, what: What
) -> None:
    ruth.asks(text).sees(what)


def test_another_declaration_is_not_told_to_be_ours(ruth: Resident) -> None:
    ruth.asks("qui a écrit la déclaration des droits de l'homme").sees(say.answer_not_understood)


def test_a_record_with_a_day_is_told_as_one_of_the_newest(house: House) -> None:
    register = house.register
    first = next(iter(register.signatories.values()))
    dated = replace(first, since=date(2026, 2, 20))
    known = MappingProxyType({**register.signatories, dated.entry: dated})
    ruth = Resident(replace(house, register=replace(register, signatories=known)))
    ruth.asks("who signed last?").sees(say.answer_latest)
    name = register.places[dated.place].names
    ruth.sees(say.answer_latest_line(place=name, leader=dated.leader, date=date(2026, 2, 20)))


def test_the_language_can_be_chosen_below_the_answer_but_not_for_a_group(ruth: Resident, house: House) -> None:
    assert ruth.asks("do you speak arabic").offers(taps.ChooseLanguage("ar"))
    group = Resident(house, where=Chat.GROUP)
    assert not group.asks("do you speak arabic").offers(taps.ChooseLanguage("ar"))
    group.sees(say.answer_languages)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("start over", say.menu_head),
        ("من البداية", say.menu_head),
        ("I don't understand", say.help_head),
        ("ما فهمت", say.help_head),
    ],
)
async def test_who_is_lost_or_wants_to_begin_again_is_shown_what_there_is(town: Town, text: str, what: What) -> None:
    ruth = town.visitor(41)
    await ruth.says(text)
    ruth.sees(what)


def test_the_list_is_not_promised_as_a_file_and_its_source_is_a_button(ruth: Resident, house: House) -> None:
    ruth.asks("download the list")
    assert house.register.source_url in [button.url for button in ruth.buttons]


@pytest.mark.parametrize(
    "asked",
    [
        "o que diz a bula do remédio",
        "di cosa parla il libro",
        "worum geht es im zauberberg",
        "who cooked up this paella",
    ],
)
def test_what_something_else_says_is_not_asked_of_the_declaration(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    assert {line.id for line in ruth.reply.lines}.isdisjoint({"declaration-head", "answer-origin"})
