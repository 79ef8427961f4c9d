"""What people call the cities of a country or a part of the world: American, German, African. Commas part the words."""

OF_COUNTRY = {
    "AE": "Emirati, إماراتية, إماراتي",
    "AL": "Albanian, Albanians, ألبانية, albanais, albanesas, albanische, albanischen, albanesi, albanese, "
    "albanaises, albańskie, албанские, албанські, Arnavut, albanska, albán, shqiptare, албански, албанске, "
    "albanské",
    "AR": "Argentine, Argentinian, Argentinean, أرجنتينية, argentines, argentinas, argentini, argentinische, "
    "argentyńskie, аргентинские, Arjantinli",
    "AT": "Austrian, نمساوية, autrichiennes, austriache, austríacas, österreichische, oostenrijkse, austriackie, "
    "австрийские, österrikiska, osztrák",
    "AU": "Australian, أسترالية, australiennes, australianas, australische, австралийские",
    "BA": "Bosnian, بوسنية, bosniennes, bosnische, bosnischen, bosniache, bosniaques, bosnias, bośniackie, "
    "боснийские, Boşnak, bosanski, bosanskohercegovački, босански, boszniai, bosanske, босанске",
    "BD": "Bangladeshi, بنغلاديشية, بنغالية, bangladaises, bangladesíes, bangladeschische, бангладешские, বাংলাদেশী, "
    "বাংলাদেশি",
    "BE": "Belgian, بلجيكية, belges, belgas, belgische, belgischen, belghe, belgi, belgijskie, бельгийские, "
    "Belçikalı, belgiska, belga",
    "BR": "Brazilian, برازيلية, brésiliennes, brasileñas, brasileiras, brasilianische, brasiliane, braziliaanse, "
    "бразильские",
    "BW": "Botswanan, Batswana",
    "CA": "Canadian, Canadians, كندية, canadiennes, canadienses, kanadische, kanadischen, канадские, canadesi, "
    "canadese, kanadyjskie, канадські, Kanadalı, kanadensiska, kanadai",
    "CH": "Swiss, سويسرية, suisses, suizas, suíças, Schweizer, svizzere, svizzeri, Zwitserse, schweizerische, "
    "szwajcarskie, швейцарские, İsviçreli, schweiziska, svájci",
    "CN": "Chinese, صينية, chinoises, chinas, chinesische",
    "CO": "Colombian, كولومبية, colombiennes, colombianas, kolumbianische, colombiane, colombiani, kolumbijskie, "
    "колумбийские, Colombiaanse, Kolombiyalı",
    "CZ": "Czech, تشيكية, tchèques, tschechische, czeskie, чешские, ceche, české",
    "DE": "German, Germans, ألمانية, allemandes, alemanas, alemãs, deutsche, deutschen, немецкие, Alman, tedesche, "
    "tedeschi, tedesca, Duitse, niemieckie, niemieckich, німецькі, tyska, német, njemački, nemački, германски, "
    "gjermane, γερμανικές, германские, německá, německé, saksalaiset, немачке, جرمن, জার্মান, जर्मन",
    "DJ": "Djiboutian, جيبوتية",
    "DK": "Danish, دنماركية",
    "DZ": "Algerian, جزائرية, algériennes, argelinas, algerische, алжирские, algerine",
    "EG": "Egyptian, مصرية, égyptiennes, egipcias, ägyptische, египетские, egiziane, Mısırlı",
    "ES": "Spanish, إسبانية, espagnoles, españolas, espanholas, spanische, spanischen, испанские, spagnole, spagnoli, "
    "Spaanse, hiszpańskie, іспанські, İspanyol, spanska, spanyol, španski, шпански",
    "ET": "Ethiopian, إثيوبية",
    "FI": "Finnish, فنلندية, finlandaises, finlandesas, finnische, finska, finn, suomalaiset",
    "FR": "French, فرنسية, françaises, francesas, französische, französischen, французские, Fransız, francesi, "
    "Franse, francuskie, французькі, franska, francia, francuski, француски, γαλλικές, francouzská, "
    "ranskalaiset, فرانسیسی",
    "GB": "British, بريطانية, britanniques, británicas, britânicas, britische, britischen, британские, İngiliz, "
    "britanniche, inglesi, Britse, brytyjskie, британські, brittiska, brit, britanski, британски, anglaises, "
    "inglesas, englische, английские, brytyjskich, برطانوی",
    "GH": "Ghanaian, غانية, ghanéennes, ghanaische, ghaneses, ганские",
    "GM": "Gambian, غامبية",
    "GR": "Greek, يونانية, grecques, griegas, gregas, griechische, greche, Griekse, greckie, греческие, Yunan, görög, "
    "ελληνικές, grekiska",
    "HU": "Hungarian, مجرية, هنغارية, hongroises, húngaras, ungarische, ungheresi, Hongaarse, węgierskie, венгерские, "
    "Macar, magyar, magyarországi, mađarski, ungerska",
    "ID": "Indonesian, إندونيسية, indonésiennes, indonesiane, indonesias, indonésias, indonesische, индонезийские",
    "IE": "Irish, أيرلندية, irlandaises, irlandesas, irische, irlandesi, Ierse, irlandzkie, ирландские, irländska",
    "IL": "Israeli, إسرائيلية, israéliennes, israelíes, israelenses, israelische, israeliane, израильские",
    "IN": "Indian, هندية, indiennes, indias, indische, indischen, индийские, भारतीय, indiane, indianas, Indiase, "
    "indyjskie, індійські, Hint, indiai, ভারতীয়, بھارتی",
    "IQ": "Iraqi, عراقية",
    "IR": "Iranian, إيرانية",
    "IT": "Italian, إيطالية, italiennes, italianas, italienische, italiane, italiani, italiana, italiano, Italiaanse, "
    "włoskie, итальянские, італійські, İtalyan, italienska, olasz, italijanski, италијански",
    "JO": "Jordanian, أردنية, jordaniennes, jordanas, jordanische, giordane, Jordaanse, jordańskie, иорданские, "
    "Ürdünlü",
    "JP": "Japanese, يابانية, japonaises, japanische, giapponesi, japonesas, Japanse, японские, Japon",
    "KE": "Kenyan, كينية, kényanes, kenianas, kenianische, keniote, Keniaanse, kenijskie, кенийские, Kenyalı",
    "KR": "Korean, South Korean, كورية, coréennes, coreanas, koreanische, coreane, корейские",
    "LB": "Lebanese, لبنانية, libanaises, libanesas, libanesische, libanesi, Libanese, libańskie, ливанские, Lübnanlı",
    "LK": "Sri Lankan, سريلانكية, sri-lankaises, esrilanquesas, ланкийские",
    "MA": "Moroccan, مغربية, marocaines, marroquíes, marokkanische, marocchine, Marokkaanse, marokańskie, "
    "марокканские, Faslı, marroquinas",
    "ME": "Montenegrin, monténégrines, montenegrinas, montenegrinische, czarnogórskie, черногорские, чорногорські, "
    "Karadağlı, crnogorski, црногорски, crnogorske",
    "MK": "Macedonian, North Macedonian, مقدونية, macédoniennes, mazedonische, macedonias, macedónias, "
    "nordmazedonische, macedoni, macedońskie, македонские, македонски, македонските, Makedon, makedonski",
    "MV": "Maldivian, مالديفية, maldivische, мальдивские, maldiviennes",
    "MW": "Malawian, ملاوية",
    "MX": "Mexican, مكسيكية, mexicanas, mexicaines, messicane, mexikanische, мексиканские",
    "NG": "Nigerian, نيجيرية, nigérianes, nigerianas, nigerianische, нигерийские",
    "NL": "Dutch, هولندية, néerlandaises, holandesas, niederländische, niederländischen, olandesi, olandese, "
    "Nederlandse, holenderskie, niderlandzkie, голландские, нидерландские, Hollandalı, holländska, "
    "nederländska, holandski, neerlandesas",
    "NO": "Norwegian, نرويجية, norvégiennes, noruegas, norwegische, norvegesi, Noorse, norweskie, норвежские, norske, "
    "norska",
    "PH": "Filipino, Philippine, فلبينية, philippinische, филиппинские, filipinas",
    "PK": "Pakistani, باكستانية, pakistanaises, pakistanische, پاکستانی, pakistaníes, paquistanesas, Pakistaanse, "
    "pakistańskie, пакистанские, Pakistanlı, পাকিস্তানি, पाकिस्तानी",
    "PL": "Polish, بولندية, polonaises, polacas, polnische, polnischen, польские, polacche, polacchi, Poolse, "
    "polskie, polskich, польські, Polonyalı, polska, lengyel, poljski, пољски, полски",
    "PS": "Palestinian, فلسطينية, palestiniennes, palestinas, palästinensische, palestinesi, палестинские, Filistinli",
    "PT": "Portuguese, برتغالية, portugaises, portuguesas, portugiesische, portoghesi, Portugese, португальские",
    "RO": "Romanian, roumaines, rumanas, rumänische, rumene, румынские, românești, român",
    "RS": "Serbian, صربية, serbes, serbias, sérvias, serbische, serbe, Servische, serbskie, сербские, сербські, Sırp, "
    "srpski, српски, serbiska, szerb, српске",
    "RU": "Russian, روسية, russes, russische, rusas, russe, Russische, rosyjskie, российские, русские, orosz",
    "SA": "Saudi, سعودية",
    "SE": "Swedish, سويدية, suédoises, suecas, schwedische, svenska, svedesi, Zweedse, szwedzkie, шведские, шведські, "
    "İsveçli, svéd, švedski",
    "SN": "Senegalese, سنغالية, sénégalaises, senegalesas, senegalesi, senegalesische, сенегальские",
    "SO": "Somali, صومالية, somaliennes, somalíes, somalis, somalische, somale, сомалийские, Somalili, Soomaaliyeed",
    "SY": "Syrian, سورية",
    "TN": "Tunisian, تونسية, tunisiennes, tunecinas, tunesische, tunisine, тунисские, Tunuslu",
    "TR": "Turkish, تركية, turques, turcas, türkische, turche, Turkse, tureckie, турецкие, турецькі, Türk, turkiska, "
    "török, turski, турски",
    "TZ": "Tanzanian, تنزانية, tanzaniennes, tanzanas, tansanische, танзанийские",
    "UA": "Ukrainian, أوكرانية, ukrainiennes, ucranianas, ukrainische, ucraine, Oekraïense, ukraińskie, украинские, "
    "українські, Ukraynalı, ukrán",
    "UG": "Ugandan, أوغندية, ougandaises, ugandesas, ugandische, ugandesi, Ugandese, ugandyjskie, угандийские",
    "US": "American, Americans, أمريكية, أميركية, américaines, estadounidenses, americanas, amerikanische, "
    "amerikanischen, американские, Amerikan, statunitensi, americane, americani, Amerikaanse, amerykańskie, "
    "американські, amerikanska, amerikai, američki, амерички, norteamericanas",
    "XK": "Kosovan, Kosovar, Kosovo Albanian, كوسوفية, kosovares, kosovarische, kosovari, косовские, Kosovalı, "
    "kosovski, косовски, kosovare, kosovske",
    "ZA": "South African, جنوب أفريقية, sud-africaines, sudafricanas, südafrikanische, sudafricane, Zuid-Afrikaanse, "
    "południowoafrykańskie, южноафриканские, Güney Afrikalı, sul-africanas, sydafrikanska",
    "ZM": "Zambian",
    "ZW": "Zimbabwean",
}

OF_AREA = {
    "002": "African, أفريقية, إفريقية, africaines, africanas, afrikanische, afrikanischen, африканские, africane, "
    "africani, Afrikaanse, afrykańskie, afrykańskich, африканські, afrikanska, afrikai, афрички, ya Kiafrika, "
    "Afrikalı",
    "150": "European, أوروبية, européennes, europeas, europeias, europäische, europäischen, европейские, europee, "
    "europei, Europese, europejskie, europejskich, європейські, europeiska, európai, evropski, европски, "
    "Avrupalı, evropiane, ευρωπαϊκές",
    "142": "Asian, آسيوية, asiatiques, asiáticas, asiatische, азиатские, asiatiche, Aziatische, azjatyckie, азіатські, "
    "asiatiska, ázsiai, azijski, азијски, Asyalı",
    "arab-world": "Arab, عربية, arabes, árabes, arabische, арабские, arabskie, арабські, Arap, arabiska",
    "005": "South American, sud-américaines, sudamericanas, suramericanas, "
    "sul-americanas, südamerikanische, sudamericane, "
    "Zuid-Amerikaanse, южноамериканские, أمريكية جنوبية",
    "003": "North American, nord-américaines, norteamericanas, norte-americanas, nordamerikanische, nordamericane, "
    "Noord-Amerikaanse, североамериканские",
    "013": "Central American, centroamericanas, centro-americanas, zentralamerikanische",
    "419": "Latin American, لاتينية, latino-américaines, latinoamericanas, latinoamericane, lateinamerikanische, "
    "латиноамериканские",
    "balkans": "balcaniques, balcánicas, balkanische, balcaniche, балканские, balkanski, балкански, ballkanike",
    "middle-east": "Middle Eastern, شرق أوسطية",
    "034": "South Asian",
    "035": "Southeast Asian",
    "nordics": "Scandinavian, Nordic",
    "011": "West African",
    "014": "East African",
    "018": "Southern African",
}
