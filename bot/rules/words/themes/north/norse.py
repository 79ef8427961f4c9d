"""What people say instead of a theme's name in Norwegian and Icelandic, with its cases. Commas part the words."""

THEMES = {
    "nb": {
        "refugees": "folk fra andre land, mennesker fra andre land, "
        "flyktningar, flykta, på flukt, innvandrarar, utlendinger, asylmottak, ukrainere, syrere, "
        "norskkurs",
        "youth": "unge, ungdomane, barn og unge, ungdomsklubb, ungdomsklubber, henger på gata, guttunger, unge folk",
        "women": "kvinnene, kvinnfolk, jentene, jentar, mødre, gå hjem alene, alene hjem, trygt hjem, ute om natta, "
        "trakassering, klådd på",
        "faith": "kirkene, kyrkjer, moskeene, prest, presten, rabbiner, trossamfunn, troende, kristne",
        "police": "politifolk, politimann, lensmannen, snuten, nærpoliti",
        "data": "spørreskjema, spørreundersøkelse, spørreundersøkelser, måler, måling, målinger",
        "schools": "skular, skulen, lærerne, elevene, klasserommet, klasserom, undervisning, barnehager",
        "prevention": "radikalisert, radikaliserte, radikaliseres, ekstremister, nazister, nynazister, "
        "høyreekstreme, islamister, terrorister, terrorangrep, forebygger",
        "dialogue": "snakke sammen, snakker sammen, prate sammen, prater sammen, dialogmøter, folkemøte, folkemøter, "
        "åpne møter, spise sammen, middager, rundt samme bord, lytte til, lytter til, møtes",
        "statements": "si ifra, si fra, sier ifra, sier fra, sagt ifra, ta avstand, tar avstand, fordømmer, "
        "fordømme, uttaler seg, taler mot, står opp, tar stilling",
        "hate-speech": "netthat, hets på nett, hatefulle ytringer, hatefulle kommentarer, kommentarfelt, "
        "kommentarfeltene, troll, nettroll, mobbing, digital mobbing, rykter, konspirasjonsteorier, sosiale medier, "
        "skjellsord",
        "hate-crime": "banka opp, banket opp, overfalt, overfall, spytta på, spyttet på, hakekors, hærverk, angrepet",
        "antiracism": "rasister, rasismen, hudfargen, hijab, diskriminert, diskrimineres, fordommer, jødehat, "
        "muslimhat, utenforskap, fremmedfrykt, likeverd",
        "funding": "penger til, pengar, støtte til foreninger, tilskot, midlar, prosjektmidler, stipend, økonomisk "
        "støtte",
        "civil-society": "velforening, velforeninger",
        "participation": "innbyggerne, innbyggarane, medverknad, være med å bestemme, få bestemme, bli hørt, "
        "innbyggerråd, folkeråd, involvere, involverer",
        "volunteers": "frivillig, frivillighet, dugnad, dugnader, hjelpe gratis, hjelper gratis, ulønna, ta i et tak",
        "middle-east-crisis": "krigen i gaza, demonstrasjoner, demonstrasjon, gazademonstrasjoner, "
        "palestinademonstrasjoner",
        "reintegration": "syriafarere, tilbake til samfunnet, tilbake i samfunnet, ut av fengsel, tilbakeføring",
        "sport": "fotballturnering, turneringer, idrettslag, idrettslaga, bokseklubb, boksing, spille ball",
        "wellbeing": "psykisk, psykologer, psykolog, psykologhjelp, traumatiserte, ofrene, pårørende, etterlatte, "
        "sorg, terapi, krisehjelp, noen å snakke med",
        "violence": "skytinger, skytingen, skutt, skyter, kniver, knivstikking, knivstikkinger, knivdrap, gjeng, "
        "gjengene, gjengkriminalitet, gatevold, drap, mord, slåssing, utrygt, utrygg",
        "public-space": "gatelys, gatelykter, lyktestolper, gatebelysning, mørke gater, torg, torget, lekeplasser, "
        "byrom",
        "early-warning": "slå alarm, slår alarm, varsle, varsler, faresignaler, varseltegn, tidlige tegn, før det "
        "smeller, før det går galt",
        "neighbourhoods": "naboene, naboar, borettslag, strøket, grenda, grend",
        "disputes": "krangel, krangler, krangle, krangling, uvenner, strid, megle, megler, konfliktråd, "
        "konfliktrådet, opptøyer, slåss, forsoning",
        "elections": "valg, valgkampen, valkamp, før valget, foran valget, kommunevalg, kommunevalget, velgerne, "
        "politikere, politikerne, stemming",
        "national-government": "regjeringa, departementene, stortinget, statlige",
    },
    "is": {
        "refugees": "flóttafólki, flóttafólks, flóttamaður, innflytjendum, innflytjenda, hælisleitendum, "
        "útlendingar, útlendingum, nýkomnir, nýbúar, nýbúa",
        "youth": "ungs fólks, unga fólkið, unglinga, unglingana, ungmenna, krakkar, krakka, krökkum, krakkana, "
        "börnin, ungmennaráð, æska, félagsmiðstöð, félagsmiðstöðvar",
        "women": "kvenna, stelpur, stelpum, stúlkum, mæður, jafnrétti kynjanna, áreitni, ein heim",
        "faith": "trúarbrögðum, kirkja, kirkjum, kirkjuna, moskum, prestar, prestum, prestur, múslimar, múslimum, "
        "gyðingar, gyðingum, kristnir, trúfélög, trúfélögum, samkunduhús",
        "police": "lögregluna, lögreglunni, lögreglunnar, löggan, lögguna, löggu, lögga, lögreglumenn, lögregluþjónar",
        "data": "gögn, gögnum, gagna, könnun, kannanir, könnunum, tölfræði, rannsókn, rannsóknir, rannsóknum, "
        "spurningalisti, spurningalista, tölur, mælingar",
        "schools": "skóli, skólunum, skólinn, grunnskólum, grunnskólar, kennurum, nemendum, kennsla, leikskólar, "
        "leikskólum",
        "prevention": "öfgum, öfgahyggju, öfgamenn, öfgamönnum, hryðjuverk, hryðjuverkum, hryðjuverkamenn, "
        "forvörnum, forvarna, nasistar, nýnasistar",
        "dialogue": "samtal, samtöl, samræður, samræðum, samræðu, tala saman, talast við, hlusta á, hlusta, borða "
        "saman, fundir með íbúum, íbúafundir, íbúafundum, umræða, umræður",
        "statements": "fordæma, fordæmir, taka afstöðu, tekur afstöðu, tjá sig, ræður, opinberlega",
        "hate-speech": "haturs á netinu, netníð, nettröll, einelti, falsfréttum, upplýsingaóreiða, upplýsingaóreiðu, "
        "samsæriskenningar, slúður, samfélagsmiðlum, samfélagsmiðlar",
        "hate-crime": "hatursglæpir, hatursglæpum, hatursglæpi, árásir, árásum, ráðist á, barinn",
        "antiracism": "kynþáttafordómum, "
        "rasisma, kynþáttahatur, kynþáttahyggja, fordóma, mismunum, minnihlutahópar, minnihlutahópum, "
        "jafnræði",
        "funding": "peninga, peningum, styrki, styrkjum, styrk, fjármagn, fjárhagsaðstoð, fjárveitingar, sjóður, "
        "sjóðir",
        "civil-society": "félagasamtök, félagasamtökum, félög, félögum, samtök, samtökum, grasrót, grasrótarsamtök",
        "participation": "íbúar, íbúum, íbúa, íbúanna, þátttaka, þátttöku, íbúasamráð, íbúalýðræði, lýðræði, hafa "
        "áhrif, hafa eitthvað að segja, taka þátt í ákvörðunum",
        "volunteers": "sjálfboðaliða, sjálfboðastarf, sjálfboðavinna, sjálfboðavinnu",
        "middle-east-crisis": "mótmæli, mótmælum, mótmælin",
        "reintegration": "aðlögun, endurhæfing, endurhæfingu, snúa aftur, snúið aftur, úr fangelsi",
        "sport": "íþróttum, íþrótta, fótbolta, knattspyrna, fótboltamót, handbolti",
        "wellbeing": "geðheilsa, geðheilsu, geðheilbrigði, sálfræðingur, sálfræðingar, sálfræðiaðstoð, áföll, "
        "áföllum, áfallahjálp, þolendur, þolendum, fórnarlömb, sorg, líðan, andleg heilsa",
        "violence": "skotárás, skotárásir, skotárásum, hnífar, hnífum, hnífaárásir, hnífstunga, vopn, vopnum, "
        "glæpum, glæpagengi, morð, óöryggi",
        "public-space": "götulýsing, götulýsingu, ljósastaurar, ljósastaura, lýsing, torg, torgum, almenningsrými, "
        "garðar, göturnar, götum, leikvellir",
        "early-warning": "viðvörun, viðvaranir, viðvörunarmerki, áður en allt springur, spenna, snemmviðvörun",
        "neighbourhoods": "hverfi, hverfum, hverfin, hverfisráð, nágrannar, nágrönnum, nágranna, nágranni",
        "disputes": "deilur, deilum, deilu, rifrildi, ágreiningur, ágreining, átökum, sáttamiðlun, sættir, sætta, "
        "kvartanir, friður, óeirðir",
        "elections": "kosninga, kosningabarátta, kosningabaráttu, kjósendur, stjórnmálamenn, fyrir kosningar",
        "national-government": "ríkisstjórn, ríkisstjórnin, ríkið, ríkinu, ráðuneyti, ráðuneytið, stjórnvöld, "
        "stjórnvöldum, alþingi",
    },
}
