"""In Danish."""

from collections.abc import Mapping

DANISH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "da": "jeres_kilde din_kilde hvilken_kilde hvilke_kilder er_kilden kommer_det_fra kommer_dette_fra "
        "kommer_det_her_fra kommer_informationen kommer_listen har_i_det_fra har_i_dette_fra har_du_det_fra "
        "ved_du_det ved_i_det er_det_officielt er_dette_officielt det_her_officielt officiel_liste pålideligt "
        "troværdigt hvem_siger_det opdateres opdatering gammel_er_listen laver_listen stole_på =kilde =kilder =kilden "
        "=kilderne dine_kilder jeres_kilder hvad_er_kilderne hvor_har_i_det_her_fra hvor_har_du_dette_fra "
        "hvor_har_du_det_her_fra hvor_får_i hvor_fik_i er_i_officielle er_du_officiel officielle_liste officiel_bot "
        "officiel_side =officielt =officiel er_det_ægte er_det_her_ægte er_det_rigtigt_det_her =er_det_rigtigt "
        "=er_det_sandt =passer_det =virkelig =seriøst =sikker =sikkert er_du_sikker_på_det er_det_seriøst "
        "er_i_seriøse er_det_svindel er_det_opdateret er_den_opdateret sidst_opdateret listen_opdateret henter_i "
        "henter_du hvor_henter hvor_kommer_dataene hvor_kommer_oplysningerne får_i_oplysningerne "
        "hvordan_får_i_at_vide hvordan_får_du_at_vide hvem_har_sagt hvem_fortæller_jer hvad_bygger_i "
        "hvad_bygger_det_på baseret_på_hvad hvem_opdaterer hvem_garanterer",
    },
    "network": {
        "da": "noget_netværk er_netværket hvilket_netværk stærke_byer hvad_er_strong_cities hvem_er_strong_cities "
        "hvad_er_det_for_et_netværk hvad_er_dette_netværk hvad_er_det_her_netværk hvad_for_et_netværk =netværket "
        "=netværk om_det_der_netværk om_det_netværk fortæl_om_netværket fortæl_om_det_netværk det_der_netværk "
        "hvem_er_med_i_netværket hvem_er_i_netværket netværket_er_hvad fortæl_om_det_der_netværk",
    },
    "languages": {
        "da": "taler_du snakker_du kan_du_tysk kan_du_engelsk kan_du_dansk kan_du_arabisk forstår_du_dansk "
        "forstår_du_engelsk hvilke_sprog hvilket_sprog mange_sprog på_dansk_tak på_engelsk_tak svar_på_dansk "
        "skrive_på_dansk skrive_på_engelsk skrive_på_arabisk skifte_sprog skift_sprog ændre_sprog andet_sprog "
        "andre_sprog mit_sprog oversætte oversæt oversættelse snakker_i taler_i_dansk taler_i_engelsk kan_du_tale "
        "kan_i_engelsk kan_i_dansk forstår_du_arabisk forstår_i_dansk på_arabisk_tak på_tysk_tak =på_dansk "
        "=på_engelsk =på_arabisk =dansk =engelsk =arabisk =dansk_tak =engelsk_tak svar_på_engelsk svar_på_arabisk "
        "svare_på_dansk svare_på_engelsk skriv_på_dansk tal_dansk ændre_sproget =sprog =sproget dansk_oversættelse "
        "taler_du_engelsk taler_du_dansk taler_du_arabisk snakker_du_dansk snakker_du_engelsk på_tysk på_spansk "
        "på_polsk på_ukrainsk på_grønlandsk på_svensk på_norsk kan_du_flere_sprog kan_du_andre_sprog snakke_dansk "
        "tale_dansk også_på_engelsk",
    },
    "latest": {
        "da": "under_sidst under_senest sidste_der seneste_der sidste_til_at seneste_til_at sidst_til_at sidste_by "
        "seneste_by seneste_byer nyeste_by med_sidst noget_nyt hvad_er_nyt der_nye nogen_nye nye_byer "
        "nye_underskrifter første_by første_byer var_først først_til_at først_med_at første_der første_til_at "
        "under_først var_den_første hvilken_rækkefølge underskrevet_sidst underskrevet_senest sidste_byer "
        "seneste_borgmester sidste_borgmester seneste_underskrift seneste_underskrifter sidste_underskrift "
        "=den_sidste =de_sidste =den_seneste =de_seneste =seneste =senest =sidst =den_nyeste =de_nyeste =nyeste "
        "nyeste_byer skrevet_under_fornylig underskrevet_for_nylig for_nylig_skrevet_under lige_skrevet_under =ny "
        "er_der_kommet_nye nye_underskrivere nye_borgmestre nye_kommuner nye_medlemmer hvem_er_nye hvem_er_ny "
        "hvem_var_de_første under_for_nylig er_kommet_til lige_kommet_med lige_underskrevet lige_har_skrevet "
        "hvem_er_de_nye nyeste_medlemmer hvem_er_kommet_til nogen_kommet_til",
    },
    "order": {
        "da": "største_by største_byer mindste_by mindste_kommune største_kommune flest_indbyggere hvilken_er_størst "
        "er_den_største er_den_mindste efter_størrelse alfabetisk hovedstæder kvindelige_borgmestre mange_kvinder "
        "hvilke_kvinder yngste_borgmester ældste_borgmester hvilket_parti hvilke_partier rigeste fattigste hvilke_øer "
        "hvilke_landsbyer mindste_byer mindste_landsby mindste_sted færrest_indbyggere =den_største =den_mindste "
        "=de_største =største hvilken_er_mindst efter_indbyggertal efter_befolkning sorter sorteret_efter "
        "hovedstæderne kvindelig_borgmester borgmestre_er_kvinder underskrevet_af_kvinder politisk_parti "
        "politiske_partier mest_kendte mest_berømte vigtigste_by vigtigste_byer rangliste en_rangliste "
        "efter_indbyggere indbyggertal antal_indbyggere i_rækkefølge_efter fra_størst ledet_af_kvinder "
        "styret_af_kvinder kvinde_som_borgmester en_hovedstad_med nogen_hovedstad mindste_lille sorter_dem",
    },
    "nearby": {
        "da": "tæt_på_mig tæt_på_os tættest_på i_nærheten min_nærhed nær_mig ligger_nærmest er_nærmest nærmest_mig "
        "nærmeste_by i_området her_omkring på_egnen min_egn omkring_mig i_nabolaget hvor_jeg_bor hvor_vi_bor "
        "tæt_på_her =tæt_på nær_ved_mig =nær =nærmest =nærmeste på_disse_kanter rundt_om_mig i_mit_område "
        "i_vores_område i_min_region i_vores_region i_mit_land i_vores_land i_mit_kvarter fra_mit_område "
        "fra_min_region fra_mit_land hvor_jeg_er på_min_egn på_mine_kanter mine_kanter her_på_egnen her_i_nærheden "
        "i_nærheden i_nærheden_af ikke_langt_fra_mig ikke_langt_herfra ved_siden_af_mig nabokommune nabokommuner "
        "nabokommunen rundt_her i_omegnen",
    },
    "file": {
        "da": "som_pdf en_pdf i_pdf regneark som_csv som_fil en_fil downloade download_listen hente_listen "
        "hent_listen printe_listen print_listen udskrive udskriv maile_listen pdf_fil som_excel i_excel en_excel "
        "excelfil excel_fil excelark som_word som_dokument =hent =hente =eksport =eksporter på_papir listen_på_papir "
        "gemme_listen gem_listen kopiere_listen printes printet udskrift en_udskrift",
    },
    "examples": {
        "da": "et_eksempel nogle_eksempler nogen_eksempler mig_eksempler giv_eksempler vis_eksempler har_du_eksempler "
        "har_i_eksempler er_der_eksempler findes_der_eksempler se_eksempler hvilke_eksempler alle_eksempler "
        "konkrete_eksempler eksempler_på eksempel_på eksempler_fra gode_eksempler gør_byerne gør_byer laver_byerne "
        "gør_borgmestrene gør_kommunerne gør_de_egentlig gør_de_konkret gør_de_i har_de_gjort har_byerne_gjort "
        "i_praksis hvilke_temaer hvilke_emner hvilke_tiltag =eksempel =eksempler =eksemplerne =for_eksempel =f_eks "
        "=feks jeg_vil_have_eksempler hvor_mange_eksempler alle_eksemplerne liste_over_eksempler konkret_eksempel "
        "god_praksis hvad_gør_disse_byer hvad_gør_de_så hvad_laver_de_egentlig hvad_er_der_gjort "
        "hvad_er_der_blevet_gjort hvad_bliver_der_gjort =temaer hvad_de_faktisk faktisk_har_gjort hvad_de_har_gjort "
        "hvad_de_gør noget_konkret konkrete_ting gjort_konkret konkret_gjort har_man_gjort hvilke_initiativer "
        "hvad_der_er_gjort hvad_der_bliver_gjort",
    },
    "elsewhere": {
        "da": "klimaforandringer klimaforandringerne global_opvarmning luftforurening forurening genbrug "
        "homoseksuelle fængsel fængsler fængslerne indsatte hjemløshed arbejdsløshed arbejdsløse handicappede "
        "offentlig_transport kollektiv_trafik trafikken økonomien dyrevelfærd menneskehandel kunstig_intelligens "
        "ældre_mennesker ældrepleje pensionister cybersikkerhed oprindelige_folk vacciner boligmangel narkomaner "
        "=klima klimaet klimakrisen =miljø miljøet lgbt_personer bøsser lesbiske transpersoner transfobi fanger "
        "=bolig =boliger boligkrise =husleje huslejer hjemløse ledige =job arbejdspladser handicap kørestolsbrugere "
        "=stoffer =narko narkotika stofmisbrug noget_om_boliger boligmarkedet boligpriser fattigdom fattige skrald "
        "affald",
    },
    "people": {
        "da": "kontakte_jer kontakte_nogen kontakter_jeg kan_jeg_kontakte skal_jeg_kontakte kontaktinfo "
        "kontaktoplysninger pressekontakt telefonnummer jeres_nummer et_nummer mailadresse emailadresse jeres_mail "
        "en_mail fat_i_jer fat_i_nogen ringe_til_jer skrive_til_jer kan_jeg_tale_med taler_jeg_med kan_jeg_snakke_med "
        "tale_med_nogen tale_med_et kan_jeg_ringe skal_jeg_ringe henvender_jeg hjælpe_mig kundeservice kontakte_dig "
        "kontakter_man kontakt_med_jer kontakt_til_jer kontakt_med_nogen hvem_kontakter =kontakt =kontakte "
        "kontaktperson presseansvarlig til_pressen =presse =pressen =jeg_er_journalist =er_journalist journalist_hvem "
        "journalist_hvordan et_interview telefonnummeret dit_nummer =telefon =nummer =whatsapp jeres_email "
        "jeres_adresse har_i_mail fange_jer ringe_til_nogen maile_til_jer hvem_skal_jeg_tale_med jeg_kan_ringe_til "
        "nogen_jeg_kan nogen_at_tale_med et_menneske ægte_menneske en_ansvarlig hvem_er_ansvarlig klage_over klage "
        "indgive_en_klage på_telefon per_telefon talsperson pressetalsmand vil_tale_med_en vil_snakke_med_en",
    },
    "menu": {
        "da": "=forfra =start_forfra =begynd_forfra =om_igen =start_igen =igen =en_gang_til =fra_begyndelsen "
        "=fra_starten =fra_start =genstart =nulstil =tilbage =tilbage_til_menuen =tilbage_til_start "
        "=tilbage_til_starten =tilbage_til_begyndelsen =til_menuen =til_start =menu =menuen =hovedmenu =hovedmenuen "
        "=vis_menuen =vis_menu =vis_mig_menuen =startside =startsiden =forside =forsiden =hjem =start =begynd "
        "=begynde =kom_i_gang =lad_os_begynde helt_forfra starte_forfra begynde_forfra =slet_alt "
        "=jeg_vil_starte_forfra =lad_os_starte_forfra =lad_os_starte_helt_forfra",
    },
    "origin": {
        "da": "hvem_skrev_den hvem_skrev_det hvem_skrev_dette hvem_skrev_erklæringen hvem_skrev_teksten hvem_startede "
        "hvem_begyndte tog_initiativ tog_initiativet fik_ideen hvem_fandt_på havde_ideen er_forfatteren "
        "hvilket_årstal hvornår_var_det hvornår_blev_den hvornår_blev_erklæringen hvornår_er_den_fra "
        "hvornår_er_det_fra hvornår_er_erklæringen hvornår_kom hvornår_startede hvornår_begyndte hvornår_skete "
        "hvornår_skrev_de gammel_er_den gammel_er_erklæringen længe_har_den siden_hvornår hvor_skrev_de hvor_skete "
        "hvor_foregik hvordan_begyndte hvordan_startede hvordan_opstod hvordan_blev historien_bag baggrunden "
        "hvilket_topmøde hvilken_anledning hvorfor_new_york hvem_har_skrevet_den hvem_har_skrevet_det "
        "hvem_har_skrevet_dette hvem_har_skrevet_erklæringen hvem_har_skrevet_teksten hvem_har_forfattet "
        "hvem_har_lavet_den hvem_har_lavet_det_her hvem_har_lavet_dette hvem_har_lavet_erklæringen hvem_lavede_den "
        "hvem_lavede_det_her hvem_lavede_dette hvem_skabte hvem_har_startet hvis_initiativ hvis_idé hvem_kom_på "
        "hvem_foreslog hvem_er_forfatterne =forfatter =forfatteren fra_hvilket_år =hvornår "
        "hvor_længe_har_det_eksisteret hvor_blev_den hvor_blev_det hvor_blev_erklæringen hvor_var_det hvor_startede "
        "hvor_begyndte erklæringens_historie =baggrund hvorfor_hedder_den =hvilket_år hvilket_år_var_det "
        "hvilket_år_er hvilket_år_blev hvornår_blev_det_underskrevet hvornår_blev_det_skrevet bag_teksten "
        "står_bag_teksten står_bag_erklæringen står_egentlig_bag kom_ideen kommer_ideen hvem_organiserede "
        "hvem_arrangerede hvor_gammelt_er_det siden_hvilket_år fra_hvilken_tid hvornår_opstod hvem_fik_ideen",
    },
    "declaration": {
        "da": "hvad_står hvad_siger_den hvad_siger_erklæringen hvad_indeholder hvad_indebærer hvad_betyder "
        "hvad_handler går_den_ud_på går_det_ud_på hvilken_erklæring hvad_har_de_skrevet hvad_skrev_de hvad_skriver "
        "hvad_lover de_lovet hvad_forpligter er_pointen er_meningen er_formålet godt_for skal_det_nytte hjælper_det "
        "hvad_ændrer får_jeg_ud får_vi_ud læse_den læse_det læse_erklæringen læse_teksten kan_man_læse læser_jeg "
        "finder_jeg_teksten hele_teksten resume opsummering opsummer forklar_den forklar_det forklar_dette "
        "forklar_erklæringen kan_du_forklare hvad_går_det_her_ud_på hvad_går_erklæringen_ud_på hvad_drejer_det_sig "
        "hvad_er_erklæringen hvad_er_denne_erklæring hvad_er_det_for_en_erklæring hvad_for_en_erklæring "
        "hvad_har_de_underskrevet hvad_lovede hvad_har_de_forpligtet hvad_er_de_blevet_enige hvad_er_målet "
        "hvad_er_ideen hvad_er_den_god_for hvad_nytter_det hvorfor_er_det_vigtigt hvorfor_er_den_vigtig "
        "hvorfor_skal_jeg hvorfor_skulle_jeg hvorfor_burde_jeg hvor_læser_man hvor_finder_jeg_erklæringen "
        "den_fulde_tekst =tekst =teksten teksten_i_erklæringen kort_opsummeret =kort_fortalt =kort_sagt =i_korte_træk "
        "=forklar =forklaring kort_opsummering indholdet hvad_er_indholdet hovedbudskabet budskabet hvad_kræver_den "
        "opsummeret hvad_består hvad_vil_de hvad_er_essensen hvad_er_kernen",
    },
    "steps": {
        "da": "for_at_skrive_under for_at_være_med skal_der_til hvad_kræver hvad_kræves skal_jeg_gøre skal_vi_gøre "
        "skal_man_gøre hvilke_krav hvilke_betingelser foregår_det fungerer_det virker_det er_processen hvilke_skridt "
        "hvordan_skriver kommer_vi_med kommer_man_med må_skrive_under kan_skrive_under kan_underskrive må_underskrive "
        "kan_være_med må_være_med kan_jeg_skrive_under må_jeg_skrive_under kan_vi_skrive_under kan_vi_være_med "
        "kan_min_borgmester kan_vores_borgmester hvem_som_helst privatpersoner vegne_af_borgmesteren vil_skrive_under "
        "vil_gerne_skrive_under vi_vil_være_med vi_vil_gerne_være_med tilføje_min tilføje_vores tilføj_min "
        "tilføj_vores tilmelde_min tilmelde_vores min_by_mangler min_kommune_mangler hvor_skriver "
        "hvad_skal_jeg_bruge_for_at hvad_skal_vi_bruge_for_at hvad_skal_man_bruge_for_at hvad_er_kravene =krav "
        "hvad_er_betingelserne hvilke_papirer hvilke_dokumenter =proces =processen =trin hvilke_trin "
        "hvordan_underskriver hvordan_kommer_jeg_med hvordan_kan_man_være_med hvordan_tilslutter hvordan_tilmelder "
        "hvordan_melder hvor_lang_tid_tager_det hvor_længe_tager_det må_vi_skrive_under kan_man_skrive_under "
        "må_alle_skrive_under kan_alle_skrive_under kan_en_privatperson på_borgmesterens_vegne "
        "jeg_ønsker_at_skrive_under hvorfor_er_min_by_ikke hvorfor_er_min_kommune_ikke =skrive_under =skriv_under "
        "=underskrive =underskriv =deltage hvordan_gør_vi vil_være_med vil_tilslutte vores_kommune_vil vores_by_vil "
        "hvordan_kommer_vi_med hvordan_kommer_vi_ind hvordan_kommer_man_med for_at_komme_med kan_en_lille_kommune "
        "kan_en_kommune hvem_skal_skrive_under",
    },
}
