"""In German."""

from collections.abc import Mapping

GERMAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "de": "die_quelle deine_quelle eure_quelle ihre_quelle welche_quelle welche_quellen deine_quellen "
        "eure_quellen woher_habt_ihr woher_hast_du woher_haben_sie woher_kommt_das woher_kommt_die woher_kommen_die "
        "woher_stammt woher_stammen woher_weißt_du woher_wisst_ihr woher_wissen_sie woher_wollt_ihr woher_willst_du "
        "das_her die_liste_her ist_das_offiziell das_hier_offiziell offizielle_liste ihr_offiziell seriös zuverlässig "
        "verlässlich dir_sicher wer_sagt_das dem_neuesten_stand dem_neusten_stand dem_aktuellen_stand aktualisiert "
        "aktualisierung letztes_update von_wann_ist_die_liste von_wann_sind_die wie_alt_ist_die_liste "
        "wie_alt_sind_die_daten führt_die_liste pflegt_die_liste macht_die_liste dir_trauen dem_trauen euch_vertrauen "
        "euch_trauen =quelle =quellen =quelle_dazu =quellenangabe ihre_quellen was_sind_die_quellen woher_ist_das "
        "woher_sind_die_daten =offiziell =stimmt_das =stimmt_das_wirklich =wirklich =echt =echt_jetzt =ernsthaft "
        "=im_ernst =ist_das_wahr ist_das_fake ist_das_betrug ist_das_abzocke =fake =betrug ist_das_aktuell "
        "wie_aktuell noch_aktuell wann_wurde_die_liste liste_aktuell von_wann_sind_die_daten infos_denn_her "
        "die_infos_her kriegt_ihr_die bekommt_ihr_die kriegt_ihr_eure bekommt_ihr_eure nehmt_ihr_die eure_daten_her "
        "eure_infos_her woher_kommen_die_daten woher_habt_ihr_die_daten woher_stammen_die_daten "
        "wo_kommen_die_daten_her wo_habt_ihr_die_daten_her wer_sagt_euch wer_hat_euch_das wer_hat_dir_das "
        "worauf_stützt worauf_basiert woher_nehmt_ihr wer_garantiert wer_aktualisiert",
    },
    "network": {
        "de": "welches_netzwerk starken_städte starker_städte starke_städte was_ist_strong_cities "
        "wer_sind_strong_cities was_sind_strong_cities was_ist_das_netzwerk was_ist_das_für_ein_netzwerk "
        "über_das_netzwerk =das_netzwerk =netzwerk dem_netzwerk_beitreten teil_des_netzwerks dieses_netzwerk_wer "
        "das_netzwerk_wer erzähl_mir_vom_netzwerk erzähl_mir_was_über_das_netzwerk über_dieses_netzwerk "
        "wer_ist_im_netzwerk wer_gehört_zum_netzwerk gehört_zum_netzwerk diese_strong_cities diese_strong_cities_leute",
    },
    "languages": {
        "de": "sprichst_du kannst_du_englisch kannst_du_deutsch kannst_du_arabisch kannst_du_auch_deutsch "
        "kannst_du_auch_englisch kannst_du_auch_arabisch kannst_du_türkisch sprechen_sie_deutsch "
        "sprechen_sie_englisch sprecht_ihr verstehst_du_deutsch verstehst_du_englisch geht_auch_deutsch "
        "geht_auch_englisch welche_sprache welche_sprachen viele_sprachen welcher_sprache welchen_sprachen "
        "auf_deutsch_bitte auf_englisch_bitte auf_arabisch_bitte antworte_auf antworten_auf kann_ich_auf_deutsch "
        "kann_ich_auf_englisch sprache_ändern sprache_wechseln sprache_umstellen andere_sprache andere_sprachen "
        "anderen_sprachen anderen_sprache meiner_sprache übersetzen übersetze übersetzung kannst_du_auch_türkisch "
        "sprechen_sie_arabisch verstehst_du_arabisch verstehen_sie_deutsch bitte_auf_deutsch bitte_auf_englisch "
        "bitte_auf_arabisch =auf_deutsch =auf_englisch =auf_arabisch =deutsch =englisch =arabisch =deutsch_bitte "
        "=englisch_bitte sprache_einstellen sprache_auswählen ändere_die_sprache =sprache deutsche_übersetzung "
        "sprichst_du_deutsch sprichst_du_englisch sprichst_du_arabisch sprichst_du_türkisch auf_polnisch auf_türkisch "
        "auf_russisch auf_ukrainisch auf_spanisch auf_französisch auf_italienisch auf_plattdeutsch dir_auch_auf "
        "auch_auf_englisch auch_auf_arabisch schreib_ich_auf deutsch_schreiben deutsch_reden verstehst_du_auch "
        "kannst_du_noch_andere",
    },
    "latest": {
        "de": "als_letzter als_letzte zuletzt_unterschrieben zuletzt_unterzeichnet zuletzt_dazugekommen "
        "letzte_unterzeichner letzten_unterzeichner letzte_stadt letzten_städte letzte_unterschrift "
        "letzten_unterschriften neueste_stadt neuesten_städte neuesten_unterzeichner neueste_unterzeichner "
        "vor_kurzem_unterschrieben neu_dazugekommen neu_dabei was_neues neuigkeiten gibts_neue gibt_es_neue "
        "neue_städte neue_unterzeichner wer_ist_neu welche_sind_neu erste_stadt ersten_städte als_erster als_erste "
        "zuerst_unterschrieben zuerst_unterzeichnet erster_unterzeichner ersten_unterzeichner wer_war_der_erste "
        "wer_war_die_erste wer_war_erster welcher_reihenfolge als_letztes_unterschrieben als_letztes_unterzeichnet "
        "zuletzt_beigetreten zuletzt_dazu_gekommen letzter_unterzeichner letzter_bürgermeister "
        "der_letzte_der_unterschrieben =der_letzte =die_letzte =die_letzten =zuletzt =die_neuesten =die_neusten "
        "=neueste =die_neueste kürzlich_unterschrieben =neu =neue =neues als_erstes_unterschrieben als_letztes_dazu "
        "neu_dazu_gekommen denn_neu_dazugekommen grade_dazugekommen gerade_dazugekommen gerade_unterschrieben "
        "grad_unterschrieben eben_erst_unterschrieben frisch_dabei jüngste_unterzeichner jüngsten_unterzeichner "
        "jüngster_zugang neuzugänge neuzugang jemand_dazugekommen jemand_neu_dazugekommen jemand_neues",
    },
    "order": {
        "de": "größte_stadt größten_städte größte_städte die_größte die_größten kleinste_stadt kleinsten_städte "
        "die_kleinste die_kleinsten kleinste_gemeinde größte_gemeinde kleinste_ort kleinste_dorf meisten_einwohner "
        "meisten_einwohnern nach_größe nach_einwohnern alphabetisch alphabet hauptstädte bürgermeisterinnen "
        "weibliche_bürgermeister wie_viele_frauen wieviele_frauen welche_frauen jüngste_bürgermeister "
        "jüngster_bürgermeister älteste_bürgermeister welche_partei welcher_partei welche_parteien politische_partei "
        "reichste ärmste bekannteste wichtigste_stadt wichtigsten_städte welche_inseln welche_dörfer kleinste_städte "
        "kleinster_ort kleinstes_dorf einwohnerstärkste nach_einwohnerzahl sind_hauptstädte einwohnerzahl rangliste "
        "ranking von_groß_nach_klein der_größe_nach nach_der_größe kleines_kaff kleinstes_kaff frau_als_bürgermeister "
        "frauen_als_oberbürgermeister von_frauen_regiert frauen_an_der_spitze irgendeine_hauptstadt "
        "eine_hauptstadt_dabei sortier_mal sortiere_mal wie_viele_dörfer wieviele_dörfer",
    },
    "nearby": {
        "de": "meiner_nähe der_nähe unserer_nähe nah_bei_mir nähe_von_mir am_nächsten_bei nächsten_zu_mir "
        "nächsten_an_mir mir_am_nächsten nächste_stadt nächstgelegene um_die_ecke der_gegend meiner_gegend "
        "unserer_gegend der_umgebung meiner_umgebung im_umkreis um_mich_herum wo_ich_bin nahe_bei_mir "
        "am_nächsten_von_mir =am_nächsten nächste_von_hier in_meiner_region in_unserer_region in_meinem_bundesland "
        "in_unserem_bundesland in_meinem_landkreis in_meinem_land in_meinem_kanton aus_meiner_region =nebenan "
        "=hier_bei_uns wo_ich_wohne wo_ich_lebe wo_wir_wohnen umme_ecke bei_mir_umme bei_uns_umme_ecke bei_uns_im "
        "bei_mir_im hier_im_kreis hier_im_landkreis hier_im_land nachbarorte nachbarstädte hier_rum hier_herum "
        "hier_drumrum nicht_weit_von_mir nicht_weit_von_hier",
    },
    "file": {
        "de": "als_pdf ein_pdf eine_pdf das_pdf die_pdf als_csv als_datei eine_datei die_datei als_tabelle "
        "runterladen herunterladen downloaden drucken ausdrucken exportieren pdf_datei als_excel eine_excel "
        "excel_liste excel_tabelle irgendwo_ausdrucken die_liste_ausdrucken abspeichern die_liste_speichern "
        "liste_speichern auf_papier zum_speichern zum_mitnehmen liste_kopieren druckversion pdf_davon",
    },
    "examples": {
        "de": "ein_beispiel paar_beispiele mir_beispiele mal_beispiele zeig_beispiele zeige_beispiele "
        "hast_du_beispiele habt_ihr_beispiele gibt_es_beispiele gibts_beispiele beispiele_sehen beispiele_haben "
        "welche_beispiele alle_beispiele die_beispiele konkrete_beispiele konkretes_beispiel beispiele_für "
        "beispiele_was beispiel_dafür beispiele_dafür beispiele_von beispiele_aus gute_praxis machen_die_städte "
        "machen_diese_städte was_machen_städte tun_die_städte was_tun_städte denn_die_städte die_städte_gemacht "
        "machen_die_bürgermeister was_machen_die was_tun_die machen_sie_konkret wird_konkret haben_die_gemacht "
        "in_der_praxis welche_themen welche_projekte welche_maßnahmen konkrete_maßnahmen =beispiel =beispiele "
        "=irgendein_beispiel =zum_beispiel =zb =z_b gib_mir_mal_ein gib_beispiele zeig_mir_mal_ein =themen "
        "was_die_so_gemacht was_die_gemacht was_die_so_machen was_die_machen so_gemacht_haben was_sie_gemacht_haben "
        "was_sie_machen was_konkretes etwas_konkretes konkrete_sachen konkret_gemacht konkret_passiert konkret_getan "
        "schon_gemacht erzähl_mal_was was_so_gemacht wirklich_gemacht was_läuft_da",
    },
    "elsewhere": {
        "de": "das_klima klimaschutz klimawandel klimakrise umweltschutz die_umwelt luftverschmutzung müll queere "
        "queeren schwule schwulen lesben homosexuelle transpersonen gefängnis gefängnisse gefängnissen häftlinge "
        "gefangene wohnungsnot wohnungsbau wohnraum die_mieten obdachlose obdachlosen obdachlosigkeit "
        "arbeitslosigkeit arbeitslose arbeitsplätze behinderung behinderungen behinderte behinderten tourismus "
        "touristen nahverkehr öpnv der_verkehr steuern die_wirtschaft korruption tierschutz menschenhandel "
        "künstliche_intelligenz künstlicher_intelligenz senioren alte_menschen ältere_menschen rentner "
        "cybersicherheit abtreibung indigene impfungen =ki =klima klimapolitik zum_klima erderwärmung =umwelt "
        "mülltrennung =queer homosexuellen =csd =wohnen =mieten =drogen =sucht =verkehr gegen_drogen über_drogen "
        "zu_drogen mit_drogen armut staus mietpreise mietpreisbremse wohnungslosigkeit",
    },
    "people": {
        "de": "euch_kontaktieren dich_kontaktieren kontakt_aufnehmen kontakt_zu kontakt_mit wen_kontaktieren "
        "kontaktdaten ansprechpartner pressekontakt pressestelle presseanfrage für_die_presse telefonnummer "
        "eure_nummer ne_nummer eine_nummer mailadresse emailadresse mail_adresse ne_mail eine_mail eine_email "
        "euch_erreichen erreiche_ich erreicht_man euch_anrufen euch_schreiben an_wen_wende an_wen_muss_ich "
        "wen_rufe_ich wen_kann_ich mit_wem_kann_ich mit_wem_spreche mit_jemandem mit_einem_menschen mit_nem_menschen "
        "mit_einem_mitarbeiter wer_kann_mir_helfen wer_hilft_mir kundenservice sie_kontaktieren wen_kontaktiere_ich "
        "jemanden_kontaktieren =kontakt =kontakte ansprechperson =presse =ich_bin_journalist =ich_bin_journalistin "
        "=bin_journalist =bin_journalistin =telefon =nummer echter_mensch echten_menschen mit_jemandem_reden "
        "nen_menschen einen_menschen ein_mensch_da man_reden_kann mit_dem_man_reden menschen_mit_dem_man "
        "jemanden_zum_reden jemand_zum_reden jemanden_sprechen beschweren beschwerde einen_verantwortlichen "
        "wer_ist_zuständig ans_telefon am_telefon pressesprecher pressesprecherin",
    },
    "menu": {
        "de": "=von_vorne =von_vorn =nochmal =noch_mal =noch_einmal =nochmal_von_vorne =nochmal_von_vorn "
        "=noch_mal_von_vorne =noch_einmal_von_vorne =wieder_von_vorne =von_vorne_anfangen =von_vorne_bitte "
        "=von_anfang_an =alles_auf_anfang =anfang =zurück =zurück_zum_anfang =zum_anfang =zurück_zum_start "
        "=zurück_zum_menü =zurück_zum_hauptmenü =zum_menü =zum_hauptmenü =menü =das_menü =hauptmenü =zeig_das_menü "
        "=zeig_mir_das_menü =menü_anzeigen =startseite =zur_startseite =neustart =neu_starten =neu_anfangen "
        "=neu_beginnen =neu_laden auf_anfang =alles_auf_anfang_bitte von_vorn_anfangen =alles_löschen "
        "=ich_will_neu_anfangen =bring_mich_zum_menü =fangen_wir_neu_an",
    },
    "origin": {
        "de": "wer_hat_sie_geschrieben wer_hat_die_geschrieben wer_hat_es_geschrieben wer_hat_den_text "
        "wer_hat_sich_das wessen_idee von_wem_stammt von_wem_kommt von_wem_ist der_autor der_verfasser wann_war_das "
        "wann_haben_die wann_kam_das wann_kam_die wann_ging_das wann_hat_das wann_fing_das von_wann_ist_das "
        "wie_alt_ist_die_erklärung wie_alt_ist_das seit_wann_gibt seit_wann_gibts lange_gibt_es_das wo_haben_die "
        "wo_haben_sie_unterschrieben wo_war_das wo_fand_das wo_hat_das ist_das_entstanden ist_die_entstanden "
        "kam_es_dazu geschichte_der_erklärung welcher_gipfel welchem_anlass warum_new_york wieso_new_york "
        "wer_hat_das_geschrieben wer_hat_das_verfasst wer_hat_die_verfasst wer_hat_sie_verfasst "
        "wer_hat_die_erklärung_geschrieben wer_hat_die_erklärung_verfasst wer_hat_die_erklärung_gemacht "
        "wer_hat_die_erklärung_gestartet wer_hat_das_gemacht wer_hat_das_erfunden wer_hat_das_gestartet "
        "wer_hat_das_angefangen wer_hat_das_initiiert =autor =autoren =verfasser aus_welchem_jahr =wann =seit_wann "
        "wann_wurde_sie wann_ist_das_passiert wann_ist_die_erklärung =wie_alt_ist_die wo_ist_das_passiert "
        "die_geschichte_dahinter warum_heißt_das wieso_heißt_das hatte_die_idee =in_welchem_jahr =welches_jahr "
        "in_welchem_jahr_war_das in_welchem_jahr_wurde_das welches_jahr_war_das =welches_datum wann_wurde_das "
        "wann_wurde_die wo_wurde_das wo_wurde_die wo_wurde_sie seit_wann_existiert existiert_das wie_lange_existiert "
        "wer_steckt_hinter_der_erklärung wer_steht_hinter_der_erklärung kam_die_idee kommt_die_idee "
        "auf_die_idee_gekommen wer_kam_auf wer_hat_das_organisiert wer_hats_erfunden wer_hats_geschrieben "
        "wann_gings_los aus_welcher_zeit wie_alt_ist_das_ding",
    },
    "declaration": {
        "de": "was_steht_da der_inhalt worum_geht worum_gehts um_was_geht um_was_gehts wovon_handelt was_besagt "
        "sagt_die_erklärung sagt_das_aus bedeutet_das heißt_das beinhaltet welche_erklärung unterschreibe_ich "
        "unterschreibt_man unterschreiben_wir versprechen_die versprechen_sie die_versprochen wird_versprochen "
        "wozu_verpflichten wozu_verpflichtet zu_was_verpflichten wozu_haben bringt_das bringt_die bringt_es "
        "bringt_mir bringt_uns hab_ich_davon habe_ich_davon haben_wir_davon nützt_das wofür_ist wozu_ist wozu_das "
        "wofür_das wozu_dient ändert_das ändert_sich soll_mich_das sollte_mich_das den_text text_lesen "
        "erklärung_lesen der_text ganze_text zusammenfassung fass_das fass_mal fasse_das kurzfassung "
        "die_erklärung_erklären was_steht_drin was_steht_darin was_ist_da_drin was_ist_inhalt was_ist_die_erklärung "
        "was_ist_diese_erklärung was_ist_das_für_eine_erklärung was_für_eine_erklärung was_haben_die_unterschrieben "
        "was_haben_die_da_unterschrieben was_wurde_unterschrieben was_würde_ich_unterschreiben "
        "was_haben_die_vereinbart was_verpflichtet was_soll_das_bringen was_ist_der_sinn was_ist_der_zweck "
        "was_ist_das_ziel warum_ist_das_wichtig wieso_ist_das_wichtig kann_ich_die_lesen kann_ich_das_lesen "
        "kann_man_das_lesen kann_ich_sie_lesen =wortlaut =zusammengefasst =fass_zusammen =kurz_gesagt =in_kurz "
        "erklär_mir_die_erklärung erklär_mir_das erkläre_die_erklärung =erklär =erkläre =erklären was_steht_denn "
        "was_steht_in was_steht_eigentlich kann_man_die_lesen =was_soll_das erklär_das erkläre_mir erklär_die "
        "das_nachlesen die_nachlesen wo_finde_ich_den_text was_ist_der_inhalt worin_besteht das_wesentliche "
        "kernaussage die_kernaussage mal_zusammenfassen zusammenfassen zusammen_fassen was_verlangt_die "
        "was_fordert_die was_bedeutet_die_unterschrift was_will_die_erklärung was_wollen_die_damit "
        "was_heißt_das_konkret =kurz_und_knapp =in_kürze",
    },
    "steps": {
        "de": "um_zu_unterschreiben zum_unterschreiben zum_unterzeichnen zum_mitmachen was_muss_ich was_müssen_wir "
        "was_muss_man voraussetzungen der_ablauf wie_läuft_das wie_läuft_denn_das "
        "läuft_das_ab läuft_es_ab wie_geht_das welche_schritte die_schritte "
        "wie_unterschreibt wie_unterschreibe macht_man_mit wie_kann_man_mitmachen treten_wir_bei tritt_man_bei "
        "darf_unterschreiben kann_unterschreiben darf_unterzeichnen kann_unterzeichnen darf_mitmachen kann_mitmachen "
        "kann_beitreten kann_ich_unterschreiben kann_man_unterschreiben können_wir_unterschreiben "
        "darf_ich_unterschreiben kann_ich_mitmachen können_wir_mitmachen kann_mein_bürgermeister privatperson "
        "privatpersonen ich_will_unterschreiben ich_möchte_unterschreiben gern_unterschreiben gerne_unterschreiben "
        "wir_wollen_unterschreiben wir_möchten_unterschreiben möchten_unterzeichnen wollen_unterzeichnen "
        "wollen_mitmachen möchten_mitmachen stadt_hinzufügen gemeinde_hinzufügen stadt_eintragen gemeinde_eintragen "
        "stadt_anmelden gemeinde_anmelden fügt_meine fügt_unsere tragt_meine tragt_unsere nehmt_meine nehmt_unsere "
        "meine_stadt_fehlt unsere_stadt_fehlt fehlt_meine_stadt wo_unterschreibe wo_unterschreibt was_brauch_ich_um "
        "was_brauche_ich_um was_braucht_man_um was_brauchen_wir_um was_braucht_man_dafür was_brauche_ich_dafür "
        "was_brauch_ich_dafür was_ist_nötig was_ist_zu_tun welche_bedingungen was_sind_die_bedingungen "
        "welche_unterlagen wie_läuft_der_prozess wie_funktioniert_die_unterzeichnung =ablauf =schritte "
        "wie_unterschreiben_wir wie_melde_ich wie_lange_dauert_das wie_lange_dauert_es kann_jeder_unterschreiben "
        "im_namen_des_bürgermeisters warum_ist_meine_stadt_nicht wieso_ist_meine_stadt_nicht =unterschreiben "
        "=unterzeichnen =mitmachen =beitreten =beitritt =anmelden =anmeldung =wie_funktioniert_das "
        "wie_funktioniert_das_unterschreiben auch_ne_kleine_gemeinde eine_kleine_gemeinde ne_kleine_gemeinde "
        "kleine_gemeinde_mitmachen auch_mitmachen gemeinde_mitmachen stadt_mitmachen will_mitmachen möchte_mitmachen "
        "will_unterschreiben möchte_unterschreiben will_beitreten möchte_beitreten wie_stellen_wir wie_machen_wir_das "
        "wie_mache_ich_das wie_gehen_wir_vor wie_gehe_ich_vor wie_kommen_wir_auf_die_liste wie_kommen_wir_da_drauf "
        "wie_kommen_wir_rein welche_papiere welche_dokumente antrag_stellen was_brauchts_dafür wer_muss_unterschreiben",
    },
}
