"""Regions that are no first-level ones: what people call them, and what they are made of. Commas part the names.

Some are several regions (New England), some a part of one (the Bay Area), some both; others have nobody on the list and
stand here so that no place elsewhere is meant by their name. Their codes begin with the country's.
"""

from bot.rules.words.places.declined import forms

# Of the first-level regions these are made of; "" is what has no region, as Berlin.
PARTS = {
    "BE-VLG": "BE-VAN BE-VBR BE-OVL BE-WVL BE-LIM",
    "BE-WAL": "BE-WBR BE-WHT BE-WLG BE-WLX BE-WNA",
    "BR-northeast": "BR-AL BR-BA BR-CE BR-MA BR-PB BR-PE BR-PI BR-RN BR-SE",
    "CA-maritimes": "CA-NB CA-NS CA-PE",
    "CA-prairies": "CA-AB CA-MB CA-SK",
    "CZ-moravia": "CZ-64 CZ-71 CZ-72 CZ-80",
    "DE-east": "DE-BB DE-MV DE-SN DE-ST DE-TH",
    "DE-ruhr": "DE-NW",
    "FR-alsace": "FR-GES",
    "GB-HAM": "GB-ENG",
    "IE-D": "IE-L",
    "PK-kashmir": "PK-JK",
    "US-bay-area": "US-CA",
    "US-midwest": "US-IL US-IN US-IA US-KS US-MI US-MN US-MO US-NE US-ND US-OH US-SD US-WI",
    "US-new-england": "US-CT US-ME US-MA US-NH US-RI US-VT",
    "US-northeast": "US-CT US-ME US-MA US-NH US-RI US-VT US-NJ US-NY US-PA",
    "US-pacific-northwest": "US-OR US-WA",
    "US-south": "US-AL US-AR US-FL US-GA US-KY US-LA US-MS US-NC US-SC US-TN US-TX US-VA",
    "US-deep-south": "US-AL US-GA US-LA US-MS US-SC",
    "US-west-coast": "US-CA US-OR US-WA",
    "US-carolinas": "US-NC US-SC",
    "US-rockies": "US-CO US-ID US-MT US-NV US-UT US-WY",
}

# Of these parts what lies between so many degrees: south, west, north, east.
BOXES = {
    "DE-ruhr": (51.35, 6.5, 51.75, 7.95),
    "FR-alsace": (47.4, 6.85, 49.1, 8.25),
    "GB-HAM": (50.7, -1.75, 51.35, -0.85),
    "IE-D": (53.2, -6.5, 53.65, -5.95),
    "US-bay-area": (36.9, -123.2, 38.6, -121.4),
}

NAMES = {
    "BR-northeast": "nordeste brasileiro, Nordeste do Brasil, Brazilian Northeast, nordestina, nordestinas, "
    "nordestinos",
    "CA-maritimes": "the Maritimes, Maritime provinces, provinces maritimes",
    "CA-prairies": "the Prairies, Canadian Prairies, Prairie provinces",
    "CZ-moravia": "Morava, Moravia, Mähren, Moravie, Моравия, Morawy, Morawach, "
    + ", ".join(forms("cs:moravsk de:mährisch ru:моравск pl:morawsk sr:moravsk =:Moravian,Moravě,مورافيا")),
    "DE-east": "Ostdeutschland, East Germany, Eastern Germany, neue Bundesländer, neuen Bundesländer, "
    "neuen Bundesländern, Allemagne de l’Est, Alemania Oriental, Germania Est, Восточной Германии, Oost-Duitsland, "
    "ostdeutsche, ostdeutschen, ostdeutscher, ألمانيا الشرقية",
    "DE-ruhr": "Ruhrgebiet, Ruhrpott, Ruhr area, the Ruhr, Ruhr region, Ruhr valley, Ruhrgebied, région de la Ruhr, "
    "Ruhrstädte, Ruhrstädten, Ruhrgebietsstädte, Ruhrgebietsstädten, cuenca del Ruhr, bacino della Ruhr, "
    "Рурская область, Рурской области, Рурского "
    "региона, Рур, Zagłębie Ruhry, Zagłębiu Ruhry, Ruhr bölgesi, منطقة الرور, الرور, ルール地方, 鲁尔区, 루르 지방",
    "FR-alsace": "Alsace, Elsass, Elsaß, Elzas, Alsacia, Alsazia, Alsácia, Эльзас, Эльзасе, Elzász, Alzacja, Alzacji, "
    "Alsasko, الألزاس, アルザス, 阿尔萨斯, 알자스, alsacien, alsaciens, alsacienne, alsaciennes, Alsatian, "
    "elsässische, "
    "elsässischen, alsaciano, alsacianos, alsaciana, alsacianas, эльзасские, эльзасских",
    "GB-HAM": "Hampshire England, Hampshire UK, Hants, County of Hampshire, Hampshire",
    "HR-dalmatia": "Dalmacija, Dalmaciji, Dalmacije, Dalmatia, Dalmatien, Dalmatie, Dalmazia, Далмация, Далмации, "
    + ", ".join(forms("sr:dalmatinsk sc:далматинск =:Dalmatian,دالماسيا ru:далматинск")),
    "HR-slavonia": "Slavonija, Slavoniji, Slavonije, Slavonia, Slawonien, "
    + ", ".join(forms("sr:slavonsk sc:славонск")),
    "HR-istria": "Istra, Istria, Istrien, " + ", ".join(forms("sr:istarsk sc:истарск")),
    "IE-M": "Munster Ireland, Cúige Mumhan, gCúige Mumhan, Munster province, province of Munster",
    "IE-L": "Cúige Laighean, gCúige Laighean",
    "IE-C": "Cúige Chonnacht, gCúige Chonnacht",
    "IE-U": "Cúige Uladh, gCúige Uladh",
    "IE-D": "County Dublin, Co Dublin, Co. Dublin, Contae Bhaile Átha Cliath, comté de Dublin, Grafschaft Dublin",
    "IT-BZ": "Südtirol, South Tyrol, Alto Adige, Alto-Adige, dell'Alto Adige, Haut-Adige, Tirol del Sur, Zuid-Tirol, "
    "Южный Тироль, Южном Тироле, Tyrol Południowy, Südtiroler, sudtirolesi, sudtirolese, South Tyrolean, "
    "Jižní Tyrolsko, "
    "جنوب تيرول",
    "PK-kashmir": "Azad Kashmir, AJK, آزاد کشمیر, पाकिस्तानी कश्मीर",
    "IN-kashmir": "Kashmir, کشمیر, कश्मीर, কাশ্মীর, كشمير, Kaschmir, Cachemire, Cachemira, Кашмир, Kashmiri",
    "RO-transilvania": "Transilvania, Transylvania, Ardeal, Ardealul, Ardealului, Transsilvanien, Siebenbürgen, "
    "Siebenbürger, Transylvanie, Erdély, Erdélyben, Erdélyi, erdélyiek, Трансильвания, Трансильвании, Transilvânia, "
    "Transylwania, Erdel, ترانسيلفانيا, ardelene, ardelean, ardelenești, transilvănene, transilvane, siebenbürgische, "
    "siebenbürgischen, Transylvanian, трансильванские",
    "RO-moldova": "Moldova românească, Moldova din România",
    "RO-banat": "Banat, Banatul, Bánság",
    "RO-dobrogea": "Dobrogea, Dobruja",
    "US-bay-area": "Bay Area, the Bay Area, SF Bay Area, San Francisco Bay Area, San Francisco Bay, área de la bahía, "
    "área de la bahía de San Francisco, baie de San Francisco, Область залива Сан-Франциско, 湾区, 旧金山湾区, "
    "舊金山灣區, サンフランシスコ・ベイエリア, ベイエリア, منطقة خليج سان فرانسيسكو, 베이 에어리어",
    "US-midwest": "Midwest, the Midwest, Mid West, Mid-West, Midwestern, American Midwest, Medio Oeste, "
    "Mittlerer Westen, "
    "Mittleren Westen, Midwest américain, Medio Oeste americano, Средний Запад США, Среднем Западе США, الغرب الأوسط "
    "الأمريكي, 美国中西部",
    "US-new-england": "New England, New Englander, Nueva Inglaterra, Nouvelle-Angleterre, Neuengland, Nova Inglaterra, "
    "Nuova Inghilterra, Новая Англия, Новой Англии, Nowa Anglia, Nowej Anglii, نيو إنجلاند, نيو انغلاند, "
    "新英格兰, ニューイングランド, 뉴잉글랜드",
    "US-northeast": "US Northeast, Northeastern United States, American Northeast",
    "US-pacific-northwest": "Pacific Northwest, PNW, the PNW, Pacific North West, noroeste del Pacífico",
    "US-south": "American South, US South, Southern US, Southern United States, the American South, "
    "US southern states, Südstaaten, sur de Estados Unidos, sud des États-Unis",
    "US-deep-south": "Deep South, the Deep South",
    "US-west-coast": "US West Coast, West Coast, American West Coast, the West Coast, côte ouest américaine, "
    "costa oeste "
    "de Estados Unidos, Westküste der USA",
    "US-carolinas": "the Carolinas, Carolinas",
    "US-rockies": "Rocky Mountain states, Mountain West, Mountain states",
    "UA-galicia": "Галичина, Галичині, Галичини, galicyjskie Ukraine",
    "RU-siberia": "Сибирь, Сибири, Siberia, Sibirien, Sibérie, Sibéria, Syberia, Syberii, سيبيريا, "
    + ", ".join(forms("ru:сибирск =:Siberian pl:syberyjsk de:sibirisch")),
    "DK-jylland": "Jylland, Jutland, Jütland, jysk, jyske",
    "ES-rioja": "riojana, riojanas, riojano, riojanos",
    "PL-22": "Poméranie, Pomerania, Pommern Polen, Поморье, Pomerânia, بوميرانيا",
    "BE-VLG": "フランドル, フランダース, フランデレン, 佛兰德, 佛兰德斯, 弗兰德, 플란데런, 플랑드르, "
    "فلاندرز, فلندرا, الفلاندرز, Фландрии, "
    "Фландрією, Flandrii, Flandrisch, Flaanderi, Flandria",
    "BE-WAL": "ワロン地域, ワロニア, 瓦隆, 왈롱, والونيا, والونية, Валлонии, Walonii",
    "GB-WLS": "a’ Chuimrigh, sa Chuimrigh, anns a’ Chuimrigh, sa Bhreatain Bheag, an Bhreatain Bheag, "
    "Gymreig, Cymreig, Chymreig, Walesissä, Walesin, ウェールズ, 威尔士, 웨일스",
    "GB-SCT": "ann an Alba, à Alba, às Alba, ás Alba, an Alba, na h-Alba, Albain, in Albain, "
    "Albanach, Albannach, スコットランド, 苏格兰, 스코틀랜드, Skotlannissa, Skotlannin",
    "PL-24": "Oberschlesien, Upper Silesia, Górny Śląsk, Górnym Śląsku, Górnego Śląska, Alta Silesia, Haute-Silésie, "
    "Верхняя Силезия, Horní Slezsko, Slezsko, Slezsku, Szilézia, سيليزيا",
    "US-NC": "N Carolina, N. Carolina, No. Carolina, NCarolina, شمال كارولينا",
    "US-SC": "S Carolina, S. Carolina, So. Carolina",
    "US-ND": "N Dakota, N. Dakota",
    "US-SD": "S Dakota, S. Dakota",
    "US-WV": "W Virginia, W. Virginia",
    "US-NJ": "N Jersey, N. Jersey, New Jersey state, N.J.",
    "US-NM": "N Mexico, N. Mexico",
    "IQ-kurdistan": "Kurdistan, كردستان, کوردستان, کردستان, Kürdistan, Kurdistán, Курдистан, Курдистане, Curdistão, "
    "Kurdish, الكردية, كردية, کردی, Kürt, kurdische, kurdischen, kurdes, kurdas, курдские, курдских, Koerdistan, "
    "Koerdische, kurdyjskie, إقليم كردستان, اقليم كردستان, Başûr, Rojava",
    "FI-10": "Lapista, Lapissa, Laponie, Laponia, Lapland, Lappland, Лапландия",
    "IN-KL": "ケララ, ケララ州, 喀拉拉邦, 케랄라주",
    "IN-TN": "タミル・ナードゥ州, タミルナードゥ州, 泰米尔纳德邦, 타밀나두주",
    "IN-GJ": "グジャラート州, 古吉拉特邦, 구자라트주",
    "IN-WB": "西ベンガル州, 西孟加拉邦, 서벵골주",
    "IN-KA": "カルナータカ州, 卡纳塔克邦, 카르나타카주",
    "IN-UP": "ウッタル・プラデーシュ州, 北方邦, 우타르프라데시주",
    "PK-PB": "パンジャーブ州, パキスタンのパンジャブ州, 旁遮普省, 펀자브주",
    "GB-KEN": "county of Kent, Kent England, Kent UK, Kentish",
    "GB-COR": "Cornish, county of Cornwall, Cornwall UK",
    "GB-SRY": "county of Surrey, Surrey England, Surrey UK",
    "GB-ESS": "county of Essex, Essex England, Essex UK",
    "GB-NFK": "county of Norfolk, Norfolk England, Norfolk UK",
    "GB-SFK": "county of Suffolk, Suffolk England, Suffolk UK",
    "GB-DOR": "county of Dorset, Dorset England, Dorset UK",
    "GB-SOM": "county of Somerset, Somerset England, Somerset UK",
    "GB-DUR": "county Durham, county of Durham, co Durham",
    "GB-highlands": "Scottish Highlands, the Highlands, Highlands of Scotland",
}
