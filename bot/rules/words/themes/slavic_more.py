"""Words for the register's themes in Czech, Slovak, Bulgarian, Macedonian and Slovene. Commas part them."""

THEMES = {
    "cs": {
        "refugees": "uprchlíkům, uprchlíků, uprchlík, migranti, migrantů, migranty, migrantům, přistěhovalci, azyl, "
        "cizinci, cizinců",
        "youth": "mládež, mládeže, mládeži, mládeží, mladí, mladé lidi, mladých, mladým, děti, dětem, dětí, dětmi, "
        "teenageři",
        "women": "ženách, ženami, dívky, dívek, holky, rovnost žen, matky",
        "faith": "víra, náboženství, kostely, kostelů, kostelech, mešita, mešit, synagogy, synagoga, synagog, "
        "kněží, imámové, rabíni, muslimové, židé, křesťané",
        "police": "policií, policii, policistů, policisté, policisty, strážníci",
        "data": "data, údaje, údajů, průzkum, průzkumy, statistiky, výzkum, studie",
        "schools": "škola, školy, škol, školami, učitelé, učitelů, učitele, žáci, žáky, studenti, vzdělávání, vzdělání",
        "prevention": "prevence, prevenci, předcházení, extremismus, extremismu, extremismem, radikalizace, "
        "radikalizaci, terorismus, terorismu, terorismem",
        "dialogue": "dialog, dialogu, debata, debaty, rozhovory, diskuse, setkání s občany",
        "hate-speech": "nenávistné projevy, nenávistných projevů, nenávistným projevům, nenávist na internetu, "
        "nenávisti na internetu, nenávist na síti, dezinformace, dezinformacím, dezinformací, fake news, "
        "kyberšikana",
        "hate-crime": "zločiny z nenávisti, zločinů z nenávisti, zločinům z nenávisti, trestné činy z nenávisti, útoky",
        "antiracism": "rasismus, rasismu, rasismem, diskriminace, diskriminaci, antisemitismus, antisemitismu, "
        "islamofobie, xenofobie, menšiny, menšin, rovnost",
        "funding": "financování, peníze, peněz, granty, grantů, dotace, dotací, rozpočet, rozpočtu, participativní "
        "rozpočet",
        "civil-society": "občanská společnost, občanskou společností, občanské společnosti, neziskovky, neziskové "
        "organizace, neziskových organizací, spolky, spolků, NGO",
        "participation": "participace, zapojení občanů, zapojení obyvatel, občané, občanů, obyvatelé, demokracie, "
        "demokracii",
        "volunteers": "dobrovolníkům, dobrovolnících, dobrovolníci, dobrovolník, dobrovolníků, dobrovolníky, "
        "dobrovolnictví",
        "middle-east-crisis": "Gaza, Gaze, Gazy, válka v Gaze, válce v Gaze, Izrael, Palestina, Blízký východ, "
        "protesty",
        "reintegration": "reintegrace, reintegraci, rehabilitace, resocializace, bývalí vězni, navrátilci",
        "sport": "sportu, sportem, fotbal, fotbalu, turnaj, turnaje",
        "wellbeing": "duševní zdraví, duševního zdraví, duševním zdravím, psychologická pomoc, trauma, oběti, "
        "obětí, obětem, přeživší",
        "violence": "násilí, násilím, střelba, střelby, zbraně, gangy, kriminalita, kriminalitě, vraždy, bezpečnost",
        "public-space": "veřejný prostor, veřejného prostoru, veřejné prostory, ulice, parky, náměstí, osvětlení",
        "early-warning": "včasné varování, včasného varování, napětí",
        "neighbourhoods": "sousedství, sousedé, sousedy, čtvrti, čtvrtích, sídliště",
        "disputes": "konflikty, konfliktů, konflikt, mediace, mediaci, spory, sporů, stížnosti, smíření",
        "elections": "volby, voleb, volbách, volební kampaň, voliči, polarizace",
        "national-government": "vláda, vládou, vlády, ministerstvo, ministerstvem, stát a vláda",
    },
    "sk": {
        "refugees": "utečencom, utečencov, utečencami, migranti, migrantov, azyl, cudzinci",
        "youth": "mládež, mládeže, mladí, mladých, mladým, deti, deťom, detí",
        "women": "ženy, žien, ženám, dievčatá, rovnosť",
        "faith": "náboženstvo, kostoly, kostolov, mešity, synagógy, viera",
        "police": "polícia, políciou, polície, policajtov",
        "data": "dáta, údaje, prieskum, prieskumy, štatistiky, výskum",
        "schools": "škola, školy, školách, škôl, učitelia, žiaci, vzdelávanie",
        "prevention": "prevencia, prevencie, extrémizmus, extrémizmu, radikalizácia, radikalizácii, terorizmus, "
        "terorizmu",
        "dialogue": "dialóg, dialógu, debaty, diskusia",
        "hate-speech": "nenávistné prejavy, nenávistných prejavov, nenávistným prejavom, nenávisť na internete, "
        "nenávisti na internete, dezinformácie, dezinformáciám, hoaxy",
        "hate-crime": "zločiny z nenávisti, trestné činy z nenávisti, útoky",
        "antiracism": "rasizmus, rasizmu, diskriminácia, diskriminácii, antisemitizmus, antisemitizmu, islamofóbia, "
        "menšiny, rovnosť príležitostí",
        "funding": "financovanie, peniaze, peňazí, granty, dotácie, rozpočet",
        "civil-society": "občianska spoločnosť, občianskou spoločnosťou, mimovládky, mimovládne organizácie, "
        "neziskovky, združenia",
        "participation": "participácia, zapojenie občanov, občania, obyvatelia, demokracia",
        "volunteers": "dobrovoľníkmi, dobrovoľníkom, dobrovoľníkoch, dobrovoľník, dobrovoľníci, dobrovoľníkov, "
        "dobrovoľníctvo",
        "sport": "športu, šport, futbal, turnaj",
        "wellbeing": "duševné zdravie, duševného zdravia, obete, obetiam, trauma",
        "violence": "násilie, násilia, násilím, streľba, zbrane, kriminalita, vraždy, bezpečnosť",
        "neighbourhoods": "susedstvo, susedia, štvrte, sídliská",
        "disputes": "konflikty, mediácia, spory, sťažnosti, mier",
        "elections": "voľby, volieb, voľbách, polarizácia",
        "national-government": "vláda, vládou, ministerstvo",
    },
    "bg": {
        "refugees": "бежанци, бежанците, бежанец, мигранти, мигрантите, имигранти, убежище, търсещи убежище",
        "youth": "младежи, младежите, младите, младите хора, млади хора, деца, децата, тийнейджъри",
        "women": "жени, жените, момичета, момичетата, равенство на половете",
        "faith": "религия, религии, църкви, църквите, църква, джамии, джамиите, джамия, синагоги, храмове, вяра, "
        "имами, свещеници",
        "police": "полиция, полицията, полицаи, полицаите",
        "data": "данни, данните, проучване, проучвания, анкета, статистика, изследвания",
        "schools": "училища, училищата, училище, учители, учителите, ученици, образование, образованието",
        "prevention": "превенция, превенцията, предотвратяване, екстремизъм, екстремизма, радикализация, "
        "радикализацията, тероризъм, тероризма",
        "dialogue": "диалог, диалога, разговори, дебати, дискусии",
        "hate-speech": "тормоз, тормоза, тормозът, кибертормоз, кибертормоза, хейт, език на омразата, "
        "езика на омразата, реч на омразата, речта на омразата, омраза онлайн, "
        "омразата онлайн, омраза в интернет, омразата в интернет, дезинформация, дезинформацията, фалшиви новини",
        "hate-crime": "престъпления от омраза, престъпленията от омраза, нападения",
        "antiracism": "расизъм, расизма, дискриминация, дискриминацията, антисемитизъм, антисемитизма, ислямофобия, "
        "ислямофобията, ксенофобия, малцинства, малцинствата, равенство",
        "funding": "финансиране, пари, средства, грантове, бюджет, субсидии",
        "civil-society": "гражданско общество, гражданското общество, НПО, неправителствени организации, сдружения",
        "participation": "участие, участие на гражданите, участието на гражданите, граждани, гражданите, жители, "
        "жителите, демокрация",
        "volunteers": "доброволци, доброволците, доброволчество",
        "middle-east-crisis": "Газа, войната в Газа, Израел, Палестина, Близкия изток, протести",
        "reintegration": "реинтеграция, рехабилитация, завърнали се бойци",
        "sport": "спорт, спорта, футбол, футбола, турнири",
        "wellbeing": "психично здраве, психичното здраве, психологическа помощ, травма, жертви, жертвите, оцелели",
        "violence": "насилие, насилието, стрелба, оръжия, банди, престъпност, престъпността, убийства, сигурност",
        "public-space": "обществени пространства, улици, паркове, площади, осветление",
        "early-warning": "ранно предупреждение, напрежение, напрежения",
        "neighbourhoods": "квартали, кварталите, квартал, съседи, съседите",
        "disputes": "конфликти, конфликтите, медиация, спорове, жалби, мир",
        "elections": "избори, изборите, гласуване, кампания, поляризация",
        "national-government": "правителство, правителството, министерство, министерството, държавата",
    },
    "mk": {
        "refugees": "бегалци, бегалците, бегалец, мигранти, мигрантите, азил, азиланти",
        "youth": "млади, младите, младинци, деца, децата, тинејџери, младински совет",
        "women": "жени, жените, девојчиња, девојки, родова еднаквост",
        "faith": "религија, вера, цркви, црквите, џамии, џамиите, верски лидери, синагоги, верски објекти",
        "police": "полиција, полицијата, полицајци",
        "data": "податоци, податоците, анкета, анкети, истражување, истражувања, статистика",
        "schools": "училишта, училиштата, училиште, наставници, учители, ученици, образование, образованието",
        "prevention": "превенција, спречување, екстремизам, екстремизмот, насилен екстремизам, радикализација, "
        "тероризам, тероризмот",
        "dialogue": "дијалог, дијалогот, разговори, дебати",
        "hate-speech": "булинг, булингот, говор на омраза, говорот на омраза, омраза на интернет, "
        "омразата на интернет, дезинформации, лажни вести",
        "hate-crime": "злосторства од омраза, кривични дела од омраза, напади",
        "antiracism": "расизам, расизмот, дискриминација, дискриминацијата, антисемитизам, антисемитизмот, "
        "исламофобија, малцинства, еднаквост",
        "funding": "финансирање, пари, средства, грантови, буџет",
        "civil-society": "граѓанско општество, граѓанското општество, невладини организации, НВО, здруженија",
        "participation": "учество, учество на граѓаните, граѓани, граѓаните, жители, демократија",
        "volunteers": "волонтери, волонтерите, доброволци",
        "reintegration": "реинтеграција, рехабилитација, повратници, повратниците, ресоцијализација",
        "sport": "спорт, спортот, фудбал, турнири",
        "wellbeing": "ментално здравје, менталното здравје, психолошка помош, жртви, жртвите, траума",
        "violence": "насилство, насилството, оружје, криминал, криминалот, убиства, безбедност",
        "public-space": "јавен простор, јавни простори, улици, паркови, осветлување",
        "early-warning": "рано предупредување, тензии",
        "neighbourhoods": "соседи, соседство, маала, населби, месни заедници",
        "disputes": "конфликти, спорови, медијација, поплаки, мир",
        "elections": "избори, изборите, гласање, поларизација",
        "national-government": "влада, владата, министерство, државата",
    },
    "sl": {
        "refugees": "begunci, beguncem, beguncev, migranti, migrantom, prosilci za azil",
        "youth": "mladi, mladih, mladim, mladina, mladino, otroci, otroke, otrok",
        "women": "ženske, žensk, ženskam, ženske in dekleta, dekleta, enakost spolov",
        "faith": "vera, verski, cerkve, cerkev, mošeje, mošeja, sinagoge",
        "police": "policija, policijo, policisti",
        "data": "podatki, podatke, raziskave, ankete, statistika",
        "schools": "šole, šolah, šola, učitelji, učenci, izobraževanje",
        "prevention": "preprečevanje, preventiva, ekstremizem, ekstremizma, radikalizacija, terorizem, terorizma",
        "hate-speech": "sovražni govor, sovražnega govora, sovražnemu govoru, sovraštvo na spletu, lažne novice, "
        "dezinformacije",
        "hate-crime": "zločini iz sovraštva, kazniva dejanja iz sovraštva",
        "antiracism": "rasizem, rasizma, rasizmu, diskriminacija, diskriminaciji, antisemitizem, islamofobija, "
        "manjšine",
        "violence": "nasilje, nasilja, nasilju, orožje, kriminal",
        "funding": "financiranje, denar, denarja, proračun, sredstva",
        "civil-society": "civilna družba, civilno družbo, nevladne organizacije, društva",
        "sport": "šport, športa, nogomet, turnir",
        "wellbeing": "duševno zdravje, duševnega zdravja, žrtve, žrtvam",
        "neighbourhoods": "soseske, sosedje, četrti",
        "disputes": "spori, konflikti, mediacija",
        "elections": "volitve, volitvah",
    },
}
