"""In Dutch."""

from collections.abc import Mapping

DUTCH: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "nl": "de_bron je_bron jullie_bron uw_bron welke_bron de_bronnen welke_bronnen komt_dit_vandaan "
        "komt_dat_vandaan lijst_vandaan komt_het_vandaan deze_info waar_komen waar_haal_je waar_halen_jullie "
        "waar_heb_je waar_hebben_jullie hoe_weet_je_dat hoe_weet_je_dit hoe_weten_jullie hoe_kom_je_daaraan "
        "is_dit_officieel is_dat_officieel is_het_officieel jullie_officieel officiële_lijst betrouwbaar oplichting "
        "je_dat_zeker wie_zegt_dat laatst_bijgewerkt laatste_update hoe_oud_is_de_lijst hoe_oud_is_die_lijst "
        "van_wanneer_is_die_lijst hoe_vaak_wordt houdt_de_lijst maakt_de_lijst je_vertrouwen dit_vertrouwen "
        "te_vertrouwen =bron =bronnen =bronvermelding je_bronnen jullie_bronnen uw_bronnen hoe_komen_jullie_hieraan "
        "ben_je_officieel officiële_bot officiële_site =officieel is_dit_serieus =serieus =echt =echt_waar =echt_niet "
        "=klopt_dat =klopt_dit =is_dat_waar =is_dit_waar =is_het_waar is_dit_nep is_dit_een_scam =nep heb_je_bewijs "
        "hebben_jullie_bewijs is_dit_actueel is_dit_up_to_date hoe_actueel nog_actueel hoe_oud_zijn_de_gegevens "
        "lijst_actueel lijst_up_to_date waar_komen_die_gegevens aan_die_gegevens aan_de_gegevens aan_deze_gegevens "
        "komen_jullie_aan kom_je_aan komt_die_info_vandaan waar_komen_de_gegevens_vandaan waar_komen_deze_gegevens "
        "waar_haal_je_de_gegevens waar_halen_jullie_de_gegevens wie_heeft_je_dat wie_vertelt_jullie wie_zegt_jullie "
        "waarop_is_dit_gebaseerd waar_baseren_jullie op_basis_waarvan hoe_kom_je_hierbij wie_garandeert "
        "wie_werkt_dit_bij",
    },
    "network": {
        "nl": "welk_netwerk sterke_steden wat_is_strong_cities wie_is_strong_cities wie_zijn_strong_cities "
        "wat_is_dat_strong_cities wat_is_dat_voor_netwerk wat_is_dit_voor_netwerk strong_cities_netwerk =het_netwerk "
        "=netwerk dat_netwerk_wie het_netwerk_wie wie_zit_er_in_het_netwerk wie_zitten_er_in_het_netwerk "
        "wie_zitten_er_in_dat_netwerk vertel_over_het_netwerk vertel_eens_over_het_netwerk over_dat_netwerk "
        "over_dit_netwerk dat_netwerk_wat netwerk_wie_zitten",
    },
    "languages": {
        "nl": "spreek_je spreekt_u spreken_jullie praat_je_engels praat_je_nederlands kan_je_engels kun_je_engels "
        "kan_je_nederlands kun_je_nederlands kan_je_ook_engels begrijp_je_nederlands begrijp_je_engels versta_je "
        "welke_talen welke_taal hoeveel_talen het_arabisch_graag het_nederlands_aub het_engels_aub antwoord_in "
        "kan_ik_in_het mag_ik_in_het taal_veranderen taal_wijzigen taal_aanpassen andere_taal andere_talen mijn_taal "
        "vertalen vertaal vertaling kun_je_ook_engels kan_je_arabisch kun_je_arabisch begrijp_je_arabisch "
        "in_het_frans_graag in_het_duits_graag in_het_nederlands_alsjeblieft in_het_engels_alsjeblieft "
        "nederlands_graag engels_graag =in_het_nederlands =in_het_engels =in_het_arabisch =in_het_frans =nederlands "
        "=engels =arabisch verander_de_taal =taal =talen ook_in_het_nederlands versta_je_nederlands "
        "nederlandse_vertaling spreek_je_engels spreek_je_nederlands spreek_je_arabisch spreekt_u_engels "
        "spreken_jullie_engels in_het_turks in_het_spaans in_het_pools in_het_duits in_het_fries in_het_oekraïens "
        "ook_in_het ook_nederlands ook_engels ook_turks in_een_andere_taal mijn_eigen_taal nederlands_praten "
        "engels_praten nederlands_schrijven kan_je_ook kun_je_nog_andere",
    },
    "latest": {
        "nl": "het_laatst_ondertekend laatst_getekend laatste_ondertekenaars laatste_stad laatste_steden "
        "laatste_handtekeningen nieuwste meest_recente onlangs_getekend onlangs_ondertekend recent_getekend "
        "recent_ondertekend pas_getekend net_getekend iets_nieuws is_er_nieuws nog_nieuws er_nieuwe nieuwe_steden "
        "nieuwe_ondertekenaars er_nieuw eerste_stad eerste_steden eerste_ondertekenaar eerste_ondertekenaars "
        "was_de_eerste welke_volgorde als_laatste_getekend als_laatste_ondertekend laatste_ondertekenaar "
        "laatste_handtekening laatste_burgemeester laatste_burgemeesters als_laatste_meegedaan als_laatste_bij "
        "laatst_bijgekomen =de_laatste =laatste recentelijk_getekend kort_geleden_getekend onlangs_bijgekomen =nieuw "
        "=nieuws =nieuwtjes =nieuwe zijn_er_nog_nieuwe nieuwe_handtekeningen nieuwe_burgemeesters nieuwe_leden "
        "als_eerste_getekend als_eerste_ondertekend het_eerst_getekend wie_was_als_eerste =de_eerste =als_eerste "
        "laatst_bij_gekomen het_laatst_bij net_bijgekomen net_bij_gekomen pas_bijgekomen pas_bij_gekomen er_net_bij "
        "onlangs_bij onlangs_aangesloten nieuw_bij nieuw_bijgekomen de_nieuwkomers zojuist_getekend "
        "recente_ondertekenaars tekende_als_laatste tekende_als_eerste tekende_het_laatst",
    },
    "order": {
        "nl": "grootste_stad grootste_steden de_grootste kleinste_stad kleinste_steden de_kleinste kleinste_gemeente "
        "grootste_gemeente kleinste_dorp meeste_inwoners op_grootte op_inwoners alfabetisch op_alfabet hoofdsteden "
        "vrouwelijke_burgemeester vrouwelijke_burgemeesters burgemeesters_vrouw burgemeesters_zijn_vrouw "
        "hoeveel_vrouwen welke_vrouwen jongste_burgemeester oudste_burgemeester welke_partij politieke_partij rijkste "
        "armste bekendste belangrijkste_stad welke_eilanden welke_dorpen kleinste_plaats minste_inwoners "
        "op_inwonertal naar_grootte op_volgorde_van op_alfabetische gesorteerd_op sorteer sorteren_op "
        "door_vrouwen_getekend door_een_vrouw_getekend welke_partijen politieke_partijen linkse_burgemeesters "
        "volgorde_van_grootte van_groot_naar_klein aantal_inwoners inwoneraantal ranglijst rangschik "
        "een_hoofdstad_bij hoofdstad_bij door_vrouwen_bestuurd vrouw_als_burgemeester kleinste_dorpje "
        "zet_ze_op_volgorde zet_ze_eens_op hoeveel_dorpen",
    },
    "nearby": {
        "nl": "mij_in_de_buurt hier_in_de_buurt ons_in_de_buurt in_de_buurt_van_mij in_mijn_buurt dicht_bij_mij "
        "dichtbij_mij dicht_bij_huis dichtstbij dichtstbijzijnde dichtste_bij vlakbij_mij om_de_hoek de_omgeving "
        "mijn_omgeving onze_omgeving uit_de_buurt rond_mij om_mij_heen =in_de_buurt in_de_buurt_van_hier "
        "dichtbij_huis dicht_bij_ons dichtst_bij_mij =dichtbij vlak_bij_mij =vlakbij uit_mijn_buurt in_de_regio "
        "in_mijn_regio in_onze_regio uit_mijn_regio in_mijn_provincie in_onze_provincie in_mijn_land waar_ik_woon "
        "waar_wij_wonen bij_ons_in_de_provincie in_de_provincie_hier hier_in_de_provincie mijn_streek onze_streek "
        "in_mijn_streek hier_in_de_streek hier_in_de_regio uit_de_regio hier_dichtbij hier_vlakbij niet_ver_van_mij "
        "niet_ver_van_hier naast_mij hier_rond hier_ergens in_de_omtrek bij_ons_in_de_regio",
    },
    "file": {
        "nl": "als_pdf een_pdf de_pdf als_csv als_bestand een_bestand het_bestand spreadsheet downloaden download_de "
        "printen afdrukken exporteren lijst_mailen pdf_versie pdf_bestand als_excel een_excel excel_bestand "
        "excel_lijst als_word bestandje als_bestandje het_lijstje_als op_papier de_lijst_opslaan lijst_opslaan "
        "lijst_bewaren uitdraaien een_uitdraai geprinte_versie pdfje kan_ik_printen",
    },
    "examples": {
        "nl": "een_voorbeeld wat_voorbeelden paar_voorbeelden geef_voorbeelden me_voorbeelden laat_voorbeelden "
        "toon_voorbeelden voorbeelden_zien heb_je_voorbeelden hebben_jullie_voorbeelden zijn_er_voorbeelden "
        "ook_voorbeelden welke_voorbeelden alle_voorbeelden concrete_voorbeelden concreet_voorbeeld voorbeelden_van "
        "voorbeelden_uit voorbeeld_van goede_voorbeelden goede_praktijken doen_de_steden doen_die_steden "
        "doen_deze_steden wat_doen_steden de_steden_gedaan doen_de_burgemeesters wat_doen_ze hebben_ze_gedaan "
        "er_gedaan in_de_praktijk welke_themas welke_onderwerpen welke_projecten concrete_acties =voorbeeld "
        "=voorbeelden =enkele_voorbeelden =bijvoorbeeld =bv geef_me_eens geef_mij_voorbeelden noem_voorbeelden "
        "laat_eens_voorbeelden ik_wil_voorbeelden ik_wil_graag_voorbeelden voorbeeld_zien heeft_u_voorbeelden =themas "
        "=onderwerpen echt_gedaan_hebben gedaan_hebben echt_gedaan ze_echt_doen wat_ze_doen wat_ze_gedaan wat_ze_al "
        "iets_concreets concrete_dingen concreet_gedaan wat_er_gedaan wat_doen_ze_zoal een_concreet iets_wat_ze",
    },
    "elsewhere": {
        "nl": "het_klimaat klimaatverandering klimaatcrisis klimaatbeleid het_milieu vervuiling luchtvervuiling afval "
        "lhbti lhbt lhbtiq lhbtqi homo_s homos homoseksuelen transgenders gevangenis gevangenissen gevangenen "
        "woningnood wooncrisis woningen de_huren daklozen dakloosheid werkloosheid werklozen handicap gehandicapten "
        "een_beperking drugs verslaving toerisme toeristen openbaar_vervoer het_ov het_verkeer belastingen "
        "de_economie inflatie corruptie dierenwelzijn mensenhandel kunstmatige_intelligentie ouderen bejaarden "
        "senioren cyberveiligheid hackers abortus vaccinaties de_pandemie =klimaat opwarming_van_de_aarde =milieu "
        "lhbtiqa lesbiennes transpersonen trans_personen transfobie homorechten gedetineerden =wonen huizenmarkt "
        "sociale_huur daklozenopvang =werk werkgelegenheid =banen =verkeer =belasting =economie luchtkwaliteit "
        "armoede arme_mensen de_files dak_en_thuislozen huurprijzen huren vuilnis",
    },
    "people": {
        "nl": "contact_opnemen contact_krijgen jullie_contacteren contactgegevens contactpersoon perscontact "
        "voor_de_pers telefoonnummer jullie_nummer een_nummer mailadres emailadres jullie_mail jullie_bereiken "
        "je_bereiken jullie_bellen jullie_mailen wie_moet_ik_hebben wie_kan_ik_bellen wie_bel_ik bij_wie_moet_ik "
        "bij_wie_kan_ik kan_ik_terecht met_wie_kan_ik iemand_spreken een_medewerker me_helpen mij_helpen helpt_me "
        "klantenservice contact_met_jullie contact_met_iemand contact_leggen iemand_contacteren wie_contacteer_ik "
        "wie_kan_ik_contacteren =contacten persvoorlichter persvoorlichting persdienst =pers =ik_ben_journalist "
        "=ik_ben_een_journalist =ben_journalist journalist_wie journalist_met_wie journalist_hoe journalist_bij_wie "
        "een_interview je_nummer =telefoon =nummer =whatsapp =mail wie_kan_ik_mailen met_iemand_praten met_een_mens "
        "een_echt_persoon echt_mens aan_de_lijn iemand_aan_de_lijn iemand_bellen iemand_mailen echt_iemand "
        "een_mens_spreken een_mens_aan klacht_indienen een_klacht klagen de_verantwoordelijke wie_is_verantwoordelijk "
        "telefonisch woordvoerder met_vragen_terecht waar_kan_ik_met",
    },
    "menu": {
        "nl": "=opnieuw =opnieuw_beginnen =opnieuw_starten =begin_opnieuw =begin_overnieuw =overnieuw "
        "=overnieuw_beginnen =nog_een_keer =nog_eens =van_voren_af_aan =vanaf_het_begin =van_het_begin "
        "=bij_het_begin_beginnen =van_begin_af_aan =terug =terug_naar_het_begin =terug_naar_begin "
        "=terug_naar_het_menu =terug_naar_menu =terug_naar_het_hoofdmenu =naar_het_begin =naar_het_menu "
        "=naar_het_hoofdmenu =menu =het_menu =hoofdmenu =het_hoofdmenu =toon_menu =toon_het_menu =laat_het_menu_zien "
        "=startpagina =beginpagina =herstart =herstarten =resetten =beginnen =wis_alles =alles_wissen "
        "=ik_wil_opnieuw_beginnen =ik_wil_terug =breng_me_naar_het_menu helemaal_opnieuw",
    },
    "origin": {
        "nl": "wie_heeft_de_tekst wie_heeft_die_geschreven wie_heeft_hem_geschreven wie_schreef wie_bedacht "
        "wie_is_ermee wie_is_hiermee wie_begon wiens_idee van_wie_komt van_wie_is wie_kwam de_auteur de_schrijver "
        "wanneer_was_dat wanneer_was_dit wanneer_is_de_verklaring wanneer_hebben_ze wanneer_begon wanneer_kwam "
        "van_wanneer_is_dit van_wanneer_is_het hoe_oud_is_de_verklaring sinds_wanneer hoe_lang_bestaat "
        "hoelang_bestaat waar_is_de_verklaring waar_hebben_ze waar_was_dat waar_vond hoe_is_het_begonnen "
        "hoe_is_het_ontstaan hoe_is_dit hoe_begon geschiedenis_van_de_verklaring welke_top welke_gelegenheid "
        "waarom_new_york wie_heeft_het_geschreven wie_heeft_dit_geschreven wie_heeft_dat_geschreven "
        "wie_heeft_de_verklaring_geschreven wie_heeft_deze_verklaring_geschreven wie_heeft_het_opgesteld "
        "wie_heeft_dit_opgesteld wie_heeft_de_verklaring_opgesteld wie_heeft_het_bedacht wie_heeft_dit_bedacht "
        "wie_heeft_dat_bedacht wie_heeft_dit_gemaakt wie_heeft_het_gemaakt wie_heeft_de_verklaring_gemaakt "
        "wie_heeft_dit_opgezet wie_heeft_het_opgezet wie_heeft_het_initiatief wiens_initiatief van_wie_was_het_idee "
        "wie_had_het_idee wie_zijn_de_auteurs =auteur =auteurs =schrijver uit_welk_jaar van_welk_jaar op_welke_datum "
        "=wanneer =wanneer_was_het van_wanneer_is_die_verklaring hoe_oud_is_deze_verklaring =hoe_oud_is_het "
        "wanneer_is_het_getekend wanneer_is_het_ondertekend wanneer_is_dit_getekend wanneer_is_dit_ondertekend "
        "wanneer_werd_de_verklaring wanneer_is_het_begonnen wanneer_is_dit_begonnen wanneer_is_het_geschreven "
        "waar_is_het_getekend waar_is_het_ondertekend waar_is_dit_getekend waar_is_dit_ondertekend "
        "waar_is_het_begonnen de_geschiedenis_hiervan kwam_op_het_idee =in_welk_jaar =welk_jaar welk_jaar_was "
        "in_welk_jaar_is wanneer_werd_het wanneer_werd_dit waar_werd_het waar_werd_dit waar_werd_de_verklaring "
        "in_het_leven_geroepen leven_geroepen wie_zit_er_achter_de_verklaring wie_zit_achter_de_verklaring "
        "kwam_het_idee komt_het_idee wie_heeft_dit_georganiseerd wie_organiseerde wie_heeft_dit_gestart wie_startte "
        "wie_heeft_dit_opgericht hoe_oud_is_dit uit_welke_tijd wanneer_ontstond",
    },
    "declaration": {
        "nl": "wat_zegt_de_verklaring wat_zegt_het houdt_het_in houdt_dit_in houdt_dat_in houdt_de_verklaring "
        "betekent_het betekent_dit de_inhoud gaat_het_over gaat_dit_over gaat_dat_over gaat_die_over verklaring_over "
        "welke_verklaring wat_hebben_ze wat_teken_ik wat_tekenen wat_onderteken wat_beloven hebben_ze_beloofd "
        "is_er_beloofd teken_ik_voor tekenen_ze_voor heb_je_eraan heb_ik_eraan hebben_we_eraan ik_daaraan "
        "levert_het_op waar_is_het_voor waar_is_dit_voor verandert_er waarom_zou ik_het_lezen ik_die_lezen "
        "ik_hem_lezen ik_dat_lezen je_het_lezen waar_lees_ik de_tekst verklaring_lezen volledige_tekst samenvatting "
        "vat_het_samen vat_dit_samen leg_het_uit leg_dit_uit leg_de_verklaring wat_staat_erin wat_staat_hierin "
        "wat_staat_daarin wat_zegt_die_verklaring wat_houdt_die_verklaring wat_is_de_verklaring "
        "wat_is_deze_verklaring wat_is_die_verklaring wat_is_dat_voor_verklaring wat_voor_verklaring "
        "waartoe_verplichten waartoe_verbinden waar_verbinden_ze_zich waar_zeggen_ze_ja waar_tekenen_we_voor "
        "wat_heb_je_daaraan wat_levert_dit_op wat_is_het_nut welk_nut wat_heeft_het_voor_zin wat_is_de_zin "
        "wat_is_het_doel wat_is_het_idee welk_doel waarvoor_dient waarom_is_het_belangrijk waarom_is_dit_belangrijk "
        "=tekst =samenvatten =kort_gezegd =in_het_kort =kortom =in_een_zin =leg_uit =uitleg =leg_uit_aub wat_staat_er "
        "hebben_ze_afgesproken is_er_afgesproken waar_verplichten waarvoor_is waar_teken_ik_voor "
        "waar_vind_ik_de_tekst de_tekst_lezen komt_het_op_neer het_in_het_kort waaruit_bestaat waar_bestaat_het_uit "
        "de_strekking de_boodschap waar_staat_het_voor wat_vraagt_het wat_eist wat_willen_ze_ermee vat_eens_samen "
        "wat_moet_je_beloven wat_betekent_tekenen waar_komt_het_in_het_kort_op_neer heeft_mijn_stad_hieraan "
        "hebben_we_hieraan heb_ik_hieraan heb_je_hieraan",
    },
    "steps": {
        "nl": "om_te_tekenen om_te_ondertekenen om_mee_te_doen moet_ik_doen moeten_we_doen moet_je_doen voorwaarden "
        "welke_eisen de_eisen de_procedure zijn_werk werkt_het werkt_dit werkt_dat welke_stappen de_stappen hoe_teken "
        "hoe_onderteken hoe_kan_mijn_gemeente kan_ik_meedoen doe_je_mee doen_we_mee meld_ik melden_we mag_tekenen "
        "mag_er_tekenen mag_ondertekenen kan_tekenen kan_ondertekenen kan_meedoen mag_meedoen kan_ik_tekenen "
        "kan_ik_ondertekenen mag_ik_tekenen kunnen_we_tekenen kunnen_we_ondertekenen kunnen_we_meedoen "
        "kan_mijn_burgemeester kan_onze_burgemeester kan_een_dorp namens_de_burgemeester ik_wil_tekenen "
        "ik_wil_ondertekenen graag_tekenen graag_ondertekenen willen_tekenen willen_ondertekenen willen_meedoen "
        "ik_wil_meedoen stad_toevoegen gemeente_toevoegen stad_aanmelden gemeente_aanmelden voeg_mijn voeg_onze "
        "zet_mijn zet_onze stad_ontbreekt gemeente_ontbreekt waar_teken waar_kunnen_we wat_heb_je_nodig_om "
        "wat_is_nodig_om wat_is_er_nodig wat_heb_ik_nodig wat_moeten_wij_doen wat_moet_ik_aanleveren "
        "wat_moet_ik_indienen welke_documenten welke_papieren =proces wat_is_het_proces hoe_gaat_dat "
        "hoe_werkt_tekenen =stappen hoe_tekenen_we hoe_ondertekenen_we hoe_kan_onze_gemeente hoe_doe_ik_mee "
        "hoe_sluit_ik_me_aan hoe_lang_duurt_het hoe_lang_duurt_dat hoelang_duurt_het kan_iedereen_tekenen =tekenen "
        "=ondertekenen =meedoen =aanmelden =aanmelding =inschrijven =aansluiten wat_hebben_we_nodig waarom_staat_mijn "
        "burgemeester_daarvoor_doen daarvoor_doen hiervoor_doen ervoor_doen wil_meedoen wil_tekenen wil_ondertekenen "
        "ook_meedoen ook_tekenen om_erbij_te_horen om_erop_te_komen hoe_komen_we_erop hoe_komen_we_op_de_lijst "
        "hoe_pakken_we_dat_aan hoe_doen_we_dat hoe_regel_ik hoe_regelen_we aan_te_melden wie_moet_tekenen "
        "wie_moet_er_tekenen",
    },
}
