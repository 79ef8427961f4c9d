"""In Hausa, Yoruba, Igbo and Wolof, and in the English of West Africa."""

from collections.abc import Mapping

WESTERN: Mapping[str, Mapping[str, str]] = {
    "sources": {
        "ha": "=tushe =da_gaske =gaskiya =ka_tabbata =wa_ya_ce ina_kuka_samo ina_ka_samo a_ina_kuka_samu "
        "wannan_bayani_daga_ina bayanan_nan_daga_ina ta_yaya_ka_sani ya_aka_yi_ka_sani yaya_ka_sani gaskiya_ne "
        "da_gaske_ne na_gwamnati_ne amintacce ko_karya_ne karya_ne an_sabunta yaushe_aka_sabunta",
        "yo": "=orisun =looto =loooto =se_looto =lóòótọ́ =o_da_o_loju =ta_lo_so nibo_le_ti_ri nibo_lo_ti_ri "
        "nibo_ni_e_ti_ri ibo_le_ti_ri bawo_lo_se_mo bawo_le_se_mo se_ooto_ni se_otito_ni ooto_ni_abi iro_ni_abi "
        "se_ijoba_lo se_mo_le_gbekele gbekele_e",
        "ig": "=isi_mmalite =ezigbo =n_eziokwu =eziokwu =o_bu_eziokwu ebee_ka_unu_nwetara ebee_ka_i_nwetara "
        "ebee_ka_ozi kedu_otu_i_si_mara kedu_ka_i_si_mara i_si_ana_mara o_bu_eziokwu o_bu_gọọmentị bu_eziokwu_ka "
        "o_bu_asi asi_ka_o_bu",
        "wo": "=dëgg =dëgg_la =dëgg_dëgg fan_ngeen_ko_jële fan_nga_ko_jële fan_la_xibaar nu_nga_ko_xamee "
        "naka_nga_ko_xamee loolu_dëgg_la ndax_dëgg_la",
        "pcm": "where_una_get where_you_get where_una_dey_get where_you_dey_get which_kain_source how_you_take_know "
        "how_una_take_know how_una_dey_know na_true na_lie e_be_true =na_true =for_real una_no_dey_lie "
        "government_get_am na_scam na_419 who_talk_am na_who_talk_am when_dem_update",
    },
    "network": {
        "ha": "mene_ne_strong_cities strong_cities_mene hadin_gwiwar_birane wannan_kungiya network_din",
        "yo": "kini_strong_cities egbe_yii ajo_yii",
        "ig": "gini_bu_strong_cities gịnị_bụ_strong_cities otu_a_bu_gini nzukọ_a_ọ_bụ",
        "wo": "lan_mooy_strong_cities mbootaay_gii",
        "pcm": "wetin_be_strong_cities wetin_be_dis_network wetin_be_the_network wetin_be_this_network "
        "who_be_strong_cities dis_organisation na_which_organisation",
    },
    "languages": {
        "ha": "=hausa =da_hausa =turanci kana_jin_hausa ka_iya_hausa kuna_jin_hausa kana_hausa yi_hausa wane_yare "
        "wadanne_harsuna waɗanne_harsuna harsuna_nawa wane_harshe canja_harshe amsa_da_hausa da_turanci",
        "yo": "=yoruba =ni_yoruba =yorùbá =oyinbo se_o_gbo_yoruba se_e_gbo_yoruba o_gbo_yoruba o_le_so_yoruba "
        "so_yoruba ede_wo ede_melo awon_ede_wo yi_ede so_oyinbo",
        "ig": "=igbo =n_igbo =n_asụsụ_igbo =bekee i_na_asu_igbo ị_na_asụ_igbo ina_asu_igbo ị_na_anụ_igbo "
        "i_nwere_ike_isu_igbo suo_igbo sụọ_igbo asusu_ole asụsụ_ole kedu_asusu gbanwee_asusu n_asusu_ozo",
        "wo": "=wolof =ci_wolof =français dégg_nga_wolof deg_nga_wolof mën_nga_wax_wolof wax_wolof làkk_wan lakk_wan "
        "ban_làkk ñaata_làkk waxal_wolof",
        "pcm": "you_sabi_speak you_sabi_pidgin you_fit_speak you_fit_hear you_dey_hear una_dey_hear "
        "which_language_you_sabi which_languages_you_sabi you_sabi_yoruba you_sabi_igbo you_sabi_hausa you_sabi_twi "
        "wetin_languages speak_pidgin change_am_to_english",
    },
    "latest": {
        "ha": "=sabo =wane_sabo birni_na_farko garin_farko birni_na_karshe wanda_ya_fara_sa_hannu sabon_birni "
        "sababbin_birane",
        "yo": "=tuntun =ewo_ni_tuntun ilu_to_koko ilu_to_kehin ilu_to_kẹ́hìn ta_lo_koko ta_ni_o_koko ta_lo_kehin "
        "to_kehin_fowo ilu_tuntun",
        "ig": "=ọhụrụ =ohuru onye_mbu onye_mbụ onye_buru_ụzọ onye_buru_uzo onye_ikpeazu onye_ikpeazụ obodo_mbu "
        "obodo_mbụ obodo_ikpeazu obodo_ikpeazụ obodo_ohuru obodo_ọhụrụ kacha_ohuru nso_nso_a",
        "wo": "=bu_bees ku_mujj ku_mujjee ku_mujjé ku_njëkk ku_jëkk ku_jekk kan_moo_jëkk kan_moo_njëkk kan_moo_mujj "
        "dëkk_bu_mujj dëkk_bu_jëkk dëkk_bu_bees",
        "pcm": "who_sign_last who_sign_first who_first_sign who_last_sign last_person_wey first_person_wey "
        "last_city_wey first_city_wey which_one_sign_last which_city_sign_last which_city_sign_first who_just_sign "
        "who_just_join wey_just_join wey_just_sign new_city_wey",
    },
    "order": {
        "ha": "birni_mafi_girma gari_mafi_girma birni_mafi_kankanta manyan_birane_ne hedkwatar_ƙasa_nawa mata_nawa "
        "magajin_gari_mace",
        "yo": "ilu_to_tobi_ju ilu_tó_tóbi ilu_to_kere_ju olu_ilu_wo obinrin_melo mayor_obinrin",
        "ig": "obodo_kacha_ibu obodo_kasị_ibu obodo_kacha_nta isi_obodo_ole umu_nwanyi_ole ụmụ_nwanyị_ole",
        "wo": "dëkk_bi_gëna_mag bi_gëna_mag bi_gën_a_mag bi_gëna_rey bi_gëna_ndaw jigéen_ñaata",
        "pcm": "which_one_big_pass city_wey_big_pass big_pass wey_small_pass small_pass_all which_capital_dey "
        "how_many_capital women_mayor how_many_women wey_be_woman african_capitals capitals_dey",
    },
    "nearby": {
        "ha": "=kusa_da_ni =a_kusa kusa_da_ni kusa_da_mu kusa_da_nan mafi_kusa a_yankina a_yankinmu a_jihata a_jiharmu",
        "yo": "=nitosi =nitosi_mi nitosi_mi nitosi_wa sunmo_mi sunmo_wa to_sunmo_ju ladugbo_mi ladugbo_wa "
        "ni_agbegbe_mi",
        "ig": "=nso =nso_m dị_m_nso di_m_nso dị_anyị_nso di_anyi_nso kacha_nso obodo_dị_nso n_mpaghara_m ebe_m_no",
        "wo": "=fii =ci_wetam ci_sama_wet fii_ci_wet bi_ma_gëna_jege bi_gëna_jege fi_ma_jege ci_sama_gox sama_gox",
        "pcm": "near_me_here wey_near_me wey_dey_near close_to_where_i_dey around_my_side for_my_side my_side_here "
        "for_my_area",
    },
    "file": {
        "ha": "a_pdf a_excel sauke_jerin zan_iya_saukewa",
        "yo": "ni_pdf ni_excel gba_sile download_akojo",
        "ig": "na_pdf na_excel budata_ndepụta ibudata",
        "wo": "ci_pdf ci_excel telesarse =telesarse",
        "pcm": "for_pdf for_excel send_am_as_pdf i_fit_download download_am print_am",
    },
    "examples": {
        "ha": "=misali =ba_ni_misali ba_ni_misali bani_misali misalai_kadan wasu_misalai akwai_misali nuna_misali",
        "yo": "=apeere =apẹẹrẹ fun_mi_ni_apeere fun_mi_l_apeere apeere_die se_apeere_wa e_fun_mi_ni_apeere",
        "ig": "=ihe_atụ =ihe_atu =omumaatu nye_m_ihe_atu nye_m_ihe_atụ nye_m_omumaatu nye_m_ọmụmaatụ ihe_atu_ole",
        "wo": "=misaal =joxma_misaal jox_ma_misaal joxma_misaal misaal_yi misaal_bu may_ma_misaal",
        "pcm": "give_example give_me_example give_us_example you_get_example any_example_dey show_me_example",
    },
    "people": {
        "ha": "lambar_waya ta_yaya_zan_tuntube yadda_zan_tuntube wa_zan_tuntuba wa_zan_tuntube magana_da_mutum "
        "ni_dan_jarida ni_ɗan_jarida imel_dinku",
        "yo": "nomba_foonu nomba_yin bawo_ni_mo_se_le_kan_si ta_ni_mo_le_kan_si ba_eniyan_soro oniroyin_ni_mi "
        "akoroyin_ni_mi",
        "ig": "nomba_ekwentị nomba_unu onye_ka_m_ga_akpọ kedu_ka_m_ga_esi_kpọtụrụ onye_ka_m_ga_ekwu kpọtụrụ_unu "
        "ekwu_okwu_na_mmadu abu_m_onye_nta_akụkọ abum_onye_nta_akuko",
        "wo": "nimero_telefon kan_laa_mën_jot nu_ma_leen_di_jokkoo jokkoo_ak_yeen waxtaan_ak_nit taskat_xibaar_laa",
        "pcm": "who_i_go_call who_i_go_contact who_i_fit_call who_i_fit_contact how_i_go_contact how_i_fit_contact "
        "una_number una_phone_number una_email talk_to_person talk_to_human i_be_journalist i_be_reporter",
    },
    "menu": {
        "ha": "=fara =sake_farawa =daga_farko mu_sake_farawa sake_farawa",
        "yo": "=bere =tun_bere ka_tun_bere tun_bere_lati bere_lati_ibere",
        "ig": "=malite =bidogharia ka_anyi_bidogharia bido_ọzọ malite_ọzọ",
        "wo": "=tàmbali =tambali tàmbaliwaat tambaliwaat",
        "pcm": "make_we_start_again start_am_again make_we_begin_again start_from_beginning",
    },
    "lost": {
        "ha": "=me =mene =ban_gane_ba =ban_fahimta_ba =me_kake_nufi ban_gane_komai me_zan_tambaya me_zan_rubuta "
        "yaya_ake_amfani me_za_ka_iya me_kake_iya",
        "yo": "=kini =ko_ye_mi =ki_lo_n_so =kin_lo_n_so ko_ye_mi_rara kini_ki_n_bere kini_mo_le_bere kini_ki_n_ko "
        "kini_o_le_se ki_lo_le_se bawo_ni_mo_se_n_lo",
        "ig": "=gini =gịnị =aghotaghi_m =aghọtaghị_m =i_na_ekwu_gini aghotaghi_m_ihe gini_ka_m_ga_aju "
        "gini_ka_m_ga_ede gini_ka_i_nwere_ike_ime kedu_ihe_i_nwere_ike",
        "wo": "=lan =xamuma =dégguma =xawma =loolu_lan_la xamuma_dara dégguma_dara lan_laay_laaj lan_laay_bind "
        "lan_nga_mën",
        "pcm": "i_no_understand i_no_gerrit i_no_get_am wetin_i_go_ask wetin_i_go_type wetin_you_fit_do "
        "wetin_you_sabi_do how_i_go_use how_dis_thing_dey_work",
    },
    "nod": {
        "ha": "=to =toh =eh =i =aa =a_a =ba_komai =na_gane =ya_yi =shikenan =shi_ke_nan =madalla =lafiya_lau",
        "yo": "=beeni =bẹẹni =rara =o_da =ó_dáa =o_ti_ye_mi =ko_buru =mo_ti_gbo =dada =ehen",
        "ig": "=ee =eeh =mba =o_di_mma =ọ_dị_mma =aghotara_m =aghọtara_m =odinma =nsogbu_adighi",
        "wo": "=waaw =waaw_waaw =déedéet =deedeet =baax_na =xam_naa =dégg_naa =degg_naa =amul_solo =mu_neex =ah_bon",
        "pcm": "=no_wahala =i_hear =i_don_hear =i_don_understand =oya =ehen =ehn =na_so =abi =na_im =e_don_do "
        "=correct =sharp",
    },
    "origin": {
        "ha": "wa_ya_rubuta wane_ne_ya_rubuta wa_ya_fara wane_ne_ya_fara wa_ya_kirkiro wa_ya_ƙirƙiro ra_ayin_wa "
        "tunanin_wa tunanin_waye wa_ke_bayan a_wace_shekara wace_shekara yaushe_aka_fara yaushe_aka_rubuta "
        "a_ina_aka_fara daga_ina_aka_fara me_yasa_new_york tarihin_wannan",
        "yo": "ta_lo_ko_o ta_lo_ko_iwe ta_ni_o_ko ta_lo_ko_eyi ero_ta_ni ta_lo_ronu ta_lo_da_a_sile ta_lo_bere "
        "ta_lo_wa_leyin odun_wo igba_wo_lo_bere igba_wo_ni_won_bere nibo_lo_ti_bere kilode_to_je_new_york itan_re",
        "ig": "onye_dere onye_dere_ya onye_dere_nke onye_malitere onye_bidoro onye_chepụtara onye_cheputara "
        "echiche_onye onye_no_n_azu n_afo_ole afọ_ole kedu_afo kedu_mgbe_o_malitere kedu_mgbe_e_dere "
        "ebee_ka_o_si_malite gịnị_mere_new_york akụkọ_ihe_mere",
        "wo": "kan_moo_bind kan_moo_ko_bind kan_moo_tàmbali kan_moo_ko_tàmbali kan_moo_ko_tambali kan_moo_ko_sos "
        "xalaatu_kan kan_moo_ko_xalaat at_man ban_at kañ_la_tàmbali kañ_la_tambali fan_la_tàmbalee fu_mu_tàmbalee "
        "lu_tax_new_york",
        "pcm": "who_write_am who_write_dis who_start_am who_start_dis who_bring_am who_bring_dis who_bring_dis_idea "
        "na_who_bring na_who_start na_who_write whose_idea_be na_whose_idea who_dey_behind who_dey_behind_am "
        "which_year_dem when_dem_start when_dem_write when_e_start where_e_start why_new_york how_e_take_start",
    },
    "declaration": {
        "ha": "=a_takaice me_ya_kunsa me_ke_ciki me_ke_cikin_sa me_aka_rubuta mene_ne_a_ciki a_kan_me game_da_me_ne "
        "manufarsa manufar_wannan me_suka_sa_hannu_a_kai me_suka_alkawarta amfanin_sa amfaninsa mene_ne_amfanin",
        "yo": "=ni_soki =ni_ṣókí kini_o_wa_ninu ki_lo_wa_ninu kini_o_so kini_won_ko kini_itumo nipa_kini "
        "kini_erongba kini_won_seleri kini_anfani kini_iwulo_re",
        "ig": "=na_nkenke gịnị_dị_n_ime gini_di_n_ime gini_ka_e_dere gịnị_ka_e_dere gini_ka_o_na_ekwu banyere_gini "
        "maka_gini_ka_o kedu_ebumnobi ha_kwere_nkwa_gini gini_bu_uru uru_ya",
        "wo": "=ci_gàttal lan_la_wax lan_moo_ci_biir lan_moo_nekk_ci_biir lu_ci_nekk lan_lañu_ci_bind ci_lan_la_wax "
        "lan_mooy_jubluwaay lan_lañu_dige lan_lay_jariñ njariñ_li",
        "pcm": "wetin_dey_inside wetin_e_talk wetin_e_dey_talk wetin_dem_write wetin_dem_sign wetin_dem_promise "
        "wetin_e_be_about wetin_be_the_gist gist_me_about wetin_be_the_use wetin_we_go_gain wetin_be_the_gain "
        "wetin_be_the_purpose wetin_be_di_purpose",
    },
    "steps": {
        "ha": "=hanya =matakai wadanne_matakai waɗanne_matakai wadanne_takardu waɗanne_takardu me_ake_bukata "
        "me_ake_buƙata yaya_zai_dauka wa_zai_iya_sa_hannu ni_ne_magajin_gari ni_shugaban_karamar muna_so_mu_shiga "
        "muna_son_shiga muna_so_mu_sa_hannu a_saka_garinmu",
        "yo": "igbese_wo awon_igbese_wo iwe_wo_ni_mo_nilo ta_lo_le_fowo_si emi_ni_mayor a_fe_darapo a_fe_dara_po "
        "a_fe_fowo_si e_fi_ilu_wa_kun fi_ilu_wa_si",
        "ig": "usoro_ya kedu_usoro akwụkwọ_ole kedu_akwukwo onye_nwere_ike_ibinye onye_nwere_ike_binye "
        "abu_m_onye_isi_obodo anyi_choro_isonye anyị_chọrọ_isonye anyi_choro_ibinye tinyenu_obodo_anyi",
        "wo": "naka_lañuy_def ban_kayit yan_kayit kan_moo_mën_siñe man_maay_meer meer_laa bëgg_nañu_bokk "
        "bëgg_nañu_siñe dolli_leen_sunu_dëkk",
        "pcm": "wetin_we_need wetin_i_need_to_sign which_paper_we_need which_document_we_need who_fit_sign "
        "we_wan_sign we_wan_join i_wan_sign i_wan_join i_be_mayor i_be_chairman add_our_town add_our_city "
        "how_e_dey_work",
    },
    "elsewhere": {
        "ha": "sauyin_yanayi canjin_yanayi rashin_aikin_yi shaye_shaye masu_nakasa nakasassu cin_hanci ambaliya",
        "yo": "iyipada_oju_ojo ainise airise oogun_oloro awon_alaabo iwa_ibaje iwa_jegudujera agbara_ojo",
        "ig": "mgbanwe_ihu_igwe enweghi_oru enweghị_ọrụ ọgwụ_ọjọọ ndi_nkwarụ nrụrụ_aka ide_mmiri",
        "wo": "coppite_klimaa ñàkk_liggéey ndogal_yu_doy ger_bi waññ_ndox mbënn",
        "pcm": "climate_change no_job unemployment people_with_disability corruption =flood for_flood light_matter",
    },
}
