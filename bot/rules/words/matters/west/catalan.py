"""In Catalan."""

from collections.abc import Mapping

CATALAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "ca": "la_font les_fonts vostra_font d_on_surt d_on_surten d_on_ve d_on_venen d_on_traieu d_on_treus "
        "d_on_heu_tret d_on_ho és_oficial és_fiable com_ho_saps com_ho_sabeu actualització de_quan_és_la_llista "
        "em_puc_fiar =font =fonts la_teva_font les_teves_fonts les_vostres_fonts quina_font quines_fonts "
        "d_on_has_tret sou_oficials llista_oficial bot_oficial =oficial és_de_fiar és_seriós_això =és_veritat "
        "=és_cert =és_veritat_això =de_veritat =de_debò =n_estàs_segur =n_esteu_segurs =estàs_segur és_una_estafa "
        "=estafa és_fals_això =és_fals com_saps_això qui_ho_diu tens_proves quines_proves està_actualitzat "
        "està_actualitzada llista_actualitzada de_quina_data_és_la_llista es_va_actualitzar s_actualitza actualitzeu "
        "d_on_ho_has_tret cada_quan_actualitzeu cada_quan_s_actualitza ho_heu_tret ho_has_tret d_on_surten_les_dades "
        "d_on_surten_aquestes_dades d_on_traieu_les_dades aquestes_dades_d qui_us_ho qui_t_ho_ha_dit en_què_us_baseu "
        "com_us_n_assabenteu com_ho_sap qui_garanteix qui_actualitza s_encarrega_d_actualitzar",
    },
    "network": {
        "ca": "quina_xarxa xarxa_de_ciutats què_és_strong_cities qui_és_strong_cities qui_són_strong_cities "
        "què_és_la_xarxa què_és_aquesta_xarxa qui_és_la_xarxa =la_xarxa =xarxa xarxa_de_ciutats_fortes "
        "aquesta_xarxa_qui què_és_això_de_la_xarxa qui_forma_la_xarxa xarxa_qui_la_forma parla_m_de_la_xarxa "
        "qui_hi_ha_a_la_xarxa la_xarxa_què_és la_xarxa_qui",
    },
    "languages": {
        "ca": "parles_anglès parles_català parles_castellà parleu_català quines_llengües quina_llengua quins_idiomes "
        "quin_idioma altres_llengües meva_llengua en_castellà_si en_català_si en_anglès_si puc_escriure_en traduir "
        "traducció parles_àrab parles_francès parleu_anglès parleu_castellà parleu_àrab quants_idiomes "
        "quantes_llengües en_català_sisplau en_castellà_sisplau en_anglès_sisplau =en_català =en_anglès =en_castellà "
        "=en_àrab =català =castellà =anglès =àrab respon_en respon_me_en contesta_en_català contesta_m_en "
        "es_pot_escriure_en puc_preguntar_en canviar_l_idioma canviar_d_idioma canviar_la_llengua =idioma "
        "en_català_si_us_plau en_castellà_si_us_plau en_anglès_si_us_plau parlar_te_en escriure_t_en en_valencià "
        "en_francès en_italià en_una_altra_llengua en_un_altre_idioma escriure_en respondre_en entens_català "
        "entens_castellà entens_anglès",
    },
    "latest": {
        "ca": "l_últim l_última els_últims les_últimes el_darrer la_darrera últim_a última_a últim_de última_de "
        "última_ciutat últimes_ciutats la_primera_de el_primer_de els_primers_de la_primera_a el_primer_a "
        "la_primera_que primera_ciutat primeres_ciutats signat_primer quina_va_ser_la_primera qui_va_ser_el_primer "
        "més_recent més_recents novetats novetat res_de_nou ciutats_noves noves_ciutats signat_en_últim_lloc "
        "signat_per_últim signat_més_tard últims_de_signar últimes_de_signar últims_a_signar darrer_a_signar "
        "darrera_a_signar darrer_en_signar darrera_en_signar últim_en_signar última_en_signar última_que_ha_signat "
        "últim_que_ha_signat darrera_ciutat darreres_ciutats última_signatura últimes_signatures darreres_signatures "
        "últims_signants signat_fa_poc signat_recentment =nou =què_hi_ha_de_nou =notícies =la_primera =el_primer "
        "s_hi_han_afegit s_hi_ha_afegit s_han_afegit afegit_fa_poc sumat_fa_poc acaba_de_signar acaben_de_signar "
        "més_nous més_noves",
    },
    "order": {
        "ca": "les_més_grans més_gran la_més_petita ciutat_més_petita més_petit més_poblada alfabètic quines_capitals "
        "capitals_hi alcaldesses quantes_dones quin_partit partit_polític alcalde_més_jove ciutats_més_grans "
        "ciutats_més_petites més_poblades per_població per_mida per_habitants ordenar_la_llista ordenades_per "
        "quantes_capitals hi_ha_capitals les_capitals alguna_capital alcaldes_dones quines_dones signat_per_dones "
        "alcaldessa_més_jove alcalde_més_vell quins_partits partits_polítics dones_alcaldesses per_ordre_de_població "
        "ordre_de_població per_ordre_d nombre_d_habitants de_més_gran_a de_més_petita_a rànquing governades_per_dones "
        "governada_per_una_dona més_petitó més_petitona",
    },
    "nearby": {
        "ca": "prop_meu prop_de_mi prop_de_casa prop_d_aquí aquí_a_prop a_la_vora més_propera més_properes més_a_prop "
        "al_meu_voltant on_visc a_prop_nostre a_prop_d_on més_proper =a_prop =prop =per_aquí pels_voltants "
        "a_la_meva_zona a_la_nostra_zona a_la_meva_comarca a_la_nostra_comarca a_la_meva_regió a_la_meva_província "
        "al_meu_país al_nostre_país al_meu_barri de_la_meva_zona de_la_meva_comarca de_la_meva_província on_jo_visc "
        "per_la_zona a_la_zona del_voltant pel_voltant per_les_rodalies al_costat_de_casa aquí_al_costat "
        "dels_voltants de_la_vora de_prop",
    },
    "file": {
        "ca": "en_pdf un_pdf el_pdf en_csv fitxer arxiu descarregar baixar_la imprimir exportar versió_pdf format_pdf "
        "en_excel un_excel full_de_càlcul en_word =descàrrega baixar_me_la_llista =imprimeix llista_per_correu "
        "llista_per_mail la_passes_en_excel passes_en_pdf baixar_d me_la_puc_baixar la_puc_baixar es_pot_baixar "
        "en_paper desar_la_llista guardar_la_llista guardar_me_la versió_impresa en_format full_d_excel",
    },
    "examples": {
        "ca": "un_exemple algun_exemple uns_exemples alguns_exemples dona_m_exemples veure_exemples vull_exemples "
        "teniu_exemples hi_ha_exemples posa_m_exemples quins_exemples els_exemples exemples_de exemples_concrets "
        "bones_pràctiques fan_les_ciutats fan_els_alcaldes què_fan estan_fent què_han_fet a_la_pràctica quins_temes "
        "els_temes =exemple =exemples =per_exemple posa_exemples digue_m_exemples ensenya_m_exemples "
        "mostra_m_exemples mostra_exemples tens_exemples quants_exemples llista_d_exemples exemple_concret "
        "exemple_del_que exemples_del_que bona_pràctica =temes =projectes coses_concretes cas_concret casos_concrets "
        "alguna_cosa_concreta que_han_fet_les el_que_han_fet què_s_ha_fet què_fan_realment que_fan_de_debò "
        "què_han_fet_de",
    },
    "elsewhere": {
        "ca": "el_clima climàtic climàtica escalfament_global medi_ambient contaminació reciclatge lgtbi homosexuals "
        "presons la_presó presos habitatge sense_sostre sense_llar l_atur aturats discapacitat discapacitats "
        "les_drogues turisme transport_públic impostos l_economia inflació corrupció els_animals tràfic_de_persones "
        "intel_ligència_artificial gent_gran ciberseguretat avortament pandèmia vacunes =clima del_clima =ecologia "
        "persones_trans transfòbia =presó els_lloguers sensesostre discapacitades =drogues drogoaddicció els_turistes "
        "el_transport =trànsit tracta_de_persones els_avis els_jubilats pobles_indígenes la_covid els_sense_sostre "
        "la_brossa les_escombraries els_pobres la_pobresa el_trànsit la_vivenda crisi_climàtica",
    },
    "people": {
        "ca": "us_puc_contactar us_contacto contactar_amb contactar_vos qui_contacto com_contactar de_premsa "
        "de_telèfon un_telèfon vostre_telèfon teniu_correu un_correu correu_electrònic amb_qui_parlo "
        "amb_qui_puc_parlar parlar_amb_algú parlar_amb_una parlar_amb_un m_adreço a_qui_truco a_qui_escric "
        "em_pot_ajudar contactar_algú =contacte =contactes =contactar per_a_premsa =premsa =sóc_periodista "
        "periodista_amb_qui periodista_a_qui periodista_com una_entrevista teniu_telèfon el_vostre_número =telèfon "
        "=número =whatsapp =correu teniu_mail el_vostre_correu adreça_de_correu amb_qui_he_de_parlar "
        "a_qui_em_puc_adreçar a_qui_puc_trucar trucar_vos escriure_us qui_m_ajuda atenció_al_client "
        "parlar_amb_una_persona parlar_amb_un_humà carn_i_ossos un_responsable algun_responsable una_persona_de "
        "persona_de_carn un_ésser_humà queixar_me fer_una_queixa una_queixa em_puc_queixar per_telèfon "
        "parlar_amb_una_persona_de_carn",
    },
    "menu": {
        "ca": "=tornar_a_començar =torna_a_començar =tornem_a_començar =comença_de_nou =començar_de_nou "
        "=començar_de_zero =de_zero =de_nou =un_altre_cop =des_del_principi =des_de_l_inici =des_del_començament "
        "=del_principi =tornar =torna =torna_a_l_inici =tornar_a_l_inici =torna_al_principi =tornar_al_principi "
        "=torna_al_menú =tornar_al_menú =inici =menú =el_menú =menú_principal =veure_el_menú =mostra_el_menú "
        "=ensenya_m_el_menú =pàgina_principal =reinicia =reiniciar =començar =comença =comencem =som_hi =opcions "
        "comencem_de_nou =va_comencem_de_nou =esborra_ho_tot =vull_tornar_a_començar",
    },
    "origin": {
        "ca": "qui_va_escriure qui_va_redactar qui_va_crear qui_va_començar qui_va_tenir_la_idea l_autor els_autors "
        "de_quan_és quan_van_signar des_de_quan on_la_van on_van_signar com_va_començar com_va_néixer com_va_sorgir "
        "història_de_la_declaració quina_cimera per_què_nova_york qui_la_va_escriure qui_ho_va_escriure "
        "qui_l_ha_escrit qui_l_ha_escrita qui_ho_ha_escrit qui_la_va_redactar qui_ho_va_redactar qui_la_va_fer "
        "qui_ho_va_fer qui_l_ha_fet qui_l_ha_feta qui_ha_fet_això qui_ha_fet_aquesta qui_la_va_crear qui_ho_va_crear "
        "qui_la_va_impulsar qui_la_va_llançar qui_va_llançar qui_va_promoure qui_la_va_proposar qui_ho_va_començar "
        "qui_ha_tingut_la_idea de_qui_és_la_idea de_qui_va_ser_la_idea a_qui_se_li_va_acudir idea_de_qui =autor "
        "=autors de_quin_any =quan quan_es_va_fer quan_es_va_signar quan_la_van_signar quan_es_va_crear "
        "on_es_va_signar on_es_va_fer quan_va_ser =en_quin_any =quin_any quin_any_és quin_any_va_ser =quina_data "
        "on_va_ser_això =on_va_ser sortir_la_idea surt_la_idea ve_la_idea d_on_surt_la_declaració "
        "qui_hi_ha_darrere_la de_qui_va_sortir quan_va_néixer qui_ho_va_organitzar qui_la_va_promoure qui_va_impulsar "
        "va_sortir_quan des_de_quin_any quant_de_temps_fa fa_gaire_que_existeix fa_molt_que_existeix",
    },
    "declaration": {
        "ca": "què_diu què_hi_diu què_hi_posa vol_dir de_què_va de_què_tracta de_què_parla quina_declaració "
        "quina_finalitat què_serveix què_canvia ens_comprometem em_comprometo què_signem què_signo vull_llegir "
        "llegir_la_declaració el_text text_complet un_resum explica_m_la explica_la_declaració explica_m_ho què_posa "
        "què_hi_ha_escrit què_hi_ha_dins què_hi_ha_a_dins què_conté què_inclou què_significa sobre_què_és "
        "què_és_la_declaració què_és_aquesta_declaració quin_és_l_objectiu quin_objectiu quina_és_la_idea "
        "de_què_em_serveix en_què_m_afecta per_què_és_important per_què_m_hauria per_què_importa què_hi_guanyo "
        "què_hi_guanyem a_què_es_comprometen a_què_s_han_compromès a_què_es_van_comprometre què_prometen "
        "què_han_promès què_van_prometre què_estic_signant què_signaríem on_ho_puc_llegir on_la_llegeixo "
        "on_ho_llegeixo =resum =resumeix =en_resum =en_poques_paraules =explica =explicació =on_es_pot_llegir "
        "=on_puc_llegir fes_un_resum fes_me_un_resum fes_me_n_un_resum =què_han_signat =què_van_signar el_contingut "
        "quin_contingut en_què_consisteix l_essencial a_què_obliga a_què_compromet què_implica què_proposa resumir_la "
        "resumeix_la fes_me_n_cinc fes_me_n_cinc_cèntims hauria_d_importar_me",
    },
    "steps": {
        "ca": "per_signar cal_fer haig_de_fer he_de_fer hem_de_fer requisits procediment els_passos com_funciona "
        "com_se_signa com_es_signa com_signo com_signar com_participar quant_triga pot_signar puc_signar podem_signar "
        "vull_signar volem_signar voldria_signar voldríem_signar afegir_el afegir_la afegiu afegeix posar_el_meu "
        "posar_la_meva inscriure_el inscriure_la falta_la_meva falta_el_meu on_se_signa on_signo què_fa_falta "
        "què_s_ha_de_fer quin_és_el_procés com_és_el_procés quins_passos com_va_això com_signem com_ens_hi_sumem "
        "com_adherir com_ens_adherim quant_de_temps_triga quant_es_triga quant_de_temps_es qui_té_dret podria_signar "
        "podríem_signar el_meu_alcalde_pot un_ciutadà_pot en_nom_de_l_alcalde m_agradaria_signar poseu_la_meva "
        "poseu_el_meu apuntar_el_meu apuntar_la_meva per_què_no_hi_ha_el_meu per_què_la_meva_ciutat_no =signar "
        "=adherir =adherir_se =participar =inscripció =apuntar_se =apuntar_m_hi m_hi_apunto ens_hi_apuntem "
        "quins_papers quins_documents per_entrar_hi per_entrar_a_la_llista per_participar per_adherir per_apuntar "
        "vol_signar vol_participar vol_adherir vol_entrar com_hi_entrem com_s_hi_entra com_ho_fem també_pot_signar "
        "qui_ha_de_signar de_fer_el_meu_ajuntament",
    },
}
