"""What people ask about their own matters: their data, what they sent in, who checks it all; what they have to give."""

import pytest

from bot import taps
from bot.desk import House
from bot.visit import Chat
from messages import say
from tests.services.asking.resident import Resident


@pytest.mark.parametrize(
    "text",
    ["who can see my phone number?", "privacy", "is my data safe here", "هل بياناتي بأمان؟", "私のデータは安全?"],
)
def test_who_asks_about_their_data_is_told_and_finds_the_way_to_it(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_own_data)
    assert ruth.offers(taps.Go("privacy"))


@pytest.mark.parametrize(
    "text", ["status of my entry", "i want to withdraw my signature", "وين وصل طلبي؟", "где моя заявка"]
)
def test_who_asks_for_what_they_sent_in_finds_the_way_to_it(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_own_entries)
    assert ruth.offers(taps.Go("mine"))


@pytest.mark.parametrize("text", ["who checks the signatures?", "can i trust this list", "مين بيتأكد من التواقيع؟"])
def test_who_doubts_the_list_reads_how_it_is_checked(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_how_checked)


@pytest.mark.parametrize(
    "text",
    [
        "report an error",
        "I object to my name being published",
        "please remove my name",
        "this is wrong",
        "how do I complain?",
        "أريد الاعتراض على نشر اسمي",
        "بلّغ عن خطأ",
        "كيف أشتكي؟",
        "je veux signaler une erreur",
        "quiero poner una queja",
        "хочу пожаловаться",
    ],
)
def test_who_objects_reads_how_and_finds_a_human_being(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_how_to_object)
    ruth.sees(say.help_contact)


@pytest.mark.parametrize(
    "text",
    ["Masaka: this is wrong", "I am the mayor of Masaka and I never signed", "في خطأ في سجل ماساكا"],
)
def test_who_objects_to_a_record_gets_it_with_the_button_for_that(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    assert any(isinstance(button.tap, taps.StartForm) and button.tap.form == "report" for button in ruth.buttons)


@pytest.mark.parametrize("text", ["did Kampala sign by mistake?", "what do cities do against errors of justice", "سجل"])
def test_a_mistake_that_is_only_told_of_is_no_objection(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    assert "answer-how-to-object" not in ruth.words


def test_how_one_city_was_checked_stands_on_its_record(ruth: Resident) -> None:
    ruth.asks("did Masaka sign, is it verified?")
    ruth.sees(say.answer_listed)


def test_how_to_add_a_signature_is_another_question(ruth: Resident) -> None:
    ruth.asks("how can I add my signature?")
    ruth.sees(say.answer_how_to_sign)


@pytest.mark.parametrize(
    "text", ["I want to send an example", "بدي أشارك مثال من بلديتنا", "quiero compartir un ejemplo"]
)
def test_who_has_an_example_finds_the_form_for_it(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.example_intro)
    assert ruth.offers(taps.StartForm("example", 0))


@pytest.mark.parametrize(
    "text",
    [
        "endorse",
        "تأييد",
        "بدنا ننضم",
        "je voudrais adhérer",
        "quiero firmar la declaración",
        "署名したい",
        "서명하고 싶어요",
    ],
)
def test_who_wants_to_sign_and_says_nothing_else_finds_the_form_for_it(ruth: Resident, text: str) -> None:
    ruth.asks(text)
    ruth.sees(say.answer_how_to_sign)
    assert ruth.offers(taps.StartForm("endorse", 0))


def test_nobodys_own_matters_are_shown_in_a_group(house: House) -> None:
    group = Resident(house, where=Chat.GROUP)
    group.asks("where is my endorsement")
    assert [button.url for row in group.reply.buttons for button in row] == ["https://t.me/" + house.username]
