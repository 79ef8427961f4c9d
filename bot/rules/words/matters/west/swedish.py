"""In Swedish."""

from collections.abc import Mapping

SWEDISH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "sv": "din_källa er_källa vilken_källa vilka_källor för_källa är_källan kommer_det_här_ifrån kommer_det_ifrån "
        "kommer_informationen kommer_infon kommer_listan har_du_det_ifrån har_ni_det_ifrån hur_vet_du hur_vet_ni "
        "hur_kan_du_veta det_här_officiellt är_det_officiellt är_detta_officiellt officiell_lista tillförlitligt "
        "pålitligt seriöst säker_på_det vem_säger_det uppdaterades uppdateras uppdateringen är_det_aktuellt "
        "är_listan_aktuell gammal_är_listan från_när_är_listan gör_listan sköter_listan lita_på =källa =källor "
        "=källan =källorna dina_källor era_källor vad_är_källorna var_kommer_det_från varifrån_kommer var_har_du_fått "
        "var_har_ni_fått var_får_du_det var_får_ni_det var_hittade_ni var_hittar_ni_informationen hur_kan_ni_veta "
        "är_ni_officiella är_du_officiell officiella_listan officiell_bot officiell_sida =officiellt =officiell "
        "är_det_här_på_riktigt är_detta_på_riktigt är_det_på_riktigt =på_riktigt =på_allvar är_ni_pålitliga "
        "är_ni_seriösa =är_det_sant =är_det_säkert =stämmer_det =stämmer_det_verkligen =verkligen är_det_bluff "
        "är_det_en_bluff är_det_fejk senast_uppdaterad hur_ofta_uppdaterar listan_uppdaterad den_uppdaterad "
        "det_uppdaterat var_kommer_detta var_kommer_detta_ifrån var_kommer_listan_ifrån får_ni_reda får_du_reda "
        "hur_får_ni_veta hur_får_du_veta får_ni_informationen får_du_informationen får_ni_uppgifterna "
        "var_kommer_uppgifterna varifrån_kommer_uppgifterna varifrån_får_ni varifrån_får_du varifrån_har_ni "
        "varifrån_har_du hämtar_ni hämtar_du vem_har_sagt vad_baserar_ni baseras_på_vad vad_bygger_det_på "
        "vem_uppdaterar vem_garanterar",
    },
    "network": {
        "sv": "för_nätverk är_nätverket vilket_nätverk starka_städer vad_är_strong_cities vilka_är_strong_cities "
        "vem_är_strong_cities vad_är_det_här_nätverket vad_är_detta_nätverk vad_gör_nätverket =nätverket =nätverk "
        "om_det_där_nätverket om_det_här_nätverket berätta_om_nätverket det_där_nätverket det_här_nätverket "
        "vilka_är_med_i_nätverket vilka_ingår_i_nätverket nätverket_är_vad vad_är_nätverk",
    },
    "languages": {
        "sv": "pratar_du talar_du pratar_ni talar_ni kan_du_engelska kan_du_svenska kan_du_arabiska kan_du_prata "
        "förstår_du_svenska förstår_du_engelska vilka_språk vilket_språk många_språk på_svenska_tack på_engelska_tack "
        "på_arabiska_tack svara_på_svenska svara_på_engelska skriva_på_svenska skriva_på_engelska skriva_på_arabiska "
        "byta_språk byt_språk ändra_språk ändra_språket annat_språk mitt_språk översätta översätt översättning "
        "kan_ni_engelska kan_ni_svenska förstår_du_arabiska förstår_ni_svenska på_franska_tack =på_svenska "
        "=på_engelska =på_arabiska =svenska =engelska =arabiska =svenska_tack =engelska_tack svara_på_arabiska "
        "skriv_på_svenska prata_svenska fråga_på_svenska fråga_på_engelska byta_till_svenska byta_till_engelska "
        "välja_språk på_mitt_eget_språk =språk =språket svensk_version finns_det_på_svenska pratar_ni_engelska "
        "pratar_ni_svenska pratar_ni_arabiska talar_ni_engelska talar_ni_svenska finns_det_översättning "
        "finns_det_en_översättning svensk_översättning pratar_du_engelska pratar_du_svenska pratar_du_arabiska "
        "talar_du_engelska talar_du_svenska talar_du_arabiska kan_du_prata_engelska på_finska på_tyska på_spanska "
        "på_ukrainska på_somaliska på_persiska skriva_på_finska på_norska på_danska kan_du_fler_språk "
        "kan_du_andra_språk svar_på_svenska på_franska",
    },
    "latest": {
        "sv": "under_sist under_senast sist_att sista_att senaste_att senast_att sista_staden senaste_staden "
        "senaste_städerna senaste_underskrifterna med_sist med_senast nåt_nytt något_nytt vad_är_nytt finns_det_nya "
        "några_nya nya_städer nya_underskrifter vilka_är_nya första_staden första_städerna var_först först_att "
        "först_med under_först första_att vilken_ordning skrev_på_sist skrivit_på_sist sist_med_att_skriva_under "
        "sist_ut sista_stad senaste_stad senaste_underskriften senaste_underskrifter senaste_undertecknaren "
        "senaste_undertecknarna senaste_borgmästaren senaste_kommunen senaste_kommunerna =den_senaste =de_senaste "
        "=senaste =senast =sist =den_sista =de_sista =den_nyaste =nyaste nyaste_staden nyaste_städerna "
        "skrivit_under_nyligen skrev_under_nyligen nyligen_skrivit_under nyligen_undertecknat gått_med_nyligen =ny "
        "=nya har_det_kommit_nya nåra_nya nya_undertecknare nåt_nytt_på_gång något_nytt_på_gång tillkommit "
        "har_tillkommit nyss_skrivit_under nyss_skrev precis_skrivit_under precis_gått_med nyss_gått_med "
        "senast_tillagda tillagda vilka_har_tillkommit senast_med_att sist_med_att",
    },
    "order": {
        "sv": "största_staden största_stan största_städerna minsta_staden minsta_kommunen största_kommunen minsta_byn "
        "flest_invånare folkrikaste vilken_är_störst vilken_är_minst är_den_största är_den_minsta är_största "
        "efter_storlek bokstavsordning alfabetisk huvudstäder kvinnliga_borgmästare många_kvinnor vilka_kvinnor "
        "yngsta_borgmästaren äldsta_borgmästaren vilket_parti vilka_partier politiskt_parti rikaste fattigaste "
        "kändaste viktigaste_staden vilka_öar vilka_byar största_stad största_städer minsta_stad minsta_städerna "
        "minsta_orten minst_invånare =den_största =den_minsta =de_största =största efter_invånare efter_befolkning "
        "efter_invånarantal alfabetiskt sortera sorterad_efter huvudstäderna kvinnlig_borgmästare "
        "borgmästare_är_kvinnor undertecknat_av_kvinnor politiska_partier vänsterborgmästare högerborgmästare "
        "finns_det_huvudstäder rangordna rangordna_dem rankning en_ranking topplista invånarantal i_storleksordning "
        "storleksordning från_störst leds_av_kvinnor styrs_av_kvinnor kvinna_som_borgmästare någon_huvudstad "
        "nån_huvudstad minsta_lilla sortera_dem",
    },
    "nearby": {
        "sv": "nära_mig nära_oss nära_här i_närheten min_närhet ligger_närmast ligger_närmst är_närmast närmast_mig "
        "närmaste_stad närmaste_staden här_omkring runt_mig i_krokarna mina_trakter i_trakten där_jag_bor där_vi_bor "
        "nära_där_jag =närmast =närmaste =närmst är_närmst närmst_mig närmaste_till_mig häromkring runt_omkring_mig "
        "i_mitt_område i_vårt_område i_min_region i_vår_region i_mitt_län i_vårt_län i_mitt_landskap i_mitt_land "
        "i_vårt_land i_mina_hemtrakter från_mitt_land från_mitt_område från_min_region där_jag_är i_mina_trakter "
        "trakten här_nära här_i_trakten i_min_del inte_långt_från_mig inte_långt_härifrån bredvid_mig grannkommun "
        "grannkommuner grannkommunen i_omgivningen i_omgivningarna runt_här",
    },
    "file": {
        "sv": "som_pdf en_pdf i_pdf som_csv som_fil en_fil kalkylark ladda_ner ladda_ned ladda_hem skriva_ut_listan "
        "skriv_ut_listan skriva_ut_den utskrift exportera mejla_listan pdf_fil som_excel i_excel en_excel excelfil "
        "excelark som_word filen_med som_dokument som_tabell =nedladdning =skriv_ut =skriva_ut finns_det_som_pdf "
        "finns_den_som_pdf finns_listan_som_pdf finns_den_i_excel finns_det_i_excel listan_utskriven utskriven "
        "få_listan_på_papper på_papper spara_listan spara_ner kopiera_listan pdf_på_listan skrivas_ut",
    },
    "examples": {
        "sv": "ett_exempel några_exempel nåt_exempel något_exempel mig_exempel ge_exempel visa_exempel har_du_exempel "
        "har_ni_exempel finns_det_exempel se_exempel ha_exempel vilka_exempel alla_exempel konkreta_exempel "
        "konkret_exempel exempel_på exempel_från goda_exempel gör_städerna gör_städer gör_borgmästarna gör_kommunerna "
        "gör_de_egentligen gör_dom_egentligen gör_de_konkret gör_de_i har_de_gjort har_dom_gjort har_städerna_gjort "
        "i_praktiken vilka_teman vilka_ämnen vilka_åtgärder =exempel =nåra_exempel =exemplen =till_exempel =tex =t_ex "
        "vad_för_exempel hur_många_exempel lista_på_exempel lista_med_exempel bra_exempel vad_gör_de_här_städerna "
        "vad_gör_dom_här_städerna vad_gör_dom_konkret vad_gör_de_då vad_gör_dom_då vad_har_gjorts vad_görs_konkret "
        "=teman finns_det_några_exempel finns_det_nåt_exempel vad_de_faktiskt vad_dom_faktiskt faktiskt_har_gjort "
        "vad_de_har_gjort vad_dom_har_gjort vad_de_gör vad_dom_gör gjort_konkret nåt_konkret något_konkret "
        "konkreta_saker konkreta_insatser har_man_gjort på_riktigt_gjort vilka_insatser",
    },
    "elsewhere": {
        "sv": "klimatet klimatförändringar klimatförändringarna klimatkrisen global_uppvärmning miljön miljöfrågor "
        "föroreningar återvinning hbtq hbtqi homosexuella transpersoner fängelse fängelser fängelserna fångar "
        "bostäder bostadsbrist bostadsbristen hemlösa hemlöshet arbetslöshet arbetslösheten arbetslösa "
        "funktionsnedsättning funktionsnedsatta funktionshinder droger knark narkotika turism turismen turister "
        "kollektivtrafik kollektivtrafiken trafiken skatter skatten ekonomin inflationen korruption djurens_rätt "
        "människohandel artificiell_intelligens äldre_människor äldreomsorg pensionärer cybersäkerhet abort urfolk "
        "samerna pandemin vaccin =klimat klimatförändringen klimatfrågan =miljö luftföroreningar bögar lesbiska "
        "transfobi prideparaden pridefestivalen fångarna interner bostadskrisen =hyror hyrorna uteliggare =jobb "
        "jobben funktionshindrade funktionsvariation rullstolsburna handikappade =trafik =skatt =ekonomi =djur "
        "fattigdom fattiga sopor soporna bostadsmarknaden utslagna",
    },
    "people": {
        "sv": "kontakta_er kontakta_någon kontakta_nån kontaktar_jag kontaktar_man ska_jag_kontakta kan_jag_kontakta "
        "kontaktuppgifter kontaktperson presskontakt telefonnummer ert_nummer ett_nummer mejladress mailadress "
        "e_postadress er_mejl er_mail en_mejl en_mail tag_på_er tag_i_er tag_på_nån tag_på_någon nå_er ringa_er "
        "mejla_er skriva_till_er pratar_jag_med prata_med_en prata_med_nån prata_med_någon kan_jag_prata_med "
        "vem_kan_jag_ringa vänder_jag_mig hjälpa_mig kundtjänst kontakta_dig kontakt_med_er kontakt_med_någon "
        "kontakt_med_nån vem_kontaktar =kontakt =kontakta =kontakter pressansvarig pressavdelning för_press "
        "till_pressen =pressen =jag_är_journalist =är_journalist journalist_vem journalist_hur journalist_med_vem "
        "en_intervju ditt_nummer =telefon =nummer =whatsapp epostadress er_adress er_e_post har_ni_mejl har_ni_mail "
        "tag_i_någon riktig_människa en_människa behöver_prata_med vill_prata_med_en vill_prata_med_någon "
        "prata_med_en_riktig nån_ansvarig någon_ansvarig vem_är_ansvarig ansvarig_person klaga klagomål "
        "lämna_klagomål per_telefon på_telefon talesperson presstalesperson",
    },
    "menu": {
        "sv": "=börja_om =börja_om_från_början =vi_börjar_om =från_början =om_från_början =en_gång_till =igen "
        "=om_igen =starta_om =omstart =nystart =återställ =tillbaka =tillbaka_till_menyn =tillbaka_till_början "
        "=tillbaka_till_start =till_menyn =till_början =till_start =meny =menyn =huvudmeny =huvudmenyn =visa_menyn "
        "=visa_meny =visa_huvudmenyn =startsida =startsidan =hem =start =starta =vi_kör =nu_kör_vi =då_kör_vi =kör "
        "=sätt_igång från_början_igen ta_det_från_början börja_om_från börja_om_igen =rensa_allt =radera_allt "
        "=jag_vill_börja_om =vi_tar_det_från_början =ta_det_från_början_igen",
    },
    "origin": {
        "sv": "vem_har_skrivit_den vem_har_skrivit_det vem_har_skrivit_texten vem_har_skrivit_deklarationen "
        "vem_skapade vem_startade vem_drog vem_började tog_initiativ vems_idé vem_kom_på hade_idén vem_föreslog "
        "är_författaren när_var_det när_skrevs när_undertecknades när_skrev_de när_kom_den när_startade när_började "
        "när_hände när_är_den_från gammal_är_den gammal_är_deklarationen länge_har_den länge_har_det sen_när "
        "sedan_när var_skrevs var_undertecknades var_skrev_de var_hände var_var_det var_startade_det var_började_det "
        "hur_började hur_startade hur_kom_den historien_bakom bakgrunden vilket_toppmöte vilket_tillfälle "
        "varför_new_york vem_har_skrivit_detta vem_har_skrivit_uttalandet vilka_har_skrivit_den vem_skrev_den "
        "vem_skrev_det vem_skrev_detta vem_skrev_deklarationen vem_skrev_texten vem_har_författat vem_författade "
        "vem_har_gjort_den vem_har_gjort_det_här vem_har_gjort_detta vem_gjorde_den vem_gjorde_det_här vem_har_skapat "
        "vem_har_startat vem_tog_initiativet vems_initiativ vem_hittade_på vilka_är_författarna =författare "
        "=författaren från_vilket_år =när =när_var_detta när_skrev_dom_under när_kom_deklarationen när_kom_det "
        "när_gjordes_den när_gjordes_det när_är_deklarationen =bakgrund =vilket_år vilket_år_var_det vilket_år_är "
        "vilket_år_skrevs =vilket_datum vem_drog_igång sen_när_finns sedan_när_finns ligger_bakom_texten bakom_texten "
        "ligger_bakom_deklarationen vem_ligger_bakom_deklarationen var_idén kom_idén kommer_idén vem_organiserade "
        "vem_ordnade hur_gammalt_är_det hur_länge_har_det sedan_vilket_år sen_vilket_år från_vilken_tid "
        "när_kom_det_till vem_är_upphovsman",
    },
    "declaration": {
        "sv": "vad_står vad_säger_den vad_säger_deklarationen vad_innehåller vad_innebär vad_betyder vad_handlar "
        "går_den_ut_på går_det_ut_på för_deklaration vilken_deklaration vad_har_de_skrivit vad_har_dom_skrivit "
        "vad_skrev_de vad_skriver_man vad_skriver_jag vad_skriver_vi vad_lovar de_lovat dom_lovat är_poängen "
        "är_meningen är_syftet vara_bra_för det_bra_för för_skillnad vad_ger_det får_jag_ut ska_jag_bry borde_jag "
        "läsa_den läsa_det läsa_deklarationen läsa_texten kan_man_läsa läser_jag finns_texten hittar_jag_texten "
        "hela_texten sammanfattning sammanfatta förklara_den förklara_det förklara_detta förklara_deklarationen "
        "kan_du_förklara vad_går_det_här_ut_på vad_går_deklarationen vad_är_deklarationen "
        "vad_är_den_här_deklarationen vad_lovade vad_har_man_lovat vad_åtar vad_har_de_åtagit vad_förbinder "
        "vad_förpliktar vad_har_de_kommit_överens vad_är_målet vad_är_nyttan vad_är_idén vilket_syfte "
        "vad_är_den_bra_för vad_är_den_till_för vad_är_detta_till_för vad_tjänar_det_till vad_förändrar vad_ändras "
        "varför_är_det_viktigt varför_är_den_viktig varför_är_detta_viktigt varför_spelar_det_roll var_läser_man "
        "var_hittar_jag_deklarationen kan_jag_få_läsa =texten =kortfattat =i_korthet =kort_sagt förklara_vad "
        "=förklara =förklaring är_det_till_för de_överens kort_sammanfattning dra_det_i_korthet innehållet "
        "vad_är_innehållet kärnan huvudbudskapet budskapet vad_kräver_den vad_vill_de kort_sammanfattat vad_består "
        "går_ut_på vad_förbinder_man",
    },
    "steps": {
        "sv": "för_att_skriva_under för_att_signera vad_behövs vad_krävs måste_jag_göra måste_vi_göra ska_jag_göra "
        "ska_vi_göra behöver_jag_göra vilka_krav vilka_villkor går_det_till funkar_det fungerar_det fungerar_detta "
        "är_processen vilka_steg hur_skriver hur_kan_jag_skriva hur_kan_man_skriva går_man_med går_vi_med "
        "får_skriva_under kan_skriva_under får_vara_med kan_gå_med får_jag_skriva_under kan_jag_skriva_under "
        "kan_vi_skriva_under kan_man_skriva_under kan_vi_vara_med kan_min_borgmästare vem_som_helst privatpersoner "
        "borgmästarens_räkning vill_skriva_under skulle_vilja_skriva_under gärna_skriva_under vi_vill_vara_med "
        "vi_vill_gå_med lägga_till_min lägga_till_vår lägg_till_min lägg_till_vår anmäla_min anmäla_vår "
        "min_stad_saknas min_kommun_saknas var_skriver vad_behöver_jag_för_att vad_behöver_vi_för_att "
        "vad_behöver_man_för_att vad_måste_man_göra vad_ska_man_göra vad_behöver_vi_göra vad_är_kraven =krav "
        "vilka_papper vilka_dokument hur_ser_processen =processen =steg vilka_är_stegen hur_gör_man_för_att "
        "hur_gör_jag_för_att hur_gör_vi_för_att hur_går_jag_med hur_kan_man_gå_med hur_ansluter hur_anmäler "
        "hur_lång_tid_tar_det hur_länge_tar_det får_vi_skriva_under får_man_skriva_under kan_vi_gå_med "
        "kan_små_kommuner varför_är_inte_min varför_är_min_stad_inte =skriva_under =skriv_under =underteckna =gå_med "
        "=anmälan =anmäla hur_kan_vi_skriva hur_gör_vi vill_vara_med vill_gå_med vill_ansluta kommun_vill_vara_med "
        "stad_vill_vara_med hur_kommer_vi_med hur_kommer_vi_in hur_kommer_man_med hur_kommer_man_in "
        "hur_går_vi_tillväga för_att_vara_med för_att_komma_med för_att_gå_med kan_en_liten_kommun kan_en_kommun "
        "vem_måste_skriva_under",
    },
}
