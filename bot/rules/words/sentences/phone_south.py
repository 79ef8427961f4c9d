"""How people ask on a phone in Romanian, Catalan, Galician, Haitian, Greek (in Latin letters too) and Basque: to get in
on it, whose idea it was, what they have done there, which way one signs.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ro": {
        Cue.SIGN: "alăturare a_aderat au_aderat a_subscris și_a_pus_semnătura a_pus_semnătura pus_semnătura "
        "a_parafat parafat e_pe_listă sunt_pe_listă e_în_listă apare_pe_listă în_listă participat participe "
        "faceparte înscriși se_înscrie s_a_angajat s_a_băgat_și băgat_în_asta e_băgat dintre_semnatari semnez "
        "semnase a_luat_parte luat_parte a_zis_da a_acceptat a_intrat_în și_el_a_semnat e_inclus a_intrat "
        "și_a_dat_acordul",
        Cue.DID: "făcut realizat întreprins organizat făcură au_făcut a_făcut",
        Cue.DO: "ce_face ce_fac au_făcut_concret face_efectiv acțiuni ce_măsuri ce_acțiuni inițiative programe "
        "pune_în_practică se_ocupă lucrează_la fac_acolo",
        Cue.START: "venit_cu_ideea a_venit_cu_ideea ideea_cui a_cui_a_fost_ideea cui_i_a_venit i_a_venit_ideea "
        "a_avut_ideea avut_ideea născocit pornit_o de_unde_a_pornit începutul a_inițiat inițiator inițiatorul "
        "inițiatorii a_lansat a_creat de_când_există de_când_e de_unde_vine de_unde_a_apărut apărut a_apărut scornit "
        "a_scornit pus_pe_picioare s_a_născut autorul autorii scris_declarația a_scris_declarația cine_a_scris "
        "când_a_fost_lansată când_s_a_lansat în_ce_an din_ce_an",
        Cue.STEPS: "ce_pași pașii pașii_pentru care_sunt_pașii cum_semnăm cum_semnez cum_se_semnează cum_aderăm "
        "cum_ne_alăturăm cum_ne_înscriem cum_intrăm cum_intru cum_să_semnăm ce_trebuie_să_facem_ca "
        "ce_trebuie_făcut_ca cui_scriem cui_scriu cu_cine_vorbesc cu_cine_vorbim unde_semnăm unde_se_semnează "
        "unde_semnez cum_poate_semna cum_poate_adera cum_ar_putea_semna ce_îmi_trebuie_ca",
        Cue.POINT: "se_angajează s_au_angajat și_au_asumat asumat asumate promit promis obiectiv obiective punctele "
        "puncte angajat_să",
        Cue.PLEDGE: "pe_scurt în_două_vorbe în_câteva_cuvinte rezumat rezumatul rezumă conținut conținutul textul "
        "despre_ce_e_vorba despre_ce_este_vorba ce_scrie_în textul_integral ce_conține",
        Cue.MANY: "câți_sunt câte_sunt câți_primari câte_primării cât_de_multe câți_au_semnat câte_au_semnat",
        Cue.LIST: "toată_lista lista_întreagă lista_completă toți_semnatarii toate_orașele lista_orașelor",
        Cue.SHOW: "trimite_mi zi_mi spune_mi",
        Cue.THANK: "mersi_mult mersi_frumos mulțam numai_bine o_zi_frumoasă seară_bună pa_pa săru_mâna sărut_mâna",
        Cue.GREET: "ce_faceți servus neața nea_ța bunicuț ce_se_aude care_i_treaba hei_salut",
        Cue.ELSE: "gropile gropi asfalt parcare când_joacă scorul unde_mâncăm",
    },
    "ca": {
        Cue.SIGN: "s_hi_ha_afegit s_hi_han_sumat s_hi_han_afegit s_hi_suma s_hi_sumen ens_hi_sumem afegir_nos_hi "
        "afegit afegida hi_participen adherida s_hi_ha_adherit va_signar van_signar ha_signat han_signat subscriu "
        "formapart compromesa s_hi_ha_compromès hi_ha_entrat ha_dit_que_sí ha_acceptat és_a_dins és_dintre "
        "dintre_o_fora firmar ha_firmat inclosa",
        Cue.DID: "fet han_fet ha_fet va_fer van_fer organitzat realitzat muntat",
        Cue.DO: "què_fa què_fan què_s_hi_fa fa_en_concret accions quines_accions duu_a_terme duen_a_terme "
        "porta_a_terme està_fent estan_fent programes iniciatives",
        Cue.START: "de_qui_va_ser_la_idea va_tenir_la_idea tingut_la_idea se_li_va_acudir se_li_va_ocórrer va_acudir "
        "inventar va_inventar començat començada va_néixer va_sorgir sorgir des_de_quan va_crear va_llançar llançat "
        "va_impulsar d_on_surt d_on_ve d_on_va_sortir ideat hi_ha_darrere fundat va_fundar autor autors va_escriure "
        "va_redactar inici origen iniciativa engegar engegat",
        Cue.STEPS: "quins_passos els_passos_per com_signem com_signar com_es_signa com_ens_hi_sumem com_sumar_nos_hi "
        "com_sumar_s_hi com_ens_adherim com_adherir_nos com_adherir_se com_ens_hi_apuntem què_cal_fer què_cal_per "
        "què_hem_de_fer_per amb_qui_parlo a_qui_escrivim on_signem on_es_signa com_pot_signar com_s_hi_pot_sumar "
        "com_hi_entrem",
        Cue.POINT: "es_comprometen es_compromet comprometen objectiu objectius punt punts promeses",
        Cue.PLEDGE: "en_resum resum resumeix en_poques_paraules en_dues_paraules de_què_va de_què_tracta contingut "
        "text_complet document acord",
        Cue.MANY: "quants_són quantes_són quantes_n_hi_ha quants_n_hi_ha quantes_ciutats quants_ajuntaments",
        Cue.LIST: "llista_completa tots_els_signants totes_les_ciutats",
        Cue.SHOW: "passa_m_la envia_m",
        Cue.THANK: "merci merci_maco gràcies_maco salut_i bona_nit que_vagi_bé petons una_abraçada moltes_mercès",
        Cue.GREET: "ei bones_tardes bon_vespre com_anem bon_dia_a_tothom",
    },
    "gl": {
        Cue.SIGN: "asinan asinase asinada asinasen sinou firmou firmaron sumou sumarse apuntáronse adherir "
        "está_na_lista están_na_lista forman_parte participa participan entrou_nisto subscribiu comprometeuse uniuse "
        "unirse deu_o_si incluída asinante meteuse",
        Cue.DID: "fixo fixeron feito organizou realizou",
        Cue.DO: "que_fan está_a_facer están_a_facer anda_a_facer accións medidas proxectos exemplos iniciativas "
        "facendo",
        Cue.START: "quen_tivo_a_idea tivo_a_idea ocorréuselle ocorreuse inventou inventaron empezaron naceu xurdiu "
        "de_onde_sae de_onde_vén dende_cando desde_cando crearon lanzou fundou autor autores orixe escribiu",
        Cue.STEPS: "que_pasos cales_son_os_pasos como_asinamos como_asino como_se_asina como_asinar como_nos_sumamos "
        "como_sumarse como_adherirse que_hai_que_facer que_temos_que_facer que_cómpre a_quen_escribimos "
        "con_quen_falo onde_se_asina onde_asinamos como_pode_asinar que_documentos que_papeis",
        Cue.POINT: "comprométense comprometen punto puntos promesas",
        Cue.PLEDGE: "documento texto en_resumo resumo de_que_vai de_que_trata manifesto acordo",
        Cue.MANY: "cantas_hai cantos_son cantas_son cantas_van cantas_cidades cantos_concellos",
        Cue.LIST: "toda_a_lista lista_completa lista_enteira todas_as_cidades",
        Cue.SHOW: "ensíname pásame quero_ver mándame",
        Cue.THANK: "graciñas gracias moitas_grazas moitas_gracias grazas_mil deica adeus abur apertas un_saúdo "
        "boas_noites",
        Cue.GREET: "que_tal como_vai como_estás como_andas",
        Cue.WHO: "quenes con_quen",
        Cue.WHICH: "que_concellos",
        Cue.CITY: "alcaldes alcaldesas pobo",
        Cue.LEADER: "rexedor rexedora alcaldes",
        Cue.OUR: "o_meu o_noso a_miña a_nosa meu_concello noso_concello o_meu_alcalde a_miña_alcaldesa",
    },
    "ht": {
        Cue.SIGN: "siyen_l te_mete_siyati mete_siyati mete_siyati_l fè_pati fè_pati_l ladan ladan_l ladann ladan_li "
        "ladan_yo nan_lis_sa_a sou_lis_sa_a patisipe angaje dakò te_dakò rantre_ladan rejwenn manm te_rejwenn "
        "anndan_l pran_angajman",
        Cue.WHO: "ki_moun_ki ki_majistra kilès",
        Cue.MANY: "konbe kantite konbyen_vil konbe_vil",
        Cue.WHICH: "kilès_vil ki_peyi",
        Cue.WHAT: "ki_sa kisaki sa_k",
        Cue.CITY: "vil_la komin komin_yo lavil",
        Cue.LIST: "tout_lis tout_lis_la lis_konplè tout_non tout_vil_yo",
        Cue.SHOW: "montre_mwen voye_ban_m fè_m_wè bay_lis",
        Cue.DO: "fè li_fè te_fè kap_fè ki_fèt egzanp aksyon pwojè pwogram",
        Cue.START: "kòmanse_sa envante te_envante lide_ki_moun lide_kiyès te_gen_lide kote_sa_soti fonde te_kreye "
        "lanse te_lanse depi_ki_lè depi_kilè ekri_deklarasyon te_ekri orijin dèyè_sa",
        Cue.WHEN: "ki_dat ki_ane",
        Cue.STEPS: "kijan_pou_siyen kijan_nou_siyen kijan_m_siyen kijan_yo_siyen kijan_nou_ka_siyen kijan_pou_nou "
        "ki_etap ki_papye ki_dokiman ki_kote_pou_siyen ki_kote_yo_siyen ak_ki_moun_pou_m_pale sa_pou_nou_fè "
        "sa_pou_n_fè kisa_pou_n_fè kisa_pou_nou_fè",
        Cue.HOW: "koman",
        Cue.OUR: "nou vil_nou majistra_mwen majistra_nou majistra_m komin_nou komin_mwen vil_pa_m",
        Cue.POINT: "pwomès pwen",
        Cue.PLEDGE: "tèks_la dokiman_an papye_a akò_a",
        Cue.THANK: "mèsi_wi mèsi_bokou babay a_pi_ta na_wè bòn_nwit",
        Cue.GREET: "sak_ap_fèt kijan_ou_ye kouman_ou_ye ki_jan_ou_ye n_ap_boule salite onè",
        Cue.HELP: "kisa_w_ka_fè ede ede_m èd",
        Cue.FILL: "yon youn genyen gen ap li ki",
    },
    "el": {
        Cue.SIGN: "υπογράφουμε έβαλε_υπογραφή έβαλε_την_υπογραφή έβαλε_την_υπογραφή_του έβαλαν_υπογραφή "
        "βάλει_υπογραφή μπήκε_στη έχει_βάλει_υπογραφή μέσα_στη_λίστα συμμετείχε συμμετοχή προσχώρησαν εντάχθηκαν "
        "εντάσσεται δεσμεύτηκε δεσμεύτηκαν συνυπέγραψαν συνυπογράφει προσυπέγραψε προσυπέγραψαν αποδέχτηκε δέχτηκε "
        "είπε_ναι μετέχει μετέχουν τσίμπησε περιλαμβάνονται",
        Cue.DID: "έκανε έκαναν έκανες έχει_κάνει έχουν_κάνει οργάνωσε οργάνωσαν υλοποίησε",
        Cue.DO: "δράση ενέργειες τι_μέτρα ποια_μέτρα πρωτοβουλίες προγράμματα έχει_κάνει_για υλοποιεί εφαρμόζει "
        "ασχολείται ασχολούνται",
        Cue.START: "το_σκέφτηκε το_σκέφτηκαν σκέφτηκε_αυτό είχε_την_ιδέα ιδέα_ποιου τίνος_ιδέα ποιανού_ήταν_η_ιδέα "
        "τίνος_ήταν_η_ιδέα ξεκινάει ξεκινά άρχισαν γεννήθηκε προέκυψε από_πού_βγήκε από_πού_ξεκίνησε από_πότε "
        "από_πού_προήλθε εφηύρε επινόησε έφτιαξε_αυτό δημιουργήθηκε ιδρύθηκε λάνσαρε πρότεινε έγραψε_τη συνέταξε "
        "ποιος_έγραψε πρωτοβουλία_ποιου εμπνευστής εμπνευστές συντάκτης είναι_πίσω κρύβεται_πίσω",
        Cue.STEPS: "ποια_βήματα τι_βήματα τα_βήματα πώς_υπογράφουμε πώς_υπογράφω πώς_υπογράφει πώς_υπογράφεται "
        "πώς_μπαίνουμε πώς_μπορεί_να_υπογράψει πώς_να_υπογράψουμε πώς_συμμετέχουμε πώς_συμμετέχει_κάποιος "
        "πώς_εντασσόμαστε τι_χρειάζεται_για_να τι_πρέπει_να_κάνουμε_για τι_δικαιολογητικά σε_ποιον_απευθυνόμαστε "
        "σε_ποιον_γράφουμε με_ποιον_μιλάω πού_υπογράφουμε πού_υπογράφει για_να_μπούμε για_να_υπογράψουμε",
        Cue.POINT: "δεσμεύονται δεσμεύεται υπόσχονται υποσχέθηκαν στόχος στόχοι σημεία",
        Cue.PLEDGE: "με_λίγα_λόγια με_δυο_λόγια περίληψη περιεχόμενο συνοπτικά ολόκληρο_το_κείμενο τι_γράφει "
        "τι_λέει_το περί_τίνος_πρόκειται",
        Cue.MANY: "πόσους πόσοι_είναι πόσες_είναι πόσοι_δήμοι πόσες_πόλεις πόσοι_δήμαρχοι",
        Cue.LIST: "ολόκληρη_τη_λίστα όλες_τις_πόλεις όλοι_όσοι_υπέγραψαν",
        Cue.SHOW: "δώσε_μου στείλε_μου βγάλε_μου πέτα",
        Cue.THANK: "να_σαι_καλά να_είσαι_καλά νά_στε_καλά φιλιά μερσί θενκς",
        Cue.GREET: "πώς_πάει όλα_καλά τι_λέει_ρε τι_νέα γιο",
        Cue.ELSE: "λακκούβες λακκούβα πάρκινγκ πότε_παίζει σκορ",
    },
    "el-Latn": {
        Cue.SIGN: "ipograpsei ypografei ipografei einai_mesa ine_mesa mpike bike mpikan exei_mpei symmetexei "
        "simmetexei summetexei stin_lista ypografi ipografi",
        Cue.WHO: "poioi pioi poies pies poion pion",
        Cue.WHICH: "poies_poleis pies_poleis poioi_dimoi poia_poli",
        Cue.MANY: "posi posa poses_poleis posoi_dimoi",
        Cue.WHAT: "ti_kanei ti_leei",
        Cue.WHEN: "pote",
        Cue.CITY: "dimos dimo dimoi dimarxoi dhmos dhmoi",
        Cue.LEADER: "dimarxo dimarxou dhmarxos dhmarxo",
        Cue.OUR: "mou mas dimarxos_mou dimos_mas poli_mou poli_mas",
        Cue.DO: "kanei kanoun ekane ekanan draseis",
        Cue.PLEDGE: "diakiriksi diakhryksh diakyriksi keimeno",
        Cue.POINT: "desmefsi desmeusi desmeuseis desmefseis",
        Cue.START: "ksekinise xekinise ksekinhse arxise to_skeftike to_skefthke eixe_tin_idea apo_pote apo_pou_vgike "
        "eftiakse eftiaxe idea_poiou",
        Cue.STEPS: "pws_ypografoume pos_ipografoume pws_mpainoume ti_prepei_na_kanoume_gia",
        Cue.LIST: "lista oli_ti_lista katalogo",
        Cue.SHOW: "deikse dikse dikse_mou dose dwse dose_mou stile steile",
        Cue.THANK: "euxaristo euxaristw efxaristw thnx na_sai_kala filia ta_leme",
        Cue.GREET: "geia gia kalhmera kalhspera ti_kaneis ti_kanis yasou yassou",
    },
    "eu": {
        Cue.FILL: "dauka dauko dau dabe badauka daukate jarri_dau",
        Cue.SIGN: "sinatuko sinatuta izenpetzen izenpetuko bat_egiten parte_hartzen atxiki atxikitu konprometitu "
        "sinadura",
        Cue.DO: "egiten_du egin_dute ekintzak neurriak proiektuak",
        Cue.START: "nork_asmatu asmatu_zuen noiz_hasi hasi_zen hasi_da sortu_zen nork_sortu abiatu abiatu_zen "
        "noiztik nondik_dator nondik_sortu bultzatu egile egilea",
        Cue.STEPS: "nola_sinatu nola_sina nola_sinatzen zer_egin_behar nola_parte_hartu non_sinatu non_sinatzen "
        "nola_sar nola_sartu nori_idatzi zein_pauso",
        Cue.POINT: "puntua puntuak helburuak",
        Cue.PLEDGE: "dokumentua testua laburpena laburbilduz zeri_buruz",
        Cue.LIST: "zerrenda_osoa zerrenda_guztia sinatzaile_guztiak hiri_guztiak",
        Cue.SHOW: "emaidazu pasa bidali",
        Cue.MANY: "zenbat_hiri zenbat_hirik zenbat_dira",
        Cue.THANK: "esker_asko ondo_segi besarkada",
        Cue.GREET: "epa iepa",
    },
}
