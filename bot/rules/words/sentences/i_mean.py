"""I mean, I am asking about, I would like to know about: what people put before the name they ask for."""

from bot.rules.words.cues import Cue, Table

_I_MEAN = {
    "en": "i_mean i_meant i_m_talking_about im_talking_about i_am_talking_about i_m_asking_about im_asking_about "
    "i_was_asking_about i_was_thinking_of i_said talking_about i_m_on_about what_i_mean_is",
    "fr": "je_veux_dire je_voulais_dire je_parle_de je_parle_du je_parlais_de je_parlais_du je_pense_à j_entends "
    "c_est_à_dire je_demande_pour je_dis j_ai_dit",
    "es": "quiero_decir quise_decir quería_decir me_refiero_a me_refería_a hablo_de hablaba_de digo dije "
    "estoy_hablando_de pregunto_por preguntaba_por o_sea",
    "pt": "quis_dizer quero_dizer queria_dizer me_refiro_a refiro_me_a falo_de falo_do falo_da estou_falando_de "
    "estou_a_falar_de tô_falando_de digo eu_disse pergunto_por pergunto_sobre ou_seja",
    "it": "intendo intendevo voglio_dire volevo_dire mi_riferisco_a mi_riferivo_a parlo_di parlavo_di sto_parlando_di "
    "dicevo ho_detto cioè chiedo_di chiedevo_di",
    "ca": "vull_dir volia_dir em_refereixo_a em_referia_a parlo_de parlava_de dic o_sigui és_a_dir",
    "gl": "quero_dicir quería_dicir refírome_a falo_de digo é_dicir",
    "ro": "vreau_să_zic vreau_să_spun voiam_să_zic mă_refer_la mă_refeream_la vorbesc_de vorbesc_despre adică",
    "de": "ich_meine ich_meinte ich_mein meine_ich meinte_ich ich_rede_von ich_spreche_von es_geht_mir_um "
    "mir_geht_s_um mir_gehts_um es_geht_um ich_frage_nach will_sagen das_heißt",
    "gsw": "ich_mein i_mein ich_meine i_meine",
    "nl": "ik_bedoel ik_bedoelde bedoel_ik bedoelde_ik ik_heb_het_over ik_had_het_over het_gaat_om "
    "het_gaat_mij_om ik_vraag_naar dus_eigenlijk",
    "af": "ek_bedoel ek_praat_van ek_vra_oor",
    "sv": "jag_menar jag_menade menar_jag menade_jag jag_pratar_om jag_syftar_på det_gäller jag_frågar_om alltså",
    "da": "jeg_mener jeg_mente mener_jeg mente_jeg jeg_taler_om jeg_snakker_om det_drejer_sig_om altså",
    "nb": "jeg_mener jeg_mente mener_jeg jeg_snakker_om jeg_sikter_til det_gjelder eg_meiner eg_meinte altså",
    "is": "ég_meina ég_á_við ég_er_að_tala_um",
    "fi": "tarkoitan tarkoitin tarkoitan_siis puhun puhuin kysyn kysyin eli siis",
    "et": "mõtlen mõtlesin pean_silmas pidasin_silmas räägin ehk see_tähendab",
    "lt": "turiu_omenyje turiu_omeny turėjau_omeny kalbu_apie klausiu_apie tai_yra",
    "lv": "es_domāju es_domāju_par domāju runāju_par jautāju_par tas_ir",
    "pl": "chodzi_mi_o chodziło_mi_o chodzi_o mam_na_myśli miałem_na_myśli miałam_na_myśli mówię_o pytam_o pytałem_o "
    "pytałam_o czyli znaczy",
    "cs": "myslím myslel_jsem myslela_jsem mám_na_mysli měl_jsem_na_mysli jde_mi_o mluvím_o ptám_se_na "
    "chci_říct totiž teda",
    "sk": "myslím myslel_som myslela_som mám_na_mysli ide_mi_o hovorím_o pýtam_sa_na chcem_povedať totiž teda",
    "sl": "mislim mislil_sem mislila_sem v_mislih_imam govorim_o sprašujem_o gre_mi_za namreč torej",
    "hr": "mislim mislim_na mislio_sam_na mislila_sam_na mislio_sam govorim_o pitam_za radi_se_o hoću_reći odnosno",
    "bs": "mislim mislim_na mislio_sam_na govorim_o pitam_za kontam odnosno",
    "sr": "mislim mislim_na mislio_sam_na mislila_sam_na govorim_o pitam_za hoću_reći odnosno мислим_на",
    "hu": "úgy_értem arra_gondolok arra_gondoltam azt_akartam_mondani vagyis tehát azaz",
    "sq": "e_kam_fjalën_për e_kisha_fjalën_për dua_të_them po_flas_për domethënë d_m_th",
    "eu": "esan_nahi_dut esan_nahi_nuen ari_naiz hau_da",
    "tr": "kastettim kastediyorum demek_istedim demek_istiyorum diyorum dedim bahsediyorum soruyorum yani",
    "az": "demək_istəyirəm deyirəm nəzərdə_tuturam soruşuram yəni",
    "uz": "demoqchiman nazarda_tutyapman soʻrayapman yani",
    "id": "maksud_saya maksudku maksudnya yang_saya_maksud saya_tanya_soal yaitu",
    "ms": "maksud_saya maksudnya yang_saya_maksudkan saya_tanya_pasal iaitu",
    "jv": "maksudku maksude yaiku",
    "tl": "ibig_kong_sabihin ang_ibig_kong_sabihin tinutukoy_ko tinatanong_ko",
    "ceb": "buot_nakong_ipasabot pasabot_nako akong_gipangutana",
    "vi": "ý_tôi_là ý_mình_là ý_em_là tôi_đang_nói_về mình_hỏi tức_là",
    "sw": "namaanisha nilimaanisha ninamaanisha nazungumzia naongelea nauliza_kuhusu naulizia yaani",
    "so": "waxaan_ula_jeedaa waan_ka_hadlayaa",
    "ha": "ina_nufin ina_magana_akan ina_tambaya_akan wato",
    "yo": "mo_ní_lọ́kàn mò_ń_sọ_nípa",
    "zu": "ngisho ngiqonde ngikhuluma_nge",
    "xh": "ndithetha nditsho",
    "cy": "dw_i_n_meddwl dwi_n_meddwl hynny_yw",
    "ga": "is_é_atá_i_gceist_agam tá_mé_ag_caint_faoi",
    "mt": "jiġifieri irrid_ngħid qed_nitkellem_fuq",
    "ht": "mwen_vle_di m_vle_di",
    "pcm": "i_mean wetin_i_mean",
    "hi-Latn": "mera_matlab mera_matlab_hai matlab yaani",
    "ur-Latn": "mera_matlab matlab yani",
}
TABLE: Table = {language: {Cue.FILL: words} for language, words in _I_MEAN.items()}
