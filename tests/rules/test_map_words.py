"""The word for a map, in many languages; what else is in the text is left to be read."""

import pytest

from bot.rules.sentences.map_words import without_map


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("show me Africa on a map", "show me Africa on a"),
        ("أرني أفريقيا على الخريطة", "أرني أفريقيا على"),
        ("carte de l'Afrique", "de l'Afrique"),
        ("Karte von Europa", "von Europa"),
        ("карта Европы", "Европы"),
        ("آسیا کی نقشہ", "آسیا کی"),
        ("bản đồ châu Phi", "châu Phi"),
        ("Afrika haritası", "Afrika"),
        ("MAP", ""),
    ],
)
def test_a_map_is_asked_for(typed: str, left: str) -> None:
    assert without_map(typed) == left


@pytest.mark.parametrize("typed", ["非洲地图", "アフリカの地図", "แผนที่แอฟริกา", "아프리카 지도"])
def test_a_map_is_asked_for_where_words_have_no_spaces(typed: str) -> None:
    assert without_map(typed) not in (None, typed)


@pytest.mark.parametrize("typed", ["", "Mapusa", "did Maputo sign?", "the mapping of cities", "اخترت الخرطوم"])
def test_no_map_is_asked_for(typed: str) -> None:
    assert without_map(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "autobuska karta za Sarajevo",
        "карта за Сарајево",
        "карта метро Париж цена",
        "carte bancaire",
        "carte d'identité",
    ],
)
def test_a_ticket_or_a_bank_card_is_no_map(typed: str) -> None:
    assert without_map(typed) is None


def test_a_word_that_also_means_a_card_asks_for_no_map_in_a_long_sentence() -> None:
    assert without_map("ich habe meine karte verloren und weiss nicht was ich tun soll") is None
