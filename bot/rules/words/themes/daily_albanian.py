"""Themes in the words of everyday Albanian and Macedonian. Commas part them."""

THEMES = {
    "sq": {
        "refugees": "refugjate, muhaxhir, muhaxhirë, muhaxhirët, azilantë, azilant, azilantët, emigrantë, "
        "emigrantët, emigrantëve, imigrantë, imigrantët, të ardhurit, ardhacakët, të ikurit nga lufta, ata që ikën "
        "nga lufta, refugjatve, ukrainasit, sirianët",
        "youth": "rini, rinin, rininë, rinis, fmijë, fëmij, gjenerata e re, djem të rinj, këshilli rinor",
        "women": "grua, gruaja, femra, femrat, femrave, gra të sigurta, siguria e grave, dhuna ndaj grave",
        "faith": "hoxhë, hoxha, hoxhallarëve, imam, imami, priftërinj, priftërinjve, klerikë, klerikët, xhami, "
        "xhamive, kishë, fesë, fetar, fetarët, bashkësi fetare, bashkësitë fetare, besimtarë, besimtarët, harmonia "
        "fetare, muslimanët, të krishterët",
        "police": "policëve, polici, policin",
        "data": "të dhënave, anketat, anketën, anketim, sondazh, sondazhi, studim, shifra, shifrat, numra e fakte, "
        "provat, dëshmi",
        "schools": "shkollat, shkollën, nxënës, nxënësve, mësues, mësimdhënës, arsimtarë, klasa, klasë, studentë",
        "prevention": "ekstremistët, radikalizim, radikalizohen, mos u radikalizojnë, terrorizëm, parandalojnë "
        "ekstremizmin",
        "dialogue": "bisedë, bisedojnë, takime me qytetarë, takime me banorë, takohen me banorët, dëgjojnë njerëzit, "
        "dëgjojnë qytetarët, njerëzit bisedojnë",
        "hate-speech": "gjuha urrejtëse, urrejtja në internet, urrejtje në rrjete, fyerje, fyerjet, sharje, sharjet, "
        "ofendime, ofendimet, komente urrejtëse, dezinformim, bullizëm, bullizmi, bullizmin, ngacmim online, shajnë, "
        "shajnë në internet, ofendojnë në internet, po e shajnë, po i shajnë",
        "hate-crime": "krim urrejtjeje, sulmet, sulm urrejtjeje",
        "antiracism": "racizmi, racistë, racistët, diskriminimi, diskriminojnë, diskriminuar, pakica, minoritete, "
        "antisemitizëm, diskriminimit të romëve, diskriminimi i romëve",
        "funding": "para për projekte, parat, lekët, financime, buxhetin, pjesëmarrje në buxhet, mjete financiare, "
        "para për shoqata, para për shoqatat, jep para, japin para",
        "civil-society": "shoqërisë civile, ojqte, ojf, shoqatave, aktivistë, aktivistët",
        "participation": "pjesëmarrjen, pjesëmarrje qytetare, qytetarët vendosin, qytetarë, banorëve, banorë, "
        "vendimmarrje, vendimmarrja, demokracinë, zëri i qytetarëve, zëri i popullit",
        "volunteers": "vullnetar, vullnetarizëm",
        "middle-east-crisis": "gazën, palestinës, palestinë, izrael, protestat",
        "reintegration": "të kthyer nga siria, kthyer nga siria, kthyen nga siria, u kthyen nga siria, kthyen nga "
        "lufta, u kthyen nga lufta, të kthyer nga lufta, luftëtarë të huaj, ish luftëtarë, kthyen prej sirise, kthyen "
        "prej sirisë, kthyer prej sirisë, kthyen prej luftës",
        "sport": "futbollin, turneun, lojëra, ndeshje miqësore me refugjatë, basketboll",
        "wellbeing": "psikolog, psikologë, psikologu, traumë, traumën, depresion, depresioni, ankth, ankthi, stresi, "
        "ndihmë psikologjike, të mbijetuarit",
        "violence": "dhuna, dhuna në rrugë, të shtëna, siguri në rrugë, siguria në lagje, sigurt në rrugë, thikë, "
        "thika, grabitje",
        "public-space": "parku, park, rrugë të sigurta, ndriçim, ndriçimi i rrugëve, sheshi, sheshet, dritat e "
        "rrugës, rrugë të ndriçuara, rrugë me drita, rrugë të ndriçuara mirë",
        "early-warning": "tensioni",
        "neighbourhoods": "lagja, lagjen, mëhallë, mahallë, mahalla, mahallat, fqinjëve, komshi, komshinj",
        "disputes": "grindje, grindjet, mosmarrëveshjet, konflikt, konfliktin, ndërmjetësimi, pajtimi, pajtojnë, "
        "paqen, sherre, të pajtojnë njerëzit",
        "elections": "votime, fushatë",
        "national-government": "ministri, pushteti qendror, qeveria qendrore",
    },
    "mk": {
        "refugees": "доселеници, доселениците, баратели на азил, begalci, begalcite, migranti, migrantite, azil, "
        "azilanti, избегани од војна",
        "youth": "младина, младината, детска, mladi, mladite, mladina, decata, tinejdzeri",
        "women": "девојките, безбедност на жените, мајки, zeni, zhenite, zenite, devojki",
        "faith": "вери, религии, верски заедници, попови, поп, оџи, имами, свештеници, црква, џамија, верници, "
        "crkvi, dzamii, verski lideri, verski zaednici",
        "police": "полицајците, policija, policijata",
        "data": "анкетата, статистики, докази, бројки, podatoci, podatocite, anketa, istrazuvanje, statistika",
        "schools": "учениците, студенти, ucilista, uciliste, obrazovanie, ucenici",
        "prevention": "радикализацијата, ekstremizam, ekstremizmot, radikalizacija, terorizam, prevencija",
        "dialogue": "разговор, дебата, средби со граѓани, слушаат граѓани, dijalog, razgovori, debata",
        "hate-speech": "омраза онлајн, навреди, малтретирање онлајн, govor na omraza, govorot na omraza, omraza na "
        "internet, lazni vesti, dezinformacii, навреди на интернет, навредуваат, навредуваат на интернет, "
        "малтретираат на интернет",
        "hate-crime": "криминал од омраза, напади од омраза",
        "antiracism": "малцинствата, rasizam, diskriminacija, malcinstva, роми",
        "funding": "парите, грант, буџетот, фондови, grantovi, budzet, finansiranje",
        "civil-society": "граѓански организации, невладин сектор, активисти, nvo, nevladini organizacii, gragjanski "
        "organizacii",
        "participation": "жителите, демократијата, одлучување, граѓаните одлучуваат, gragjani, gragjanite, demokratija",
        "volunteers": "волонтер, волонтирање, volonteri, volonterite",
        "middle-east-crisis": "газа, војната во газа, израел, палестина, блиски исток, протести",
        "reintegration": "повратници од сирија, странски борци, вратени од сирија",
        "sport": "фудбалски турнир, турнир, sport, fudbal, turnir",
        "wellbeing": "психолог, трауми, депресија, преживеани, mentalno zdravje",
        "violence": "насилството на улица, банди, безбедноста, тепачки, nasilstvo, nasilstvoto, kriminal, bezbednost",
        "public-space": "улиците, улично осветлување, плоштади",
        "neighbourhoods": "соседите, маало, населбите, sosedi, naselbi",
        "disputes": "конфликт, кавги, кавга, расправии, помирување, жалби",
        "elections": "кампања, izbori",
        "national-government": "држава, министерства, централна власт, vlada, vladata, ministerstvo",
        "early-warning": "тензиите",
    },
}
