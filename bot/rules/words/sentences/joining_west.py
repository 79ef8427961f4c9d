"""Asking how one's own city can join, and other everyday words of such questions, in the languages of the West."""

from bot.rules.words.cues import Cue, Table

_TABLE: Table = {
    "en": {
        Cue.DID: "did",
        Cue.STEPS: "can_i_sign can_we_sign how_do_we_sign how_do_i_sign how_can_we_sign how_can_i_sign "
        "what_are_the_steps how_do_we_join how_can_we_join how_do_i_endorse how_do_we_endorse",
        Cue.THANK: "nice_work good_work great_work well_done good_job nice_job nice_one",
        Cue.ELSE: "weather_in",
        Cue.SIGN: "get_on_this get_on_the_list get_on_it get_on_board on_board_with come_on_board jump_on "
        "be_part_of become_part_of get_added be_added add_our add_us add_my put_us put_our sign_us_up enrol "
        "enroll register_our sign_it_off have_signed has_signed hasnt_signed signing_up sign_up don_sign dey_sign "
        "dey_inside_list dey_the_list put_hand inside_list on_that_list on_this_list made_the_list make_the_list "
        "backs backed backing co_sign on_the_roll put_pen_to_paper behind_it stand_behind put_his_name "
        "put_her_name",
        Cue.HOW: "how_do_we how_do_i how_does how_would how_should how_to who_do_we_contact who_do_i_contact "
        "where_do_we where_do_i what_do_we_need what_does_it_take what_must what_needs_to_happen what_should send "
        "send_the_paper contact_whom requirements procedure process to_get_our",
        Cue.OUR: "i_work_for i_am_the_mayor im_the_mayor i_work_in_the our_council our_town our_mayor my_mayor "
        "my_town my_council my_village our_village our_city my_city we_want we_would we_re",
        Cue.CITY: "council councils town_hall city_hall",
        Cue.WHO: "who_all whoever whos_all",
        Cue.LIST: "the_lot all_of_them all_over_the_world in_the_world so_far_list everyone_who_signed",
        Cue.FILL: "lanky defo innit bruv mate fam lol lmao idk tbh btw rn u r ur pls plz neh abeg oga sabi wetin "
        "una sha o_jare kindly_tell do_the_needful revert yaar na ji bhai grandson granddaughter nephew paper "
        "said reckon calling from_the mean_to",
    },
    "fr": {
        Cue.STEPS: "comment_adhérer comment_pouvons_nous_signer on_fait_comment_pour_signer",
        Cue.SIGN: "adhérer adhère adhérons rejoindre rejoint rejoigne rejoignent rejoignons intégrer s_engager "
        "s_associer s_inscrire inscrire engager engagée signerait pour_signer en_fait_partie en_font_partie "
        "dans_la_liste sur_la_liste dessus a_bien_signé ratifié ratifier ratifiée",
        Cue.HOW: "comment comment_faire que_faut_il que_doit_faire quelles_démarches démarche démarches faut_il "
        "on_fait_comment procédure peut_elle peut_il pourrait à_qui_s_adresser je_voudrais_que on_voudrait",
        Cue.OUR: "ma_ville notre_ville mon_maire ma_maire notre_maire ma_commune notre_commune ma_mairie "
        "notre_mairie je_travaille_à_la_mairie je_suis_maire je_suis_conseiller je_suis_conseillère je_suis_élu "
        "je_suis_élue mon_village notre_village on_peut",
        Cue.CITY: "mairie mairies commune communes municipalité municipalités village conseil_municipal",
        Cue.LIST: "liste_complète toutes_les_villes tous_les_signataires la_totalité l_ensemble",
    },
    "es": {
        Cue.STEPS: "cómo_podemos_firmar cómo_podemos_sumarnos cómo_nos_sumamos cómo_hacemos_para_firmar",
        Cue.SIGN: "sumarse sumarnos sumarme sumamos sumar suma suman unirse unirnos unimos adherirse adherirnos "
        "adherimos adhirió adhirieron apuntarse apuntarnos apuntamos inscribir inscribirse inscribirnos "
        "entrar_en_la_lista formar_parte está_en_la_lista esta_en_la_lista están_en_la_lista firme firmemos "
        "ratificó ratificaron se_sumó se_unió se_adhirió echó_la_firma",
        Cue.HOW: "cómo_hacemos qué_hay_que_hacer que_hay_que_hacer qué_tenemos_que_hacer qué_debe_hacer "
        "que_debe_hacer qué_tiene_que_hacer que_tiene_que_hacer trámite trámites requisitos pasos_para "
        "a_quién_escribo queremos quisiera_que quiero_que",
        Cue.OUR: "mi_ciudad nuestra_ciudad mi_alcalde nuestro_alcalde mi_alcaldesa nuestra_alcaldesa mi_municipio "
        "nuestro_municipio mi_pueblo nuestro_pueblo mi_ayuntamiento nuestro_ayuntamiento mi_intendente mi_comuna "
        "nuestra_comuna trabajo_en_el_ayuntamiento trabajo_en_la_alcaldía trabajo_en_la_municipalidad "
        "soy_concejal soy_concejala soy_alcalde soy_alcaldesa soy_regidor",
        Cue.CITY: "ayuntamiento alcaldía alcaldías municipio comuna pueblo pueblos concejo partidos intendencias",
        Cue.LIST: "lista_completa todas_las_ciudades todos_los_firmantes el_listado_completo",
        Cue.FILL: "como_participan cómo_participan "
        "che wey güey órale oye parce mano bro porfa porfis xfa xfavor q k tb tmb ahorita nomás pues "
        "la_neta fíjate ni_idea",
    },
    "pt": {
        Cue.STEPS: "como_fazemos_para_aderir como_faço_para_aderir como_podemos_aderir como_podemos_assinar",
        Cue.SIGN: "aderir aderirmos aderiu adere juntar_se juntar_nos juntar_mo_nos participar entrar_na_lista "
        "entrar_nessa entrar ingressar assine assinasse fazer_parte na_lista está_na_lista tá_na_lista "
        "ta_na_lista subscreveu subscreveram ratificou firmou firmaram topou",
        Cue.HOW: "como_fazemos como_fazer como_faz o_que_precisa o_que_preciso o_que_a_gente_precisa "
        "o_que_tem_que_fazer passos_para procedimento requisitos quero_que queremos gostaria_que com_quem_falo",
        Cue.OUR: "minha_cidade nossa_cidade meu_prefeito nosso_prefeito minha_prefeita minha_prefeitura "
        "nossa_prefeitura minha_câmara nossa_câmara meu_município nosso_município meu_concelho o_meu_concelho "
        "sou_vereador sou_vereadora sou_prefeito trabalho_na_prefeitura trabalho_na_câmara a_gente "
        "presidente_da_nossa_câmara",
        Cue.CITY: "prefeitura câmara município municípios concelho concelhos vila aldeia",
        Cue.LIST: "lista_completa todas_as_cidades todos_os_signatários lista_inteira",
        Cue.FILL: "precisa precisam trem vc vcs tb tbm pq blz vlw né tá tô pra pro cara mano gente oxe uai "
        "tipo_assim fixe pá",
    },
    "it": {
        Cue.SIGN: "aderire aderisce aderiamo aderito unirci unirsi unisca partecipare entrare_nella_lista far_parte "
        "sottoscrivere firmare firmi firmasse nella_lista in_elenco in_lista è_nella_lista ha_aderito ratificato",
        Cue.HOW: "come_si_fa come_facciamo come_può cosa_serve cosa_deve_fare cosa_dobbiamo_fare procedura "
        "requisiti a_chi_scrivo vorremmo vogliamo",
        Cue.OUR: "la_mia_città la_nostra_città il_mio_sindaco il_nostro_sindaco il_mio_comune il_nostro_comune "
        "mio_comune nostro_comune mia_città nostra_città mio_sindaco nostro_sindaco sono_consigliere sono_sindaco "
        "lavoro_in_comune",
        Cue.CITY: "comune comuni municipio paese",
        Cue.FILL: "finora fin_qui boh raga cmq xké nn ke",
        Cue.LIST: "elenco_completo tutte_le_città tutti_i_firmatari",
    },
    "ca": {
        Cue.SIGN: "sumar sumar_se sumar_nos_hi adherir adherir_se adherir_nos unir_se signi signés afegir_nos",
        Cue.HOW: "com com_ens com_podem què_cal què_hem_de_fer podem pot",
        Cue.OUR: "meva_ciutat nostra_ciutat meu_alcalde nostre_alcalde meu_poble nostre_poble nostre_ajuntament "
        "ens_hi sóc_regidora sóc_regidor soc_regidora soc_regidor el_meu",
    },
    "gl": {
        Cue.SIGN: "asinou asinaron asinado asinar sumarnos unirnos adherirse asina asinantes",
        Cue.HOW: "como que_hai_que_facer",
        Cue.OUR: "a_miña_cidade o_noso_concello o_meu_concello noso_alcalde meu_alcalde",
        Cue.WHICH: "cales que_cidades",
        Cue.CITY: "cidade cidades concello concellos vila vilas",
    },
    "ro": {
        Cue.SIGN: "alătura alătură alăturăm alăturat alăture semna semneze semnăm semnat semnează adera adere "
        "înscrie înscriem semnatare semnatarele semnatarii pe_listă intra_pe_listă",
        Cue.HOW: "cum ce_trebuie_să ce_trebuie cum_poate cum_putem cum_ne ce_pași",
        Cue.OUR: "orașul_meu orașul_nostru primarul_meu primarul_nostru comuna_mea primăria_noastră primăria_mea "
        "lucrez_la_primărie sunt_consilier sunt_primar ne",
        Cue.CITY: "primărie primăria primării comună comune oraș orașe orașele municipii localități",
        Cue.FILL: "lucrez la să județul judetul județ județului declarației cui",
    },
    "de": {
        Cue.STEPS: "wie_können_wir_unterzeichnen wie_können_wir_beitreten wie_können_wir_mitmachen",
        Cue.SHOW: "zeig_mir_mal",
        Cue.SIGN: "beitreten mitmachen mitunterzeichnen unterzeichnen unterschreiben anschließen dabei_sein "
        "dazukommen auf_die_liste auf_der_liste draufstehen draufsteht beitritt eintragen_lassen unterschriem "
        "unterschreim unterschribe unterschribä unterschriibe ungerschribe ungerschrivve unterschrimm "
        "unterschriwwe underschribe underschriebe ungerschriebe unterschriewe derbi debii debi drbi dabi dobei "
        "mitmacht macht_da_mit",
        Cue.HOW: "wie_kann wie_können wie_machen was_muss was_müssen was_braucht was_braucht_es wie_komme "
        "wie_kommen wie_kommt an_wen wo_meldet möchten möchte wollen",
        Cue.OUR: "meine_stadt unsere_stadt mein_bürgermeister unser_bürgermeister meine_bürgermeisterin "
        "unsere_bürgermeisterin meine_gemeinde unsere_gemeinde unser_dorf mein_dorf unser_gemeinderat "
        "unser_stadtrat ich_arbeite_im_rathaus bin_stadtrat bin_stadträtin bin_gemeinderat unser_ort "
        "ich_bin_bürgermeister",
        Cue.CITY: "rathaus gemeinde gemeinden dorf ort stadtrat stadtregierung stadtverwaltung",
        Cue.LIST: "gesamte_liste komplette_liste vollständige_liste alle_städte alle_unterzeichner",
        Cue.FILL: "stimmts oder_was gell ne gä gäll hod hot hät hett het hend isch bisch scho scho_no dobei konkret "
        "au o ou och och_scho eigetlech eigentlech säg mau dere däre dä di si z grüezi grüessech moin servus tach "
        "jo nö net ned nit erklärig deklaration_da digga alter wat dat des doch_unter",
    },
    "gsw": {
        Cue.SIGN: "unterschribe unterschriibe ungerschribe underschribe underschriibe derbi debii drbi mitmacht",
        Cue.FILL: "het hett hät hend isch sind scho au o ou eigetlech bi_dere bi dere erklärig säg mau z si grüezi "
        "grüessech merci und oder nöd nid ned",
        Cue.WHO: "wär wer",
        Cue.WHICH: "weli welchi wele",
        Cue.CITY: "stadt städt schtadt schtedt gmeind gmeinde",
        Cue.LEADER: "stapi stadtpräsi bürgermeischter gmeindspräsident",
    },
    "lb": {
        Cue.SIGN: "ënnerschriwwen ënnerschreiwen ënnerschriff op_der_lëscht matgemaach",
        Cue.WHO: "wien_huet_alles wien_huet ween",
        Cue.FILL: "huet hunn ass alles schonn an déi den dat",
        Cue.WHICH: "wéi_eng",
        Cue.CITY: "stad stied gemeng gemengen",
        Cue.LEADER: "buergermeeschter buergermeeschtesch",
    },
    "nl": {
        Cue.FILL: "doet_er doet_iemand doen_er",
        Cue.SIGN: "meedoen aansluiten toetreden aanmelden meetekenen ondertekenen tekenen op_de_lijst_komen "
        "erbij_komen getekent hebben_getekend heeft_getekend",
        Cue.HOW: "hoe_kan hoe_kunnen hoe_komen wat_moet wat_moeten wat_is_er_nodig bij_wie willen",
        Cue.OUR: "mijn_stad onze_stad mijn_burgemeester onze_burgemeester mijn_gemeente onze_gemeente ons_dorp "
        "mijn_dorp ik_werk_bij_de_gemeente ik_ben_raadslid ik_ben_wethouder onze_gemeenteraad",
        Cue.CITY: "gemeentehuis stadhuis gemeenteraad",
        Cue.LIST: "hele_lijst volledige_lijst alle_steden alle_ondertekenaars",
    },
    "sv": {
        Cue.ELSE: "vädret_i",
        Cue.SIGN: "gå_med ansluta_oss ansluta_sig skriva_på vara_med hänga_på stå_med komma_med",
        Cue.HOW: "hur_gör hur_kan hur_blir vad_krävs vad_behöver vad_måste vill_att",
        Cue.OUR: "min_stad vår_stad min_kommun vår_kommun min_borgmästare vår_borgmästare jag_jobbar_på_kommunen",
        Cue.LIST: "hela_listan alla_städer alla_undertecknare",
    },
    "da": {
        Cue.ELSE: "været_i vejret_i",
        Cue.SIGN: "slutte_sig_til tilslutte_os tilslutte_sig være_med komme_med skrive_under skriver_på",
        Cue.HOW: "hvordan_kan hvordan_gør hvad_kræver hvad_skal",
        Cue.OUR: "min_by vores_by min_kommune vores_kommune min_borgmester vores_borgmester",
        Cue.LIST: "hele_listen alle_byer",
    },
    "nb": {
        Cue.ELSE: "været_i",
        Cue.SIGN: "slutte_seg_til slutte_oss_til bli_med være_med komme_med",
        Cue.HOW: "hvordan_kan hvordan_gjør hva_kreves hva_må korleis",
        Cue.OUR: "min_by byen_min vår_by byen_vår min_kommune kommunen_vår vår_kommune ordføreren_vår ordføreren_min",
        Cue.LIST: "hele_listen hele_lista alle_byene alle_byer",
    },
    "fi": {
        Cue.SIGN: "liittyä liittyy liitymme mukaan allekirjoittamaan allekirjoittaisi pääsee_listalle lähteä_mukaan",
        Cue.HOW: "miten kuinka miten_voi mitä_pitää mitä_täytyy",
        Cue.OUR: "kaupunkimme meidän_kaupunki kotikaupunkini kuntamme meidän_kunta pormestarimme minun_kaupunkini",
        Cue.LIST: "koko_lista kaikki_kaupungit kaikki_allekirjoittajat",
    },
    "is": {
        Cue.SIGN: "skrifað_undir skrifaði_undir skrifa_undir undirritað undirritaði á_listanum vera_með",
        Cue.HOW: "hvernig",
        Cue.OUR: "borgin_mín bærinn_minn bærinn_okkar bæjarstjórinn_okkar borgin_okkar",
    },
    "af": {
        Cue.SIGN: "aansluit teken geteken onderteken op_die_lys",
        Cue.HOW: "hoe hoe_kan wat_moet",
        Cue.OUR: "my_stad ons_stad ons_dorp my_dorp ons_burgemeester ons_munisipaliteit",
    },
}
# "Our city" says that it is about a city, too.
TABLE: Table = {
    language: {
        **words,
        Cue.CITY: " ".join(
            (words.get(Cue.CITY, ""), *(text for text in words.get(Cue.OUR, "").split() if "_" in text))
        ),
    }
    for language, words in _TABLE.items()
}
