"""Who or what is only of a city has not signed for it: that is asked back, and the city itself is told all the same."""

import pytest

from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    "typed",
    [
        "Has the rival of London signed?",
        "has a school in london signed",
        "Has the twin city of Dublin signed?",
        "la chambre de commerce de Paris a signé ?",
        "Est-ce que une entreprise de Paris a signé ?",
        "la police de Paris a signé la déclaration",
        "Hat der Bischof von Berlin unterschrieben?",
        "¿Ha firmado el zoológico de París?",
        "Подписал ли епископ Лондона?",
        "Дали амбасадата во Лондон потпиша?",
        "هل وقّع أسقف لندن؟",
        "کیا لندن کے بشپ نے دستخط کیے؟",
        "伦敦的学生签署了吗？",
        "Londra'nın kardeş şehri imzaladı mı?",
        "Je, jirani wa Dakar amesaini?",
        "FK Skopje je potpisao?",
        "Hotel London",
    ],
)
def test_who_is_of_a_city_is_not_the_city(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    ("typed", "city"),
    [
        ("who signed on behalf of Dublin?", "dublin-ie"),
        ("vivo en Medellín hace años, ¿nuestra alcaldía firmó esto?", "medellin-co"),
        ("živim u Podgorici, jesu li potpisali", "podgorica-me"),
        ("mimi ni mkazi wa Arusha, meya wetu alisaini kweli?", "arusha-tz"),
        ("is dublin's lord mayor on it", "dublin-ie"),
        ("la mairie de Paris a signé ?", "paris-fr"),
    ],
)
def test_who_speaks_for_it_or_lives_there_asks_for_the_city(shipped: Shipped, typed: str, city: str) -> None:
    assert city in shipped.listed(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "hat paris in maine unterschrieben",
        "Je, Paris katika Maine imesaini?",
        "Dakar no Japão assinou?",
        "a ka nenshkruar londra ne kili?",
        "Dakar au Mexique",
        "Paris (Maine)",
        "Paris, the one in Maine",
        "مالی کے کراچی نے دستخط کیے؟",
    ],
)
def test_a_land_that_is_a_word_as_well_says_where_it_lies(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    "typed",
    [
        "Has the former mayor of London signed?",
        "has the wife of the mayor of dublin signed",
        "Hat der ehemalige Bürgermeister von Berlin unterschrieben?",
        "¿Ha firmado el exalcalde de Medellín?",
        "Бывший мэр Лондона подписал?",
        "هل وقع نائب عمدة باريس؟",
        "क्या लंदन के पूर्व मेयर ने हस्ताक्षर किए?",
        "Je, naibu meya wa Dakar amesaini?",
    ],
)
def test_who_is_not_the_mayor_has_not_signed_for_the_city(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    "typed",
    [
        "लंदन के अलावा किसने हस्ताक्षर किए",
        "লন্ডন ছাড়া আর কে স্বাক্ষর করেছে",
        "Berlin dışında kim imzaladı",
        "除了伦敦还有谁签署了",
        "パリ以外に誰が署名しましたか",
        "todas menos Medellín?",
        "ko je potpisao mimo Skoplja",
    ],
)
def test_whoever_else_has_signed_is_not_the_city_that_is_named(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    "typed",
    [
        "has Dublin signed the nuclear ban treaty?",
        "Hat Berlin die Charta der Vielfalt unterschrieben?",
        "क्या लंदन ने इस्तांबुल कन्वेंशन पर हस्ताक्षर किए?",
        "هل وقعت باريس ميثاق رؤساء البلديات؟",
    ],
)
def test_another_paper_is_not_ours(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


@pytest.mark.parametrize(
    "typed", ["куманово во скопје потпиша?", "Did Edmonton in London sign?", "A ka nënshkruar Peja në Tiranë?"]
)
def test_a_listed_city_that_is_said_to_lie_in_another_is_asked_back(shipped: Shipped, typed: str) -> None:
    assert shipped.listed(typed) == set()


def test_what_does_lie_in_a_listed_city_is_told(shipped: Shipped) -> None:
    assert "cair-mk" in shipped.listed("Дали Чаир во Скопје потпиша?")
