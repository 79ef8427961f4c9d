"""To go along with it, freely: it is a deal for Paris, they got on the train, they let themselves be persuaded; and
laughing in the midst of it.

Mostly whole phrases: one of their words alone is said of anything.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "rolling_with_this rolling_with_it rolled_with_it sitting_it_out sitting_this_out sit_it_out "
        "is_it_down_with are_they_down_with are_we_down_with down_with_this_thing down_for_it down_for_this "
        "down_with_the_no_hate hopped_aboard jumped_aboard jumped_on_it hopped_on_it got_on_it got_on_board "
        "get_on_board threw_in_with thrown_in_with got_behind_it get_behind_it got_behind_this gotten_behind_it "
        "come_on_side bought_into_it buy_into_it bought_into_this got_its_act_together get_its_act_together "
        "got_their_act_together get_their_act_together in_the_fold among_the_signers amongst_the_signers "
        "on_the_roll on_the_roster in_the_club on_the_books_for_this inked_it inked_this put_ink_to_it "
        "made_the_cut make_the_cut makes_the_cut said_aye given_the_nod gave_the_nod give_the_nod",
        Cue.ELSE: "always_a_good_idea on_erasmus "
        "proposed_to_her proposed_to_him proposed_to_me got_engaged_in got_married_in "
        "popped_the_question she_said_yes he_said_yes and_she_said_yes and_he_said_yes",
        Cue.FILL: "or_crickets crickets_so_far good_idea a_good_idea bad_idea "
        "lolll lmfao lmaoo tbf ngl fr_fr ong deadass bruv lads",
    },
    "fr": {
        Cue.ELSE: "en_erasmus part_en_erasmus",
        Cue.SIGN: "a_embrayé ont_embrayé a_embrayé_le_pas s_est_jointe s_est_joint "
        "s_y_met s_y_mettre s_y_mettent s_y_est_mis s_y_est_mise s_y_sont_mis s_est_lancée s_est_lancé "
        "se_sont_lancés a_suivi ont_suivi est_de_la_fête est_des_nôtres ont_dit_banco a_dit_banco a_dit_ok ont_dit_ok "
        "est_montée_à_bord est_monté_à_bord est_monté_dans_le_train est_montée_dans_le_train a_pris_le_train "
        "a_rallié ont_rallié s_est_ralliée s_est_rallié se_sont_ralliés a_franchi_le_pas ont_franchi_le_pas "
        "a_sauté_le_pas ont_sauté_le_pas a_topé ont_topé a_donné_son_accord ont_donné_leur_accord fait_partie_du_truc "
        "fait_partie_du_lot figure_dessus y_figure a_mis_sa_patte a_mis_sa_griffe",
        Cue.FILL: "mdrr ptdrr xptdr jpp tkt wsh wesh frr frérot fréro kesk",
        Cue.OUR: "j_ai_fait on_a_fait j_y_ai_fait",
    },
    "es": {
        Cue.ELSE: "de_erasmus",
        Cue.SIGN: "se_subió_al_barco se_subieron_al_barco se_subió_al_tren se_subieron_al_tren se_animó se_animaron "
        "se_apuntó se_apuntaron se_pronunció_a_favor le_entraron le_entró dijo_que_va dijeron_que_va está_en_la_movida "
        "están_en_la_movida está_en_el_rollo dio_el_sí dieron_el_sí dio_el_visto_bueno dieron_el_visto_bueno "
        "dio_luz_verde se_metió_en_eso se_metieron_en_eso se_metió_en_esto echó_la_firma echaron_la_firma "
        "echó_su_firma estampó_la_firma estamparon_la_firma se_unió_a_eso se_prendió se_prendieron se_enganchó",
        Cue.FILL: "jajaj jajajaj jejeje xfa xfis oe oye_pe tons ps",
    },
    "pt": {
        Cue.SIGN: "fechou_com_a_galera fechou_com_o_pessoal pulou_fora pularam_fora "
        "topou toparam topou_isso embarcaram entrou_na_onda entraram_na_onda entrou_no_barco tá_no_bonde "
        "entrou_no_bonde fechou_com_isso fecharam_com_isso tá_junto tão_junto tá_nisso tão_nisso botou_o_nome "
        "botaram_o_nome botou_a_assinatura deu_o_aval deram_o_aval alinhou alinharam alinhou_nisso meteu_se_nisso "
        "juntou_se_a_isso pôs_lá_o_nome",
        Cue.FILL: "kkk kkkk kkkkk rsrs mds mano véi pfv pfvr sla",
    },
    "it": {
        Cue.ELSE: "in_erasmus",
        Cue.SIGN: "è_salita_su è_salito_su ci_è_salita ci_è_salito sono_saliti_su ci_è_salita_su "
        "ci_sta ci_stanno ci_è_stata ci_sono_stati c_è_stata è_salita_a_bordo è_salito_a_bordo è_a_bordo "
        "sono_a_bordo ha_detto_ok hanno_detto_ok si_è_aggregata si_è_aggregato si_è_accodata si_è_accodato "
        "si_è_buttata è_entrata_nel_giro è_entrato_nel_giro sta_nel_giro ha_dato_il_via_libera ha_dato_l_ok "
        "ci_ha_messo_la_firma ci_hanno_messo_la_firma è_dei_firmatari",
        Cue.FILL: "ahah ahaha ahahah boh vabbè raga rega cmq xké xò",
    },
    "de": {
        Cue.SIGN: "mit_von_der_partie von_der_partie mit_im_boot mit_an_bord mitgemacht hat_mitgemacht mitgegangen "
        "aufgesprungen mit_aufgesprungen eingestiegen mit_eingestiegen angeschlossen hat_sich_angeschlossen "
        "sich_angeschlossen drauf_eingelassen grünes_licht_gegeben ja_gesagt_dazu dazu_ja_gesagt zieht_da_mit "
        "ziehen_da_mit macht_da_mit machen_da_mit mit_auf_der_liste draufgesetzt",
        Cue.FILL: "moin servus digga alter joar nech gelle kp",
    },
    "nl": {
        Cue.SIGN: "doet_mee_met doen_mee_met meegedaan meegegaan heeft_meegedaan ook_mee_met mee_aan_boord aan_boord "
        "aangehaakt ingestapt heeft_toegehapt toegezegd stapt_mee staan_erop staat_erop staan_erbij staat_erbij",
        Cue.FILL: "ff effe joh jwz",
    },
    "sv": {
        Cue.ELSE: "höjt_avgiften höjt_p p_avgiften parkeringsavgiften höjt_skatten",
        Cue.SIGN: "med_på_noterna med_på_tåget med_på_vagnen med_på_det hakat_på hoppat_på hoppade_på nappat_på_det "
        "slutit_upp slöt_upp med_i_leken med_ombord",
    },
    "da": {
        Cue.SIGN: "hoppet_på hoppet_med_på_vognen med_på_vognen med_på_den sprunget_på gået_med meldt_sig_på "
        "bakket_op med_ombord slået_til",
    },
    "nb": {
        Cue.SIGN: "slengt_seg_med slengt_seg_på slengte_seg_på slengte_seg_med hoppet_på kastet_seg_på hengt_seg_på "
        "med_på_laget med_på_notene med_på_greia blitt_med",
    },
    "fi": {
        Cue.SIGN: "hypänny_kelkkaan hypännyt_kelkkaan lähtenyt_mukaan lähteny_mukaan lähti_mukaan liittynyt liittyny "
        "mukana_jutussa mukana_hommassa mukana_touhussa messis_mukana",
        Cue.FILL: "joko",
        Cue.ELSE: "bändi bändin bändistä yhtye keikka keikalle keikalla",
    },
    "hu": {
        Cue.SIGN: "ráállt ráálltak beleállt beleálltak belement belementek beszállt beszálltak csatlakozott "
        "csatlakoztak felült_a_vonatra áldását_adta áldásukat_adták benne_van_a_buliban mellé_állt mellé_álltak "
        "odaírta_a_nevét odatette_a_nevét",
    },
    "pl": {
        Cue.SIGN: "zgodzili_się się_zgodzili zgodził_się zgodziła_się się_zgodził się_zgodziła "
        "jesteśmy_w_tym jestesmy_w_tym jesteśmy_na_liście dał_się_namówić dała_się_namówić dali_się_namówić "
        "dołączył_do_tego dołączyła_do_tego dołączyli_do_tego wskoczył_do_tego wskoczyła_do_tego wszedł_w_temat "
        "weszli_w_to weszli_w_temat poszedł_na_to poszła_na_to poszli_na_to przyklepali klepnęli podpięli_się "
        "podpiął_się podpięła_się dopisał_się dopisała_się dopisali_się",
        Cue.FILL: "siema siemka elo xd xdd",
    },
    "cs": {
        Cue.SIGN: "jde_do_toho šla_do_toho šel_do_toho šli_do_toho kývla_na_to kývl_na_to kývli_na_to naskočila_na_to "
        "naskočil_na_to naskočili_na_to jsme_v_tom jsme_na_seznamu přidalo_se přidala_se přidal_se přidali_se",
    },
    "sk": {
        Cue.SIGN: "išla_do_toho išiel_do_toho išli_do_toho kývla_na_to kývol_na_to naskočila_na_to pridala_sa "
        "pridal_sa pridali_sa sme_v_tom",
    },
    "sl": {Cue.SIGN: "pridružila_se pridružil_se pridružili_se je_pristopila je_pristopil so_pristopili smo_zraven"},
    "hr": {
        Cue.SIGN: "uključila_se uključio_se uključili_se se_uključila se_uključio se_uključili ubacila_se ubacio_se "
        "priključila_se priključio_se se_priključila se_priključio jesmo_li_u_tome stala_iza stao_iza",
    },
    "bs": {
        Cue.SIGN: "uključila_se uključio_se uključili_se se_uključila se_uključio je_l_unutra jel_unutra "
        "priključila_se priključio_se ušla_u_to ušlo_u_to ušao_u_to",
    },
    "sr": {
        Cue.SIGN: "uključila_se uključio_se uključili_se se_uključila se_uključio se_uključili ušla_u_to ušlo_u_to "
        "ušao_u_to priključio_se priključila_se priključilo_se ufurala_se ufurao_se je_l_unutra jel_unutra "
        "укључила_се укључио_се се_укључила се_укључио ушла_у_то ушло_у_то ушао_у_то прикључила_се прикључило_се "
        "прикључио_се",
    },
    "mk": {
        Cue.SIGN: "фати_ли_воз го_фати_возот се_качи_на_возот "
        "се_вклучи се_вклучија се_приклучи се_приклучија влезе_во_играта влегоа_во_играта влезе_во_тоа "
        "во_приказната внатре_ли_е е_ли_внатре",
        Cue.ELSE: "дерби дербито",
    },
    "bg": {
        Cue.SIGN: "включи_се се_включи включиха_се се_включиха присъедини_се се_присъедини хвана_се_на_хорото "
        "вътре_ли_е е_ли_вътре качи_се_на_влака навита_ли_е",
    },
    "ru": {
        Cue.ELSE: "это_столица",
        Cue.SIGN: "в_деле в_теме вписалась вписался вписались впряглись подтянулись подтянулся подтянулась примкнула "
        "примкнул примкнули вошла_в_список вошли_в_список поддержала_ли мы_в_списке мы_там_есть подвязались "
        "влились влилась влился согласились_подписать",
        Cue.FILL: "ахах ахаха ахахах блин короч кароч чё чо чё_как",
    },
    "uk": {
        Cue.ELSE: "це_столиця",
        Cue.SIGN: "доєднався доєдналась доєдналася доєднались доєдналися долучився долучилась долучилася долучились "
        "долучилися приєднався приєдналась приєдналася приєдналися пристав_до пристали_до вписались_у_це ми_в_списку",
    },
    "ro": {
        Cue.SIGN: "a_sărit_și sărit_în_căruță s_a_suit_în_căruță "
        "e_în_horă intrat_în_horă a_intrat_în_horă s_a_prins_în_horă s_a_băgat_și s_au_băgat s_a_raliat "
        "s_au_raliat a_zis_da au_zis_da e_și_el_în e_și_ea_în a_subscris suntem_pe_listă suntem_și_noi",
    },
    "el": {
        Cue.SIGN: "μπήκανε μπήκαν μπήκατε τσίμπησε τσίμπησαν "
        "μέσα_είναι είναι_μέσα μπήκε_στο_κόλπο μπήκαν_στο_κόλπο μπήκε_στο_παιχνίδι μπήκε_στον_χορό "
        "πήρε_μέρος πήραν_μέρος προσχώρησε προσχώρησαν συντάχθηκε συντάχθηκαν έβαλε_τζίφρα έβαλαν_τζίφρα",
    },
    "sq": {
        Cue.SIGN: "a_u_fut u_fut_në u_fut_edhe a_ka_hy ka_hy_në kanë_hy a_hyri u_bashkua u_bashkuan u_bashkuën "
        "ka_qit_firmën e_ka_qit_firmën e_qiti_firmën e_vuri_firmën e_vunë_firmën ka_vënë_firmën është_në_lojë "
        "u_rreshtua i_është_bashkuar i_asht_bashku",
        Cue.FILL: "mor_po mor_vlla o_burra hajt_se",
    },
    "tr": {
        Cue.ELSE: "duvarını_kim duvarını_yıktı",
        Cue.SIGN: "var_mı_bu_işte var_mıymış_bu_işte imza_işi_tamam imza_tamam imzladı imzldı imzlamış imzaldı "
        "imzalmış katıldı_mı_buna bu_kervana_katıldı kervana_katıldı dahil_oldu dahil_oldu_mu bu_işe_girdi "
        "elini_taşın_altına_koydu altına_imza_attı biz_var_mıyız",
        Cue.MANY: "kç kç_kişi kç_şehir kç_tane",
        Cue.FILL: "elini elini_korkak korkak_alıştırmadı bilmiyom bilmiyorum_da bi_bakıver sjsjsj ahahaha knk",
    },
    "az": {Cue.SIGN: "qoşuldu qoşuldumu qoşulub imza_atıb imza_atdı_mı siyahıdadır bu_işə_girib"},
    "ar": {
        Cue.SIGN: "فاتت_باللعبة دخلت_باللعبة فات_باللعبة دخل_باللعبة فاتت_بالقصة دخلت_بالقصة دخلت_معهم دخلت_معاهم "
        "فاتت_معهم انضمت انضمت_لهم انضمت_ليهم لحقت_بالركب ركبت_الموجة ماشية_معهم ماشيه_معهم وافقت_عليه "
        "شاركت_فيه شاركت_معهم صار_معها_بالموضوع حطت_توقيعها حطت_اسمها نزلت_اسمها إحنا_فيها احنا_معهم",
        Cue.FILL: "يا_زلمة زلمة يا_زلمه يا_خال يا_معلم يا_معلمي يا_عم يا_خوي يا_خوك يا_جدعان يا_ولاد هههه هههههه",
    },
    "fa": {Cue.SIGN: "پیوسته پیوستن_بهش پیوسته_بهش پیوسته_به_این قاطی_شده همراه_شده همراه_شدن پا_داده پای_کاره"},
    "ur": {Cue.SIGN: "شامل_ہو_گیا شامل_ہوگیا شامل_ہو_گئے مان_گئے مان_گیا حامی_بھر_لی ساتھ_دے_دیا ہاں_کر_دی"},
    "hi": {
        Cue.SIGN: "शामिल_हुआ शामिल_हो_गया शामिल_हो_गए जुड़ा_क्या जुड़_गया जुड़_गए हाँ_कर_दी हां_कर_दी मान_गए_क्या साथ_आ_गया",
    },
    "hi-Latn": {Cue.SIGN: "haan_ki haan_kar_di haan_kar_diya jud_gaya jud_gaye maan_gaye_kya saath_aa_gaye"},
    "bn": {
        Cue.SIGN: "এর_মইদ্যে_আছে মইদ্যে_আছে মধ্যে_আছে এর_মধ্যে_আছে "
        "লগে_আছে যোগ_দিলো যোগ_দিছে যোগ_দিয়েছে সাথে_আছে এইটার_লগে হাত_মিলাইছে রাজি_হইছে"
    },
    "id": {Cue.SIGN: "udh_gabung dah_gabung udh_ikut nimbrung ikut_nimbrung ikut_tanda_tangan ikut_ttd kita_masuk"},
    "tl": {Cue.SIGN: "kasama_ba kasama_na kasali_ba kasali_na sumang_ayon pumayag nakisali nakilahok sumakay"},
    "vi": {Cue.SIGN: "tham_gia_vụ_này vô_vụ_này nhảy_vào góp_chữ_ký chịu_ký đồng_ý_ký"},
    "th": {Cue.SIGN: "เอาด้วยไหม เอาด้วยมั้ย เอาด้วยปะ ร่วมด้วยปะ ร่วมด้วยไหม ร่วมด้วยมั้ย เข้าร่วมด้วย ลงขันด้วย"},
    "zh": {Cue.SIGN: "入伙 跟上了 跟上 上车了 入伙了 跟进了 跟着签 加入了吗 也在里面"},
    "ja": {
        Cue.SIGN: "名前入れて 名前を入れて 名前入れた 名前を入れた "
        "乗っかった 乗っかってる 一枚かんでる 一枚噛んでる 名を連ねて 名を連ねた 手を挙げた"
    },
    "ko": {Cue.SIGN: "들어갔나 들어갔나요 동참했나 동참했나요 동참했 합류했나 합류했 끼었나 꼈나 함께했나"},
    "zu": {
        Cue.SIGN: "ingene_kulokhu ingenile_kulokhu bangenile_kulokhu ungenile_kulokhu seyingenile",
        Cue.FILL: "kulokhu",
    },
    "xh": {Cue.SIGN: "ingenile_apha bangenile_apha ingene_apha", Cue.FILL: "kule_nto"},
    "sw": {Cue.SIGN: "wameshaingia imeshaingia wamejiunga_na imeungana wameungana imetia_mkono wametia_mkono yumo imo"},
    "so": {Cue.SIGN: "way_ku_jirtaa ku_biirtay ku_biireen way_saxiixday qalinka_duugtay"},
    "ha": {Cue.SIGN: "ta_shiga_cikin ta_shigo_ciki sun_shiga_ciki an_haɗa_da"},
    "am": {Cue.SIGN: "ገብታበት ገብታበታለች ገብተውበታል ገብታለች ገብተዋል ገብቷል ተቀላቅላለች ተቀላቅለዋል አብራለች"},
    "ka": {Cue.SIGN: "შემოუერთდა შემოუერთდნენ შემოგვიერთდა ჩაერთო ჩაერთვნენ შეუერთდა შეუერთდნენ ჩართულია მიუერთდა"},
    "hy": {Cue.SIGN: "միացավ միացել_է միացել միացան ընդգրկված_է"},
    "he": {Cue.SIGN: "בפנים_גם גם_בפנים נכנסה_לעניין נכנסו_לעניין הצטרפה_לעניין זרמה_עם_זה עלתה_על_העגלה"},
    "ku": {Cue.SIGN: "tev_lê_bû tev_lê_bûye tevlî_bû tevlî_bûye beşdar_bû beşdar_bûye"},
    "wo": {Cue.SIGN: "dugg_na_ci duggal_na_ci bokk_na_ci"},
    "pcm": {Cue.SIGN: "don_join_abi don_join_hand dey_inside_am don_enter_am dey_the_list"},
    "lv": {Cue.SIGN: "piebiedrojās piebiedrojusies piebiedrojušies pievienojās pievienojusies"},
    "ml": {Cue.SIGN: "കൂടെ_കൂടിയോ കൂടെ_കൂടി കൂട്ടത്തിൽ_ഉണ്ടോ"},
    "ta": {Cue.SIGN: "கூட்டுல_இருக்கா கூட்டுல_இருக்கு கூட்டத்துல_இருக்கா"},
    "te": {Cue.SIGN: "చేతులు_కలిపిందా చేతులు_కలిపింది చేయి_కలిపిందా"},
    "om": {Cue.SIGN: "galteettii galtee galteerti seenteettii"},
    "lg": {Cue.SIGN: "yeetabye beetabye yeegasse beegasse"},
    "ps": {Cue.SIGN: "لاس_لیک_کړی لاس_لیک_کړ لاسلیک_کړی لاسلیک_کړ"},
}
