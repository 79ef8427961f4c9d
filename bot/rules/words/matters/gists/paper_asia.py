"""Of the declaration, from Pakistan to Japan (`paper`)."""

from collections.abc import Mapping

PAPER_ASIA: Mapping[str, Mapping[str, str]] = {
    "ur": {
        "paper": "اعلامیہ اعلامیے اعلان کاغذ دستاویز عہدنامہ عہد_نامے",
        "declaration": "@ + لکھا لکھی کہتا کہا خلاصہ مطلب مقصد بارے درج",
        "origin": "خیال آئیڈیا سوچ شروع + کس کس_کا کس_نے کس_کو + یہ اس تھا اعلان اعلامیہ",
        "binding": "قانون قانونی جرمانہ سزا عدالت مقدمہ پابند + یہ میئر خلاف عمل_نہ کیا اگر / علامتی رسمی + صرف "
        "یا / ہوگا ہو_گا ہوتا + توڑا توڑے توڑ پورا عمل_نہ",
    },
    "hi": {
        "paper": "घोषणा घोषणापत्र घोषणापत्र_में कागज़ कागज दस्तावेज दस्तावेज़ पत्र शपथ ऐलान प्रतिज्ञा संकल्प",
        "declaration": "@ + लिखा लिखी कहता कहती कहा मतलब मकसद उद्देश्य सार बारे किस_बारे / संक्षेप थोड़े_में सार + क्या बताओ बताइए",
        "origin": "आइडिया विचार सोच शुरू दिमाग + किसका किसने किसके किसको + ये यह इस था इसका घोषणा पहल",
        "binding": "कानून कानूनी कानूनन जुर्माना सजा सज़ा मुकदमा कोर्ट अदालत बाध्य केस + ये यह मेयर पालन तोड़े तोड़ने क्या अगर / "
        "दिखावा प्रतीकात्मक + सिर्फ या बस / होगा होता_है + तोड़ा तोड़े तोड़ निभाया निभाए पालन मुकर मुकरे",
    },
    "hi-Latn": {
        "paper": "ghoshna ghoshana declaration kagaz kagaj document pledge letter",
        "declaration": "@ + likha likhi kehta kehti matlab maksad bare bolta hai_kya kya_hai",
        "origin": "idea dimag shuru + kiska kisne kiske kisko",
        "binding": "kanoon kanuni qanoon legal jurmana saza court case + ye yeh isme isse mayor tode kya agar",
    },
    "bn": {
        "paper": "ঘোষণা ঘোষণাপত্র* ঘোষণায় ঘোষণাটা* ঘোষণাটি* কাগজ* দলিল* অঙ্গীকারপত্র* পত্রে",
        "declaration": "@ + লেখা লিখা বলে বলা বলছে মানে সারাংশ সারমর্ম উদ্দেশ্য বিষয়বস্তু বিষয় সংক্ষেপে নিয়ে / সংক্ষেপে "
        "অল্প_কথায় মূল_কথা + কী কি বলুন বলো",
        "origin": "আইডিয়া ভাবনা বুদ্ধি মাথা শুরু শুরু_করেছে চালু + কার কে কারা + এটা এই এর ছিল ঘোষণা উদ্যোগ",
        "binding": "আইন আইনি আইনত জরিমানা শাস্তি মামলা আদালত বাধ্য + এটা এইটা মেয়র মানে না_মানলে ভাঙলে কি / হবে হয় "
        "+ ভাঙলে ভাঙে মানলে মানে রাখলে",
    },
    "mr": {
        "paper": "घोषणापत्र घोषणापत्रात जाहीरनामा जाहीरनाम्यात कागद कागदात",
        "declaration": "@ + लिहिलं लिहिले म्हणतो अर्थ उद्देश सार",
        "origin": "कल्पना सुरुवात सुरू + कोणाची कोणी कुणी कुणाची",
        "binding": "कायदा कायदेशीर दंड शिक्षा + हे महापौर का",
    },
    "gu": {
        "paper": "ઘોષણા ઘોષણાપત્ર* કાગળ* દસ્તાવેજ*",
        "declaration": "@ + લખ્યું લખેલું કહે અર્થ મતલબ હેતુ",
        "origin": "વિચાર આઈડિયા શરૂ + કોનો કોણે",
    },
    "pa": {
        "paper": "ਐਲਾਨ ਐਲਾਨਨਾਮੇ ਐਲਾਨਨਾਮਾ ਕਾਗਜ਼ ਕਾਗਜ਼* ਦਸਤਾਵੇਜ਼*",
        "declaration": "@ + ਲਿਖਿਆ ਕਹਿੰਦਾ ਮਤਲਬ ਮਕਸਦ",
        "origin": "ਵਿਚਾਰ ਸ਼ੁਰੂ + ਕਿਸਨੇ ਕਿਸਦਾ ਕੀਹਨੇ",
    },
    "ta": {
        "paper": "பிரகடனம்* பிரகடனத்தில் பிரகடனத்தின் அறிவிப்பு* அறிவிப்பில் பேப்பர்* ஆவணம்* ஆவணத்தில் உறுதிமொழி*",
        "declaration": "@ + எழுதி* சொல்* இருக்கு* உள்ளது பொருள் நோக்கம் சுருக்கம் என்னதான்",
        "origin": "யோசனை ஐடியா ஆரம்பித்தது தொடங்கியது + யார் யாருடைய",
        "binding": "சட்டம் சட்டப்படி அபராதம் தண்டனை வழக்கு + இது மேயர்",
    },
    "te": {
        "paper": "ప్రకటన* డిక్లరేషన్* కాగితం* పత్రం* పత్రంలో",
        "declaration": "@ + రాసి* రాశారు చెప్* ఏముంది అర్థం ఉద్దేశం సారాంశం ఏంటి",
        "origin": "ఆలోచన ఐడియా మొదలుపెట్టారు ప్రారంభించారు + ఎవరు ఎవరి ఎవరిది",
        "binding": "చట్టం చట్టపరంగా జరిమానా శిక్ష కేసు + ఇది మేయర్",
    },
    "ml": {
        "paper": "പ്രഖ്യാപന* കടലാസ്* രേഖ*",
        "declaration": "@ + എഴുതി* പറയുന്ന* എന്താണ് അർത്ഥം ഉദ്ദേശ്യ*",
        "origin": "ആശയം ഐഡിയ തുടങ്ങിയത് + ആര് ആരുടെ ആരാണ്",
    },
    "kn": {
        "paper": "ಘೋಷಣೆ* ಪತ್ರ* ಕಾಗದ*",
        "declaration": "@ + ಬರೆದಿ* ಹೇಳು* ಏನಿದೆ ಅರ್ಥ ಉದ್ದೇಶ",
        "origin": "ಕಲ್ಪನೆ ಐಡಿಯಾ ಆರಂಭಿಸಿ* ಶುರು + ಯಾರು ಯಾರ",
    },
    "si": {
        "paper": "ප්‍රකාශය* ප්‍රකාශනය* ලියවිල්ල* කඩදාසිය*",
        "declaration": "@ + ලියලා ලියා කියන්නේ තියෙන්නේ අර්ථය",
        "origin": "අදහස පටන් + කවුද කාගෙද",
    },
    "ne": {
        "paper": "घोषणापत्रमा घोषणापत्र कागजमा",
        "declaration": "@ + लेखिएको लेखेको भन्छ अर्थ",
        "origin": "विचार आइडिया सुरु + कसको कसले",
    },
    "id": {
        "paper": "deklarasi deklarasinya kertas kertasnya dokumen dokumennya surat suratnya naskah piagam ikrar "
        "isinya pernyataan pernyataannya",
        "declaration": "@ + isi bunyi bunyinya bilang tertulis ditulis ringkasan ringkasannya inti intinya maksud "
        "maksudnya tentang tujuan tujuannya apaan sebenarnya / isinya isi intinya + ngomongin apa_sih apaan bahas "
        "membahas emang apa_ya",
        "origin": "ide idenya gagasan gagasannya mencetuskan pencetus pencetusnya penggagas penggagasnya otak "
        "dalang memulai + siapa siapanya + ini itu ya sih nya deklarasi awalnya pencetusnya penggagasnya",
        "binding": "hukum hukumnya undang denda sanksi sanksinya hukuman digugat gugat dituntut pengadilan "
        "konsekuensi paksaan + ini itu melanggar dilanggar langgar walikota wali kalau ada apakah / simbolis "
        "simbolik formalitas omong_kosong + cuma hanya atau / gimana bagaimana apa_akibat akibatnya terjadi + "
        "ingkar ingkari mengingkari melanggar dilanggar nepatin menepati",
        "terms": "bayar biaya gratis iuran + kota gabung ikut tanda_tangan / batas tenggat terakhir sampai_kapan "
        "+ gabung daftar tanda_tangan ikut",
    },
    "ms": {
        "paper": "deklarasi pengisytiharan perisytiharan kertas dokumen ikrar surat",
        "declaration": "@ + kandungan tertulis cakap kata ringkasan maksud tentang tujuan",
        "origin": "idea cadangan cetuskan mulakan + siapa",
        "binding": "undang denda hukuman saman mahkamah + ini datuk_bandar langgar ada",
    },
    "tl": {
        "paper": "deklarasyon pahayag papel dokumento kasunduan kasulatan",
        "declaration": "@ + nakasulat sinasabi laman nilalaman ibig_sabihin tungkol layunin buod",
        "origin": "ideya pakana nagsimula nagpasimuno naisip + sino kanino",
        "binding": "batas multa parusa kaso kasuhan korte legal + ito mayor sumunod kapag may ba",
    },
    "vi": {
        "paper": "tuyên_bố tuyên_ngôn bản giấy văn_bản cam_kết tờ",
        "declaration": "@ + nội_dung viết nói_gì nói_về ghi tóm_tắt mục_đích ý_nghĩa gồm",
        "origin": "ý_tưởng sáng_kiến khởi_xướng nghĩ_ra đề_xướng phát_động + ai của_ai",
        "binding": "luật phạt kiện tòa hậu_quả chế_tài ràng_buộc pháp_lý bắt_buộc + này đó thị_trưởng vi_phạm "
        "không có / tượng_trưng hình_thức + chỉ hay / sao chuyện_gì thì_sao + thực_hiện giữ_lời làm_theo vi_phạm "
        "nuốt_lời",
    },
    "th": {
        "paper": "คำประกาศ ปฏิญญา กระดาษ เอกสาร แถลงการณ์ คำมั่น ประกาศนี้",
        "declaration": "@ + เขียน ว่าอะไร ว่าไง เนื้อหา สรุป หมายถึง จุดประสงค์ เกี่ยวกับอะไร พูดถึง",
        "origin": "ไอเดีย ความคิด ริเริ่ม ต้นคิด คิดขึ้น เริ่ม + ใคร + นี้ เรื่อง ประกาศ",
        "binding": "กฎหมาย ปรับ โทษ ฟ้อง ศาล บังคับ ผูกพัน + นี้ นายก ไหม หรือ",
    },
    "km": {
        "paper": "សេចក្ដីប្រកាស សេចក្តីប្រកាស ក្រដាស ឯកសារ",
        "declaration": "@ + សរសេរ និយាយ ខ្លឹមសារ អ្វីខ្លះ",
        "origin": "គំនិត ផ្តើម + អ្នកណា នរណា",
    },
    "my": {
        "paper": "ကြေညာချက် စာရွက် စာတမ်း",
        "declaration": "@ + ရေး ပြော အကြောင်းအရာ အဓိပ္ပာယ်",
        "origin": "အကြံ စတင် + ဘယ်သူ",
    },
    "zh": {
        "paper": "宣言 声明 聲明 文件 那张纸 这张纸 這張紙 承诺书 承諾書 倡议书 倡議書 协议 協議",
        "declaration": "@ + 讲 講 写 寫 说的 說的 说了 說了 内容 內容 意思 主旨 大意 概括 目的 总结 總結 关于什么 "
        "關於什麼 干嘛 / 简单 簡單 一句话 一句話 概括 + 讲什么 讲了 是什么 说什么 内容 宣言",
        "origin": "主意 点子 點子 想出 发起 發起 倡议 倡議 牵头 牽頭 搞出 提出 + 谁 誰 哪里 哪裡 什么时候 "
        "什麼時候 + 这 這 宣言 的 最初 当初 當初 是",
        "binding": "法律 约束 約束 罚 罰 起诉 起訴 告 强制 強制 违法 違法 追责 追責 后果 後果 处分 + 市长 市長 "
        "宣言 这个 這個 不遵守 不守 违反 違反 做不到 吗 嗎 / 怎样 怎样 怎么样 会怎 怎么办 咋办 + 不做 不守 不履行 "
        "不遵守 违反 反悔 食言 做不到",
    },
    "ja": {
        "paper": "宣言 文書 書類 紙 声明 約束 その文 署名文",
        "declaration": "@ + 書いて 書かれて 内容 中身 何の話 言って 要約 まとめ 意味 目的 要するに 趣旨 どういう "
        "/ 一言で 簡単に ざっくり + 宣言 内容 何",
        "origin": "言い出 発案 考え 思いつ 始め 発起 発端 きっかけ 仕掛け アイデア + 誰 どこ いつ 何 どう + これ "
        "この 宣言 そもそも もの 運動 言い出",
        "binding": "法律 罰 訴え 裁判 強制 義務 拘束 ペナルティ 違反 守らな 破った 破ったら + これ 市長 宣言 ある "
        "守 なる の / どうなる どうなり どうなっ + 守らな 破った 破る しなかった やらなかった",
    },
    "ko": {
        "paper": "선언 선언문 선언서 문서 종이 서약 성명 협약",
        "declaration": "@ + 내용 뭐라고 적혀 쓰여 써 요약 취지 목적 뜻 의미 뭔데 뭐예요 뭐야 담겨 대체 / 한마디로 "
        "간단히 요약 + 뭐 뭔데 내용 선언",
        "origin": "아이디어 생각 발상 제안 시작 발기 주도 만들 기획 + 누가 누구 언제 어디서 + 이거 이걸 이건 선언 "
        "처음 운동 캠페인 낸 아이디어",
        "binding": "법적 법인 법이 처벌 벌금 소송 고소 강제 제재 불이익 구속력 의무 + 시장 안_지키 어기 이거 선언 "
        "있나 있어 인가 지키 / 어떻게_되 어떻게_돼 어떡 어찌 + 안_지키 어기 안_하면 지키지",
    },
    "mn": {
        "paper": "тунхаглал тунхагт тунхаглалд цаас цаасан баримт",
        "declaration": "@ + бичсэн бичигдсэн агуулга утга юу",
        "origin": "санаа эхлүүлсэн санаачилсан + хэн хэний",
    },
}
