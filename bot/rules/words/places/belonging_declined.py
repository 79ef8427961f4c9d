"""Adjectives of countries in all their forms, in languages that decline them: francúzskych, нямецкіх, nemščih."""

from bot.rules.words.places.declined import declined

OF_COUNTRY = declined(
    {
        "AL": "sk:albánsk cs:albánsk sl:albansk be:албанск uk:албанськ pl:albańsk eo:alban",
        "AT": "sk:rakúsk cs:rakousk sl:avstrijsk be:аўстрыйск uk:австрійськ pl:austriack eo:aŭstr",
        "BA": "sk:bosniansk cs:bosensk sl:bosansk be:баснійск uk:боснійськ pl:bośniack",
        "BD": "sk:bangladéšsk cs:bangladéšsk uk:бангладеськ pl:bangladesk",
        "BE": "sk:belgick cs:belgick sl:belgijsk be:бельгійск uk:бельгійськ pl:belgijsk eo:belg",
        "BG": "sk:bulharsk cs:bulharsk sl:bolgarsk be:балгарск uk:болгарськ pl:bułgarsk eo:bulgar",
        "BY": "sk:bielorusk cs:bělorusk sl:belorusk be:беларуск uk:білоруськ pl:białorusk eo:belorus",
        "CA": "sk:kanadsk cs:kanadsk sl:kanadsk be:канадск uk:канадськ pl:kanadyjsk eo:kanad",
        "CH": "sk:švajčiarsk cs:švýcarsk sl:švicarsk be:швейцарск uk:швейцарськ pl:szwajcarsk eo:svis "
        "=:schwiizer,schwizer,schwyzer,svizra,Svizra,svizras,svizzers,svizzer,elvețiene,elvețian",
        "CO": "sk:kolumbijsk cs:kolumbijsk sl:kolumbijsk be:калумбійск uk:колумбійськ pl:kolumbijsk eo:kolombi",
        "CZ": "sk:česk cs:česk sl:češk be:чэшск uk:чеськ pl:czesk eo:ĉeĥ",
        "DE": "sk:nemeck cs:německ sl:nemšk be:нямецк uk:німецьк pl:niemieck eo:german sc:немск "
        "=:nemțești,nemțesc,nemțească,nemţeşti,nemtesti,dütschi,tütschi,dütschä,tudestgas,tudestgs,tedesche,deitsche",
        "EG": "sk:egyptsk cs:egyptsk sl:egiptovsk be:егіпецк uk:єгипетськ pl:egipsk eo:egipt",
        "ES": "sk:španielsk cs:španělsk sl:špansk be:іспанск uk:іспанськ pl:hiszpańsk eo:hispan =:spaniole,spaniol",
        "FI": "sk:fínsk cs:finsk sl:finsk be:фінск uk:фінськ pl:fińsk eo:finn",
        "FR": "sk:francúzsk cs:francouzsk sl:francosk be:французск uk:французьк pl:francusk eo:franc "
        "=:franțuzești,franțuzesc,frantuzesti,franceze,frantsay,franzosas,französischi,frantziar,frantziako",
        "GB": "sk:britsk,anglick cs:britsk,anglick sl:britansk,anglešk be:брытанск,англійск uk:британськ,англійськ "
        "pl:brytyjsk,angielsk eo:brit,angl =:britanice,englezești,anglisy,anglesas,britischi",
        "GR": "sk:gréck cs:řeck sl:gršk be:грэчаск uk:грецьк pl:greck eo:grek",
        "HR": "sk:chorvátsk cs:chorvatsk sl:hrvašk be:харвацк uk:хорватськ pl:chorwack eo:kroat",
        "HU": "sk:maďarsk cs:maďarsk sl:madžarsk be:венгерск uk:угорськ pl:węgiersk eo:hungar =:ungurești,maghiare",
        "IE": "sk:írsk cs:irsk sl:irsk be:ірландск uk:ірландськ pl:irlandzk eo:irland",
        "IN": "sk:indick cs:indick sl:indijsk be:індыйск uk:індійськ pl:indyjsk =:indiene",
        "IT": "sk:taliansk cs:italsk sl:italijansk be:італьянск uk:італійськ pl:włosk eo:ital =:italiene,talianas",
        "JO": "sk:jordánsk cs:jordánsk sl:jordansk be:іарданск uk:йорданськ pl:jordańsk eo:jordani",
        "KE": "sk:kensk cs:keňsk sl:kenijsk be:кенійск uk:кенійськ pl:kenijsk eo:kenj",
        "LB": "sk:libanonsk cs:libanonsk sl:libanonsk be:ліванск uk:ліванськ pl:libańsk eo:liban",
        "MA": "sk:marock cs:marock sl:marošk be:мараканск uk:марокканськ pl:marokańsk eo:marok",
        "ME": "sk:čiernohorsk cs:černohorsk sl:črnogorsk be:чарнагорск uk:чорногорськ pl:czarnogórsk eo:montenegr",
        "MK": "sk:macedónsk cs:makedonsk sl:makedonsk be:македонск uk:македонськ pl:macedońsk eo:makedon",
        "NL": "sk:holandsk cs:nizozemsk,holandsk sl:nizozemsk be:галандск,нідэрландск uk:нідерландськ,голландськ "
        "pl:holendersk,niderlandzk eo:nederland =:olandeze,holandisy",
        "PK": "sk:pakistansk cs:pákistánsk sl:pakistansk be:пакістанск uk:пакистанськ pl:pakistańsk eo:pakistan",
        "PL": "sk:poľsk cs:polsk sl:poljsk be:польск uk:польськ pl:polsk eo:pol =:poloneze,poleneze",
        "PT": "sk:portugalsk cs:portugalsk sl:portugalsk be:партугальск uk:португальськ pl:portugalsk eo:portugal",
        "RO": "sk:rumunsk cs:rumunsk sl:romunsk be:румынск uk:румунськ pl:rumuńsk eo:ruman",
        "RS": "sk:srbsk cs:srbsk sl:srbsk be:сербск uk:сербськ pl:serbsk eo:serb",
        "RU": "sk:rusk cs:rusk sl:rusk be:расійск uk:російськ pl:rosyjsk eo:rus",
        "SE": "sk:švédsk cs:švédsk sl:švedsk be:шведск uk:шведськ pl:szwedzk eo:sved =:suedeze",
        "SK": "sk:slovensk cs:slovensk sl:slovašk be:славацк uk:словацьк pl:słowack eo:slovak",
        "SO": "sk:somálsk cs:somálsk sl:somalsk be:самалійск uk:сомалійськ pl:somalijsk",
        "TR": "sk:tureck cs:tureck sl:turšk be:турэцк uk:турецьк pl:tureck eo:turk",
        "UA": "sk:ukrajinsk cs:ukrajinsk sl:ukrajinsk be:украінск uk:українськ pl:ukraińsk eo:ukrain",
        "UG": "sk:ugandsk cs:ugandsk sl:ugandsk be:угандыйск uk:угандійськ pl:ugandyjsk eo:ugand",
        "US": "sk:americk cs:americk sl:amerišk be:амерыканск uk:американськ pl:amerykańsk eo:uson,amerik "
        "=:americane,americănești,amerikanisy",
        "XK": "sk:kosovsk cs:kosovsk sl:kosovsk be:косаўск uk:косовськ pl:kosowsk eo:kosov",
        "ZA": "sk:juhoafrick cs:jihoafrick sl:južnoafrišk uk:південноафриканськ pl:południowoafrykańsk "
        "be:паўднёваафрыканск =:sudafricane",
    }
)
