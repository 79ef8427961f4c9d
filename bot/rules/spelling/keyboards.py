"""What somebody meant who forgot to switch the keyboard: fhvds is باريس on Arabic keys, gfhb; is Париж on Russian."""

from collections.abc import Iterator

from bot.rules.spelling.korean_keys import as_hangul, as_keys

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
_LAYOUTS = {
    "ar": "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ",
    "fa": "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./`",
    "ru": "йцукенгшщзхъфывапролджэячсмитьбю.ё",
    "uk": "йцукенгшщзхїфівапролджєячсмитьбю.'",
    "bg": ",уеишщксдзц;ьяаожгтнвмчюйъэфхпрлб`",
    "th": "ๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ_",
    "he": "/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ.;",
    "el": ";ςερτυθιοπ[]ασδφγηξκλ΄'ζχψωβνμ,./`",
}
# The upper signs of the keys, where a small letter lies under them on the other keyboard.
_UPPER = str.maketrans('{}:"<>~', "[];',.`")
_TABLES = tuple(
    str.maketrans(dict(zip(typed, meant, strict=True)))
    for layout in _LAYOUTS.values()
    for typed, meant in ((_KEYS, layout), (layout, _KEYS))
)
_HANGUL = "\u3131"


def retyped(text: str) -> Iterator[str]:
    """The text as the same keys would have written it on other keyboards."""
    if text.isascii():
        if not any(map(str.isascii, filter(str.isalpha, other := as_hangul(text)))):
            yield other
    elif max(text) >= _HANGUL:
        yield as_keys(text)
    text = text.replace("لا", "ﻻ").translate(_UPPER).casefold()  # one key, two letters
    for table in _TABLES:
        if (other := text.translate(table)) != text:
            yield other
