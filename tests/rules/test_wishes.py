"""What people wish for besides an answer is heard in their own words, and nowhere else."""

import pytest

from bot.rules.asking.wishes import Wish, wished


@pytest.mark.parametrize(
    ("text", "wish", "rest"),
    [
        ("follow Beirut", Wish.FOLLOW, "Beirut"),
        ("notify me when Rabat signs", Wish.FOLLOW, "when Rabat signs"),
        ("tell me when Madrid signs", Wish.FOLLOW, "Madrid signs"),
        ("ابغى اتابع بيروت", Wish.FOLLOW, "ابغى بيروت"),
        ("خبرني إذا وقعت الرباط", Wish.FOLLOW, "وقعت الرباط"),
        ("préviens-moi quand Lyon signe", Wish.FOLLOW, "quand Lyon signe"),
        ("avísame cuando firme Madrid", Wish.FOLLOW, "firme Madrid"),
        ("sag mir Bescheid, wenn Berlin unterschreibt", Wish.FOLLOW, "Berlin unterschreibt"),
        ("me avise quando Lisboa assinar", Wish.FOLLOW, "quando Lisboa assinar"),
        ("Сообщи, когда Москва подпишет", Wish.FOLLOW, "Москва подпишет"),
        ("İzmir imzalayınca haber ver", Wish.FOLLOW, "İzmir imzalayınca"),
        ("beritahu saya kalau Jakarta tanda tangan", Wish.FOLLOW, "Jakarta tanda tangan"),
        ("जब मुंबई हस्ताक्षर करे तो बताना", Wish.FOLLOW, "जब मुंबई हस्ताक्षर करे"),
        ("东京签署的时候告诉我", Wish.FOLLOW, "东京签署"),
        ("I want to invite the mayor of Jeddah", Wish.INVITE, "I want to the mayor of Jeddah"),
        ("ابغي دعوة لعمدة جدة", Wish.INVITE, "جدة"),
        ("انت روبوت؟", Wish.PEOPLE, ""),
        ("Are you human?", Wish.PEOPLE, ""),
    ],
)
def test_a_wish_is_heard_and_the_name_is_left(text: str, wish: Wish, rest: str) -> None:
    heard = wished(text)
    assert (heard.wish, " ".join(heard.rest.split())) == (wish, rest)


@pytest.mark.parametrize(
    "text",
    [
        "رئيس بلديتي وقع؟",
        "هل مدينتنا في القائمة؟",
        "did my mayor sign?",
        "is our city on the list?",
        "my mayor",
        "Hat meine Bürgermeisterin unterschrieben?",
        "est-ce que mon maire a signé ?",
        "¿mi alcaldesa firmó?",
        "мой мэр подписал?",
        "我的市长签了吗",
    ],
)
def test_who_asks_for_their_own_city_is_understood_to_have_named_none(text: str) -> None:
    assert wished(text).wish is Wish.OWN_CITY


@pytest.mark.parametrize(
    "text",
    [
        "mi ciudad firmó o no firmó?",
        "моё село не подписало, мой город подписал или не подписал?",
        "شهر من امضا کرده یا امضا نکرده؟",
    ],
)
def test_who_asks_whether_their_city_did_or_did_not_asks_for_their_city(text: str) -> None:
    assert wished(text).wish is Wish.OWN_CITY


@pytest.mark.parametrize(
    "text",
    [
        "I want to send an example",
        "بدي أشارك مثال من بلديتنا",
        "j'aimerais partager un exemple",
        "wir wollen ein Beispiel einreichen",
        "хочу поделиться примером",
        "事例を共有したいです",
    ],
)
def test_who_has_an_example_to_share_is_heard(text: str) -> None:
    assert wished(text).wish is Wish.SHARING


@pytest.mark.parametrize(
    "text", ["send me an example", "أرسل لي مثالا من عمّان", "donne-moi un exemple", "ejemplos de Palmira"]
)
def test_who_wants_to_see_an_example_shares_none(text: str) -> None:
    assert wished(text).wish is None


@pytest.mark.parametrize("text", ["مين ما وقع بالأردن", "who has NOT signed in Jordan", "qui n'a pas signé en France"])
def test_who_asks_for_those_who_did_not_sign_is_heard(text: str) -> None:
    assert wished(text).wish is Wish.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Did Masaka sign?",
        "how can my mayor sign?",
        "what does my mayor need to do to get on the list",
        "ازاي مدينتنا توقع على الاعلان",
        "my city wants to sign",
        "which cities follow the declaration",
        "I got an invitation, how do I sign?",
        "Who is behind this declaration?",
        "هل وقعت ماساكا؟",
        "전체 명단 알려주세요",
    ],
)
def test_a_plain_question_is_read_as_it_is(text: str) -> None:
    heard = wished(text)
    assert (heard.wish, heard.rest) == (None, text)
