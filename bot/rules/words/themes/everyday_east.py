"""What people say instead of a theme's name, from the Slavic languages and the Balkans to the Caucasus: uciekli, цвет
кожи, aynı masaya. Commas part the words.
"""

THEMES = {
    "pl": {
        "refugees": "uciekli, uciekł, uciekają, uciekających, uciekinierzy, uciekinierom, przed wojną, przybyszom, "
        "nie znają języka, nie mówią po polsku",
        "youth": "nastolatki, nastolatków, nastolatkom, małolaty",
        "antiracism": "kolor skóry, koloru skóry, Romowie, Romów, Romom, Cyganie",
        "faith": "ksiądz, księdza, imam, rabin",
        "disputes": "kłócą się, kłócą, kłótnie, kłótni",
        "dialogue": "przy jednym stole",
        "national-government": "z rządem, z państwem",
    },
    "cs": {
        "refugees": "utekli, utíkají, uprchli, prchají, před válkou, neumí jazyk",
        "youth": "teenagery, teenagerů, puberťáky, náctiletých",
        "antiracism": "barva kůže, barvu kůže, barvě kůže, barvy kůže, barvu pleti, barvě pleti, barvy pleti, "
        "Romové, "
        "Romům",
        "faith": "kněz, farář, imám, rabín",
        "disputes": "hádají se, hádají, hádky",
        "dialogue": "u jednoho stolu",
    },
    "sk": {
        "refugees": "utiekli, utekajú, ušli pred, pred vojnou",
        "youth": "tínedžerov, tínedžeri",
        "antiracism": "farba pleti, farbu pleti, farbe pleti, farby pleti, farbu kože, Rómovia, rómami, Rómov, Rómom",
        "disputes": "hádajú sa, hádajú, hádky",
    },
    "sl": {
        "refugees": "pobegnili, zbežali, bežijo pred, pred vojno",
        "antiracism": "barva kože, barvo kože, barve kože",
        "disputes": "prepirajo, prepiri",
    },
    "hr": {
        "refugees": "pobjegli, pobegli, bježe od rata, beže od rata, od rata, izbjegli, побегли, побјегли, од рата, "
        "избегли, избјегли, беже од рата",
        "youth": "tinejdžere, tinejdžeri, tinejdžerima, klinci, klince, klincima, klinaca, тинејџере, тинејџери, "
        "клинци, клинце, клинцима",
        "antiracism": "boja kože, boje kože, boju kože, боја коже, боје коже, боју коже, Romima, Ромима, Роми",
        "faith": "pop i hodža, hodža i pop, hodža, hodže, поп и хоџа, хоџа и поп, хоџа, хоџе, rabin, fratar",
        "disputes": "svađaju, svađaju se, svađe, свађају, свађају се, свађе",
        "dialogue": "za istim stolom, za jednim stolom, за истим столом, за једним столом",
    },
    "mk": {
        "refugees": "избегаа, избегале, избегани, бегаат од војна, од војната",
        "youth": "тинејџери, тинејџерите, клинци",
        "antiracism": "боја на кожа, бојата на кожата, Ромите",
        "faith": "оџа, оџата, попот, оџа и поп, поп и оџа, свештеник",
        "dialogue": "на иста маса, на една маса, за иста маса",
        "disputes": "се караат, караници",
    },
    "bg": {
        "refugees": "избягали, избягалите, избягаха, бягащи, бягат от война, от войната",
        "youth": "тийнейджъри, тийнейджърите, хлапетата, пубери",
        "antiracism": "цвят на кожата, цвета на кожата, ромите, към ромите, циганите",
        "faith": "ходжа, ходжата, ходжа и поп, поп и ходжа, свещеник, мюфтия",
        "dialogue": "на една маса, на обща маса",
        "disputes": "карат се, се карат, кавги",
    },
    "ru": {
        "refugees": "бежал, бежали, бежавшим, бежавшие, сбежали, убежали, спасаются от войны, от войны, бегут "
        "от войны, "
        "не знают языка, не говорят по-русски",
        "youth": "подростки, подростков, подросткам, тинейджеров, тинейджеры",
        "antiracism": "цвет кожи, цвета кожи, цветом кожи, цыган, цыгане, цыганам, нерусских",
        "faith": "мулла, муллы, батюшка, батюшки, раввин, имам",
        "dialogue": "за одним столом, за один стол",
        "disputes": "ругаются, ссорятся, ссоры, грызутся, вражда",
        "prevention": "экстремизм, экстремизма, экстремизму",
        "reintegration": "выйти из экстремизма, из экстремизма, после тюрьмы",
        "middle-east-crisis": "митингами из-за палестины, митинги за палестину, митинги из-за палестины, "
        "митинги из-за газы",
        "national-government": "с государством, с властями страны",
        "sport": "турнир, турниры, соревнования",
    },
    "uk": {
        "refugees": "тікав, тікали, тікають, втікають, втекли, утекли, від війни, не знають мови",
        "youth": "підлітки, підлітків, підліткам",
        "antiracism": "колір шкіри, кольору шкіри, кольором шкіри, роми, ромів, цигани",
        "faith": "мулла, батюшка, рабин, імам, священик",
        "dialogue": "за одним столом",
        "disputes": "сваряться, сварки, лаються",
    },
    "be": {"refugees": "уцяклі, уцёк, ад вайны", "antiracism": "колер скуры, колеру скуры"},
    "ro": {
        "refugees": "fugiți, fugiți de război, fug de război, de război, nou-veniți, nou veniți",
        "youth": "adolescenți, adolescenții, adolescenților",
        "antiracism": "culoarea pielii, romii, romilor, țigani, țiganii, țiganilor",
        "faith": "preot, preotul, imamul, rabin",
        "dialogue": "la aceeași masă",
        "disputes": "se ceartă, ceartă, certuri",
    },
    "hu": {
        "refugees": "elmenekültek, menekülnek, háború elől, háborúból",
        "youth": "tinik, tiniket, kamaszok, kamaszokat",
        "antiracism": "bőrszín, bőrszíne, bőrszínük, romák, romákat, romákkal, cigányok, cigányokat",
        "faith": "imám, lelkész, rabbi",
        "dialogue": "egy asztalhoz, egy asztalnál",
        "disputes": "veszekednek, veszekedés",
    },
    "sq": {
        "refugees": "nga lufta, ikur nga lufta, prej luftes, prej lufte, të sapoardhurit",
        "youth": "adoleshentë, adoleshentët, adoleshentet, adoleshentëve",
        "antiracism": "ngjyra e lëkurës, ngjyrës së lëkurës, ngjyrën e lëkurës, romët, magjupë",
        "faith": "hoxha e prifti, hoxha dhe prifti, prifti e hoxha, prift, prifti, hoxhallarë",
        "dialogue": "në një tavolinë, në të njejtën tavolinë",
        "disputes": "grinden, zihen, sherr",
    },
    "el": {
        "refugees": "από τον πόλεμο, έφυγαν από τον πόλεμο, ξεριζωμένοι, ξεριζωμένους, δεν μιλάνε τη γλώσσα",
        "youth": "εφήβους, έφηβοι, εφήβων, πιτσιρικάδες",
        "antiracism": "χρώμα του δέρματος, χρώμα δέρματος, ρομά, τσιγγάνοι, τσιγγάνους, μαντίλα",
        "faith": "ιμάμης, ιμάμη, παπάς, παπά, παπάδες, ραβίνος",
        "dialogue": "στο ίδιο τραπέζι",
        "disputes": "τσακώνονται, καβγάδες, μαλώνουν",
    },
    "tr": {
        "refugees": "savaştan kaçan, savaştan kaçanlar, savaştan kaçanlara, savaştan kaçanları, kaçıp gelenlere, "
        "yeni gelenlere, suriyeliler, suriyelilerle, suriyelilere, suriyelilerin",
        "youth": "ergenler, ergenlerin, ergenlere, liseliler, liselilerin",
        "antiracism": "ten rengi, ten renginden, deri rengi, derisinin rengi, çingeneler, başörtüsü, baş örtüsü",
        "faith": "imamla papaz, imam ve papaz, papaz, papazla, haham, imam, imamla",
        "dialogue": "aynı masaya, aynı masada, bir masada",
        "disputes": "kavga, kavga ediyor, kavgalar, kavgalı",
        "middle-east-crisis": "filistin gösterileri, filistin gösterisi, gazze gösterileri, filistin yürüyüşleri",
    },
    "az": {"refugees": "müharibədən qaçan, müharibədən qaçanlara", "antiracism": "dərisinin rəngi, dəri rəngi"},
    "kk": {"refugees": "соғыстан қашқан, соғыстан қашқандарға"},
    "uz": {"refugees": "urushdan qochgan, urushdan qochganlarga"},
    "ka": {
        "refugees": "ომს გამოქცეულ, ომს გამოქცეულებს, ომიდან გამოქცეულ, გამოქცეულ, გამოქცეულებს",
        "youth": "თინეიჯერებს, თინეიჯერები, მოზარდებს, მოზარდები",
        "antiracism": "კანის ფერი, კანის ფერის",
        "faith": "იმამი, მღვდელი",
    },
    "hy": {
        "refugees": "պատերազմից փախած, պատերազմից փախածներին, պատերազմից, տեղահանված, տեղահանվածներին",
        "youth": "դեռահաս, դեռահասներ, դեռահասներին, դեռահասների",
        "antiracism": "մաշկի գույն, մաշկի գույնի",
        "faith": "քահանա, իմամ",
    },
}
