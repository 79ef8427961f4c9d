"""What people tell around a question and no sign parts from it: the meeting starts, I bet, nobody told us.

Mostly whole phrases: one of their words alone may be asked about, or be the name of a place (réunion, sabah, para).
"""

from collections.abc import Mapping

from bot.rules.words.cues import Cue, Table

_TOLD: Mapping[str, str] = {
    "en": "told_me_to_ask_you told_me_to_ask nobody_told_us no_one_told_us told_us settle_an_argument_for_us "
    "settle_this_for_us keep_asking_me "
    "keeps_asking_me kids_at_my_school the_kids_at_my_school i_m_doing_homework im_doing_homework doing_homework "
    "doing_my_homework long_story_short i_bet for_a_quiz for_a_pub_quiz the_meeting_starts meeting_starts "
    "my_phone_is_dying won_t_stop_asking new_here i_m_new_here im_new_here",
    "es": "empieza_la_reunión que_empieza_la_reunión comienza_la_reunión la_reunión_empieza la_reunión_comienza "
    "va_a_empezar_la_reunión la_reunión_va_a_empezar en_reunión en_una_reunión tengo_reunión tengo_una_reunión "
    "antes_de_la_reunión para_la_reunión para_una_reunión ya_no_me_acuerdo no_me_acuerdo me_acuerdo euros_a_que "
    "a_que_sí a_que_no no_para_de no_paran_de haciendo_la_tarea haciendo_los_deberes haciendo_un_trabajo "
    "el_descanso el_sitio "
    "nos_saca_de_una_duda ahí_nació allí_nació allá_nació nació_ahí nació_allí nació_allá soy_nueva_aquí "
    "soy_nuevo_aquí este_número",
    "fr": "la_réunion_commence que_la_réunion_commence la_réunion_va_commencer en_réunion une_réunion ma_réunion "
    "avant_la_réunion avant_ma_réunion pour_la_réunion pour_ma_réunion ma_réunion_commence vite_fait avant_que_mon "
    "avant_que_ma votre_numéro m_a_donné_votre_numéro ce_numéro j_ai_tort que_j_ai_tort euros_que_oui que_oui "
    "euros_que_non est_née_là_bas est_né_là_bas n_arrête_pas_de arrêtent_pas_de arrête_pas_de la_dessus "
    "je_suis_nouvelle_ici je_suis_nouveau_ici",
    "pt": "a_reunião_vai_começar que_a_reunião_vai_começar a_reunião_começa a_reunião_está_começando a_reunião_começou "
    "uma_reunião em_reunião antes_da_reunião para_a_reunião pra_reunião minha_reunião e_não_para_de e_não_para "
    "não_para_de não_param_de avisou_a_gente ninguém_avisou_a_gente falou_pra_gente de_manhã hoje_de_manhã tô_fazendo "
    "fazendo_lição_de_casa fazendo_o_dever fazendo_um_trabalho nasceu_lá nasceu_aí nasceu_ali sou_nova_aqui "
    "sou_novo_aqui",
    "it": "malata malato ammalata ammalato inizia_la_riunione che_inizia_la_riunione comincia_la_riunione "
    "la_riunione_inizia la_riunione_comincia "
    "in_riunione una_riunione prima_della_riunione per_la_riunione mi_ha_dato ha_dato questo_numero "
    "facendo_i_compiti sto_facendo_i_compiti facendo_una_ricerca non_smette_di è_nata_lì è_nato_lì sono_nuova_qui "
    "sono_nuovo_qui",
    "de": "schwört_drauf schwört_darauf hausaufgaben_dazu hausaufgaben_darüber mach_grad da_geboren dort_geboren "
    "ist_da_geboren ist_dort_geboren bin_neu_hier neu_hier",
    "nl": "ik_woon_er ik_woon_daar daar_geboren is_daar_geboren ben_het_vergeten ben_ik_vergeten ik_ben_nieuw_hier "
    "ben_nieuw_hier nieuw_hier huiswerk_over",
    "sv": "kan_läsa inte_kan_läsa att_läsa svara_fort svara_snabbt så_svara_fort så_svara du_är_bäst ni_är_bäst "
    "är_ny_här "
    "jag_är_ny_här född_där är_född_där slagit_vad",
    "da": "i_morges i_aften i_timen skal_bruge skal_bruge_det før_frokost født_der er_født_der er_ny_her jeg_er_ny_her",
    "nb": "har_vedda vedda født_der er_født_der er_ny_her jeg_er_ny_her i_timen",
    "fi": "olet_paras olette_parhaita löin_vetoa lyötiin_vetoa on_syntynyt_siellä syntynyt_siellä siskoni_on "
    "veljeni_on",
    "pl": "jedną_ręką ręką założyłem_się założyłam_się założyliśmy_się bateria_mi_pada bateria_pada tam_urodziła "
    "tam_urodził "
    "się_tam_urodziła się_tam_urodził jestem_tu_nowa jestem_tu_nowy",
    "cs": "píšu píšu_jednou_rukou",
    "sr": "јер о_томе да_чита не_зна_да_чита се_куне читала_сам читао_сам нова_сам_овде нови_сам_овде "
    "čitala_sam čitao_sam se_kune o_tome da_čita jer",
    "hr": "na_smetnji oprostite_na_smetnji čitala_sam čitao_sam se_kune jer nova_sam_tu novi_sam_tu",
    "mk": "се_колне ми_се_колне да_чита не_знае_да_чита што_пречам нова_сум_тука нов_сум_тука",
    "bg": "се_кълне ми_се_кълне майка_ми нова_съм_тук нов_съм_тук",
    "sq": "para_drekës para_dreke para_darkës para_mbledhjes para_se kam_vënë_bast vënë_bast vura_bast jam_e_re_këtu "
    "jam_i_ri_këtu",
    "ro": "fac_tema fac_tema_despre îmi_fac_tema tema_despre tema_pentru_școală sunt_nouă_aici sunt_nou_aici",
    "el": "η_μάνα_μου μάνα_μου είμαι_καινούρια_εδώ είμαι_καινούριος_εδώ",
    "ru": "начальник начальница начальнику начальства начальство",
    "uk": "мені начальник начальниця начальнику керівництво вранці зранку",
    "tr": "söz_verdim söz_verdik sabah bu_sabah sabahleyin",
    "az": "sabah sabah_dərsə",
    "sl": "vedeti hoče_vedeti zjutraj nova_sem_tukaj nov_sem_tukaj",
    "lv": "esmu_te_jauna esmu_te_jauns",
    "lt": "aš_čia_nauja aš_čia_naujas",
    "et": "vedasin vedasin_kihla vedasime_kihla",
    "ca": "la_mare la_meva_mare la_meva_cosina m_he_apostat euros_que_sí",
    "ar": "امي_تحلف امي_بتحلف امي_حالفة امي_عم_تحلف ماما_بتحلف ماما_كتحلف سوري_عالازعاج سوري_على_الازعاج "
    "سوري_للازعاج ما_حدا_خبرنا وما_حدا_خبرنا حدا_خبرنا محد_علمنا ومحد_علمنا "
    "محدش_قالنا ومحدش_قالنا",
    "ur": "ہوں دس_سال دس_سال_سے میں_ہے میں_ہیں میں_ہوں گود_میں گروپ_میں",
    "hi": "परेशान_कर_रही_हूँ परेशान_कर_रहा_हूँ होमवर्क_कर_रहा_हूँ होमवर्क_कर_रही_हूँ",
    "hi-Latn": "aane_wali aane_wala aane_wali_hai aane_wala_hai jaldi_batao",
    "bn": "এখানে_নতুন আমি_এখানে_নতুন",
    "tl": "mali_daw mali_raw mali_ako mali_daw_ako mali_raw_ako",
    "vi": "gia_đình nhóm_gia_đình ai_đó là_nhất bạn_là_nhất nhất_luôn nhất_quả_đất",
    "id": "makan_siang sebelum_makan_siang lima_puluh lima_ratus lima_ribu saya_baru_di_sini",
    "ms": "saya_baru_kat_sini makan_tengah_hari",
    "sw": "kumi miaka_kumi anaapa jibu_haraka jibu",
    "ha": "da_sauri",
    "am": "መቶ_ብር",
}
_SIGNED: Mapping[str, str] = {"hu": "írhatja_alá írhatjuk_alá írhatom_alá"}
TABLE: Table = {language: {Cue.FILL: words} for language, words in _TOLD.items()} | {
    language: {Cue.SIGN: words} for language, words in _SIGNED.items()
}
