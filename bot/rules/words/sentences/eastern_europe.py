"""Words of questions in the languages of eastern Europe (see english_arabic)."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ru": {
        Cue.SIGN: "подпис* поддержал поддержала поддержали поддержало поддерж* присоединил* присоединя* присоедин* "
        "в_списке участвует вступил*",
        Cue.WHO: "кто кем кого",
        Cue.MANY: "сколько всего количество число",
        Cue.WHICH: "какой какая какие каких какое список списке покажи какими",
        Cue.WHAT: "что чем о_чем что_такое что_говорит",
        Cue.CITY: "город города городов городам городах городе муниципалитет* мэры мэров лидеры лидеров стран* "
        "область регион* район* провинц* штат* все столица места место столице мэрия губернаторы",
        Cue.LEADER: "мэр мэра мэром мэру губернатор* глава градоначальник бургомистр",
        Cue.DO: "делает делают делать сделал* пример* меры мер проект* программ* действ* инициатив* борется "
        "борются бороться помога* работа* практик* предпринима*",
        Cue.HOW: "как можно можем могу хочу хотим хотел* может",
        Cue.OUR: "мой моя моего наш наша нашего мы я нам мне нашей моей",
        Cue.PLEDGE: "деклараци* заявлени* текст документ хартия соглашени*",
        Cue.POINT: "обязательств* обещани* пункт* стать* принцип*",
        Cue.START: "начал* началась основал* создал* создан* запустил* запущена организов* автор инициатор появил* "
        "возник* стоит_за",
        Cue.WHEN: "когда дата с_какого_года в_каком_году год",
        Cue.GREET: "привет здравствуйте здравствуй добрый_день добрый_вечер доброе_утро приветствую хай салам",
        Cue.THANK: "спасибо большое_спасибо благодарю пока до_свидания спс",
        Cue.HELP: "помощь помоги помогите что_ты_умеешь как_это_работает кто_ты справка меню",
        Cue.AND: "и или а также тоже",
        Cue.NOT: "новый новая новое новых новые новым восточный северный южный западный большой малый нижний верхний "
        "порт озеро "
        "остров аэропорт возле около",
        Cue.FILL: "в во на с со о об от до по из за у к ко для при против ли не ни да нет же бы он она они оно это "
        "этот эта эти его ее их был была были было есть уже еще ещё пожалуйста скажи скажите подскажите сказать "
        "знать узнать знаете тут здесь там вот ну ненависти экстремизма поляризации сети мир мире правда "
        "действительно вообще сейчас сегодня от_имени который которые вопрос информаци* официально чтобы если то "
        "кто_нибудь против_ненависти насчет про тебя вас вам ты вы свой свою свое г",
    },
    "uk": {
        Cue.SIGN: "підпис* підтрима* приєдна* у_списку долучи*",
        Cue.WHO: "хто ким",
        Cue.MANY: "скільки кількість",
        Cue.WHICH: "який яка які яких список",
        Cue.WHAT: "що про_що",
        Cue.NOT: "новий нова нове нових нові новим",
        Cue.CITY: "місто міста міст містах місті громад* мери мерів країн* регіон* область столиця лідери",
        Cue.LEADER: "мер мера голова губернатор*",
        Cue.DO: "робить роблять робити зроби* приклад* заходи проєкт* проект* бореться допомага*",
        Cue.HOW: "як можна можемо можу хочу хочемо може",
        Cue.OUR: "мій моя наш наша ми я нашого мого",
        Cue.PLEDGE: "деклараці* заява текст",
        Cue.POINT: "зобов'язан* зобовязан* обіцян* пункт*",
        Cue.START: "почав почала розпоча* створ* заснов* започаткув*",
        Cue.WHEN: "коли дата",
        Cue.GREET: "привіт вітаю добрий_день доброго_дня добрий_вечір добрий_ранок",
        Cue.THANK: "дякую спасибі до_побачення",
        Cue.HELP: "допомога допоможи допоможіть",
        Cue.AND: "і й та або чи також",
        Cue.FILL: "в у на з із зі до від по за для про проти не ні так це цей ця ці його її їх був була були вже "
        "ще будь_ласка скажіть скажи знати тут там світу мережі питання",
    },
    "bg": {
        Cue.SIGN: "подписа* подписал* подпис* подкреп* присъедин* в_списъка",
        Cue.WHO: "кой коя кои",
        Cue.MANY: "колко брой",
        Cue.WHICH: "които списък",
        Cue.WHAT: "какво",
        Cue.CITY: "град градове градовете община общини кметове държав* страни",
        Cue.LEADER: "кмет кмета кметът губернатор*",
        Cue.DO: "прави правят пример* мерки проект* помага*",
        Cue.HOW: "как може мога искам искаме можем",
        Cue.OUR: "моят нашия нашият моя нашата ние аз ни",
        Cue.PLEDGE: "декларация* декларацията",
        Cue.POINT: "ангажимент* обещани*",
        Cue.START: "започн* създад* основ*",
        Cue.WHEN: "кога",
        Cue.GREET: "здравей здравейте добър_ден здрасти",
        Cue.THANK: "благодаря мерси довиждане",
        Cue.HELP: "помощ",
        Cue.AND: "и или",
        Cue.FILL: "в във на с със за от до по при против ли не да е са се са_ли ще вече моля кажи този тази тези "
        "той тя те си",
    },
    "pl": {
        Cue.SIGN: "podpisał podpisała podpisało podpisali podpisały podpisać podpisane podpisana podpis podpisy "
        "sygnatariusz* poparł poparła poparło poparli popiera przystąpił przystąpiła przystąpiło przystąpić "
        "przyłączył* na_liście dołączył* dołączyć",
        Cue.WHO: "kto kim kogo",
        Cue.MANY: "ile ilu liczba łącznie",
        Cue.WHICH: "które który która jakie jaki jaka lista pokaż",
        Cue.WHAT: "co czym o_czym",
        Cue.CITY: "miasto miasta miast miastach miastami gmina gminy gmin burmistrzowie prezydenci liderzy kraj "
        "kraje krajach kraju region województwo powiat wszystkie wszyscy stolica państw",
        Cue.LEADER: "burmistrz burmistrza prezydent prezydenta prezydent_miasta wójt gubernator*",
        Cue.DO: "robi robią robić zrobił* przykład* działania działa działają projekt* program* inicjatyw* walczy "
        "walczą pomaga pomagają",
        Cue.HOW: "jak może możemy mogę chcę chcemy chciałbym chciałabym można",
        Cue.OUR: "mój moja nasz nasza nasze my ja mojego naszego moje",
        Cue.PLEDGE: "deklaracja deklaracji deklarację deklaracje tekst dokument oświadczenie",
        Cue.POINT: "zobowiązanie zobowiązania zobowiązań obietnica punkt punkty",
        Cue.START: "zaczął zaczęła zaczęło rozpoczął* rozpoczęł* założył* utworzył* zapoczątkował* stworzył* "
        "powstała powstał zorganizował*",
        Cue.WHEN: "kiedy data od_kiedy w_którym_roku rok",
        Cue.GREET: "cześć dzień_dobry witam hej dobry_wieczór siema witaj",
        Cue.THANK: "dziękuję dzięki do_widzenia dziekuje",
        Cue.HELP: "pomoc pomóż co_potrafisz jak_to_działa kim_jesteś",
        Cue.AND: "i oraz lub albo także też",
        Cue.NOT: "nowy nowa nowe nowych nowi nowym północny południowy wschodni zachodni wielki port lotnisko wyspa",
        Cue.FILL: "w we na z ze do od po za dla o przez przy przeciw przeciwko czy nie tak jest są był była było "
        "były być ma mają już jeszcze proszę powiedz powiedzieć wiedzieć wiem to ten ta te tego tej go jej ich się "
        "sobie kamienica kamienicy kamienicę kamienicą kamienice kamienic kamienicach tu tam świecie sieci "
        "nienawiści ekstremizmowi polaryzacji naprawdę teraz dziś pytanie informacje "
        "oficjalnie w_imieniu a że żeby",
    },
    "cs": {
        Cue.SIGN: "podepsal* podepsat podpis* podpořil* podporuje připojil* na_seznamu",
        Cue.WHO: "kdo kým",
        Cue.MANY: "kolik počet",
        Cue.WHICH: "která které který jaká jaké seznam",
        Cue.WHAT: "co",
        Cue.CITY: "město města měst městech obec obce starostové primátoři země zemích",
        Cue.LEADER: "starosta starostka primátor primátorka hejtman",
        Cue.DO: "dělá dělají příklad* opatření projekt* pomáhá",
        Cue.HOW: "jak může můžeme chci chceme",
        Cue.OUR: "můj moje náš naše my já",
        Cue.PLEDGE: "deklarace deklaraci prohlášení",
        Cue.POINT: "závazek závazky závazku",
        Cue.START: "začal* založil* vznikl* zahájil*",
        Cue.WHEN: "kdy",
        Cue.GREET: "ahoj dobrý_den čau",
        Cue.THANK: "děkuji díky děkuju na_shledanou",
        Cue.HELP: "pomoc nápověda",
        Cue.AND: "a nebo také",
        Cue.FILL: "v ve na s se z ze do od po za pro o u při proti ne ano je jsou byl byla bylo byli už ještě "
        "prosím řekni to ten ta ty tu zda jestli",
    },
    "sk": {
        Cue.SIGN: "podpísal* podpísať podpis* podporil* pripojil*",
        Cue.WHO: "kto",
        Cue.MANY: "koľko",
        Cue.WHICH: "ktoré ktorý ktorá aké zoznam",
        Cue.WHAT: "čo",
        Cue.CITY: "mesto mestá miest obec obce primátori krajina krajiny",
        Cue.LEADER: "primátor primátorka starosta",
        Cue.DO: "robí robia príklad* opatrenia",
        Cue.HOW: "ako môže môžeme chcem",
        Cue.OUR: "môj náš my ja",
        Cue.PLEDGE: "deklarácia deklaráciu vyhlásenie",
        Cue.POINT: "záväzok záväzky",
        Cue.START: "začal* založil* vznikl*",
        Cue.WHEN: "kedy",
        Cue.GREET: "ahoj dobrý_deň",
        Cue.THANK: "ďakujem",
        Cue.HELP: "pomoc",
        Cue.AND: "a alebo",
        Cue.FILL: "v vo na s so z zo do od po za pre o proti nie áno je sú bol bola už prosím to",
    },
    "hu": {
        Cue.SIGN: "írták írta írtak alá aláírta aláírt aláírták aláírtak aláír* csatlakozott csatlakoz* támogat* "
        "aláíró a_listán",
        Cue.WHO: "ki kik kicsoda",
        Cue.MANY: "hány mennyi összesen",
        Cue.WHICH: "mely melyik melyek lista mutasd",
        Cue.WHAT: "mi mit miről micsoda",
        Cue.CITY: "város városok városi várost községek település polgármesterek vezetők ország országok országban "
        "megye kerület főváros",
        Cue.LEADER: "polgármester polgármestere polgármesterem főpolgármester kormányzó",
        Cue.DO: "csinál csinálnak tesz tesznek tett példa példák intézkedés* projekt* program* segít*",
        Cue.HOW: "hogyan hogy lehet tud szeretné* akarok",
        Cue.OUR: "mi_városunk városunk városom enyém polgármesterünk én",
        Cue.PLEDGE: "nyilatkozat nyilatkozatot nyilatkozatban deklaráció*",
        Cue.POINT: "vállalás vállalások kötelezettség* pont",
        Cue.START: "kezdte kezdődött indította alapította létrehoz* indult",
        Cue.WHEN: "mikor dátum",
        Cue.GREET: "szia sziasztok helló jó_napot jó_reggelt jó_estét üdv",
        Cue.THANK: "köszönöm köszi viszlát kösz",
        Cue.HELP: "segítség súgó",
        Cue.AND: "és vagy is",
        Cue.NOT: "új észak dél kelet nyugat nagy kis",
        Cue.FILL: "a az egy ezt azt ez van volt vannak e már még nem igen kérem kérlek mondd tudni hogy_van itt "
        "ott ellen mellett szerint alá_is alá írta",
    },
    "ro": {
        Cue.SIGN: "semnat semnate semnată semna semnează semnatar semnatari semnatare semnătură aderat adera "
        "susținut sprijinit pe_listă",
        Cue.WHO: "cine cui",
        Cue.MANY: "câte câți cate cati câte_orașe număr total",
        Cue.WHICH: "care ce_orașe lista",
        Cue.WHAT: "ce despre_ce",
        Cue.CITY: "oraș orașe orașul orașele orașelor municipiu municipii primării primari țară țări județ comună",
        Cue.LEADER: "primar primarul primarului primărița guvernator",
        Cue.DO: "face fac făcut exemple exemplu măsuri proiecte ajută luptă",
        Cue.HOW: "cum poate putem pot vreau vrem",
        Cue.OUR: "meu mea nostru noastră noi eu",
        Cue.PLEDGE: "declarația declarație declaraţia",
        Cue.POINT: "angajament angajamente angajamentul",
        Cue.START: "început lansat fondat creat inițiat",
        Cue.WHEN: "când data",
        Cue.GREET: "salut bună bună_ziua buna_ziua noroc",
        Cue.THANK: "mulțumesc mersi multumesc la_revedere",
        Cue.HELP: "ajutor",
        Cue.AND: "și sau si",
        Cue.NOT: "nou nouă nord sud est vest",
        Cue.FILL: "a al ai ale am au are în in din de la cu pe pentru despre contra împotriva este e sunt fost "
        "deja nu da vă te rog îmi spune știi dacă acest această un o",
    },
}
