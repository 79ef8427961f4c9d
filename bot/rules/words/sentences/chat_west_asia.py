"""Words of chats from Türkiye to Afghanistan: to ask a bot, to be rude to it, and what else short questions turn on."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "fa": {
        Cue.SIGN: "اسمش_هست اسمش_تو_لیست اسمش_اومده اسمش_توشه پیوسته پیوستن پیوستند امضا_کردنو امضا_کردن امضاش_کردن "
        "امضاش_کرده امضاش_کردند امضاشون_هست پاش_امضا_زده پاشو_امضا_کرده",
        Cue.CITY: "شهرایی شهرای شهرا شهرارو شهراشون شهرایشان شهرداریا شهرداریای شهرداریهایی شاروالی شاروالیها "
        "شاروالی‌ها",
        Cue.LIST: "لیستی لیستو لیستشون لیستش فهرستشون",
        Cue.SHOW: "نشونم_بده نشونم_بدین نشون_بده نشون_بدین نشانم_بده بتین بتی بگوین لیست_کن بفرست برام_بفرست بفرستین "
        "ببینمشون اسماشونو_بگو اسماشون_رو_بگو اسمارو_بگو رو_بگو اسمشونو_بگو نام_ببر",
        Cue.WHAT: "چی_نوشته چی_نوشتن چی_نوشته_شده چه_نوشته چه_نوشته_شده چی_میگه چی_میگن چه_میگوید چی_گفته",
        Cue.START: "کی_منتشر کی_منتشر_شد منتشر_شد چه_وقت_منتشر راه_انداخته راه_انداختن راه_انداخت راهش_انداخته "
        "شروع_کرده شروع_کرد شروعش_کرده پایه‌گذارش بانیش بانی_این ابتکار_کیه ایده‌ی_کی",
        Cue.DO: "چیکار چیکارا چکار چه_کارا چه_کارهایی چه_اقدامی چه_اقداماتی کاری_شده کاری_کرده کاری_کردن",
        Cue.STEPS: "بیاد_تو_لیست بیایم_تو_لیست بیاییم_تو_لیست بریم_تو_لیست اضافه_بشه_به_لیست اضافه_شیم_به_لیست "
        "چیکار_باید_بکنه_که_امضا چطو_میتانه_امضا_کنه چجوری_امضا_کنه چجوری_امضا_کنیم چطور_امضا_کنه",
        Cue.OUR: "شهرمونو شهردارمونو شهرمان شهردارمان ",
        Cue.GREET: "خوبی خوبین خوبید چطوری چطورین چه_خبر چخبر خسته_نباشی خسته_نباشید خسته_نباشین چطور_استی شب_بخیر",
        Cue.THANK: "دمت_گرم دمتون_گرم دستت_درد_نکنه دستتون_درد_نکنه مرسی_خدافظ خدافظ خدافس فعلا_خدافظ بای مچکرم "
        "ممنونم سپاسگزارم سپاسگزار تشکر_زنده_باشی زنده_باشی قربانت",
        Cue.HELP: "به_چه_درد_میخوره به_چه_دردی_میخوره به_چه_کار_میاد رو_کی_ساخته کی_ساخته چی_میتونم_بپرسم "
        "چی_می‌تونم_بپرسم چی_بپرسم چه_سوالی_بپرسم "
        "چه_سوال‌هایی_می‌تونم چه_سوالایی_می‌تونم ازت_بپرسم چیا_میتونم_بپرسم چه_کمکی_میکنی چه_کارایی_بلدی "
        "چه_کاری_از_دستت_برمیاد چه_کار_میتونی_بکنی چیکار_میتونی_بکنی چی_کار_میتونی_کنی به_چه_دردی_میخوری کمکم_میکنی",
        Cue.ELSE: "بلیط بلیت بلیطش پرواز بازی_دیشب",
        Cue.FILL: "اسمش اسمشون دیر_شده خونه برن_خونه کردنو بود_یا_نه جفتشون جفتش دوتاشون دوتاش هردو هردوشون هرجفتشون "
        "هستن هستند نیستن ره هایی میتونم می‌تونم میتونیم میشه_بگی میشه_بگید تشریف گفتن میگن عه آره اره نچ خنگ خنگی "
        "احمق احمقی نفهم بیشعور بی_شعور کودن عوضی مزخرف چرت چرت_و_پرت مسخره دوستت_دارم عاشقتم خفه_شو برو_بابا باشه "
        "اوکی اوکیه حله چشم",
    },
    "he": {
        Cue.SIGN: "חתומה חתומים חתומות חתמתם בפנים חתם_על_זה חתמה_על_זה חתמו_על_זה נחתם הצטרפתם",
        Cue.SHOW: "תראה_לי תראי_לי תראו_לי תן_לי תני_לי תביא_לי תביאי תרשום_לי שלח_לי תשלח_לי אפשר_לראות "
        "אני_רוצה_לראות תציג_לי הצג_לי רשום_לי",
        Cue.WHO: "מי_כבר מי_כל מי_ומי",
        Cue.WHAT: "מה_כתוב מה_נאמר מה_אומרת מה_אומר",
        Cue.START: "מתי_פורסמה מתי_התחילה מתי_פורסם יזם יזמה יוזם התחיל התחילה המציא הגה התחילו מי_עומד_מאחורי "
        "עומד_מאחורי רעיון_של",
        Cue.DO: "עושה_בנושא עושים_בנושא עשתה_בנושא מה_נעשה נעשה מה_עושות עושות פועלות",
        Cue.GREET: "מה_נשמע מה_קורה אהלן אהלן_וסהלן מה_המצב מה_שלומך מה_שלומכם הייי שבת_שלום לילה_טוב ערב_טוב",
        Cue.THANK: "תודה_לך תודה_לכם תודה_רבה_רבה תודות יישר_כוח להתראות ביי ביי_ביי סבבה אוקיי אוקי_תודה טוב_תודה",
        Cue.HELP: "מה_אפשר_לשאול מה_אפשר_לשאול_אותך מה_אני_יכול_לשאול מה_אני_יכולה_לשאול מה_אפשר_לעשות_כאן "
        "איך_זה_עובד מה_אתה_עושה_פה איך_מדברים_איתך במה_אתה_עוזר במה_אתה_יכול_לעזור תוכל_לעזור_לי אתה_יכול_לעזור",
        Cue.FILL: "כדי מטומטם מטומטמת טיפש טיפשה אידיוט מפגר דביל סתום אוהב_אותך שתוק עזוב חרא בלה שניהם שתיהן "
        "גם_וגם בארהב במקרה יש_מישהו יש_מישהי כולם מכולם",
    },
    "ku": {
        Cue.CITY: "شارەکانم شارەکانت شارەکانمان هەموو_شارەکان شارەکەم شارەکەمان ",
        Cue.SHOW: "bide_min bidin_min ji_min_re_bêje پیشان_بدە پیشانم_بدە پیشانمان_بدە نیشان_بدە نیشانم_بدە "
        "بۆم_بنێرە nîşan_bide nîşanî_min_bide",
        Cue.OUR: "min me ئێمە من شارەکەم شارەکەمان ",
        Cue.HOW: "چۆن دەتوانێت دەتوانین دەتوانم چی_بکەین چی_بکەم çawa dikare dikarin",
        Cue.GREET: "چۆنی چۆنیت سڵاو سلاو سڵاوتان_لێبێت بەیانیت_باش بەیانی_باش ئێوارەت_باش چۆنن çawa_yî çawan_î "
        "rojbaş roj_baş êvarbaş",
        Cue.THANK: "سوپاس زۆر_سوپاس دەستخۆش دەستت_خۆش خواحافیز خوات_لەگەڵ spas gelek_spas zor_spas bi_xatirê_te",
        Cue.HELP: "چیت_پێدەکرێت چی_دەتوانیت_بکەیت چی_دەکەیت تۆ_چیت یارمەتیم_بدە تۆ_کێیت tu_çi_dikî tu_dikarî_çi_bikî",
        Cue.DO: "چی_دەکات چی_کردووە چیان_کردووە چی_دەکەن çi_dike çi_kiriye çi_dikin",
        Cue.WHAT: "چی_نووسراوە چی_دەڵێت چییە çi_dibêje çi_nivîsandiye",
        Cue.START: "دەستی_پێکرد کێ_دەستی_پێکرد دامەزراند دەستپێکرد dest_pê_kir kê_dest_pê_kir",
        Cue.PLEDGE: "ڕاگەیاندنەکە راگەیاندنەکە ڕاگەیەندراوەکە جاڕنامەکە بەیاننامەکە daxuyaniyê danezan",
        Cue.FILL: "navê nav hemû hemî goşt xwar xweş هەموو هەمووی هەمووان گشت تکایە زۆر باشە باش_بوو گەمژە بێ_مێشک "
        "ئەوانە ئەو_شارانەی ئەوانەی",
        Cue.LEADER: "سەرۆکی_شارەکەم سەرۆکەکەمان şaredarê şaredarên",
        Cue.SIGN: "واژوو واژوو_بکات واژوو_کراوە کراوە واژۆ_کراوە واژۆ_بکات ئیمزا_بکات بەشداری_بکات بەشداری_بکەین "
        "ئیمزا_کراوە واژوومان_کردووە",
    },
    "tr": {
        Cue.SIGN: "katılsın katılsa katılabilir imza_attık imza_attık_mı onaylamış onaylamış_mı onaylamış_mıydı "
        "onayladı onayladı_mı attık_mı imzacı imzacı_mı imzacılar imzacılardan bunun_içinde içinde_mi buna_dahil "
        "dahil_mi dahil bunda_var_mı imzalamış_mıydı imzalayanlar_arasında imzalayanlardan imzaladımı imzalamışmı "
        "imzaladımı imzaladılarmı katıldı_mı katıldımı katılmış katılmış_mı katılanlar destekliyor_mu destekledi_mi",
        Cue.WHO: "kimler kimlermiş kim_kim",
        Cue.SHOW: "göstersene göster_bakalım atsana yollasana yolla listele sırala yazar_mısın say_bakalım sayar_mısın",
        Cue.WHAT: "ne_yazıyor ne_yazıyo ne_diyor ne_diyo ne_yazmış ne_anlatıyor",
        Cue.PLEDGE: "bildiri bildiride bildirinin bildiriyi bildiriye bildirge bildirgede bildirgenin bildirgeyi "
        "bildirgeye beyanname beyannamede",
        Cue.START: "ne_zaman_yayınlandı ne_zaman_başladı ne_zaman_çıktı başlattı başlatmış başlattılar çıkardı "
        "çıkarmış kim_başlattı kimin_fikri fikir_kimin",
        Cue.DO: "ne_yapıyor ne_yapıyo ne_yapmış ne_yaptı neler_yapıyor neler_yapılıyor ne_yapılıyor napıyor naptı",
        Cue.GREET: "naber nbr napıyon n_aber ne_haber iyi_günler iyi_akşamlar hayırlı_günler kolay_gelsin selamlar "
        "slm nasılsın nasılsınız günaydın iyi_geceler",
        Cue.THANK: "eyvallah eyw sağol sağolun saol sağ_ol görüşürüz görüşürüz_sonra hoşçakal hoşça_kal tşk tşkler "
        "tesekkurler allah_razı_olsun çok_sağol tamam_teşekkürler tamamdır kendine_iyi_bak bay_bay bb",
        Cue.HELP: "ne_işe_yarıyor ne_işe_yarar bu_bot_ne sana_ne_sorabilirim ne_sorabilirim neler_sorabilirim "
        "bana_yardım_et yardımcı_olur_musun yardımcı_olabilir_misin ne_iş_yaparsın ne_işe_yarıyorsun "
        "nasıl_kullanıcam nasıl_kullanırım ne_biliyorsun neler_biliyorsun",
        Cue.FILL: "gerekiyor yarıyor acaba mıymış miymiş salak salaksın aptal aptalsın gerizekalı geri_zekalı mal "
        "beyinsiz saçma saçmalama seni_seviyorum sus ikisi ikisi_de ikisi_birden her_ikisi yani hani falan işte "
        "tamam peki olur he konuda bu_konuda kaçtı",
        Cue.STEPS: "nereye_başvuracağız nereye_başvuracağım nereye_başvurmalıyız nereye_başvurulur nasıl_başvururuz "
        "nasıl_başvurulur nasıl_katılırız nasıl_katılabiliriz nasıl_imzalarız",
        Cue.ELSE: "pişirsem pişireyim yemek_tarifi maç_kaç dolar_kaç bilet_kaç otobüs_saati",
    },
    "az": {
        Cue.GREET: "necəsən necəsiniz nə_var_nə_yox salam_necəsən sabahınız_xeyir axşamınız_xeyir günortanız_xeyir",
        Cue.THANK: "təşəkkür çox_sağ_ol sağ_ol sağ_olun çox_sağ_olun minnətdaram sağolun çox_sağolun görüşərik hələlik",
        Cue.HELP: "nə_soruşa_bilərəm nə_edə_bilirsən nə_bacarırsan mənə_kömək_et",
        Cue.WHAT: "nə_yazılıb nə_deyilir nə_yazır",
        Cue.DO: "nə_edir nə_edib nələr_edir nə_işlər_görüb nə_görüb",
        Cue.START: "kim_başlayıb kim_başladıb başlatdı başladıb",
        Cue.PLEDGE: "bəyannamə bəyannamədə bəyannaməni bəyannaməyə bəyannamənin",
        Cue.OUR: "bizim şəhərimiz merimiz mənim",
        Cue.HOW: "necə nə_etməliyik nə_etməliyəm nə_lazımdır",
        Cue.FILL: "axmaq gicsən gic ikisi də_ikisi hamısı hər_ikisi xahiş_edirəm zəhmət_olmasa",
    },
    "ps": {
        Cue.SIGN: "لاسلیک_کړی لاسلیک_کړې لاسلیک_کړل لاسلیک_کړ لاسلیک_يې لاسلیک_شته لاسلیک_شوی لاسلیک_کوي "
        "په_لیست_کې_شته",
        Cue.MANY: "څومره څو_ښارونو څو_ښارونه ټول_څو",
        Cue.SHOW: "راته_ووایه راته_وښایه راته_ووایئ راوښایه وښایه راوښایئ ښکاره_کړه لیست_راکړه نومونه_راکړه",
        Cue.LIST: "لیست لېست نوملړ",
        Cue.CITY: "ښار ښارونه ښارونو ښارونه_کوم ټول_ښارونه",
        Cue.OUR: "زموږ زمونږ زما ",
        Cue.HOW: "څنګه څنگه څه_باید_وکړو څه_وکړو څه_وکړم کولی_شي کولای_شي",
        Cue.DO: "څه_کوي څه_کړي څه_یې_کړي",
        Cue.WHAT: "څه_لیکلي څه_وايي څه_دي",
        Cue.START: "پیل_کړ پیل_شو پیل_کړی چا_پیل_کړ",
        Cue.GREET: "څنګه_یې څنګه_یاست ستړي_مه_شې ستړی_مه_شې جوړ_یې پخیر_راغلې",
        Cue.THANK: "مننه ډېره_مننه ډیره_مننه کور_مو_ودان کور_دې_ودان خدای_پامان په_مخه_مو_ښه",
        Cue.HELP: "څه_کولی_شې ته_څه_کولی_شې مرسته_وکړه څه_پوښتلی_شم",
        Cue.FILL: "راته هغه ووایه دواړه ټول ښه_ده سمه_ده ساده احمق",
    },
    "ka": {
        Cue.SIGN: "სიაშია სიაში_არის სიაში_არიან ხელმოწერილი ხელმოწერილია აქვს_ხელმოწერილი ხელი_მოაწერა მოაწერა "
        "მოუწერია ხელი_მოუწერია მოაწერეს მოაწეროს შეუერთდა",
        Cue.OUR: "ჩვენმა ჩემმა ჩვენი ჩემი ჩვენს ჩემს",
        Cue.SHOW: "ჩამომითვალე ჩამომითვალეთ მაჩვენეთ მომწერე მითხარი დამიწერე",
        Cue.WHO: "ვინც ვინ_ვინ",
        Cue.MANY: "რამდენმა რამდენი სულ_რამდენი",
        Cue.GREET: "როგორ_ხარ როგორ_ხართ რას_შვრები დილა_მშვიდობისა",
        Cue.THANK: "კარგად კარგად_იყავით კარგად_იყავი ნახვამდის გმადლობთ დიდი_მადლობა",
        Cue.HELP: "რისი_კითხვა_შეიძლება რა_შეგიძლია რა_გკითხო",
        Cue.FILL: "ხელი თუ_არა აქვს სულელი იდიოტი ორივე ორივემ",
    },
    "hy": {
        Cue.SIGN: "ցանկում_կա ցանկում_կա՞ ստորագրել_է ստորագրել_են ստորագրած միացել_է միացե՞լ_է",
        Cue.OUR: "մեր իմ մերը",
        Cue.GREET: "ինչպես_եք ինչպես_ես ոնց_ես բարև_ձեզ բարի_լույս",
        Cue.THANK: "շնորհակալ_եմ շատ_շնորհակալ_եմ մերսի ցտեսություն հաջողություն",
        Cue.FILL: "երկուսն_էլ բոլոր հիմար ապուշ լավ",
    },
}
