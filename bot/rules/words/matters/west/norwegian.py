"""In Norwegian."""

from collections.abc import Mapping

NORWEGIAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "nb": "kilden_deres kilden_din hvilken_kilde hvilke_kilder er_kilden kommer_dette_fra kommer_det_fra "
        "kommer_informasjonen kommer_infoen kommer_lista kommer_listen har_dere_det_fra har_dere_dette_fra "
        "har_du_det_fra fant_dere vet_du_det vet_dere_det er_dette_offisielt er_det_offisielt offisiell_liste "
        "pålitelig hvem_sier_det oppdateres oppdatering gammel_er_lista gammel_er_listen når_er_lista_fra lager_lista "
        "lager_listen stole_på =kilde =kilder =kilden =kildene kildene_dine kildene_deres din_kilde dine_kilder "
        "hva_er_kildene hvor_kommer_det_her_fra hvor_har_du_dette_fra hvor_får_dere hvor_fikk_dere "
        "er_det_her_offisielt er_dere_offisielle er_du_offisiell offisielle_lista offisiell_bot offisiell_side "
        "=offisielt =offisiell er_dette_på_ekte er_det_på_ekte er_dette_ekte =på_ekte =på_ordentlig er_dette_seriøst "
        "er_dere_seriøse =stemmer_det =stemmer_dette =er_det_sant =er_det_riktig =virkelig =seriøst er_dette_svindel "
        "er_det_svindel er_dette_oppdatert sist_oppdatert lista_oppdatert listen_oppdatert henter_dere henter_du "
        "hvor_henter hvor_kommer_dataene hvor_kommer_opplysningene hvordan_får_dere_vite hvordan_får_du_vite "
        "hvem_har_sagt hvem_forteller_dere hva_baserer_dere hva_bygger_det_på basert_på_hva hvem_oppdaterer "
        "hvem_garanterer",
    },
    "network": {
        "nb": "for_nettverk slags_nettverk er_nettverket hvilket_nettverk sterke_byer hva_er_strong_cities "
        "hvem_er_strong_cities hva_er_dette_nettverket hva_gjør_nettverket strong_cities_nettverket "
        "nettverket_strong_cities =nettverket =nettverk om_det_der_nettverket om_det_nettverket fortell_om_nettverket "
        "fortell_om_det_nettverket det_der_nettverket hvem_er_med_i_nettverket hvem_er_i_nettverket nettverket_er_hva",
    },
    "languages": {
        "nb": "snakker_du snakker_dere kan_du_engelsk kan_du_norsk kan_du_snakke forstår_du_norsk forstår_du_engelsk "
        "hvilke_språk hvilket_språk mange_språk på_norsk_takk på_engelsk_takk svar_på_norsk skrive_på_norsk "
        "skrive_på_engelsk skrive_på_arabisk bytte_språk bytt_språk endre_språk annet_språk andre_språk mitt_språk "
        "oversette oversett oversettelse kan_du_arabisk kan_dere_engelsk kan_dere_norsk forstår_du_arabisk "
        "forstår_dere_norsk på_arabisk_takk =på_norsk =på_engelsk =på_arabisk =norsk =engelsk =arabisk =norsk_takk "
        "=engelsk_takk svar_på_engelsk svar_på_arabisk svare_på_norsk svare_på_engelsk skriv_på_norsk snakk_norsk "
        "spørre_på_norsk spørre_på_engelsk endre_språket velge_språk på_språket_mitt =språk =språket "
        "snakker_dere_engelsk snakker_dere_norsk snakker_dere_arabisk norsk_oversettelse snakker_du_engelsk "
        "snakker_du_norsk snakker_du_arabisk på_samisk på_tysk på_spansk på_polsk på_ukrainsk på_somali på_svensk "
        "på_dansk skrive_på_samisk kan_du_flere_språk kan_du_andre_språk prate_norsk snakke_norsk",
    },
    "latest": {
        "nb": "under_sist signerte_sist signert_sist sist_til_å siste_til_å siste_byen siste_byene siste_by "
        "nyeste_byen med_sist noe_nytt hva_er_nytt noen_nye nye_byer nye_underskrifter første_byen første_by "
        "første_byene var_først først_til_å første_til_å under_først signerte_først signert_først var_den_første "
        "hvilken_rekkefølge siste_ordfører siste_ordføreren siste_underskrift siste_underskriften "
        "siste_underskriftene siste_kommunen nyeste_by nyeste_byene nyeste_underskriftene =den_siste =de_siste =siste "
        "=sist =den_nyeste =nyeste =de_nyeste skrevet_under_nylig signert_nylig nylig_signert nylig_skrevet_under "
        "nettopp_signert nettopp_skrevet_under blitt_med_nylig =ny =nye =nytt =nyheter er_det_kommet_nye "
        "nye_signaturer nye_ordførere nye_kommuner nye_medlemmer hvem_er_nye hvem_er_ny hvem_var_førstemann "
        "er_kommet_til nettopp_blitt_med nettopp_skrevet nylig_kommet hvem_er_de_nye nyeste_medlemmer nylig_lagt_til "
        "hvem_er_kommet_til noen_kommet_til hvem_har_kommet_til",
    },
    "order": {
        "nb": "største_byen største_by største_byene minste_byen minste_by minste_kommunen største_kommunen "
        "flest_innbyggere folkerikeste hvilken_er_størst er_den_største er_den_minste etter_størrelse alfabetisk "
        "hovedsteder kvinnelige_ordførere mange_kvinner hvilke_kvinner yngste_ordfører eldste_ordfører hvilket_parti "
        "hvilke_partier rikeste fattigste hvilke_øyer hvilke_bygder største_byer minste_byene minste_bygda "
        "minste_stedet færrest_innbyggere =den_største =den_minste =de_største =største hvilken_er_minst "
        "etter_innbyggertall etter_folketall etter_befolkning sorter sortert_etter hovedstedene kvinnelig_ordfører "
        "kvinnelige_borgermestere ordførere_er_kvinner signert_av_kvinner yngste_ordføreren eldste_ordføreren "
        "hvilke_parti rangliste en_rangliste ranger_dem innbyggertall antall_innbyggere i_rekkefølge_etter fra_størst "
        "ledet_av_kvinner styrt_av_kvinner kvinne_som_ordfører noen_hovedstad minste_lille sorter_dem",
    },
    "nearby": {
        "nb": "nær_meg nærme_meg nær_oss i_nærheten ligger_nærmest er_nærmest nærmest_meg nærmeste_by nærmeste_byen "
        "i_området her_omkring rundt_meg der_jeg_bor der_vi_bor hvor_jeg_bor =nær =nærmest =nærmeste =nærme "
        "nærmest_der her_i_distriktet rundt_her i_mitt_område i_mitt_distrikt i_min_region i_regionen_min "
        "i_regionen_vår i_mitt_fylke i_fylket_mitt i_fylket_vårt i_mitt_land i_landet_mitt i_landet_vårt "
        "i_nabolaget_mitt på_mine_kanter på_disse_kanter fra_mitt_fylke fra_mitt_land fra_mitt_område noen_i_fylket "
        "mine_kanter her_i_fylket i_distriktet her_i_nærheten ikke_langt_fra_meg ikke_langt_herfra ved_siden_av_meg "
        "nabokommune nabokommuner nabokommunen i_omegnen i_traktene",
    },
    "file": {
        "nb": "som_pdf en_pdf i_pdf regneark som_csv som_fil en_fil laste_ned last_ned printe_ut skrive_ut_lista "
        "skrive_ut_listen skriv_ut_lista utskrift pdf_versjon pdf_fil som_excel i_excel en_excel excel_fil excelfil "
        "excelark som_word =nedlasting =skriv_ut =skrive_ut =eksport på_papir lista_på_papir listen_på_papir "
        "lagre_lista lagre_listen kopiere_lista kopiere_listen skrives_ut utskrift_av",
    },
    "examples": {
        "nb": "et_eksempel noen_eksempler meg_eksempler gi_eksempler vis_eksempler har_du_eksempler "
        "har_dere_eksempler finnes_det_eksempler se_eksempler hvilke_eksempler alle_eksempler konkrete_eksempler "
        "eksempler_på eksempel_på eksempler_fra gode_eksempler gjør_byene gjør_byer gjør_ordførerne gjør_kommunene "
        "gjør_de_egentlig gjør_de_konkret gjør_de_i har_de_gjort har_byene_gjort i_praksis hvilke_temaer "
        "hvilke_tiltak =eksempel =eksempler =noen_eksempel =eksemplene =for_eksempel =f_eks =feks "
        "jeg_vil_ha_eksempler hva_slags_eksempler hvor_mange_eksempler alle_eksemplene liste_over_eksempler "
        "konkret_eksempel god_praksis hva_gjør_disse_byene hva_gjør_de_da hva_er_gjort hva_er_blitt_gjort "
        "hva_blir_gjort hva_de_faktisk faktisk_har_gjort hva_de_har_gjort hva_de_gjør noe_konkret konkrete_ting "
        "konkret_gjort gjort_konkret har_man_gjort hva_som_er_gjort hva_som_gjøres",
    },
    "elsewhere": {
        "nb": "klimaet klimaendringer klimaendringene klimakrisen global_oppvarming miljøet miljøvern forurensning "
        "gjenvinning lhbt lhbtq lhbti lhbtiq skeive homofile lesbiske transpersoner fengsel fengsler fengslene "
        "innsatte boliger boligmangel husleiene hjemløse bostedsløse arbeidsledighet arbeidsløshet arbeidsløse "
        "funksjonshemmede funksjonsnedsettelse narkotika rusmisbruk turisme turismen turister kollektivtransport "
        "trafikken skatter skatten økonomien inflasjon inflasjonen korrupsjon dyrevern menneskehandel "
        "kunstig_intelligens eldre_mennesker eldreomsorg pensjonister cybersikkerhet abort urfolk samene pandemien "
        "vaksiner =ki =klima klimakrisa =miljø luftforurensning homser lesber transfobi fanger =bolig boligkrise "
        "=husleie hjemløshet uteliggere arbeidsledige =jobb arbeidsplasser funksjonshemmet funksjonshemming "
        "rullestolbrukere handikappede narkomane rusavhengige =dop kollektivtrafikk =trafikk =skatt fattigdom fattige "
        "søppel søppelet boligmarkedet boligpriser rusmisbrukere",
    },
    "people": {
        "nb": "kontakte_dere kontakte_noen kontakter_jeg kan_jeg_kontakte skal_jeg_kontakte kontaktinfo "
        "kontaktinformasjon kontaktperson pressekontakt telefonnummer nummeret_deres et_nummer mailadresse "
        "epostadresse e_postadresse mailen_deres eposten_deres en_mail en_epost en_e_post tak_i_dere tak_i_noen "
        "nå_dere ringe_dere skrive_til_dere kan_jeg_snakke_med snakker_jeg_med snakke_med_noen snakke_med_et "
        "snakke_med_en kan_jeg_ringe henvender_jeg hjelpe_meg kundeservice kontakte_deg kontakter_man "
        "kontakt_med_dere kontakt_med_noen hvem_kontakter =kontakt =kontakte =kontakter presseansvarlig for_pressen "
        "=presse =pressen =jeg_er_journalist =er_journalist journalist_hvem journalist_hvordan journalist_hvor "
        "et_intervju telefonnummeret nummeret_ditt =telefon =nummer e_post_adresse e_posten_deres adressen_deres "
        "har_dere_mail har_dere_epost har_dere_e_post når_jeg_dere jeg_kan_ringe noen_jeg_kan noen_å_snakke_med "
        "ekte_menneske et_menneske en_ansvarlig hvem_er_ansvarlig noen_ansvarlig klage levere_en_klage på_telefon "
        "per_telefon talsperson pressetalsperson vil_snakke_med",
    },
    "menu": {
        "nb": "=start_på_nytt =starte_på_nytt =begynn_på_nytt =begynne_på_nytt =på_nytt =fra_begynnelsen =fra_starten "
        "=fra_start =om_igjen =igjen =en_gang_til =omstart =nullstill =tilbake =tilbake_til_menyen =tilbake_til_start "
        "=tilbake_til_starten =tilbake_til_begynnelsen =til_menyen =til_start =meny =menyen =hovedmeny =hovedmenyen "
        "=vis_menyen =vis_meny =vis_meg_menyen =startside =startsiden =forside =forsiden =hjem =start =starte =begynn "
        "=begynne fra_begynnelsen_igjen ta_det_fra_begynnelsen =slett_alt =jeg_vil_starte_på_nytt "
        "=la_oss_begynne_på_nytt helt_på_nytt",
    },
    "origin": {
        "nb": "hvem_skrev_den hvem_skrev_det hvem_skrev_dette hvem_skrev_erklæringen hvem_skrev_teksten hvem_startet "
        "hvem_begynte tok_initiativ tok_initiativet sin_ide kom_på_ideen hvem_fant_på hadde_ideen er_forfatteren "
        "hvilket_årstall når_var_det når_var_dette når_ble_erklæringen når_kom når_startet når_begynte når_skjedde "
        "når_er_den_fra gammel_er_den gammel_er_erklæringen lenge_har_den siden_når hvor_signerte_de hvor_skrev_de "
        "hvor_skjedde hvor_var_det hvordan_begynte hvordan_startet hvordan_ble historien_bak bakgrunnen "
        "hvilket_toppmøte hvilken_anledning hvorfor_new_york hvem_har_skrevet_den hvem_har_skrevet_det "
        "hvem_har_skrevet_dette hvem_har_skrevet_erklæringen hvem_har_skrevet_teksten hvem_har_forfattet "
        "hvem_har_laget_den hvem_har_laget_dette hvem_har_laget_erklæringen hvem_lagde_den hvem_lagde_dette "
        "hvem_laget_den hvem_laget_dette hvem_skapte hvem_har_startet hvem_sitt_initiativ hvem_kom_på hvem_foreslo "
        "hvem_er_forfatterne =forfatter =forfatteren fra_hvilket_år =når når_ble_den_skrevet når_ble_det_skrevet "
        "når_ble_den_signert når_ble_det_signert når_ble_den_undertegnet når_ble_den_lansert når_ble_den_vedtatt "
        "når_ble_den_laget når_ble_dette når_skrev_de_under når_signerte_de når_er_erklæringen_fra "
        "hvor_lenge_har_det_eksistert hvor_ble_det_signert hvor_ble_erklæringen =bakgrunn =hvilket_år "
        "hvilket_år_var_det hvilket_år_er hvilket_år_ble hvor_ble_den bak_teksten står_bak_teksten "
        "egentlig_bak_teksten står_bak_erklæringen står_egentlig_bak kom_ideen kommer_ideen hvem_organiserte "
        "hvem_arrangerte hvor_gammelt_er_det siden_hvilket_år fra_hvilken_tid når_oppsto hvem_tok_initiativ "
        "hvem_fikk_ideen",
    },
    "declaration": {
        "nb": "hva_står hva_sier_den hva_sier_erklæringen hva_inneholder hva_innebærer hva_betyr hva_handler "
        "går_den_ut_på går_det_ut_på slags_erklæring hvilken_erklæring hva_har_de_signert hva_har_de_skrevet "
        "hva_skrev_de hva_signerte_de hva_skriver hva_signerer hva_lover de_lovet hva_forplikter er_poenget er_vitsen "
        "er_meningen er_hensikten er_formålet godt_for hjelper_det hva_endrer får_jeg_ut får_vi_ut skal_jeg_bry "
        "lese_den lese_det lese_erklæringen lese_teksten kan_man_lese leser_jeg finner_jeg_teksten hele_teksten "
        "sammendrag oppsummering oppsummer forklar_den forklar_det forklar_dette forklar_erklæringen kan_du_forklare "
        "hva_går_dette_ut_på hva_går_erklæringen hva_er_erklæringen hva_er_denne_erklæringen hva_er_det_for_erklæring "
        "hva_lovet hva_har_de_forpliktet hva_er_de_enige hva_ble_de_enige hva_er_målet hva_er_ideen "
        "hva_skal_det_være_til hva_er_det_til hva_er_dette_til hva_er_nytten hva_endres hvorfor_er_det_viktig "
        "hvorfor_er_den_viktig hvorfor_er_dette_viktig hvorfor_burde_jeg hvor_leser_man hvor_finner_jeg_erklæringen "
        "kan_jeg_få_lese fullstendig_tekst =tekst =teksten kort_oppsummert =kort_fortalt =kort_sagt =i_korte_trekk "
        "=forklar =forklaring kort_oppsummering innholdet hva_er_innholdet hovedbudskapet budskapet hva_krever_den "
        "oppsummert hva_består hva_vil_de går_ut_på hva_er_essensen hva_er_kjernen egentlig_hensikten hva_er_egentlig",
    },
    "steps": {
        "nb": "for_å_signere for_å_skrive_under for_å_bli_med hva_trengs hva_kreves må_jeg_gjøre må_vi_gjøre "
        "skal_jeg_gjøre skal_vi_gjøre hvilke_krav hvilke_vilkår går_det_til foregår_det fungerer_det fungerer_dette "
        "virker_det virker_dette er_prosessen hvilke_steg hvordan_signerer hvordan_skriver blir_vi_med blir_man_med "
        "hvem_kan_signere kan_skrive_under får_signere får_skrive_under kan_bli_med kan_jeg_signere kan_vi_signere "
        "kan_man_signere kan_jeg_skrive_under kan_vi_skrive_under kan_vi_bli_med kan_ordføreren hvem_som_helst "
        "privatpersoner vegne_av_ordføreren vil_signere vil_gjerne_signere vil_skrive_under ønsker_å_signere "
        "vi_vil_bli_med legge_til_kommunen legge_til_byen legge_til_min legg_til melde_på_kommunen byen_min_mangler "
        "kommunen_min_mangler hvor_signerer hva_trenger_jeg_for_å hva_trenger_vi_for_å hva_trenger_man_for_å "
        "hva_må_man_gjøre hva_må_til hva_skal_til_for_å hva_er_kravene =krav hvilke_betingelser hvilke_papirer "
        "hvilke_dokumenter =prosess =prosessen =steg =trinn hvilke_trinn hvordan_blir_jeg_med hvordan_slutter "
        "hvordan_melder hvor_lang_tid_tar_det hvor_lenge_tar_det hvem_får_bli_med får_jeg_signere får_vi_signere "
        "kan_man_skrive_under kan_min_ordfører kan_vår_ordfører kan_en_privatperson kan_små_kommuner "
        "hvorfor_er_ikke_byen hvorfor_er_ikke_kommunen =signere =signer =skrive_under =skriv_under hvordan_gjør_vi "
        "vil_være_med vil_bli_med vil_slutte_seg kommunen_vår_vil byen_vår_vil hvordan_kommer_vi_med "
        "hvordan_kommer_vi_inn hvordan_kommer_man_med hvordan_går_vi_fram for_å_være_med for_å_komme_med "
        "kan_en_liten_kommune kan_en_kommune hvem_må_signere hvem_må_skrive_under",
    },
}
