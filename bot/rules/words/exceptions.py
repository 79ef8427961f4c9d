"""But, except, apart from: the place behind such a word is just what is not asked for."""

from bot.rules.words.cues import Cue, Table

_EXCEPT = {
    "en": "besides except excluding other_than apart_from aside_from not_counting without_counting leaving_out",
    "fr": "sauf excepté hormis à_part à_l_exception_de en_dehors_de outre",
    "es": "excepto salvo además_de aparte_de fuera_de exceptuando",
    "pt": "exceto salvo além_de à_exceção_de tirando fora",
    "de": "außer ausgenommen abgesehen_von neben außerhalb_von",
    "it": "tranne eccetto salvo oltre_a a_parte escluso esclusa",
    "nl": "behalve naast uitgezonderd buiten",
    "sv": "förutom utom bortsett_från",
    "da": "undtagen udover bortset_fra",
    "nb": "unntatt utenom bortsett_fra",
    "pl": "oprócz poza prócz z_wyjątkiem",
    "cs": "kromě vyjma mimo",
    "sk": "okrem",
    "hr": "osim izuzev",
    "sr": "осим изузев osim izuzev",
    "mk": "освен",
    "bg": "освен",
    "ru": "кроме помимо за_исключением",
    "uk": "крім окрім",
    "ro": "în_afară_de cu_excepția exceptând",
    "hu": "kivéve",
    "sq": "përveç veç",
    "el": "εκτός_από πλην",
    "tr": "hariç dışında",
    "ar": "غير ما_عدا عدا باستثناء سوي الا من_غير",
    "fa": "به_جز بجز غیر_از جز",
    "he": "חוץ_מ מלבד פרט_ל",
    "id": "selain kecuali",
    "sw": "isipokuwa mbali_na",
}
TABLE: Table = {language: {Cue.EXCEPT: words} for language, words in _EXCEPT.items()}
