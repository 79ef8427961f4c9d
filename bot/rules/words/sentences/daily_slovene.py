"""Words of everyday Slovene. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "sl": {
        Cue.SIGN: "zraven med_podpisniki med_njimi vključena vključen vključeno vključeni vključilo vključili "
        "vključi vključijo pridružili pridružijo sodeloval sodelovala pristopila pristopil pristopilo pristopili "
        "pristopi podpisnic podpisom podpišejo podpisan podpisana dala_podpis dal_podpis prijavi prijavila "
        "prijavil noter je_noter del_tega postane_del podprla podprl podprli je_tudi_tu na_listi notri potrdil "
        "potrdila so_notri",
        Cue.WHO: "koga kdo_vse kdo_je",
        Cue.MANY: "skupaj koliko_jih koliko_jih_je koliko_vseh",
        Cue.WHICH: "katero katerih kateremu",
        Cue.CITY: "mestih mestom županov županje",
        Cue.LEADER: "župana županu županjo predsednik_občine",
        Cue.DO: "delajo delal delala naredil naredila naredilo naredili naredi naredijo počel počela stori storil "
        "storila storili skrbi skrbijo pomaga pomagajo pomagal pomagala bori borijo bojuje bojujejo ukvarja "
        "ukvarjajo se_ukvarja izvaja izvajajo ukrepa ukrepi ukrepe projekti projekte programi organizira "
        "organizirajo prizadeva prizadevajo ponuja lotil odzval odzvala odziva zmanjšal zmanjšala omejil dosegel "
        "dosegla rešuje spopada ščiti namenja",
        Cue.START: "začelo začeli začetek izmislil izmislila izmislili domislil spomnil pobuda pobudnik "
        "ustanovili sprožila sprožili nastalo nastal od_kdaj čigava_je_ideja čigava_je_bila_ideja ideja avtor "
        "avtorji sprejeta sprejeto začetnik kdo_je_začel",
        Cue.HOW: "kako_se kako_lahko kaj_mora_narediti kaj_je_treba na_kakšen_način ali_lahko",
        Cue.OUR: "naša našo našega našem moje mojo mojega nam",
        Cue.POINT: "zavezo obljube obljubo obljubili točke",
        Cue.PLEDGE: "dokument dokumenta listina listino listini",
        Cue.SHOW: "izpiši navedi pošlji pokaži_mi",
        Cue.LIST: "celoten_seznam cel_seznam vse_podpisnike vsi_podpisniki vseh_podpisnikov",
        Cue.FILL: "kaj_pa tem tej kdo_od kaj_pravzaprav pravzaprav sploh mogoče morda govori gre za_kaj_gre piše "
        "o čem čemu točno konkretno kratko na_kratko hej a_ne ej namen namena cilj smisel pomeni zahteva vsebuje "
        "žal odbori",
        Cue.ELSE: "postaja postaje postajo avtobus avtobusna avtobusom vlak vlakom letalo letalom let leti letov "
        "karta karto vozni_red dež sneg recept koncert tekma tekmo trener gol stanovanje najem plaža dopust "
        "popust",
        Cue.THANK: "hvala_lepo hvala_ti hvala_vam hvala_za_pomoč super_hvala",
        Cue.TERMS: "stane_kaj koliko_to_stane članarina plačati plača",
    },
}
