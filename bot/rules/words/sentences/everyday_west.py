"""To join, to do, to show and to ask who is behind all this, as people in Europe and the Americas say it every day."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SHOW: "pull_up gimme",
        Cue.PLEDGE: "gist_of_it the_gist",
        Cue.LIST: "give_us_the_lot the_whole_lot all_the_names the_names every_name all_names names_on_it",
        Cue.MANY: "tally headcount head_count tally_of",
        Cue.SIGN: "appended has_appended are_we_covered covered_by_this agree agreed agrees refused refuse refuses "
        "declined said_no "
        "said_yes turned_it_down",
        Cue.START: "since_when_has_this since_when_is_this how_long_has_this all_this_kick_off this_kick_off "
        "it_kick_off this_kick_off this_all_kick_off it_all_kick_off "
        "kicked_it_off kicked_this_off came_up_with dreamt_up",
        Cue.DO: "example",
        Cue.STEPS: "where_do_we_send where_do_i_send where_do_we_sign where_do_i_sign",
        Cue.FILL: "houseboat nite newspaper aide assistant secretary clerk adviser advisor staffer chief_of_staff",
    },
    "pcm": {
        Cue.THANK: "tenki tank_you thank_una tenki_o",
        Cue.HOW: "fit how_i_fit how_we_fit",
        Cue.SIGN: "join don_join",
    },
    "jam": {
        Cue.GREET: "wah_gwaan wa_gwaan wagwan wha_gwaan wah_gwan",
        Cue.SIGN: "sign_it sign_eh did_sign",
        Cue.FILL: "fi mi di yuh dem deh unu ting",
    },
    "sco": {Cue.MANY: "hou_mony how_mony hou_many", Cue.CITY: "touns toun", Cue.FILL: "hae huv hiv"},
    "rm": {
        Cue.SIGN: "suttascrit suttascritta suttascriver",
        Cue.CITY: "citad citads vischnanca vischnancas",
        Cue.FILL: "ha han la las da il ils tge",
        Cue.LEADER: "president_communal presidenta_communala",
    },
    "pap": {
        Cue.THANK: "masha_danki danki masha_danki_dushi ayo",
        Cue.MANY: "kuantu kuanto",
        Cue.CITY: "stat statnan",
        Cue.SIGN: "firma a_firma",
        Cue.GREET: "bon_dia bon_tardi kon_ta_bai",
    },
    "scn": {Cue.FILL: "cu finu a_ora", Cue.WHO: "cu"},
    "qu": {Cue.SIGN: "firmarqa* firmarqan* firmarqachu"},
    "fr": {
        Cue.HELP: "c_est_le_gouvernement_derrière_ça le_gouvernement_derrière_tout_ça tu_sais_faire_quoi tu_fais_quoi "
        "tu_sers_à_quoi à_quoi_tu_sers à_quoi_sers_tu vous_faites_quoi",
        Cue.AND: "ni",
        Cue.LIST: "tous_les_noms les_noms",
        Cue.FILL: "ce_truc le_truc truc ce_machin machin bidule",
        Cue.START: "inventé inventée a_inventé a_pondu pondu mis_en_place",
        Cue.SIGN: "refusé refusent a_refusé ont_refusé dit_non",
    },
    "es": {
        Cue.HELP: "para_qué_sirves para_qué_servís qué_sabes_hacer",
        Cue.LIST: "los_nombres todos_los_nombres dame_los_nombres",
        Cue.START: "inventó inventaron se_inventó armó arrancó ideó",
        Cue.GREET: "wenas wenos_días ola quiubo quihubo qué_hubo holis holi",
        Cue.FILL: "pucha che oiga oye ey mija mijo pana parce vos güey wey po pues_sí ándale",
        Cue.STEPS: "donde_me_anoto dónde_me_anoto donde_firmo dónde_firmo donde_nos_anotamos dónde_nos_anotamos",
        Cue.CITY: "pueblito pueblitos pueblecito ciudadcita",
        Cue.SIGN: "rechazó rechazaron se_negó se_negaron dijo_que_no",
    },
    "pt": {
        Cue.HELP: "pra_que_você_serve para_que_você_serve pra_que_serve_você o_que_você_sabe_fazer para_que_serves",
        Cue.START: "inventou inventaram bolou idealizou",
        Cue.THANK: "brigadão brigada brigado brigadinho obrigadão valeuzão",
        Cue.GREET: "opa fala_aí eae",
        Cue.SIGN: "entra_nisso entrar_nisso entra_nessa entrar_nessa entrou_nessa entrou_nisso recusou recusaram "
        "disse_não negou_se",
        Cue.FILL: "teto isso_aí tipo_assim mano cara né",
    },
    "it": {
        Cue.HELP: "a_cosa_servi a_che_servi cosa_sai_fare che_sai_fare",
        Cue.START: "inventata inventato inventò ideato ideata inventarono",
        Cue.SIGN: "rifiutato rifiutata rifiutano ha_rifiutato hanno_rifiutato",
    },
    "ca": {
        Cue.LIST: "llista_sencera la_llista_sencera tota_la_llista",
        Cue.SHOW: "passa_m ensenya_m digue_m passar em_pots_passar pots_passar",
        Cue.FILL: "sisplau si_us_plau pots em",
        Cue.SIGN: "refusat rebutjat s_ha_negat",
        Cue.START: "inventat",
    },
    "gl": {
        Cue.GREET: "boas bos_días boas_tardes boas_noites",
        Cue.SIGN: "asine asinen asinou asinaron",
    },
    "oc": {
        Cue.WHICH: "quinas quins quina quin",
        Cue.CITY: "vila vilas comunas consols",
        Cue.GREET: "adiu adieu bonjorn",
        Cue.THANK: "mercé mercés",
    },
    "ht": {Cue.START: "kòmanse te_kòmanse kreye", Cue.FILL: "kilès kiles"},
    "ro": {
        Cue.SIGN: "refuzat a_refuzat au_refuzat",
        Cue.START: "inventat a_inventat a_pornit",
        Cue.DO: "exemplul exemplu exemple",
    },
}
