"""Parts of the world that people speak of and the UN has no code for, and what belongs to parts of the world."""

from bot.rules.words.places.declined import declined

AREA_NAMES = {
    "benelux": "Benelux, the Benelux, Benelux countries, Low Countries, the Low Countries, Bénélux, pays du Benelux, "
    "Beneluxlanden, Benelux-Länder, Beneluxländern, Beneluxstaaten, Бенилюкс, Бенилюкса, Бенилюксе, Бенілюкс, "
    "Beneluks, "
    "Beneluxu, Beneluxban, البنلوكس, البينيلوكس, بنلوكس, ベネルクス, 比荷卢, 베네룩스, Lage Landen",
    "baltics": "Baltics, the Baltics, Baltic states, Baltic countries, Baltikum, Baltische Staaten, "
    "baltischen Staaten, "
    "pays baltes, États baltes, países bálticos, paesi baltici, repubbliche baltiche, Baltische staten, Прибалтика, "
    "Прибалтики, Прибалтике, Балтии, странах Балтии, прибалтийские, прибалтийских, kraje bałtyckie, "
    "krajach bałtyckich, "
    "krajach nadbałtyckich, Pobaltí, Baltijos šalių, Baltijos šalys, Baltijos šalyse, Baltijas valstis, Baltijas "
    "valstīs, Balti riigid, Balti riikides, Baltian maat, Baltian maissa, Baltia, Baltiassa, Baltık ülkeleri, Baltık, "
    "دول البلطيق, البلطيق, بلدان البلطيق, バルト三国, 波罗的海国家, 波罗的海三国, 발트 3국, Baltic, "
    "Балтійські країни, Прибалтиці",
    "caucasus": "Kafkas, Caucasus, the Caucasus, South Caucasus, Transcaucasia, Kaukasus, Südkaukasus, Caucase, "
    "Caucase du Sud, "
    "Cáucaso, Cáucaso Sur, Caucaso, Caucaso meridionale, Кавказ, Кавказе, Кавказа, Южный Кавказ, Южного Кавказа, "
    "Южном Кавказе, Закавказье, Закавказья, Закавказьи, Kaukaz, Kaukazie, Kaukazu, Kafkasya, Güney Kafkasya, "
    "Kafkaslar, "
    "Qafqaz, Cənubi Qafqaz, კავკასია, სამხრეთ კავკასია, Հարավային Կովկաս, Կովկաս, القوقاز, جنوب القوقاز, قفقاز, "
    "コーカサス, 高加索, Caucasian, кавказские, кавказских, kaukasische, kaukasischen, caucasiennes",
    "levant": "Levant, the Levant, Levante, Bilad al-Sham, bilad al sham, بلاد الشام, بلاد الشّام, المشرق العربي, "
    "المشرق, دول المشرق, الشام الكبير, Левант, Леванта, Леванте, Lewant, Lewantu, Levantine, levantinische, "
    "شامية, الشامية",
    "sahel": "Sahel, the Sahel, Sahel region, Sahel countries, Sahel Africa, pays du Sahel, région du Sahel, "
    "Sahelzone, Sahelstaaten, Sahel africano, région sahélienne, Сахель, Сахеля, Сахеле, "
    "الساحل الأفريقي, دول الساحل, دول الساحل الأفريقي, منطقة الساحل الأفريقي, بلدان الساحل, ساحل آفریقا, サヘル, "
    "萨赫勒, Sahelian, sahélien, sahéliens, sahélienne, sahéliennes, saheliana, sahelianas",
    "great-lakes": "African Great Lakes, African Great Lakes region, Great Lakes of Africa, Great Lakes Africa, "
    "Great Lakes region of Africa, Grands Lacs africains, Grands Lacs d'Afrique, région des Grands Lacs, "
    "région des Grands Lacs africains, Grandes Lagos africanos, Grandi Laghi africani, Große Seen Afrikas, "
    "البحيرات العظمى الأفريقية, منطقة البحيرات الكبرى, البحيرات الكبرى, Maziwa Makuu, eneo la Maziwa Makuu, Ibiyaga "
    "Bigari",
    "dach": "DACH, DACH region, D-A-CH, deutschsprachiger Raum, deutschsprachigen Raum, German-speaking countries",
    "iberia": "Iberia, Iberian Peninsula, península ibérica, Península Ibérica, péninsule ibérique, Penisola iberica, "
    "Iberische Halbinsel, Iberian, ibéricas, ibéricos, ibériques, شبه الجزيرة الإيبيرية, الإيبيرية",
    "visegrad": "Visegrad, V4, Visegrád, Visegrad group, Visegrad countries, Wyszehrad, państwa wyszehradzkie, "
    "Grupy Wyszehradzkiej, visegrádi négyek, visegrádi országok, Visegrádská čtyřka, Visegrádu",
    "ex-yugoslavia": "Jugosławii, Jugosławia, byłej Jugosławii, bývalej Juhoslávie, bývalé Jugoslávie, Jugoslávie, "
    "volt Jugoszlávia, Jugoszlávia, ex-Yugoslavia, ex Yugoslavia, former Yugoslavia, Yugoslavia, bivša Jugoslavija, "
    "bivšoj Jugoslaviji, "
    "bivše Jugoslavije, Jugoslavija, Jugoslaviji, Jugoslavije, eks Jugoslavija, ex Yu, exYu, бивша Југославија, "
    "бившој Југославији, бивше Југославије, Југославија, Југославије, Југославији, поранешна Југославија, бывшей "
    "Югославии, Югославии, Югославия, ex-Jugoslawien, Ex-Jugoslawien, Jugoslawien, ex-Yougoslavie, Yougoslavie, "
    "ex-Jugoslavia, Jugoslavia, Yugoslavya, eski Yugoslavya, ish-Jugosllavia, ish-Jugosllavisë, يوغوسلافيا, "
    "يوغوسلافيا السابقة, ex Yugoslav, former Yugoslav, jugoslavenski, jugoslovenski, zemlje bivše Jugoslavije",
    "ex-soviet": "former Soviet Union, ex-USSR, ex USSR, ex-Soviet, post-Soviet, former USSR, Soviet Union, USSR, "
    "СССР, бывшего СССР, постсоветского пространства, постсоветские, постсоветских, "
    "бывшего Советского Союза, ex-URSS, antigua Unión Soviética, ehemaligen Sowjetunion, ehemalige Sowjetunion, "
    "الاتحاد السوفيتي السابق, الاتحاد السوفييتي السابق",
    "andes": "Andes, the Andes, Andean countries, países andinos, Andean, andina, andinas, andino, andinos, andines, "
    "Anden, andine",
    "southern-cone": "Southern Cone, Cono Sur, Cone Sul, cône Sud",
    "lusophone": "Lusophone, lusófonas, lusófonos, lusophones, Portuguese-speaking countries, CPLP, PALOP, "
    "lusofonia, lusofonía",
}

# Of those with a code or a word already.
OF_AREA = declined(
    {
        "002": "es:african it:african fr:africain de:afrikanisch ru:африканск uk:африканськ pl:afrykańsk cs:africk "
        "sr:afričk sc:африканск,афричк nd:afrikansk =:Afrikaanse fi:afrikka "
        "=:अफ्रीकी,अफ़्रीकी,افریقی,আফ্রিকান,ஆப்பிரிக்க,アフリカの,"
        "Africans,الافريقاني,افريقاني,الافريقانية,افريقانية,افارقة,الافارقة,الإفريقية,الأفريقية,افريقية",
        "150": "es:europe it:europe de:europäisch ru:европейск uk:європейськ pl:europejsk cs:evropsk,európsk "
        "sr:evropsk,europsk sc:европск nd:europeisk,europæisk nl:Europees fi:eurooppa "
        "=:यूरोपीय,یورپی,ইউরোপীয়,européen,européens,européenne,europeu,europeus,europeia,Europeans",
        "142": "es:asiátic it:asiatic fr:asiatique de:asiatisch ru:азиатск uk:азійськ,азіатськ pl:azjatyck cs:asijsk "
        "sr:azijsk nd:asiatisk fi:aasia =:Asians,एशियाई,ایشیائی,এশীয়,এশিয়ান",
        "143": "ru:среднеазиатск,центральноазиатск de:zentralasiatisch es:centroasiátic it:centroasiatic "
        "uk:середньоазійськ "
        "pl:środkowoazjatyck",
        "419": "es:latinoamerican,hispanoamerican it:latinoamerican fr:latino-américain de:lateinamerikanisch "
        "ru:латиноамериканск uk:латиноамериканськ pl:latynoamerykańsk cs:latinskoamerick "
        "sr:latinoameričk nd:latinamerikansk =:Latino,Latinos",
        "005": "es:sudamerican,suramerican it:sudamerican fr:sud-américain de:südamerikanisch ru:южноамериканск "
        "pl:południowoamerykańsk cs:jihoamerick sr:južnoameričk nd:sydamerikansk nl:Zuid-Amerikaans",
        "003": "de:nordamerikanisch fr:nord-américain ru:североамериканск pl:północnoamerykańsk nd:nordamerikansk",
        "013": "es:centroamerican it:centroamerican de:mittelamerikanisch ru:центральноамериканск",
        "029": "es:caribeñ,antillan it:caraibic,caribic de:karibisch ru:карибск uk:карибськ pl:karaibsk cs:karibsk "
        "nl:Caribisch nd:karibisk,caribisk =:Caribbean,caribéen,caribéens,caribéenne,caribéennes,antillais,antillaise,"
        "antillaises,caribenhas,caribenhos,كاريبية,الكاريبية",
        "balkans": "fr:balkanique es:balcánic it:balcanic de:balkanisch ru:балканск uk:балканськ pl:bałkańsk "
        "cs:balkánsk "
        "sr:balkansk sc:балканск nd:balkansk fi:balkani =:Balkanstädte,Balkanstädten,Balkanstaaten,Balkanländer,"
        "Balkanländern,البلقانية,بلقاني",
        "arab-world": "es:árab it:arab fr:arabe de:arabisch ru:арабск uk:арабськ pl:arabsk cs:arabsk sr:arapsk "
        "nd:arabisk "
        "=:العربية,عربي",
        "maghreb": "fr:maghrébin it:maghrebin de:maghrebinisch ru:магрибск =:مغاربية,المغاربية,مغاربي,"
        "المغاربيين,Maghrebi,magrebíes,magrebí",
        "gulf": "=:خليجية,الخليجية,خليجي,الخليجيين,khaleeji,Khaliji,Golfstädte",
        "nordics": "nd:nordisk,skandinavisk de:nordisch,skandinavisch es:nórdic,escandinav it:scandinav fr:nordique,"
        "scandinave ru:скандинавск pl:skandynawsk,nordyck cs:skandinávsk,seversk sr:skandinavsk,nordijsk "
        "nl:Scandinavisch,Noords fi:pohjoismaa,skandinaavi =:pohjoismainen,pohjoismaisten,skandináv,İskandinav",
        "middle-east": "fr:moyen-oriental =:mediorientale de:nahöstlich "
        "=:moyen-orientales,medioorientales,mediorientali,ближневосточных,ближневосточные",
        "034": "de:südasiatisch ru:южноазиатск es:surasiátic",
        "035": "de:südostasiatisch ru:юго-восточноазиатск =:Southeast-Asian",
        "011": "fr:ouest-africain de:westafrikanisch ru:западноафриканск",
        "014": "fr:est-africain de:ostafrikanisch ru:восточноафриканск",
        "015": "fr:nord-africain de:nordafrikanisch ru:североафриканск es:norteafrican it:nordafrican =:North-African",
        "levant": "fr:levantin es:levantin it:levantin",
        "baltics": "de:baltisch fr:balte es:báltic it:baltic ru:балтийск uk:балтійськ pl:bałtyck,nadbałtyck cs:baltsk,"
        "pobaltsk nd:baltisk nl:Baltisch fi:baltia",
        "ex-yugoslavia": "sr:jugoslavensk,jugoslovensk de:jugoslawisch fr:yougoslave ru:югославск",
    }
)

MORE_NAMES = {
    "horn-of-africa": "Geeska Afrika, Geeska, 아프리카의 뿔, アフリカの角, 非洲之角",
    "gulf": "Khaleej, 海湾国家, 湾岸諸国",
    "nordics": "Pohjola, 北欧, 북유럽, Põhjamaad, Skandinavija, Skandinaviji",
    "015": "North African, North Africans, شمال أفريقية, دول شمال أفريقيا, بلدان شمال أفريقيا, دول الشمال الأفريقي",
    "014": "East Africans",
    "143": "Central Asian, the Stans, آسيوية وسطى",
    "419": "Latam, LatAm, latinoamérica, Abya Yala",
}
