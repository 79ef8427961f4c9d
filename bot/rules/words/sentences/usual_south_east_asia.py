"""Usual words from Thailand to the Philippines for the parts of a question: whose idea it was, what is done."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "th": {
        Cue.SIGN: "มีชื่ออยู่ รับรอง เซ็นไป",
        Cue.START: "เริ่มตอนไหน จัดตั้ง คิดค้น คิดขึ้น ต้นคิด คนคิด เจ้าของไอเดีย ไอเดียใคร ไอเดียของใคร จุดเริ่มต้น ที่มา ที่มาที่ไป ความเป็นมา",
        Cue.WHEN: "ตั้งแต่เมื่อไหร่",
        Cue.DO: "ทำไรบ้าง ทำอะไรไปแล้วบ้าง ทำยังไงบ้าง ทำยังไง กิจกรรม ผลงาน ช่วยยังไง ดำเนินการ",
        Cue.POINT: "สัญญา คำสัญญา",
        Cue.HOW: "ต้องทำไง ทำไง ขั้นตอน",
    },
    "vi": {
        Cue.SIGN: "hưởng_ứng đồng_ý_ký đặt_bút_ký đặt_bút tán_thành chung_tay nhập_cuộc",
        Cue.START: "bắt_đầu_từ sáng_kiến sáng_kiến_của_ai ý_tưởng đề_xuất nguồn_gốc xuất_phát lập_ra bày_ra nghĩ_ra",
        Cue.WHEN: "hồi_nào từ_hồi_nào từ_bao_giờ",
        Cue.DO: "triển_khai triển_khai_ra_sao thực_hiện làm_được làm_ra_sao làm_thế_nào hoạt_động giúp_gì được_giúp "
        "hỗ_trợ_gì có_hỗ_trợ",
        Cue.POINT: "điều_cam_kết",
        Cue.PLEDGE: "tuyên_ngôn",
        Cue.LEADER: "chủ_tịch_tp",
        Cue.FILL: "ra_sao nguyên mn",
    },
    "id": {
        Cue.SIGN: "join berpartisipasi turut_serta menyetujui setuju kecatat tercatat nyetujuin ikut_teken ikut_ttd "
        "partisipasi",
        Cue.START: "duluan_mulai gagasan gagasan_siapa inisiatif inisiator pemrakarsa prakarsa diprakarsai pelopor "
        "dipelopori nyetusin ngegagas dibikin yang_bikin yang_buat berawal awal_mula awal_mulanya asal_usul asal_mula "
        "asalnya lahirnya idenya bermula mulainya diadakan digelar",
        Cue.WHEN: "dari_kapan mulai_kapan",
        Cue.DO: "udah_ngelakuin ngerjain bikin_program programnya kegiatan kegiatannya langkah langkahnya usaha "
        "dibantu ngebantu lakuin_apa diapain gebrakan ada_program",
        Cue.MANY: "berapa_kota jumlahnya",
        Cue.WHO: "siapa_yg siapa_yang yang_mewakili yg_mewakili diwakili diwakili_siapa perwakilan",
        Cue.LEADER: "pak_gub gub kepala_daerah",
        Cue.POINT: "janjinya ikrar",
        Cue.FILL: "duluan gitu biar pulang kalo klo aman keamanan malem pulang_malem ngelawan mencegah cegah",
    },
    "ms": {
        Cue.SIGN: "join sign_tak ada_sign join_tak ada_join terlibat menyokong setuju ikut",
        Cue.START: "mula benda_ni_bermula mengasaskan pencetus dicetuskan idea pelopor asal_usul asalnya lancarkan "
        "dilancarkan",
        Cue.WHEN: "sejak_bila tahun_berapa",
        Cue.DO: "apa_dibuat yang_dibuat dibuat inisiatif program langkah tindakan aktiviti apa_usaha",
        Cue.MANY: "berapa_bandar berapa_banyak",
        Cue.FILL: "benda benda_ni apa_dia dia bos",
    },
    "jv": {
        Cue.SIGN: "gabung nandhatangani nekeni sarujuk ndherek",
        Cue.START: "miwiti wiwit wiwitan diwiwiti wiwitane ngawiti ngawali pisanan_nggagas nggagas digagas ide_ne "
        "idene gagasane",
        Cue.WHEN: "kapan wiwit_kapan taun_pira",
        Cue.MANY: "pirang pirang_kutha kabeh_pira gunggunge",
        Cue.DO: "nindakake nindakake_apa lagi_apa ngapa_wae tumindak program nglakoni ditindakake",
        Cue.WHAT: "apa punapa apa_wae isine",
        Cue.CITY: "kuthane kabupaten",
        Cue.HOW: "kepiye_carane",
        Cue.SHOW: "njaluk nyuwun duduhna aturi",
        Cue.POINT: "janji komitmen prasetya",
    },
    "tl": {
        Cue.SIGN: "sumapi nakilahok nakisali sumang_ayon pumayag nakasama sign nag_join",
        Cue.START: "ideya idea nagsimula_nito nagumpisa umpisa itinatag nagpanukala nakaisip naisip pinagmulan simula "
        "may_pakana",
        Cue.WHEN: "kailan_pa anong_taon kelan_pa",
        Cue.DO: "nagawa nagawa_ng ginawa_ng ginagawa_sa anong_hakbang hakbang mga_hakbang aksyon gawain ano_ang_nagawa "
        "ginagawan tumutulong tinutulungan",
        Cue.MANY: "ilan_lahat ilan_ba",
        Cue.WHO: "kumatawan kinatawan ang_kumatawan",
        Cue.HOW: "panu pano_ba",
        Cue.POINT: "pangakong mga_pangako kasunduan pangangako",
        Cue.LEADER: "si_mayor punong_lungsod",
        Cue.CITY: "siudad",
        Cue.FILL: "andyan jan dyan to ligtas kaligtasan ginagawang gabi labanan",
    },
    "ceb": {
        Cue.SIGN: "misalmot nisalmot nag_apil nakaapil kauban nalista gapirma pirmahan",
        Cue.START: "nagsugod misugod nisugod sinugdanan nagsugod_ani nagsugod_niini sugod nagtukod ideya nagpasiugda "
        "pasiugda nakahunahuna",
        Cue.WHEN: "kanus_a kanusa anus_a",
        Cue.WHO: "kinsa_man kinsang",
        Cue.MANY: "pila_na pila_kabuok kabuok pila_na_kabuok",
        Cue.WHICH: "hain asang unsa_nga",
        Cue.WHAT: "unsa_man unsa_may unsa_man_diay",
        Cue.DO: "gibuhat_sa gihimo ginahimo nahimo programa lihok",
        Cue.POINT: "saad mga_saad panaad pasalig",
        Cue.PLEDGE: "deklarasyon deklarasyona pahayag",
        Cue.CITY: "lungsora",
        Cue.HOW: "unsaon_pag unsaon_nako",
        Cue.SHOW: "tan_awa",
        Cue.LIST: "tibuok_lista",
        Cue.FILL: "ning diha tibuok",
    },
    "my": {
        Cue.SIGN: "လက်မှတ်ထိုးပြီး ထိုးလား",
        Cue.START: "စတာ စတင်တာ အစပြု တည်ထောင် အိုင်ဒီယာ",
        Cue.POINT: "ကတိ ကတိကဝတ် ကတိက ကတိတွေ",
        Cue.DO: "ဘာတွေလုပ်နေလဲ ကူညီ",
    },
    "km": {
        Cue.SIGN: "ចុះ គាំទ្រ",
        Cue.START: "ចាប់ផ្ដើម ផ្តើម ផ្ដើម បង្កើត គំនិត",
        Cue.HOW: "យ៉ាងម៉េច ដូចម្ដេច ធ្វើម៉េច",
        Cue.POINT: "ការប្តេជ្ញា ការប្ដេជ្ញា ការសន្យា ប្តេជ្ញា សន្យា ការប្តេជ្ញាចិត្ត",
        Cue.DO: "ធ្វើអី ធ្វើអីខ្លះ សកម្មភាព",
        Cue.FILL: "រឿង រឿងនេះ ជា ជាអ្វី ដើម្បី",
    },
    "lo": {
        Cue.SIGN: "ຮ່ວມ",
        Cue.START: "ເລີ່ມ ເລີ່ມຕົ້ນ ລິເລີ່ມ ສ້າງຕັ້ງ ຄິດຂຶ້ນ ຄົນເລີ່ມ",
        Cue.POINT: "ຄຳໝັ້ນສັນຍາ ຄຳໝັ້ນ ຄຳສັນຍາ ສັນຍາ",
        Cue.DO: "ໂຄງການ",
        Cue.FILL: "ເປັນ ເປັນຄົນ ແມ່ນ ຂໍ້ ນຳ",
    },
}
