"""What people of Europe, the Arab world and Iran call countries, where CLDR calls them otherwise."""

COUNTRY_NAMES = {
    "AL": "Shqipëria, Shqipërisë, Shqiperia, Shqiperi, An Albáin, Albānija, Albanija, Arnavutluk",
    "AE": "Vereinigten Arabischen Emiraten, Vereinigte Arabische Emirate, Emirats, Emiratos, Emirati, Emirate, "
    "Emiraty, Emiratele, إمارات, Birleşik Arap Emirlikleri, ОАЭ, ОАЕ",
    "AR": "Argentina, الأرجنتين, ارجنتين, An Airgintín",
    "BA": "Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia Herzegovina, Bosnia & Herzegovina, "
    "Bosnie-Herzégovine, Bosnien, "
    "Bosnien-Herzegowina, Bosnië, Bosnia y Herzegovina, Bósnia, Bośnia, Bośni, Boszniában, Bosznia, BiH, БиГ, "
    "Bosna i Hercegovina, "
    "Bosni, Bosne, Босни, Босне, Боснія, Боснії, Βοσνία, Bosnja, Bosnjë, Bosnjës, البوسنه, بوسنة",
    "BE": "Belgja, Belgjikë, Belgjika, Belgien, Belgia, Belgii, Belgijoje, Beļģijā, Belgías",
    "CA": "Kanadas, Kanadë, Kanada, Канаде, Канаді",
    "CD": "Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, RD Congo, Congo DRC, "
    "Congo-Kinshasa, "
    "الكونغو الديموقراطية, Конго",
    "CI": "Ivory Coast, Côte d’Ivoire, Cote d'Ivoire, Costa de Marfil, Elfenbeinküste, Costa d’Avorio, "
    "Costa do Marfim, Ivoorkust, "
    "ساحل العاج, كوت ديفوار, Кот-д’Ивуар",
    "CH": "Confédération helvétique, Schweiz, Svájc, Svájcban, Zvicër, Zvicra, Šveice, Šveicē, Šveicarijoje, "
    "سويسرا, سويسره, La Suisse",
    "CO": "Kolumbien, Kolumbia, Kolombija, Colombie, كولومبيا",
    "CZ": "Czechia, Česko, Česku, Čechách, Čech, Čechy, Tschechei, Čeca, Čeki, tchéquie, Чехия, Чехии, التشيك, تشيكيا",
    "DE": "Deutschland, Deutschlands, Bundesrepublik, BRD, Germania, Gjermania, Gjermaninë, Gjermanisë, "
    "Germanija, Németországban, "
    "Almanya, ألمانيا, المانيا, المانيه, آلمان, Gjermani, Þýskaland, Þýskalandi, An Ghearmáin, Ghearmáin, "
    "Yr Almaen, Niemcy, Niemczech",
    "DZ": "الجزائر, دزاير, الدزاير, Algérie, Alžir, Alžiras",
    "EG": "مصر, ام الدنيا, Misir, Egipto, Égypte, Egjipt, Egjipti, Masr, Misr",
    "ES": "Spanien, Spanja, Spanjë, Spanjës, España, Espanya, Espainia, الأندلس, اسبانيا, إسبانيا, Spānijā, "
    "Ispanijoje, An Spáinn, Spáni, Sbaen",
    "FR": "Francë, Francës, Francia, France métropolitaine, فرنسا, فرانسا, Prancūzija, Prancūzijoje, "
    "Francijā, An Fhrainc, "
    "Frakklandi, Ffrainc, Γαλλία, Γαλλίας",
    "GB": "Vereinigten Königreich, England, Inglaterra, Angleterre, Inghilterra, Engeland, Anglia, Anglii, "
    "Anglie, Anglii, Angli, "
    "Anglia, Engleska, Engleskoj, "
    "Енглеска, Енглеској, Англия, Англии, Англія, Англії, Angleška, Anglija, Anglijoje, Anglijā, Inglismaa, "
    "Englanti, Englannissa, "
    "انجلترا, إنجلترا, انكلترا, إنكلترا, بريطانيه, انگلستان, انگلیس, بریتانیا, אנגליה, בריטניה, İngiltere, "
    "Britania, Britanija, "
    "Britanijoje, Royaume-Uni, Reino Unido, Regno Unito, Vereinigtes Königreich, Verenigd Koninkrijk, "
    "Storbritannien, Storbritannia, "
    "Iso-Britannia, Iso-Britanniassa, U.K., ინგლისი, დიდი ბრიტანეთი, ბრიტანეთი, Անգլիա, Բրիտանիա, Bretland, "
    "Bretlandi, "
    "An Bhreatain, Y Deyrnas Unedig, Marea Britanie, Anglia, Nagy-Britannia, Angliában, Mbretëria e Bashkuar",
    "GR": "Hellas, Ellada, Ελλάδας, Grecja, Grecji, Greqi, Greqia, Greqisë, Görögországban, Kreikassa, "
    "Yunanistan, اليونان",
    "HU": "Magyarország, Ungarn, Ungheria, Hungría, Hungria, Hungri, Hungaria, Macaristan, المجر, هنغاريا, "
    "مجارستان, Mađarska, Mađarskoj, "
    "Мађарска, Мађарској, Унгария, Унгарија, Венгрия, Венгрии, Угорщина, Угорщині, Unkarissa, Ungari, Ungārijā, "
    "Vengrijoje, Ουγγαρία",
    "IE": "Éire, Éirinn, Republic of Ireland, Eire, Irland, Irlanda, Írország, Írországban, ايرلندا, Iwerddon, "
    "Īrijā, Airijoje",
    "IN": "Indien, Inde, Indi, India, الهند, هند, هندوستان, Intiassa, Indijā",
    "IT": "Itālijā, Italijoje, Itali, Italia, Italija, إيطاليا, ايطاليا, ايطاليه, Olaszországban, An Iodáil, "
    "Ítalíu, Yr Eidal",
    "JO": "الأردن, اردن, الاردن, Jordanie, Jordani, Jordania, Hashemite Kingdom, Giordania, Jordanija",
    "KE": "Kenia, كينيا, Kenija",
    "LB": "Liban, Libano, Libani, Líbano, لبنان, Libanon, Líbano",
    "LK": "Ceylon, سيريلانكا, سريلانكا, سري لنكا, Şri Lanka, Šri Lanka",
    "LY": "ليبيا, ليبيه, Libye, Libija",
    "MA": "المغرب, مغرب, Marocco, Marruecos, Maroku, Marokko, Maroc, Maroko, al-Maghrib, المملكة المغربية, "
    "lmghrib, lmaghrib",
    "ME": "Crna Gora, Crnoj Gori, Crne Gore, Црна Гора, Црној Гори, Црне Горе, Mali i Zi, Malit të Zi, "
    "Malin e Zi, Karadağ, "
    "الجبل الأسود, Montenegró, Juodkalnijoje, Melnkalnē, Μαυροβούνιο, Черна гора, Чорногорія, Чорногорії, Црној гори",
    "MK": "Macedonia, North Macedonia, FYROM, Macedonia del Norte, Macédoine, Mazedonien, Macédoine du Nord, "
    "Nordmazedonien, Македонија, "
    "Северна Македонија, Maqedoni, Maqedonia, Maqedoninë, Maqedonisë, Maqedonia e Veriut, Maqedoninë e Veriut, "
    "Makedonija, Makedoniji, "
    "Sjeverna Makedonija, Severna Makedonija, Macedónia, Macedonia de Nord, Makedonya, Kuzey Makedonya, مقدونيا, "
    "مقدونيا الشمالية, "
    "Македонија, Македонији, Македонії, Македонии, Northern Macedonia, Észak-Macedónia, Makedónia, Macedonii, "
    "Severní Makedonie, Makedonie",
    "MV": "Maldives, المالديف, جزر المالديف, Malediven, Maldivas, Maldive, Maldivi, Malediwy, Мальдивах",
    "MX": "Méjico, Mejico, المكسيك, Mexiko, Meksyku",
    "NL": "Niederlanden, Nederlanden, Holland, Holanda, Hollande, Olanda, Hollanda, Holandija, Holandiji, "
    "Холандија, Холандији, Голландия, "
    "Голландии, Голландія, "
    "Голландії, Hollandia, Hollandiában, Holandě, Holandsko, Holandsku, هولندا, هولنده, هلند, הולנד, Ολλανδία, "
    "ჰოლანდია, Հոլանդիա, "
    "Olandijoje, Hollannissa, Pays-Bas, Países Bajos, Paesi Bassi, the Netherlands, Nederland, Holandë, Holanda, "
    "Nizozemska, Nizozemskoj, "
    "Nizozemsko, Holandia, Holandii, Holland",
    "NO": "Noregur, Noregi, Noreg, النرويج",
    "PH": "the Philippines, الفلبين, الفليبين, Filippinen, Philippinen, Filipine, Филиппинах",
    "PK": "باكستان, پاکستان, Pakistani",
    "PL": "Lenkija, Lenkijoje, Polija, Polijā, Poloni, Polonia, Polen, Polsce, Polski, بولندا, بولونيا, لهستان, "
    "Lengyelországban, "
    "Puolassa, An Pholainn, Póllandi",
    "PS": "فلسطين, Palestin, Palästina, الضفة الغربية",
    "RO": "Rumänien, Romania, رومانيا, Rumuni, Rumunia, Rumunii",
    "RS": "Serbia, Serbi, Serbia, Serbinë, Serbisë, Srbija, Srbiji, Srbije, Србија, Србији, Србије, صربيا, "
    "صيربيا, Szerbiában, Szerbia, "
    "Сербии, Сербії, Sırbistan, Serbii, Srbsku, Σερβία, Serbijā",
    "RU": "Russland, Rusi, Rusia, Rusija, Rusiji, Русија, Русији, روسيا, روسیه, Rosji, Rosja, Oroszországban, "
    "Venäjällä, Krievijā",
    "SA": "السعودية, السعوديه, سعودية, المملكة العربية السعودية, KSA, Suudi, عربستان, عربستان سعودی",
    "SE": "Sverige, Suedia, Suedi, Szwecji, Šveđani, السويد, سوئد, Svíþjóð, Ruotsissa, Ruotsi, Svédországban, "
    "Zviedrijā, Švedijoje, "
    "An tSualainn, Sverge",
    "SN": "السنغال, Sénégal, Szenegál, Senegāla",
    "SO": "الصومال, صومال, Somali, Somalia, Somalija",
    "SY": "سوريا, سورية, Siria, Syrien",
    "TN": "تونس, Tunisie, Tunizi, Tunizia",
    "TR": "Türkiye, Turkija, Turqia, Turqi, Turqinë, Turqisë, Turcia, Turcija, تركيا, تركيه, ترکیه, "
    "Törökországban, Turkissa, Turquie, "
    "Turquía, Türkei, Turkije, Turchia, Turcji, Турции, Туреччині",
    "TZ": "تنزانيا, Tanzanie, Tansania, Tanzanija",
    "UG": "اوغندا, أوغندا, Ouganda, Uganda",
    "UA": "Ukraina, Ukrajina, Ukrajini, Україна, Україні, أوكرانيا, اوكرانيا, Ukraïne, Ucraina, Ucrania, Ukrainë",
    "US": "the US, the USA, the U.S., the United States, the States, U.S.A, USA, États Unis, Etats-Unis, "
    "Etats Unis, USA-ban, "
    "Amerikában, Amerikā, Amerikoje, Amerikë, Amerika, SHBA, ShBA, Shtetet e Bashkuara të Amerikës, SAD-u, "
    "САД-у, СЩА, "
    "США, Stati Uniti, Estados Unidos, Estats Units, EEUU, EE.UU., EE UU, EUA, E.U.A., Spojené státy, "
    "Spojených státech, "
    "Yhdysvallat, Yhdysvalloissa, Yhdysvaltain, Yhdysvaltojen, Verenigde Staten, Vereinigte Staaten, "
    "Vereinigten Staaten, Förenta staterna, "
    "Forenede Stater, ألولايات المتحدة, الولايات المتحده, الولايات المتحدة, امريكا, أمريكا, اميركا, امیرکا, "
    "آمریکا, ایالات متحده, "
    "ایالات متحده آمریکا, ארצות הברית, ארה״ב, ארה''ב, אמריקה, ΗΠΑ, Ηνωμένες Πολιτείες, Αμερική, Αμερικής, აშშ, "
    "ამერიკა, ԱՄՆ, Ամերիկա, "
    "Bandaríkin, Bandaríkjunum, Bandaríkjanna, Meiriceá, Stáit Aontaithe, Yr Unol Daleithiau, Unol Daleithiau, "
    "Stati Uniti d'America, "
    "amrika, amreeka, amerka",
    "XK": "Kosova, Kosovës, Kosovë, Kosovën, Kosovo, Kosove, Kosovu, Kosova, Kosovā, كوسوفو, كوسوفا, كوزوفو, "
    "Косово, Косову, Косове, "
    "Koszovó, Koszovóban, Kosowo, Kosowie, Κόσοβο, Kosovossa",
    "ZA": "South Africa, S Africa, S. Africa, RSA, جنوب أفريقيا, جنوب افريقيا, جنوب إفريقيا, Afrique du Sud, "
    "Sudáfrica, África do Sul, "
    "Südafrika, Sudafrica, Zuid-Afrika, Afrika e Jugut, Afrikën e Jugut, Južna Afrika, Južnoj Africi, "
    "Јужна Африка, Јужној Африци, "
    "RPA, ЮАР, ПАР, Güney Afrika, Dél-Afrika, Dél-Afrikában, Etelä-Afrikka, Etelä-Afrikassa, Νότια Αφρική, "
    "Νότιας Αφρικής",
    "BD": "بنغلادش, بنغلاديش, بنجلادش, بنكلادش, Bangladeshi, Bangladeš, Bangladešu",
    "GM": "the Gambia, غامبيا, جامبيا, Gambie",
    "GH": "غانا, Gana",
    "MW": "مالاوي, ملاوي",
    "BW": "بوتسوانا, بتسوانا",
    "DJ": "جيبوتي, جيبوتى",
    "ID": "اندونيسيا, أندونيسيا, إندونيسيا, Indonezi, Indonezja, Indonezji",
}
