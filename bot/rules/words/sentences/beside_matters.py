"""What else people type to a bot that has nothing to do with a list: fog, frying pans, orders to a machine."""

from bot.rules.words.cues import Cue, Table

_ELSE = {
    "en": "foggy fog admin_mode developer_mode ignore_all ignore_previous ignore_your ignore_the_above you_are_now "
    "new_instructions jailbreak mark_my mark_us_as mark_springfield pretend_you_are pretend_to_be system_prompt "
    "how_to_bake how_do_you_cook how_do_you_make_a recipe_for",
    "es": "niebla neblina hay_niebla ignora_todas ignora_las modo_administrador cómo_se_prepara cómo_se_preparan "
    "cómo_se_cocina cómo_se_cocinan cómo_se_hacen_las",
    "fr": "brouillard y_a_du_brouillard ignore_toutes ignore_les mode_administrateur comment_cuisiner comment_préparer",
    "it": "nebbia nebbioso foschia ignora_tutte ignora_le_istruzioni come_si_prepara come_si_cucina",
    "pt": "nevoeiro neblina ignore_todas ignore_as modo_administrador como_se_prepara como_se_faz_o_bolo",
    "ca": "boira hi_ha_boira com_es_cuina",
    "gl": "néboa brétema",
    "ro": "ceață e_ceață cum_se_prepară cum_se_gătește",
    "de": "nebel neblig wie_kocht_man wie_backt_man ignoriere_alle ignoriere_deine",
    "nl": "hoe_kook_je hoe_bak_je negeer_alle",
    "sv": "dimma dimmigt hur_lagar_man hur_bakar_man",
    "da": "hvordan_laver_man",
    "nb": "hvordan_lager_man",
    "fi": "sumu sumuista miten_valmistetaan miten_keitetään",
    "et": "kuidas_küpsetada",
    "lv": "migla miglains",
    "lt": "rūkas ūkanota",
    "pl": "mgła mgły mgliście jak_ugotować jak_upiec zignoruj",
    "cs": "mlha mlhy jak_uvařit jak_upéct",
    "sk": "hmla hmly ako_uvariť",
    "sl": "megla kako_skuhati",
    "hr": "magla magle kako_se_pravi kako_se_kuha kako_napraviti",
    "bs": "magla magle kako_se_pravi",
    "sr": "magla kako_se_pravi магла како_се_прави",
    "hu": "hogyan_készül hogy_kell_főzni",
    "sq": "mjegull si_gatuhet si_bëhet_tava si_pregatitet",
    "tr": "nasıl_yapılır nasıl_pişirilir nasıl_pişer",
    "az": "duman dumanlı necə_bişirilir",
    "id": "kabut resepnya cara_masak cara_membuat_kue",
    "ms": "kabus resipi cara_masak",
    "tl": "hamog paano_magluto paano_lutuin",
    "vi": "sương_mù cách_nấu",
    "sw": "ukungu jinsi_ya_kupika",
    "eu": "lainoa behelainoa",
    "is": "þoka",
    "cy": "niwl",
}
_TREATIES = {
    "hu": "berni_egyezmény berni_konvenció hágai_egyezmény",
    "pl": "konwencja_berneńska konwencja_haska",
    "cs": "bernská_úmluva haagská_úmluva",
    "de": "berner_konvention berner_übereinkunft",
    "fi": "bernin_sopimus haagin_sopimus",
    "es": "pastor_alemán victoria_abril victoria_federica victoria_villarruel coles_de_bruselas",
    "pt": "pastor_alemão bola_de_berlim bolas_de_berlim couves_de_bruxelas",
    "it": "pastore_tedesco",
    "fr": "berger_allemand choux_de_bruxelles boule_de_berlin boules_de_berlin",
    "en": "german_shepherd victoria_azarenka victoria_derbyshire london_broil paris_brest sydney_sweeney",
}
_AWAY = {
    "en": "how_far_is how_far_from what_s_the_time_in whats_the_time_in what_time_is_it_in how_long_does_it_take "
    "means_to_eat how_do_i_get_to how_to_get_to",
    "fr": "quelle_distance à_combien_de_km combien_de_kilomètres il_est_quelle_heure_à comment_aller_à",
    "es": "a_qué_distancia cuánto_hay_de cuántos_kilómetros qué_tan_lejos qué_hora_es_en cómo_llegar_a cómo_llego_a",
    "pt": "qual_a_distância quantos_quilômetros quantos_quilómetros que_horas_são_em como_chegar_a como_chego_em",
    "it": "quanto_dista quanti_chilometri che_ore_sono_a come_si_arriva_a come_arrivo_a",
    "de": "wie_weit_ist wie_weit_ist_es wie_viele_kilometer wieviel_kilometer wie_spät_ist_es_in wie_komme_ich_nach",
    "nl": "hoe_ver_is hoe_ver hoeveel_kilometer hoe_kom_ik_in hoe_laat_is_het_in",
    "sv": "hur_långt_är_det hur_långt", "da": "hvor_langt_er_der hvor_langt", "nb": "hvor_langt_er_det hvor_langt",
    "fi": "kuinka_kaukana kuinka_pitkä_matka", "et": "kui_kaugel", "pl": "jak_daleko ile_kilometrów która_godzina_w",
    "cs": "jak_daleko kolik_kilometrů kolik_je_hodin_v", "sk": "ako_ďaleko koľko_kilometrov", "sl": "kako_daleč",
    "hr": "koliko_je_daleko koliko_kilometara", "sr": "koliko_je_daleko koliko_kilometara", "hu": "milyen_messze",
    "ro": "cât_de_departe câți_kilometri", "sq": "sa_larg sa_kilometra", "tr": "ne_kadar_uzak kaç_kilometre kaç_km",
    "id": "berapa_jauh jaraknya_berapa jam_berapa_di berapa_kilometer", "ms": "berapa_jauh pukul_berapa_di",
    "tl": "gaano_kalayo", "vi": "bao_xa cách_bao_xa mấy_giờ_ở", "sw": "umbali_gani ni_saa_ngapi",
}  # fmt: skip
_GOING_OUT = {
    "en": "what_can_i_do_in what_can_we_do_in what_to_do_in what_is_there_to_do_in things_to_do_in anything_to_do_in "
    "what_s_on_in whats_on_in what_s_happening_in where_to_eat_in where_to_go_in places_to_visit_in what_to_see_in",
    "fr": "que_faire_à quoi_faire_à que_faire_ce que_visiter_à où_sortir_à qu_est_ce_qu_on_peut_faire_à que_voir_à",
    "es": "qué_hacer_en qué_se_puede_hacer_en qué_puedo_hacer_en qué_ver_en planes_en dónde_salir_en qué_visitar_en",
    "pt": "o_que_fazer_em que_fazer_em o_que_posso_fazer_em o_que_ver_em o_que_visitar_em onde_sair_em",
    "it": "cosa_fare_a che_fare_a cosa_posso_fare_a cosa_si_può_fare_a cosa_vedere_a cosa_visitare_a",
    "ca": "què_fer_a què_es_pot_fer_a què_veure_a",
    "de": "was_kann_man_in was_kann_ich_in was_machen_in was_tun_in was_geht_in was_geht_heute was_ist_los_in "
    "sehenswürdigkeiten_in kann_man_in",
    "nl": "wat_te_doen_in te_doen_in wat_kun_je_doen_in wat_kan_ik_doen_in wat_is_er_te_doen wat_te_zien_in",
    "sv": "vad_kan_man_göra_i vad_kan_jag_göra_i vad_göra_i att_göra_i saker_att_göra_i",
    "da": "hvad_kan_man_lave_i hvad_skal_man_lave_i hvad_kan_jeg_lave_i ting_at_lave_i",
    "nb": "hva_kan_man_gjøre_i hva_kan_jeg_gjøre_i ting_å_gjøre_i hva_skjer_i",
    "pl": "co_robić_w co_można_robić_w co_zobaczyć_w co_zwiedzić_w gdzie_wyjść_w",
    "cs": "co_dělat_v co_se_dá_dělat_v co_vidět_v kam_jít_v",
    "sk": "čo_robiť_v čo_sa_dá_robiť_v čo_vidieť_v",
    "hr": "što_raditi_u šta_raditi_u što_se_može_raditi_u što_vidjeti_u gdje_izaći_u",
    "sr": "šta_raditi_u šta_se_može_raditi_u šta_videti_u",
    "sl": "kaj_početi_v kaj_lahko_počneš_v kaj_videti_v",
    "hu": "mit_érdemes_megnézni",
    "ro": "ce_pot_face_în ce_să_fac_în ce_e_de_făcut_în ce_să_vizitez_în",
    "sq": "çka_me_bo_në çfarë_të_bëj_në",
    "tr": "akşam_ne_yapılır nerede_yenir nereye_gidilir gezilecek_yerler",
    "id": "ngapain_di mau_ngapain_di wisata_di tempat_wisata_di",
    "ms": "nak_buat_apa_di tempat_menarik_di",
    "tl": "ano_pwedeng_gawin_sa saan_pwedeng_pumunta_sa pasyalan_sa",
    "sw": "cha_kufanya_huko mahali_pa_kutembelea",
}
# What it costs less, and classes in a hall: Rabat is a discount from Denmark to Bulgaria, and zumba no slip of Zomba.
_BUYING = {
    "en": "any_discount a_discount discount_code zumba_class zumba_classes a_zumba do_zumba zumba_playlist the_zumba",
    "fr": "une_réduction une_remise code_promo cours_de_zumba", "es": "un_descuento clases_de_zumba clase_de_zumba",
    "pt": "um_desconto aula_de_zumba aulas_de_zumba", "it": "uno_sconto lezione_di_zumba lezioni_di_zumba",
    "de": "einen_rabatt zumba_kurs zumbakurs", "nl": "een_korting zumbales",
    "tr": "zumba_kursu zumba_dersi indirim_var",
    "mk": "има_ли_рабат имате_ли_рабат давате_ли_рабат рабат_за попуст_за имате_ли_попуст",
    "bg": "има_ли_рабат имате_ли_рабат давате_ли_рабат рабат_за отстъпка_за имате_ли_отстъпка",
    "sr": "има_ли_рабат имате_ли_рабат дајете_ли_рабат рабат_за ima_li_rabat imate_li_rabat dajete_li_rabat "
    "kakav_rabat koliki_rabat rabat_za imate_li_popust",
    "hr": "ima_li_rabata imate_li_rabat dajete_li_rabat kakav_rabat koliki_rabat rabat_za imate_li_popust",
    "bs": "ima_li_rabata imate_li_rabat dajete_li_rabat kakav_rabat koliki_rabat rabat_za imate_li_popust",
    "sl": "imate_rabat ali_imate_rabat kakšen_rabat rabat_za imate_popust", "da": "er_der_rabat får_jeg_rabat rabat_på",
    "pl": "jest_rabat jakiś_rabat rabat_dla rabat_na zajęcia_zumby zajęcia_z_zumby",
}  # fmt: skip
_TABLES = (_ELSE, _TREATIES, _GOING_OUT, _AWAY, _BUYING)
TABLE: Table = {
    language: {Cue.ELSE: " ".join(table.get(language, "") for table in _TABLES)}
    for language in sorted(frozenset().union(*_TABLES))
}
