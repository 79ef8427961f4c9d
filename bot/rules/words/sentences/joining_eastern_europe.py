"""Asking how one's own city can join, in the languages of Eastern Europe, the Caucasus and the Middle East."""

from bot.rules.words.cues import Cue, Table

_TABLE: Table = {
    "ru": {
        Cue.SIGN: "присоединиться присоединиться_к вступить подписать подписаться попасть_в_список войти_в_список "
        "присоединится присоединимся подпишет подпишем поддержать участвовать подписавшие подписант_ли "
        "подписала_ли подписал_ли есть_в_списке нет_в_списке в_списке_ли отметился вписался",
        Cue.HOW: "как_нам как_мне как_может как_можно что_нужно что_надо что_требуется куда_писать хотим хочу_чтобы",
        Cue.OUR: "мой_город наш_город нашего_города моего_города наш_мэр мой_мэр нашему_городу моему_городу "
        "наша_мэрия наше_село наш_посёлок я_работаю_в_мэрии работаю_в_мэрии работаю_в_администрации я_депутат",
        Cue.LIST: "весь_список полный_список всех_подписавших все_города всех_подписантов",
        Cue.CITY: "мэрия мэрии администрация села поселка посёлка",
    },
    "uk": {
        Cue.SIGN: "приєднатися долучитися вступити підписати підписатися потрапити_до_списку приєднаємося підпишемо "
        "підписав_чи чи_є_у_списку підтримати долучитись приєднатись",
        Cue.HOW: "як_нам як_мені як_може як_можна що_потрібно що_треба хочемо куди_писати",
        Cue.OUR: "моє_місто наше_місто нашого_міста моя_громада наша_громада нашій_громаді наш_мер мій_мер "
        "нашому_місту працюю_в_мерії я_депутат наша_мерія",
        Cue.LIST: "весь_список повний_список усіх_підписантів всі_міста",
        Cue.CITY: "громада громади громаді мерія мерії",
    },
    "pl": {
        Cue.SIGN: "dołączyć przystąpić przyłączyć podpisać dopisać dołączamy przystąpiło przystąpiła przystąpił "
        "zapisać wejść_na_listę trafić_na_listę podpisało_się podpisano podpisaliście",
        Cue.HOW: "jak_możemy jak_może co_trzeba co_musi co_musimy jakie_kroki do_kogo chcemy chcielibyśmy",
        Cue.OUR: "moje_miasto nasze_miasto nasza_gmina moja_gmina mój_burmistrz nasz_burmistrz nasz_prezydent "
        "mój_prezydent naszego_miasta mojego_miasta naszej_gminy pracuję_w_urzędzie jestem_radnym jestem_radną "
        "nasz_wójt mój_wójt",
        Cue.LIST: "cała_lista pełna_lista całą_listę wszystkie_miasta wszystkich_sygnatariuszy",
        Cue.CITY: "gmina gminy gminie urząd_miasta",
    },
    "cs": {
        Cue.SIGN: "připojit přidat přistoupit podepsat zapojit přihlásit přidáme",
        Cue.HOW: "jak_se_může jak_může jak_můžeme co_musí co_je_potřeba chceme",
        Cue.OUR: "moje_město naše_město náš_starosta můj_starosta naše_obec moje_obec naše_radnice našeho_města",
        Cue.CITY: "obec obce radnice",
    },
    "sk": {
        Cue.SIGN: "pripojiť pridať pristúpiť podpísať zapojiť podpísala podpísal podpísalo podpísali",
        Cue.HOW: "ako_sa_môže ako_môže ako_môžeme čo_musí čo_treba chceme",
        Cue.OUR: "moje_mesto naše_mesto náš_primátor môj_primátor naša_obec moja_obec nášho_mesta",
        Cue.CITY: "obec obce radnica",
    },
    "sl": {
        Cue.SIGN: "pridruži pridružiti pridružimo pridružila podpisati podpiše podpisala podpisal podpisalo "
        "podpisali na_seznamu",
        Cue.HOW: "kako kako_se_lahko kaj_moramo kaj_mora lahko",
        Cue.OUR: "moje_mesto naše_mesto naša_občina moja_občina naš_župan moj_župan naše_občine",
        Cue.CITY: "občina občine občin mesto mesta",
    },
    "bs": {Cue.FILL: "jel jeli dal bolan bona na_neretvi"},
    "hr": {
        Cue.FILL: "jel jeli dal",
        Cue.SIGN: "pridružiti pridružimo potpisati priključiti pristupiti uključiti pridruži",
        Cue.HOW: "kako_se_može kako_možemo kako_može što_treba što_moramo želimo",
        Cue.OUR: "moj_grad naš_grad naša_općina moja_općina moj_gradonačelnik naš_gradonačelnik našeg_grada",
    },
    "sr": {
        Cue.FILL: "jel jeli dal јел дал",
        Cue.SIGN: "pridružiti pridružimo potpisati priključiti pristupiti uključiti pridruži придружити потписати "
        "прикључити приступити потписано потписала потписао потписало potpisano",
        Cue.HOW: "kako_može kako_možemo šta_treba šta_moramo želimo како_може како_можемо шта_треба",
        Cue.OUR: "moj_grad naš_grad naša_opština moja_opština naš_gradonačelnik мој_град наш_град наша_општина "
        "наш_градоначелник",
        Cue.NOT: "источно istočno источни zapadno западно novo ново novi нови donji доњи gornji горњи mali мали",
    },
    "mk": {
        Cue.SIGN: "потпишано потпишале потпишал потпишала потпишало потпише потпиша приклучи приклучиме пристапи "
        "пристапиме придружи има_потпишано",
        Cue.HOW: "како_може како_можеме што_треба",
        Cue.OUR: "мојот_град нашиот_град нашата_општина мојата_општина нашиот_градоначалник",
        Cue.FILL: "име_на во_име_на имате",
        Cue.DO: "прават правеле направиле направија",
    },
    "bg": {
        Cue.SIGN: "присъедини присъединим подпиша подпише подпишем подписал подписала подписано включи включим",
        Cue.HOW: "как_може как_можем какво_трябва",
        Cue.OUR: "моят_град нашият_град моята_община нашата_община нашият_кмет моят_кмет",
        Cue.DO: "правят прави направили направи правили",
    },
    "hu": {
        Cue.SIGN: "csatlakozhat csatlakozni csatlakozhatunk csatlakozhatna aláírhatja aláírni felkerülni "
        "rajta_a_listán írta_alá írták_alá írt_alá",
        Cue.HOW: "hogyan hogy_lehet mit_kell mi_kell szeretnénk",
        Cue.OUR: "városunk városom a_mi_városunk polgármesterünk a_polgármesterem településünk községünk "
        "önkormányzatunk",
        Cue.LIST: "teljes_lista egész_lista összes_aláíró összes_város",
    },
    "et": {
        Cue.SIGN: "liituda liitunud liitub ühineda ühinenud allkirjastada allkirjastanud alla_kirjutanud allkirja",
        Cue.HOW: "kuidas mida_peab",
        Cue.OUR: "meie_linn minu_linn meie_vald minu_vald meie_linnapea",
        Cue.CITY: "linn linnad vald vallad",
    },
    "lt": {
        Cue.SIGN: "prisijungti prisijungė pasirašyti pasirašė pasirašiusių",
        Cue.HOW: "kaip_gali kaip_galime ką_reikia",
        Cue.OUR: "mano_miestas mūsų_miestas mūsų_meras mano_meras mūsų_savivaldybė",
        Cue.LEADER: "meras merai merų merė",
        Cue.CITY: "savivaldybė savivaldybės",
    },
    "lv": {
        Cue.SIGN: "pievienoties pievienojusies parakstīt parakstījusi parakstījis pievienojās",
        Cue.HOW: "kā_var kā_mēs kas_jādara",
        Cue.OUR: "mana_pilsēta mūsu_pilsēta mūsu_mērs mans_mērs mūsu_pašvaldība",
    },
    "sq": {
        Cue.SIGN: "bashkohet bashkohemi bashkohen bashkëngjitet nënshkruajë nenshkruaje firmosi firmosur firmosë "
        "firmose ka_firmosur kanë_firmosur firmosën nënshkrues nenshkrues nenshkruesit nenshkruesve nënshkruesve "
        "ne_liste në_listë te_lista firmosi_per firmosim nenshkruar ka_nenshkruar kane_nenshkruar",
        Cue.HOW: "si si_mund qysh çfarë_duhet cfare_duhet duhet",
        Cue.OUR: "qyteti_im qyteti_ynë qyteti_yne komuna_jonë komuna_jone komuna_ime kryetari_ynë kryetari_yne "
        "bashkia_jonë bashkia_jone kryetari_im",
        Cue.DO: "bojne po_bojne po_bejne bejne çka_ka_bo cka_ka_bo çka_bon cka_bon çfarë_ka_bërë cfare_ka_bere "
        "çka_po_bon ka_bo çfarë_bën cfare_ben",
        Cue.FILL: "deri_tash tash deri qysh_osht osht puna bojne po",
        Cue.SHOW: "jepma jepmë ma_jep trego tregomë",
        Cue.LIST: "listen_e_plote listën_e_plotë lista_e_plotë lista_e_plote",
        Cue.CITY: "bashki bashkia bashkitë bashkite komuna komunat komunave komunë",
    },
    "el": {
        Cue.SIGN: "συμμετέχει συμμετάσχει συμμετάσχουμε προσχωρήσει προσχωρήσουμε μπει_στη_λίστα υπογράψουμε "
        "υπογράψει μπούμε προσυπογράψει",
        Cue.HOW: "πώς_μπορεί πως_μπορεί πώς_μπορούμε πως_μπορούμε τι_πρέπει θέλουμε",
        Cue.OUR: "η_πόλη_μου η_πόλη_μας πόλη_μας πόλη_μου ο_δήμος_μας δήμος_μας δήμος_μου δήμαρχός_μας δήμαρχος_μας "
        "δήμαρχός_μου",
        Cue.LIST: "όλη_τη_λίστα πλήρη_λίστα όλες_οι_πόλεις",
    },
    "tr": {
        Cue.SIGN: "katılırız katılabilir katılabiliriz katılmak katılması katılır imzalayabilir imzalayabiliriz "
        "imzalamak imzalaması imza_atmak imza_atanlar imza_atanların imza_atan imza_atmış imza_attı_mı "
        "dahil_olmak listeye_girmek imzaladı imzalamış imzalayanlar imzalayan imzalamadı",
        Cue.HOW: "nasıl nasıl_olur ne_yapmalı ne_yapması ne_yapmamız ne_lazım istiyoruz",
        Cue.OUR: "şehrim şehrimiz bizim_şehir belediyemiz bizim_belediye belediye_başkanımız belediye_başkanım "
        "ilçemiz kentimiz bizim_ilçe",
        Cue.CITY: "şehirlerin şehirleri kentler kentlerin belediyeler",
        Cue.LIST: "hepsini tüm_liste bütün_liste tam_liste tüm_şehirler listenin_tamamı",
        Cue.FILL: "zamanı yapılıyor şöyle sorum olacak özel",
    },
    "az": {
        Cue.SIGN: "imzası imzalayıb imzalamışdır imza_atıb qoşulub qoşula qoşulmaq qoşulsun imzası_var imzası_varmı "
        "varmı siyahıdadır imzalayan imzalayanlar",
        Cue.HOW: "necə nə_etməli",
        Cue.OUR: "şəhərimiz şəhərim bizim_şəhər bələdiyyəmiz",
        Cue.WHICH: "hansı",
        Cue.CITY: "şəhər şəhərlər bələdiyyə bələdiyyələr",
        Cue.LEADER: "bələdiyyə_sədri mer meri",
    },
    "hy": {
        Cue.SIGN: "միանալ միացել միանա ստորագրել ստորագրի ստորագրեն ստորագրած",
        Cue.HOW: "ինչպես ինչպե՞ս կարող ինչպե՞ս_կարող ինչպես_կարող",
        Cue.OUR: "մեր_քաղաքը իմ_քաղաքը մեր_համայնքը մեր մեր_քաղաքապետը իմ",
        Cue.PLEDGE: "հռչակագրին հռչակագիր հռչակագիրը հռչակագրի",
        Cue.CITY: "քաղաքը քաղաք քաղաքներ քաղաքները համայնք",
        Cue.WHICH: "որ_քաղաքները որ_քաղաքներն ո՞ր որ",
    },
    "ka": {
        Cue.SIGN: "შეუერთდეს შეუერთდა შევუერთდეთ ხელი_მოაწერა ხელი_მოაწეროს ხელმომწერი მოაწერა",
        Cue.HOW: "როგორ რა_უნდა შეუძლია",
        Cue.OUR: "ჩემი_ქალაქი ჩვენი_ქალაქი ჩვენი_მერი ჩემს_ქალაქს ჩვენს_ქალაქს ჩვენი ჩვენს",
        Cue.DO: "აკეთებენ აკეთებს გააკეთა რას_აკეთებენ რას_აკეთებს",
    },
    "he": {
        Cue.SIGN: "להצטרף תצטרף יצטרף נצטרף לחתום תחתום יחתום נחתום הצטרפה הצטרף חתמה חתם חתמו החותמים החותמות "
        "ברשימה להיכנס_לרשימה",
        Cue.HOW: "איך כיצד מה_צריך מה_עושים רוצים אפשר",
        Cue.OUR: "העיר_שלי העיר_שלנו ראש_העיר_שלנו ראש_העיר_שלי המועצה_שלנו העירייה_שלנו עירנו שלנו",
        Cue.DO: "עשו עושים עושה עשתה עשה",
        Cue.LIST: "רשימה_מלאה כל_הערים כל_החותמים",
    },
    "fa": {
        Cue.SIGN: "بپیوندد بپیوندیم پیوستن ملحق ملحق_شود امضا_کند امضا_کنیم عضو_شود عضو_شدن امضا_کردند امضا_کرد",
        Cue.HOW: "چطور چگونه چطوری چه_باید چکار_باید چیکار_کنیم می_تواند میتواند میتونه می_توانیم",
        Cue.OUR: "شهر_من شهر_ما شهرم شهرمان شهردار_ما شهردار_من شهرداری_ما شهردارمان شهرمون",
        Cue.CITY: "شهرا شهرها شهرهای شهراش شهرهایی",
        Cue.FILL: "هستن هستند کدوم کدام از",
        Cue.DO: "چه_کار_کردند چیکار_کردن چکار_میکنند چکار_می_کنند چیکار_میکنن کردند_چه",
        Cue.LIST: "لیست_کامل فهرست_کامل همه_شهرها",
    },
    "ku": {
        Cue.SIGN: "îmze_kir îmze_kirine îmze_bike beşdar_bibe واژۆی_کرد واژۆ_بکات واژۆ واژۆی_کردووە واژۆیان_کردووە "
        "ئیمزا_بکات ئیمزای_کردووە بەشداری_بکات",
        Cue.HOW: "çawa چۆن دەتوانێت چۆن_دەتوانێت چۆن_دەتوانین",
        Cue.OUR: "bajarê_me bajarê_min شارەکەمان شارەکەم شارەکەی_ئێمە سەرۆکی_شارەوانیمان",
        Cue.FILL: "بکات دەکات",
    },
    "eu": {
        Cue.SIGN: "sinatu sinatu_du sinatu_dute sinatzaileak bat_egin batu",
        Cue.HOW: "nola zer_egin",
        Cue.OUR: "gure_hiria nire_hiria gure_herria gure_alkatea gure_udala",
        Cue.WHICH: "zein zeintzuk",
        Cue.CITY: "hiri hiriak hirik hiriek herri udal udalak",
        Cue.WHO: "nork nor",
        Cue.FILL: "du dute ote",
    },
    "eo": {
        Cue.SIGN: "subskribis subskribi subskribinto subskribintoj aliĝis",
        Cue.WHICH: "kiuj kiu",
        Cue.WHO: "kiu_subskribis",
        Cue.CITY: "urboj urbo urbon",
        Cue.FILL: "ĉu la jam",
        Cue.LEADER: "urbestro",
    },
    "ar": {
        Cue.SIGN: "توقع_بلديتنا ننضم ننضموا ينضموا تنضم_مدينتنا نوقعو نوقعوا نسجل نشترك صححت صحح صححو صححوا صحات "
        "سينيات سينياو سينيت سينا مضات مضاو ماضيين وقعو_عليه تمضي يمضي مضيتوا شاركو انضمت_ولا ظهرت ظهرتش طلعت "
        "طالعه من_ضمنهم منضمه منضم معكم معكن معانا موجوده_فيها بتوقع حتوقع رح_توقع باش_توقع باش_نوقعو لحتى_توقع "
        "عشان_توقع",
        Cue.HOW: "لازم شو_لازم ايش_لازم وش_لازم شنو_لازم اش_خاص شنو_خاص خاصنا كيفاش_نوقعو كيفاش_نقدرو كيف_فينا "
        "شلون_نقدر ازاي_نقدر كيف_بقدر كيف_منقدر شو_المطلوب ايه_المطلوب المطلوب نبي نبغى حابين حابب",
        Cue.OUR: "بلدنا ضيعتنا ضيعتي مدينتنا_تنضم عمدتنا_يوقع رئيس_جماعتنا جماعتنا جماعتي بلديه_بلدنا "
        "رئيس_بلديه_بلدنا بدنا احنا حنا",
        Cue.DO: "عملتو سوا سوو عملو دارو دار عملوا عملت_ايه شو_عملت شو_عملو ايش_سوت وش_سوت شنو_دارت شسوت",
        Cue.FILL: "يدير باش يدير_باش سووا سوو بوت والا ولا_لا اما_لا هاد هاذ هداك هادي هذيك علاش لاش ياريت تقولولي "
        "تقولي بليز عمليا شو_صار ايش_صار بعد احكي احكي_مع حدا مع_حدا بالله يا_جماعه يا_شباب خويا اخوي حبيبي باشا "
        "ريس",
        Cue.LIST: "كل_المدن قائمه_الموقعين لائحه_الموقعين كل_الموقعين جميع_الموقعين القائمه_كامله "
        "القائمه_الكامله اللائحه_كامله الليسته_كامله",
        Cue.WHO: "شكون_اللي مينو مينن منو_اللي",
    },
    "arz": {
        Cue.SIGN: "sinat sinatch ma_sinatch sinaw wa9ou wa93o waqqa3o wa22a3it wa22a3et wa22a3o waqa3it madet madit "
        "madi mamdetch ma3ana ma3ana_fel_list fel_list fil_list bel_list bil_list 3al_list nwa2e3 nwa22e3 nwa23 "
        "nwaqe3 nwa9e3 sa7a7et sa77et sahhat wa2a3it wqa3at wag3at wagga3at waka3at mwa22a3a mwa2a3a mwaqqi3a",
        Cue.HOW: "kifach kifesh kifash ezzay ezay izzay kif_fina shlon lazem chno_khas",
        Cue.OUR: "baladiyetna baladeyetna baladna medinetna mdintna jama3etna",
        Cue.FILL: "yaret ya_ret t2oulili t2oli goulili 2oulili ya_basha basha ya_3am ya_khoya khoya ya_jama3a wesh "
        "wach wash had had_l hada hadi lwara9a wara9a lwar9a fe msh mish mush mosh mazal mazel ma lesa lessa wala "
        "wella walla yalla bas aslan ya3ni 3ala 3la b libnen masr",
        Cue.WHO: "chkoun shkoun meen min_elli",
        Cue.CITY: "mdina lmdina lmoudoun mdon modon",
        Cue.DO: "shu_3amlet eh_3amalet 3amlet 3amalet daret ash_daret",
    },
}
# "Our city" says that it is about a city, too.
TABLE: Table = {
    language: {
        **words,
        Cue.CITY: " ".join(
            (words.get(Cue.CITY, ""), *(text for text in words.get(Cue.OUR, "").split() if "_" in text))
        ),
    }
    for language, words in _TABLE.items()
}
