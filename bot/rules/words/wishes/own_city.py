"""Words by which people ask for a city without naming it: did my mayor sign? For each language, how they call it and
how they say that it is on the list. Either alone asks something else: how our city can sign, or who has signed.
"""

from collections.abc import Mapping

MINE: Mapping[str, str] = {
    "en": "my_mayor our_mayor my_city our_city my_town our_town my_governor our_governor my_municipality "
    "our_municipality the_mayor_of_my_city the_mayor_of_my_town where_i_live my_village our_village my_place",
    "ar": "رئيس_بلديتي رئيس_بلديتنا رييس_بلديتي رييس_بلديتنا بلديتي بلديتنا مدينتي مدينتنا عمدة_مدينتي عمدة_مدينتنا "
    "عمدتي عمدتنا محافظ_مدينتي محافظنا محافظتي محافظتنا رئيس_البلدية_عندنا رئيس_بلدية_مدينتي رئيس_بلدية_مدينتنا "
    "رئيس_البلدية_تبعنا رئيس_البلدية_حقنا بلدي_مدينتي ضيعتنا قريتي قريتنا "
    "بلدنا بلدتنا بلدتي ديرتنا ديرتي ضيعتي حومتنا جماعتنا رئيسنا المحافظ_بتاعنا رئيس_المدينة_بتاعنا احنا_موقعين "
    "احنا_ماضيين نحنا_موقعين نحنا_ماضيين حنا_موقعين احنا_موجودين رييس_الجماعة_ديالنا رئيس_الجماعة_ديالنا "
    "المدينة_ديالي المدينة_ديالنا بلديتي_انا امين_مدينتنا والي_مدينتنا محافظنا_انا",
    "fr": "mon_maire notre_maire ma_ville notre_ville ma_commune notre_commune ma_maire",
    "es": "mi_alcalde mi_alcaldesa nuestro_alcalde nuestra_alcaldesa mi_ciudad nuestra_ciudad mi_pueblo mi_municipio",
    "pt": "meu_prefeito minha_prefeita nosso_prefeito minha_cidade nossa_cidade meu_município meu_presidente_da_câmara",
    "de": "mein_bürgermeister meine_bürgermeisterin unser_bürgermeister unsere_bürgermeisterin meine_stadt "
    "unsere_stadt "
    "mein_oberbürgermeister meine_gemeinde unsere_gemeinde",
    "it": "mio_sindaco mia_sindaca nostro_sindaco mia_città nostra_città mio_comune",
    "nl": "mijn_burgemeester onze_burgemeester mijn_stad onze_stad mijn_gemeente",
    "tr": "belediye_başkanım belediye_başkanımız şehrim şehrimiz bizim_başkan benim_başkanım benim_şehrim",
    "ru": "мой_мэр наш_мэр мой_город наш_город моя_мэр",
    "uk": "мій_мер наш_мер моє_місто наше_місто",
    "pl": "mój_burmistrz nasz_burmistrz moje_miasto nasze_miasto mój_prezydent_miasta",
    "fa": "شهردار_من شهردارم شهردار_ما شهردارمان شهر_من شهرم شهر_ما شهرمان",
    "ur": "میرے_میئر میرا_میئر میرا_شہر میرے_شہر ہمارے_میئر ہمارا_شہر",
    "hi": "मेरे_महापौर मेरे_मेयर हमारे_मेयर हमारे_महापौर मेरा_शहर मेरे_शहर हमारा_शहर हमारे_शहर",
    "bn": "আমার_মেয়র আমাদের_মেয়র আমার_শহর আমাদের_শহর",
    "id": "wali_kota_saya walikota_saya wali_kota_kami wali_kotaku walikotaku kota_saya kotaku kota_kami bupati_saya",
    "ms": "datuk_bandar_saya bandar_saya bandar_kami",
    "sw": "meya_wangu meya_wetu mji_wangu mji_wetu jiji_langu jiji_letu",
    "vi": "thị_trưởng_của_tôi thị_trưởng_tôi thành_phố_của_tôi thành_phố_tôi",
    "ko": "우리_시장 우리_시장이 우리_시장님 우리_도시 우리_도시가 내_도시",
    "zh": "我的市长 我的市長 我们市长 我們市長 我们的市长 我們的市長 我的城市 我们的城市 我們的城市",
    "ja": "私の市長 うちの市長 私の街 私の町 うちの街 私たちの市長",
}
SIGNED: Mapping[str, str] = {
    "en": "signed sign endorsed endorse joined join on_the_list on_it on_there listed part_of_it part_of_this in_it",
    "ar": "وقع وقعت موقع موقعة موقعين موقعه في_القائمة علي_القائمة بالقائمة ضمن_القائمة من_الموقعين من_ضمن_الموقعين "
    "انضم انضمت منضمة مضى مضت مشارك مشاركة موقعه ماضي ماضية سينات سينيات سينا صحح صححت باللسته في_اللسته "
    "باللائحة في_اللائحة فاللائحة موجودة موجود معاكم معكم وياكم مضي ماضيين",
    "fr": "a_signé a_t_il_signé a_t_elle_signé signataire sur_la_liste dans_la_liste figure adhéré",
    "es": "firmó firmo ha_firmado firmado en_la_lista está_en_la_lista se_unió se_adhirió",
    "pt": "assinou está_na_lista na_lista aderiu assinado",
    "de": "unterschrieben unterzeichnet auf_der_liste dabei",
    "it": "ha_firmato firmato nella_lista in_lista aderito",
    "nl": "ondertekend getekend op_de_lijst",
    "tr": "imzaladı imzaladı_mı imzalamış imzalamış_mı listede listede_mi imza_attı imza_attı_mı",
    "ru": "подписал подписала в_списке есть_в_списке присоединился",
    "uk": "підписав підписала підписало у_списку в_списку",
    "pl": "podpisał podpisała podpisało na_liście",
    "fa": "امضا_کرده امضا_کرد امضا_کرده_است در_فهرست در_لیست تو_لیست",
    "ur": "دستخط فہرست_میں",
    "hi": "हस्ताक्षर_किए हस्ताक्षर_किया हस्ताक्षर साइन_किया सूची_में",
    "bn": "স্বাক্ষর_করেছেন স্বাক্ষর_করেছে সই_করেছেন তালিকায়",
    "id": "sudah_tanda_tangan tanda_tangan menandatangani sudah_menandatangani ada_di_daftar di_daftar sudah_ikut",
    "ms": "sudah_tandatangan menandatangani dalam_senarai",
    "sw": "amesaini alisaini umesaini imesaini limesaini kwenye_orodha ametia_saini",
    "vi": "đã_ký ký_chưa có_trong_danh_sách trong_danh_sách",
    "ko": "서명했어 서명했나요 서명했습니까 서명했어요 명단에",
    "zh": "签了 簽了 签署了 簽署了 签名了 簽名了 签了吗 在名单 在名單",
    "ja": "署名した 署名しました 署名しています リストに",
}
# Who asks how, or for what to do, asks for the way to sign.
HOW: Mapping[str, str] = {
    "en": "how what_can what_do what_does to_get what_must what_should to_sign to_join to_endorse can_my can_our "
    "could_my could_our "
    "would_my would_our should_my should_our will_my will_our steps",
    "ar": "كيف شلون ازاي كيفاش ماذا_افعل شو_اعمل ايش_اسوي",
    "fr": "comment que_faire veut veux",
    "es": "cómo qué_puedo quiere quiero puede",
    "pt": "como o_que quer quero pode",
    "de": "wie was_kann was_muss will möchte kann",
    "it": "come cosa_posso vuole può",
    "nl": "hoe wat_kan wil kan",
    "tr": "nasıl ne_yapmalı istiyor",
    "ru": "как что_делать хочет может",
    "uk": "як що_робити хоче може",
    "pl": "jak co_zrobić chce może",
    "fa": "چطور چگونه می_خواهد",
    "ur": "کیسے",
    "hi": "कैसे",
    "bn": "কীভাবে কিভাবে",
    "id": "bagaimana cara gimana bisa mau",
    "ms": "bagaimana cara boleh",
    "sw": "jinsi vipi namna anataka",
    "vi": "làm_sao cách thế_nào muốn",
    "ko": "어떻게",
    "zh": "怎么 怎麼 如何 想",
    "ja": "どうやって どうすれば",
}
