"""I want to sign, endorse, join, in the languages of the East and of Africa, and in small ones (see `to_sign`)."""

WANTS_AND_SIGNS: dict[str, tuple[str, str, str]] = {
    "tr": (
        "istiyorum istiyoruz isterim isteriz",
        "imzala imzalamak imza_atmak desteklemek katılmak destekliyorum destekliyoruz katıl onayla onaylamak "
        "imzalamak_istiyorum imzalamak_istiyoruz imza_atmak_istiyorum katılmak_istiyorum katılmak_istiyoruz "
        "desteklemek_istiyorum desteklemek_istiyoruz bildirgeyi_imzalamak_istiyorum bildirgeyi_imzala",
        "",
    ),
    "az": (
        "",
        "imzala imzalamaq imzalamaq_istəyirəm qoşulmaq qoşulmaq_istəyirəm dəstəkləmək dəstəkləmək_istəyirəm",
        "",
    ),
    "kk": ("", "қол_қою қол_қойғым_келеді қосылу қосылғым_келеді қолдау", ""),
    "ky": ("", "кол_коюу кол_койгум_келет кошулуу кошулгум_келет", ""),
    "uz": ("", "imzolash imzolamoqchiman qo'shilish qo'shilmoqchiman imzo_qo'yish imzo_qo'ymoqchiman", ""),
    "tg": ("", "имзо_кардан имзо_кардан_мехоҳам имзо_гузоштан", ""),
    "mn": ("", "гарын_үсэг_зурах гарын_үсэг_зурмаар_байна нэгдэх нэгдмээр_байна", ""),
    "ka": ("მინდა გვინდა", "ხელმოწერა მოვაწერო_ხელი ხელი_მოვაწერო შეერთება შევუერთდე მხარდაჭერა", ""),
    "hy": ("ուզում_եմ ուզում_ենք", "ստորագրել միանալ աջակցել", ""),
    "fa": (
        "میخواهم می_خواهم میخوام می_خوام",
        "امضا امضاء امضا_کردن امضا_کنم امضا_کنیم پیوستن بپیوندم بپیوندیم حمایت حمایت_کنم تایید تأیید تایید_کنم",
        "بیانیه",
    ),
    "ps": ("غواړم", "لاسلیک لاسلیک_کړم لاسلیک_کول", ""),
    "ur": (
        "میں ہم",
        "دستخط دستخط_کرنا دستخط_کرنا_چاہتا_ہوں دستخط_کرنا_چاہتی_ہوں دستخط_کرنا_چاہتے_ہیں دستخط_کرنے_ہیں حمایت "
        "حمایت_کرنا_چاہتا_ہوں شامل_ہونا شامل_ہونا_چاہتا_ہوں شامل_ہونا_چاہتے_ہیں توثیق",
        "",
    ),
    "hi": (
        "मैं हम मुझे हमें",
        "हस्ताक्षर_करना साइन_करना समर्थन समर्थन_करना हस्ताक्षर_करना_है साइन_करना_है हस्ताक्षर_करना_चाहता_हूँ "
        "हस्ताक्षर_करना_चाहती_हूँ हस्ताक्षर_करना_चाहते_हैं साइन_करना_चाहता_हूँ साइन_करना_चाहते_हैं समर्थन_करना_चाहता_हूँ "
        "जुड़ना_है जुड़ना_चाहता_हूँ जुड़ना_चाहते_हैं",
        "",
    ),
    "hi-Latn": (
        "main hum mujhe hume",
        "sign_karna sign_karna_hai sign_karna_chahta_hoon sign_karna_chahte_hain "
        "join_karna_hai support_karna_hai dastakhat_karna",
        "",
    ),
    "bn": (
        "আমি আমরা",
        "সই_করা স্বাক্ষর_করা সই_করতে_চাই স্বাক্ষর_করতে_চাই সমর্থন সমর্থন_করতে_চাই যোগ_দিতে_চাই সই_করব",
        "",
    ),
    "pa": ("ਮੈਂ ਅਸੀਂ", "ਦਸਤਖਤ_ਕਰਨਾ ਦਸਤਖਤ_ਕਰਨਾ_ਚਾਹੁੰਦਾ_ਹਾਂ ਦਸਤਖ਼ਤ_ਕਰਨਾ_ਚਾਹੁੰਦੇ_ਹਾਂ ਸਾਈਨ_ਕਰਨਾ_ਹੈ", ""),
    "gu": ("મારે હું", "સહી_કરવી સહી_કરવી_છે સહી_કરવા_માંગુ_છું જોડાવું_છે", ""),
    "mr": ("मला आम्हाला", "सही_करायची_आहे सही_करणे स्वाक्षरी_करायची_आहे सामील_व्हायचे_आहे", ""),
    "ne": ("म हामी", "हस्ताक्षर_गर्न_चाहन्छु हस्ताक्षर_गर्न_चाहन्छौं हस्ताक्षर_गर्नु सही_गर्न_चाहन्छु", ""),
    "ta": (
        "நான் நாங்கள்",
        "கையெழுத்திட கையெழுத்திட_விரும்புகிறேன் கையெழுத்திட_விரும்புகிறோம் கையெழுத்து_போட_வேண்டும் "
        "கையெழுத்து_போடணும் ஆதரிக்க_விரும்புகிறேன் இணைய_விரும்புகிறேன்",
        "",
    ),
    "te": ("నేను మేము", "సంతకం_చేయాలి సంతకం_చేయాలనుకుంటున్నాను సంతకం_చేయాలని_ఉంది చేరాలనుకుంటున్నాను", ""),
    "kn": ("ನಾನು ನಾವು", "ಸಹಿ_ಮಾಡಬೇಕು ಸಹಿ_ಮಾಡಲು_ಬಯಸುತ್ತೇನೆ ಸೇರಬೇಕು", ""),
    "ml": ("എനിക്ക് ഞങ്ങൾക്ക്", "ഒപ്പിടണം ഒപ്പിടാൻ_ആഗ്രഹിക്കുന്നു ഒപ്പുവെക്കണം ചേരണം", ""),
    "si": ("මට අපිට", "අත්සන්_කරන්න අත්සන්_කරන්න_ඕන අත්සන්_කරන්න_ඕනේ එකතු_වෙන්න_ඕන", ""),
    "id": (
        "saya_mau saya_ingin kami_ingin kami_mau mau ingin saya",
        "tanda_tangan menandatangani mendukung ikut_mendukung bergabung ikut_menandatangani dukung ikut_tanda_tangan "
        "dukungan",
        "deklarasi",
    ),
    "ms": (
        "saya_nak saya_mahu saya_ingin kami_nak kami_mahu nak",
        "tandatangan menandatangani menyokong sertai menyertai sokong",
        "deklarasi",
    ),
    "tl": ("gusto_kong gusto_naming nais_kong nais_naming", "pumirma lumagda sumali sumuporta suportahan pirmahan", ""),
    "vi": ("tôi_muốn chúng_tôi_muốn muốn cho_tôi", "ký ký_tên tham_gia ủng_hộ ký_tuyên_bố", "tuyên_bố"),
    "th": ("อยาก ฉันอยาก ผมอยาก ต้องการ เราต้องการ ฉันต้องการ ผมต้องการ ขอ", "ลงนาม เซ็น เข้าร่วม สนับสนุน ร่วมลงนาม", ""),
    "lo": ("ຢາກ ຂ້ອຍຢາກ ຕ້ອງການ", "ລົງນາມ ເຊັນ ເຂົ້າຮ່ວມ", ""),
    "km": ("ខ្ញុំចង់ យើងចង់ ចង់", "ចុះហត្ថលេខា ចូលរួម គាំទ្រ", ""),
    "my": ("", "လက်မှတ်ထိုးချင်တယ် လက်မှတ်ထိုးချင်ပါတယ် လက်မှတ်ထိုးမယ် ပါဝင်ချင်တယ်", ""),
    "zh": (
        "我想 我要 我们想 我們想 我们要 我們要 想 要 我想要 请让我",
        "签署 簽署 签名 簽名 加入 支持 签字 簽字 背书 联署 聯署",
        "宣言",
    ),
    "yue": ("我想 我要 我哋想 想", "簽署 簽名 加入 支持 簽", "宣言"),
    "ja": (
        "",
        "署名する 署名したい 署名したいです 署名したいのですが 賛同する 賛同したい 賛同したいです 参加したい "
        "参加したいです 署名します 宣言に署名したい 宣言に賛同したい",
        "",
    ),
    "ko": (
        "저는 나는 우리는 저희는",
        "서명하기 서명하고_싶어요 서명하고_싶어 서명하고_싶습니다 서명할래요 참여하고_싶어요 참여하고_싶습니다 "
        "가입하고_싶어요 지지합니다 지지하고_싶어요 동참하고_싶어요 서명하겠습니다",
        "",
    ),
    "he": ("אני_רוצה אנחנו_רוצים רוצה רוצים איך", "לחתום להצטרף לתמוך חתימה הצטרפות תמיכה", "על_ההצהרה להצהרה"),
    "am": ("", "መፈረም መፈረም_እፈልጋለሁ መፈረም_እንፈልጋለን መደገፍ መደገፍ_እፈልጋለሁ መቀላቀል_እፈልጋለሁ", ""),
    "ti": ("", "ክፍርም_እደሊ ምፍራም ምፍራም_እደሊ", ""),
    "sw": (
        "nataka tunataka ningependa tungependa ngependa naomba",
        "kusaini kutia_saini kujiunga kuunga_mkono saini kuidhinisha",
        "azimio",
    ),
    "so": (
        "waxaan_rabaa_inaan waxaan_rabnaa_inaan rabaa_inaan",
        "saxiixo saxiixno taageero ku_biiro saxiix taageerid ku_biirno",
        "",
    ),
    "ha": ("ina_so_in muna_so_mu ina_so", "sa_hannu rattaba_hannu shiga goyi_baya mara_baya", ""),
    "yo": ("mo_fẹ́ mo_fẹ a_fẹ́", "fọwọ́_sí fọwọ_si buwọ́lù darapọ̀ bu_ọwọ́_lù", ""),
    "ig": ("achọrọ_m anyị_chọrọ", "ịbịanye_aka ibinye_aka isonye", ""),
    "zu": ("ngifuna sifuna ngicela", "ukusayina ukujoyina ukweseka", ""),
    "xh": ("ndifuna sifuna ndicela", "ukusayina ukutyikitya ukujoyina ukuxhasa", ""),
    "af": ("ek_wil ons_wil ek_wil_graag", "teken onderteken aansluit ondersteun", ""),
    "rw": ("ndashaka turashaka", "gusinya gushyigikira kwinjira", ""),
    "lg": ("njagala twagala", "okusayina okusaayina okwegatta okuteeka_omukono", ""),
    "ca": (
        "vull volem voldria voldríem m_agradaria",
        "signar adherir_me adherir_nos donar_suport firmar",
        "la_declaració",
    ),
    "gl": ("quero queremos gustaríame", "asinar adherirme apoiar", "a_declaración"),
    "eu": ("", "sinatu sinatu_nahi_dut sinatu_nahi_dugu bat_egin_nahi_dut", ""),
    "ku": ("dixwazim em_dixwazin", "îmze_bikim îmze_bikin piştgirî_bikim tev_lê_bibim", ""),
    "mt": ("irrid nixtieq", "niffirma nissieħeb nappoġġja", ""),
    "cy": ("dw_i_eisiau rydw_i_eisiau hoffwn", "llofnodi arwyddo ymuno cefnogi", ""),
    "ga": ("ba_mhaith_liom", "síniú tacú", ""),
    "ht": ("mwen_vle nou_vle", "siyen siyen_deklarasyon_an sipòte antre", ""),
}
