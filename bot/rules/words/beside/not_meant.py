"""I don't mean Y, no digo Y, Y demirəm: phrases before a name, or behind it, that say it is not the one asked for.

Single words for "not" are in `denying`. Blanks are "_".
"""

from bot.rules.spelling.folding import fold
from bot.rules.words.beside import indifferent
from bot.rules.words.cues import Cue, Table
from bot.rules.words.phrases import phrases

_BEFORE = {
    "en": "named_after named_for called_after named_after_the_one_in named_after_the_city_of namesake_of "
    "i_always_confuse i_confuse i_keep_confusing i_always_mix_up i_mix_up i_keep_mixing_up always_confuse "
    "i_don_t_mean i_dont_mean i_do_not_mean don_t_mean dont_mean not_talking_about i_m_not_talking_about "
    "im_not_talking_about not_asking_about i_m_not_asking_about im_not_asking_about not_to_be_confused_with "
    "don_t_confuse_with not_confusing_with don_t_mix_up_with i_didn_t_mean i_didnt_mean i_did_not_mean didn_t_mean "
    "didnt_mean i_didn_t_say i_didnt_say i_said_not wasn_t_asking_about wasnt_asking_about as_opposed_to forget "
    "forget_about never_mind it_s_not its_not it_isn_t that_s_not thats_not it_is_not that_is_not this_is_not "
    "not_the_same_as unlike nothing_to_do_with not_like not_to_confuse_with don_t_want not_interested_in no_not",
    "fr": "nommée_d_après nommé_d_après nommée_ainsi_d_après qui_porte_le_nom_de je_confonds je_confonds_toujours "
    "je_ne_parle_pas_de je_parle_pas_de parle_pas_de parle_pas_d "
    "je_ne_veux_pas_dire je_veux_pas_dire je_dis_pas je_ne_dis_pas je_ne_demande_pas je_demande_pas c_est_pas "
    "c_est_pas_à ce_n_est_pas pas_confondre_avec à_ne_pas_confondre_avec ne_pas_confondre_avec et_non_pas et_non "
    "et_pas non_pas pas_à pas_pour surtout_pas pas_la_ville_de rien_à_voir_avec oublie oubliez laisse laissez "
    "laisse_tomber laissons mais_pas",
    "es": "llamada_así_por llamado_así_por que_se_llama_como nombrada_por confundo siempre_confundo me_confundo_con "
    "no_digo no_dije no_quiero_decir no_me_refiero_a no_me_refería_a "
    "no_hablo_de no_estoy_hablando_de no_pregunto_por no_es no_confundir_con no_confundas_con sin_confundir_con y_no "
    "que_no_es no_a no_en olvida olvídate_de nada_que_ver_con no_era no_la_de no_hablamos_de",
    "ca": "no_dic no_em_refereixo_a no_parlo_de no_és i_no no_confondre_amb no_confonguis_amb no_pas",
    "gl": "non_digo non_me_refiro_a non_falo_de non_é e_non",
    "pt": "batizada_em_homenagem_a que_tem_o_nome_de confundo sempre_confundo não_é não_digo não_disse "
    "não_quis_dizer não_quero_dizer não_me_refiro_a "
    "não_falo_de não_falo_do não_estou_falando_de não_tô_falando_de não_to_falando_de não_estou_a_falar_de "
    "não_pergunto_por e_não e_não_em não_confundir_com nada_a_ver_com esquece esqueça não_era não_em nao_e nao_eh "
    "nada_de",
    "it": "che_prende_il_nome_da chiamata_come confondo confondo_sempre non_dico non_parlo_di non_sto_parlando_di "
    "non_intendo non_mi_riferisco_a "
    "non_voglio_dire non_è e_non non_confondere_con da_non_confondere_con non_confonderla_con non_chiedo_di "
    "niente_a_che_vedere_con mica non_a",
    "ro": "numit_după numită_după nu_vorbesc_de nu_vorbesc_despre nu_mă_refer_la nu_zic nu_spun nu_e nu_este și_nu "
    "nu_confunda_cu "
    "a_nu_se_confunda_cu nu_întreb_de",
    "de": "benannt_nach namensvetter_von ich_verwechsle verwechsle_ich ich_verwechsle_immer ich_verwechsel_immer "
    "ich_meine_nicht ich_mein_nicht "
    "meine_nicht meine_ich_nicht ich_rede_nicht_von rede_nicht_von ich_spreche_nicht_von ich_frage_nicht_nach "
    "ich_will_nicht nicht_verwechseln_mit nicht_zu_verwechseln_mit verwechsel_es_nicht_mit bitte_nicht das_ist_nicht "
    "ist_nicht_das und_nicht also_nicht vergiss vergesst es_geht_nicht_um mir_geht_s_nicht_um und_ned und_net statt "
    "anstatt anstelle_von",
    "nl": "genoemd_naar vernoemd_naar ik_verwar ik_verwar_altijd ik_bedoel_niet bedoel_niet niet_te_verwarren_met "
    "niet_verwarren_met "
    "ik_heb_het_niet_over heb_het_niet_over het_gaat_niet_om en_niet dus_niet dat_is_niet het_is_niet "
    "ik_vraag_niet_naar vergeet in_plaats_van",
    "af": "ek_bedoel_nie ek_praat_nie_van en_nie nie_van",
    "sv": "uppkallad_efter uppkallat_efter jag_blandar_ihop jag_menar_inte menar_inte jag_pratar_inte_om "
    "pratar_inte_om inte_att_förväxla_med "
    "och_inte alltså_inte det_är_inte jag_frågar_inte_om förväxla_inte_med strunta_i glöm i_stället_för istället_för",
    "da": "opkaldt_efter jeg_forveksler jeg_mener_ikke mener_ikke jeg_taler_ikke_om jeg_snakker_ikke_om "
    "ikke_at_forveksle_med "
    "og_ikke altså_ikke det_er_ikke glem i_stedet_for",
    "nb": "oppkalt_etter jeg_forveksler jeg_mener_ikke mener_ikke jeg_snakker_ikke_om snakker_ikke_om "
    "ikke_å_forveksle_med og_ikke "
    "altså_ikke det_er_ikke eg_meiner_ikkje og_ikkje glem i_stedet_for",
    "is": "ég_meina_ekki ég_er_ekki_að_tala_um og_ekki það_er_ekki",
    "fi": "en_tarkoita en_tarkoittanut en_puhu en_kysy en_kysynyt en_kysyny ei_siis eikä ei_pidä_sekoittaa ei_ole",
    "et": "ma_ei_mõtle ei_mõtle ma_ei_räägi mitte_segi_ajada ja_mitte see_ei_ole",
    "lt": "neturiu_omenyje neturiu_omeny nekalbu_apie neklausiu_apie ne_apie o_ne nesumaišyti_su nepainioti_su tai_ne",
    "lv": "es_nedomāju nedomāju nerunāju_par nejautāju_par nejaukt_ar un_ne bet_ne tā_nav nevis",
    "pl": "nazwane_na_cześć nazwana_na_cześć mylę zawsze_mylę mylę_z nie_chodzi_mi_o nie_chodzi_o nie_mówię_o "
    "nie_pytam_o nie_mylić_z nie_mam_na_myśli "
    "a_nie ale_nie to_nie tylko_nie nie_o zamiast",
    "cs": "pletu_si nemyslím nemluvím_o neptám_se_na nejde_mi_o nemám_na_mysli neplést_s nepleťte_s a_ne ale_ne "
    "to_není ne_ten místo",
    "sk": "nemyslím nehovorím_o nepýtam_sa_na nejde_mi_o nemám_na_mysli nepliesť_s nemýliť_s a_nie ale_nie to_nie_je "
    "miesto",
    "sl": "ne_mislim ne_govorim_o ne_sprašujem_o ne_gre_mi_za in_ne pa_ne to_ni ni namesto ne_zamenjati_z",
    "hr": "brkam uvijek_brkam ne_mislim_na ne_mislim ne_pričam_o ne_govorim_o ne_pitam_za ne_miješati_s "
    "nemoj_miješati_s i_ne a_ne to_nije nije umjesto ne_brkati_s",
    "bs": "ne_mislim_na ne_mislim ne_pričam_o ne_govorim_o ne_pitam_za ne_miješati_sa a_ne to_nije nije umjesto "
    "nije_to",
    "sr": "brkam бркам мешам ne_mislim_na ne_mislim ne_pričam_o ne_govorim_o ne_pitam_za a_ne to_nije nije umesto "
    "не_мислим_на не_мислим не_причам_о не_говорим_о не_питам_за а_не то_није није уместо не_мешати_са",
    "mk": "не_мислам_на не_зборувам_за не_прашувам_за не_го_мислам а_не тоа_не_е не_е не_мешај_со да_не_се_меша_со "
    "наместо",
    "bg": "нямам_предвид не_говоря_за не_питам_за а_не това_не_е не_е не_бъркай_с да_не_се_бърка_с вместо",
    "ru": "путаю я_путаю вечно_путаю всегда_путаю я_не_про не_про не_о я_не_о я_не_имею_в_виду не_имею_в_виду "
    "имею_в_виду_не не_спрашиваю_про не_говорю_про а_не это_не не_путать_с не_путай_с не_путайте_с не_перепутайте_с "
    "только_не вместо не_тот не_надо не_нужен не_нужна",
    "uk": "плутаю я_плутаю я_не_про не_про не_маю_на_увазі маю_на_увазі_не не_питаю_про не_кажу_про а_не це_не "
    "не_плутати_з не_плутайте_з не_плутай_з тільки_не замість",
    "be": "не_пра я_не_пра а_не гэта_не не_блытаць_з",
    "hu": "nem_a nem_az és_nem de_nem hanem_nem nem_tévesztendő_össze",
    "sq": "nuk_e_kam_fjalën_për s_e_kam_fjalën_për nuk_them nuk_po_them nuk_pyes_për jo_për e_jo dhe_jo por_jo "
    "nuk_është s_është mos_e_ngatërro_me në_vend_të",
    "el": "δεν_εννοώ δεν_λέω δεν_μιλάω_για δε_λέω δε_μιλάω_για δε_ρωτάω_για δεν_ρωτάω_για όχι_για όχι_η όχι_το όχι_ο "
    "όχι_την όχι_τα και_όχι δεν_είναι μη_μπερδεύεις_με αντί_για",
    "ga": "níl_mé_ag_caint_faoi ní_hé ní_hí", "cy": "dim_sôn_am nid_am dim_am ddim",
    "mt": "mhux_qed_ngħid mhux_qed_nitkellem_fuq",
    "id": "lupakan "
    "bukan_yang bukan_maksud_saya maksud_saya_bukan maksudku_bukan saya_tidak_bicara_soal bukannya bukan_kota "
    "jangan_salah_dengan beda_dengan bukan_soal",
    "ms": "lupakan bukan_yang maksud_saya_bukan saya_tak_maksudkan bukannya bukan_bandar jangan_keliru_dengan",
    "jv": "dudu_sing maksudku_dudu dudu", "su": "sanes lain",
    "tl": "hindi_ang hindi_yung hindi_sa di_ko_sinasabi hindi_ko_tinutukoy_ang hindi_ko_sinasabing",
    "ceb": "dili_ang dili_sa",
    "vi": "không_phải_là không_phải_ở chứ_không_phải không_phải tôi_không_nói mình_không_nói không_nói đừng_nhầm_với "
    "không_hỏi",
    "yo": "kì_í_ṣe kìí_ṣe kí_í_ṣe kii_ṣe", "ig": "ọ_bụghị",
    "sw": "achana_na acha_habari_za "
    "simaanishi sizungumzii si_ile_ya sio_ile_ya siulizii na_si na_sio sisemi usichanganye_na siyo",
    "so": "kama_hadlayo kama_jeedo ma_aha ma_ahan", "ha": "ba_ina_nufin ba_ina_maganar ba_wai",
    "ht": "m_pa_pale_de mwen_pa_di se_pa", "eo": "ne_temas_pri mi_ne_parolas_pri",
    "pcm": "forget forget_about leave_matter no_be i_no_mean i_no_talk",
    "ar": "بخلط_بين أخلط_بين اخلط_بين مو مش موش مب مهو مهي مش_قصدي مو_قصدي ما_قصدي مش_قاصد مو_قاصد ما_بقصد ما_اقصد "
    "ما_أقصد لا_اقصد لا_أقصد لا_أعني لا_اعني مش_عن مو_عن مش_بتكلم_عن مابتكلمش_عن ما_عم_احكي_عن مش_بسأل_عن "
    "مو_عم_اسأل_عن ماشي وماشي مشي مهياش ماهياش مهوش ما_هي ماهي وليس وليست ليس ليست مش_مدينة مو_مدينة وليس_مدينة "
    "ولا_أقصد ولا_اقصد مهب مب_عن بدل بدلا_من لا_تخلطوها_مع مهوب مو_مال هسه_مو",
    "he": "אני_לא_מתכוון_ל אני_לא_מתכוונת_ל לא_מתכוון_ל לא_מתכוונת_ל לא_מתכוון לא_מתכוונת רק_לא ולא לא_על "
    "אני_לא_מדבר_על אני_לא_מדברת_על לא_מדבר_על לא_שואל_על לא_שואלת_על זה_לא זאת_לא לא_להתבלבל_עם לא_לבלבל_עם במקום",
    "fa": "نه_اون نه_آن منظورم_نیست نمیگم نمی_گویم با_اشتباه_نشود", "ku": "behsa_nakim ez_nabêjim", "ckb": "نەک نەوەک",
    "th": "ไม่ใช่ ไม่ได้หมายถึง", "lo": "ບໍ່ແມ່ນ", "km": "មិនមែន",
    "zh": "不是 不问 不問 我不问 而不是 并不是 並不是 不是说 不是說 不是指 我没说 我沒說 "
    "别跟我说 別跟我說 别提 別提 先不说 先不說",
    "hi-Latn": "chhodo chodo choro chhoro", "hi": "छोड़ो छोड़िए",
}  # fmt: skip
_BEHIND = {
    "tr": "değilim değiliz degilim degiliz ı_karıştırıyorum i_karıştırıyorum yi_karıştırıyorum yı_karıştırıyorum "
    "ile_karıştırıyorum değil degil "
    "demiyorum demedim kastetmiyorum kastetmedim sormuyorum sormadım sormuyorum_ama değildi diil dil_mi i_demiyorum "
    "ı_demiyorum yi_demiyorum yı_demiyorum i_kastetmiyorum ı_kastetmiyorum yi_kastetmiyorum yı_kastetmiyorum "
    "ile_karıştırma i_sormuyorum ı_sormuyorum yi_sormuyorum yı_sormuyorum yerine",
    "az": "deyiləm deyilem deyilik deyil demirəm demirem demədim demedim nəzərdə_tutmuram soruşmuram sorusmuram yox "
    "demirik",
    "uz": "emasman emasmiz emas demayapman demadim demoqchi_emasman ni_aytmayapman haqida_emas эмас", "tk": "däl",
    "kk": "емеспін емес демеймін демедім туралы_емес айтып_отырған_жоқпын", "ky": "эмесмин эмес дебейм",
    "tt": "түгел", "ba": "түгел",
    "ug": "ئەمەس", "fi": "en_tarkoita en_tarkoittanut en_tarkota ei_tarkoiteta en_kysy en_kysynyt",
    "et": "ma_ei_mõtle ei_mõelnud ei_mõtle",
    "de": "meine_ich_nicht mein_ich_nicht meine_ich_ned nicht_gemeint ist_nicht_gemeint mein_i_ned mein_i_net",
    "nl": "bedoel_ik_niet bedoelde_ik_niet", "sv": "menar_jag_inte menade_jag_inte", "da": "mener_jeg_ikke",
    "nb": "mener_jeg_ikke", "af": "bedoel_ek_nie", "hu": "nem_érdekel t_nem_kérdeztem ra_nem_gondolok re_nem_gondolok",
    "eu": "ez", "en": "is_not_what_i_mean isn_t_what_i_mean is_not_what_i_asked",
    "so": "ma_aha ma_ahan maaha maahan ma_ah kama_hadlayo",
    "hi": "छोड़ो छोड़ो_भाई को_छोड़ो छोड़िए को_छोड़िए रहने_दो रहने_दीजिए हटाओ "
    "से_नहीं से_नही नहीं नही नहीं_बोला नहीं_पूछा नहीं_बोल_रहा नहीं_बोल_रही नहीं_कह_रहा नहीं_कह_रही की_नहीं "
    "का_नहीं वाला_नहीं "
    "वाली_नहीं की_बात_नहीं की_बात_नहीं_कर_रहा की_बात_नहीं_कर_रही नहीं_पूछ_रहा नहीं_पूछ_रही के_बारे_में_नहीं",
    "hi-Latn": "chhodo chodo choro chhoro chhod_do ko_chhodo rehne_do hatao "
    "se_nahi se_nahin nahi nahin nai nhi wala_nahi wali_nahi ki_baat_nahi ki_nahi ka_nahi nahi_bola "
    "nahi_bol_raha "
    "nahi_bol_rahi nahi_pucha nahi_puch_raha",
    "ur": "سے_نہیں نہیں نھیں نہیں_کہا نہیں_پوچھا نہیں_کہہ_رہا کی_بات_نہیں کی_نہیں کا_نہیں والا_نہیں والی_نہیں "
    "کی_بات_نہیں_کر_رہا نئیں",
    "ur-Latn": "se_nahi se_nahin nahi nahin wala_nahi wali_nahi ki_baat_nahi ki_nahi ka_nahi",
    "bn": "থেকে_না থেকে_নয় নয় নয়_কিন্তু নয়তো র_কথা_না র_কথা_বলছি_না এর_কথা_বলছি_না বলি_নাই বলিনি বলছি_না এর_কথা_না",
    "bn-Latn": "noy noi bad_den bad_dao er_kotha_na bolchi_na", "as": "নহয়", "or": "ନୁହେଁ",
    "mr": "राहू_दे राहू_द्या सोड सोडा हून_नाही मधून_नाही नाही नव्हे नको बद्दल_नाही म्हणत_नाही",
    "ne": "बाट_होइन बाट_हैन होइन हैन भनेको_होइन भनेको_हैन",
    "gu": "થી_નહીં માંથી_નહીં નહીં નહિ નથી_કહેતો ની_વાત_નથી", "pa": "ਤੋਂ_ਨਹੀਂ ਨਹੀਂ ਦੀ_ਗੱਲ_ਨਹੀਂ",
    "ta": "இல்லை இல்ல அல்ல இல்லை_ங்க இல்லீங்க ஐ_சொல்லவில்லை கேட்கவில்லை", "te": "కాదు కాదండి గురించి_కాదు",
    "kn": "ಅಲ್ಲ ಅಲ್ವಾ ಬಗ್ಗೆ_ಅಲ್ಲ", "ml": "അല്ല അല്ലാട്ടോ അല്ലാ", "si": "නෙවෙයි නෙමෙයි නොවේ නෙවේ",
    "ka": "არა კი_არა არ_ვგულისხმობ ზე_არ_ვამბობ", "hy": "չէ ը_չէ ի_մասին_չէ չեմ_ասում ն_չէ",
    "am": "አይደለም ሳይሆን አላልኩም ማለቴ_አይደለም", "ti": "ኣይኮነን ዘይኮነ", "my": "မဟုတ်ဘူး မဟုတ် မဟုတ်ဘဲ",
    "mn": "биш ийг_биш ыг_биш хэлээгүй",
    "ja": "とよく間違える とよく混同する と間違えやすい じゃなくて ではなく ではなくて じゃなく じゃない じゃないよ "
    "じゃないです ではない ではないです のことじゃない のことじゃなくて のことではなく のことではなくて "
    "のほうじゃなくて のほうではなく の方じゃなくて の方ではなく でなく でなくて とは違う とは別 とは別の",
    "ko": "헷갈려 헷갈려요 헷갈리는데 말고 말고요 아니고 아니고요 아니라 아니에요 아닙니다 이아니라 가아니라 "
    "이_아니라 가_아니라 이_아니고 가_아니고 아닌 아님 얘기가_아니라 말하는_게_아니라",
    "zh": "我总搞混 总搞混 我老搞混 老是搞混 搞混 弄混 我总分不清 分不清 除外 不算",
    "fa": "نیستم نیستیم نه نیست رو_نمیگم را_نمیگم رو_نمی_گم رو_نگفتم را_نمی_گویم منظورم_نیست رو_نپرسیدم منظورم_نبود",
    "ku": "nabêjim", "ps": "نه نه_وایم", "sd": "نه نہ",
}  # fmt: skip
_EVEN = {
    "en": "not_just not_only why_not not_even", "fr": "pas_seulement pas_que pourquoi_pas même_pas pas_même",
    "es": "no_solo no_sólo no_solamente por_qué_no ni_siquiera ni", "ca": "no_només ni_tan_sols ni",
    "gl": "nin_sequera", "pt": "não_só não_apenas por_que_não porque_não nem_sequer nem_mesmo nem",
    "it": "non_solo non_soltanto perché_non nemmeno neanche neppure", "ro": "nu_doar nu_numai nici_măcar nici",
    "de": "nicht_nur ned_nur warum_nicht wieso_nicht nicht_einmal nicht_mal nichmal nicht_mehr_mal net_emal",
    "nl": "niet_alleen niet_enkel waarom_niet niet_eens zelfs_niet", "af": "nie_eens",
    "sv": "inte_bara varför_inte inte_ens", "da": "ikke_bare ikke_kun hvorfor_ikke ikke_engang ikke_en_gang",
    "nb": "ikke_bare ikke_kun hvorfor_ikke ikke_engang ikke_en_gang", "is": "ekki_einu_sinni",
    "fi": "ei_vain ei_pelkästään ei_edes", "et": "isegi_mitte mitte_isegi", "lt": "net_ne", "lv": "pat_ne",
    "pl": "nie_tylko dlaczego_nie nawet_nie ani", "cs": "nejen proč_ne ani", "sk": "nielen ani", "sl": "niti niti_ne",
    "hr": "ne_samo čak_ni ni niti", "bs": "ne_samo čak_ni ni niti", "sr": "ne_samo не_само čak_ni ni чак_ни ни",
    "mk": "не_само дури_ни ни", "bg": "не_само дори_не нито", "ru": "не_только почему_не даже_не",
    "uk": "не_тільки не_лише чому_не навіть_не", "be": "нават_не", "hu": "nem_csak miért_nem még_csak_nem",
    "sq": "jo_vetëm as as_edhe", "el": "όχι_μόνο ούτε ούτε_καν",
    "ar": "ليس_فقط مش_بس مو_بس موش_بس ليش_مو ليش_مش ليه_مش لماذا_ليس حتى ولا_حتى حتى_لا", "he": "לא_רק אפילו_לא",
    "fa": "حتی_نه حتی", "id": "bukan_hanya bukan_cuma tidak_hanya bahkan_bukan", "tl": "hindi_lang kahit",
    "sw": "si_tu sio_tu hata hata_si", "vi": "không_chỉ thậm_chí_không", "zh": "不仅 不只 不仅仅 甚至不是",
}  # fmt: skip
# Is it not on the list? Of the name before these is asked all the same.
_ASKING = {
    "tr": "değil_mi degil_mi değil_miydi değil_miymiş dimi değil_mi_ya", "az": "deyilmi deyil_mi",
    "uz": "emasmi emas_mi", "tk": "dälmi", "kk": "емес_пе", "ky": "эмеспи", "tt": "түгелме",
    "hi": "नहीं_है_क्या नहीं_क्या नहीं_है_न नहीं_ना", "hi-Latn": "nahi_kya nahi_hai_kya nahi_na",
    "ur": "نہیں_کیا نہیں_ہے_کیا", "bn": "নয়_কি", "ja": "じゃないの じゃないですか ではないですか",
    "ko": "아니에요 아닌가요 아닌가 아니야 아닙니까", "mn": "биш_үү", "fa": "نیست نه_مگه", "ta": "இல்லையா அல்லவா",
    "te": "కాదా", "kn": "ಅಲ್ಲವೇ ಅಲ್ವಾ", "ml": "അല്ലേ", "si": "නැද්ද", "am": "አይደለም_እንዴ", "my": "မဟုတ်ဘူးလား",
}  # fmt: skip
# Behind "not" these say that somebody only wonders: not sure if it was Arusha.
SURE = frozenset(
    map(
        fold,
        "sure certain seguro segura certeza sicher sûr sûre sicuro sicura zeker säker sikker pewien pewna siguran "
        "sigurna sigurno sigur sigurt уверен уверена певен певна сигурен сигурна emin متاكد متاكده مطمئن یقین पक्का "
        "নিশ্চিত yakin pasti uhakika varma biztos biztosan jistý jistá istý σίγουρος σίγουρη jist".split(),
    )
)
NOT_MEANT_BEFORE, NOT_MEANT_BEHIND = phrases(_BEFORE, indifferent.BEFORE), phrases(_BEHIND, indifferent.BEHIND)
NOT_EVEN, ASKED_ALL_THE_SAME = phrases(_EVEN), phrases(_ASKING)
_UNSPACED = frozenset({"ja", "ko", "zh", "th", "lo", "km", "my"})  # where a phrase has to be known to be cut out
_TABLES = (_BEFORE, _BEHIND, indifferent.BEFORE, indifferent.BEHIND)
TABLE: Table = {
    language: {
        Cue.FILL: " ".join(
            one for table in _TABLES for one in table.get(language, "").split() if "_" in one or language in _UNSPACED
        )
    }
    for language in sorted(frozenset[str]().union(*_TABLES))
}
