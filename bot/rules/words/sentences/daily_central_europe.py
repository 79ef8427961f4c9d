"""Words of everyday Polish, Czech and Slovak. See english_arabic."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "pl": {
        Cue.SIGN: "się_podpisały się_podpisali się_podpisał się_podpisała podpisem dołączyli dołącza dołączają "
        "dołączymy przystąpili przystępuje przyłączyli uczestniczył brał_udział wzięło_udział weszło weszli "
        "wchodzi w_tym_jest też_w_tym jest_na_liście zapisał zapisała zapisało zgłosił zgłosiło zgłosiła należą "
        "jest_w_środku załapał załapały załapało",
        Cue.WHO: "kto_tam kto_jeszcze",
        Cue.MANY: "ile_łącznie ile_w_sumie w_sumie ile_razem ile_ogółem",
        Cue.WHICH: "których",
        Cue.CITY: "burmistrzów prezydenci_miast prezydentów samorządów",
        Cue.LEADER: "burmistrzyni prezydentka prezydentki prezydentkę wójta włodarz włodarze",
        Cue.DO: "robił robiła robili zrobił zrobiła zrobiło zrobili zrobiły zrobione podejmują podjął podjęło "
        "podjęła wprowadził wprowadziło wprowadza się_zajmuje pomógł pomogło pomogły pomogli wspiera_uchodźców "
        "dba dbają organizuje organizują zorganizował zorganizowały prowadzi prowadzą realizuje projekty projekt "
        "programy program inicjatywy opiekuje co_wymyślił co_wymyśliła co_wymyśliło co_wymyślili co_wymyśliły "
        "co_wymyślono zareagował zareagowała zareagowało reaguje ograniczył ograniczyło ograniczyła zmniejszył "
        "zmniejszyło osiągnął osiągnęło wyróżnił wyróżnia radzi_sobie radzą_sobie chroni chronią przeznacza "
        "przeznaczają daje_pieniądze rozwiązuje",
        Cue.START: "wymyślił_to wymyślił_tę kto_to_rozpoczął kto_zaczął zaczęli rozpoczęło powstało "
        "skąd_się_wzięło skąd_się_wzięła skąd_to_się_wzięło od_kiedy czyj_był_pomysł pomysłodawca autorzy "
        "założyli inicjatorem ruszyło ruszyła stoi_za",
        Cue.HOW: "jak_mogę jak_się co_musi_zrobić co_trzeba_zrobić co_należy co_zrobić w_jaki_sposób co_powinien",
        Cue.OUR: "naszej nam mojej moim naszym",
        Cue.POINT: "obietnicy obiecują obiecali",
        Cue.PLEDGE: "dokumentu dokumencie papier papieru świstek",
        Cue.SHOW: "dajcie wyślij prześlij poproszę",
        Cue.LIST: "pełną_listę wszyscy_sygnatariusze",
        Cue.FILL: "co i oraz albo jakieś chyba serio dokładnie konkretnie właściwie chodzi o_co_kaman polega "
        "polegać na_czym nazywa jak_się_nazywa imieniu w_necie necie internecie dotychczas kiedy może wszyscy "
        "wiecie podobnież cel celu celem sens sensu oznacza wymaga zawiera komitety nie_bały",
        Cue.ELSE: "samolot samolotem lotu lotnisko lotnisku pociąg pociągiem autobus autobusem dworzec hotel "
        "nocleg noclegi wakacje meczu trener trenera gol wynajem zniżka promocja rossmann galerii "
        "galeria_handlowa sklep sklepie kebab",
        Cue.TERMS: "czy_kosztuje coś_kosztuje opłaty składka",
    },
    "cs": {
        Cue.SIGN: "podepsaný podepsané podpisy podpisem připojili přidaly přidá zapojili zapojí přistoupili "
        "zúčastnil zúčastnila zúčastnilo taky_v_tom vstoupil vstoupila vstoupilo v_seznamu mezi_nimi podpořilo "
        "podpořili",
        Cue.WHO: "kdo_všechno",
        Cue.MANY: "kolik_jich celkem dohromady kolik_celkem kolik_dohromady",
        Cue.WHICH: "kterých",
        Cue.CITY: "starostů primátorů",
        Cue.LEADER: "starostu primátorku",
        Cue.DO: "dělal dělala udělal udělala udělalo udělali podnikl podnikla stará starají se_stará se_starají "
        "zabývá zabývají se_zabývá pomáhají pomohl pomohla pomohli bojuje bojují řeší zavedl zavedla zavedlo "
        "organizuje organizují pořádá projekty programy kroky snaží zareagoval zareagovala reaguje snížil snížila "
        "snížilo omezil dosáhl dosáhla vyniká zvládá zvládají chrání přispívá",
        Cue.START: "kdo_s_tím_přišel začalo začali vzniklo vznikl vymysleli odkdy od_kdy čí_je_to_nápad autoři "
        "spustila iniciátor přijata přijato",
        Cue.HOW: "jak_se co_musí_udělat co_je_třeba co_musíme jakým_způsobem co_má_udělat",
        Cue.OUR: "našeho našemu naši nám mého mému moji",
        Cue.POINT: "slibují slíbili",
        Cue.PLEDGE: "dokument dokumentu listina papír",
        Cue.SHOW: "pošli",
        Cue.LIST: "celý_seznam kompletní_seznam všechny_signatáře všichni_signatáři vypiš_všechny ukaž_všechny",
        Cue.FILL: "kdokoli prosimvás a i jo opravdu fakt přesně stručně jednoduše všechna kdy jaký bych ví v_tom "
        "o_tom píše píšou co_se_píše cíl cíle účel smysl znamená vyžaduje obsahuje výbory",
        Cue.ELSE: "letadlo letadlem let letu lety letiště jízdenka vlak vlakem autobus autobusem nádraží "
        "ubytování dovolená pláž moře déšť sníh trenér gól byt nájem sleva",
        Cue.WHEN: "ve_kterém_roce v_kterém_roce v_jakém_roce",
    },
    "sk": {
        Cue.SIGN: "podpísali_to podpísaný podpísaná podpisuje podpisy pridá zapojilo zapojili zapojí pristúpil "
        "pristúpila pristúpili účastní zúčastnil zúčastnila zúčastnilo vstúpil vstúpila podporilo podporili "
        "prihlásil prihlásila prihlásilo",
        Cue.WHO: "kto_všetko",
        Cue.MANY: "koľko_ich celkom spolu dokopy koľko_celkom",
        Cue.WHICH: "ktorých",
        Cue.CITY: "starostov primátorov",
        Cue.LEADER: "primátorku",
        Cue.DO: "robil robila urobil urobila urobilo urobili podnikol podnikla stará starajú sa_stará zaoberá "
        "zaoberajú sa_zaoberá pomáha pomáhajú pomohol pomohla pomohli bojuje bojujú rieši zaviedol zaviedla "
        "organizuje organizujú projekty programy kroky snaží zareagoval zareagovala reaguje znížil znížila "
        "znížilo obmedzil dosiahol dosiahla vyniká zvláda chráni prispieva",
        Cue.HOW: "ako_sa čo_musí_urobiť čo_treba_urobiť čo_musíme akým_spôsobom",
        Cue.OUR: "naše nášho nášmu naša našej nám moje moja mojej môjho",
        Cue.POINT: "sľubujú sľúbili",
        Cue.PLEDGE: "dokument dokumentu papier",
        Cue.SHOW: "vypíšte dajte pošli",
        Cue.LIST: "celý_zoznam kompletný_zoznam všetkých_signatárov všetci_signatári",
        Cue.FILL: "ide a i alebo hej vôbec vlastne naozaj fakt presne konkrétne stručne jednoducho kedy ako "
        "povedz v_tom o_tom píše píšu čo_sa_píše cieľ cieľom účel zmysel znamená vyžaduje obsahuje výbory ktorom "
        "ktorého",
        Cue.ELSE: "lietadlo lietadlom let letu lety letisko lístok vlak vlakom autobus autobusom stanica "
        "ubytovanie dovolenka pláž more dážď sneh tréner gól byt nájom zľava",
        Cue.THANK: "vďaka_moc ďakujem_veľmi_pekne ďakujem_krásne ďakujem_moc díky_moc dík",
        Cue.WHEN: "ktorý_rok",
        Cue.START: "spustila spustili začalo začali vzniklo vymysleli kto_s_tým_prišiel odkedy od_kedy "
        "čí_je_to_nápad nápad autor autori zakladateľ založila iniciátor prijaté prijatá v_ktorom_roku "
        "v_akom_roku",
    },
}
