"""Words of everyday Hausa, Yoruba, Igbo, Wolof, Mandinka and the English of Nigeria's streets."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ha": {
        Cue.SIGN: "ta_sa_hannu ya_sa_hannu sun_sa_hannu suka_sa_hannu da_suka_sa_hannu ta_sanya_hannu sun_sanya_hannu "
        "ya_sanya_hannu da_ta_sa_hannu da_ya_sa_hannu sanya_hannu sa_hannu saka_hannu ta_shiga sun_shiga ya_shiga "
        "ta_shiga_cikin tana_cikin_jerin tana_cikin_jeri cikin_jerin cikin_jerin_sunaye bata_ciki ba_ta_ciki "
        "basu_ciki ta_amince sun_amince ya_amince zai_sa_hannu zasu_sa_hannu za_mu_sa_hannu mu_sa_hannu "
        "an_sanya_hannu rattaba suka_shiga zai_shiga za_mu_shiga zamu_shiga zasu_shiga su_shiga mu_shiga "
        "ta_shiga_jerin yana_so_ya_shiga so_ya_shiga ko_bata_sa_ba wakilci ya_wakilci ta_wakilci sanya_hannunta "
        "daga_cikin_su_ne",
        Cue.WHO: "wane wanene su_wa su_waye su_wanene wacece wane_ne waye",
        Cue.MANY: "nawa guda_nawa jimla jimlar",
        Cue.WHICH: "wane_birni wacce_gari wane_gari waɗanne wadanne akwai_birnin akwai_garin wasu_birane",
        Cue.CITY: "birane biranen birni birnin gari garin garuruwa garuruwan karamar_hukuma kananan_hukumomi jihohi "
        "jihar",
        Cue.LEADER: "magajin_gari magajin_garin magajin_garinmu magajin_garin_mu shugaban_karamar_hukuma hakimi "
        "ciyaman",
        Cue.DO: "take_yi yake_yi suke_yi me_take_yi me_yake_yi me_suke_yi me_ake_yi me_ta_yi me_sukayi me_suka_yi "
        "me_ake_musu ake_yi_musu me_ake_yi_wa ake_yi_wa mene_ne_ake_yi rawar_takawa wace_rawa me_akeyi me_sukeyi "
        "magance_shi me_suka_yi_akan ana_magance kare_su ana_kare_su ana_kare",
        Cue.HOW: "ta_yaya yaya_za ta_wace_hanya yadda ya_za_a_yi",
        Cue.STEPS: "yaya_zamu_sa_hannu yadda_za_mu_sa_hannu ta_yaya_zamu_sa_hannu yaya_ake_sa_hannu "
        "yadda_ake_sa_hannu ina_zamu_sa_hannu yaya_zamu_shiga ta_yaya_zamu_shiga me_ake_bukata idan_garinmu "
        "idan_muna_so_mu_shiga ya_zamu_shiga muna_so_mu_sa_hannu muna_so_mu_ma_mu_sa_hannu muna_so_mu_shiga "
        "ina_so_in_sa_hannu mu_ma_mu_sa_hannu mu_ma_muna_so",
        Cue.OUR: "garinmu garin_mu birninmu namu magajin_garinmu",
        Cue.PLEDGE: "sanarwar sanarwa sanarwan wannan_sanarwar yarjejeniya yarjejeniyar yarjejeniyan takarda takardar",
        Cue.WHAT: "me_ta_kunsa ta_kunsa me_ta_ce me_take_cewa menene mene_ne me_ake_nufi akan_me yi_min_bayanin "
        "yi_mini_bayani",
        Cue.POINT: "alkawura alkawuran alkawarin alkawari alkawura_shidan alkawuran_shida suka_yi_alkawari "
        "sun_yi_alkawari me_suka_yi_alkawari",
        Cue.START: "wa_ya_fara ya_fara suka_fara aka_fara wa_ya_kirkiro kirkira wa_ya_kawo ra_ayin_waye tushen asalin",
        Cue.WHEN: "yaushe wace_shekara wane_lokaci",
        Cue.SHOW: "nuna nuna_min nuna_mini bani ba_ni turo turo_min fada_min gaya_min kawo ina_son_ganin ina_so_in_ga "
        "jero jero_min lissafo",
        Cue.LIST: "jerin_sunaye jerin_sunayen sunayen_duka duka_sunayen jeri jerin dukkan_biranen dukkan_birane "
        "duk_biranen sunayen_biranen sunayen_birane sunayen_garuruwa",
        Cue.GREET: "sannu sannu_da_aiki sannu_da_zuwa ina_kwana ina_wuni ina_yini barka barka_da_safiya barka_da_rana "
        "yaya_dai lafiya ya_aiki assalamu_alaikum salamu_alaikum yaya_aiki ya_kake",
        Cue.THANK: "na_gode_kwarai na_gode nagode_sosai mun_gode allah_ya_saka allah_ya_saka_da_alheri godiya_nake "
        "na_gode_sosai",
        Cue.HELP: "me_zaka_iya me_zaka_iya_yi me_kake_yi wanene_kai taimaka_min zaka_iya_taimaka me_za_ka_iya "
        "me_za_ka_iya_yi me_za_ka_iya_yi_min",
        Cue.FILL: "kai_wawa wawa_ne wawane musu shidan madadin a_madadin wannan_abu game_da akan abokina dan_allah "
        "don_allah malam mallam fah dai kam ko_a_a shin shin_ko haka ina_son ganin dukkan idan yana so za_a_yi "
        "ya_za_a_yi kare kare_mata yi_min bayani bayanin wajen jero_min gaba_daya sunayen har_yanzu daga_cikin_su",
    },
    "yo": {
        Cue.SIGN: "ti_fowo_si fowo_si to_fowo_si ti_buwolu ti_buwo_lu ti_darapo darapo ti_dara_po ti_wole ti_kowo_bo "
        "ti_towo_bo wa_ninu wa_ninu_akojo wa_ninu_atoko wa_nibe wa_ninu_e ninu_akojo ti_fi_owo_si lo_fowo_si "
        "to_darapo fọwọ́_sí tọwọ́_bọ wa_lara wa_lara_awon",
        Cue.WHO: "tani ta_lo ta_ni awon_wo tani_o",
        Cue.MANY: "melo melo_lo meloo lapapo gbogbo_re iye",
        Cue.WHICH: "ilu_wo awon_ilu_wo ewo ewo_lo ilu_wo_lo",
        Cue.CITY: "ilu awon_ilu ipinle ijoba_ibile olu_ilu",
        Cue.LEADER: "olori_ilu mayo alaga_ibile olori alaga",
        Cue.DO: "n_se kini_won_n_se won_n_se kini_won_se kilonsele kini_won_nse ki_ni_won_n_se kini_o_n_se "
        "kini_won_ti_se n_ṣe",
        Cue.HOW: "bawo bawo_ni bawo_la",
        Cue.STEPS: "bawo_ni_a_se_le_fowo_si bawo_la_se_le_fowo_si bawo_ni_ilu_wa bawo_la_se_n_fowo_si fe_fowo_si "
        "a_fe_fowo_si mo_fe_fowo_si a_fe_darapo awa_naa_fe_fowo_si naa_fe_fowo_si",
        Cue.OUR: "ilu_wa ilu_mi olori_ilu_wa wa_se_le tiwa",
        Cue.PLEDGE: "ikede ikede_naa_so ikede_yii_so ikede_so ikede_yii ikede_naa iwe_naa iwe_yii adehun_yii",
        Cue.WHAT: "kini ki_ni ikede_naa_so ikede_yii_so ikede_so kini_o_so nipa_kini itumo salaye",
        Cue.POINT: "ileri ileri_mefa awon_ileri ileri_naa ìlérí adehun ifarajin eje seleri se_ileri won_se_ileri",
        Cue.START: "lo_da_sile da_sile lo_mu_wa ero_tani o_bere tani_o_bere",
        Cue.SHOW: "fi_han fi_han_mi so_fun_mi fun_mi han_mi fi_gbogbo e_fi_han daruko dárúkọ ka_gbogbo",
        Cue.LIST: "akojo atoko gbogbo_oruko akojo_oruko akojọ",
        Cue.GREET: "e_kaaro e_kaasan e_kaale e_ku_ise bawo_ni_o e_n_le e_nle pele se_daadaa e_kaabo ẹ_káàárọ̀ ẹ_káàsán",
        Cue.THANK: "e_se_gan e_se_gan_ni ese_gan ese o_seun e_seun adupe mo_dupe mo_dupe_pupo olorun_bukun",
        Cue.HELP: "kini_o_le_se ki_lo_le_se ran_mi_lowo se_o_le_ran_mi_lowo tani_e",
        Cue.FILL: "mefa naa nibi odo awon ti_awon wo ati_nigba_wo oruko fun_awon abi_rara o_ti o_tan omugo akoko "
        "kini_akoko sa wa_lara lara abi_ko lo_se awa_naa soju dena ninu_ikede",
    },
    "ig": {
        Cue.SIGN: "bịanyela_aka bianyela_aka binyela_aka abinyela_aka abianyela_aka binyere_aka binye_aka bianye_aka "
        "bịanye_aka ga-esi_binye_aka o_so so_na_ndi na_ndi_binyere_aka dị_na_ndepụta di_na_ndeputa di_na_list "
        "o_di_na_list na_list esonyela esonyela_na esoro soro ha_binyere_aka abanyela banyela abịanyela_aka binyere "
        "sonye isonye iji_sonye binyeere binyeere_aka so_na_ya dị_na_ya abinyela abianyela abịanyela nochiri_anya",
        Cue.WHO: "onye kedu_onye ndị_ole ndi_ole onye_ka",
        Cue.MANY: "ole ole_ka obodo_ole na_ngụkọta na_nguko ngụkọta nguko_ha onu_ogugu",
        Cue.WHICH: "kedu_obodo obodo_ndị_ole olee_obodo obodo_ole_di obodo_ole_dị kedu_ndi obodo_ndi",
        Cue.CITY: "obodo obodo_ndị obodo_ukwu isi_obodo steeti",
        Cue.LEADER: "onye_isi_obodo onyeisi_obodo mayo onye_isi",
        Cue.DO: "na-eme na_eme ha_na-eme a_na-eme na-emere na_emere kedu_ihe_ha_na-eme ihe_ha_mere mere eme_banyere",
        Cue.STEPS: "ka_anyị_ga-esi_binye ga-esi_binye ga_esi_binye_aka anyi_ga_esi kedu_ka_anyị_ga-esi "
        "kedu_otu_anyi_ga_esi kedu_ka_onye_isi choro_ibinye_aka anyi_choro_ibinye_aka anyị_chọrọ_ibinye_aka "
        "choro_isonye choro_ibinye",
        Cue.OUR: "anyị anyi obodo_anyị obodo_anyi obodo_m nke_anyi",
        Cue.PLEDGE: "nkwupụta nkwuputa nkwupụta_a akwukwo_a nkwekọrịta",
        Cue.WHAT: "gịnị gini kedu_ihe gịnị_ka na-ekwu na_ekwu pụtara putara kọwaara_m kowaara_m",
        Cue.POINT: "nkwa nkwa_ahụ nkwa_isii nkwa_ndị nkwekọrịta_ndị kwere_nkwa ha_kwere_nkwa",
        Cue.START: "malitere bidoro onye_malitere onye_bidoro malitere_ya bidoro_ya echiche_onye bu_echiche ebe_o_si "
        "ebee_ka_o_si_malite o_si_malite malite ebee_ka",
        Cue.SHOW: "gosi_m gosi gosi_anyị nye_m zitere_m gwa_m kọọrọ_m kpoo_aha kpọọ_aha kpoo",
        Cue.LIST: "ndepụta ndeputa aha_ha_niile aha_ha_nile aha_niile lisiti",
        Cue.GREET: "nnọọ nnoo kedu_ka_i_mere kedu_ka_ị_mere ụtụtụ_ọma ututu_oma mgbede_ọma ndewo ndeewo i_bola_chi "
        "kee_ka_i_mere",
        Cue.THANK: "daalụ daalu daalụ_rinne daalu_rinne dalụ imeela imeela_nke_ukwuu ịmeela chukwu_gozie_gi "
        "ka_o_di_mma",
        Cue.HELP: "gịnị_ka_ị_ga-eme kedu_ihe_ị_nwere_ike nyere_m_aka",
        Cue.FILL: "isii ise_ahu ahụ ndi ọ a_na banyere_ya maka_ya kwanu_kwa ka_ha na_mgbe_ole ya_na ntorobịa_a biko "
        "iberibe iji ebee kọwaara kowaara ga-eme_iji",
        Cue.HOW: "gini_ka_obodo_anyi gịnị_ka_obodo_anyị",
    },
    "wo": {
        Cue.SIGN: "signé_na signé_nañu signe_na signe_nanu siñe_na siñe_nañu am_na_ci am_na_ci_biir nekk_na_ci "
        "nekk_na_ci_liste nekk_na_ci_biir bokk_na bokk_na_ci bokk_nañu dugg_na dugg_na_ci dugg_nañu xaatim_na "
        "xaatim_nañu xaatim teg_na_loxo teg_loxo jot_naa_signé mënee_signé ci_liste_bi am_ci_liste_bi",
        Cue.WHO: "kan ñan kan_moo ñan_ñoo ku ñoom_ñan",
        Cue.MANY: "ñaata ñaata_la nata naata ñaata_dëkk",
        Cue.WHICH: "ban_dëkk yan_dëkk ban_deuk yan_deuk ban yan",
        Cue.CITY: "dëkk dëkk_yi dekk deuk gox gox_yi péey ville_yi",
        Cue.LEADER: "maire maire_bi meer meer_bi",
        Cue.DO: "lan_lañu_def lan_lañuy_def lan_la_def lan_lay_def lañuy_def lañu_leen_di_defal leen_di_defal lay_def "
        "def_nañu lan_lañu_leen_di_defal lu_ñuy_def lu_ñu_def defal",
        Cue.STEPS: "nu_ñuy_signé naka_lañuy_signé naka_lanuy_signé nan_lanuy_signé naka_la_sunu_maire "
        "naka_la_sunu_dëkk naka_lay_bokke lay_bokke_ci bëgg_nañu_signé bëgg_naa_signé dañu_bëgg_signé bëgg_nañu_bokk "
        "nun_itam_bëgg",
        Cue.OUR: "sunu sunu_dëkk sunu_maire suñu suma sama_dëkk",
        Cue.PLEDGE: "yégle yégle_bi yegle yegle_bi déclaration_bi kayit_bi",
        Cue.WHAT: "lan lan_lay_wax lan_la_wax lu_mu_wax lan_la firil_ma",
        Cue.POINT: "kóllëre kollere kóllëre_yi digle dige dige_yi engagement_yi lan_lañu_dige dige_nañu",
        Cue.START: "kan_moo_ko_sos moo_ko_sos ko_sos sos_ko kan_moo_ko_tàmbali tàmbali ko_tàmbali kan_moo_ko_door "
        "moo_ko_indi xalaatu_kan tàmbalee la_tàmbalee fan_la_tàmbalee fan_la_tambalee",
        Cue.WHEN: "kañ kañ_la ban_at",
        Cue.SHOW: "won_ma yónnee_ma jox_ma wax_ma limal_ma limal limal_nu",
        Cue.LIST: "liste_bi liste_bi_yépp tur_yi_yépp ñépp_ñi_signé dëkk_yi_yépp",
        Cue.GREET: "nanga_def na_nga_def salaamaalekum salamalekum asalaamaalekum nuyu_naa_la jàmm_nga_am "
        "naka_waa_kër_gi mbaa_jàmm nopp_naa naka_suba_si naka_suba naka_ngoon_si naka_bés_bi",
        Cue.THANK: "jërëjëf jerejef jërëjëf_waay jerejeuf jërëjëf_lool yalla_na_la_yalla_fey ba_beneen",
        Cue.HELP: "lan_nga_mën_a_def dimbali_ma lan_ngay_def",
        Cue.FILL: "ndax moom nak yépp yepp ñoo ñi leen di lañu ndaw_ñi juróom benni juróom_benni waay turu ci_turu "
        "ngir_ñoom ñoom dof boy grand xale firil bii suba si limal suba_si sama xarit bokke lay_bokke tàmbalee nun "
        "itam wala_déet",
    },
    "mnk": {
        Cue.SIGN: "ye_sign_ke ye_signo_ke signo_ke sign_ke ye_a_bulo_ke bulo_ke ye_bulo_ke ye_a_bulo_bula "
        "be_lista_kono be_listo_kono be_listo_to be_a_kono be_a_kono_le be_jee be_jee_le ye_sign be_je",
        Cue.WHO: "jumaa jumaa_le jumaalu jumaalu_le",
        Cue.MANY: "jelu jelu_le saatee_jelu",
        Cue.WHICH: "saatee_jumaa saatee_jumaalu saatee_juma",
        Cue.CITY: "saatee saateelu saatewo",
        Cue.LEADER: "mayoro mayor saatee_tiyo alikaali",
        Cue.DO: "ka_mun_ke i_ka_mun_ke ye_mun_ke mun_ke be_mun_kela",
        Cue.HOW: "nyaadii ñaadii nyaadi",
        Cue.STEPS: "si_sign_nyaadii si_sign_ke_nyaadii sign_nyaadii si_signo_ke_nyaadii",
        Cue.OUR: "ntelu ntelu_la n_na",
        Cue.WHAT: "mun mun_ne muŋ",
        Cue.START: "ye_a_dati jumaa_le_ye_a_dati",
        Cue.WHEN: "muntuma",
        Cue.SHOW: "yitandi yitandi_n_na a_yitandi",
        Cue.LIST: "listo listo_bee listoo",
        Cue.GREET: "i_be_nyaadi i_be_ñaadii salaam_aleekum salaamaleekum suumoolu_le kori_tanante kayira_be "
        "i_be_nyaadii",
        Cue.THANK: "abaraka abaraka_baake i_ning_baara",
        Cue.FILL: "fanang bang le_bang baake bee ning wo nying kono",
    },
    "pcm": {
        Cue.SIGN: "don_sign don_sign_am sign_am don_join don_join_body don_enter dey_inside dey_inside_the_matter "
        "dey_inside_am dey_the_list dey_for_inside dey_there put_hand don_put_hand put_hand_for_the_paper "
        "put_hand_for_paper dey_among never_sign no_sign dem_never_sign don_gree don_agree dey_that_list put_body "
        "don_put_body don_put_signature gree_sign dey_among_dem",
        Cue.WHO: "who_be who_sign_am who_sign_for",
        Cue.MANY: "how_many_dem how_many_of_them how_many_town altogether",
        Cue.WHICH: "which_one which_kain which_town which_place wetin_be_the_towns",
        Cue.DO: "wetin_dem_dey_do wetin_dey_happen wetin_dey_sup wetin_dem_do dey_do dey_run wetin_them_dey_do "
        "dem_dey_do",
        Cue.STEPS: "go_take_sign take_sign_am go_fit_sign how_we_go_take how_we_fit_sign how_person_go_sign "
        "how_we_go_sign how_town_go_join",
        Cue.OUR: "our_oga our_own_mayor my_area my_side our_side our_chairman",
        Cue.PLEDGE: "this_paper the_paper this_matter_sef",
        Cue.WHAT: "wetin wetin_be wetin_dey_inside dey_talk wetin_e_mean wetin_e_dey_talk na_wetin",
        Cue.POINT: "promise promises promise_dem wetin_dem_promise dem_promise",
        Cue.START: "start_this_thing who_start who_bring_am who_bring_this whose_idea_be who_carry_am_come e_start "
        "carry_this_thing_come",
        Cue.SHOW: "show_me oya_show bring_come drop_the_list drop_the_full drop_am abeg_drop",
        Cue.GREET: "how_far how_far_my_guy how_you_dey how_body wetin_dey how_una_dey my_guy_how_far abeg_how_far "
        "i_hail",
        Cue.THANK: "thank_you_well_well thanks_well_well i_dey_grateful god_go_bless_you una_do_well you_do_well "
        "no_wahala",
        Cue.HELP: "wetin_you_fit_do wetin_you_fit_do_for_me wetin_you_sabi who_you_be wetin_you_dey_do "
        "how_you_dey_work",
        Cue.FILL: "abeg abi sef nko dem una wey dey side own matter dis dat ehn wahala shebi sha wan sabi craze crase "
        "mumu you_dey_craze you_dey_mad for_hand",
    },
}
