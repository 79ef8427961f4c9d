"""In Albanian."""

from collections.abc import Mapping

ALBANIAN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "sq": "=burime =burimet cili_eshte_burimi cilat_jane_burimet cilat_jane_burimet_tuaja burimi_i_ketyre "
        "burimi_i_te_dhenave burimi_i_informacionit nga_i_keni nga_i_ke nga_i_merrni nga_i_merr nga_e_keni "
        "nga_e_merrni nga_vijne_keto nga_vjen_kjo ku_i_keni_marre ku_e_keni_marre ku_i_gjeni ku_e_gjete "
        "nga_kane_ardhur_keto nga_e_dini nga_e_di_ti si_e_dini si_e_di_ti qysh_e_dini a_eshte_zyrtare a_eshte_zyrtar "
        "eshte_zyrtare_kjo a_asht_zyrtare a_jeni_zyrtare faqe_zyrtare bot_zyrtar kur_jeni_perditsuar "
        "kur_jeni_perditesuar kur_eshte_perditesuar kur_eshte_perditsuar kur_u_perditesua kur_perditesohet "
        "sa_shpesh_perditesohet perditesimi_i_fundit perditesuar_per_here a_eshte_e_perditesuar a_jane_te_sakta "
        "a_jane_te_verteta a_eshte_e_sakte a_eshte_e_vertete_kjo eshte_e_vertete_kjo a_eshte_e_besueshme "
        "a_mund_tju_besoj a_mund_t_ju_besoj a_mund_te_te_besoj a_eshte_mashtrim eshte_mashtrim =mashtrim "
        "a_eshte_e_rreme a_eshte_reale a_je_i_sigurt a_jeni_te_sigurt =je_i_sigurt =seriozisht =vertet =vertete "
        "=e_vertete kush_e_mban_listen kush_e_mban_kete kush_e_mirmban kush_e_perditeson kush_e_menaxhon "
        "kush_e_drejton_kete =genjeshtar =po_genjen cila_eshte_prova ku_eshte_prova =prova =kush_e_thote "
        "nga_i_keni_te_dhenat nga_i_keni_keto_te_dhena nga_i_merrni_te_dhenat nga_i_merrni_keto_te_dhena "
        "nga_vijne_te_dhenat nga_vijne_keto_te_dhena nga_i_more_te_dhenat ku_i_keni_marre_te_dhenat "
        "nga_jane_keto_te_dhena kur_jeni_perditsu kur_jeni_perditesu kush_i_mbledh kush_e_mbledh kush_i_ka_mbledhur "
        "kush_i_kontrollon kush_i_verifikon kush_i_jep_keto kush_i_fut_te_dhenat sa_te_sakta_jane liste_e_sakte "
        "kjo_liste_e_sakte lista_e_sakte eshte_lista_e_sakte eshte_kjo_liste_e_sakte a_eshte_e_sakte_lista "
        "lista_eshte_e_plote eshte_e_plote_lista",
    },
    "network": {
        "sq": "rrjeti_i_qyteteve_te_forta rrjeti_i_qyteteve_te_fuqishme rrjetin_e_qyteteve_te_forta "
        "rrjetit_te_qyteteve_te_forta cfare_eshte_rrjeti c_eshte_rrjeti cka_eshte_rrjeti cfare_eshte_ky_rrjet "
        "cfare_eshte_ky_rrjeti cfare_rrjeti_eshte c_eshte_ky_rrjet kush_jane_strong_cities cfare_eshte_strong_cities "
        "c_eshte_strong_cities cka_eshte_strong_cities rreth_rrjetit =rrjeti pjese_e_rrjetit pjese_te_rrjetit "
        "anetar_i_rrjetit anetare_te_rrjetit anetaresohem_ne_rrjet anetaresohemi_ne_rrjet hyjme_ne_rrjet "
        "te_hyj_ne_rrjet bashkohemi_me_rrjetin bashkohem_ne_rrjet bashkohemi_ne_rrjet cfare_organizate "
        "cila_organizate c_organizate cfare_organizate_eshte_kjo cfare_organizate_eshte kush_qendron_pas "
        "kush_fshihet_pas",
    },
    "languages": {
        "sq": "=shqip =ne_shqip =anglisht =shqip_ju_lutem =shqip_te_lutem ne_shqip_ju_lutem ne_shqip_te_lutem "
        "ne_anglisht_ju_lutem a_flisni_shqip a_flet_shqip flet_shqip flisni_shqip a_di_shqip a_dini_shqip "
        "a_flisni_anglisht a_flisni_serbisht kupton_shqip kuptoni_shqip me_fol_shqip fol_shqip pergjigju_shqip "
        "pergjigju_ne_shqip me_shkruaj_shqip mund_te_shkruaj_shqip shkruaj_ne_shqip ne_cfare_gjuhe ne_cilen_gjuhe "
        "ne_cilat_gjuhe ne_cfare_gjuhesh cfare_gjuhe cfare_gjuhesh cilat_gjuhe sa_gjuhe gjuhe_te_tjera gjuhe_tjeter "
        "ne_gjuhen_time ndrysho_gjuhen nderro_gjuhen ta_ndryshoj_gjuhen =gjuha =gjuhet =perkthe perkthe_kete "
        "ma_perkthe a_ka_perkthim =perkthim flasim_shqip te_flas_shqip te_shkruaj_shqip e_ke_ne_shqip "
        "e_keni_ne_shqip a_ka_ne_shqip mundet_shqip a_mundet_shqip fol_ne_shqip",
    },
    "latest": {
        "sq": "nenshkruar_i_fundit nenshkroi_i_fundit nenshkroi_e_fundit nenshkruar_e_fundit nenshkruar_te_fundit "
        "firmosi_i_fundit firmosur_i_fundit i_fundit_qe_ka i_fundit_qe_nenshkroi i_fundit_qe_firmosi "
        "e_fundit_qe_nenshkroi e_fundit_qe_firmosi kush_ishte_i_fundit kush_eshte_i_fundit kush_qe_i_fundit "
        "qyteti_i_fundit nenshkruesi_i_fundit nenshkruesit_e_fundit nenshkrimet_e_fundit nenshkrimi_i_fundit "
        "fundit_nenshkroi fundit_ka_nenshkruar kryetari_i_fundit nenshkroi_i_pari nenshkroi_e_para nenshkruar_i_pari "
        "nenshkruar_e_para nenshkroi_se_pari firmosi_i_pari firmosi_e_para i_pari_qe_nenshkroi i_pari_qe_firmosi "
        "i_pari_qe_ka e_para_qe_nenshkroi kush_ishte_i_pari kush_ishte_e_para kush_qe_i_pari qyteti_i_pare "
        "qyteti_i_pare_qe nenshkruesi_i_pare nenshkruar_se_fundmi se_fundmi_kane_nenshkruar nenshkruan_se_fundmi "
        "ka_ndonje_te_ri a_ka_ndonje_te_ri qytete_te_reja nenshkrime_te_reja nenshkrues_te_rinj cfare_ka_te_re "
        "c_ka_te_re cka_ka_te_re =lajme =te_rejat =me_te_rejat =i_fundit nenshkroi_sot nenshkruar_sot "
        "nenshkruar_kete_jave nenshkruar_kete_muaj nenshkruar_kete_vit hyri_i_fundit hyri_se_fundi "
        "hyri_se_fundi_ne_liste hyri_e_fundit u_bashkua_i_fundit bashkuar_i_fundit u_bashkua_se_fundmi "
        "u_shtua_i_fundit shtuar_se_fundmi u_shtuan_se_fundmi kush_u_shtua jane_shtuar shtuar_tani_vone "
        "jane_shtuar_tani_vone jane_shtuar_se_fundmi tani_vone qytete_jane_shtuar nenshkruan_tani_vone",
    },
    "order": {
        "sq": "qyteti_me_i_madh qytetet_me_te_medha qyteti_me_i_vogel qytetet_me_te_vogla bashkia_me_e_madhe "
        "bashkia_me_e_vogel komuna_me_e_madhe komuna_me_e_vogel qytet_me_i_madh fshati_me_i_vogel sipas_popullsise "
        "sipas_alfabetit sipas_madhesise rendit_sipas rendite_sipas ne_rend_alfabetik rend_alfabetik "
        "cilat_kryeqytete sa_kryeqytete a_ka_kryeqytete =kryeqytete =kryeqytetet kryetare_gra kryetare_bashkie_gra "
        "kryetare_komune_gra gra_kryetare sa_gra_kane sa_gra_jane sa_gra_kryetare sa_femra_kane a_ka_gra "
        "a_ka_ndonje_grua cilat_gra nga_gra kryetaret_gra sa_burra_kane kryetari_me_i_ri kryetari_me_i_vjeter "
        "kryebashkiaku_me_i_ri kryebashkiaku_me_i_vjeter sa_vjec_eshte_kryetari cilen_parti cila_parti cilat_parti "
        "nga_cila_parti i_cfare_partie e_ciles_parti partia_politike partite_politike qyteti_me_i_njohur "
        "qyteti_me_i_famshem qyteti_me_i_pasur qyteti_me_i_varfer ka_fshatra",
    },
    "nearby": {
        "sq": "=afer afer_meje prane_meje rreth_meje afer_nesh ketu_afer ketu_rrotull afer_ketu afer_vendit_tim "
        "afer_shtepise qyteti_me_i_afert me_i_aferti me_afer_meje qytetet_me_te_aferta ne_zonen_time ne_zonen_tone "
        "ne_rajonin_tim ne_rajonin_tone ne_shtetin_tim ne_shtetin_tone ne_vendin_tim ne_vendin_tone ne_lagjen_time "
        "ku_jetoj_une ku_banoj_une ku_jetoj ku_banoj qytet_ketu_afer ndonje_qytet_ketu_afer ndonje_qytet_afer "
        "prane_vendit_tim prane_shtepise afer_qytetit_tim ka_ndonje_komune_prane_vendit ndonje_komune_afer "
        "ndonje_komune_prane ndonje_bashki_afer ka_ndonje_komune_prane_vendit_tim ketej_nga_une",
    },
    "file": {
        "sq": "ne_pdf si_pdf =pdf ne_excel ne_eksel =excel si_skedar ne_format_pdf si_dokument skedar_pdf file_pdf "
        "=shkarko =shkarkim =shkarkoj ta_shkarkoj_listen shkarkoj_listen shkarko_listen ta_shkarkoj shkarkohet_lista "
        "si_shkarkohet listen_si_dokument listen_ne_pdf ta_printoj printoj_listen =printo ma_dergo_ne_email "
        "ruaj_listen ta_ruaj_listen ta_ruaja_listen ruaj_listen_ne_kompjuter doja_ta_ruaja_listen_ne_kompjuter "
        "ne_kompjuter ne_telefon_listen listen_ne_email kopje_te_listes ne_word listen_ne_word si_word",
    },
    "examples": {
        "sq": "=shembuj =shembull =shembujt =ndonje_shembull =nje_shembull =projekte me_jep_shembuj "
        "me_jep_ca_shembuj me_jep_disa_shembuj me_jep_nje_shembull me_jep_ndonje_shembull ma_jep_nje_shembull "
        "me_trego_shembuj me_trego_nje_shembull trego_shembuj trego_ndonje_shembull jep_shembuj jepni_shembuj "
        "a_ka_shembuj a_keni_shembuj a_ka_ndonje_shembull ca_shembuj disa_shembuj shembuj_nga_qytetet "
        "shembuj_te_qyteteve shembujt_e_qyteteve te_gjithe_shembujt cilat_shembuj cilet_shembuj cfare_shembujsh "
        "sa_shembuj praktika_te_mira praktikat_me_te_mira =praktika cfare_bejne_qytetet "
        "cfare_bejne_konkretisht_qytetet cka_bejne_qytetet cka_bojne_qytetet qytetet_cfare_bejne "
        "cfare_po_bejne_qytetet cfare_kane_bere_qytetet cfare_bejne_konkretisht cfare_kane_bere_konkretisht "
        "cfare_po_bejne_konkretisht cfare_bejne_kryetaret cfare_bejne_ne_praktike ne_praktike_cfare "
        "si_duket_ne_praktike cfare_temash cfare_ka_ndryshuar cka_ka_ndryshuar cfare_ka_ndryshuar_ne_keto "
        "cfare_ka_ndryshuar_ne_keto_qytete_konkretisht cfare_u_ndryshua cfare_kane_arritur cfare_rezultate "
        "a_ka_rezultate cfare_kane_bere_deri",
    },
    "elsewhere": {
        "sq": "=klima =klimen ndryshimet_klimatike ndryshimeve_klimatike ndryshimi_i_klimes ndryshimin_e_klimes "
        "ngrohja_globale per_klimen =mjedisi =ambienti per_mjedisin per_ambientin ndotja ndotjen ndotja_e_ajrit "
        "riciklimi riciklimin plehrat =mbeturinat =lgbt =lgbti te_drejtat_e_lgbt te_drejtat_lgbt personat_lgbt "
        "njerezit_lgbt komuniteti_lgbt komunitetin_lgbt homoseksualet homoseksuale martesat_gay transgjinor =burgjet "
        "=burgu te_burgosurit strehimi strehimin banimi_social te_pastrehet te_pastreheve papunesia papunesine "
        "=papunesi =punesimi aftesi_te_kufizuara aftesi_ndryshe personat_me_aftesi droga drogen droges narkotike "
        "turizmi turizmin =turizem transporti_publik transportin_publik =transporti trafiku trafikun =taksat taksave "
        "=ekonomia ekonomine inflacioni kafshet te_drejtat_e_kafsheve qente_e_rruges korrupsioni korrupsionin "
        "trafikimi_i_njerezve =inteligjenca_artificiale te_moshuarit te_moshuar pensionistet =aborti "
        "siguria_kibernetike =kovid pandemia vaksinat",
    },
    "people": {
        "sq": "=kontakt =kontakti =kontakte =telefon =numri =email =adresa si_mund_tju_kontaktoj "
        "si_mund_t_ju_kontaktoj si_tju_kontaktoj si_ju_kontaktoj si_mund_te_kontaktoj ju_kontaktoj tju_kontaktoj "
        "ke_te_kontaktoj ke_mund_te_kontaktoj kush_mund_te_me_ndihmoje kontaktoj_me_ju kontaktoj_ekipin "
        "te_dhenat_e_kontaktit per_kontakt numri_i_telefonit numrin_e_telefonit numri_i_kontaktit nje_numer_telefoni "
        "keni_numer_telefoni a_keni_email a_keni_telefon adresa_e_emailit email_i_juaj emaili_juaj ju_shkruaj_juve "
        "ku_tju_shkruaj tju_telefonoj ke_te_telefonoj ku_te_telefonoj tju_marr_ne_telefon flas_me_dike "
        "flas_me_nje_njeri flas_me_nje_person flas_me_ndonje_njeri te_flas_me_dike flas_me_stafin jam_gazetar "
        "jam_gazetare une_jam_gazetar zyra_e_shtypit zyren_e_shtypit per_mediat kontakt_per_media "
        "kontakti_per_shtypin =shtypi =ndihmesa me_ke_mund_te_flas me_ke_mund_te_bisedoj me_kend_mund_te_bisedoj "
        "me_kend_mund_te_flas me_ke_te_flas me_ke_te_bisedoj kujt_mund_ti_shkruaj kujt_t_i_shkruaj kujt_ti_drejtohem "
        "kujt_mund_ti_drejtohem fol_me_dike fol_me_dikend me_fol_me_dike me_fol_me_dikend bisedoj_me_dike "
        "flas_me_dikend te_bisedoj_me_dike",
    },
    "menu": {
        "sq": "=nga_fillimi =nga_e_para =fillojme =hajde_fillojme =fillojme_nga_e_para =fillo_nga_e_para "
        "=nisja_nga_fillimi =rifillo =rinis =menuja_kryesore =menu_kryesore =menyja_kryesore =kthehu_ne_fillim "
        "=kthehu_ne_menu =kthehu_prapa =faqja_kryesore =opsionet =po_tani =cfare_tani =hajde =kthehu_te_fillimi "
        "=kthehu_tek_fillimi =shko_ne_fillim =kthehemi_ne_fillim =prapa =mbrapa",
    },
    "origin": {
        "sq": "kush_e_ka_shkruar kush_e_shkroi kush_e_shkroj kush_e_ka_shkru kush_e_ka_bere kush_e_beri kush_e_ka_bo "
        "kush_e_krijoi kush_e_ka_krijuar kush_e_hartoi kush_e_ka_hartuar kush_e_nisi kush_e_ka_nisur kush_e_filloi "
        "kush_e_ka_filluar kush_e_propozoi kush_e_shpiku e_kujt_eshte_ideja ideja_e_kujt kujt_i_lindi "
        "kush_eshte_autori kush_e_ka_organizuar kush_e_organizoi ku_eshte_nenshkruar_kjo "
        "ku_eshte_nenshkruar_deklarata ku_u_nenshkrua ku_u_nenshkrua_kjo ku_u_be_kjo ku_ndodhi ku_ka_ndodhur "
        "ku_u_miratua ku_lindi ku_filloi =ne_cilin_vit =ne_cfare_viti =ne_qfare_viti =cilin_vit =cfare_viti "
        "=cilit_vit e_cilit_vit_eshte kur_u_be kur_u_be_kjo kur_eshte_bere kur_eshte_shkruar kur_u_shkrua "
        "kur_u_nenshkrua kur_filloi_kjo kur_filloi_e_gjitha kur_ka_filluar kur_ka_dal kur_doli kur_ndodhi "
        "kur_u_krijua kur_lindi sa_e_vjeter_eshte si_filloi si_nisi si_lindi_ideja historia_e_deklarates =historiku "
        "ne_cilin_samit cili_samit me_cfare_rasti pse_nju_jork pse_new_york pse_quhet_deklarata_e_nju ne_cilin_vit_u "
        "ne_cilin_vit_eshte ne_cilin_vit_ishte ne_cilin_vit_ka_qene ne_cilin_vit_nisi ne_cilin_vit_filloi "
        "ne_cfare_viti_u ne_cfare_viti_eshte ne_qfare_viti_u ne_qfare_viti_eshte cfare_viti_ishte cilin_vit_u_be "
        "ne_cilin_vit_e cilit_vit_eshte e_kujt_ishte_kjo_ide e_kujt_ishte_ideja nga_erdhi_ideja prej_nga_erdhi_ideja "
        "kujt_i_erdhi_ideja kush_e_pati_idene autoret_e_deklarates kush_jane_autoret autori_i_deklarates "
        "kush_eshte_autori_i",
    },
    "declaration": {
        "sq": "=cfare_thote =cka_thote =c_thote cfare_thote_kjo cka_thote_kjo cfare_thote_aty cfare_thote_deklarata "
        "cka_thote_deklarata cka_shkruan cfare_shkruan cfare_shkruhet c_shkruhet c_shkruan cfare_permban "
        "cfare_ka_brenda cka_ka_brenda cfare_ka_ne_te per_cfare_behet_fjale per_cka_behet_fjale per_cfare_flet "
        "per_cka_flet per_cfare_eshte_kjo per_cka_eshte_kjo per_cfare_sherben per_cka_sherben per_se_behet_fjale "
        "cfare_kuptimi_ka cfare_do_te_thote_kjo cfare_kane_nenshkruar cfare_nenshkruan cfare_premtojne "
        "cfare_kane_premtuar cfare_premtuan cka_premtojne cka_kane_premtuar per_cfare_jane_angazhuar "
        "per_cfare_zotohen cfare_zotohen per_cfare_jane_zotuar per_cfare_u_dakordesuan cfare_do_te_nenshkruaj "
        "cfare_po_nenshkruaj ku_mund_ta_lexoj ku_ta_lexoj mund_ta_lexoj dua_ta_lexoj teksti_i_plote tekstin_e_plote "
        "=teksti =tekst =permbledhje =permbledhja me_nje_fjale shkurtimisht ma_permblidh me_bej_nje_permbledhje "
        "=ma_shpjego ma_shpjego_kete me_shpjego_kete shpjego_deklaraten cfare_eshte_kjo_deklarate "
        "c_eshte_kjo_deklarate cka_eshte_kjo_deklarate cfare_eshte_deklarata c_eshte_deklarata "
        "pse_duhet_te_me_interesoje pse_te_me_interesoje pse_me_intereson pse_eshte_e_rendesishme cfare_rendesie_ka "
        "pse_duhet_te_me_intereson cili_eshte_qellimi cili_eshte_qellimi_i qellimi_i_kesaj me_cfare_qellimi "
        "c_dobi_ka cfare_dobie cfare_ndryshon",
    },
    "steps": {
        "sq": "cfare_duhet_per_te_nenshkruar cka_duhet_per_te_nenshkruar cfare_duhet_te_bej_per_te_nenshkruar "
        "cfare_me_duhet_per cfare_na_duhet_per cfare_duhet_te_bejme cfare_duhet_te_bej cka_duhet_te_bej "
        "cka_duhet_me_bo cfare_nevojitet cfare_dokumentesh cfare_dokumente cilat_dokumente kush_mund_te_nenshkruaje "
        "kush_mund_te_firmose kush_mundet_me_nenshkru kush_ka_te_drejte_te_nenshkruaje kush_ka_te_drejte "
        "a_mund_te_nenshkruaj a_mund_te_firmos a_mund_te_nenshkruajme a_mundem_me_nenshkru mund_te_nenshkruaj_edhe "
        "mund_te_nenshkruaj_une a_mund_te_nenshkruaje_edhe si_mund_te_nenshkruaj si_te_nenshkruaj si_nenshkruhet "
        "si_te_firmos si_mund_te_firmos si_behet_nenshkrimi si_funksionon si_funksionon_kjo si_funksionon_procesi "
        "cilat_jane_hapat cilet_jane_hapat =hapat =procedura cila_eshte_procedura si_eshte_procedura "
        "cilat_jane_kushtet cfare_kushtesh =kushtet kushtet_per_te_nenshkruar sa_zgjat sa_kohe_duhet sa_kohe_merr "
        "dua_te_nenshkruaj duam_te_nenshkruajme dua_te_firmos dua_ta_nenshkruaj deshiroj_te_nenshkruaj "
        "desha_me_nenshkru =nenshkruaj =nenshkrim =regjistrohu =bashkohu shtoje_qytetin_tim shtoje_qytetin_tone "
        "shto_qytetin_tim shtoni_qytetin_tim shto_qytetin_tone shtoni_qytetin_tone shtoje_komunen shtoje_bashkine "
        "fute_qytetin_tim futeni_qytetin_tone qyteti_im_mungon mungon_qyteti_im mungon_qyteti_yne "
        "pse_nuk_eshte_qyteti_im pse_qyteti_im_nuk pse_s_eshte_qyteti_im ku_nenshkruhet ku_te_nenshkruaj "
        "ku_mund_te_nenshkruaj sa_kohe_zgjat sa_kohe_zgjat_procedura zgjat_shume a_zgjat_shume "
        "sa_kushton_te_nenshkruash si_te_bashkohemi si_te_bashkohem si_te_behemi_pjese a_mund_te_bashkohemi "
        "cfare_me_duhet cka_me_duhet cfare_na_duhet cfare_duhet_te_beje",
    },
}
