"""In the languages of East and South-East Asia."""

from collections.abc import Mapping

EAST_ASIA: Mapping[str, Mapping[str, str]] = {
    "any": {
        "file": "excel* xlsx csv pdf spreadsheet* json 엑셀 エクセル 表計算 ไฟล์ 文件下载 下载 下載 导出 "
        "匯出 ダウンロード 다운로드 "
        "एक्सेल एक्सल पीडीएफ এক্সেল* পিডিএফ* ایکسل اکسل اکسلش پی_دی_اف எக்ஸெல் ఎక్సెల్ ดาวน์โหลด ເອັກເຊວ ኤክሴል "
        "डाउनलोड ডাউনলোড ڈاؤنلوڈ دانلود",
        "network": "strong_cities",
    },
    "id": {
        "sources": "mana asal + data datanya info infonya informasi informasinya sumber / sumber "
        "sumbernya / benar valid resmi akurat update diperbarui + datanya data infonya informasi "
        "informasinya daftarnya",
        "network": "jaringan + apa siapa tentang itu",
        "languages": "bahasa bahasanya + apa berapa lain ganti bisa ngerti paham mana apaan / indonesia "
        "inggris arab jawa "
        "sunda + bahasa",
        "latest": "terakhir terbaru baru barusan pertama + tanda_tangan tandatangan teken kota gabung "
        "bergabung walikota "
        "ttd menandatangani penandatangan",
        "order": "terbesar terkecil + kota / perempuan wanita cewek + walikota wali_kota wali",
        "nearby": "dekat sekitar terdekat deket + saya aku sini kami rumahku gue",
        "people": "telepon nomor email kontak hubungi wa + kalian kamu admin siapa kantor panitia petugas",
    },
    "ms": {
        "sources": "mana + data maklumat sumber / sumbernya",
        "network": "rangkaian + apa siapa",
        "languages": "bahasa + apa berapa lain tukar boleh faham mana / melayu inggeris + bahasa boleh jawab",
        "latest": "terakhir terbaru terkini baru pertama + tandatangan bandar sertai menyertai datuk_bandar",
        "order": "terbesar terkecil + bandar / wanita perempuan + datuk_bandar datuk",
        "nearby": "dekat berhampiran sekitar + saya sini kami",
    },
    "tl": {
        "sources": "saan galing nanggaling + impormasyon datos info data / pinagmulan / totoo opisyal + "
        "impormasyon listahan info",
        "network": "network + ano sino",
        "languages": "wika lengguwahe salita language + ano anong ilan alam marunong iba palitan / tagalog "
        "filipino bisaya "
        "ingles + marunong sumagot magsalita salita kaya",
        "latest": "huli huling pinakahuli pinakabago bago bagong kamakailan una unang + pumirma lumagda "
        "lungsod syudad "
        "sumali mayor nag_sign lumahok nakapirma",
        "order": "pinakamalaki pinakamalaking pinakamaliit + lungsod syudad siyudad / babae babaeng + mayor alkalde",
        "nearby": "malapit + akin amin ko dito namin",
    },
    "vi": {
        "sources": "đâu nguồn + thông_tin dữ_liệu tin / nguồn + nào gì đâu / chính_thức đáng_tin + thông_tin "
        "danh_sách tin",
        "network": "mạng_lưới + gì nào ai",
        "languages": "ngôn_ngữ + gì nào mấy khác đổi bao_nhiêu nói hiểu biết / tiếng_gì tiếng_nào nói_tiếng "
        "biết_tiếng hiểu_tiếng thứ_tiếng đổi_tiếng / tiếng + việt anh pháp + "
        "nói trả_lời "
        "hiểu biết",
        "latest": "gần_đây mới_nhất cuối_cùng vừa_mới đầu_tiên vừa mới + ký tham_gia thành_phố thị_trưởng",
        "order": "lớn_nhất nhỏ_nhất + thành_phố / nữ phụ_nữ + thị_trưởng",
        "nearby": "gần quanh + tôi mình đây chỗ em",
    },
    "th": {
        "sources": "จากไหน ที่ไหน แหล่ง อ้างอิง + ข้อมูล / จริงไหม เชื่อถือ ทางการ อัปเดต อัพเดต + ข้อมูล รายชื่อ",
        "network": "เครือข่าย + อะไร คือ ใคร",
        "languages": "ภาษา + อะไร ไหน กี่ พูด เข้าใจ เปลี่ยน ได้",
        "latest": "ล่าสุด เพิ่ง ใหม่สุด สุดท้าย แรกสุด + ลงนาม เซ็น เมือง เข้าร่วม นายก",
        "order": "ใหญ่ที่สุด เล็กที่สุด ใหญ่สุด เล็กสุด + เมือง / ผู้หญิง หญิง + นายก",
        "nearby": "ใกล้ แถว + ฉัน ผม บ้าน นี้ ที่นี่ เรา",
    },
    "my": {
        "sources": "ဘယ်က ဘယ်ကနေ + အချက်အလက် သတင်း",
        "languages": "ဘာသာ ဘာသာစကား စကား + ဘယ် ဘာ ဘယ်နှစ် ပြော နားလည်",
        "latest": "နောက်ဆုံး မကြာသေး အသစ် + လက်မှတ် မြို့ ပါဝင်",
        "nearby": "အနီး နား + ကျွန်တော် ကျွန်မ ငါ ဒီ",
    },
    "km": {
        "sources": "ពីណា មកពីណា + ព័ត៌មាន ទិន្នន័យ / ប្រភព",
        "languages": "ភាសា + អ្វី ណា ប៉ុន្មាន និយាយ ចេះ យល់",
        "latest": "ចុងក្រោយ ថ្មីៗ ថ្មី + ហត្ថលេខា ទីក្រុង ចូលរួម",
        "nearby": "ជិត ក្បែរ + ខ្ញុំ យើង នេះ",
    },
    "lo": {
        "sources": "ມາຈາກໃສ ຈາກໃສ + ຂໍ້ມູນ ລາຍຊື່",
        "languages": "ພາສາ + ຫຍັງ ໃດ ຈັກ ເວົ້າ",
        "latest": "ຫຼ້າສຸດ ຫລ້າສຸດ ໃໝ່ + ເຊັນ ເມືອງ ລົງນາມ",
    },
    "zh": {
        "sources": "哪里来 哪儿来 哪裡來 来源 來源 出处 出處 哪来的 + 信息 資訊 资料 資料 数据 數據 名单 "
        "名單 消息 / 可靠 官方 属实 属實 "
        "更新 准确 準確 + 信息 資訊 资料 資料 数据 數據 名单 名單 消息 / 来源是 來源是 信息来源 資料來源 "
        "数据来源",
        "network": "网络 網絡 網路 + 什么 什麼 是谁 介绍 介紹 組織 组织",
        "languages": "语言 語言 + 什么 什麼 几种 幾種 哪些 哪几种 换 換 支持 支援 其他 会 會 / 说中文 講中文 "
        "讲中文 用中文 说英文 说英语 中文回答 "
        "中文回覆 说粤语 講廣東話",
        "latest": "最新 最近 最后 最後 刚刚 剛剛 新加入 新签 最早 第一个 第一個 + 签 簽 加入 城市 市长 市長 签署",
        "order": "最大 最小 + 城市 / 女 女性 + 市长 市長",
        "nearby": "附近 离我 離我 身边 身邊 周边 周邊 周围 周圍 + 我 哪些 这里 這裡 有 城市",
        "people": "电话 電話 邮箱 郵箱 联系 聯絡 聯繫 客服 + 你们 你們 怎么 怎麼 谁 誰 方式 人工",
    },
    "ja": {
        "sources": "どこから どこの 情報源 出典 ソース 元ネタ + 情報 データ リスト 名簿 は / 正確 公式 信頼 "
        "本当 更新 + 情報 データ リスト 名簿",
        "network": "ネットワーク + 何 なに どんな とは って",
        "languages": "何語 なにご 言語 言葉 / 日本語 英語 + 話せ 答え 返事 できる 対応 でお願い でいい",
        "latest": "最新 最近 最後に 新しく 一番新しい 直近 最初に 一番最初 + 署名 都市 参加 市長 サイン 加わ "
        "街 賛同 入っ",
        "order": "一番大きい 最大の 一番小さい 最小の 大きな順 + 都市 街 市 / 女性 + 市長",
        "nearby": "近く 近所 周辺 まわり 近場 + 私 うち ここ 都市 どこ 街 ある",
        "people": "電話 連絡 メール 問い合わせ + 先 番号 どこ 担当 方法",
    },
    "ko": {
        "sources": "어디서 출처 어디에서 + 정보 자료 데이터 / 출처가 출처는 / 정확 공식 믿을 업데이트 사실 + "
        "정보 자료 데이터 명단 목록",
        "network": "네트워크 + 뭐 무엇 어떤 누구 뭔",
        "languages": "언어 나라말 몇_개_국어 개국어 + 무슨 어떤 몇 가능 지원 할 바꿔 / 한국어 영어 한국말 + "
        "해줘 답 가능 할 말해 돼",
        "latest": "최근 마지막 새로 최신 방금 처음 + 서명 도시 가입 시장 참여 동참 사인",
        "order": "가장_큰 제일_큰 가장_작은 제일_작은 + 도시 / 여성 여자 + 시장",
        "nearby": "근처 주변 가까운 가까이 + 내 우리 도시 여기 제",
        "people": "전화 연락 이메일 문의 + 번호 연락처 담당자",
    },
    "mn": {
        "sources": "хаанаас + мэдээлэл / эх_сурвалж",
        "languages": "хэл хэлээр + ямар хэдэн ярьдаг мэдэх",
        "latest": "сүүлд хамгийн_сүүлд шинээр шинэ + гарын_үсэг хот нэгдсэн гарын",
    },
}
