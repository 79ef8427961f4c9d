"""Places whose state is not named, because naming one takes a side.

A place is shown with the country that ISO 3166 counts it to; a territory that has a code of its own by the name it has
in CLDR (Kosovo, Palestine, Taiwan, Western Sahara). Neither helps where the United Nations call the status open, or
another one than that country has governed for years: there the place stands with the name of its area, or alone.
It concerns what is shown only: who asks for a country finds them where ISO 3166 has them.
"""

from bot.rules.spelling.folding import fold

# Regions by country and folded English name, as the gazetteer has them; what they go by follows in `regions.py`.
AREAS = frozenset(
    {
        *(("UA", "crimea"), ("UA", "sevastopol city")),
        *(("GE", "abkhazia"), ("MD", "transnistria"), ("MD", "bender municipality")),
        *(("IN", "jammu and kashmir"), ("IN", "ladakh"), ("PK", "azad kashmir"), ("PK", "gilgit baltistan")),
        ("IL", "west bank"),
    }
)
WHOLES = frozenset({"IN-kashmir", "PK-kashmir"})  # of those that are no first-level ones
# Single places by their numbers at GeoNames; the name of a larger region would say too much of them.
JERUSALEM, EAST_JERUSALEM, WEST_JERUSALEM = 281184, 7303419, 7498240
GOLAN = frozenset(
    {
        *(443093, 167444, 171200, 172119, 173882),  # Katzrin, Majdal Shams, Buq'ata, Ein Qiniyye, Ghajar
        *(170378, 173550, 173601),  # Fiq, Butayhah, Khushniyah
        *(443084, 443088, 443090, 443091, 443092, 443100),  # Ramot, Nov, Hispin, Ramat Magshimim, Had Nes, Marom Golan
    }
)
TSKHINVALI, BENDER, ABYEI = 611403, 618577, 380308
ALONE = GOLAN | {JERUSALEM, EAST_JERUSALEM, WEST_JERUSALEM, TSKHINVALI, BENDER, ABYEI}


def is_contested(country: str, region: str, geoname: int | None) -> bool:
    """Whether no state is named with the place; `region` is its English name."""
    return stands_alone(geoname) or (country, fold(region)) in AREAS


def stands_alone(geoname: int | None) -> bool:
    """Whether no region is named with it either."""
    return geoname in ALONE
