"""Of a language as much is held as is ever said, and what is said stays as CLDR has it."""

import subprocess
import sys

import pytest
from babel import Locale
from babel.core import UnknownLocaleError
from babel.localedata import load

from messages import cldr

# In a process of its own: what this one has read is trimmed already.
_AS_BABEL_HAS_IT = """
from datetime import timedelta
from babel import Locale
from babel.dates import format_timedelta
where = Locale.parse("{code}")
print([format_timedelta(timedelta(days=3), locale=where), len(where.territories), where.get_display_name()])
"""


@pytest.mark.parametrize("code", ["en", "en_001", "ar", "de", "zh", "sr"])
def test_what_is_said_is_said_as_before(code: str) -> None:
    script = _AS_BABEL_HAS_IT.format(code=code)
    trimmed = script.replace('Locale.parse("', 'read("').replace(
        "from babel import Locale", "from messages.cldr import read"
    )
    one, other = (
        subprocess.run([sys.executable, "-c", each], capture_output=True, text=True, check=True).stdout
        for each in (script, trimmed)
    )
    assert one == other != ""


@pytest.mark.parametrize("name", ["root", "en", "en_001"])
def test_units_that_no_message_counts_in_are_let_go(name: str) -> None:
    cldr.read("en_001")
    held = load(name)
    assert "currency_names" not in held
    assert held["unit_patterns"]
    assert all(unit.startswith("duration-") for unit in held["unit_patterns"])


def test_what_is_no_language_is_refused() -> None:
    assert cldr.read("en") == Locale("en")
    with pytest.raises((UnknownLocaleError, ValueError)):
        cldr.read("qq")
