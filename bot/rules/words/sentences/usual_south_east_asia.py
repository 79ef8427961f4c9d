"""Usual words from Thailand to the Philippines for the parts of a question: whose idea it was, what is done."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "th": {
        Cue.SIGN: "มีชื่ออยู่ รับรอง เซ็นไป",
        Cue.START: "เริ่มตอนไหน จัดตั้ง คิดค้น คิดขึ้น ต้นคิด คนคิด เจ้าของไอเดีย ไอเดียใคร ไอเดียของใคร จุดเริ่มต้น ที่มา ที่มาที่ไป ความเป็นมา "
        "ตั้งแต่ปีไหน ตั้งแต่เมื่อไหร่ ตั้งแต่เมื่อไร ใครคิดขึ้น มาตั้งแต่ ตั้งแต่ปีใด คือใคร เบื้องหลัง อยู่เบื้องหลัง เบื้องหลังเรื่องนี้",
        Cue.WHEN: "ตั้งแต่เมื่อไหร่",
        Cue.DO: "ทำไรบ้าง ทำอะไรไปแล้วบ้าง ทำยังไงบ้าง ทำยังไง กิจกรรม ผลงาน ช่วยยังไง ดำเนินการ เค้าทำไรบ้าง เค้าทำอะไร เขาทำอะไร",
        Cue.POINT: "สัญญา คำสัญญา",
        Cue.HOW: "ต้องทำไง ทำไง ขั้นตอน",
        Cue.PLEDGE: "อันนี้คืออะไร นี่คืออะไร มันคืออะไร เกี่ยวกับอะไร",
        Cue.HELP: "เธอทำอะไรได้",
        Cue.FILL: "เค้า ไง หมดเลย อยาก ว่าไง ติดต่อ ต้องติดต่อ ร่วมกับ ทำงาน ทำงานร่วมกับ ชาวบ้าน เวลา",
    },
    "vi": {
        Cue.SIGN: "hưởng_ứng đồng_ý_ký đặt_bút_ký đặt_bút tán_thành chung_tay nhập_cuộc",
        Cue.START: "bắt_đầu_từ sáng_kiến sáng_kiến_của_ai ý_tưởng đề_xuất nguồn_gốc xuất_phát lập_ra bày_ra nghĩ_ra "
        "từ_khi_nào từ_bao_giờ từ_lúc_nào đầu_tiên_nghĩ_ra người_đầu_tiên ý_tưởng_ai ở_đâu_ra ai_bày_ra đứng_sau "
        "đứng_sau_vụ_này sau_vụ_này",
        Cue.WHEN: "hồi_nào từ_hồi_nào từ_bao_giờ",
        Cue.DO: "triển_khai triển_khai_ra_sao thực_hiện làm_được làm_ra_sao làm_thế_nào hoạt_động giúp_gì được_giúp "
        "hỗ_trợ_gì có_hỗ_trợ xử_lý xử_lý_sao phối_hợp dạy_gì dành_cho",
        Cue.POINT: "điều_cam_kết",
        Cue.PLEDGE: "tuyên_ngôn cái_này_là_gì đây_là_gì cái_này_về_gì",
        Cue.LEADER: "chủ_tịch_tp",
        Cue.FILL: "ra_sao nguyên mn gồm phối hợp dành phải_không áo giá cái_nào",
        Cue.HELP: "bạn_giúp_được_gì giúp_được_gì giúp_gì_được bạn_làm_gì_được",
        Cue.STEPS: "liên_hệ_ai tham_gia_thì_liên_hệ muốn_xã_mình_tham_gia có_vô_được tham_gia_được_không vô_được_không",
        Cue.OUR: "phường_tôi xã_mình xã_tôi phường_mình huyện_tôi",
    },
    "id": {
        Cue.SIGN: "join berpartisipasi turut_serta menyetujui setuju kecatat tercatat nyetujuin ikut_teken ikut_ttd "
        "partisipasi nimbrung kecatet",
        Cue.START: "duluan_mulai gagasan gagasan_siapa inisiatif inisiator pemrakarsa prakarsa diprakarsai pelopor "
        "dipelopori nyetusin ngegagas dibikin yang_bikin yang_buat berawal awal_mula awal_mulanya asal_usul asal_mula "
        "asalnya lahirnya idenya bermula mulainya diadakan digelar sejak_kapan sejak_kapan_ini dari_kapan mulai_kapan "
        "ada_sejak_kapan siapa_duluan siapa_yang_pertama siapa_pertama_kali pertama_kali awalnya_siapa punya_ide "
        "muncul_dari_mana dari_mana_ide idenya_muncul",
        Cue.WHEN: "dari_kapan mulai_kapan",
        Cue.DO: "udah_ngelakuin ngerjain bikin_program programnya kegiatan kegiatannya langkah langkahnya usaha "
        "dibantu ngebantu lakuin_apa diapain gebrakan ada_program udah_dilakuin kerja_sama kerjasama ngatasin "
        "mengatasi bikin_apaan bikin_apa_aja ngelakuin_apaan",
        Cue.MANY: "berapa_kota jumlahnya",
        Cue.WHO: "siapa_yg siapa_yang yang_mewakili yg_mewakili diwakili diwakili_siapa perwakilan",
        Cue.LEADER: "pak_gub gub kepala_daerah",
        Cue.POINT: "janjinya ikrar",
        Cue.FILL: "duluan gitu biar pulang kalo klo keamanan malem pulang_malem ngelawan mencegah cegah pas nomer "
        "pake hubungin hubungi akur nyegah korban",
        Cue.PLEDGE: "ini_tentang_apa ini_apaan ini_apa tentang_apaan soal_apa_ini ini_soal_apa",
        Cue.HELP: "bisa_bantu_apa lo_bisa_apa",
        Cue.STEPS: "mau_gabung_hubungin hubungin_siapa hubungi_siapa kalo_mau_gabung",
    },
    "ms": {
        Cue.SIGN: "join sign_tak ada_sign join_tak ada_join terlibat menyokong setuju ikut dah_turun",
        Cue.START: "mula benda_ni_bermula mengasaskan pencetus dicetuskan idea pelopor asal_usul asalnya lancarkan "
        "dilancarkan sejak_bila sejak_bila_ada siapa_yang_mula idea_asal di_belakang di_belakang_benda "
        "di_belakang_ini",
        Cue.WHEN: "sejak_bila tahun_berapa",
        Cue.DO: "apa_dibuat yang_dibuat dibuat inisiatif program langkah tindakan aktiviti apa_usaha",
        Cue.MANY: "berapa_bandar berapa_banyak",
        Cue.FILL: "benda benda_ni apa_dia dia bos jiran sebenarnya",
        Cue.PLEDGE: "apa_benda_ni benda_apa_ni ni_apa pasal_apa",
        Cue.HELP: "boleh_tolong_apa",
        Cue.WHO: "wakil wakil_siapa siapa_wakil",
    },
    "jv": {
        Cue.SIGN: "gabung nandhatangani nekeni sarujuk ndherek wis_melu",
        Cue.START: "miwiti wiwit wiwitan diwiwiti wiwitane ngawiti ngawali pisanan_nggagas nggagas digagas ide_ne "
        "idene gagasane wiwit_kapan kapan_wiwit kapan_wiwitane ing_mburine sing_ning_mburine",
        Cue.WHEN: "kapan wiwit_kapan taun_pira",
        Cue.MANY: "pirang pirang_kutha kabeh_pira gunggunge",
        Cue.DO: "nindakake nindakake_apa lagi_apa ngapa_wae tumindak program nglakoni ditindakake ditulungi nulungi "
        "ditindakke",
        Cue.WHAT: "apa punapa apa_wae isine",
        Cue.CITY: "kuthane kabupaten",
        Cue.HOW: "kepiye_carane",
        Cue.SHOW: "njaluk nyuwun duduhna aturi",
        Cue.POINT: "janji komitmen prasetya",
        Cue.FILL: "ana_apa",
    },
    "tl": {
        Cue.SIGN: "sumapi nakilahok nakisali sumang_ayon pumayag nakasama sign nag_join kasapi nakasapi kasapi_ba "
        "isasali isali isasama maisali",
        Cue.START: "ideya idea nagsimula_nito nagumpisa umpisa itinatag nagpanukala nakaisip naisip pinagmulan simula "
        "may_pakana mula_kailan kailan_pa_nagsimula simula_kailan sinong_nagsimula sino_may_pakana unang_nakaisip "
        "nanggaling saan_nanggaling san_nanggaling galing_saan promotor promotor_nito nasa_likod",
        Cue.WHEN: "kailan_pa anong_taon kelan_pa",
        Cue.DO: "nagawa nagawa_ng ginawa_ng ginagawa_sa anong_hakbang hakbang mga_hakbang aksyon gawain ano_ang_nagawa "
        "ginagawan tumutulong tinutulungan pinoprotektahan ginagawa_nila programa_ng anong_programa nangyayari "
        "nangyayari_sa anong_nangyayari nangyari",
        Cue.MANY: "ilan_lahat ilan_ba gaano_na_karami karami",
        Cue.WHO: "kumatawan kinatawan ang_kumatawan",
        Cue.HOW: "panu pano_ba",
        Cue.POINT: "pangakong mga_pangako kasunduan pangangako",
        Cue.LEADER: "si_mayor punong_lungsod",
        Cue.CITY: "siudad",
        Cue.FILL: "andyan jan dyan to ligtas kaligtasan ginagawang gabi labanan pag kapag tuwing magkapitbahay "
        "magkakapitbahay itong buong ulam unang iniiwasan maging nagbibigay san",
        Cue.PLEDGE: "ano_ba_to ano_to ano_ba_ito tungkol_saan tungkol_saan_ito para_saan_ito para_saan_to",
        Cue.HELP: "anong_kaya_mo ano_ang_magagawa_mo",
        Cue.STEPS: "paano_isasali pano_isasali paano_isali",
    },
    "ceb": {
        Cue.SIGN: "misalmot nisalmot nag_apil nakaapil kauban nalista gapirma pirmahan",
        Cue.START: "nagsugod misugod nisugod sinugdanan nagsugod_ani nagsugod_niini sugod nagtukod ideya nagpasiugda "
        "pasiugda nakahunahuna kanus_a_ni_nagsugod sukad_kanus_a kinsa_ang_nagsugod",
        Cue.WHEN: "kanus_a kanusa anus_a",
        Cue.WHO: "kinsa_man kinsang kang_kinsa kang_kinsang",
        Cue.MANY: "pila_na pila_kabuok kabuok pila_na_kabuok",
        Cue.WHICH: "hain asang unsa_nga",
        Cue.WHAT: "unsa_man unsa_may unsa_man_diay",
        Cue.DO: "gibuhat_sa gihimo ginahimo nahimo programa lihok buhaton unsay_buhaton",
        Cue.POINT: "saad mga_saad panaad pasalig",
        Cue.PLEDGE: "deklarasyon deklarasyona pahayag unsa_ni unsa_man_ni",
        Cue.CITY: "lungsora",
        Cue.HOW: "unsaon_pag unsaon_nako",
        Cue.SHOW: "tan_awa",
        Cue.LIST: "tibuok_lista",
        Cue.FILL: "ning diha tibuok tanang silingan kung kinsang",
        Cue.HELP: "unsay_mahimo_nimo unsa_imong_mahimo",
    },
    "my": {
        Cue.SIGN: "လက်မှတ်ထိုးပြီး ထိုးလား",
        Cue.START: "စတာ စတင်တာ အစပြု တည်ထောင် အိုင်ဒီယာ ဘယ်တုန်းက ဘယ်တုန်းကစတာ ဘယ်အချိန်က စခဲ့ စလဲ စီစဉ်တာ စီစဉ် စီစဉ်ခဲ့",
        Cue.POINT: "ကတိ ကတိကဝတ် ကတိက ကတိတွေ",
        Cue.DO: "ဘာတွေလုပ်နေလဲ ကူညီ",
        Cue.FILL: "တုန်း ဒီဟာ ဟာ",
        Cue.HOW: "ဘယ်လိုလုပ်ရမလဲ ဘယ်လို_လုပ်ရမလဲ ဘယ်လိုလုပ်",
        Cue.WHO: "ဘယ်သူ့ ဘယ်သူ့ရဲ့",
    },
    "km": {
        Cue.SIGN: "ចុះ គាំទ្រ",
        Cue.START: "ចាប់ផ្ដើម ផ្តើម ផ្ដើម បង្កើត គំនិត ពីពេលណា តាំងពីពេលណា ពីក្រោយ នៅពីក្រោយ ពីក្រោយរឿង",
        Cue.HOW: "យ៉ាងម៉េច ដូចម្ដេច ធ្វើម៉េច",
        Cue.POINT: "ការប្តេជ្ញា ការប្ដេជ្ញា ការសន្យា ប្តេជ្ញា សន្យា ការប្តេជ្ញាចិត្ត",
        Cue.DO: "ធ្វើអី ធ្វើអីខ្លះ សកម្មភាព",
        Cue.FILL: "រឿង រឿងនេះ ជា ជាអ្វី ដើម្បី គឺ ន័យ ខ្លះ អ្នក ជាអ្នក",
        Cue.WHO: "នរណាជា",
    },
    "lo": {
        Cue.SIGN: "ຮ່ວມ",
        Cue.START: "ເລີ່ມ ເລີ່ມຕົ້ນ ລິເລີ່ມ ສ້າງຕັ້ງ ຄິດຂຶ້ນ ຄົນເລີ່ມ ຕັ້ງແຕ່ປີໃດ ຕັ້ງແຕ່ເມື່ອໃດ ຕັ້ງແຕ່ປີ ໃຜຄິດ ຄິດ ເບື້ອງຫຼັງ",
        Cue.POINT: "ຄຳໝັ້ນສັນຍາ ຄຳໝັ້ນ ຄຳສັນຍາ ສັນຍາ",
        Cue.DO: "ໂຄງການ",
        Cue.FILL: "ເປັນ ເປັນຄົນ ແມ່ນ ຂໍ້ ນຳ ຈະ ຕັ້ງແຕ່ ເວົ້າ",
        Cue.WHEN: "ປີໃດ",
    },
}
