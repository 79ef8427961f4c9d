"""What questions turn on in the Spanish and Portuguese of Latin America and in the English of chats."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "es": {
        Cue.SIGN: "firmó firmaron firma firmado firmante firmantes suscribió suscribieron adhirió adhirieron "
        "se_sumó se_sumaron se_unió se_unieron le_entró le_entraron está_en_la_lista están_en_la_lista ya_firmo "
        "firmo entró_en firmar",
        Cue.WHO: "quién quiénes quien quienes",
        Cue.MANY: "cuántas cuántos cuantas cuantos cuánta",
        Cue.WHICH: "cuáles cuál cuales cual qué_ciudades que_ciudades qué_municipios",
        Cue.SHOW: "pásame pasame mándame mandame comparte compárteme pásenme muéstrame enséñame rólame",
        Cue.CITY: "ciudades ciudad municipios municipio alcaldías intendencias comunas cabildos localidades pueblos "
        "alcaldes intendentes gobernadores",
        Cue.LEADER: "alcalde alcaldesa intendente intendenta presidente_municipal presidenta_municipal gobernador "
        "gobernadora jefe_de_gobierno jefa_de_gobierno regente",
        Cue.HOW: "qué_hago que_hago qué_debo_hacer qué_tengo_que_hacer qué_hay_que_hacer cómo_le_hago como_le_hago "
        "cómo_hago como_hago qué_necesito qué_se_necesita de_qué_manera qué_pasos",
        Cue.OUR: "soy somos",
        Cue.START: "empezó comenzó inició arrancó nació lanzó impulsó",
        Cue.GREET: "hola holi holis qué_tal que_tal buenas buen_día buenos_días buenas_tardes buenas_noches quiubo "
        "qué_onda que_onda saludos",
        Cue.THANK: "gracias muchas_gracias mil_gracias grax graxias te_agradezco muy_amable",
        Cue.FILL: "che parce wey güey guey oye oiga oigan disculpe disculpa disculpen molestia porfa porfis "
        "porfavor xfa plis pues po weon cachai bro mijo amigo amiga quisiera saber sabes sabe será al_fin todavía "
        "aún ya digo o_sea eh este bueno una_pregunta una_consulta consulta pregunta",
    },
    "pt": {
        Cue.SIGN: "assinou assinaram assina assinado assinar assinante assinantes aderiu aderiram entrou entraram "
        "topou está_na_lista tá_na_lista ta_na_lista estão_na_lista participa participou subscreveu signatária "
        "signatário signatárias",
        Cue.WHICH: "quais qual que_cidades",
        Cue.SHOW: "manda mande me_manda mostra me_mostra passa me_passa",
        Cue.CITY: "cidades cidade municípios município prefeituras prefeitos câmaras capitais",
        Cue.LEADER: "prefeito prefeita governador governadora autarca",
        Cue.HOW: "o_que_faço como_faço como_faz o_que_preciso como_é_que_faz como_que_faz de_que_jeito",
        Cue.OUR: "sou somos",
        Cue.GREET: "oi olá e_aí eai opa bom_dia boa_tarde boa_noite fala salve",
        Cue.THANK: "obrigado obrigada muito_obrigado muito_obrigada valeu brigado brigada vlw obg agradeço",
        Cue.FILL: "mano véi cara gente pessoal galera por_gentileza gentileza por_favor pfv pf tipo então né ne tá "
        "ta já ainda não assinou_não alguém sabe queria gostaria",
    },
    "en": {
        Cue.SIGN: "in_on_this in_on_it on_board_with signed_on signed_up signed_this sign_this sign_it hop_on "
        "jumped_on on_that_list on_this_list made_the_list",
        Cue.SHOW: "share pls_share kindly_share kindly_send kindly_provide",
        Cue.HOW: "whats_the_process what_is_the_process what_are_the_steps",
        Cue.GREET: "yo wassup wsp heyy heyyy hiya howzit sasa niaje good_day greetings_to_you",
        Cue.THANK: "thx tysm ty thnx thanx tq many_thanks much_appreciated god_bless god_bless_you bless_you "
        "asante_sana",
        Cue.FILL: "tho nah fam bruh bro bru y_all yall lowkey highkey ngl tbh fr rn imo smh lol lmao bana banange "
        "yaar na ya kindly pls plz please sir madam ma boss chief abeg eish hey kwani sef sha abi ba lah leh meh "
        "wanna gonna gotta dunno lemme just wondering quick_question question real_quick anyone know",
    },
    "pcm": {
        Cue.START: "start_am who_start start begin_am bring_am",
        Cue.MANY: "how_many_city how_many_mayor",
    },
}
