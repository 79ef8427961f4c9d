"""What people type on a phone instead of a theme's name, in Turkish, Azerbaijani and Uzbek: sokak lambası.

Commas part the words.
"""

THEMES = {
    "tr": {
        "refugees": "mülteciler, mülteci, göçmenler, göçmen, sığınmacılar, sığınmacı, suriyeli, afganlar, "
        "savaştan kaçanlar, yeni gelenler",
        "youth": "gençler, gençlere, gençlerle, gençlik, ergen, çocuklar, çocuklara, delikanlılar, liseli, genç",
        "women": "kadınlar, kadınlara, kadınlar sokakta, kızlar, kızlara, kız çocukları, anneler, taciz, tacize, "
        "kadın hakları, kadına şiddet",
        "faith": "cami, camiler, camilerle, kilise, kiliseler, havra, cemevi, aleviler, din adamları, imamlar, "
        "cemaatler, hristiyanlar, müslümanlar, yahudiler, inanç",
        "police": "polis, polisler, polisle, karakol, emniyet, zabıta",
        "data": "veri, veriler, anket, istatistik, araştırma, rakamlar",
        "schools": "okul, okullar, okulda, okullarda, öğretmen, öğretmenler, öğrenci, öğrenciler, eğitim, sınıf",
        "prevention": "radikalleşme, radikalleşmesin, aşırılık, terör, terörist, ışid, işid, ışide, beyin yıkama, "
        "kötü yola",
        "dialogue": "aynı masada, bir araya getiren, bir araya getirmek, bir araya, yemekte buluşturan, "
        "akşam yemeği, sohbet, sofra, aynı sofrada, halk toplantısı, halk toplantıları, kaynaştıran",
        "hate-speech": "küfür, küfürlere, hakaret, hakaretlere, hakaretler, sosyal medyada nefret, "
        "internette nefret, nefret söylemi, linç, siber zorbalık, zorbalık, yalan haber, yalan haberlere, "
        "yalan haberler, dedikodu, troller",
        "hate-crime": "nefret suçu, nefret suçları, ırkçı saldırı, ırkçı saldırılar, saldırıya uğrayan",
        "antiracism": "ırkçılık, ırkçılığa, ırkçı, ırkçılara, ayrımcılık, ayrımcılığa, ten rengi, kürtler, "
        "kürtlere, romanlar, türbanlı, başörtülü, ötekileştirme, yabancı düşmanlığı",
        "funding": "para veren, para desteği, maddi destek, hibe, hibeler, fon, fonlar, bütçe, kaynak ayıran",
        "civil-society": "dernekler, derneklere, derneklerle, dernek, vakıflar, stk, stklar, sivil toplum, aktivistler",
        "participation": "halka soran, halkın sözü, halkın fikri, halkı dinleyen, halk katılımı, vatandaşa soran, "
        "mahalle meclisi, demokrasi",
        "volunteers": "gönüllü, gönüllüler, gönüllülerle, gönüllülük",
        "middle-east-crisis": "gazze, filistin, israil, gazze savaşı, gazze için",
        "reintegration": "hapisten çıkan, hapisten çıkanlar, hapisten çıkanlara, eski mahkumlar, topluma kazandırma, "
        "ışidden dönen, ışidden dönenler, cezaevinden çıkan, "
        "cezaevinden çıkanlar, rehabilitasyon",
        "sport": "maç, turnuva, maç turnuva, futbol turnuvası, futbol, spor, halı saha, basketbol",
        "wellbeing": "travma, travma yaşayan, travma yaşayanlara, psikolojik destek, psikolog, psikolojisi bozuk, "
        "psikolojisi bozulan, depresyon, ruh sağlığı, terapi, mağdurlar",
        "violence": "silah, silahlı, çete, çeteler, çetelere, cinayet, cinayetler, kurşun, silah sesi, suç, "
        "sokak kavgası, bıçaklama, güvenlik",
        "public-space": "sokak lambası, sokak lambaları, sokak lambası takan, aydınlatma, karanlık sokak, "
        "karanlık sokaklar, sokaklar, parklar, park, meydan, meydanlar",
        "early-warning": "erken uyarı, olay çıkmadan, olaylar büyümeden, gerginlik, gerilim, önceden haber",
        "neighbourhoods": "mahalle, mahalleler, mahallede, komşular, komşuluk, muhtarlar, mahalle komitesi",
        "disputes": "kavgalı, barıştıran, arabuluculuk, arabulucu, anlaşmazlık, şikayetler, kavga eden, uzlaştıran",
        "elections": "seçim, seçimler, seçim zamanı, seçimlerde, seçim öncesi, kutuplaşma, oy",
        "national-government": "hükümet, hükümetle, bakanlık, bakanlıkla, devlet, devletle, içişleri, merkezi yönetim",
    },
    "az": {
        "refugees": "qaçqınlar, qaçqın, qaçqınlara, miqrantlar, köçkünlər, məcburi köçkünlər, mühacirlər",
        "youth": "cavanlar, cavanlarla, cavanlara, gənclər, gənclərlə, gənclərə, uşaqlar, uşaqlara, yeniyetmələr, "
        "yeniyetmələrlə",
        "women": "qadınlar, qadınlara, qadınların, qızlar, qızlara, qadınların təhlükəsizliyi",
        "faith": "məscid, məscidlər, kilsə, kilsələr, dindarlar, din, mollalar, axund, sinaqoq",
        "police": "polis, polislər, polislə",
        "schools": "məktəb, məktəblər, məktəblərdə, müəllimlər, şagirdlər, təhsil",
        "prevention": "terror, terrorizm, radikallaşma, ekstremizm, işid",
        "sport": "idman, futbol, turnir, yarış, oyun",
        "hate-speech": "nifrət nitqi, internetdə nifrət, söyüş, təhqir, yalan xəbər, yalan xəbərlər",
        "antiracism": "irqçilik, irqçiliyə, ayrıseçkilik, ayrı-seçkilik, dərisinin rəngi",
        "violence": "zorakılıq, zorakılığa, cinayət, silah, bıçaq, dava",
        "volunteers": "könüllülər, könüllülərlə, könüllü",
        "wellbeing": "psixoloq, psixoloji, depressiya, travma, psixoloji yardım",
        "funding": "pul, qrant, qrantlar, büdcə, maliyyə",
        "elections": "seçki, seçkilər, seçkidə, səsvermə",
        "dialogue": "dialoq, söhbət, görüşlər, bir masa arxasında, bir araya",
        "public-space": "küçə işıqları, işıqlandırma, küçələr, parklar, qaranlıq küçələr",
        "data": "məlumatlar, sorğu, statistika",
        "civil-society": "qht, qhtlər, cəmiyyətlər, vətəndaş cəmiyyəti",
        "neighbourhoods": "məhəllə, məhəllələr, qonşular",
        "disputes": "dava edənlər, barışdırmaq, barışdırır, mübahisə, münaqişə, münaqişələr",
        "participation": "xalqın fikri, xalqın rəyi, camaatın fikri, sakinlər, demokratiya",
        "national-government": "hökumət, hökumətlə, nazirlik, nazirliklə, dövlət",
        "reintegration": "suriyadan qayıdanlar, reinteqrasiya",
        "middle-east-crisis": "qəzza, fələstin, israil",
    },
    "uz": {
        "refugees": "qochqinlar, qochqinlarga, qochoqlar, qochoq, migrantlar, migrantlarga, muhojirlar, kelgindilar",
        "youth": "yoshlar, yoshlarga, yoshlar bilan, bolalar, bolalarga, oʻsmirlar, osmirlar, yigit-qizlar",
        "women": "ayollar, ayollarga, xotin-qizlar, xotin qizlar, qizlar, qizlarga, ayollar xavfsizligi, opa-singillar",
        "faith": "masjid, masjidlar, cherkov, cherkovlar, din, imom, imomlar, dindorlar, domla",
        "police": "politsiya, militsiya, ichki ishlar",
        "schools": "maktab, maktablar, maktablarda, oʻqituvchilar, oqituvchilar, oʻquvchilar",
        "prevention": "terrorizm, terror, ekstremizm, jangari, jangarilar",
        "sport": "sport, futbol, turnir, musobaqa, oʻyin",
        "hate-speech": "nafrat, internetdagi nafrat, internetda nafrat, haqorat, haqoratlar, soʻkish, "
        "yolgʻon xabar, yolgon xabarlar, feyk",
        "antiracism": "irqchilik, irqchilikka, kamsitish, millatchilik, millatchilikka, teri rangi",
        "violence": "zoʻravonlik, zoravonlik, jinoyat, jinoyatchilik, qurol, pichoqbozlik",
        "volunteers": "volontyorlar, koʻngillilar, kongillilar",
        "wellbeing": "psixolog, ruhiy, ruhiy yordam, depressiya, ruhiy salomatlik",
        "funding": "pul, grant, grantlar, byudjet, mablagʻ",
        "elections": "saylov, saylovlar, saylovda, ovoz berish",
        "dialogue": "muloqot, suhbat, uchrashuvlar, bir dasturxon atrofida, davra suhbati",
        "public-space": "koʻcha chiroqlari, kocha chiroqlari, koʻcha yoritish, koʻchalar, parklar, xiyobon",
        "neighbourhoods": "mahalla, mahallalar, mahallada, qoʻshnilar, qoshnilar, mahalla qoʻmitasi",
        "disputes": "janjal, janjallar, yarashtirish, nizo, nizolar, kelishmovchilik",
        "data": "maʼlumotlar, soʻrovnoma, statistika, sorovnoma",
        "civil-society": "nnt, nntlar, jamoat tashkilotlari, jamiyatlar",
        "participation": "xalq fikri, aholi fikri, demokratiya, aholi ishtiroki",
        "national-government": "hukumat, hukumat bilan, vazirlik, davlat",
        "middle-east-crisis": "gʻazo, gazo, falastin, isroil",
        "reintegration": "suriyadan qaytganlar, reintegratsiya",
    },
}
