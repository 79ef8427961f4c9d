"""Who, how many, which cities, signed: what questions in Eastern Europe and the Caucasus turn on, in all forms."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "pl": {
        Cue.SIGN: "podpisał podpisała podpisało podpisali podpisały podpisano podpisać podpisana podpisany "
        "podpisuje podpis "
        "sygnatariusz sygnatariusze sygnatariuszy sygnatariuszka poparł poparła poparły popiera popierają dołączyły "
        "przystąpił przystąpiła przystąpiło przystąpiły biorą_udział bierze_udział biorą udział uczestniczą "
        "zadeklarowały sygnowały",
        Cue.WHO: "kto kogo czyj",
        Cue.MANY: "ile ilu iloma",
        Cue.WHICH: "które jakie który jacy którzy która",
        Cue.CITY: "miasto miasta miast miastach miastem gmina gminy gmin burmistrzowie prezydenci kraj kraje "
        "państwo państwa "
        "miejscowości samorządy stolice województwo",
        Cue.LEADER: "burmistrz burmistrza burmistrzowie prezydent_miasta prezydenta_miasta prezydent wójt gubernator",
    },
    "cs": {
        Cue.SIGN: "podepsal podepsala podepsalo podepsali podepsaly podepsat podepsán podepsána podepsáno podpis "
        "podepisuje "
        "podpořil podpořila podpořily podporuje signatář signatáři signatářů signatářem přistoupil přistoupilo "
        "přistoupila "
        "přihlásila přihlásil připojil účastní zapojily připojily",
        Cue.WHO: "kdo koho",
        Cue.MANY: "kolik kolika",
        Cue.WHICH: "která které jaká jaké který kteří jací",
        Cue.CITY: "město města měst městech městům městem obec obce obcí země zemí starostové primátoři státy "
        "stát hlavní_města",
        Cue.LEADER: "starosta starostka starosty primátor primátorka primátora hejtman starostou starostové",
    },
    "sk": {
        Cue.SIGN: "podpísal podpísala podpísalo podpísali podpísať podpísané podpis signatár signatári "
        "signatárov podporil "
        "podporila pripojili podporuje pristúpilo",
        Cue.WHO: "kto koho",
        Cue.MANY: "koľko koľkí",
        Cue.WHICH: "ktoré aké ktorý ktorí akí",
        Cue.CITY: "mesto mestá miest mestách mestám obec obce obcí krajina krajiny primátori starostovia",
        Cue.LEADER: "primátor primátorka primátora starosta starostka starostu župan",
    },
    "hr": {
        Cue.SIGN: "potpisao potpisala potpisalo potpisali potpisale potpisati potpisan potpisana potpisano "
        "potpisuje potpis "
        "potpisnik potpisnica potpisnici potpisnice potpisnika podržao podržala podržali podržava podržavaju "
        "pridružili pristupio pristupila sudjeluju",
        Cue.WHO: "tko ko koga",
        Cue.MANY: "koliko koliki",
        Cue.WHICH: "koji koje koja kojih",
        Cue.CITY: "grad gradovi gradova gradovima grada gradu općina općine općina gradonačelnici država države "
        "zemlje zemlja "
        "zemalja mjesta mjesto",
        Cue.LEADER: "gradonačelnik gradonačelnica gradonačelnika gradonačelnice načelnik načelnica župan",
    },
    "sr": {
        Cue.SIGN: "потписао потписала потписало потписали потписале потписати потписан потписана потписник "
        "потписници "
        "потписница потписнице потписује подржао подржала подржали подржава придружили приступио potpisao potpisala "
        "potpisali potpisale potpisnik potpisnici potpisnica podržao podržala podržali učestvuju учествују",
        Cue.WHO: "ко ko кога koga",
        Cue.MANY: "колико koliko",
        Cue.WHICH: "који које која којих koji koje koja",
        Cue.CITY: "град градови градова градовима града граду општина општине општине градоначелници држава "
        "државе земље "
        "grad gradovi gradova gradovima opština opštine gradonačelnici država države zemlje места",
        Cue.LEADER: "градоначелник градоначелница градоначелника градоначелнице председник_општине gradonačelnik "
        "gradonačelnica gradonačelnika predsednik_opštine",
    },
    "mk": {
        Cue.SIGN: "потпиша потпишаа потпишал потпишала потпишале потпишано потпишан потписник потписници потпишува "
        "потписничка поддржа поддржаа приклучија пристапи има_потпишано",
        Cue.WHO: "кој кого",
        Cue.MANY: "колку",
        Cue.WHICH: "кои кој која кое",
        Cue.CITY: "град градови градот градовите општина општини општината земја земји градоначалници држава "
        "држави места",
        Cue.LEADER: "градоначалник градоначалничка градоначалникот градоначалничката",
    },
    "ru": {
        Cue.SIGN: "подписал подписала подписало подписали подписать подписан подписана подписано подписаны "
        "подписывает "
        "подписавшие подписавших подписавший подпись подписи подписант подписанты подписантов поддержал поддержали "
        "поддерживает поддерживают присоединились примкнул вступили участники участвуют участвующие подпишет",
        Cue.WHO: "кто кого кем чей чья",
        Cue.MANY: "сколько скольких скока сколько_всего",
        Cue.WHICH: "какие какой какая каких которые",
        Cue.CITY: "город города городов городах городам городе мэры мэров населённые_пункты муниципалитет "
        "муниципалитеты страна "
        "страны стран столицы места села область",
        Cue.LEADER: "мэр мэра мэры мэром мэрша градоначальник губернатор губернатора бургомистр глава глава_города",
    },
    "uk": {
        Cue.SIGN: "підписав підписала підписало підписали підписати підписано підписана підписаний підписує "
        "підпис підписант "
        "підписанти підписантів підтримав підтримала підтримали підтримує приєдналось доєдналося доєднався "
        "доєдналась "
        "учасники підписалось",
        Cue.WHO: "хто кого чий",
        Cue.MANY: "скільки скількох",
        Cue.WHICH: "які яке який яка яких котрі",
        Cue.CITY: "місто міста міст містах містам мери мерів громада громади громад країна країни країн столиці "
        "області",
        Cue.LEADER: "мер мера мери мером мерка міський_голова голова губернатор",
    },
    "bg": {
        Cue.SIGN: "подписал подписала подписало подписали подписа подписаха подписан подписана подпише подписали_ли "
        "подписва подпис подписалите подписал_ли подписала_ли подкрепи подкрепиха подкрепя присъединиха присъедини",
        Cue.WHO: "кой кого чий",
        Cue.MANY: "колко",
        Cue.WHICH: "кои кой коя кое какви",
        Cue.CITY: "град градове градовете градът града община общини общините държава държави държавите кметове "
        "столици",
        Cue.LEADER: "кмет кмета кметът кметица кметове кметицата губернатор",
        Cue.FILL: "е са ли в във на от за с със да не и или какво тази този тя той те се вече има",
    },
    "ro": {
        Cue.SIGN: "semnat semnată semnează semnare semneze semnatar semnatari semnatare semnatară semnatarii "
        "semnatarele "
        "semnătura aderat aderă susține susținut susțin alăturat s_a_alăturat a_semnat au_semnat",
        Cue.WHO: "cine cui",
        Cue.MANY: "câte câți câtă cate cati",
        Cue.WHICH: "care ce_orașe care_orașe",
        Cue.CITY: "oraș orașe orașul orașele orașelor municipiu municipii comune comună primari țară țări "
        "localități capitale "
        "oras orase",
        Cue.LEADER: "primar primarul primăriță primara primarului primari primărița guvernator",
        Cue.FILL: "a au este sunt în din la pe de cu că ce și sau să te rog vă rog mulțumesc bună ziua salut",
    },
    "hu": {
        Cue.SIGN: "aláírta aláírták írta_alá írták_alá aláír aláírnak aláírni aláírás aláíró aláírók aláíróinak "
        "aláírását "
        "alá írta írták csatlakozott csatlakoztak csatlakozni támogatja támogatják részt_vesznek vesznek részt "
        "aláírva",
        Cue.WHO: "ki kik kit kié",
        Cue.MANY: "hány hányan mennyi hánynak",
        Cue.WHICH: "mely melyik melyek milyen melyikek",
        Cue.CITY: "város városok városa városban városokat városnak települések település polgármesterek ország "
        "országok "
        "országban országból községek főváros fővárosok",
        Cue.LEADER: "polgármester polgármestere polgármesterek polgármesternő főpolgármester kormányzó",
    },
    "sq": {
        Cue.SIGN: "nënshkruar nënshkroi nënshkruan nënshkruajnë nënshkruajë nënshkrim firmosi firmosur firmosën "
        "nënshkruesit "
        "nënshkruese nënshkrues nenshkruar nenshkroi firmos bashkohet bashkohen mbështet mbështesin mbështetur",
        Cue.WHO: "kush kë kujt",
        Cue.MANY: "sa sa_qytete",
        Cue.WHICH: "cilat cilët cili cila çfarë_qytete ç_qytete",
        Cue.CITY: "qytet qytete qytetet qyteti qytetit qyteteve komuna komunat komunë bashki bashkia bashkitë "
        "vend vende "
        "vendet shtet shtete shtetet kryetarët kryebashkiakët kryeqytete",
        Cue.LEADER: "kryetar kryetari kryetarja kryetare kryetarit kryebashkiak kryebashkiaku kryebashkiakja "
        "guvernator",
    },
    "el": {
        Cue.SIGN: "υπέγραψε υπέγραψαν υπογράψει υπογράψουν υπογράφει υπογράφουν υπογράψατε υπογεγραμμένη "
        "υπογραφή υπογραφές "
        "υπογράφοντες υπογράφουσες υπογράφοντας συμμετέχουν στηρίζει στηρίζουν υποστήριξε υποστηρίζει υποστηρίζουν "
        "υπογράψανε έχουν_υπογράψει",
        Cue.WHO: "ποιος ποιοι ποια ποιον ποιός ποιοί",
        Cue.MANY: "πόσες πόσοι πόσα",
        Cue.WHICH: "ποιες ποια ποιοι ποιές τι_πόλεις",
        Cue.CITY: "πόλη πόλεις πόλεων πόλης δήμος δήμοι δήμων δήμαρχοι δημάρχων χώρα χώρες χωρών χώρας πρωτεύουσες",
        Cue.LEADER: "δήμαρχος δήμαρχο δημάρχου δήμαρχοι κυβερνήτης περιφερειάρχης",
    },
    "tr": {
        Cue.SIGN: "imzaladı imzalamış imzaladılar imzalayan imzalayanlar imzalamak imzalıyor imzalandı imzacı "
        "imzacıları "
        "imzacıların imza_attı imza_atmış imza_atan imza_atanlar imza attı katılan katılanlar katıldılar destekliyor "
        "destekleyen destekledi imzaladi imzaladimi imzalamis imzala*",
        Cue.WHO: "kim kimler kimin",
        Cue.MANY: "kaç kaçı kaç_tane",
        Cue.WHICH: "hangi hangileri neler",
        Cue.CITY: "şehir şehirler şehri şehirleri kent kentler kentleri belediye belediyeler belediyeleri ülke "
        "ülkeler ülkede "
        "başkanlar il iller sehir sehirler ilçe",
        Cue.LEADER: "belediye_başkanı belediye_başkanları başkan başkanı vali valisi başkanının belediye_baskani",
    },
    "ka": {
        Cue.SIGN: "ხელი_მოაწერა ხელი_მოაწერეს მოაწერა_ხელი მოაწერეს_ხელი მოაწერა მოაწერეს ხელი ხელმომწერი "
        "ხელმომწერები "
        "ხელმოწერილი შეუერთდა შეუერთდნენ ხელს_აწერს ხელმოწერა",
        Cue.WHO: "ვინ ვის",
        Cue.MANY: "რამდენი რამდენმა",
        Cue.WHICH: "რომელი რომელმა რომელ რა_ქალაქებმა",
        Cue.CITY: "ქალაქი ქალაქები ქალაქმა ქალაქებმა ქალაქის ქალაქების ქვეყანა ქვეყნები ქვეყნის მერები",
        Cue.LEADER: "მერი მერმა მერის გუბერნატორი",
        Cue.FILL: "არის თუ არა ეს და ან მე აქვს უკვე ამ",
    },
    "hy": {
        Cue.SIGN: "ստորագրել ստորագրեց ստորագրեցին ստորագրե ստորագրած ստորագրող ստորագրողներ ստորագրողները "
        "ստորագրողների "
        "միացել միացավ միացան ստորագր*",
        Cue.WHO: "ով ո_վ ովքեր ում",
        Cue.MANY: "քանի քանիսը որքան",
        Cue.WHICH: "որ ո_ր որոնք ինչ որոնց",
        Cue.CITY: "քաղաք քաղաքներ քաղաքները քաղաքներն քաղաքի քաղաքը քաղաքներից երկիր երկրներ քաղաքապետներ",
        Cue.LEADER: "քաղաքապետ քաղաքապետը քաղաքապետի մարզպետ",
        Cue.FILL: "է են եմ ես արդյոք այս այդ և կամ ու դեռ թե",
    },
}
