"""`say.py` gives every message a typed function."""

from pathlib import Path

import messages
from messages import say
from messages.generate import generated
from messages.sources import Sources
from messages.text import Text
from tests.messages.conftest import Room

MESSAGES = Path(messages.__file__).parent


def test_a_message_becomes_a_function_of_its_values(room: Room) -> None:
    assert '''
def greeting(*, name: Word) -> Text:
    """Good day, <b>{$name}</b>."""
    return Text("greeting", {"name": name})
''' in generated(Sources.read(room.folder))


def test_a_message_that_counts_is_described_by_its_usual_wording(room: Room) -> None:
    assert '"""{$count} places have signed now."""' in generated(Sources.read(room.folder))


def test_only_what_is_counted_is_a_number(room: Room) -> None:
    room.write("en", "step = Step { NUMBER($step) } in { $year }\n", "more.ftl")
    source = generated(Sources.read(room.folder))
    assert "def places(*, count: int) -> Text:" in source
    assert "def step(*, step: int, year: Word) -> Text:" in source


def test_the_order_of_files_and_messages_changes_nothing(room: Room) -> None:
    before = generated(Sources.read(room.folder))
    lines = (room.folder / "en" / "area.ftl").read_text(encoding="utf-8").splitlines(keepends=True)
    room.write("en", "".join(lines[:1]), "zebra.ftl")
    room.write("en", "".join(lines[1:]))
    assert generated(Sources.read(room.folder)) == before


def test_quotes_and_backslashes_in_the_words_do_not_break_the_source(room: Room) -> None:
    room.write("en", 'quoted = "Say """ and \\d"\n', "more.ftl")
    compile(generated(Sources.read(room.folder)), "say.py", "exec")


def test_the_shipped_file_is_what_the_generator_writes() -> None:
    assert (MESSAGES / "say.py").read_text(encoding="utf-8") == generated(Sources.read(MESSAGES))
    assert say.button_back() == Text("button-back")
