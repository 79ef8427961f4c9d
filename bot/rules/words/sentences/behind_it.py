"""Who is behind it, whose idea it was, who thought of it; and list them all off: in the languages of Europe and "
"others.
"""

from bot.rules.words.cues import Cue, Table

_BEHIND = {
    "en": "who_is_behind whos_behind who_s_behind behind_all_this behind_this_thing brains_behind who_runs_this_thing",
    "fr": "derrière_ça derrière_tout_ça derrière_cette_déclaration se_cache_derrière qui_est_derrière y_a_qui_derrière",
    "es": "detrás_de_esto detrás_de_todo_esto quién_está_detrás está_detrás_de_la quiénes_están_detrás",
    "pt": "por_trás_disso por_trás_disto por_trás_da quem_está_por_trás está_por_trás por_detrás_disto",
    "it": "dietro_a_questo dietro_tutto_questo chi_c_è_dietro c_è_dietro sta_dietro",
    "ca": "darrere_d_això qui_hi_ha_darrere hi_ha_al_darrere", "gl": "detrás_disto quen_está_detrás",
    "ro": "în_spatele_acestei în_spatele_acestui în_spate cine_e_în_spatele cine_se_află_în_spatele",
    "de": "steckt_dahinter wer_steckt dahintersteckt steht_dahinter hinter_der_erklärung hinter_dem_ganzen",
    "nl": "zit_hierachter zit_erachter steekt_erachter achter_deze_verklaring wie_zit_hier_achter",
    "sv": "ligger_bakom_det ligger_bakom_detta vem_ligger_bakom vilka_ligger_bakom bakom_det_här",
    "da": "står_bag står_bag_det står_bag_erklæringen hvem_står_bag er_bag", "nb": "står_bak_dette hvem_står_bak "
    "er_bak",
    "is": "á_bak_við stendur_á_bak_við", "fi": "on_tämän_takana on_kaiken_takana kuka_on_takana takana_on",
    "et": "on_selle_taga kes_on_selle_taga kes_selle_taga_on selle_taga", "lt": "už_to_stovi kas_už_to slypi_už",
    "lv": "aiz_tā_stāv kas_aiz_tā stāv_aiz_tā", "pl": "za_tym_stoi stoi_za_tym kto_za_tym kto_stoi_za",
    "cs": "za_tím_stojí stojí_za_tím kdo_za_tím kdo_stojí_za", "sk": "za_tým_stojí stojí_za_tým kto_za_tým "
    "kto_stojí_za",
    "sl": "stoji_za_tem za_tem_stoji kdo_stoji_za", "hr": "stoji_iza stoji_iza_ovoga stoji_iza_toga tko_stoji_iza",
    "bs": "stoji_iza stoji_iza_ovoga ko_stoji_iza", "sr": "stoji_iza stoji_iza_ovoga ko_stoji_iza стоји_иза "
    "ко_стоји_иза",
    "hu": "áll_emögött áll_a_háttérben áll_mögötte ki_áll_emögött van_emögött",
    "sq": "është_prapa_kësaj qëndron_pas_kësaj kush_qëndron_pas asht_mrapa kush_është_prapa",
    "tr": "bunun_arkasında arkasında_kim_var kim_var_bunun_arkasında", "az": "bunun_arxasında arxasında_kim_dayanır",
    "id": "di_balik_ini siapa_di_balik dalang_di_balik ide_siapa idenya_siapa", "ms": "di_sebalik_ini "
    "siapa_di_sebalik idea_siapa",
    "tl": "kaninong_ideya kaninong_idea nasa_likod_nito sino_ang_nasa_likod kanino_galing",
    "vi": "ai_đứng_sau đứng_sau_tuyên_bố ý_tưởng_của_ai ai_nghĩ_ra",
    "sw": "wazo_hili_ni_la_nani wazo_la_nani nani_yuko_nyuma yuko_nyuma_ya_hili", "so": "yaa_ka_dambeeya",
    "ha": "wa_ke_bayan_wannan waye_a_bayan", "eu": "honen_atzean_nor atzean_dago noren_ideia",
    "cy": "y_tu_ôl_i_hyn pwy_sydd_y_tu_ôl", "ga": "taobh_thiar_de_seo cé_atá_taobh_thiar", "mt": "wara_din wara_dan",
}  # fmt: skip
_TELL = {
    "fr": "énumère énumérez cite_moi citez_moi récite", "es": "enumera enumérame enumere nómbrame dime_todos cítame",
    "pt": "enumera enumere me_diz_todas diga_todas cita cite lista_aí", "it": "elenca elencami elencate dimmi_tutti "
    "nominami",
    "de": "zähl_auf zähl_mir zähle zählen_sie nenn_mir nenne nennen_sie aufzählen", "nl": "noem noem_ze som_op "
    "opsommen",
    "sv": "räkna_upp nämn", "da": "nævn remse_op", "nb": "nevn ramse_opp ram_opp", "fi": "luettele luettelisitko "
    "mainitse",
    "et": "loetle nimeta loetlege", "lt": "išvardink išvardinkite išvardyk", "lv": "nosauc nosauciet uzskaiti",
    "pl": "wymień wymieńcie wylicz wypisz", "cs": "vyjmenuj vyjmenujte vypiš", "sk": "vymenuj vymenujte vypíš",
    "sl": "naštej naštejte", "hr": "nabroji nabrojite", "bs": "nabroji nabrojite", "sr": "nabroj nabrojte наброј "
    "набројте",
    "hu": "sorold_fel sorolja_fel soroljátok_fel", "ro": "enumeră enumerați înșiră", "sq": "numëro numëroni rendit "
    "rreshto",
    "tr": "say_bakalım sırala sıralar_mısın", "az": "sadala sadalayın", "id": "sebutkan sebutin", "ms": "senaraikan "
    "sebutkan",
    "tl": "banggitin isa_isahin ilista", "vi": "kể_tên liệt_kê_hết liệt_kê", "sw": "taja tajia orodhesha zitaje",
    "so": "tax",
    "ha": "lissafa", "eu": "esan_denak zerrendatu aipatu", "ca": "enumera digue_m_los", "eo": "listigu", "af": "noem "
    "lys",
    "is": "teldu_upp", "cy": "rhestrwch", "ga": "liostaigh",
}  # fmt: skip
_MORE: Table = {
    "pl": {Cue.LEADER: "mer mera merem merka"},
    "fi": {Cue.GREET: "moikka moikkelis moro terve hei_hei"},
    "is": {
        Cue.STEPS: "hvernig_skrifum_við_undir hvernig_skrifa_ég_undir hvernig_skrifar_maður_undir",
        Cue.FILL: "búnir búin búið að",
    },
    "ro": {Cue.PLEDGE: "declarații declarațiilor declarației"},
    "hr": {Cue.FILL: "ovoga toga", Cue.MANY: "koliko_ih koliko_ih_je"},
    "sr": {Cue.MANY: "koliko_ih koliko_ih_je"},
    "bs": {Cue.MANY: "koliko_ih koliko_ih_je"},
    "sw": {Cue.MANY: "ziko_ngapi wako_ngapi"},
    "da": {Cue.SIGN: "er_med"},
    "nb": {Cue.SIGN: "er_med"},
    "hu": {Cue.SHOW: "az_összeset", Cue.LIST: "sorold_fel sorolja_fel"},
    "eu": {Cue.SHOW: "esan_denak", Cue.LIST: "esan_denak"},
}
TABLES: tuple[Table, ...] = (
    {language: {Cue.START: words} for language, words in _BEHIND.items()},
    {language: {Cue.SHOW: words} for language, words in _TELL.items()},
    _MORE,
)
