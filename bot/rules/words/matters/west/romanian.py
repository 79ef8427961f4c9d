"""In Romanian."""

from collections.abc import Mapping

ROMANIAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "ro": "care_e_sursa care_este_sursa sursa_ta ce_sursă de_unde_aveți de_unde_ai_info de_unde_ai_asta "
        "de_unde_știi de_unde_știți de_unde_vin de_unde_vine de_unde_luați de_unde_ați_luat de_unde_ai_luat "
        "de_unde_sunt e_oficial este_oficial lista_oficială de_încredere înșelătorie cum_știi_asta actualizare "
        "actualizați e_la_zi de_când_e_lista cât_de_veche pot_avea_încredere =sursa =surse =sursele sursele_tale "
        "sursa_voastră sursele_voastre care_sunt_sursele ce_surse de_unde_ai_informațiile de_unde_iei e_ceva_oficial "
        "sunteți_oficiali bot_oficial site_oficial =oficial e_serios_asta e_pe_bune_asta =pe_bune =e_adevărat "
        "=este_adevărat =serios =sigur =ești_sigur =ești_sigură =sunteți_siguri ești_sigur_de =chiar e_țeapă "
        "e_fals_asta cine_zice_asta cine_spune_asta ai_dovezi e_actualizat e_actualizată este_actualizată "
        "cât_de_actualizată când_a_fost_actualizată când_a_fost_actualizat când_s_a_actualizat din_ce_dată_e_lista "
        "o_țeapă de_unde_vin_datele de_unde_sunt_datele de_unde_luați_datele de_unde_aveți_datele de_unde_obțineți "
        "de_unde_primiți cine_v_a_dat cine_vă_dă cine_ți_a_spus cine_v_a_spus de_unde_le_luați de_unde_le_aveți "
        "pe_ce_vă_bazați cum_aflați de_unde_aflați de_unde_ați_aflat cine_garantează cine_actualizează",
    },
    "network": {
        "ro": "ce_rețea care_rețea ce_e_strong_cities ce_este_strong_cities cine_e_strong_cities "
        "cine_este_strong_cities cine_sunt_strong_cities ce_e_rețeaua =rețeaua =rețea rețeaua_orașelor_puternice "
        "rețeaua_asta ce_e_cu_rețeaua cine_e_în_rețea cine_face_parte_din_rețea din_cine_e_formată "
        "spune_mi_despre_rețea despre_rețeaua rețeaua_aceasta",
    },
    "languages": {
        "ro": "vorbești_engleza vorbești_română vorbești_românește vorbiți_română vorbiți_românește știi_română "
        "știi_engleză ce_limbi ce_limbă câte_limbi schimba_limba schimb_limba altă_limbă alte_limbi limba_mea "
        "în_engleză_te în_franceză_te în_română_te pot_scrie_în să_scriu_în traduce traducere vorbești_arabă "
        "vorbești_franceză vorbiți_engleză știi_românește știi_arabă care_limbă în_arabă_te_rog în_engleză_vă_rog "
        "în_română_vă_rog =în_engleză =în_română =în_arabă =în_franceză =română =engleză =arabă =românește "
        "răspunde_în răspunde_mi_în răspundeți_în răspunde_pe_românește scrie_în_română pot_întreba_în "
        "schimbarea_limbii =limba ce_limbi_pot_scrie in_ce_limbi_pot în_maghiară în_germană în_rusă în_spaniolă "
        "în_ucraineană pe_ungurește pe_maghiară ți_scriu_în vă_scriu_în să_ți_scriu scriu_în_maghiară scrie_și_în "
        "răspunzi_în înțelegi_și vorbești_și răspuns_în_română scrii_în_română răspunsuri_în_română",
    },
    "latest": {
        "ro": "semnat_ultimul semnat_ultima semnat_recent ultimul_care ultima_care ultimii_care ultimul_oraș "
        "ultimele_orașe ultimii_semnatari ultimele_semnături semnat_primul semnat_prima primul_care prima_care "
        "primii_care primul_oraș prim_oraș primele_orașe cine_a_fost_primul care_a_fost_primul care_a_fost_prima "
        "cel_mai_recent cele_mai_recente ceva_nou noutăți noutate orașe_noi ce_e_nou vreunul_nou au_semnat_ultimii "
        "au_semnat_ultimele semnat_de_curând ultimele_care_au_semnat ultimul_semnatar ultima_semnătură ultimul_primar "
        "ultimii_primari ultimii_veniți =ultimul =ultima =ultimii =ultimele cei_mai_recenți cea_mai_recentă =nou =noi "
        "=ce_mai_e_nou =știri orașele_noi semnături_noi semnatari_noi primari_noi au_semnat_primii au_semnat_primele "
        "primele_care_au_semnat primul_semnatar primii_semnatari prima_semnătură =primul =prima s_a_alăturat "
        "s_au_alăturat alăturat_recent alăturat_mai_nou tocmai_a_semnat tocmai_au_semnat cei_mai_noi cele_mai_noi "
        "de_curând_semnate semnat_în_ultima_vreme mai_semnat_cineva semnat_cineva_recent",
    },
    "order": {
        "ro": "cel_mai_mare cele_mai_mari cel_mai_mic cele_mai_mici cea_mai_mică cel_mai_populat alfabetică "
        "ce_capitale câte_capitale care_capitale capitalele femei_primar femei_primari primari_femei primărițe "
        "câte_femei ce_partid partid_politic cel_mai_tânăr cea_mai_mare_localitate cele_mai_populate cea_mai_populată "
        "după_populație după_mărime după_număr_de_locuitori alfabetic sortează_lista sortate_după ordonate_după "
        "sunt_capitale vreo_capitală =capitale primărița care_femei semnat_de_femei semnat_de_o_femeie "
        "cel_mai_bătrân_primar cel_mai_în_vârstă_primar ce_partide din_ce_partid un_clasament clasament clasamentul "
        "numărul_de_locuitori număr_de_locuitori după_locuitori de_la_cel_mai_mare conduse_de_femei "
        "condus_de_o_femeie cel_mai_micuț pune_le_în_ordine ordonează în_ordinea",
    },
    "nearby": {
        "ro": "lângă_mine lângă_noi lângă_casă aproape_de_mine aproape_de_aici aproape_de_casă în_apropiere "
        "prin_apropiere în_preajmă prin_zonă în_zonă din_zonă pe_aici_prin mai_aproape mai_apropiat mai_apropiată "
        "mai_apropiate unde_locuiesc unde_stau aproape_de_noi aproape_de_unde în_apropierea_mea pe_aproape =aproape "
        "=pe_aici =în_jur în_jurul_meu în_județul_meu în_județul_nostru din_județul_meu în_regiunea_mea în_țara_mea "
        "în_țara_noastră din_țara_mea în_cartierul_meu unde_trăiesc unde_sunt_eu cineva_de_pe_aici cineva_pe_aici "
        "părțile_mele prin_părțile din_părțile de_prin_părțile_mele oraș_de_prin_părțile_mele împrejurimi "
        "împrejurimile din_jur prin_jur aici_lângă de_lângă_mine din_regiunea_mea din_județ în_județ prin_preajmă",
    },
    "file": {
        "ro": "un_pdf ca_pdf pdf_ul în_csv fișier fișierul descarcă descarc printa imprima exporta versiune_pdf "
        "format_pdf un_excel ca_excel tabel_excel în_word descărcat =descărcare downloada descărcarea_listei "
        "=printează =tipărește fișier_excel salva_lista salvez_lista pot_salva_lista pot_să_salvez salva_undeva "
        "pe_hârtie în_format format_word o_copie copia_lista printez tipărit printată",
    },
    "examples": {
        "ro": "un_exemplu vreun_exemplu niște_exemple câteva_exemple dă_mi_exemple arată_mi_exemple vreau_exemple "
        "aveți_exemple ai_exemple sunt_exemple ce_exemple exemplele exemple_de exemple_concrete bune_practici "
        "fac_orașele orașele_ce_fac au_făcut_orașele fac_primarii ce_fac_concret ce_fac_ei ce_fac_de_fapt ce_au_făcut "
        "în_practică ce_teme temele acțiuni_concrete =exemplu =exemple =de_exemplu dați_mi_exemple dă_exemple "
        "arată_exemple aș_vrea_exemple vezi_exemple văd_exemple există_exemple care_exemple câte_exemple "
        "lista_exemplelor lista_de_exemple exemplu_concret concret_ce_fac =teme =subiecte =proiecte un_lucru_pe_care "
        "lucruri_concrete ceva_concret caz_concret cazuri_concrete ce_s_a_făcut ce_fac_în_realitate ce_au_realizat "
        "acțiunile_orașelor",
    },
    "elsewhere": {
        "ro": "climatice încălzirea_globală mediului mediul_înconjurător poluare poluarea reciclare reciclarea "
        "homosexuali închisori închisorile închisoare deținuți deținuții locuințe locuințele chiriile fără_adăpost "
        "oamenii_străzii șomaj șomajul locuri_de_muncă dizabilități handicap droguri drogurile turism turismul "
        "transport_public transport_în_comun transportul impozite taxele inflația corupția animalele "
        "trafic_de_persoane traficul_de_persoane inteligența_artificială bătrânii vârstnici vârstnicii pensionari "
        "pensionarii securitate_cibernetică avort avortul pandemia vaccinare vaccinurile =clima =mediu =mediul "
        "gunoiul persoane_trans homosexualii transfobie marșul_pride pușcării pușcăriile șomerii handicapați "
        "dependența traficanți turiștii =trafic =taxe =economie =corupție câinii persoane_în_vârstă hackeri hackerii "
        "=romi popoare_indigene pentru_bătrâni despre_bătrâni persoane_fără_adăpost persoane_cu_handicap "
        "fără_locuință oamenii_fără gunoaie gunoaiele sărăcia săracii oamenii_săraci chirii traficul",
    },
    "people": {
        "ro": "vă_contactez te_contactez vă_pot_contacta contacta_pe_cineva cum_contactez pe_cine_contactez "
        "date_de_contact de_presă de_telefon aveți_un_număr aveți_telefon numărul_vostru aveți_mail un_mail de_mail "
        "de_email mailul_vostru cu_cine_vorbesc cu_cine_pot_vorbi cu_cine_pot_să_vorbesc cu_cine_iau_legătura "
        "vorbi_cu_cineva vorbesc_cu_cineva vorbi_cu_un_om vorbesc_cu_un_om mă_adresez cui_scriu pe_cine_sun "
        "pe_cine_pot_suna să_vă_scriu să_vă_sun cine_mă_ajută mă_poate_ajuta te_pot_contacta contactez_pe_cineva "
        "pe_cine_pot_contacta pe_cine_să_contactez =contacte =contactează contact_presă pentru_presă =presă "
        "=sunt_jurnalist =sunt_jurnalistă =sunt_ziarist jurnalist_cu_cine jurnalistă_cu_cine ziarist_cu_cine "
        "jurnalist_cum jurnalist_pe_cine un_interviu numărul_tău un_telefon_de =telefon =număr =whatsapp aveți_email "
        "aveți_un_email aveți_o_adresă emailul_vostru un_om_adevărat om_adevărat o_persoană_adevărată un_responsabil "
        "cineva_responsabil să_vorbesc_cu_cineva să_vorbesc_cu_un să_discut_cu o_reclamație o_plângere să_mă_plâng "
        "la_telefon prin_telefon purtător_de_cuvânt un_angajat birou_de_presă",
    },
    "menu": {
        "ro": "=de_la_capăt =de_la_început =de_la_zero =ia_o_de_la_capăt =ia_o_de_la_început =o_luăm_de_la_capăt "
        "=o_luăm_de_la_început =hai_de_la_capăt =hai_de_la_început =să_începem =să_o_luăm_de_la_capăt =începe_din_nou "
        "=reîncepe =din_nou =iar =înapoi =înapoi_la_început =înapoi_la_meniu =la_început =început =meniu =meniul "
        "=meniul_principal =meniu_principal =arată_meniul =arată_mi_meniul =vezi_meniul =pagina_principală "
        "=prima_pagină =acasă =resetează =repornește =începe =începem =start =hai_să_începem o_luăm_iar luăm_iar_de "
        "luăm_de_la_capăt luăm_de_la_început =hai_s_o_luăm_iar_de_la_început =hai_s_o_luăm_de_la_capăt de_la_capăt_cu "
        "începem_de_la_capăt începe_de_la_capăt =șterge_tot =anulează_tot =vreau_la_meniu =vreau_de_la_capăt",
    },
    "origin": {
        "ro": "cine_a_scris cine_a_redactat cine_a_creat cine_a_lansat cine_a_inițiat cine_a_propus cine_a_inventat "
        "cine_a_început cu_ideea autorul autorii din_ce_an de_când_e când_au_semnat când_a_apărut când_a_început "
        "de_când_există de_când_datează unde_au_semnat unde_a_început cum_a_început cum_a_apărut istoria_declarației "
        "ce_summit ce_ocazie de_ce_new_york cine_a_făcut_o cine_a_făcut_asta cine_a_făcut_declarația a_cui_e_ideea "
        "a_cui_este_ideea a_cui_a_fost_ideea ideea_cui =autor scrisă_de_cine din_ce_dată_e_declarația la_ce_dată "
        "=când =când_a_fost =de_când când_a_fost_asta când_a_fost_semnată când_a_fost_semnat când_a_fost_scrisă "
        "când_a_fost_făcută când_a_fost_lansată când_a_fost_adoptată când_a_fost_publicată când_s_a_semnat "
        "când_s_a_făcut când_s_a_lansat când_s_a_scris când_s_a_întâmplat de_cât_timp_există unde_s_a_semnat "
        "unde_a_fost_semnată unde_a_fost_semnat unde_a_fost_lansată unde_s_a_făcut unde_s_a_lansat unde_s_a_întâmplat "
        "unde_a_fost_asta unde_a_fost_făcută cum_s_a_născut a_avut_ideea =în_ce_an =ce_an în_ce_an_s_a ce_an_e "
        "ce_an_a_fost cine_a_venit_cu_ideea de_cine_e_făcută de_cine_e_scrisă de_cine_a_fost_scrisă "
        "de_cine_a_fost_făcută făcută_de_cine inițiată_de_cine a_venit_ideea vine_ideea a_pornit_ideea "
        "cine_e_în_spatele_declarației cine_a_organizat cine_a_promovat din_ce_perioadă e_de_când",
    },
    "declaration": {
        "ro": "ce_scrie ce_zice ce_spune ce_conține ce_prevede ce_e_în despre_ce_e despre_ce_este despre_ce_vorbește "
        "ce_e_declarația ce_declarație care_e_ideea la_ce_folosește la_ce_ajută la_ce_e_bună cu_ce_ajută ce_rost "
        "ce_schimbă mi_ar_păsa ce_câștig ne_obligăm mă_oblig și_au_asumat ce_semnez ce_semnăm o_citesc o_pot_citi "
        "citi_declarația textul un_rezumat rezumă_mi explică_mi_declarația explică_mi_asta explică_declarația "
        "ce_cuprinde ce_include ce_înseamnă ce_vrea_să_zică ce_este_în_ea ce_e_acolo ce_este_declarația "
        "ce_este_această_declarație care_declarație care_e_scopul care_este_scopul ce_scop care_e_obiectivul "
        "ce_urmărește la_ce_bun cu_ce_mă_ajută care_e_rostul care_e_faza ce_se_schimbă cu_ce_mă_afectează "
        "de_ce_e_important de_ce_este_important de_ce_e_importantă de_ce_ar_trebui_să de_ce_contează ce_câștigăm "
        "la_ce_se_obligă la_ce_s_au_obligat la_ce_s_au_angajat la_ce_mă_angajez la_ce_ne_angajăm ce_promit "
        "ce_au_promis ce_au_semnat_ei ce_au_semnat_de_fapt =rezumat =rezumă =pe_scurt =pe_larg =explică =explică_mi "
        "=explicație =unde_pot_citi =unde_se_poate_citi ce_scrie_în_ea ce_e_în_ea =ce_au_semnat conținutul "
        "ce_conținut în_ce_constă la_ce_obligă ce_implică ce_presupune ce_propune rezumați mi_pe_scurt zi_mi_pe_scurt "
        "spune_mi_pe_scurt spuneți_pe_scurt",
    },
    "steps": {
        "ro": "să_semnez să_semnăm pentru_a_semna pentru_semnare trebuie_să_fac trebuie_să_facem trebuie_făcut "
        "am_de_făcut condițiile ce_condiții ce_cerințe procedura pașii ce_pași cum_funcționează cum_decurge "
        "cum_semnez cum_se_semnează cum_ne_alăturăm cum_ne_înscriem cum_mă_înscriu cât_durează cât_timp_durează "
        "poate_semna pot_semna putem_semna are_voie_să_semneze adaug_orașul adăuga_orașul adăugați_orașul "
        "adaugă_mi_orașul adăugați_comuna înscriu_orașul puneți_orașul pune_orașul lipsește_orașul unde_semnez "
        "unde_se_semnează trebuie_ca_să_semneze e_nevoie_ca_să ce_avem_de_făcut condiții_de_semnare =condiții "
        "=cerințe care_e_procesul care_este_procesul =pași cum_merge_asta cum_merge_treaba cum_semnăm cum_aderă "
        "cum_aderăm cum_mă_alătur cum_participăm cât_ia cine_are_dreptul aș_putea_semna am_putea_semna "
        "primarul_meu_poate primarul_nostru_poate un_cetățean_poate o_comună_poate în_numele_primarului adaug_comuna "
        "=semna =semnare =semnez =aderare =adera =înscriere dorim_să_semnăm ce_acte ce_documente ce_hârtii "
        "ca_să_intrăm ca_să_intre ca_să_participăm ca_să_ne_înscriem ca_să_aderăm vrea_să_semneze vrea_să_se_alăture "
        "vrea_să_participe vrea_să_intre cum_intrăm cum_procedăm poate_semna_și se_poate_înscrie "
        "cine_trebuie_să_semneze să_facă_primăria",
    },
}
