"""Organisations that countries are members of: who they are, and what people call them.

Members as of November 2026. Since then or shortly before: Mali, Burkina Faso and Niger left ECOWAS in January 2025;
Timor-Leste joined ASEAN in October 2025 (which now is all of South-Eastern Asia, so that its names stand for that);
Eritrea left IGAD in December 2025; Bulgaria has the euro since January 2026; Moldova has denounced the treaties of the
CIS, but belongs to it until 2027. Schengen and OPEC are not here: both were changing.
"""

MEMBERS = {
    "ecowas": "BJ CV CI GM GH GN GW LR NG SN SL TG",
    "eac": "BI CD KE RW SO SS TZ UG",
    "igad": "DJ ET KE SD SO SS UG",
    "saarc": "AF BD BT IN LK MV NP PK",
    "cis": "AM AZ BY KG KZ MD RU TJ UZ",
    "sco": "BY CN IN IR KG KZ PK RU TJ UZ",
    "western-balkans": "AL BA ME MK RS XK",
    "oic": "AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY MZ "
    "NE NG OM PK PS QA SA SD SL SN SO SR SY TD TG TJ TM TN TR UG UZ YE",
    "oecd": "AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL NO NZ PL PT SE SI "
    "SK TR US",
    "council-of-europe": "AD AL AM AT AZ BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD "
    "ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA",
    "euro-area": "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    "caricom": "AG BB BS BZ DM GD GY HT JM KN LC MS SR TT VC",
}
AREA_NAMES = {
    "ecowas": "ECOWAS, CEDEAO, Cédéao, CEDEAO countries, ECOWAS countries, ECOWAS states, ECOWAS member states, "
    "pays de la CEDEAO, pays CEDEAO, países da CEDEAO, Economic Community of West African States, ЭКОВАС, إيكواس, "
    "الإيكواس, دول إيكواس, سيدياو, 西共体, 西非国家经济共同体",
    "eac": "EAC, EAC countries, EAC states, EAC member states, East African Community, Communauté d'Afrique de l'Est, "
    "Jumuiya ya Afrika Mashariki, جماعة شرق أفريقيا, مجموعة شرق أفريقيا",
    "igad": "IGAD, IGAD countries, IGAD states, IGAD region, إيغاد, دول إيغاد",
    "saarc": "SAARC, SAARC countries, SAARC nations, SAARC states, सार्क, सार्क देश, সার্ক, সার্কভুক্ত দেশ, سارک, "
    "سارک ممالک, সার্ক দেশ, සාර්ක්, சார்க்",
    "cis": "CIS countries, CIS states, Commonwealth of Independent States, СНГ, страны СНГ, стран СНГ, странах СНГ, "
    "Содружество Независимых Государств, країни СНД, СНД, ТМД елдері, КМШ өлкөлөрү, MDH davlatlari, MDB ölkələri, "
    "GUS-Staaten, pays de la CEI, países de la CEI, رابطة الدول المستقلة",
    "sco": "SCO countries, SCO states, SCO member states, Shanghai Cooperation Organisation, Shanghai Cooperation "
    "Organization, ШОС, страны ШОС, стран ШОС, 上合组织, 上海合作组织, Şanghay İşbirliği Örgütü, منظمة شنغهاي, "
    "شنگھائی تعاون تنظیم",
    "western-balkans": "Western Balkans, the Western Balkans, Western Balkan countries, Western Balkan Six, WB6, "
    "Balkans occidentaux, Balcanes Occidentales, Balcani occidentali, Westbalkan, Westbalkanländer, "
    "Zapadni Balkan, Zapadnog Balkana, Zapadnom Balkanu, Западни Балкан, Западног Балкана, Западном Балкану, "
    "Западен Балкан, Западниот Балкан, Западные Балканы, Западных Балкан, Ballkani Perëndimor, Ballkanin Perëndimor, "
    "Ballkanit Perëndimor, Batı Balkanlar, غرب البلقان, Bałkany Zachodnie, Bałkanów Zachodnich, západní Balkán, "
    "Nyugat-Balkán, West-Balkan, Western Balkan, Västra Balkan, Länsi-Balkan, Länsi-Balkanilla, "
    "Западных Балканах, Західні Балкани, Західних Балканах, Западните Балкани, Zahodni Balkan, Zahodnem Balkanu, "
    "Bałkanach Zachodnich, západním Balkáně, Balcãs Ocidentais, Δυτικά Βαλκάνια, Δυτικών Βαλκανίων, Balcanii de Vest",
    "oic": "OIC, OIC countries, OIC states, OIC members, OIC member states, Organisation of Islamic Cooperation, "
    "Organization of Islamic Cooperation, Organisation de la coopération islamique, "
    "Organización de Cooperación Islámica, منظمة التعاون الإسلامي, دول التعاون الإسلامي, "
    "Muslim countries, Muslim world, the Muslim world, Muslim-majority countries, Islamic countries, Islamic world, "
    "the Islamic world, العالم الإسلامي, الدول الإسلامية, البلدان الإسلامية, İslam İşbirliği Teşkilatı, İİT, "
    "İslam ülkeleri, İslam ülkelerinden, İslam ülkelerinde, İslam dünyası, Müslüman ülkeler, pays musulmans, "
    "monde musulman, países musulmanes, "
    "países islámicos, mundo musulmán, países muçulmanos, paesi musulmani, paesi islamici, islamische Länder, "
    "muslimische Länder, мусульманские страны, мусульманских стран, исламские страны, исламских стран, ОИС, "
    "negara Islam, negara-negara Islam, negara Muslim, dunia Islam, negara OKI, OKI, کشورهای اسلامی, جهان اسلام, "
    "اسلامی ممالک, مسلم ممالک, عالم اسلام, او آئی سی, মুসলিম দেশ, মুসলিম বিশ্ব, ওআইসি, मुस्लिम देश, इस्लामी देश, "
    "伊斯兰国家, 穆斯林国家, nchi za Kiislamu, muslimanske zemlje, islamske zemlje, vendet myslimane",
    "oecd": "OECD, OECD countries, OECD members, OECD member states, OCDE, pays de l'OCDE, países de la OCDE, "
    "países da OCDE, paesi OCSE, OCSE, OECD-Länder, OECD-Staaten, OECD-länder, OECD ülkeleri, страны ОЭСР, стран ОЭСР, "
    "ОЭСР, منظمة التعاون الاقتصادي والتنمية, 经合组织, 経済協力開発機構",
    "council-of-europe": "Council of Europe, Council of Europe countries, Council of Europe member states, "
    "Conseil de l'Europe, Europarat, Europarats, Mitgliedstaaten des Europarats, Consejo de Europa, "
    "Conselho da Europa, Consiglio d'Europa, Raad van Europa, Avrupa Konseyi, Совет Европы, Совета Европы, "
    "Рада Європи, Ради Європи, Rada Europy, Rady Europy, Savjet Evrope, Savet Evrope, Савет Европе, Vijeće Europe, "
    "Këshilli i Evropës, Këshillit të Evropës, مجلس أوروبا",
    "euro-area": "eurozone, the eurozone, euro zone, euro area, euro area countries, eurozone countries, zone euro, "
    "pays de la zone euro, eurozona, zona euro, zona del euro, zona do euro, Eurozone, Euroraum, Euroländer, "
    "Euro-Länder, еврозона, еврозоны, Strefa euro, strefy euro, Euro Bölgesi, منطقة اليورو, 欧元区",
    "caricom": "CARICOM, CARICOM countries, CARICOM states, Caribbean Community, Caricom, كاريكوم",
    "arab-world": "Arab League, the Arab League, Arab League countries, Arab League states, League of Arab States, "
    "جامعة الدول العربية, الجامعة العربية, دول الجامعة العربية, Ligue arabe, Ligue des États arabes, Liga Árabe, "
    "Liga de los Estados Árabes, Liga dos Estados Árabes, Lega araba, Arabische Liga, Arap Birliği, "
    "Лига арабских государств, Лиги арабских государств, 阿拉伯联盟, 阿拉伯国家联盟, 阿盟, アラブ連盟, "
    "اتحادیه عرب, عرب لیگ, আরব লীগ, अरब लीग, Liga Arab",
    "gulf": "مجلس التعاون الخليجي, دول مجلس التعاون, دول مجلس التعاون الخليجي, Gulf Cooperation Council, "
    "GCC countries, GCC states, Körfez ülkeleri",
    "maghreb": "Arab Maghreb Union, اتحاد المغرب العربي, Union du Maghreb arabe, دول المغرب العربي",
    "european-union": "EU, EU member states, EU states, EU countries, EU members, EU cities, "
    "EU-27, EU27, 欧盟, 歐盟, 欧盟国家, EU諸国, EU加盟国, یورپی یونین, "
    "ইউরোপীয় ইউনিয়ন, यूरोपीय संघ, ЕУ, ЄС, Uni Eropa, Umoja wa Ulaya, اتحادیه اروپا",
}
