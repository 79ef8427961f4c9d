"""Titles before a name are left out; what may be a name stays."""

import pytest

from bot.rules.names.honorifics import without_titles


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("م. يوسف الشواربة", "يوسف الشواربة"),
        ("م.يوسف", "يوسف"),
        ("الدكتور المهندس أحمد علي", "أحمد علي"),
        ("معالي د. يوسف الشواربة", "يوسف الشواربة"),
        ("سعادة السيد محمد علي", "محمد علي"),
        ("عطوفة المهندس زياد", "زياد"),
        ("المهندسة/ سارة خليل", "سارة خليل"),
        ("أ.د. سمير حسن", "سمير حسن"),
        ("H.E. Dr. Jane Doe", "Jane Doe"),
        ("H. E. Jane Doe", "Jane Doe"),
        ("H. E. Smith", "H. E. Smith"),
        ("H.E. Smith", "H.E. Smith"),
        ("Dr. H. E. Smith", "H. E. Smith"),
        ("Hon. Florence Namayanja", "Florence Namayanja"),
        ("Eng. Ali Nizar", "Ali Nizar"),
        ("The Rt Hon Sadiq Khan", "Sadiq Khan"),
        ("Prof. Dr. Max Muster", "Max Muster"),
        ("Mme Anne Hidalgo", "Anne Hidalgo"),
    ],
)
def test_titles_of_many_lands_are_left_out(typed: str, name: str) -> None:
    assert without_titles(typed) == name


@pytest.mark.parametrize(
    "name",
    ["أنطون سعادة", "سعادة أحمد", "أمين أحمد", "دعاء أحمد", "السيد البدوي", "محمد علي", "Eng Wee Ling", "Hon Lik",
     "Sheikh Hasina", "Dragan Ilić", "Meir Cohen", "He Xiangning", "St. John Smith", "Dr.", "Ms. A",
     "Doctor", ""],
)  # fmt: skip
def test_what_may_be_a_name_stays(name: str) -> None:
    assert without_titles(name) == name
