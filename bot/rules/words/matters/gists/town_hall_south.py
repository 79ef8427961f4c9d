"""Who works in a town hall and looks for the form, in Asia and Africa (`town_hall`)."""

from collections.abc import Mapping

TOWN_HALL_SOUTH: Mapping[str, Mapping[str, str]] = {
    "ur": {
        "hall": "کونسلر میونسپل بلدیہ میئر تحصیل یونین_کونسل ناظم کمیٹی_کا ضلع_کونسل",
        "form": "فارم درخواست اپلائی رجسٹریشن رجسٹر",
    },
    "hi": {
        "hall": "पार्षद नगर_निगम नगरपालिका नगर_पालिका पंचायत सरपंच मेयर महापौर नगर_परिषद निगम प्रधान",
        "form": "आवेदन फॉर्म फ़ॉर्म अप्लाई रजिस्ट्रेशन पंजीकरण अर्जी",
    },
    "hi-Latn": {
        "hall": "parshad nagar_nigam nagar_palika nagarpalika panchayat sarpanch mahapaur municipality corporation",
        "form": "form aavedan avedan apply registration arji",
    },
    "bn": {
        "hall": "পৌরসভা* কাউন্সিলর* মেয়র* ইউনিয়ন_পরিষদ* উপজেলা* পৌর পরিষদ* সিটি_করপোরেশন*",
        "form": "ফরম* ফর্ম* আবেদন* দরখাস্ত* রেজিস্ট্রেশন*",
    },
    "mr": {
        "hall": "नगरसेवक नगरसेविका नगरपालिका नगरपालिकेत महानगरपालिका ग्रामपंचायत सरपंच नगराध्यक्ष",
        "form": "फॉर्म अर्ज नोंदणी",
    },
    "gu": {"hall": "કોર્પોરેટર નગરપાલિકા પંચાયત સરપંચ મહાનગરપાલિકા", "form": "ફોર્મ અરજી નોંધણી"},
    "pa": {"hall": "ਕੌਂਸਲਰ ਨਗਰ ਪੰਚਾਇਤ ਸਰਪੰਚ ਨਗਰ_ਨਿਗਮ", "form": "ਫਾਰਮ ਅਰਜ਼ੀ ਅਪਲਾਈ"},
    "ne": {
        "hall": "गाउँपालिका नगरपालिका वडा वडाध्यक्ष महानगरपालिका पालिका पालिकाको",
        "form": "फारम निवेदन आवेदन दर्ता",
    },
    "ta": {
        "hall": "மாநகராட்சி* நகராட்சி* பேரூராட்சி* ஊராட்சி* கவுன்சிலர்* பஞ்சாயத்து*",
        "form": "விண்ணப்ப* படிவ* பார்ம் அப்ளை",
    },
    "te": {
        "hall": "కౌన్సిలర్* మున్సిపాలిటీ* పంచాయతీ* నగరపాలక* సర్పంచ్*",
        "form": "దరఖాస్తు* ఫారం* ఫారమ్* అప్లై",
    },
    "kn": {"hall": "ನಗರಸಭೆ* ಪುರಸಭೆ* ಪಂಚಾಯತ* ಪಾಲಿಕೆ* ಕೌನ್ಸಿಲರ್*", "form": "ಅರ್ಜಿ* ಫಾರ್ಮ್*"},
    "ml": {"hall": "കൗൺസിലർ* നഗരസഭ* പഞ്ചായത്ത* മുനിസിപ്പാലിറ്റി*", "form": "അപേക്ഷ* ഫോം*"},
    "si": {
        "hall": "නගර_සභා* නගර_සභාවේ ප්‍රාදේශීය_සභා* නගරාධිපති* මන්ත්‍රී*",
        "form": "අයදුම්පත* අයදුම්_පත* පෝරම* ෆෝම්*",
    },
    "id": {
        "hall": "pemkot pemda pemkab kelurahan kecamatan kabupaten walikota wali_kota bupati camat lurah kepala_desa "
        "anggota_dprd dprd desa_kami",
        "form": "formulir formulirnya pendaftaran pendaftarannya daftar daftarnya form formnya mendaftar permohonan",
        "too": "kota_kecil kecil kabupaten desa desa_kami kecamatan + juga cuma hanya + gabung bergabung ikut "
        "ikutan tanda_tangan",
    },
    "ms": {
        "hall": "majlis_daerah majlis_perbandaran majlis_bandaraya datuk_bandar ahli_majlis",
        "form": "borang borangnya permohonan mohon daftar",
    },
    "tl": {
        "hall": "konsehal kapitan barangay munisipyo sangguniang bayan_namin mayor_namin lgu lungsod_namin",
        "form": "form porma aplikasyon mag-apply mag_apply mag-aapply magpalista magparehistro papeles",
    },
    "vi": {
        "hall": "phường ủy_ban ubnd thị_trưởng xã_tôi huyện chính_quyền thị_trấn xã",
        "form": "đơn mẫu_đơn nộp_đơn biểu_mẫu đăng_ký hồ_sơ",
    },
    "th": {
        "hall": "เทศบาล อบต นายกเทศมนตรี อบจ สมาชิกสภาเทศบาล",
        "form": "แบบฟอร์ม ใบสมัคร สมัคร ยื่นเรื่อง ลงทะเบียน",
    },
    "lo": {"hall": "ເທດສະບານ ເມືອງເຮົາ", "form": "ແບບຟອມ ໃບສະໝັກ ສະໝັກ"},
    "km": {"hall": "សាលាក្រុង ឃុំ សង្កាត់ ក្រុមប្រឹក្សា", "form": "ពាក្យសុំ បែបបទ ទម្រង់ ចុះឈ្មោះ"},
    "my": {"hall": "မြို့နယ် စည်ပင် မြို့တော်ဝန်", "form": "လျှောက်လွှာ ဖောင် လျှောက်"},
    "zh": {
        "hall": "镇政府 市政府 区政府 县政府 乡政府 市政厅 议员 我们市 我们镇 "
        "我们县 鎮公所 市公所 鄉公所 市議員 區公所 我們市 市府 市长办公室",
        "form": "报名 申请表 表格 申请 報名 申請表 申請 登记",
    },
    "ja": {
        "hall": "町役場 村役場 市役所 区役所 市議 町議 村議 町長 村長 市議会議員 役所",
        "form": "申込書 申込 申し込 申請書 申請 フォーム 応募",
    },
    "ko": {
        "hall": "군청 시청 구청 시의원 군의원 구의원 읍사무소 면사무소 도의원",
        "form": "신청서 신청 양식 지원서 접수",
    },
    "mn": {"hall": "сумын хотын_захиргаа иргэдийн_хурал дүүргийн", "form": "маягт өргөдөл анкет хүсэлт бүртгүүлэх"},
    "sw": {
        "hall": "diwani halmashauri manispaa baraza meya_wetu mji_wetu naibu_meya afisa_wa",
        "form": "fomu maombi kuomba kujisajili kujiandikisha tunaomba",
        "too": "halmashauri mji_mdogo mji_wetu kijiji kijijini manispaa ndogo mdogo + inaweza tunaweza unaweza pia + "
        "kuingia kujiunga kusaini kushiriki",
    },
    "so": {
        "hall": "degmada degmadeenu degmadeenna duqa duqeenna golaha_degaanka dowladda_hoose xildhibaan",
        "form": "foom foomka codsi codsiga codsanaa diiwaan_gelinta isdiiwaan_gelin",
    },
    "am": {
        "hall": "ወረዳ ከተማ_አስተዳደር ማዘጋጃ_ቤት ክፍለ_ከተማ ምክር_ቤት",
        "form": "ቅጽ ቅጹ ቅጹን ቅፅ ማመልከቻ ማመልከቻው መመዝገቢያ",
    },
    "ti": {"hall": "ወረዳ ምምሕዳር ቤት_ጽሕፈት", "form": "ቅጥዒ መመልከቲ ቅጥዒ_ኣበይ"},
    "om": {"hall": "aanaa magaalaa_keenya bulchiinsa kantiibaa", "form": "unka foormii iyyata guunnu"},
    "ha": {
        "hall": "karamar_hukuma kansila karamar_hukumarmu ciyaman magajin_gari",
        "form": "fom fam takardar_neman rajista nema",
    },
    "yo": {"hall": "ijoba_ibile ìjọba_ìbílẹ̀ kansilo kánsẹ́lọ̀ alaga", "form": "fooomu foomu fọ́ọ̀mù fọọmu iforukosile"},
    "ig": {"hall": "okpuru_ochichi ọchịchị_obodo kansụlọ kansel", "form": "fọm fomu akwukwo_anamachoihe"},
    "zu": {
        "hall": "ikhansela umasipala umasipala_wethu imeya_yethu",
        "form": "ifomu isicelo ukufaka_isicelo sifake_isicelo",
    },
    "xh": {"hall": "ceba umasipala uceba usodolophu", "form": "ifomu isicelo"},
    "st": {"hall": "mokhanselara masepala", "form": "foromo kopo"},
    "sn": {"hall": "kanzuru khanzuru kanzura meya_wedu", "form": "fomu chikumbiro kunyorera"},
    "ny": {"hall": "khonsolo khansala meya_wathu", "form": "fomu kulembetsa fomuyo"},
    "rw": {
        "hall": "akarere umurenge meya_wacu akarere_kacu njyanama",
        "form": "ifishi fomu ubusabe kwiyandikisha urupapuro",
    },
    "lg": {"hall": "kkansala omuluka eggombolola meeya_waffe", "form": "foomu okusaba ffoomu"},
    "ln": {"hall": "komine bourgmestre mairie commune", "form": "formulaire fiche kokomisa"},
    "wo": {"hall": "komin meeri meer_bi conseiller", "form": "formulaire bindu këyit dossier"},
    "mg": {
        "hall": "kaominina kaomininay ben_ny mpanolotsaina tanàna",
        "form": "hidiran_ny hidirana hirotsahana taratasy hisoratra fangatahana",
    },
}
