"""Words by which people say where the declaration comes from: i think it's from new york; gestartet von New York.

By language; "_" parts the words of a phrase.
"""

from bot.rules.words.phrases import phrases

_COMING = {
    "en": "its_from it_s_from it_is_from it_was_from thats_from that_s_from which_is_from its_the_one_from "
    "it_s_the_one_from comes_from it_comes_from came_from it_came_from coming_from that_comes_from that_came_from "
    "started_in it_started_in started_by launched_by launched_in begun_in begun_by that_started_in initiated_by "
    "set_up_by set_up_in invented_in written_in made_in made_by made_up_in its_an_idea_from",
    "fr": "vient_de elle_vient_de ça_vient_de qui_vient_de lancée_par lancé_par lancée_à lancé_à lancée_depuis "
    "partie_de parti_de née_à initiée_par initié_par originaire_de faite_à écrite_à créée_à créée_par",
    "es": "que_es_de esa_que_es_de es_de viene_de que_viene_de que_vino_de vino_de salió_de que_salió_de "
    "lanzada_por lanzada_en iniciada_en iniciada_por que_empezó_en empezó_en hecha_en creada_en creada_por nació_en",
    "pt": "que_é_de é_de vem_de que_vem_de veio_de que_veio_de saiu_de que_saiu_de lançada_por lançada_em "
    "começou_em que_começou_em criada_em criada_por iniciada_em feita_em",
    "it": "che_viene_da viene_da che_è_di è_di arriva_da che_arriva_da nata_a partita_da è_partita_da lanciata_da "
    "lanciata_a iniziata_a che_è_partita_da fatta_a",
    "de": "kommt_aus das_kommt_aus die_kommt_aus kommt_glaub_ich_aus das_kommt_glaub_ich_aus stammt_aus "
    "die_aus_kommt gestartet_in gestartet_von ist_aus die_ist_aus das_ist_aus ins_leben_gerufen_von "
    "die_kommt_glaub_ich_aus begonnen_in angestoßen_von",
    "nl": "komt_uit komt_het_uit het_komt_uit die_komt_uit kwam_uit gestart_in gestart_door begonnen_in is_uit "
    "het_is_uit opgezet_door",
    "af": "kom_uit dit_kom_uit kom_van wat_kom_uit begin_in",
    "sv": "kommer_från den_kommer_från det_kommer_från är_från den_är_från startades_i startad_i som_kommer_från",
    "da": "kommer_fra den_kommer_fra er_fra den_er_fra det_er_fra startede_i startet_i startet_af",
    "nb": "kommer_fra den_kommer_fra er_fra den_er_fra det_er_fra startet_i startet_av",
    "no": "kommer_fra den_kommer_fra er_fra den_er_fra det_er_fra startet_i startet_av",
    "pl": "jest_z to_jest_z to_z pochodzi_z która_jest_z ta_z zaczęta_w powstała_w",
    "cs": "je_z to_je_z pochází_z která_je_z vznikla_v začala_v",
    "sk": "je_z to_je_z pochádza_z ktorá_je_z vznikla_v začala_v",
    "sl": "je_iz to_je_iz prihaja_iz ki_je_iz",
    "hr": "je_iz to_je_iz dolazi_iz koja_je_iz došla_iz pokrenuta_u",
    "bs": "je_iz to_je_iz dolazi_iz koja_je_iz došla_iz pokrenuta_u",
    "sr": "je_iz to_je_iz dolazi_iz koja_je_iz došla_iz pokrenuta_u је_из то_је_из долази_из која_је_из",
    "mk": "е_од тоа_е_од доаѓа_од која_е_од започната_во",
    "bg": "е_от тя_е_от идва_от дето_е_от която_е_от започната_в",
    "ru": "она_из это_из которая_из идёт_из пришла_из родом_из что_из начатую_в начали_в придумали_в",
    "uk": "вона_з це_з яка_з прийшла_з почали_в почалася_в",
    "ro": "e_din este_din vine_din care_e_din care_vine_din a_plecat_din pornită_din",
    "hu": "ami_a jön_a",
    "sq": "është_nga vjen_nga që_vjen_nga nisi_në që_është_nga u_nis_në",
    "el": "είναι_από_τη είναι_από έρχεται_από_τη που_είναι_από_τη ξεκίνησε_από_τη",
    "tr": "aslen",
    "id": "itu_dari yang_dari asalnya_dari berasal_dari dari_mana_itu kayaknya_dari katanya_dari dimulai_di",
    "ms": "itu_dari yang_dari asalnya_dari berasal_dari dari_mana_itu dimulakan_di",
    "tl": "galing_sa na_galing_sa na_mula_sa mula_sa nagsimula_sa",
    "fil": "galing_sa na_galing_sa na_mula_sa mula_sa nagsimula_sa",
    "sw": "limetoka lililotoka limeanzia lilianzia linatoka",
    "ha": "daga_can ya_fito_daga",
    "so": "ka_timid ka_yimid",
    "ca": "que_és_de és_de ve_de que_ve_de va_sortir_de",
    "gl": "que_é_de é_de vén_de que_vén_de",
    "ar": "جاي_من جاية_من اللي_من يلي_من هو_من هي_من تبع بتاع بتاعة بتاعت صادر_عن الصادر_عن طلع_من اللي_طلع_من بدأ_في "
    "الي_من من_عند",
    "arz": "جاي_من جاية_من اللي_من بتاع بتاعة بتاعت طالع_من",
    "fa": "که_از مال اهل از_طرف",
    "ur": "جو_کہ شروع_ہوا",
    "he": "שבא_מ שהגיע_מ",
    "vi": "đến_từ xuất_phát_từ bắt_nguồn_từ từ_bên của_bên",
    "eo": "venas_el estas_el",
}

# What people call the declaration by who do not know its name; beside these "from" is enough.
THINGS = frozenset(
    "thing thingy paper pact deal stuff initiative letter document dings sache papier truc machin papel cosa coso "
    "asunto documento troço negócio ding zaak ding grej papieru papír штука бумага бумагу شيء شي ورقة الورقة حاجة "
    "الشغلة iniciativa initiatief iniziativa kagıt kağıt gjë letër".split()
)
COMING = phrases(_COMING)
