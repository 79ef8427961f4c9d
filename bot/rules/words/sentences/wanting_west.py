"""I need the list, could I have it, read it to me: in the languages of Europe, Africa and the Pacific (see wanting)."""

from bot.rules.words.cues import Table
from bot.rules.words.sentences.wanting import wants

_WANTS = {
    "en": (
        "i_need i_want i_d_like i_would_like i_d_love_to_have i_want_to_have i_need_to_see i_wanna_see i_want_to_see "
        "can_i_get can_i_have can_i_see could_i_get could_i_have could_i_see may_i_have may_i_see can_you_give_me "
        "can_we_get can_we_have could_we_have we_need gimme hand_me read_me read_out pass_me share do_you_have got "
        "have_you_got lemme_see let_me_see let_me_have where_is where_can_i_find where_do_i_find",
        "the_list a_list the_full_list a_full_list the_whole_list the_complete_list your_list that_list list "
        "the_names all_the_names",
    ),
    "fr": (
        "il_me_faut il_nous_faut je_veux je_voudrais j_aimerais je_peux_avoir je_peux_voir puis_je_avoir puis_je_voir "
        "pourrais_je_avoir on_peut_avoir donne_moi donnez_moi passe_moi envoie_moi envoyez_moi montre_moi montrez_moi "
        "j_ai_besoin_de besoin_de tu_as vous_avez lis_moi où_est où_trouver file_moi balance",
        "la_liste une_liste la_liste_complète toute_la_liste liste_complète ta_liste votre_liste",
    ),
    "es": (
        "necesito quiero quisiera me_pasas me_pasás pásame pasame mándame mandame me_mandas dame deme denme me_das "
        "puedo_ver puedo_tener podría_ver podrías_pasarme enséñame muéstrame muestrame tenés tienes tienen dónde_está "
        "ocupo ver me_gustaría_ver me_hace_falta hace_falta léeme",
        "la_lista una_lista la_lista_completa toda_la_lista el_listado el_listado_completo lista_completa",
    ),
    "pt": (
        "preciso_da preciso_de_uma quero quero_ver queria gostaria_de_ver me_manda me_passa me_mostra manda mande "
        "envia "
        "me_envia me_dá dá_me posso_ver pode_me_dar tem_a têm_a cadê onde_está necessito leia lê_me",
        "a_lista lista a_lista_completa lista_completa uma_lista a_listagem toda_a_lista a_lista_toda",
    ),
    "it": (
        "mi_serve mi_servirebbe voglio vorrei posso_avere posso_vedere potrei_avere potrei_vedere mi_dai mi_date "
        "dammi datemi mandami mandatemi fammi_vedere mostrami ho_bisogno_della avete hai dov_è leggimi",
        "la_lista l_elenco la_lista_completa l_elenco_completo tutta_la_lista una_lista lista elenco",
    ),
    "de": (
        "ich_brauche ich_bräuchte brauche ich_will ich_möchte ich_hätte_gern ich_hätte_gerne hätte_gern ich_hätt_gern "
        "kann_ich kann_ich_bitte könnte_ich gib_mir geben_sie_mir gebt_mir zeig_mir zeigt_mir schick_mir schickt_mir "
        "schicken_sie_mir habt_ihr haben_sie gibt_es gibts wo_ist wo_finde_ich her_mit lies_mir",
        "die_liste eine_liste die_ganze_liste die_komplette_liste die_vollständige_liste eure_liste ihre_liste "
        "ne_liste der_liste",
    ),
    "nl": (
        "ik_wil ik_wil_graag mag_ik mag_ik_even kan_ik geef geef_me geef_mij stuur stuur_me laat_me ik_zoek "
        "hebben_jullie heb_je is_er waar_is waar_vind_ik ik_heb",
        "de_lijst een_lijst de_hele_lijst de_volledige_lijst het_lijstje jullie_lijst de_lijst_nodig",
    ),
    "af": (
        "ek_wil ek_soek kan_ek gee_my wys_my stuur_my ek_het",
        "die_lys die_hele_lys die_volledige_lys die_lys_nodig",
    ),
    "sv": (
        "jag_behöver jag_vill_ha jag_vill_se kan_jag_få kan_jag_se får_jag får_jag_se ge_mig visa visa_mig skicka "
        "har_ni finns var_är",
        "listan en_lista hela_listan er_lista fullständiga_listan",
    ),
    "da": (
        "jeg_skal_bruge jeg_vil_have jeg_vil_gerne_have jeg_vil_gerne_se må_jeg_få kan_jeg_få kan_jeg_se giv_mig vis "
        "vis_mig send send_mig har_i hvor_er må_jeg_se",
        "listen en_liste hele_listen den_fulde_liste jeres_liste",
    ),
    "nb": (
        "jeg_trenger jeg_vil_ha jeg_vil_se kan_jeg_få kan_jeg_se får_jeg gi_meg vis vis_meg send send_meg har_dere "
        "hvor_er eg_treng kan_eg_få",
        "lista listen ei_liste en_liste hele_lista hele_listen heile_lista",
    ),
    "is": (
        "mig_vantar ég_þarf ég_vil má_ég_fá get_ég_fengið sýndu_mér gefðu_mér sendu_mér",
        "listann lista allan_listann",
    ),
    "fi": (
        "tarvitsen tarviin tarvitsisin tarttisin haluan haluaisin haluun saisinko saanko saisko voinko_saada "
        "voisinko_saada voinko_nähdä anna antakaa näytä näyttäkää lähetä laita missä_on onko",
        "listan lista luettelon koko_listan koko_luettelon teillä_listaa listaa",
    ),
    "et": (
        "mul_on mul_oleks ma_tahan ma_sooviksin ma_saaksin kas_ma_saaksin kas_ma_saan kas_saaks anna andke näita "
        "näidake saada saatke kus_on",
        "nimekirja nimekirja_vaja kogu_nimekirja nimekiri seda_nimekirja",
    ),
    "lt": (
        "man_reikia reikia noriu norėčiau galiu_gauti ar_galiu_gauti galėčiau_gauti duok duokite parodyk parodykite "
        "atsiųsk atsiųskite kur_yra ar_galiu_pamatyti",
        "sąrašo sąrašą viso_sąrašo visą_sąrašą sąrašas",
    ),
    "lv": (
        "man_vajag vajag es_gribu gribu vēlos varu_dabūt vai_varu_dabūt vai_varu_redzēt dod dodiet iedod iedodiet "
        "parādi parādiet atsūti kur_ir",
        "sarakstu visu_sarakstu pilnu_sarakstu saraksts",
    ),
    "pl": (
        "potrzebuję potrzebuje poproszę prosze_o proszę_o chcę chce chciałbym chciałabym mogę_dostać mogę_prosić_o "
        "mogę_zobaczyć daj dajcie pokaż pokażcie wyślij macie gdzie_jest podeślij chcę_zobaczyć",
        "listę listy lista całą_listę całej_listy pełną_listę pełnej_listy spis spisu",
    ),
    "cs": (
        "potřebuju potřebuji chci chtěl_bych chtěla_bych můžu_dostat mohu_dostat můžu_vidět mohl_bych_dostat dej "
        "dejte ukaž ukažte pošli pošlete máte kde_je dáte_mi",
        "seznam celý_seznam úplný_seznam ten_seznam mi_seznam mi_celý_seznam",
    ),
    "sk": (
        "potrebujem chcem chcel_by_som chcela_by_som môžem_dostať môžem_vidieť daj dajte ukáž ukážte pošli pošlite "
        "máte kde_je prosím_si",
        "zoznam celý_zoznam úplný_zoznam ten_zoznam mi_zoznam",
    ),
    "sl": (
        "potrebujem rabim hočem želim rad_bi rada_bi lahko_dobim lahko_vidim daj dajte pokaži pokažite pošlji kje_je "
        "imate mi_lahko_daste",
        "seznam celoten_seznam cel_seznam ves_seznam mi_seznam",
    ),
    "hr": (
        "treba_mi trebam hoću želim mogu_li_dobiti mogu_li_vidjeti mogu_dobiti možete_li_mi_dati daj daj_mi dajte "
        "dajte_mi pokaži pokažite pošalji pošaljite gdje_je imate_li",
        "popis spisak listu cijeli_popis cijelu_listu puni_popis",
    ),
    "bs": (
        "treba_mi trebam hoću želim mogu_li_dobiti daj_mi dajte_mi pokaži gdje_je",
        "spisak listu cijeli_spisak popis",
    ),
    "sr": (
        "treba_mi trebam hoću želim mogu_li_da_dobijem mogu_li_dobiti mogu_da_vidim daj_mi dajte_mi pokaži pošalji "
        "gde_je imate_li",
        "spisak listu ceo_spisak celu_listu popis",
    ),
    "hu": (
        "kell kellene kéne szeretném kérem kérném megkaphatom megkaphatnám láthatom láthatnám add_ide mutasd mutassa "
        "küldd küldje hol_van van",
        "a_lista a_listát egy_lista a_teljes_lista a_teljes_listát az_egész_lista a_névsor a_névsort",
    ),
    "ro": (
        "am_nevoie_de îmi_trebuie vreau vreau_să_văd aș_vrea pot_avea pot_să_văd pot_primi îmi_dai îmi_dați dă_mi "
        "dați_mi arată_mi trimite_mi unde_e aveți",
        "lista listă o_listă lista_completă toată_lista",
    ),
    "sq": (
        "më_duhet më_nevojitet dua du doja a_mund_ta_marr a_mundem_me_marr a_mund_ta_shoh mund_ta_shoh ma_jep ma_jepni "
        "ma_dërgo më_trego më_dërgo ku_është a_keni jepni jepma",
        "lista listën një_listë listën_e_plotë krejt_listën gjithë_listën",
    ),
    "tr": (
        "bana bize bana_bir ihtiyacım_var rica_etsem alayım",
        "liste liste_lazım listeyi listeyi_ver listeyi_göster listeyi_gönder tam_liste_lazım liste_gerek liste_verin "
        "liste_verir_misin listeyi_at",
    ),
    "az": (
        "mənə bizə",
        "siyahı_lazımdır siyahını_ver siyahını_verin siyahını_göstər siyahını_göndər tam_siyahı_lazımdır",
    ),
    "ca": (
        "necessito vull voldria puc_tenir puc_veure em_passes em_dones dona_m doneu_me passa_m envia_m mostra_m em_cal "
        "on_és teniu",
        "la_llista una_llista la_llista_completa tota_la_llista el_llistat",
    ),
    "gl": (
        "necesito quero gustaríame dáme dádeme mándame móstrame podo_ver onde_está tedes",
        "a_lista a_lista_completa",
    ),
    "eu": (
        "zerrenda zerrenda_osoa zerrendea",
        "behar_dut nahi_dut emango_didazu eman eman_iezadazu erakutsi bidali behar_det nahi_det",
    ),
    "cy": (
        "dw_i_angen dwi_angen rydw_i_angen dw_i_eisiau dwi_isio ga_i rhowch dangoswch ble_mae",
        "y_rhestr rhestr y_rhestr_lawn",
    ),
    "ga": (
        "teastaíonn_uaim ba_mhaith_liom tá_uaim taispeáin_dom tabhair_dom cá_bhfuil",
        "an_liosta liosta an_liosta_iomlán",
    ),
    "mt": ("għandi_bżonn irrid nixtieq tini agħtini urini ibgħatli", "il_lista lista il_lista_kollha l_lista"),
    "eo": ("mi_bezonas mi_volas mi_ŝatus montru donu sendu", "la_liston liston la_tutan_liston"),
    "lb": ("ech_brauch ech_hätt_gär kann_ech weis_mer gëff_mer", "d_lëscht déi_ganz_lëscht eng_lëscht"),
    "ht": ("mwen_bezwen mwen_vle m_bezwen m_vle ban_m ba_m montre_m voye", "lis_la lis tout_lis_la lis_konplè_a"),
    "id": (
        "saya_butuh aku_butuh butuh perlu saya_perlu saya_mau minta mau_minta boleh_minta bisa_minta tolong_kirim "
        "kirim "
        "kasih kasih_liat tunjukin tunjukkan bacain bacakan sebutin sebutkan ada",
        "daftar daftarnya daftar_lengkap daftar_lengkapnya list_lengkap listnya nama_namanya",
    ),
    "ms": (
        "saya_perlukan saya_perlu boleh_bagi bagi boleh_minta boleh_saya_dapatkan tunjuk tunjukkan bacakan hantar "
        "saya_nak ada",
        "senarai senarainya senarai_penuh senarai_lengkap list_penuh",
    ),
    "jv": ("aku_butuh aku_pengin njaluk kula_betah kula_nyuwun", "daftar daftare dhaptare daftaripun"),
    "su": ("abdi_peryogi kuring_butuh ménta", "daftar daftarna"),
    "tl": (
        "kailangan_ko_ng kailangan_ko_yung kelangan_ko_ng pakibigay_ang pakibasa_ang pakita_ng pakipadala_ang "
        "pwede_bang_makita_ang pwede_bang_makuha_ang pwede_pahingi_ng hingi_ng nasaan_ang",
        "listahan lista list buong_listahan listahan_ninyo kumpletong_listahan",
    ),
    "ceb": (
        "kinahanglan_nako_ang gusto_nako_ang pangayo_kog hatagi_kog ipakita_ang palihug_hatag_sa",
        "listahan lista tibuok_lista",
    ),
    "vi": (
        "tôi_cần mình_cần em_cần cho_tôi cho_mình cho_em cho_xin cho_tôi_xin cho_mình_xin cho_em_xin đọc đọc_giúp "
        "gửi_tôi gửi_cho_tôi xem liệt_kê kể",
        "danh_sách danh_sách_đầy_đủ cả_danh_sách toàn_bộ_danh_sách danh_sách_với",
    ),
    "sw": (
        "nahitaji ninahitaji nataka ninataka naomba ninaomba nipe nipatie nitumie nionyeshe nisomee nitajie "
        "naweza_kupata "
        "iko_wapi mna",
        "orodha orodha_yote orodha_nzima orodha_kamili ile_orodha majina_yote list miji_yote",
    ),
    "so": ("waxaan_u_baahanahay waxaan_rabaa waan_rabaa i_sii ii_soo_dir i_tus", "liiska liis liiska_oo_dhan"),
    "ha": (
        "ina_buƙatar ina_bukatar ina_so ina_son ba_ni bani nuna_min turo_min",
        "jerin jerin_sunayen jerin_sunaye lissafin",
    ),
    "yo": ("mo_nílò mo_fẹ́ mo_fẹ́_rí ẹ_fún_mi fún_mi", "àtòkọ àtòkọ_náà orúkọ_wọn gbogbo_orúkọ lísìtì"),
    "ig": ("achọrọ_m a_chọrọ_m nye_m gosi_m", "ndepụta aha_ndị listi"),
    "zu": ("ngidinga ngifuna ngicela ngiphe ngibonise ngithumele", "uhlu uhlu_lonke i_list lolo_hlu"),
    "xh": ("ndifuna ndicela ndidinga ndinike ndibonise", "uluhlu uluhlu_lonke"),
    "st": ("ke_batla ke_hloka ke_kopa mpontshe", "lenane lenane_lohle"),
    "tn": ("ke_batla ke_tlhoka ke_kopa mpontshe", "lenaane lenaane_lotlhe"),
    "sn": ("ndinoda ndoda ndipeiwo ndinokumbira ndiratidzeiwo", "runyorwa rondedzero list mazita"),
    "ny": ("ndikufuna ndipatseni mundipatse ndiwonetseni", "mndandanda mndandanda_wonse list mayina"),
    "rw": ("nkeneye ndashaka ndifuza mpa nyereka mwampa", "urutonde lisiti urutonde_rwose ilisiti"),
    "lg": ("njagala neetaaga mpa ndaga", "olukalala lisiti"),
    "ln": ("nazali_na_posa_ya nalingi pesa_ngai lakisa_ngai", "liste lisiti molongo"),
    "wo": ("soxla_naa bëgg_naa jox_ma won_ma", "liste_bi lim_bi liste"),
    "mg": ("mila_ny mila te_hahita_ny omeo_ahy asehoy_ahy alefaso", "lisitra lisitra_aho ny_lisitra lisitra_feno"),
    "om": ("nan_barbaada naa_kenni natti_agarsiisi", "tarree maqaa_hunda tarree_guutuu"),
    "pcm": ("i_need i_want abeg_give_me give_me show_me i_wan_see dash_me", "di_list the_list list all_di_names"),
    "ur-Latn": ("mujhe humein", "list_chahiye poori_list_chahiye fehrist_chahiye list_dikhao list_bhejo list_de_do"),
    "tpi": ("mi_laikim givim_mi", "list lis"),
    "fj": ("au_gadreva au_vinakata", "na_lisi lisi"),
    "sm": ("ou_te_manaʻomia ou_te_manao_i", "le_lisi lisi"),
    "mi": ("kei_te_hiahia_au ki_te homai whakaatuhia_mai", "te_rārangi te_rarangi"),
}
TABLE: Table = wants(_WANTS)
