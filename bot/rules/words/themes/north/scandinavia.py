"""What people say instead of a theme's name in Swedish and Danish. Commas part the words."""

THEMES = {
    "sv": {
        "refugees": "människor från andra länder, folk från andra länder, "
        "nyanländ, flytt, flytt från kriget, utlänningar, invandrarna, migranterna, asylboende, "
        "papperslösa, ukrainare, syrier, sfi, komma in i samhället",
        "youth": "ungar, ungarna, fritidsgård, fritidsgårdar, hänga på gatan, hänger på gatan, unga killar, unga "
        "tjejer, ungdomsgård, småungar",
        "women": "tjejerna, flickorna, mammorna, gå hem själv, gå hem ensam, ensam hem, ute på kvällen, på natten "
        "ensam, ofredad, tafsa, tafsande, trakasserier, jämställt",
        "faith": "moskéerna, kyrkorna, kyrkan, präst, prästen, imamen, rabbin, rabbinen, synagogan, troende, "
        "samfund, trossamfund, gudstjänst, muslimerna, judarna",
        "police": "poliserna, snuten, snutar, ordningsvakter, ordningsvakt, polisens",
        "data": "enkäten, frågeformulär, mäter, mätning, mätningar, siffrorna, undersöker, undersökningen, "
        "statistiken, datan",
        "schools": "klassrum, klassrummet, klassrummen, lärarna, eleverna, rektorer, förskolan, förskolor, fritids",
        "prevention": "radikaliseras, radikaliserad, radikaliserade, extremisterna, nazister, nazisterna, "
        "nynazister, högerextrema, högerextremism, islamister, islamism, terrordåd, terrorattentat, hamna snett, "
        "hamnar snett, dras in i, förebygger",
        "dialogue": "sätter sig ner, sätter sig ner med, pratar med folk, "
        "prata med varandra, pratar med varandra, samtala, samtalar, samtalen, mötas, träffas, äta ihop, "
        "äta tillsammans, middagar, runt samma bord, lyssna på, lyssnar på, dialogmöten, öppna möten",
        "statements": "tar ställning, tagit ställning, står upp, stå upp för, tar avstånd, ta avstånd, talar ut, "
        "håller tal",
        "hate-speech": "näthatet, näthatare, hatet på nätet, hatiska kommentarer, påhopp, troll, nättroll, trollen, "
        "mobbning, kränkningar, kränkt, hets mot folkgrupp, fejknyheter, rykten, ryktesspridning, "
        "konspirationsteorier, sociala medier, skällsord",
        "hate-crime": "misshandlad, misshandlade, spottad, hakkors, klotter, attackerad, attackerade, överfallen, "
        "angripen",
        "antiracism": "rasismen, rasistisk, hudfärgen, slöjan, diskriminerad, diskrimineras, fördomar, utanförskap, "
        "judehat, muslimhat, utsatta grupper, lika rättigheter",
        "funding": "pengar till, pengarna, stålar, bidragen, stöd till föreningar, projektpengar, budgeten, anslag, "
        "finansierar, söka pengar, ekonomiskt stöd, ekonomisk hjälp",
        "civil-society": "föreningen, föreningsliv, ideella föreningar, organisationerna, eldsjälar",
        "participation": "invånarna, medborgarna, vara med och bestämma, får bestämma, bestämma, påverka, säga sitt, "
        "göra sin röst hörd, medborgarförslag, medborgarråd, delaktiga",
        "volunteers": "frivilligt, volontärerna, ställa upp gratis, hjälpa till gratis, hjälpa till ideellt, "
        "ideellt, eldsjäl",
        "middle-east-crisis": "gazademonstrationer, demonstrationer, demonstration, protesterna, "
        "palestinademonstrationer, gazakriget",
        "reintegration": "återvändarna, avhopparna, tillbaka till samhället, komma tillbaka till samhället, suttit i "
        "fängelse, kommit ut ur fängelse, fängelset, lämna extremismen",
        "sport": "fotbollen, fotbollsturnering, turneringar, idrotten, boxning, boxningsklubb, spela fotboll, spela "
        "boll",
        "wellbeing": "må dåligt, mår dåligt, psykologer, psykolog, terapi, samtalsstöd, trauman, traumatiserade, "
        "offren, anhöriga, sorg, sorgen, någon att prata med, krishjälp, krisstöd, självmord",
        "violence": "skjut, skjuter, skjuts, skjutvapen, knivar, knivdåd, knivrån, rånad, gängkriminella, "
        "gängkriminalitet, slagsmål, gatuvåld, otryggt, otryggheten, tryggheten, tryggt",
        "public-space": "gatlyktor, gatlampor, lampor, mörka gator, mörka gångtunnlar, gångtunnel, gångtunnlar, "
        "parken, parkerna, torget, torgen, lekplatser, lysa upp",
        "early-warning": "larma, larmar, slår larm, slå larm, varningstecken, varningssignaler, innan det smäller, "
        "innan det går snett, innan det händer, förvarning, tidiga tecken, jäser",
        "neighbourhoods": "grannarna, granne, grannsamverkan, kvarteret, förorter, stadsdelarna, bostadsområdet, "
        "hyresgästföreningen, byalag",
        "disputes": "bråka, osämja, konflikten, tvist, tvister, medla, medlar, försoning, kravaller, osams",
        "elections": "valrörelse, valrörelsen, valrörelser, valrörelserna, valår, valdag, valdagen, inför valet, "
        "valen, valkampanjer, politiker, politikerna, politikers, partier, valstuga, valstugor",
        "national-government": "statliga, myndigheter, myndigheterna, departementet, riksdagen",
    },
    "da": {
        "refugees": "mennesker fra andre lande, folk fra andre lande, "
        "flygtning, nytilkomne, udlændinge, asylcenter, ukrainere, syrere, sprogskole, danskundervisning",
        "youth": "unge, ungdommen, børn og unge, ungdomsklub, ungdomsklubber, knægte, hænger ud på gaden, ungerne",
        "women": "kvinderne, pigerne, tøser, mødre, gå alene hjem, alene hjem, gå hjem om natten, chikane, råbt efter",
        "faith": "kirkerne, moskeerne, præst, præsten, rabbiner, trossamfund, troende, kristne",
        "police": "betjent, strømere, panserne, nærpoliti, nærbetjent",
        "data": "spørgeskema, spørgeskemaer, måler, måling, målinger, statistikker",
        "schools": "folkeskolen, lærerne, eleverne, klasseværelset, klasserne, undervisning, børnehaver",
        "prevention": "radikaliseret, radikaliserede, radikaliseres, ekstremister, nazister, nynazister, "
        "højreekstreme, islamister, terrorister, terrorangreb, forebygger",
        "dialogue": "snakke sammen, snakker sammen, tale sammen, taler sammen, dialogmøder, borgermøder, borgermøde, "
        "spise sammen, fællesspisning, middage, lytte til, lytter til, mødes",
        "statements": "sige fra, siger fra, sagt fra, tage afstand, tager afstand, fordømmer, fordømme, udtaler sig, "
        "står frem",
        "hate-speech": "hadske kommentarer, hadefulde kommentarer, hadefulde ytringer, trolde, mobning, digital "
        "mobning, fake news, rygter, konspirationsteorier, misinformation, sociale medier, skældt ud, skældsord",
        "hate-crime": "overfald, overfaldet, tævet, spyttet på, hagekors, hærværk, angrebet",
        "antiracism": "racister, hudfarven, tørklæde, tørklædet, diskrimineret, diskrimineres, fordomme, "
        "ligestilling mellem, jødehad, muslimhad, udelukket, fremmedhad",
        "funding": "penge til, støtte til foreninger, støttekroner, pulje, fonde, budgettet, økonomisk støtte",
        "civil-society": "forening, frivillige foreninger",
        "participation": "borgerne, inddrage, inddrages, inddraget, være med til at bestemme, medbestemmelse, "
        "indflydelse, blive hørt, borgerting",
        "volunteers": "frivilligt, hjælpe gratis, give en hånd, give en hånd med, ulønnet",
        "middle-east-crisis": "krigen i gaza, demonstrationer, demonstrationerne, demoer, palæstinademonstrationer, "
        "jøder og muslimer",
        "reintegration": "tilbage i samfundet, ud af fængslet, løsladte, resocialisering",
        "sport": "fodboldturnering, turneringer, idrætsklubber, bokseklub, boksning, spille bold",
        "wellbeing": "psykisk, psykologer, psykolog, psykologhjælp, traumatiserede, ofrene, pårørende, sorg, terapi, "
        "krisehjælp, mentalt helbred, nogen at tale med",
        "violence": "skudt, skyder, knive, knivstikkeri, knivoverfald, banderne, bandekrig, bandekriminalitet, "
        "gadevold, mord, drab, røverier, utryg, utrygt",
        "public-space": "gadelygter, gadelamper, lygtepæle, mørke gader, torve, torvet, legepladser, gader og stræder",
        "early-warning": "slå alarm, slår alarm, faresignaler, advarselstegn, tidlige tegn, inden det går galt, før "
        "det går galt, før det eksploderer",
        "neighbourhoods": "naboerne, boligforeninger, beboere, opgange",
        "disputes": "skænderi, skænderier, skændes, uvenner, ballade, strid, stridigheder, mægle, mægler, "
        "konfliktråd, optøjer",
        "elections": "valg, valgkampe, valgkampen, op til valget, op til valg, kommunalvalg, kommunalvalget, "
        "vælgerne, politikere, politikerne, afstemning",
        "national-government": "ministerier, folketinget, statslige, justitsministeriet",
    },
}
