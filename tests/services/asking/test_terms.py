"""What people ask before they sign: what it costs, until when it can be done, whether it binds anybody."""

from dataclasses import replace

import pytest

from bot import taps
from bot.desk import House
from bot.visit import Chat
from messages import say
from tests.services.asking.resident import Resident

TERMS = (
    "does it cost anything to sign?",
    "is there a membership fee",
    "until when can we sign",
    "is it too late?",
    "when is the last day to sign",
    "can mayors still sign",
    "do you charge anything?",
    "كم يكلف التوقيع؟",
    "هل في رسوم",
    "لحد امتى نقدر نوقع",
    "هل ما زال باب التأييد مفتوحا؟",
    "هل هناك أي تكاليف على البلدية",
    "combien ça coûte de signer",
    "bis wann kann man unterschreiben",
)
BINDING = (
    "is it legally binding or just words",
    "what are the legal consequences of signing?",
    "what happens if a city doesn't keep to it?",
    "can my city be sued?",
    "هل هو ملزم قانونيا",
    "ما القوة القانونية للإعلان",
    "هل هناك عقوبة لمن لا يلتزم",
    "est-ce contraignant",
    "can residents sue him if he ignores it",
    "هل هو ملزم قانونيا ولا حبر على ورق",
    "je hii ni sheria au ahadi tu",
    "é voluntário ou obrigatório",
)
OF_SOMETHING_ELSE = (
    "is a verbal rental agreement legally binding",
    "kira sözleşmesi hukuken bağlayıcı mı",
    "comment signer un bail à deux",
    "was kostet ein neuer Personalausweis",
    "ist eine wuppdigkeit verpflichtend",
)


@pytest.mark.parametrize("asked", TERMS)
def test_what_it_costs_and_until_when_is_answered_outright(ruth: Resident, house: House, asked: str) -> None:
    ruth.asks(asked)
    ruth.sees(say.answer_terms(date=house.register.as_of))
    assert ruth.offers(taps.StartForm("endorse", 0))


@pytest.mark.parametrize("asked", BINDING)
def test_whether_it_binds_is_answered_outright(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    ruth.sees(say.answer_binding())
    assert ruth.offers(taps.Go("declaration"))


@pytest.mark.parametrize("asked", OF_SOMETHING_ELSE)
def test_another_paper_is_not_ours(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    said = {line.id for line in ruth.reply.lines}
    assert said.isdisjoint({"answer-terms", "answer-binding", "answer-how-to-sign"})


def test_who_came_late_is_asked_of_the_list_and_not_of_the_terms(ruth: Resident) -> None:
    ruth.asks("cilat qytete janë shtuar tani vonë")
    assert "answer-terms" not in {line.id for line in ruth.reply.lines}


@pytest.mark.parametrize(
    "asked", ["last day in Paris", "has Paris still signed?", "punished in Delhi", "رسوم جامعة لندن"]
)
def test_of_a_place_nobody_asks_for_the_terms(ruth: Resident, asked: str) -> None:
    ruth.asks(asked)
    assert say.answer_binding() not in ruth.reply.lines
    assert "answer-terms" not in [line.id for line in ruth.reply.lines]


def test_a_group_is_led_to_the_form_in_private(house: House) -> None:
    group = Resident(house, where=Chat.GROUP)
    group.asks("is there a deadline?")
    assert "https://t.me/endorse_bot?start=endorse" in [button.url for button in group.buttons]
    assert not group.offers(taps.StartForm("endorse", 0))


def test_of_another_declaration_nothing_is_claimed(house: House) -> None:
    another = replace(house, register=replace(house.register, source_url="https://example.org/another"))
    resident = Resident(another)
    resident.asks("does it cost anything to sign?").sees(say.answer_how_to_sign)
    resident.asks("is it legally binding?").sees(say.declaration_head)
