"""Questions on a keyboard that nobody switched: answered where all of it makes sense on another one."""

import pytest

from bot.rules.spelling.keyboards import retyped
from bot.rules.spelling.korean_keys import as_hangul, as_keys
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("шы ьувуддшт щт еру дшые", "medellin-co"),  # is medellin on the list
        ("cnjrujkmv gjlgbcfk", "stockholm-se"),  # стокгольм подписал
        ("vkfl tjaudgoTdj?", "paris-fr"),  # 파리 서명했어?
        ("양 ㅠㄷ기ㅑㅜ 냐후", "berlin-de"),  # did berlin sign
        ("ig ,ruj hgvfh'", "rabat-ma"),  # هل وقعت الرباط
        ("ghbinbyf tcnm?", "prishtina-xk"),  # приштина есть
        ("ayuevuko", "stockholm-se"),  # שטוקהולם: a long name is enough
        ("zkfkcl tjaud", "karachi-pk"),  # 카라치 서명
    ],
)
def test_a_whole_question_is_read_as_on_the_other_keyboard(shipped: Shipped, typed: str, slug: str) -> None:
    assert shipped.listed(typed) == {slug}


@pytest.mark.parametrize(
    "typed", ["црфе ешьу вщуы еру ырщз щзут", "dhsmf wjatla anj ajrwl", "cape twon udah ttd?", "zxcv qwer", "prhz"]
)
def test_of_anything_else_nothing_is_asserted(shipped: Shipped, typed: str) -> None:
    assert not shipped.listed(typed)


@pytest.mark.parametrize(
    ("keys", "letters"), [("vkfl", "파리"), ("qpfmffls", "베를린"), ("Tlqt", "씺"), ("dkswdk", "앉아")]
)
def test_korean_keys_grow_into_syllables(keys: str, letters: str) -> None:
    assert as_hangul(keys) == letters
    assert as_keys(letters) == keys


def test_half_of_a_korean_word_is_none() -> None:
    assert not any("\uac00" <= sign <= "\ud7a3" for other in retyped("twon") for sign in other)
