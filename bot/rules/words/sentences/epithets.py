"""What people call a city in passing, and cheer: capital of the South, bride of the North, queen of hills, go bucks.

The sides in them make no other place of the name beside them.
"""

from bot.rules.words.cues import Cue, Table

_CALLED = {
    "en": "capital_of_the_north capital_of_the_south capital_of_the_east capital_of_the_west pearl_of_the_north "
    "pearl_of_the_south pearl_of_the_east pearl_of_the_orient queen_of_the_hills queen_of_hills queen_of_the_south "
    "queen_of_the_north jewel_of_the_north jewel_of_the_south gem_of_the_south venice_of_the_north "
    "venice_of_the_east paris_of_the_east paris_of_the_orient paris_of_the_north paris_of_the_south "
    "city_of_light city_of_lights city_of_love go_bucks go_hawks go_leafs go_packers go_rams go_lions",
    "ar": "عاصمة_الجنوب عاصمة_الشمال عاصمة_الغرب عاصمة_الشرق عروس_الشمال عروس_الجنوب عروس_البحر عروس_البقاع "
    "عروس_الساحل عروس_النيل عروس_المتوسط عروس_الشرق عروس_الغرب لؤلؤة_الشمال لؤلؤة_الجنوب لؤلؤة_الشرق لؤلؤة_الصحراء "
    "جوهرة_الجنوب جوهرة_الشمال جوهرة_الشرق درة_الشمال بوابة_الجنوب بوابة_الشمال بوابة_الصحراء باب_الجنوب "
    "عروسة_الشمال عروسة_الجنوب",
    "fa": "عروس_شهرها عروس_جنوب مروارید_جنوب پایتخت_جنوب نگین_شمال",
    "ur": "عروس_البلاد شہر_قائد روشنیوں_کا_شہر پھولوں_کا_شہر",
    "hi": "पहाड़ों_की_रानी पूरब_का_पेरिस पूर्व_का_पेरिस रोशनी_का_शहर",
    "bn": "প্রাচ্যের_রানী প্রাচ্যের_ভেনিস প্রাচ্যের_ড্যান্ডি",
    "fr": "capitale_du_nord capitale_du_sud capitale_de_l_est capitale_de_l_ouest perle_du_sud perle_du_nord "
    "perle_de_l_orient venise_du_nord la_ville_lumière ville_lumière capitale_des_gaules allez_les_verts",
    "es": "capital_del_norte capital_del_sur perla_del_sur perla_del_norte perla_del_pacífico perla_del_otún "
    "perla_del_caribe sultana_del_norte sultana_del_valle la_sultana_del_valle reina_del_sur reina_del_norte "
    "venecia_del_norte ciudad_luz ciudad_blanca sucursal_del_cielo",
    "pt": "capital_do_norte capital_do_sul pérola_do_sul pérola_do_norte princesa_do_sul princesa_do_norte "
    "rainha_do_norte veneza_do_norte cidade_luz cidade_invicta",
    "it": "capitale_del_nord capitale_del_sud perla_del_sud perla_del_nord venezia_del_nord regina_del_nord",
    "de": "perle_des_nordens perle_des_südens tor_zum_süden tor_zum_norden venedig_des_nordens hauptstadt_des_nordens "
    "paris_des_ostens paris_des_nordens",
    "nl": "parel_van_het_noorden parel_van_het_zuiden venetië_van_het_noorden hoofdstad_van_het_noorden",
    "pl": "perła_północy perła_południa stolica_północy stolica_południa wenecja_północy",
    "ru": "северная_столица столица_севера столица_юга южная_столица жемчужина_юга жемчужина_севера "
    "северная_венеция венеция_севера культурная_столица",
    "uk": "столиця_півдня перлина_півдня перлина_півночі північна_столиця південна_столиця",
    "tr": "ege_nin_incisi kuzeyin_incisi güneyin_incisi doğunun_incisi batının_incisi kuzeyin_venediği doğunun_paris_i",
    "id": "paris_van_java kota_kembang kota_pahlawan kota_pelajar kota_hujan",
    "ro": "capitala_nordului capitala_sudului perla_nordului perla_sudului micul_paris",
    "sr": "biser_juga biser_severa prestonica_severa бисер_југа",
    "sv": "nordens_venedig nordens_paris västkustens_huvudstad nordens_pärla",
    "ga": "corcaigh_abú abú",
    "el": "νύφη_του_βορρά πρωτεύουσα_του_βορρά νύφη_του_θερμαϊκού",
    "sw": "jiji_la_miamba",
    "vi": "thành_phố_đáng_sống hòn_ngọc_viễn_đông",
    "zh": "东方之珠 東方之珠 东方巴黎 東方巴黎",
}
TABLE: Table = {language: {Cue.FILL: words} for language, words in _CALLED.items()}
