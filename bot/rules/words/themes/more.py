"""Words for the register's themes as people say them at home, in the languages of Europe and South-East Asia."""

_SPORT = "olahraga, pertandingan, sepak bola, futsal, turnamen"
THEMES = {
    "en": {
        "reintegration": "returning fighters, returned fighters, foreign fighters, returnees, people leaving prison",
        "wellbeing": "trauma, mental wellbeing, counselling, grief",
        "early-warning": "spot the signs, warning signs, signs of trouble, before it kicks off",
        "disputes": "neighbour disputes, neighbor disputes, feuds, quarrels, mediation, mediators",
    },
    "nl": {
        "reintegration": "teruggekeerde strijders, syriëgangers, terugkeerders, ex-gedetineerden, uitreizigers, "
        "teruggekeerden, ex-strijders, uit de gevangenis",
        "neighbourhoods": "wijken, buurt, buurten, wijkaanpak, in de wijk, de wijken",
        "disputes": "burenruzie, burenruzies, ruzie, ruzies, bemiddeling, buurtbemiddeling",
        "wellbeing": "geestelijke gezondheid, mentale gezondheid, psychische hulp, traumahulp",
        "early-warning": "signalen, vroegsignalering, vroege signalen",
    },
    "de": {
        "reintegration": "rückkehrer, rückkehrern, rückkehrerinnen, rückkehrende, aussteiger, aussteigern, "
        "aussteigerprogramm, haftentlassene, ex-häftlinge, strafentlassene, ehemalige kämpfer",
        "violence": "gwalt, gwoid, gewoit, gwaut, schlägereien, messerangriffe, messerattacken",
        "neighbourhoods": "kiez, kieze, viertel, stadtteile, stadtteilen, nachbarschaften, quartiere, quartieren",
        "disputes": "nachbarschaftsstreit, streit, streitschlichtung, streitschlichter, schlichtung, mediation",
        "wellbeing": "seelische gesundheit, psychische gesundheit, seelsorge, krisenhilfe, traumatisierte",
        "early-warning": "warnsignale, frühwarnung, früherkennung, anzeichen",
    },
    "et": {
        "neighbourhoods": "naabruskond, naabruskonnad, naabruskonnas, naabruskondades, naabruskondi, linnaosa, "
        "linnaosad, linnaosades, asum, asumid, asumites, kogukonnad",
        "youth": "noored, noorte, noortega, noortele, lapsed, lastele",
        "refugees": "põgenikud, põgenike, põgenikele, pagulased, pagulaste, sisserändajad, ukrainlased",
        "women": "naised, naiste, naistele, tüdrukud",
        "volunteers": "vabatahtlikud, vabatahtlike, vabatahtlikega",
        "hate-speech": "vihakõne, vihakõnega, vihakõne vastu, laim, netiviha",
        "violence": "vägivald, vägivalla, vägivallaga, tänavavägivald",
        "sport": "sport, spordi, spordiga, jalgpall",
    },
    "es": {
        "civil-society": "ong, ongs, las ong, las ongs, oenegés, asociaciones, entidades sociales, tejido asociativo",
        "reintegration": "retornados, excombatientes, reinserción, expresos, ex presos, exreclusos",
        "neighbourhoods": "barrios, el barrio, vecindarios, en los barrios",
        "disputes": "peleas, riñas, mediación vecinal, mediadores, líos entre vecinos",
        "wellbeing": "salud mental, apoyo psicológico, acompañamiento psicológico",
    },
    "pt": {
        "civil-society": "ong, ongs, as ongs, onges, associações, terceiro setor, coletivos",
        "reintegration": "retornados, ex-combatentes, reinserção, egressos, ex-presidiários, ex-detentos, ex-reclusos",
        "neighbourhoods": "bairros, o bairro, favelas, quebradas, comunidades do bairro",
        "disputes": "brigas, brigas de vizinhos, mediação, mediadores",
        "wellbeing": "saúde mental, apoio psicológico, acolhimento",
    },
    "it": {
        "civil-society": "ong, le ong, onlus, associazioni, terzo settore, associazionismo",
        "reintegration": "ex combattenti, foreign fighter, ex detenuti, reinserimento, reduci",
        "neighbourhoods": "quartieri, i quartieri, nei quartieri, rione, rioni, periferie",
        "disputes": "liti, liti tra vicini, mediazione, mediatori",
        "wellbeing": "salute mentale, sostegno psicologico, supporto psicologico",
    },
    "fr": {
        "civil-society": "ong, ongs, les ong, assos, associations, tissu associatif, monde associatif",
        "reintegration": "revenants, returnees, ex-détenus, anciens détenus, anciens combattants, sortants de prison",
        "neighbourhoods": "quartiers, les quartiers, cités, banlieues, mon quartier",
        "disputes": "disputes, bagarres, embrouilles, médiation, médiateurs, conflits de voisinage",
        "wellbeing": "santé mentale, soutien psychologique, bien-être",
    },
    "ca": {
        "civil-society": "ong, ongs, les ong, entitats, associacions, teixit associatiu",
        "sport": "esports, futbol",
    },
    "gl": {"civil-society": "ong, ongs, as ong, asociacións, entidades"},
    "ro": {"civil-society": "ong, onguri, ong-uri, ong-urile, asociații, societatea civilă"},
    "id": {
        "youth": "anak muda, anak2 muda, anak-anak muda, kaum muda, pemuda, remaja, milenial, gen z",
        "sport": _SPORT,
        "civil-society": "lsm, ormas, komunitas, organisasi masyarakat, yayasan",
        "disputes": "tawuran, pertengkaran, perselisihan, mediasi, sengketa",
        "wellbeing": "kesehatan mental, kesehatan jiwa, konseling, trauma",
        "neighbourhoods": "kampung, lingkungan, rt rw, di kampung",
    },
    "ms": {
        "sport": "sukan, aktiviti sukan, bola sepak, futsal",
        "youth": "anak muda, orang muda, belia, remaja, golongan muda",
        "funding": "dana, geran, peruntukan, wang, duit",
        "civil-society": "ngo, pertubuhan, badan bukan kerajaan, persatuan",
        "wellbeing": "kesihatan mental, kaunseling",
    },
    "pl": {
        "reintegration": "powracający bojownicy, byli więźniowie, byłych więźniów, wychodzących z więzienia",
        "disputes": "kłótnie, kłótni, spory sąsiedzkie, mediacje, mediatorzy",
        "neighbourhoods": "osiedla, osiedlach, dzielnice, dzielnicach, na osiedlach",
        "civil-society": "ngo, ngosy, stowarzyszenia, fundacje, organizacje pozarządowe, trzeci sektor",
    },
    "sv": {
        "reintegration": "återvändare, is-återvändare, avhoppare, före detta fångar, avhopparverksamhet",
        "neighbourhoods": "bostadsområden, förorten, förorterna, stadsdelar, grannskap, orten",
        "civil-society": "föreningar, föreningslivet, ideella sektorn",
    },
    "da": {
        "reintegration": "hjemvendte krigere, syrienskrigere, tidligere indsatte, exit-program",
        "neighbourhoods": "boligområder, kvarterer, kvarteret, nabolag",
        "civil-society": "foreninger, foreningslivet, frivillige organisationer",
    },
    "nb": {
        "reintegration": "fremmedkrigere, hjemvendte, tidligere innsatte, løslatte",
        "neighbourhoods": "nabolag, nabolaget, bydeler, bydelene, strøk",
        "civil-society": "frivillige organisasjoner, lag og foreninger, foreninger, frivilligheten",
    },
    "fi": {
        "reintegration": "palaavat taistelijat, vierastaistelijat, entiset vangit, vapautuneet vangit, exit-toiminta",
        "neighbourhoods": "naapurustot, naapurustoissa, lähiöt, lähiöissä, kaupunginosat, kaupunginosissa, asuinalueet",
        "civil-society": "järjestöt, järjestöjen, yhdistykset, yhdistysten, kolmas sektori, kansalaisjärjestöt",
        "disputes": "naapuririidat, riidat, riitoja, sovittelu, sovittelijat",
    },
    "hu": {
        "neighbourhoods": "szomszédságok, szomszédság, városrészek, lakótelepek",
        "civil-society": "civilek, civil szervezetek, egyesületek, alapítványok",
        "disputes": "viták, viszályok, veszekedések, mediáció, szomszédviták",
    },
    "tr": {
        "neighbourhoods": "mahalleler, mahallelerde, mahallede, semtler",
        "civil-society": "dernekler, derneklerle, vakıflar, stk, sivil toplum",
        "disputes": "kavgalar, anlaşmazlıklar, arabuluculuk, husumet",
        "wellbeing": "ruh sağlığı, psikolojik destek",
    },
    "vi": {"funding": "cấp tiền, tài trợ, kinh phí, hỗ trợ tiền", "youth": "thanh niên, bạn trẻ, giới trẻ"},
    "sw": {
        "youth": "vijana, watoto, barobaro",
        "funding": "fedha, pesa, ufadhili, ruzuku",
        "disputes": "ugomvi, migogoro, upatanishi",
        "civil-society": "mashirika, asasi, asasi za kiraia, mashirika ya kijamii",
    },
}
