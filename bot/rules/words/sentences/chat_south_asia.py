"""Words of chats from Pakistan to Bangladesh and the south: to ask a bot, to be rude to it, to sign, to say goodbye."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ur": {
        Cue.SIGN: "سائن_کیا سائن_کیے سائن_کئے سائن_کر_دیا سائن_ہوا سائن_ہے سائن_کروا سائن_کرے سائن_کریں دستخط_ہوئے "
        "دستخط_کیا دستخط_کر_دیے شامل_ہے شامل_ہیں شامل_ہوا شامل_ہوئے لسٹ_میں_ہے لسٹ_میں نام_ہے نام_شامل",
        Cue.SHOW: "لسٹ_دکھاؤ لسٹ_دو نام_بتاؤ نام_بتائیں نام_دکھاؤ دکھاو دیکھاؤ دکھانا سب_دکھاؤ",
        Cue.WHO: "کس_کس_نے کس_کس کون_کون کون_کونسے",
        Cue.START: "کس_نے_لکھا کس_نے_لکھی کب_شروع کب_آیا کب_جاری شروع_کیا شروع_کی شروع_ہوا شروع_ہوئی کس_نے_شروع ",
        Cue.WHEN: "کب_آیا کب_بنا کب_ہوا",
        Cue.DO: "کیا_کر_رہا کیا_کر_رہی کیا_کر_رہے کیا_کام_کیا کام_کیا کیا_کیا کیا_ہو_رہا",
        Cue.STEPS: "کیا_کرنا_ہوگا کیا_کرنا_ہو_گا کیا_کرنا_پڑے_گا کیسے_شامل_ہو کیسے_شامل_ہوں کیسے_شامل_ہو_سکتا "
        "کیسے_سائن_کرے کیسے_سائن_کریں سائن_کروانے",
        Cue.GREET: "کیا_حال_چال_ہیں کیا_حال_ہے کیا_حال_ہیں کیا_حال_چال کیسے_ہو کیسے_ہیں_آپ آپ_کیسے_ہیں کیسا_ہے "
        "سلام_جی صبح_بخیر شب_بخیر",
        Cue.THANK: "شکریہ_بھائی بہت_مہربانی مہربانی جزاک_اللہ جزاک_اللہ_خیر اللہ_حافظ خدا_حافظ شکریہ_جناب "
        "ٹھیک_ہے_شکریہ تھینکس",
        Cue.HELP: "کیا_کیا_پوچھ کیا_پوچھ آپ_حکومت کیا_آپ_حکومت حکومت_کی_طرف_سے سرکاری_ہے سرکاری_ہیں "
        "تم_کیا_کر_سکتے_ہو آپ_کیا_کر_سکتے_ہیں کیا_کر_سکتے_ہو کیا_پوچھ_سکتا_ہوں کیا_پوچھ_سکتی_ہوں کیا_پوچھ_سکتے_ہیں "
        "مدد_کرو میری_مدد_کرو مدد_چاہیے کیسے_استعمال_کروں یہ_کیسے_کام_کرتا_ہے کس_کام_کے_ہو",
        Cue.FILL: "کروانے کروانا کروائیں کرواؤں دونوں دونو جناب بھائی یار بیوقوف بے_وقوف گدھا گدھے پاگل بکواس چپ تم "
        "تیرا ٹھیک ٹھیک_ہے اچھا جی_ہاں زلمی کنگز قلندرز پوری پورا مکمل والے والوں والی طرف_سے کی_طرف_سے",
        Cue.ELSE: "کھانے_میں کرایہ آبادی پیٹرول لطیفہ",
    },
    "hi": {
        Cue.SIGN: "हामी_भरी जुड़ गया_जुड़ सहमति_दी साइन_किया साइन_किए साइन_करा साइन_हुआ साइन_है साइन_कर_दिया "
        "साइन_करवाया साइन_मारा दस्तखत_किए दस्तख़त दस्तखत दस्तखत_किया हस्ताक्षर_हुए शामिल_है शामिल_हैं शामिल_हुआ "
        "लिस्ट_में लिस्ट_में_है नाम_है नाम_शामिल जुड़ा_है जुड़े_हैं जुड़ी_है सही_की सही_किया",
        Cue.WHO: "किस_किस_ने किस_किस कौन_कौन कौन_कौन_से",
        Cue.SHOW: "नाम_बताओ नाम_बताइए नाम_दिखाओ सब_दिखाओ दिखाना दिखाइये बताना_जरा",
        Cue.START: "किसने_लिखी किसने_लिखा लिखी_किसने कब_शुरू कब_आया कब_जारी शुरू_किया शुरू_की शुरू_हुआ शुरू_हुई शुरुआत किसने_शुरू चालू_किया",
        Cue.DO: "क्या_कर_रहा क्या_कर_रही क्या_कर_रहे क्या_काम_हुआ काम_हुआ क्या_किया_जा_रहा क्या_हो_रहा क्या_किया",
        Cue.STEPS: "क्या_करना_होगा क्या_करना_पड़ेगा क्या_करना_है_जुड़ने कैसे_साइन_करें कैसे_साइन_करे कैसे_जुड़ें कैसे_जुड़े साइन_करवाने",
        Cue.GREET: "कैसा_है कैसा_चल_रहा और_भाई_कैसा_है और_भाई क्या_चल_रहा_है कैसे_हो कैसे_हैं कैसी_हो आप_कैसे_हैं "
        "क्या_हाल_है क्या_हाल क्या_हाल_चाल राम_राम जय_हिंद जय_श्री_राम राधे_राधे नमस्ते_जी हैलो हेलो हाय सुप्रभात "
        "शुभ_रात्रि शुभ_संध्या सत_श्री_अकाल सलाम",
        Cue.THANK: "धन्यवाद_जी बहुत_धन्यवाद बहुत_बहुत_धन्यवाद शुक्रिया थैंक्यू थैंक_यू थैंक्स अलविदा फिर_मिलेंगे बाय टाटा आभार ठीक_है_धन्यवाद",
        Cue.HELP: "किस_काम_का किस_काम_के आप_सरकार सरकार_की_तरफ_से सरकारी_है क्या_क्या_पूछ क्या_पूछ "
        "तुम_क्या_कर_सकते_हो आप_क्या_कर_सकते_हैं क्या_कर_सकते_हो क्या_पूछ_सकता_हूं क्या_पूछ_सकता_हूँ "
        "क्या_पूछ_सकती_हूं क्या_पूछ_सकती_हूँ क्या_पूछ_सकते_हैं मदद_करो मेरी_मदद_करो मदद_चाहिए कैसे_इस्तेमाल_करूं "
        "यह_कैसे_काम_करता_है ये_कैसे_काम_करता_है तुम_कौन_हो आप_कौन_हैं",
        Cue.FILL: "इसमें आएगी आएगा आना पूछ पूछना खाया खाना दोनों दोनो पूरी पूरा वाले वालों वाली तू तेरा बेवकूफ "
        "बेवकूफ़ गधा गधे पागल बकवास चुप मूर्ख उल्लू साला ठीक ठीक_है अच्छा हाँ_जी हां_जी तरफ_से की_तरफ_से टोटल "
        "कुल_मिलाकर जरा ज़रा यार भाई भैया करवाने करवाना प्यार",
        Cue.ELSE: "मैच किराया पेट्रोल जनसंख्या आबादी चुटकुला खाने_में मौसम",
    },
    "hi-Latn": {
        Cue.SIGN: "haami_bhari hami_bhari haami_bhari_kya judi_hai juda_hai jude_hain judi_h juda_h jud_gaya "
        "jud_gayi jud_gaye shamil_hua dastakhat_kiye dastakhat_kia dastakhat sign_kr_chuka sign_kar_chuka sign_kia "
        "sign_kiya_h sign_kiye_h sign_kri sign_kra sign_hua sign_h sign_karwaya sign_krwaya dastkhat_kiye list_me_h "
        "list_me_hai list_mein_hai naam_h naam_hai naam_hai_kya naam_h_kya shamil_h shamil_hai isme_h isme_hai",
        Cue.WHO: "kis_kis_ne kis_kis kon_kon kaun_kaun",
        Cue.MANY: "kitne total_kitne kitni",
        Cue.CITY: "shehar sheher shahar shehro sheharon sheharo shahro shehron nagar",
        Cue.SHOW: "dikhao dikha_do dikhaiye dikhana naam_batao naam_bata naam_do batao_naam bhejo list_do",
        Cue.START: "kisne_likha kisne_likhi kab_shuru shuru_kiya shuru_kia shuru_ki shuru_hua kisne_shuru chalu_kiya",
        Cue.DO: "kya_kar_raha kya_kar_rahi kya_kar_rahe kya_kr_rha kya_kr_rhi kya_kr_rhe kya_kaam_kiya kya_kaam_hua "
        "kya_ho_raha",
        Cue.WHAT: "kya_likha kya_likha_h kya_likha_hai",
        Cue.STEPS: "kya_karna_hoga kya_krna_hoga kya_karna_padega kaise_sign_kare kaise_sign_karen kaise_sign_kre "
        "kaise_jude kaise_judein kaise_shamil_ho kaise_join_kare kaise_join_karein",
        Cue.GREET: "jai_hind jai_shri_ram aur_bhai kaisa_hai_bhai kya_chal_raha_hai kya_haal kya_haal_hai "
        "kya_hal_hai kya_haal_h kaise_ho kaise_hain kese_ho ram_ram namaste_ji namaskar_ji assalamualaikum "
        "salaam_bhai kya_chal_raha kya_chal_rha_h sat_sri_akal suprabhat",
        Cue.THANK: "shukriya_bhai dhanyawad dhanyavaad bahut_shukriya bahut_dhanyawad thnx thanku tysm "
        "theek_hai_thanks alvida phir_milenge allah_hafiz khuda_hafiz meherbani jazakallah",
        Cue.HELP: "kya_kya_puch_sakte kya_kya_puch kya_puch_sakte insaan_ho insan_ho tum_insaan_ho ye_sarkari "
        "yeh_sarkari sarkari_hai sarkari kis_kaam_ka machine_ho machine_ho_ya tum_machine_ho koi_banda_typing "
        "insan_ho_ya insaan_ho_ya tum_kya_kar_sakte_ho aap_kya_kar_sakte_ho aap_kya_kar_sakte_hain kya_kar_sakte_ho "
        "kya_kr_skte_ho kya_puch_sakta_hu kya_pooch_sakta_hoon kya_puchu meri_madad_karo madad_karo madad_chahiye "
        "help_karo kaise_use_karu kaise_kaam_karta_hai tum_kon_ho aap_kaun_ho tum_kaun_ho",
        Cue.FILL: "isse isme_se savar_ho savar_hu savar_hua savar_hoke savaar karu karun kru dono donon thik_hai "
        "theek_hai thik_h theek_h acha accha achha haan_ji pagal bewakoof bewkoof gadha gadhe chup bakwas faltu ullu "
        "walo wala wale wali taraf_se ki_taraf_se isme iss_me usme mausam kaisa kaisi tera teri pyar",
        Cue.ELSE: "petrol kiraya aadhaar match_kaun chutkula recharge recharge_nahi bus_me bus_mein train_kab "
        "typing_kar",
    },
    "bn": {
        Cue.SIGN: "সাইন_করছে সাইন_করেছে সই_করছে সই_করেছে সই_করসে সাইন_করসে সই_দিছে স্বাক্ষর_করছে স্বাক্ষর_দিয়েছে "
        "লিস্টে লিস্টে_আছে তালিকায়_আছে নাম_আছে সই_আছে",
        Cue.WHO: "কে_কে কারা_কারা কারা",
        Cue.MANY: "কয়টা কয়টি কয়জন কতগুলা কতগুলো মোট_কয়টা মোট_কত",
        Cue.SHOW: "দেখান দেখাও দেখাইয়েন নাম_দেখান নাম_বলেন নাম_বলো নামগুলা_দেন",
        Cue.START: "কে_লিখেছে কে_লিখেছেন কে_লিখছে কবে_শুরু কবে_প্রকাশ শুরু_করছে শুরু_করেছে শুরু_করেছেন শুরু_করছেন "
        "শুরু_করসে শুরু_হইছে শুরু_হয়েছে শুরু_হয় ",
        Cue.WHAT: "কী_লেখা কি_লেখা কী_লেখা_আছে কি_লেখা_আছে কী_বলা কি_বলা",
        Cue.DO: "কী_উদ্যোগ কি_উদ্যোগ কী_উদ্যোগ_নিয়েছে কী_করছে কি_করছে কী_করেছে কি_করেছে কি_করতেছে কী_করা_হচ্ছে "
        "কি_করা_হচ্ছে কি_কাজ_করছে কী_কাজ_করেছে",
        Cue.STEPS: "কী_করতে_হবে কি_করতে_হবে কীভাবে_সই_করবেন কিভাবে_সই_করবেন কিভাবে_সই_করবে কীভাবে_যোগ_দেবে "
        "কিভাবে_যোগ_দিবে কিভাবে_যুক্ত_হবে",
        Cue.GREET: "কিরে কেমন_আছিস কি_অবস্থা কিরে_ভাই কেমন_আছেন কেমন_আছো কেমন_আছ কি_খবর কী_খবর আসসালামু_আলাইকুম "
        "আস্সালামু_আলাইকুম সালাম নমস্কার হ্যালো হাই শুভ_সকাল শুভ_সন্ধ্যা শুভ_রাত্রি আদাব",
        Cue.THANK: "ধন্যবাদ_ভাই অনেক_ধন্যবাদ থ্যাংকস থ্যাংক_ইউ খোদা_হাফেজ আল্লাহ_হাফেজ বিদায় আসি_তাহলে জাজাকাল্লাহ ঠিক_আছে_ধন্যবাদ",
        Cue.HELP: "কারা_বানিয়েছে কে_বানিয়েছে বানিয়েছে সরকারের_লোক কি_সরকারের আপনি_কি_সরকারের কী_করা_যায় "
        "কি_করা_যায় দিয়ে_কী_করা_যায় তুমি_কী_করতে_পারো তুমি_কি_করতে_পারো আপনি_কী_করতে_পারেন আপনি_কি_করতে_পারেন "
        "কী_করতে_পারো কি_করতে_পারেন কী_জিজ্ঞেস_করতে_পারি কি_জিজ্ঞেস_করতে_পারি সাহায্য_করো সাহায্য_করেন সাহায্য_চাই "
        "হেল্প_করেন কীভাবে_ব্যবহার_করব কিভাবে_ব্যবহার_করবো তুমি_কে আপনি_কে",
        Cue.FILL: "দুইটাই দুটোই দুইটা দুজনেই পুরো পুরা সবগুলা সবগুলো আচ্ছা ঠিক_আছে ওকে গাধা পাগল বোকা চুপ ফালতু বলদ "
        "তুই তোর পক্ষে পক্ষ_থেকে এইটা এইটাতে এটাতে এ_নিয়ে এই_নিয়ে নাকি_না ভালোবাসি",
        Cue.ELSE: "রান্না ভাড়া খেলা আবহাওয়া জিতলো জিতল কে_জিতলো কে_জিতল জিতেছে খেলায় খেলার_স্কোর",
    },
    "bn-Latn": {
        Cue.SIGN: "sign_korse sign_koreche sign_korche soi_korse soi_koreche list_e_ase list_e_ache liste_ache "
        "liste_ase nam_ase nam_ache",
        Cue.WHO: "ke_ke kara_kara kara",
        Cue.MANY: "koyta koyti koto_gula kotogula mot_koyta",
        Cue.CITY: "shohor shohorer shohorgula shohorgulo shohore sohor pourosova pourashava",
        Cue.SHOW: "dekhao dekhan nam_dekhao nam_bolen nam_bolo nam_den",
        Cue.START: "shuru_korse shuru_koreche suru_korse",
        Cue.WHAT: "ki_lekha ki_lekha_ase ki_bola",
        Cue.DO: "ki_kortese ki_korche ki_koreche ki_korse",
        Cue.STEPS: "ki_korte_hobe kivabe_sign_korbe kibhabe_sign_korbe kemne_sign_korbe",
        Cue.GREET: "kemon_achen kemon_acho kemon_aso kemon_asen ki_khobor ki_obostha slm salam_bhai assalamu_alaikum",
        Cue.THANK: "dhonnobad_bhai onek_dhonnobad thank_u khoda_hafez allah_hafez thik_ase_thanks bidai",
        Cue.HELP: "tumi_ki_korte_paro apni_ki_korte_paren ki_korte_paro ki_jiggesh_korte_pari help_koren help_koro "
        "shahajjo_koro tumi_ke apni_ke",
        Cue.FILL: "shob sob shobgula sobgula duitai duita dutoi thik_ase thik_ache accha acha gadha pagol boka vai "
        "bhai apu theke theka ase ache achhe ki naki pokkhe",
    },
    "pa": {
        Cue.SIGN: "ਸਾਈਨ ਸਾਈਨ_ਕੀਤਾ ਸਾਈਨ_ਕੀਤੇ ਦਸਤਖਤ_ਕੀਤੇ ਦਸਤਖ਼ਤ ਲਿਸਟ_ਚ ਲਿਸਟ_ਵਿੱਚ ਸ਼ਾਮਲ",
        Cue.WHO: "ਕਿਸ_ਕਿਸ_ਨੇ ਕਿਹਨੇ ਕਿਸਨੇ ਕੌਣ_ਕੌਣ",
        Cue.SHOW: "ਦਿਖਾਓ ਵਿਖਾਓ ਦੱਸੋ ਨਾਮ_ਦੱਸੋ ਦਿਓ",
        Cue.START: "ਸ਼ੁਰੂ_ਕੀਤਾ ਸ਼ੁਰੂ_ਕੀਤੀ ਸ਼ੁਰੂ",
        Cue.WHAT: "ਕੀ_ਲਿਖਿਆ ਕੀ_ਹੈ",
        Cue.DO: "ਕੀ_ਕਰ_ਰਿਹਾ ਕੀ_ਕਰ_ਰਹੀ ਕੀ_ਕਰ_ਰਹੇ ਕੀ_ਕੀਤਾ",
        Cue.STEPS: "ਕੀ_ਕਰਨਾ_ਪਵੇਗਾ ਕੀ_ਕਰਨਾ_ਪਊ ਕਿਵੇਂ_ਸਾਈਨ_ਕਰੇ ਕਿਵੇਂ_ਸਾਈਨ_ਕਰਨ ਕਿਵੇਂ_ਸ਼ਾਮਲ",
        Cue.OUR: "ਸਾਡਾ ਸਾਡੇ ਸਾਡੀ ਮੇਰਾ ਮੇਰੇ ਮੇਰੀ",
        Cue.GREET: "ਸਤ_ਸ੍ਰੀ_ਅਕਾਲ ਸਤਿ_ਸ੍ਰੀ_ਅਕਾਲ ਕੀ_ਹਾਲ_ਹੈ ਕਿਵੇਂ_ਹੋ ਕੀ_ਹਾਲ_ਚਾਲ ਨਮਸਤੇ",
        Cue.THANK: "ਧੰਨਵਾਦ ਬਹੁਤ_ਧੰਨਵਾਦ ਮਿਹਰਬਾਨੀ ਸ਼ੁਕਰੀਆ ਰੱਬ_ਰਾਖਾ ਅਲਵਿਦਾ",
        Cue.HELP: "ਤੁਸੀਂ_ਕੀ_ਕਰ_ਸਕਦੇ_ਹੋ ਤੂੰ_ਕੀ_ਕਰ_ਸਕਦਾ_ਹੈਂ ਮਦਦ_ਕਰੋ ਮਦਦ ਕੀ_ਪੁੱਛ_ਸਕਦਾ_ਹਾਂ ਤੁਸੀਂ_ਕੌਣ_ਹੋ",
        Cue.FILL: "ਦੋਵੇਂ ਦੋਨੋਂ ਸਾਰੇ ਸਾਰੀ ਵਾਲੇ ਵਾਲਿਆਂ ਠੀਕ_ਹੈ ਚੰਗਾ ਪਾਗਲ ਖੋਤਾ ਜੀ ਨੇ",
    },
    "mr": {
        Cue.SIGN: "सही_केली सही_केलीय सही_केली_का सही_केलीये साइन_केलं साइन_केली साईन_केलं स्वाक्षरी_केली यादीत यादीत_आहे नाव_आहे",
        Cue.WHO: "कोणी_कोणी कोणाकोणाची कोणकोण कोण_कोण",
        Cue.MANY: "किती एकूण_किती",
        Cue.SHOW: "दाखवा दाखव सांगा नावं_सांगा नावे_सांगा",
        Cue.START: "सुरू_केलं सुरू_केले सुरू_केली सुरू_झालं सुरुवात",
        Cue.WHAT: "काय_लिहिलंय काय_लिहिलं काय_लिहिले काय_म्हटलंय",
        Cue.DO: "काय_करतंय काय_करते काय_करत काय_केलं काय_केले",
        Cue.STEPS: "काय_करावं_लागेल काय_करावे_लागेल कशी_सही_करू कशी_सही_करतील कसं_सामील",
        Cue.OUR: "आमचा आमचे आमच्या आमची माझा माझे माझ्या माझी आपल्या आपले",
        Cue.GREET: "नमस्कार कसे_आहात कसा_आहेस काय_चाललंय राम_राम शुभ_सकाळ जय_महाराष्ट्र",
        Cue.THANK: "धन्यवाद आभारी_आहे खूप_धन्यवाद पुन्हा_भेटू निरोप थँक्यू",
        Cue.HELP: "तू_काय_करू_शकतोस तुम्ही_काय_करू_शकता काय_विचारू_शकतो मदत_करा मदत_हवी तू_कोण_आहेस तुम्ही_कोण_आहात",
        Cue.FILL: "दोन्ही दोघांनी सगळ्या सगळी सर्व बरं ठीक_आहे मूर्ख गाढव वेडा आहे_का नाही_का पण",
    },
    "gu": {
        Cue.SIGN: "સહી_કરી સહી_કરી_છે સહી_કરી_કે સાઇન_કર્યું સાઈન_કર્યું યાદીમાં યાદીમાં_છે લિસ્ટમાં નામ_છે",
        Cue.WHO: "કોણે_કોણે કોણ_કોણ",
        Cue.MANY: "કેટલા કેટલાં કુલ_કેટલા",
        Cue.SHOW: "બતાવો બતાવ આપો નામ_કહો નામ_આપો",
        Cue.START: "શરૂ_કર્યું શરૂ_કરી શરૂઆત",
        Cue.WHAT: "શું_લખ્યું શું_લખેલું",
        Cue.DO: "શું_કરે શું_કર્યું શું_કરી_રહ્યું શું_કરે_છે",
        Cue.STEPS: "શું_કરવું_પડે શું_કરવું_પડશે કેવી_રીતે_સહી_કરી_શકે કેવી_રીતે_જોડાય",
        Cue.OUR: "અમારા અમારું અમારી મારા મારું મારી આપણું આપણા",
        Cue.GREET: "નમસ્તે કેમ_છો કેમ_છે જય_શ્રી_કૃષ્ણ શું_ચાલે સુપ્રભાત",
        Cue.THANK: "આભાર ખૂબ_આભાર ધન્યવાદ આવજો થેંક્યુ",
        Cue.HELP: "તમે_શું_કરી_શકો તું_શું_કરી_શકે શું_પૂછી_શકું મદદ_કરો મદદ તમે_કોણ_છો",
        Cue.FILL: "બંને બન્ને બધા બધી ઠીક_છે સારું ગધેડો પાગલ મૂર્ખ વાળા વાળાએ કે_નહીં",
    },
    "ne": {
        Cue.SIGN: "हस्ताक्षर_गर्ने सही_गर्ने सही_गर्‍यो सही_गरेको सही_गरेको_छ हस्ताक्षर_गरेको हस्ताक्षर_गर्‍यो "
        "हस्ताक्षर_गरे सूचीमा सूचीमा_छ लिस्टमा नाम_छ साइन_गर्‍यो",
        Cue.WHO: "कसकसले कोको को_को कसले_कसले",
        Cue.MANY: "कति कतिवटा कति_वटा जम्मा_कति",
        Cue.SHOW: "पठाइदिनुस् पठाइदिनु पठाउनुस् पठाउनुहोस् दिनुस्न देखाउनुस् देखाऊ देखाउनुहोस् नाम_भन्नुस् नाम_दिनुस्",
        Cue.START: "सुरु_गर्‍यो सुरु_गरेको सुरु_भयो शुरु",
        Cue.WHAT: "के_लेखेको के_छ के_भनेको",
        Cue.DO: "के_गर्दैछ के_गर्दै के_गरेको के_गर्‍यो",
        Cue.STEPS: "के_गर्नुपर्छ कसरी_सही_गर्न कसरी_हस्ताक्षर_गर्न",
        Cue.OUR: "हाम्रो मेरो हाम्रा",
        Cue.GREET: "नमस्ते कस्तो_छ सन्चै_हुनुहुन्छ के_छ_खबर शुभ_प्रभात के_छ_हालखबर",
        Cue.THANK: "धन्यवाद धेरै_धन्यवाद फेरि_भेटौंला बिदा",
        Cue.HELP: "तिमी_के_गर्न_सक्छौ तपाईं_के_गर्न_सक्नुहुन्छ के_सोध्न_सक्छु मद्दत_गर्नुस् मद्दत सहयोग_गर्नुस् तिमी_को_हौ",
        Cue.FILL: "दुवै सबै मूर्ख पागल ठीक_छ हुन्छ छ_कि_छैन अनि",
    },
}
