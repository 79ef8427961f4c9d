"""What somebody meant who forgot to switch the keyboard: fhvds is باريس on Arabic keys, gfhb; is Париж on Russian."""

from collections.abc import Iterator

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`"
_LAYOUTS = {
    "ar": "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ",
    "ru": "йцукенгшщзхъфывапролджэячсмитьбю.ё",
    "uk": "йцукенгшщзхїфівапролджєячсмитьбю.'",
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


def retyped(text: str) -> Iterator[str]:
    """The text as the same keys would have written it on other keyboards."""
    text = text.replace("لا", "ﻻ").translate(_UPPER).casefold()  # one key, two letters
    for table in _TABLES:
        if (other := text.translate(table)) != text:
            yield other
