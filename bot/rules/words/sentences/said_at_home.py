"""Asking for the list and how to sign as people say it at home, from Rome to Munich and Prishtina; both of them, it is
there, and what is written in it.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SHOW: "gie_s gies gie_me lemme_see gimme show_us gis",
        Cue.FILL: "hale ken wee for_me_again on_behalf_of_us for_us both_of_them the_pair_of_them",
        Cue.START: "came_up_with come_up_with comes_up_with kicked_off set_up_this",
        Cue.WHAT: "written_in_it written_in_the is_written",
    },
    "fr": {
        Cue.SIGN: "embarqué embarquée embarqués embarque embarquent embarquer",
        Cue.WHAT: "d_écrit quoi_d_écrit c_est_écrit_quoi est_écrit c_est_écrit écrit_dedans",
        Cue.FILL: "tous_les_deux toutes_les_deux les_deux",
    },
    "es": {
        Cue.SHOW: "pásame pasame enséñame",
        Cue.LIST: "toa_la_lista toda_la_lista",
        Cue.FILL: "ome las_dos los_dos ambas ambos",
        Cue.SIGN: "firmando van_firmando llevan_firmando están_firmando",
        Cue.WHAT: "está_escrito escrito_en",
    },
    "pt": {
        Cue.SIGN: "assinando aderindo",
        Cue.WHAT: "está_escrito tá_escrito ta_escrito escrito_na",
        Cue.FILL: "as_duas os_dois ambas ambos",
    },
    "it": {
        Cue.SHOW: "fammi_vedere fammi_vede fammi_vedé famme_vede famme_vedé famme_vedere fame_vedar "
        "fame_vedere famm_vedé "
        "dammi damme damm famm_verè facce_vedé facce_vede mostrame mostrami fai_vedere famme_verè",
        Cue.LIST: "tutta_a_lista tuta_la_lista tutta_la_lista tutt_a_lista tutta_'a_lista",
        Cue.LEADER: "sinnaco sinneco sindico sìnnaco",
        Cue.HOW: "come_pò comm_po comm_pò come_po comme_po",
        Cue.SIGN: "firmà firmando aderendo",
        Cue.START: "creare creato_tutto lanciare",
        Cue.WHAT: "c_è_scritto sta_scritto c_e_scritto cosa_c_è_scritto che_c_è_scritto è_scritto",
        Cue.FILL: "tutte_e_due tutti_e_due entrambe entrambi tutta_a",
    },
    "de": {
        Cue.SHOW: "gib_ma gib_mir zoag zoag_ma zoag_mia zoagts_ma zeig_ma zeich_ma weis_mer zaag_mer zeech_mer",
        Cue.LIST: "listn lischt lischte listen_ganz",
        Cue.LEADER: "buagamoasta burgamasta bürgamasta burgermoaster bürgermoaster burjemeester börgermeester "
        "bürgermeischter burgamoasta buagamasta buergermaester borjermeister",
        Cue.SIGN: "untaschreim unterschreim untaschriem unterschriem unterschreibm unterschreibn "
        "ünnerschrieven mitmochn "
        "ungerschrieve ungerschrieven ungerschribe mitmaache mitmache mitmachn mitmocha beitretn unnaschreibe "
        "unerschreiwe",
        Cue.HOW: "wia wia_ko wia_kann wia_konn wia_kinnan wie_kenna wia_ka",
        Cue.OUR: "mei mei_buagamoasta unsa unsre uns_stadt uns",
        Cue.START: "ins_leben_gerufen angestoßen ausgedacht",
        Cue.FILL: "essen_zusammen zusammen_essen zusammen_zu_essen essen_miteinander miteinander_essen gonze "
        "gonzn ganzi gonza konn ko kinnan alle_beide beide",
        Cue.WHAT: "steht_geschrieben geschrieben_steht steht_drin",
    },
    "nl": {
        Cue.LEADER: "burgervader",
        Cue.SIGN: "zit_erbij zitten_erbij zit zitten",
        Cue.START: "bedacht verzonnen opgezet",
        Cue.FILL: "allebei alle_twee beide",
    },
    "pl": {
        Cue.SIGN: "przystąpienie przystąpić przystąpiły przystąpiło",
        Cue.FILL: "oba obie obydwa obydwie oboje",
        Cue.WHAT: "jest_napisane napisane",
    },
    "cs": {Cue.FILL: "obě oba obojí", Cue.WHAT: "je_napsáno napsáno"},
    "sk": {Cue.FILL: "obe oba obidve obidva"},
    "sl": {Cue.FILL: "oba obe obe_mesti sta"},
    "hr": {Cue.FILL: "oba obje obe oboje obadva obadvije оба обе обје обоје обадва jel јел јесу јесу_ли jesu_li"},
    "mk": {Cue.FILL: "двата двете двајцата обата обете и_двата и_двете"},
    "bg": {Cue.FILL: "двата двете двамата и_двата и_двете", Cue.WHAT: "пише_вътре написано"},
    "ru": {
        Cue.FILL: "оба обе обои оба_города",
        Cue.WHAT: "написано говорится",
        Cue.START: "придумал придумала придумали",
    },
    "uk": {Cue.FILL: "обидва обидві обоє", Cue.WHAT: "написано йдеться"},
    "ro": {Cue.FILL: "amândouă ambele amândoi", Cue.WHAT: "scrie_în scris_în"},
    "hu": {Cue.FILL: "mindkettő mindkét", Cue.WHAT: "áll_benne van_írva"},
    "tr": {Cue.FILL: "ikisi ikisi_de ikisi_birden her_ikisi her_ikisi_de", Cue.START: "başlattı_mı"},
    "gsw": {Cue.LEADER: "stapi stadtpresi", Cue.SIGN: "mitmache", Cue.HOW: "wie_chan wie_cha", Cue.OUR: "üse üsi"},
    "sq": {
        Cue.HOW: "si_mund si_mundet qysh qysh_mundet qysh_mund qysh_mujm qysh_muj si_te si_të",
        Cue.SIGN: "firmoje firmosi firmosë firmosim firmosin nënshkru nenshkru bashkangjit bashkangjitemi "
        "bashkangjitet "
        "bashkangjitem ju_bashkangjit bashkohet bashkohemi bo_pjese me_u_bo_pjese behemi_pjesë bëhemi_pjesë "
        "behemi_pjese",
        Cue.CITY: "komune komunes komunës",
        Cue.OUR: "jone jonë jon e_jon jem tone tonë yne ynë",
        Cue.STEPS: "ku_firmosim ku_nënshkruajmë ku_nenshkrujm ku_firmoset",
        Cue.DO: "po_ban po_bon po_bën ban bon",
        Cue.FILL: "të_dyja te_dyja të_dy te_dy dyjat a_asht a_osht asht osht",
        Cue.LIST: "ne_list në_list ne_liste",
    },
    "sw": {Cue.SIGN: "zipo ipo yapo zipo_kwenye ipo_kwenye yupo wapo_kwenye", Cue.FILL: "zote_mbili yote_mawili"},
    "zu": {Cue.FILL: "womabili zombili"},
    "ar": {Cue.FILL: "الثنتين التنتين التنين كلاهما الاثنتان الاثنين_مع_بعض"},
    "id": {Cue.FILL: "dua_duanya keduanya"},
    "hi": {Cue.FILL: "दोनों"},
    "ka": {Cue.SIGN: "არის_სიაში სიაში_არის სიაშია", Cue.FILL: "ხომ არ ხომ_არ ორივე"},
    "hy": {Cue.FILL: "երկուսն_էլ երկուսը"},
    "el": {Cue.FILL: "και_οι_δύο και_τα_δύο"},
    "fa": {Cue.FILL: "نقش نقشی هردو هر_دو جفتشون"},
    "sv": {Cue.FILL: "båda bägge båda_två"},
    "da": {Cue.FILL: "begge begge_to"},
    "fi": {Cue.FILL: "molemmat kumpikin"},
}
