"""Words for the register's themes in Serbian and its sisters, Albanian, Greek and Hungarian. Commas part them."""

THEMES = {
    "sr": {
        "refugees": "izbeglica, izbjeglica, izbjeglicama, migranti, migrantima, migranata, azil, tražioci azila, "
        "raseljeni, useljenici",
        "youth": "mladi, mladih, mladi ljudi, tinejdžeri, djeci, deci, mladost, omladini, omladine, djecom, decom",
        "women": "žena, ženama, devojčice, djevojčice, devojke, djevojke, rodna ravnopravnost, ravnopravnost "
        "spolova, majke",
        "faith": "vera, vjera, religija, religije, verski, vjerski, verski lideri, vjerski lideri, crkva, crkvama, "
        "džamija, džamijama, sinagoga, sinagoge, imami, sveštenici, svećenici, muslimani, jevreji, židovi, "
        "kršćani, hrišćani",
        "police": "policiju, policije, policajci, policajaca, policajcima",
        "data": "podataka, podatke, podacima, anketa, anketu, istraživanje, istraživanja, statistike, brojke",
        "schools": "škola, školu, školi, učitelji, nastavnici, učenici, učenika, obrazovanje, obrazovanju, studenti",
        "prevention": "prevencije, prevenciju, sprečavanje, sprječavanje, ekstremizam, ekstremizma, ekstremizmu, "
        "nasilni ekstremizam, radikalizacija, radikalizacije, terorizam, terorizma",
        "dialogue": "dijaloga, dijalogu, razgovori, razgovora, debata, debate, rasprave",
        "statements": "javne osude, osuđuju, osudili, javno osuđuju, izjave, govori gradonačelnika",
        "hate-speech": "govora mržnje, govoru mržnje, govorom mržnje, mržnja na internetu, mržnje na internetu, "
        "mržnju na internetu, mržnja na mreži, dezinformacije, dezinformacija, dezinformacijama, lažne vesti, "
        "lažne vijesti",
        "hate-crime": "zločini iz mržnje, zločina iz mržnje, zločinima iz mržnje, zločine iz mržnje, krivična dela "
        "iz mržnje, napadi",
        "antiracism": "rasizam, rasizma, rasizmu, diskriminacije, diskriminaciju, antisemitizam, antisemitizma, "
        "islamofobija, islamofobije, ksenofobija, manjine, manjina, ravnopravnost",
        "funding": "finansiranje, financiranje, novac, novca, pare, grantovi, budžet, proračun, sredstva, subvencije",
        "civil-society": "civilno društvo, civilnog društva, civilnim društvom, nevladine organizacije, NVO, "
        "udruge, udruženja, udruženjima, udrugama",
        "participation": "participacija, participacije, učešće građana, sudjelovanje građana, građani, građana, "
        "stanovnici, demokratija, demokracija, demokratije, demokracije",
        "volunteers": "volontere, volontera, volontiranje",
        "middle-east-crisis": "Gaza, Gazi, Gaze, rat u Gazi, Izrael, Palestina, Bliski istok, protesti",
        "reintegration": "reintegracija, reintegracije, reintegraciju, rehabilitacija, rehabilitacije, "
        "rehabilitaciju, povratnici, povratnika, povratnike, povratnici iz Sirije, strani borci, bivši "
        "zatvorenici",
        "sport": "sporta, sportom, fudbal, nogomet, turnir, turniri",
        "wellbeing": "mentalno zdravlje, mentalnog zdravlja, mentalnim zdravljem, mentalnom zdravlju, psihološka "
        "pomoć, psihološke pomoći, trauma, traume, žrtve, žrtvama, žrtava, preživjeli",
        "violence": "nasilja, nasilju, nasiljem, pucnjava, pucnjave, oružje, oružja, bande, kriminal, kriminala, "
        "ubistva, ubojstva, sigurnost, bezbednost",
        "public-space": "javni prostor, javni prostori, javnog prostora, javne površine, ulice, parkovi, trgovi, "
        "rasvjeta, rasveta, osvetljenje",
        "early-warning": "rano upozorenje, rano upozoravanje, ranog upozoravanja, ranog upozorenja, napetosti, tenzije",
        "neighbourhoods": "komšiluk, komšije, susjedi, susjedstvo, kvartovi, naselja, mesne zajednice, mjesne "
        "zajednice",
        "disputes": "konflikti, konflikata, sukobi, sukoba, sukobe, medijacija, medijacije, posredovanje, sporovi, "
        "sporova, žalbe, pomirenje",
        "elections": "izbori, izbora, izborima, izborna kampanja, glasanje, glasovanje, polarizacija, polarizacije",
        "national-government": "vlada, vladom, vlade, ministarstvo, ministarstvom, država, državom",
    },
    "sr_Cyrl": {
        "refugees": "избеглица, мигранти, мигрантима, азил",
        "youth": "млади, младих, младима, омладини, деци, деца, деце",
        "women": "жена, жене, девојчице, родна равноправност",
        "faith": "вера, религија, верски лидери, црква, џамија, џамије, синагоге",
        "police": "полицију, полиције, полицајци",
        "data": "податке, података, анкета, истраживања, статистика",
        "schools": "школа, школе, школи, учитељи, наставници, образовање",
        "prevention": "превенција, превенције, екстремизам, екстремизма, радикализација, тероризам, тероризма",
        "dialogue": "дијалог, дијалога, разговори, дебате",
        "hate-speech": "говор мржње, говора мржње, говору мржње, мржња на интернету, мржње на интернету, "
        "дезинформације",
        "hate-crime": "злочини из мржње, злочина из мржње",
        "antiracism": "расизам, расизма, дискриминација, дискриминације, антисемитизам, антисемитизма, "
        "исламофобија, мањине",
        "funding": "финансирање, новац, паре, буџет, средства",
        "civil-society": "цивилно друштво, цивилног друштва, невладине организације, удружења",
        "participation": "учешће грађана, грађани, грађана, демократија",
        "volunteers": "волонтери, волонтера",
        "reintegration": "реинтеграција, реинтеграције, рехабилитација, повратници",
        "sport": "спорт, спорта, фудбал, турнири",
        "wellbeing": "ментално здравље, менталног здравља, жртве, жртвама, трауме",
        "violence": "насиља, насиљу, насиљем, оружје, криминал, убиства, безбедност",
        "neighbourhoods": "комшилук, комшије, месне заједнице, насеља",
        "disputes": "сукоби, конфликти, посредовање, медијација, мир",
        "elections": "избори, избора, изборима, поларизација",
        "national-government": "влада, владом, министарство, држава",
    },
    "sq": {
        "refugees": "refugjatët, refugjateve, refugjatet, refugjat, migrantët, migrantet, migrantëve, azil, "
        "azilkërkues, azilkerkuesit, të ardhur, kthyer nga emigrimi",
        "youth": "të rinjtë, te rinjte, te rinjve, te rinj, rinisë, rinise, rinia, fëmijët, femijet, femije, "
        "fëmijëve, adoleshentët, adoleshentet",
        "women": "gra, vajza, grave, gratë, grat, grate, vajzat, vajzave, barazia gjinore, barazi gjinore, nënat",
        "faith": "feja, besimi, besim, fetare, fetarë, liderët fetarë, xhamitë, xhamite, xhamia, kishat, kisha, "
        "kishave, sinagoga, hoxhallarët, priftërinjtë, imamët, objekte fetare",
        "police": "policia, policinë, policine, policise, polic, policët, policet",
        "data": "të dhëna, te dhena, te dhenat, statistika, statistikat, anketa, anketë, hulumtime, hulumtim, studime",
        "schools": "shkolla, shkollë, shkolle, shkollave, mësuesit, mesuesit, mësimdhënësit, nxënësit, nxenesit, "
        "arsim, arsimi, arsimin, edukim, studentët",
        "prevention": "parandalim, parandalimi, parandalimin, parandalojnë, ekstremizmi, ekstremizmin, "
        "ekstremizmit, ekstremizëm, ekstremizmi i dhunshëm, ekstremizmit te dhunshem, radikalizimi, "
        "radikalizimin, radikalizimit, terrorizmi, terrorizmin, terrorizmit",
        "dialogue": "dialogu, dialogun, dialog, debate, debat, bisedat, biseda, takime me qytetarët",
        "statements": "deklarata publike, dënojnë, denojne, dënuan, dënim publik, fjalime, ngrejnë zërin",
        "hate-speech": "gjuha e urrejtjes, gjuhën e urrejtjes, gjuhen e urrejtjes, gjuhës së urrejtjes, gjuhes se "
        "urrejtjes, urrejtja online, urrejtjen online, urrejtje online, urrejtje në internet, urrejtjes ne "
        "internet, dezinformata, dezinformimi, dezinformimin, lajme të rreme, lajmet e rreme",
        "hate-crime": "krime urrejtjeje, krimet e urrejtjes, krimeve të urrejtjes, sulme",
        "antiracism": "racizmit, racizmin, racizëm, racizem, diskriminimit, diskriminimin, diskriminim, "
        "antisemitizmi, antisemitizmin, antisemitizmit, islamofobia, islamofobinë, islamofobise, minoritetet, "
        "minoriteteve, pakicat, barazia, barazi",
        "funding": "financim, financimi, financimin, fonde, fondet, paratë, lekë, grante, grantet, buxhet, buxheti",
        "civil-society": "shoqëria civile, shoqeria civile, shoqërinë civile, shoqerine civile, OJQ, OJQ-të, "
        "organizata, organizatat, shoqata, shoqatat",
        "participation": "pjesëmarrja, pjesemarrja, pjesëmarrje, pjesëmarrja e qytetarëve, qytetarët, qytetaret, "
        "qytetarëve, banorët, banoret, demokracia, demokraci",
        "volunteers": "vullnetarë, vullnetare, vullnetaret, vullnetarëve, vullnetarizmi",
        "middle-east-crisis": "Gaza, Gazë, Gaze, Gazës, lufta në Gaza, lufta ne gaze, Izraeli, Palestina, Lindja e "
        "Mesme, protesta",
        "reintegration": "riintegrim, riintegrimi, riintegrimin, riintegrimit, rehabilitim, rehabilitimi, "
        "rehabilitimin, të kthyerit, te kthyerit, të kthyerit nga siria, kthyerit nga siria, luftëtarët e huaj",
        "sport": "sporti, sportin, sportet, futboll, futbolli, turne, turneu",
        "wellbeing": "shëndeti mendor, shendeti mendor, shëndetin mendor, shendetin mendor, shëndetit mendor, "
        "mbështetje psikologjike, viktimat, viktimave, viktima, trauma, traumat",
        "violence": "dhunën, dhunen, dhunes, dhune, armë, arme, armët, banda, bandat, krimi, krimin, krimit, "
        "vrasje, vrasjet, siguria, sigurinë",
        "public-space": "hapësira publike, hapesira publike, hapësirat publike, hapesirat publike, rrugët, rruget, "
        "parqe, parqet, sheshe, ndriçimi, ndricimi",
        "early-warning": "paralajmërim i hershëm, paralajmerim i hershem, paralajmërimi i hershëm, tensione, tensionet",
        "neighbourhoods": "lagje, lagjet, lagjeve, fqinjët, fqinjet, fqinj, komshinjtë, bashkësi lokale",
        "disputes": "konflikte, konfliktet, konflikteve, ndërmjetësim, ndermjetesim, mosmarrëveshje, ankesa, "
        "ankesat, paqe, paqja, pajtim",
        "elections": "zgjedhje, zgjedhjet, zgjedhjeve, votim, votimet, fushata, polarizimi, polarizim",
        "national-government": "qeveria, qeverinë, qeverine, qeverisë, ministria, ministritë, shteti, shtetin",
    },
    "el": {
        "refugees": "πρόσφυγας, πρόσφυγες, μετανάστης, μετανάστες, μετανάστευση, άσυλο, αιτούντες άσυλο, νεοφερμένοι",
        "youth": "νεολαία, νέοι, νέους, νέων, παιδιά, παιδιών, έφηβοι, εφήβους, συμβούλιο νέων",
        "women": "γυναίκες, γυναίκας, κορίτσια, κοριτσιών, ισότητα των φύλων, μητέρες",
        "faith": "θρησκεία, θρησκείες, πίστη, εκκλησία, εκκλησίες, τζαμιά, συναγωγές, συναγωγή, ιμάμηδες, ιερείς, "
        "ραβίνοι, μουσουλμάνοι, εβραίοι, χώροι λατρείας",
        "police": "αστυνομία, αστυνομικοί, αστυνομικούς",
        "data": "δεδομένα, στοιχεία, έρευνα, έρευνες, στατιστικά, στατιστικές, δημοσκοπήσεις, μελέτες",
        "schools": "σχολείων, σχολεία, σχολείο, δάσκαλοι, καθηγητές, μαθητές, εκπαίδευση, παιδεία, φοιτητές",
        "prevention": "πρόληψη, πρόληψης, εξτρεμισμός, εξτρεμισμό, εξτρεμισμού, βίαιος εξτρεμισμός, "
        "ριζοσπαστικοποίηση, ριζοσπαστικοποίησης, τρομοκρατία, τρομοκρατίας",
        "dialogue": "διάλογος, διάλογο, διαλόγου, συζητήσεις, συζήτηση, συναντήσεις με κατοίκους",
        "statements": "δημόσιες δηλώσεις, καταδικάζουν, καταδίκασαν, ομιλίες",
        "hate-speech": "ρητορική μίσους, ρητορικής μίσους, λόγος μίσους, μίσος στο διαδίκτυο, μίσος στο ίντερνετ, "
        "διαδικτυακό μίσος, παραπληροφόρηση, ψευδείς ειδήσεις, fake news",
        "hate-crime": "εγκλήματα μίσους, εγκλημάτων μίσους, επιθέσεις",
        "antiracism": "ρατσισμό, ρατσισμός, ρατσισμού, διακρίσεις, διακρίσεων, αντισημιτισμός, αντισημιτισμό, "
        "αντισημιτισμού, ισλαμοφοβία, ξενοφοβία, μειονότητες, ισότητα",
        "funding": "χρηματοδότηση, χρήματα, λεφτά, επιχορηγήσεις, προϋπολογισμός, κονδύλια",
        "civil-society": "κοινωνία των πολιτών, κοινωνίας των πολιτών, ΜΚΟ, σύλλογοι, συλλόγους, οργανώσεις",
        "participation": "συμμετοχή, συμμετοχή των πολιτών, συμμετοχή πολιτών, πολίτες, κάτοικοι, κατοίκους, "
        "δημοκρατία",
        "volunteers": "εθελοντές, εθελοντών, εθελοντισμός",
        "middle-east-crisis": "Γάζα, Γάζας, πόλεμος στη Γάζα, πόλεμο στη Γάζα, Ισραήλ, Παλαιστίνη, Μέση Ανατολή, "
        "διαμαρτυρίες",
        "reintegration": "επανένταξη, επανένταξης, αποκατάσταση, πρώην κρατούμενοι, ξένοι μαχητές",
        "sport": "αθλητισμό, αθλητισμού, αθλήματα, σπορ, τουρνουά",
        "wellbeing": "ψυχική υγεία, ψυχικής υγείας, ψυχολογική στήριξη, τραύμα, θύματα, θυμάτων, επιζώντες",
        "violence": "βία, βίας, πυροβολισμοί, όπλα, συμμορίες, έγκλημα, εγκληματικότητα, εγκληματικότητας, "
        "δολοφονίες, ασφάλεια",
        "public-space": "δημόσιος χώρος, δημόσιοι χώροι, δημόσιους χώρους, πλατείες, δρόμοι, πάρκα, φωτισμός",
        "early-warning": "έγκαιρη προειδοποίηση, έγκαιρης προειδοποίησης, εντάσεις",
        "neighbourhoods": "γειτονιές, γειτονιά, γείτονες, συνοικίες",
        "disputes": "συγκρούσεις, διαμεσολάβηση, διαφορές, παράπονα, ειρήνη",
        "elections": "εκλογές, εκλογών, ψήφος, πόλωση",
        "national-government": "κυβέρνηση, κυβέρνησης, υπουργείο, υπουργεία, κράτος",
    },
    "hu": {
        "refugees": "menekült, menekülteket, menekültek, menekültekkel, migránsok, migránsokkal, bevándorlók, "
        "menedékkérők",
        "youth": "fiatalok, fiataloknak, fiatalokkal, fiatalokért, ifjúság, gyerekek, gyerekeknek, kamaszok, tinik",
        "women": "nőkért, nőket, lányok, lányoknak, nemek egyenlősége, anyák",
        "faith": "vallás, vallási, egyházak, templom, mecset, mecsetekért, zsinagóga, zsinagógák, papok, imámok, "
        "rabbik, hit",
        "police": "rendőrök, rendőrség, rendőrökkel, közterület-felügyelet",
        "data": "adatok, adatokat, felmérés, felmérések, statisztika, kutatás, kutatások",
        "schools": "iskola, iskolákban, iskolákkal, tanárok, diákok, oktatás, tanulók",
        "prevention": "megelőzés, megelőzése, szélsőségesség, szélsőség, szélsőségek, erőszakos szélsőségesség, "
        "radikalizáció, radikalizálódás, terrorizmus, terrorizmus ellen",
        "dialogue": "párbeszéd, beszélgetések, vita, viták, találkozók",
        "statements": "nyilvános kiállás, elítélik, elítélés, nyilatkozatok a gyűlölet ellen, felszólalás",
        "hate-speech": "gyűlöletbeszéd, gyűlöletbeszéddel, gyűlölet az interneten, online gyűlölet, internetes "
        "gyűlölet, álhírek, dezinformáció",
        "hate-crime": "gyűlölet-bűncselekmények, gyűlöletbűncselekmény, gyűlölet bűncselekmények, támadások",
        "antiracism": "rasszizmussal, rasszizmus, diszkrimináció, hátrányos megkülönböztetés, antiszemitizmus, "
        "antiszemitizmussal, iszlamofóbia, idegengyűlölet, kisebbségek, egyenlőség",
        "funding": "pénz, finanszírozás, támogatások, pályázat, pályázatok, költségvetés, részvételi költségvetés, "
        "alapok",
        "civil-society": "civil társadalom, civilek, civil szervezetek, civil szervezetekkel, egyesületek",
        "participation": "részvétel, lakossági részvétel, lakosok, polgárok, demokrácia, bevonás",
        "volunteers": "önkéntes, önkéntesség, önkéntesekkel",
        "middle-east-crisis": "Gáza, gázai háború, Izrael, Palesztina, Közel-Kelet, tüntetések",
        "reintegration": "reintegráció, rehabilitáció, visszatérők, visszailleszkedés",
        "sport": "sportolás, futball, labdarúgás, bajnokság, torna",
        "wellbeing": "mentális egészség, lelki egészség, lelki segély, pszichológiai segítség, áldozatok, "
        "áldozatoknak, trauma, túlélők",
        "violence": "erőszakot, erőszakkal, lövöldözés, fegyverek, bandák, bűnözés, gyilkosság, biztonság, "
        "közbiztonság",
        "public-space": "közterek, köztér, köztereken, utcák, parkok, terek, közvilágítás, világítás",
        "early-warning": "korai előrejelzés, korai figyelmeztetés, feszültségek, feszültség",
        "neighbourhoods": "szomszédság, szomszédok, lakótelepek, városrészek, környékek",
        "disputes": "konfliktus, konfliktusok, viszályok, mediáció, közvetítés, panaszok, béke",
        "elections": "választások, választás, kampány, szavazás, polarizáció",
        "national-government": "kormány, kormánnyal, minisztérium, minisztériumok, állam",
    },
}
