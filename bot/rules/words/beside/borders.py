"""At the Polish border, on the banks of, at the foot of: so a place is said to lie beside a country, river or mountain.

Words before the name or behind it; blanks are "_".
"""

from bot.rules.words.phrases import phrases

_BEFORE = {
    "en": "border_with border_to border_of frontier_with shores_of shore_of banks_of bank_of foot_of on_the_river "
    "on_river on_lake on_the mouth_of overlooking slopes_of across_from",
    "fr": "frontière_avec frontière_de la_frontière frontière_du rives_de rive_de bord_de bord_du bords_de bords_du "
    "pied_de pied_du au_bord_de au_bord_du",
    "es": "frontera_con frontera_de la_frontera orillas_de orillas_del pie_de pie_del a_orillas_de a_orillas_del "
    "faldas_de",
    "ca": "frontera_amb la_frontera vora_de peu_de peus_de", "gl": "fronteira_con beira_do beira_da",
    "pt": "fronteira_com fronteira_de a_fronteira margens_de margens_do margem_do beira_do pé_do sopé_do às_margens_do",
    "it": "confine_con confine_di il_confine rive_di rive_del riva_al sponde_del piedi_del ai_piedi_del",
    "ro": "granița_cu frontiera_cu malul malurile poalele",
    "de": "grenze_zu grenze_nach grenze_mit an_der ufer_der ufer_des fuß_des fuß_der am_ufer_der am_fuß_des",
    "nl": "grens_met aan_de oever_van oevers_van voet_van", "sv": "gränsen_mot gränsen_till vid_foten_av stranden_av",
    "da": "grænsen_til ved_foden_af", "nb": "grensa_til grensen_til ved_foten_av",
    "pl": "granicy_z granica_z nad u_stóp brzegiem", "cs": "hranic_s hranici_s na_břehu u_hranic_s úpatí",
    "sk": "hranici_s na_brehu úpätí", "hr": "granici_s granice_s na_obali podno", "bs": "granici_s na_obali podno",
    "sr": "granici_sa granici_s na_obali na_obalama podno граници_са на_обали", "mk": "границата_со на_брегот_на",
    "bg": "границата_с на_брега_на на_брега", "ru": "границе_с границы_с на_берегу на_берегах у_подножия",
    "uk": "кордоні_з на_березі біля_підніжжя", "sq": "kufirin_me kufi_me brigjet_e rrëzë",
    "el": "σύνορα_με όχθες_του στις_όχθες_του πρόποδες_του", "sw": "mpaka_wa mpaka_na mpakani_na chini_ya_mlima",
    "id": "perbatasan_dengan perbatasan tepi_sungai kaki_gunung", "tl": "paanan_ng hangganan_ng",
    "ar": "حدود_مع حدود على_حدود سفح على_ضفاف ضفاف قرب_حدود", "fa": "مرز کرانه دامنه", "he": "גבול_עם גבול גדות",
    "so": "xudduudda", "ha": "iyaka_da", "vi": "biên_giới",
}  # fmt: skip
_BEHIND = {
    "en": "border s_border frontier line", "de": "grenze grenzgebiet", "nl": "grens", "sv": "gränsen gräns",
    "da": "grænsen grænse", "nb": "grensa grensen", "fi": "rajalla rajan", "et": "piiri piiril", "hu": "határ határnál "
    "határon partján lábánál", "tr": "sınırında sınırındaki sınırı kıyısında kıyısındaki eteğinde eteklerinde",
    "az": "sərhədində sərhədi sahilində", "pl": "granicy granica", "cs": "hranici hranice hranic", "sk": "hranici",
    "ru": "границе границы", "uk": "кордоні кордону", "hr": "granici", "sr": "granici граници", "bs": "granici",
    "hi": "सीमा_पर सीमा बॉर्डर", "ur": "سرحد_پر سرحد بارڈر", "bn": "সীমান্তে সীমান্ত", "ja": "国境 との国境 川沿い 湖畔",
    "ko": "국경 강변", "zh": "边境 边界 河畔 江边", "ka": "საზღვართან", "hy": "սահմանին", "ta": "எல்லை எல்லையில்",
    "eu": "mugan muga", "lt": "pasienyje", "lv": "pierobežā robežas",
}  # fmt: skip
# Behind these a city's name is rather a country's: مراکش is Marrakesh, and Morocco in Persian.
_CAPITAL_OF = {
    "fa": "پایتخت مرکز",
    "ar": "عاصمة",
    "en": "capital_of",
    "fr": "capitale_du capitale_de",
    "ur": "دارالحکومت",
}
CAPITAL_OF = phrases(_CAPITAL_OF)
BORDER, BORDER_BEHIND = phrases(_BEFORE), phrases(_BEHIND)
