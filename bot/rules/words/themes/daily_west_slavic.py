"""Themes in the words of everyday Polish, Czech and Slovak. Commas part them."""

THEMES = {
    "pl": {
        "refugees": "uchodźcom, uchodźców, uchodźcy, uchodźczynie, imigrantom, imigrantami, migrantów, przybysze, "
        "ukraińcy, ukraińcom, ukraińców, uciekli przed wojną, ludzie którzy uciekli",
        "youth": "młodzieży, młodzieżą, młodymi, nastolatkami, dzieci",
        "women": "kobiety, kobiet, kobietom, dziewczyn, dziewczynom, bezpieczeństwo kobiet, przemoc wobec kobiet",
        "faith": "kościoły, kościołami, kościołem, meczety, meczetami, księżmi, imamami, wspólnoty religijne, "
        "wspólnotami religijnymi, religiami, wiary, wierzący, wierzącymi, wyznania",
        "police": "policji, policję",
        "data": "badaniami, ankietę, statystyki, dowody",
        "schools": "szkoły, szkół, szkołach, szkołom, uczniami, uczniom, nauczyciele, edukacja, studentów",
        "prevention": "ekstremistami, radykalizację, zapobieganie",
        "dialogue": "dialog, rozmowa, rozmawiają, słuchają ludzi, słuchają mieszkańców, spotyka się z ludźmi, "
        "spotykają się z ludźmi, spotyka się z mieszkańcami, rozmawia z ludźmi, rozmawia z mieszkańcami, słucha "
        "ludzi",
        "hate-speech": "hejterzy, hejterami, mowy nienawiści, mowie nienawiści, nienawiścią w sieci, fejki, obelgi, "
        "wyzwiska, gnębienie w sieci, hejtują, hejtują w internecie, gnębią, gnębią w internecie, wyzywają w "
        "internecie, nękają w internecie",
        "hate-crime": "ataków",
        "antiracism": "rasizmu, dyskryminację, mniejszościami",
        "funding": "pieniędzmi, kasy, budżetem obywatelskim, dofinansowania",
        "civil-society": "stowarzyszeniami, aktywiści, aktywistami, społecznicy",
        "participation": "mieszkańcom, demokrację, mieszkańcy decydują, ludzie decydują",
        "volunteers": "wolontariusze, wolontariuszami",
        "middle-east-crisis": "gazy wojna, izraela, palestyny, palestynie",
        "reintegration": "reintegrację, bojownicy, wrócili z syrii",
        "sport": "sport, sportu, piłka nożna, piłkę nożną, mecze z uchodźcami",
        "wellbeing": "psycholog, psychologa, psycholodzy, traumę, depresja, depresji, depresję, ocalali",
        "violence": "broni, bronią, przestępczością, gangami, bezpieczeństwa, bezpieczeństwem, bezpieczne ulice, bójki",
        "public-space": "oświetlenia, latarnie",
        "neighbourhoods": "sąsiadom",
        "disputes": "sporami, pokój między ludźmi",
        "elections": "wybory, polaryzację",
        "national-government": "państwo, państwem, państwa",
    },
    "cs": {
        "refugees": "uprchlíci, uprchlíky, uprchlíkama, běženci, běžence, běženců, běžencům, imigranti, imigranty, "
        "imigrantů, přistěhovalce, přistěhovalců, ukrajinci, azylanti, žadatelé o azyl, utekli před válkou",
        "youth": "mladými, puberťáci, děcka, dětma, dospívající, mladí lidé, mladým lidem",
        "women": "ženy, ženám, holkám, dívkám, bezpečí žen, násilí na ženách, rovnost pohlaví",
        "faith": "církve, církví, církvemi, církev, kostel, mešity, mešitami, faráři, kněze, imámy, věřící, "
        "věřícími, víry, víru, náboženské skupiny",
        "police": "policie, policajti, policajty, policajtů, strážníky",
        "data": "statistik, statistiku, průzkumů, výzkumy, výzkumů, anketa, ankety, čísla, důkazy",
        "schools": "školu, škole, školách, školám, žákům, žáků, učitelům, studenty, studentů",
        "prevention": "extremisty, extremisti, extremisté, radikály, předcházet extremismu, bránit extremismu",
        "dialogue": "dialogem, rozhovorů, debat, debatách, diskuze, besedy, besedy s občany, mluví s lidmi, "
        "naslouchají lidem, poslouchají lidi, setkává s lidmi, potkává s lidmi",
        "hate-speech": "nenávist na netu, nenávisti na netu, nenávistnými projevy, hejt, hejty, urážky, urážkám, "
        "šikana na internetu, šikaně, šikanou, dezinformacemi, lživé zprávy, trollové, šikanují na internetu, "
        "urážejí",
        "hate-crime": "útoky z nenávisti, útoků",
        "antiracism": "rasisti, rasisty, menšinami, menšinám, xenofobií, romy, romů, rovnoprávnost",
        "funding": "penězi, prachy, grant, dotacemi, rozpočtem, peníze na projekty, financuje",
        "civil-society": "neziskovkami, neziskovek, neziskový sektor, spolkama, aktivisty, aktivisti, aktivisté, "
        "občanská sdružení",
        "participation": "občany, občanům, obyvatel, obyvatelům, lidi rozhodují, lidé rozhodují, rozhodování, účast "
        "občanů",
        "middle-east-crisis": "izraele, palestiny, blízkém východě",
        "reintegration": "navrátilce, návrat ze sýrie, vrátili ze sýrie, zahraniční bojovníci",
        "sport": "sport, fotbalem",
        "wellbeing": "psychické zdraví, psycholog, psychologa, psychologové, psychologickou pomoc, traumata, "
        "traumatem, deprese, depresi",
        "violence": "střelbu, zbraní, zločin, zločinu, kriminalitu, kriminalitou, bezpečí, bezpečnost na ulicích, "
        "rvačky",
        "public-space": "veřejná prostranství, veřejném prostoru, parků, náměstí lampy",
        "neighbourhoods": "sousedi, sousedů, sousedům, sídlištích",
        "disputes": "hádek, usmíření, usmiřuje",
        "elections": "volbami, hlasování, kampaň, polarizaci",
        "national-government": "vládu, státem, ministerstva",
    },
    "sk": {
        "refugees": "utečenci, migrantom, prisťahovalci, prisťahovalcov, azylanti, ukrajinci, utiekli pred vojnou",
        "youth": "mládeži, mládežou, mladí ľudia, deťmi, decká",
        "women": "ženami, dievčat, dievčatám, bezpečnosť žien, násilie na ženách, rodová rovnosť",
        "faith": "cirkvi, cirkvami, cirkev, kostol, mešita, kňazi, kňazmi, farári, imámovia, veriaci, veriacimi, "
        "náboženstvá, viery",
        "police": "políciu, policajti, policajtmi",
        "data": "údajov, údajmi, prieskumov, štatistík, dôkazy",
        "schools": "školám, škole, žiakov, žiakom, učiteľov, študenti, študentov",
        "prevention": "extrémizmom, extrémisti, radikalizácie, radikalizáciu, radikalizáciou, terorizmom",
        "dialogue": "dialógom, rozhovory, rozprávajú s ľuďmi, diskusie, stretnutia s občanmi, počúvajú ľudí",
        "hate-speech": "nenávisťou na internete, hejt, hejty, urážky, šikana na internete, kyberšikana, kyberšikane, "
        "dezinformácií, hoaxom, falošné správy, šikanujú na internete, urážajú",
        "hate-crime": "zločinov z nenávisti",
        "antiracism": "rasizmom, rasisti, diskriminácie, diskrimináciu, diskrimináciou, menšín, menšinám, menšinami, "
        "xenofóbia, xenofóbii, rovnosť",
        "funding": "peniazmi, grantov, dotácií, rozpočtu",
        "civil-society": "mimovládok, mimovládkami, občiansku spoločnosť, občianske združenia, aktivisti, aktivistov",
        "participation": "občanov, občanmi, občanom, obyvateľov, obyvateľmi, ľudia rozhodujú, rozhodovanie, "
        "demokracie, demokraciu, účasť občanov",
        "middle-east-crisis": "gaza, gazy, vojna v gaze, izrael, izraela, palestína, palestíny, blízky východ, "
        "protesty",
        "reintegration": "reintegrácia, reintegráciu, reintegrácie, navrátilci, vrátili zo sýrie, zahraniční "
        "bojovníci, rehabilitácia",
        "sport": "športom, futbalu, futbalom, turnaje",
        "wellbeing": "duševným zdravím, psychológ, psychológa, psychologická pomoc, psychologickú pomoc, traumy, "
        "depresia, depresie",
        "violence": "násiliu, streľby, zbraní, kriminality, kriminalitu, gangy, bezpečnosť na uliciach, bitky",
        "public-space": "verejný priestor, verejné priestory, verejné priestranstvá, parky, parkov, ulice, "
        "osvetlenie, osvetlenia",
        "neighbourhoods": "susedov, susedmi, susedom, sídliskách",
        "disputes": "sporov, hádok, konfliktov, zmierenie",
        "elections": "voľbami, hlasovanie, kampaň, polarizácie, polarizáciu",
        "national-government": "vlády, vládu, štátom, ministerstvom, ministerstva",
    },
}
