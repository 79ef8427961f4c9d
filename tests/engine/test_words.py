"""What is sent: split where it is too long, kept as plain values in between, and logged without anybody's secrets."""

import json
import logging
import sys
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import taps
from bot.logs import JsonLines, Lines, about
from bot.notices import from_json, to_json
from bot.pace import Pace
from bot.visit import Button, Document, Keep, Notice, Upload
from bot.wording import split
from messages import say

TOKEN = "4242424242:" + "AAF-a-made-up-token-for-tests-000000"


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=300), max_size=60))
def test_long_words_are_cut_at_line_ends_and_nothing_is_lost(lines: list[str]) -> None:
    words = "\n".join(" ".join(line.split()) for line in lines)
    parts = split(words, most=500)
    assert all(len(part) <= 500 for part in parts)
    assert "".join("".join(parts).split()) == "".join(words.split())


def test_one_endless_line_is_cut_between_words_and_never_inside_markup() -> None:
    words = "<b>" + "word " * 30 + "&amp;" * 40 + "<code>x</code>" * 20 + "</b>"
    for part in split(words, most=100):
        assert part.count("<") == part.count(">")
        assert part.count("&") == part.count(";")


def test_short_words_are_left_alone() -> None:
    assert split("one\ntwo") == ("one\ntwo",)
    assert split("") == ("",)


def test_a_notice_comes_out_of_the_outbox_as_it_went_in() -> None:
    buttons = (
        (Button(say.button_menu(), taps.Go("menu")), Button(say.button_help(), url="https://example.org")),
        (Button(say.button_language(), share=""), Button(say.button_back(), copy="E-7K3Q")),
    )
    notice = Notice(
        chat=7,
        lines=(say.menu_head(), say.ids(person="1", chat="2")),
        buttons=buttons,
        edit_message=12,
        protect=True,
        uploads=(Upload("id", "unique", "photo", "a.jpg", 10, "image/jpeg"),),
        keep=Keep(draft_id=4),
        language="ar",
        fallback=(1, 2),
        document=Document("data.json", b"\x00\xff"),
    )
    assert from_json(7, json.loads(json.dumps(to_json(notice)))) == notice


def test_a_button_of_another_version_is_left_out() -> None:
    notice = Notice(7, (say.menu_head(),), ((Button(say.button_menu(), taps.Go("menu")),),))
    packed = to_json(notice)
    packed["buttons"][0][0]["tap"] = "gone:1"
    assert from_json(7, packed).buttons == ()


def test_telegrams_pace_is_kept_in_a_chat_in_a_group_and_overall() -> None:
    now = [1000.0]
    pace = Pace(lambda: now[0])
    assert [pace.wait(7) for _ in range(4)] == [0, 0, 0, 3]
    assert [pace.wait(-7) for _ in range(20)] == [0] * 20
    assert pace.wait(-7) == 60
    assert [pace.wait(chat) for chat in range(100, 107)] == [0] * 7
    assert pace.wait(200) == 1  # thirty have left within this second
    now[0] += 1
    assert pace.wait(200) == 0
    now[0] += 59
    assert pace.wait(-7) == 0


@pytest.mark.parametrize("formatter", [JsonLines(), Lines("%(message)s")], ids=["json", "lines"])
def test_logs_hold_no_token_and_nobodys_words(formatter: logging.Formatter) -> None:
    private = "my phone is +964 770 000 0000"
    try:
        try:
            raise ValueError(private)
        except ValueError as error:
            raise RuntimeError(f"while calling https://api.telegram.org/bot{TOKEN}/sendMessage") from error
    except RuntimeError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "bot%s said", (TOKEN,), sys.exc_info())
    with about(update=17):
        line = formatter.format(record)
    assert TOKEN not in line
    assert "964" not in line
    assert "17" in line
    assert "ValueError" in line
    assert "test_words.py" in line


def test_a_json_log_is_one_object_a_line() -> None:
    record = logging.LogRecord("x", logging.INFO, __file__, 1, "two\nlines", (), None)
    record.created = datetime(2026, 3, 1, tzinfo=UTC).timestamp()
    line = JsonLines().format(record)
    assert "\n" not in line
    assert json.loads(line)["event"] == "two\nlines"
