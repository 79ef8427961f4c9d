"""In French."""

from collections.abc import Mapping

FRENCH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "fr": "fiable arnaque est_la_source sont_les_sources quoi_la_source ça_d_où d_où_viennent d_où_vient_cette "
        "d_où_vient_l d_où_vient_la d_où_tu d_où_vous où_vous_avez_trouvé comment_tu_sais comment_vous_savez "
        "=la_source =les_sources ta_source tes_sources votre_source vos_sources c_est_quoi_les_sources quelle_source "
        "quelles_sources d_où_ça_vient d_où_ça_sort ça_vient_d_où ça_sort_d_où où_avez_vous_trouvé où_tu_as_trouvé "
        "où_t_as_trouvé c_est_officiel est_ce_officiel liste_officielle bot_officiel =officiel =c_est_sérieux "
        "=c_est_sûr =t_es_sûr =tu_es_sûr =t_es_sûr_de_toi =vous_êtes_sûr =vous_êtes_sûrs =vraiment =c_est_vrai "
        "=c_est_vrai_ça liste_date_de_quand est_à_jour sont_à_jour bien_à_jour mise_à_jour mises_à_jour "
        "d_où_vous_tenez_ça vos_infos_d_où tes_infos_d_où tirez_vos_infos tires_tes_infos d_où_viennent_ces_données "
        "d_où_viennent_les_données d_où_viennent_vos_données sortent_ces_données vient_cette_information "
        "ces_chiffres_d_où qui_vous_donne qui_te_donne qui_vous_a_dit qui_t_a_dit qui_me_dit_que qui_garantit_que "
        "tout_ça_c_est_vrai",
    },
    "network": {
        "fr": "strong_cities_c_est quoi_strong_cities qui_strong_cities qui_est_strong_cities c_est_quoi_le_réseau "
        "c_est_quoi_ce_réseau c_est_quoi_votre_réseau c_quoi_ce_réseau c_quoi_le_réseau quel_est_ce_réseau "
        "quel_réseau qu_est_ce_que_le_réseau qu_est_ce_que_ce_réseau réseau_des_villes_fortes réseau_strong_cities "
        "=le_réseau =réseau adhérer_au_réseau parle_moi_du_réseau ce_fameux_réseau parle_moi_de_ce_réseau "
        "ce_réseau_ça le_réseau_ça qui_est_dans_le_réseau réseau_c_est_qui réseau_ça_regroupe",
    },
    "languages": {
        "fr": "en_anglais_svp en_anglais_stp en_anglais_s_il en_français_svp en_français_s_il en_arabe_svp "
        "en_arabe_s_il quelle_langue quelles_langues tu_parles_anglais tu_parles_français tu_parles_arabe "
        "vous_parlez_français vous_parlez_anglais vous_parlez_arabe traduire traduction tu_parles_espagnol "
        "tu_parles_allemand tu_parles_quelle tu_parles_quelles parles_tu parlez_vous vous_parlez_quelle "
        "vous_parlez_quelles tu_causes_français combien_de_langues en_français_stp en_arabe_stp =en_anglais "
        "=en_français =en_arabe =en_espagnol =français =anglais =arabe =parle_français =parlez_français "
        "parle_en_français parlez_en_français réponds_en répondez_en parlez_vous_anglais parlez_vous_français "
        "aussi_en_anglais aussi_en_espagnol aussi_en_arabe en_italien en_allemand en_portugais en_turc en_ukrainien "
        "réponds_aussi écrire_en_espagnol parler_en_français parler_en_arabe parler_en_anglais disponible_en",
    },
    "latest": {
        "fr": "en_dernier en_premier le_dernier_à la_dernière_à les_derniers_à les_dernières_à le_premier_à "
        "la_première_à les_premiers_à les_premières_à du_nouveau du_neuf signé_récemment récemment_signé "
        "dernière_ville première_ville dernières_villes premières_villes plus_récent plus_récente plus_récentes "
        "plus_récents dernier_à_avoir_signé dernière_à_avoir_signé derniers_à_avoir_signé dernières_à_avoir_signé "
        "dernier_à_signer dernière_à_signer dernier_signataire dernière_signataire derniers_signataires "
        "dernières_signataires dernière_signature dernières_signatures dernier_maire derniers_maires derniers_arrivés "
        "dernières_arrivées dernier_arrivé =le_dernier =la_dernière =les_derniers =les_dernières signé_dernièrement "
        "rejoint_récemment signatures_récentes =nouveau =nouveautés =quoi_de_neuf =les_nouveaux =les_nouvelles "
        "=la_première =le_premier petits_nouveaux les_nouveaux_signataires les_plus_récents vient_de_signer "
        "viennent_de_signer vient_de_rejoindre ajoutées_récemment ajoutés_récemment signé_tout_récemment",
    },
    "order": {
        "fr": "la_plus_grande les_plus_grandes la_plus_grosse les_plus_grosses la_plus_petite les_plus_petites "
        "le_plus_petit plus_grande_ville plus_peuplée plus_peuplées alphabétique capitales femmes_maires "
        "maires_femmes femme_maire quel_parti parti_politique plus_jeune_maire maire_le_plus plus_grandes_villes "
        "plus_grosse_ville plus_grosses_villes plus_petite_ville plus_petites_villes plus_petite_commune "
        "plus_grande_commune plus_petit_village plus_grande_signataire plus_petite_signataire par_population "
        "par_taille classées_par classés_par triées_par trier_la_liste trier_par quelle_capitale =capitale "
        "maire_le_plus_jeune nombre_d_habitants par_nombre_d_habitants par_taille_de classez classe_les trie_les "
        "un_classement le_classement du_plus_grand_au_plus_petit y_a_des_capitales_dedans dirigées_par_des_femmes "
        "par_une_femme petit_patelin combien_de_villages",
    },
    "nearby": {
        "fr": "près_de_moi près_d_ici proche_de_moi autour_de_moi à_côté_de_moi dans_mon_coin dans_le_coin "
        "aux_alentours les_environs la_plus_proche les_plus_proches à_proximité où_je_vis pas_loin_de_chez_moi "
        "pas_loin_d_ici proche_de_chez_moi proches_de_moi proche_d_ici à_côté_d_ici autour_de_chez_moi autour_d_ici "
        "dans_notre_coin dans_les_parages dans_ma_région dans_notre_région dans_mon_département dans_mon_pays "
        "dans_notre_pays dans_mon_canton =par_ici =par_chez_moi =proche =autour près_de_chez à_côté_de_chez "
        "les_parages à_la_ronde pas_trop_loin dans_le_secteur dans_mon_secteur vers_chez_moi vers_chez_nous du_coin",
    },
    "file": {
        "fr": "en_pdf un_pdf le_pdf en_csv fichier télécharger téléchargement imprimer imprimable exporter "
        "version_pdf format_pdf en_excel un_excel tableau_excel sous_excel sous_forme_de_tableau en_word un_tableur "
        "fichier_csv version_imprimable fichier_excel format_word sous_format sur_papier sous_forme_de "
        "enregistrer_la_liste récupérer_la_liste sauvegarder_la_liste copier_la_liste version_papier",
    },
    "examples": {
        "fr": "un_exemple des_exemples quelques_exemples les_exemples d_exemples quels_exemples exemples_concrets "
        "exemples_de exemple_de exemple_concret bonnes_pratiques font_les_villes villes_font font_quoi font_ils "
        "font_elles ont_fait_quoi ils_font elles_font font_concrètement en_pratique la_pratique quels_thèmes "
        "quels_sujets actions_concrètes =exemple =exemples =par_exemple exemples_d_actions bonne_pratique "
        "que_font_ces_villes qu_ont_fait_les_villes qu_est_ce_qu_elles_ont_fait qu_est_ce_qu_ils_ont_fait "
        "que_font_les_maires ça_donne_quoi_concrètement ça_donne_quoi_en_vrai =sujets =projets les_thèmes "
        "quels_projets quelles_actions donne_un_exemple donne_des_exemples vraie_vie cas_concret cas_concrets "
        "chose_concrète choses_concrètes ce_qu_elles_ont_fait ce_qu_ils_ont_fait ce_qu_elles_font ce_qu_ils_font "
        "actions_menées sont_faites_concrètement de_concret qu_est_ce_qui_a_été_fait qu_est_ce_qui_est_fait",
    },
    "elsewhere": {
        "fr": "le_climat climatique climatiques écologie l_environnement pollution recyclage homosexuels les_gays "
        "les_homos prisons la_prison prisonniers détenus logement logements les_sdf sans_abri chômage handicap "
        "handicapées handicapés la_drogue tourisme les_transports transports_publics impôts l_économie inflation "
        "corruption animaux êtres_humains personnes_âgées les_vieux cybersécurité avortement autochtones pandémie "
        "vaccins =climat du_climat =environnement lgbt lgbtq lgbtqi lgbtqia homosexuel transphobie personnes_trans "
        "personnes_queer marche_des_fiertés en_prison =sdf des_sdf sans_abris les_chômeurs =emploi l_emploi =drogue "
        "les_drogues toxicomanie les_touristes =transports =économie =seniors situation_de_handicap les_pauvres "
        "les_déchets les_ordures la_circulation l_immobilier les_loyers le_logement_social",
    },
    "people": {
        "fr": "vous_contacter te_contacter contacter_quelqu_un qui_contacter comment_contacter contact_presse "
        "service_presse de_téléphone votre_numéro adresse_mail adresse_email votre_mail un_mail vous_joindre "
        "vous_appeler vous_écrire à_qui_m_adresser à_qui_je parler_à_quelqu_un parler_à_un parler_à_une "
        "parler_avec_quelqu_un m_aider coordonnées les_contacter contacter_l_équipe qui_je_contacte =contacter "
        "service_de_presse =presse =je_suis_journaliste journaliste_à_qui journaliste_avec_qui journaliste_qui_puis "
        "journaliste_qui_je journaliste_comment_vous pour_une_interview une_interview_avec numéro_de_tél ton_numéro "
        "un_numéro_où =un_numéro =numéro =téléphone =tél =mail =adresse adresse_e_mail votre_email votre_adresse "
        "te_joindre à_qui_je_m_adresse vraie_personne un_responsable quelqu_un_à_qui un_humain vous_écrit_où "
        "se_plaindre me_plaindre porte_parole au_téléphone joindre_quelqu_un",
    },
    "menu": {
        "fr": "=recommencer =on_recommence =recommence =recommençons =retour =menu =le_menu =retour_au_menu "
        "=retour_menu =menu_principal =menu_svp =accueil =retour_à_l_accueil =page_d_accueil =début =au_début "
        "=du_début =depuis_le_début =retour_au_début =on_reprend_du_début =on_reprend_au_début "
        "=on_reprend_depuis_le_début =reprendre_du_début =reprendre_depuis_le_début =reprends_du_début "
        "=recommencer_du_début =recommencer_depuis_le_début =reprendre_à_zéro =on_reprend_à_zéro =à_zéro =de_zéro "
        "=repartir_à_zéro =repartir_de_zéro =recommencer_à_zéro =réinitialiser =redémarrer =démarrer "
        "=on_repart_de_zéro =bon_on_repart_de_zéro =je_veux_recommencer =on_recommence_tout =on_efface_tout "
        "=efface_tout =annule_tout =reviens_au_début =ramène_moi_au_menu =tout_au_début de_zéro_on repart_de_zéro "
        "repart_à_zéro tout_recommencer retourner_au_menu",
    },
    "origin": {
        "fr": "qui_a_écrit qui_a_rédigé qui_a_lancé qui_a_créé qui_a_inventé qui_a_fait_ça à_l_origine l_auteur "
        "les_auteurs ça_date elle_date signé_où signée_où signée_quand eu_lieu ils_ont_signé_quand "
        "elles_ont_signé_quand ça_a_commencé depuis_quand quel_sommet quelle_occasion pourquoi_new_york "
        "qui_l_a_écrite qui_l_a_écrit qui_l_a_rédigée qui_l_a_rédigé qui_a_pondu qui_l_a_faite qui_l_a_fait "
        "qui_a_fait_cette_déclaration qui_l_a_créée qui_l_a_créé qui_l_a_lancée qui_l_a_lancé idée_de_qui =auteur "
        "=auteurs écrit_par_qui écrite_par_qui rédigée_par_qui rédigé_par_qui lancée_par_qui lancé_par_qui "
        "faite_par_qui de_quelle_année =quand =c_est_quand déclaration_date_de_quand de_quand_date_la_déclaration "
        "de_quand_date_cette_déclaration ça_remonte_à ça_a_été_signé_quand ça_existe_depuis eu_l_idée ça_s_est_passé "
        "depuis_combien_de_temps =en_quelle_année =quelle_année c_était_en_quelle_année c_est_quelle_année "
        "c_était_quelle_année quelle_année_c =quelle_date =c_était_quand c_était_quand_ça c_était_quand_déjà "
        "histoire_de_la_déclaration histoire_de_cette_déclaration remonte_à_quand cette_histoire ça_sort_de_chez_qui "
        "ça_vient_de_qui vient_l_idée venue_l_idée est_née_cette est_née_la existe_depuis_quand derrière_ce_texte "
        "rédigée_quand datée_de_quand",
    },
    "declaration": {
        "fr": "ça_parle elle_parle_de dit_la_déclaration déclaration_dit quoi_dedans écrit_dedans ça_contient "
        "ça_veut_dire quoi_cette_déclaration quelle_déclaration quoi_le_but à_quoi_ça ça_sert à_quoi_s_engagent "
        "à_quoi_elles à_quoi_ils signé_quoi la_lire lire_la_déclaration le_texte texte_complet résume "
        "explique_la_déclaration explique_moi_ça moi_la_déclaration ça_raconte_quoi ça_dit_quoi de_quoi_elle_parle "
        "qu_est_ce_que_ça_dit qu_est_ce_que_ça_raconte que_dit_elle elle_dit_quoi qu_y_a_t_il_dedans "
        "qu_est_ce_qu_il_y_a_dedans quoi_dans_la_déclaration quoi_dans_cette_déclaration c_est_écrit_quoi "
        "c_est_quoi_la_déclaration c_quoi_la_déclaration c_est_quoi_ce_texte quel_est_le_but quel_but "
        "c_est_quoi_l_objectif quel_est_l_objectif quel_objectif à_quoi_elle_sert elle_sert_à_quoi ça_change_quoi "
        "qu_est_ce_que_ça_change pour_quoi_faire quel_intérêt quel_est_l_intérêt pourquoi_c_est_important "
        "en_quoi_c_est_important en_quoi_ça_me_concerne s_engagent_à_quoi qu_est_ce_qu_ils_ont_signé "
        "qu_est_ce_qu_elles_ont_signé =texte =résumez =en_bref =en_gros =explique =explique_moi =expliquez "
        "quoi_l_intérêt je_m_engage_à on_s_engage_à promettent_quoi ont_promis_quoi =où_lire lire_le_texte le_contenu "
        "en_résumé_c résume_moi les_grandes_lignes l_essentiel ça_implique_quoi ça_engage_à ça_m_engage_à "
        "en_quoi_consiste en_quoi_ça_consiste =en_deux_mots c_est_quoi_le_contenu",
    },
    "steps": {
        "fr": "pour_signer faut_faire je_dois_faire on_doit_faire comment_signer adhérer quelles_démarches "
        "la_démarche les_démarches les_étapes la_procédure ça_marche ça_fonctionne ça_se_passe_comment "
        "comment_ça_se_passe peut_signer le_droit_de_signer je_peux_signer puis_je_signer veux_signer voudrais_signer "
        "aimerais_signer voulons_signer veut_signer ajouter_ma ajouter_notre ajoutez inscrire_ma inscrire_notre "
        "inscrivez ville_manque manque_ma où_signer faut_il_faire que_dois_je_faire que_devons_nous_faire "
        "comment_on_signe comment_on_adhère comment_s_inscrire comment_on_s_inscrit quelle_démarche quelles_étapes "
        "=étapes =démarches quelle_procédure prend_combien_de_temps combien_de_temps_faut_il combien_de_temps_il_faut "
        "ça_met_combien_de_temps quelles_conditions les_conditions conditions_d_adhésion peut_on_signer "
        "pouvons_nous_signer mon_maire_peut notre_maire_peut un_village_peut un_particulier_peut au_nom_du_maire "
        "au_nom_de_mon_maire =signer =rejoindre =inscription =s_inscrire combien_de_temps_ça combien_de_temps_pour "
        "on_fait_comment comment_on_fait je_fais_comment quels_papiers quels_documents veut_participer veut_adhérer "
        "peut_participer peut_aussi_signer peut_aussi_adhérer faire_signer_ma faire_signer_mon faire_pour_signer "
        "faire_pour_participer faire_pour_adhérer rentrer_dans_la_liste entrer_dans_la_liste qui_doit_signer",
    },
}
