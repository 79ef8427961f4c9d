"""What the smaller languages of Europe and Hebrew call the cities of a country (see belongings of the large ones)."""

# Danish and Norwegian, Swedish, Finnish, Czech, Slovak, Slovene, Croatian, Serbian, Macedonian, Bulgarian, Romanian,
# Hungarian, Greek, Albanian, Catalan, Hebrew, Baltic languages, and more forms of Arabic.
OF_COUNTRY = {
    "IS": "íslensku, íslenskar, íslenskir, íslensk, íslenskt, íslenskra, íslenskum",
    "AL": "albanske, albanska, albanialaiset, albánská, albánske, albanska, albanski, албански, албански, "
    "albaneze, albanezi, αλβανικές, "
    "shqiptare, shqiptarë, albaneses, אלבניות, אלבני, ალბანური",
    "AR": "argentinske, argentinska, argentiinalaiset, argentinská, argentinski, аржентински, аргентински, "
    "argentiniene, argentin, αργεντίνικες, "
    "ארגנטינאיות, أرجنتيني",
    "AT": "østrigske, østerrikske, österrikiska, itävaltalaiset, rakouská, rakúske, avstrijska, avstrijske, "
    "austrijski, austrijske, аустријски, "
    "австрийски, австриски, austriece, αυστριακές, austriake, austríaques, אוסטריות, نمساوي",
    "BA": "bosniske, bosnialaiset, bosenská, bosnianske, bosanska, bosanske, босански, босненски, bosniace, "
    "βοσνιακές, boshnjake, bosnianes, בוסניות, "
    "بوسني",
    "BE": "belgiske, belgiska, belgialaiset, belgická, belgické, belgijska, belgijske, belgijski, белгијски, "
    "белгийски, belgiene, belga, βελγικές, "
    "belge, בלגיות, بلجيكي",
    "BG": "bulgarske, bulgarska, bulgarialaiset, bulharská, bulharské, bolgarska, bolgarske, bugarski, bugarske, "
    "бугарски, български, bulgărești, "
    "bulgare, bolgár, βουλγαρικές, bulgarische, bulgares, búlgaras, bulgare, bulgarskie, bułgarskie, болгарские, "
    "болгарські, בולגריות, Bulgarian",
    "CA": "canadiske, kanadiske, kanadensiska, kanadalaiset, kanadská, kanadské, kanadska, kanadske, kanadski, "
    "канадски, canadiene, καναδικές, "
    "kanadeze, canadenques, קנדיות, كندي",
    "CH": "schweiziske, sveitsiske, schweiziska, sveitsiläiset, švýcarská, švajčiarske, švicarska, švicarske, "
    "švicarski, švajcarski, швајцарски, "
    "швейцарски, elvețiene, ελβετικές, zvicerane, suïsses, שווייצריות, سويسري",
    "CZ": "tjekkiske, tsjekkiske, tjeckiska, tšekkiläiset, česká, české, češka, češke, češki, чешки, cehe, cseh, "
    "τσεχικές, çeke, txeques, צ׳כיות, צכיות",
    "DE": "tyske, tyska, saksalaiset, německá, nemecké, nemška, nemške, nemški, njemačke, njemački, nemačke, "
    "nemački, немачки, немачке, германски, "
    "немски, germane, németországi, γερμανικές, γερμανικοί, gjermane, alemanyes, גרמניות, גרמני, saksa, vācu, "
    "vokiečių, გერმანული, ألماني, آلمانی",
    "DK": "danske, danska, tanskalaiset, dánská, dánske, danske, danski, дански, датски, daneze, δανικές, "
    "daneze, daneses, dänische, danoises, "
    "danesas, danesi, Deense, duńskie, датские, דניות, Danimarkalı",
    "ES": "spanske, spanska, espanjalaiset, španělská, španielske, španska, španske, španski, шпански, испански, "
    "spaniole, spanyolországi, "
    "ισπανικές, spanjolle, espanyoles, ספרדיות, إسباني, اسباني",
    "FI": "finske, finska, suomalaiset, finská, fínske, finska, finske, finski, фински, finlandeze, φινλανδικές, "
    "finlandeses, финские, Finse, fińskie, "
    "פיניות",
    "FR": "franske, franska, ranskalaiset, francouzská, francúzske, francoska, francoske, francuski, francuske, "
    "француски, француске, френски, "
    "franceze, franciaországi, γαλλικές, franceze, franceses, צרפתיות, צרפתי, prantsuse, franču, prancūzų, "
    "ფრანგული, فرنسي, فرانسوی",
    "GB": "britiske, engelske, brittiska, engelska, brittiläiset, englantilaiset, britská, anglická, britské, "
    "anglické, britanske, angleške, "
    "angleška, engleski, engleske, britanski, britanske, британски, енглески, англиски, английски, britanice, "
    "engleze, angol, βρετανικές, "
    "αγγλικές, britanike, angleze, britàniques, angleses, בריטיות, אנגליות, إنجليزية, انجليزية, انكليزية, "
    "بريطاني, انگلیسی, بریتانیایی, "
    "Scottish, Welsh, Angielskie, англійські, Engelse",
    "GR": "græske, greske, grekiska, kreikkalaiset, řecká, grécke, grške, grška, grčki, grčke, грчки, гръцки, "
    "grecești, görögországi, ελληνικές, "
    "greke, gregues, יווניות, يوناني",
    "HR": "kroatiske, kroatiska, kroatialaiset, chorvatská, chorvátske, hrvaške, hrvaška, hrvatski, hrvatske, "
    "хрватски, хърватски, croate, horvát, "
    "κροατικές, kroate, kroatische, croates, croatas, croate, Kroatische, chorwackie, хорватские, Croatian, קרואטיות",
    "HU": "ungarske, ungerska, unkarilaiset, maďarská, maďarské, madžarske, madžarska, mađarski, mađarske, "
    "мађарски, унгарски, maghiare, ουγγρικές, "
    "hungareze, hongareses, הונגריות, مجري",
    "IE": "irske, irländska, irlantilaiset, irská, írske, irske, irska, irski, ирски, ирландски, irlandeze, "
    "ιρλανδικές, irlandeses, איריות",
    "IN": "indiske, indiska, intialaiset, indická, indické, indijske, indijska, indijski, индиски, индијски, "
    "индийски, indiene, ινδικές, indiane, "
    "índies, הודיות, هندي, هندی",
    "IT": "italienske, italienska, italialaiset, italská, talianske, italijanske, italijanska, italijanski, "
    "италијански, италиански, italiene, "
    "olaszországi, ιταλικές, italiane, italianes, איטלקיות, إيطالي, ايطالي",
    "JO": "jordanske, jordanska, jordánská, jordanski, йордански, iordaniene, jorιορδανικές, ירדניות, أردني",
    "JP": "japanske, japanska, japanilaiset, japonská, japonské, japonska, japonske, japanski, јапански, "
    "японски, japoneze, japán, ιαπωνικές, "
    "japoneze, japoneses, יפניות, ياباني",
    "KE": "kenyanske, kenyanska, kenialaiset, keňská, kenijski, кениски, кенийски, kenyene, kenyai, κενυατικές, "
    "קנייתיות, كيني",
    "LB": "libanesiske, libanesiska, libanonilaiset, libanonská, libanonski, либански, libaneze, libanoni, "
    "λιβανέζικες, לבנוניות, لبناني, لبنانيه",
    "MA": "marokkanske, marockanska, marokkolaiset, marocká, marocké, maroški, maroške, marokanski, марокански, "
    "marocane, marokkói, μαροκινές, "
    "marokene, marroquines, מרוקאיות, مغربي",
    "ME": "montenegrinske, montenegrinska, montenegrolaiset, černohorská, črnogorske, crnogorske, црногорски, "
    "черногорски, muntenegrene, "
    "montenegrói, μαυροβουνιακές, malazeze, מונטנגריות",
    "MK": "makedonske, nordmakedonske, makedonska, makedonialaiset, makedonská, macedónske, makedonske, "
    "makedonski, македонски, macedonene, "
    "macedón, μακεδονικές, maqedonase, maqedonas, מקדוניות",
    "NL": "hollandske, nederlandske, nederlandsk, nederländska, holländska, hollantilaiset, alankomaalaiset, "
    "nizozemská, holandská, holandské, "
    "nizozemske, nizozemska, nizozemski, holandski, холандски, нидерландски, olandeze, holland, hollandiai, "
    "ολλανδικές, holandeze, "
    "neerlandeses, holandeses, הולנדיות, هولندي, هلندی",
    "NO": "norske, norska, norjalaiset, norská, nórske, norveške, norveška, norveški, норвешки, норвежки, "
    "norvegiene, norvég, νορβηγικές, "
    "norvegjeze, נורווגיות",
    "PK": "pakistanske, pakistanska, pakistanilaiset, pákistánská, pakistanski, пакистански, pakistaneze, "
    "pakisztáni, πακιστανικές, פקיסטניות, "
    "باكستاني, باكستانية, پاکستانی",
    "PL": "polske, polska, puolalaiset, polská, poľské, poljske, poljska, poljski, пољски, полски, poloneze, "
    "lengyelországi, πολωνικές, polake, "
    "poloneses, פולניות, poola, poļu, lenkų, بولندي",
    "PS": "palæstinensiske, palestinske, palestinska, palestiinalaiset, palestinská, palestinski, палестински, "
    "palestiniene, palesztin, "
    "παλαιστινιακές, פלסטיניות, فلسطيني",
    "PT": "portugisiske, portugisiska, portugalilaiset, portugalská, portugalské, portugalske, portugalski, "
    "португалски, portugheze, portugál, "
    "πορτογαλικές, portugeze, פורטוגליות",
    "RO": "rumænske, rumenske, rumänska, romanialaiset, rumunská, rumunské, romunske, romunska, rumunjski, "
    "rumunski, румунски, румънски, românești, "
    "român, ρουμανικές, rumune, romaneses, רומניות, rumuńskie, румунські",
    "RS": "serbiske, serbiska, serbialaiset, srbská, srbské, srbske, srbska, srpske, српски, српске, сръбски, "
    "sârbești, szerbiai, σερβικές, serbe, "
    "sèrbies, סרביות",
    "RU": "russiske, ryska, venäläiset, ruská, ruské, ruske, ruska, ruski, руски, rusești, orosz, oroszországi, "
    "ρωσικές, russes, רוסיות, "
    "російські, Rusya, روسي",
    "SE": "svenske, svenska, ruotsalaiset, švédská, švédske, švedske, švedska, švedski, шведски, suedeze, "
    "svédországi, σουηδικές, suedeze, sueques, "
    "שוודיות, سويدي",
    "SK": "slovakiske, slovakiska, slovakialaiset, slovenská, slovenské, slovaške, slovaška, slovački, словачки, "
    "словашки, slovace, szlovák, "
    "σλοβακικές, sllovake, slowakische, Slovak",
    "SO": "somaliske, somaliska, somalialaiset, somálská, somalijski, сомалијски, сомалийски, somaleze, "
    "szomáliai, σομαλικές, סומליות, صومالي",
    "TR": "tyrkiske, turkiska, turkkilaiset, turecká, turecké, turške, turška, turski, turske, турски, турске, "
    "turcești, törökországi, τουρκικές, "
    "turke, טורקיות, تركي, ترکی",
    "UA": "ukrainske, ukrainska, ukrainalaiset, ukrajinská, ukrajinské, ukrajinske, ukrajinski, украјински, "
    "украински, ucrainene, ukrán, "
    "ουκρανικές, ukrainase, ucraïneses, אוקראיניות",
    "UG": "ugandiske, ugandiska, ugandalaiset, ugandská, ugandski, угандски, ugandeze, ugandai, ουγκαντέζικες, "
    "אוגנדיות",
    "US": "amerikanske, amerikanska, amerikkalaiset, yhdysvaltalaiset, americká, americké, ameriške, ameriška, "
    "američke, američki, амерички, "
    "американски, americane, amerikai, αμερικανικές, αμερικάνικες, amerikane, nord-americanes, americanes, "
    "אמריקאיות, אמריקאי, ameerika, amerikāņu, "
    "امريكية, امريكي, أمريكي, اميركية, أميركي, آمریکایی, estadounidense, étasuniennes, états-uniennes, "
    "US-amerikanischen, US-amerikanische, "
    "statunitense, norte-americanas",
    "XK": "kosovske, kosovska, kosovolaiset, kosovská, kosovski, косовски, kosovare, koszovói, κοσοβάρικες, "
    "קוסובריות, كوسوفي",
    "ZA": "sydafrikanske, sørafrikanske, sydafrikanska, eteläafrikkalaiset, jihoafrická, juhoafrické, "
    "južnoafriške, južnoafrički, јужноафрички, "
    "јужноафрикански, южноафрикански, sud-africane, dél-afrikai, νοτιοαφρικανικές, jugafrikane, sud-africanes, "
    "דרום אפריקאיות, جنوب أفريقي",
}
OF_AREA = {
    "150": "europæiske, europeiske, europeiska, eurooppalaiset, evropská, európske, evropske, evropska, "
    "europski, europske, evropski, европски, "
    "европске, европейски, europene, ευρωπαϊκές, evropiane, europees, אירופיות, أوروبي, اوروبية, أوربية, "
    "اروپایی, Euroopa, Eiropas, Europos, "
    "europejskich, europäischer, európai",
    "002": "afrikanske, afrikanska, afrikkalaiset, africká, africké, afriške, afriška, afrički, afričke, "
    "афрички, африкански, africane, afrikai, "
    "αφρικανικές, afrikane, africanes, אפריקאיות, أفريقي, إفريقي, افريقية, افريقي, آفریقایی, Aafrika, Āfrikas, "
    "Afrikos",
    "142": "asiatiske, asiatiska, aasialaiset, asijská, ázijské, azijske, azijska, azijski, азијски, азиски, "
    "азиатски, asiatice, ázsiai, ασιατικές, "
    "aziatike, אסייתיות, آسيوي, اسيوية, آسیایی",
    "arab-world": "arabiske, arabiska, arabialaiset, arabská, arabské, arabske, arabska, arapski, арапски, "
    "арабски, arabe, αραβικές, arabe, ערביות, "
    "عربي, العربيات",
    "419": "latinamerikanske, latinamerikanska, latinoamericano, latinoamericanos, latino-américains, "
    "latinskoamerički, латиноамерикански, "
    "λατινοαμερικανικές, latin-amerikai, לטינו אמריקאיות, لاتيني",
    "balkans": "balkánská, balkánske, balkanske, balkanski, балкански, balcanice, balkáni, βαλκανικές, "
    "ballkanike, בלקניות, بلقانية",
    "nordics": "nordiske, nordiska, pohjoismaiset, skandinaviske, skandinaviska, skandinavische, scandinaves, "
    "escandinavas, scandinave, skandynawskie, "
    "скандинавские, severské, إسكندنافية",
}
