"""Themes as they are asked for in Finnish and Estonian, with their cases. Commas part the words."""

THEMES = {
    "fi": {
        "refugees": "pakolaisilla, pakolaisista, pakolaisten kanssa, turvapaikanhakijoita, turvapaikanhakijoiden, "
        "turvapaikanhakijoille, turvapaikka, maahanmuuttajien, maahanmuuttajille, maahanmuutto, mamut, "
        "ulkomaalaiset, ulkomaalaisia, ulkomaalaisten, siirtolaisia, kotoutuminen, kotouttaminen, kotoutumista, "
        "vastaanottokeskus, uudet tulokkaat, tulokkaat",
        "youth": "nuorilla, nuorista, nuorison, nuorisolle, nuorisotyö, nuorisotalo, nuorisotalot, nuorisovaltuusto, "
        "teinien, teineille, lasten, kakarat, skidit, skideille, kaduilta pois",
        "women": "naisilla, tyttöjen, tytöille, äidit, äitien, äideille, tasa-arvoa, sukupuolten tasa-arvo, "
        "häirintä, häirintää, yksin kotiin, yöllä yksin",
        "faith": "uskontoja, uskontojen, uskovat, kirkkoja, kirkkojen, moskeijoita, moskeijoiden, synagoga, pappeja, "
        "imaami, seurakunta, seurakunnat, muslimit, muslimeja, muslimien, juutalaiset, juutalaisia, kristityt, "
        "rukoushuoneet",
        "police": "poliisien, poliisille, poliiseja, kytät, kyttä, jepari, jeparit, lähipoliisi",
        "data": "tiedot, tietoja, kyselyitä, kyselyn, kyselyjä, tutkimusta, tutkimuksia, data, dataa, mittaa, "
        "mitataan, mittaavat",
        "schools": "koulussa, koulujen, kouluille, opettajia, opettajien, opettajille, oppilaita, oppilaiden, "
        "opiskelijat, päiväkodit, päiväkodeissa",
        "prevention": "ääriliikkeitä, ääriliikkeiden, äärioikeisto, äärioikeistoa, äärioikeiston, ääriajattelu, "
        "ääriajattelua, ekstremismin, radikalisoituu, radikalisoituneet, terrorismin, terroristit, terrori-isku, "
        "terrori-iskut, uusnatsit, natsit, natseja, ehkäistään, ehkäistä, ennaltaehkäisyä, ennaltaehkäistään",
        "dialogue": "dialogia, keskusteluja, keskustelua, keskustellaan, puhuvat keskenään, puhutaan, kuunnellaan, "
        "kuuntelee, kuunnella, asukasillat, asukasilta, syödään yhdessä, yhteiset illalliset, saman pöydän, "
        "tapaamiset, tapaamisia",
        "statements": "tuomitsee, tuomitsevat, ottavat kantaa, ottanut kantaa, puhuu julkisesti, julkisesti, "
        "puheita, puheet",
        "hate-speech": "vihapuheesta, nettivihaa, nettivihan, nettivihalle, somevihaa, viha netissä, netissä, "
        "nettikiusaaminen, nettikiusaamista, kiusaaminen, kiusaamista, haukkuminen, haukutaan, trollit, trolleja, "
        "valeuutisia, disinformaatiota, huhut, huhuja, salaliittoteoriat, salaliittoteorioita, somessa",
        "hate-crime": "viharikoksiin, hyökkäyksiä, pahoinpitely, pahoinpitelyt, hakattu, päälle syljetty, "
        "hakaristit, hakaristi",
        "antiracism": "rasismille, rasistit, rasisteja, syrjinnän, syrjitään, syrjitty, ihonväristä, ihonväriä, "
        "ennakkoluulot, ennakkoluuloja, huivi, huivin, vähemmistöjä, vähemmistöjen, yhdenvertaisuutta",
        "funding": "avustus, tukea järjestöille, apuraha, apurahoja, budjetin, osallistava budjetointi, "
        "taloudellista tukea, rahallista apua",
        "civil-society": "järjestöjä, järjestöille, yhdistyksiä, yhdistyksille, kansalaisjärjestöjen, "
        "kansalaisjärjestöjä, kansalaisyhteiskunnan",
        "participation": "asukkaita, asukkaiden, osallisuutta, osallistumista, kansalaisten, kansalaisraati, "
        "kansalaisraadit, demokratiaa, päätöksenteko, päätöksentekoon, vaikuttaa, vaikuttamaan, saavat äänensä "
        "kuuluviin, äänensä kuuluviin",
        "volunteers": "vapaaehtoisten, vapaaehtoistyötä, vapaaehtoisille, talkoot, talkoita, talkoolaiset, auttavat "
        "ilmaiseksi, ilmaiseksi auttaa",
        "middle-east-crisis": "gazan sota, mielenosoitukset, mielenosoituksia, mielenosoitus, mielenosoitusten",
        "reintegration": "paluumuuttajat, isis-palaajat, kuntoutusta, vankilasta, vankilasta vapautuneet, "
        "vapautuneet, takaisin yhteiskuntaan, irti ääriliikkeistä",
        "sport": "urheilun, jalkapalloa, futis, futista, futiksen, turnaukset, turnauksia, nyrkkeily, liikuntaa, "
        "pelit yhdessä, sähly",
        "wellbeing": "mielenterveyden, psykologi, psykologit, psykologeja, terapia, terapiaa, traumoja, uhreille, "
        "omaiset, kriisiapu, kriisiapua, joku jolle puhua",
        "violence": "väkivallalle, ampuminen, ampumiset, ampumisia, ampumistapaus, puukotus, puukotukset, "
        "puukotuksia, puukot, puukkoja, aseita, jengejä, jengien, jengiväkivalta, katujengit, katujengejä, "
        "rikollisuutta, rikokset, murha, ryöstöt, turvallisuutta, turvaton, tappelut",
        "public-space": "katuvalot, katuvaloja, valaistusta, puistoja, puistoissa, leikkipuistot, julkisia tiloja, "
        "pimeät kadut, pimeillä kaduilla, alikulut",
        "early-warning": "varhaisvaroitus, varoitusmerkit, varoitusmerkkejä, hälytysmerkit, hälyttää, ennen kuin "
        "räjähtää, ennen kuin tilanne, jännitteitä, jännitteiden",
        "neighbourhoods": "naapureita, naapureiden, naapurien, lähiö, lähiöitä, asuinalueilla, taloyhtiöt, "
        "asukasyhdistykset",
        "disputes": "riita, riitojen, riitelevät, riitelee, riidellään, konflikteja, konflikti, sovittelua, "
        "sovitella, kiista, kiistat, kiistoja, mellakat, mellakoita, rauhaa",
        "elections": "vaaleja, ennen vaaleja, vaalikampanja, vaalikampanjat, äänestys, äänestäjät, äänestäjiä, "
        "poliitikot, poliitikkoja, poliitikkojen",
        "national-government": "hallituksen kanssa, ministeriön, ministeriöiden, valtionhallinto, viranomaiset",
    },
    "et": {
        "refugees": "põgenikke, migrante, migrantide, sisserändajaid, ukrainlasi, ukrainlaste, uussisserändajad, "
        "sõjapõgenikke, välismaalased, välismaalasi",
        "youth": "noortekeskus, noortekeskused, noortevolikogu, lapsi, teismelisi",
        "women": "naisi, tüdrukuid, tüdrukute, võrdõiguslikkus, sooline võrdsus, ahistamine, ahistamist, üksi koju",
        "faith": "usundid, religioonid, kirik, kirikuid, kirikute, mošee, sünagoog, preestrid, vaimulikud, imaam, "
        "imaamid, kogudus, kogudused, moslemid, moslemeid, juudid, kristlased",
        "police": "politseinik, politseinikke, mendid",
        "data": "küsitlused, küsitlusi, küsimustik, uuringuid, statistikat, mõõdavad, mõõdetakse",
        "schools": "koolis, koole, õpetajaid, õpilasi, lasteaiad, lasteaedades",
        "prevention": "äärmuslust, äärmuslased, äärmuslasi, radikaliseerumist, terrorismi, terroristid, ennetamist, "
        "ennetatakse, neonatsid",
        "dialogue": "vestlus, vestlusi, arutelu, arutelud, arutelusid, omavahel räägivad, räägitakse, kuulatakse, "
        "kuulavad, kohtumised, kohtumisi, ühise laua, söövad koos",
        "statements": "mõistab hukka, mõistavad hukka, hukka mõistnud, võtab sõna, võtavad sõna, avalikult, kõned",
        "hate-speech": "viha netis, netis, küberkiusamine, kiusamine, kiusamist, valeuudiseid, väärinfo, "
        "desinformatsioon, kuulujutud, vandenõuteooriad, sotsiaalmeedia, solvamine, solvangud",
        "hate-crime": "vihakuritegu, vihakuritegusid, rünnakud, rünnakuid, pekstud, haakristid",
        "antiracism": "rassistid, diskrimineerimist, eelarvamused, eelarvamusi, islamofoobia, vähemusi, vähemuste, "
        "võrdsus, võõraviha",
        "funding": "rahaline, toetus, toetusi, toetust, stipendium, rahaline abi, rahalist abi, kaasav eelarve",
        "civil-society": "vabaühendusi, ühingud, ühendused, mittetulundusühingud, kodanikuühiskonna, organisatsioonid",
        "participation": "kaasamist, kaasatakse, elanikke, elanike, osalemine, osalust, demokraatiat, rahvakogu, "
        "kaasa rääkida",
        "volunteers": "vabatahtlikke, vabatahtlik, talgud, talgulised, tasuta aitavad",
        "middle-east-crisis": "meeleavaldused, meeleavaldusi, protestid",
        "reintegration": "taasintegreerimine, rehabilitatsioon, tagasipöördujad, vanglast, vanglast vabanenud",
        "sport": "jalgpalli, turniir, turniirid, korvpall",
        "wellbeing": "vaimset tervist, psühholoog, psühholoogid, teraapia, traumad, ohvreid, ohvrite, ellujäänud",
        "violence": "vägivalda, tulistamine, tulistamised, relvi, jõugud, kuritegevust, mõrvad, turvalisus, "
        "turvalisust, kaklused",
        "public-space": "tänavavalgustus, tänavavalgustid, valgustus, avalik ruum, avalikku ruumi, pargid, parke, "
        "parkides, väljakud, mänguväljakud, pimedad tänavad",
        "early-warning": "varajane hoiatus, varajane hoiatamine, ohumärgid, pinged, pingeid, häire",
        "neighbourhoods": "naabrid, naabreid, naabrite, asumiseltsid, korteriühistud",
        "disputes": "tülid, tülisid, tülitsevad, konfliktid, konflikte, vaidlused, vaidlusi, lepitus, lepitamine, "
        "vahendamine, kaebused, rahutused",
        "elections": "valimisi, enne valimisi, valimiskampaania, valijad, poliitikud, poliitikuid",
        "national-government": "valitsus, valitsuse, valitsusega, riigiga, ministeerium, ministeeriumid, "
        "ministeeriumiga",
    },
}
