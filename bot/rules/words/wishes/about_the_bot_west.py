"""Who made this bot, whose is it, is it a human being, in Europe, the Americas and Africa (see about_the_bot)."""

MAKERS_WEST = {
    "en": "r_u_a_bot r_u_bot u_a_bot are_u_a_bot are_u_bot are_u_human r_u_human r_u_real are_u_real "
    "are_you_with_the_united_nations are_you_from_the_united_nations are_you_part_of_the_united_nations "
    "are_you_from_the_un are_you_with_the_un are_you_part_of_the_un are_u_from_the_un are_u_with_the_un are_you_the_un "
    "are_you_un is_this_the_un is_this_from_the_un is_this_un are_you_from_the_government are_u_from_the_government "
    "are_you_the_government are_you_with_the_government are_u_with_the_government is_this_the_government "
    "is_this_from_the_government is_this_government is_the_government_behind_this are_you_government "
    "who_built_you who_programmed_you who_runs_you who_owns_you who_is_behind_you am_i_chatting_to am_i_chatting_with",
    "pcm": "you_be_robot you_be_bot na_robot_be_this na_bot_be_this you_be_person who_make_you who_create_you "
    "who_get_you una_be_government na_government_be_this",
    "fr": "qui_t_a_créé qui_t_a_fait qui_t_a_programmé qui_t_a_conçu qui_te_gère qui_vous_a_créé qui_vous_a_fait "
    "qui_est_derrière_ce_bot c_est_le_gouvernement êtes_vous_le_gouvernement vous_êtes_du_gouvernement "
    "tu_es_du_gouvernement t_es_du_gouvernement le_gouvernement_derrière_ça c_est_du_gouvernement "
    "t_es_de_l_onu vous_êtes_de_l_onu tu_es_de_l_onu c_est_l_onu êtes_vous_de_l_onu t_es_un_robot t_es_un_bot "
    "t_es_humain vous_êtes_un_robot vous_êtes_humain es_tu_une_machine",
    "es": "quién_te_hizo quién_te_creó quién_te_programó quién_te_maneja quién_está_detrás_de_este_bot sos_un_bot "
    "sos_un_robot sos_humano sos_una_persona sos_del_gobierno eres_del_gobierno son_del_gobierno es_del_gobierno "
    "esto_es_del_gobierno eres_de_la_onu sos_de_la_onu son_de_la_onu es_de_la_onu esto_es_de_la_onu",
    "pt": "quem_te_criou quem_te_fez quem_criou_você quem_fez_você quem_te_programou isso_é_do_governo é_do_governo "
    "vocês_são_do_governo você_é_do_governo são_do_governo é_da_onu vocês_são_da_onu você_é_da_onu são_da_onu "
    "você_é_robô és_robô és_um_bot é_um_robô",
    "it": "chi_ti_ha_fatto chi_ti_ha_creato chi_ti_ha_programmato chi_ti_gestisce siete_dell_onu sei_dell_onu "
    "siete_del_governo sei_del_governo è_del_governo siete_un_bot",
    "ca": "qui_t_ha_fet qui_t_ha_creat ets_un_robot ets_un_bot ets_humà ets_del_govern ets_de_l_onu sou_del_govern",
    "gl": "quen_te_fixo quen_te_creou es_un_robot es_un_bot",
    "ro": "cine_te_a_făcut cine_te_a_creat ești_robot ești_om ești_un_robot sunteți_de_la_guvern ești_de_la_guvern "
    "sunteți_de_la_onu",
    "ht": "ou_se_yon_robo ou_se_robo ki_moun_ki_fè_ou se_gouvènman_an",
    "de": "bist_du_n_bot bist_du_bot bist_n_bot bist_du_ein_computer bist_du_menschlich wer_hat_dich_programmiert "
    "wer_hat_dich_gemacht wer_hat_dich_gebaut wer_steckt_hinter_dem_bot wer_betreibt_dich seid_ihr_von_der_regierung "
    "bist_du_von_der_regierung sind_sie_von_der_regierung ist_das_von_der_regierung kommt_das_von_der_regierung "
    "seid_ihr_von_der_uno bist_du_von_der_uno sind_sie_von_der_uno ist_das_von_der_uno seid_ihr_die_un vom_staat",
    "gsw": "bisch_en_bot bisch_du_en_roboter bisch_en_robotr bisch_e_bot",
    "lb": "bass_du_e_robot bass_du_e_bot",
    "nl": "ben_je_een_computer wie_heeft_je_gemaakt wie_heeft_jou_gemaakt wie_maakte_je zijn_jullie_van_de_overheid "
    "ben_je_van_de_overheid is_dit_van_de_overheid zijn_jullie_van_de_vn ben_je_van_de_vn ben_jij_een_robot "
    "ben_jij_een_mens",
    "af": "is_jy_n_robot is_jy_n_mens wie_het_jou_gemaak is_jy_van_die_regering is_julle_van_die_regering",
    "sv": "är_du_en_robot är_du_en_bot är_du_människa vem_har_gjort_dig vem_har_skapat_dig vem_gjorde_dig "
    "är_ni_från_regeringen är_du_från_regeringen är_ni_från_fn är_du_från_fn",
    "da": "er_du_en_robot er_du_et_menneske hvem_har_lavet_dig hvem_lavede_dig er_i_fra_regeringen er_i_fra_fn",
    "nb": "er_du_en_robot er_du_et_menneske er_du_menneske hvem_har_laget_deg hvem_lagde_deg er_dere_fra_regjeringen "
    "er_dere_fra_fn",
    "is": "ert_þú_vélmenni ertu_vélmenni ert_þú_maður hver_bjó_þig_til",
    "fi": "oletko_robotti oletko_ihminen oletko_botti kuka_sut_on_tehnyt kuka_sinut_teki kuka_sinut_on_tehnyt "
    "oletteko_hallituksesta onko_tämä_hallituksen oletteko_yk_sta",
    "et": "kas_sa_oled_robot oled_sa_robot kas_sa_oled_inimene kes_sind_tegi kas_te_olete_valitsusest",
    "lv": "vai_tu_esi_robots esi_robots vai_tu_esi_cilvēks kas_tevi_izveidoja vai_jūs_esat_no_valdības",
    "lt": "ar_tu_robotas tu_robotas ar_tu_žmogus kas_tave_sukūrė ar_jūs_iš_vyriausybės",
    "ga": "an_róbat_thú an_bot_thú an_duine_thú cé_a_rinne_thú",
    "cy": "wyt_ti_n_robot ydych_chi_n_robot wyt_ti_n_berson pwy_wnaeth_ti",
    "mt": "int_robot int_bniedem min_għamlek",
    "eu": "robot_bat_zara robota_zara gizakia_zara nork_egin_zaitu",
    "ru": "ты_робот ты_бот вы_робот ты_машина кто_тебя_создал кто_вас_создал кто_тебя_сделал кто_тебя_написал "
    "кто_твой_создатель чей_ты_бот чей_это_бот кто_стоит_за_ботом вы_от_правительства вы_из_правительства "
    "ты_от_правительства это_от_правительства это_правительство вы_из_оон вы_от_оон ты_из_оон это_оон",
    "uk": "ти_робот хто_тебе_створив хто_тебе_зробив хто_вас_створив чий_це_бот ви_від_уряду ви_з_уряду це_від_уряду "
    "ви_з_оон ви_від_оон",
    "be": "ты_робат ты_бот ты_чалавек хто_цябе_стварыў хто_цябе_зрабіў вы_ад_урада",
    "pl": "kto_cię_stworzył kto_cię_zrobił kto_cię_zaprogramował czyj_to_bot kto_stoi_za_tym_botem to_od_rządu "
    "jesteście_od_rządu jesteś_od_rządu jesteście_z_rządu jesteście_z_onz jesteś_z_onz to_onz",
    "cs": "jsi_robot jsi_bot jsi_člověk jste_robot kdo_tě_vytvořil kdo_tě_udělal kdo_tě_naprogramoval jste_od_vlády "
    "jsi_od_vlády je_to_od_vlády jste_z_osn",
    "sk": "si_robot si_bot si_človek kto_ťa_vytvoril kto_ťa_urobil ste_od_vlády je_to_od_vlády ste_z_osn",
    "sl": "si_robot si_bot si_človek kdo_te_je_naredil kdo_te_je_ustvaril ste_od_vlade ste_iz_ozn",
    "hr": "jesi_ti_robot jesi_li_robot jesi_robot jesi_li_bot jesi_li_čovjek tko_te_napravio tko_te_je_napravio "
    "tko_te_stvorio jeste_li_od_vlade jel_to_od_vlade jeste_li_iz_un_a",
    "sr": "jesi_li_robot jesi_ti_robot jesi_robot jesi_li_čovek ko_te_je_napravio ko_te_napravio ko_te_stvorio "
    "jeste_li_od_vlade да_ли_си_робот јеси_ли_робот ко_те_је_направио ко_те_направио јесте_ли_од_владе",
    "mk": "дали_си_робот робот_ли_си дали_си_човек кој_те_направи кој_те_создаде дали_сте_од_владата",
    "bg": "ти_робот_ли_си робот_ли_си бот_ли_си човек_ли_си кой_те_е_направил кой_те_направи кой_те_създаде "
    "от_правителството_ли_сте",
    "sq": "a_je_robot je_robot a_je_njeri a_jeni_robot kush_te_ka_bo kush_te_ka_bërë kush_të_krijoi kush_te_krijoi "
    "a_jeni_nga_qeveria jeni_nga_qeveria a_jeni_nga_okb_ja",
    "el": "είσαι_ρομπότ είσαι_άνθρωπος είστε_ρομπότ είσαι_μποτ ποιος_σε_έφτιαξε ποιος_σε_δημιούργησε "
    "είστε_από_την_κυβέρνηση είσαι_από_την_κυβέρνηση είστε_από_τον_οηε",
    "hu": "robot_vagy te_robot_vagy bot_vagy ember_vagy ki_csinált_téged ki_készített ki_hozott_létre "
    "a_kormánytól_vagy a_kormánytól_vagytok az_ensz_től_vagy",
    "sw": "wewe_ni_roboti we_ni_roboti nani_alikutengeneza nani_amekutengeneza nani_kakutengeneza ni_ya_serikali "
    "mnatoka_serikalini wewe_ni_wa_serikali",
    "ha": "kai_robot_ne kai_mutum_ne wa_ya_kirkire_ka wa_ya_yi_ka kai_na_gwamnati_ne",
    "yo": "ṣé_robot_ni_ọ́ se_robot_ni_e robot_ni_e ta_ló_ṣe_ọ́",
    "ig": "ị_bụ_robot i_bu_robot onye_mere_gị onye_kere_gi",
    "so": "ma_robot_baad_tahay robot_ma_tahay ma_qof_baad_tahay ma_dadbaad_tahay yaa_ku_sameeyay yaa_ku_abuuray",
    "am": "አንተ_ሮቦት_ነህ ሮቦት_ነህ ሰው_ነህ ማን_ሰራህ ማን_ፈጠረህ የመንግስት_ናችሁ",
    "ti": "ሮቦት_ዲኻ ሰብ_ዲኻ መን_ሰሪሑካ",
    "om": "ati_roobootii_dha robotii_dha ati_nama_dha eenyutu_si_hojjete",
    "rw": "uri_robo uri_umuntu ni_nde_wakuremye ninde_wagukoze",
    "lg": "oli_robooti oli_muntu ani_yakukola",
    "zu": "uyirobhothi uyirobhothi_na ungumuntu_yini ubani_okwakhile ubani_okwenzile",
    "xh": "uyirobhothi_na ungumntu ngubani_okwenzileyo",
    "st": "na_o_roboto o_roboto ke_mang_ya_o_entseng",
    "tn": "a_o_roboto o_roboto",
    "sn": "uri_robot uri_munhu ndiani_akakugadzira",
    "ny": "ndiwe_loboti ndinu_loboti kodi_ndiwe_loboti anakupanga_ndani",
    "wo": "ndax_robot_nga robot_nga kan_moo_la_defar",
    "ln": "ozali_robot ozali_moto nani_asali_yo",
    "mg": "robot_ve_ianao robot_ve_ianareo olona_ve_ianao iza_no_nanao_anao",
    "tw": "woyɛ_robot woye_robot hwan_na_ɔyɛɛ_wo",
}
