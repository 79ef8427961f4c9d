"""Of the declaration, from Turkey to Iran, and in the Arab countries (`paper`)."""

from collections.abc import Mapping

PAPER_NEAR_EAST: Mapping[str, Mapping[str, str]] = {
    "tr": {
        "paper": "bildiri bildiride bildirinin bildirge bildirgede bildirgenin beyanname beyannamede beyannamenin "
        "kağıt kağıtta kağıdın metin metinde metnin belge belgede taahhütname",
        "declaration": "@ + ne_yazıyor yazıyor yazıyo yazan anlatıyor anlatıyo diyor içeriği içeriyor özeti özet "
        "kısaca amacı anlamı ne_demek olayı neyle neler / olay olayı mesele meselesi amaç amacı + bu_işin bunun "
        "işin ne nedir / kısaca özetle özet + ne imzaladılar imzalamış neymiş anlat",
        "origin": "fikri fikir fikriydi icat başının_altından ortaya_attı çıkardı başlattı akıl_etti + kim kimin "
        "kimden kimdi",
        "binding": "yasa kanun ceza cezası yaptırım yaptırımı dava mahkeme hukuki bağlayıcı yasal + bu uymayan "
        "uymazsa uymayana uyulmazsa tutmazsa var_mı belediye başkan bunun mı / sembolik göstermelik + sadece mi "
        "mı yoksa / olur olacak oluyor + tutmazlarsa tutmazsa uymazsa uymazlarsa yapmazsa yapmazlarsa caymak "
        "cayarsa bozarsa",
        "terms": "ücret ücretli bedava para aidat masraf + belediye katılım katılmak imzalamak / son_gün "
        "son_tarih süre + katılmak imzalamak imza katılım",
        "sources": "nereden nerden + bilgi bilgileri bilgiler veri verileri liste alıyorsun alıyorsunuz",
    },
    "az": {
        "paper": "bəyannamə bəyannamədə bəyanat bəyanatda kağız kağızda sənəd sənəddə mətn",
        "declaration": "@ + yazılıb yazılır deyilir məzmunu mahiyyəti mənası nədən",
        "origin": "ideya ideyası fikri təklif başladıb + kim kimin",
        "binding": "qanun cərimə cəza məhkəmə hüquqi + bu mer əməl_etməsə var_mı",
    },
    "kk": {
        "paper": "декларация декларацияда мәлімдеме мәлімдемеде қағаз қағазда құжат құжатта",
        "declaration": "@ + жазылған не_туралы мазмұны мәні айтылған",
        "origin": "идея идеясы ойлап_тапты бастады + кім кімнің",
    },
    "uz": {
        "paper": "deklaratsiya deklaratsiyada qog'oz qog'ozda hujjat hujjatda bayonot bayonotda",
        "declaration": "@ + yozilgan nima_haqida mazmuni aytilgan mohiyati",
        "origin": "g'oya g'oyasi o'ylab boshlagan + kim kimning",
    },
    "ar": {
        "paper": "الاعلان اعلان هالاعلان بالاعلان للاعلان الورقة هالورقة بالورقة بهالورقة ورقة الوثيقة وثيقة "
        "بالوثيقة التعهد تعهد الميثاق البيان النص هالتعهد الكلام_ده الورقه_دي الورقة_دي",
        "declaration": "@ + مكتوب مكتوبة مكتوبه بيقول يقول تقول يقولو فيه فيها بيحكي يحكي مضمون محتوى فحوى ملخص "
        "خلاصة معناه الهدف هدف الفكرة_من الغرض المغزى ينص تنص بالضبط شنو_فيها / ملخص فحوى خلاصة زبدة مغزى + هذا "
        "هاد هالشي الموضوع القصة ده / لخصلي لخص لخصها لخصوا باختصار بكلمتين مختصر + الاعلان هالاعلان شو ايش ماذا "
        "ايه هذا التعهد الورقة",
        "origin": "صاحب فكرة الفكرة فكره اخترع ابتكر اطلق اطلقها اطلقه بدا بداها طلع ابتدا ابتدى وراها مؤسس + مين "
        "من_هو من_هي من_صاحب فكرة_مين شكون منو صاحب_الفكرة امتى متى امتا ايمتى فوقاش + هذا هاد ده هالاعلان "
        "الاعلان المبادرة هالمبادرة هالقصة الموضوع دي هذه هالشي اصلا الوثيقة العهد اصحابها ها",
        "binding": "قانون قانونيا قانوني محكمة المحكمة غرامة عقوبة عقوبات عقاب يعاقب يتحاكم نحاسب نحاسبه يحاسب "
        "نقاضي نقاضيه نشتكي محاسبة ملزم الزامي جزاء + هذا هاد ده رئيس_البلدية العمدة ما_التزم التزم يلتزم خالف "
        "خالفها هل هو في فيه لو اذا / حبر_على كلام_فاضي مجرد_كلام حكي_فاضي شكلي رمزي + هل ولا او ام هو بس / بيصير "
        "يصير يحدث بيحصل يحصل شيصير غادي_يوقع + التزم يلتزم يلتزموا التزموا خالف خلف اخل نفذ ينفذ وفى",
        "terms": "رسوم فلوس مصاري ببلاش مجانا مجاني ندفع دفع اشتراك يكلف كلفة تكلفة + الانضمام للانضمام نوقع "
        "التوقيع للتوقيع البلدية للبلدية بلديتنا ننضم / موعد مهلة اخر_يوم لامتى + للتوقيع التوقيع ننضم نوقع "
        "الانضمام",
        "sources": "منين من_وين من_اين مصدر مصادر + المعلومات معلوماتك معلوماتكم البيانات هالمعلومات الكلام القائمة",
    },
    "fa": {
        "paper": "بیانیه بیانیه‌ بیانیه_ای اعلامیه کاغذ سند متن تعهدنامه منشور برگه",
        "declaration": "@ + نوشته میگه می_گوید میگوید محتوا محتوای خلاصه موضوع موضوعش هدف هدفش درباره_چیه مضمون "
        "معنیش چیه_تو / خلاصه خلاصش خلاصه_ش + چی میگه چیه بگو",
        "origin": "ایده فکر پیشنهاد ابتکار راه_انداخت شروع_کرد + کی کیه چه_کسی مال_کی از_کجا + این بود کار بیانیه "
        "طرح داستان",
        "binding": "قانون قانونی جریمه مجازات شکایت دادگاه الزام ضمانت پیگرد عواقب + این شهردار عمل_نکنه نکرد "
        "رعایت داره اگه آیا / نمادین شعار + فقط یا / میشه می_شه میشود می_شود میاد + نکنه نکرد زیرش عمل پایبند "
        "نکند نکنن",
    },
    "ku": {
        "paper": "danezan daxuyanî daxuyaniyê beyannameyê kaxez kaxezê belge belgeyê",
        "declaration": "@ + nivîsandî dibêje naverok naveroka wate",
        "origin": "fikr fikra ramana dest_pê + kî kê",
    },
    "ckb": {
        "paper": "جاڕنامە جاڕنامەکە بەیاننامە بەیاننامەکە کاغەز کاغەزەکە",
        "declaration": "@ + نووسراوە دەڵێت ناوەڕۆک ناوەرۆکی باسی",
        "origin": "بیرۆکە بیرۆکەی فیکرە دەستی_پێکرد + کێ هی_کێ",
    },
    "he": {
        "paper": "ההצהרה הצהרה בהצהרה הנייר בנייר המסמך במסמך האמנה באמנה הטקסט הדף בדף",
        "declaration": "@ + כתוב אומר אומרת תוכן התוכן תקציר סיכום בקצרה משמעות מטרה מטרת המטרה בעצם עוסקת",
        "origin": "רעיון הרעיון המציא המציאו יזם יזמה התחיל יוזמה + מי של_מי",
        "binding": "חוק קנס עונש סנקציה סנקציות לתבוע בית_משפט משפטי השלכות מחייב + זה ראש_העיר מפר יעמוד אם האם "
        "/ סמלי סמלית הצהרתי + רק או / קורה יקרה + מפר יפר עומד עמד מקיים יקיים",
        "sources": "מאיפה מנין + המידע מידע הנתונים נתונים",
    },
}
