"""What people say instead of a theme's name in Dutch and Afrikaans. Commas part the words."""

THEMES = {
    "nl": {
        "refugees": "mensen uit andere landen, "
        "nieuwkomer, gevluchte mensen, gevluchte, opvang, azc, inburgeren, taalles, taallessen, "
        "vreemdelingen, mensen zonder papieren, oekraïners, syriërs",
        "youth": "hangjongeren, rondhangen, jongerenwerk, jongerenraad, jeugdhonk, jonge mensen, gasten van de "
        "straat, van de straat houden",
        "women": "meiden, in het donker naar huis, nageroepen, nagefloten, aangerand, lastiggevallen, "
        "straatintimidatie, gelijkheid tussen mannen en vrouwen",
        "faith": "priester, gelovigen, geloven, geloofsgemeenschappen",
        "police": "wijkagenten, smeris",
        "data": "vragenlijst, vragenlijsten, peiling, peilingen, metingen, meten, dataplatform",
        "schools": "klassen, in de klas, juffen, leerkrachten",
        "prevention": "radicaliseren, aanslag, aanslagen, jihadisten, neonazi's, extreemrechts, extreem rechts, "
        "haatpredikers, afglijden",
        "dialogue": "met elkaar praten, met elkaar in gesprek, in gesprek, aan tafel, om de tafel, samen eten, samen "
        "aan tafel, etentjes, luisteren naar, inspraakavond, spreekuur",
        "statements": "zich uitspreken, uitspreken tegen, spreekt zich uit, uitgesproken tegen, afkeuren, toespraak, "
        "mond opendoen",
        "hate-speech": "haat op internet, haatzaaierij, opruiing, uitschelden, beledigen, complottheorieën, wappies, "
        "roddels, geruchten, pesten, sociale media",
        "hate-crime": "aangevallen om wie ze zijn, aangevallen, in elkaar geslagen, bespuugd, bekladding, bekladden, "
        "hakenkruizen, hakenkruis",
        "antiracism": "gediscrimineerd, hoofddoekje, vooroordelen, achtergesteld, uitsluiting, buitengesloten",
        "funding": "geld voor, centen, potjes, potje geld, geldpotje, beurs, gefinancierd, financieel",
        "civil-society": "clubjes, buurtclubs, stichtingen, actiegroepen",
        "participation": "meepraten, meebeslissen, burgerberaad, betrokken, betrekken, stem laten horen, inwoners "
        "betrekken",
        "volunteers": "een handje helpen, handje helpen, gratis helpen, de handen uit de mouwen",
        "middle-east-crisis": "gazademonstraties, demonstraties over gaza, betogingen, betoging",
        "reintegration": "syriëganger, teruggekeerd, terug uit syrië, uitstappers, terug in de maatschappij",
        "sport": "voetballen, voetbaltoernooi, sportclub, potje voetbal, boksen",
        "wellbeing": "slachtoffer, trauma's, getraumatiseerd, psycholoog, psychologen, nabestaanden, rouw, psychisch",
        "violence": "steekpartij, steekpartijen, bende, straatgeweld, vechtpartijen, onveilig, overvallen",
        "public-space": "lantaarnpalen, lantaarns, straatlantaarns, donkere straten, donkere straatjes, plein, "
        "speeltuinen, bankjes",
        "early-warning": "aan de bel trekken, trekt aan de bel, voortekenen, signaleren, vroegtijdig, voor het "
        "misgaat, voordat het misgaat, voor het uit de hand loopt, voordat het uit de hand loopt, broeit",
        "neighbourhoods": "buurman, buurvrouw, buurtbewoners, buurthuis, bewonerscommissie",
        "disputes": "onenigheid, bemiddelen, bemiddelaars, bemiddelaar, vetes, elkaar in de haren, vrede stichten, "
        "bijleggen",
        "elections": "voor de verkiezingen, verkiezingstijd, stemmen bij, campagne voeren, campagnes, politici",
        "national-government": "de regering, de overheid, nationale overheid",
    },
    "af": {
        "refugees": "mense van ander lande, mense uit ander lande, "
        "uitlanders, buitelanders, nuwe aankomelinge, wat gevlug het, inkomers",
        "youth": "jongklomp, jeugdiges, laaities, laaitie, kinders op straat, die jonges",
        "women": "alleen huis toe, snags alleen",
        "faith": "dominee, dominees, predikante, pastore, gelowe, gelowiges, moslems, christene, aanbidding",
        "police": "polisieman, konstabels, cops",
        "data": "vraelys, vraelyste, opnames, syfers, peilings, data",
        "schools": "skoliere, klaskamers",
        "prevention": "ekstremiste, radikaliseer, geradikaliseer, terroriste, terreur, voorkom",
        "dialogue": "praat met mekaar, gesprek, saam eet, om die tafel, luister na mense",
        "statements": "praat uit, uitpraat, veroordeel, toesprake, standpunt inneem, standpunt",
        "hate-speech": "haat op die internet, beledigings, vloek, valse nuus, gerugte, boelie, afknouery, sosiale "
        "media",
        "hate-crime": "aangeval, aangerand, plaasaanvalle",
        "antiracism": "rassiste, rassisties, vooroordeel, vreemdelingehaat",
        "funding": "geld vir, fondse, borge, finansiering, finansiële hulp",
        "civil-society": "verenigings, gemeenskapsgroepe, burgerlike",
        "participation": "saampraat, inwoners, burgers, inspraak",
        "volunteers": "vrywillig, verniet help, uithelp",
        "middle-east-crisis": "betogings, optogte",
        "reintegration": "oudgevangenes, uit die tronk, teruggekeer, herintegrasie",
        "sport": "krieket, toernooi, toernooie, netbal",
        "wellbeing": "slagoffers, berading, sielkundige, sielkundiges, oorlewendes",
        "violence": "bendegeweld, bende, skieterye, geskiet, wapens, messe, rooftogte, veiligheid, onveilig",
        "public-space": "straatlig, pleine, donker strate, speelparke",
        "early-warning": "vroeë waarskuwing, waarskuwing, waarsku, alarm maak, voor dit uitbars, spanning",
        "neighbourhoods": "buurt, woonbuurt, buurtwag, wyke",
        "disputes": "rusie, rusies, baklei, twiste, konflik, konflikte, bemiddel, bemiddeling, vrede maak",
        "elections": "verkiesingstyd, kiesers, politici",
        "national-government": "regering, die staat, departement",
    },
}
