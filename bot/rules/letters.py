"""Which letters count as the same letter: tables only, used by folding.

Alphabets stay apart (an Arabic ba is not a Latin b); only spellings of one letter inside one alphabet meet here,
and letters of another alphabet that were slipped into a word because they look alike.
"""

# Letters that Unicode does not take apart into a base letter and a mark.
_LATIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "ə": "e", "ɛ": "e", "ɔ": "o",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "æ": "ae", "œ": "oe", "þ": "th", "ɑ": "a", "ɡ": "g", "ʙ": "b", "ʀ": "r",
    "ɪ": "i", "ɩ": "i", "ɴ": "n", "ʟ": "l", "ʜ": "h",
}  # fmt: skip

# Persian, Urdu, Kurdish and Sindhi keyboards write the same names with letters of their own; a lone hamza and the
# difference between final ya and alef maqsura, ha and ta marbuta are left out by most people who type in a hurry.
_ARABIC = {
    "ٱ": "ا", "ٲ": "ا", "ٳ": "ا", "ٵ": "ا", "ء": "", "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ێ": "ي", "ے": "ي",
    "ؠ": "ي", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۂ": "ه", "ک": "ك", "ڪ": "ك", "ݢ": "ك",
    "گ": "ك", "ڭ": "ك", "پ": "ب", "ڤ": "ف", "ۋ": "و", "ۇ": "و", "ۆ": "و", "ٶ": "و", "چ": "ج", "ژ": "ز", "ٹ": "ت",
    "ڈ": "د", "ڑ": "ر", "ں": "ن", "ڵ": "ل",
}  # fmt: skip

SAME_LETTER = str.maketrans(_LATIN | _ARABIC)

# Small letters of other alphabets that pass for Latin ones. Only consulted inside a word that mixes alphabets.
_CYRILLIC_LATIN = {
    "а": "a", "в": "b", "е": "e", "һ": "h", "н": "h", "і": "i", "ј": "j", "к": "k", "м": "m", "о": "o", "р": "p",
    "с": "c", "ѕ": "s", "т": "t", "у": "y", "ү": "y", "ѵ": "v", "х": "x", "ԁ": "d", "ԛ": "q", "ԝ": "w", "г": "r",
    "п": "n", "и": "u", "ӏ": "l", "ь": "b", "ԍ": "g",
}  # fmt: skip
_GREEK_LATIN = {
    "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "μ": "m", "ν": "v", "ο": "o", "ρ": "p", "τ": "t",
    "υ": "u", "χ": "x", "ζ": "z", "γ": "y", "ω": "w", "σ": "o",
}  # fmt: skip
_ARMENIAN_LATIN = {"օ": "o", "ո": "n", "ս": "u", "հ": "h", "ց": "g", "զ": "q", "ա": "w", "ք": "p"}
_LATIN_CYRILLIC = {
    "a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "i": "і", "j": "ј", "k": "к", "m": "м", "o": "о", "p": "р",
    "s": "ѕ", "t": "т", "x": "х", "y": "у", "u": "и", "n": "п", "r": "г",
}  # fmt: skip

LOOKS_LATIN = _CYRILLIC_LATIN | _GREEK_LATIN | _ARMENIAN_LATIN
LOOKS_CYRILLIC = _LATIN_CYRILLIC
