"""The check finds every fault a translator or a developer can make, and says where and how to mend it."""

import pytest

from messages.check import main
from tests.messages.conftest import Room


def test_a_whole_catalogue_has_no_faults(room: Room) -> None:
    assert room.faults() == []


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("button-go = متابعة\n", "", "en/area.ftl:2: button-go is missing in ar: translate it in"),
        ("button-go =", "button-gone =", "ar/area.ftl:2: button-gone is not in English"),
        ("{ $name }", "{ $nmae }", "ar/area.ftl:1: greeting: English gives no $nmae (it gives $name)"),
        ("{ $name }", "Sara", "ar/area.ftl:1: greeting: $name is not used, but English uses it"),
        ("    [two] وقّع مكانان.\n", "", "ar/area.ftl:3: places: the count of $count has no [two]; ar needs zero, one"),
        ("[reviewer]", "[مراجع]", "ar/area.ftl:11: this is not Fluent"),
        ("[reviewer]", "[murajie]", "ar/area.ftl:11: role: the choice by $role must have English's keys, untranslated"),
        ("</b>", "", "ar/area.ftl:1: greeting: <b> is never closed"),
        ("</b>", "</i>", "ar/area.ftl:1: greeting: </i> closes nothing"),
        (
            "<b>{ $name }</b>",
            "<a href='x'>{ $name }</a>",
            "ar/area.ftl:1: greeting: <a href='x'> is not one of the tags",
        ),
        ("متابعة", "متابعة <b>الآن</b>", "ar/area.ftl:2: button-go is shown without markup"),
        (
            "[few] وقّعت { $count } أماكن.",
            "[few] { $count } places have signed now.",
            "ar/area.ftl:3: places is still the English word for word",
        ),
        ("متابعة", "متابعة" * 6, "ar/area.ftl:2: button-go has 36 characters (a value counts 10); at most 34"),
        ("متابعة", "1 < 2", "ar/area.ftl:2: button-go: write < as &lt;"),
        ("متابعة", "أ & ب", "ar/area.ftl:2: button-go: write & as &amp;"),
        ("متابعة", "https://example.org", "ar/area.ftl:2: button-go: an address stands in the sentence"),
        ("متابعة", "إلى @office", "ar/area.ftl:2: button-go: a username stands in the sentence"),
        ("<b>{ $name }</b>", "/entry { $name }", "ar/area.ftl:1: greeting: a value right after a / or a command"),
        ("<b>{ $name }</b>", "@{ $name }", "ar/area.ftl:1: greeting: a username stands in the sentence"),
        ("button-go =", "greeting = أهلًا { $name }\nbutton-go =", "ar/area.ftl:2: greeting is already in area.ftl:1"),
        ("button-go = متابعة", "button-go متابعة", "ar/area.ftl:2: this is not Fluent"),
        ("متابعة", '{ "" }', "ar/area.ftl:2: button-go is empty"),
        ("متابعة", "{ other }", "ar/area.ftl:2: button-go refers to other, which ar has not"),
        ("متابعة", "متابعة\n    .tip = هنا", "ar/area.ftl:2: button-go: attributes are not used here"),
    ],
)
def test_a_fault_in_the_arabic_is_found(room: Room, before: str, after: str, fault: str) -> None:
    room.edit("ar", before, after)
    assert any(line.startswith(fault) for line in room.faults()), room.faults()


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("    [one] One", "    [two] Two have signed.\n    [one] One", "en/area.ftl:3: places: en never uses [two]"),
        ("button-go", "button_go", "en/area.ftl:2: button_go: write ids as lower-case-words-with-hyphens"),
        ("$name", "$Name", "en/area.ftl:1: greeting: write $Name as a lower_case name"),
        ("Go on", "Carry on", "say.py:1: does not match the English messages"),
    ],
)
def test_a_fault_in_the_english_is_found(room: Room, before: str, after: str, fault: str) -> None:
    room.edit("en", before, after)
    assert any(line.startswith(fault) for line in room.faults()), room.faults()


def test_a_count_that_english_only_prints_must_be_called_a_number_there(room: Room) -> None:
    room.write("en", "rank = Place { $rank }\n", "more.ftl")
    variants = "".join(f"    [{category}] x {{ $rank }}\n" for category in ("zero", "one", "two", "few", "many"))
    room.write("ar", "rank = { $rank ->\n" + variants + "   *[other] y { $rank }\n }\n", "more.ftl")
    assert any("$rank is no number in English: write { NUMBER($rank) }" in line for line in room.faults())
    room.write("en", "rank = Place { NUMBER($rank) }\n", "more.ftl")
    assert not any("no number" in line for line in room.faults())


def test_a_message_that_nothing_says_is_found(room: Room) -> None:
    room.say("from messages import say\n\nSAID = (say.greeting, say.places, say.role)\n")
    assert [line.split(":")[:2] for line in room.faults()] == [["en/area.ftl", "2"]]


@pytest.mark.parametrize(
    "code",
    [
        "from messages import say as words\nwords.button_go()",
        "from messages.say import button_go\nbutton_go()",
    ],
)
def test_a_message_may_be_said_under_any_name_of_the_module(room: Room, code: str) -> None:
    room.say(code + "\nfrom messages import say\nSAID = (say.greeting, say.places, say.role)\n")
    assert room.faults() == []


def test_a_message_inside_another_is_in_use(room: Room) -> None:
    for language in ("en", "ar"):
        room.edit(language, "{ $name }", "{ $name } { -brand } { tail }")
        room.write(language, "-brand = X\ntail = Y { $end }\n", "more.ftl")
    room.generate()
    assert room.faults() == []
    assert "def greeting(*, name: Word, end: Word)" in (room.folder / "say.py").read_text(encoding="utf-8")


def test_messages_that_refer_to_each_other_in_a_circle_do_not_stop_the_check(room: Room) -> None:
    room.edit("en", "Go on", "{ circle }")
    room.write("en", "circle = { button-go }\n", "more.ftl")
    assert any("circle is missing in ar" in line for line in room.faults())


def test_a_typed_word_with_two_meanings_is_found(room: Room) -> None:
    room.write("en", "words-yes = yes | okay\n", "more.ftl")
    room.write("ar", "words-no = لا | Okay!\n", "more.ftl")
    assert any(
        "words-no: 'Okay!' already means words-yes" in line or "words-yes: 'okay' already means words-no" in line
        for line in room.faults()
    )


def test_a_new_language_on_its_way_is_a_note_and_not_a_fault(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    room.write("fr", "button-go = Continuer\n")
    assert room.faults() == [
        "fr/area.ftl:1: note: 3 messages of en/area.ftl are missing; fr is not offered to anybody until it is whole"
    ]
    assert main(room.folder, [room.folder / "service.py"]) == 0
    assert "Français: 1 messages" in capsys.readouterr().out


def test_a_copied_file_is_a_note_for_every_sentence_that_is_still_english(room: Room) -> None:
    room.write("es", (room.folder / "en" / "area.ftl").read_text(encoding="utf-8"))
    room.edit("es", "[one]", "[many] x\n    [one]")
    assert [line for line in room.faults() if "places" in line] == [
        "es/area.ftl:3: note: places is still the English word for word: translate it"
    ]


def test_what_a_new_language_has_must_be_right_from_the_start(room: Room) -> None:
    room.write(
        "pl",
        "places = { $count ->\n    [one] Miejsce.\n    [many] Tyle miejsc.\n   *[other] Tyle miejsca.\n }\n",
    )
    assert any(line.startswith("pl/area.ftl:1: places: the count of $count has no [few]") for line in room.faults())


def test_words_for_a_million_are_not_asked_for_but_may_be_there(room: Room) -> None:
    places = "places = { $count ->\n    [one] Un lieu.\n   *[other] { $count } lieux.\n }\n"
    for many in ("", "    [many] { $count } de lieux.\n"):
        room.write("fr", places.replace("   *[other]", f"{many}   *[other]"))
        assert not [line for line in room.faults() if "many" in line]


def test_a_folder_that_is_no_language_is_found(room: Room) -> None:
    room.write("english", "button-go = Go\n")
    assert any("must be a two-letter language code" in line for line in room.faults())


def test_the_command_fails_and_counts_what_is_to_mend(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    room.edit("ar", "</b>", "")
    assert main(room.folder, [room.folder / "service.py"]) == 1
    assert capsys.readouterr().out.endswith("1 to mend\n")
