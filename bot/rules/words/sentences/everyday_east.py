"""To join, to do and to show, as people from Vietnam to Kazakhstan say it every day."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "vi": {
        Cue.SIGN: "tham_gia gia_nhập ký_tên ký_kết đã_ký ký_rồi ký_chưa",
        Cue.DO: "làm_gì làm_được_gì đã_làm_gì làm_những_gì đang_làm_gì ví_dụ",
        Cue.HOW: "làm_sao làm_cách_nào phải_làm_gì phải_làm_sao cần_làm_gì làm_thế_nào thủ_tục",
        Cue.OUR: "thành_phố_tôi thành_phố_mình thành_phố_chúng_tôi thị_trưởng_tôi của_tôi của_mình của_chúng_tôi",
        Cue.SHOW: "cho_xem liệt_kê",
        Cue.LIST: "hết_danh_sách toàn_bộ_danh_sách",
    },
    "th": {
        Cue.SIGN: "เข้าร่วม ร่วมลงนาม เข้าร่วมแล้ว ลงชื่อ ร่วมด้วย",
        Cue.DO: "ทำอะไร ทำอะไรบ้าง ทำอะไรไป มีตัวอย่าง ตัวอย่าง",
        Cue.HOW: "ได้ที่ไหน สมัครที่ไหน ต้องทำอย่างไร ต้องทำยังไง ทำยังไง ทำอย่างไร ได้ยังไง ได้อย่างไร วิธี",
        Cue.OUR: "ของเรา เมืองเรา เมืองของเรา ของฉัน ของผม",
        Cue.CITY: "เมืองต่างๆ เมืองทั้งหมด เมืองไหน",
        Cue.LIST: "รายชื่อเมืองทั้งหมด รายชื่อทั้งหมด รายชื่อเมือง",
    },
    "lo": {
        Cue.LIST: "ຂໍລາຍຊື່ ລາຍຊື່ ລາຍຊື່ເມືອງ",
        Cue.SIGN: "ເຂົ້າຮ່ວມ ລົງນາມ ເຊັນ ເຊັນແລ້ວ",
        Cue.DO: "ເຮັດຫຍັງ ເຮັດຫຍັງແດ່ ຕົວຢ່າງ",
        Cue.HOW: "ແນວໃດ ໄດ້ແນວໃດ ຕ້ອງເຮັດແນວໃດ",
        Cue.OUR: "ຂອງພວກເຮົາ ຂອງເຮົາ ຂອງຂ້ອຍ",
        Cue.CITY: "ເມືອງໃດ ຕົວເມືອງ ເມືອງຂອງພວກເຮົາ",
    },
    "km": {
        Cue.SIGN: "ចូលរួម ចុះហត្ថលេខា បានចុះហត្ថលេខា",
        Cue.DO: "ធ្វើអ្វី ធ្វើអ្វីខ្លះ បានធ្វើអ្វី ឧទាហរណ៍",
        Cue.HOW: "យ៉ាងដូចម្តេច ដូចម្តេច យ៉ាងណា ធ្វើដូចម្តេច តាមវិធីណា",
        Cue.OUR: "របស់ខ្ញុំ របស់យើង",
        Cue.CITY: "ទីក្រុងទាំងអស់ ទីក្រុងណា ទីក្រុងណាខ្លះ",
        Cue.SHOW: "បង្ហាញ",
    },
    "my": {
        Cue.SIGN: "ပါဝင် ပါဝင်နိုင် ပါဝင်ပြီ ပါသလား ပါပြီလား လက်မှတ် လက်မှတ်ထိုး လက်မှတ်ထိုးထား လက်မှတ်ထိုးထားတဲ့ လက်မှတ်ထိုးထားလား",
        Cue.DO: "ဘာလုပ် ဘာလုပ်နေလဲ ဘာတွေလုပ် ဘာလုပ်ခဲ့လဲ ဥပမာ",
        Cue.HOW: "ဘယ်လို ဘယ်လိုလဲ",
        Cue.OUR: "ကျွန်တော်တို့မြို့ ကျွန်တော်တို့ ကျွန်မတို့ ကျွန်တော့် ကျနော်တို့ ငါတို့",
        Cue.CITY: "မြို့အားလုံး မြို့တွေ မြို့များ",
        Cue.LEADER: "တော်ဝန်",
        Cue.FILL: "တော်",
        Cue.SHOW: "ပြပါ ပြပေးပါ",
        Cue.MANY: "ဘယ်နှစ်မြို့ ဘယ်နှမြို့ ဘယ်လောက်",
    },
    "zh": {
        Cue.SIGN: "加入 签过 簽過 签没签 簽沒簽 签了没 簽了沒 签了没得 签署过 参加 參加 参与 參與 已签 已簽",
        Cue.DO: "做过什么 做過什麼 做了哪些 做过哪些 做過哪些 干过什么 干了哪些 有哪些行动 有哪些做法 做了什么 "
        "做了什麼 做什么 做什麼 做些什么 做了些什么 什么做法 什麼做法 干了什么 在做什么 有什么例子",
        Cue.HOW: "怎么 怎麼 如何 怎样 怎樣 怎么办 要怎么 要如何",
        Cue.OUR: "我们 我們 我市 本市 我们市 我们城市 我們城市 我家",
        Cue.SHOW: "列出 列出来 列出來 显示 顯示 给我看 給我看",
        Cue.LIST: "名单 名單",
    },
    "yue": {
        Cue.SIGN: "簽咗 簽咗未 有冇簽 加入 參加",
        Cue.DO: "做緊咩 做緊啲乜 做咗咩 做咗啲乜 做啲乜 做咗啲咩",
        Cue.HOW: "點樣 點做 點先",
        Cue.OUR: "我哋 我哋個",
        Cue.WHO: "邊個 邊啲",
        Cue.WHICH: "邊啲 邊個城市 邊啲城市",
    },
    "ja": {
        Cue.SIGN: "参加 参加する 参加した 参加してる 参加している 加盟 加わる 加わって 署名済み "
        "署名ずみ 署名したん 署名してるん",
        Cue.DO: "何をしている 何をした 何してる 何をしてる 何やってる "
        "どんな取り組み 取り組み 対策 どうしてる 何をしました",
        Cue.HOW: "どうすれば どうしたら どうやって どうやったら するには 方法 手続き",
        Cue.OUR: "うちの市 うちの町 うちの 私の 私たちの 我が市 わが市 うちの街",
        Cue.SHOW: "見せて 見せてください 教えて 表示して 一覧",
        Cue.CITY: "都市 町 街 市町村 自治体",
    },
    "ko": {
        Cue.LEADER: "시장도 시장님도 시장은 시장이 시장님이 군수 군수님 도지사 구청장",
        Cue.SIGN: "서명했어요 서명했나요 서명했어 서명했나 서명했습니까 서명했는지 서명했대 서명했다 서명한 "
        "서명함 서명됐나요 "
        "가입했나요 가입했어요 참여했나요 참여했어요 가입* 참여* 동참* 서명* 들어가* 들어갔*",
        Cue.DO: "한_일 하는_일 했던_일 하고_있는_일 무슨_일 뭘_했어 뭘_했나요 뭐_했어 뭐했어 뭘_해 뭐_해 뭘_하고 "
        "뭐_하고 무엇을_했 "
        "무엇을_하 뭐하고 뭘_하나요 사례 예시 활동",
        Cue.HOW: "어떻게 어떻게_하면 어떻게_해야 방법 방법_좀 절차",
        Cue.OUR: "우리 저희 우리_시장 우리_동네 우리_도시 내 우리_시",
        Cue.SHOW: "보여줘 보여주세요 알려줘 알려주세요 나열해",
        Cue.CITY: "시가 도시들 동네 시군구 지자체 마을",
        Cue.MANY: "몇_개 몇개 몇_곳 몇_군데",
    },
    "kk": {
        Cue.SIGN: "қосыла қосылды қосылу қосылған қол_қоя қол_қою қол_қойған қол_қойды қол_қойылды қол_қойып "
        "қолы қолы_бар",
        Cue.DO: "не_істеп не_істейді не_істеді не_жасады не_жасап нелер мысал мысалдар",
        Cue.HOW: "қалай қайтсе не_істеу_керек",
        Cue.OUR: "біздің менің қаламыз",
        Cue.CITY: "қалаларды қалалар қалалары қалаларын қалаларда",
        Cue.SHOW: "көрсет көрсетші көрсетіңіз",
    },
    "ky": {
        Cue.SIGN: "кошула кошулду кошулуу кол_коё кол_коюу кол_койгон кол_койду кол_коюлган кол_коюлганбы кол_койдубу",
        Cue.DO: "эмне_кылышат эмне_кылат эмне_кылып эмне_жасады эмне_кылды мисал мисалдар",
        Cue.HOW: "кантип кандай_кылып",
        Cue.OUR: "биздин менин",
        Cue.CITY: "шаарлар шаарларды шаарлары шаарларды",
    },
    "uz": {
        Cue.FILL: "ko'rsat ko'rsating ko'rsatib so'ramoqchi so'rasam yo'q yo'qmi bo'ldi bo'lgan bo'ladi o'sha "
        "to'g'risida qo'ygan "
        "qo'yganmi qo'ydi qo'yganmilar ba'zi to'g'ri ko'p o'z ya'ni",
        Cue.SIGN: "qo'shilish qo'shilishi qo'shilishimiz qo'shila qo'shiladi qo'shilgan qo'shilganmi "
        "qo'shildi qo'shildimi qo'shilishni qo'shilsa qo'shilamiz qo'shilsak qo'shilmoqchi imzo_qo'yish "
        "imzo_qo'ygan imzo_qo'yganmi imzo_qo'ydi imzola* imzo_bormi "
        "имзо_қўйган имзола*",
        Cue.DO: "nima_qilmoqda nima_qiladi nima_qildi nima_qilgan nima_ish nima_ish_qilgan nima_ishlar "
        "nimalar_qilgan "
        "nima_qilyapti misol misollar",
        Cue.HOW: "qanday qanday_qilib nima_qilish_kerak қандай",
        Cue.OUR: "bizning mening бизнинг shahrimiz hokimimiz shahrim",
        Cue.CITY: "shaharlar shaharlarni shaharlari shahrimiz шаҳарлар",
    },
    "tg": {
        Cue.SIGN: "ҳамроҳ ҳамроҳ_шудан ҳамроҳ_мешавад пайваст пайвастан имзо_карданд имзо_кард имзо_кардааст",
        Cue.DO: "чӣ_кор_кард чӣ_кор_мекунад чӣ_кор_карданд чӣ_корҳо чӣ_мекунанд чӣ_мекунад чӣ_кард чӣ_карданд",
        Cue.HOW: "чӣ_хел чӣ_тавр чигуна",
        Cue.OUR: "мо шаҳри_мо шаҳри_ман мэри_мо",
        Cue.CITY: "шаҳр шаҳрҳо шаҳрҳои",
    },
    "mn": {
        Cue.FILL: "муж мужийн мужид мужаас аймаг аймгийн",
        Cue.SIGN: "нэгдэх нэгдсэн нэгдэж элсэх элссэн гарын_үсэг_зурах гарын_үсэг_зурсан гарын_үсэг",
        Cue.DO: "юу_хийж юу_хийсэн юу_хийдэг юу_хийв жишээ жишээнүүд",
        Cue.HOW: "яаж хэрхэн яавал",
        Cue.OUR: "манай миний",
        Cue.CITY: "хот хотууд хотуудыг хотыг",
    },
    "tk": {
        Cue.CITY: "şäher şäherler şäherleri",
        Cue.WHICH: "haýsy haýsylar",
        Cue.MANY: "näçe",
        Cue.OUR: "biziň meniň",
        Cue.HOW: "nähili nädip",
        Cue.SIGN: "gol_çekdi gol_çekdimi gol_çeken gol_çekipdir goşuldy goşulmak goşulyp",
    },
    "ug": {
        Cue.LEADER: "شەھەر_باشلىقى",
        Cue.HOW: "قانداق",
        Cue.CITY: "شەھەر شەھەرلەر",
        Cue.WHICH: "قايسى",
        Cue.SIGN: "ئىمزالىدىمۇ ئىمزالىغانمۇ ئىمزا_قويدىمۇ ئىمزا ئىمزالىدى ئىمزالىغان ئىمزا_قويدى قول_قويدى "
        "قول_قويغان قوشۇلدى",
    },
}
