"""Which letters count as the same letter: tables only, used by folding.

Alphabets stay apart (an Arabic ba is not a Latin b); only spellings of one letter inside one alphabet meet here,
and letters of another alphabet that were slipped into a word because they look alike. What takes more than one letter
to see stands in spelled_alike.py.
"""

from bot.rules.spelling.han import SIMPLIFIED

# Letters that Unicode does not take apart into a base letter and a mark.
_LATIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "ı": "i", "ə": "e", "ɛ": "e", "ɔ": "o",
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "æ": "ae", "œ": "oe", "þ": "th", "ɑ": "a", "ɡ": "g", "ʙ": "b", "ʀ": "r",
    "ɪ": "i", "ɩ": "i", "ɴ": "n", "ʟ": "l", "ʜ": "h", "ǝ": "e", "ɖ": "d", "ɣ": "g", "ƒ": "f", "ʋ": "v", "ɲ": "n",
    "ʊ": "u", "ɨ": "i", "ʉ": "u", "ƭ": "t", "ƥ": "p", "ƈ": "c", "ɠ": "g", "ȷ": "j", "ĸ": "k", "ɫ": "l", "ƀ": "b",
}  # fmt: skip

# Clicks and glottal stops that only scholars and schools write: ǁKaras is Karas.
_DROPPED = dict.fromkeys("ǀǁǂǃʔɂ", "")

# Letters that the Russian keyboard lacks: Қарағанды is typed Караганды. Not ө and ү, as бүх and сүм are words of
# Mongolian, and бух and сум of others; the gazetteer's names are known with both.
_CYRILLIC = {
    "ґ": "г", "қ": "к", "ҡ": "к", "ҝ": "к", "ғ": "г", "ҕ": "г", "ң": "н", "ҥ": "н", "ӈ": "н",
    "ұ": "у", "ә": "а", "җ": "ж", "ҷ": "ч", "ҹ": "ч", "ҳ": "х", "ҫ": "с", "ҙ": "з", "ӕ": "ае", "ѣ": "е", "ѳ": "ф",
}  # fmt: skip

# Persian, Urdu, Kurdish, Sindhi, Pashto, Uyghur, Malay and Maghrebi keyboards write the same names with letters of
# their own; a lone hamza and the difference between final ya and alef maqsura, ha and ta marbuta are left out by most
# people who type in a hurry. Pashto's ډ stays: ډیلي is Delhi, and دیلی Dili.
_ARABIC = {
    sign: plain
    for plain, signs in {
        "": "ءٴۥۦ", "ا": "ٱٲٳٵ", "ي": "ىیېۍێےؠۑٸݵݶݷݸ", "ه": "ةۃہھەۀۂۿ", "ك": "کڪݢگڭڬڮڰڲڳڴګݣ",
        "ب": "پٻٮݐݑݒݓݔݕݖ", "ف": "ڤڡڢڣڥ", "ق": "ڧڨٯ", "و": "ۋۇۆٶۈۉۊۏۄۅٷ", "ج": "چڄڿځڅ", "ز": "ژږڗ",
        "ت": "ٹټٽ", "د": "ڈڊڋڏڎۮݙݚ", "ر": "ڑڒړڙڔڕۯݛ", "ن": "ںڻڼڽڹڃݨݩ", "ل": "ڵڶڷڸݪ", "ش": "ښڛڜۺݜ", "ص": "ڝ",
        "ض": "ڞۻ", "ط": "ڟ", "ع": "ݝݞݟ", "غ": "ۼ", "م": "ݥݦ", "ح": "ڂݗ",
    }.items()
    for sign in signs
}  # fmt: skip

# Malay's ng is a ghayn with more dots; Sindhi has one letter for what Urdu writes with a h behind: سنڌ is سندھ.
_ARABIC |= {"ڠ": "غ", "ڀ": "به", "ڦ": "به", "ٿ": "ته", "ٺ": "ته", "ڇ": "جه", "ڌ": "ده", "ڍ": "ده", "ڱ": "نك"}

_HEBREW = {"װ": "וו", "ױ": "וי", "ײ": "יי"}

# Sounds that fell together, so that either letter is written: Amharic's three h, two s, two glottal stops, two ts, each
# with its first and fourth vowel; Bengali's two n, two sh, long and short i and u; Sinhala's breathed consonants.
_ETHIOPIC = {
    **{chr(row + at): chr(0x1200 + at) for row in (0x1210, 0x1280, 0x12B8) for at in range(7)},
    **{chr(row + at): chr(plain + at) for row, plain in ((0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338))
       for at in range(7)},
    **dict.fromkeys("ሃሓኃኻ", "ሀ"), **dict.fromkeys("ኣዓ", "አ"),
    "ቈ": "ቆ", "ቍ": "ቁ", "ኰ": "ኮ", "ኵ": "ኩ", "ጐ": "ጎ", "ጕ": "ጉ", "ኈ": "ሆ",
}  # fmt: skip
_BENGALI = {"ণ": "ন", "ষ": "শ", "ী": "ি", "ূ": "ু", "ঈ": "ই", "ঊ": "উ", "ঁ": "", "ৰ": "র", "ৎ": "ত্"}
_SINHALA = {
    "ළ": "ල", "ණ": "න", "ෂ": "ශ", "ඛ": "ක", "ඝ": "ග", "ඡ": "ච", "ඨ": "ට", "ඪ": "ඩ", "ථ": "ත", "ධ": "ද", "ඵ": "ප",
    "භ": "බ",
}  # fmt: skip

# The short o and e of foreign names (बॉस्टन), the half nasals, the doubling sign of Punjabi, which many leave out.
_INDIAN = {
    "ॉ": "ो", "ऑ": "ओ", "ॅ": "े", "ऍ": "ए", "ॲ": "ए", "ँ": "ं", "ૉ": "ો", "ઑ": "ઓ", "ૅ": "ે", "ઍ": "એ", "ઁ": "ં",
    "ੰ": "ਂ", "ੱ": "", "ਁ": "ਂ",
    # Malayalam's bare consonants, which older telephones write with a virama
    "ൻ": "ന്", "ർ": "ര്", "ൽ": "ല്", "ൾ": "ള്", "ൺ": "ണ്", "ൎ": "ര്",
}  # fmt: skip

SAME_LETTER = str.maketrans(
    _LATIN | _DROPPED | _CYRILLIC | _ARABIC | _HEBREW | _ETHIOPIC | _BENGALI | _SINHALA | _INDIAN | SIMPLIFIED
)

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
# Letters that look like none there, but sound like one, in a word that is Cyrillic but for them: Приzрен.
SOUNDS_CYRILLIC = {"z": "з", "d": "д", "l": "л", "g": "г", "f": "ф", "v": "в"}
ONLY_CYRILLIC = frozenset("бгджзийлпфцчшщъыьэюяљњћђџ")  # nobody takes them for Latin ones
