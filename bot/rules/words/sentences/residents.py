"""What residents put around the question of their own city: born here, moved here, even London, is it in there."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "ar": {
        Cue.FILL: "من_سكان ساكن ساكنة ساكنين سكان_مدينة مواليد من_مواليد عنا عندنا وبدي وبدنا من_أهالي من_اهل من_أهل "
        "مقيم_في مقيمة_في مقيمين حتى_الآن لحد_الآن نفسها ذاتها بحد_ذاتها انتقلت_إلى نقلت_على"
    },
    "fa": {Cue.FILL: "ساکن ساکن_شهر ساکنین اهل بچه‌ی بچه متولد مقیم خودِ خود حتی تازه_اومدم تازه_آمدم"},
    "ur": {Cue.FILL: "رہائشی رہنے_والا رہنے_والی باسی مقیم"},
    "pnb": {
        Cue.FILL: "میں آں اے تے وی نیں دا دی دے نوں توں ہن رہندا رہندی رہندے وسنیک جناب ہیگا ہیگی",
        Cue.SIGN: "ہیگا_اے_لسٹ_وچ لسٹ_وچ",
    },
    "hi": {Cue.FILL: "निवासी रहवासी बाशिंदा रहने_वाला रहने_वाली", Cue.SIGN: "नाम_है_उसमें नाम_है_इसमें"},
    "bho": {
        Cue.FILL: "रहेनी रहिला रहेला बानी बाड़े बाकिर अबहीं ले नइखे नू कहत हम त ओर के रहवइया",
        Cue.OUR: "हमनी हमनी_के हमार",
        Cue.SIGN: "ओह_में ओहमें नाम_बा",
    },
    "gu": {Cue.FILL: "રહું રહીએ રહેવાસી વતની", Cue.SIGN: "એમાં એમાં_છે તેમાં_છે એમાં_નામ છે_કે_નહીં_એમાં"},
    "mr": {Cue.FILL: "रहिवासी राहतो राहते राहतोय", Cue.SIGN: "त्यात_आहे त्यात_नाव नाव_आहे_त्यात"},
    "or": {Cue.FILL: "ରହେ ରହୁ ବାସିନ୍ଦା", Cue.SIGN: "ସେଥିରେ ତହିଁରେ ନାମ_ଅଛି"},
    "bn": {Cue.FILL: "বাসিন্দা অধিবাসী থাকি জন্ম", Cue.SIGN: "ওখানে_নাম ওটাতে_আছে তাতে_আছে"},
    "ta": {Cue.FILL: "நாம போட்டோமா வசிக்கிறேன் குடியிருக்கேன் பிறந்த_ஊர்", Cue.SIGN: "இதுல_இருக்கா அதுல_இருக்கா அதில்_இருக்கா"},
    "te": {Cue.FILL: "చేశామా వాడిని ఉంటాను ఉంటున్నా నివసిస్తున్నాను", Cue.SIGN: "అందులో అందులో_ఉందా దాంట్లో_ఉందా"},
    "kn": {Cue.FILL: "ಹಾಕಿದ್ದೀವಾ ಹಾಕಿದ್ವಾ ಇರೋದು ವಾಸವಾಗಿದ್ದೇನೆ ನಿವಾಸಿ", Cue.SIGN: "ಅದರಲ್ಲಿ_ಇದ್ಯಾ ಇದ್ಯಾ_ಅದರಲ್ಲಿ ಅದರಲ್ಲಿದೆಯಾ"},
    "ml": {Cue.FILL: "നമ്മൾ താമസം താമസിക്കുന്നത് താമസിക്കുന്നു ഇവിടുത്തെ ഇവിടത്തെ ഇവിടെ", Cue.SIGN: "അതിൽ_ഉണ്ടോ അതിലുണ്ടോ"},
    "si": {Cue.FILL: "ජීවත්වෙන පදිංචි", Cue.SIGN: "ඒකේ_තියෙනවද එකේ_තියෙනවද"},
    "th": {
        Cue.FILL: "ขนาด แม้แต่ กระทั่ง แม้กระทั่ง ย้ายมาอยู่ เกิดที่ อาศัยอยู่ อาศัยอยู่ที่ บ้านอยู่",
        Cue.SIGN: "อยู่ในนั้น อยู่ในนั้นไหม อยู่ในนั้นมั้ย",
    },
    "my": {Cue.FILL: "တောင် တောင်မှ နေတာ နေပါတယ် နေတယ်", Cue.SIGN: "အထဲမှာ_ပါလား ပါလား"},
    "km": {Cue.FILL: "សូម្បីតែ រស់នៅ ស្នាក់នៅ"},
    "vi": {Cue.SIGN: "trong_đó_không có_trong_đó có_trong_đó_không", Cue.FILL: "nhà_mình quê_mình quê ngay_cả đến_cả"},
    "yue": {
        Cue.FILL: "搬咗嚟 搬嚟 住 住喺 呢邊 呢度 舊年 上年 仲未 仲 連 真係 真係㗎 細佬 阿哥",
        Cue.SIGN: "仲未簽 簽到 未簽 有份簽",
        Cue.LEADER: "市長",
    },
    "zh": {Cue.FILL: "搬来 搬到 老家 老家在 住在 去年 前年 今年 至今"},
    "ja": {Cue.FILL: "在住 在住です 出身 出身です 引っ越した 引っ越してきた 地元"},
    "ko": {
        Cue.FILL: "사람인데 사람인데요 사람이에요 시민인데 시민인데요 살아요 사는데 사는데요 살고 살고있어요 거주 "
        "거주중 거주중인데 출신인데 출신이에요 이사왔는데"
    },
    "tr": {
        Cue.CITY: "büyükşehir",
        Cue.LEADER: "büyükşehir_belediye_başkanı",
        Cue.FILL: "gerçekten oturuyoruz yaşıyoruz",
    },
    "ru": {Cue.OUR: "нашему нашей нашим нашими", Cue.FILL: "реально переехал переехала переехали родом"},
    "id": {Cue.FILL: "beneran sini kampung_halaman domisili"},
    "am": {Cue.FILL: "የምኖረው የምኖር ነዋሪ እንኳን እንኳ", Cue.SIGN: "ውስጥ_አለች ውስጥ_አለ"},
    "so": {Cue.FILL: "degan degganahay waxaan_degganahay xitaa"},
    "ka": {Cue.SIGN: "მოვაწერეთ მოგვიწერია ხელი_მოვაწერეთ", Cue.FILL: "ვარ ვცხოვრობ ვცხოვრობთ"},
    "kk": {Cue.SIGN: "қойдық қойдық_па қол_қойдық қол_қойдық_па", Cue.FILL: "тұрамын тұрамыз тұрғынымын"},
    "az": {Cue.FILL: "yaşayıram yaşayırıq", Cue.SIGN: "imzalamışıq imzaladıq"},
    "hy": {Cue.FILL: "ապրում բնակվում", Cue.SIGN: "ստորագրել_ենք"},
    "ne": {Cue.FILL: "बस्छु बस्छौं म हामीले", Cue.SIGN: "सही_गर्यौं सही_गर्‍यौं सही_गर्यौ"},
    "hu": {Cue.FILL: "lakom lakunk lakok"},
    "eu": {Cue.FILL: "dugu bizi_naiz"},
    "he": {Cue.FILL: "גר גרה גרים מתגורר מתגוררת"},
    "lo": {Cue.FILL: "ຂ້ອຍ ຂະໜາດ ແມ້ແຕ່ ຢູ່ນີ້"},
    "sk": {Cue.FILL: "bývam bývame"},
    "mk": {Cue.FILL: "сум живееме"},
    "bg": {Cue.FILL: "живея живеем"},
    "sr": {Cue.FILL: "јесмо живим живимо živimo"},
    "ro": {Cue.FILL: "locuiesc locuim"},
    "el": {Cue.FILL: "μένω μένουμε ζω ζούμε"},
    "fi": {Cue.FILL: "asun asumme asutaan"},
    "et": {Cue.FILL: "elan elame oleme"},
    "lt": {Cue.FILL: "gyvenu gyvename"},
    "lv": {Cue.FILL: "dzīvoju dzīvojam"},
}
