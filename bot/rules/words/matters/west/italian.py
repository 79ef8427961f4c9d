"""In Italian."""

from collections.abc import Mapping

ITALIAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "it": "la_fonte le_fonti tua_fonte vostra_fonte che_fonte quali_fonti da_dove_vengono da_dove_viene "
        "da_dove_arrivano da_dove_arriva da_dove_prendete da_dove_prendi dove_avete_preso dove_hai_preso "
        "dove_hai_trovato è_ufficiale siete_ufficiali lista_ufficiale attendibile affidabile truffa "
        "come_fai_a_saperlo come_fate_a_saperlo come_lo_sai come_lo_sapete aggiornamento di_quando_è_la_lista "
        "posso_fidarmi posso_fidare ci_si_può_fidare =fonte =fonti tue_fonti vostre_fonti quale_fonte che_fonti "
        "da_dove_li_prendi da_dove_le_prendi dove_l_hai_letto dove_avete_trovato da_dove_esce da_dove_salta_fuori "
        "è_una_cosa_ufficiale sei_ufficiale elenco_ufficiale bot_ufficiale sito_ufficiale =ufficiale sono_affidabili "
        "sono_attendibili è_una_cosa_seria =è_serio =è_vero =ma_è_vero =è_vera =davvero =sul_serio =sicuro "
        "=sei_sicuro =ne_sei_sicuro =sicura è_aggiornato è_aggiornata quando_è_stata_aggiornata quando_aggiornate "
        "di_quando_è_l_elenco a_quando_risale_la_lista una_bufala ogni_quanto ve_le_dà ve_li_dà chi_vi_dà chi_ti_dà "
        "chi_te_lo_ha_detto chi_te_l_ha_detto chi_ve_l_ha_detto da_dove_vengono_i_dati da_dove_vengono_questi_dati "
        "da_dove_arrivano_i_dati da_dove_prendete_i_dati questi_dati_da questi_dati_dove questi_dati_chi vi_basate "
        "in_base_a_cosa secondo_chi dove_le_trovate dove_li_trovate come_fate_a_sapere come_lo_venite chi_garantisce "
        "chi_aggiorna",
    },
    "network": {
        "it": "che_rete quale_rete cos_è_strong_cities cosa_è_strong_cities chi_è_strong_cities "
        "chi_sono_strong_cities cos_è_la_rete cosa_è_la_rete cos_è_questa_rete rete_delle_città_forti =la_rete =rete "
        "parlami_della_rete cosa_è_questa_rete parlami_di_questa_rete chi_fa_parte_della_rete chi_c_è_nella_rete "
        "questa_rete_cos questa_rete_chi rete_di_cui",
    },
    "languages": {
        "it": "parli_inglese parli_italiano parli_arabo parlate_italiano parlate_inglese che_lingua che_lingue "
        "quale_lingua quali_lingue quante_lingue cambiare_lingua cambia_lingua altra_lingua altre_lingue mia_lingua "
        "in_inglese_per in_italiano_per in_francese_per in_arabo_per posso_scrivere_in tradurre traduzione "
        "parli_francese parli_spagnolo parli_tedesco parlate_arabo in_spagnolo_per_favore in_tedesco_per_favore "
        "=in_inglese =in_italiano =in_arabo =in_francese =italiano =inglese =arabo =parla_italiano parla_in_italiano "
        "parlami_in rispondi_in rispondimi_in rispondete_in si_può_scrivere_in posso_scriverti_in posso_chiedere_in "
        "cambiare_la_lingua cambia_la_lingua cambio_lingua =lingua me_lo_traduci capisci_anche capisci_il in_spagnolo "
        "in_tedesco in_portoghese in_rumeno in_dialetto scrivere_in scriverti_in un_altra_lingua rispondere_in "
        "parli_anche capisci_anche_il_dialetto",
    },
    "latest": {
        "it": "ultima_città ultime_città ultimi_firmatari ultime_firme prima_città prime_città prima_che_ha "
        "primo_che_ha chi_è_stato_il_primo chi_è_stata_la_prima qual_è_stata_la_prima più_recente più_recenti "
        "qualcosa_di_nuovo nuove_città città_nuove nuovi_firmatari firmato_per_ultimo firmato_per_ultima "
        "firmato_per_ultimi ultimo_a_firmare ultima_a_firmare ultimi_a_firmare ultime_a_firmare ultimo_che_ha_firmato "
        "ultima_che_ha_firmato ultimi_che_hanno_firmato ultime_che_hanno_firmato ultima_firma ultimo_firmatario "
        "ultimo_sindaco ultimi_sindaci ultimo_ad_aderire ultima_ad_aderire ultime_ad_aderire ultimi_ad_aderire "
        "ultimi_arrivati ultima_arrivata =l_ultimo =l_ultima =gli_ultimi =le_ultime firmato_di_recente "
        "firmato_recentemente =nuovo =nuovi =nuove =novità =notizie =ultime ci_sono_novità qualche_novità "
        "firmato_per_primo firmato_per_prima =la_prima =il_primo l_ultimo_a l_ultima_a gli_ultimi_a le_ultime_a "
        "il_primo_a la_prima_a i_primi_a le_prime_a l_ultimo_che l_ultima_che la_prima_che il_primo_che "
        "aggiunto_per_ultimo aggiunti_per_ultimi aggiunta_per_ultima si_è_aggiunto si_è_aggiunta si_sono_aggiunti "
        "si_sono_aggiunte entrato_per_ultimo entrata_per_ultima appena_firmato ha_appena_firmato hanno_appena_firmato "
        "i_più_recenti le_più_recenti gli_ultimi_arrivati new_entry",
    },
    "order": {
        "it": "la_più_grande le_più_grandi città_più_grande città_più_grandi più_grande_città la_più_piccola "
        "le_più_piccole città_più_piccola più_popolosa alfabetico capitali sindache sindaci_donna sindaci_donne "
        "donne_sindaco donna_sindaco quante_donne che_partito quale_partito partito_politico sindaco_più "
        "città_più_piccole più_grandi_città più_piccola_città comune_più_piccolo comune_più_grande paese_più_piccolo "
        "più_popolose più_popolata per_popolazione per_grandezza per_abitanti in_ordine_di ordinata_per ordinate_per "
        "ordinare_la_lista qualche_capitale quali_donne quanti_sono_donne firmato_da_donne sindaco_più_giovane "
        "sindaco_più_anziano la_classifica una_classifica in_classifica numero_di_abitanti per_numero_di "
        "dalla_più_grande dal_più_grande c_è_qualche_capitale guidate_da_donne guidata_da_una_donna da_una_donna "
        "paesino_più_piccolo più_piccolina ordinale_per mettile_in_ordine quanti_paesini",
    },
    "nearby": {
        "it": "vicino_a_me vicina_a_me vicine_a_me vicino_a_noi vicino_a_casa vicino_a_dove qui_vicino in_zona "
        "nei_dintorni queste_parti mie_parti nostre_parti più_vicina più_vicine nei_paraggi dove_abito dove_vivo "
        "vicini_a_me vicino_casa_mia vicino_dove qua_vicino dalle_parti_mie più_vicino =vicino =vicine intorno_a_me "
        "attorno_a_me nella_mia_zona nella_nostra_zona nella_mia_regione nella_nostra_regione nella_mia_provincia "
        "nel_mio_paese nel_nostro_paese nel_mio_stato nel_mio_quartiere della_mia_zona dalle_mie nelle_vicinanze "
        "nelle_mie_vicinanze qua_intorno qui_intorno qui_attorno accanto_a_me vicino_al_mio della_zona a_due_passi",
    },
    "file": {
        "it": "un_pdf il_pdf in_csv un_file il_file scaricare scaricarla scarica_la scarica_l stampare stamparla "
        "esportare versione_pdf formato_pdf un_excel file_excel foglio_excel foglio_di_calcolo in_word come_file "
        "su_file scarico_la_lista =scarica =esporta su_carta cartaceo versione_cartacea versione_stampabile "
        "salvare_la_lista salvare_l_elenco salvarla in_formato mandi_in copiare_la_lista",
    },
    "examples": {
        "it": "un_esempio degli_esempi qualche_esempio alcuni_esempi dammi_esempi avete_esempi ci_sono_esempi "
        "che_esempi quali_esempi gli_esempi esempi_di esempio_di esempi_concreti buone_pratiche fanno_le_città "
        "città_che_fanno hanno_fatto_le_città fanno_i_sindaci cosa_fanno stanno_facendo cosa_hanno_fatto "
        "nella_pratica che_temi quali_temi i_temi azioni_concrete =esempio =esempi =per_esempio =ad_esempio "
        "mostrami_esempi quanti_esempi esempio_concreto esempio_pratico esempi_pratici buona_pratica che_hanno_fatto "
        "all_atto_pratico nel_concreto =temi =progetti che_progetti quali_progetti che_azioni quali_azioni "
        "in_pratica_cosa in_pratica_le fanno_in_pratica =in_pratica hanno_combinato cose_concrete "
        "qualcosa_di_concreto caso_concreto casi_concreti cosa_è_stato_fatto cosa_si_è_fatto cosa_è_stato_realizzato "
        "che_cosa_fanno raccontami_cosa hanno_fatto_di hanno_fatto_queste_città fanno_queste_città fatto_davvero",
    },
    "elsewhere": {
        "it": "il_clima climatico climatici climatica riscaldamento_globale l_ambiente inquinamento riciclo "
        "raccolta_differenziata omosessuali i_gay carcere prigioni detenuti case_popolari affitti senzatetto "
        "senza_dimora disoccupazione disabilità disabili la_droga tossicodipendenza tossicodipendenti turismo "
        "trasporti_pubblici trasporto_pubblico i_trasporti il_traffico le_tasse l_economia inflazione corruzione "
        "gli_animali esseri_umani intelligenza_artificiale anziani pensionati sicurezza_informatica aborto indigeni "
        "pandemia vaccini =clima del_clima sul_clima =ambiente =ecologia i_rifiuti persone_trans transfobia "
        "matrimonio_egualitario =carceri carcerati =casa_popolare emergenza_abitativa alloggi_popolari senza_casa "
        "i_disoccupati =droga le_droghe spaccio i_turisti =trasporti =mezzi_pubblici maltrattamenti terza_età "
        "cybersicurezza gli_hacker il_covid sulle_carceri le_carceri nelle_carceri delle_carceri spazzatura "
        "la_povertà i_poveri i_senza_tetto senza_tetto gli_alloggi crisi_climatica",
    },
    "people": {
        "it": "contattarvi contattarti vi_contatto ti_contatto contattare_qualcuno chi_contattare chi_contatto "
        "posso_contattare come_contattare ufficio_stampa contatti_stampa contatto_stampa numero_di_telefono "
        "avete_un_numero avete_un_telefono vostro_numero una_mail una_email indirizzo_mail indirizzo_email "
        "con_chi_parlo con_chi_posso_parlare parlare_con_qualcuno parlare_con_una parlare_con_un mi_rivolgo "
        "rivolgermi a_chi_scrivo a_chi_posso_scrivere scrivervi chiamarvi mi_può_aiutare chi_mi_aiuta contattarli "
        "li_contatto =contatto =contatti =contattare per_la_stampa =sono_un_giornalista =sono_una_giornalista "
        "=sono_giornalista giornalista_con_chi giornalista_a_chi giornalista_come giornalista_chi un_intervista "
        "il_tuo_numero un_numero_di =telefono =numero =whatsapp avete_un_email vostra_mail vostra_email "
        "indirizzo_di_posta con_chi_si_parla parlare_con_voi a_chi_scrivere vi_scrivo_dove un_responsabile "
        "il_responsabile un_referente qualcuno_con_cui persona_reale un_essere_umano in_carne_e_ossa fare_un_reclamo "
        "un_reclamo lamentarmi reclamare per_telefono al_telefono portavoce telefonare_a indirizzo_a_cui "
        "un_indirizzo_a_cui_scrivere",
    },
    "menu": {
        "it": "=ricomincia =ricominciamo =ricominciare =ricomincia_da_capo =ricominciamo_da_capo =da_capo "
        "=dall_inizio =da_zero =daccapo =riparti =ripartiamo =riavvia =di_nuovo =torna =indietro =torna_indietro "
        "=torna_all_inizio =tornare_all_inizio =torniamo_all_inizio =torna_al_menù =tornare_al_menu =inizio =menù "
        "=il_menu =menù_principale =vedi_menu =mostra_menu =mostra_il_menu =mostrami_il_menu =pagina_iniziale "
        "=pagina_principale =iniziamo =cominciamo =comincia =inizia =via ripartiamo_da ripartire_da ricominciamo_da "
        "ricominciare_da ricomincia_da =azzera_tutto =azzera =azzera_tutto_e_ripartiamo =cancella_tutto "
        "=portami_al_menu =voglio_ricominciare tutto_e_ripartiamo",
    },
    "origin": {
        "it": "chi_ha_scritto chi_la_scritta chi_ha_redatto chi_ha_creato chi_ha_lanciato chi_ha_inventato "
        "chi_ha_promosso chi_ha_proposto chi_ha_iniziato chi_ha_cominciato l_autore gli_autori quando_hanno_firmato "
        "da_quando da_quanto_esiste dove_hanno_firmato dove_è_successo dove_si_è com_è_nata come_è_nata "
        "com_è_iniziata storia_della_dichiarazione che_vertice quale_vertice perché_new_york chi_l_ha_scritta "
        "chi_l_ha_scritto chi_l_ha_redatta chi_l_ha_fatta chi_l_ha_fatto chi_ha_fatto_questa chi_l_ha_creata "
        "chi_l_ha_creato chi_l_ha_lanciata chi_l_ha_lanciato chi_l_ha_inventata chi_l_ha_inventato chi_l_ha_promossa "
        "chi_l_ha_proposta chi_l_ha_iniziata chi_ha_avuto_l_idea di_chi_è_l_idea di_chi_è_stata_l_idea idea_di_chi "
        "=autore =autori scritta_da_chi scritto_da_chi di_che_anno in_quale_anno di_quale_anno in_che_data "
        "in_quale_data a_quando_risale =quando =quando_è_stato =di_quando_è quando_è_uscita quando_è_nata "
        "da_quanto_tempo_esiste dove_è_stata_firmata dov_è_stata_firmata dove_è_stata_fatta dov_è_stata_fatta "
        "dov_è_stata_lanciata quando_è_stata =quando_è =in_che_anno =che_anno che_anno_è in_che_anno_hanno =che_data "
        "partita_l_idea nata_l_idea venuta_l_idea da_chi_è_partita da_chi_nasce da_chi_è_nata "
        "chi_c_è_dietro_alla_dichiarazione chi_l_ha_voluta chi_ha_voluto chi_ha_organizzato da_quando_c_è "
        "quando_nasce com_è_nato di_quando risale_a_quando è_nata_quando",
    },
    "declaration": {
        "it": "cosa_dice che_dice che_c_è_scritto vuol_dire di_cosa_parla di_che_parla di_cosa_tratta "
        "di_cosa_si_tratta di_che_si_tratta che_dichiarazione a_che_serve a_cosa_serve cosa_cambia "
        "dovrebbe_interessarmi cosa_ci_guadagno ci_impegniamo mi_impegno cosa_hanno_firmato cosa_firmo sto_firmando "
        "posso_leggerla la_leggo voglio_leggerla leggere_la_dichiarazione il_testo testo_completo un_riassunto "
        "riassumi_la spiegami_la_dichiarazione spiegamela spiegami_cos dice_cosa cosa_c_è_scritto cosa_sta_scritto "
        "cosa_c_è_dentro che_c_è_dentro cosa_contiene che_contiene cosa_prevede che_prevede cosa_include "
        "cosa_significa che_significa di_che_tratta su_cosa_è cos_è_la_dichiarazione cos_è_questa_dichiarazione "
        "cosa_è_la_dichiarazione cosa_è_questa_dichiarazione quale_dichiarazione qual_è_lo_scopo che_scopo "
        "qual_è_l_obiettivo che_obiettivo qual_è_il_senso che_senso_ha serve_a_qualcosa serve_a_cosa a_che_pro "
        "che_cambia cosa_mi_cambia perché_è_importante perché_mi_dovrebbe_interessare che_me_ne_frega "
        "cosa_ci_guadagniamo a_cosa_si_impegnano a_che_si_impegnano cosa_si_impegnano_a cosa_promettono "
        "cosa_hanno_promesso la_posso_leggere =testo =riassunto =riassumi =riassumimi =in_breve =in_sintesi =sintesi "
        "=in_due_parole =spiega =spiegami =spiegazione cosa_si_sono_impegnati =dove_si_legge =dove_posso_leggere "
        "leggere_il_testo c_è_dentro il_contenuto che_contenuto in_che_consiste in_cosa_consiste l_essenziale "
        "cosa_comporta che_comporta a_cosa_impegna a_cosa_obbliga cosa_propone riassumere_la riassumerla "
        "=in_poche_parole",
    },
    "steps": {
        "it": "per_firmare per_aderire bisogna_fare devo_fare dobbiamo_fare si_deve_fare requisiti la_procedura "
        "che_procedura i_passaggi i_passi come_funziona come_si_firma come_firmo come_firmare si_fa_a_firmare "
        "faccio_a_firmare posso_firmare possiamo_firmare si_aderisce quanto_ci_vuole può_firmare può_aderire "
        "conto_del_sindaco voglio_firmare vogliamo_firmare vorrei_firmare vorremmo_firmare aggiungere_il_mio "
        "aggiungere_la_mia aggiungere_la_nostra aggiungere_il_nostro aggiungete aggiungi_la_mia inserire_la_mia "
        "inserire_il_mio inserite mettete_la_mia mettete_il_mio iscrivere_il_mio iscrivere_la_mia manca_la_mia "
        "manca_il_mio dove_si_firma dove_firmo cosa_si_fa_per qual_è_il_processo quale_procedura =procedura =passaggi "
        "quali_passaggi come_facciamo_a_firmare come_aderire come_aderiamo come_aderisco come_ci_si_iscrive "
        "come_mi_iscrivo come_partecipare quanto_tempo_ci_vuole quanto_tempo_serve quanto_ci_mette chi_ha_diritto "
        "potrei_firmare il_mio_sindaco_può un_cittadino_può i_cittadini_possono un_comune_può a_nome_del_sindaco "
        "mi_piacerebbe_firmare aggiungi_il_mio mettere_la_mia_città perché_la_mia_città_non perché_il_mio_comune_non "
        "=firmare =aderire =partecipare =iscrizione =iscriversi =iscrivermi =adesione che_serve_per_firmare "
        "cosa_ci_serve_per_firmare che_serve_per_aderire che_documenti quali_documenti che_carte per_entrare_nella "
        "per_entrare_che per_partecipare per_iscriversi per_iscriverci vuole_firmare vuole_aderire vuole_partecipare "
        "vuole_entrare può_partecipare può_anche_firmare come_entriamo come_si_entra come_si_partecipa "
        "come_possiamo_aderire come_possiamo_partecipare aggiungete_il_mio inserite_il_mio chi_deve_firmare",
    },
}
