"""A slip inside a name of several words is asked about, though its other words name villages or mean something."""

import pytest

from bot.rules.asking.places import Listed, Near, decide
from bot.rules.asking.question import read
from bot.rules.names.mentions import Sure
from tests.rules.conftest import Shipped


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("ajdal anjar", "majdal-anjar-lb"),
        ("has tyhe hague signed?", "the-hague-nl"),
        ("buffaloc ity", "buffalo-city-za"),
        ("toba tek ing", "toba-tek-singh-pk"),
        ("باتن بوج", "baton-rouge-us"),
        ("Ville du Capp", "cape-town-za"),
        ("has la hayfa signed?", "the-hague-nl"),
        ("ville dk djibouti", "djibouti-city-dj"),
        ("cbty of baton rouge and parish of east baton rouge", "baton-rouge-us"),
    ],
)
def test_the_whole_name_is_offered(shipped: Shipped, typed: str, slug: str) -> None:
    offered = [finding.verdict for finding in decide(read(typed, shipped.book), shipped.places)]
    assert any(isinstance(verdict, Near) and shipped.id(slug) in verdict.places for verdict in offered), offered


@pytest.mark.parametrize("typed", ["you won a prize, click here", "onde fica a saída", "so nice", "where is the exit"])
def test_an_article_and_a_word_make_no_name(shipped: Shipped, typed: str) -> None:
    mentions = read(typed, shipped.book).mentions
    assert not [mention for mention in mentions if mention.sure is Sure.NEAR and " " in mention.typed]


def test_a_listed_name_beside_a_strange_word_is_only_asked_about_where_both_are_nearly_another(
    shipped: Shipped,
) -> None:
    (finding,) = decide(read("has Berlin Ontraio signed?", shipped.book), shipped.places)
    assert isinstance(finding.verdict, Near)
    assert finding.verdict.places[:2] == (shipped.id("kitchener-ca"), shipped.id("berlin-de"))
    (finding,) = decide(read("has Berlin Qwertz signed?", shipped.book), shipped.places)
    assert shipped.id("kitchener-ca") not in getattr(finding.verdict, "places", ())


def test_a_name_that_is_there_exactly_is_still_asserted(shipped: Shipped) -> None:
    (finding,) = decide(read("Has Buffalo City signed?", shipped.book), shipped.places)
    assert isinstance(finding.verdict, Listed)
