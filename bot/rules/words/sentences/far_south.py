"""How people from Lahore to Seoul and from Dakar to Durban say on a phone that their town wants in, what happens to who
breaks it, who began it; and the small words around it.
"""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "hi": {
        Cue.ELSE: "वीज़ा वीजा टिकट किराया फिल्म फ़िल्म वेब_सीरीज़ सीरीज तापमान राष्ट्रपति प्रधानमंत्री मिस_वर्ल्ड मोदी",
        Cue.SIGN: "जुड़वाना जुड़वाने जुड़वा जुड़वाएं शामिल_करवाना शामिल_कराना नाम_लिखवाना नाम_लिखवाया नाम_जुड़वाना "
        "नाम_डलवाना हाथ_मिलाया",
        Cue.BINDS: "सज़ा जुर्माना दंड पाबंदी मजबूर क़ानूनी_कार्रवाई",
        Cue.START: "नींव नींव_रखी शुरुआत_किसने आगाज़ आग़ाज़ बीड़ा_उठाया",
        Cue.FILL: "छोड़ो छोड़िए रहने_दो हटाओ पर मगर लेकिन बस बातें वैसे सुना इंतज़ाम इंतजाम जानना_है पता_करना बताना_ज़रा",
    },
    "hi-Latn": {
        Cue.ELSE: "web_series movie film gaana hero heroine visa ticket kiraya modi modi_ji pradhan_mantri rashtrapati",
        Cue.SIGN: "judwana judwane judwaye judwaya jurwana add_hua add_hue add_hui add_ho_gaya add_ho_gye "
        "naam_likhwana naam_likhwaya naam_daala shamil_karwana haami_bhari hami_bhari haath_milaya",
        Cue.BINDS: "saza saja jurmana kanooni kanuni penalty",
        Cue.FILL: "chhodo chodo choro chhoro rehne_do dekha suna apne yahan tehat tahat scene waise recently lekin "
        "magar warna",
    },
    "mr": {
        Cue.ELSE: "व्हिसा तिकीट सिनेमा",
        Cue.SIGN: "भाग_घ्यायचा भाग_घ्यायचं भाग_घ्यायला भाग_घ्यायचाय भाग_घेण्यासाठी भाग_घेता सहभागी_व्हायचं "
        "सहभागी_व्हायचे सहभागी_व्हायला सामील_व्हायला सामील_होता सामील_करून सही_करायची सही_करायला",
        Cue.BINDS: "शिक्षा दंड सक्ती बंधनकारक",
        Cue.LEADER: "नगराध्यक्षांना नगराध्यक्षांनी नगराध्यक्ष महापौरांना",
        Cue.FILL: "असेल तर राहू_दे राहू_द्या सोड सोडा",
    },
    "ne": {
        Cue.BINDS: "सजाय जरिवाना कारबाही बाध्यकारी",
        Cue.FILL: "भनेको बस्छु त_हो",
    },
    "bn": {
        Cue.ELSE: "ভিসা টিকিট সিনেমা নাটক ভাড়া প্রধানমন্ত্রী রাষ্ট্রপতি",
        Cue.BINDS: "শাস্তি জরিমানা শাস্তি_হবে বাধ্যতামূলক না_মানলে",
        Cue.START: "শুরু_করলো শুরু_করছিলো উদ্যোক্তা উদ্যোগ_নিছে",
        Cue.FILL: "মানলে বলছি বলতেছি জানতে_চাই জানতে_চাচ্ছি সেজন্য দেখলাম দেখলাম_না কিনা খবর",
    },
    "bn-Latn": {
        Cue.FILL: "dekhlam dekhlam_na dekhi_na bolchi boltesi jante_chai jante_chachi thik",
        Cue.BINDS: "shasti jorimana badhyatamulok",
    },
    "gu": {Cue.FILL: "સલામત સલામત_રહે એકાદ", Cue.BINDS: "સજા દંડ ફરજિયાત"},
    "pa": {
        Cue.SIGN: "ਰਲ ਰਲ_ਸਕਦਾ ਰਲ_ਸਕਦੇ ਰਲਣਾ ਰਲਿਆ ਰਲੇ ਰਲ_ਗਿਆ ਰਲ_ਗਏ ਜੁੜ_ਸਕਦਾ ਹਾਮੀ_ਭਰੀ",
        Cue.BINDS: "ਸਜ਼ਾ ਜੁਰਮਾਨਾ ਲਾਜ਼ਮੀ",
    },
    "ta": {
        Cue.ELSE: "விசா டிக்கெட் படிக்க படம்",
        Cue.TERMS: "காசு_கட்டணுமா காசு_கட்டணும் பணம்_கட்டணுமா பணம்_கட்ட காசு_குடுக்கணுமா செலவாகுமா செலவு_ஆகுமா இலவசமா ஃப்ரீயா",
        Cue.BINDS: "தண்டனை அபராதம் கட்டாயமா கட்டாயம்",
        Cue.DID: "பண்ணிருக்காங்க பண்ணியிருக்காங்க பண்ணாங்க செஞ்சிருக்காங்க செஞ்சாங்க",
        Cue.FILL: "எது இதுக்காக",
    },
    "ta-Latn": {Cue.SIGN: "sign_pannitangala sign_pannitaanga sign_pannangala sign_panniruka sendhutangala sendhacha"},
    "te": {
        Cue.ELSE: "వీసా టికెట్ సినిమా",
        Cue.BINDS: "శిక్ష జరిమానా తప్పనిసరా తప్పనిసరి",
        Cue.TERMS: "డబ్బులు_కట్టాలా డబ్బు_కట్టాలా ఫీజు ఉచితమా ఖర్చు_ఎంత",
    },
    "si": {Cue.BINDS: "දඬුවම් දඬුවමක් දඩයක් අනිවාර්යද", Cue.TERMS: "සල්ලි_ගෙවන්න_ඕනද ගාස්තුවක් නොමිලේද"},
    "id": {
        Cue.ELSE: "derby tiket jam_berapa resep presiden presidennya ratu_kecantikan prabowo jokowi",
        Cue.BINDS: "denda dendanya didenda kena_sanksi",
        Cue.FILL: "lupakan orang_sini nih raya ngapain",
    },
    "ms": {
        Cue.FILL: "lupakan",
        Cue.ELSE: "perdana_menteri presiden",
        Cue.BINDS: "hukuman denda saman didenda",
        Cue.TERMS: "kena_bayar bayaran_berapa yuran percuma_ke",
    },
    "tl": {
        Cue.ELSE: "presidente_ng miss_universe",
        Cue.BINDS: "parusa may_parusa pinaparusahan multa may_multa makukulong obligado",
        Cue.TERMS: "may_bayad may_bayad_ba magkano libre libre_ba",
        Cue.START: "nagpasimuno pasimuno nagpasimula nagsimula_nito nagtatag",
        Cue.FILL: "sinunod sundin nyo niyo samin amin taga yung",
    },
    "vi": {
        Cue.ELSE: "vé_máy_bay phim giá_vé hoa_hậu á_hậu tổng_thống thủ_tướng",
        Cue.BINDS: "bị_phạt xử_phạt hình_phạt phạt_không chế_tài ràng_buộc",
    },
    "th": {
        Cue.ELSE: "ตั๋ว วีซ่า หนัง นางงาม นายกรัฐมนตรี ประธานาธิบดี",
        Cue.BINDS: "บทลงโทษ โดนปรับ มีโทษ ผิดกฎหมาย บังคับไหม",
        Cue.START: "ตั้งต้น คนตั้งต้น เป็นต้นคิด ต้นคิด ผู้ริเริ่ม ก่อตั้ง",
    },
    "zh": {
        Cue.SIGN: "連署 联署 有沒有連署 有没有联署",
        Cue.ELSE: "几度 幾度 多少度 机票 機票 签证费 总统 總統 周杰伦 周杰倫 世界小姐",
        Cue.BINDS: "不执行 不执行有没有人管 没人管 有人管吗 有没有人管 有没有人监督 不遵守 不做到会怎样 会不会被罚 "
        "罚款 罰款 惩罚 懲罰",
        Cue.OUR: "俺们 俺們 俺 咱们 咱們 咱",
        Cue.STEPS: "想参加找谁 想参加，找谁 找谁报名 找谁签 找谁办 找誰簽 找誰辦 去哪签 去哪簽 去哪报名",
    },
    "ja": {Cue.ELSE: "大統領 総理大臣", Cue.BINDS: "罰則 罰金 ペナルティ 強制力 守らなかったら 破ったら"},
    "ko": {
        Cue.FILL: "데도 데는 데가 곳도",
        Cue.ELSE: "bts가 bts는 bts 방탄소년단 대통령 블랙핑크 손흥민",
        Cue.BINDS: "처벌 벌금 불이익 강제력 구속력 안_지키면 어기면",
    },
    "sw": {
        Cue.ELSE: "nauli tiketi filamu rais_wa waziri_mkuu diamond_platnumz",
        Cue.BINDS: "adhabu faini wataadhibiwa ataadhibiwa",
        Cue.FILL: "naishi nauliza bwana mtaani",
    },
    "lg": {Cue.ELSE: "pulezidenti_wa", Cue.BINDS: "ekibonerezo engassi", Cue.FILL: "nze mbeera ffe"},
    "rw": {
        Cue.ELSE: "perezida_wa",
        Cue.BINDS: "igihano ibihano amande",
        Cue.FILL: "ntirimo ntarimo irimo_se ese se cyangwa",
    },
    "ha": {
        Cue.ELSE: "kudin_jirgi fim shugaban_kasa shugaban_ƙasa",
        Cue.BINDS: "hukunci tara",
        Cue.FILL: "ina_zaune garinmu kuwa fa",
    },
    "yo": {Cue.BINDS: "ijiya itanran"},
    "ig": {Cue.BINDS: "ntaramahụhụ ntaramahuhu"},
    "zu": {
        Cue.BINDS: "isijeziso inhlawulo",
        Cue.POINT: "izithembiso zithembiso isithembiso izibophezelo zibophezelo isibophezelo",
        Cue.FILL: "lezi lesi lolu lelo mina ngihlala ngibuza ngibuza_nge kodwa",
    },
    "xh": {
        Cue.BINDS: "isohlwayo",
        Cue.POINT: "izithembiso isithembiso izibophelelo isibophelelo",
        Cue.FILL: "ezi esi mna ndihlala ndibuza kodwa",
    },
    "sn": {Cue.BINDS: "mutongo kurangwa", Cue.POINT: "zvisungo zvipikirwa mhiko"},
    "mg": {Cue.ELSE: "saran_dalana", Cue.BINDS: "sazy lamandy"},
    "pcm": {Cue.FILL: "i_dey_ask i_dey_ask_about my_people abeg wey_i_dey_ask"},
}
