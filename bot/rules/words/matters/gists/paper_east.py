"""Of the declaration, from Poland to Greece and Armenia (`paper`)."""

from collections.abc import Mapping

PAPER_EAST: Mapping[str, Mapping[str, str]] = {
    "pl": {
        "paper": "deklaracja deklaracji deklarację papier papierze papierek dokument dokumencie dokumentu tekst "
        "tekście pismo piśmie zobowiązanie apel",
        "declaration": "@ + pisze jest_napisane napisane stoi mówi zawiera treść streszczenie skrót oznacza "
        "dotyczy znaczy polega chodzi sens cel po_co zapisane / chodzi + o_co + w_tym w_ogóle tu właściwie / "
        "streść streścić w_skrócie krótko_mówiąc jednym_zdaniu + to mi o_co co zdaniu tym",
        "origin": "pomysł wymyślił wymyślili zainicjował pomysłodawca pomysłodawcą inicjator stoi_za zaczął + kto "
        "czyj kogo kim + to za_tym tego był ten jest deklaracji inicjatywy",
        "binding": "prawo ustawa kara kary sankcje sankcja pozwać sąd konsekwencje grzywna prawną prawna prawnie "
        "+ to burmistrz prezydent łamie dotrzyma dotrzymuje czy_to grożą grozi za_to / symboliczne symboliczna "
        "symbol + tylko czy_to / grozi stanie będzie dzieje + niedotrzymanie niedotrzymania złamie złamanie "
        "dotrzyma dotrzymuje wywiąże oleje olewa nic",
        "terms": "płacić darmowe opłata opłaty składka kosztuje + gmina gminy miasto przystąpienie przystąpić "
        "podpisać dołączyć / termin do_kiedy + podpisać przystąpić dołączyć",
        "sources": "skąd + dane danych informacje info lista",
    },
    "cs": {
        "paper": "deklarace deklaraci prohlášení papír papíru papíře dokument dokumentu text textu závazek",
        "declaration": "@ + píše stojí psáno říká obsahuje obsah shrnutí znamená týká smysl účel co_je / stručně "
        "ve_zkratce + co jde obsahuje říká",
        "origin": "nápad vymyslel vymysleli začal spustil autor iniciátor + kdo čí",
        "binding": "zákon pokuta trest sankce žalovat soud následky důsledky závazné + to starosta je_to poruší "
        "dodrží nedodrží / symbolické + jen nebo / stane hrozí + nedodrží poruší nesplní neudělá dodržovat nic",
        "sources": "odkud + data údaje informace",
    },
    "sk": {
        "paper": "deklarácia deklarácii vyhlásenie vyhlásení papier papieri dokument dokumente text záväzok",
        "declaration": "@ + píše stojí napísané hovorí obsahuje obsah zhrnutie znamená týka zmysel účel čo_je",
        "origin": "nápad vymyslel vymysleli začal spustil autor iniciátor + kto čí",
        "binding": "zákon pokuta trest sankcia sankcie žalovať súd následky záväzné + to starosta primátor je_to "
        "poruší dodrží nedodrží / symbolické + len alebo / stane hrozí + nedodrží poruší nesplní neurobí nič",
        "sources": "odkiaľ + dáta údaje informácie",
    },
    "sl": {
        "paper": "deklaracija deklaraciji izjava izjavi papir papirju dokument dokumentu",
        "declaration": "@ + piše pravi vsebuje vsebina povzetek pomeni gre smisel namen",
        "origin": "ideja zamisel izmislil domislil začel + kdo čigava čigav",
        "binding": "zakon kazen kazni tožiti sodišče posledice sankcije + to župan",
    },
    "sh": {
        "paper": "deklaracija deklaraciji deklaraciju izjava izjavi izjavu papir papiru dokument dokumentu tekst "
        "tekstu povelja povelji декларација декларацији изјава изјави папир папиру документ документу текст",
        "declaration": "@ + piše stoji kaže sadrži sadržaj govori znači radi_se smisao svrha poenta rezime "
        "sažetak пише стоји каже садржи садржај говори значи ради_се смисао сврха поента резиме / o_čemu о_чему + "
        "se_radi je_riječ je_reč govori se_ovdje се_ради је_реч / ukratko nakratko u_dvije у_две укратко + o_čemu "
        "šta što о_чему шта",
        "origin": "ideja zamisao smislio izmislio pokrenuo pokretač osmislio начинио идеја смислио измислио "
        "покренуо осмислио + tko ko čija čiji čije ко чија чији",
        "binding": "zakon zakona kazna kazne sankcije tužiti sud posljedice posledice obavezno pravnu pravno "
        "закон казна казне санкције тужити суд последице обавезно + to gradonačelnik prekrši poštuje je_li da_li "
        "ovo то градоначелник прекрши поштује да_ли ово / simbolično simbolika симболично + samo ili само или / "
        "desi dešava dogodi slijedi sledi bude деси дешава догоди следи буде + prekrši poštuje održi ispuni ništa "
        "прекрши поштује одржи испуни ништа",
        "terms": "plaća plaćati besplatno članarina košta плаћа бесплатно чланарина кошта + općina općinu opština "
        "opštinu grad potpisati pristupiti pridružiti општина општину град потписати приступити / rok do_kada "
        "до_када рок + potpisati pristupiti pridružiti потписати приступити",
        "sources": "odakle otkud одакле откуд + podaci podatke podatci informacije подаци податке информације",
    },
    "mk": {
        "paper": "декларација декларацијата декларацијава документ документот текст текстот хартија хартијата "
        "изјава изјавата",
        "declaration": "@ + пишува вели содржи содржина содржината значи зборува станува_збор смисла смислата "
        "поента цел целта стои / накратко кратко + што за_што",
        "origin": "идеја идејата измислил смислил покренал почнал иницијатор + кој чија чие",
        "binding": "закон казна казни санкции тужи суд последици обврска обврзува + ова тоа градоначалникот "
        "прекрши почитува дали / симболично + само или / случува случи стане биде + прекрши почитува исполни "
        "одржи ништо",
        "sources": "од_каде + податоци податоците информации информациите",
    },
    "bg": {
        "paper": "декларация декларацията документ документа текст текста хартия хартията лист листа листче",
        "declaration": "@ + пише казва съдържа съдържание означава гласи става_дума резюме смисъл цел каква_е / "
        "накратко две_думи + какво за_какво пише",
        "origin": "идея идеята измислил измисли започнал инициатор хрумнало + кой чия на_кого",
        "binding": "закон глоба наказание санкции съди съд последици задължително + това кмет кметът спазва "
        "наруши дали има / символично + само или / случва стане случи + наруши спазва спази изпълни нищо",
        "sources": "откъде + данни данните информация информацията",
    },
    "ru": {
        "paper": "декларация декларации декларацию бумага бумаге бумагу бумажка бумажке бумажку документ "
        "документе документа текст тексте заявление заявлении обязательство грамота штука",
        "declaration": "@ + написано пишут пишется говорится сказано содержит содержание содержится суть сути "
        "смысл означает гласит вкратце кратко о_чем про_что зачем / о_чем про_что зачем к_чему + речь вообще "
        "это_все это_всё это_вообще они_подписали оно бумага / вкратце коротко кратко двух_словах + там подписали "
        "что это суть оно / что_там что_они что_вообще + подписали подписывают наподписывали",
        "origin": "идея придумал придумала придумали затеял затеяли затея замутил замутили инициатор инициатива "
        "начал автор + кто чья чей кому + это эта этого это_все этой всё всю ее все пришла была декларации",
        "binding": "закон штраф штрафы наказание санкции суд судиться засудить последствия обязан обязаны "
        "юридически ответственность накажут подать_в + это мэр если_мэр нарушит соблюдает выполнит выполнять "
        "не_выполнит ли они его за / символически символическая символика просто_слова пустые_слова бумажка + или "
        "только просто / будет грозит случится происходит бывает + забил забьёт забьет нарушит нарушил выполнит "
        "выполнил выполняет соблюдает сдержит сдержал плюнет ничего / обязательно обязан обязаны обязательное + "
        "выполнять соблюдать просто_слова это",
        "terms": "платить бесплатно взнос взносы стоит денег платно + город городу мэрия подписать подписание "
        "присоединиться вступить вступление участие / до_какого срок до_когда дедлайн + подписать присоединиться "
        "вступить успеть",
        "sources": "откуда + данные информация инфа инфу сведения список берете берешь знаете",
    },
    "uk": {
        "paper": "декларація декларації декларацію папір папері папірець папірці документ документі текст тексті "
        "заява заяві",
        "declaration": "@ + написано пишуть йдеться мова сказано містить зміст суть сенс означає коротко про_що "
        "навіщо нащо / про_що навіщо нащо + йдеться мова воно це_все взагалі / коротко стисло двох_словах + там "
        "підписали що це йдеться",
        "origin": "ідея вигадав придумав придумали затіяв затіяли ініціатор почав автор + хто чия чий кому",
        "binding": "закон штраф покарання санкції суд судитися наслідки зобов_язаний відповідальність юридично + "
        "це мер порушить виконає дотримається чи_це за / символічно символічна просто_слова + чи лише тільки / "
        "буде станеться загрожує + забив порушить порушив виконає виконав дотримається дотримав нічого / "
        "обов_язково зобов_язані + виконувати дотримуватись просто_слова дотримуватися",
        "sources": "звідки + дані інформація інфа список",
    },
    "be": {
        "paper": "дэкларацыя дэкларацыі папера паперы дакумент дакуменце",
        "declaration": "@ + напісана сказана змест сутнасць пра_што",
        "origin": "ідэя прыдумаў пачаў + хто чыя",
    },
    "sq": {
        "paper": "deklarata deklaratë deklarate deklaratën deklarates letra letër letren letrën dokumenti "
        "dokument dokumentin teksti tekst zotimi marrëveshja fletë fletën karta",
        "declaration": "@ + thotë thote shkruhet shkruan shkruar përmban permban përmbajtja përmbledhje "
        "do_të_thotë flet qëllimi kuptimi kuptim në_thelb konkretisht ka_brenda bën_fjalë / për_çfarë për_çka "
        "per_qka + bëhet flet është_kjo ështe shërben / shkurt pak_fjalë dy_fjalë + çka çfarë thotë deklarata "
        "flet",
        "origin": "ideja ide idenë shpiku nisi filloi iniciator iniciatori mendoi + kush kujt e_kujt i_kujt",
        "binding": "ligj ligji gjobë dënim dënohet sanksion sanksione padis padisin gjykatë gjyq pasoja detyrim "
        "detyruese ligjore + kjo është a_ka zbaton respekton shkel kryetari kryebashkiaku nëse / simbolike "
        "simbolik + vetëm apo / ndodh ndodhë pëson bëhet + mban zbaton shkel respekton përmbush asgjë fjalën",
        "terms": "pagesë paguaj paguan falas kuotë kushton + bashki bashkia komuna qyteti nënshkruar bashkohet / "
        "afat afati deri_kur + nënshkruar nënshkruaj bashkohemi bashkohet",
        "sources": "nga ku + të_dhënat informacionet informacioni informatat",
    },
    "el": {
        "paper": "διακήρυξη διακήρυξης δήλωση δήλωσης χαρτί χαρτιού κείμενο κειμένου έγγραφο δέσμευση",
        "declaration": "@ + λέει γράφει περιέχει περιεχόμενο σημαίνει περίληψη νόημα σκοπός αναφέρει μιλάει "
        "με_λίγα / περί σε_τι + πρόκειται δεσμεύονται / δυο_λόγια λίγα_λόγια σύντομα + τι λέει",
        "origin": "ιδέα σκέφτηκε σκαρφίστηκε ξεκίνησε εμπνευστής + ποιος ποιανού ποιου ποιοι",
        "binding": "νόμος νόμο πρόστιμο ποινή κυρώσεις μήνυση δικαστήριο συνέπειες νομική + αυτό δήμαρχος τηρεί "
        "τηρήσει είναι παραβεί αν / συμβολικό συμβολική + μόνο ή απλά / γίνεται συμβαίνει παθαίνει δήμαρχος αν + "
        "τηρήσει τηρεί τηρήσουν παραβεί κάνει_τίποτα αθετήσει",
        "sources": "πού από_πού + στοιχεία πληροφορίες δεδομένα",
    },
    "ka": {
        "paper": "დეკლარაცია დეკლარაციაში დეკლარაციის ქაღალდი ქაღალდზე დოკუმენტი დოკუმენტში",
        "declaration": "@ + წერია ამბობს შინაარსი ნიშნავს არსი აზრი",
        "origin": "იდეა მოიფიქრა დაიწყო + ვინ ვისი",
        "binding": "კანონი ჯარიმა სასჯელი სასამართლო + ეს მერი",
    },
    "hy": {
        "paper": "հռչակագիր հռչակագիրը հռչակագրում թուղթը թղթում փաստաթուղթը փաստաթղթում",
        "declaration": "@ + գրված ասում ասվում բովանդակությունը նշանակում իմաստը",
        "origin": "գաղափարը գաղափար հորինել սկսել + ով ում",
    },
}
