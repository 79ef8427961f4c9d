"""Every name in a sentence of its own language: the signed are found, and no other city is called signed."""

import csv
from functools import cache
from pathlib import Path

import pytest
from babel import Locale

from bot.rules.asking.places import Listed, Several, Verdict, decide
from bot.rules.asking.question import read
from bot.rules.names.index import Kind
from tests.rules.conftest import Shipped

# Cities that clocks are named after and that are on the list.
SIGNED_CLOCKS = frozenset(
    "Accra Amman Berlin Blantyre Buenos_Aires Dakar Djibouti Dublin Edmonton Gaborone Karachi London Mogadishu "
    "Montreal Paris Podgorica Sarajevo Skopje Stockholm Tirane".split()
)
SPELLED_ALIKE = {("ur", "Dili"), ("ne", "Dili")}  # these languages write Dili and Delhi the same
EVERY = 4  # of 400 zones in 55 languages a quarter is enough to notice


@cache
def _sentences() -> dict[str, str]:
    with Path(__file__).with_name("sentences.tsv").open(encoding="utf-8") as table:
        rows = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["language"]: row["sentence"] for row in rows}


def _verdicts(text: str, shipped: Shipped) -> list[Verdict]:
    return [finding.verdict for finding in decide(read(text, shipped.book), shipped.places)]


@pytest.mark.parametrize("language", _sentences())
def test_a_signed_place_is_found_in_a_sentence_by_nearly_all_its_names(language: str, shipped: Shipped) -> None:
    asked = [
        name for name in shipped.names if name.language == language and name.kind is Kind.PLACE and name.subject
        in {place.id for place in shipped.places.values() if place.listed}
    ]  # fmt: skip
    found = [name for name in asked if _is_found(name.subject, _sentences()[language].format(name.text), shipped)]
    assert len(found) >= 0.98 * len(asked), set(asked) - set(found)


def _is_found(place: object, text: str, shipped: Shipped) -> bool:
    verdicts = _verdicts(text, shipped)
    return any(
        (isinstance(verdict, Listed) and verdict.place == place)
        or (isinstance(verdict, Several) and place in verdict.places)
        for verdict in verdicts
    )


@pytest.mark.parametrize("language", _sentences())
def test_no_other_city_of_the_world_s_clocks_is_called_signed(language: str, shipped: Shipped) -> None:
    zones = list(Locale.parse(language).time_zones.items())
    for zone, names in zones[::EVERY]:
        city = zone.rsplit("/", 1)[-1]
        if "city" in names and city not in SIGNED_CLOCKS and (language, city) not in SPELLED_ALIKE:
            verdicts = _verdicts(_sentences()[language].format(names["city"]), shipped)
            assert not [verdict for verdict in verdicts if isinstance(verdict, Listed)], (names["city"], verdicts)
