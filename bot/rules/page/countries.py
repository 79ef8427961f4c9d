"""Country names as pages print them: the names of the language's CLDR data and other forms in use."""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError

from bot.rules.spelling.folding import fold
from bot.rules.words.places.world import COUNTRY_NAMES

# Groupings and placeholders among CLDR's two-letter codes.
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_SMALL_WORDS = frozenset("the la le les el los las l and et y und".split())

# (country, forms that neither CLDR nor the words of questions have)
PRINTED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("CD", ("جمهورية الكونغو الديمقراطية", "Democratic Republic of the Congo", "République démocratique du Congo")),
    ("CI", ("كوت ديفوار",)),
    ("CV", ("Cabo Verde",)),
    ("CZ", ("République tchèque", "República Checa")),
    ("GB", ("إنجلترا", "اسكتلندا", "ويلز", "U.K.", "England", "Scotland", "Wales", "Northern Ireland")),
    ("HU", ("المجر",)),
    ("IE", ("ايرلندة", "Republic of Ireland")),
    ("KR", ("Republic of Korea",)),
    ("LK", ("سري لانكا",)),
    ("MK", ("جمهورية مقدونيا الشمالية", "Republic of North Macedonia")),
    ("NL", ("الأراضي المنخفضة",)),
    ("PS", ("دولة فلسطين", "State of Palestine")),
    ("US", ("Estados Unidos de América", "Estados Unidos da América", "Stati Uniti d’America")),
    ("ZA", ("África del Sur",)),
)

# Countries in which a city has the country's own name, so that one word may be both.
NAMED_LIKE_A_CITY = frozenset({"DJ", "DZ", "GT", "KW", "LU", "MC", "MX", "PA", "SG", "SM", "TN", "VA"})


@lru_cache(maxsize=16)
def country_names(language: str) -> Mapping[str, str]:
    """Comparable country name → ISO 3166 code, in a language and, where it says nothing else, in English."""
    return MappingProxyType({**_everyday(), **own_country_names("en"), **own_country_names(language)})


@cache
def own_country_names(language: str) -> Mapping[str, str]:
    """The same in one language only."""
    locale = locale_of(language)
    territories = locale.territories.items() if locale else ()
    countries = ((name, code) for code, name in territories if len(code) == 2 and code not in _NO_COUNTRY)
    return MappingProxyType({country_key(name): code for name, code in countries})


def country_key(text: str) -> str:
    """A country's name for comparing: the order of its words, articles and "and" do not count ("Macedonia, North")."""
    return " ".join(sorted(_bare(word) for word in fold(text).split() if word not in _SMALL_WORDS))


def locale_of(language: str) -> Locale | None:
    """The CLDR locale of a language tag, of its first part if need be; None for a language CLDR does not know."""
    language = language.replace("_", "-")
    for tag in (language, language.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


def _bare(word: str) -> str:
    return word.removeprefix("ال") if len(word) > len("ال") + 1 else word


@cache
def _everyday() -> dict[str, str]:
    """Other forms, in any language; one that several countries share ("Congo") says nothing."""
    meant: dict[str, set[str]] = {}
    asked = ((country, tuple(forms.split(","))) for country, forms in COUNTRY_NAMES.items())
    for country, forms in (*PRINTED, *asked):
        for form in forms:
            meant.setdefault(country_key(form), set()).add(country)
    return {key: countries.pop() for key, countries in meant.items() if len(countries) == 1}
