"""Did it really do something, or only sign? What was done at all, in the order in which each language says it.

These words ask what a city does, though none of them is a word for what.
"""

from bot.rules.words.cues import Cue, Table

_CAME = {  # what came of it
    "en": "what_came_of_it what_came_of_that what_has_come_of_it what_s_come_of_it what_came_out_of_it what_changed "
    "what_s_changed what_has_changed anything_changed changed_anything what_s_happened_since what_happened_since "
    "what_happened_after",
    "de": "was_ist_daraus_geworden was_kam_dabei_raus was_hat_sich_geändert was_hat_sich_getan was_ist_passiert",
    "fr": "ça_a_donné_quoi qu_est_ce_que_ça_a_donné qu_est_ce_qui_a_changé ça_a_changé_quoi",
    "es": "en_qué_quedó qué_cambió qué_ha_cambiado qué_pasó_después qué_resultó",
    "pt": "no_que_deu o_que_mudou deu_em_quê deu_em_quê_isso", "it": "cosa_è_cambiato che_cosa_è_cambiato "
    "cosa_ne_è_venuto cosa_ne_è_uscito", "nl": "wat_is_ervan_gekomen wat_is_er_veranderd wat_heeft_het_opgeleverd",
    "pl": "co_z_tego_wyszło co_się_zmieniło", "cs": "co_z_toho_bylo co_se_změnilo", "ru": "что_из_этого_вышло "
    "что_изменилось", "uk": "що_з_цього_вийшло що_змінилося", "sr": "šta_je_od_toga_bilo šta_se_promenilo",
    "tr": "ne_değişti sonra_ne_oldu", "ar": "شو_تغير ايش_تغير شنو_تبدل ايه_اللي_اتغير ماذا_تغير", "fa": "چی_عوض_شد "
    "چی_تغییر_کرد", "hi": "क्या_बदला उससे_क्या_हुआ", "ur": "کیا_بدلا اس_سے_کیا_ہوا", "bn": "কী_বদলেছে কি_বদলেছে "
    "তাতে_কী_হলো", "id": "apa_yang_berubah hasilnya_apa", "vi": "có_gì_thay_đổi "
    "thay_đổi_gì", "sw": "kimebadilika_nini "
    "nini_kimebadilika", "tl": "ano_ang_nagbago anong_nagbago", "ko": "뭐가_달라졌어 뭐가_바뀌었어 뭐가_달라졌나요",
    "ja": "何が変わった 何が変わったの", "zh": "有什么变化 有啥变化 改变了什么", "th": "มีอะไรเปลี่ยน "
    "อะไรเปลี่ยนไป", "ro": "ce_s_a_schimbat "
    "ce_a_ieșit", "sq": "çfarë_ka_ndryshuar çka_ndryshoi", "el": "τι_άλλαξε", "hu": "mi_változott mi_lett_belőle",
    "sv": "vad_har_hänt vad_blev_det_av", "he": "מה_השתנה מה_יצא_מזה",
}  # fmt: skip
_DID = {
    "en": "done_anything do_anything did_anything doing_anything done_something do_something did_something "
    "doing_something do_smth done_smth did_smth done_nothing do_nothing did_nothing actually_do actually_did "
    "actually_done actually_doing",
    "de": "etwas_gemacht etwas_getan etwas_unternommen irgendwas_gemacht irgendetwas_gemacht überhaupt_was_gemacht",
    "nl": "iets_gedaan echt_gedaan wat_gedaan", "af": "iets_gedoen", "sv": "gjort_något gjort_nåt",
    "da": "gjort_noget", "nb": "gjort_noe", "no": "gjort_noe", "is": "gert_eitthvað",
    "fr": "fait_quelque_chose fait_qqch fait_qqchose fait_un_truc vraiment_fait",
    "es": "hizo_algo hicieron_algo hace_algo hacen_algo hecho_algo ha_hecho_algo han_hecho_algo hizo_de_verdad",
    "pt": "fez_alguma_coisa fez_mesmo_alguma_coisa fizeram_alguma_coisa fez_algo fizeram_algo feito_alguma_coisa "
    "feito_algo faz_alguma_coisa fizeram_o_que fez_o_que faz_o_que fazem_o_que",
    "it": "fatto_qualcosa fatto_davvero_qualcosa fa_qualcosa fanno_qualcosa combinato_qualcosa",
    "ca": "fet_alguna_cosa fa_alguna_cosa", "gl": "fixo_algo fixeron_algo", "ro": "făcut_ceva face_ceva",
    "ru": "что_то_сделал что_то_сделала что_то_сделали что_нибудь_сделал что_нибудь_сделала что_нибудь_сделали",
    "uk": "щось_зробив щось_зробила щось_зробили зробив_щось зробило_щось зробили_щось зробила_щось",
    "pl": "coś_zrobił coś_zrobiła coś_zrobiło coś_zrobiły coś_zrobili zrobił_coś zrobiła_coś zrobiło_coś zrobiły_coś",
    "cs": "něco_udělal něco_udělala něco_udělalo udělal_něco udělala_něco udělalo_něco", "sk": "niečo_urobil "
    "niečo_urobila niečo_urobilo urobil_niečo urobila_niečo", "sl": "kaj_naredil kaj_naredila naredil_kaj "
    "naredila_kaj",
    "hr": "nešto_napravio nešto_napravila napravio_nešto napravila_nešto napravilo_nešto učinio_nešto učinila_nešto",
    "sr": "nešto_uradio nešto_uradila uradio_nešto uradila_nešto uradilo_nešto нешто_урадио нешто_урадила "
    "урадио_нешто "
    "урадила_нешто урадили_нешто uradili_nešto", "bs": "nešto_uradio nešto_uradila uradio_nešto uradila_nešto "
    "uradilo_nešto", "mk": "направи_нешто нешто_направи направило_нешто направија_нешто",
    "bg": "направи_нещо нещо_направи направили_нещо направило_нещо", "sq": "bërë_diçka bëri_diçka",
    "el": "έκανε_κάτι έκαναν_κάτι κάνει_κάτι", "hu": "tett_valamit csinált_valamit tettek_valamit csináltak_valamit",
    "fi": "tehnyt_jotain teki_jotain tehnyt_mitään", "et": "teinud_midagi",
    "lt": "padarė_ką_nors ką_nors_padarė", "lv": "izdarījis_kaut_ko kaut_ko_izdarījis kaut_ko_darījusi",
    "tr": "bir_şey_yaptı bir_şey_yaptı_mı bi_şey_yaptı bi_şey_yaptı_mı birşey_yaptı birşey_yaptı_mı bişey_yaptı_mı "
    "bir_şey_yapıyor bir_şey_yapıyor_mu bir_şeyler_yaptı_mı bir_şey_yapmış_mı", "az": "bir_şey_etdi bir_şey_etdimi "
    "nəsə_etdi nəsə_edib", "ar": "عملت_شي عملت_شيء عمل_شي عملوا_شي عملوا_شيء عملت_حاجة عمل_حاجة عملوا_حاجة "
    "سوت_شي سوى_شي سووا_شي فعلت_شيئا فعلت_شيئًا عملت_إشي عملوا_إشي دارت_شي_حاجة دارو_شي_حاجة",
    "he": "עשתה_משהו עשה_משהו עשו_משהו", "fa": "کاری_کرده کاری_کرد کاری_کردن کاری_کردند کاری_کرده‌اند کار_خاصی_کرده",
    "ur": "کچھ_کیا کچھ_کیا_بھی کچھ_کیا_ہے کیا_کیا کیا_کیا_ہے کیا_کیا_کیا", "hi": "कुछ_किया कुछ_किया_भी कुछ_किया_है "
    "किया_क्या किया_क्या_है क्या_किया क्या_किया_है करते_क्या_हैं करता_क्या_है कर_क्या_रहा_है",
    "hi-Latn": "kuch_kiya kuch_kiya_bhi kya_kiya kiya_kya kya_kiya_hai kiya_kya_hai kuch_kiya_hai",
    "ur-Latn": "kuch_kiya kya_kiya kiya_kya", "mr": "काही_केलं काही_केले काय_केलं काय_केले केलं_काय केले_काय",
    "gu": "કંઈ_કર્યું કઈ_કર્યું શું_કર્યું કર્યું_શું", "pa": "ਕੁਝ_ਕੀਤਾ ਕੀ_ਕੀਤਾ ਕੀਤਾ_ਕੀ ਕੁਝ_ਕੀਤਾ_ਵੀ",
    "bn": "কিছু_করেছে কিছু_করছে কিছু_করলো কী_করেছে করেছে_কী করছে_কী কিছু_করেছে_কি করেছেটা_কী করলটা_কী",
    "ne": "केही_गर्यो केही_गर्‍यो के_गर्यो के_गर्‍यो गर्‍यो_के", "si": "මොනවද_කළේ මොනවද_කරේ මොනවහරි_කළාද",
    "ta": "ஏதாவது_செஞ்சுதா ஏதாவது_செய்ததா என்ன_செஞ்சது செஞ்சது_என்ன என்ன_பண்ணுச்சு என்ன_செய்தது ஏதாச்சும்_பண்ணுச்சா",
    "te": "ఏమైనా_చేసిందా ఏం_చేసింది చేసిందేంటి ఏదైనా_చేసిందా", "kn": "ಏನಾದರೂ_ಮಾಡಿದೆಯಾ ಏನು_ಮಾಡಿದೆ ಏನ್_ಮಾಡ್ತು",
    "ml": "എന്തെങ്കിലും_ചെയ്തോ എന്ത്_ചെയ്തു എന്താ_ചെയ്തത് ചെയ്തത്_എന്താ", "dv": "ކޮންކަމެއްތޯ_މިކަމުގައި_ކުރީ "
    "ކޮންކަމެއްތޯ_ކުރީ ކީއްކޮށްފައިވަނީ ކޮންކަމެއް_ކުރީ ކޮންކަމެއްތޯ_ކޮށްފައިވަނީ",
    "id": "ngelakuin_sesuatu melakukan_sesuatu berbuat_sesuatu ngapain_aja beneran_ngapain melakukan_apa "
    "ngelakuin_apa bikin_apa", "ms": "buat_apa_apa buat_sesuatu buat_apa", "vi": "làm_được_gì làm_gì_thật làm_gì_chưa "
    "có_làm_gì thực_sự_làm_gì", "tl": "may_ginawa_ba ginawa_ba_talaga may_nagawa may_nagawa_ba",
    "sw": "walifanya_chochote wamefanya_chochote wamefanya_lolote imefanya_lolote imefanya_chochote limefanya_nini "
    "imefanya_nini wamefanya_nini",
    "zh": "做了些什么 做了些啥 干了些什么 干了些啥 做些什么 干了什么 后来呢做了什么 到底做了什么 到底做了啥 "
    "到底干了啥 做了啥 干了啥 做过什么 做什么了 "
    " 做咗乜 做咗咩 做過什麼 做了甚麼",
    "ja": "何してるの 何してる 何をしてるの 何をしている 何をしていますか 何したの 何をしたの 何をしましたか "
    "実際何した 実際何を 実際に何を 本当に何か",
    "ko": "뭔가_했 실제로_뭐_했 실제로_뭘_했 뭐라도_했 뭘_한 뭐_한_거",
    "th": "ทำอะไรจริง ทำอะไรจริงๆ ทำอะไรบ้าง ได้ทำอะไร", "so": "wax_ma_qabatay maxay_qabatay", "am": "ምን_ሰራ ምን_ሠራ ምን_አደረገ",
    "ha": "me_ya_yi me_suka_yi", "yo": "kí_ni_wọ́n_ṣe", "ig": "gịnị_ka_ha_mere",
}  # fmt: skip
_ASKED = {language: f"{_DID.get(language, '')} {_CAME.get(language, '')}" for language in _DID | _CAME}
TABLE: Table = {language: {Cue.DO: words, Cue.WHAT: words} for language, words in _ASKED.items()}
