"""Who began it, asked as a guess: was it Biden, did the EU cook this up. The name of somebody who is guessed all over
the world, a word for beginning something, and one that points to the declaration, wherever they stand.
"""

from collections.abc import Mapping

_WHO = (
    "biden trump obama clinton macron merkel scholz merz soros putin zelensky guterres gates musk netanyahu modi "
    "erdogan erdoğan orban orbán rockefeller sanchez lula bolsonaro kagame ruto imran bush starmer "
    "the_un uno onu onz oon ujn pbb ensz oms unesco nato otan cia usaid fbi usa mossad vatican vatikan "
    "wef davos united_nations nations_unies vereinten_nationen naciones_unidas nazioni_unite washington bruxelles "
    "brüssel brussels amerika amerikaner americans american america américains ricains gringos amerykanie amerikan "
    "amerikanci amerikalılar wamarekani marekani umoja_wa government illuminati freemasons masons "
    "байден байдена трамп трампа обама макрон сорос сороса путин зеленский оон госдеп госдепа сша американцы "
    "американци американците америка нато сзо обн байдън зеленський гутерреш вашингтон брюссель цру "
    "بايدن ترامب اوباما ماكرون سوروس بوتين الامريكان الامريكيين امريكا الامم_المتحدة اليونسكو واشنطن المخابرات "
    "الامارات نتنياهو اردوغان ماسونية الماسونية بایدن سازمان_ملل آمریکا سیا اقوام_متحدہ امریکہ امریکا ٹرمپ عمران "
    "ביידן טראמפ סורוס האום אמריקאים "
    "बाइडेन बाइडन ट्रंप मोदी सोरोस अमेरिका संयुक्त_राष्ट्र বাইডেন ট্রাম্প মোদি জাতিসংঘ* আমেরিকা* মার্কিন* "
    "ஐநா ஐ_நா அமெரிக்கா மோடி ఐక్యరాజ్యసమితి అమెరికా మోదీ "
    "拜登 特朗普 联合国 聯合國 美国 美國 索罗斯 バイデン トランプ 国連 アメリカ 바이든 트럼프 유엔 미국 "
    "ไบเดน ทรัมป์ สหประชาชาติ ยูเอ็น อเมริกา ባይደን አሜሪካ* የተባበሩት ბაიდენი სოროსი გაერო ამერიკა բայդեն սորոս մակ "
    "μπάιντεν τραμπ σόρος οηε αμερικάνοι αμερικανοί νατο"
)
_UNION = (
    "eu ue ес єс εε union_européenne unión_europea unione_europea uniunea_europeană european_union "
    "european_commission evropska_unija unia_europejska евросоюз евросоюза الاتحاد_الاوروبي اتحادیه_اروپا یورپی_یونین "
    "यूरोपीय_संघ ইউরোপীয়_ইউনিয়ন* 欧盟 歐盟 유럽연합 האיחוד_האירופי uni_eropa"
)
_THIS = (
    "this that it all ça ca cela truc ce esto eso esta isto isso essa questo questa ciò cosa das dit deze det den se "
    "tämä ez ezt bunu bu to ovo ово ова ова_работа това это этого эту це цю këtë kjo kete αυτό هذا هاد هيدا هالشي هذه "
    "این یہ यह ये এটা এই ini itu hii hili 这个 這個 这 これ この 이거 이걸 이 זה asta acest aceasta waa tan"
)
_BEGAN = {
    "en": "started start began begin created create invented invent launched launch cooked cook behind idea made_up "
    "came_up dreamed thought_up founded initiated brainchild set_up pushed",
    "fr": "inventé inventée invention lancé lancée créé créée derrière idée pondu monté démarré manigance commencé",
    "es": "inventó inventado invento creó montó empezó detrás idea lanzó inició impulsó ocurrencia creado",
    "pt": "inventou inventado invenção criou começou trás ideia lançou iniciou criado invencionice",
    "it": "inventato inventata invenzione creato dietro idea lanciato lanciata iniziato partorito",
    "ro": "inventat inventată pornit creat spatele ideea lansat inițiat început",
    "ca": "inventat creat muntat darrere idea engegat",
    "de": "erfunden ausgedacht gestartet begonnen angefangen gegründet dahinter initiiert idee steckt angestoßen",
    "nl": "verzonnen bedacht gestart begonnen achter opgezet idee initiatief",
    "sv": "startade hittat_på hittade_på bakom grundade idé började",
    "da": "startede fundet_på fandt_på bag idé begyndte opfundet",
    "nb": "startet funnet_på fant_på bak idé begynte oppfunnet",
    "fi": "keksi aloitti takana perusti keksimä idea käynnisti",
    "hu": "találta kitalálta indította kezdte mögötte ötlete kitalálmánya",
    "pl": "wymyślił wymyślili wymyśliła zaczął zaczęli zapoczątkował stoi pomysł wymysł stworzył założył",
    "cs": "vymyslel vymysleli vymyslela začal založil stojí nápad spustil výmysl",
    "hr": "smislio smislila smislili izmislio izmislila izmislili pokrenuo pokrenula pokrenuli počeo iza ideja započeo",
    "sr": "смислио измислио покренуо почео иза идеја смислила покренула",
    "mk": "измислил измислија смислил смислија почнал почнаа покренал покрена зад идеја",
    "bg": "измислил измисли измислиха започнал започна започнаха зад идея",
    "ru": "придумал придумала придумали начал начали выдумал выдумали затеял затеяли за_этим стоит замутил создал "
    "создала",
    "uk": "придумав придумала придумали почав почали вигадав вигадали затіяв за_цим стоїть створив",
    "sq": "shpiku shpikur filloi nisi krijoi prapa idea nisën mbrapa",
    "el": "ξεκίνησε ξεκίνησαν σκέφτηκε πίσω ιδέα εφηύρε",
    "tr": "başlattı başlatmış çıkardı çıkarmış uydurdu arkasında icadı fikri kurdu buldu işi_mi",
    "az": "başladıb başladı uydurub arxasında ideyası",
    "ar": "اختراع اخترع اخترعه اخترعوه بدا بدأ بدأها اطلق اطلقها وراء ورا فكرة اخترعها أسسها طلعها بلش",
    "fa": "شروع_کرد راه_انداخت اختراع پشت ایده ساخته راه_انداخته",
    "ur": "شروع بنایا پیچھے ایجاد آئیڈیا",
    "he": "התחיל המציא המציאו מאחורי רעיון",
    "hi": "शुरू बनाया पीछे आइडिया दिमाग",
    "bn": "শুরু* বানিয়েছে পেছনে আইডিয়া* বুদ্ধি*",
    "ta": "தொடங்கி* ஆரம்பி* பின்னால்",
    "te": "మొదలు* ప్రారంభి* వెనుక",
    "id": "bikin buat buatan memulai mulai dalang dalangnya dibalik balik ide idenya ciptaan mencetuskan",
    "tl": "nagsimula gumawa nagpasimuno likod pakana",
    "vi": "khởi_xướng bắt_đầu nghĩ_ra đứng_sau lập_ra",
    "th": "เริ่ม คิด อยู่เบื้องหลัง",
    "zh": "搞的 发起 發起 开始 背后 背後 想出",
    "ja": "始めた 考えた 始まり 仕掛け 発案",
    "ko": "시작 만든 만들 주도",
    "sw": "alianzisha walianzisha ilianzisha ulianzisha nyuma wazo aliyeanzisha iliyoanzisha",
    "so": "bilaabay bilaabeen bilowday ka_dambeeya aasaasay",
    "am": "ጀመረው ጀመሩት የጀመረው የጀመሩት ጀርባ",
    "ha": "fara kirkiro ƙirƙiro kafa ya_fara",
    "ka": "დაიწყო მოიგონა გამოიგონა უკან",
    "hy": "սկսել հորինել հետևում",
}

_BEGAN_IT = " ".join(_BEGAN.values())  # of all languages: who is guessed is named in any

GUESSED: tuple[Mapping[str, str], ...] = ({"origin": f"{_WHO} {_UNION} + {_BEGAN_IT} + {_THIS}"},)
