"""Fixed expressions with a city in their words that are not about the city: no syndrome ever signed."""

from bot.rules.words.cues import Cue, Table

_SAYINGS = {
    "sw": "azimio_la_arusha arusha_declaration",
    "en": "stockholm_syndrome plaster_of_paris eau_de_cologne berlin_wall the_berlin_wall paris_agreement "
    "paris_accord "
    "paris_accords paris_climate_agreement paris_saint_germain paris_fashion_week borussia_dortmund "
    "london_eye london_marathon london_underground london_fashion_week tower_of_london buffalo_wings buffalo_bills "
    "buffalo_wild_wings bern_convention berne_convention dublin_regulation dublin_core columbus_day columbus_crew "
    "victoria_secret victorias_secret victoria_s_secret "
    "victoria_sponge aurora_borealis seattle_seahawks seattle_kraken "
    "seattle_sounders medellin_cartel the_hague_convention hague_convention "
    "hague_invasion_act oberhausen_manifesto durban_poison utrecht_university treaty_of_utrecht "
    "sarajevo_assassination "
    "prince_william "
    "berlin_philharmonic an_american_in_paris last_tango_in_paris midnight_in_paris emily_in_paris "
    "babylon_berlin the_dubliners delhi_belly cologne_spray perfume_and_cologne "
    "cologne_bottle aftershave_and_cologne bend_over bend_it bend_the_rules bend_down bend_it_like_beckham "
    "accra_jollof berlin_from_money_heist money_heist portsmouth_fc arusha_declaration the_arusha_declaration "
    "best_cologne a_cologne cologne_for_men cologne_for_him men_s_cologne mens_cologne always_have_paris "
    "round_the_bend around_the_bend shuffle_off_to_buffalo go_for_a_berliner "
    "delhi_declaration stockholm_declaration durban_declaration "
    "dublin_declaration newark_airport columbus_discovered",
    "fr": "eau_de_cologne syndrome_de_stockholm mur_de_berlin accord_de_paris accords_de_paris paris_saint_germain "
    "dakar_rally rallye_dakar paris_dakar le_paris_dakar mes_paris tes_paris ses_paris nos_paris vos_paris "
    "en_berne paris_vaut_bien_une_messe mettre_paris_en_bouteille paris_en_bouteille paris_ne_s_est_pas_fait "
    "monter_à_paris "
    "leurs_paris tous_mes_paris tous_les_paris ces_paris des_paris paris_sportifs paris_sportif paris_en_ligne",
    "es": "agua_de_colonia síndrome_de_estocolmo muro_de_berlín acuerdo_de_parís cartel_de_medellín rally_dakar "
    "la_casa_de_papel aurora_boreal buenos_aires_querido parís_bien_vale_una_misa parís_bien_vale "
    "siempre_nos_quedará_parís nos_quedará_parís",
    "pt": "água_de_colônia água_de_colónia síndrome_de_estocolmo muro_de_berlim acordo_de_paris rali_dakar "
    "rally_dakar "
    "aurora_boreal feliz_natal paris_vale_bem_uma_missa paris_bem_vale sempre_teremos_paris",
    "it": "acqua_di_colonia sindrome_di_stoccolma muro_di_berlino accordo_di_parigi aurora_boreale "
    "parigi_val_bene_una_messa parigi_val_bene",
    "de": "kölnisch_wasser stockholm_syndrom berliner_mauer ich_bin_ein_berliner pariser_abkommen "
    "borussia_dortmund essen_gehen essen_und_trinken "
    "zum_essen was_gibt_es_zu_essen rallye_dakar londoner_brücke paris_ist_eine_messe_wert kölsche_klüngel "
    "kölner_klüngel berliner_schnauze",
    "ro": "aurora_boreală aurora_boreala aurore_boreale",
    "fr-CA": "aurore_boréale aurores_boréales",
    "ca": "aurora_boreal",
    "gl": "aurora_boreal",
    "la": "aurora_australis",
    "nl": "stockholmsyndroom stockholm_syndroom berlijnse_muur akkoord_van_parijs vrede_van_utrecht "
    "keulen_en_aken in_keulen_horen_donderen keulen_hoort_donderen keulen_hoorde_donderen parijs_is_een_mis_waard",
    "pl": "woda_kolońska syndrom_sztokholmski mur_berliński porozumienie_paryskie rajd_dakar "
    "paryż_wart_jest_mszy paryż_wart",
    "ru": "стокгольмский_синдром берлинская_стена парижское_соглашение ралли_дакар пари_сен_жермен "
    "увидеть_париж_и_умереть париж_стоит_мессы париж_стоит_обедни",
    "cs": "paříž_stojí_za_mši",
    "hu": "párizs_megér_egy_misét megér_egy_misét",
    "sq": "viti_shkollor vitin_shkollor vitit_shkollor viti_akademik vitin_akademik viti_kalendarik viti_i_kaluar "
    "vitin_e_kaluar viti_i_ardhshëm vitin_e_ardhshëm",
    "hr": "peć_na_pelete peć_na_drva peć_na_plin peći_na_pelete peći_na_drva na_pelete krušna_peć",
    "sr": "koji_bus_ide koji_autobus_ide peć_na_pelet peć_na_struju pećka_patrijaršija",
    "tr": "stockholm_sendromu berlin_duvarı paris_anlaşması dakar_rallisi",
    "ar": "متلازمه_ستوكهولم جدار_برلين اتفاقيه_باريس اتفاق_باريس رالي_داكار باريس_سان_جيرمان ماء_كولونيا",
}
TABLE: Table = {language: {Cue.ELSE: words} for language, words in _SAYINGS.items()}
