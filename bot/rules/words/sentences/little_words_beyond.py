"""More of the little words and verbs of questions, in the languages of Asia and Africa.

A word that stands here is never taken for a slip in a name, and it tells in which language somebody writes.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ar": {
        Cue.SIGN: "ننضم ننتسب نشارك وقعات موقعات امضو تمضي يمضي بتوقع وقعتو توقعو بصمت انضميت انضمام",
        Cue.WHAT: "ايه شنهي اشنو",
        Cue.CITY: "مدينتين بلديتها رؤسا عواصم ضيعه ضيع قري القري مدنها",
        Cue.DO: "تقدم تقدمه قدمت يقدمون تقدمها تعالج عالجت صار فعلتم",
        Cue.POINT: "الالتزامات_السته التزامات_المدن",
        Cue.FILL: "يلي السته الست هيك هيدا هيدي هاي هاد هادي هداك كتير كثير شوي شويه بقي كده كدا بقا ليش ليه لماذا "
        "وين فين اين متاكد اكيد خبرني خبروني احكي حكي نكته طقس بكرا مبارح امس غدا تقدرو تقدر بتقدر فيكن "
        "فيك فيكم قوللي قولولي اذا او_لا ولا_لا ولا_لسا لسا حبيت احب اريد_معرفه معرفه ابي ودي الله والله "
        "بالله تمام اوكي حسنا بخير الحمد انت انتم انتو هؤلاء اولئك كما لكن بل ثم حيث بينما عندما لما منذ "
        "خلال قبل فوق تحت امام خلف داخل خارج اكثر_من اقل كبير كبيره صغير صغيره غبي حمار سيء تافه",
    },
    "arz": {
        Cue.DO: "bta3mel bte3mel 3amlet te3mel ta3mal bta3ml",
        Cue.POINT: "eltizam iltizam",
        Cue.START: "bada2 atla2 atla8",
        Cue.FILL: "wala la la2 lissa aw_la ya3ni kteer ktir kamena ana enta inta bas men min ma3 3a hay heyye huwe "
        "houwe howa heya shi fi_shi badde baddi biddi 3ayez 3ayza a3ref a3raf eza iza allah wallah habibi "
        "habibti sadi2i akid",
    },
    "he": {
        Cue.SIGN: "חתמה חתם חתמו חתימה חתומה חתומים הצטרפה הצטרף",
        Cue.FILL: "האם יש אין את של על עם אל מן כי אם או גם רק עוד כבר כאן שם עכשיו היום מחר אתמול תמיד אף מאוד "
        "הרבה קצת יותר זה זאת אלה הוא היא הם אני אתה אנחנו לי לך לו לה בבקשה תגיד אפשר לא כן למה איפה",
    },
    "fa": {
        Cue.SIGN: "امضا امضاء پیوسته پیوست امضا_کرده امضا_کرده‌اند امضاکننده",
        Cue.FILL: "آیا است هست هستند بود شد شده اند کرده‌اند می‌کند می‌کنند چی چه چرا کجا اینجا آنجا الان امروز "
        "فردا دیروز همیشه هرگز خیلی کم بیشتر این آن من تو او ما شما آنها ایشان هم فقط اگر یا نه بله لطفا "
        "بگو بگویید می‌خواهم بدانم نکته",
    },
    "ur": {
        Cue.FILL: "ہے ہیں تھا تھی تھے کیا کیوں کہاں یہاں وہاں اب آج کل ہمیشہ کبھی بہت کم زیادہ یہ وہ میں تم آپ ہم "
        "ان اس بھی صرف اگر یا نہیں جی ہاں براہ کرم بتائیں بتاو چاہتا چاہتی ہوں جاننا معلوم",
    },
    "hi": {
        Cue.FILL: "है हैं था थी थे क्यों कहाँ यहाँ वहाँ अब आज कल हमेशा कभी बहुत कम ज्यादा यह वह मैं तुम आप हम उन इस "
        "भी सिर्फ अगर या नहीं जी हाँ कृपया बताइए बताओ चाहता चाहती हूँ जानना पता साइन शहर इस_बारे",
    },
    "bn": {
        Cue.FILL: "আছে ছিল কেন কোথায় এখানে সেখানে এখন আজ কাল সবসময় কখনও খুব কম বেশি এই সেই আমি তুমি আপনি আমরা "
        "তারা শুধু যদি বা না হ্যাঁ দয়া করে বলুন বলো চাই জানতে",
    },
    "ne": {
        Cue.SIGN: "हस्ताक्षर",
        Cue.FILL: "के छ छन् हो भयो गरेको गरे कहाँ यहाँ अब आज यो त्यो हामी तपाईं र वा होइन",
    },
    "mr": {
        Cue.SIGN: "स्वाक्षरी सही",
        Cue.FILL: "आहे आहेत का झाली केली होते कुठे इथे आता आज हा ही हे आम्ही तुम्ही आणि किंवा नाही",
    },
    "ta": {
        Cue.SIGN: "கையெழுத்து_இட்டார்களா இட்டார்களா இட்டதா கையெழுத்திட்டாரா",
        Cue.FILL: "இந்த அந்த நான் நீங்கள் நாங்கள் அவர் அவர்கள் இங்கே அங்கே இப்போது இன்று மட்டும் ஆனால் அல்ல தயவுசெய்து",
    },
    "te": {
        Cue.SIGN: "సంతకం_చేశారా సంతకం_చేసిందా",
        Cue.FILL: "చేశారా చేసారా ఈ ఆ నేను మీరు మేము ఇక్కడ అక్కడ ఇప్పుడు కానీ లేదా కాదు అవును",
    },
    "ml": {
        Cue.SIGN: "ഒപ്പുവെച്ചോ ഒപ്പുവച്ചിട്ടുണ്ടോ",
        Cue.FILL: "ഈ ആ ഞാൻ നിങ്ങൾ ഞങ്ങൾ ഇവിടെ അവിടെ ഇപ്പോൾ അല്ല",
    },
    "kn": {
        Cue.SIGN: "ಸಹಿ",
        Cue.FILL: "ಮಾಡಿದೆಯೇ ಮಾಡಿದ್ದಾರಾ ಈ ಆ",
    },
    "si": {
        Cue.WHAT: "මොනවාද මොනවා",
        Cue.SIGN: "අත්සන්_කළ අත්සන්_කළාද",
        Cue.FILL: "කළ මේ ඒ ඔබ මම අපි මෙහි දැන් අද හෝ නැත ඔව්",
    },
    "am": {
        Cue.SIGN: "ተፈርሟል ተፈረመ ፈርመዋል ፈርሟል የፈረሙት የፈረሙትን",
        Cue.FILL: "ይህ ያ እኔ እርስዎ እኛ እዚህ እዚያ አሁን ዛሬ ግን ወይስ አለ የለም እባክዎ",
    },
    "my": {
        Cue.SIGN: "လက်မှတ်ထိုးပြီးပြီ လက်မှတ်ထိုးပြီးပြီလား လက်မှတ်ရေးထိုးပြီးပြီလား",
        Cue.FILL: "ပြီးပြီလား ပြီးပြီ လား ဘူး တယ် ကို နဲ့ ရှိ သလား",
    },
    "km": {
        Cue.SIGN: "ចុះហត្ថលេខា ហត្ថលេខា ចូលរួម",
        Cue.FILL: "តើ បាន ទេ ហើយឬនៅ ឬ និង នេះ នោះ ដែរ",
    },
    "lo": {
        Cue.SIGN: "ເຊັນ ລົງນາມ ລາຍເຊັນ",
        Cue.FILL: "ໄດ້ ບໍ່ ບໍ ແລ້ວ ຫຼື ແລະ ນີ້ ນັ້ນ",
    },
    "th": {
        Cue.SIGN: "อยู่ในรายชื่อ ลงนามแล้ว ร่วมลงนาม",
        Cue.FILL: "อยู่ใน อยู่ ก็ จะ แต่ ถ้า เมื่อ ตอนนี้ วันนี้ ที่นี่ ที่นั่น ผม ดิฉัน คุณ เขา พวกเขา ไม่ ใช่ หรอ เหรอ ขอ อยากรู้ ช่วยบอก",
    },
    "vi": {
        Cue.SIGN: "ký ký_tên đã_ký ký_kết tham_gia",
        Cue.FILL: "những các ở tại của cho với về và hoặc không có chưa đã đang sẽ rồi này kia đó tôi bạn anh chị "
        "chúng họ ai gì nào đâu khi xin vui_lòng cho_tôi biết hỏi ạ nhé thế vậy còn cũng",
    },
    "id": {
        Cue.SIGN: "tanda_tangan menandatangani ditandatangani bergabung ikut tandatangan",
        Cue.FILL: "apakah adakah sudah belum telah akan sedang di ke dari dan atau tapi juga hanya kalau jika "
        "karena mengapa kenapa mana sini sana sekarang nanti hari ini besok kemarin selalu tidak tak ya "
        "bukan saya aku kamu anda kita kami mereka dia itu min mau tanya tolong kasih tahu dong sih nih "
        "deh mana_saja yang untuk dengan pada oleh",
    },
    "ms": {
        Cue.SIGN: "menandatangani tandatangan ditandatangani menyertai",
        Cue.WHO: "siapa",
        Cue.MANY: "berapa berapakah",
        Cue.CITY: "bandar bandaraya negara",
        Cue.PLEDGE: "deklarasi pengisytiharan perisytiharan",
        Cue.FILL: "adakah telah sudah belum di dan atau dalam yang untuk pada oleh ini itu saya anda kami boleh "
        "beritahu",
    },
    "fil": {
        Cue.SIGN: "pumirma lumagda nilagdaan pirma lumahok",
        Cue.FILL: "ba ang ng sa na mga ay at o hindi oo po ako ikaw kami sila ito iyan dito doon ngayon aling",
    },
    "sw": {
        Cue.SIGN: "imesaini zimesaini umesaini amesaini wamesaini ilisaini kusaini saini alisaini iliyosaini",
        Cue.FILL: "je hilo hili hiyo hii huo huu hawa hao wale yule lile naomba kuuliza kujua kama tafadhali mimi "
        "wewe yeye sisi ninyi wao na au lakini pia tu sana sasa leo kesho jana hapa pale nini wapi lini "
        "kwa ya wa za la cha katika",
    },
    "so": {
        Cue.DO: "qabtaan sameeyaan samaysaa samayso samaysay",
        Cue.CITY: "magaalooyinku magaalooyinkee magaalooyinkii",
        Cue.FILL: "oo iyo ama laakiin hadda maanta halkan waa waxaa inay inuu noo ii fadlan",
    },
    "xh": {
        Cue.SIGN: "isayinile utyikityile",
        Cue.FILL: "ingaba na okanye",
    },
    "zu": {
        Cue.SIGN: "isayinile lisayinile usayinile",
        Cue.FILL: "ingabe na noma",
    },
    "ko": {
        Cue.PLEDGE: "선언문* 선언서* 선언은 선언이 선언의 선언을 선언에는 선언에서",
        Cue.WHAT: "무엇이 무슨_내용 뭐가",
        Cue.SIGN: "서명*",
        Cue.FILL: "무엇이_있나요 있나 인가요 인가 입니까 혹시 위해 위한 그럼 그리고 하지만 여기 거기 오늘 내일 "
        "어제 저는 나는 우리는 좀 주세요 궁금해요",
    },
    "zh": {
        Cue.FILL: "没有 有没有 是不是 请 我想 知道 一下 那 那么 呢 吧 啊 哦 天气 今天 哈哈 哈哈哈哈",
    },
    "ja": {
        Cue.FILL: "それでは では じゃあ あの えっと 教えて 知りたい ください です でしょう",
    },
}
