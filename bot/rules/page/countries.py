"""Country names as pages print them: the names of the language's CLDR data and a few other printed forms."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from babel import Locale, UnknownLocaleError

from bot.rules.folding import fold

# Groupings and placeholders among CLDR's two-letter codes.
_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_SMALL_WORDS = frozenset("the la le les el los las l and et y und".split())

# (language, country, forms that CLDR does not print)
PRINTED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("ar", "MV", ("ملديف", "المالديف", "الملديف")),
    ("ar", "MK", ("شمال مقدونيا", "جمهورية مقدونيا الشمالية", "مقدونيا")),
    ("ar", "US", ("الولايات المتحدة الأمريكية", "الولايات المتحدة الأميركية", "أمريكا", "أميركا")),
    ("ar", "GB", ("بريطانيا", "المملكة المتحدة لبريطانيا العظمى", "إنجلترا", "اسكتلندا", "ويلز")),
    ("ar", "HU", ("المجر",)),
    ("ar", "NL", ("الأراضي المنخفضة",)),
    ("ar", "IE", ("إيرلندا", "ايرلندة")),
    ("ar", "CI", ("كوت ديفوار",)),
    ("ar", "CZ", ("جمهورية التشيك",)),
    ("ar", "KR", ("كوريا",)),
    ("ar", "PS", ("فلسطين", "دولة فلسطين")),
    ("ar", "CD", ("جمهورية الكونغو الديمقراطية", "الكونغو الديمقراطية")),
    ("ar", "ZA", ("جنوب إفريقيا",)),
    ("ar", "LK", ("سري لانكا",)),
    ("ar", "CV", ("الرأس الأخضر",)),
    ("en", "US", ("USA", "U.S.A.", "US", "U.S.", "United States of America")),
    ("en", "GB", ("UK", "U.K.", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland")),
    ("en", "MK", ("Republic of North Macedonia", "Macedonia")),
    ("en", "CZ", ("Czech Republic",)),
    ("en", "TR", ("Turkey",)),
    ("en", "CI", ("Ivory Coast",)),
    ("en", "PS", ("Palestine", "State of Palestine")),
    ("en", "CD", ("Democratic Republic of the Congo", "DR Congo", "DRC")),
    ("en", "CG", ("Republic of the Congo",)),
    ("en", "CV", ("Cabo Verde",)),
    ("en", "MM", ("Myanmar",)),
    ("en", "KR", ("Korea", "Republic of Korea")),
    ("en", "IE", ("Republic of Ireland",)),
    ("fr", "US", ("USA", "États-Unis d’Amérique")),
    ("fr", "MV", ("Les Maldives",)),
    ("fr", "NL", ("Hollande",)),
    ("fr", "CZ", ("République tchèque",)),
    ("fr", "PS", ("Palestine",)),
    ("fr", "CD", ("République démocratique du Congo",)),
    ("es", "US", ("EE. UU.", "EE.UU.", "EEUU", "Estados Unidos de América")),
    ("es", "NL", ("Holanda",)),
    ("es", "CZ", ("República Checa",)),
    ("es", "PS", ("Palestina",)),
    ("es", "CD", ("República Democrática del Congo",)),
    ("es", "ZA", ("África del Sur",)),
)

# Countries in which a city has the country's own name, so that one word may be both.
NAMED_LIKE_A_CITY = frozenset({"DJ", "DZ", "GT", "KW", "LU", "MC", "MX", "PA", "SG", "SM", "TN", "VA"})


@lru_cache(maxsize=16)
def country_names(language: str) -> Mapping[str, str]:
    """Comparable country name → ISO 3166 code, in a language and, where it says nothing else, in English."""
    return MappingProxyType(own_country_names("en") | own_country_names(language))


def own_country_names(language: str) -> dict[str, str]:
    """The same in one language only."""
    return dict(_printed(language)) | dict(_cldr(language))


def country_key(text: str) -> str:
    """A country's name for comparing: the order of its words, articles and "and" do not count ("Macedonia, North")."""
    return " ".join(sorted(_bare(word) for word in fold(text).split() if word not in _SMALL_WORDS))


def locale_of(language: str) -> Locale | None:
    """The CLDR locale of a language tag, of its first part if need be; None for a language CLDR does not know."""
    for tag in (language, language.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return None


def _bare(word: str) -> str:
    return word.removeprefix("ال") if len(word) > len("ال") + 1 else word


def _printed(language: str) -> Iterator[tuple[str, str]]:
    for spoken, country, forms in PRINTED:
        if spoken == language.partition("-")[0]:
            yield from ((country_key(form), country) for form in forms)


def _cldr(language: str) -> Iterator[tuple[str, str]]:
    locale = locale_of(language)
    for code, name in locale.territories.items() if locale else ():
        if len(code) == 2 and code not in _NO_COUNTRY:
            yield country_key(name), code
