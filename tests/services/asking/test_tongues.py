"""Who asks in a language that the bot does not answer in is told so, once, in that language where there are words."""

from dataclasses import replace

import pytest

from bot.desk import House
from bot.tally import PEOPLE, Tally
from bot.visit import Chat, Reply
from messages import say
from messages.letters import LETTERS
from messages.text import Listing
from tests.services.asking.resident import CATALOGUE, Resident


def fresh(house: House, language: str = "en", where: Chat = Chat.PRIVATE) -> Resident:
    return Resident(replace(house, tally=Tally()), language, where)


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("¿Ha firmado Lyon la declaración?", "es"),
        ("ঢাকা কি স্বাক্ষর করেছে?", "bn"),
        ("A ka nënshkruar Tirana deklaratën?", "sq"),
        ("巴黎签署了吗", "zh"),
        ("Je li potpisalo Sarajevo deklaraciju?", "bs"),
        ("Да ли је Нови Сад потписао декларацију?", "sr"),
        ("آیا تهران بیانیه را امضا کرده است؟", "fa"),
        ("आख़िर दिल्ली ने हस्ताक्षर किए?", "hi"),
        ("パリは署名しましたか", "ja"),
        ("ប៉ារីសបានចុះហត្ថលេខាហើយឬនៅ", "en"),  # no words in Khmer yet: said in the language of the answer
    ],
)
def test_it_is_said_once_and_in_the_askers_own_language(house: House, asked: str, language: str) -> None:
    resident = fresh(house)
    resident.asks(asked)
    note, answer = resident.shown
    assert isinstance(note, Reply)
    assert isinstance(answer, Reply)
    assert note.language == language
    assert [line.id for line in note.lines] == ["language-not-yet"]
    assert "English" in resident.words
    assert "العربية" in resident.words
    resident.asks(asked)
    assert resident.reply.lines == answer.lines


@pytest.mark.parametrize(
    "asked",
    [
        "Did Masaka sign?",
        "هل وقعت ماساكا؟",
        "Est-ce que Lyon a signé la déclaration ?",
        "Paris",
        "Hatton",
        "qwrtzplk",
        "الدار البيضاء",
    ],
)
def test_it_is_not_said_where_the_language_is_spoken_or_unsure(house: House, asked: str) -> None:
    assert isinstance(fresh(house).asks(asked).reply, Reply)


def test_a_short_word_is_sure_where_the_telephone_speaks_that_language(house: House) -> None:
    resident = fresh(house, "de").asks("und Lyon?")
    assert next(reply.language for reply in resident.shown if isinstance(reply, Reply)) == "de"


def test_a_group_hears_nothing_of_it(house: House) -> None:
    assert len(fresh(house, where=Chat.GROUP).asks("¿Ha firmado Lyon la declaración?").shown) == 1


def test_who_was_told_is_forgotten_before_memory_fills() -> None:
    tally = Tally()
    assert tally.first_time(1)
    assert not tally.first_time(1)
    for person in range(2, PEOPLE + 2):
        tally.first_time(person)
    assert tally.first_time(1)


def test_every_letter_says_all_that_the_english_one_says() -> None:
    wanted = (say.invitation(place="Atlantis", leaders=113, title="The Declaration"), say.button_invitation_open())
    for language in LETTERS:
        words, button = (CATALOGUE.plain(text, language) for text in wanted)
        assert "Atlantis" in words
        assert "The Declaration" in words
        assert button.startswith("✍️ ")
        assert language == "en" or words != CATALOGUE.plain(wanted[0], "en")


@pytest.mark.parametrize("language", sorted(LETTERS))
@pytest.mark.parametrize("items", [2, 3])
def test_a_list_can_be_read_in_every_language_of_the_letters(language: str, items: int) -> None:
    for style in ("and", "unit", "or"):
        named = Listing(("Rabat", "Dakar", "Delhi")[:items], style)
        words = CATALOGUE.plain(say.language_not_yet(languages=named), language)
        assert [words.count(name) for name in ("Rabat", "Dakar", "Delhi")[:items]] == [1] * items


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Est-ce que Lyon a signé la déclaration ?", "n’est pas sur la liste"),
        ("et lyon, ils ont signé ?", "n’est pas sur la liste"),
        ("montreal, ca", "is on the list"),
        ("jijini dakar je", "Dakar"),
    ],
)
def test_a_few_letters_of_french_are_no_french(house: House, asked: str, said: str) -> None:
    words = fresh(house).asks(asked).words
    assert said in words
    assert ("est sur la liste" in words or "n’est pas" in words) == ("signé" in asked)
