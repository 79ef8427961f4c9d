"""Arabic as it is spoken: little words of the dialects are not taken for places with a slip in them."""

from typing import Any

import pytest

from bot.rules.spelling.folding import fold
from bot.rules.words.cues import Cue
from bot.rules.words.tables import lexicon
from messages import say
from tests.services.asking.resident import Resident


@pytest.mark.parametrize(
    ("typed", "answered"),
    [
        ("مين آخر واحد وقّع؟", say.answer_no_latest),
        ("اكتر بلد وقع", say.answer_choose_country),
        ("علمني كيف انضم", say.answer_how_to_sign),
    ],
)
def test_a_little_word_is_no_misspelt_place(ruth: Resident, typed: str, answered: Any) -> None:
    ruth.asks(typed)
    ruth.sees(answered)


@pytest.mark.parametrize("typed", ["مين انتو", "انتو مين", "منو انتو"])
def test_who_asks_several_who_they_are_is_helped_as_who_asks_one(typed: str) -> None:
    assert (Cue.HELP, "ar") in lexicon().meanings(fold(typed))
