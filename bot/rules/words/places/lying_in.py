"""What ties a name to the place it lies in: Newark, the one in Delaware; ברלין שב…; Бенд, который в Германии.

For each language: ways to say that a place is there, and its body's house before the little word. Blanks are "_".
"""

_ENGLISH = (
    "from hall_in the_one_in one_in that_in that_s_in thats_in that_is_in which_is_in which_s_in over_in out_in "
    "down_in up_in "
    "back_in "
    "located_in situated_in somewhere_in here_in there_in as_in i_mean_in city_in town_in the_city_in the_town_in "
    "a_city_in a_town_in the_one_from one_from the_one_of from_the the_one_over_in the_one_down_in the_one_up_in "
    "the_one_out_in the_one_near_in city_hall_in town_hall_in city_council_in town_council_in council_in "
    "city_government_in municipality_in county_in the_one_thats_in the_one_that_s_in lying_in the_place_in in_the "
    "the_one_in_the that_s_in_the over_in_the"
)
LYING_IN = {
    "en": _ENGLISH,
    "fr": (
        "le_de celle_en celui_de celle_de celui_du celle_du celui_en celle_en celui_des celle_des celle_d celui_d "
        "celui_au "
        "celle_au "
        "celui_aux celle_aux celui_dans celle_dans qui_est_en qui_est_au qui_est_aux qui_se_trouve_en "
        "qui_se_trouve_au "
        "qui_se_trouve_aux située_en situé_en située_au situé_au située_aux situé_aux du_côté_de du_côté_du "
        "la_ville_de "
        "ville_de là_bas_en en_région là_haut_en c_est_en c_est_au dans_le dans_la dans_les dans_l"
    ),
    "es": (
        "el_de la_de los_de el_del la_del el_que_está_en la_que_está_en que_está_en que_queda_en la_que_queda_en "
        "el_que_queda_en situada_en situado_en ubicada_en ubicado_en allá_en en_el en_la en_los la_ciudad_de el_d "
        "la_d "
        "aquí_en acá_en la_que_es_de el_que_es_de la_de_la el_de_la la_de_los el_de_los"
    ),
    "pt": (
        "o_de a_de o_do a_do o_da a_da o_dos a_dos o_das a_das que_fica_em que_fica_no que_fica_na que_fica_nos "
        "que_é_em "
        "que_está_em a_que_fica_em o_que_fica_em a_que_fica_no o_que_fica_no a_que_fica_na o_que_fica_na "
        "localizada_em "
        "situada_em situado_em lá_em lá_no lá_na a_em o_em a_no o_no a_na o_na"
    ),
    "it": (
        "quello_di quella_di quello_in quella_in quello_del quella_del quello_della quella_della quello_negli "
        "quella_negli quello_nel quella_nel quella_nella quello_nella quelle_in quella_d quello_d che_sta_in "
        "che_è_in "
        "che_si_trova_in quella_che_sta_in quella_che_è_in che_si_trova_nel che_si_trova_negli situata_in situato_in "
        "giù_in su_in là_in laggiù_in in_provincia_di provincia_di"
    ),
    "de": (
        "aus das_in der_in die_in dem_in das_im die_im der_im jenes_in jenes_im das_aus die_aus welches_in "
        "das_liegt_in "
        "welches_in_liegt drüben_in unten_in oben_in dort_in gelegen_in also_in also_das_in also_das_im "
        "ich_meine_das_in "
        "ich_mein_das_in die_stadt_in stadt_in das_von in_der in_den im_schönen"
    ),
    "nl": "uit het_in die_van dat_in die_in die_uit dat_van die_ligt_in gelegen_in daar_in in_het in_de die_in_de "
    "dat_in_de",
    "sv": "från det_i den_i den_som_ligger_i som_ligger_i som_är_i borta_i nere_i uppe_i staden_i",
    "da": "fra det_i den_i den_der_ligger_i som_ligger_i der_ligger_i ovre_i nede_i oppe_i",
    "nb": "det_i den_i den_som_ligger_i som_ligger_i borte_i nede_i oppe_i der_borte_i",
    "pl": "ten_w to_w tej_w ta_w ten_z to_z ta_z który_jest_w które_jest_w która_jest_w które_leży_w leżące_w "
    "leżący_w "
    "to_we ten_we",
    "cs": "ten_v ta_v to_v ten_ve ten_z ta_z to_z který_je_v které_je_v která_je_v co_je_v ten_co_je_v",
    "sk": "ten_v ta_v to_v ten_vo ten_z ktorý_je_v ktoré_je_v ktorá_je_v čo_je_v",
    "hr": "iz ona_u ono_u onaj_u onaj_iz ona_iz koji_je_u koja_je_u koje_je_u što_je_u taj_u ta_u",
    "sr": "из она_у оно_у онај_у онај_из она_из који_је_у која_је_у које_је_у тај_у",
    "sl": "tisti_v tista_v tisto_v ki_je_v ta_v",
    "mk": "од тој_во таа_во тоа_во што_е_во кој_е_во која_е_во оној_во онаа_во",
    "bg": "този_в тази_в това_в онзи_в оня_в който_е_в която_е_в което_е_в дето_е_в",
    "ru": (
        "из то_что_в тот_что_в та_что_в той_что_в тот_который_в который_в которая_в которое_в что_в это_в "
        "находящийся_в "
        "тот_из та_из которая_находится_в который_находится_в где_то_в то_что_на тот_что_на который_на что_на город_в"
    ),
    "uk": "з той_що_в та_що_в те_що_в той_що_у та_що_у що_в що_у який_в яка_в яке_в той_з місто_в місто_у",
    "sq": "nga ai_në ajo_në ai_i ajo_e që_është_në që_ndodhet_në ai_që_është_në ajo_që_është_në ai_nga ajo_nga "
    "qyteti_në",
    "ro": "cel_din cea_din cel_de_la care_e_în care_este_în care_se_află_în ăla_din aia_din situat_în orașul_din",
    "el": "αυτή_στη αυτό_στη αυτή_στην αυτό_στην αυτό_στο αυτή_στο που_είναι_στη που_είναι_στην που_είναι_στο "
    "που_βρίσκεται_στη που_βρίσκεται_στην που_βρίσκεται_στο",
    "hu": "az_ami_a ami_a ami_itt_van",
    "ca": "el_de la_de la_del el_del la_que_és_a el_que_és_a que_és_a la_d",
    "ar": (
        "في اللي_في الي_في التي_في الذي_في يلي_في اللي_بـ الموجودة_في الموجود_في الواقعة_في الواقع_في تبع تبعت تبعة "
        "حقت "
        "بتاعة بتاعت بتاع ديال دي_في تلك_التي_في اقصد_في أقصد_التي_في اقصد_اللي_في اللي_موجودة_في  التابعة_ل "
        "هي_في انا_قصدي_في"
    ),
    "fa": "در توی که_در که_توی واقع_در اونی_که_در همونی_که_تو",
    "he": "שב זו_שב זה_שב שנמצאת_ב שנמצא_ב",
    "id": "dari yang_di yang_ada_di yang_berada_di yang_terletak_di itu_yang_di kota_di maksudnya_di maksud_saya_di",
    "ms": "yang_di yang_ada_di yang_terletak_di",
    "sw": "kutoka ile_ya iliyoko iliyo iliyopo huko kule nchini katika ya_huko iliyoko_nchini ulioko mji_wa "
    "ulioko_nchini",
    "tl": "na_nasa yung_nasa iyong_nasa yung_sa na_sa",
    "vi": "tại bên thuộc cái_ở",
    "af": "die_een_in in_die wat_in dié_in",
}
