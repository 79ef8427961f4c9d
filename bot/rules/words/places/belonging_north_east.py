"""Adjectives of countries in the Slavic, Nordic and Baltic languages, Romanian and Basque (see "
"belonging_everywhere).
"""

from bot.rules.words.places.declined import declined

OF_COUNTRY = declined(
    {
        "AE": "pl:emirack cs:emirátsk sr:emiratsk",
        "AF": "pl:afgańsk cs:afghánsk sk:afgansk sl:afganistansk sr:afganistansk,avgansk nd:afghansk ro:afgan",
        "AL": "=:albanų,albāņu,albaniar",
        "AM": "pl:armeńsk,ormiańsk cs:arménsk sk:arménsk sl:armensk sr:jermensk,armensk nd:armensk,armenisk "
        "=:armėnų,armēņu,armenești,armene",
        "AO": "pl:angolsk cs:angolsk sk:angolsk sr:angolsk nd:angolansk ro:angolez",
        "AR": "cs:argentinsk sk:argentínsk sl:argentinsk sr:argentinsk nd:argentinsk gl:arxentin "
        "=:argentiniečių,argentīniešu",
        "AT": "sr:austrijsk nd:østrigsk,østerriksk,österrikisk =:austrų,austriešu,austriar,itävaltalaiset",
        "AU": "pl:australijsk cs:australsk sk:austrálsk sl:avstralsk sr:australsk,australijsk "
        "nd:australsk,australiensk,"
        "australisk ro:australian =:australų,austrāliešu",
        "AZ": "pl:azerbejdżańsk,azersk cs:ázerbájdžánsk sk:azerbajdžansk sr:azerbejdžansk,azerbajdžansk "
        "nd:aserbajdsjansk "
        "=:azerbaidžaniečių,azerbaidžāņu,azere",
        "BA": "nd:bosnisk =:bosnių,bosniešu,bosniar",
        "BD": "sr:bangladešk sk:bangladéšsk nd:bangladeshisk,bangladesisk =:bangladešo,bangladešas",
        "BE": "sr:belgijsk sk:belgick gl:belg nd:belgisk =:belgų,beļģu,belgikar,belgikako",
        "BG": "nd:bulgarsk sr:bugarsk =:bulgarų,bulgāru,bulgariar,bulgărești,bulgare",
        "BR": "pl:brazylijsk cs:brazilsk sk:brazílsk sl:brazilsk sr:brazilsk nd:brasiliansk ro:brazilian gl:brasileir "
        "=:brazilų,brazīļu,brasildar,braziliene",
        "BW": "pl:botswańsk cs:botswansk sr:bocvansk nd:botswansk",
        "BY": "nd:hviterussisk,hviderussisk,belarusisk,vitrysk sr:belorusk,bjelorusk =:baltarusių,baltkrievu,belaruse",
        "CA": "sr:kanadsk nd:kanadensisk,kanadisk,canadisk gl:canadens =:kanadiečių,kanādiešu,kanadar,canadiene",
        "CD": "pl:kongijsk cs:konžsk sk:konžsk sr:kongoansk nd:kongolesisk,congolesisk =:kongolaiset",
        "CH": "sr:švicarsk,švajcarsk nd:sveitsisk,schweizisk,schweizersk =:šveicarų,šveiciešu,suitzar",
        "CL": "pl:chilijsk cs:chilsk sk:čilsk sl:čilsk sr:čileansk nd:chilensk ro:chilian gl:chilen =:čiliečių,čīliešu",
        "CM": "pl:kameruńsk cs:kamerunsk sr:kamerunsk nd:kamerunsk,camerounsk ro:camerunez",
        "CN": "pl:chińsk cs:čínsk sk:čínsk sl:kitajsk sr:kinesk nd:kinesisk,kinesik ro:chinez,chinezesc "
        "=:kinų,ķīniešu,txinatar",
        "CO": "sr:kolumbijsk nd:colombiansk,kolombiansk ro:columbian gl:colombian =:kolumbiečių,kolumbiešu,columbiene",
        "CU": "pl:kubańsk cs:kubánsk sk:kubánsk sl:kubansk sr:kubansk nd:kubansk,cubansk ro:cubanez =:kubiečių,kubiešu",
        "CY": "pl:cypryjsk cs:kypersk sk:cypersk sl:ciprsk sr:kiparsk nd:kypriotisk,cypriotisk =:kipriečių,cipriote",
        "CZ": "sr:češk nd:tjekkisk,tsjekkisk,tjeckisk =:čekų,čehu,cehe,cehești,txekiar",
        "DE": "nd:tysk =:vokiečių,vācu,alemaniar,nemțești,germane gl:alem",
        "DJ": "pl:dżibutyjsk cs:džibutsk sr:džibutsk nd:djiboutisk",
        "DK": "pl:duńsk cs:dánsk sk:dánsk sl:dansk sr:dansk nd:dansk =:danų,dāņu,daneze,daniar",
        "DZ": "pl:algiersk cs:alžírsk sk:alžírsk sl:alžirsk sr:alžirsk nd:algerisk,algirsk ro:algerian =:alžyriečių",
        "EC": "pl:ekwadorsk cs:ekvádorsk sk:ekvádorsk sr:ekvadorsk nd:ecuadoriansk ro:ecuadorian",
        "EE": "pl:estońsk cs:estonsk sk:estónsk sl:estonsk sr:estonsk nd:estisk,estnisk,estlandsk "
        "=:estų,igauņu,estoniene,estoniar",
        "EG": "sr:egipatsk nd:egyptisk,egypisk ro:egiptean =:egiptiečių,ēģiptiešu",
        "ES": "sr:španjolsk,špansk nd:spansk gl:español =:ispanų,spāņu,espainiar",
        "ET": "pl:etiopsk cs:etiopsk,etiopsk sk:etiópsk sl:etiopsk sr:etiopsk nd:etiopisk ro:etiopian "
        "=:etiopų,etiopiešu",
        "FI": "sr:finsk nd:finsk,finländsk =:suomių,somu,finlandeze,finlandiar",
        "FR": "nd:fransk =:prancūzų,franču,frantziar gl:frances",
        "GB": "nd:britisk,engelsk,brittisk =:britų,britu,anglų,angļu,britaniar gl:británic",
        "GE": "pl:gruzińsk cs:gruzínsk sk:gruzínsk sl:gruzijsk sr:gruzijsk nd:georgisk ro:georgian =:gruzinų,gruzīnu",
        "GH": "pl:ghańsk cs:ghansk sk:ghansk sr:gansk nd:ghanesisk,ghanansk =:ganos",
        "GM": "pl:gambijsk cs:gambijsk sk:gambijsk sr:gambijsk nd:gambisk",
        "GR": "nd:græsk,gresk,grekisk =:graikų,grieķu,grecești,greziar gl:greg",
        "HR": "pl:chorwack nd:kroatisk ro:croat =:kroatų,horvātu,kroaziar",
        "HU": "sr:mađarsk nd:ungarsk,ungersk =:vengrų,ungāru,hungariar",
        "ID": "pl:indonezyjsk cs:indonésk sk:indonézsk sl:indonezijsk sr:indonezijsk,indonežansk nd:indonesisk "
        "ro:indonezian =:indoneziečių",
        "IE": "nd:irsk,irländsk sr:irsk =:airių,īru,irlandar",
        "IL": "pl:izraelsk cs:izraelsk sk:izraelsk sl:izraelsk sr:izraelsk nd:israelsk ro:israelian =:izraelio",
        "IN": "sr:indijsk nd:indisk =:indų,indiešu,indiar,indiene",
        "IQ": "pl:irack cs:iráck sk:irack sl:irašk sr:iračk nd:irakisk,iraksk ro:irakian",
        "IR": "pl:irańsk cs:íránsk sk:iránsk sl:iransk sr:iransk nd:iransk,iransk ro:iranian =:iraniečių",
        "IS": "pl:islandzk cs:islandsk sk:islandsk sr:islandsk nd:islandsk,isländsk =:islandų,islandiešu,islandeze",
        "IT": "sr:talijansk,italijansk nd:italiensk =:italų,itāļu,italiar gl:italian",
        "JO": "sr:jordansk nd:jordansk =:jordaniečių,iordaniene",
        "JP": "pl:japońsk cs:japonsk sk:japonsk sl:japonsk sr:japansk nd:japansk ro:japonez =:japonų,japāņu,japoniar",
        "KE": "sr:kenijsk nd:kenyansk,keniansk =:kenijos,kenijas,kenyene",
        "KR": "pl:koreańsk,południowokoreańsk cs:korejsk,jihokorejsk sk:kórejsk sl:korejsk sr:korejsk,južnokorejsk "
        "nd:koreansk,sørkoreansk,sydkoreansk ro:coreean =:korėjiečių,korejiešu",
        "KZ": "pl:kazachsk cs:kazašsk sk:kazašsk sr:kazahstansk nd:kasakhisk =:kazachų,kazahu",
        "LB": "sr:libanonsk,libansk nd:libanesisk =:libaniečių,libaneze",
        "LK": "pl:lankijsk cs:srílansk sr:šrilančansk nd:srilankisk,srilankansk",
        "LT": "pl:litewsk cs:litevsk sk:litovsk sl:litovsk sr:litavsk,litvansk nd:litauisk ro:lituanian "
        "=:lietuvių,lietuviešu,lituaniene,lituaniar",
        "LU": "pl:luksembursk cs:lucembursk sk:luxembursk sl:luksemburšk sr:luksemburšk nd:luxembourgsk,luxemburgsk",
        "LV": "pl:łotewsk cs:lotyšsk sk:lotyšsk sl:latvijsk sr:latvijsk,letonsk nd:latvisk,lettisk,lettlandsk ro:leton "
        "=:latvių,latviešu,letoniar",
        "LY": "pl:libijsk cs:libyjsk sk:líbyjsk sr:libijsk nd:libysk ro:libian",
        "MA": "sr:marokansk nd:marokkansk,marockansk ro:marocan =:marokiečių,marokāņu",
        "MD": "pl:mołdawsk cs:moldavsk sk:moldavsk sl:moldavsk sr:moldavsk nd:moldovsk,moldavisk "
        "=:moldovenești,moldovenesc,moldovenească,moldavų,moldāvu",
        "ME": "nd:montenegrinsk =:muntenegrene,juodkalnijos,melnkalnes",
        "MG": "pl:malgask cs:madagaskarsk sr:madagaskarsk nd:madagaskisk,madagassisk",
        "MK": "nd:makedonsk,nordmakedonsk sr:severnomakedonsk,sjevernomakedonsk =:makedonų,maķedoniešu,macedonene",
        "ML": "pl:malijsk cs:malijsk sr:malijsk nd:malisk",
        "MT": "pl:maltańsk cs:maltsk sk:maltsk sr:maltešk nd:maltesisk ro:maltez =:maltiečių",
        "MV": "pl:malediwsk cs:maledivsk sk:maldivsk sr:maldivsk nd:maldivisk",
        "MW": "pl:malawijsk cs:malawijsk sk:malawijsk sr:malavijsk nd:malawisk",
        "MX": "pl:meksykańsk cs:mexick sk:mexick sl:mehišk sr:meksičk nd:meksikansk,mexikansk,mexicansk ro:mexican "
        "gl:mexican =:meksikiečių,meksikāņu,mexikar",
        "MZ": "pl:mozambick cs:mosambick sr:mozambičk nd:mosambikisk",
        "NG": "pl:nigeryjsk cs:nigerijsk sk:nigérijsk sl:nigerijsk sr:nigerijsk nd:nigeriansk ro:nigerian =:nigeriečių",
        "NL": "sr:nizozemsk,holandsk nd:nederlandsk,hollandsk,nederländsk,holländsk =:olandų,holandiešu,nīderlandiešu,"
        "herbeheretar,neerlandeze gl:holandes",
        "NO": "pl:norwesk cs:norsk sk:nórsk sl:norvešk sr:norvešk nd:norsk =:norvegų,norvēģu,norvegiene,norvegiar",
        "NP": "pl:nepalsk cs:nepálsk sr:nepalsk nd:nepalsk ro:nepalez",
        "NZ": "pl:nowozelandzk cs:novozélandsk sr:novozelandsk nd:newzealandsk,nyzeeländsk",
        "PE": "pl:peruwiańsk cs:peruánsk sk:peruánsk sl:perujsk sr:peruansk nd:peruansk ro:peruan gl:peruan",
        "PH": "pl:filipińsk cs:filipínsk sk:filipínsk sl:filipinsk sr:filipinsk nd:filippinsk ro:filipinez "
        "=:filipiniečių",
        "PK": "sr:pakistansk nd:pakistansk =:pakistaniečių,pakistānas,pakistaneze",
        "PL": "nd:polsk =:lenkų,poļu,poloneze,poloniar",
        "PS": "pl:palestyńsk cs:palestinsk sk:palestínsk sl:palestinsk sr:palestinsk nd:palestinsk ro:palestinian",
        "PT": "pl:portugalsk cs:portugalsk sk:portugalsk sl:portugalsk sr:portugalsk nd:portugisisk "
        "=:portugalų,portugāļu,"
        "portugaldar gl:portugues",
        "RO": "pl:rumuńsk sl:romunsk sr:rumunjsk,rumunsk nd:rumensk,rumænsk,rumänsk "
        "=:rumunų,rumāņu,românești,errumaniar",
        "RS": "nd:serbisk =:serbų,serbu,serbiar,sârbești,sârbe",
        "RU": "pl:rosyjsk cs:rusk sk:rusk sl:rusk sr:rusk nd:russisk,rysk =:rusų,krievu,rusești,errusiar",
        "RW": "pl:rwandyjsk cs:rwandsk sr:ruandsk nd:rwandisk",
        "SA": "pl:saudyjsk cs:saúdskoarabsk sr:saudijsk nd:saudiarabisk,saudisk ro:saudit",
        "SE": "sr:švedsk nd:svensk =:švedų,zviedru,suedeze,suediar",
        "SI": "pl:słoweńsk nd:slovensk ro:sloven =:slovėnų,slovēņu,slovene,esloveniar",
        "SK": "pl:słowack nd:slovakisk =:slovakų,slovāku,slovace,eslovakiar sr:slovačk sl:slovašk",
        "SN": "pl:senegalsk cs:senegalsk sk:senegalsk sr:senegalsk nd:senegalesisk ro:senegalez",
        "SO": "pl:somalijsk cs:somálsk sk:somálsk sl:somalijsk sr:somalijsk,somalsk nd:somalisk,somalsk ro:somalez",
        "SY": "pl:syryjsk cs:syrsk sk:sýrsk sl:sirijsk sr:sirijsk nd:syrisk ro:sirian =:siriečių",
        "TH": "pl:tajsk,tajlandzk cs:thajsk sk:thajsk sr:tajlandsk nd:thailandsk,thailändsk ro:thailandez",
        "TN": "pl:tunezyjsk cs:tunisk sk:tunisk sl:tunizijsk sr:tunisk,tunižansk nd:tunesisk,tunisisk ro:tunisian",
        "TR": "nd:tyrkisk,turkisk =:turcești,turkiar",
        "TZ": "pl:tanzańsk cs:tanzansk sr:tanzanijsk nd:tanzaniansk,tanzanisk",
        "UA": "nd:ukrainsk sr:ukrajinsk =:ukrainiečių,ukraiņu,ucrainene,ukrainar",
        "UG": "pl:ugandyjsk cs:ugandsk sk:ugandsk sr:ugandsk nd:ugandisk ro:ugandez",
        "US": "nd:amerikansk sr:američk =:amerikiečių,amerikāņu,amerikar,estatubatuar gl:american",
        "UZ": "pl:uzbeck cs:uzbeck sr:uzbekistansk,uzbečk nd:usbekisk",
        "VE": "pl:wenezuelsk cs:venezuelsk sr:venecuelansk nd:venezuelansk ro:venezuelean",
        "VN": "pl:wietnamsk cs:vietnamsk sk:vietnamsk sr:vijetnamsk nd:vietnamesisk ro:vietnamez =:vietnamiečių",
        "XK": "pl:kosowsk cs:kosovsk sk:kosovsk sl:kosovsk nd:kosovsk,kosovarisk,kosovoalbansk =:kosoviečių,kosovos",
        "ZA": "sr:južnoafričk nd:sørafrikansk,sydafrikansk =:dienvidāfrikas,hegoafrikar",
        "ZM": "pl:zambijsk cs:zambijsk sr:zambijsk nd:zambisk",
        "ZW": "pl:zimbabweńsk cs:zimbabwsk sr:zimbabveansk nd:zimbabwisk,zimbabwiansk",
    }
)
