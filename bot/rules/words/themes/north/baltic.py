"""Themes as they are asked for in Latvian and Lithuanian, with their cases. Commas part the words."""

THEMES = {
    "lv": {
        "refugees": "bēgļus, bēglis, migrantus, imigranti, imigrantiem, patvēruma meklētāji, patvēruma meklētājiem, "
        "iebraucēji, iebraucējiem, ukraiņi, ukraiņiem, ārzemnieki, ārzemniekiem",
        "youth": "jauniešus, jaunatnei, jaunatnes, pusaudžiem, pusaudžu, jauniešu centrs, jauniešu centri, jauniešu "
        "dome",
        "women": "meitenēm, meiteņu, mātes, līdztiesība, uzmākšanās",
        "faith": "reliģijas, reliģiju, ticīgie, baznīca, baznīcām, mošeja, sinagoga, mācītāji, mācītājiem, "
        "priesteri, imami, musulmaņi, ebreji, kristieši, draudzes",
        "police": "policijai, policisti, policistiem, policists",
        "data": "datus, datiem, aptaujas, anketa, anketas, pētījums, pētījumus, statistiku",
        "schools": "skolām, skolotājiem, skolēniem, izglītību, bērnudārzi",
        "prevention": "ekstrēmisti, radikalizāciju, terorismu, terorisma, teroristi, novērst, neonacisti",
        "dialogue": "dialogs, sarunas, sarunām, diskusijas, diskusijām, runāt savā starpā, uzklausa, klausās, "
        "tikšanās, iedzīvotāju tikšanās, pie viena galda",
        "statements": "nosoda, nosodīja, publiski, iestājas, paust nostāju",
        "hate-speech": "naidu, mobings, pazemošana, ņirgāšanās, viltus ziņas, viltus ziņām, dezinformāciju, baumas, "
        "sazvērestības teorijas, sociālie tīkli, sociālajos tīklos",
        "hate-crime": "uzbrukumi, uzbrukumiem, piekauts",
        "antiracism": "rasisti, diskriminācijas, aizspriedumi, aizspriedumus, minoritātēm, vienlīdzība, ksenofobija",
        "funding": "finansējumu, naudu, granti, grantus, budžetu, līdzdalības budžets, stipendijas, finansiāls "
        "atbalsts, dotācijas",
        "civil-society": "pilsonisko sabiedrību, biedrībām, organizācijas, organizācijām",
        "participation": "līdzdalību, līdzdalības, iedzīvotājus, iesaistīt, iesaista, demokrātiju, lemšana",
        "volunteers": "brīvprātīgos, brīvprātīgais, brīvprātīgajiem, talkas",
        "middle-east-crisis": "tuvie austrumi, protesti, protestiem, demonstrācijas",
        "reintegration": "reintegrācija, reintegrāciju, rehabilitācija, rehabilitāciju, atgriezušies, no cietuma",
        "sport": "sporta, futbolu, futbola, turnīrs, turnīri, basketbols, hokejs",
        "wellbeing": "garīgās veselības, psihologs, psihologi, terapija, traumas, upuriem, cietušajiem, psiholoģiska "
        "palīdzība",
        "violence": "apšaude, apšaudes, ieročiem, bandas, noziedzību, slepkavības, drošība, drošību, kautiņi",
        "public-space": "apgaismojums, ielu apgaismojums, ielu apgaismojumu, laternas, parki, parkos, laukumi, "
        "publiskā telpa, publisko telpu, tumšas ielas, rotaļlaukumi",
        "early-warning": "agrīnā brīdināšana, brīdinājuma pazīmes, trauksme, spriedze, spriedzi",
        "neighbourhoods": "kaimiņi, kaimiņiem, kaimiņu, apkaime, apkaimes, apkaimju, mikrorajoni",
        "disputes": "strīdi, strīdus, strīdiem, ķildas, ķildām, konflikti, konfliktus, konfliktiem, mediācija, "
        "starpniecība, sūdzības, nemieri, samierināt",
        "elections": "pirms vēlēšanām, vēlēšanu kampaņa, vēlētāji, politiķi, politiķiem",
        "national-government": "valdība, valdību, valdības, valsts iestādes, ministrija, ministrijas, ministrijām",
    },
    "lt": {
        "refugees": "pabėgėlius, pabėgėliais, pabėgėlis, migrantus, imigrantai, imigrantams, prieglobsčio "
        "prašytojai, prieglobsčio prašytojams, atvykėliai, atvykėliams, ukrainiečiai, ukrainiečiams, užsieniečiai, "
        "užsieniečiams, karo pabėgėliai",
        "youth": "jaunimą, jaunimu, jauni žmonės, jauniems žmonėms, paauglius, paaugliams, paauglių, jaunimo "
        "centras, jaunimo centrai, jaunimo taryba",
        "women": "moteris, merginoms, merginų, mergaitėms, mamos, priekabiavimas",
        "faith": "religijų, tikintieji, bažnyčia, bažnyčioms, bažnyčių, mečetė, sinagoga, kunigai, kunigais, imamai, "
        "musulmonai, žydai, krikščionys",
        "police": "policininkai, policininkais, mentai",
        "data": "duomenis, apklausos, apklausas, anketa, anketos, tyrimus",
        "schools": "mokykloms, mokytojams, mokiniams, švietimo, darželiai",
        "prevention": "ekstremizmą, ekstremizmui, ekstremistai, radikalėjimas, terorizmą, teroristai, prevencijos, "
        "neonaciai",
        "dialogue": "dialogą, pokalbius, diskusijos, diskusijas, kalbasi tarpusavyje, kalbėtis, išklauso, klausosi, "
        "susitikimai, susitikimus, prie vieno stalo",
        "statements": "smerkia, pasmerkė, pasmerkti, viešai, pasisako, pasisakė",
        "hate-speech": "neapykantos kalbai, neapykantos internete, patyčios, patyčias, patyčios internete, netikros "
        "naujienos, melagingos naujienos, gandai, sąmokslo teorijos, socialiniai tinklai, socialiniuose tinkluose",
        "hate-crime": "išpuoliai, užpuolimai, užpuolė, sumušė, sumušti",
        "antiracism": "rasizmui, rasistai, išankstinės nuostatos, antisemitizmą, mažumoms, ksenofobija",
        "funding": "finansavimą, finansuoja, pinigų, pinigus, dotacijos, biudžetą, dalyvaujamasis biudžetas, "
        "stipendijos, finansinė parama, parama",
        "civil-society": "organizacijos, organizacijoms, asociacijos, bendruomenės, bendruomenėms",
        "participation": "dalyvavimą, gyventojus, gyventojams, įtraukia, įtraukti, sprendimų priėmimas",
        "volunteers": "savanorius, savanoriams, savanoris, savanorystė, talkos",
        "middle-east-crisis": "protestai, protestus, demonstracijos",
        "reintegration": "reintegracija, reabilitacija, grįžę, grįžusiems, iš kalėjimo",
        "sport": "sportą, futbolą, futbolo, turnyras, turnyrai, krepšinis, krepšinio",
        "wellbeing": "psichologas, psichologai, psichologinė pagalba, terapija, traumos, nukentėjusieji, "
        "nukentėjusiems",
        "violence": "smurtui, šaudymas, šaudymai, šaudynės, ginklų, peiliai, gaujos, nusikalstamumą, nusikaltimai, "
        "žmogžudystės, saugumą, muštynės",
        "public-space": "apšvietimas, gatvių apšvietimas, gatvių apšvietimą, žibintai, parkai, parkuose, aikštės, "
        "viešosios erdvės, viešąsias erdves, tamsios gatvės, žaidimų aikštelės",
        "early-warning": "ankstyvasis perspėjimas, įspėjamieji ženklai, įtampa, įtampos, pavojaus signalai",
        "neighbourhoods": "kaimynai, kaimynams, kaimynų, kaimynystė, rajonai, seniūnijos, kvartalai, daugiabučiai",
        "disputes": "ginčai, ginčus, ginčų, kivirčai, barniai, pykčiai, konfliktai, konfliktus, konfliktų, "
        "mediacija, tarpininkavimas, skundai, riaušės, sutaikyti",
        "elections": "rinkimus, prieš rinkimus, rinkimų kampanija, rinkėjai, politikai, politikus",
        "national-government": "vyriausybė, vyriausybės, valdžia, ministerija, ministerijos, ministerijomis",
    },
}
