"""I want the list: a wish for a thing, not for a way to sign. Wants stand before the list or behind it, by language."""

from collections.abc import Mapping
from itertools import product

from bot.rules.words.cues import Cue, Table

_BEFORE = {
    "ar": (
        "بدي بدنا عايز عاوز عايزه عاوزه عايزين اريد نريد ابي نبي ابغى ابغا نبغى بغيت حاب حابب حابه نحب ودي داير دايرين "
        "محتاج احتاج اطلب اود اعطيني ابا اشتي خاطري ممكن",
        "القائمه قائمه اللسته لسته الليسته ليسته اللائحه لائحه لايحه اللايحه الكشف كشف اسماء الاسماء اسامي كل_المدن "
        "كل_الاسماء كل_الموقعين جميع_المدن جميع_الموقعين اعرف_كل اعرف_كل_المدن نعرف_كل اعرف_مين اعرف_المدن اعرف_جميع",
    ),
    "arz": (
        "baddi biddi bade 3ayez 3awez 3ayz bghit abi abgha n7eb uridu orid",
        "lista la_lista el_lista liste la_liste lliste layha asma2 kol_el_modon kel_el_modon kl_el_modon a3raf_kol "
        "a3raf_kel a3raf_min a3raf_meen",
    ),
    "he": ("רוצה אני_רוצה צריך צריכה אפשר אשמח", "את_הרשימה רשימה לרשימה את_כל_הרשימה את_כל_הערים"),
    "id": ("mau minta pengen pengin ingin", "list listnya liat_daftar lihat_daftar"),
    "ms": ("nak mahu mau minta", "senarai list tengok_senarai tengok_list lihat_senarai"),
    "vi": ("muốn tôi_muốn cho xin cần", "danh_sách cái_danh_sách xem_danh_sách"),
    "tl": ("gusto_ko_ng gusto_ko_makita_ang pahingi_ng penge_ng patingin_ng patingin_nga_ng", "listahan list lista"),
    "zh": ("我要 我想要 想要 想看 我想看 给我 給我", "名单 名單 完整名单 完整名單 全部名单 全部名單 所有名单 列表"),
    "th": ("อยากได้ อยากเห็น ขอ ขอดู ต้องการ", "รายชื่อ รายชื่อทั้งหมด ลิสต์ รายการ"),
}
_BEHIND = {
    "fa": (
        "لیست لیستو لیست_رو لیستش_رو فهرست فهرست_رو رو را",
        "میخوام می‌خوام میخواهم می‌خواهم می_خواهم میخواستم می‌خواستم لازم_دارم بدین بدید بفرست بفرستید میخام",
    ),
    "ur": ("فہرست لسٹ کی_لسٹ نام", "چاہیے چاہئے چاہیئے دکھا_دو دے_دو دیجیے دیں دکھاؤ چاہیے_تھی بھیجو بھیجیں"),
    "hi": ("लिस्ट सूची नाम लिस्ट_तो", "चाहिए चाहिये दे_दो भेजो भेज_दो दिखा_दो देना बता_दो दिजिए दीजिये"),
    "hi-Latn": ("list suchi naam", "chahiye chaiye de_do dedo bhejo bhej_do dikha_do dikhao dijiye do bata_do"),
    "bn": ("তালিকা তালিকাটা তালিকাটি লিস্ট লিস্টটা নাম নামগুলো", "চাই লাগবে দরকার দেন দ্যান পাঠান দিবেন দেখতে_চাই দাও_তো"),
    "bn-Latn": ("list lista listta talika", "chai lagbe den dao dorkar dekhte_chai"),
    "pa": ("ਲਿਸਟ ਸੂਚੀ", "ਚਾਹੀਦੀ ਚਾਹੀਦੀ_ਹੈ ਦਿਓ ਦੇ_ਦਿਓ ਵਿਖਾਓ ਦਿਖਾਓ"),
    "gu": ("યાદી લિસ્ટ", "જોઈએ જોઈએ_છે આપો બતાવો મોકલો"),
    "mr": ("यादी लिस्ट", "हवी हवी_आहे पाहिजे द्या दाखवा पाठवा दे दाखव"),
    "ne": ("सूची लिस्ट", "चाहियो चाहिन्छ दिनुस् देखाउनुस् पठाउनुस् दिनुहोस्"),
    "ta": ("பட்டியல் லிஸ்ட் பட்டியலை", "வேணும் வேண்டும் தாங்க கொடுங்க குடுங்க காட்டுங்க அனுப்புங்க"),
    "te": ("జాబితా లిస్ట్ లిస్టు", "కావాలి ఇవ్వండి చూపించండి పంపండి పంపించండి"),
    "kn": ("ಪಟ್ಟಿ ಲಿಸ್ಟ್", "ಬೇಕು ಕೊಡಿ ತೋರಿಸಿ ಕಳಿಸಿ ಕಳುಹಿಸಿ"),
    "ml": ("ലിസ്റ്റ് പട്ടിക", "വേണം തരൂ തരുമോ കാണിക്കൂ കാണിക്കാമോ അയക്കൂ"),
    "si": ("ලැයිස්තුව ලිස්ට්_එක නම්_ලැයිස්තුව", "ඕන ඕනෑ දෙන්න පෙන්නන්න එවන්න"),
    "tr": (
        "listeyi listesini tam_listeyi hepsini isimleri şehirleri tamamını",
        "istiyorum istiyom görmek_istiyorum görebilir_miyim alabilir_miyim atar_mısın gönder gönderir_misin lazım",
    ),
    "az": ("siyahını siyahısını hamısını", "istəyirəm görmək_istəyirəm göndər göndərin göstər lazımdır"),
    "kk": ("тізімді тізімін", "керек бер беріңіз көргім_келеді көрсет көрсетіңіз жібер"),
    "ky": ("тизмени тизмесин", "керек бер бериңиз көргүм_келет көрсөт көрсөтүңүз"),
    "uz": ("ro'yxatni ro'yxatini", "kerak ber bering ko'rmoqchiman ko'rsat ko'rsating yubor yuboring"),
    "tg": ("рӯйхатро рӯйхати_пурраро", "мехоҳам лозим диҳед нишон_диҳед"),
    "mn": ("жагсаалтыг жагсаалт нэрсийг", "үзмээр_байна хэрэгтэй авмаар_байна өгөөч үзүүлээч явуулаач"),
    "ko": (
        "명단 명단을 리스트 목록 목록을",
        "주세요 줘 보고_싶어 보고_싶어요 보여줘 보여주세요 좀_주세요 좀_줘 필요해요 보내줘 보내주세요",
    ),
    "ja": (
        "リスト 一覧 名簿",
        "ください 下さい ちょうだい がほしい が欲しい を見たい が見たい をください を教えて をお願い",
    ),
    "my": ("စာရင်း", "လိုချင်တယ် ပေးပါ ပြပါ ကြည့်ချင်တယ်"),
    "am": ("ዝርዝሩን ዝርዝር", "እፈልጋለሁ ስጠኝ ስጡኝ አሳየኝ አሳዩኝ"),
}


def wants(*tables: Mapping[str, tuple[str, str]]) -> Table:
    """Every want with every word for the list, in the order of the language."""
    phrases = {
        language: " ".join(
            f"{one}_{other}"
            for table in tables
            for one, other in product(*map(str.split, table.get(language, ("", ""))))
        )
        for language in sorted(frozenset[str]().union(*tables))
    }
    return {language: dict.fromkeys((Cue.SHOW, Cue.LIST), words) for language, words in phrases.items()}


TABLE: Table = wants(_BEFORE, _BEHIND)
