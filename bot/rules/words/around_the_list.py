"""The bot itself, the declaration by its city, and the way to sign as a noun: in the languages of the East."""

from itertools import product

from bot.rules.words.cues import Cue, Table

# Who speaks of the bot and of nothing else we know asks what it is for.
_BOTS = {
    "ar": "بوت البوت هالبوت روبوت الروبوت بوتات شات_بوت",
    "he": "בוט הבוט רובוט הרובוט צאטבוט",
    "fa": "ربات این_ربات بات این_بات چت_بات",
    "tr": "bot botu botun bu_bot robot chatbot",
    "az": "bot botu bu_bot robot",
    "ur": "بوٹ روبوٹ یہ_بوٹ چیٹ_بوٹ",
    "hi": "बॉट बोट रोबोट चैटबॉट ये_बॉट यह_बॉट",
    "hi-Latn": "bot ye_bot yeh_bot robot chatbot",
    "bn": "বট বটটা বটটি বটের রোবট এই_বট চ্যাটবট",
    "bn-Latn": "bot ei_bot robot",
    "pa": "ਬੋਟ ਰੋਬੋਟ",
    "gu": "બોટ રોબોટ",
    "mr": "बॉट रोबोट हा_बॉट",
    "ne": "बोट बट रोबोट",
    "ta": "பாட் ரோபோ ரோபோட் சாட்பாட்",
    "te": "బాట్ రోబో రోబోట్",
    "kn": "ಬಾಟ್ ರೋಬೋಟ್",
    "ml": "ബോട്ട് റോബോട്ട്",
    "si": "බොට් රොබෝ",
    "th": "บอท บอต หุ่นยนต์ แชตบอท แชทบอท",
    "vi": "bot con_bot robot chatbot",
    "id": "bot botnya bot_ini robot chatbot",
    "ms": "bot bot_ni robot",
    "tl": "bot robot chatbot",
    "zh": "机器人 機器人 聊天机器人",
    "yue": "機械人",
    "ja": "ボット ロボット チャットボット",
    "ko": "봇 봇은 봇이 봇이야 봇이에요 이_봇 이_봇은 챗봇 챗봇은 로봇",
    "mn": "бот робот",
    "kk": "бот ботты робот",
    "ky": "бот робот",
    "uz": "bot botni robot",
    "ka": "ბოტი რობოტი",
    "hy": "բոտ ռոբոտ",
    "am": "ቦት ሮቦት",
}
_WAYS = {
    "ar": "اجراءات_التوقيع خطوات_التوقيع اليه_الانضمام",
    "he": "תהליך התהליך הליך ההליך מה_התהליך שלבי_החתימה",
    "fa": "مراحل مراحل_امضا روند_امضا شرایط_امضا روال",
    "tr": "süreç süreci prosedür prosedürü ne_yapmak_gerekiyor ne_yapmak_lazım ne_yapmamız_gerekiyor başvuru",
    "az": "proses proseduru nə_etmək_lazımdır",
    "ur": "طریقہ طریقہ_کار دستخط_کا_طریقہ دستخط_کرنے_کا_طریقہ",
    "hi": "प्रक्रिया तरीका तरीक़ा साइन_करने_का_तरीका हस्ताक्षर_करने_का_तरीका कैसे_आएगी कैसे_आएगा कैसे_आ_सकता",
    "hi-Latn": "process tarika tareeka prakriya kya_process sign_karne_ka_tarika kaise_aayega",
    "bn": "নিয়ম পদ্ধতি প্রক্রিয়া সই_করার_নিয়ম",
    "bn-Latn": "niyom process_ki",
    "mr": "प्रक्रिया पद्धत",
    "ne": "प्रक्रिया तरिका",
    "gu": "પ્રક્રિયા રીત_શું",
    "pa": "ਤਰੀਕਾ ਪ੍ਰਕਿਰਿਆ",
    "ta": "நடைமுறை வழிமுறை செயல்முறை",
    "te": "ప్రక్రియ విధానం",
    "kn": "ಪ್ರಕ್ರಿಯೆ ವಿಧಾನ",
    "ml": "നടപടിക്രമം പ്രക്രിയ",
    "si": "ක්‍රියාවලිය පිළිවෙළ",
    "th": "ขั้นตอน วิธีลงนาม เงื่อนไขการลงนาม",
    "vi": "thủ_tục quy_trình các_bước điều_kiện_để",
    "id": "prosedur prosedurnya syarat syaratnya tata_cara",
    "ms": "prosedur syarat",
    "tl": "proseso ang_proseso ano_proseso paraan_para",
    "zh": "流程 手续 手續 步骤 步驟 签署条件 簽署條件",
    "yue": "程序 手續",
    "ja": "手続き 手順 署名の手続き 署名の手順",
    "ko": "절차 서명_절차 가입_절차 참여_절차",
    "mn": "журам ямар_журам",
    "kk": "тәртібі рәсімі",
    "uz": "tartibi jarayoni",
}
_CITY = {
    "ar": "نيويورك",
    "he": "ניו_יורק",
    "fa": "نیویورک",
    "tr": "new_york",
    "ur": "نیویارک نیو_یارک",
    "hi": "न्यूयॉर्क न्यूयार्क न्यू_यॉर्क",
    "hi-Latn": "new_york",
    "bn": "নিউইয়র্ক নিউ_ইয়র্ক",
    "ta": "நியூயார்க் நியூ_யோர்க் நியூயோர்க்",
    "te": "న్యూయార్క్",
    "ml": "ന്യൂയോർക്ക്",
    "mr": "न्यूयॉर्क",
    "th": "นิวยอร์ก นิวยอร์ค",
    "vi": "new_york niu_oóc",
    "id": "new_york",
    "ms": "new_york",
    "tl": "new_york",
    "zh": "纽约 紐約",
    "yue": "紐約",
    "ja": "ニューヨーク",
    "ko": "뉴욕",
    "mn": "нью_йоркийн нью_йорк",
    "kk": "нью_йорк",
    "uz": "nyu_york",
}
_DECLARED = {
    "he": "הצהרת הצהרה",
    "fa": "بیانیه بیانیه‌ی اعلامیه",
    "tr": "bildirgesi bildirisi beyannamesi deklarasyonu",
    "ur": "اعلامیہ اعلامیے اعلان ڈیکلریشن",
    "hi": "घोषणा घोषणापत्र डिक्लेरेशन",
    "hi-Latn": "declaration ghoshna ghoshnapatra",
    "bn": "ঘোষণা ঘোষণাপত্র ডিক্লারেশন",
    "ta": "பிரகடனம் அறிவிப்பு",
    "te": "ప్రకటన డిక్లరేషన్",
    "ml": "പ്രഖ്യാപനം",
    "mr": "जाहीरनामा घोषणापत्र",
    "th": "ปฏิญญา คำประกาศ แถลงการณ์",
    "vi": "tuyên_bố bản_tuyên_bố",
    "id": "deklarasi",
    "ms": "deklarasi",
    "tl": "deklarasyon declaration",
    "zh": "宣言 声明 聲明",
    "yue": "宣言",
    "ja": "宣言 市長宣言",
    "ko": "선언 선언문 선언이 선언은 선언문이 선언문은 시장_선언",
    "mn": "тунхаглал",
    "kk": "декларациясы",
    "uz": "deklaratsiyasi",
    "ar": "",
}
_JOINING = frozenset({"zh", "yue", "ja", "th"})  # written without spaces


def _named(language: str) -> str:
    """The declaration with its city before it or behind it."""
    between = "" if language in _JOINING else "_"
    pairs = product(_CITY.get(language, "").split(), _DECLARED.get(language, "").split())
    return " ".join(f"{city}{between}{declared} {declared}{between}{city}" for city, declared in pairs)


TABLE: Table = {
    language: {
        Cue.HELP: _BOTS.get(language, ""),
        Cue.STEPS: _WAYS.get(language, ""),
        Cue.PLEDGE: _named(language),
    }
    for language in sorted(_BOTS.keys() | _WAYS.keys() | _CITY.keys())
}
