"""Whoever writes that they want to sign for their town is shown the way, and not whether the town is on the list."""

import pytest

from bot import taps
from messages import say
from tests.services.asking.resident import Resident


@pytest.mark.parametrize(
    "wish",
    [
        "I want to sign for Hackney",
        "hello, I am the aide of the mayor of Lyon and we would like to sign the declaration",
        "je suis maire de Thiès et je souhaite adhérer",
        "ich möchte für Leipzig unterschreiben",
        "İzmir adına imzalamak istiyorum",
        "أنا رئيس بلدية صيدا وأريد التوقيع",
        "मैं पुणे की ओर से हस्ताक्षर करना चाहता हूँ",
        "我想代表台北签署",
    ],
)
def test_who_wants_to_sign_for_a_town_finds_the_form(ruth: Resident, wish: str) -> None:
    ruth.asks(wish)
    ruth.sees(say.answer_how_to_sign)
    assert ruth.offers(taps.StartForm("endorse", 0))


@pytest.mark.parametrize(
    "question",
    [
        "we want to know if London will join",
        "I want to know, did Leeds sign?",
        "je veux savoir si Paris a signé",
        "أريد أن أعرف هل وقعت طنجة",
        "I support Dortmund in the bundesliga",
        "has Aurora, Illinois joined? my church wants to know",
        "provinsi jawa timur ikut tanda tangan?",
    ],
)
def test_who_wants_to_know_whether_a_town_signed_hears_that(ruth: Resident, question: str) -> None:
    ruth.asks(question)
    assert "answer-how-to-sign" not in [line.id for line in ruth.reply.lines]
