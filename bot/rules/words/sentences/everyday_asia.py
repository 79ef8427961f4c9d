"""To join, to do and to show, as people in Asia say it every day: what the tables of asking words leave out."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "hi": {
        Cue.LIST: "लिस्ट_चाहिए सूची_चाहिए लिस्ट_दो सूची_दो लिस्ट_भेजो",
        Cue.SIGN: "जोड़* जुड़ना जुड़ने जुड़े साइन_अप दस्तखत_कइले दस्तखत_कइल जॉइन ज्वाइन",
        Cue.DO: "क्या_क्या_किया क्या_क्या_काम क्या_कदम कौन_से_काम कौन_से_कदम ने_क्या_किया ने_क्या_काम "
        "ने_क्या_क्या क्या_किया_गया क्या_किया_जा किया_जा_रहा क्या_हो_रहा क्या_काम "
        "क्या_कर_रहे क्या_करते क्या_करती क्या_करता क्या_कर_रही क्या_कर_रहा मिसाल मिसालें",
        Cue.HOW: "क्या_करना_होगा क्या_करना_पड़ेगा क्या_करना_है क्या_करें क्या_प्रक्रिया प्रक्रिया",
        Cue.SHOW: "लिस्ट_चाहिए सूची_चाहिए लिस्ट_दो सूची_दो लिस्ट_भेजो दिखा_दीजिए दिखा_दे सबका_नाम नाम_गिनाओ",
        Cue.NOT: "न्यू",
        Cue.LEADER: "नगर_प्रमुख नगराध्यक्ष पालिकाध्यक्ष सभापति",
    },
    "hi-Latn": {
        Cue.LIST: "list_chahiye list_bhejo list_do list_dedo list_dikhao",
        Cue.SHOW: "list_chahiye list_bhejo list_do list_dedo list_dikhao",
        Cue.SIGN: "join join_kar join_karna join_karne jud judna judne jude judein jod jodna jodne jode jodein "
        "sign_karne sign_karna sign_krna sign_krne sign_kare sign_karein sign_karega sign_ki signatories signatory "
        "sign_kra sign_hua sign_ho sign_karaya dastakhat_kiye",
        Cue.DO: "kya_kya_kiya kya_kya_kaam kya_kr_raha kya_kr_rahi kya_kr_rahe kya_kr_rha kya_kr_rhi kya_kr_rhe "
        "kya_kar_raha kya_kar_rahi kya_kar_rahe kya_kar_rha kya_kar_rhi kya_kar_rhe ne_kya_kiya ne_kya_kaam "
        "ne_kya_kya kya_kaam kya_ho_raha kya_ho_rha kya_kiya_gaya kya_kar_rahe "
        "kya_kar_rha kya_krta kya_krti kya_karte kya_krte misaal misal",
        Cue.HOW: "kya_karna_hoga kya_karna_hai kya_karna_padega kya_krna_hoga kya_kare kya_karein tareeqa tarika",
        Cue.LEADER: "nazim mayer mahapor chairman",
    },
    "ur": {
        Cue.LIST: "فہرست_چاہیے لسٹ_چاہیے فہرست_چاہئے لسٹ_دو فہرست_بھیجیں",
        Cue.SHOW: "فہرست_چاہیے لسٹ_چاہیے فہرست_چاہئے لسٹ_دو فہرست_بھیجیں",
        Cue.SIGN: "جڑ جڑنا جڑنے جوڑنا جوڑیں جوائن سائن_اپ دستخط_کرنے",
        Cue.DO: "کیا_کیا_کیا کون_سے_اقدامات کیا_اقدامات نے_کیا_کیا نے_کیا_کام کیا_کیا_جا کیا_جا_رہا کیا_ہو_رہا "
        "کیا_کر_رہے کیا_کرتے کیا_کر_رہی کیا_کر_رہا مثال",
        Cue.NOT: "نیو ورکاں فیروز",
        Cue.HOW: "کیا_کرنا_ہوگا کیا_کرنا_ہے کیا_کرنا_پڑے کیا_کریں",
    },
    "pa": {
        Cue.SIGN: "ਜੁੜ ਜੁੜਨਾ ਜੁੜਨ ਜੁੜ_ਸਕਦਾ ਦਸਤਖਤ_ਹੋਏ ਸਾਈਨ_ਕੀਤਾ دستخط_کیتے سائن_کیتا دستخط_کیتا",
        Cue.DO: "ਨੇ_ਕੀ_ਕੀਤਾ ਕੀ_ਕਰਦਾ ਕੀ_ਕਰਦੇ ਕੀ_ਕਰਦੀ ਕੀ_ਕਰ_ਰਹੇ ਕੀ_ਕਰ_ਰਿਹਾ ਕੀ_ਕਰ_ਰਹੀ ਕੀ_ਹੋ_ਰਿਹਾ ਮਿਸਾਲ ਉਦਾਹਰਨ",
        Cue.HOW: "ਕੀ_ਕਰਨਾ_ਪਵੇਗਾ ਕੀ_ਕਰਨਾ_ਪਊ ਕੀ_ਕਰੀਏ ਤਰੀਕਾ",
        Cue.FILL: "کیتا کیتے کیتی اے نیں ایہہ اوہ وی تے دا دی دے نوں توں",
    },
    "ps": {
        Cue.SIGN: "برخه برخه_اخیستی برخه_اخیستلی برخه_واخلي لاسلیک_کړي ګډون_کولی ګډون_وکړي لاسلیک لاسليک "
        "لاسلیک_کړی لاسلیک_کړ لاسلیک_کړې لاسلیک_کولی ګډون یوځای_کېدای شامل",
        Cue.DO: "څه_کوي څه_کړي څه_کړل څه_کار څه_وکړل بېلګې",
        Cue.HOW: "څنګه څرنګه څه_ډول",
        Cue.OUR: "زموږ زما",
        Cue.CITY: "ښار ښارونه ښارونو ښاروالان",
        Cue.LEADER: "ښاروال ښاروالۍ",
    },
    "gu": {
        Cue.SIGN: "જોડાઈ જોડાવા જોડાય જોડાવું જોડાઈએ જોડાયા સામેલ સહી_થઈ",
        Cue.DO: "શું_કરે શું_કર્યું શું_કરી_રહ્યા શું_કરી_રહ્યું શું_કરે_છે ઉદાહરણ ઉદાહરણો",
        Cue.HOW: "કેવી_રીતે કેમ_કરીને શું_કરવું",
        Cue.OUR: "અમારા અમારું અમારી મારા મારું આપણા",
        Cue.SHOW: "બતાવો આપો યાદી_આપો",
    },
    "mr": {
        Cue.SIGN: "सामील_व्हावे सामील_होऊ जोडले जोडता सही_झाली सही_करू",
        Cue.DO: "काय_केले काय_केलं काय_करतात काय_करतंय काय_करते_आहे काय_करत उदाहरण",
        Cue.HOW: "कशी_करू काय_करावे काय_करावं कसे_करावे",
    },
    "ne": {
        Cue.LIST: "सूची_चाहियो",
        Cue.SHOW: "देखाऊ देखाउ देखाउनु देखाइदिनुस् नाम_देखाउ सूची_चाहियो",
        Cue.SIGN: "जोडिन जोडिने जोडिन्छ सहभागी सामेल_हुन सही_गर्यो सही_गरे हस्ताक्षर_गर्यो",
        Cue.DO: "के_गर्यो के_गर्दैछन् के_गर्छन् के_गरे के_काम के_भइरहेको के_हुँदैछ उदाहरणहरू",
        Cue.HOW: "के_गर्नुपर्छ के_गर्नु_पर्छ",
        Cue.OUR: "हाम्रो हाम्रा मेरो",
    },
    "bn": {
        Cue.LIST: "লিস্ট_চাই তালিকা_চাই নাম_চাই লিস্ট_দেন তালিকা_দেন লিস্টটা_দেন নামগুলো_দেন",
        Cue.SHOW: "লিস্ট_চাই তালিকা_চাই নাম_চাই লিস্ট_দেন তালিকা_দেন লিস্টটা_দেন নামগুলো_দেন সব_দেখাও",
        Cue.SIGN: "যোগ যোগ_দিতে যোগদান* যুক্ত যুক্ত_হতে যুক্ত_হবে অংশ_নিতে সামিল জয়েন সই_গইজ্জে সাইন_খরছে",
        Cue.DO: "কী_করেছে কি_করেছে কী_কী_করেছে কি_কি_করেছে কি_কি_করছে কী_কী_করছে কি_কাজ কী_কাজ কাজ_হচ্ছে কি_করসে "
        "কী_করলো কি_করলো কী_করা কি_করা কী_হচ্ছে কি_হচ্ছে",
        Cue.HOW: "কী_করতে_হবে কি_করতে_হবে কি_করা_লাগবে কী_করা_লাগবে ক্যামনে কেমন_করে",
        Cue.NOT: "নিউ",
        Cue.OUR: "আমাগো আমরার আঁরার মোগো আমগো",
    },
    "bn-Latn": {
        Cue.SIGN: "join join_korte join_korbe jog jog_dite jukto jukto_hote sign_disey sign_dise sign_diyeche "
        "sign_korlo sign_korte sign_kortese",
        Cue.DO: "ki_korse ki_korche ki_koreche ki_korsen ki_ki_korse ki_ki_koreche ki_kaj ki_hocche ki_korlo",
        Cue.HOW: "ki_korte_hobe ki_kora_lagbe kemne_korbe kemon_kore",
        Cue.OUR: "amader amar amgo",
    },
    "ta": {
        Cue.FILL: "செய்* பண்ண* போட்ட* போட்டிருக்* இருக்* சொல்* காட்ட*",
        Cue.SIGN: "சேர சேரலாம் சேரணும் சேர்வது சேர்ந்து இணைய இணையலாம் இணைவது இணைந்தது கையெழுத்திடலாம் "
        "கையெழுத்து_போட* "
        "கையெழுத்திட்டன ஒப்பமிட்டது",
        Cue.DO: "என்ன_செய்கிறது என்ன_செய்கிறார்கள் என்ன_செய்கின்றன என்ன_செய்தது என்ன_பண்ணுது என்ன_பண்றாங்க என்ன_பண்ணாங்க என்ன_செய்யுது உதாரணங்கள்",
        Cue.HOW: "எப்படி எவ்வாறு என்ன_செய்ய_வேண்டும் என்ன_பண்ணணும்",
        Cue.NOT: "நியூ",
        Cue.OUR: "எங்கள் எங்க_ஊர் எங்க_மேயர் என் எனது நம்ம",
        Cue.CITY: "நகரங்களையும் நகரங்களை ஊர் ஊர்கள்",
    },
    "te": {
        Cue.FILL: "చేస* చేయ* చేశ* ఉన్న* చెప్ప* చూప*",
        Cue.SIGN: "చేరవచ్చు చేరాలి చేరడం చేరాలంటే చేరింది చేరగలదు సంతకం_చేయవచ్చు సంతకం_పెట్టారా",
        Cue.DO: "ఏం_చేస్తోంది ఏం_చేస్తున్నాయి ఏం_చేసింది ఏం_చేస్తున్నారు ఏమి_చేస్తోంది ఏమి_చేసింది ఏం_చేసారు ఉదాహరణలు",
        Cue.HOW: "ఎలా ఏం_చేయాలి ఏమి_చేయాలి",
        Cue.NOT: "న్యూ",
        Cue.OUR: "మా మన నా",
        Cue.CITY: "నగరాలన్నీ నగరాలను ఊరు ఊళ్లు పట్టణం పట్టణాలు",
    },
    "kn": {
        Cue.FILL: "ಮಾಡ* ಇದ್ದ* ಹೇಳ* ತೋರಿಸ*",
        Cue.SIGN: "ಸೇರಬಹುದು ಸೇರಲು ಸೇರುವುದು ಸೇರಿದೆ ಸಹಿ_ಆಗಿದೆಯೇ ಸಹಿ_ಹಾಕ*",
        Cue.DO: "ಏನು_ಮಾಡುತ್ತಿದೆ ಏನು_ಮಾಡುತ್ತಿದ್ದಾರೆ ಏನು_ಮಾಡಿದೆ ಏನು_ಮಾಡುತ್ತಿವೆ ಏನ್_ಮಾಡ್ತಿದೆ ಉದಾಹರಣೆ",
        Cue.HOW: "ಹೇಗೆ ಏನು_ಮಾಡಬೇಕು",
        Cue.NOT: "ನ್ಯೂ",
        Cue.OUR: "ನಮ್ಮ ನನ್ನ",
    },
    "ml": {
        Cue.FILL: "ചെയ്* ചെയ്യ* ഇട്ട* കാണിക്ക* പറയ* അറിയ*",
        Cue.SIGN: "ചേരാം ചേരാൻ ചേർന്നു ചേരുന്നത് ചേരും ഒപ്പിടാം ഒപ്പിടാൻ ഒപ്പിട്ട ഒപ്പിട്ടവർ പങ്കെടുക്കാൻ",
        Cue.DO: "എന്ത്_ചെയ്യുന്നു എന്താണ്_ചെയ്യുന്നത് എന്ത്_ചെയ്തു എന്താണ്_ചെയ്തത് എന്താ_ചെയ്യുന്നത് ഉദാഹരണം ഉദാഹരണങ്ങൾ",
        Cue.HOW: "എങ്ങനെ എന്ത്_ചെയ്യണം",
        Cue.NOT: "ന്യൂ",
        Cue.OUR: "ഞങ്ങളുടെ എന്റെ നമ്മുടെ",
    },
    "si": {
        Cue.FILL: "කරපු කරල කරලා කරලද තියෙන තියෙනව තියෙන්නෙ ඉන්න ඉන්නෙ",
        Cue.SIGN: "එකතු එකතු_වෙන්නේ එකතු_වෙන්න සම්බන්ධ සම්බන්ධ_වෙන්නේ අත්සන* අත්සන්*",
        Cue.DO: "මොනවද_කරන්නේ මොනවාද_කරන්නේ මොකද_කරන්නේ මොනවද_කළේ මොනවද_කරේ උදාහරණ",
        Cue.HOW: "කොහොමද කෙසේද කොහොම",
        Cue.OUR: "අපේ මගේ",
    },
    "id": {
        Cue.LIST: "minta_daftar mau_lihat_daftar daftar_lengkap daftar_lengkapnya",
        Cue.LEADER: "bupati gubernur camat walkot wali_kota",
        Cue.FILL: "lengkap lengkapnya tiga-tiganya nama-nama dua-duanya mana-mana",
        Cue.SIGN: "mau_daftar cara_daftar ikut_daftar daftar_gimana pengen_daftar mau_gabung gabung bergabung "
        "ikut ikutan menyusul ngikut nandatanganin nandatangani ttdin tanda_tanganin "
        "tanda_tangannya tangannya ttdnya",
        Cue.DO: "ngapain ngapain_aja ngelakuin_apa bikin_apa buat_apa apa_yang_dilakukan udah_ngapain program",
        Cue.HOW: "gimana_caranya caranya cara_gabung cara_ikut syaratnya harus_gimana mesti_gimana",
        Cue.SHOW: "minta_daftar mau_lihat_daftar daftar_lengkap daftar_lengkapnya tampilin tampilkan liatin "
        "sebutin sebutkan tunjukin kasih_lihat daftarkan_semua",
        Cue.OUR: "kota_saya kota_kami kotaku kota_gue walikota_kami wali_kota_kami",
    },
    "ms": {
        Cue.FILL: "dop dok doh demo mung kawe gapo",
        Cue.SIGN: "sertai menyertai turut_serta menyertainya tandatangani sign dah_sign",
        Cue.DO: "buat_apa apa_yang_dibuat dah_buat_apa apa_dia_buat",
        Cue.HOW: "macam_mana bagaimana_cara camana mcm_mana",
        Cue.SHOW: "senaraikan tunjuk tunjukkan papar paparkan",
    },
    "jv": {
        Cue.SIGN: "melu mlebu ttd tapak_asma tandha_tangan teken neken",
        Cue.DO: "nggawe_opo lapo ngapa lagi_opo",
        Cue.HOW: "piye kepriye carane",
    },
    "su": {
        Cue.SIGN: "ngiringan ilubiung tanda_tangan milu",
        Cue.HOW: "kumaha",
        Cue.CITY: "kota-kota",
    },
    "tl": {
        Cue.SIGN: "sasali makakasali sumali sumasali sali kasali makasali makisali pumirma pirma lumagda "
        "makakapirma pipirma "
        "nakapirma napirmahan pinirmahan lumahok",
        Cue.DO: "ano_ginagawa ano_ang_ginagawa anong_ginagawa ano_ba_ginagawa ano_ginawa anong_ginawa may_ginagawa",
        Cue.HOW: "paano pano papaano papano",
        Cue.OUR: "namin natin aming ating mayor_namin bayan_namin lungsod_namin",
        Cue.SHOW: "pakita ipakita ilista",
    },
    "ceb": {
        Cue.SIGN: "apil moapil pagpirma mopirma mipirma nakapirma napirmahan pirma",
        Cue.HOW: "unsaon giunsa",
        Cue.OUR: "among amo namo",
        Cue.CITY: "dakbayan siyudad lungsod",
    },
    "or": {
        Cue.CITY: "ସହର* ସହରଗୁଡ଼ିକ ନଗର*",
        Cue.SHOW: "ଦେଖାଅ ଦେଖାନ୍ତୁ ଦିଅ",
        Cue.DO: "କ'ଣ_କରୁଛି କଣ_କରୁଛି କଣ_କରିଛି କଣ_କରୁଛନ୍ତି",
        Cue.OUR: "ଆମ ମୋ ମୋର ଆମର",
        Cue.HOW: "କିପରି କେମିତି",
        Cue.MANY: "କେତୋଟି କେତେ କେତେଗୁଡ଼ିକ",
        Cue.WHO: "କିଏ କାହା କେଉଁମାନେ",
        Cue.SIGN: "ସ୍ୱାକ୍ଷର* ଦସ୍ତଖତ* ସାମିଲ ଯୋଗ_ଦେଇ ଯୋଗ_ଦେବ",
    },
    "as": {
        Cue.FILL: "কৰিব পাৰে পাৰিব হৈছে",
        Cue.CITY: "চহৰ* নগৰ* পৌৰসভা*",
        Cue.SHOW: "দেখুৱাওক দিয়ক দেখুৱা",
        Cue.DO: "কি_কৰিছে কি_কৰে কি_কাম",
        Cue.OUR: "আমাৰ মোৰ",
        Cue.HOW: "কেনেকৈ কেনেকে কি_কৰিব_লাগিব",
        Cue.MANY: "কিমানখন কিমান কেইখন কেইজন",
        Cue.WHO: "কোনে কোন কাৰ",
        Cue.SIGN: "চহী* স্বাক্ষৰ* যোগদান* সামিল তালিকাত",
    },
    "sd": {
        Cue.DO: "ڇا_ڪري ڇا_ڪيو ڇا_ڪن",
        Cue.CITY: "شهر شهرن شهرَ",
        Cue.OUR: "اسان اسانجو منهنجو اسانجي منهنجي اسان_جو",
        Cue.HOW: "ڪيئن ڪهڙي_طرح",
        Cue.WHICH: "ڪهڙا ڪهڙو ڪهڙي ڪهڙن",
        Cue.MANY: "گهڻا گهڻن ڪيترا ڪيترين",
        Cue.WHO: "ڪنهن ڪير",
        Cue.SIGN: "صحيح_ڪئي صحيح_ڪيو صحيحون دستخط شامل فهرست_۾",
    },
    "dv": {
        Cue.LEADER: "މޭޔަރު މޭޔަރ",
        Cue.CITY: "ސިޓީ ރަށް ރަށްތައް ސިޓީތައް ރަށްތަކެއް",
        Cue.MANY: "ކިތައް ކިތަށް",
        Cue.OUR: "އަޅުގަނޑުމެންގެ އަހަރެމެންގެ އަޅުގަނޑުގެ މަގޭ",
        Cue.HOW: "ކިހިނެއް ކިހިނެތް ކޮންގޮތަކަށް",
        Cue.SIGN: "ސޮއިކޮށްފި ސޮއިކުރި ސޮއިކުރޭ ސޮއިކޮށްފައި ސޮއިކުރެވޭނެ ސޮއިކޮށްފައިވޭތަ ސޮއިކޮށްފައިވޭތޯ ސޮއި ސޮއިކުރި",
    },
}
