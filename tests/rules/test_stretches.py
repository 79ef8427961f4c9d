"""Which stretches of a sentence are looked up: wherever a name of several words stands, all of them are."""

import random

from bot.rules.sentences.sentence import Sentence, sentence
from bot.rules.spelling.folding import fold
from bot.rules.spotting.stretches import LONGEST_NAME, stretches
from tests.rules.conftest import Shipped

CHANCE = random.Random(20261122)


def words(text: str, shipped: Shipped) -> Sentence:
    return sentence(text, shipped.book.lexicon, lambda word: bool(shipped.book.exact(word)))


def looked_up(text: str, shipped: Shipped) -> set[str]:
    said = words(text, shipped)
    return {said.typed(first, last) for first, last in stretches(said, shipped.book)}


def test_every_name_of_several_words_is_looked_up_whole(shipped: Shipped) -> None:
    names = {fold(name.text) for name in (*shipped.book.register, *shipped.book.world)}
    several = sorted(name for name in names if 1 <= name.count(" ") < LONGEST_NAME)
    for name in CHANCE.sample(several, 1000):
        assert name in looked_up(f"has {name} signed", shipped), name


def test_words_that_begin_no_name_are_looked_up_one_by_one(shipped: Shipped) -> None:
    text = "xqoz wvekk jjuq zzyk"
    assert looked_up(text, shipped) == set(text.split())


def test_a_name_of_several_words_is_looked_up_with_what_its_language_hangs_on_it(shipped: Shipped) -> None:
    assert "بكيب تاون" in looked_up("هل وقع رئيس البلدية بكيب تاون", shipped)
    assert "новом саде" in looked_up("подписали ли в Новом Саде", shipped)
