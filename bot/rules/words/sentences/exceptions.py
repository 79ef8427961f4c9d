"""But, except, apart from: the place behind such a word is just what is not asked for."""

from bot.rules.words.cues import Cue, Table

_EXCEPT = {
    "en": "every_capital_bar every_city_bar all_bar unlike else_than anyone_but anybody_but everyone_but "
    "everybody_but all_but nobody_but besides except "
    "excluding other_than apart_from aside_from not_counting without_counting leaving_out "
    "not_the not_the_one_in not_the_one_from not_in not_that_of i_don_t_mean_the_one_in i_dont_mean_the_one_in "
    "and_not rather_than instead_of",
    "fr": "contrairement_à à_la_différence_de d_autre_que sauf excepté hormis à_part à_l_exception_de "
    "en_dehors_de outre pas_celle_de "
    "pas_celle_du pas_celui_de "
    "pas_celui_du pas_celui_d pas_celle_d pas_en pas_au pas_dans_le pas_la pas_l et_non_pas non_pas",
    "es": "a_diferencia_de todas_menos todos_menos excepto salvo además_de aparte_de fuera_de exceptuando "
    "no_la_de no_el_de "
    "no_la_del no_el_del no_en y_no "
    "y_no_la_de no_la no_el",
    "pt": "ao_contrário_de diferente_de todas_menos todos_menos exceto salvo além_de à_exceção_de tirando fora "
    "não_a_de não_o_de não_a_do "
    "não_o_do não_a_da não_a_dos "
    "não_em e_não",
    "de": "anders_als im_gegensatz_zu alle_bis_auf bis_auf außer ausgenommen abgesehen_von neben außerhalb_von "
    "nicht_das_in nicht_in "
    "nicht_die_in nicht_das_im "
    "nicht_das und_nicht und_nicht_in nicht_die nicht_der nicht_im",
    "it": "a_differenza_di diversamente_da tranne eccetto salvo oltre_a a_parte escluso esclusa non_quella_in "
    "non_quella_del non_quella_di "
    "non_quello_in non_quello_di non_in e_non non_la non_quella_negli",
    "nl": "anders_dan in_tegenstelling_tot behalve naast uitgezonderd buiten niet_dat_in niet_die_in niet_in "
    "niet_de niet_het en_niet",
    "sv": "förutom utom bortsett_från inte_det_i inte_i inte_den_i",
    "da": "undtagen udover bortset_fra ikke_det_i ikke_i",
    "nb": "unntatt utenom bortsett_fra ikke_det_i ikke_i",
    "pl": "oprócz poza prócz z_wyjątkiem nie_ten_w nie_to_w nie_ta_w nie_w a_nie a_nie_w nie_tamten_w",
    "cs": "kromě vyjma mimo ne_ten_v ne_to_v ne_v nikoli a_ne",
    "sk": "okrem nie_ten_v nie_to_v nie_v a_nie",
    "hr": "osim izuzev ne_onaj_u ne_ona_u ne_u a_ne",
    "sr": "sem сем mimo мимо осим изузев osim izuzev не_онај_у не_она_у не_у а_не ne_onaj_u ne_ona_u ne_u a_ne",
    "mk": "освен не_оној_во не_во а_не",
    "bg": "освен не_този_в не_в а_не",
    "ru": "в_отличие_от не_считая исключая кроме помимо за_исключением не_тот_что_в не_та_что_в "
    "не_тот_который_в не_в "
    "не_который_в а_не а_не_в "
    "не_та_которая_в",
    "uk": "на_відміну_від крім окрім не_той_що_в не_та_що_в не_в а_не",
    "ro": "în_afară_de cu_excepția exceptând nu_cel_din nu_cea_din nu_în nu_cel_din_statul",
    "hu": "kivéve nem_a nem_az",
    "sq": "pos përjashto kush_tjetër_veç përveç apo_veç apo_vec apo_vetëm a_veç ose_vetëm jo_ai_në jo_ajo_në jo_në jo",
    "el": "εκτός_από πλην όχι_στο όχι_στη όχι_αυτό_στο όχι_εκείνη_στο όχι_του όχι_η όχι_το",
    "tr": "hariç dışında",
    "ar": "غير ما_عدا عدا باستثناء سوي الا من_غير مش_اللي_في مو_اللي_في ليست_التي_في وليس_التي_في لا_التي_في وليس "
    "وليست ليس_في مش_في مو_في مش_تاع مش_بتاعه",
    "fa": "به_جز بجز غیر_از جز نه_آن_که_در نه_اونی_که_تو نه_در نه",
    "he": "חוץ חוץ_מ מלבד פרט_ל לא_זו_שב לא_ב ולא",
    "id": "di_luar selain kecuali bukan_yang_di bukan_di bukan",
    "ms": "bukan_yang_di bukan_di bukan",
    "tl": "hindi_yung_sa hindi_ang_nasa hindi_sa",
    "zh": "除了 除 不是 而不是 并非",
    "th": "นอกจาก นอก_จาก ยกเว้น",
    "vi": "ngoài trừ không_phải_ở không_phải",
    "sw": "zaidi_ya ukiacha ukiondoa ukitoa isipokuwa mbali_na sio_ile_ya si_ile_ya sio_ya si_ya sio",
}
TABLE: Table = {language: {Cue.EXCEPT: words} for language, words in _EXCEPT.items()}
