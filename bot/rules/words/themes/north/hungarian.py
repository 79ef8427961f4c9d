"""Themes as they are asked for in Hungarian, with their cases. Commas part the words."""

THEMES = {
    "hu": {
        "refugees": "menekültekért, menekültekre, menekültek befogadása, elmenekült, újonnan érkezők, újonnan "
        "érkezőknek, újonnan jöttek, bevándorlóknak, bevándorlókkal, külföldieknek, ukránok, ukránoknak, befogadás, "
        "migránsoknak, menedékkérőknek",
        "youth": "fiatalság, fiatalokat, fiatal, tiniknek, kamaszoknak, kamaszokkal, gyerekekért, gyerekekkel, "
        "srácok, srácoknak, diákönkormányzat, ifjúsági, utcán lógó, suhancok",
        "women": "nőkkel, lányokért, asszonyok, anyáknak, éjjel egyedül, egyedül haza, hazafelé, zaklatás, "
        "zaklatják, egyenjogúság",
        "faith": "vallások, vallásokkal, vallásos, hívők, lelkészek, templomokat, zsidók, muszlimok, keresztények, "
        "gyülekezet, gyülekezetek, egyház",
        "police": "rendőr, rendőrökért, rendőri, zsaruk, zsaru, járőr, járőrök, polgárőrség, polgárőrök",
        "data": "adatokkal, kérdőív, kérdőívek, kérdőívvel, felmérést, kutatást, statisztikák, közvélemény-kutatás",
        "schools": "iskolákat, sulik, sulikban, suliban, iskolában, tanárokkal, tanároknak, diákoknak, diákokkal, "
        "tanulóknak, óvoda, óvodák, óvodákban, osztályban",
        "prevention": "szélsőségesek, szélsőségesekkel, szélsőségeket, neonácik, nácik, szélsőjobb, "
        "radikalizálódnak, radikalizálódik, terroristák, merénylet, merényletek, megelőzni, megelőzik, megelőzésre",
        "dialogue": "beszélgetnek, beszélgessenek, beszélgetés, párbeszédet, párbeszédre, közös vacsora, közös "
        "vacsorák, vacsorák, meghallgatják, meghallgatás, lakossági fórum, lakossági fórumok, fórum, fórumok, "
        "találkozás",
        "statements": "kiáll, kiállnak, kiállás, kiállt, elítéli, elítélte, megszólal, megszólalnak, beszédek, "
        "nyilvánosan",
        "hate-speech": "gyűlölködés, gyűlölködés ellen, gyűlölködés a neten, gyűlölködő kommentek, kommentek, "
        "trollok, netes zaklatás, zaklatás a neten, online zaklatás, uszítás, uszítanak, uszít, álhíreket, álhírek "
        "ellen, rémhírek, rémhír, pletykák, összeesküvés-elméletek, csúfolás, szidalmazzák, közösségi média, "
        "gyűlölet a neten",
        "hate-crime": "gyűlöletbűncselekményekkel, megverik, megvertek, megtámadják, megtámadtak, megtámadnak, "
        "leköpik, horogkereszt, horogkeresztek, támadás",
        "antiracism": "rasszisták, rasszista, előítélet, előítéletek, romáknak, kirekesztés, kirekesztik, "
        "megkülönböztetés, zsidógyűlölet, kisebbségeknek, esélyegyenlőség",
        "funding": "pénzt adnak, pénzt, pénz civileknek, támogatást, támogatás, pályázni, pályázatot, ösztöndíj, "
        "költségvetést, finanszíroz, anyagi segítség, anyagi támogatás, zsebpénz",
        "civil-society": "civil szervezeteknek, civil szervezet, civileknek, civilekkel, egyesület, egyesületeknek, "
        "alapítványoknak, szervezetek",
        "participation": "beleszólás, beleszólni, beleszólhatnak, beleszólása, lakosokat, lakosokkal, lakosság, "
        "lakosságot, bevonják, bevonni, részt venni, közösségi gyűlés, döntésekbe, demokráciát, polgárokat",
        "volunteers": "önkénteseket, önkéntesen, önkénteseknek, ingyen segítenek, ingyen segít, segítők, "
        "önkénteskednek",
        "middle-east-crisis": "gázai, gázáról, tüntetések gáza, tüntetés, tüntetéseket",
        "reintegration": "hazatérő harcosok, hazatérők, visszatérő harcosok, visszatértek szíriából, szíriából, "
        "börtönből, börtönviseltek, szabadultak, visszailleszkedni, visszailleszkedést, kiléptek",
        "sport": "focit, focizás, focizni, focibajnokság, kosárlabda, sporttal, tornák, meccs, bunyó, boksz, "
        "sportversenyek",
        "wellbeing": "pszichológus, pszichológusok, lelki, lelki támogatás, terápia, traumák, traumát, traumatizált, "
        "gyász, gyászolók, áldozatokkal, áldozatokért, túlélőknek, hozzátartozók, hozzátartozóknak",
        "violence": "lövöldözések, lövöldöznek, késelés, késelések, kések, fegyver, fegyveres, bandaháború, "
        "bandaháborúk, verekedés, verekedések, gyilkosságok, rablások, bűnözést, bűnözők, biztonságot, "
        "biztonságosabb, nem biztonságos",
        "public-space": "utcai lámpák, lámpák, utcalámpák, lámpa, kivilágítás, sötét utcák, sötétben, játszóterek, "
        "játszótér, padok, aluljáró, aluljárók, közterületek, közterület",
        "early-warning": "figyelmeztető jelek, vészjelzés, időben észreveszik, időben észrevenni, mielőtt baj, "
        "mielőtt elszabadul, mielőtt robban, forrong, feszültséget",
        "neighbourhoods": "szomszéd, szomszédokkal, szomszédok között, lakóközösség, lakóközösségek, társasház, "
        "társasházak, negyed, negyedek, lakótelep, lakótelepeken, környéken, környékbeliek",
        "disputes": "viszály, vita van, összevesztek, haragban, konfliktusokat, konfliktusokkal, békéltető, "
        "békéltetés, kibékítik, kibékíteni, közvetítő, közvetítők, zavargás, zavargások, panasz, panaszokat",
        "elections": "választásokat, választások előtt, választás előtt, választási, választási kampány, kampányban, "
        "szavazók, szavazni, politikusok, politikusokkal",
        "national-government": "állammal, kormányzat, kormányzattal, minisztériummal, minisztériumokkal, "
        "államtitkárság",
    },
}
