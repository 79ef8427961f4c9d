"""How people of the Romance languages ask on a phone: to get in on it, whose idea it was, what they have set up there,
which way one signs.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "fr": {
        Cue.SIGN: "s_y_mettre s_y_met s_y_mettent s_y_mette s_est_lancée s_est_lancé a_adhéré ont_adhéré a_rejoint "
        "ont_rejoint est_dans_le_lot dans_le_lot fait_partie_du_lot font_partie_du_lot a_dit_banco a_accepté "
        "ont_accepté apporté_son_soutien donné_son_accord a_donné_sa_signature mis_sa_signature posé_sa_signature "
        "mettre_sa_signature mis_son_nom mettre_son_nom est_membre sont_membres est_engagée y_est y_sont y_figure "
        "y_figurent y_participe y_participent s_est_associé s_est_associée s_est_ralliée en_sont en_sont_aussi "
        "dans_la_bande à_bord montée_à_bord prend_part prennent_part a_pris_part ont_pris_part prendre_part "
        "est_inscrite est_inscrit est_listée répertoriée compte_parmi a_suivi_le_mouvement suivi_le_mouvement "
        "signataire_ou_pas faitpartie enfaitpartie a_validé ont_validé est_raccord on_signe a_fini_par_signer",
        Cue.DO: "ont_mis_en_place a_mis_en_place met_en_place mettent_en_place mettre_en_place bosse_sur bossent_sur "
        "a_monté ont_monté organise organisent propose proposent met_en_œuvre mis_en_œuvre trame fiche fichent "
        "quelles_actions qu_est_ce_qui_se_fait ce_qui_se_fait a_donné_quoi bougent bouge_pour agissent_pour menée "
        "menées dispositifs dispositif",
        Cue.START: "eu_l_idée eut_l_idée l_idée_de_qui idée_de_qui c_est_l_idée_de a_imaginé imaginé pensé_à_ça "
        "c_est_né est_née_quand est_né_quand née_quand né_quand née_où né_où c_est_parti parti_d_où partie_d_où "
        "vient_de_qui ça_vient_de_qui remonte ça_remonte remonte_à_quand ça_date date_de_quand existe_depuis "
        "ça_existe_depuis depuis_quand_existe a_démarré a_débuté a_commencé lancée_par lancé_par créé_par créée_par "
        "fondé_par écrite_par rédigée_par rédacteur rédacteurs a_rédigé qui_a_écrit qui_pilote qui_porte_ça "
        "à_l_initiative initiateurs instigateur instigateurs mis_sur_pied qui_a_fondé chapeaute est_le_père_de "
        "c_est_sorti_quand sorti_quand sortie_quand ça_vient_d_où provient_de_qui",
        Cue.STEPS: "quelles_sont_les_étapes les_étapes_pour quelles_étapes étapes_pour_signer étapes_pour_adhérer "
        "comment_on_signe comment_on_adhère comment_on_rejoint comment_rejoindre comment_s_inscrire "
        "comment_participer comment_intégrer comment_on_s_inscrit comment_nous_joindre comment_s_y_prendre "
        "on_s_y_prend_comment il_faut_faire_quoi_pour que_faut_il_envoyer où_signer où_est_ce_qu_on_signe "
        "on_signe_où où_s_inscrire où_on_signe",
        Cue.POINT: "objectif objectifs volet volets axe axes s_engagent_à s_engage_à s_engagent_ils s_engagent_elles "
        "à_quoi_s_engage à_quoi_s_engagent à_quoi_ça_engage promettent promis ont_promis engagement_numéro",
        Cue.PLEDGE: "résumé_de_la en_résumé résume résumer résumes résume_moi dis_moi_ce_que_ça_dit contenu teneur "
        "en_deux_mots en_deux_phrases en_quelques_mots texte_complet texte_intégral texte_entier ça_consiste_en_quoi "
        "de_quoi_s_agit_il de_quoi_il_s_agit",
        Cue.MANY: "ils_sont_combien elles_sont_combien on_est_combien y_en_a_combien combien_y_en_a "
        "combien_de_villes combien_de_communes combien_de_mairies combien_de_maires ça_fait_combien",
        Cue.LIST: "toutes_les_communes tous_les_maires les_signataires liste_des_villes liste_des_signataires "
        "liste_entière toute_la_liste la_liste_entière",
        Cue.SHOW: "file_moi envoie_moi envoyez_moi balance donne_moi passe_moi affiche_moi",
        Cue.THANK: "c_est_gentil trop_gentil super_gentil merci_à_toi merci_à_vous merci_d_avoir_répondu t_es_top "
        "vous_êtes_top à_la_prochaine bonne_aprem bonne_journée_à_vous bisous bises biz",
        Cue.GREET: "yo cc_ça_va comment_va ça_dit_quoi_chef quoi_de_neuf ça_gaze ça_boume la_forme salut_à_tous",
        Cue.FILL: "nos_voisins chez_nos_voisins les_voisins",
        Cue.ELSE: "on_mange manger_quoi on_mange_quoi mange_quoi bien_manger on_boit boire_un_verre dormir_à "
        "sortir_ce_soir quoi_visiter il_fait_combien quel_temps_fait_il quel_bus quel_train prendre_le_train "
        "prix_du_billet trottinette trottinettes",
    },
    "es": {
        Cue.SIGN: "apuntadas se_anotaron anotada anotado se_prendió se_prendieron se_prendió_con se_subió_al_barco "
        "se_subió_a_esto se_metió_en_esto se_metió_en_eso se_metieron_en_esto entró_en_la entraron_en_la "
        "entraron_en_esto sí_le_entró no_le_entró jaló_con jalaron_con le_jaló sí_jaló se_plegó plegó plegaron "
        "se_copó se_comprometió se_comprometieron comprometida rubricó rubricaron rubricado estampó puso_la_firma "
        "pusieron_la_firma puso_su_firma echó_firma echaron_la_firma dio_la_firma dieron_el_sí dijeron_que_sí "
        "aceptó_firmar aceptaron_firmar integra_la integran_la integra_el_grupo está_incluida incluidas "
        "aparece_en_la_lista sale_en_la_lista salen_en_la_lista aparece_entre figura_entre participaron adheridos "
        "se_incorporó se_incorporaron incorporada sume sumes sumen sumara súmense está_adentro están_adentro "
        "está_metido_en está_en_eso toma_parte tomó_parte tomaron_parte avaló avalaron avala se_adhiere se_adhieren "
        "se_suma se_suman se_unen se_une está_apuntada están_apuntadas dijo_sí formaparte",
        Cue.DID: "hizo hicieron hiciste realizó realizaron organizó organizaron logró lograron implementó "
        "implementaron armaron",
        Cue.DO: "llevan_a_cabo lleva_a_cabo realizan impulsa impulsan qué_acciones qué_medidas qué_ha_hecho "
        "qué_han_hecho puso_en_marcha pusieron_en_marcha ha_puesto_en_marcha en_marcha qué_anda anda_en "
        "qué_trabajo_hace en_qué_anda en_qué_andan implementa implementan",
        Cue.START: "quién_tuvo_la_idea tuvo_la_idea la_idea_de_quién idea_de_quién se_le_ocurrió se_les_ocurrió "
        "ocurrió_esto inventado idearon comenzaron arrancaron nació_esto nació_todo nació_la nació_esta nació_eso "
        "surgieron salió_esto salió_eso de_dónde_salió de_dónde_viene de_dónde_nace de_dónde_surge de_dónde_sacaron "
        "desde_cuándo fundaron gestó armó_esto montó_esto quién_armó quién_montó quién_empezó se_fundó se_lanzó "
        "se_originó originó autora redactaron escribió_esto quién_escribió quién_lo_escribió quién_lo_inventó "
        "quién_inventó impulsor impulsores creador creadores está_detrás hay_detrás",
        Cue.STEPS: "qué_pasos pasos_a_seguir los_pasos_para cuáles_son_los_pasos cómo_firmo cómo_firmamos "
        "cómo_me_sumo cómo_le_hago_para_firmar cómo_hago_para_firmar cómo_hago_para_que cómo_se_firma cómo_se_suma "
        "cómo_sumarse cómo_adherirse cómo_unirse cómo_adherir cómo_nos_unimos cómo_nos_adherimos cómo_nos_apuntamos "
        "cómo_apuntarse cómo_inscribirse cómo_inscribimos cómo_entrar cómo_entramos qué_se_necesita_para "
        "qué_hace_falta_para qué_hay_que_hacer_para qué_hay_que_hacer_pa con_quién_hablo con_quién_habla "
        "con_quién_hay_que_hablar con_quién_contacto a_quién_contacto dónde_se_firma dónde_hay_que_firmar "
        "dónde_se_anotan se_sume_pasos se_sume_qué_hago pueblo_se_sume ciudad_se_sume municipio_se_sume pueblo_firme "
        "ciudad_firme cómo_puede_firmar cómo_puede_sumarse cómo_puede_adherirse",
        Cue.POINT: "se_comprometen se_compromete comprometen compromete prometen prometieron punto_número objetivo "
        "objetivos a_qué_se_comprometen",
        Cue.PLEDGE: "en_resumen resúmeme resumime resumen resumir resumido en_pocas_palabras en_dos_palabras "
        "en_cristiano de_qué_va de_qué_trata de_qué_se_trata de_qué_habla qué_pone_ahí contenido texto_completo "
        "qué_dice_el_documento acuerdo_ese",
        Cue.MANY: "cuántas_van cuántos_van cuántas_hay cuántos_hay cuántas_son cuántos_son cuántas_llevan "
        "qué_cantidad cuántos_alcaldes cuántos_municipios",
        Cue.LIST: "lista_entera todas_las_que_firmaron todos_los_que_firmaron lista_de_ciudades lista_de_firmantes "
        "los_firmantes las_firmantes",
        Cue.SHOW: "suéltame suelta tírame pásamela mándamela muéstramela a_ver",
        Cue.THANK: "sos_un_genio sos_una_genia eres_un_crack saludos saludines bendiciones cuídate dios_te_bendiga",
        Cue.GREET: "qué_más qué_más_pues quiúbole buenas_buenas qué_hay qué_pasó_bot cómo_vas cómo_andas cómo_te_va "
        "qué_hacés todo_bien",
        Cue.FILL: "una_tirana un_tirano unas_tiranas a_cagar te_cagar vete_a_la_mierda",
        Cue.ELSE: "bache baches semáforo semáforos multa_de_tráfico cuándo_juega juega_hoy qué_comer me_enfermé "
        "boletos_para vuelos_a",
    },
    "pt": {
        Cue.SIGN: "aderido subscrito rubricou deu_a_assinatura pôs_a_assinatura assinou_embaixo tão_na_lista "
        "tão_dentro tá_no_meio está_no_meio juntaram_se se_comprometeu embarcaram integram foi_na_onda disse_sim "
        "disseram_que_sim aceitou_assinar tomou_parte fazparte inscrito já_aderiu já_assinou aderirem nossa_adesão",
        Cue.DID: "fez fizeram realizou realizaram organizou organizaram aprontou aprontaram implementou "
        "implementaram conseguiu montou montaram",
        Cue.DO: "tá_fazendo tão_fazendo realiza realizam põe_em_prática pôs_em_prática botou_em_prática que_ações "
        "quais_ações que_medidas leva_a_cabo faz_na_prática faz_de_bom andam_fazendo anda_aprontando "
        "que_trabalho_faz",
        Cue.START: "quem_teve_a_ideia teve_essa_ideia ideia_de_quem bolaram criou_isso criou_isto quem_criou "
        "nasceu_isso nasceu_isto nasceu_a surgiram de_onde_surgiu de_onde_veio de_onde_vem de_onde_saiu desde_quando "
        "lançaram fundaram idealizador quem_começou começou_isso começou_isto começou_tudo isso_começou "
        "quem_escreveu promoveu_isso tá_por_trás tirou_isso criador criadores partiu_de_quem de_quem_partiu",
        Cue.STEPS: "quais_os_passos os_passos_para passos_pra passos_para quais_são_os_passos como_assino "
        "como_assinamos como_se_assina como_aderir como_aderimos como_se_adere como_entrar como_entramos "
        "como_fazer_pra_assinar como_faz_pra_assinar como_faço_pra_assinar o_que_é_preciso_para que_é_preciso_para "
        "que_é_necessário_para o_que_precisa_pra com_quem_falo com_quem_fala com_quem_falar a_quem_escrevo "
        "onde_assino onde_se_assina onde_a_gente_assina a_gente_assina como_inscrever como_participar "
        "como_pode_aderir como_pode_assinar",
        Cue.POINT: "se_comprometem se_compromete comprometem compromete prometem prometeram meta objetivo objetivos "
        "compromissos_assumidos",
        Cue.PLEDGE: "em_resumo resume resumir resumo resuma resumindo em_poucas_palavras em_duas_palavras "
        "do_que_se_trata de_que_se_trata do_que_trata de_que_fala sobre_o_que_é conteúdo texto_completo "
        "que_diz_o_texto trocando_em_miúdos",
        Cue.MANY: "quantas_são quantos_são quantas_já quantos_já quantas_tem quantas_há quantas_cidades "
        "quantos_municípios quantas_câmaras quantas_prefeituras",
        Cue.LIST: "lista_toda toda_a_lista a_lista_toda lista_das_cidades os_signatários",
        Cue.SHOW: "solta_a manda_aí passa_aí bota_aí joga_aí me_vê",
        Cue.THANK: "obrigadinha agradecido agradecida muito_amável beijo beijos bjs bjo bjos falou_então deus_abençoe",
        Cue.GREET: "oiee oi_gente iae tudo_joia tudo_certo viva_malta boas boa_malta tudo_tranquilo blz_mano",
        Cue.FILL: "te_catar vai_te_catar se_catar te_foder",
        Cue.ELSE: "posto_de_saúde fila_do jogo_do quando_joga o_que_comer trânsito ônibus_para",
    },
    "it": {
        Cue.SIGN: "hanno_aderito messo_la_firma messo_a_firma ha_messo_la_firma hanno_messo_la_firma apposto "
        "ha_apposto partecipato fra_i_firmatari c_è_dentro ci_sta_dentro sta_in_lista è_in_lista si_è_aggiunta "
        "si_è_impegnata si_è_impegnato impegnata hanno_detto_sì figura_tra risulta_firmataria risulta_tra a_bordo "
        "è_salita_a_bordo coinvolta coinvolto coinvolti firmato_pure ha_firmato_pure ha_accettato hanno_accettato "
        "sottoscrive sta_dentro stanno_dentro ha_siglato siglato faparte",
        Cue.DID: "fatto combinato realizzato organizzato attuato messo_in_campo messo_in_piedi hanno_fatto ha_fatto",
        Cue.DO: "che_combina cosa_combina cosa_combinano fa_di_concreto fa_di_bello quali_azioni che_azioni "
        "che_iniziative mette_in_campo mette_in_pratica in_pratica_fa realizza realizzano porta_avanti "
        "portano_avanti si_muove si_muovono che_si_fa_a cosa_si_fa_a",
        Cue.START: "avuto_l_idea ha_avuto_l_idea avuto_questa_idea venuta_l_idea venuto_in_mente venuta_in_mente "
        "idea_di_chi di_chi_è_stata_l_idea di_chi_era_l_idea s_è_inventato si_è_inventato è_partita_l è_partita_la "
        "è_partita_questa è_partita_sta è_partito_tutto partita_l_iniziativa è_nata_l è_nata_la è_nata_questa "
        "è_nata_sta è_nato_tutto nata_questa da_dove_nasce da_dove_viene da_dove_arriva saltata_fuori saltato_fuori "
        "è_iniziata è_iniziato cominciata è_cominciata ha_lanciato da_quanto_esiste ideatore ideatori ha_scritto "
        "ha_redatto tirato_fuori tirata_fuori messo_su messa_su ha_creato chi_sta_dietro risale promotori promotore",
        Cue.STEPS: "quali_passi che_passi i_passi_per come_si_firma come_firmo come_firmiamo come_aderire "
        "come_aderiamo come_si_aderisce come_entrare come_entriamo come_si_fa_a_firmare come_si_fa_ad_aderire "
        "come_si_fa_a_far cosa_serve_per che_serve_per cosa_bisogna_fare_per con_chi_parlo con_chi_parliamo "
        "a_chi_scriviamo a_chi_scrivo dove_si_firma dove_firmiamo come_iscriversi come_iscrivere come_partecipare "
        "come_può_aderire come_può_firmare far_aderire far_firmare",
        Cue.POINT: "si_impegnano si_impegna impegnano promettono promette obiettivo obiettivi punto_numero "
        "hanno_promesso cosa_si_impegnano",
        Cue.PLEDGE: "in_sintesi in_breve riassumi riassumere riassunto riassumimi in_due_parole in_poche_parole "
        "in_soldoni di_che_si_tratta di_cosa_si_tratta di_che_parla di_cosa_parla contenuto testo_completo "
        "testo_integrale che_c_è_scritto cosa_c_è_scritto",
        Cue.MANY: "quanti_sono quante_sono in_quanti in_quante quanti_ce_n_è quante_ce_ne quanti_comuni quante_città "
        "quanti_sindaci",
        Cue.LIST: "elenco_intero lista_intera lista_completa i_firmatari elenco_dei_firmatari",
        Cue.SHOW: "sparami buttami_giù fammi_leggere mandami passami girami",
        Cue.THANK: "grazie_infinite grazie_gentilissimo gentilissimo gentilissima molto_gentile vi_ringrazio "
        "sei_un_grande ci_sentiamo un_abbraccio",
        Cue.GREET: "ehi_ciao weilà uè tutto_ok we_we",
        Cue.ELSE: "buche parcheggio parcheggi squadra_di quando_gioca cosa_mangiare multa",
    },
}
