"""How names are folded: what people may change when they type a name, and still be understood."""

import random

import pytest

from bot.rules.spelling.folding import fold, skeleton, transliterate, vowelled
from bot.rules.words.tables import FOLDED


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  SKOPJE ", "skopje"),
        ("Čair", "cair"),
        ("İstanbul", "istanbul"),
        ("ISTANBUL", "ıstanbul"),
        ("Ostrów Wielkopolski", "ostrow wielkopolski"),
        ("Łódź", "lodz"),
        ("Straßburg", "strassburg"),
        ("Biel/Bienne", "biel – bienne"),
        ("Stockholm’de", "stockholm de"),
        ("ＰＡＲＩＳ", "paris"),
        ("𝐏𝐚𝐫𝐢𝐬 🎉", "paris"),
    ],
)
def test_case_accents_and_punctuation_do_not_matter(typed: str, meant: str) -> None:
    assert fold(typed) == fold(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("أكرا", "اكرا"),
        ("إلباسان", "الباسان"),
        ("مَقْدِيشُو", "مقديشو"),
        ("مـــديـــنة", "مدينه"),
        ("صنعاء", "صنعا"),
        ("مصطفى", "مصطفی"),
        ("پیشاور", "بيشاور"),
        ("کابل", "كابل"),
        ("گازا", "كازا"),
    ],
)
def test_arabic_persian_and_urdu_keyboards_write_the_same_name(typed: str, meant: str) -> None:
    assert fold(typed) == fold(meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ኣዲስ ኣበባ", "አዲስ አበባ"),
        ("ጐንደር", "ጎንደር"),
        ("ሓዋሳ", "ሀዋሳ"),
        ("ፀሀይ", "ጸሐይ"),
        ("ڪراچي", "کراچی"),
        ("سنڌ", "سندھ"),
        ("سلێمانی", "سليماني"),
        ("کندهار", "ګندهار"),
        ("ئۈرۈمچى", "ئورومچى"),
        ("मुम्बई", "मुंबई"),
        ("बॉस्टन", "बोस्टन"),
        ("ഡൽഹി", "ഡല്‍ഹി"),
        ("ਦਿੱਲੀ", "ਦਿਲੀ"),
        ("কুমিল্লা", "কূমিল্লা"),
        ("කොළඹ", "කොලඹ"),
        ("เเอฟริกา", "แอฟริกา"),
        ("Երևան", "Երեվան"),
        ("倫敦德里", "伦敦德里"),
        ("ヴェネツィア", "ベネチア"),
        ("Қарағанды", "Караганды"),
    ],
)
def test_letters_that_sound_the_same_are_written_one_for_the_other(typed: str, meant: str) -> None:
    assert fold(typed) == fold(meant)


def test_words_of_two_languages_stay_apart_where_folding_would_let_them_meet() -> None:
    assert fold("бүх") != fold("бух")  # all in Mongolian, and a town; сүм is a temple, and сум means I am
    assert fold("سنڌ") != fold("سند")  # Sindh, and a document


@pytest.mark.parametrize("digits", ["١٢٣", "۱۲۳", "१२३", "১২৩", "１２３"])
def test_digits_of_every_script_are_the_same_numbers(digits: str) -> None:
    assert fold(digits) == "123"


@pytest.mark.parametrize("hidden", ["\u200b", "\u200d", "\u2066", "\u202e", "\ufeff", "\u00ad", "\U000e0062"])
def test_what_cannot_be_seen_does_not_part_a_word(hidden: str) -> None:
    assert fold(f"Ber{hidden}lin") == "berlin"


@pytest.mark.parametrize("typed", ["Вerlin", "Bеrlin", "Ρaris", "Pаris", "Mаsаkа"])
def test_a_look_alike_letter_slipped_into_a_word_is_read_as_meant(typed: str) -> None:
    assert fold(typed).isascii()


def test_alphabets_stay_apart_when_a_word_is_whole() -> None:
    assert fold("Рим") == "рим"
    assert fold("باريس") != fold("Paris")


def test_vowel_signs_that_carry_an_indian_word_are_kept() -> None:
    assert fold("दिल्ली") != fold("दलल")


def test_folding_twice_changes_nothing() -> None:
    chance = random.Random(7)
    signs = [chr(code) for code in range(0x20, 0x2FFFF) if not 0xD800 <= code < 0xE000]
    for _ in range(20_000):
        text = "".join(chance.choices(signs, k=chance.randint(1, 6)))
        assert fold(fold(text)) == fold(text), ascii(text)


def test_the_skeleton_hears_one_name_through_many_scripts() -> None:
    heard = {skeleton(name) for name in ("Prishtina", "Prištinë", "بريشتينا", "Приштина")}
    assert len(heard) == 1


def test_a_name_can_be_read_in_latin_letters() -> None:
    assert transliterate("Сиэтл") == "sietl"
    assert transliterate("Besançon") == "besancon"


def test_written_vowels_tell_oman_from_amman() -> None:
    assert vowelled("عُمان") != vowelled("عَمّان")
    assert [letter for letter, _ in vowelled("عُمان")] == [letter for letter, _ in vowelled("عَمّان")]


def test_words_that_are_kept_folded_are_folded_as_today() -> None:
    kept = {word for table in FOLDED for words in table.values() for word in words.replace(",", " ").split()}
    assert [word for word in sorted(kept) if fold(word) != word] == []
