"""Are we there too: whoever has told where they live asks so whether their city signed."""

from bot.rules.words.cues import Cue, Table

_ARE_WE_THERE = {
    "en": "are_we_there are_we_also_there are_we_there_too are_we_there_as_well are_we_in_there are_we_on_there "
    "are_we_among are_we_one_of_them is_that_us do_we_show_up do_we_appear do_we_feature is_it_there is_it_also_there "
    "are_they_there are_we_too",
    "fr": "on_y_est nous_y_sommes y_sommes_nous on_est_dessus on_est_dedans on_figure nous_figurons y_est_on",
    "es": "también_estamos tambien_estamos estamos_también estamos_tambien estamos_ahí estamos_ahi estamos_allí "
    "estamos_alli salimos_ahí salimos_en_eso aparecemos figuramos estamos_nosotros estamos_dentro estamos_ahí_también "
    "estamos_o_no",
    "ca": "també_hi_som hi_som nosaltres_hi_som hi_sortim",
    "gl": "tamén_estamos estamos_aí aparecemos",
    "pt": "também_estamos tambem_estamos estamos_lá estamos_la estamos_aí estamos_nessa a_gente_tá a_gente_está "
    "aparecemos estamos_também constamos",
    "it": "ci_siamo ci_siamo_anche_noi siamo_dentro figuriamo compariamo siamo_lì siamo_tra_loro",
    "ro": "suntem_și_noi suntem_si_noi suntem_acolo suntem_pe_ea apărem_și_noi apărem",
    "de": "sind_wir_auch_da sind_wir_da sind_wir_drin sind_wir_drauf stehen_wir_da tauchen_wir_auf "
    "tauchen_wir_da_auf sind_wir_dort stehen_wir_auch_da",
    "nl": "staan_wij_er_ook_op staan_we_er_ook_op staan_we_erop staan_wij_erop zitten_we_erbij zitten_wij_erbij "
    "zijn_we_er_ook_bij horen_wij_erbij zijn_wij_er_ook_bij staan_wij_er_ook staan_we_er_ook",
    "af": "is_ons_ook_daar is_ons_daar is_ons_daarop is_ons_ook_daarop is_ons_by",
    "sv": "är_vi_med är_vi_också_med finns_vi_med står_vi_där är_vi_där är_vi_med_där",
    "da": "er_vi_med er_vi_også_med står_vi_der er_vi_der står_vi_der_også",
    "nb": "er_vi_med er_vi_også_med står_vi_der er_vi_der står_vi_på_den",
    "is": "erum_við_með erum_við_þar erum_við_líka",
    "fi": "ollaanko_me_mukana ollaanko_mekin olemmeko_me olemmeko_mekin ollaanko_siellä ollaanko_mukana",
    "et": "kas_meie_ka kas_oleme_seal oleme_seal",
    "lv": "vai_mēs_arī mēs_arī_esam esam_tur",
    "lt": "ar_mes_irgi mes_irgi_esame esame_ten",
    "pl": "też_tam_jesteśmy jesteśmy_tam my_też_jesteśmy jesteśmy_też też_jesteśmy czy_my_też jesteśmy_na_niej "
    "my_tam_też",
    "cs": "jsme_tam jsme_tam_taky jsme_tam_i_my my_taky_jsme jsme_tam_také jsme_na_něm",
    "sk": "sme_tam sme_tam_aj_my aj_my_sme sme_na_ňom",
    "sl": "smo_tam smo_tudi_mi smo_zraven smo_na_njem",
    "hr": "jesmo_li_i_mi jesmo_i_mi jesmo_li_tu ima_li_nas ima_i_nas jesmo_li_na_tome smo_li_i_mi",
    "bs": "jesmo_li_i_mi jesmo_i_mi jel_ima_nas ima_li_nas ima_i_nas ima_l_nas",
    "sr": "jesmo_li_i_mi jesmo_i_mi ima_li_nas ima_i_nas ima_nas jel_ima_nas јесмо_ли_и_ми јесмо_и_ми има_ли_нас "
    "има_и_нас јел_има_нас",
    "mk": "и_ние_ли_сме дали_сме_и_ние има_ли_нас нè_има ние_сме_ли",
    "bg": "и_ние_ли_сме там_ли_сме има_ли_ни ние_там_ли_сме",
    "ru": "мы_там мы_там_тоже мы_тоже_там мы_там_есть мы_тоже_есть мы_тоже_в_нём есть_ли_мы мы_есть_там нас_там",
    "uk": "ми_там ми_теж_там ми_там_є ми_теж_є чи_є_ми нас_там",
    "be": "мы_там мы_таксама_там",
    "hu": "mi_is_benne benne_vagyunk rajta_vagyunk mi_is_rajta ott_vagyunk mi_is_ott",
    "sq": "jemi_edhe_ne jemi_edhe_na jemi_aty a_jemi_edhe a_jena_edhe jena_mrena jena_edhe_na a_jemi jemi_brenda",
    "el": "είμαστε_κι_εμείς είμαστε_και_εμείς είμαστε_εκεί είμαστε_μέσα ειμαστε_μεσα ειμαστε_κι_εμεις",
    "tr": "biz_de_var_mıyız biz_var_mıyız biz_de_orada_mıyız biz_de_miyiz biz_de_içinde_miyiz biz_de_varmıyız",
    "az": "biz_də_varıq biz_də_varıqmı biz_də_ordayıq",
    "uz": "biz_ham_bormi biz_ham_bormizmi biz_bormizmi",
    "kk": "біз_де_бармыз_ба біз_бармыз_ба",
    "ka": "ჩვენც_ვართ ჩვენც_იქ_ვართ",
    "hy": "մենք_էլ_կանք մենք_կա՞նք մենք_էլ_ենք",
    "ar": "احنا_كمان_موجودين احنا_موجودين نحن_موجودون نحنا_بينهم احنا_بينهم نحن_بينهم احنا_منهم نحنا_منهم نحن_منهم "
    "احنا_فيها احنا_فيه احنا_كمان_فيها نحنا_كمان احنا_برضو حنا_منهم حنا_معهم نحن_ضمنهم احنا_ضمنهم حتى_حنا "
    "واش_حنا احنا_معاهم نحنا_معهن هل_نحن_موجودون",
    "fa": "ما_هم_هستیم ما_هم_توش_هستیم ما_توش_هستیم ما_هستیم ما_هم_جزوشیم ما_هم_جزوش_هستیم",
    "ur": "ہم_بھی_ہیں کیا_ہم_بھی ہم_بھی_شامل ہم_اس_میں_ہیں ہم_ہیں_اس_میں",
    "ps": "موږ_هم_یو موږ_هم_پکې_یو",
    "ku": "em_jî_hene em_jî_tê_de_ne",
    "he": "גם_אנחנו_שם אנחנו_שם אנחנו_בפנים גם_אנחנו_בפנים אנחנו_ביניהם",
    "hi": "हम_भी_हैं क्या_हम_भी हम_हैं_इसमें हम_भी_इसमें हम_भी_उसमें हम_हैं_उसमें",
    "hi-Latn": "hum_bhi_hain hum_bhi_hai kya_hum_bhi ham_bhi_hain hum_hai_isme hum_bhi_isme",
    "bn": "আমরাও_আছি আমরা_আছি আমরা_কি_আছি আমরাও_কি_আছি আমরাও_কি আমরা_আছি_কি",
    "ne": "हामी_पनि_छौं हामी_छौं हामी_पनि_छौ",
    "mr": "आम्ही_पण_आहोत आम्ही_आहोत आम्हीही_आहोत",
    "pa": "ਅਸੀਂ_ਵੀ_ਹਾਂ ਅਸੀਂ_ਹਾਂ ਕੀ_ਅਸੀਂ_ਵੀ",
    "gu": "અમે_પણ_છીએ અમે_છીએ",
    "ta": "நாங்களும்_இருக்கிறோமா நாங்கள்_இருக்கிறோமா நாங்களும்_இருக்கோமா நாங்க_இருக்கோமா",
    "te": "మేము_కూడా_ఉన్నామా మేం_కూడా_ఉన్నామా మేము_ఉన్నామా",
    "kn": "ನಾವೂ_ಇದ್ದೇವಾ ನಾವು_ಇದ್ದೇವಾ",
    "ml": "ഞങ്ങളും_ഉണ്ടോ ഞങ്ങൾ_ഉണ്ടോ",
    "si": "අපිත්_ඉන්නවද අපි_ඉන්නවද අපිත්_ඉන්නවාද",
    "id": "kita_juga_ada kami_juga_ada kita_ada_juga kami_termasuk kita_termasuk kita_masuk_juga kita_juga_masuk "
    "kami_ada_nggak kita_ada_nggak kita_ada_gak",
    "ms": "kita_pun_ada kami_pun_ada kita_ada_tak kami_ada_tak",
    "tl": "kasama_ba_kami nandiyan_ba_kami kasali_ba_kami andyan_ba_kami kasama_rin_ba_kami",
    "vi": "bọn_mình_có tụi_mình_có chúng_tôi_có chúng_ta_có mình_có_trong_đó có_bọn_mình có_chúng_tôi",
    "th": "เรามีชื่อไหม มีเราไหม เราอยู่ในนั้นไหม",
    "sw": "sisi_pia_tupo na_sisi_tumo na_sisi_tupo tumo tupo sisi_tumo sisi_tupo je_tumo je_tupo tuko_pia",
    "so": "annaguna_ma_ku_jirnaa ma_ku_jirnaa annagu_ma_ku_jirnaa miyaan_ku_jirnaa",
    "am": "እኛም_አለን እኛ_አለን እኛስ_አለን",
    "ti": "ንሕና_ኣለና ንሕናውን_ኣለና",
    "ha": "mu_ma_muna_ciki muna_ciki har_da_mu",
    "yo": "ṣé_àwa_náà àwa_náà_wà",
    "ig": "anyị_onwe_anyị anyị_sokwa anyị_nọ_na_ya",
    "zu": "nathi_sikhona sikhona_nathi sikhona",
    "xh": "nathi_sikhona sikhona_nathi",
    "st": "le_rona_re_teng re_teng",
    "tn": "le_rona_re_teng",
    "ny": "ifenso_tilipo tilipo tili_nawo",
    "lg": "naffe_tulimu naffe_tuliko tulimu",
    "rw": "natwe_turimo turimo",
    "zh": "有我们吗 有没有我们 我们也在里面 我们在里面吗 我们在不在 有我們嗎 有沒有我們 我們也在裡面",
    "ja": "うちもある うちも入って 私たちも入って うちの街もある うちはある",
    "ko": "우리도_있어요 우리도_있나요 우리도_있어 우리도_들어가 우리도_들어가_있나요 저희도_있나요",
}
_ANYBODY_OF_OURS = (
    "do_we_have_anybody do_we_have_anyone do_we_have_someone do_you_have_anyone do_you_have_anybody "
    "do_you_have_someone do_they_have_anyone do_they_have_anybody have_we_got_anyone have_you_got_anyone "
    "have_we_got_anybody have_you_got_anybody"
)
_ON_A_JOURNEY = "are_we_there_yet"
# What they tell of themselves beside it.
_OF_THEMSELVES = {
    "de": "geboren gebürtig",
    "nl": "geboren",
    "ru": "запутался запуталась запутались",
    "uk": "заплутався заплуталась",
}

TABLE: Table = {language: {Cue.SIGN: words} for language, words in _ARE_WE_THERE.items()}
for _language, _words in _OF_THEMSELVES.items():
    TABLE[_language] = {**TABLE[_language], Cue.FILL: _words}
TABLE["en"] = {**TABLE["en"], Cue.WHICH: _ANYBODY_OF_OURS, Cue.ELSE: _ON_A_JOURNEY}
