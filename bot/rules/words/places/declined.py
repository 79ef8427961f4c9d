"""Adjectives of places in all their forms, from stems: colombian- with the endings of Spanish, баварск- of Russian."""

# Behind each stem a language: its endings are hung on it. "sc" is South Slavic in Cyrillic letters, "nd" Nordic,
# "=" a word that stands as it is.
_ENDINGS = {
    "es": "o a os as",
    "pt": "o a os as",
    "és": "és esa eses esas",
    "ês": "ês esa eses esas",
    "it": "o a i e",
    "fr": "- e s es",
    "en": "en enne ens ennes",
    "de": "e en er es em",
    "ru": "ий ая ое ие их им ими ого ому ом ой ую",
    "uk": "ий а е і их им ими ого ому ою у",
    "cs": "ý á é í ých ým ými ého ému ou",
    "sk": "ý á é í ých ým ými ého ému ou ej e",
    "sl": "i a e o ih im imi ega emu em",
    "be": "і ая ае ія іх ім імі ага аму ай ую",
    "eo": "aj ajn",
    "sr": "i a e o ih im ima og om oj u",
    "sc": "и а е о у ог ој их им ият ите ата",
    "pl": "i a ie ich im imi iej ą iego iemu",
    "nd": "- a e t",
    "nl": "- e",
    "fi": "lainen laiset laisten laisia laisista laisen laista",
    "ca": "- a s es os",
    "cà": "a os es",
    "gl": "- a s es as",
    "ro": "- ă e i a ele",
    "el": "ή ής ές ό ός οί ών ά η ης ες ο ος οι ων α",
    "ar": "ي ية يين يون يات يه",
    "he": "י ית ים יים יות",
    "=": "-",
}

_HARD = " hi he"  # baltico, baltiche


def forms(stems: str) -> list[str]:
    """Every form of the stems: "es:colombian de:kolumbianisch"."""
    found: list[str] = []
    for entry in stems.split():
        language, _, texts = entry.partition(":")
        for stem in texts.split(","):
            endings = _ENDINGS[language] + (_HARD if language == "it" and stem.endswith(("c", "g")) else "")
            found.extend(stem + ("" if end == "-" else end) for end in endings.split())
    return found


def declined(table: dict[str, str]) -> dict[str, str]:
    """The same for each line of a table; commas part the forms."""
    return {code: ", ".join(forms(stems)) for code, stems in table.items()}
