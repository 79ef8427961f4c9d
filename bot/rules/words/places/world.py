"""What people call countries and parts of the world, where CLDR calls them otherwise. Commas part the names."""

COUNTRY_NAMES = {
    "AE": "UAE, Emirates, الإمارات",
    "AL": "Албании, Албанії, Albanii, Albaniji, Албанији, Shqipëri, Shqipërinë, Shqipërisë",
    "BA": "Bosnia, البوسنة, Bosna, Bosnie, Босна, Босния, Босни и Херцеговини, Босне и Херцеговине, "
    "БиХ, BiH, Bosni i Hercegovini, Bosne i Hercegovine, Боснии и Герцеговине, Боснії і "
    "Герцеговині, Bośni i Hercegowinie, Bosnjë dhe Hercegovinë, Bosna Hersek",
    "BD": "Bangla Desh, بنغلادش, بنجلاديش",
    "CD": "DRC, DR Congo, Congo Kinshasa, RDC, الكونغو الديمقراطية, Congo, الكونغو",
    "CG": "Congo Brazzaville, Republic of the Congo, جمهورية الكونغو, Congo, الكونغو",
    "CH": "Швейцарии, Швейцарії, Szwajcarii, Švajcarskoj, Швајцарској, Švicarskoj, Zvicër",
    "CI": "Ivory Coast, Cote dIvoire, ساحل العاج",
    "CZ": "Czech Republic, جمهورية التشيك",
    "DE": "Германии, Німеччині, Niemczech, Niemiec, Nemačkoj, Немачкој, Njemačkoj, Gjermani, "
    "Gjermaninë, Německu, Ujerumani, Jarmalka, জার্মানি, جرمنی, जर्मनी, เยอรมัน, Γερμανία, "
    "Γερμανίας",
    "DJ": "Djibouti, جيبوتي",
    "EG": "masr, misr",
    "ES": "Испании, Іспанії, Hiszpanii, Španiji, Шпанији, Spanjë",
    "FI": "Suomen, Suomessa, Suomesta",
    "FJ": "Viti",
    "FR": "Франции, Франції, Francji, Francuskoj, Француској, Francë, Francii",
    "GB": "UK, United Kingdom, Great Britain, Britain, بريطانيا, بريطانيا العظمى, Grande-Bretagne, "
    "Gran Bretaña, Grã-Bretanha, Großbritannien, Великобритания, Британия, İngiltere, 英国, 英國, "
    "ब्रिटेन, Inggris, Birleşik Krallık, Великобритании, Великій Британії, Wielkiej Brytanii, "
    "Velikoj Britaniji, Velké Británii, Britaninë e Madhe, Verenigd Koninkrijk, Regno Unito, "
    "যুক্তরাজ্য, برطانیہ, Uingereza, Boqortooyada Ingiriiska, อังกฤษ, イギリス, 영국, Αγγλία, "
    "Βρετανία, Британія",
    "IN": "Индии, Індії, Indiach, Indiji, Индији, Indinë",
    "IQ": "el iraq, al iraq",
    "IR": "ايران",
    "IT": "Италии, Італії, Włoszech, Włoch, Italiji, Италији, Itali",
    "JO": "الأردن, المملكة الأردنية الهاشمية, al urdun, el urdun, al ordon, el ordon, urdun",
    "KP": "North Korea, North Korean, North Koreans, nordkoreanische, nord-coréennes, norcoreanas",
    "KR": "Korea, كوريا, 한국, 韓国, 韩国, 韓國, Corea, Corée, Корея",
    "LB": "lubnan, lebnan, lobnan, libnan",
    "LK": "Ceylon, سريلانكا, سيريلانكا, Шри-Ланке, Шрі-Ланці, Sri Lance, Шри Ланци",
    "MA": "el maghreb, al maghrib",
    "ME": "Црној Гори, Црне Горе, Црну Гору, Crnoj Gori, Crne Gore, Crnu Goru, Malit të Zi, Malin e "
    "Zi, Mal i Zi, Czarnogórze, Czarnogóry",
    "MK": "Macedonia, FYROM, مقدونيا, شمال مقدونيا, Македонија, Македония, Macédoine, Makedonya, "
    "Maqedonia, Maqedoni, Северној Македонији, Северне Македоније, Северной Македонии, "
    "Північній Македонії, Severnoj Makedoniji, Sjevernoj Makedoniji, Sjeverne Makedonije, "
    "Maqedoninë e Veriut, Maqedonisë së Veriut, Maqedoni e Veriut, Macedonii Północnej",
    "MM": "Burma, Myanmar, بورما",
    "MV": "المالديف, ملديف, Maldive Islands",
    "MW": "مالاوي, ملاوي",
    "NL": "Holland, Hollannin, Hollannissa, The Netherlands, Hollande, Holanda, Hollanda, Голландия, Niderlandach, "
    "Holandii, Нидерландах, Нідерландах, Paesi Bassi, Países Bajos, Países Baixos, Holandiji, "
    "Holandë, 荷兰, オランダ, Uholanzi",
    "OM": "سلطنة عمان, سلطنة عُمان, Sultanate of Oman, عُمان",
    "PL": "Польши, Польщі, Polsce, Poljskoj, Пољској, Poloni, Polsku",
    "PS": "Palestine, فلسطين, Palestina, Filistin, Палестина, West Bank, الضفة الغربية, filasteen, "
    "falasteen, filastin, falastin",
    "RS": "Сербии, Сербії, Serbii, Srbiji, Србији, Serbi, Serbinë, Srbsku",
    "RU": "Russian Federation, روسيا الاتحادية",
    "SA": "السعودية, KSA, Саудовской Аравии, Arabii Saudyjskiej, Suudi Arabistan",
    "SE": "Švedskoj, Шведској, Suedi, Švédsku",
    "SO": "Soomaaliya, الصومال",
    "SY": "Syria, سوريا, سورية, souria, suria, soria, suriya",
    "SZ": "Swaziland",
    "TR": "Turkey, Turkiye, Турции, Туреччині, Turcji, Turskoj, Турској, Turqi, Turecku",
    "UG": "أوغنده, يوغندا",
    "US": "USA, U.S., U.S.A., US, United States of America, America, The States, أمريكا, أميركا, "
    "الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, États-Unis d’Amérique, EE. UU., "
    "EEUU, EUA, США, Америка, ABD, Amerika, 美国, 美國, Marekani, ở Mỹ, nước Mỹ, tại Mỹ, Hoa Kỳ, "
    "Stanach Zjednoczonych, Сполучених Штатах, Сједињеним Државама, Sjedinjenim Državama, "
    "Соединенных Штатах, Spojených státech, Shtetet e Bashkuara, Stati Uniti, Verenigde "
    "Staten, Vereinigten Staaten, Estados Unidos, ארצות הברית, ארהב, ΗΠΑ, अमेरिका, अमरीका, "
    "امریکا, امریکہ, আমেরিকা, যুক্তরাষ্ট্র, สหรัฐ, อเมริกา, அமெரிக்கா, ඇමරිකාව, అమెరికా, "
    "አሜሪካ, אמריקה, Америке, Америки, Америці, Ameryka, Ameryce, Americi, アメリカ, 미국, Mareykanka",
    "VN": "Viet Nam",
    "XK": "Kosova, Kosova Republic, كوسوفا, Косова, Kosovë, Kosovës, Kosovën, Косово, Kosowie, Kosovu",
    "ZA": "Южной Африке, ЮАР, Південній Африці, RPA, Afryce Południowej, Južnoj Africi, Afrika "
    "Kusini, Jižní Africe, Sudafrica, Zuid-Afrika, দক্ষিণ আফ্রিকা, दक्षिण अफ्रीका, جنوبی "
    "افریقہ, 南非, 南アフリカ, 남아공",
}

AREA_NAMES = {
    "002": "African continent, افريكيا, افريقا, افريجيا, "
    "أفريقيا, إفريقيا, افريقيا, القارة الأفريقية, Afrika, Африке, Африки, "
    "Африці, Afryce, Afryki, Africi, Африци, Afrikë, Afrikës, Afrikan, Africe, barani Afrika",
    "142": "آسيا, اسيا, Asian continent, Азии, Азії, Azji, Aziji, Азији, Azisë, Asii, Ázsiában, Ασία, Ασίας, Asya",
    "150": "أوروبا, اوروبا, أوربا, European continent, Европе, Европы, Європі, Європи, Europie, "
    "Europy, Evropi, Evrope, Европи, Europi, Evropë, Evropës, Euroopassa, Euroopan, Evropě, "
    "Európában, Ευρώπη, Ευρώπης, Ulaya",
    "009": "أوقيانوسيا, Oceania, Australasia, Pacific, Pacific islands",
    "019": "Americas, The Americas, الأمريكتين, الأمريكتان",
    "003": "North America, أمريكا الشمالية",
    "005": "South America, أمريكا الجنوبية",
    "419": "Latin America, LATAM, أمريكا اللاتينية, América Latina, Latinoamérica, Amérique latine, "
    "Lateinamerika, Латинской Америке, Латинской Америки, Ameryce Łacińskiej, Latinskoj "
    "Americi, Latin Amerika, America Latina, Latijns-Amerika, Латинській Америці",
    "202": "Sub-Saharan Africa, Sub Saharan Africa, أفريقيا جنوب الصحراء",
    "014": "East Africa, شرق أفريقيا, Afrique de l’Est, Afrika Mashariki, Ostafrika, África Oriental",
    "011": "West Africa, غرب أفريقيا, Afrique de l’Ouest, Westafrika, África Occidental",
    "015": "North Africa, شمال أفريقيا, Afrique du Nord, Nordafrika, Norte de África",
    "017": "Central Africa, وسط أفريقيا, Afrique centrale",
    "018": "Southern Africa, الجنوب الأفريقي",
    "034": "South Asia, جنوب آسيا, Asie du Sud, Südasien, Asia del Sur",
    "035": "South East Asia, Southeast Asia, جنوب شرق آسيا, ASEAN, Asia Tenggara, Südostasien",
    "030": "East Asia, شرق آسيا",
    "143": "Central Asia, آسيا الوسطى",
    "145": "West Asia, غرب آسيا",
    "balkans": "Balkans, The Balkans, البلقان, Ballkani, Balkanlar, "
    "Balkan, Балкан, Балканы, Balkanu, Balkana, Balkanie, Балкану, Балканах, Ballkan, "
    "Ballkanin, Ballkanit",
    "arab-world": "Arab world, Arab countries, Arab states, العالم العربي, الدول العربية, الوطن العربي, "
    "البلدان العربية, mundo árabe, monde arabe, arabische Welt, арабском мире",
    "middle-east": "Middle East, MENA, الشرق الأوسط, Moyen-Orient, Oriente Medio, Oriente Médio, Ближний "
    "Восток, Orta Doğu, Naher Osten, Nahost, Timur Tengah, Mashariki ya Kati, Ближнем "
    "Востоке, Близькому Сході, Bliskim Wschodzie, Bliskom Istoku, Ortadoğu, Lindjen e Mesme, "
    "Medio Oriente, Midden-Oosten",
    "european-union": "European Union, EU, الاتحاد الأوروبي, Union européenne, Unión Europea, Europäische Union",
    "nordics": "Nordics, Scandinavia, Nordic countries, الدول الاسكندنافية, إسكندنافيا",
    "gulf": "Gulf, Gulf countries, Gulf states, GCC, الخليج, دول الخليج, الخليج العربي",
    "maghreb": "Maghreb, المغرب العربي, المغرب الكبير",
    "horn-of-africa": "Horn of Africa, القرن الأفريقي",
}
