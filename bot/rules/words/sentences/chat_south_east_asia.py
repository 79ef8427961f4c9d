"""Words of chats from Myanmar to the Philippines and the Pacific."""

from bot.rules.words.cues import Cue, Table

TABLE: Table = {
    "id": {
        Cue.SIGN: "ttd udah_ttd sudah_ttd udah_teken teken masuk_daftar masuk_list ikutan udah_ikut "
        "ikut_tanda_tangan menandatangani ditandatangani yang_ttd udah_tanda_tangan dah_ttd penandatangan ikut_serta "
        "terdaftar",
        Cue.WHO: "siapa_aja siapa_saja sapa_aja siapa sapa",
        Cue.MANY: "berapa ada_berapa totalnya_berapa total_berapa brp",
        Cue.CITY: "kota_kota kota2 kotanya kota_mana_aja kota_mana_saja kota_apa_aja kota_apa_saja",
        Cue.SHOW: "tunjukin liatin kasih_liat liat_dong kasih_tau sebutin sebutkan tampilin coba_liat mana_daftarnya "
        "kasih_list",
        Cue.START: "dibuat_kapan oleh_siapa kapan_dibuat kapan_mulai mulai_duluan yang_mulai yang_memulai memulai "
        "dimulai penggagas penggagasnya pencetus pencetusnya yang_bikin_deklarasi yang_buat_deklarasi yang_punya_ide "
        "idenya_siapa digagas siapa_yang_mulai",
        Cue.WHAT: "isinya_apa isinya apa_isinya ",
        Cue.PLEDGE: "isi_deklarasi isi_deklarasinya deklarasi deklarasinya deklarasi_itu deklarasi_ini",
        Cue.DO: "ngapain ngapain_aja lagi_ngapain udah_ngapain bikin_apa ngelakuin_apa apa_yang_dilakukan buat_apa "
        "melakukan_apa dilakuin berbuat_apa",
        Cue.STEPS: "kota_baru_gabung cara_gabung_gimana gabung_gimana gimana_cara_ttd gimana_cara_ikut "
        "gimana_caranya_ikut gimana_caranya_ttd cara_tanda_tangannya cara_ikutan cara_ikut cara_gabung gimana_gabung "
        "cara_daftarnya mau_daftar mau_gabung mau_ikutan pengen_ikut harus_gimana",
        Cue.OUR: "kami gue gw gua saya aku ",
        Cue.GREET: "halo hai hi_kak halo_kak pagi siang sore malam selamat_pagi selamat_siang selamat_sore "
        "selamat_malam apa_kabar gimana_kabarnya assalamualaikum permisi met_pagi met_malam",
        Cue.THANK: "makasih makasi mksh makasih_ya makasih_kak makasih_banyak trims tq thx terima_kasih_banyak "
        "oke_makasih ok_makasih dadah sampai_jumpa bye oke_sip sip sipp matur_nuwun nuhun",
        Cue.HELP: "akun_resmi resmi_pemerintah buat_apa_sih nanya_apa_aja bisa_nanya bisa_apa bisa_apa_aja "
        "bisa_ngapain kamu_bisa_apa kamu_bisa_apa_aja bisa_tanya_apa tanya_apa_aja bisa_nanya_apa "
        "aja_yang_bisa_ditanya tolong_bantu bantuin bantuin_dong bantu_dong cara_pakai cara_pakenya "
        "gimana_cara_pakainya gimana_pakenya fungsinya_apa buat_apa_bot_ini kamu_siapa",
        Cue.FILL: "baru dong deh sih nih tuh kok kan gak ga nggak enggak kagak belom udah aja doang banget "
        "dua_duanya keduanya semua semuanya bodoh goblok tolol bego anjing kampret oke ok baiklah ya_udah yaudah kak "
        "bang gan min bro mas mbak",
        Cue.ELSE: "hujan ujan cuaca tiket hotel pertandingan",
    },
    "ms": {
        Cue.SIGN: "dah_sign dah_tandatangan dah_sain sain sign_ke tandatangan_ke ada_dalam_senarai dalam_senarai "
        "dalam_list",
        Cue.WHO: "siapa_siapa sape siapa_je siapa_yang_dah",
        Cue.MANY: "berapa berapa_buah jumlah brapa",
        Cue.SHOW: "tunjuk tunjukkan bagi_tengok tengok tengokkan bagi_senarai senaraikan bagi_list",
        Cue.START: "mulakan memulakan pengasas siapa_mula siapa_mulakan diasaskan siapa_start",
        Cue.WHAT: "kandungan apa_kandungan apa_isi",
        Cue.PLEDGE: "deklarasi pengisytiharan perisytiharan",
        Cue.DO: "buat_apa apa_yang_dibuat buat_apa_je",
        Cue.STEPS: "macam_mana_nak_sign macam_mana_nak_tandatangan macam_mana_nak_sertai macam_mana_nak_join "
        "macam_mana_nak_ikut cara_nak_sign nak_join nak_sertai",
        Cue.OUR: "kami saya",
        Cue.GREET: "apa_khabar hai salam selamat_pagi selamat_petang assalamualaikum",
        Cue.THANK: "terima_kasih tq terima_kasih_banyak jumpa_lagi bye ok_tq",
        Cue.HELP: "awak_boleh_buat_apa boleh_buat_apa boleh_tanya_apa tolong_saya tolong macam_mana_guna awak_siapa",
        Cue.FILL: "kedua_dua dua_dua semua bodoh bangang gila lah ke kan je ni tu ok",
    },
    "jv": {
        Cue.SIGN: "melu_teken melu_tanda_tangan tanda_tangan wis_tanda_tangan wes_tanda_tangan wis_ttd teken "
        "wis_teken melu mlebu mlebu_daftar",
        Cue.WHO: "sopo sapa sopo_wae sapa_wae",
        Cue.MANY: "piro pira",
        Cue.CITY: "kuthaku kutaku kutha kuto kuta kutha_endi",
        Cue.OUR: "ku aku awakku kene",
        Cue.HOW: "piye kepiye pripun",
        Cue.DO: "ngopo ngapa lagi_ngopo",
        Cue.GREET: "sugeng_enjing sugeng_siang sugeng_dalu piye_kabare pripun_kabare",
        Cue.THANK: "matur_nuwun suwun maturnuwun nuwun",
        Cue.FILL: "opo durung wis wes rek to ta ya po ora isih iki kuwi",
        Cue.LEADER: "walikotaku",
    },
    "vi": {
        Cue.SIGN: "ký ký_chưa ký_chưa_vậy ký_hông ký_không có_ký đã_ký_chưa ký_rồi_à có_tên có_trong_danh_sách "
        "tham_gia_chưa có_tham_gia có_mặt",
        Cue.WHO: "những_ai ai ai_đã ai_đã_ký là_ai",
        Cue.MANY: "bao_nhiêu mấy có_mấy tổng_cộng tổng_cộng_bao_nhiêu bn bao_nhiêu_thành_phố",
        Cue.CITY: "các_thành_phố những_thành_phố thành_phố các_tp tp_nào thành_phố_nào tỉnh_thành các_đô_thị đô_thị",
        Cue.SHOW: "cho_xem cho_mình_xem cho_em_xem cho_xin liệt_kê kể_tên kể_ra cho_biết_tên xem_thử gửi_mình đưa_tôi",
        Cue.START: "ra_đời_khi_nào khi_nào_ra_đời công_bố_khi_nào khởi_xướng ai_khởi_xướng bắt_đầu khởi_đầu sáng_lập "
        "ai_đề_xuất ai_nghĩ_ra ai_lập_ra ra_đời đề_xướng",
        Cue.WHAT: "nói_gì viết_gì có_gì nội_dung nội_dung_gì nội_dung_là_gì",
        Cue.DO: "làm_gì làm_cái_gì đang_làm_gì làm_được_gì làm_những_gì",
        Cue.STEPS: "làm_sao_để_ký làm_sao_ký làm_sao_tham_gia làm_thế_nào_để_ký làm_thế_nào_để_tham_gia cách_ký "
        "cách_tham_gia muốn_tham_gia muốn_ký cần_làm_gì_để ký_kiểu_gì ký_như_thế_nào",
        Cue.OUR: "chỗ_tôi quê_tôi tỉnh_tôi của_tôi",
        Cue.GREET: "chào xin_chào chào_bạn chào_em chào_anh chào_buổi_sáng alo khỏe_không bạn_khỏe_không "
        "có_khỏe_không hế_lô hello_bạn chào_bot",
        Cue.THANK: "cảm_ơn cám_ơn cảm_ơn_bạn cảm_ơn_nhiều cám_ơn_nhiều thank_bạn cảm_ơn_nha tks tạm_biệt bai bái_bai "
        "hẹn_gặp_lại ok_cảm_ơn",
        Cue.HELP: "hỏi_được_những_gì hỏi_những_gì mình_hỏi mình_hỏi_được do_ai_làm ai_làm_bot bot_này "
        "bạn_làm_được_gì bạn_có_thể_làm_gì bạn_biết_làm_gì hỏi_được_gì có_thể_hỏi_gì tôi_có_thể_hỏi_gì giúp_tôi "
        "giúp_mình giúp_với hướng_dẫn cách_dùng dùng_sao bạn_là_ai mày_là_ai bot_này_làm_gì",
        Cue.FILL: "cả_hai cả_2 hết tất_cả vậy_ta hả nhỉ nha nhé à ạ dạ ừ ừm ờ ok okê được_rồi ngu đồ_ngu ngu_quá "
        "dở_hơi khùng điên vớ_vẩn thế vậy dzậy hông hổng yêu_bạn",
    },
    "th": {
        Cue.SIGN: "เซ็นยัง เซ็นหรือยัง เซ็นไหม เซ็นมั้ย เซ็นไปยัง ลงนามยัง ลงนามหรือยัง ลงนามไหม ลงชื่อยัง "
        "อยู่ในรายชื่อ อยู่ในลิสต์ มีชื่อไหม มีชื่อมั้ย มีรายชื่อไหม เข้าร่วมยัง เข้าร่วมหรือยัง เซ็นแล้ว เซ็นชื่อ",
        Cue.WHO: "ใครบ้าง มีใครบ้าง ใคร",
        Cue.MANY: "กี่เมือง กี่แห่ง กี่ประเทศ ทั้งหมดกี่ เท่าไหร่ เท่าไร กี่คน",
        Cue.SHOW: "ขอดู โชว์ แสดง ขอรายชื่อ บอกชื่อ เอามาดู",
        Cue.START: "ใครเริ่ม ใครริเริ่ม ริเริ่ม เริ่มต้น ใครคิด ใครก่อตั้ง เริ่มเมื่อไหร่",
        Cue.WHAT: "เขียนว่าอะไร ว่าอะไร พูดถึงอะไร มีเนื้อหาอะไร เนื้อหา",
        Cue.DO: "ทำอะไร ทำอะไรอยู่ ทำอะไรบ้าง กำลังทำอะไร",
        Cue.STEPS: "ต้องทำยังไงถึงจะเซ็น เซ็นยังไง ลงนามยังไง ลงนามอย่างไร เข้าร่วมยังไง เข้าร่วมอย่างไร อยากเข้าร่วม อยากลงนาม",
        Cue.OUR: "ของเรา เมืองเรา เมืองผม บ้านเรา เมืองฉัน ของฉัน ของผม",
        Cue.GREET: "สวัสดี สวัสดีครับ สวัสดีค่ะ หวัดดี ดีจ้า ดีครับ ฮัลโหล สบายดีไหม สบายดีมั้ย เป็นไงบ้าง อรุณสวัสดิ์",
        Cue.THANK: "ขอบคุณ ขอบคุณครับ ขอบคุณค่ะ ขอบใจ ขอบคุณมาก ขอบคุณนะ แต๊งกิ้ว ลาก่อน บาย บายๆ เจอกัน โอเคขอบคุณ",
        Cue.HELP: "ทำอะไรได้บ้าง คุณทำอะไรได้บ้าง ถามอะไรได้บ้าง ช่วยด้วย ช่วยหน่อย ช่วยอะไรได้บ้าง ใช้ยังไง "
        "ใช้งานยังไง คุณคือใคร คุณเป็นใคร แกเป็นใคร วิธีใช้",
        Cue.FILL: "ทั้งคู่ ทั้งสอง ทั้งหมด โอเค ได้เลย จ้า จ้ะ โง่ ไอ้โง่ บ้า ไอ้บ้า ควาย ปัญญาอ่อน รักนะ",
    },
    "lo": {
        Cue.SIGN: "ເຊັນ ເຊັນແລ້ວບໍ່ ເຊັນບໍ່ ລົງນາມແລ້ວບໍ່ ລົງນາມບໍ່ ຢູ່ໃນລາຍຊື່",
        Cue.WHO: "ໃຜ ໃຜແດ່ ມີໃຜແດ່",
        Cue.MANY: "ຈັກ ຈັກເມືອງ ທັງໝົດຈັກ ເທົ່າໃດ",
        Cue.SHOW: "ສະແດງ ຂໍເບິ່ງ ເອົາມາເບິ່ງ",
        Cue.OUR: "ເມືອງຂ້ອຍ ເມືອງເຮົາ ຂອງຂ້ອຍ",
        Cue.GREET: "ສະບາຍດີ ສະບາຍດີບໍ່",
        Cue.THANK: "ຂອບໃຈ ຂອບໃຈຫຼາຍໆ ຂອບໃຈເດີ ລາກ່ອນ",
        Cue.HELP: "ເຮັດຫຍັງໄດ້ແດ່ ຊ່ວຍແດ່ ຊ່ວຍ ເຈົ້າແມ່ນໃຜ ຖາມຫຍັງໄດ້ແດ່",
    },
    "km": {
        Cue.SIGN: "ចុះហត្ថលេខាហើយ ចុះហត្ថលេខា ហត្ថលេខា បានចុះ មានក្នុងបញ្ជី ក្នុងបញ្ជី",
        Cue.WHO: "អ្នកណា នរណា អ្នកណាខ្លះ នរណាខ្លះ",
        Cue.MANY: "ប៉ុន្មាន មានប៉ុន្មាន សរុប",
        Cue.SHOW: "បង្ហាញ សុំមើល ឱ្យមើល បង្ហាញបញ្ជី",
        Cue.LIST: "បញ្ជី បញ្ជីទាំងអស់ បញ្ជីឈ្មោះ",
        Cue.OUR: "របស់ខ្ញុំ របស់យើង ខ្ញុំ យើង",
        Cue.GREET: "សួស្តី ជំរាបសួរ ជម្រាបសួរ សុខសប្បាយទេ អរុណសួស្តី",
        Cue.THANK: "អរគុណ អរគុណច្រើន អរគុណណាស់ លាហើយ លាសិនហើយ",
        Cue.HELP: "អ្នកអាចធ្វើអ្វីបាន ជួយផង ជួយ អ្នកជានរណា អាចសួរអ្វីបាន",
        Cue.START: "អ្នកណាផ្តើម ចាប់ផ្តើម ផ្តួចផ្តើម អ្នកណាបង្កើត",
    },
    "my": {
        Cue.SIGN: "လက်မှတ်ထိုးပြီးပြီလား လက်မှတ်ထိုးပြီးပြီ လက်မှတ်ထိုးပြီလား လက်မှတ်ထိုးသလား လက်မှတ်ထိုးလား "
        "ထိုးပြီးပြီလား ပါလား ပါသလား စာရင်းထဲ စာရင်းထဲမှာ ပါဝင်သလား လက်မှတ်ရေးထိုး လက်မှတ်ရေးထိုးထား",
        Cue.WHO: "ဘယ်သူတွေ ဘယ်သူ ဘယ်သူက",
        Cue.MANY: "ဘယ်နှစ်မြို့ ဘယ်နှမြို့ စုစုပေါင်း ဘယ်လောက်",
        Cue.SHOW: "ပြပါ ပြပေးပါ ပြောပြပါ",
        Cue.LIST: "စာရင်း နာမည်စာရင်း စာရင်းအပြည့်အစုံ",
        Cue.START: "စတင်ခဲ့တာ စတင်ခဲ့ စတာလဲ စခဲ့တာ စတင်",
        Cue.GREET: "မင်္ဂလာပါ နေကောင်းလား ဟယ်လို ဟိုင်း",
        Cue.THANK: "ကျေးဇူးတင်ပါတယ် ကျေးဇူးပါ ကျေးဇူး ကျေးဇူးအများကြီး တာ့တာ သွားတော့မယ်",
        Cue.HELP: "ဘာလုပ်ပေးနိုင်လဲ ဘာတွေလုပ်ပေးနိုင်လဲ ဘာမေးလို့ရလဲ ကူညီပါ ကူညီပေးပါ မင်းဘယ်သူလဲ ဘယ်လိုသုံးရမလဲ",
    },
    "tl": {
        Cue.SIGN: "pumirma nakapirma pumirma_na pirma pinirmahan nakapirma_na kasali kasama kasama_ba kasali_ba "
        "nag_sign nagsign nakalista nasa_listahan lumagda nakalagda",
        Cue.WHO: "sino sino_sino sinu_sino sino_ang sinong sinu",
        Cue.MANY: "ilan ilan_ang ilang ilan_na gaano_karami",
        Cue.CITY: "lungsod mga_lungsod siyudad mga_siyudad bayan mga_bayan munisipyo munisipalidad lugar mga_city",
        Cue.SHOW: "pakilista paki_lista pakilista_naman pakisabi pakipakita ipakita pakita patingin patingin_nga "
        "ipakita_mo pakita_mo ilista bigyan_mo_ako pahingi sabihin_mo",
        Cue.LIST: "listahan buong_listahan listahan_ng lista kumpletong_listahan",
        Cue.START: "nagpasimuno pasimuno_ng nagsimula sinimulan nagpasimula nag_umpisa inumpisahan sino_nagsimula "
        "sino_ang_nagsimula pasimuno nagtatag",
        Cue.WHAT: "nakasulat ano_nakasulat ano_ang_nakasulat ano_laman ano_ang_laman nilalaman ano_sinasabi",
        Cue.DO: "ginagawa ano_ginagawa ano_ang_ginagawa ginawa ano_ginawa ano_ang_ginawa",
        Cue.STEPS: "para_makasali makasali makasama_kami paano_pumirma pano_pumirma paano_sumali pano_sumali "
        "paano_makasali pano_makakasali paano_mag_sign gustong_sumali gusto_sumali paano_makakapirma",
        Cue.OUR: "namin amin natin ko akin aming ",
        Cue.GREET: "kamusta kumusta musta hello_po hi_po magandang_umaga magandang_hapon magandang_gabi "
        "magandang_araw good_morning_po kamusta_ka kamusta_po",
        Cue.THANK: "salamat salamat_po maraming_salamat maraming_salamat_po thank_you_po ty_po paalam babay "
        "sige_salamat sige_po ingat",
        Cue.HELP: "para_saan para_saan_to para_saan_ba ano_kaya_mong_gawin ano_kaya_mo ano_pwede_mong_gawin "
        "ano_magagawa_mo ano_pwede_kong_itanong tulong tulungan_mo_ako patulong pano_gamitin paano_gamitin sino_ka "
        "ano_ka ano_to ano_ito",
        Cue.FILL: "pareho parehong dalawa lahat lahat_ng gago ulol bwisit sige oo opo hindi di wala meron mayroon po "
        "ba naman nga kasi pala eh daw raw na pa mahal_kita taga",
        Cue.PLEDGE: "deklarasyong deklarasyon deklarasyong_ito pahayag",
    },
    "ceb": {
        Cue.SIGN: "nipirma nakapirma mipirma nagpirma pirma apil apil_ba naapil naa_sa_listahan",
        Cue.WHO: "kinsa kinsay kinsa_kinsa kinsa_ang",
        Cue.MANY: "pila pila_ka pilay",
        Cue.CITY: "syudad mga_syudad dakbayan lungsod mga_lungsod siyudad",
        Cue.SHOW: "ipakita pakita tan_aw patan_awa ipakita_ang",
        Cue.LIST: "listahan lista tibuok_listahan",
        Cue.HOW: "unsaon giunsa unsa_on",
        Cue.WHAT: "unsa unsay",
        Cue.OUR: "among namo nako amoa",
        Cue.DO: "gibuhat ginabuhat nabuhat buhat unsay_gibuhat",
        Cue.GREET: "kumusta maayong_buntag maayong_hapon maayong_gabii maayong_adlaw",
        Cue.THANK: "salamat daghang_salamat salamat_kaayo babay",
        Cue.FILL: "ba ang sa ug nga na pa wala oo dili unya kaayo bai bay lagi man diay tanan",
    },
    "tpi": {
        Cue.SIGN: "sain sainim sain_pinis i_sain putim_nem i_putim_nem",
        Cue.WHO: "husat",
        Cue.MANY: "hamas",
        Cue.WHICH: "wanem wanem_ol",
        Cue.CITY: "siti taun ol_taun ol_siti ples",
        Cue.SHOW: "soim soim_mi givim_mi",
        Cue.OUR: "bilong_mi bilong_mipela bilong_yumi",
        Cue.HOW: "olsem_wanem",
        Cue.GREET: "gude apinun moning gut_moning monin",
        Cue.THANK: "tenkyu tenk_yu tenkyu_tru lukim_yu",
        Cue.HELP: "helpim_mi yu_inap_mekim_wanem",
        Cue.FILL: "bilong long i yet pinis o nogat ol olgeta dispela yu mi em ya",
    },
    "mi": {
        Cue.SIGN: "haina kua_haina waitohu kua_waitohu hainatia kei_te_rārangi",
        Cue.WHO: "ko_wai wai nā_wai",
        Cue.MANY: "e_hia hia tokohia",
        Cue.CITY: "tāone tāone_nui ngā_tāone pā",
        Cue.GREET: "kia_ora tēnā_koe mōrena ata_mārie tēnā_koutou",
        Cue.THANK: "ngā_mihi whakapai tēnā_rawa_atu_koe ka_kite haere_rā",
        Cue.HELP: "āwhina āwhina_mai",
        Cue.FILL: "te ngā a e i ki o he kua anō tēnei rānei ā",
        Cue.LEADER: "koromatua",
    },
    "sm": {
        Cue.SIGN: "saini ua_saini sainia",
        Cue.WHO: "o_ai ai",
        Cue.MANY: "fia e_fia",
        Cue.CITY: "aai taulaga nuu",
        Cue.GREET: "talofa talofa_lava malo malo_lava",
        Cue.THANK: "faafetai faafetai_lava fa_afetai tofa tofa_soifua",
        Cue.FILL: "o le ua i se po lea ma e",
    },
    "fj": {
        Cue.SIGN: "saini sainitaka sa_saini",
        Cue.WHO: "o_cei cei",
        Cue.MANY: "vica e_vica",
        Cue.CITY: "koro siti tauni",
        Cue.GREET: "bula bula_vinaka ni_sa_bula yadra",
        Cue.THANK: "vinaka vinaka_vakalevu moce",
        Cue.FILL: "na o sa e kei mai ni se",
    },
    "to": {
        Cue.SIGN: "fakamoʻoni kuo_fakamoʻoni",
        Cue.WHO: "ko_hai hai",
        Cue.GREET: "mālō_e_lelei malo_e_lelei",
        Cue.THANK: "mālō malo_aupito mālō_ʻaupito",
        Cue.FILL: "ʻa e ko ha ʻi kuo",
    },
}
