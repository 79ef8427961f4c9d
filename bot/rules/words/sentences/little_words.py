"""More of the little words and verbs of questions, in the languages of Europe and the Caucasus.

A word that stands here is never taken for a slip in a name, and it tells in which language somebody writes.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "en": {
        Cue.SIGN: "signup sign_up putting their_name signing_up backed backs takes_part took_part on_it",
        Cue.CITY: "communities signees members participants borough boroughs council councils",
        Cue.HOW: "become get_involved take_part participate",
        Cue.FILL: "full complete whole entire become becoming became want wanted thing things stuff people person "
        "persons somewhere anywhere everywhere ago since until till again always never often sometimes "
        "usually why where wherever because than like such own same different big small good great bad "
        "best better old sure possible meet met go goes going gone went come comes came take takes took "
        "make makes made put keep kept let's lets tell_me told telling talk talking speak mean means "
        "meant call calls calling word words um uh er anyway though although however while during before "
        "after above below over under between through public official website page link news media "
        "internet online chat message send sent write writing wrote_to learn knew known unknown "
        "understand see_if seen show_me showing stupid idiot joke weather pizza homework robot human "
        "world_cup",
    },
    "fr": {
        Cue.SIGN: "participe participent participé soutiennent signe-t-elle engage",
        Cue.CITY: "agglo bourgmestres",
        Cue.FILL: "suis es sommes êtes étais était sera seront serait faut falloir peux pouvez voulez veux_savoir "
        "j_aimerais aimerais pourriez pourrais bien_sûr ici là alors donc ensuite après avant pendant "
        "depuis toujours jamais souvent quelque quelques chose choses rien tout toute toutes autre autres "
        "même mêmes euh ben bah hein dis_moi ok d_accord aller vais va allez viens vient voir vu trouve "
        "trouver nul nulle temps météo demain hier blague quel_temps pourquoi parce car lui eux panne "
        "protéger protègent lancer",
    },
    "es": {
        Cue.SIGN: "sumado sumó sumarse sumaron participa participan participó",
        Cue.FILL: "era eran sería serán hacia según durante antes después siempre nunca nada todo toda todas otro "
        "otra otros otras mismo misma cada quizás tal_vez claro bueno vale oye mira puedes podéis quieres "
        "necesito necesitas estoy estás estamos soy eres somos voy vas va vamos ir ver visto cuéntame "
        "chiste trata tratan aquello aquel aquella así porque porqué donde dónde aquí allí idiota tonto "
        "tiempo mañana ayer ellos ellas nos os les mucho muchos muchas poco algo sea sean",
    },
    "pt": {
        Cue.SIGN: "participa participam participaram",
        Cue.FILL: "era eram seria durante antes depois sempre nunca nada tudo toda todas outro outra outros mesmo "
        "cada talvez claro bom olha consegue quer preciso estou estamos sou somos vou vai vamos ver visto "
        "conte piada aqui ali onde porque porquê eles elas nos me_diz coisa coisas muitos muitas pouco "
        "algo trata tempo amanhã ontem idiota lhe dele dela deles cuja qualquer",
    },
    "de": {
        Cue.SIGN: "mitmachen mitgemacht beitritt beizutreten angeschlossen mitzeichnen",
        Cue.HOW: "mitmachen",
        Cue.FILL: "man gibt gab gegeben gehen geht ging gegangen kommen kommt kam möchte möchten würde würden könnte "
        "könnten sollte müsste muss müssen soll sollen darf dürfen wird werden wurde wurden worden "
        "gewesen bin bist sind seid hätte etwas nichts alles viel viele wenig mehr weniger sehr ganz gar "
        "eben halt doch mal nochmal vielleicht eigentlich überhaupt wirklich warum wieso weshalb wo woher "
        "wohin dann danach davor dort hier heute morgen gestern immer nie oft manchmal ihm ihn ihr ihnen "
        "uns euch euer eure dies dieser dieses jener jede jeder jedes sag sagen sagt weiß weißt wissen "
        "kennst gern gerne freunden freunde idiot blöd wetter geworden solche solcher andere anderen",
    },
    "it": {
        Cue.SIGN: "partecipa partecipano aderiscono ha_aderito",
        Cue.FILL: "era erano sarebbe durante prima dopo sempre mai niente tutto tutta tutti tutte altro altra altri "
        "stesso ogni forse certo bene allora senti puoi vuoi vorrei sto stai stiamo vado va andiamo "
        "vedere visto dimmi qui là dove perché loro noi voi qualcosa molti molte poco tempo domani ieri "
        "stupido",
    },
    "nl": {
        Cue.SIGN: "meegedaan meedoen aangesloten",
        Cue.FILL: "zou zouden kan kunnen moet moeten mag wil willen wordt worden werd waren geweest gaat ging komen "
        "komt iets niets alles veel weinig meer minder heel erg eigenlijk misschien waarom waar daar hier "
        "toen daarna vandaag morgen gisteren altijd nooit vaak hem haar hun hen ons jullie jouw deze die "
        "dat elke ieder andere zegt vertel weet weten kent graag goed slecht alstublieft alsjeblieft dus "
        "toch nou hoor",
    },
    "sv": {
        Cue.FILL: "finns_det finns_den finns_de finns_här borgmästare vilka vilken nu sedan idag imorgon igår alltid "
        "aldrig mycket lite mer mindre denna detta dessa min din er deras hans hennes oss honom henne dem varför där "
        "här men eller inte ja nej kan ska vill måste blir var varit hon han",
    },
    "da": {
        Cue.FILL: "nu så i_dag aldrig altid meget lidt mere denne dette min din deres hans hendes os jer hvorfor "
        "der her",
    },
    "fi": {
        Cue.SIGN: "allekirjoitettu allekirjoittanut allekirjoittaneet allekirjoittajaa allekirjoittaja "
        "allekirjoittivat",
        Cue.FILL: "entä mitkä mikä missä milloin miksi nyt sitten tänään huomenna eilen aina koskaan paljon vähän "
        "enemmän tämä tuo se nämä minun sinun hänen meidän teidän heidän onko ovatko voiko vai tai ei "
        "kyllä ole olla oli",
    },
    "et": {
        Cue.SIGN: "allkirjastanud alla_kirjutatud kirjutatud allkirjastas",
        Cue.FILL: "kas on oli ja või ei jah see alla",
    },
    "lt": {
        Cue.SIGN: "pasirašė pasirašyta",
        Cue.FILL: "ar yra buvo bus ir arba ne taip šis ta mano jūsų",
    },
    "lv": {
        Cue.SIGN: "parakstīja parakstījusi parakstījis parakstīts",
        Cue.FILL: "vai ir bija būs un ne jā šis tas mans jūsu",
    },
    "ga": {
        Cue.SIGN: "shínigh síniú sínithe",
        Cue.PLEDGE: "dearbhú",
        Cue.FILL: "ar an na agus nó go",
    },
    "eu": {
        Cue.SIGN: "sinatu izenpetu",
        Cue.CITY: "hiri hiriak",
        Cue.FILL: "du dute al ez bai eta edo hau hori",
    },
    "ru": {
        Cue.SIGN: "подписана подписано подписаны подписание участвует участвуют поддержал присоединились",
        Cue.FILL: "будет будут было быть есть ещё еще уже тоже также только даже если чтобы потому почему зачем где "
        "куда откуда здесь там сейчас теперь потом тогда сегодня завтра вчера всегда никогда часто очень "
        "много мало больше меньше самый самая этот эта эту этой этом эти тех того той тот та те мой твой "
        "ваш ваша их его её ее ему ей им нам вам нас вас меня тебя себя кого чего чему чем кем ничего "
        "скажи скажите расскажи расскажите знаешь знаете можно нельзя надо нужно хочу хотел хотела дела "
        "дурак погода анекдот или_нет вообще просто именно ведь вот ну да нет",
    },
    "uk": {
        Cue.SIGN: "підписано підписана бере_участь приєднались",
        Cue.FILL: "буде було бути є ще вже також тільки навіть якщо щоб тому чому де куди тут там зараз потім тоді "
        "сьогодні завтра вчора завжди ніколи дуже багато мало більше цей ця цю цього цьому ці той та те "
        "мій твій ваш їх його її йому їй нам вам нас вас мене тебе себе кого чого нічого скажіть скажи "
        "розкажіть знаєте можна треба хочу хотів чи_ні ні так просто саме от ну",
    },
    "bg": {
        Cue.FILL: "е са беше ще да за от на в с и или не кметът кмета кмет вече още само ако защо къде тук там сега",
    },
    "mk": {
        Cue.FILL: "е се беше ќе да за од на во со и или не веќе уште само ако зошто каде тука таму сега",
    },
    "sr": {
        Cue.SIGN: "потписано потписана potpisano potpisana potpisane pristupio pristupila pristupilo",
        Cue.FILL: "biće bio bila bilo bili još takođe samo čak ako da_li zašto gde ovde tamo sada onda danas sutra "
        "juče uvek nikad veoma mnogo malo više ovaj ova ovo ovi taj ta to moj tvoj vaš njihov njegov njen "
        "nam vam nas vas mene tebe koga čega ništa nešto neko reci recite znate može treba hoću ili ne "
        "jeste молим још такође само ако зашто где овде тамо сада онда данас сутра јуче увек никад веома "
        "много мало више овај ова ово тај та то мој",
    },
    "sl": {
        Cue.SIGN: "podpisal podpisala podpisalo podpisali podpis podpisnik podpisnica",
        Cue.WHO: "kdo",
        Cue.MANY: "koliko",
        Cue.WHICH: "katera katere kateri seznam",
        Cue.CITY: "mesto mesta občina občine država države župani",
        Cue.LEADER: "župan županja",
        Cue.PLEDGE: "izjava izjavo deklaracija deklaracijo",
        Cue.GREET: "zdravo živjo dober_dan",
        Cue.THANK: "hvala",
        Cue.FILL: "ali je so v na za pa in že tudi se ki bi bo niso ni iz od do prosim",
    },
    "pl": {
        Cue.SIGN: "podpisano podpisana podpisane uczestniczy uczestniczą przystąpił przystąpiła dołączył dołączyła",
        Cue.START: "zainicjował zainicjowała zapoczątkował ogłosił ogłoszono powstała powstał stworzył",
        Cue.LEADER: "prezydent prezydenta burmistrza wójt",
        Cue.FILL: "będzie był była było byli jeszcze też także tylko nawet jeśli żeby dlatego dlaczego gdzie tutaj "
        "tam teraz potem wtedy dzisiaj dziś jutro wczoraj zawsze nigdy bardzo dużo mało więcej mniej ten "
        "ta to tego tej tym ci tamten mój twój wasz ich jego jej mu nam wam nas was mnie ciebie siebie "
        "kogo czego nic coś ktoś powiedz wiesz można trzeba chcę chciałbym chciałabym czy_nie nie tak "
        "po_prostu właśnie no",
    },
    "cs": {
        Cue.SIGN: "podepsali podepsána podepsáno připojilo připojila",
        Cue.LEADER: "primátor primátora starosta starostka",
        Cue.FILL: "bude byl byla bylo byli ještě také jen jenom pokud aby proč kde tady tam teď potom dnes zítra "
        "včera vždy nikdy velmi hodně málo více tento tato toto ten ta to můj tvůj váš jejich jeho její "
        "mu nám vám nás vás mě tebe koho čeho nic něco někdo řekni řekněte víte lze chci nebo ne ano "
        "prostě",
    },
    "sk": {
        Cue.SIGN: "podpísali podpísal podpísala podpísané",
        Cue.LEADER: "primátor starosta",
        Cue.FILL: "bude bol bola bolo boli ešte tiež len ak aby prečo kde tu tam teraz potom dnes zajtra včera vždy "
        "nikdy veľmi veľa málo viac tento táto toto môj tvoj váš ich jeho jej mu nám vám nás vás",
    },
    "hu": {
        Cue.SIGN: "aláírták aláírtak aláíró csatlakozott csatlakoztak",
        Cue.WHICH: "mely melyik melyek milyen",
        Cue.CITY: "város városok városa kerület kerülete",
        Cue.FILL: "alá írták írta is még már csak ha hogy miért hol itt ott most aztán ma holnap tegnap mindig soha "
        "nagyon sok kevés több ez ezt az azt én te ő mi ti ők vagy nem igen lehet kell akar szeretném "
        "tudni kérem",
    },
    "ro": {
        Cue.FILL: "este sunt era au fost încă doar dacă pentru ce de_ce unde aici acolo acum apoi azi mâine ieri "
        "mereu niciodată foarte mult puțin mai acest această aceste meu tău lor lui ei nouă vouă sau nu "
        "da vreau",
    },
    "sq": {
        Cue.SIGN: "nënshkroi nënshkruajtën nënshkru nanshkru nanshkrue firmosi firmosur",
        Cue.LEADER: "kryetari kryetarin kryetarja kryetarit kryebashkiaku",
        Cue.FILL: "do_të ishte janë jam jeni edhe gjithashtu vetëm nëse pse ku këtu atje tani pastaj sot nesër dje "
        "gjithmonë kurrë shumë pak më ky kjo këto ai ajo ata im yt juaj tyre tij saj na ju mua ty kë "
        "asgjë diçka dikush thuaj tregoni dini mund duhet dua apo ose jo po thjesht deri qytetin qytetit",
    },
    "el": {
        Cue.SIGN: "υπέγραψε υπέγραψαν υπεγραψε υπογράψει υπογράψουν",
        Cue.LEADER: "δήμαρχος δημάρχου δήμαρχο δημαρχος",
        Cue.FILL: "ο η το οι τα του της των τον την στο στη στον στην στα στις είναι ήταν έχει έχουν θα να για με "
        "από σε και αν που πως πότε γιατί εδώ εκεί τώρα μετά σήμερα αύριο χθες πάντα ποτέ πολύ λίγο πιο "
        "αυτός αυτή αυτό μου σου μας σας δεν όχι ναι ή παρακαλώ ήδη",
    },
    "tr": {
        Cue.SIGN: "imzalandı imzalayan imzacı imzalıyor",
        Cue.FILL: "acaba bilmiyorum bilmek istiyorum söyler söyle söyleyin misin musunuz mısınız lütfen olarak olan "
        "oldu olur olmak var yok çok az daha en şimdi bugün yarın dün hep hiç bazen neden niçin niye "
        "nerede orada burada buraya bunda şunda onda içinde bunun_içinde şu o bu bunu şunu onu benim senin onun "
        "bizim sizin onların bana sana "
        "ona bize size onlara kendi her herkes bir birkaç bazı bütün tüm gibi kadar göre sonra önce ama "
        "fakat çünkü eğer ya_da yoksa değil evet hayır tamam belki şey şeyi salak hava şehri belediyesi",
    },
    "az": {
        Cue.SIGN: "imzalandı imzalanıb imzaladı imzalayıb",
        Cue.FILL: "və ya bu o mən siz biz mi mı",
    },
    "ka": {
        Cue.SIGN: "მოაწერა მოაწერეს ხელმოწერა ხელმოწერილი შეუერთდა ხელი",
        Cue.DO: "აკეთებს აკეთებენ",
        Cue.FILL: "და რომ ამ ეს ის რა ვინ სად როდის როგორ აქ იქ კი არა მაგრამ ან თქვენ ჩვენ მე შენ გთხოვთ მითხარით",
    },
    "hy": {
        Cue.SIGN: "ստորագրել_է ստորագրել_են ստորագրե՞լ ստորագրել ստորագրվել",
        Cue.DO: "անում անում_են",
        Cue.FILL: "է են էր այս այդ այն որ ով ինչ որտեղ երբ ինչպես այստեղ այնտեղ հիմա և կամ բայց ոչ այո խնդրում եմ ասեք",
    },
    "kk": {
        Cue.SIGN: "қол_қойылды қол_қойды қойылды қойды",
        Cue.FILL: "ма ме ба бе па пе және немесе бұл ол мен сіз біз қол",
    },
    "uz": {
        Cue.SIGN: "imzolandi imzolandimi imzoladimi imzolaganmi",
        Cue.FILL: "va yoki ham emas ha yo'q shu u men siz biz",
    },
}
