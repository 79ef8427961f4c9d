"""Words of everyday German, Swiss German, Austrian, Dutch and Afrikaans. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "de": {
        Cue.AND: "wie_schauts_mit wie_schaut_s_mit wie_siehts_mit wie_sieht_s_mit wie_stehts_mit",
        Cue.SIGN: "macht_alles_mit machen_alles_mit macht_noch_mit macht_da_mit machen_da_mit macht_da_alles_mit "
        "macht_auch_mit machen_auch_mit macht_denn_mit macht_alles_dabei "
        "gilt_das_auch_für gilt_das_für gilt_es_für gilt_die_für gilt_das gilt_es_auch "
        "mit_im_boot drauf_steht steht_drauf steht_da_drauf unterschrieben_gehabt mitunterschrieben "
        "hat_sich_angeschlossen schließt_sich_an mitzieht bekannt_hat dabeizusein tritt_bei sich_verpflichtet "
        "machn_mit",
        Cue.WHO: "wer_denn wer_alles_so wer_noch wos_fia_wer",
        Cue.WHICH: "welche_alles welche_noch",
        Cue.MANY: "wie_viele_insgesamt wia_vü wieviele_sinds",
        Cue.LIST: "die_ganze_latte alle_auf_einmal wer_steht_da_alles_drauf",
        Cue.SHOW: "zeig_mal rück_mal lass_mal_sehen lass_sehen zähl_mal_auf nenne_mir",
        Cue.START: "seit_wann_läuft seit_wann_geht wie_lange_gibt wie_lange_läuft wie_lange_gibts von_wem_stammt "
        "losgegangen ging_los ging_das_los gings_los gewachsen auf_wessen_mist ausgeheckt eingefallen "
        "erfunden initiatoren aus_der_taufe losgetreten entstand gestartet_worden auf_die_idee auf_den_trichter "
        "steckt_denn_dahinter zustande_gekommen",
        Cue.DO: "zu_berichten zu_erzählen zu_vermelden "
        "draus_gemacht daraus_gemacht auf_die_beine_gestellt angestellt umgesetzt erreicht rausgekommen "
        "läuft_da läuft_so läuft_denn geht_ab passiert_da passiert_dort kümmert kümmern kümmert_sich kümmern_sich "
        "geholfen bringt_das",
        Cue.POINT: "punkt_nummer versprechens verpflichten_die wozu_verpflichten zu_was_verpflichten nummer_eins "
        "nummer_zwei nummer_drei nummer_vier nummer_fünf nummer_sechs nummer_1 nummer_2 nummer_3 nummer_4 nummer_5 "
        "nummer_6",
        Cue.STEPS: "was_muss_unser was_muss_unsere was_muss_der_bürgermeister was_müssen_wir_tun "
        "unsere_stadt_auf_die_liste unsere_gemeinde_auf_die_liste uns_auf_die_liste "
        "als_normaler_bürger als_einfacher_bürger als_normale_bürgerin als_bürger als_bürgerin "
        "als_privatperson als_einzelperson kann_ich_unterschreiben kann_ich_auch_unterschreiben "
        "draufkommen damit_wir_draufkommen damit_wir_dabei_sind wie_kommen_wir_drauf "
        "wie_kommen_wir_da_drauf wie_kommt_man_auf_die_liste mitmachen_können wir_mitmachen_wollen "
        "damit_unser_bürgermeister unterschreiben_lassen kann_unser_bürgermeister kann_unsere_bürgermeisterin "
        "kann_mein_bürgermeister muss_unser_bürgermeister muss_unsere_bürgermeisterin kann_unsere_gemeinde "
        "kann_unsere_stadt für_meine_straße für_mein_dorf",
        Cue.FILL: "dürfen_bürger die_bürger den_bürgern bürger_irgendwo bürgerinnen_und_bürger "
        "schauts genau zusammenbringen "
        "sagma sachma ankommen ankommt neu_ankommen jetz jez ditte icke wen iwie schwiegereltern "
        "schwiegermutter schwägerin odr oda gö halt_so genau_genommen macht_das macht_sowas sowas so_was so_etwas "
        "ummara mitnand grad gerad draus kenna kummt",
    },
    "gsw": {
        Cue.SIGN: "underschriebe unterschriebe ungerschriebe derbii mitgmacht mitgmacht_het drbii druf druffe "
        "uf_de_liste uf_dr_liste",
        Cue.WHO: "wer_alles wär_alles",
        Cue.CITY: "stett",
        Cue.LEADER: "stadtpresident stadtpräsidentin gmeindspresident",
        Cue.OUR: "eusi eusers öisi min",
        Cue.HOW: "wie_gaht wie_goht wie_chönd chönt chönnt chönd_mir",
        Cue.START: "erfunde_het erfunde usdänkt usgheckt",
        Cue.FILL: "hei uu drümol odr dihei zmitz das_züg",
    },
    "nl": {
        Cue.ELSE: "er_file is_er_file file_bij file_op in_de_file files",
        Cue.SIGN: "doen_er_zoal_mee doen_er_mee doen_er_allemaal_mee doet_er_mee doet_er_allemaal_mee "
        "geldt_dat_ook_voor geldt_dat_voor geldt_het_voor geldt_het_ook geldt_dit_ook_voor "
        "geldt_dit_voor "
        "mee_getekend handtekening_gezet krabbel krabbel_gezet haar_krabbel zijn_krabbel "
        "handtekening_eronder handtekening_onder zit_er_bij zit_daar_bij daar_bij daarbij zich_aangesloten "
        "sluit_zich_aan zich_achter_geschaard deed_mee staat_erop staat_erbij staat_er_op erop_staat stapt_in "
        "ondersteunt",
        Cue.WHO: "wie_allemaal wie_er_allemaal wie_nog namens_wie",
        Cue.MANY: "hoeveel_zijn_het hoeveel_in_totaal in_totaal hoeveel_stuks hoevele",
        Cue.LIST: "heel_de_lijst heel_het_lijstje het_lijstje het_hele_rijtje de_hele_rits alle_namen",
        Cue.SHOW: "laat_eens_zien toon_eens geef_eens noem_eens zet_eens_op_een_rij",
        Cue.START: "uitgevonden ontstond in_het_leven_geroepen op_poten_gezet geboren_dit bedenkers "
        "op_het_idee_gekomen achter_dit initiatiefnemers",
        Cue.DO: "gebeurt_er_mee mee_gebeurd uitgevoerd bereikt van_gemaakt van_terecht_gekomen gedaan_mee iets_op "
        "gedaan_aan doen_ze doen_steden daaraan_gedaan",
        Cue.POINT: "nummer_een nummer_één nummer_twee nummer_drie nummer_vier nummer_vijf nummer_zes nummer_1 "
        "nummer_2 nummer_3 nummer_4 nummer_5 nummer_6 "
        "punt_nummer afspraak afspraken",
        Cue.STEPS: "wat_moet_onze_burgemeester wat_moet_de_burgemeester gewone_inwoner gewone_burger gewoon_mens "
        "als_gewone_burger als_burger als_inwoner als_particulier krijgen_we_onze_gemeente "
        "kan_onze_burgemeester onze_burgemeester_ook_tekenen met_de_gemeente_meedoen "
        "moet_onze_burgemeester kan_onze_gemeente kan_mijn_gemeente hoe_komen_wij_op_de_lijst "
        "hoe_komen_we_op_de_lijst willen_ook_tekenen wil_ook_tekenen wij_willen_meedoen we_willen_meedoen "
        "mag_ik_tekenen kan_ik_tekenen",
        Cue.FILL: "vangt vangen opvangen "
        "zoal avonds durven durft lopen loopt "
        "joh effe effen er_aan eraan erbij ermee allemaal allez schoonmoeder schoonouders neef nicht tante "
        "oom zus broer krijgen kwijt",
    },
    "af": {
        Cue.SIGN: "het_geteken handtekening sluit_aan staan_daarop staan_op_die_lys is_op_die_lys daarop naam_daarop "
        "saamgeteken doen_mee",
        Cue.WHO: "wie_almal wie_het wie_nog",
        Cue.WHICH: "watse",
        Cue.MANY: "hoeveel_altesaam altesaam in_totaal",
        Cue.CITY: "munisipaliteite plekke",
        Cue.LIST: "hele_lys volledige_lys",
        Cue.SHOW: "gee_my",
        Cue.LEADER: "burgemeesteres",
        Cue.DO: "werk werk_saam saamwerk "
        "maak_hulle maak_stede wat_maak maak_stede_teen word_gedoen besig eintlik_daaraan",
        Cue.START: "vandaan kom_dit_vandaan waar_kom_dit "
        "begin_dit begin_hiermee hiermee_begin uitgedink bedink wie_se_idee ontstaan geloods",
        Cue.WHEN: "sedert_wanneer",
        Cue.POINT: "beloftes onderneming nommer_een nommer_twee nommer_drie nommer_vier nommer_vyf nommer_ses "
        "punt_een punt_twee punt_drie punt_vier punt_vyf punt_ses nommer_1 nommer_2 nommer_3 nommer_4 nommer_5 "
        "nommer_6",
        Cue.PLEDGE: "die_ding hierdie_ding hierdie_storie die_dokument",
        Cue.HOW: "hoe_maak",
        Cue.STEPS: "gewone_mens gewone_burger gewone_inwoner wat_moet_die_burgemeester wat_moet_ons_burgemeester "
        "wat_moet_ons_doen "
        "as_gewone_burger as_inwoner ons_dorp_wil "
        "hoe_kan_ons_teken kan_ons_teken kan_ek_teken as_hy_wil_teken as_sy_wil_teken wil_ook_teken "
        "ons_wil_teken hoe_teken_ons kan_my_burgemeester kan_ons_burgemeester moet_ons_burgemeester",
        Cue.FILL: "dalk gewone almal oukei ok orait asb darem eintlik waaroor ons my hy",
        Cue.THANK: "dankie_hoor lekker_dankie",
    },
}
