"""What belongs to a country, in all its forms: colombiano, colombiana … Stems by country."""

from bot.rules.words.places.declined import declined

_STEMS = {
    "SI": "sr:slovenačk,slovensk",
    "SK": "cs:slovensk",
    "AL": "sr:albansk cs:albánsk es:alban,albanes it:albanes fr:albanais de:albanisch ru:албанск "
    "uk:албанськ pl:albańsk",
    "AR": "es:argentin it:argentin fr:argentin de:argentinisch ru:аргентинск uk:аргентинськ pl:argentyńsk",
    "AT": "sr:austrijsk cs:rakousk es:austríac pt:austríac it:austriac en:autrichi de:österreichisch "
    "ru:австрийск uk:австрійськ pl:austriack",
    "AU": "es:australian it:australian en:australi de:australisch ru:австралийск uk:австралійськ pl:australijsk",
    "BA": "sr:bosansk cs:bosensk es:bosni it:bosniac de:bosnisch ru:боснийск uk:боснійськ pl:bośniack",
    "BE": "sr:belgijsk cs:belgick fr:belge de:belgisch ru:бельгийск uk:бельгійськ pl:belgijsk",
    "BG": "es:búlgar it:bulgar fr:bulgare de:bulgarisch ru:болгарск uk:болгарськ pl:bułgarsk",
    "BO": "es:bolivian it:bolivian en:bolivi de:bolivianisch ru:боливийск pl:boliwijsk",
    "BR": "es:brasileñ,brasiler pt:brasileir it:brasilian en:brésili de:brasilianisch ru:бразильск "
    "uk:бразильськ pl:brazylijsk",
    "CA": "sr:kanadsk cs:kanadsk en:canadi de:kanadisch ru:канадск uk:канадськ pl:kanadyjsk",
    "CH": "sr:švicarsk,švajcarsk cs:švýcarsk es:suiz pt:suíç it:svizzer fr:suisse de:schweizerisch "
    "ru:швейцарск uk:швейцарськ pl:szwajcarsk",
    "CI": "es:marfileñ it:ivorian en:ivoiri de:ivorisch ru:ивуарийск",
    "CL": "es:chilen it:cilen en:chili de:chilenisch ru:чилийск pl:chilijsk",
    "CM": "és:camerun it:camerunens fr:camerounais de:kamerunisch ru:камерунск pl:kameruńsk",
    "CN": "es:chin it:cines fr:chinois de:chinesisch ru:китайск uk:китайськ pl:chińsk",
    "CO": "es:colombian it:colombian en:colombi de:kolumbianisch ru:колумбийск uk:колумбійськ pl:kolumbijsk",
    "CZ": "sr:češk cs:česk es:chec pt:tchec it:cec fr:tchèque de:tschechisch ru:чешск uk:чеськ pl:czesk",
    "DE": "sr:njemačk,nemačk cs:německ es:aleman it:tedesc fr:allemand de:deutsch ru:немецк,германск "
    "uk:німецьк pl:niemieck",
    "DK": "és:dan es:dinamarques it:danes fr:danois de:dänisch ru:датск uk:данськ pl:duńsk",
    "DZ": "es:argelin it:algerin en:algéri de:algerisch ru:алжирск pl:algiersk",
    "EC": "es:ecuatorian it:ecuadorian en:équatori de:ecuadorianisch ru:эквадорск",
    "EG": "es:egipci pt:egípci it:egizian en:égypti de:ägyptisch ru:египетск uk:єгипетськ pl:egipsk",
    "ES": "sr:španjolsk,špansk cs:španělsk es:español pt:espanhol it:spagnol fr:espagnol de:spanisch "
    "ru:испанск uk:іспанськ pl:hiszpańsk",
    "ET": "it:etiop en:éthiopi de:äthiopisch ru:эфиопск pl:etiopsk",
    "FI": "es:finlandes it:finlandes fr:finlandais de:finnisch ru:финск uk:фінськ pl:fińsk",
    "FR": "sr:francusk cs:francouzsk és:franc ês:franc it:frances fr:français de:französisch ru:французск "
    "uk:французьк pl:francusk",
    "GB": "sr:britansk,englesk cs:britsk,anglick es:británic,ingles pt:britânic it:britannic,ingles "
    "fr:britannique,anglais de:britisch,englisch ru:британск,английск uk:британськ,англійськ "
    "pl:brytyjsk,angielsk",
    "GH": "ês:gan it:ghanes en:ghané de:ghanaisch ru:ганск pl:ghańsk",
    "GR": "sr:grčk es:grieg pt:greg it:grec fr:grec,grecque de:griechisch ru:греческ uk:грецьк pl:greck",
    "HR": "sr:hrvatsk es:croat it:croat fr:croate de:kroatisch ru:хорватск uk:хорватськ pl:chorwack",
    "HU": "sr:mađarsk cs:maďarsk es:húngar it:ungheres fr:hongrois de:ungarisch ru:венгерск uk:угорськ pl:węgiersk",
    "ID": "es:indonesi pt:indonési it:indonesian en:indonési de:indonesisch ru:индонезийск uk:індонезійськ "
    "pl:indonezyjsk",
    "IE": "cs:irsk és:irland ês:irland it:irlandes fr:irlandais de:irisch ru:ирландск uk:ірландськ pl:irlandzk",
    "IL": "es:israelí it:israelian en:israéli de:israelisch ru:израильск uk:ізраїльськ pl:izraelsk",
    "IN": "sr:indijsk cs:indick es:indi pt:indian it:indian en:indi de:indisch ru:индийск uk:індійськ pl:indyjsk",
    "IQ": "it:irachen en:irak de:irakisch ru:иракск uk:іракськ pl:irack",
    "IR": "it:iranian en:irani de:iranisch ru:иранск uk:іранськ pl:irańsk",
    "IT": "sr:talijansk,italijansk cs:italsk es:italian it:italian en:itali de:italienisch ru:итальянск "
    "uk:італійськ pl:włosk",
    "JO": "es:jordan it:giordan en:jordani de:jordanisch ru:иорданск uk:йорданськ pl:jordańsk",
    "JP": "és:japon ês:japon it:giappones fr:japonais de:japanisch ru:японск uk:японськ pl:japońsk",
    "KE": "sr:kenijsk cs:keňsk es:kenian pt:quenian it:keniot,kenian fr:kényan,kenyan de:kenianisch "
    "ru:кенийск uk:кенійськ pl:kenijsk",
    "KR": "es:corean it:corean en:coré de:koreanisch ru:корейск uk:корейськ pl:koreańsk",
    "LB": "és:liban ês:liban it:libanes fr:libanais de:libanesisch ru:ливанск uk:ліванськ pl:libańsk",
    "LK": "it:singales fr:sri-lankais de:srilankisch ru:ланкийск pl:lankijsk",
    "LT": "es:lituan it:lituan en:lituani de:litauisch ru:литовск uk:литовськ pl:litewsk",
    "LV": "it:letton fr:letton de:lettisch ru:латвийск uk:латвійськ pl:łotewsk",
    "MA": "pt:marroquin it:marocchin fr:marocain de:marokkanisch ru:марокканск uk:марокканськ pl:marokańsk",
    "ME": "sr:crnogorsk es:montenegrin it:montenegrin fr:monténégrin de:montenegrinisch ru:черногорск "
    "uk:чорногорськ pl:czarnogórsk",
    "MK": "sr:makedonsk cs:makedonsk es:macedoni pt:macedóni it:macedon en:macédoni "
    "de:mazedonisch,nordmazedonisch ru:македонск uk:македонськ pl:macedońsk",
    "ML": "es:malien en:mali de:malisch ru:малийск",
    "MV": "it:maldivian en:maldivi de:maledivisch ru:мальдивск pl:malediwsk",
    "MW": "es:malauí it:malawian en:malawi de:malawisch ru:малавийск pl:malawijsk",
    "MX": "es:mexican,mejican it:messican fr:mexicain de:mexikanisch ru:мексиканск uk:мексиканськ pl:meksykańsk",
    "NG": "es:nigerian it:nigerian fr:nigérian de:nigerianisch ru:нигерийск uk:нігерійськ pl:nigeryjsk",
    "NL": "sr:holandsk,nizozemsk cs:holandsk,nizozemsk és:holand,neerland ês:holand,neerland it:olandes "
    "fr:néerlandais,hollandais de:niederländisch,holländisch ru:голландск,нидерландск "
    "uk:нідерландськ,голландськ pl:holendersk,niderlandzk",
    "NO": "es:norueg it:norveges en:norvégi de:norwegisch ru:норвежск uk:норвезьк pl:norwesk",
    "PE": "es:peruan it:peruvian en:péruvi de:peruanisch ru:перуанск pl:peruwiańsk",
    "PH": "es:filipin it:filippin fr:philippin de:philippinisch ru:филиппинск uk:філіппінськ pl:filipińsk",
    "PK": "sr:pakistansk cs:pákistánsk es:pakistan pt:paquistanes it:pakistan fr:pakistanais "
    "de:pakistanisch ru:пакистанск uk:пакистанськ pl:pakistańsk",
    "PL": "sr:poljsk cs:polsk es:polac pt:polac,polones it:polacc fr:polonais de:polnisch ru:польск "
    "uk:польськ pl:polsk",
    "PS": "es:palestin it:palestines en:palestini de:palästinensisch ru:палестинск uk:палестинськ pl:palestyńsk",
    "PT": "és:portugu ês:portugu it:portoghes fr:portugais de:portugiesisch ru:португальск uk:португальськ "
    "pl:portugalsk",
    "RO": "es:ruman pt:romen it:rumen fr:roumain de:rumänisch ru:румынск uk:румунськ pl:rumuńsk",
    "RS": "sr:srpsk cs:srbsk es:serbi pt:sérvi it:serb fr:serbe de:serbisch ru:сербск uk:сербськ pl:serbsk",
    "RU": "sr:rusk cs:rusk es:rus pt:russ it:russ fr:russe de:russisch ru:российск,русск uk:російськ pl:rosyjsk",
    "RW": "fr:rwandais de:ruandisch ru:руандийск pl:rwandyjsk",
    "SE": "sr:švedsk cs:švédsk es:suec it:svedes fr:suédois de:schwedisch ru:шведск uk:шведськ pl:szwedzk",
    "SN": "és:senegal ês:senegal it:senegales fr:sénégalais de:senegalesisch ru:сенегальск pl:senegalsk",
    "SO": "it:somal fr:somalien de:somalisch ru:сомалийск uk:сомалійськ pl:somalijsk",
    "SY": "es:siri pt:síri it:sirian en:syri de:syrisch ru:сирийск uk:сирійськ pl:syryjsk",
    "TN": "es:tunecin pt:tunisin it:tunisin en:tunisi de:tunesisch ru:тунисск pl:tunezyjsk",
    "TR": "sr:tursk cs:tureck es:turc it:turch,turc fr:turc,turque de:türkisch ru:турецк uk:турецьк pl:tureck",
    "TZ": "es:tanzan it:tanzanian en:tanzani de:tansanisch ru:танзанийск uk:танзанійськ pl:tanzańsk",
    "UA": "sr:ukrajinsk cs:ukrajinsk es:ucranian it:ucrain en:ukraini de:ukrainisch ru:украинск "
    "uk:українськ pl:ukraińsk",
    "UG": "cs:ugandsk és:ugand ês:ugand it:ugandes fr:ougandais de:ugandisch ru:угандийск uk:угандійськ pl:ugandyjsk",
    "US": "sr:američk cs:americk es:estadounidens,american,norteamerican pt:norte-american "
    "it:american,statunitens fr:américain,états-unien de:amerikanisch,US-amerikanisch ru:американск "
    "uk:американськ pl:amerykańsk",
    "VE": "es:venezolan it:venezuelan en:vénézuéli de:venezolanisch ru:венесуэльск",
    "XK": "sr:kosovsk cs:kosovsk es:kosovar it:kosovar fr:kosovar de:kosovarisch ru:косовск uk:косовськ pl:kosowsk",
    "ZA": "sr:južnoafričk cs:jihoafrick es:sudafrican it:sudafrican fr:sud-africain de:südafrikanisch "
    "ru:южноафриканск uk:південноафриканськ pl:południowoafrykańsk",
}

OF_COUNTRY = declined(_STEMS)
