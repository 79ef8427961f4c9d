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
    "es": "victoria_abril victoria_federica victoria_villarruel coles_de_bruselas",
    "pt": "bola_de_berlim bolas_de_berlim couves_de_bruxelas",
    "fr": "choux_de_bruxelles boule_de_berlin boules_de_berlin",
    "en": "victoria_azarenka victoria_derbyshire london_broil paris_brest sydney_sweeney",
}
TABLE: Table = {
    language: {Cue.ELSE: f"{_ELSE.get(language, '')} {_TREATIES.get(language, '')}"}
    for language in _ELSE.keys() | _TREATIES.keys()
}
