"""The locked requirements: whole, hashed, in step with what is asked for, silent about where packages come from."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ASKED = sorted(ROOT.glob("requirements*.in"))
LOCKED = sorted(ROOT.glob("requirements*.txt"))

NAME = r"^([A-Za-z0-9][A-Za-z0-9._-]*)"
PIN = re.compile(NAME + r"==[^\s;\\]+", re.MULTILINE)


def canonical(names: list[str]) -> set[str]:
    return {re.sub(r"[-_.]+", "-", name).lower() for name in names}


def test_each_set_that_is_asked_for_is_locked() -> None:
    assert [file.stem for file in ASKED] == [file.stem for file in LOCKED]


@pytest.mark.parametrize("file", [*ASKED, *LOCKED], ids=lambda file: file.name)
def test_no_file_names_a_host_or_a_folder_of_this_machine(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"--(?:extra-)?index-url|--find-links|--trusted-host|\s@\s|(?:^|\s)/", text)


@pytest.mark.parametrize("file", LOCKED, ids=lambda file: file.name)
def test_every_package_is_pinned_and_hashed(file: Path) -> None:
    entries = file.read_text("utf-8").replace("\\\n", " ").splitlines()
    packages = [entry for entry in entries if entry.strip() and not entry.lstrip().startswith("#")]
    assert packages
    assert not [entry[:60] for entry in packages if not PIN.match(entry) or "--hash=sha256:" not in entry]


@pytest.mark.parametrize("file", ASKED, ids=lambda file: file.name)
def test_whatever_is_asked_for_is_in_the_lock(file: Path) -> None:
    asked = canonical(re.findall(NAME, file.read_text("utf-8"), re.MULTILINE))
    assert asked <= canonical(PIN.findall(file.with_suffix(".txt").read_text("utf-8")))


def test_the_browser_and_the_server_add_to_the_tests_set_without_changing_it() -> None:
    pins = {
        file.stem: dict(re.findall(NAME + r"==([^\s;\\]+)", file.read_text("utf-8"), re.MULTILINE)) for file in LOCKED
    }
    for addition in ("requirements", "requirements-browser", "requirements-postgres", "requirements-bench"):
        shared = pins[addition].keys() & pins["requirements-dev"].keys()
        assert {name: pins[addition][name] for name in shared} == {
            name: pins["requirements-dev"][name] for name in shared
        }
