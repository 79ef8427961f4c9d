"""What is worked out once a machine is the same as what is worked out anew, and follows the tables it was made from."""

import asyncio
import errno
import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from types import ModuleType
from typing import BinaryIO

import pytest

from bot.commands import prepare, preparing
from bot.rules.names.index import Kind, Name
from bot.rules.spelling.folding import fold
from bot.rules.words.tables import lexicon
from bot.services.answers import gazetteer, near_names
from bot.services.register import indexing, prepared
from db.gazetteer import reading
from db.kept import Kept
from messages import languages


def test_the_kept_words_are_those_of_the_tables() -> None:
    kept, made = prepared.words(), lexicon()
    assert dict(kept.whole) == dict(made.whole)
    assert dict(kept.stems) == dict(made.stems)
    assert kept.longest_stem == made.longest_stem
    assert kept.goes_on("what does")
    assert made.goes_on("what does")
    assert not kept.goes_on("does what")


IN_ORDER = "from bot.rules.words.tables import lexicon; print(sorted(map(repr, lexicon().whole.items())))"


def test_the_tables_are_in_one_order_in_every_process() -> None:
    """Their order breaks ties: people would be answered otherwise after the next start."""
    read = [
        subprocess.run(
            [sys.executable, "-c", IN_ORDER], capture_output=True, check=True, env=os.environ | {"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    ]
    assert len(read[0]) > len(IN_ORDER)
    assert read[0] == read[1]


@pytest.mark.parametrize(("name", "code"), [("Uganda", "UG"), ("أوغندا", "UG"), ("Уганда", "UG"), ("乌干达", "UG")])
def test_the_kept_countries_are_found_by_name(name: str, code: str) -> None:
    assert (Kind.COUNTRY, code) in {(found.kind, found.subject) for found in prepared.world().exact(fold(name))}


def test_the_kept_countries_are_found_with_a_slip_in_the_languages_asked_for() -> None:
    assert "UG" in {hit.name.subject for hit in prepared.world().near("ugunda")}
    assert {hit.name.language for hit in prepared.world().near("ugunda")} <= {*prepared.NEAR_IN, ""}


def test_it_is_made_once_and_anew_when_a_table_changes(tmp_path: Path) -> None:
    made = []

    def kept(digest: str) -> None:
        Kept("names-*.bin", digest, cache=tmp_path).opened(lambda file: made.append(file.write(b"x"))).close()

    for digest in ("0" * 16, "0" * 16, "1" * 16, "1" * 16):
        kept(digest)
    assert len(made) == 2


@pytest.mark.parametrize("left", [0, 1, 15, 20])
def test_a_file_that_was_cut_off_is_made_again(tmp_path: Path, left: int) -> None:
    kept = Kept("names-*.bin", "0123456789abcdef", cache=tmp_path)
    kept.opened(lambda file: file.write(b"names")).close()
    (file,) = tmp_path.iterdir()
    os.truncate(file, left)
    assert kept.found() is None
    with kept.opened(lambda file: file.write(b"names")) as again:
        assert again.read().startswith(b"names")
    with kept.opened(lambda file: pytest.fail("made a third time")) as again:
        assert again.read().startswith(b"names")


def test_a_file_whose_inside_is_broken_is_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    names = (Name("Kampala", Kind.PLACE, "1", "en"),)
    assert prepared.index_of("of Kampala", lambda: names).exact("kampala")
    (file,) = tmp_path.rglob("register-*.bin")
    whole = file.read_bytes()
    file.write_bytes(b"?" * 40 + whole[40:])
    assert prepared.index_of("of Kampala", lambda: names).exact("kampala")
    assert file.read_bytes() == whole


@pytest.mark.parametrize("namer", [indexing, gazetteer, languages, reading])
def test_a_register_is_indexed_anew_by_whoever_works_out_its_names_otherwise(
    monkeypatch: pytest.MonkeyPatch, namer: ModuleType
) -> None:
    before, as_shipped = prepared.key_of(["Kampala"]), Path.read_bytes
    changed = Path(str(namer.__file__))
    monkeypatch.setattr(Path, "read_bytes", lambda file: as_shipped(file) + b"#" * (file == changed))
    assert prepared.key_of(["Kampala"]) == before  # until then the code that runs is the old one
    monkeypatch.setattr(prepared, "_SHIPS", prepared._ships())
    assert prepared.key_of(["Kampala"]) != before


EXCHANGED = """
from pathlib import Path
from bot.services.register import {first}
as_shipped = Path.read_bytes
Path.read_bytes = lambda file: as_shipped(file) + b"#" * (file.suffix == ".py")
from bot.services.answers import near_names
from bot.services.register import indexing, prepared
print(near_names.kept().digest, prepared.kept().digest, prepared.key_of(["Kampala"]))
"""


def test_a_process_keeps_what_it_makes_as_its_own_whatever_lies_on_the_disk_by_now() -> None:
    """A newer version is put in place as soon as the old one has loaded its code, or just before."""
    as_old, as_new = (
        subprocess.run(
            [sys.executable, "-c", EXCHANGED.format(first=first)], capture_output=True, text=True, check=True
        ).stdout.split()
        for first in ("indexing", "__name__")
    )
    ours = [near_names.kept().digest, prepared.kept().digest, prepared.key_of(["Kampala"])]
    assert as_old == ours
    assert not set(as_new) & set(ours)


def test_where_nothing_can_be_kept_the_log_says_why_and_the_file_is_there_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reasons = [OSError(errno.EDQUOT, "Disk quota exceeded")]

    def full(file: BinaryIO) -> None:
        if reasons:
            raise reasons.pop()
        file.write(b"x")

    with Kept("names-*.bin", "0" * 16, cache=tmp_path).opened(full) as file:
        assert file.read() == b"x"
    assert not list(tmp_path.glob("names-*")), "nothing half made is left"
    (line,) = [record.getMessage() for record in caplog.records if record.name == "db.kept"]
    assert "cannot be kept: Disk quota exceeded" in line


def test_the_latest_versions_stay(tmp_path: Path) -> None:
    for day, digest in enumerate("01234"):
        Kept("names-*.bin", digest * 16, cache=tmp_path).opened(lambda file: None).close()
        os.utime(tmp_path / f"names-{digest * 16}.bin", (day, day))
    assert {file.name[6] for file in tmp_path.iterdir()} == {"2", "3", "4"}


def test_what_killed_makers_have_left_goes_and_what_somebody_is_still_making_stays(tmp_path: Path) -> None:
    killing = "file.write(b'half'); file.flush(); print(flush=True); input()"
    code = f"from db.kept import Kept; Kept('names-*.bin', '0' * 16, cache=Path({str(tmp_path)!r})).opened(make)"
    made_by = f"from pathlib import Path\ndef make(file): {killing}\n{code}"
    killed, working = (
        subprocess.Popen([sys.executable, "-c", made_by], stdin=subprocess.PIPE, stdout=subprocess.PIPE) for _ in "ab"
    )
    for maker in (killed, working):
        assert maker.stdout
        maker.stdout.readline()
    killed.kill()
    killed.communicate()
    of_older_version = tmp_path / "names-0000-l4s2ur"
    of_others = tmp_path / "near-0000.bin.l4s2ur"
    for file in (of_older_version, of_others):
        file.write_bytes(b"half")
    assert len(list(tmp_path.iterdir())) == 4
    for file in tmp_path.iterdir():
        os.utime(file, (1, 1))
    Kept("names-*.bin", "1" * 16, cache=tmp_path).opened(lambda file: None).close()
    working.communicate(b"\n")
    assert {file.name for file in tmp_path.iterdir()} == {
        f"names-{'1' * 16}.bin",
        f"names-{'0' * 16}.bin",
        of_others.name,
    }


def test_what_was_begun_a_moment_ago_stays(tmp_path: Path) -> None:
    young = tmp_path / "names-0000.bin.begun"
    young.write_bytes(b"")
    Kept("names-*.bin", "1" * 16, cache=tmp_path).opened(lambda file: None).close()
    assert young.exists()


def test_one_at_a_time_makes_it_however_many_are_started_and_killed(tmp_path: Path) -> None:
    kept = Kept("near-*.bin", "0" * 16, cache=tmp_path)
    first = kept.alone()
    assert first is not None
    assert kept.alone() is None
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, pass_fds=[first.fileno()])
    first.close()  # as when the bot is killed: its child goes on
    assert kept.alone() is None
    child.communicate(b"\n")
    again = kept.alone()
    assert again is not None
    again.close()


def test_what_fails_to_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    def fails(file: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Kept("names-*.bin", "0" * 16, cache=tmp_path).opened(fails)
    assert not list(tmp_path.iterdir())


def test_the_command_makes_everything_ready(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    small = Kept("near-*.bin", "0" * 16, cache=tmp_path)
    monkeypatch.setattr(near_names, "kept", lambda: small)
    monkeypatch.setattr(near_names, "make", lambda file: near_names.write(file, ["nairobi"]))
    monkeypatch.setattr(prepare, "GENTLY", 0)
    assert prepare.run(Namespace(words=False)) == 0
    there = small.found()
    assert there is not None
    there.close()


async def test_the_words_are_made_by_a_process_of_their_own_and_only_where_they_are_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = Kept("names-*.bin", "0" * 16, cache=tmp_path)
    made = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(sys.argv[2])"
    monkeypatch.setattr(prepared, "kept", lambda: there)
    monkeypatch.setattr(preparing, "PREPARE", (sys.executable, "-c", made, str(tmp_path / "asked")))
    await preparing.words()
    assert (tmp_path / "asked").read_text() == "--words"
    (tmp_path / "asked").unlink()
    there.opened(lambda file: None).close()
    await preparing.words()
    assert not (tmp_path / "asked").exists()


@pytest.mark.parametrize("deaf", [False, True])
async def test_whoever_stops_the_bot_stops_the_making_of_words_too(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, deaf: bool
) -> None:
    begun = tmp_path / "begun"
    ignores = "signal.signal(signal.SIGINT, signal.SIG_IGN); " if deaf else ""
    writes = "pathlib.Path(sys.argv[1]).write_text(str(os.getpid()))"
    endless = f"import os, sys, time, signal, pathlib; {ignores}{writes}; time.sleep(600)"
    monkeypatch.setattr(prepared, "kept", lambda: Kept("names-*.bin", "0" * 16, cache=tmp_path))
    monkeypatch.setattr(preparing, "PREPARE", (sys.executable, "-c", endless, str(begun)))
    monkeypatch.setattr(preparing, "PATIENCE", 0.1 if deaf else 60)
    making = asyncio.create_task(preparing.words())
    while not (begun.exists() and begun.read_text()):  # noqa: ASYNC110 (another process writes it)
        await asyncio.sleep(0.01)
    making.cancel()
    await asyncio.gather(making, return_exceptions=True)
    assert making.cancelled()
    with pytest.raises(ProcessLookupError):
        os.kill(int(begun.read_text()), 0)


async def test_a_bot_starts_where_no_process_can_be_had_for_the_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(prepared, "kept", lambda: Kept("names-*.bin", "0" * 16, cache=tmp_path))
    monkeypatch.setattr(asyncio, "create_subprocess_exec", refuse)
    await preparing.words()
    assert prepared.kept().found() is None


async def test_no_process_makes_words_that_could_not_be_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def refuse(*_: object, **__: object) -> None:
        pytest.fail("made in vain")

    (tmp_path / "cache").write_text("no folder")
    monkeypatch.setattr(prepared, "kept", lambda: Kept("names-*.bin", "0" * 16, cache=tmp_path / "cache" / "bot"))
    monkeypatch.setattr(asyncio, "create_subprocess_exec", refuse)
    await preparing.words()
    with prepared.kept().opened(lambda file: file.write(b"words")) as alone:
        assert alone.read() == b"words"


def test_the_words_alone_can_be_made_ready(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(near_names, "make", lambda file: pytest.fail("it takes long, and nobody asked for it"))
    monkeypatch.setattr(near_names, "kept", lambda: Kept("near-*.bin", "0" * 16, cache=tmp_path))
    assert prepare.run(Namespace(words=True)) == 0
    there = prepared.kept().found()
    assert there is not None
    there.close()
