"""Who, how many, which cities, signed: in Arabic and its dialects, Hebrew, Persian and Kurdish."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ar": {
        Cue.SIGN: "ستوقع سيوقع هتوقع حتوقع هيوقع وقّع وقعوا وقعت وقعن يوقعوا توقعت وقعو موقعون موقعين موقعي "
        "الموقعون وقعتها وقعها وقعه وقعته وقعوه وقعوها المدن_الموقعه المدن_المشاركه الدول_المشاركه المدن_المنضمه "
        "المدن_المؤيده المشاركين_فيها مشموله مشمول مشمولين مشمولات منضمه انضماما المنضمه المنضمون المنضمين "
        "الموقع_عليه وافقو وافقوا ايدوه ايدته "
        "ضمن_الموقعين بين_الموقعين من_الموقعين مضيت مضينا مضاو ماضيين مضاها سينيات سيناو وقعات وقعاو بصمو بصموا "
        "موقعه_علي موقعين_علي اعتمد تبنت تبني تبنى ساندت دعمت يدعم تدعم الداعمه المصادقه صادقوا",
        Cue.WHO: "مين منو شكون اشكون من مينو منهو منهم منهي مين_هو مين_هي مين_هم منين_هم من_يكون",
        Cue.MANY: "كم قديش اديش قداش شحال كام چم كم_مدينه عدد تعداد كم_بلد شقد",
        Cue.OUR: "ديالي ديالنا ديالك ديالكم نتاعنا نتاعي تاعنا تاعي متاعنا متاعي بتاعنا بتاعتنا بتاعي حقنا تبعنا "
        "تبعي مالتنا مالنا مدينتنا مدينتي",
        Cue.WHICH: "اي ايش_هي انا_مدن شنو_المدن شنهي وش_هي ايه_المدن شو_المدن ايش_المدن وش_المدن انهي انهو اشمن اما "
        "ما_المدن ما_هي المدن_اللي ياهي",
        Cue.CITY: "مدائن مدينتنا المدينتين بلديات بلديه البلديات العواصم عواصم حواضر القري بلادكم جهات الجهات "
        "الجماعات ولايات جماعه رؤوساء العمداء عمداء الحكام المحافظين المحافظون القارات قاره القاره",
        Cue.LEADER: "العمده عمده عمدتها رئيس_بلديه رئيس_البلديه رئيستها محافظها واليها حاكمها عميد عميدها امينها",
        Cue.PLEDGE: "الاعلان اعلانكم البيان هالاعلان هالبيان هالوثيقه للاعلان عالاعلان بالاعلان",
        Cue.FILL: "هلا هلأ هلق لهلا لهلق لسا لسه الحين للحين دابا دبا باقي واش فاش علاش اللي لي ديال تاع متاع نتاع "
        "راه راهي رايكم بالكن تكرما لطفا من_فضلكم لو_سمحتم لو_تكرمت لو_تكرمتم ممكن_اعرف بغيت عاوز عاوزه نفسي زول "
        "عليكم الله_يخليك الله_يسعدك الله_يعافيك بليز بالمناسبه ياريت ياخي يا_خي خوي اخي اختي حبيبي حبيبتي ياعم "
        "معلش طب طيب طيب_و عفوا استاذ حضرتك حضرتكم سيدي سيدتي بارك_الله بارك جزيل_الشكر سلفا مقدما ارجو نرجو رجاءا "
        "افيدوني افيدونا استفسر استفسار استعلام للاستفسار عاوز_اعرف بدي_اعرف حابب حابه حابين ابغى_اعرف ابي_اعرف "
        "اود_ان_اعرف اريد_ان_اعرف اريد_اعرف",
    },
    "arz": {
        Cue.SIGN: "wa22a3 wa22a3et wa22a3t wa2a3t wa99a3t wa9a3t wa9e3 wa9e3na waka3 waka3at waka3et waqa3t "
        "waqqa3et waqa3o waqa3u waqa3ou mda mdaw mdina mada madat madit m2ayda indamat endamat endam twaqqi3 twa2i3 "
        "twa2e3 tewa2ee3 tawqi3 twa2i3a mwa23a mwa22a3a mewa22a3a moua2i3a mwaq3a mwag3a wag3at wagga3at wagga3 "
        "waga3at wagga3t wgg3at waqqe3 waqa3ath",
        Cue.WHO: "min meen mein mnou mno chkoun shkoun ashkoun minou",
        Cue.MANY: "kam 2addesh 2adesh addeh addaysh gaddesh chhal sh7al ch7al kam_wa7de kam_balad",
        Cue.WHICH: "ay anhy anhi ayya shu_el eh_el shnoma achmen ach_men anna",
        Cue.CITY: "modon elmodon el_modon almodon mdon mudun il_mudun balad balda bled bldan el_bled mdina lmdina "
        "lmdoun lemdoun baladeyet baladiyyet baladeyya",
        Cue.LEADER: "ra2is_el_baladiye ra2is_lbaladiye ra2ees_el_baladeya 3omdet 3omdat ra2is_baladiyit rais_lbaladia",
        Cue.PLEDGE: "el_e3lan l_e3lan 3al_e3lan 3al_i3lan 3al2i3lan 3ale3lan le3lan bayan lbayan elbayan wasi2a",
        Cue.HOW: "keef kif kifash ezay izzay shlon mumken momken feeni fini baddi badi bade 3ayez 3awez bghit bghina",
        Cue.OUR: "madinti madinatna baladna baladti mdinti mdintna",
        Cue.GREET: "salam slm salaam marhaba mar7aba ahlan ahla sabah_el_kheir saba7o saba7elkheir masa_el_kheir "
        "hala halla",
        Cue.THANK: "shukran shoukran merci_ktir mersi teslam teslami 3afak yaatik_el_3afye ya3tik_el_3afye",
        Cue.FILL: "hal wach wash wesh ach lli li dyal ta3 nta3 elli yelli halla2 hella2 l7in el7een delwa2ty "
        "dilwa2ti daba lsa lessa lissa ya3ne tayeb taib tab w_ please plz plss pls law_samaht iza_samaht 3afak "
        "rja2an shu shou eh howe hiyye yamken wala3 a2dar a3ref a3rif 23raf te2oul t2elli 2elli 2olli oulli gouli "
        "gol qolli",
    },
    "he": {
        Cue.SIGN: "חתמה חתם חתמו חתומה חתומים חתומות חתום לחתום יחתום תחתום יחתמו חותם חותמת החותמים החותמות חותמים "
        "חותמות הצטרפה הצטרף הצטרפו מצטרפת מצטרפים תומכת תומכים תומך תמכה תמכו משתתפות משתתפים משתתפת בין_החותמות "
        "אישרה אישר",
        Cue.WHO: "מי מיהו מיהם של_מי",
        Cue.MANY: "כמה מספר",
        Cue.WHICH: "אילו איזה איזו אלו מהן מה_הערים",
        Cue.CITY: "עיר ערים הערים העיר עירייה עיריות העיריות ראשי_ערים ראשי_הערים מדינה מדינות המדינות ארץ ארצות "
        "יישוב יישובים",
        Cue.LEADER: "ראש_העיר ראש_עיר ראש_עיריית ראשת_העיר ראשת_עיריית ראש ראשת מושל",
        Cue.DO: "עושה עושים עשתה דוגמאות פועלת",
        Cue.HOW: "איך כיצד יכול יכולה אפשר ניתן",
        Cue.OUR: "שלי שלנו אני אנחנו",
        Cue.PLEDGE: "הצהרה ההצהרה להצהרה הצהרת מסמך",
        Cue.POINT: "התחייבות ההתחייבות התחייבויות",
        Cue.WHEN: "מתי",
        Cue.GREET: "שלום היי הי בוקר_טוב ערב_טוב צהריים_טובים",
        Cue.THANK: "תודה תודה_רבה ביי להתראות",
        Cue.AND: "או וגם",
        Cue.FILL: "האם על את של זה זאת הזאת הזה כבר גם יש לי בבקשה אפשר_לדעת לדעת רוצה אז עם כל נכון היא הוא הם הן "
        "אשר עד_עכשיו היום תגיד תגידי תגידו לי_בבקשה סליחה רציתי לשאול מישהו משהו כן לא עוד ומה מה_עם",
    },
    "fa": {
        Cue.SIGN: "امضا امضاء امضا_کرد امضا_کردند امضا_کرده_است امضا_کرده_اند امضاکرده امضا_شد امضای امضاش_کرده "
        "پیوسته_است پیوستند امضاکنندگان امضا_کننده امضا_کنندگان امضاکننده حمایت_کرده حمایت_کرد حمایت_می‌کند "
        "تایید_کرده تأیید "
        "شرکت_کرده جزو_امضاکنندگان",
        Cue.WHO: "کی کیا چه_کسی چه_کسانی کیست کدوما",
        Cue.MANY: "چند چندتا چند_تا تعداد چقدر",
        Cue.WHICH: "کدام کدوم کدامند کدام_یک کدامها چه_شهرهایی",
        Cue.CITY: "شهر شهرها شهرهای شهرهایی شهری شهرداری شهرداریها شهرداران شهردارها کشور کشورها کشورهای کشوری "
        "استان پایتخت",
        Cue.LEADER: "شهردار شهرداری شهردارش شهردارها استاندار فرماندار والی",
        Cue.DO: "انجام می‌کند میکند می‌دهد میده نمونه مثال اقدامات کار",
        Cue.HOW: "چطور چگونه میتواند می‌تواند میتونه می‌تونه میشه میخوام می‌خواهم چجوری",
        Cue.OUR: "من ما شهرم شهرمون شهرمان شهر_ما شهر_من",
        Cue.PLEDGE: "بیانیه اعلامیه اعلامیه‌ بیانیه_را این_بیانیه سند",
        Cue.POINT: "تعهد تعهدات",
        Cue.WHEN: "کی_بود چه_زمانی چه_وقت",
        Cue.GREET: "سلام درود وقت_بخیر روز_بخیر صبح_بخیر عصر_بخیر",
        Cue.THANK: "ممنون مرسی سپاس متشکرم خداحافظ تشکر",
        Cue.AND: "یا همچنین",
        Cue.FILL: "آیا در از به را رو که این آن با برای است هست هم است_یا یا_نه لطفا لطفاً بگو بگید بگویید بدانم "
        "بدونم میخواستم می‌خواستم خواستم ببینم الان تا_حالا تاکنون هنوز بله نه خیر شده شدن کرده کردن کردند کرد اند "
        "ها های ببخشید جان آقا خانم",
    },
    "ku": {
        Cue.SIGN: "îmze_kirin îmze_kiriye îmzekirî îmze_dike îmze_kir beşdar beşdar_bûye واژووی_کرد واژۆیان_کردووە "
        "واژۆیان واژۆی واژووی واژوویان کردووە کردووەتەوە ئیمزای ئیمزایان بەشدارە بەشداری",
        Cue.WHO: "kî kê kî_ne کێ کێن",
        Cue.MANY: "çend çiqas چەند",
        Cue.WHICH: "kîjan kîjan_bajar کام کامە کامانە",
        Cue.CITY: "bajar bajarên bajaran welat welatên شار شارەکان شارانە شارەکەی وڵات وڵاتەکان",
        Cue.LEADER: "şaredar şaredarê şaredara سەرۆکی_شارەوانی شارەوان",
        Cue.FILL: "gelo li di de ji ya yê ên bo ser û an ئایا لە بۆ لەسەر و یان ئەم ئەو",
    },
}
