"""Ordinary words that are also names of cities, by the language they are words of.

In a sentence of that language they are names only beside words about cities and signing; a name of another language
that is spelled like one of them is asked back.
"""

# Words that are rather what they mean than a city even when they stand alone; so the city is only asked about.
RATHER = "مطار المطار امان الامان امانا جوهر الجوهر аэродром deli barn mcd جوهري"

ORDINARY = {
    "en": "bend barn deli reading nice split cologne aurora bath mobile orange buffalo hull hope deal police of male "
    "same best ball well cork bury wells rugby derby sale sandwich turkey china chad jersey lens tours angers "
    "victoria phoenix enterprise flint surprise independence opportunity media normal",
    "de": "essen rabat lage halle wesel bar singen hagen dornen moor rand ulm bergen siegen weiden hof baden wiesen "
    "zell regen rom rain speyer lauf ende gabs",
    "pcm": "koboko",
    "nl": "essen rabat laten best delft made goes",
    "fr": "nice tours angers lens cannes brest troyes paris sens caen die panne pau vienne vire rennes nancy",
    "es": "aurora palmira victoria colonia rosario mérida paz merced león cuenca",
    "pt": "cair saida colônia aurora vitória natal porto recife salvador fortaleza batalha",
    "it": "viti colonia vittoria bari lecce fermo",
    "pl": "kolonie rabat biel berno piła hel łódź nysa",
    "mk": "пеја рабатот колонија аеродром бенд",
    "bg": "рабата рабатът рабати колония колонии бенд",
    "ru": "колония колонии пальмира бенд эссен",
    "sr": "колонија kolonija бенд bend аеродром aerodrom peć rabat split niš bor",
    "hr": "kamenica kamenice kamenicu kolonija bend aerodrom peć rabat split pula",
    "bs": "kolonija bend aerodrom peć rabat split",
    "sq": "viti deli vlora bari luan punë",
    "az": "bend qarşı",
    "uz": "qarshi",
    "tr": "tiran deli biel van batman ordu kilis",
    "sv": "aurora essens barn rabatt mora",
    "da": "aurora barn rabat",
    "nb": "aurora barn rabatt moss",
    "id": "rabat aman malang solo padang",
    "ms": "deli rabat aman",
    "fa": "رباط ربات مردان امان جوهر برن",
    "hi-Latn": "savar karo",
    "ar": "رباط مردان جوهر امان الامان الجوهر عدن برن سلا",
    "ur": "امان جوهر",
    "bn": "সিঙ্গাড়া",
    "gl": "saída saida aurora vitoria colonia",
    "ca": "biel aurora colònia victòria palmira paris",
    "ka": "ესენი ბარი",
    "lv": "bērni bērns bērnu",
    "ro": "victoria bar cair saida",
    "hu": "bari barna",
    "el": "βέρνα",
    "uk": "колонія",
    "cs": "bar kolonie kamenice",
    "sk": "bar kolónia kamenica",
    "sl": "kamenica kolonija",
    "et": "barn rabatt",
    "fi": "bari haaga paras",
    "he": "ברן אקרא",
    "so": "bari",
    "sw": "bari moshi",
    "mt": "victoria",
}
