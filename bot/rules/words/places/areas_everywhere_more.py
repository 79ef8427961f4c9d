"""Parts of the world as people call them: more of their names, and their adjectives in the languages of Europe."""

from bot.rules.words.places.declined import declined

AREA_NAMES = {
    "419": "cidades latino-americanas, latino-americanas, latino-americanos, latino-americano, latino-americana, "
    "Latin-Amerikában, Latin-Amerikából, latin-amerikai, Lotynų Amerika, Latīņamerika, Latīņamerikā, "
    "Ladina-Ameerika, "
    "Ladina-Ameerikas, Latinalaisen Amerikan, Rómanska Ameríka, लातिनी अमेरिका, লাতিন আমেরিকায়, 拉美国家, 拉美地区, "
    "拉丁美洲国家, 拉丁美洲國家, 中南美洲, 中南米諸国, ラテンアメリカ諸国, 라틴 아메리카, 남미와 중미, ละตินอเมริกา, "
    "ລາຕິນອາເມລິກາ, អាមេរិកឡាទីន, လက်တင်အမေရိက, châu Mỹ Latinh, Mỹ La-tinh, Mỹ La tinh, אמריקה הלטינית, "
    "دول أمريكا اللاتينية, امریکای لاتین, Amerika ya Kilatini, Amerika ya Kusini na Kati, América Latina y el "
    "Caribe, "
    "Латинську Америку, Латинската Америка",
    "029": "Karibialla, Karibian, Karibian maat, Kariibi mere, Kariibi, Kariibidel, Karību, Karību reģions, Karibai, "
    "Karibuose, Karaiby, Karaibach, Karaibów, Karibiku, Karib-térség, a Karib-térségben, Karib-tenger, Caraibe, "
    "în Caraibe, страны Карибского бассейна, странах Карибского бассейна, Карибский бассейн, Карибском бассейне, "
    "Карибы, "
    "Карибів, Карибах, Карибського басейну, Карибите, Карибите острови, Karibi, Karibima, Karibima zemlje, Karibet, "
    "Karaibe, Καραϊβική, Καραϊβικής, Karayipler, Karayiplerde, Karib dənizi, Karib havzasi, הקריביים, האיים "
    "הקריביים, "
    "קריביים, کارائیب, حوزه کارائیب, کیریبین, कैरिबियाई देश, कैरेबियन, ক্যারিবীয়, ক্যারিবিয়ান, கரீபியன், కరేబియన్, "
    "ಕೆರಿಬಿಯನ್, കരീബിയൻ, Kepulauan Karibia, Karibia, vùng Caribê, Caribê, vùng Caribbean, แคริบเบียน, ແຄຣິບບຽນ, "
    "加勒比, 加勒比国家, 加勒比海, 加勒比國家, カリブ, カリブ海, カリブ諸国, 카리브, 카리브해, 카리브해 국가, "
    "Karibi ya, nchi za Karibi, "
    "visiwa vya Karibi, Antilles, les Antilles, Antillas, las Antillas, Antilhas, Antille, Antillen, Antilleille, "
    "Антилах, "
    "Indias Occidentales, Västindien, Vestindien, West Indies, west indian, جزر الكاريبي, دول الكاريبي, الكاريبية, "
    "Caraibbeach, Karibiese eilande, Karíbahafi, Karíbahafið, antillans, Karibská oblast, Karibskej oblasti",
    "143": "آسیای میانه, Орта Азия, Орта Азияда, Орта Азиядағы, Oʻrta Osiyo, O'rta Osiyo, Markaziy Osiyoda, Осиёи "
    "Миёна, "
    "Közép-Ázsiában, Keski-Aasia, Asia Tengah, Azja Centralna, Azji Centralnej, Türkistan, مدن آسيا الوسطى, "
    "sentral-Asia, Sentral-Asia, Centralasien, Mellemasien, Centrálna Ázia, Centrální Asie, 中亚五国, 中亞, "
    "中亚地区, "
    "中央アジア諸国, 중앙아시아 국가",
    "035": "อาเซียน, ประเทศอาเซียน, อุษาคเนย์, ASEAN countries, negara ASEAN, các nước ASEAN, các nước Đông Nam Á, "
    "东盟, 東協, "
    "东南亚国家, 東南亞國家, 東南アジア諸国, 동남아시아 국가, 아세안, アセアン, อาเซียนเมือง, ອາຊຽນ, អាស៊ាន, "
    "အာဆီယံ, Sydøstasien, "
    "Sørøst-Asia, Kaakkois-Aasiassa, Azja Południowo-Wschodnia, Azji Południowo-Wschodniej, Azi Juglindore, "
    "Jugovzhodna Azija, Güneydoğu Asyada, தென்கிழக்காசியா, தென்கிழக்கு ஆசியா, தென்கிழக்காசிய, ఆగ్నేయాసియా, "
    "ആസിയാൻ, தென்கிழக்கு ஆசிய, دول آسيان, الآسيان, Asia ya Kusini Mashariki",
    "034": "தெற்காசிய, தெற்காசியாவில், தெற்காசிய நாடுகள், దక్షిణాసియాలో, ದಕ್ಷಿಣ ಏಷ್ಯಾದ, ദക്ഷിണേഷ്യയിൽ, ദക്ഷിണേഷ്യൻ, "
    "දකුණු ආසියානු, दक्षिण एशियाई, दक्षिण आशियाई, दक्षिण एसियाली, দক্ষিণ এশীয়, দক্ষিণ এশিয়ার, برصغیر, "
    "جنوبی ایشیائی, भारतीय उपमहाद्वीप, উপমহাদেশ, উপমহাদেশের, Indian subcontinent, the subcontinent, "
    "شبه القارة الهندية, شبه قاره هند, 南亚国家, 南アジア諸国, 남아시아 국가, "
    "เอเชียใต้",
    "visegrad": "Grupa Wyszehradzka, Grupie Wyszehradzkiej, vyšehradská štvorka, vyšehradskej štvorke, vyšehradská "
    "skupina, "
    "V4-ek, V4-országok, V4 országok, V4 countries, страны Вышеградской группы, странах Вышеградской группы, "
    "Вышеградская "
    "группа, Вышеградской группы, Вишеградська група, країни Вишеградської групи, Вишеградска група, Višegradska "
    "skupina, "
    "Višegradskoj skupini, Visegrád-Staaten, Visegrad-Staaten, Visegrád-Gruppe, Visegrad-gruppen, Visegrad-maat, "
    "groupe de Visegrád, grupo de Visegrado, países de Visegrado, grupo de Visegrád, gruppo di Visegrád, grupul de "
    "la "
    "Vișegrad, Visegradgroep, Visegrad grubu, 维谢格拉德集团, ヴィシェグラード, 비셰그라드, Grupi i Vishegradit",
    "benelux": "Beneluxban, Beneluxie, Beneluksie, Beneluksis, Beneluksā, Beneluxmaissa, Benelux-maat, "
    "Beneluksemaad, "
    "Benelux-államok, Benelux ülkeleri, Benelüks, בנלוקס, מדינות בנלוקס, Μπενελούξ, Бенилюксе, Бенілюксі, Бенелукс, "
    "بنلوکس, 荷比卢, 荷比盧, ベネルクス三国, เบเนลักซ์, Beneluxsteden, Beneluxstaten, Benelux-staterne, "
    "países del Benelux, países do Benelux, paesi del Benelux, kraje Beneluksu, krajach Beneluksu, země Beneluxu",
    "009": "Oseania, Oseaniassa, Oseanien, Okeanien, Óceánia, Óceániában, Okeānija, Okeānijā, Okeanijoje, Okeaania, "
    "Okeaanias, Океанії, Океанія, Океании, Океанию, Океанија, Океании, Okeaniji, Oqeani, Oqeania, Ωκεανία, Ωκεανίας, "
    "Okyanusya, Okyanusyada, אוקיאניה, اقیانوسیه, اوقیانوسیه, اوشیانا, اوقیانوسیہ, ओशिनिया, ওশেনিয়া, ஓசியானியா, "
    "โอเชียเนีย, châu Đại Dương, Châu Đại Dương, 大洋洲国家, オセアニア諸国, 오세아니아 국가, Oseania ya, Oceanija, "
    "Oceániában, "
    "Oseanië, Pacific nations, Pacific island, islas del Pacífico, îles du Pacifique, ilhas do Pacífico, "
    "Pazifikinseln, "
    "isole del Pacifico, 太平洋岛国, 太平洋諸島, جزر المحيط الهادئ, Eyjaálfa, Eyjaálfu, Tyynenmeren saaret",
    "iberia": "Iberiske halvøy, iberiske halvø, Iberiska halvön, Iberian niemimaa, Iberian niemimaalla, Półwysep "
    "Iberyjski, Półwyspie Iberyjskim, Pyrenejský poloostrov, Pyrenejském poloostrově, Ibér-félsziget, "
    "Ibériai-félszigeten, "
    "Peninsula Iberică, Пиренейский полуостров, Пиренейском полуострове, Піренейський півострів, Ιβηρική, Ιβηρική "
    "χερσόνησος, İber Yarımadası, İberya, חצי האי האיברי, شبه جزیره ایبری, 伊比利亚, 伊比利亚半岛, イベリア半島, "
    "이베리아, "
    "이베리아 반도, península Ibèrica, Iberisch schiereiland, Iberisch Schiereiland, Ibéria, Ibérie, Pirenejski "
    "poluotok, "
    "الجزيرة الإيبيرية, دول إيبيريا, إيبيريا, Gadishulli Iberik",
    "dach": "DACH-Raum, DACH-Länder, DACH countries, DACH-Region, D-A-CH-Raum, deutschsprachigen Ländern, "
    "deutschsprachige Länder, pays germanophones, kraje niemieckojęzyczne, německy mluvící země, Duitstalige landen",
    "011": "Afirka ta Yamma, Yammacin Afirka, África do Oeste, oeste africano, África del Oeste, Wes-Afrika, "
    "西アフリカ諸国, 西非国家, 西非, دول غرب أفريقيا, بلدان غرب أفريقيا, Afrika ya Magharibi, "
    "Afrique de l’Ouest, "
    "Ìwọ̀ Oòrùn Áfríkà, Iwo-oorun Afirika, Ọdịda Anyanwụ Afrịka, Vest-Afrika, Vestafrika, Afryka Zachodnia",
    "014": "Afirka ta Gabas, Gabashin Afirka, Bariga Afrika, Afrika Mashariki, Afrika ya Mashariki, "
    "东非, 東非, 東アフリカ, 동아프리카, Afurika y'Iburasirazuba, Oos-Afrika, East-Afrika, Est-Afrika",
    "015": "Arewacin Afirka, North African, norteafricanas, norteafricanos, 北非, 北アフリカ, 북아프리카, Afrika "
    "Kaskazini, "
    "Noord-Afrika, Waqooyiga Afrika, tamurt n tefriqt",
    "017": "Tsakiyar Afirka, Afrique équatoriale, 中部アフリカ, 中非地区, 중앙아프리카, Afrika ya Kati, "
    "Sentraal-Afrika, "
    "Afrika Hagati, Bartamaha Afrika",
    "018": "Kusini mwa Afrika, nchi za Kusini mwa Afrika, Kusini mwa Afrika, Suider-Afrika, zuidelijk Afrika, "
    "zuidelijke Afrika, eteläinen Afrikka, eteläisessä Afrikassa, södra Afrika, sørlige Afrika, sydlige Afrika, "
    "południu Afryki, południe Afryki, jihu Afriky, юг Африки, юге Африки, півдні Африки, 南部非洲, 南部アフリカ, "
    "남부 아프리카, "
    "दक्षिणी अफ्रीका, Kudancin Afirka, sul da África, sur de África, sud de l’Afrique, dél-afrikai régió",
    "151": "Europa de Est, Est-Europa, Öst-Europa, Øst-Europa, östra Europa, Itä-Eurooppa, Európa keleti, est de "
    "l’Europe, "
    "este de Europa, leste da Europa, est europeo, est Europa, Europa oriental, 东欧国家, 東歐, 東歐國家, "
    "東ヨーロッパ, 東欧諸国, "
    "동유럽 국가, ยุโรปตะวันออก, Ulaya Mashariki, شرقی یورپ, دول أوروبا الشرقية, osteuropæiske, Austur-Evrópa",
    "155": "Europa de Vest, Vest-Europa, Vesteuropa, Väst-Europa, Västeuropa, 西欧, 西歐, 西ヨーロッパ, 서유럽, "
    "ยุโรปตะวันตก, Tây Âu, Ulaya Magharibi, دول أوروبا الغربية, Lääne-Euroopa, Länsi-Eurooppa",
    "154": "Europa de Nord, Nord-Europa, Nordeuropa, 北ヨーロッパ, ยุโรปเหนือ, Ulaya Kaskazini",
    "039": "Europa de Sud, Sør-Europa, Sydeuropa, südlichen Europa, Mediterranean Europe, 南欧, 南歐, 南ヨーロッパ, "
    "남유럽, ยุโรปใต้, "
    "Nam Âu, Ulaya Kusini, sudeuropa, sud de l’Europe",
    "030": "Far Eastern, Extremo Oriente, Extrême-Orient, Estremo Oriente, Ferner Osten, Fernen Osten, Fernost, "
    "Verre Oosten, "
    "Fjärran Östern, Fjerne Østen, Kaukoitä, Kaukoidässä, Daleki Wschód, Dalekim Wschodzie, Dálný východ, Dálném "
    "východě, "
    "Távol-Kelet, Távol-Keleten, Дальний Восток Азии, Uzak Doğu, Uzakdoğu, Άπω Ανατολή, המזרח הרחוק, الشرق الأقصى, "
    "خاور دور, 东亚国家, 東亞, 東アジア諸国, 동아시아 국가, 극동, Đông Á, เอเชียตะวันออก, Asia Timur, Silangang "
    "Asya, Asia Mashariki",
    "013": "centroamérica, Centro América, Mesoamérica, Kati ya Amerika, Amerika ya Kati, Mellanamerika, "
    "Mellemamerika, "
    "Mellom-Amerika, Väli-Amerikka, Väli-Amerikassa, Kesk-Ameerika, Közép-Amerikában, 中美洲, 中米, 중미, "
    "중앙아메리카, "
    "อเมริกากลาง, Trung Mỹ, Ameryka Środkowa, Ameryce Środkowej, Střední Americe, Центральноамериканские",
    "lusophone": "países lusófonos, PALOPs, países de língua portuguesa, pays lusophones, paesi lusofoni, lusophone "
    "countries, lusophone Africa, portugiesischsprachige Länder, países de lengua portuguesa, الدول الناطقة "
    "بالبرتغالية",
    "ex-yugoslavia": "u regionu bivše Jugoslavije, u regiji bivše Jugoslavije, бывшая Югославия, колишній Югославії, "
    "колишня Югославія, bývalá Jugoslávie, nekdanja Jugoslavija, nekdanji Jugoslaviji, entisen Jugoslavian, "
    "eski Yugoslavya ülkeleri, 前南斯拉夫, 旧ユーゴ, 旧ユーゴスラビア, 구 유고슬라비아, πρώην Γιουγκοσλαβία",
    "ex-soviet": "бывшие советские республики, Ehemalige Sowjetrepubliken, eks-sovjetiske, były ZSRR, byłego ZSRR, "
    "postsowieckie, bývalého SSSR, eski Sovyet ülkeleri, eski Sovyetler, 前苏联, 旧ソ連, 구소련, пострадянські, "
    "пострадянських, "
    "постсоветские страны, постсоветских странах",
}

OF_AREA = declined(
    {
        "151": "de:osteuropäisch fr:est-européen ru:восточноевропейск uk:східноєвропейськ pl:wschodnioeuropejsk "
        "cs:východoevropsk,východoeurópsk sr:istočnoevropsk,istočnoeuropsk sc:источноевропск "
        "nd:østeuropeisk,østeuropæisk,"
        "östeuropeisk nl:Oost-Europees =:Oost-Europese,kelet-európai,itäeurooppalaiset",
        "155": "de:westeuropäisch ru:западноевропейск uk:західноєвропейськ pl:zachodnioeuropejsk cs:západoevropsk "
        "sr:zapadnoevropsk,zapadnoeuropsk nd:vesteuropeisk,vesteuropæisk,västeuropeisk nl:West-Europees "
        "=:West-Europese,"
        "nyugat-európai",
        "154": "de:nordeuropäisch ru:североевропейск nd:nordeuropeisk,nordeuropæisk nl:Noord-Europees =:Noord-Europese",
        "039": "de:südeuropäisch ru:южноевропейск nd:sydeuropeisk,sydeuropæisk pl:południowoeuropejsk "
        "nl:Zuid-Europees "
        "=:Zuid-Europese",
        "011": "es:africooccidental pl:zachodnioafrykańsk nd:vestafrikansk,västafrikansk cs:západoafrick "
        "=:West-Afrikaanse,"
        "nyugat-afrikai,ouest-africaines,ouest-africains",
        "014": "pl:wschodnioafrykańsk nd:østafrikansk,östafrikansk cs:východoafrick =:Oost-Afrikaanse",
        "143": "sr:srednjoazijsk sc:централноазиск cs:středoasijsk nd:sentralasiatisk,centralasiatisk "
        "nl:Centraal-Aziatisch",
        "035": "nd:sydøstasiatisk,sørøstasiatisk,sydostasiatisk pl:południowoazjatyck nl:Zuidoost-Aziatisch "
        "=:sudest-asiatiques",
        "andes": "fr:andin pl:andyjsk cs:andsk ru:андийск nl:Andes",
        "nordics": "uk:скандинавськ sc:скандинавск,нордиск cs:škandinávsk sr:skandinavsk ro:nordic,scandinav "
        "el:σκανδιναβικ "
        "=:nordike,skandinave,escandinaves,nòrdiques,Scandinavische,Noordse",
        "baltics": "sr:baltičk,baltsk,baltišk sc:балтичк,балтийск ro:baltic el:βαλτικ =:baltike,bàltiques,Baltische",
        "balkans": "ro:balcanic el:βαλκανικ =:ballkanike,balkanlı,balcàniques",
        "arab-world": "sr:arabsk sc:арапск,арабск ro:arab el:αραβικ =:arabe,àrabs,Arabische,arab",
        "middle-east": "pl:bliskowschodni ru:ближневосточн uk:близькосхідн sr:bliskoistočn cs:blízkovýchodn "
        "nd:mellanöstern =:Midden-Oosterse,közel-keleti",
        "caucasus": "cs:kavkazsk pl:kaukask sr:kavkask sc:кавкаск uk:кавказьк",
        "sahel": "pl:sahelsk es:sahelian",
        "levant": "ru:левантийск",
    }
)
