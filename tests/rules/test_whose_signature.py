"""A word that nobody knows, tied to a city, has signed rather than the city; what is said of the city has not."""

import pytest

from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "did my landlord in London sign the declaration?",
        "has a bakery in Dublin signed?",
        "Haben die Bäcker von Berlin unterschrieben?",
        "Aláírta a Londoni tűzoltóság?",
        "Подписали ли пожарные Лондона?",
        "هل وقع جرجس لندن؟",
        "Londra'da bir fırın imzaladı mı?",
        "क्या लंदन की एक बेकरी ने हस्ताक्षर किए?",
        "런던에 있는 빵집이 서명했나요?",
        "A ka nënshkruar një furrë në Tiranë?",
        "Ṣé ọjà London ti fọwọ́ sí i?",
        "런던 시장의 아내가 서명했나요?",
    ],
)
def test_a_stranger_of_a_city_is_not_the_city(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    "typed",
    [
        "ロンドンを除いて、誰が署名しましたか？",
        "Ποιος υπέγραψε εκτός από το Λονδίνο;",
        "מי חתם חוץ מלונדון?",
        "นอกจากลอนดอนใครลงนามบ้าง",
        "contrairement à Londres, Oslo a signé ?",
    ],
)
def test_a_city_that_is_left_out_is_not_told(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    ("typed", "city"),
    [
        ("sogar Berlin selbst hat unterschrieben?", "berlin-de"),
        ("лондон першим підписав?", "london-gb"),
        ("nací en Fuenlabrada y nadie sabe si firmamos", "fuenlabrada-es"),
        ("my cousin from the bakery lives in Durban, did they sign", "durban-za"),
        ("ሰላም፣ ልጄ ለንደን ውስጥ ትኖራለች፣ ለንደን ፈርማለች?", "london-gb"),
        ("وقعت صيدا وكككككك؟", "saida-lb"),  # and whoever that is
        ("ani yassa omukono ku lwa masaka?", "masaka-ug"),
    ],
)
def test_what_is_said_of_the_city_itself_asks_for_it(shipped: Shipped, typed: str, city: str) -> None:
    assert city in shipped.listed(typed)
