"""What belongs to a region, by ISO 3166-2 code: Bavarian, sicilienne, калифорнийский. Stems as in `declined`.

Left out is what is rather said of a city (Berner, madrileño in the singular) or of a whole country's language.
"""

from bot.rules.words.places.declined import declined

OF_REGION = declined(
    {
        "AT-2": "de:kärntner,kärntnerisch =:Carinthian",
        "AT-6": "de:steirisch =:Styrian",
        "AT-7": "=:Tiroler,Tyrolean,tirolese,tirolesi,tyrolien,tyroliens de:tirolerisch ru:тирольск nl:Tirools",
        "AT-8": "=:Vorarlberger",
        "BE-VLG": "nl:Vlaams,Flaams fr:flamand de:flämisch =:Flemish,Vlaming,Vlamingen,Flamen,flamandzkie,flamande,"
        "flamanzi,Fiamminghi it:fiammingh,fiamming es:flamenc ru:фламандск uk:фламандськ nd:flamländsk,flamsk "
        "cs:vlámsk sr:flamansk fi:flaami pl:flamandzk =:فلمنكية,الفلمنكية",
        "BE-WAL": "nl:Waals fr:wallon =:wallonne,wallonnes,Walloon,Wallonische,Walen,valloni,valona,valonas "
        "de:wallonisch it:vallon es:valon ru:валлонск pl:walońsk cs:valonsk nd:vallonsk",
        "BR-BA": "es:baian =:bahianos,bahianas",
        "BR-MG": "es:mineir",
        "BR-PE": "es:pernambucan",
        "BR-RJ": "=:fluminense,fluminenses",
        "BR-RS": "=:gaúcho,gaúchos,gaúcha,gaúchas",
        "BR-SP": "=:paulista,paulistas",
        "CA-AB": "=:Albertan,Albertans,albertain,albertaines",
        "CA-ON": "=:Ontarian,Ontarians,ontarien,ontariens,ontarienne,ontariennes ru:онтарийск",
        "CA-QC": "fr:québécois,quebecois,québecois es:quebequens,quebequés =:Quebecer,Quebecers,Quebecker,quebequense,"
        "quebequenses,quebechesi,Quebecois ru:квебекск de:quebecisch =:كيبيكية",
        "CH-TI": "it:ticines =:tessinois,tessinoise,tessinoises,Tessiner",
        "CH-VD": "fr:vaudois =:Waadtländer",
        "CH-VS": "fr:valaisan =:valaisanne,valaisannes,Walliser",
        "CO-ANT": "es:antioqueñ =:Antioquian",
        "CO-VAC": "es:vallecaucan",
        "DE-BW": "de:badisch,schwäbisch,württembergisch,baden-württembergisch =:Swabian es:suab it:svev ru:швабск "
        "fr:souabe",
        "DE-BY": "de:bayerisch,bairisch,bayrisch,fränkisch =:Bavarian,Bavarians,Beierse,bajor,bajorországi,"
        "bavyera,Bavyeralı,βαυαρικές,βαυαρική,bavareze,bavarez,بافارية,بافاري,البافارية,בווריות fr:bavarois "
        "es:bávar it:bavares ru:баварск uk:баварськ pl:bawarsk cs:bavorsk sr:bavarsk sc:баварск nd:bayersk,bayrisk "
        "nl:Beiers fi:baijeri",
        "DE-HE": "de:hessisch =:Hessian it:assian ru:гессенск pl:hesk",
        "DE-MV": "de:mecklenburgisch,mecklenburg-vorpommersch",
        "DE-NI": "de:niedersächsisch",
        "DE-NW": "de:nordrhein-westfälisch,westfälisch =:Westphalian",
        "DE-RP": "de:rheinland-pfälzisch,pfälzisch",
        "DE-SH": "de:schleswig-holsteinisch,holsteinisch",
        "DE-SL": "de:saarländisch =:sarrois,sarroise,sarroises",
        "DE-SN": "de:sächsisch =:Saxon,szász,szászországi,saksische nl:Saksisch fr:saxon es:sajon it:sasson "
        "ru:саксонск uk:саксонськ pl:saksońsk cs:sask sr:saksonsk nd:sachsisk,saksisk",
        "DE-ST": "de:sachsen-anhaltisch,anhaltisch",
        "DE-TH": "de:thüringisch,thüringer =:Thüringer,Thuringian ru:тюрингск cs:durynsk",
        "ES-AN": "=:andaluz,andaluces,andaluza,andaluzas,Andalusian,Andalucian,andalou,andalous,andalouse,andalouses,"
        "أندلسية,الأندلسية,الأندلس,andalusialaiset it:andalus de:andalusisch ru:андалузск,андалусск pl:andaluzyjsk "
        "cs:andalusk nd:andalusisk nl:Andalusisch sr:andaluzijsk",
        "ES-AR": "=:aragonés,aragonesa,aragoneses,aragonesas,Aragonese,aragonais,aragonaise",
        "ES-AS": "es:asturian =:Asturian",
        "ES-CN": "=:canarios,canarias,Canarian de:kanarisch",
        "ES-CT": "=:catalán,catalana,catalanes,catalanas,català,catalans,Catalan,catalão,catalães,catalã,catalãs,"
        "Catalaanse,كتالونية,كتالانية,الكتالونية,كاتالونية,katalán,katalanska,katalanske,Katalan fr:catalan it:catalan "
        "de:katalanisch ru:каталонск,каталанск uk:каталонськ,каталанськ pl:katalońsk cs:katalánsk nd:katalansk "
        "sr:katalonsk fi:katalonia",
        "ES-EX": "es:extremeñ",
        "ES-GA": "es:gallegu,galeg,galleg,gallec =:Galician de:galicisch fr:galicien ru:галисийск",
        "ES-MD": "=:madrileños,madrileñas",
        "ES-NC": "es:navarr =:nafarroako",
        "ES-PV": "es:vasc,euskaldun it:basc =:Basque,basques,basca,bascas,bascos,basche,baschi,Euskal,Euskadiko,"
        "euskaldunak,baszk,Baskische,baskische,باسكية,الباسكية de:baskisch ru:баскск uk:баскськ pl:baskijsk cs:baskick "
        "nd:baskisk nl:Baskisch sr:baskijsk fi:baski",
        "ES-VC": "=:valencianos,valencianas,Valencian",
        "FR-20R": "=:corse,corses,Corsican,còrsi,corsi,corsos,korsische,korsischen,korsikanische,korsikalaiset "
        "de:korsisch,korsikanisch ru:корсиканск nl:Corsicaans",
        "FR-BRE": "=:breton,bretons,bretonne,bretonnes,Breton,bretona,bretonas,bretones,bretoni,bretońskie,"
        "breizh,bretonische de:bretonisch it:breton ru:бретонск pl:bretońsk nl:Bretons",
        "FR-IDF": "=:francilien,franciliens,francilienne,franciliennes",
        "FR-NOR": "fr:normand =:normanna,normanne nl:Normandisch de:normannisch ru:нормандск",
        "FR-OCC": "fr:occitan",
        "FR-PAC": "fr:provençal =:provençaux,provençales,Provençal",
        "FR-BFC": "=:bourguignon,bourguignons,bourguignonne,bourguignonnes,franc-comtois,franc-comtoises,Burgundian",
        "GB-SCT": "fr:écossais es:escoces it:scozzes de:schottisch ru:шотландск uk:шотландськ pl:szkock cs:skotsk "
        "nd:skotsk =:escocés,escocês,Schotse,skót,İskoç,اسكتلندية,إسكتلندية,σκωτσέζικες,Scots,skotlantilaiset",
        "GB-WLS": "fr:gallois es:gales it:galles de:walisisch ru:валлийск,уэльск pl:walijsk cs:velšsk nd:walisisk "
        "=:galés,galesa,galesas,galeses,ويلزية",
        "GB-NIR": "fr:nord-irlandais de:nordirisch es:norirlandes =:norirlandés,Noord-Ierse ru:североирландск",
        "GR-M": "=:Cretan,Cretans,κρητική,κρητικές,κρητικό,κρητικός,κρητικοί,crétois,crétoise,crétoises,cretense,"
        "cretenses,cretesi,cretese de:kretisch ru:критск",
        "IN-KL": "=:Keralite,Keralites,keralan,മലയാളി",
        "IN-TN": "=:தமிழ்நாட்டு,தமிழக,தமிழ்நாட்டின்",
        "IN-KA": "=:ಕರ್ನಾಟಕದ",
        "IT-21": "it:piemontes =:Piedmontese,piémontais,piémontaises",
        "IT-25": "it:lombard fr:lombard de:lombardisch es:lombard ru:ломбардск",
        "IT-34": "it:venet",
        "IT-36": "it:friulan =:Friulian,furlans",
        "IT-42": "=:ligure,liguri,Ligurian",
        "IT-45": "=:emiliani,emiliane it:romagnol",
        "IT-52": "it:toscan es:toscan =:Tuscan,toscan,toscans,toscane,toscanes,Toscaanse ru:тосканск pl:toskańsk "
        "de:toskanisch nd:toskansk cs:toskánsk",
        "IT-55": "it:umbr",
        "IT-57": "it:marchigian",
        "IT-62": "=:laziale,laziali",
        "IT-65": "=:abruzzese,abruzzesi",
        "IT-72": "it:campan",
        "IT-75": "=:pugliese,pugliesi,Apulian",
        "IT-78": "=:calabrese,calabresi,Calabrian",
        "IT-77": "it:lucan",
        "IT-82": "it:sicilian es:sicilian fr:sicilien =:Sicilian,siciliennes,sicilienne,siciliaanse,szicíliai,"
        "Sicilyalı,صقلية,صقلي,الصقلية de:sizilianisch,sizilisch ru:сицилийск uk:сицилійськ pl:sycylijsk cs:sicilsk "
        "nd:siciliansk sr:sicilijsk sc:сицилиски,сицилијск,сицилианск nl:Siciliaans fi:sisilia",
        "IT-88": "it:sard =:Sardinian,sardes,Sardische,sardische,sardas ru:сардинск de:sardisch pl:sardyńsk",
        "MX-JAL": "=:jalisciense,jaliscienses",
        "MX-YUC": "es:yucatec",
        "NL-FR": "=:Friese,Frisian de:friesisch",
        "NL-GE": "=:Gelderse",
        "NL-NB": "=:Brabantse",
        "NL-ZE": "=:Zeeuwse",
        "NL-ZH": "nl:Zuid-Hollands",
        "NL-NH": "nl:Noord-Hollands",
        "PK-SD": "=:Sindhi,سندھی,सिंधी,السند,سندي,سندية",
        "PK-BA": "=:Balochi,Baloch,بلوچی,بلوشستان,بلوشية",
        "PK-KP": "=:Pakhtun,پختون",
        "PL-12": "pl:małopolsk =:małopolscy,małopolskę",
        "PL-14": "pl:mazowieck =:mazowieccy",
        "PL-22": "pl:pomorsk =:pomorscy,Pomeranian",
        "PL-24": "pl:śląsk =:śląscy,Silesian,Silesians,górnośląskie,górnośląskich ru:силезск "
        "uk:сілезьк cs:slezsk de:schlesisch,oberschlesisch fr:silésien =:slaskie",
        "PL-30": "pl:wielkopolsk =:wielkopolscy",
        "RS-VO": "sr:vojvođansk sc:војвођанск =:Vojvodinian,vajdasági de:wojwodinisch ru:воеводинск",
        "RU-TA": "ru:татарстанск,татарск",
        "RU-BA": "ru:башкирск,башкортостанск",
        "RU-DA": "ru:дагестанск",
        "RU-CE": "ru:чеченск =:Chechen,شيشانية",
        "RU-MOS": "=:подмосковные,подмосковный,подмосковных",
        "SE-M": "nd:skånsk =:Scanian",
        "SE-O": "nd:västgötsk",
        "UA-43": "ru:крымск uk:кримськ =:Crimean,قرمية",
        "US-AK": "=:Alaskan,Alaskans ru:аляскинск",
        "US-AZ": "=:Arizonan ru:аризонск",
        "US-CA": "=:Californian,Californians,Calif.,californien,californiens,californienne,californiennes,"
        "kaliforniai,Kaliforniyalı,καλιφορνέζικες,كاليفورنية,الكاليفورنية,كاليفورني,Californische,californiene,"
        "californien,קליפורניות es:californian it:californian de:kalifornisch ru:калифорнийск uk:каліфорнійськ "
        "pl:kalifornijsk cs:kalifornsk sr:kalifornijsk,kalifornisk sc:калифорнијск,калифорнийск "
        "nd:kalifornisk,californisk fi:kalifornia nl:Californisch",
        "US-CO": "=:Coloradan,Coloradans",
        "US-FL": "=:Floridian,Floridians de:floridianisch ru:флоридск es:floridan",
        "US-HI": "=:Hawaiian,Hawaiians,hawaïennes,hawaïen de:hawaiianisch es:hawaian ru:гавайск",
        "US-IL": "=:Illinoisan",
        "US-LA": "=:Louisianan,Louisianian",
        "US-NJ": "=:Jerseyan,Jerseyans",
        "US-OH": "=:Ohioan,Ohioans ru:огайск",
        "US-OR": "=:Oregonian,Oregonians",
        "US-TN": "=:Tennessean,Tennesseans",
        "US-TX": "=:Texan,Texans,texan,texans,texane,texanes,texasi,Teksaslı,تكساسية,teksasilaiset es:tejan,texan "
        "it:texan de:texanisch ru:техасск uk:техаськ pl:teksańsk,teksask cs:texask nd:texansk "
        "sr:teksašk,teksask nl:Texaans",
        "US-VA": "=:Virginian,Virginians",
        "US-WA": "=:Washingtonian",
        "ZA-WC": "=:Wes-Kaapse,Weskaapse",
        "ZA-KZN": "=:aKwaZulu-Natal,laKwaZulu-Natal,akwaZulu-Natal",
        "ZA-EC": "=:Oos-Kaapse",
        "ZA-GP": "=:Gautengse",
    }
)
