"""To be in on it, on board, part of it; so far, altogether; and what else stands around a name in a short question."""

from bot.rules.words.cues import Cue, Table

_TABLE: Table = {
    "en": {
        Cue.SIGN: "yay_or_nay in_on_this in_on_it in_or_out in_or_not on_the_bandwagon a_signatory signatory "
        "climbed_aboard came_on_board come_on_board thrown_its_hat put_their_name put_its_name signed_off_on_it "
        "taking_part took_part part_of_this part_of_it signed_yet gave_their_ok",
        Cue.PLEDGE: "sum_it_up sum_up_the in_a_couple_of_lines tldr tl_dr in_plain_english",
        Cue.DO: "examples_of training",
        Cue.FILL: "so_far thus_far altogether couple lines actually sum",
    },
    "fr": {
        Cue.SIGN: "dans_le_coup de_la_partie est_dedans dans_le_truc du_voyage fait_partie font_partie en_fait_partie "
        "en_font_partie est_partante partante partant a_dit_oui ont_dit_oui dans_la_boucle dans_l_aventure",
        Cue.PLEDGE: "ça_dit_quoi ça_raconte_quoi y_a_quoi_dedans qu_est_ce_qu_il_y_a_dedans ça_parle_de_quoi",
        Cue.START: "ça_sort_d_où d_où_ça_vient d_où_vient d_où_sort",
        Cue.FILL: "en_gros jusqu_ici pour_l_instant à_ce_jour gros",
        Cue.MANY: "en_tout au_total",
    },
    "es": {
        Cue.SIGN: "metida_en_esto metido_en_esto está_metida están_metidos en_el_ajo en_el_barco forma_parte "
        "forman_parte se_ha_sumado se_han_sumado está_dentro están_dentro entró_en_esto le_entró dijo_que_sí "
        "está_en_esto",
        Cue.FILL: "hasta_ahora por_ahora hasta_la_fecha metida metido",
        Cue.MANY: "en_total",
    },
    "pt": {
        Cue.SIGN: "faz_parte fazem_parte está_nessa tá_nessa entrou_nessa está_dentro tá_dentro disse_que_sim embarcou",
        Cue.FILL: "até_agora por_enquanto até_hoje",
        Cue.MANY: "ao_todo no_total",
    },
    "it": {
        Cue.SIGN: "fa_parte fanno_parte ne_fa_parte ne_fanno_parte è_dentro è_della_partita è_dei_nostri "
        "ha_detto_di_sì",
        Cue.FILL: "finora fino_ad_ora per_ora ad_oggi",
        Cue.MANY: "in_tutto in_totale",
    },
    "ca": {
        Cue.SIGN: "en_forma_part forma_part formen_part és_dins s_hi_ha_sumat hi_participa",
        Cue.FILL: "fins_ara de_moment",
        Cue.MANY: "en_total",
    },
    "gl": {Cue.SIGN: "forma_parte está_dentro sumouse", Cue.FILL: "ata_agora polo_momento"},
    "ro": {
        Cue.SIGN: "face_parte fac_parte e_înăuntru s_a_băgat s_a_alăturat ia_parte participă",
        Cue.FILL: "până_acum deocamdată",
        Cue.MANY: "în_total cu_totul",
    },
    "de": {
        Cue.SIGN: "mit_dabei mit_drin mit_drauf auch_drauf ist_drauf im_boot an_bord teil_davon hat_zugesagt macht_mit "
        "mitgezogen zieht_mit sich_beteiligt beteiligt_sich gehört_auch_dazu gehört_da_dazu",
        Cue.FILL: "bisher bislang bis_jetzt stand_heute",
        Cue.MANY: "insgesamt alles_in_allem",
        Cue.PLEDGE: "in_kurzfassung kurz_gesagt",
    },
    "nl": {
        Cue.SIGN: "valt_eronder valt_daaronder staat_achter schaart_zich zit_erin zit_erbij zit_daarbij doet_ook_mee "
        "maakt_deel_uit van_de_partij erbij_aangesloten is_erbij",
        Cue.FILL: "tot_nu_toe tot_nog_toe inmiddels",
        Cue.MANY: "in_totaal bij_elkaar",
    },
    "af": {
        Cue.SIGN: "ingesluit ingereken tel_ook deel_hiervan deel_daarvan deel_van_dit daarby ingeskryf neem_deel",
        Cue.FILL: "tot_dusver tot_nou_toe hiervan daarvan",
    },
    "sv": {
        Cue.SIGN: "stöder står_bakom ingår_i_det del_av_det del_av_detta hängt_på deltar ställt_sig_bakom står_bakom",
        Cue.FILL: "hittills än_så_länge",
        Cue.MANY: "totalt sammanlagt",
    },
    "da": {
        Cue.SIGN: "en_del_af_det del_af_det med_i_det deltager bakker_op hoppet_med_på",
        Cue.FILL: "indtil_nu indtil_videre indtil foreløbig",
        Cue.MANY: "i_alt",
    },
    "nb": {
        Cue.SIGN: "en_del_av_det del_av_det med_på_det deltar stiller_seg_bak henger_med",
        Cue.FILL: "hittil så_langt foreløpig",
        Cue.MANY: "til_sammen totalt",
    },
    "is": {Cue.SIGN: "hluti_af_þessu tekur_þátt", Cue.FILL: "hingað_til enn_sem_komið_er", Cue.MANY: "samtals"},
    "fi": {
        Cue.SIGN: "messissä messis mukana_tässä osa_tätä lähtenyt_tähän on_mukana osallistuu osallistunut",
        Cue.FILL: "tähän_mennessä toistaiseksi entäs entä entäpä",
        Cue.MANY: "yhteensä kaikkiaan",
    },
    "et": {
        Cue.SIGN: "osaleb osalevad asjaga_liitunud punti löönud kaasas mestis",
        Cue.FILL: "seni siiani praeguseks aga",
        Cue.MANY: "kokku",
    },
    "lt": {Cue.SIGN: "dalyvauja prisideda įsijungė", Cue.FILL: "kol_kas iki_šiol", Cue.MANY: "iš_viso"},
    "lv": {Cue.SIGN: "piedalās iesaistījusies iesaistījies", Cue.FILL: "pagaidām līdz_šim", Cue.MANY: "kopā pavisam"},
    "pl": {
        Cue.SIGN: "jest_w_tym są_w_tym bierze_udział biorą_udział wchodzi_w_to wszedł_w_to weszła_w_to też_są też_jest "
        "należy_do_tego uczestniczy",
        Cue.FILL: "do_tej_pory jak_dotąd na_razie",
        Cue.MANY: "w_sumie łącznie ogółem",
    },
    "cs": {
        Cue.SIGN: "v_tom je_v_tom jsou_v_tom účastní_se se_účastní zapojil_se je_mezi_nimi",
        Cue.FILL: "zatím dosud doteď",
        Cue.MANY: "celkem dohromady",
        Cue.SHOW: "pošlete_mi pošlete_mi_všechna vypište vyjmenujte",
        Cue.LIST: "všechna_města všechny_města všechna_ta_města",
    },
    "sk": {
        Cue.SIGN: "v_tom je_v_tom sú_v_tom sa_zúčastňuje zapojili_sa",
        Cue.FILL: "zatiaľ doteraz",
        Cue.MANY: "spolu celkovo dokopy",
        Cue.LIST: "všetky_mestá",
    },
    "sl": {Cue.SIGN: "je_zraven so_zraven sodeluje sodelujejo", Cue.FILL: "doslej zaenkrat", Cue.MANY: "skupaj skupno"},
    "hr": {
        Cue.SIGN: "je_u_tome su_u_tome u_ovome u_tome sudjeluje sudjeluju uključen_u",
        Cue.FILL: "zasad dosad do_sada",
        Cue.MANY: "ukupno sveukupno koliko_ih koliko_ih_je",
    },
    "bs": {
        Cue.SIGN: "u_ovome u_tome je_u_tome učestvuje učestvuju",
        Cue.FILL: "dosad do_sada",
        Cue.MANY: "ukupno koliko_ih",
    },
    "sr": {
        Cue.SIGN: "u_ovome u_tome je_u_tome učestvuje učestvuju u_priči",
        Cue.FILL: "zasad dosad do_sada",
        Cue.MANY: "ukupno koliko_ih koliko_ih_je",
    },
    "hu": {
        Cue.SIGN: "benne_van benne_vannak része_ennek részt_vesz részt_vesznek beszállt_ebbe",
        Cue.FILL: "eddig egyelőre mostanáig",
        Cue.MANY: "összesen",
    },
    "sq": {
        Cue.SIGN: "nënshkrue nenshkrue nënshkru nenshkru firmue firmu pjesë_e_kësaj është_pjesë janë_pjesë merr_pjesë "
        "marrin_pjesë asht_pjesë është_brenda",
        Cue.FILL: "deri_tash deri_tani për_momentin",
        Cue.MANY: "gjithsej gjithësej",
    },
    "tr": {
        Cue.SIGN: "imza_atar imza_atabilir bu_işin_içinde işin_içinde dahil_mi buna_dahil içinde_mi parçası_mı "
        "yer_alıyor",
        Cue.STEPS: "nasıl_imza_atar nasıl_imza_atabilir nasıl_imza_atarız",
        Cue.FILL: "şimdiye_kadar şu_ana_kadar bugüne_kadar",
        Cue.MANY: "toplamda toplam",
    },
    "az": {
        Cue.SIGN: "bu_işdədir qoşulubmu iştirak_edir daxildir",
        Cue.FILL: "indiyə_qədər",
        Cue.MANY: "cəmi ümumilikdə",
    },
    "eu": {Cue.SIGN: "barruan_dago barruan_daude parte_da", Cue.FILL: "orain_arte", Cue.MANY: "guztira denera"},
    "mt": {Cue.SIGN: "parti_minn_dan ffirmat ffirmaw huwa_parti", Cue.FILL: "s_issa hemm", Cue.MANY: "b_kollox"},
    "cy": {Cue.SIGN: "yn_rhan rhan_o_hyn", Cue.FILL: "hyd_yn_hyn"},
    "ga": {Cue.SIGN: "páirteach mar_chuid_de", Cue.FILL: "go_dtí_seo"},
    "id": {
        Cue.SIGN: "ikutan ikutan_gak ikutan_nggak udah_gabung sudah_gabung termasuk ikut_serta bagian_dari_ini",
        Cue.FILL: "sejauh_ini sampai_sekarang",
        Cue.MANY: "totalnya jumlahnya semuanya_berapa",
    },
    "ms": {
        Cue.SIGN: "dah_sign dah_masuk termasuk sertai turut_serta sign_ke",
        Cue.FILL: "setakat_ini",
        Cue.MANY: "jumlahnya semua_sekali",
    },
    "tl": {
        Cue.SIGN: "kasali kasama kabilang sumali sumama nakasali",
        Cue.FILL: "so_far hanggang_ngayon",
        Cue.MANY: "lahat_lahat",
    },
    "vi": {
        Cue.SIGN: "tham_gia_không có_tham_gia đã_tham_gia có_trong_đó góp_mặt có_tên",
        Cue.FILL: "cho_đến_nay đến_giờ",
        Cue.MANY: "tổng_cộng tất_cả_bao_nhiêu",
    },
    "sw": {
        Cue.SIGN: "imejumuishwa umejumuishwa zimejumuishwa inaunga_mkono wanaunga_mkono anaunga_mkono ameunga_mkono "
        "imeunga_mkono imo wamo ipo ni_sehemu imejiunga wamejiunga",
        Cue.FILL: "mpaka_sasa hadi_sasa",
        Cue.MANY: "ziko_ngapi wako_ngapi ngapi_jumla jumla_ngapi",
    },
    "so": {Cue.SIGN: "ma_saxeexday qayb_ka_tahay ku_jirtaa", Cue.MANY: "isku_darka"},
    "ha": {Cue.SIGN: "tana_ciki yana_ciki suna_ciki ta_shiga", Cue.MANY: "gaba_ɗaya"},
    "hi-Latn": {Cue.SIGN: "shamil_hai hissa_hai andar_hai", Cue.FILL: "ab_tak", Cue.MANY: "kul_kitne"},
    "ur-Latn": {Cue.SIGN: "shamil_hai shamil_hain hissa_hai", Cue.FILL: "ab_tak"},
    "arz": {Cue.SIGN: "ma3ahom ma3ahum fel_list fil_list dakhla", Cue.FILL: "le_7ad_delwa2ty la7ad_hala2"},
}
# Altogether: it counts nothing by itself, who signed altogether?
TABLE: Table = {
    language: {
        **{cue: entries for cue, entries in words.items() if cue is not Cue.MANY},
        Cue.FILL: f"{words.get(Cue.FILL, '')} {words.get(Cue.MANY, '')}",
    }
    for language, words in _TABLE.items()
}
