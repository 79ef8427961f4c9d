"""Words of everyday Swedish, Danish, Norwegian, Icelandic, Finnish and Estonian. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "sv": {
        Cue.SIGN: "skrev_dom_på skrev_de_på skrev_ni_på skrev_vi_på skrev_dom_under skrev_de_under skrev_vi_under "
        "skrev_ni_under "
        "gäller_det gäller_det_även gäller_det_också omfattar_det "
        "anslutet ansluten anslöt_sig har_anslutit_sig går_med hakade_på hänger_på joinat joina påskriven "
        "påskrivna har_skrivit_på signerar med_på_det ställer_sig_bakom stöttar med_i_det är_med_där deltagit deltog "
        "satt_sitt_namn kritat_på",
        Cue.WHO: "vem_var_det vilka_är_det vilka_alla vem_mer",
        Cue.MANY: "totalen totalsumman "
        "hur_många_totalt hur_många_är_det hur_mång hur_många_kommuner sammanlagt allt_som_allt",
        Cue.LIST: "vilka_är_med vilka_e_med vilka_som_är_med vilka_står_med vem_är_med alla_på_en_gång hela_rasket "
        "alla_namnen",
        Cue.SHOW: "rabbla får_jag_se kan_jag_få_se",
        Cue.DO: "pysslar pysslar_med sysslar "
        "hittat_på hittar_på jobbar jobbar_med jobbar_de arbetar_de gjorts görs_det gör_nåt gör_något "
        "åstadkommit fått_till tar_städerna_emot tar_emot satsat satsar",
        Cue.START: "drog_det_igång dragit_igång kom_igång startades startade_det vems_idé kläckte kläckt kläckte_idén "
        "uppfann hittade_på_det hittade_på_det_här initiativtagare upphovsman satte_igång grundades hur_länge_har "
        "kommit_till kom_till_stånd bakom_det bakom_detta",
        Cue.POINT: "lovat lovade "
        "går_ettan går_tvåan går_trean går_fyran går_femman går_sexan säger_ettan säger_tvåan säger_trean "
        "säger_fyran säger_femman säger_sexan betyder_ettan betyder_tvåan betyder_trean betyder_fyran "
        "betyder_femman betyder_sexan "
        "handlar_ettan handlar_tvåan handlar_trean handlar_fyran handlar_femman handlar_sexan "
        "löfte_nummer punkt_nummer lovar lovat nummer_ett nummer_två "
        "nummer_tre nummer_fyra nummer_fem nummer_sex",
        Cue.STEPS: "vad_ska_vår_borgmästare vad_måste_vår vad_behöver_vår vad_behöver_vi får_vi_med_vår "
        "som_vanlig_medborgare som_vanlig_människa som_privatperson som_medborgare "
        "för_att_skriva_på för_att_komma_med för_att_gå_med hur_kommer_vi_med hur_går_vi_med "
        "vår_kommun_gå_med vår_kommun_med kan_vår_borgmästare kan_vårt_kommunalråd vill_skriva_på vill_också_vara_med "
        "skriva_på_för_min",
        Cue.THANK: "tack_snälla tack_ska_du_ha",
        Cue.GREET: "morsning",
        Cue.FILL: "sätter pratar ner sammanfatta "
        "elle eller_hur det_här det_där egentligen för_räkning går_ut ut_på mamma pappa farmor mormor kusin "
        "hen",
    },
    "da": {
        Cue.SIGN: "skrev_de_under skrev_vi_under skrev_i_under "
        "gælder_det gælder_det_også gælder_den "
        "gået_med_i gik_med_i er_gået_med koblet_på skrevet_sig_på skrev_sig_på meldt_sig meldte_sig "
        "tilmeldt tilsluttet_sig har_tilsluttet_sig sluttet_sig_til slutter_sig_til bakket_op skriver_under "
        "med_på_det med_på_den med_på_vognen er_på_listen står_på_listen deltaget",
        Cue.WHO: "hvem_alle hvem_er_det hvem_ellers",
        Cue.MANY: "hvor_mange_i_alt hvor_mange_er_der hvor_mange_er_det",
        Cue.LIST: "alle_navnene hele_molevitten hvem_er_med hvem_er_alle_med",
        Cue.SHOW: "må_jeg_se ræk_mig rems_op",
        Cue.DO: "har_de_gang_i gang_i_i de_gang_i har_gang_i fået_ud_af gjort_ved finder_på fundet_på bliver_gjort",
        Cue.START: "fundet_på_det opfandt opfundet startede_det startede_det_her satte_i_gang sat_i_gang gik_i_gang "
        "hvis_idé hvis_ide opstod opstået idémand bag_det bag_det_her hvor_længe_har",
        Cue.POINT: "lovet lovede lovet_hinanden lover_de "
        "punkt_nummer nummer_et nummer_to nummer_tre nummer_fire nummer_fem nummer_seks",
        Cue.STEPS: "skal_vores_borgmester hvad_skal_vores hvad_skal_vi_gøre "
        "som_almindelig_borger som_almindeligt_menneske som_privatperson som_borger "
        "kan_vores_borgmester kan_vores_kommune kommer_vi_med hvordan_kommer_vi_med vil_gerne_skrive_under "
        "vil_gerne_være_med hvordan_skriver_vi_under må_jeg_skrive_under kan_jeg_skrive_under",
        Cue.THANK: "tak_skal_du_ha mange_tak_skal_du_ha",
        Cue.FILL: "hinanden hva skal_du_ha egentlig sgu måske ellers mor mormor farmor gider",
    },
    "nb": {
        Cue.PLEDGE: "står_i_erklæringa står_i_erklæringen står_i_erklæringi",
        Cue.SIGN: "skrev_de_under skrev_vi_under skreiv_dei_under "
        "gjelder_det gjelder_det_også gjeld_det "
        "blitt_med ble_med vart_med henger_seg_på slutta_seg_til sluttet_seg_til skrevi_under skreiv_under "
        "stilt_seg_bak støttar støtta står_på_lista er_på_lista med_i_det med_på_dette joina deltatt",
        Cue.WHO: "hvem_alle kven_er kem kem_som kæm hvem_flere",
        Cue.MANY: "kor_mange_byar hvor_mange_totalt til_sammen hvor_mange_er_det kor_mange_er_det",
        Cue.WHICH: "kva_for_byar kva_for kva_byar",
        Cue.WHAT: "kva ka hva",
        Cue.LIST: "kem_e_med kven_er_med hvem_er_med hvem_er_alle_med heile_lista alle_navna alle_namna",
        Cue.CITY: "byar byane kommunar kommunane",
        Cue.SHOW: "kan_du_vise få_se la_meg_se rams_opp list_opp",
        Cue.DO: "gjør_byene gjør_noen driv driv_de får_til fått_til holder_på",
        Cue.START: "fann_på fann_opp "
        "fant_opp kom_på starta starta_det sette_i_gang hvem_sin_idé hvem_sin_ide kven_sin_idé oppsto "
        "oppstod sto_bak bak_dette bak_det",
        Cue.POINT: "lovet lova lovte "
        "punkt_nummer løfte_nummer nummer_en nummer_to nummer_tre nummer_fire nummer_fem nummer_seks "
        "seier_punkt sier_punkt",
        Cue.HOW: "korsn",
        Cue.OUR: "vår vårt",
        Cue.STEPS: "må_ordføreren må_ordføraren hva_må_vi hva_må_kommunen "
        "som_vanlig_innbygger som_vanlig_borger som_privatperson som_innbygger får_vi_ordføreren "
        "kan_ordføreren_vår kan_ordføraren_vår kan_ordføraren kan_vår_ordfører kan_kommunen_vår "
        "blir_vi_med hvordan_blir_vi_med korleis_blir_vi_med vil_skrive_under vil_være_med vil_bli_med "
        "kan_jeg_skrive_under kan_vi_skrive_under",
        Cue.THANK: "takk_for_hjelpa takk_for_hjelpen tusen_hjertelig",
        Cue.FILL: "egentlig eigentleg kanskje mamma pappa bestemor farmor mormor heime",
    },
    "is": {
        Cue.PLEDGE: "stendur_í_yfirlýsingunni",
        Cue.SIGN: "gildir_þetta á_þetta_við "
        "skrifað_undir_þetta undirskrift undirskriftir er_með eru_með á_lista tók_þátt gengið_til_liðs "
        "gekk_til_liðs skrifað_uppá kvittað_undir styður styðja búin_að_skrifa búið_að_skrifa bættist_við",
        Cue.WHO: "hverjar hvaða_fólk hverjir_allir",
        Cue.MANY: "hvað_hafa_margar hvað_hafa_margir margar_borgir margir_bæir mörg_sveitarfélög "
        "hversu_mörg hvað_margir hvað_mörg hvað_eru_þær_margar hvað_eru_þeir_margir samtals",
        Cue.WHICH: "hvaða_borgir hvaða_bæir",
        Cue.CITY: "borga borgum borgirnar bæirnir sveitarfélaga þorp staðir",
        Cue.LIST: "allan_listann öll_nöfnin nöfnin",
        Cue.LEADER: "bæjarstjóra sveitarstjóri oddviti",
        Cue.SHOW: "fá_að_sjá má_ég_sjá nefndu",
        Cue.DO: "gert gerði gerðu er_gert vinnur_að vinna_að aðhafst",
        Cue.HOW: "hvernig_getur hvernig_get",
        Cue.POINT: "lofa lofað lofuðu "
        "loforðið skuldbindingin liður liðurinn atriði númer_eitt númer_tvö númer_þrjú númer_fjögur "
        "númer_fimm númer_sex",
        Cue.START: "varð_þetta_til varð_þetta átti_hugmyndina hugmyndina hver_átti "
        "byrjaði_á byrjaði_á_þessu byrjuðu upphaf stofnuð fann_upp datt_í_hug kom_með_hugmyndina "
        "hugmynd_hvers stóð_að standa_að stendur_að á_bakvið varð_til",
        Cue.WHEN: "síðan_hvenær hvaða_ár",
        Cue.STEPS: "venjuleg_manneskja sem_venjuleg sem_venjulegur þarf_bæjarstjórinn þarf_borgarstjórinn "
        "hvað_þurfum_við "
        "sem_almennur_borgari sem_einstaklingur bærinn_okkar_að_gera þarf_bærinn_okkar "
        "getur_bæjarstjórinn_okkar getur_bæjarstjórinn getur_borgarstjórinn getur_bærinn_okkar "
        "getum_við_skrifað get_ég_skrifað viljum_skrifa_undir vill_skrifa_undir viljum_vera_með",
        Cue.THANK: "þakka_þér þakkir",
        Cue.AND: "líka",
        Cue.FILL: "varð átti verið verða "
        "með þessu þú mig hér þar núna svo einhverjir einhverjar eitthvað allir öll komin komið bara "
        "kannski hérna höfðu mamma pabbi amma afi frændi frænka",
    },
    "fi": {
        Cue.SIGN: "koskeeko koskeeko_tämä päteekö "
        "mukana_siinä lähtikö lähteny lähtenyt lähti sitoutui nimensä_alle nimen_alle pistänyt_nimensä "
        "kuuluuko_siihen kuuluu_siihen listassa osallistuuko",
        Cue.WHO: "ketkä_kaikki kuka_kaikki ketä kuka_se_oli",
        Cue.MANY: "paljonko montako_kaupunkia kui_monta",
        Cue.WHICH: "mitkä_kaikki mikkä",
        Cue.CITY: "kaupunkien kuntia kuntien pormestareita kuntamme",
        Cue.LIST: "luettele_kaikki luettele_kaupungit kaikki_nimet ketkä_on_mukana ketkä_kaikki_on_mukana",
        Cue.LEADER: "pormestarimme kaupunginjohtajamme kunnanjohtaja kunnanjohtajamme",
        Cue.SHOW: "näytäs näyttäisitkö anna_koko",
        Cue.DO: "tehdäänkö tekeekö asialle_tehdään tekee_asialle tehnyt_asialle hommia saatu_aikaan",
        Cue.START: "keksittiin keksi_tän keksi_tämän keksi_tän_jutun aloitti_tän kenen_keksimä alkanut sai_alkunsa "
        "alkunsa lähti_liikkeelle laittoi_alulle syntyi perustettiin",
        Cue.WHEN: "millon mistä_lähtien minä_vuonna",
        Cue.POINT: "luvanneet luvannut luvattu "
        "kohdassa lupaavat numero_yksi numero_kaksi numero_kolme numero_neljä numero_viisi numero_kuusi "
        "ykkönen kakkonen kolmonen nelonen vitonen kutonen ykköskohta",
        Cue.PLEDGE: "julistuksesta tässä_julistuksessa paperi paperissa",
        Cue.STEPS: "pormestarin_pitää pormestarin_täytyy mitä_meidän_pormestarin mitä_pormestarin "
        "mitä_meidän_kunnan mitä_kunnan mitä_pitää_tehdä "
        "tavallinen_ihminen tavallinen_kansalainen yksityishenkilö yksityishenkilönä "
        "pääsee_mukaan pääsemme_mukaan päästään_mukaan miten_pääsee miten_pääsemme kunta_mukaan "
        "kuntamme_mukaan voiko_meidän_kunta voiko_meidän_pormestari haluamme_mukaan halutaan_mukaan "
        "voinko_allekirjoittaa miten_allekirjoitetaan miten_allekirjoittaa",
        Cue.THANK: "kiitti_paljon kiitoksia_paljon kiitosta kiitti_sulle tattis",
        Cue.FILL: "ketään ketää ketäänkään "
        "tän sun mun sä mä asialle ees sitte mites niinkun vissiin varmaan isä mummo ukki serkku",
    },
    "et": {
        Cue.PLEDGE: "deklaratsioonis_kirjas seal_deklaratsioonis_kirjas",
        Cue.SIGN: "kehtib kas_see_kehtib "
        "alla_kirjutas kirjutab_alla alla_kirjutama andis_allkirja allkirja_andnud andnud_allkirja "
        "allkirja_pannud pani_allkirja liituma ühines ühinesid on_nimekirjas seal_kirjas toetavad",
        Cue.WHO: "kes_kõik kes_veel",
        Cue.MANY: "mitu_linna arv",
        Cue.WHICH: "mis_linnad",
        Cue.WHAT: "mis",
        Cue.CITY: "valdade omavalitsus omavalitsused kohad",
        Cue.LIST: "loe_kõik_ette loetle_kõik kõik_ette "
        "tervet_nimekirja terve_nimekiri kõik_nimed kes_kõik_seal kes_seal_kirjas",
        Cue.LEADER: "linnapeaks vallavanem linnapeal meer",
        Cue.SHOW: "anna_mulle too_välja",
        Cue.DO: "ette_võtab võtab_ette aidatakse aitab aitavad korraldab tegemised ette_võtnud ette_võetud",
        Cue.START: "välja_mõtles alguse_sai sai_alguse alguse algas alustas kelle_mõte tekkis loodi asutas taga_on "
        "seisab_taga",
        Cue.WHEN: "mis_ajast mis_aastal",
        Cue.POINT: "lubanud lubavad "
        "kohustused punkt number_üks number_kaks number_kolm number_neli number_viis number_kuus",
        Cue.HOW: "kuidas_saab kuidas_saaks",
        Cue.OUR: "meil",
        Cue.STEPS: "linnapea_tegema mida_linnapea mida_meie_linnapea mida_vald mida_peab_tegema "
        "tavaline_inimene tavakodanik eraisik eraisikuna "
        "meie_linnapea_saaks meie_linnapea_saab saaks_alla_kirjutada saab_alla_kirjutada saame_liituda "
        "saab_liituda tahame_liituda tahame_alla_kirjutada kuidas_liituda kas_mina_saan",
        Cue.THANK: "aitäh_sulle aitäh_teile tänud tänan_väga",
        Cue.FILL: "selles nüüd veel eest jaoks mingi mõni kuule räägib millest kust ema isa vanaema",
    },
}
