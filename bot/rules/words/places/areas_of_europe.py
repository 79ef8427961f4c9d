"""What people of Europe, the Arab world and Iran call continents and their parts."""

AREA_NAMES = {
    "002": "África, Africa, l’Afrique, Afrique, Āfrikā, Afrikoje, Aafrika, Aafrikas, Afrikka, Afrikassa, Afraic, san "
    "Afraic, hAfraice, "
    "Afrikában, Afriikka, Affrica, An Afraic, "
    "Afríku, Afríka, Afryce, Afrikë, Afrikën, Αφρικής, Αφρική, آفریقا, افریقا, افريقيا, إفريقيا, أفريقيا, "
    "القارة السمراء, القارة الافريقية, "
    "אפריקה, აფრიკა, Աֆրիկա, Afriquya, Africa's, ifriqia, ifri9ya, afri2ya, afriqia",
    "142": "Asie, Asia, Asien, Ásia, Azië, Azja, Azji, Ásíu, Asië, Āzijā, Azijoje, Aasia, Aasias, Aasiassa, "
    "Ázsia, Asya, Azi, Azia, Azinë, "
    "Ασία, آسیا, آسيا, اسيا, القارة الآسيوية, אסיה, აზია, Ասիա, Asya kıtası",
    "150": "Europe, Europa, Evropa, Evropi, Evrope, Evropë, Evropa, Evropën, Europoje, Eiropa, Eiropā, Euroopa, "
    "Euroopas, Eurooppa, Euroopassa, "
    "Európa, Európában, Ευρώπη, Avrupa, Avrupa'da, Ewropa, Evrópu, Evrópa, An Eoraip, Eoraip, Ewrop, اوروبا, "
    "أوروبا, أوربا, اوربا, القارة العجوز, "
    "القارة الأوروبية, اروپا, אירופה, ევროპა, Եվրոպա, Europako, urubba, oroba, ourouba",
    "009": "Oceanía, Océanie, Ozeanien, Oceanien, Okeania, Okeanija, أوقيانوسيا, اوقيانوسيا, استراليا ونيوزيلندا",
    "019": "the Americas, Americas, las Américas, América, as Américas, les Amériques, Amériques, "
    "Nord- und Südamerika, beiden Amerikas, الأمريكتين, "
    "القارة الأمريكية, continente americano, continent américain, amerikanischer Kontinent",
    "003": "North America, Northern America, Amérique du Nord, América del Norte, Norteamérica, "
    "América do Norte, Nordamerika, America del Nord, "
    "Nordamerica, Noord-Amerika, Ameryka Północna, Ameryce Północnej, Северная Америка, Северной Америке, "
    "Північна Америка, Північній Америці, "
    "Severní Americe, Severní Amerika, Sjeverna Amerika, Sjevernoj Americi, Severna Amerika, Severnoj Americi, "
    "Kuzey Amerika, Észak-Amerika, "
    "Észak-Amerikában, Pohjois-Amerikka, Pohjois-Amerikassa, Βόρεια Αμερική, Βόρειας Αμερικής, Amerika e Veriut, "
    "Amerikën e Veriut, "
    "America de Nord, أمريكا الشمالية, امريكا الشمالية, أميركا الشمالية, آمریکای شمالی, צפון אמריקה",
    "005": "South America, Amérique du Sud, América del Sur, Sudamérica, Suramérica, América do Sul, Südamerika, "
    "America del Sud, Sudamerica, "
    "Zuid-Amerika, Sydamerika, Sør-Amerika, Ameryka Południowa, Ameryce Południowej, Южная Америка, "
    "Южной Америке, Південна Америка, "
    "Південній Америці, Jižní Amerika, Jižní Americe, Južna Amerika, Južnoj Americi, Јужна Америка, "
    "Јужној Америци, Güney Amerika, Dél-Amerika, "
    "Dél-Amerikában, Etelä-Amerikka, Etelä-Amerikassa, Νότια Αμερική, Νότιας Αμερικής, Amerika e Jugut, "
    "Amerikën e Jugut, America de Sud, "
    "أمريكا الجنوبية, امريكا الجنوبية, أميركا الجنوبية, آمریکای جنوبی, דרום אמריקה",
    "419": "Latin America, América Latina, Latinoamérica, Amérique latine, Lateinamerika, Latinamerika, "
    "Latijns-Amerika, Ameryka Łacińska, "
    "Ameryce Łacińskiej, Латинская Америка, Латинській Америці, Latinska Amerika, Latinskoj Americi, "
    "Latin Amerika, Latin-Amerika, "
    "Latinalainen Amerikka, Latinalaisessa Amerikassa, Λατινική Αμερική, Λατινικής Αμερικής, Amerika Latine, "
    "Amerikën Latine, America Latină, "
    "أمريكا اللاتينية, امريكا اللاتينية, أميركا اللاتينية, آمریکای لاتین, אמריקה הלטינית, Sudamérica y Centroamérica",
    "013": "Central America, Amérique centrale, América Central, Centroamérica, Centroamerica, Zentralamerika, "
    "Mittelamerika, أمريكا الوسطى",
    "029": "Caribbean, the Caribbean, Caraïbes, les Caraïbes, Caribe, el Caribe, Karibik, Caraibi, Caraïben, "
    "Karibien, الكاريبي, Карибах",
    "014": "East Africa, Eastern Africa, Afrique de l’Est, Afrique orientale, África Oriental, África del Este, "
    "África Oriental, Ostafrika, "
    "Africa orientale, Oost-Afrika, Östafrika, Østafrika, Afryka Wschodnia, Afryce Wschodniej, Восточная Африка, "
    "Восточной Африке, "
    "Східній Африці, Doğu Afrika, Kelet-Afrika, Istočna Afrika, Istočnoj Africi, Afrika Lindore, شرق أفريقيا, "
    "شرق افريقيا, شرق إفريقيا",
    "011": "West Africa, Western Africa, Afrique de l’Ouest, Afrique occidentale, África Occidental, "
    "África Ocidental, Westafrika, "
    "Africa occidentale, West-Afrika, Västafrika, Vestafrika, Afryka Zachodnia, Afryce Zachodniej, "
    "Западная Африка, Западной Африке, "
    "Західній Африці, Batı Afrika, Nyugat-Afrika, Zapadna Afrika, Zapadnoj Africi, غرب أفريقيا, غرب افريقيا, "
    "غرب إفريقيا",
    "015": "North Africa, Northern Africa, Afrique du Nord, África del Norte, Norte de África, Norte da África, "
    "África do Norte, Nordafrika, "
    "Africa del Nord, Nord Africa, Nordafrica, Noord-Afrika, Afryka Północna, Afryce Północnej, Северная Африка, "
    "Северной Африке, "
    "Північній Африці, Kuzey Afrika, Észak-Afrika, Sjeverna Afrika, Severnoj Africi, شمال أفريقيا, شمال افريقيا, "
    "شمال إفريقيا, آفریقای شمالی",
    "017": "Central Africa, Middle Africa, Afrique centrale, África Central, Zentralafrika, Africa centrale, "
    "Centraal-Afrika, وسط أفريقيا",
    "018": "Southern Africa, Afrique australe, África austral, Südliches Afrika, südlichen Afrika, "
    "Africa australe, zuidelijk Afrika, "
    "Южной части Африки, جنوب القارة الأفريقية",
    "202": "Sub-Saharan Africa, Afrique subsaharienne, África subsahariana, Subsahara-Afrika, "
    "Africa subsahariana, أفريقيا جنوب الصحراء",
    "034": "South Asia, Southern Asia, Asie du Sud, Asia del Sur, Sur de Asia, Ásia do Sul, Südasien, "
    "Asia meridionale, Zuid-Azië, Sydasien, "
    "Azja Południowa, Azji Południowej, Южная Азия, Южной Азии, Південній Азії, Güney Asya, Južna Azija, "
    "Južnoj Aziji, جنوب آسيا, جنوب اسيا",
    "035": "Southeast Asia, South-East Asia, South East Asia, Asie du Sud-Est, Sudeste Asiático, "
    "sudeste de Asia, Südostasien, Sud-est asiatico, "
    "Zuidoost-Azië, Sydostasien, Юго-Восточной Азии, Південно-Східній Азії, Güneydoğu Asya, جنوب شرق آسيا, "
    "جنوب شرق اسيا",
    "030": "East Asia, Eastern Asia, Asie de l’Est, Asia Oriental, Ostasien, Asia orientale, Oost-Azië, "
    "Восточной Азии, شرق آسيا, شرق اسيا, Far East",
    "143": "Central Asia, Asie centrale, Asia Central, Zentralasien, Asia centrale, Centraal-Azië, "
    "Центральной Азии, Средней Азии, Orta Asya, آسيا الوسطى",
    "154": "Northern Europe, Europe du Nord, Norte de Europa, Europa del Norte, Nordeuropa, Nord Europa, "
    "Noord-Europa, Северной Европе, Kuzey Avrupa, "
    "Sjevernoj Europi, Europa do Norte, شمال أوروبا",
    "155": "Western Europe, Europe de l’Ouest, Europe occidentale, Europa Occidental, Westeuropa, "
    "Europa occidentale, West-Europa, Западной Европе, "
    "Europa Zachodnia, Europie Zachodniej, Batı Avrupa, غرب أوروبا, أوروبا الغربية, Europa Ocidental",
    "151": "Eastern Europe, Europe de l’Est, Europe orientale, Europa del Este, Europa Oriental, Osteuropa, "
    "Europa dell’Est, Europa orientale, "
    "Oost-Europa, Östeuropa, Østeuropa, Восточной Европе, Східній Європі, Europa Wschodnia, Europie Wschodniej, "
    "Doğu Avrupa, Kelet-Európa, "
    "Kelet-Európában, Itä-Euroopassa, Východní Evropě, Istočnoj Evropi, Istočnoj Europi, شرق أوروبا, "
    "أوروبا الشرقية, Leste Europeu, Europa do Leste",
    "039": "Southern Europe, Europe du Sud, Europa del Sur, sur de Europa, Südeuropa, Europa meridionale, "
    "Sud Europa, Zuid-Europa, Южной Европе, "
    "جنوب أوروبا, Europa do Sul",
    "balkans": "Balkans, the Balkans, les Balkans, los Balcanes, Balcanes, Balcani, Balcãs, "
    "Balcanii, Balcani, Balkan, Balkanie, Balkany, "
    "Bałkany, Bałkanach, Bałkanów, Balkánon, Balkán, Balkáne, Balkánu, Balkanlar, Balkanlarda, Balkanların, "
    "Βαλκάνια, Βαλκανίων, Ballkan, Ballkani, "
    "Ballkanin, Балканите, Балканах, Балкани, Балканам, "
    "Балканів, البلقان, دول البلقان, بالکان, הבלקן, ბალკანეთი, Balkanil, Balkanilla, Balkanum",
    "arab-world": "Arab world, Arab countries, Arab states, الوطن العربي, العالم العربي, الدول العربية, "
    "البلدان العربية, البلاد العربية, "
    "بلاد دول عربية, بلدان عربية, المنطقة العربية, monde arabe, pays arabes, mundo árabe, países árabes, "
    "arabische Welt, arabischen Welt, "
    "arabischen Länder, arabischen Ländern, arabische Länder, mondo arabo, paesi arabi, Arabische wereld, "
    "Arabische landen, arabvärlden, "
    "арабский мир, арабских странах, арабские страны, арабському світі, арабських країнах, Arap dünyası, "
    "Arap ülkeleri, Arap ülkelerinde, "
    "krajach arabskich, kraje arabskie, arabských zemích, arapskom svijetu, arapskom svetu, arapskim zemljama, "
    "botën arabe, vendet arabe, αραβικό κόσμο, "
    "αραβικές χώρες, העולם הערבי, מדינות ערב, کشورهای عربی, جهان عرب, lumea arabă, arab világban, arabimaissa",
    "middle-east": "Middle East, the Middle East, Mideast, Near East, MENA, Proche-Orient, Moyen-Orient, "
    "Oriente Medio, Oriente Próximo, Medio Oriente, "
    "Cercano Oriente, Oriente Médio, Médio Oriente, Naher Osten, Nahen Osten, Nahost, Mittlerer Osten, "
    "Mellanöstern, Mellemøsten, Midtøsten, Lähi-itä, "
    "Lähi-idässä, Lähi-idän, Bliski Wschód, Bliskim Wschodzie, Blízký východ, Blízkém východě, Blízkom východe, "
    "Bliski istok, Bliskom istoku, "
    "Блиски исток, Блиском истоку, Ближний Восток, Ближнем Востоке, Близький Схід, Близькому Сході, "
    "Близкия изток, Ortadoğu, Orta Doğu, "
    "Közel-Kelet, Közel-Keleten, Μέση Ανατολή, Μέσης Ανατολής, Lindja e Mesme, Lindjen e Mesme, "
    "Orientul Mijlociu, Tuvieji Rytai, Tuvajie Austrumi, "
    "Lähis-Ida, Lähis-Idas, الشرق الأوسط, الشرق الاوسط, خاورمیانه, המזרח התיכון, ახლო აღმოსავლეთი, "
    "Մերձավոր Արևելք, Ekialde Ertaina",
    "european-union": "European Union, EU, E.U., the EU, Union européenne, Unión Europea, União Europeia, "
    "Unione Europea, Europäische Union, "
    "Europäischen Union, Europese Unie, Europeiska unionen, Unia Europejska, Unii Europejskiej, ЕС, Евросоюз, "
    "Евросоюзе, Євросоюзі, ЄС, AB ülkeleri, "
    "Avrupa Birliği, Европейския съюз, Европска унија, Evropska unija, Evropskoj uniji, Bashkimi Evropian, "
    "Uniunea Europeană, Európai Unió, "
    "Európai Unióban, Euroopan unioni, Ευρωπαϊκή Ένωση, Ευρωπαϊκής Ένωσης, الاتحاد الأوروبي, الاتحاد الاوروبي, "
    "اتحادیه اروپا, האיחוד האירופי",
    "nordics": "Nordics, Nordic countries, Scandinavia, Scandinavie, Escandinavia, Escandinávia, Skandinavien, "
    "Scandinavië, Skandynawia, Skandynawii, "
    "Скандинавия, Скандинавии, Скандинавії, İskandinavya, Skandinavija, Skandinaviji, Skandinávia, "
    "Skandináviában, Nordeuropas Länder, Pohjoismaat, "
    "Pohjoismaissa, Σκανδιναβία, Skandinavi, Pays nordiques, países nórdicos, Paesi nordici, nordische Länder, "
    "nordischen Ländern, إسكندنافيا, اسكندنافيا, "
    "الدول الإسكندنافية, الدول الاسكندنافية, Norðurlöndum, Norðurlönd",
    "gulf": "Gulf, the Gulf, Gulf countries, Gulf states, Persian Gulf, Golfe, pays du Golfe, golfo, "
    "países del Golfo, países do Golfo, Golfstaaten, "
    "Golfstaten, paesi del Golfo, страны Залива, странах Залива, Körfez ülkeleri, الخليج, الخليج العربي, "
    "دول الخليج, بلدان الخليج, کشورهای خلیج",
    "maghreb": "Maghreb, the Maghreb, Magreb, Magrib, المغرب العربي, المغرب الكبير, دول المغرب العربي, "
    "بلاد المغرب, Магриб, Магрибе, Mağrip",
    "horn-of-africa": "Horn of Africa, Corne de l’Afrique, Cuerno de África, Corno da África, Horn von Afrika, "
    "Corno d’Africa, Hoorn van Afrika, "
    "Африканском Роге, Afrika Boynuzu, القرن الأفريقي, القرن الافريقي, القرن الإفريقي",
}
